/**
 * What a run came to, as every surface tells it. Shape and the few words they share.
 */
import type { Replay } from '../assert/replay.ts';
import { type Outcome, REASONS } from '../lib/reasons.ts';
import type { SavedRun } from '../manifest/saved-run.ts';
import type { Evidence, Manifest, VerdictRecord } from '../manifest/schema.ts';
import { keptHere } from '../report/kept-here.ts';
import { type Opinion, opinionsOf } from '../report/reviewer.ts';

/** What a run came to, and where it is recorded. */
export interface RunResult {
  readonly manifest: Manifest;
  readonly verdict: VerdictRecord;
  /** What to do, or that there is nothing to do, as text of one's own. */
  readonly guidance: string;
  /** What review stages have said; foreign text. */
  readonly opinions: readonly Opinion[];
  /** Absolute path of the run directory. */
  readonly folder: string;
  /** Things the user should know that are no failure. */
  readonly notices: readonly string[];
  /** Those of them that are warnings. */
  readonly warnings?: readonly string[];
  /** Path of the history of the task, relative to the working directory; null where the run is not in it. */
  readonly history: string | null;
}

/** The outcome as it is shown: a rehearsal never without the word beside it, and what it checks where it is no canary. */
export function outcomeInWords(
  outcome: Outcome,
  evidence: Evidence | null,
  { configuration_check: check }: Pick<Partial<Manifest>, 'configuration_check'> = {},
): string {
  if (evidence !== 'rehearsal') return outcome;
  return `${outcome} (${check ? 'configuration check, a rehearsal' : 'rehearsal'})`;
}

/** What a run is called wherever it needs a name. */
export function nameOf({
  configuration_check: check,
}: Pick<Partial<Manifest>, 'configuration_check'>): string {
  return check ? 'Codex configuration check' : 'Codex canary';
}

/** What happened, in one sentence. */
export function reasonInWords({ verdict, guidance }: RunResult): string {
  return verdict.reason === null ? guidance : REASONS[verdict.reason].title;
}

/** What to do about a pass that the policy does not take for one; null for any other result. */
export function cureOfBlock({ verdict: { outcome, policy } }: RunResult): string | null {
  if (outcome !== 'pass' || policy.unmet_requirement === null) return null;
  return `Give the event ${policy.event} a run that meets it, or say events.${policy.event}.require in a policy of your own`;
}

/** What a closed record came to; null where the run has not ended, or is no run of ours. */
export function resultOfSaved({ folder, manifest, events, verdict, feedback }: SavedRun): RunResult | null {
  if (verdict === null || events.length === 0) return null;
  const whole = manifest as Manifest;
  return {
    manifest: whole,
    verdict,
    guidance: feedback,
    opinions: opinionsOf(whole),
    folder,
    notices: keptHere(whole),
    history: null,
  };
}

/** A saved run as it is judged now. */
export interface Judged extends Replay {
  readonly manifest: Partial<Manifest>;
}

/** A judgement as one JSON document. */
export function judgedJson({ manifest, findings, outcome, reason, contradictions }: Judged) {
  const { task_id, run_id, evidence } = manifest;
  return { schema: 1, task_id, run_id, evidence, outcome, reason, findings, contradictions };
}

/** A result as one JSON document: what a script needs without opening a file. */
export function resultJson({ manifest, verdict, folder, notices }: RunResult) {
  const { task_id, run_id, execution_mode, pipeline_id, commands, failure, cloud_execution, cloud_fallback } =
    manifest;
  return {
    schema: 1,
    task_id,
    run_id,
    outcome: verdict.outcome,
    reason: verdict.reason,
    verdict: verdict.policy.verdict,
    evidence: verdict.evidence,
    mode: execution_mode,
    pipeline: pipeline_id ?? null,
    stages: commands.map(({ id, status, exit_code, log_path }) => ({ id, status, exit_code, log_path })),
    failure,
    cloud_execution,
    cloud_fallback: cloud_fallback ?? null,
    folder,
    notices,
  };
}
