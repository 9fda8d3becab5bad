/**
 * Every shipped rehearsal script, played to the real Codex CLI: what each comes to, and what must hold whatever it is.
 */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { evaluate, shapesOnly } from '../../src/assert/tester.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { eventsOf } from '../../src/manifest/events.ts';
import { loadRecord } from '../../src/manifest/record.ts';
import { fold } from '../../src/manifest/reduce.ts';
import { disagreements, RunSummary } from '../../src/manifest/run-summary.ts';
import { Manifest, VerdictRecord } from '../../src/manifest/schema.ts';
import { CANARY, HAS_CODEX, type Ran, runTrial, type Trial } from '../support/rehearsal.ts';

interface Row {
  /** Outcome and, unless it is a pass, reason and phase. */
  readonly end: readonly [outcome: string, reason?: string, phase?: string];
  /** The calls in order: the word for a status, the failure for a call that failed. */
  readonly calls: readonly string[];
  /** The list is looked at behind them, as often as there is time for on this machine. */
  readonly andLooks?: true;
  /** Rules that do not hold. */
  readonly failed?: readonly string[];
  readonly status: string;
  readonly diff: string;
  /** In place of a poll each minute for an hour of virtual time. */
  readonly trial?: Trial;
}

const PENDING = 'status PENDING';
const PROVEN = { status: 'ready', diff: 'available' } as const;
const times = (count: number, word: string) => Array.from({ length: count }, () => word);
/** Where no task is known one rule says so, and those that look at a task are not judged. */
const NOT_SUBMITTED = ['task-identified', 'submitted-once'];
const refused = (code: string, outcome: string): Row => ({
  end: [outcome, code, 'submit'],
  calls: ['list', `submit ${code}`],
  failed: NOT_SUBMITTED,
  status: 'queued',
  diff: 'pending',
});

/** The look at the environment before the submit fails, and nothing is sent. */
const neverSent = (code: string, outcome = 'config', tries = 1): Row => ({
  ...refused(code, outcome),
  calls: times(tries, `list ${code}`),
  // Nor are those that look at a submit.
  failed: ['task-identified'],
});

/** The task is under way and its state cannot be read, as often as that may be tried. */
const unread = (code: string, outcome: string, tries = 1): Row => ({
  end: [outcome, code, 'poll'],
  calls: ['list', 'submit task', PENDING, ...times(tries, `status ${code}`)],
  failed: ['ended-ready'],
  status: 'queued',
  diff: 'pending',
});

/** The task is ready and its diff cannot be had. */
const withoutDiff = (code: string, outcome: string, tries = 1): Row => ({
  end: [outcome, code, 'diff'],
  calls: ['list', 'submit task', 'status READY', ...times(tries, `diff ${code}`)],
  status: 'ready',
  diff: 'error',
});

/** The answer to the submit is lost, and the diff of the one new task carries the nonce. */
const ADOPTED: Row = {
  end: ['pass'],
  calls: [
    ...['list', 'submit launch_in_doubt', 'list', 'list', 'list', 'diff diff'],
    ...['status READY', 'diff diff'],
  ],
  ...PROVEN,
};

/** The same, and the task is found at once. */
const ADOPTED_AT_ONCE: Row = {
  end: ['pass'],
  calls: ['list', 'submit launch_in_doubt', 'list', 'diff diff', 'status READY', 'diff diff'],
  ...PROVEN,
};

/** A call that hangs is ended by the clock of the machine. */
const hanging = (script: string): Trial => ({
  clock: systemClock,
  scenario: { 'timeout-minutes': 0.4, rehearsal: { script, 'poll-interval-seconds': 0.1 } },
});

