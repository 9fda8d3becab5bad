/**
 * One use of a JavaScript action in a job: the environment, files and signals that the runner gives its main
 * and post, and what it reads back. The job around it (workspace, masks, services) is the runner's.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { z } from 'zod';
import { type CancelTimes, cancel, closed, collect } from './child.ts';
import { parseKeyValues, parsePaths } from './command-files.ts';
import { type Annotation, type Masker, StepLog } from './job-log.ts';

const SUMMARY_LIMIT = 1024 * 1024;
export type Phase = 'main' | 'post';

/** What a step needs to know of its job; `environment` and `path` change as steps write to their files. */
export interface Job {
  readonly temp: string;
  readonly workspace: string;
  readonly masker: Masker;
  /** All variables of the job but PATH. */
  readonly environment: Record<string, string>;
  /** Folders of PATH, first one first. */
  readonly path: string[];
  /** Value of `${{ github.token }}` in the default of an input. */
  readonly githubToken: string;
  readonly cancelTimes: CancelTimes;
  readonly debug: boolean;
}

export interface StepOptions {
  /** Inputs as in a workflow's `with`; the runner warns about unknown ones and passes them on. */
  readonly with?: Readonly<Record<string, string>>;
  /** Variables of the step's `env`. */
  readonly env?: Readonly<Record<string, string>>;
  /** Folder of action.yml. */
  readonly action?: string;
}

export interface StepResult {
  /** Null when a signal ended the process. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  /** As printed, unmasked, commands included. */
  readonly stdout: string;
  readonly stderr: string;
  /** As the user sees it: header, commands taken out, masked. */
  readonly log: string;
  readonly outputs: Record<string, string>;
  /** The outputs that could become outputs of the job: the runner drops one that a mask would change. */
  readonly jobOutputs: Record<string, string>;
  /** State of the action so far, that of earlier phases included. */
  readonly state: Record<string, string>;
  /** Masked line by line; empty above 1 MiB, as the runner refuses it then. */
  readonly summary: string;
  readonly annotations: Annotation[];
  readonly groups: string[];
  readonly matchers: string[];
  /** What this phase asked to mask. */
  readonly masks: string[];
  readonly environmentWritten: Record<string, string>;
  readonly pathWritten: string[];
}

export interface Running {
  readonly pid: number;
  kill(signal: NodeJS.Signals): void;
  /** What the runner does on cancellation, to the node process alone. Resolves once that has exited. */
  cancel(): Promise<void>;
  /** Rejects for a file or command that would fail the step in itself. */
  readonly ended: Promise<StepResult>;
}

export interface Step {
  /** Starts a phase. Throws where the action has none or its file is missing. */
  start(phase: Phase): Running;
  run(phase: Phase): Promise<StepResult>;
}

const Action = z.object({
  inputs: z.record(z.string(), z.object({ default: z.string().optional() }).nullable()).default({}),
  runs: z.object({
    using: z.literal('node24'),
    main: z.string(),
    post: z.string().optional(),
    'post-if': z.literal('always()').optional(),
  }),
});
type Action = z.infer<typeof Action>;

const FILES = {
  GITHUB_OUTPUT: 'set_output',
  GITHUB_STATE: 'save_state',
  GITHUB_ENV: 'set_env',
  GITHUB_PATH: 'add_path',
  GITHUB_STEP_SUMMARY: 'step_summary',
} as const;
type Files = Record<keyof typeof FILES, string>;

