/**
 * What runs of every kind come to, made by the product's own tester, reviewer and gate from records in memory.
 */
import { join } from 'node:path';
import { evaluate, reasonOf, shapesOnly } from '../../../src/assert/tester.ts';
import { decide } from '../../../src/gate/gate.ts';
import { loadPolicy } from '../../../src/gate/policy.ts';
import { REASONS, type ReasonCode } from '../../../src/lib/reasons.ts';
import { findEvent, type RunEvent } from '../../../src/manifest/events.ts';
import { failureEvent } from '../../../src/manifest/failure.ts';
import { fold } from '../../../src/manifest/reduce.ts';
import type { SavedRun } from '../../../src/manifest/saved-run.ts';
import type { Failure } from '../../../src/manifest/schema.ts';
import type { Beside } from '../../../src/publish/beside.ts';
import { storyteller } from '../../../src/publish/console.ts';
import type { Detail } from '../../../src/publish/page-data.ts';
import type { RunResult } from '../../../src/publish/result.ts';
import { keptHere } from '../../../src/report/kept-here.ts';
import { review } from '../../../src/report/reviewer.ts';
import {
  type Changes,
  creation,
  FOLDER,
  insertAfter,
  NONCE,
  numbered,
  PROOF,
  PROVING_DIFF,
  payloadOf,
  recordOf,
  type Step,
  set,
  stepsOf,
} from '../../support/record.ts';

const POLICY = await loadPolicy(join(import.meta.dirname, '../../../canary/policy.yml'));

export interface Case {
  readonly changes: Changes;
  /** GitHub's name of the event. */
  readonly event: string;
  /** The tester was not reached. */
  readonly unjudged?: true;
  readonly notices?: readonly string[];
}

/** What the run of a case came to. */
export function resultOf(one: Case): RunResult {
  return endOf(one).result;
}

/** Nothing but the result is known. */
export const ALONE: Beside = { diff: '', events: [], logs: [], before: null };

/** What stands beside the result of a case: its events, its diff where it has one, and what a test adds. */
export function besideOf(one: Case, more: Partial<Beside> = {}): Beside {
  const { result, events } = endOf(one);
  const diff = result.manifest.diff.status === 'available' ? (one.changes.diff ?? PROVING_DIFF) : '';
  return { ...ALONE, events, diff, ...more };
}

/** The run of a case as if it had been read from its directory, under an id of its own. */
export function savedOf(one: Case, runId: string): Detail {
  const { result, events } = endOf(one);
  const run: SavedRun = {
    folder: result.folder,
    taskId: result.manifest.task_id,
    runId,
    manifest: { ...result.manifest, run_id: runId },
    events,
    verdict: result.verdict,
    feedback: result.guidance,
    files: new Set(),
    ended: true,
  };
  return { run, diff: besideOf(one).diff };
}

function endOf({ changes, event, unjudged, notices = [] }: Case): {
  readonly result: RunResult;
  readonly events: readonly RunEvent[];
} {
  const record = recordOf(changes);
  const findings = unjudged ? [] : evaluate(record, shapesOnly());
  const failure = fold(record.allEvents)?.failure ?? null;
  const ruleReason = reasonOf(findings);
  const conclusion = review({ failure, findings, ruleReason, opinions: [] });
  const { outcome, reason, guidance } = conclusion;
  const { mode, evidence } = findEvent(record.allEvents, 'run:started')?.payload ?? {};
  if (mode === undefined || evidence === undefined) throw new Error('A run needs its first event');
  const policy = decide({ outcome, reason, mode, evidence }, event, POLICY);
  const commitProven = ['nonce-proven', 'commit-proven'].every((id) =>
    findings.some(({ rule, status }) => rule === id && status === 'passed'),
  );
  const steps = stepsOf(changes);
  const at = (steps.at(-1)?.at ?? 0) + 1;
  const { approved, feedback } = conclusion.review.decision;
  steps.push(
    {
      at,
      body: {
        event: 'review:completed',
        payload: { approved, feedback, outcome, reason, commit_proven: commitProven },
      },
    },
    {
      at,
      body: { event: 'run:completed', payload: { outcome, reason, verdict: policy.verdict, guidance: null } },
    },
  );
  const events = numbered(steps);
  const manifest = fold(events);
  if (manifest === null) throw new Error('A run needs its first event');
  const result: RunResult = {
    manifest,
    verdict: { schema: 1, outcome, reason, evidence, mode, findings, policy },
    guidance,
    opinions: [],
    folder: `/checkout/${FOLDER}`,
    notices: [...keptHere(manifest), ...notices],
    history: 'out/nightly/state.json',
  };
  return { result, events };
}