/** The slowest first: it runs beside all others. */
const ROWS: Readonly<Record<string, Row>> = {
  slow: {
    end: ['pass'],
    calls: ['list', 'submit task', PENDING, PENDING, 'status READY', 'diff diff'],
    ...PROVEN,
  },
  ready: {
    end: ['pass'],
    calls: ['list', 'submit task', PENDING, PENDING, 'status READY', 'diff diff'],
    ...PROVEN,
  },
  'evil-title': {
    end: ['pass'],
    calls: ['list', 'submit task', ...Array.from({ length: 6 }, () => PENDING), 'status READY', 'diff diff'],
    ...PROVEN,
  },
  'status-502-once': {
    end: ['pass'],
    calls: ['list', 'submit task', PENDING, 'status service_error', 'status READY', 'diff diff'],
    ...PROVEN,
  },
  'secret-bodies': {
    end: ['pass'],
    calls: [
      ...['list', 'submit task', PENDING, 'status service_error', 'status service_error'],
      ...['status service_error', 'status READY', 'diff diff'],
    ],
    ...PROVEN,
  },
  'wrong-nonce': {
    end: ['fail', 'rule_failed'],
    calls: ['list', 'submit task', PENDING, 'status READY', 'diff diff'],
    failed: ['nonce-proven'],
    ...PROVEN,
  },
  'wrong-commit': {
    end: ['fail', 'rule_failed'],
    calls: ['list', 'submit task', PENDING, 'status READY', 'diff diff'],
    failed: ['commit-proven'],
    ...PROVEN,
  },
  applied: {
    end: ['fail', 'applied_elsewhere'],
    calls: ['list', 'submit task', PENDING, 'status APPLIED', 'diff diff'],
    failed: ['nothing-applied'],
    status: 'applied',
    diff: 'available',
  },
  'no-diff': {
    end: ['fail', 'diff_missing'],
    calls: ['list', 'submit task', PENDING, 'status READY', 'diff no_diff'],
    failed: ['diff-present'],
    status: 'ready',
    diff: 'unavailable',
  },
  'empty-diff': {
    end: ['fail', 'diff_missing'],
    calls: ['list', 'submit task', PENDING, 'status READY', 'diff diff'],
    failed: ['diff-present'],
    status: 'ready',
    diff: 'empty',
  },
  'diff-500': {
    end: ['infra', 'service_error', 'diff'],
    calls: [
      ...['list', 'submit task', PENDING, 'status READY'],
      ...Array.from({ length: 4 }, () => 'diff service_error'),
    ],
    status: 'ready',
    diff: 'error',
  },
  error: {
    end: ['fail', 'task_error', 'poll'],
    calls: ['list', 'submit task', PENDING, PENDING, 'status ERROR'],
    failed: ['ended-ready'],
    status: 'error',
    diff: 'pending',
  },
  'cancelled-remotely': {
    end: ['fail', 'task_error', 'poll'],
    calls: ['list', 'submit task', PENDING, PENDING, 'status ERROR'],
    failed: ['ended-ready'],
    status: 'error',
    diff: 'pending',
  },
  'status-malformed': {
    end: ['fail', 'answer_undecodable', 'poll'],
    calls: ['list', 'submit task', PENDING, ...Array.from({ length: 5 }, () => 'status answer_undecodable')],
    failed: ['ended-ready'],
    status: 'queued',
    diff: 'pending',
  },
  'unknown-state': {
    end: ['timeout', 'deadline_exceeded', 'poll'],
    calls: ['list', 'submit task', ...Array.from({ length: 19 }, () => PENDING)],
    failed: ['ended-ready'],
    status: 'queued',
    diff: 'pending',
    trial: { scenario: { rehearsal: { script: 'unknown-state', 'poll-interval-seconds': 600 } } },
  },
  'hang-status': {
    end: ['timeout', 'deadline_exceeded', 'poll'],
    calls: ['list', 'submit task', PENDING, 'status network_error'],
    failed: ['ended-ready'],
    status: 'queued',
    diff: 'pending',
    trial: hanging('hang-status'),
  },
  // Nobody knows whether a task came of it: the list is read until none can be expected any more.
  'create-500': {
    ...refused('launch_in_doubt', 'infra'),
    calls: ['list', 'submit launch_in_doubt', 'list', 'list', 'list', 'list'],
  },
  'create-malformed': ADOPTED,
  'create-reset': ADOPTED,
  'rate-limited': {
    ...refused('rate_limited', 'infra'),
    calls: Array.from({ length: 4 }, () => ['list', 'submit rate_limited']).flat(),
  },
  'create-400': refused('request_refused', 'config'),
  'create-401': refused('credentials_rejected', 'config'),
  'create-403': refused('credentials_rejected', 'config'),
  'create-408': {
    ...refused('launch_in_doubt', 'infra'),
    calls: ['list', 'submit launch_in_doubt', 'list', 'list', 'list', 'list'],
  },
  'create-502': ADOPTED_AT_ONCE,
  'create-empty': ADOPTED_AT_ONCE,
  'create-no-id': ADOPTED_AT_ONCE,
  'create-hang': {
    ...refused('launch_in_doubt', 'infra'),
    calls: ['list', 'submit launch_in_doubt'],
    andLooks: true,
    trial: hanging('create-hang'),
  },
  'state-ready': {
    end: ['pass'],
    calls: ['list', 'submit task', PENDING, 'status READY', 'diff diff'],
    ...PROVEN,
  },
  'state-missing': {
    end: ['pass'],
    calls: ['list', 'submit task', PENDING, 'status READY', 'diff diff'],
    ...PROVEN,
  },
  'state-error': {
    end: ['fail', 'task_error', 'poll'],
    calls: ['list', 'submit task', PENDING, 'status ERROR'],
    failed: ['ended-ready'],
    status: 'error',
    diff: 'pending',
  },
  'status-400': unread('request_refused', 'config'),
  'status-401': unread('credentials_rejected', 'config'),
  'status-403': unread('credentials_rejected', 'config'),
  'status-404': unread('task_not_found', 'config'),
  'status-429': unread('rate_limited', 'infra', 5),
  'status-500': unread('service_error', 'infra', 5),
  'status-503': unread('service_error', 'infra', 5),
  'status-empty': unread('answer_undecodable', 'fail', 5),
  'status-no-task': unread('answer_undecodable', 'fail', 5),
  'status-reset': unread('network_error', 'infra', 5),
  'diff-404': withoutDiff('task_not_found', 'config'),
  'diff-malformed': withoutDiff('answer_undecodable', 'fail', 4),
  'diff-hang': {
    end: ['timeout', 'deadline_exceeded', 'diff'],
    calls: ['list', 'submit task', 'status READY', 'diff network_error'],
    status: 'ready',
    diff: 'error',
    trial: hanging('diff-hang'),
  },
  'diff-reset-once': {
    end: ['pass'],
    calls: ['list', 'submit task', 'status READY', 'diff network_error', 'diff diff'],
    ...PROVEN,
  },
  'diff-no-git': {
    end: ['fail', 'rule_failed'],
    calls: ['list', 'submit task', 'status READY', 'diff diff'],
    failed: ['diff-readable', 'proof-alone', 'nonce-proven', 'commit-proven'],
    ...PROVEN,
  },
  'by-repo-500': { end: ['pass'], calls: ['list', 'submit task', 'status READY', 'diff diff'], ...PROVEN },
  'list-malformed': {
    end: ['pass'],
    calls: [...times(4, 'list answer_undecodable'), 'submit task', 'status READY', 'diff diff'],
    ...PROVEN,
  },
  'list-hang': {
    ...neverSent('network_error'),
    end: ['timeout', 'deadline_exceeded', 'submit'],
    trial: hanging('list-hang'),
  },
  'list-401': neverSent('credentials_rejected'),
  'list-429': neverSent('rate_limited', 'infra', 4),
  'list-500': neverSent('service_error', 'infra', 4),
  'list-reset': neverSent('network_error', 'infra', 4),
  'environments-none': neverSent('environment_not_found'),
  'environments-500': neverSent('service_error', 'infra', 4),
  'environments-reset': neverSent('network_error', 'infra', 4),
  'environment-missing': neverSent('environment_not_found'),
  'environment-ambiguous': neverSent('environment_ambiguous'),
  unauthorized: neverSent('credentials_rejected'),
  'forbidden-html': neverSent('credentials_rejected'),
};

