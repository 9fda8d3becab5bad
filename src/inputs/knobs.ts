/**
 * Every knob of the product, once: name, meaning, unit, default, accepted values. An action input and a
 * command-line flag are two spellings of the same knob; action.yml and README are held to this table by a test.
 */
import { BRANCH, CODEX_VERSION, MAX_ATTEMPTS, MIN_ATTEMPTS } from '../lib/codex.ts';
import { MAX_LOG_MIB } from '../lib/log-file.ts';
import { OUTCOMES } from '../lib/reasons.ts';
import { BROKER_KNOBS } from './broker-knobs.ts';
import { FAN_OUT_KNOBS } from './fan-out-knobs.ts';
import { HISTORY_KNOBS } from './history-knobs.ts';
import { knob } from './knob.ts';
import { NOTIFY_KNOBS } from './notify-knobs.ts';
import {
  choice,
  decimal,
  environmentNames,
  globs,
  notBlank,
  path,
  proxyUrl,
  SEMVER,
  secret,
  TASK,
  text,
  whole,
  yesOrNo,
} from './readers.ts';
import { RETRY_DEFAULTS, RETRY_KNOBS } from './retry-knobs.ts';
import { SYNC_KNOBS } from './sync-knobs.ts';
import { TRUST_KNOBS } from './trust-knobs.ts';

/** What a knob takes when neither an input nor the scenario says anything. */
export const DEFAULTS = {
  executionMode: 'mcp',
  cloudAttempts: 1,
  timeoutMinutes: 30,
  pollIntervalSeconds: 10,
  missingDiff: 'warn',
  ...RETRY_DEFAULTS,
  historyRuns: 200,
  stageLogMib: 16,
} as const;

