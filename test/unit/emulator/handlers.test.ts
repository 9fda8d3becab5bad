import { describe, expect, test } from 'vitest';
import { AUTH_HOST, VENDOR_HOST } from '../../../src/cloud/protocol.ts';
import type { Answer } from '../../../src/emulator/answer.ts';
import { handle, type Request } from '../../../src/emulator/handlers.ts';
import { MODEL_HOST } from '../../../src/emulator/model.ts';
import { parseScript } from '../../../src/emulator/script.ts';
import { newState, type Scene, type Target } from '../../../src/emulator/state.ts';

const NOW = 1_795_228_200_500;
const NONCE = '0123456789abcdef0123456789abcdef';
const COMMIT = 'c'.repeat(40);
const CANARY = { path: 'codex-canary.txt', content: '{{nonce}}\n{{commit}}\n' };
const WHAM = '/backend-api/wham';

interface Ask {
  host?: string;
  method?: string;
  authorization?: string;
  suffix?: string;
  body?: unknown;
}

/** A service that is only a fold: every call replaces the state. */
function service(script: object, target: Partial<Target> = {}) {
  let counter = 0;
  let now = NOW;
  const random = (bytes: number) => (++counter).toString(16).padStart(bytes * 2, '0');
  const parsed = parseScript({ title: 'x', ...script });
  const scene: Scene = {
    script: parsed,
    target: {
      repository: 'octo/widgets',
      environment: parsed.environment.id,
      branch: 'main',
      commit: COMMIT,
      ...target,
    },
    clock: { now: () => now, sleep: async () => {} },
    random,
  };
  let state = newState(scene, NOW);
  const ask = (path: string, given: Ask = {}): Answer => {
    const request: Request = {
      host: given.host ?? VENDOR_HOST,
      method: given.method ?? 'GET',
      path,
      authorization: given.authorization ?? `Bearer ${state.account.accessToken}`,
      userAgent: `codex_cli_rs/0.169.0 (Debian 12.0.0; x86_64) xterm (codex_cloud_tasks_${given.suffix ?? 'tui'})`,
      body: typeof given.body === 'string' ? given.body : JSON.stringify(given.body ?? ''),
    };
    const before = structuredClone(state);
    const outcome = handle(scene, state, request);
    expect(state, 'the state given is left alone').toEqual(before);
    state = outcome.state;
    return outcome.answer;
  };
  const create = (attempts = 1, prompt = `Write ${NONCE} down`) =>
    ask(`${WHAM}/tasks`, { method: 'POST', body: posted(state.environments[0].id, attempts, prompt) });
  return {
    ask,
    create,
    id: () => state.tasks.at(-1)?.id ?? '',
    pass: (ms: number) => {
      now += ms;
    },
    status: () => ask(`${WHAM}/tasks/${state.tasks.at(-1)?.id}`, { suffix: 'status' }),
    state: () => state,
  };
}

function posted(environment: string, attempts: number, prompt: string): object {
  return {
    new_task: { environment_id: environment, branch: 'feature/x', run_environment_in_qa_mode: false },
    input_items: [{ type: 'message', role: 'user', content: [{ content_type: 'text', text: prompt }] }],
    ...(attempts > 1 ? { metadata: { best_of_n: attempts } } : {}),
  };
}

// biome-ignore lint/suspicious/noExplicitAny: an answer is read the way a stranger would, by its fields
function json(answer: Answer): any {
  if (answer.kind !== 'reply') throw new Error(`Expected a reply, received ${answer.kind}`);
  return JSON.parse(answer.body);
}

