/**
 * The end of a run: findings, conclusion, verdict, and the last writes in an order that leaves no green behind that
 * is not proven. Also closes a run whose own process did not live to do it.
 */
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { evaluate, reasonOf, resultOf, shapesOnly } from '../assert/tester.ts';
import { decide } from '../gate/gate.ts';
import type { Policy } from '../gate/policy.ts';
import { type Origin, RECORD_FILE, recordOf } from '../history/record.ts';
import { toRunError } from '../lib/errors.ts';
import { readBounded } from '../lib/files.ts';
import { guidanceOf, outcomeOf, type ReasonCode } from '../lib/reasons.ts';
import type { Redactor } from '../lib/redact.ts';
import { loadRecord, MAX_FILE_BYTES } from '../manifest/record.ts';
import { disagreements, RunSummary, summarize } from '../manifest/run-summary.ts';
import {
  type BuildResult,
  Manifest,
  type ReviewResult,
  type TestResult,
  type VerdictRecord,
} from '../manifest/schema.ts';
import { type Store, toJson } from '../manifest/store.ts';
import type { RunResult } from '../publish/result.ts';
import { keptHere } from '../report/kept-here.ts';
import { type Conclusion, opinionsOf, review } from '../report/reviewer.ts';
import type { History } from './history.ts';
import { ask, type Bounds, type Roles } from './roles.ts';

/** The tester's part: judges the record as it lies on the disk after `build:completed`. */
export async function judge(store: Store, built: BuildResult, redactor: Redactor): Promise<TestResult> {
  await store.write(
    'run-summary.json',
    toJson(summarize(store.manifest, { build: built, test: null, review: null })),
  );
  const known = { holdsSecret: (text: string) => redactor.finds(text) || shapesOnly().holdsSecret(text) };
  const record = await loadRecord(store.folder, redactor);
  // What is judged says itself which rules count, so it must be what this process wrote.
  if (!isDeepStrictEqual(record.allEvents, store.events))
    throw new Error('events.jsonl on the disk is not what this run wrote');
  const findings = evaluate(record, known);
  await store.emit({ event: 'test:completed', payload: { findings } });
  return resultOf(store.manifest, findings);
}

export interface Closing {
  readonly store: Store;
  readonly policy: Policy;
  /** GitHub's name of the event. */
  readonly event: string;
  readonly built: BuildResult | null;
  readonly judged: TestResult | null;
  /** The reviewer, where somebody else fills the role. */
  readonly reviewer?: { readonly role: Roles['review']; readonly bounds: Bounds } | null;
  readonly notices: readonly string[];
  /** Those of them that are said louder come here. */
  readonly warnings?: readonly string[];
  /** The job that the run is of; null on the command line. */
  readonly origin: Origin | null;
  /** Version of this product; null where it cannot be told. */
  readonly version: string | null;
  /** Keeps the run in the history of its task. */
  readonly history: History;
}

/** The reviewer's and the gate's part, and the last writes. */
export async function close(closing: Closing): Promise<RunResult> {
  const { store, judged } = closing;
  const { failure } = store.manifest;
  const findings = judged?.findings ?? [];
  // Nothing judged and nothing failed is no pass.
  const ruleReason = judged === null && failure === null ? 'internal_error' : reasonOf(findings);
  const rejected = judged?.success === false ? 'role_rejected' : null;
  const opinions = opinionsOf(store.manifest);
  const reports = judged?.reports ?? [];
  const own = review({ failure, findings, ruleReason: ruleReason ?? rejected, reports, opinions });
  let ended = await conclude(closing, await reviewedBy(closing, own));
  // Where the two files on the disk do not say the same, that is ours, and no green.
  if (!(await filesAgree(store))) {
    const disagreement = { failure: null, findings: [], ruleReason: 'internal_error', opinions } as const;
    ended = await conclude(closing, review(disagreement));
  }
  const { conclusion, decision: policy } = ended;
  const { outcome, reason } = conclusion;
  const { execution_mode: mode, evidence } = store.manifest;
  const verdict: VerdictRecord = {
    schema: 1,
    outcome,
    reason,
    evidence,
    mode,
    findings: [...findings],
    policy,
  };
  // Before the verdict, after which nobody closes the run again.
  await keepRecord(closing, verdict);
  await store.write('verdict.json', toJson(verdict));
  const { manifest, folder } = store;
  const kept = await closing.history.close(manifest);
  const { warnings = [] } = closing;
  const notices = [...warnings, ...keptHere(manifest), ...closing.notices, ...kept.notices];
  const { guidance } = conclusion;
  return { manifest, verdict, guidance, opinions, folder, notices, warnings, history: kept.path };
}

