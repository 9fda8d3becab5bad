/**
 * Every fault of the service and of the Codex CLI that is known, through the bundle and with the real Codex CLI: what a
 * run comes to, how many calls it makes of each kind, and that it ends before its deadline. Retries and polls are few and
 * quick, as the flags say.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseEvents } from '../../src/manifest/record.ts';
import { CODEX_PATH } from '../support/known-codex.ts';
import { HAS_CODEX } from '../support/rehearsal.ts';
import { type Service, startService } from '../support/service.ts';
import { filesBelow, flagsOf, workplace } from '../support/workplace.ts';

/** Outcome with its code and phase, and the calls of each kind, a count behind each that is made more than once. */
type Row = readonly [end: string, calls: string];

const QUICK = flagsOf({
  ...{ 'codex-path': CODEX_PATH, 'poll-interval-seconds': '0.1', 'retry-attempts': '2' },
  ...{ 'retry-first-wait-seconds': '0.01', 'retry-longest-wait-seconds': '0.01' },
  ...{ 'poll-errors-in-a-row': '2', branch: 'main', 'cloud-environment': 'octo/widgets' },
});
const DEADLINE_MINUTES = 2;
/** Only the deadline ends these. */
const ENDLESS = new Map([
  ['unknown-state', 0.25],
  ['hang-status', 0.25],
  ['create-hang', 0.25],
]);

const READY: Row = ['pass', 'list submit status diff'];
const PASSES = (calls: string): Row => ['pass', calls];
const NEVER_SENT = (code: string, tries = ''): Row => [`${code} submit`, `list${tries}`];
const REFUSED = (code: string): Row => [`${code} submit`, 'list submit'];
const UNREAD = (code: string, tries: string): Row => [`${code} poll`, `list submit status${tries}`];
const ADOPTED: Row = ['pass', 'list2 submit diff2 status'];

const ROWS: Readonly<Record<string, Row>> = {
  // States of a task.
  ready: PASSES('list submit status3 diff'),
  slow: PASSES('list submit status3 diff'),
  'state-ready': PASSES('list submit status2 diff'),
  'state-missing': PASSES('list submit status2 diff'),
  'state-error': ['fail task_error poll', 'list submit status2'],
  error: ['fail task_error poll', 'list submit status3'],
  'cancelled-remotely': ['fail task_error poll', 'list submit status3'],
  applied: ['fail applied_elsewhere', 'list submit status2 diff'],
  'unknown-state': ['timeout deadline_exceeded poll', 'list submit status…'],
  'evil-title': PASSES('list submit status7 diff'),
  // The state cannot be read.
  'status-400': UNREAD('config request_refused', '2'),
  'status-401': UNREAD('config credentials_rejected', '2'),
  'status-403': UNREAD('config credentials_rejected', '2'),
  'status-404': UNREAD('config task_not_found', '2'),
  'status-429': UNREAD('infra rate_limited', '3'),
  'status-500': UNREAD('infra service_error', '3'),
  'status-503': UNREAD('infra service_error', '3'),
  'status-502-once': PASSES('list submit status3 diff'),
  'secret-bodies': UNREAD('infra service_error', '3'),
  'status-malformed': UNREAD('fail answer_undecodable', '3'),
  'status-empty': UNREAD('fail answer_undecodable', '3'),
  'status-no-task': UNREAD('fail answer_undecodable', '3'),
  'status-reset': UNREAD('infra network_error', '3'),
  'hang-status': ['timeout deadline_exceeded poll', 'list submit status2'],
  // The task is asked for.
  'create-400': REFUSED('config request_refused'),
  'create-401': REFUSED('config credentials_rejected'),
  'create-403': REFUSED('config credentials_rejected'),
  // Nothing was made, so it is asked for again.
  'rate-limited': ['infra rate_limited submit', 'list2 submit2'],
  // Something may have been made, so it is not.
  'create-500': ['infra launch_in_doubt submit', 'list3 submit'],
  'create-502': ADOPTED,
  'create-malformed': ['pass', 'list4 submit diff2 status'],
  'create-empty': ADOPTED,
  'create-no-id': ADOPTED,
  'create-reset': ['pass', 'list4 submit diff2 status'],
  'create-hang': ['infra launch_in_doubt submit', 'list2 submit'],
  // Environments and list, before anything is sent.
  unauthorized: NEVER_SENT('config credentials_rejected'),
  'forbidden-html': NEVER_SENT('config credentials_rejected'),
  'environment-missing': NEVER_SENT('config environment_not_found'),
  'environments-none': NEVER_SENT('config environment_not_found'),
  'environment-ambiguous': NEVER_SENT('config environment_ambiguous'),
  'environments-500': NEVER_SENT('infra service_error', '2'),
  'environments-reset': NEVER_SENT('infra network_error', '2'),
  'by-repo-500': READY,
  'list-401': NEVER_SENT('config credentials_rejected'),
  'list-429': NEVER_SENT('infra rate_limited', '2'),
  'list-500': NEVER_SENT('infra service_error', '2'),
  'list-reset': NEVER_SENT('infra network_error', '2'),
  'list-malformed': PASSES('list2 submit status diff'),
  // The diff of a task that is READY.
  'no-diff': ['fail diff_missing', 'list submit status2 diff'],
  'empty-diff': ['fail diff_missing', 'list submit status2 diff'],
  'diff-404': ['config task_not_found diff', 'list submit status diff'],
  'diff-500': ['infra service_error diff', 'list submit status2 diff2'],
  'diff-malformed': ['fail answer_undecodable diff', 'list submit status diff2'],
  'diff-reset-once': PASSES('list submit status diff2'),
  'diff-no-git': ['fail rule_failed', 'list submit status diff'],
  'wrong-nonce': ['fail rule_failed', 'list submit status2 diff'],
  'wrong-commit': ['fail rule_failed', 'list submit status2 diff'],
};