describe('who is let in', () => {
  test.each(['', 'Bearer', 'Bearer stranger', 'Basic abc'])('%j is answered as recorded', (authorization) => {
    const answer = service({}).ask(`${WHAM}/environments`, { authorization });
    expect(answer).toMatchObject({ status: 401, contentType: 'application/json' });
    expect(json(answer)).toEqual({
      detail: 'Could not parse your authentication token. Please try signing in again.',
    });
  });

  test('a personal token is as good as a login, and whoami names its account', () => {
    const emulated = service({});
    const { personalToken, accountId } = emulated.state().account;
    const authorization = `Bearer ${personalToken}`;
    expect(emulated.ask(`${WHAM}/environments`, { authorization })).toMatchObject({ status: 200 });
    const path = '/api/accounts/v1/user-auth-credential/whoami';
    expect(json(emulated.ask(path, { host: AUTH_HOST, authorization }))).toMatchObject({
      chatgpt_account_id: accountId,
      chatgpt_account_is_fedramp: false,
    });
    expect(emulated.ask(path, { host: AUTH_HOST, authorization: 'Bearer at-other' })).toMatchObject({
      status: 401,
    });
  });

  test('a refresh gives new tokens once; the old refresh token is spent', () => {
    const emulated = service({});
    const { refreshToken, accessToken } = emulated.state().account;
    const refresh = () =>
      emulated.ask('/oauth/token', {
        host: AUTH_HOST,
        method: 'POST',
        authorization: '',
        body: { client_id: 'app_x', grant_type: 'refresh_token', refresh_token: refreshToken },
      });
    const tokens = json(refresh());
    expect(tokens.refresh_token).not.toBe(refreshToken);
    expect(tokens.access_token).not.toBe(accessToken);
    expect(tokens.access_token.split('.')).toHaveLength(3);
    const authorization = `Bearer ${tokens.access_token}`;
    expect(emulated.ask(`${WHAM}/environments`, { authorization })).toMatchObject({ status: 200 });
    const reused = refresh();
    expect(reused).toMatchObject({ status: 401 });
    expect(json(reused).error).toMatchObject({ code: 'refresh_token_reused' });
  });
});

describe('environments', () => {
  test('may be two of one label and repository, which are told apart by their ids', () => {
    const emulated = service({ environment: { twin: true } });
    for (const path of ['environments', 'environments/by-repo/github/octo/widgets']) {
      const rows = json(emulated.ask(`${WHAM}/${path}`)) as { id: string; label: string }[];
      const twins = rows.filter(({ label }) => label === 'octo/widgets');
      expect(new Set(twins.map(({ id }) => id)).size).toBe(2);
    }
  });

  test('a row holds the planted secrets in plain text', () => {
    const emulated = service({});
    const answer = emulated.ask(`${WHAM}/environments`);
    const [row] = json(answer);
    expect(row).toMatchObject({ id: emulated.state().environments[0].id, label: 'octo/widgets' });
    expect(row.repo_map['github-1'].default_branch).toBe('main');
    for (const secret of emulated.state().planted) expect(JSON.stringify(row)).toContain(secret);
    expect(Object.keys(row)).toEqual(expect.arrayContaining(['env_vars', 'secrets', 'secrets_with_domains']));
  });

  test('by-repo knows the repository of the target, in any case, and answers [] for others', () => {
    const emulated = service({}, { repository: 'Acme/Gadgets' });
    expect(json(emulated.ask(`${WHAM}/environments/by-repo/github/acme/gadgets`))).toHaveLength(1);
    expect(json(emulated.ask(`${WHAM}/environments/by-repo/github/octo/widgets`))).toEqual([]);
  });

  test('an environment that is not listed leaves the others', () => {
    const emulated = service({ environment: { listed: false } });
    expect(json(emulated.ask(`${WHAM}/environments`))).toMatchObject([{ label: 'somebody/elsewhere' }]);
    expect(json(emulated.ask(`${WHAM}/environments/by-repo/github/octo/widgets`))).toEqual([]);
  });

  test('what the machine knows wins: 32 hex digits are an id, anything else is a label', () => {
    const id = 'd'.repeat(32);
    expect(service({}, { environment: id }).state().environments[0]).toMatchObject({
      id,
      label: 'octo/widgets',
    });
    expect(service({}, { environment: 'Staging' }).state().environments[0].label).toBe('Staging');
  });
});