test('every script in the folder has a row, but for agents and several tasks, which test/process plays', () => {
  const files = readdirSync(`${CANARY}/rehearsals`).filter((name) => !/^(?:agent|several)-/.test(name));
  const names = files.map((name) => name.replace(/\.yml$/, ''));
  expect(Object.keys(ROWS).toSorted()).toEqual(names.toSorted());
});

/** Single faults, which test/process/fault-matrix.test.ts plays too; in this process only where there is time. */
const SINGLE_FAULT = /^(?:status|create|list|diff|environments?|state)-/;
const PLAYED = Object.entries(ROWS).filter(([name]) => process.env.LONG || !SINGLE_FAULT.test(name));

describe.skipIf(!HAS_CODEX)('the script', () => {
  test.concurrent.each([...PLAYED])('%s', async (script, row) => {
    const { end, calls, failed = [], status, diff } = row;
    await using ran = await runTrial({ script, scenario: minutely(script), ...row.trial });
    const { manifest, verdict } = ran;

    expect([verdict.outcome, verdict.reason, manifest.failure?.phase].filter((word) => word != null)).toEqual(
      end,
    );
    const made = ran.calls.map((call) =>
      call.replace(/task_e_[0-9a-f]{32}$/, 'task').replace(/ tasks:\d+$/, ''),
    );
    const looks = row.andLooks ? made.splice(calls.length) : [];
    expect(made).toEqual(calls);
    expect(looks.filter((call) => !/^list\b/.test(call))).toEqual([]);
    expect(ran.failed).toEqual(failed);
    expect(manifest.cloud_execution).toMatchObject({
      status,
      poll_count: calls.filter((call) => call.startsWith('status')).length,
      apply_status: 'not_requested',
    });
    expect(manifest.diff.status).toBe(diff);
    expect(manifest.commit_evidence).toBe(commitEvidence(row));
    expect([manifest.evidence, verdict.evidence]).toEqual(['rehearsal', 'rehearsal']);
    await expectSoundRecord(ran);
  });
});

