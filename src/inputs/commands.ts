/**
 * Every command of the command line, once: its argument, its options, what it yields and how it is used. The parser,
 * its help, shell completion and docs/cli.md are made of this table. Knows nothing of what a command does.
 */
import { EXIT_CODES, USAGE_EXIT_CODE } from '../lib/reasons.ts';
import type { Argument, Command } from './command.ts';
import { GATE } from './gate-command.ts';
import { INIT } from './init-command.ts';
import { KNOB_NAMES, type KnobName, metaOf } from './inputs.ts';
import {
  ATTEMPT,
  CLOUD,
  CODEX_HOME,
  DIFF,
  FORCE,
  FORMAT,
  INSTALL,
  LIMIT,
  OF_RUN,
  QUIET,
  REPLAY,
  ROOT,
  SCENARIO,
  SINCE,
  STAGE,
  WATCH,
} from './options.ts';
import { REPORT } from './report-command.ts';
import { SYNC_KNOBS } from './sync-knobs.ts';

const BY_OUTCOME = `exit status by outcome: ${Object.entries(EXIT_CODES)
  .map(([outcome, code]) => `${code} ${outcome}`)
  .join(', ')}`;
const TOLD = 'exit status 0 where it could be told, 3 where not';

/** A run as it is named on the command line. */
const RUN: Argument = {
  name: 'run',
  about: 'id of a run, the beginning or the end of one, its directory, or latest',
  required: false,
};
const ONE_OR_NEWEST: Argument = { ...RUN, about: `${RUN.about}; the newest where it is left out` };
const PIPELINE: Argument = {
  name: 'pipeline',
  about: 'id of a pipeline of codex.orchestrator.json; the default one where it is left out',
  required: false,
};
const READING: Pick<Command, 'options' | 'knobs'> = {
  options: [ROOT, FORMAT],
  knobs: ['working-directory'],
};

const CONTROLLING: Pick<Command, 'argument' | 'options' | 'knobs' | 'yields'> = {
  argument: ONE_OR_NEWEST,
  options: [OF_RUN, ROOT, FORMAT],
  knobs: ['working-directory'],
  yields:
    'the answer of the running run; exit status 0 where it did so, 1 where it refused, ended or did not answer, 3 where there is nobody to ask',
};

/** Inputs that mean something on the command line and are no credentials: those come from variables only. */
export const FLAGS = KNOB_NAMES.filter((name) => {
  const { actionOnly, secret, onlyFor } = metaOf(name);
  return !actionOnly && !secret && onlyFor === undefined;
});
/** A pipeline is named by position, and stands in place of a scenario. */
const PIPELINE_FLAGS = FLAGS.filter(
  (name) => !['pipeline', 'scenario', 'prompt', 'prompt-file'].includes(name),
);

/** The credentials of the Codex CLI. */
export const CREDENTIALS = KNOB_NAMES.filter(
  (name) => metaOf(name).secret && !metaOf(name).actionOnly && name !== 'sync-token',
);
const SYNC_FLAGS = FLAGS.filter((name) => name in SYNC_KNOBS);
const PROXY_FLAGS = ['https-proxy', 'ca-certificate'] as const;
const SPEND_FLAGS = ['spend-per-day', 'spend-per-commit', 'history-folder'] as const;

