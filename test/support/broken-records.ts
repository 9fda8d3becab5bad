/**
 * For every rule a record that breaks it alone: what the tests put to the rules, and what the page of the contract shows as
 * the example of each.
 */
import { taskUrl } from '../../src/cloud/protocol.ts';
import { sha256 } from '../../src/lib/files.ts';
import type { EventBody, Payload } from '../../src/manifest/events.ts';
import type { Failure } from '../../src/manifest/schema.ts';
import {
  type Changes,
  CLOUD_TASK,
  COMMIT,
  creation,
  FOLDER,
  insertAfter,
  LOG,
  NONCE,
  OTHER_TASK,
  type Poll,
  PROOF,
  PROVING_DIFF,
  payloadOf,
  pollSteps,
  remove,
  type Step,
  set,
} from './record.ts';

export const NO_FILE = {
  path: null,
  sha256: null,
  bytes: null,
  files: null,
  additions: null,
  deletions: null,
};
export const FAILURE: Failure & { message: string } = {
  class: 'task',
  code: 'task_error',
  phase: 'poll',
  retryable: false,
  guidance: 'Open the cloud task',
  message: 'the cloud task ended in ERROR',
};
export const BY = { host: 'desk', pid: 7, user: 'ann' };
export const ANSWER = { request: 'a'.repeat(32), by: BY };
export const GRANTED = { ...ANSWER, stage: 'lint' };
export const REOPENED = {
  event: 'run:reopened' as const,
  payload: { process: { host: 'desk', pid: 8, process_start: '1' }, by: BY, stages: [] as string[] },
};
export const SUBMITTED: EventBody = {
  event: 'cloud:submitted',
  payload: { task_id: CLOUD_TASK, url: taskUrl(CLOUD_TASK) },
};
export const APPLIED: readonly Poll[] = [
  [4, 'PENDING', 'queued'],
  [14, 'APPLIED', 'applied'],
];

/** For every rule the one change of a passing record that breaks it alone. */
export const FIXTURES: Readonly<Record<string, Changes>> = {
  'manifest-schema': {
    steps: (steps) => {
      payloadOf(steps, 'run:started').attempts = 0;
      payloadOf(steps, 'cloud:submitting').attempts = 0;
    },
  },
  'manifest-folded': { raw: (raw) => set(raw, { nonce: 'f'.repeat(32) }) },
  'events-in-order': { events: (events) => set(events.at(-1), { seq: 999 }) },
  'summary-agrees': { summary: (summary) => set(summary, { branch: 'develop' }) },
  'mode-kept': { steps: (steps) => set(payloadOf(steps, 'run:started'), { mode_requested: 'mcp' }) },
  'codex-identified': { steps: (steps) => set(payloadOf(steps, 'codex:resolved'), { version: '' }) },
  'rehearsal-is-local': {
    steps: (steps) => set(payloadOf(steps, 'target:resolved').transport, { proxy: 'http://10.0.0.1:80' }),
  },
  'log-recorded': { files: (files) => edit(files, LOG, (text) => text.replace('READY', 'ready')) },
  'failure-explained': { steps: (steps) => fail(steps, { class: 'network' }) },
  'no-secret': { files: (files) => files.set('notes.txt', `sk-${'a1'.repeat(16)}\n`) },
  'login-kept': {
    steps: (steps) =>
      insertAfter(steps, 'target:resolved', {
        at: 1,
        body: { event: 'credential:rotated', payload: { state: 'lost', to: null, message: null } },
      }),
  },
  'stages-ended': {
    mode: 'mcp',
    steps: (steps) =>
      set(payloadOf(steps, 'stage:ended'), { status: 'skipped', exit_code: null, ended: null }),
  },
  'guardrails-held': {
    mode: 'mcp',
    steps: (steps) => set(payloadOf(steps, 'run:started').pipeline, { guardrails_required: true }),
  },
  'approvals-given': {
    mode: 'mcp',
    steps: (steps) => set(payloadOf(steps, 'run:started').pipeline?.stages[0], { requires_approval: true }),
  },
  'stage-logs-kept': {
    mode: 'mcp',
    steps: (steps) =>
      set(payloadOf(steps, 'stage:ended'), {
        log: { path: `${FOLDER}/stages/01-lint.log`, sha256: 'f'.repeat(64), bytes: 3 },
      }),
  },
  'agents-completed': {
    mode: 'mcp',
    steps: (steps) => {
      anAgent(steps);
      remove(steps, 'agent:completed');
    },
    files: logOfAgent,
  },
  'cloud-untouched': {
    mode: 'mcp',
    steps: (steps) => insertAfter(steps, 'run:started', { at: 0, body: SUBMITTED }),
  },
  'cloud-recorded': { steps: (steps) => set(payloadOf(steps, 'run:started'), { admission: 'skip' }) },
  'task-identified': {
    steps: (steps) => set(payloadOf(steps, 'cloud:submitted'), { url: taskUrl(OTHER_TASK) }),
  },
  'submitted-once': {
    steps: (steps) => {
      const payload = payloadOf(steps, 'cloud:submitting');
      insertAfter(steps, 'cloud:submitting', { at: 2, body: { event: 'cloud:submitting', payload } });
    },
  },
  'ended-ready': { steps: (steps) => set(payloadOf(steps, 'call:ended', -2), { recognised: 'PENDING' }) },
  'times-ordered': {
    steps: (steps) => insertAfter(steps, 'cloud:ended', ...pollSteps([25, 'READY', 'ready'])),
  },
  'polls-plausible': {
    polls: [...[4, 5, 6, 7].map((at): Poll => [at, 'PENDING', 'queued']), [24, 'READY', 'ready']],
  },
  'history-monotone': {
    polls: [
      [4, 'READY', 'ready'],
      [14, 'PENDING', 'queued'],
      [24, 'READY', 'ready'],
    ],
  },
  'environment-kept': {
    steps: (steps) => set(payloadOf(steps, 'cloud:submitting'), { environment: 'octo/gadgets' }),
  },
  'branch-kept': { steps: (steps) => set(payloadOf(steps, 'cloud:submitting'), { branch: 'develop' }) },
  'attempts-kept': { steps: (steps) => set(payloadOf(steps, 'cloud:submitting'), { attempts: 4 }) },
  'deadline-kept': { steps: (steps) => set(payloadOf(steps, 'run:started'), { timeout_seconds: 18 }) },
  'nothing-applied': { polls: APPLIED },
  'diff-present': {
    steps: (steps) => set(payloadOf(steps, 'diff:fetched'), { ...NO_FILE, status: 'unavailable' }),
  },
  'diff-recorded': { steps: (steps) => set(payloadOf(steps, 'diff:fetched'), { additions: 3 }) },
  'diff-readable': {
    diff: 'there is nothing to see\n',
    steps: (steps) => set(payloadOf(steps, 'run:started'), { proof_file: null }),
  },
  'proof-alone': { diff: `${PROVING_DIFF}${creation('second.txt', ['more'])}` },
  'nonce-proven': { diff: creation(PROOF, ['f'.repeat(32), COMMIT]) },
  'commit-proven': { diff: creation(PROOF, [NONCE, '0'.repeat(40)]) },
  'diff-touches': { steps: (steps) => limit(steps, { must_touch: [PROOF, 'docs/*.md'] }) },
  'diff-spares': { steps: (steps) => limit(steps, { must_not_touch: ['*.txt'] }) },
  'diff-bounded': { steps: (steps) => limit(steps, { maximum_lines: 1 }) },
  'refused-as-asked': {
    steps: (steps) => set(payloadOf(steps, 'run:started'), { refused_as: 'environment_not_found' }),
  },
  'head-kept': { steps: (steps) => lookedTwice(steps, { branch_check: 'found', head_sha: 'f'.repeat(40) }) },
};

