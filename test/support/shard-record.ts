/**
 * The record that a live run of a shard leaves, with the end and the verdict that it would have, made in memory. Unchanged it
 * is a pass that a gate takes.
 */
import { resolve } from 'node:path';
import { evaluateSaved } from '../../src/assert/replay.ts';
import { CONTRACT_VERSION } from '../../src/assert/rules.ts';
import { reasonOf } from '../../src/assert/tester.ts';
import { decide } from '../../src/gate/gate.ts';
import { loadPolicy } from '../../src/gate/policy.ts';
import { sha256 } from '../../src/lib/files.ts';
import { outcomeOf } from '../../src/lib/reasons.ts';
import type { Payload, RunEvent } from '../../src/manifest/events.ts';
import type { RunRecord } from '../../src/manifest/record.ts';
import { runFolder } from '../../src/manifest/reduce.ts';
import { COMMIT, FOLDER, payloadOf, RUN, recordOf, type Step, set } from './record.ts';

export const POLICY = await loadPolicy(resolve(import.meta.dirname, '../../canary/policy.yml'));
export const PLAN = '0a1b2c3d';
export const WORKFLOW_RUN = '77';
const JOB = { id: WORKFLOW_RUN, attempt: '2', job: 'run', sha: COMMIT, plan: PLAN };

export interface Made {
  readonly task?: string;
  /** Ends its id. */
  readonly run?: string;
  readonly job?: Partial<typeof JOB> | undefined;
  readonly started?: Partial<Payload<'run:started'>>;
  readonly fails?: boolean;
  /** What verdict.json says otherwise than the record. */
  readonly said?: object;
}

/** The record of a run of a shard, with the end and the verdict that it would have. */
export function saved(made: Made = {}): RunRecord {
  const findings = evaluateSaved(recordFrom(made));
  const reason = reasonOf(findings);
  const outcome = outcomeOf(reason);
  const { mode = 'cloud', evidence = 'live', github_event: event = 'pull_request' } = made.started ?? {};
  const own = { mode, evidence };
  const policy = decide({ outcome, reason, ...own }, event, POLICY);
  const payload = { outcome, reason, verdict: policy.verdict, guidance: null };
  const record = recordFrom(made, { at: 90, body: { event: 'run:completed', payload } });
  const verdict = { schema: 1, contract: CONTRACT_VERSION, outcome, reason, ...own, findings, policy };
  const text = JSON.stringify({ ...verdict, ...made.said });
  const file = { sha256: sha256(text), bytes: text.length, text };
  return { ...record, files: new Map([...record.files, ['verdict.json', file]]) };
}

function recordFrom(
  { task = 'smoke', run = '00000001', job, started, fails }: Made,
  ...more: Step[]
): RunRecord {
  const runId = RUN.replace(/[0-9a-f]{8}$/, run);
  const mode = started?.mode ?? 'cloud';
  return recordOf({
    mode,
    ...(fails ? { polls: [[4, 'ERROR', 'error'] as const] } : {}),
    steps(steps) {
      const own = { evidence: 'live', github_event: 'pull_request', workflow_run: { ...JOB, ...job } };
      set(payloadOf(steps, 'run:started'), { ...own, ...started });
      // The address of the emulator: no live run has one.
      if (mode === 'cloud' && started?.evidence !== 'rehearsal')
        set(payloadOf(steps, 'target:resolved'), { transport: { proxy: null, custom_ca_sha256: null } });
      steps.push(...more);
    },
    events(events) {
      const text = JSON.stringify(events).replaceAll(FOLDER, runFolder(task, runId));
      const renamed = (JSON.parse(text) as RunEvent[]).map((event) => ({
        ...event,
        task_id: task,
        run_id: runId,
      }));
      events.splice(0, events.length, ...renamed);
    },
  });
}