/** The credentials that are for a command, each given by a variable. */
export function credentialsOf({ options, knobs }: Command): readonly KnobName[] {
  return [
    ...(options.includes(CODEX_HOME) ? CREDENTIALS : []),
    ...(knobs.includes('sync-base-url') ? (['sync-token'] as const) : []),
  ];
}

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  {
    name: 'start',
    about: 'Run a pipeline of codex.orchestrator.json',
    argument: PIPELINE,
    options: [CLOUD, CODEX_HOME, ROOT, FORMAT, QUIET],
    knobs: PIPELINE_FLAGS,
    yields: `the story of the run and what it came to; ${BY_OUTCOME}`,
    examples: [
      ['start', 'runs the default pipeline on this machine'],
      ['start checks --target test', 'runs one stage of the pipeline checks'],
      ['start checks --target fix --cloud', 'sends that stage to Codex Cloud'],
    ],
  },
  {
    name: 'canary',
    about: 'Run a scenario and judge it',
    options: [CLOUD, CODEX_HOME, ROOT, FORMAT, QUIET],
    knobs: FLAGS,
    yields: `the story of the run and what it came to; ${BY_OUTCOME}`,
    examples: [
      ['canary --rehearse', 'needs no credential: the emulator answers'],
      ['canary --scenario diff --codex-home ~/.codex-canary', 'lets Codex Cloud prove itself by a diff'],
    ],
  },
  {
    name: 'plan',
    about: 'Show stages, modes and reasons of a pipeline, or the cloud tasks of a scenario; run nothing',
    argument: PIPELINE,
    options: [SCENARIO, CLOUD, ROOT, FORMAT],
    knobs: PIPELINE_FLAGS.filter((name) => !SYNC_FLAGS.includes(name)),
    yields: 'the stages or tasks; exit status 0, or 3 for what cannot be used',
    examples: [
      ['plan checks --cloud', 'shows which stage would go to the cloud, and why'],
      ['plan --scenario smoke', 'shows the cloud tasks that the scenario stands for'],
    ],
  },
  {
    name: 'status',
    about: 'Say how far a run is; the newest where none is named',
    argument: ONE_OR_NEWEST,
    ...READING,
    options: [WATCH, OF_RUN, ROOT, FORMAT],
    yields: `the state of the run; ${TOLD}`,
    examples: [['status --watch', 'follows the newest run to its end']],
  },
  {
    name: 'resume',
    about:
      'Let a paused run go on, or open one again that was cancelled, whose process is gone or whose cloud task may still be at work',
    argument: ONE_OR_NEWEST,
    options: [OF_RUN, CODEX_HOME, ROOT, FORMAT, QUIET],
    knobs: [
      ...(['prompt', 'prompt-file', 'codex-version', 'codex-path', 'policy', 'working-directory'] as const),
      ...(['pass-env', 'cloud-task-id', 'history-runs', 'stage-log-mib', 'record'] as const),
      ...SPEND_FLAGS,
      ...PROXY_FLAGS,
      ...SYNC_FLAGS,
    ],
    yields: `the story from there on, in the mode the run had; no finished stage is run again; ${BY_OUTCOME}`,
    examples: [
      ['resume --run 0a1b2c3d', 'goes on with the first stage that has no end'],
      [
        'resume --run 0a1b2c3d --cloud-task-id task_e_0a1b',
        'goes on with the cloud task that a launch in doubt has led to',
      ],
    ],
  },
  {
    name: 'pause',
    about: 'Hold a running run: its stages stand still, and so does its deadline',
    ...CONTROLLING,
    examples: [['pause latest', 'holds the newest run until it is resumed']],
  },
  {
    name: 'cancel',
    about: 'End a running run; a cloud task that it has submitted goes on',
    ...CONTROLLING,
    examples: [['cancel latest', 'ends the newest run']],
  },
  {
    name: 'approve',
    about: 'Let a stage go that requires an approval',
    ...CONTROLLING,
    options: [OF_RUN, STAGE, ROOT, FORMAT],
    examples: [['approve latest --stage ship', 'lets the stage ship of the newest run go']],
  },
  {
    name: 'show',
    about: 'Tell the story of a run again, from its record',
    argument: { ...RUN, required: true },
    ...READING,
    options: [DIFF, ATTEMPT, ROOT, FORMAT],
    yields: `phases, stages, findings, verdict, files, and what the diff touches; ${TOLD}`,
    examples: [
      ['show latest', 'shows the newest run'],
      ['show latest --diff', 'shows what its cloud task would change'],
      ['show latest --attempt 2', 'shows the second diff of a task with several attempts'],
      ['show 0a1b2c3d', 'shows the run whose id ends so'],
    ],
  },
  {
    name: 'apply',
    about:
      'Apply the diff of a finished, live run to the work tree and the index, whole or not at all; commit nothing',
    argument: RUN,
    options: [OF_RUN, FORCE, ROOT, FORMAT],
    knobs: ['allow-paths', 'apply-outcome', 'working-directory'],
    yields:
      'what was applied; exit status 0 where it was, 1 where it may not be or does not fit, and then tree and index are as they were, 3 where there is no such run or no work tree',
    examples: [
      ['show 0a1b2c3d --diff', 'shows first what would be applied'],
      ['apply --run 0a1b2c3d', 'applies the diff of that run'],
      ["apply --run 0a1b2c3d --allow-paths '.github/workflows/*.yml'", 'allows a path of concern by name'],
    ],
  },
  {
    name: 'runs',
    about: 'List the history of all tasks, or of one, the newest first',
    argument: { name: 'task', about: 'name of the task', required: false },
    ...READING,
    options: [LIMIT, ROOT, FORMAT],
    yields: `a table of runs; ${TOLD}`,
    examples: [['runs nightly --limit 5', 'lists the last five runs of one task']],
  },
  {
    name: 'trend',
    about: 'Tell what the live runs of this folder, or the records in another one, say together',
    options: [ROOT, FORMAT],
    knobs: ['history-folder', 'cadence-hours', 'working-directory'],
    yields:
      'how many passed and how sure that is, what broke and since when, failures, durations and spend; exit status 0, 3 where there is no such folder, 7 where the last live pass is older than 2.5 times the cadence',
    examples: [
      ['trend', 'tells of the runs of this folder'],
      ['trend --history-folder artifacts --cadence-hours 24', 'looks into downloaded artifacts'],
    ],
  },
  {
    name: 'evidence',
    about: 'Print links to the evidence of a run, for a task document',
    argument: { ...RUN, required: true },
    ...READING,
    yields: `Markdown: cloud task, record, verdict, diff, logs, reason, next command; ${TOLD}`,
    examples: [['evidence latest >> tasks/nightly.md', 'adds the links to a document']],
  },
  REPORT,
  {
    name: 'assert',
    about: 'Judge the saved record of a run again, offline',
    argument: { ...RUN, required: true },
    ...READING,
    yields: `the findings; ${BY_OUTCOME}`,
    examples: [['assert .runs/smoke/cli/2026-01-01T00-00-00-000Z-0a1b2c3d', 'judges one directory']],
  },
  GATE,
  {
    name: 'sync',
    about: 'Send finished runs to the Runs API that are not there yet, each once, the oldest first',
    options: [REPLAY, SINCE, ROOT, FORMAT],
    knobs: ['working-directory', ...PROXY_FLAGS, ...SYNC_FLAGS],
    yields:
      'what was sent and what was not; exit status 0 where nothing is left to send, 1 where a run was refused or is too large, 3 where the sync is not set up or not let in, 4 where some are left for later',
    examples: [
      ['sync', 'sends what was not sent after its run'],
      ['sync --replay --since 2026-01-01', 'sends the runs of that time again'],
    ],
  },
  {
    name: 'doctor',
    about:
      'Look within 10 seconds whether a run could start here: machine, credential, branch, environment; create no task',
    options: [INSTALL, CODEX_HOME, ROOT, FORMAT],
    knobs: [
      ...(['scenario', 'pipeline', 'target', 'execution-mode', 'cloud-environment', 'branch'] as const),
      ...(['codex-version', 'codex-path', 'policy', 'working-directory'] as const),
      ...SPEND_FLAGS,
      ...PROXY_FLAGS,
      ...SYNC_FLAGS,
    ],
    yields: 'what was found, each with its cure; exit status 0 where a run could start, 3 where not',
    examples: [['doctor --codex-home ~/.codex-canary', 'looks at the machine, the checkout and that login']],
  },
  INIT,
  {
    name: 'completion',
    about: 'Print the completion script of a shell',
    argument: { name: 'shell', about: 'the shell', required: true, choices: ['bash', 'zsh', 'fish'] },
    options: [],
    knobs: [],
    yields: 'a script for the shell to read; exit status 0',
    examples: [
      ['completion bash > ~/.local/share/bash-completion/completions/codex-orchestrator', 'installs it'],
    ],
  },
];

/** What every command answers to a command line that it cannot use. */
export const USAGE = `${USAGE_EXIT_CODE} for a flag or value that cannot be used`;
