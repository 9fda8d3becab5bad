/**
 * What stands beside the failure table for a reader: the typical causes of each code, the command to type first, and where
 * both are explained. Words only; nothing is decided by them.
 */
import type { ReasonCode } from './reasons.ts';

interface Explanation {
  /** Typical causes. */
  readonly why: string;
  /** The command to type first; what stands in angle brackets is in the record. */
  readonly next: string;
}

const CODES = 'https://github.com/org/codex-orchestrator-action/blob/v1/docs/codes.md';

/** Every reason code, in the order of the failure table. */
export const EXPLANATIONS: Readonly<Record<ReasonCode, Explanation>> = {
  task_error: {
    why: "The agent gave up, the environment's set-up script failed, or somebody cancelled the task: the Codex CLI prints ERROR for all three",
    next: 'codex cloud status <task>',
  },
  stage_failed: {
    why: 'Its command ended with another exit status than 0, or its agent could not finish',
    next: 'codex-orchestrator show <run>',
  },
  apply_failed: {
    why: 'The files have changed since the cloud task began, or the work tree has changes of its own',
    next: 'git status',
  },
  apply_refused: {
    why: 'The run is no proven pass, or its diff touches paths that are denied, such as workflows or hooks',
    next: 'codex-orchestrator show <run> --diff',
  },
  diff_missing: {
    why: 'The prompt was a question, nothing had to be changed, or the service lost the diff',
    next: 'codex cloud diff <task>',
  },
  role_rejected: {
    why: 'The program that uses this action as a library put a role of its own in place',
    next: 'codex-orchestrator show <run>',
  },
  rule_failed: {
    why: 'The cloud task did something else than was asked, or a rule is stricter than the scenario',
    next: 'codex-orchestrator assert <run>',
  },
  applied_elsewhere: {
    why: 'Somebody, or another automation, pressed Apply on the page of the task',
    next: 'codex cloud status <task>',
  },
  answer_undecodable: {
    why: 'The service changed the shape of its answers, or something between it and the runner answered in its place',
    next: 'codex cloud list --json',
  },
  cli_unrecognised: {
    why: 'The Codex CLI is another release than the pinned one, was killed from outside, or crashed',
    next: 'codex --version',
  },
  internal_error: {
    why: 'The disk is full or cannot be written, or there is a mistake in this action',
    next: 'codex-orchestrator show <run>',
  },
  deadline_exceeded: {
    why: 'The task is larger than the time it was given, the service is slow, or it grew a state that the Codex CLI shows as PENDING for ever',
    next: 'codex-orchestrator resume --run <run>',
  },
  stage_timed_out: {
    why: 'It waits for input that never comes, or for a service that does not answer',
    next: 'codex-orchestrator show <run>',
  },
  input_invalid: {
    why: 'A word is misspelt, two inputs exclude each other, or a file is not where it is said to be',
    next: 'codex-orchestrator help start',
  },
  mode_unavailable: {
    why: 'The target has only commands and the mode is cloud, or only a prompt and the mode is mcp',
    next: 'codex-orchestrator plan',
  },
  cloud_dispatch_off: {
    why: 'cloud-dispatch is off, as a guard, and the run would have to go to the cloud',
    next: 'codex-orchestrator plan',
  },
  branch_unresolved: {
    why: 'The checkout has a detached HEAD, as on pull requests, or there is no repository',
    next: 'git branch --show-current',
  },
  branch_not_found: {
    why: 'The branch was never pushed, was deleted after a merge, or stands in a fork',
    next: 'git ls-remote origin <branch>',
  },
  head_moved: {
    why: 'Somebody pushed to the branch between the event and the submit, or while the task was at work',
    next: 'git ls-remote origin <branch>',
  },
  environment_unresolved: {
    why: 'Neither input nor scenario nor variable names one, and the repository is not known',
    next: 'codex-orchestrator doctor',
  },
  environment_not_found: {
    why: 'It is misspelt, belongs to another workspace, or the account has lost access to the repository',
    next: 'codex cloud list --json',
  },
  environment_ambiguous: {
    why: 'Labels need not be unique, and several environments of a repository often share one',
    next: 'codex cloud',
  },
  codex_missing: {
    why: 'codex-path leads nowhere, or the registry of npm could not be reached',
    next: 'codex-orchestrator doctor --install',
  },
  npm_missing: {
    why: 'The runner has no Node, or PATH does not lead to its npm',
    next: 'npm --version',
  },
  action_changed: {
    why: 'A stage, or what it installed, wrote into the folder of the action; or the action is used as ./ and a stage builds it, which belongs into a step of its own',
    next: 'git status',
  },
  credentials_required: {
    why: 'The secret is not set for this repository or environment, or the event is one that gets no secrets',
    next: 'codex-orchestrator doctor',
  },
  rehearsal_with_credential: {
    why: 'A job that rehearses still hands over the secret of the live one',
    next: 'codex-orchestrator canary --rehearse',
  },
  approval_missing: {
    why: 'Nobody approved in time, or the run is in a workflow, where nobody can',
    next: 'codex-orchestrator show <run>',
  },
  request_refused: {
    why: 'The service answered 4xx: the branch, the environment or the number of attempts is not to its liking',
    next: 'codex-orchestrator doctor',
  },
  task_not_found: {
    why: 'The task was deleted, cloud-task-id is misspelt, or the credential was replaced by one of another account or workspace',
    next: 'codex cloud list --json',
  },
  credentials_malformed: {
    why: 'The secret was cut, quoted twice, or holds a file other than auth.json',
    next: 'codex login status',
  },
  credentials_rejected: {
    why: 'The login was revoked or renewed elsewhere, the token has expired, or the check of tokens is down, which looks the same',
    next: 'codex login status',
  },
  rate_limited: {
    why: 'The account has used up its tasks of these hours, perhaps by other runs',
    next: 'codex cloud list --json',
  },
  network_error: {
    why: 'A proxy, a firewall or DNS stands in the way, or the service does not answer at all',
    next: 'codex-orchestrator doctor',
  },
  service_error: {
    why: 'An outage: the service answers 5xx, or a page in front of it does',
    next: 'codex cloud list --json',
  },
  launch_in_doubt: {
    why: 'The connection broke, the answer named no task, or the run was killed after it had asked for one',
    next: 'codex-orchestrator resume --run <run>',
  },
  credential_rotation_lost: {
    why: 'rotate-to is none, or GitHub could not be reached or did not take it; what was given is worth nothing any more',
    next: 'codex login',
  },
  rotation_refused: {
    why: 'rotate-token has expired, is not of this repository, or lacks the permission to write secrets',
    next: 'codex-orchestrator doctor',
  },
  public_repository: {
    why: 'Anybody can send a pull request there, and the vendor wants such a login in private repositories only',
    next: 'codex-orchestrator doctor',
  },
  credentials_missing: {
    why: 'The secret is not set, or the event is one that gets none, such as a pull request from a fork',
    next: 'codex-orchestrator doctor',
  },
  credentials_wrong_kind: {
    why: 'Codex Cloud needs a ChatGPT login; API keys are for the platform',
    next: 'codex login',
  },
  event_refused: {
    why: 'A workflow on pull_request_target, workflow_run, issue_comment or the like checks out the head of a pull request',
    next: 'git rev-parse HEAD',
  },
  base_unavailable: {
    why: 'The checkout is shallow and kept no credentials, there is none, or the event tells no base commit',
    next: 'git cat-file -t <commit>',
  },
  actor_not_admitted: {
    why: 'A comment, a fork or a bot caused the event, and a live credential would have been used for it',
    next: 'codex-orchestrator doctor',
  },
  credentials_vanished: {
    why: 'The secret was removed or has been renamed',
    next: 'codex-orchestrator doctor',
  },
  credentials_expiring: {
    why: 'What writes the credential to Vault has stopped, or gives it less time than timeout-minutes',
    next: 'vault kv get <path>',
  },
  id_token_failed: {
    why: 'The service of GitHub that issues id tokens is down or does not answer in time',
    next: 'codex-orchestrator doctor',
  },
  vault_login_refused: {
    why: 'The role is misspelt or bound to another repository, branch or event, or the issuer is not the one of GitHub',
    next: 'vault read auth/jwt/role/<role>',
  },
  vault_audience_refused: {
    why: 'vault-audience is not set, or is another than the bound_audiences of the role',
    next: 'vault read auth/jwt/role/<role>',
  },
  vault_denied: {
    why: 'The policies of the role do not name the path, or a vault-token has ended',
    next: 'vault policy read <policy>',
  },
  vault_secret_missing: {
    why: 'The path has data/ or the mount in it, the engine is of the other version, or the secret was deleted',
    next: 'vault kv get <path>',
  },
  vault_untrusted: {
    why: 'The certificate of Vault is of an authority of your own, has expired or is for another host; or something before it redirects',
    next: 'vault status',
  },
  vault_unreachable: {
    why: 'Vault is inside a network that the runner is not in, or a firewall or DNS stands in the way',
    next: 'vault status',
  },
  vault_sealed: {
    why: 'Vault was restarted and nobody has unsealed it',
    next: 'vault status',
  },
  vault_failed: {
    why: 'Vault answers 5xx or 429, or something else than Vault answers in its place',
    next: 'vault status',
  },
  vault_write_refused: {
    why: 'The policy of the role only reads, or somebody else wrote the secret while the run used it',
    next: 'vault kv metadata get <path>',
  },
  result_missing: {
    why: 'Its job was cancelled, ran out of time, could not upload, or never began because its plan failed',
    next: 'codex-orchestrator runs',
  },
  result_torn: {
    why: 'An upload was cut off, a process was killed, or something changed files between the job and the gate',
    next: 'codex-orchestrator assert <run>',
  },
  result_foreign: {
    why: 'An artifact or a folder of another run was handed to the gate, or a job was not run again with the others',
    next: 'codex-orchestrator show <run>',
  },
  spend_capped: {
    why: 'The scenario allows only so many live tasks a day',
    next: 'codex-orchestrator runs',
  },
  cancelled: {
    why: 'Somebody cancelled the job or the run, or a newer job of the same group took its place',
    next: 'codex-orchestrator resume --run <run>',
  },
  run_interrupted: {
    why: 'The runner was shut down, ran out of memory, or killed the process without warning',
    next: 'codex-orchestrator resume --run <run>',
  },
  stale: {
    why: 'GitHub switches schedules off after 60 quiet days, and drops some at busy hours',
    next: 'codex-orchestrator runs',
  },
};

/** The section of a reason code: what happened, why, what to do and what to type. */
export function explanationOf(code: ReasonCode): string {
  return `${CODES}#${code}`;
}