describe('creating a task', () => {
  test('answers a pending task with a title of no meaning and a rate limit', () => {
    const emulated = service({});
    const created = json(emulated.create());
    expect(created.task).toMatchObject({
      title: 'New task',
      has_generated_title: false,
      created_at: NOW / 1000,
      task_status_display: {
        environment_label: 'octo/widgets',
        branch_name: 'feature/x',
        latest_turn_status_display: { turn_status: 'pending', diff_stats: null, sibling_turn_ids: [] },
      },
    });
    expect(created.task.id).toMatch(/^task_e_[0-9a-f]{32}$/);
    expect(created.turn).toMatchObject({ turn_status: 'pending', output_items: [], base_commit_sha: null });
    expect(created.turn.id).toMatch(/^task_e_[0-9a-f]{32}~assttrn_e_[0-9a-f]{32}$/);
    expect(created.turn.environment.secrets).toBeDefined();
    expect(created.rate_limit).toMatchObject({ allowed: true, windows: [expect.any(Object)] });
    expect(JSON.stringify(created.task)).not.toContain(NONCE);
  });

  test('still answers pending where the script completes at once', () => {
    expect(json(service({ diff: CANARY }).create()).turn).toMatchObject({
      turn_status: 'pending',
      output_items: [],
    });
  });

  test.each([
    ['no JSON', '{'],
    ['an unknown environment', posted('f'.repeat(32), 1, 'x')],
    ['five attempts', posted('6f1d2c3b4a59687706f1d2c3b4a59687', 5, 'x')],
  ])('%s is a wrong request', (_, body) => {
    const emulated = service({});
    const answer = emulated.ask(`${WHAM}/tasks`, { method: 'POST', body });
    expect(answer).toMatchObject({ status: 400 });
    expect(json(answer).error.type).toBe('invalid_request_error');
    expect(emulated.state().tasks).toEqual([]);
  });

  test.each([
    [true, 1],
    [false, 0],
  ])('a lost connection with task-made %s leaves %i tasks', (made, tasks) => {
    const emulated = service({ create: { fault: 'reset', 'task-made': made } });
    expect(emulated.create()).toEqual({ kind: 'reset', delayMs: 0 });
    expect(emulated.state().tasks).toHaveLength(tasks);
  });
});

