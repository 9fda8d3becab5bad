/**
 * The failure table: which reason codes exist, the class of each and the outcome of each class (specification,
 * section G). Refuses to know how a code is detected: whoever sees the evidence gives the code, and nothing here reads
 * prose.
 */
import { GATE_REASONS } from './gate-reasons.ts';
import { TRUST_REASONS } from './trust-reasons.ts';

/** What a run came to. Only `pass` can ever be allowed by a policy. */
export const OUTCOMES = [
  'pass',
  'fail',
  'timeout',
  'config',
  'infra',
  'skipped',
  'cancelled',
  'stale',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Exit status of the command line per outcome; 2 is kept for usage errors (a bad flag or value). */
export const EXIT_CODES: Record<Outcome, number> = {
  pass: 0,
  fail: 1,
  config: 3,
  infra: 4,
  timeout: 5,
  skipped: 6,
  stale: 7,
  cancelled: 130,
};
export const USAGE_EXIT_CODE = 2;

const CLASS_OUTCOMES = {
  task: 'fail',
  contract: 'fail',
  protocol: 'fail',
  internal: 'fail',
  timeout: 'timeout',
  config: 'config',
  credentials: 'config',
  quota: 'infra',
  network: 'infra',
  service: 'infra',
  launch: 'infra',
  skipped: 'skipped',
  cancelled: 'cancelled',
  stale: 'stale',
} as const satisfies Record<string, Outcome>;

export type FailureClass = keyof typeof CLASS_OUTCOMES;

interface Reason {
  readonly class: FailureClass;
  /** What happened, for a table or a heading. */
  readonly title: string;
  /** What the reader should do next. */
  readonly cure: string;
}

/** Every reason code there is. */
export const REASONS = {
  task_error: {
    class: 'task',
    title: 'The cloud task ended in ERROR',
    cure: 'Open the cloud task and read its log; the command line does not tell the cause',
  },
  stage_failed: {
    class: 'task',
    title: 'A stage of the pipeline failed',
    cure: 'See what it printed, by its log where there is one; mark it allowFailure if the run may go on without it',
  },
  apply_failed: {
    class: 'task',
    title: 'The diff does not fit the work tree, which is as it was',
    cure: 'Check out the commit that the cloud task worked on, without changes of your own, or apply by hand',
  },
  apply_refused: {
    class: 'contract',
    title: 'The diff of the run may not be applied',
    cure: 'Read what stands against it; paths of concern can be allowed by allow-paths',
  },
  diff_missing: {
    class: 'task',
    title: 'The cloud task is READY but produced no diff',
    cure: 'Open the cloud task; if it need not change files, set missing-diff to warn or ignore',
  },
  role_rejected: {
    class: 'task',
    title: 'A role that was put in place of the standard one does not accept the run',
    cure: 'Read what it says; the role is not a part of this action',
  },
  rule_failed: {
    class: 'contract',
    title: 'A rule of the contract does not hold for the recorded run',
    cure: 'Read the failed findings: each names the place in the record and its own cure',
  },
  applied_elsewhere: {
    class: 'contract',
    title: 'The diff of the cloud task was applied by somebody else while the run watched',
    cure: 'Find out who applied the task; a canary task must be left alone until it has ended',
  },
  answer_undecodable: {
    class: 'protocol',
    title: 'The service answered with something the Codex CLI cannot decode',
    cure: 'Check codex-version: the service may have changed its answers; retry once before reporting it',
  },
  cli_unrecognised: {
    class: 'protocol',
    title: 'The Codex CLI failed in a way this version of the action does not know',
    cure: 'Run the same command by hand with the same Codex CLI version and report what it prints',
  },
  internal_error: {
    class: 'internal',
    title: 'The action itself failed',
    cure: 'Report it with the message above and the uploaded run directory',
  },
  deadline_exceeded: {
    class: 'timeout',
    title: 'The deadline of the run passed before its work was done',
    cure: 'Raise timeout-minutes if it only needs longer; a cloud task goes on without us and can be opened',
  },
  stage_timed_out: {
    class: 'timeout',
    title: 'A stage took longer than its own timeout',
    cure: 'See where it stood, by its log where there is one; raise its timeoutMs if it only needs longer',
  },
  input_invalid: {
    class: 'config',
    title: 'An input or a file it names is not usable',
    cure: 'Correct the value as the message says',
  },
  mode_unavailable: {
    class: 'config',
    title: 'The target cannot be run in the requested execution mode',
    cure: 'Set execution-mode: cloud (mode: cloud in a scenario of your own), or name a pipeline whose stages have commands',
  },
  cloud_dispatch_off: {
    class: 'config',
    title: 'Cloud dispatch is switched off and the target has only a prompt',
    cure: 'Set cloud-dispatch: on, or give the target a command that can be run on this machine',
  },
  branch_unresolved: {
    class: 'config',
    title: 'No branch to run on could be told from the event or the checkout',
    cure: 'Set the input branch to a branch that exists in the repository on GitHub',
  },
  branch_not_found: {
    class: 'config',
    title: 'The branch does not exist where the cloud task would start from it',
    cure: 'Push the branch, or set the input branch to one that is there',
  },
  head_moved: {
    class: 'config',
    title: 'The branch has moved on since the event, and a cloud task would work on another commit',
    cure: 'Look at the run for the newer commit; this one can no longer be tested in the cloud',
  },
  environment_unresolved: {
    class: 'config',
    title: 'No Codex Cloud environment is named anywhere',
    cure: 'Set the input cloud-environment or the variable CODEX_CLOUD_ENV_ID',
  },
  environment_not_found: {
    class: 'config',
    title: 'The account has no Codex Cloud environment with this id or label',
    cure: 'Set cloud-environment to the id or label of an environment that this account can see',
  },
  environment_ambiguous: {
    class: 'config',
    title: 'Several Codex Cloud environments have this label',
    // Observed: neither its message, nor error.log, nor a row of its list tells an id.
    cure: 'Set cloud-environment to the id of the one that is meant; the Codex CLI names the candidates on its own screen only: run codex cloud in a terminal',
  },
  codex_missing: {
    class: 'config',
    title: 'The Codex CLI could not be found or installed',
    cure: 'Correct codex-path, or leave it empty to have the pinned version installed',
  },
  npm_missing: {
    class: 'config',
    title: 'The Codex CLI must be installed and there is no npm to do it',
    cure: 'Add actions/setup-node before this step, or set codex-path',
  },
  approval_missing: {
    class: 'config',
    title: 'A stage requires an approval, and nobody gave it',
    cure: 'Call codex-orchestrator approve for a run on the command line; in a workflow guard the job by an environment with required reviewers instead',
  },
  request_refused: {
    class: 'config',
    title: 'The service refused the request as wrong',
    cure: 'Check cloud-environment, branch and cloud-attempts; the answer itself is never recorded',
  },
  task_not_found: {
    class: 'config',
    title: 'The service knows no such cloud task, or not for this account',
    cure: 'See that the credential is of the account and workspace that asked for the task; one that was deleted cannot be gone on with: start a new run',
  },
  rate_limited: {
    class: 'quota',
    title: 'The service answered 429: a limit of the account is reached',
    cure: 'Wait for the limit to reset, or run the canary less often',
  },
  network_error: {
    class: 'network',
    title: 'The service could not be reached',
    cure: 'Check network, https-proxy and ca-certificate of the runner, then run again',
  },
  service_error: {
    class: 'service',
    title: 'The service failed on its side',
    cure: 'Run again later; the failure is not in this repository',
  },
  launch_in_doubt: {
    class: 'launch',
    title: 'A cloud task may have been created, but no answer proves it',
    cure: 'Look for the task in codex cloud list before running again: a second run may pay twice',
  },
  spend_capped: {
    class: 'skipped',
    title: 'The cap on live cloud tasks is reached',
    cure: 'Wait until a day has passed, or raise the cap by spend-per-day or spend-per-commit',
  },
  cancelled: {
    class: 'cancelled',
    title: 'The run was cancelled',
    cure: 'Run again, or go on with it by codex-orchestrator resume; a cloud task goes on without us and can be opened',
  },
  run_interrupted: {
    class: 'cancelled',
    title: 'The process of the run was killed before it could close its record',
    cure: 'Run again; look at the cloud task first if one is named',
  },
  stale: {
    class: 'stale',
    title: 'There has been no live pass for too long',
    cure: 'Find out why the scheduled canary no longer runs',
  },
  ...TRUST_REASONS,
  ...GATE_REASONS,
} as const satisfies Record<string, Reason>;

export type ReasonCode = keyof typeof REASONS;
export const REASON_CODES = Object.keys(REASONS) as [ReasonCode, ...ReasonCode[]];

/** The class of a reason code. */
export function classOf(code: ReasonCode): FailureClass {
  return REASONS[code].class;
}

/** The outcome a reason code leads to; null, the absence of a reason, is `pass`. */
export function outcomeOf(code: ReasonCode | null): Outcome {
  return code === null ? 'pass' : CLASS_OUTCOMES[classOf(code)];
}

/**
 * What happened and what to do, as one text. The title of the code stands beside it wherever it is shown, so a message
 * that says no more is left out.
 */
export function guidanceOf(code: ReasonCode, message: string, cure: string = REASONS[code].cure): string {
  // A message may begin with the name of a call, which is no word to be capitalised.
  const sentence = message.replace(/^[a-z](?![a-z]*_)/, (letter) => letter.toUpperCase());
  return sentence === REASONS[code].title ? cure : `${sentence}. ${cure}`;
}