/** The origin of the branch was asked before the submit, and again in the end; no diff proves the commit. */
export function lookedTwice(steps: Step[], payload: Payload<'target:rechecked'>): void {
  noProof(steps);
  set(payloadOf(steps, 'target:resolved'), { branch_check: 'found' });
  insertAfter(steps, 'diff:fetched', { at: 26, body: { event: 'target:rechecked', payload } });
}

/** Makes the first stage an agent, with all that one leaves. */
export function anAgent(steps: Step[]): void {
  set(payloadOf(steps, 'run:started').pipeline?.stages[0], { kind: 'agent', command: null });
  const log = { path: `${FOLDER}/stages/01-lint.log`, sha256: sha256('said'), bytes: 4 };
  set(payloadOf(steps, 'stage:ended', 0), { log });
  const codex = { version: '0.169.0', sha256: 'c'.repeat(64) };
  insertAfter(
    steps,
    'run:started',
    { at: 1, body: { event: 'codex:resolved', payload: codex } },
    { at: 1, body: { event: 'agent:completed', payload: { stage: 'lint', usage: null } } },
  );
}

export function logOfAgent(files: Map<string, string>): void {
  files.set('stages/01-lint.log', 'said');
}

export function edit(files: Map<string, string>, path: string, change: (text: string) => string): void {
  const before = files.get(path) ?? '';
  const after = change(before);
  if (after === before) throw new Error(`The change does not touch ${path}`);
  files.set(path, after);
}

export function transportOf(steps: readonly Step[]): object {
  return payloadOf(steps, 'target:resolved').transport;
}

export function noProof(steps: Step[]): void {
  set(payloadOf(steps, 'run:started'), { proof_file: null });
}

export function fail(steps: Step[], fields: Partial<Failure>): void {
  insertAfter(steps, 'diff:fetched', {
    at: 26,
    body: { event: 'run:failed', payload: { ...FAILURE, ...fields } },
  });
}

export function limit(steps: Step[], limits: object): void {
  set(payloadOf(steps, 'run:started'), { diff_limits: limits });
}