const SCENARIO = {
  ...{ id: 'trial', title: 'x', mode: 'cloud', 'missing-diff': 'fail', 'proof-file': 'codex-canary.txt' },
  prompt: '--help: create codex-canary.txt with {{nonce}} and the commit',
};

interface Asked {
  readonly flags: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly script?: string;
}

/** Runs once to its end and tells it in the words of a row. */
async function told({ flags, env = {}, script = 'ready' }: Asked) {
  await using place = await workplace();
  const minutes = ENDLESS.get(script) ?? DEADLINE_MINUTES;
  const scenario = { ...SCENARIO, rehearsal: { script, 'poll-interval-seconds': 0.1 } };
  writeFileSync(join(place.path, 'trial.yml'), JSON.stringify(scenario));
  const words = ['canary', '--scenario=trial.yml', `--timeout-minutes=${minutes}`, ...QUICK, ...flags];
  const { told: result, exitCode } = await place.json(words, env);
  const files = filesBelow(place.path);
  const { events } = parseEvents(
    files.get([...files.keys()].find((name) => name.endsWith('events.jsonl')) ?? '') ?? '',
  );
  const made = events.flatMap((event) => (event.event === 'call:ended' ? [event.payload.call] : []));
  const took = Date.parse(events.at(-1)?.timestamp ?? '') - Date.parse(events[0]?.timestamp ?? '');
  const { outcome, reason, failure } = result as {
    outcome: string;
    reason: string;
    failure: { phase: string } | null;
  };
  return {
    end: [outcome, reason, failure?.phase].filter(Boolean).join(' '),
    calls: [...Map.groupBy(made, (call) => call)]
      .map(([call, all]) => `${call}${countOf(all, script)}`)
      .join(' '),
    // What is left to do after the deadline is to close the record, which a loaded machine takes its time for.
    late: took > minutes * 60_000 + 10_000,
    exitCode,
    strays: [...files.keys()].filter((name) => name.endsWith('error.log')),
  };
}

/** How often, where that is not once and does not depend on the machine. */
function countOf(calls: readonly string[], script: string): string {
  if (script === 'unknown-state' && calls[0] === 'status') return '…';
  return calls.length === 1 ? '' : String(calls.length);
}

test('every script in the folder has a row, but for those of agents', () => {
  const files = readdirSync(resolve(import.meta.dirname, '../../canary/rehearsals'));
  const names = files.map((name) => name.replace(/\.yml$/, '')).filter((name) => !name.startsWith('agent-'));
  expect(Object.keys(ROWS).toSorted()).toEqual(names.toSorted());
});