describe('reading a task', () => {
  const turns = [{ status: 'pending', reads: 2 }, { status: 'completed' }];

  test('polls move it on; any other reader sees what the last poll saw', () => {
    const emulated = service({ turns, diff: CANARY });
    emulated.create();
    const words = [1, 2, 3].map(() => {
      const polled = json(emulated.status());
      const looked = json(emulated.ask(`${WHAM}/tasks/${emulated.id()}`, { suffix: 'diff' }));
      expect(looked).toEqual(polled);
      return polled.task.task_status_display.latest_turn_status_display.turn_status;
    });
    expect(words).toEqual(['pending', 'pending', 'completed']);
  });

  test('a finished record carries the diff the prompt asked for, its counts and its base', () => {
    const emulated = service({ diff: CANARY, 'title-after': ['Mend it'] });
    emulated.create();
    emulated.pass(1500);
    emulated.status();
    const record = json(emulated.status());
    expect(record.task).toMatchObject({ title: 'Mend it', has_generated_title: true, has_unread_turn: true });
    expect(record.task.task_status_display.latest_turn_status_display.diff_stats).toEqual({
      files_modified: 1,
      lines_added: 2,
      lines_removed: 0,
    });
    const pr = record.current_diff_task_turn.output_items[1];
    expect(pr).toMatchObject({ type: 'pr', output_diff: { base_commit_sha: COMMIT, lines_added: 2 } });
    expect(pr.output_diff.diff).toContain(`+${NONCE}\n+${COMMIT}\n`);
  });

  test('a finished record without a diff has no diff turn', () => {
    const emulated = service({});
    emulated.create();
    const record = json(emulated.status());
    expect(record).not.toHaveProperty('current_diff_task_turn');
    expect(record.current_assistant_turn.output_items).toMatchObject([{ type: 'message' }]);
  });

  test('a state in place of a status leaves the turn status out', () => {
    const emulated = service({ turns: [{ state: 'applied' }] });
    emulated.create();
    const display = json(emulated.status()).task.task_status_display;
    expect(display.state).toBe('applied');
    expect(display).not.toHaveProperty('latest_turn_status_display');
  });

  test('the time of change moves only with what is shown', () => {
    const emulated = service({ turns });
    emulated.create();
    const times = [1, 2, 3].map(() => {
      emulated.pass(10_000);
      return json(emulated.status()).task.updated_at;
    });
    expect(times).toEqual([NOW / 1000, NOW / 1000, NOW / 1000 + 30]);
  });

  test('best of three: siblings point at each other and each has its own diff', () => {
    const emulated = service({ diff: { text: 'attempt {{attempt}}' } });
    emulated.create(3);
    const turn = json(emulated.status()).current_assistant_turn;
    expect(turn).toMatchObject({
      attempt_placement: 0,
      sibling_turn_ids: [expect.any(String), expect.any(String)],
    });
    const path = `${WHAM}/tasks/${emulated.id()}/turns/${encodeURIComponent(turn.id)}/sibling_turns`;
    const siblings = json(emulated.ask(path)).sibling_turns;
    expect(siblings.map((one: { id: string }) => one.id)).toEqual(turn.sibling_turn_ids);
    expect(siblings).toMatchObject([
      { attempt_placement: 1, output_items: [{}, { output_diff: { diff: 'attempt 2' } }] },
      { attempt_placement: 2, output_items: [{}, { output_diff: { diff: 'attempt 3' } }] },
    ]);
  });

  test.each([
    `${WHAM}/tasks/task_e_other`,
    `${WHAM}/tasks/task_e_other/turns/t/sibling_turns`,
    `${WHAM}/`,
    '/backend-api/me',
    `${WHAM}/tasks/%E0%A4%A`,
  ])('%s is unknown', (path) => {
    const answer = service({}).ask(path);
    expect(answer).toMatchObject({ status: 404 });
    expect(json(answer)).toEqual({ detail: 'Invalid task ID' });
  });
});

describe('the list', () => {
  const ids = (answer: Answer) => json(answer).items.map((row: { id: string }) => row.id);

  test('holds our tasks, newest first, before those of others, and says nothing of prompts', () => {
    const emulated = service({ 'other-tasks': 2 });
    emulated.create();
    const first = emulated.id();
    emulated.create();
    const answer = emulated.ask(`${WHAM}/tasks/list?limit=20&task_filter=current`);
    expect(ids(answer).slice(0, 2)).toEqual([emulated.id(), first]);
    expect(ids(answer)).toHaveLength(4);
    expect(JSON.stringify(json(answer))).not.toContain(NONCE);
    for (const row of json(answer).items) {
      expect(row).toMatchObject({ id: expect.any(String), title: expect.any(String), archived: false });
      expect(row).not.toHaveProperty('environment_id');
    }
  });

  test('is cut into pages by an opaque cursor that needs escaping', () => {
    const emulated = service({ 'other-tasks': 45 });
    const pages: string[][] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const query: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const answer = emulated.ask(`${WHAM}/tasks/list?limit=20&task_filter=current${query}`);
      pages.push(ids(answer));
      cursor = json(answer).cursor;
      if (cursor !== null) expect(encodeURIComponent(cursor)).not.toBe(cursor);
    }
    expect(pages.map((page) => page.length)).toEqual([20, 20, 5]);
    expect(new Set(pages.flat()).size).toBe(45);
  });

  test('is filtered by environment', () => {
    const emulated = service({ 'other-tasks': 5 });
    emulated.create();
    const ours = emulated.state().environments[0].id;
    expect(ids(emulated.ask(`${WHAM}/tasks/list?environment_id=${ours}`))).toHaveLength(4);
    expect(ids(emulated.ask(`${WHAM}/tasks/list?environment_id=${'0'.repeat(32)}`))).toEqual([]);
  });

  test('does not move a task on, and answers while its record is broken', () => {
    const emulated = service({
      turns: [{ status: 'in_progress' }, { fault: 'malformed' }],
      'other-tasks': 0,
    });
    emulated.create();
    emulated.status();
    emulated.status();
    const [row] = json(emulated.ask(`${WHAM}/tasks/list`)).items;
    expect(row.task_status_display.latest_turn_status_display.turn_status).toBe('in_progress');
  });
});