/** A use of the action in `folder`; state lives as long as the step object. */
export function makeStep(job: Job, folder: string, options: StepOptions): Step {
  // Every scalar stays the text that is written in the file.
  const action = Action.parse(
    load(readFileSync(join(folder, 'action.yml'), 'utf8'), { schema: FAILSAFE_SCHEMA }),
  );
  const inputs = inputsOf(action, options.with ?? {}, job.githubToken);
  const state: Record<string, string> = {};

  function start(phase: Phase): Running {
    const script = action.runs[phase];
    if (script === undefined) throw new Error(`The action has no ${phase}`);
    if (!existsSync(join(folder, script))) throw new Error(`File not found: '${join(folder, script)}'`);
    const files = freshFiles(job.temp);
    const log = new StepLog(job.masker, job.debug);
    writeHeader(log, phase, inputs, options.env ?? {});
    if (phase === 'main') warnOfUnknown(log, action, options.with ?? {});
    const child = spawn(process.execPath, [join(folder, script)], {
      cwd: job.workspace,
      env: {
        ...job.environment,
        ...options.env,
        ...prefixed('INPUT_', inputs),
        ...prefixed('STATE_', state),
        ...files,
        PATH: options.env?.PATH ?? job.path.join(':'),
      },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    child.stdin.on('error', () => {}).end();
    const exited = new AbortController();
    child.once('exit', () => exited.abort());
    const ended = end(child, log, files);
    // A test may look at `ended` only after it has killed the process.
    ended.catch(() => {});
    return {
      pid: child.pid ?? 0,
      kill: (signal) => void child.kill(signal),
      cancel: () => cancel(child, exited.signal, job.cancelTimes),
      ended,
    };
  }

  async function end(child: ChildProcess, log: StepLog, files: Files): Promise<StepResult> {
    const stdout = collect(child.stdout, (line) => log.read(line));
    const stderr = collect(child.stderr, (line) => log.read(line));
    const { exitCode, signal } = await closed(child);
    const [printed, complained] = [stdout(), stderr()];
    const read = (name: keyof Files): string => readFileSync(files[name], 'utf8');
    const outputs = { ...log.outputs, ...parseKeyValues(read('GITHUB_OUTPUT'), 'GITHUB_OUTPUT') };
    Object.assign(state, log.state, parseKeyValues(read('GITHUB_STATE'), 'GITHUB_STATE'));
    const environmentWritten = parseKeyValues(read('GITHUB_ENV'), 'GITHUB_ENV');
    if ('NODE_OPTIONS' in environmentWritten) throw new Error("Can't store NODE_OPTIONS output parameter");
    const pathWritten = parsePaths(read('GITHUB_PATH'));
    Object.assign(job.environment, environmentWritten);
    job.path.unshift(...pathWritten.toReversed());
    const summary = summaryOf(read('GITHUB_STEP_SUMMARY'), log, job.masker);
    if (log.faults.length > 0) throw new Error(`The runner fails the step: ${log.faults.join('; ')}`);
    return {
      exitCode,
      signal,
      stdout: printed,
      stderr: complained,
      log: log.lines.join('\n'),
      outputs,
      jobOutputs: Object.fromEntries(
        Object.entries(outputs).filter(([, value]) => job.masker.mask(value) === value),
      ),
      state: { ...state },
      summary,
      annotations: log.annotations,
      groups: log.groups,
      matchers: log.matchers,
      masks: log.masks,
      environmentWritten,
      pathWritten,
    };
  }

  return { start, run: (phase) => start(phase).ended };
}

/** Input values by upper-cased name: every declared one, defaults merged in, then the unknown ones. */
function inputsOf(
  action: Action,
  given: Readonly<Record<string, string>>,
  token: string,
): Record<string, string> {
  const inputs: Record<string, string> = {};
  for (const [name, input] of Object.entries(action.inputs)) {
    inputs[keyOf(name)] = evaluate(input?.default ?? '', token);
  }
  for (const [name, value] of Object.entries(given)) inputs[keyOf(name)] = value;
  return inputs;
}

function keyOf(input: string): string {
  return input.toUpperCase().replaceAll(' ', '_');
}

/** The one expression that an input's default may hold here. */
function evaluate(text: string, token: string): string {
  const value = text.replace(/\$\{\{\s*github\.token\s*\}\}/g, token);
  if (value.includes('${{')) throw new Error(`No value for the expression in "${text}"`);
  return value;
}

function warnOfUnknown(log: StepLog, action: Action, given: Readonly<Record<string, string>>): void {
  const known = new Set(Object.keys(action.inputs).map(keyOf));
  const unknown = Object.keys(given).filter((name) => !known.has(keyOf(name)));
  if (unknown.length === 0) return;
  const valid = Object.keys(action.inputs).map((name) => `'${name}'`);
  log.annotate(
    'warning',
    `Unexpected input(s) '${unknown.join("', '")}', valid inputs are [${valid.join(', ')}]`,
  );
}

function writeHeader(
  log: StepLog,
  phase: Phase,
  inputs: Record<string, string>,
  env: Readonly<Record<string, string>>,
): void {
  if (phase === 'post') log.show('Post job cleanup.');
  const show = (title: string, values: Readonly<Record<string, string>>): void => {
    const filled = Object.entries(values).filter(([, value]) => value !== '');
    if (filled.length > 0) log.show(`${title}:`);
    for (const [name, value] of filled) {
      for (const line of `  ${name}: ${value}`.split('\n')) log.show(line);
    }
  };
  log.show('##[group]Run the action');
  show('with', inputs);
  show('env', env);
  log.show('##[endgroup]');
}

function freshFiles(temp: string): Files {
  const folder = join(temp, '_runner_file_commands');
  mkdirSync(folder, { recursive: true });
  const suffix = crypto.randomUUID();
  const files = Object.entries(FILES).map(
    ([name, prefix]) => [name, join(folder, `${prefix}_${suffix}`)] as const,
  );
  for (const [, path] of files) writeFileSync(path, '');
  return Object.fromEntries(files) as Files;
}

function prefixed(prefix: string, values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`${prefix}${name}`, value]));
}

function summaryOf(text: string, log: StepLog, masker: Masker): string {
  const bytes = Buffer.byteLength(text);
  if (bytes <= SUMMARY_LIMIT)
    return text
      .split('\n')
      .map((line) => masker.mask(line))
      .join('\n');
  const [limit, size] = [SUMMARY_LIMIT / 1024, Math.floor(bytes / 1024)];
  log.annotate(
    'error',
    `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${limit}k, got ${size}k.`,
  );
  return '';
}
