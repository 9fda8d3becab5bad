/**
 * The outputs of the action, by name. Pure. Fixed names, single lines; nothing in them is derived from a secret,
 * since the runner drops a whole output that its mask would change.
 */
import { join } from 'node:path';
import { outcomeOf, type ReasonCode } from '../lib/reasons.ts';
import type { RunResult } from './result.ts';

export const OUTPUTS = {
  'run-outcome': 'pass, fail, timeout, infra, config, skipped, cancelled or stale',
  reason: 'Reason code; empty for a pass',
  verdict: 'allow, warn, block or ignore; the step fails if and only if it is block',
  'check-conclusion': "GitHub's word for the verdict",
  evidence: 'live or rehearsal; empty for a run that was skipped or refused',
  'run-id': 'Id of the run; of several, as all that is said of one, that of the gravest',
  runs: 'Every run as JSON: task, run id, outcome, reason, verdict, evidence, cloud task',
  'manifest-path': 'Path of manifest.json',
  'summary-path': 'Path of run-summary.json',
  'cloud-task-id': 'Id of the cloud task',
  'cloud-task-url': 'Page of the cloud task',
  'cloud-status': 'Last known status of the cloud task',
  'diff-status': 'available, empty, unavailable, error or pending',
  'diff-path': 'Path of the diff',
  'findings-failed': 'How many rules of severity error do not hold',
  'codex-version': 'Version of the Codex CLI',
  'login-days-left':
    'Days until the Codex CLI renews the login of codex-auth-json; empty for a credential that is never renewed',
  'login-renewal': 'kept, lost or not_renewed: what came of a renewal of the login; empty where none was due',
  'artifact-id': 'Id of the uploaded artifact; empty where post uploads it',
  'artifact-url': 'Page of the uploaded artifact',
  'secrets-hidden':
    'How many secrets were found in what was to be uploaded; empty where nothing was looked at',
  'report-path': 'Path of the page that operation: report wrote; it is there until the job ends',
  'badge-path': 'Path of its badge',
  'applied-files': 'How many files were applied; empty where none were',
  'applied-sha256': 'SHA-256 of the diff that was applied',
  matrix:
    'Of a plan: what strategy.matrix takes by fromJSON, with shard, name and timeout-minutes for each job',
  shards: 'Of a plan: how many jobs there are',
  expected: 'Of a plan: what the gate has to find, for its input expected',
  'timeout-minutes': 'Of a plan: timeout-minutes that is long enough for each of its jobs',
  'check-run-url': 'Of a gate: page of the check run that was made; empty where none was',
  issues: 'Of a notify: the tracking issues as JSON: scenario, what was done, number, page',
  'comment-url': 'Of a notify: page of the comment on the pull request; empty where there is none',
} as const;
export type Outputs = Record<keyof typeof OUTPUTS, string>;

/** The outputs of a run that has a record; `runs` is what is told of it and of those beside it. */
export function outputsOf(
  result: RunResult,
  artifact: { id: number; url: string } | null,
  runs: readonly object[],
): Outputs {
  const { manifest, verdict, folder } = result;
  const cloud = manifest.cloud_execution;
  const failed = verdict.findings.filter(
    ({ status, severity }) => status === 'failed' && severity === 'error',
  );
  return singleLines({
    'run-outcome': verdict.outcome,
    reason: verdict.reason,
    verdict: verdict.policy.verdict,
    'check-conclusion': verdict.policy.check_conclusion,
    evidence: verdict.evidence,
    'run-id': manifest.run_id,
    runs: JSON.stringify(runs),
    'manifest-path': join(folder, 'manifest.json'),
    'summary-path': join(folder, 'run-summary.json'),
    'cloud-task-id': cloud?.task_id,
    'cloud-task-url': cloud?.status_url,
    // Where no task is known there is nothing that could have a status.
    'cloud-status': cloud?.task_id ? cloud.status : null,
    'diff-status': cloud?.task_id ? manifest.diff.status : null,
    'diff-path':
      manifest.diff.path === null ? null : join(folder, 'cloud', manifest.diff.path.split('/').at(-1) ?? ''),
    'findings-failed': String(failed.length),
    'codex-version': manifest.codex_cli.version,
    'login-days-left': manifest.credential?.days_left?.toString(),
    'login-renewal': manifest.credential_rotation?.state,
    'artifact-id': artifact === null ? null : String(artifact.id),
    'artifact-url': artifact?.url,
  });
}

/** The outputs where there is no record: an input or a file that cannot be used. It blocks on every event. */
export function outputsOfRefusal(code: ReasonCode): Outputs {
  return singleLines({
    'run-outcome': outcomeOf(code),
    reason: code,
    verdict: 'block',
    'check-conclusion': 'failure',
    'findings-failed': '0',
  });
}

/** Every output by name, each in one line. */
export function singleLines(values: Partial<Record<keyof Outputs, string | null | undefined>>): Outputs {
  const names = Object.keys(OUTPUTS) as (keyof Outputs)[];
  // A path is kept to the letter, but for what would end the line.
  const oneLine = (text: string) => text.replace(/[\r\n\u0085\u2028\u2029]+/g, ' ');
  return Object.fromEntries(names.map((name) => [name, oneLine(values[name] ?? '')])) as Outputs;
}
