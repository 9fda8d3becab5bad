/**
 * The end of a run: findings, conclusion, verdict, and the last writes in an order that leaves no green behind that
 * is not proven. Also closes a run whose own process did not live to do it.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { evaluate, reasonOf, resultOf, shapesOnly } from '../assert/tester.ts';
import { type Decision, decide } from '../gate/gate.ts';
import type { Policy } from '../gate/policy.ts';
import type { ReasonCode } from '../lib/errors.ts';
import type { Redactor } from '../lib/redact.ts';
import { loadRecord } from '../manifest/record.ts';
import { disagreements, type RoleResults, type RunSummary, summarize } from '../manifest/run-summary.ts';
import type { BuildResult, Manifest, TestResult, VerdictRecord } from '../manifest/schema.ts';
import { type Store, toJson } from '../manifest/store.ts';
import type { RunResult } from '../publish/result.ts';
import { review } from '../report/reviewer.ts';

/** The tester's part: judges the record as it lies on the disk after `build:completed`. */
export async function judge(store: Store, built: BuildResult, redactor: Redactor): Promise<TestResult> {
  await store.write(
    'run-summary.json',
    toJson(summarize(store.manifest, { build: built, test: null, review: null })),
  );
  const known = { holdsSecret: (text: string) => redactor.finds(text) || shapesOnly().holdsSecret(text) };
  const findings = evaluate(await loadRecord(store.folder), known);
  await store.emit({ event: 'test:completed', payload: { findings } });
  return resultOf(findings, { subtaskId: built.subtaskId, runId: built.runId });
}

export interface Closing {
  readonly store: Store;
  readonly policy: Policy;
  /** GitHub's name of the event. */
  readonly event: string;
  readonly built: BuildResult | null;
  readonly judged: TestResult | null;
  readonly notices: readonly string[];
}

/** The reviewer's and the gate's part, and the last writes. */
export async function close({ store, policy, event, built, judged, notices }: Closing): Promise<RunResult> {
  const findings = judged?.findings ?? [];
  // Nothing judged and nothing failed is no pass.
  const ruleReason: ReasonCode | null =
    judged === null && store.manifest.failure === null ? 'internal_error' : reasonOf(findings);
  const concluded = review(store.manifest.failure, findings, ruleReason);
  const { approved, feedback } = concluded.review.decision;
  const commitProven = findings.some(({ rule, status }) => rule === 'commit-proven' && status === 'passed');
  await store.emit({
    event: 'review:completed',
    payload: {
      approved,
      feedback,
      outcome: concluded.outcome,
      reason: concluded.reason,
      commit_proven: commitProven,
    },
  });
  const { execution_mode: mode, evidence } = store.manifest;
  const decided = decide(
    { outcome: concluded.outcome, reason: concluded.reason, mode, evidence },
    event,
    policy,
  );
  const roles = { build: built, test: judged, review: concluded.review };
  const { outcome, reason } = concluded;
  await complete({ outcome, reason }, decided);
  if ((await lastComparison(store, roles)).length === 0) return finish({ outcome, reason }, decided);
  // The two files on the disk do not say the same: that is ours, and no green.
  const failed = { outcome: 'fail', reason: 'internal_error' } as const;
  const refused = decide({ ...failed, mode, evidence }, event, policy);
  await complete(failed, refused);
  return finish(failed, refused);

  async function complete(end: Pick<VerdictRecord, 'outcome' | 'reason'>, decision: Decision): Promise<void> {
    const payload = { ...end, verdict: decision.verdict, guidance: approved ? null : feedback };
    await store.emit({ event: 'run:completed', payload });
    await store.write('run-summary.json', toJson(summarize(store.manifest, roles)));
  }

  async function finish(
    end: Pick<VerdictRecord, 'outcome' | 'reason'>,
    decision: Decision,
  ): Promise<RunResult> {
    const verdict: VerdictRecord = {
      schema: 1,
      ...end,
      evidence,
      mode,
      findings: [...findings],
      policy: decision,
    };
    await store.write('verdict.json', toJson(verdict));
    return { manifest: store.manifest, verdict, review: concluded.review, folder: store.folder, notices };
  }
}

/** Names of fields in which the summary and the manifest differ, both read back from the disk. */
async function lastComparison(store: Store, roles: RoleResults): Promise<string[]> {
  const [summary, manifest] = await Promise.all(
    ['run-summary.json', 'manifest.json'].map(
      async (name) => JSON.parse(await readFile(join(store.folder, name), 'utf8')) as unknown,
    ),
  );
  const expected = summarize(store.manifest, roles);
  const fields = disagreements(summary as RunSummary, manifest as Manifest);
  const ends = (['outcome', 'reason', 'commitEvidence'] as const).filter(
    (name) => (summary as RunSummary)[name] !== expected[name],
  );
  return [...fields, ...ends];
}