/** The story of a rehearsal that passes, as a plain log tells it, after a change of its steps. */
export function storyOf(change: (steps: Step[]) => void): string {
  const lines: string[] = [];
  const tell = storyteller((text) => void lines.push(text));
  const { manifest } = resultOf(CASES['pass-rehearsal']);
  for (const event of numbered(stepsOf({ steps: change }))) tell(event, manifest);
  return lines.join('');
}

const NO_FILE = { path: null, sha256: null, bytes: null, files: null, additions: null, deletions: null };

/** A run of every kind that the surfaces have to tell apart. */
export const CASES = {
  'pass-live': { changes: { steps: live }, event: 'schedule' },
  'pass-rehearsal': { changes: {}, event: 'pull_request' },
  'pass-not-enough': { changes: {}, event: 'push', notices: ['Codex CLI 0.170.0 is not the pinned release'] },
  'pass-with-warning': {
    changes: {
      steps: (steps) => {
        live(steps);
        set(payloadOf(steps, 'run:started'), { missing_diff: 'warn' });
        set(payloadOf(steps, 'diff:fetched'), { ...NO_FILE, status: 'unavailable' });
      },
    },
    event: 'push',
  },
  'fail-rule': {
    changes: { steps: live, diff: creation(PROOF, [NONCE, '0'.repeat(40)]) },
    event: 'push',
  },
  'fail-applied': {
    changes: {
      steps: live,
      polls: [
        [4, 'PENDING', 'queued'],
        [14, 'APPLIED', 'applied'],
      ],
      raw: (raw) => set(raw, { nonce: 'x' }),
    },
    event: 'push',
  },
  'fail-kept-here': {
    changes: { mode: 'mcp', steps: keepHere },
    event: 'push',
  },
  timeout: {
    changes: { steps: (steps) => stop(steps, 'poll', 'deadline_exceeded', 'the deadline passed') },
    event: 'push',
  },
  cancelled: {
    changes: { steps: (steps) => stop(steps, 'poll', 'cancelled', 'the run was cancelled') },
    event: 'push',
  },
  infra: {
    changes: {
      steps: (steps) => stop(steps, 'submit', 'launch_in_doubt', 'create_task was answered HTTP 500'),
    },
    event: 'pull_request',
  },
  config: {
    changes: { steps: (steps) => refuse(steps, 'refuse', 'credentials_required') },
    event: 'push',
    unjudged: true,
  },
  skipped: {
    changes: { steps: (steps) => refuse(steps, 'skip', 'credentials_missing') },
    event: 'pull_request',
    unjudged: true,
  },
} satisfies Record<string, Case>;
export type CaseName = keyof typeof CASES;
export const CASE_NAMES = Object.keys(CASES) as CaseName[];

function live(steps: Step[]): void {
  set(payloadOf(steps, 'run:started'), { evidence: 'live' });
  set(payloadOf(steps, 'target:resolved'), { transport: { proxy: null, custom_ca_sha256: null } });
}

/** Asks for the cloud while it is switched off. */
function keepHere(steps: Step[]): void {
  set(payloadOf(steps, 'run:started'), { mode_requested: 'cloud' });
  const message = 'the scenario says cloud, and cloud-dispatch is off';
  insertAfter(steps, 'run:started', {
    at: 1,
    body: {
      event: 'cloud:fallback',
      payload: { policy: 'dispatch_off', code: 'cloud_dispatch_off', message },
    },
  });
}

/** Ends the run in a phase with a failure, as the builder does. */
function stop(steps: Step[], phase: 'submit' | 'poll', code: ReasonCode, message: string): void {
  live(steps);
  const last = phase === 'submit' ? 'cloud:submitting' : 'cloud:polled';
  const keep = steps.findIndex(({ body }) => body.event === last);
  steps.splice(keep + 1);
  const at = steps[keep]?.at ?? 0;
  steps.push(failure(at, phase, code, message));
  steps.push({ at, body: { event: 'build:completed', payload: { success: false, files: [] } } });
}

/** Ends the run at admission. */
function refuse(steps: Step[], admission: 'skip' | 'refuse', code: ReasonCode): void {
  steps.splice(1);
  set(payloadOf(steps, 'run:started'), { admission, evidence: null });
  steps.push(failure(0, 'admit', code));
}

function failure(at: number, phase: Failure['phase'], code: ReasonCode, message?: string): Step {
  return { at, body: failureEvent(code, { message: message ?? REASONS[code].title, phase }) };
}