/** Every knob, in the order of the documentation. */
export const KNOBS = {
  operation: knob(choice(['run', 'apply', 'doctor', 'plan', 'gate', 'report', 'notify']), {
    description:
      '`run` runs and judges; `apply` applies the diff of a finished run to the checkout, and commits nothing; `doctor` looks whether a run could start, and starts none; `plan` divides scenarios among jobs; `gate` joins their results to one verdict; `report` writes one page of earlier runs, and uploads it; `notify` tells people of what runs came to, in an issue or a comment',
    default: 'run',
    actionOnly: true,
  }),
  scenario: knob(
    text('the name of a shipped scenario or the path of a .yml file', (value) =>
      /^[a-z0-9][a-z0-9-]*$|\.ya?ml$/.test(value),
    ),
    {
      description: 'A scenario shipped with the action, or a `.yml` file of your own',
      default: '`smoke`, where no pipeline is given',
    },
  ),
  pipeline: knob(
    text('the id of a pipeline: letters, digits, ".", "_" or "-"', (value) => TASK.test(value)),
    {
      description: 'Pipeline of `codex.orchestrator.json` to run, instead of a scenario',
      default: '',
    },
  ),
  ...FAN_OUT_KNOBS,
  ...NOTIFY_KNOBS,
  target: knob(notBlank, {
    description: 'The one stage of the pipeline to run; in `cloud` mode it becomes the cloud task',
    default: 'all stages; in `cloud` mode each that requires the cloud, else the only one there is',
    fromScenario: true,
  }),
  'execution-mode': knob(choice(['mcp', 'cloud']), {
    description: '`cloud` runs the task in Codex Cloud; `mcp` runs it on this machine',
    default: DEFAULTS.executionMode,
    fromScenario: true,
  }),
  rehearse: knob(yesOrNo, {
    description: 'Run against the embedded emulator instead of Codex Cloud; needs and accepts no credential',
    default: 'false',
  }),
  task: knob(
    text(`1 to 64 letters, digits, ".", "_" or "-", not starting with a sign`, (value) => TASK.test(value)),
    {
      description: 'Name of the task; the record goes to `.runs/<task>/`',
      default: 'the id of the scenario or of the pipeline',
    },
  ),
  prompt: knob(notBlank, {
    description: "Prompt for the cloud task, instead of the scenario's",
    default: '',
  }),
  'prompt-file': knob(path, {
    description: 'File in the working directory that holds the prompt; not together with `prompt`',
    default: '',
  }),
  fallback: knob(choice(['strict', 'auto']), {
    description:
      'Where a run in the cloud lacks environment, branch or Codex CLI: `strict` ends it, `auto` runs the same target here and says so',
    default: 'strict',
  }),
  'cloud-dispatch': knob(choice(['on', 'off']), {
    description: '`off` lets nothing go to the cloud, whoever asks for it; stands above `fallback`',
    default: 'on',
  }),
  'cloud-environment': knob(
    text('the id or the label of a Codex Cloud environment', (value) =>
      /^[^\s\p{Cc}-][^\p{Cc}]{0,199}$/u.test(value),
    ),
    {
      description: 'Codex Cloud environment, by id or label',
      default: '`CODEX_CLOUD_ENV_ID`, else the repository as `owner/name`',
      fromScenario: true,
    },
  ),
  branch: knob(
    text('a branch name that git accepts', (value) => BRANCH.test(value)),
    {
      description: 'Branch the cloud task starts from',
      default: '`CODEX_CLOUD_BRANCH`, else the branch of the event or of the checkout',
      fromScenario: true,
    },
  ),
  'cloud-attempts': knob(whole(MIN_ATTEMPTS, MAX_ATTEMPTS), {
    description: 'How many solutions Codex Cloud tries (best of N); each costs quota',
    default: String(DEFAULTS.cloudAttempts),
    fromScenario: true,
  }),
  'timeout-minutes': knob(decimal(0.01, 1440), {
    description: 'Deadline of the whole run, from before the launch to after the diff',
    default: String(DEFAULTS.timeoutMinutes),
    unit: 'minutes, decimals allowed',
    fromScenario: true,
  }),
  'poll-interval-seconds': knob(decimal(0.1, 3600), {
    description: 'Longest gap between two looks at the cloud task; the first ones come sooner',
    default: String(DEFAULTS.pollIntervalSeconds),
    unit: 'seconds, decimals allowed',
    fromScenario: true,
  }),
  ...RETRY_KNOBS,
  'codex-version': knob(
    text('an exact version such as 0.169.0', (value) => SEMVER.test(value)),
    {
      description: 'Codex CLI release to install; not together with `codex-path`',
      default: CODEX_VERSION,
    },
  ),
  'codex-path': knob(path, {
    description: 'Codex CLI already on the machine: the native file, the npm shim or a link to either',
    default: '',
  }),
  ...TRUST_KNOBS,
  ...BROKER_KNOBS,
  'missing-diff': knob(choice(['ignore', 'warn', 'fail']), {
    description: 'What it means when the cloud task is READY without a diff',
    default: DEFAULTS.missingDiff,
    fromScenario: true,
  }),
  policy: knob(path, {
    description: 'Your own gate policy, laid over the shipped one',
    default: 'canary/policy.yml of the action',
  }),
  'artifact-name': knob(
    text('1 to 60 letters, digits, ".", "_" or "-"', (value) => /^[A-Za-z0-9._-]{1,60}$/.test(value)),
    { description: 'Prefix of the artifact name', default: 'codex-canary', actionOnly: true },
  ),
  'retention-days': knob(whole(1, 400), {
    description: 'How long the artifact is kept',
    default: "the repository's setting",
    unit: 'days',
    actionOnly: true,
  }),
  'upload-artifacts': knob(yesOrNo, {
    description: 'Upload the run directory as an artifact',
    default: 'true',
    actionOnly: true,
  }),
  'run-artifact': knob(
    text('the name or the id of an artifact', (value) => /^[^\p{Cc}"<>|*?:\\/]{1,200}$/u.test(value)),
    {
      description:
        'With `operation: apply`: the artifact that holds the run, of this workflow run unless `run-id` is another one',
      default: '',
      actionOnly: true,
    },
  ),
  'run-id': knob(
    text('the output run-id of a run, or the number of a workflow run', (value) =>
      /^(?:\d{1,20}|\d{4}-[\w-]{10,60}-[0-9a-f]{8})$/.test(value),
    ),
    {
      description:
        'With `operation: apply`: the run, found here or among the artifacts of this workflow run; or the number of another workflow run, which `github-token` must be able to read (`actions: read`)',
      default: '',
      actionOnly: true,
    },
  ),
  'allow-paths': knob(globs, {
    description:
      'Paths of concern that an apply may touch all the same; `*` takes no name that begins with a dot',
    default: '',
    onlyFor: 'apply',
  }),
  'apply-outcome': knob(choice(OUTCOMES), {
    description:
      'The outcome of the run that is applied; any but `pass` is said on purpose, and a rehearsal is never applied',
    default: 'pass',
    onlyFor: 'apply',
  }),
  'working-directory': knob(path, {
    description: 'Where `.runs/` is written and files are looked up',
    default: '.',
  }),
  'history-runs': knob(whole(1, 10_000), {
    description: 'How many runs of the task its history, `out/<task>/state.json`, keeps',
    default: String(DEFAULTS.historyRuns),
  }),
  'stage-log-mib': knob(whole(1, MAX_LOG_MIB), {
    description: 'How much is kept of what one stage prints; the rest is counted, dropped and marked',
    default: String(DEFAULTS.stageLogMib),
    unit: 'MiB',
  }),
  record: knob(yesOrNo, {
    description:
      'Keep the shape of every answer of the Codex CLI in a cloud run as `cloud/transcript.json`, without a word of the service; it tells how far the emulator is true',
    default: 'false',
  }),
  'pass-env': knob(environmentNames, {
    description:
      'Names of further environment variables that stages and the Codex CLI may see; values of those named as secrets are masked',
    default: '',
  }),
  'https-proxy': knob(proxyUrl, {
    description: 'Proxy for the Codex CLI; its password is masked',
    default: '',
  }),
  'ca-certificate': knob(path, {
    description:
      'PEM file of additional certificate authorities for the Codex CLI, and for git and npm beside it',
    default: '',
  }),
  ...HISTORY_KNOBS,
  ...SYNC_KNOBS,
  'github-token': knob(secret, {
    description:
      'Reads the head commit of `branch` and files of a base commit where git cannot, asks who may write, and reads what earlier runs left; needs `contents: read` and `actions: read`',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's, as action.yml holds it
    default: '${{ github.token }}',
    secret: true,
    actionOnly: true,
  }),
};
