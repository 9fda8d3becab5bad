/**
 * Every fault of the service and of the Codex CLI that is known, through the bundle and with the real Codex CLI: what a
 * run comes to, how many calls it makes of each kind, and that it ends before its deadline.
 */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LONG, sampled } from '../support/long.ts';
import { HAS_CODEX } from '../support/rehearsal.ts';
import { type Service, startService } from '../support/service.ts';
import { startProxy } from '../support/stubborn-proxy.ts';
import { type Asked, toldRun } from '../support/told-run.ts';
import { flagsOf } from '../support/workplace.ts';

/** Outcome with its code and phase, and the calls of each kind, a count behind each that is made more than once. */
type Row = readonly [end: string, calls: string];

/**
 * Only the deadline ends these; a loaded machine takes its part of it to come so far. A look at the state or the list that
 * hangs would end before a longer one, by its own limit of half a minute.
 */
const ENDLESS = new Map([
  ['unknown-state', 0.5],
  ['hang-status', 0.5],
  ['create-hang', 0.75],
  ['list-hang', 0.5],
  ['diff-hang', 0.75],
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
  'create-408': ['infra launch_in_doubt submit', 'list3 submit'],
  'create-502': ADOPTED,
  'create-malformed': ['pass', 'list4 submit diff2 status'],
  'create-empty': ADOPTED,
  'create-no-id': ADOPTED,
  'create-reset': ['pass', 'list4 submit diff2 status'],
  'create-hang': ['infra launch_in_doubt submit', 'list… submit'],
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
  'list-hang': NEVER_SENT('timeout deadline_exceeded'),
  'list-malformed': PASSES('list2 submit status diff'),
  // The diff of a task that is READY.
  'no-diff': ['fail diff_missing', 'list submit status2 diff'],
  'empty-diff': ['fail diff_missing', 'list submit status2 diff'],
  'diff-404': ['config task_not_found diff', 'list submit status diff'],
  'diff-500': ['infra service_error diff', 'list submit status2 diff2'],
  'diff-malformed': ['fail answer_undecodable diff', 'list submit status diff2'],
  'diff-hang': ['timeout deadline_exceeded diff', 'list submit status diff'],
  'diff-reset-once': PASSES('list submit status diff2'),
  'diff-no-git': ['fail rule_failed', 'list submit status diff'],
  'wrong-nonce': ['fail rule_failed', 'list submit status2 diff'],
  'wrong-commit': ['fail rule_failed', 'list submit status2 diff'],
};

/** Runs once to its end and tells it in the words of a row. */
async function told(asked: Asked) {
  const minutes = asked.minutes ?? ENDLESS.get(asked.script ?? '');
  const { calls, ...run } = await toldRun({ ...asked, ...(minutes === undefined ? {} : { minutes }) });
  const words = [...calls].map(([call, all]) => `${call}${countOf(all, asked.script)}`);
  return { ...run, calls: words.join(' ') };
}

const UP_TO_THE_MACHINE = new Map([
  ['unknown-state', 'status'],
  ['create-hang', 'list'],
]);

/** How often, where that is not once and does not depend on the machine. */
function countOf(calls: readonly string[], script = ''): string {
  if (calls[0] !== undefined && UP_TO_THE_MACHINE.get(script) === calls[0]) return '…';
  return calls.length === 1 ? '' : String(calls.length);
}

interface SeveralRow {
  /** What each came to, in the order of their letters. */
  readonly end: string;
  /** The least and the most calls of each kind: how many looks are shared, or come too early, is up to the machine. */
  readonly calls: Readonly<Record<string, readonly [least: number, most: number]>>;
  readonly scenario?: object;
  readonly minutes?: number;
}

const THREE = { tasks: [{ id: 'one' }, { id: 'two' }, { id: 'three' }] };
/** So far apart that all three come to each look. */
const TOGETHER = { ...THREE, 'poll-interval-seconds': 0.5 };
const exactly = (count: number) => [count, count] as const;
const ALL_PASS = 'pass, pass, pass';
/** Each list before a submit, and a few looks; a state is read three times of each task, be it in a list. */
const LOOKS = { list: [3, 12], status: [2, 12] } as const;

/** Three tasks in one run each, at once. */
const SEVERAL: Readonly<Record<string, SeveralRow>> = {
  'several-error': {
    end: 'fail task_error poll, pass, pass',
    calls: { ...LOOKS, submit: exactly(3), diff: exactly(2) },
    scenario: { matrix: { branch: ['main', 'next', 'release/1'] } },
  },
  // Each is asked for by itself, as often as its state is read.
  'several-list-500': {
    end: ALL_PASS,
    calls: { list: [4, 12], submit: exactly(3), status: exactly(12), diff: exactly(3) },
    scenario: TOGETHER,
  },
  // Half of what is left may go by for the list.
  'several-list-hang': {
    end: ALL_PASS,
    calls: { list: [4, 12], submit: exactly(3), status: exactly(12), diff: exactly(3) },
    scenario: TOGETHER,
    minutes: 0.75,
  },
  'several-rate-limited': { end: ALL_PASS, calls: { ...LOOKS, submit: exactly(4), diff: exactly(3) } },
  'several-limit-reached': {
    end: 'infra rate_limited submit, pass, pass',
    calls: { ...LOOKS, submit: exactly(4), diff: exactly(2) },
  },
  // The diff of a task that may be the lost one is read to know it.
  'several-create-reset': { end: ALL_PASS, calls: { ...LOOKS, submit: exactly(3), diff: [4, 6] } },
  'several-in-doubt': {
    end: 'infra launch_in_doubt submit, pass, pass',
    calls: { ...LOOKS, submit: exactly(3), diff: exactly(2) },
  },
};

test('every script in the folder has a row, but for those of agents', () => {
  const files = readdirSync(resolve(import.meta.dirname, '../../canary/rehearsals'));
  const names = files.map((name) => name.replace(/\.yml$/, '')).filter((name) => !name.startsWith('agent-'));
  expect(Object.keys({ ...ROWS, ...SEVERAL }).toSorted()).toEqual(names.toSorted());
});

const EXIT = { pass: 0, fail: 1, config: 3, infra: 4, timeout: 5 } as const;

/** All are played where there is time; else one fault of each kind in each call. */
const SAMPLE = new Set([
  ...[
    'status-401',
    'status-502-once',
    'status-malformed',
    'create-408',
    'create-no-id',
    'environment-missing',
  ],
  ...['list-429', 'diff-404', 'diff-reset-once', 'several-in-doubt'],
  ...['that is empty', 'answers 503 to the submit', 'closes'],
]);
/** Of rows, whose first field is their name, those that are played. */
const played = <Row extends readonly [string, ...unknown[]]>(rows: readonly Row[]): Row[] =>
  rows.filter(([name]) => LONG || SAMPLE.has(name));

describe.skipIf(!HAS_CODEX)('a run of the script', () => {
  test.concurrent.each(played(Object.entries(ROWS)))('%s', async (script, [end, calls]) => {
    const exitCode = EXIT[end.split(' ')[0] as keyof typeof EXIT];
    const expected = { end, calls, late: false, exitCode, strays: [] };
    expect(await told({ flags: ['--rehearse'], script })).toEqual(expected);
  });
});

describe.skipIf(!HAS_CODEX)('a run of three tasks', () => {
  test.concurrent.each(played(Object.entries(SEVERAL)))(
    '%s',
    async (script, { end, calls, minutes, scenario }) => {
      const asked = { flags: ['--rehearse'], script, scenario: scenario ?? THREE };
      const run = await toldRun(minutes === undefined ? asked : { ...asked, minutes });
      const exitCode = EXIT[end.split(/[ ,]/)[0] as keyof typeof EXIT];
      expect(run).toMatchObject({ end, late: false, exitCode, strays: [] });
      expect([...run.calls.keys()].toSorted()).toEqual(Object.keys(calls).toSorted());
      for (const [call, [least, most]] of Object.entries(calls)) {
        const made = run.calls.get(call)?.length ?? 0;
        expect([call, made, made >= least && made <= most]).toEqual([call, made, true]);
      }
    },
  );
});

/** A live run, as the product takes it, by way of its inputs for a proxy and a certificate. */
function live({ inputs }: Service, own: { readonly proxy?: string; readonly certificate?: string }): Asked {
  const { 'https-proxy': proxy = '', 'ca-certificate': certificate = '' } = inputs;
  return {
    flags: flagsOf({ 'https-proxy': own.proxy ?? proxy, 'ca-certificate': own.certificate ?? certificate }),
    env: { CODEX_ORCHESTRATOR_CODEX_AUTH_JSON: inputs['codex-auth-json'] ?? '' },
  };
}

const LABELLED = { title: 'x', environment: { label: 'octo/widgets' } };

describe.skipIf(!HAS_CODEX)('a service that', () => {
  const http = (status: number, body = '{}') => ({ fault: { http: { status, body } } });
  const ROWS_OF_SERVICE: readonly (readonly [string, object, Row])[] = [
    // The submit looks the environment up before it sends anything, and so can be tried again.
    [
      'has environments that cannot be read',
      { faults: { environments: { fault: 'malformed' } } },
      ['fail answer_undecodable submit', 'list4 submit2'],
    ],
    ['does not know the list', { faults: { list: http(404) } }, READY],
    [
      'has a list with a row that is none',
      { faults: { list: http(200, '{"items":[{"id":"x"}]}') } },
      PASSES('list2 submit status diff'),
    ],
    ['answers 503 to the submit', { create: http(503) }, ['infra launch_in_doubt submit', 'list3 submit']],
    ['refuses the submit with 404', { create: http(404) }, REFUSED('config request_refused')],
    [
      'limits the environments',
      { faults: { environments: http(429) } },
      NEVER_SENT('infra rate_limited', '2'),
    ],
    ['forbids the list', { faults: { list: http(403) } }, NEVER_SENT('config credentials_rejected')],
  ];

  test.concurrent.each(played(ROWS_OF_SERVICE))('%s', async (_, faults, [end, calls]) => {
    const diff = { path: 'some.txt', content: 'x\n' };
    await using service = await startService({ ...LABELLED, diff, ...faults });
    const exitCode = EXIT[end.split(' ')[0] as keyof typeof EXIT];
    const run = await told({ ...live(service, {}), scenario: { 'proof-file': undefined } });
    expect(run).toEqual({ end, calls, late: false, exitCode, strays: [] });
    expect(service.submits()).toBe(/not_found|undecodable|rate|rejected/.test(end) ? 0 : 1);
  });
});

describe.skipIf(!HAS_CODEX)('a ca-certificate', () => {
  const block = (body: string) => `-----BEGIN CERTIFICATE-----\n${body}\n-----END CERTIFICATE-----\n`;
  const UNREADABLE = { end: 'config input_invalid prepare', calls: '', exitCode: 3, late: false };

  const CERTIFICATES = [
    ['that is not there', null, UNREADABLE],
    ['that is a folder', null, UNREADABLE],
    ['that is empty', '', UNREADABLE],
    ['that is none', 'hello', UNREADABLE],
    ['that is cut off', '-----BEGIN CERTIFICATE-----\nAAAA\n', UNREADABLE],
    ['that holds no certificate', block('AAAA'), UNREADABLE],
  ] as const;
  test.concurrent.each(played(CERTIFICATES))(
    '%s ends the run before anything is sent',
    async (name, text, expected) => {
      await using service = await startService(LABELLED);
      const certificate = name === 'that is a folder' ? '.' : 'own.pem';
      const files: Record<string, string> = text === null ? {} : { 'own.pem': text };
      expect(await told({ ...live(service, { certificate }), files })).toMatchObject(expected);
      expect(service.emulator.requests.filter(({ host }) => host !== 'github.com')).toEqual([]);
    },
  );

  test.concurrent('of somebody else reaches nobody', async () => {
    await using service = await startService(LABELLED);
    await using other = await startService(LABELLED);
    const certificate = other.inputs['ca-certificate'] ?? '';
    expect(await told(live(service, { certificate }))).toMatchObject({
      ...{ end: 'infra network_error submit', calls: 'list2', exitCode: 4, late: false },
    });
    expect(service.submits()).toBe(0);
  });
});

describe.skipIf(!HAS_CODEX)('a proxy', () => {
  test.concurrent.each(sampled(['http://127.0.0.1:9', 'http://no-such-host.invalid:8080'], 1))(
    'that is not there: %s',
    async (proxy) => {
      await using service = await startService(LABELLED);
      expect(await told(live(service, { proxy }))).toMatchObject({
        ...{ end: 'infra network_error submit', calls: 'list2', exitCode: 4, late: false },
      });
    },
  );

  const REFUSALS = [
    ['403 Forbidden'],
    ['407 Proxy Authentication Required'],
    ['502 Bad Gateway'],
    ['closes'],
  ] as const;

  test.concurrent.each(played(REFUSALS))('that refuses every tunnel: %s', async (manner) => {
    await using service = await startService(LABELLED);
    await using proxy = await startProxy(service.inputs['https-proxy'] ?? '', () => manner);
    expect(await told(live(service, { proxy: proxy.url }))).toMatchObject({
      ...{ end: 'infra network_error submit', calls: 'list2', exitCode: 4, late: false },
    });
    expect(service.emulator.requests).toEqual([]);
  });

  test.concurrent.each(played(REFUSALS))('that refuses tunnels once the task is made: %s', async (manner) => {
    await using service = await startService(LABELLED);
    const now = () => (service.submits() > 0 ? manner : 'through');
    await using proxy = await startProxy(service.inputs['https-proxy'] ?? '', now);
    expect(await told(live(service, { proxy: proxy.url }))).toMatchObject({
      ...{ end: 'infra network_error poll', calls: 'list submit status2', exitCode: 4, late: false },
    });
    expect(service.submits()).toBe(1);
  });

  test.concurrent('that never answers is waited for to the deadline', async () => {
    await using service = await startService(LABELLED);
    await using proxy = await startProxy(service.inputs['https-proxy'] ?? '', () => 'hangs');
    expect(await told({ ...live(service, { proxy: proxy.url }), minutes: 0.5 })).toMatchObject({
      ...{ end: 'timeout deadline_exceeded submit', calls: 'list', exitCode: 5, late: false },
    });
    expect(service.emulator.requests).toEqual([]);
  });
});

describe.skipIf(!HAS_CODEX)('what the job around a run may set', () => {
  const SET: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['F4: colours forced', { FORCE_COLOR: '1', CLICOLOR_FORCE: '1', NO_COLOR: '1' }],
    ['F13: another address for the credential', { CODEX_CLOUD_TASKS_BASE_URL: 'http://127.0.0.1:9/x' }],
    [
      'proxies of its own',
      { HTTPS_PROXY: 'http://127.0.0.1:9', ALL_PROXY: 'http://127.0.0.1:9', NO_PROXY: '*' },
    ],
    [
      'a home, certificates and a token check of its own',
      {
        ...{ CODEX_HOME: '/nowhere', CODEX_CA_CERTIFICATE: '/nowhere.pem', SSL_CERT_FILE: '/nowhere.pem' },
        ...{ CODEX_AUTHAPI_BASE_URL: 'http://127.0.0.1:9', CODEX_ACCESS_TOKEN: 'at-x', RUST_LOG: 'trace' },
      },
    ],
    ['a starting diff and a backtrace', { CODEX_STARTING_DIFF: 'x', RUST_BACKTRACE: '1' }],
  ];
  const all: (typeof SET)[number] = ['all of it at once', Object.assign({}, ...SET.map(([, env]) => env))];
  test.concurrent.each(LONG ? SET : [all])('%s, changes nothing', async (_, env) => {
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
  const asked = (service: Service): Asked => ({
    ...live(service, {}),
    env: { CODEX_ORCHESTRATOR_CODEX_ACCESS_TOKEN: service.emulator.accessToken },
  });

  test.concurrent.each(sampled([401, 500, 429, 502, 200], 2))(
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