test.skipIf(!HAS_CODEX)(
  'a doubt that was only played names what may be ours, and no command that could not go on with it',
  async () => {
    const scenario = { ...minutely('create-malformed'), 'proof-file': undefined, 'missing-diff': 'ignore' };
    await using ran = await runTrial({ script: 'create-malformed', scenario });
    expect(ran.verdict.reason).toBe('launch_in_doubt');
    const [candidate] = eventsOf(ran.events, 'cloud:in_doubt')[0]?.payload.candidates ?? [];
    expect(ran.manifest.failure?.guidance).toMatch(
      /names no task\. Rehearse again: these were only played\. New since the submit: https:/,
    );
    expect(ran.result.guidance).toContain(candidate?.task_id);
    expect(ran.result.guidance).not.toContain(' resume ');
  },
);

/** What holds of the record of any run that was judged. */
async function expectSoundRecord({
  manifest,
  verdict,
  events,
  files,
  folder,
  secrets,
  result,
}: Ran): Promise<void> {
  expect(Manifest.parse(manifest)).toEqual(manifest);
  expect(VerdictRecord.parse(verdict)).toEqual(verdict);
  expect(manifest).toEqual(fold(events));
  expect({ manifest: result.manifest, verdict: result.verdict }).toEqual({ manifest, verdict });
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
  expect(events.at(-1)).toMatchObject({ event: 'run:completed', payload: { outcome: verdict.outcome } });
  const summary = RunSummary.parse(JSON.parse(files().get('run-summary.json') ?? ''));
  expect(disagreements(summary, manifest)).toEqual([]);
  // Offline, and by nothing but the files, the same is found.
  expect(evaluate(await loadRecord(folder), shapesOnly())).toEqual(verdict.findings);

  expect(secrets.length).toBeGreaterThanOrEqual(7);
  for (const [path, text] of files()) {
    expect(path).toMatch(
      /^(?:\w[\w-]*\.jsonl?|junit\.xml|cloud\/(?:commands\.ndjson|task_e_[0-9a-f]{32}\.diff\.patch))$/,
    );
    for (const secret of secrets) expect([path, text.includes(secret)]).toEqual([path, false]);
    expect([path, text.includes('content-type=') || text.includes('body=')]).toEqual([path, false]);
  }
}

function commitEvidence({ end, calls, diff }: Row): string | null {
  if (!calls.includes('submit task') && end[0] !== 'pass') return null;
  // Only a diff that carries both, nonce and commit, is proof.
  return diff === 'available' && end[1] !== 'rule_failed' ? 'proven' : 'pinned';
}

function minutely(script: string): Trial['scenario'] {
  return { rehearsal: { script, 'poll-interval-seconds': 60 } };
}
