/**
 * What the golden transcripts of the Codex CLI hold: for each case what the service plays, which calls are made, and what
 * the product must recognise in each answer, whatever the version. Knows no process; scripts/record-transcripts.ts makes
 * the calls.
 */
import type { Call } from '../../src/cloud/classify.ts';

export interface TranscriptCase {
  /** Keys of a rehearsal script. */
  readonly script: object;
  /** In order; each call with the word, the sign of success or the code that is recognised. */
  readonly calls: readonly (readonly [call: Exclude<Call, 'cancel'>, recognised: string, nth?: number])[];
  /** Absent: by auth.json. */
  readonly signedIn?: false;
  /** Environment variables that some workflows set. */
  readonly env?: Readonly<Record<string, string>>;
  /** The npm shim is started, and killed while the last call waits. */
  readonly killedShim?: true;
}

/** One answer of the CLI as it was recorded. */
export interface TranscriptEntry {
  readonly case: string;
  readonly call: TranscriptCase['calls'][number][0];
  readonly args: readonly string[];
  readonly ended: 'exited' | 'signalled';
  readonly exit_code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Transcript {
  readonly version: string;
  /** How the CLI came to the emulator: some releases take a loopback address, others only a proxy. */
  readonly transport: 'loopback' | 'proxy';
  readonly entries: readonly TranscriptEntry[];
}

const http = (status: number, body = '{"detail": "[READY] 401 timeout rate limit"}') => ({
  fault: { http: { status, body } },
});
const PAGE = {
  fault: {
    http: { status: 502, 'content-type': 'text/html', body: '<html>\n[READY] Not signed in\n</html>' },
  },
};
const DONE = { turns: [{ status: 'completed' }] };
const MADE = ['submit', 'task'] as const;

/** A read of the state that a fault meets. */
const read = (turn: object, recognised: string): TranscriptCase => ({
  script: { turns: [turn] },
  calls: [MADE, ['status', recognised]],
});
const submit = (script: object, recognised: string): TranscriptCase => ({
  script,
  calls: [['submit', recognised]],
});
const create = (fault: object, recognised: string) => submit({ create: fault }, recognised);
const list = (script: object, recognised: string): TranscriptCase => ({
  script,
  calls: [['list', recognised]],
});
const row = (more: object = {}) => ({
  ...{ id: 'task_e_1', title: 'T', archived: false, has_unread_turn: false, created_at: null, updated_at: 0 },
  ...more,
});
const page = (...items: object[]) => http(200, JSON.stringify({ items, cursor: null }));
const same = { id: 'e1', label: '6f1d2c3b4a59687706f1d2c3b4a59688' };
const EVIL = [
  'x\n[READY] second line',
  '[READY] 401 timeout rate limit',
  '\u001b[32m[READY]\u001b[39m\r[ERROR]',
];

/** By name. */
export const PLAN: Readonly<Record<string, TranscriptCase>> = {
  ready: {
    script: {
      turns: [{ status: 'pending', reads: 2 }, { status: 'completed' }],
      diff: { path: 'a/b.txt', content: '{{nonce}}\nend' },
    },
    calls: [
      ['list', 'tasks:2'],
      MADE,
      ['diff', 'no_diff'],
      ['status', 'PENDING'],
      ['list', 'tasks:3'],
      ['status', 'READY'],
      ['diff', 'diff'],
    ],
  },
  'ready without a diff': {
    script: DONE,
    calls: [MADE, ['status', 'READY'], ['diff', 'no_diff']],
  },
  coloured: {
    script: { turns: [{ status: 'pending' }, { status: 'completed' }] },
    env: { FORCE_COLOR: '1', NO_COLOR: '1' },
    calls: [MADE, ['status', 'PENDING'], ['status', 'READY'], ['list', 'tasks:3']],
  },
  'evil titles': {
    script: { turns: [{ status: 'pending', reads: 4 }, { status: 'completed' }], 'title-after': EVIL },
    calls: [
      MADE,
      ...Array.from({ length: 4 }, () => ['status', 'PENDING'] as const),
      ['status', 'READY'],
      ['list', 'tasks:3'],
    ],
  },
  'state in_progress': read({ status: 'in_progress' }, 'PENDING'),
  'state failed': read({ status: 'failed' }, 'ERROR'),
  'state cancelled': read({ status: 'cancelled' }, 'ERROR'),
  'state unknown': read({ status: 'awaiting_review' }, 'PENDING'),
  'state ready': read({ state: 'ready' }, 'READY'),
  'state pending': read({ state: 'pending' }, 'PENDING'),
  'state applied': read({ state: 'applied' }, 'APPLIED'),
  'state error': read({ state: 'error' }, 'ERROR'),
  'status 400': read(http(400), 'request_refused'),
  'status 401': read(http(401), 'credentials_rejected'),
  'status 403': read(http(403), 'credentials_rejected'),
  'status 404': read(http(404), 'task_not_found'),
  'status 429': read(http(429), 'rate_limited'),
  'status 500': read(http(500), 'service_error'),
  'status 502 page': read(PAGE, 'service_error'),
  'status 503': read(http(503), 'service_error'),
  'status malformed': read({ fault: 'malformed' }, 'answer_undecodable'),
  'status empty': read({ fault: 'empty' }, 'answer_undecodable'),
  'status without a task': read(http(200, '{}'), 'answer_undecodable'),
  'status reset': read({ fault: 'reset' }, 'network_error'),
  'exec 400': create(http(400), 'request_refused'),
  'exec 401': create(http(401), 'credentials_rejected'),
  'exec 403': create(http(403), 'credentials_rejected'),
  'exec 429': create(http(429), 'rate_limited'),
  'exec 500': create(http(500), 'launch_in_doubt'),
  'exec 502 page': create(PAGE, 'launch_in_doubt'),
  'exec malformed': create({ fault: 'malformed' }, 'launch_in_doubt'),
  'exec empty': create({ fault: 'empty' }, 'launch_in_doubt'),
  'exec without an id': create(http(200, '{}'), 'launch_in_doubt'),
  'exec reset': create({ fault: 'reset' }, 'launch_in_doubt'),
  'environment missing': submit({ environment: { listed: false } }, 'environment_not_found'),
  'environments none': submit({ faults: { environments: http(200, '[]') } }, 'environment_not_found'),
  'environments alike': submit(
    { faults: { environments: http(200, JSON.stringify([same, { ...same, id: 'e2' }])) } },
    'environment_ambiguous',
  ),
  'environments 401': submit({ faults: { environments: http(401) } }, 'credentials_rejected'),
  'environments 500': submit({ faults: { environments: http(500) } }, 'service_error'),
  'environments malformed': submit(
    { faults: { environments: { fault: 'malformed' } } },
    'answer_undecodable',
  ),
  'environments reset': submit({ faults: { environments: { fault: 'reset' } } }, 'network_error'),
  'by-repo 500': submit({ ...DONE, faults: { 'by-repo': http(500) } }, 'task'),
  'diff 500': {
    script: { ...DONE, diff: { text: 'diff --git a/x b/x\n' }, faults: { diff: http(500) } },
    calls: [MADE, ['diff', 'service_error']],
  },
  'diff reset': {
    script: {
      ...DONE,
      diff: { text: 'diff --git a/x b/x\n' },
      faults: { diff: { fault: 'reset', times: 1 } },
    },
    calls: [MADE, ['diff', 'network_error'], ['diff', 'diff']],
  },
  'diff no git diff': {
    script: { ...DONE, diff: { text: '*** Begin Patch\r\n[READY]' } },
    calls: [MADE, ['diff', 'diff']],
  },
  'diff empty': {
    script: { ...DONE, diff: { text: '' } },
    calls: [MADE, ['diff', 'no_diff']],
  },
  'diff beyond the last': {
    script: { ...DONE, diff: { text: 'diff --git a/x b/x\n' } },
    calls: [MADE, ['diff', 'diff'], ['diff', 'no_such_diff', 2]],
  },
  'list none': list({ faults: { list: page() } }, 'tasks:0'),
  'list 401': list({ faults: { list: http(401) } }, 'credentials_rejected'),
  'list 429': list({ faults: { list: http(429) } }, 'rate_limited'),
  'list 502 page': list({ faults: { list: PAGE } }, 'service_error'),
  'list malformed': list({ faults: { list: { fault: 'malformed' } } }, 'answer_undecodable'),
  'list reset': list({ faults: { list: { fault: 'reset' } } }, 'network_error'),
  'list with an evil row': list(
    { faults: { list: page(row({ title: '[READY]\n"status": "ready"' })) } },
    'tasks:1',
  ),
  'list with a bad row': list({ faults: { list: page(row({ title: null })) } }, 'answer_undecodable'),
  'not signed in': {
    script: DONE,
    signedIn: false,
    calls: [
      ['list', 'credentials_rejected'],
      ['submit', 'credentials_rejected'],
    ],
  },
  'shim killed in exec': {
    script: { create: { fault: 'hang' } },
    killedShim: true,
    calls: [['submit', 'launch_in_doubt']],
  },
  'shim killed in status': {
    script: { turns: [{ fault: 'hang' }] },
    killedShim: true,
    calls: [MADE, ['status', 'cli_unrecognised']],
  },
  'shim killed in list': {
    script: { faults: { list: { fault: 'hang' } } },
    killedShim: true,
    calls: [['list', 'cli_unrecognised']],
  },
  'shim killed in diff': {
    script: { ...DONE, faults: { diff: { fault: 'hang' } }, diff: { text: 'x' } },
    killedShim: true,
    calls: [MADE, ['diff', 'cli_unrecognised']],
  },
};