describe('faults', () => {
  const http = { http: { status: 500, 'content-type': 'text/plain', body: 'env: {{secrets}}' } };

  test('a body can carry the planted secrets', () => {
    const emulated = service({ turns: [{ fault: http }] });
    emulated.create();
    const answer = emulated.status();
    expect(answer).toMatchObject({ kind: 'reply', status: 500, contentType: 'text/plain' });
    for (const secret of emulated.state().planted)
      expect(answer).toHaveProperty('body', expect.stringContaining(secret));
  });

  test.each([
    ['reset', { kind: 'reset' }],
    ['hang', { kind: 'hang' }],
    ['empty', { kind: 'reply', status: 200, body: '' }],
  ])('%s is as it says', (fault, expected) => {
    const emulated = service({ turns: [{ fault }] });
    emulated.create();
    expect(emulated.status()).toMatchObject(expected);
  });

  test('malformed is a 200 that no parser takes', () => {
    const emulated = service({ create: { fault: 'malformed' } });
    const answer = emulated.create();
    expect(answer).toMatchObject({ kind: 'reply', status: 200 });
    expect(() => json(answer)).toThrow(SyntaxError);
  });

  test('a delay goes with the right answer or with a fault', () => {
    const emulated = service({
      create: { 'delay-seconds': 5 },
      turns: [
        { fault: 'reset', 'delay-seconds': 2 },
        { status: 'completed', 'delay-seconds': 1 },
      ],
    });
    expect(emulated.create()).toMatchObject({ status: 200, delayMs: 5000 });
    expect(emulated.status()).toEqual({ kind: 'reset', delayMs: 2000 });
    expect(emulated.status()).toMatchObject({ status: 200, delayMs: 1000 });
  });

  test('each point strikes its own endpoint and no other', () => {
    const paths: Record<string, [string, Ask?]> = {
      environments: [`${WHAM}/environments`],
      'by-repo': [`${WHAM}/environments/by-repo/github/octo/widgets`],
      list: [`${WHAM}/tasks/list`],
      whoami: ['/api/accounts/v1/user-auth-credential/whoami', { host: AUTH_HOST }],
      oauth: ['/oauth/token', { host: AUTH_HOST, method: 'POST' }],
    };
    for (const point of Object.keys(paths)) {
      const emulated = service({ faults: { [point]: { fault: 'hang' } } });
      const hanging = Object.entries(paths).filter(([, ask]) => emulated.ask(...ask).kind === 'hang');
      const expected = point === 'environments' ? ['environments', 'by-repo'] : [point];
      expect(hanging.map(([name]) => name)).toEqual(expected);
    }
  });

  test('backend strikes every call to the vendor host, and sign-in still works', () => {
    const emulated = service({ faults: { backend: { fault: 'hang', after: 1 } } });
    expect(emulated.ask(`${WHAM}/environments`).kind).toBe('reply');
    expect(emulated.create().kind).toBe('hang');
    expect(emulated.ask('/api/accounts/v1/user-auth-credential/whoami', { host: AUTH_HOST }).kind).toBe(
      'reply',
    );
  });

  test('a diff fault leaves the record readable', () => {
    const emulated = service({ faults: { diff: { fault: http, times: 1 } } });
    emulated.create();
    const { id } = json(emulated.status()).current_assistant_turn;
    const siblings = () => emulated.ask(`${WHAM}/tasks/${emulated.id()}/turns/${id}/sibling_turns`);
    expect(siblings()).toMatchObject({ status: 500 });
    expect(json(siblings())).toEqual({ sibling_turns: [] });
  });

  test('a stranger is refused before any fault', () => {
    const emulated = service({ faults: { backend: { fault: 'hang' } } });
    expect(emulated.ask(`${WHAM}/environments`, { authorization: '' })).toMatchObject({ status: 401 });
  });
});

