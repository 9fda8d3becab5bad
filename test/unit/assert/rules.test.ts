import { describe, expect, test } from 'vitest';
import { RULES } from '../../../src/assert/rules.ts';
import { evaluate, shapesOnly } from '../../../src/assert/tester.ts';
import { taskUrl } from '../../../src/cloud/protocol.ts';
import type { EventBody, RunEvent } from '../../../src/manifest/events.ts';
import type { Failure } from '../../../src/manifest/schema.ts';
import {
  type Changes,
  CLOUD_TASK,
  COMMIT,
  creation,
  DIFF,
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
  recordOf,
  remove,
  type Step,
} from '../../support/record.ts';

const NO_FILE = { path: null, sha256: null, bytes: null, files: null, additions: null, deletions: null };
const FAILURE: Failure & { message: string } = {
  class: 'task',
  code: 'task_error',
  phase: 'poll',
  retryable: false,
  guidance: 'Open the cloud task',
  message: 'the cloud task ended in ERROR',
};
const SUBMITTED: EventBody = {
  event: 'cloud:submitted',
  payload: { task_id: CLOUD_TASK, url: taskUrl(CLOUD_TASK) },
};
const APPLIED: readonly Poll[] = [
  [4, 'PENDING', 'queued'],
  [14, 'APPLIED', 'applied'],
];

/** For every rule the one change of a passing record that breaks it alone. */
const FIXTURES: Readonly<Record<string, Changes>> = {
  'manifest-schema': {
    steps: (steps) => {
      payloadOf(steps, 'run:started').attempts = 0;
      payloadOf(steps, 'cloud:submitting').attempts = 0;
    },
  },
  'manifest-folded': { raw: (raw) => set(raw, { nonce: 'f'.repeat(32) }) },
  'events-in-order': { events: (events) => set(eventAt(events, -1), { seq: 999 }) },
  'summary-agrees': { summary: (summary) => set(summary, { branch: 'develop' }) },
  'mode-kept': { steps: (steps) => set(payloadOf(steps, 'run:started'), { mode_requested: 'mcp' }) },
  'codex-identified': { steps: (steps) => set(payloadOf(steps, 'codex:resolved'), { version: '' }) },
  'rehearsal-is-local': {
    steps: (steps) => set(payloadOf(steps, 'target:resolved').transport, { proxy: 'http://10.0.0.1:80' }),
  },
  'log-recorded': { files: (files) => edit(files, LOG, (text) => text.replace('READY', 'ready')) },
  'failure-explained': { steps: (steps) => fail(steps, { class: 'network' }) },
  'no-secret': { files: (files) => files.set('notes.txt', `sk-${'a1'.repeat(16)}\n`) },
  'cloud-untouched': {
    mode: 'mcp',
    steps: (steps) => insertAfter(steps, 'run:started', { at: 3, body: SUBMITTED }),
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
  'times-ordered': { steps: (steps) => insertAfter(steps, 'cloud:ended', ...pollSteps([25, 'READY', 'ready'])) },
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
};

/** Further ways to break one rule alone. */
const VARIANTS: readonly (readonly [rule: string, how: string, changes: Changes])[] = [
  ['manifest-schema', 'a pause of no length', zeroInterval()],
  ['manifest-folded', 'a field nobody wrote', { raw: (raw) => set(raw, { updated_at: '2026-01-01T00:00:00Z' }) }],
  ['events-in-order', 'a gap', { events: (events) => renumber(events, 3) }],
  ['events-in-order', 'an event of another run', { events: (events) => set(eventAt(events, 4), { run_id: 'x' }) }],
  ['events-in-order', 'an event of another task', { events: (events) => set(eventAt(events, 4), { task_id: 'x' }) }],
  [
    'events-in-order',
    'an event that is older than the one before it',
    { events: (events) => set(eventAt(events, 5), { timestamp: '2025-12-31T23:59:59.999Z' }) },
  ],
  ['summary-agrees', 'another outcome', { summary: (summary) => set(summary, { outcome: 'pass' }) }],
  ['summary-agrees', 'another commit', { summary: (summary) => set(summary, { headSha: null }) }],
  ['summary-agrees', 'proof that is none', { summary: (summary) => set(summary, { commitEvidence: 'proven' }) }],
  ['summary-agrees', 'a fallback', { summary: (summary) => set(summary, { cloudFallback: {} }) }],
  ['summary-agrees', 'another poll count', { summary: ({ cloudExecution }) => set(cloudExecution, { pollCount: 9 }) }],
  [
    'summary-agrees',
    'another cloud execution in the build',
    { summary: ({ build }) => set(build, { cloudExecution: null }) },
  ],
  ['summary-agrees', 'another result of the build', { summary: ({ build }) => set(build, { success: false }) }],
  ['summary-agrees', 'a test that was not made', { summary: (summary) => set(summary.test, { success: true }) }],
  [
    'summary-agrees',
    'a review that was not made',
    { summary: ({ review }) => set(review.decision, { approved: true }) },
  ],
  ['codex-identified', 'no hash', { steps: (steps) => remove(steps, 'codex:resolved') }],
  [
    'rehearsal-is-local',
    'an address that only begins like loopback',
    {
      steps: (steps) =>
        set(payloadOf(steps, 'target:resolved').transport, { proxy: 'http://127.0.0.1.example.com:80' }),
    },
  ],
  [
    'rehearsal-is-local',
    'no authority of its own',
    { steps: (steps) => set(payloadOf(steps, 'target:resolved').transport, { custom_ca_sha256: null }) },
  ],
  ['log-recorded', 'no file', { files: (files) => files.delete(LOG) }],
  ['log-recorded', 'a file that was never told of', { steps: keepLogOut }],
  [
    'log-recorded',
    'an event that tells of another exit',
    { events: (events) => set(eventAt(events, 5).payload, { exit_code: 7 }) },
  ],
  [
    'log-recorded',
    'a call more than was logged',
    { events: (events) => lengthen(events) },
  ],
  ['failure-explained', 'no guidance', { steps: (steps) => fail(steps, { guidance: ' ' }) }],
  ['no-secret', 'a token in the diff', { diff: creation(PROOF, [NONCE, COMMIT, `ghp_${'a1'.repeat(18)}`]) }],
  ['no-secret', 'a token in a summary', { files: (files) => edit(files, LOG, () => 'x') }],
];