const EXIT = { pass: 0, fail: 1, config: 3, infra: 4, timeout: 5 } as const;

/** What test/run/scripts.test.ts plays in one process is played here too only where there is time. */
const SINGLE_FAULT = /^(?:status|create|list|diff|environments?|state)-/;
const PLAYED = Object.entries(ROWS).filter(([name]) => process.env.LONG || SINGLE_FAULT.test(name));

describe.skipIf(!HAS_CODEX)('a run of the script', () => {
  test.concurrent.each([...PLAYED])('%s', async (script, [end, calls]) => {
    const exitCode = EXIT[end.split(' ')[0] as keyof typeof EXIT];
    const expected = { end, calls, late: false, exitCode, strays: [] };
    expect(await told({ flags: ['--rehearse'], script })).toEqual(expected);
  });
});

describe.skipIf(!HAS_CODEX)('what the job around a run may set', () => {
  test.concurrent.each([
    ['F4: colours forced', { FORCE_COLOR: '1', CLICOLOR_FORCE: '1', NO_COLOR: '1' }],
    ['F13: another address for the credential', { CODEX_CLOUD_TASKS_BASE_URL: 'http://127.0.0.1:9/x' }],
    [
      'proxies of its own',
      { HTTPS_PROXY: 'http://127.0.0.1:9', ALL_PROXY: 'http://127.0.0.1:9', NO_PROXY: '*' },
    ],
    ['a starting diff and a backtrace', { CODEX_STARTING_DIFF: 'x', RUST_BACKTRACE: '1' }],
  ])('%s, changes nothing', async (_, env) => {
    expect(await told({ flags: ['--rehearse'], env })).toMatchObject({
      end: 'pass',
      calls: 'list submit status3 diff',
    });
  });
});

describe.skipIf(!HAS_CODEX)('a personal access token', () => {
  const DIFF = { path: 'codex-canary.txt', content: '{{nonce}}\n{{commit}}\n' };
  const script = (whoami: object) => ({
    ...{ title: 'x', turns: [{ status: 'pending' }, { status: 'completed' }], diff: DIFF },
    faults: { whoami },
  });
  const http = (status: number) => ({ fault: { http: { status, body: '{}' } } });
  const asked = ({ inputs, emulator }: Service): Asked => ({
    flags: flagsOf({
      'https-proxy': inputs['https-proxy'] ?? '',
      'ca-certificate': inputs['ca-certificate'] ?? '',
    }),
    env: { CODEX_ORCHESTRATOR_CODEX_ACCESS_TOKEN: emulator.accessToken },
  });

  test.concurrent.each([401, 429, 500, 502, 200])(
    'whose check answers %i is tried again and then believed',
    async (status) => {
      await using service = await startService({
        ...script(http(status)),
        environment: { label: 'octo/widgets' },
      });
      expect(await told(asked(service))).toMatchObject({
        end: 'config credentials_rejected submit',
        calls: 'list2',
      });
      expect(service.submits()).toBe(0);
    },
  );

  test.concurrent('whose check fails once in the middle of the polls costs one more look', async () => {
    await using service = await startService({
      ...script({ ...http(500), after: 3, times: 1 }),
      environment: { label: 'octo/widgets' },
    });
    const { calls } = await told(asked(service));
    expect(calls).toBe('list submit status3 diff');
    expect(service.submits()).toBe(1);
  });

  test.concurrent('that is none at all is refused before any call', async () => {
    const env = { CODEX_ORCHESTRATOR_CODEX_ACCESS_TOKEN: 'sk-something-else' };
    expect(await told({ flags: [], env })).toMatchObject({
      end: 'config credentials_malformed admit',
      calls: '',
    });
  });

  test.concurrent('F1: an API key alone does not sign in to the cloud, and is said to be skipped', async () => {
    const env = { CODEX_ORCHESTRATOR_OPENAI_API_KEY: 'sk-0123456789abcdef0123456789abcdef' };
    const run = await told({ flags: [], env });
    expect(run).toMatchObject({
      end: expect.stringMatching(/^skipped credentials_wrong_kind/),
      calls: '',
      exitCode: 6,
    });
  });
});