describe('the model', () => {
  const asked = { host: MODEL_HOST, method: 'POST' };

  /** The data of each event of a stream. */
  function events(answer: Answer): Record<string, never>[] {
    if (answer.kind !== 'reply') throw new Error(`Expected a reply, received ${answer.kind}`);
    const blocks = answer.body.split('\n\n').filter((block) => block !== '');
    return blocks.map((block) => {
      const [, name, data] = /^event: (.+)\ndata: (.+)$/.exec(block) ?? [];
      const value = JSON.parse(data ?? '');
      expect(value.type).toBe(name);
      return value;
    });
  }

  test('answers what the script says, one request after the other, and stays with the last', () => {
    const emulated = service({
      responses: [{ command: 'ls' }, { fault: 'hang' }, { text: 'Found {{secrets}}', 'delay-seconds': 2 }],
    });
    const authorization = `Bearer ${emulated.state().account.apiKey}`;
    const ask = () =>
      emulated.ask('/v1/responses', { ...asked, authorization, body: JSON.stringify({ stream: true }) });
    const run = ask();
    expect(run).toMatchObject({ status: 200, contentType: 'text/event-stream', delayMs: 0 });
    expect(events(run)).toMatchObject([
      { type: 'response.created' },
      {
        type: 'response.output_item.done',
        item: { type: 'function_call', name: 'exec_command', arguments: '{"cmd":"ls","yield_time_ms":3000}' },
      },
      { type: 'response.completed', response: { usage: { input_tokens: 120, output_tokens: 30 } } },
    ]);
    expect(ask()).toEqual({ kind: 'hang', delayMs: 0 });
    for (const last of [ask(), ask()]) {
      expect(last).toMatchObject({ status: 200, delayMs: 2000 });
      const [, item] = events(last);
      const text = JSON.stringify(item);
      expect(text).toContain('Found {');
      for (const secret of emulated.state().planted) expect(text).toContain(secret);
    }
  });

  test('answers by one response where no stream is asked for, and calls any tool', () => {
    const emulated = service({
      responses: [{ call: { name: 'run_stages' } }, { text: 'Done', 'delay-seconds': 2 }],
    });
    const authorization = `Bearer ${emulated.state().account.apiKey}`;
    const ask = (body: string) => emulated.ask('/v1/responses', { ...asked, authorization, body });
    const called = ask('{}');
    expect(called).toMatchObject({ status: 200, contentType: 'application/json', delayMs: 0 });
    expect(json(called)).toMatchObject({
      object: 'response',
      status: 'completed',
      output: [{ type: 'function_call', name: 'run_stages', arguments: '{}' }],
      usage: { input_tokens: 120 },
    });
    const said = ask(JSON.stringify({ stream: false }));
    expect(said).toMatchObject({ delayMs: 2000 });
    expect(json(said)).toMatchObject({
      output: [{ type: 'message', content: [{ type: 'output_text', text: 'Done' }] }],
    });
  });

  test('is for who has a key, and for the host and method of the endpoint alone', () => {
    const emulated = service({});
    const authorization = `Bearer ${emulated.state().account.apiKey}`;
    expect(emulated.ask('/v1/responses', { ...asked, authorization: 'Bearer sk-other' })).toMatchObject({
      status: 401,
    });
    for (const other of [{ method: 'GET' }, { host: VENDOR_HOST }])
      expect(emulated.ask('/v1/responses', { ...asked, ...other, authorization })).toMatchObject({
        status: 404,
      });
    expect(emulated.ask('/v1/models', { ...asked, authorization })).toMatchObject({ status: 404 });
  });
});