/** What later runs are to know of a live one. */
async function keepRecord({ store, origin, version }: Closing, verdict: VerdictRecord): Promise<void> {
  const { manifest, events } = store;
  const record = recordOf({ manifest, events, verdict, origin, actionVersion: version });
  if (record !== null) await store.write(RECORD_FILE, toJson(record));
}

/** The conclusion with the word of a reviewer in place of ours, who can take a pass away and give none. */
async function reviewedBy(closing: Closing, own: Conclusion): Promise<Conclusion> {
  const { store, built, judged, reviewer } = closing;
  if (!reviewer) return own;
  const { manifest, folder } = store;
  const standard = async () => structuredClone(own.review);
  const given = structuredClone({ manifest, build: built, test: judged });
  try {
    const { role, bounds } = reviewer;
    const told = await ask('review', (limits) => role({ ...given, ...limits, folder, standard }), bounds);
    const { approved, feedback } = told.decision;
    if (own.reason === null && approved) return { ...own, review: told };
    const words = {
      ...told,
      decision: { approved: false, feedback: feedback || own.review.decision.feedback },
    };
    return own.reason === null ? refusal('role_rejected', words) : { ...own, review: words };
  } catch (error) {
    const { code, message, guidance } = toRunError(error);
    const feedback = guidanceOf(code, message, guidance);
    const words = { summary: own.review.summary, decision: { approved: false, feedback } };
    return own.reason === null ? refusal(code, words) : own;
  }
}

/** What was a pass until the reviewer had its say. */
function refusal(reason: ReasonCode, told: ReviewResult): Conclusion {
  const guidance = told.decision.feedback;
  return { outcome: outcomeOf(reason), reason, guidance, review: told };
}

/** Records a conclusion and what it means for the event, in the events and in the summary. */
async function conclude({ store, policy, event, built, judged }: Closing, conclusion: Conclusion) {
  const { outcome, reason, guidance } = conclusion;
  const { approved, feedback } = conclusion.review.decision;
  const findings = judged?.findings ?? [];
  // A commit that stands beside the nonce of another run proves nothing about this one.
  const commitProven = ['nonce-proven', 'commit-proven'].every((id) =>
    findings.some(({ rule, status }) => rule === id && status === 'passed'),
  );
  await store.emit({
    event: 'review:completed',
    payload: { approved, feedback, outcome, reason, commit_proven: commitProven },
  });
  const { execution_mode: mode, evidence } = store.manifest;
  const decision = decide({ outcome, reason, mode, evidence }, event, policy);
  await store.emit({
    event: 'run:completed',
    payload: { outcome, reason, verdict: decision.verdict, guidance: approved ? null : guidance },
  });
  const roles = { build: built, test: judged, review: conclusion.review };
  await store.write('run-summary.json', toJson(summarize(store.manifest, roles)));
  return { conclusion, decision };
}

/** True where summary and manifest, both read back from the disk, say the same. */
async function filesAgree({ folder }: Store): Promise<boolean> {
  const [summary, manifest] = await Promise.all(
    ['run-summary.json', 'manifest.json'].map((name) => readJson(join(folder, name))),
  );
  const told = RunSummary.safeParse(summary).data;
  const known = Manifest.safeParse(manifest).data;
  return told !== undefined && known !== undefined && disagreements(told, known).length === 0;
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse((await readBounded(path, MAX_FILE_BYTES)) ?? '') as unknown;
  } catch {
    return null;
  }
}
