/** The real Codex CLI against the emulator: what each script makes the unmodified binary print, exit with and ask. */
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { parseScript } from '../../src/emulator/script.ts';
import { type EmulatorOptions, startEmulator } from '../../src/emulator/server.ts';
import { type Clock, systemClock, systemRandom } from '../../src/lib/clock.ts';
import { TASK_ID } from '../../src/lib/codex.ts';

const CODEX = join(
  dirname(createRequire(import.meta.url).resolve('@openai/codex-linux-x64/package.json')),
  'vendor/x86_64-unknown-linux-musl/bin/codex',
);
const NONCE = '0123456789abcdef0123456789abcdef';
const COMMIT = 'c'.repeat(40);
const PROMPT = `Create codex-canary.txt with ${NONCE}`;
const ESCAPE = '\u001b';
const DONE = { turns: [{ status: 'completed' }] };

interface Told {
  target?: EmulatorOptions['target'];
  /** Extra or replaced variables of the child. */
  environment?: Record<string, string>;
  /** By auth.json unless told otherwise: by CODEX_ACCESS_TOKEN, or with what `environment` brings. */
  signedIn?: 'token' | 'no';
  /** Without one, nobody waits: delays are only noted in `slept`. */
  clock?: Clock;
}

/** A script playing, a scratch home and a scratch repository; `codex` runs one cloud command in them. */
async function rehearse(script: object, told: Told = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'emulator-'));
  const slept: number[] = [];
  const noting: Clock = {
    now: systemClock.now,
    sleep: async (ms) => {
      slept.push(ms);
    },
  };
  const emulator = await startEmulator(parseScript({ title: 'x', ...script }), {
    folder: join(folder, 'emulator'),
    clock: told.clock ?? noting,
    random: systemRandom,
    target: { commit: COMMIT, ...told.target },
  });
  const home = join(folder, 'home');
  const work = join(folder, 'work');
  await mkdir(home);
  if (told.signedIn === undefined) await writeFile(join(home, 'auth.json'), emulator.authJson);
  await layRepository(work, emulator.target.repository);
  const codex = (args: string[], input = '', extra: Record<string, string> = {}) =>
    execa(CODEX, ['cloud', ...args], {
      cwd: work,
      env: {
        PATH: process.env.PATH,
        HOME: home,
        CODEX_HOME: home,
        ...emulator.environment,
        ...(told.signedIn === 'token' ? { CODEX_ACCESS_TOKEN: emulator.accessToken } : {}),
        ...told.environment,
        ...extra,
      },
      extendEnv: false,
      input,
      reject: false,
      stripFinalNewline: false,
      timeout: 120_000,
    });
  return {
    emulator,
    folder,
    home,
    slept,
    codex,
    exec: (...more: string[]) =>
      codex(['exec', '--env', emulator.target.environment, '--branch', 'main', ...more, '-'], PROMPT),
    /** A task made and its id. */
    launch: async (...more: string[]) => {
      const args = ['exec', '--env', emulator.target.environment, '--branch', 'main', ...more, '-'];
      const { stdout } = await codex(args, PROMPT);
      return stdout.trim().split('/').at(-1) ?? '';
    },
    asked: () =>
      emulator.requests.map(({ host, method, path }) => `${method} ${host}${path.replace(/task_e_.*/, '…')}`),
    async [Symbol.asyncDispose]() {
      await emulator[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** As little of a git repository as git needs to read its remotes. */
async function layRepository(folder: string, repository: string): Promise<void> {
  await mkdir(join(folder, '.git', 'objects'), { recursive: true });
  await mkdir(join(folder, '.git', 'refs'));
  await writeFile(join(folder, '.git', 'HEAD'), 'ref: refs/heads/main\n');
  const remote = `[remote "origin"]\n\turl = https://github.com/${repository}\n`;
  await writeFile(join(folder, '.git', 'config'), `[core]\n\trepositoryformatversion = 0\n${remote}`);
}

async function shipped(name: string): Promise<object> {
  const file = new URL(`../../canary/rehearsals/${name}.yml`, import.meta.url);
  return load(await readFile(file, 'utf8')) as object;
}

const WHAM = 'chatgpt.com/backend-api/wham';

describe('the good case', () => {
  test('exec, status, diff and list ask what they are known to ask, and nothing else', async () => {
    await using run = await rehearse(await shipped('ready'));
    const made = await run.exec();
    expect(made).toMatchObject({ exitCode: 0 });
    const id = made.stdout.trim().replace('https://chatgpt.com/codex/tasks/', '');
    expect(id).toMatch(TASK_ID);
    const polls = [];
    for (let poll = 0; poll < 3; poll += 1) polls.push(await run.codex(['status', id]));
    expect(polls.map(({ exitCode, stdout }) => [exitCode, stdout.split('\n')[0]])).toEqual([
      [1, '[PENDING] New task'],
      [1, '[PENDING] Count widgets twice before boxing them'],
      [0, '[READY] Count widgets twice before boxing them'],
    ]);
    expect(polls[2]?.stdout).toContain('octo/widgets');
    expect(polls[2]?.stdout).toContain('+2/-0 • 1 file');
    const diff = await run.codex(['diff', id]);
    expect(diff).toMatchObject({ exitCode: 0, stdout: expect.stringContaining(`+${NONCE}\n+${COMMIT}\n`) });
    const list = JSON.parse((await run.codex(['list', '--json'])).stdout);
    expect(list.tasks[0]).toMatchObject({ id, status: 'ready', attempt_total: 1, environment_id: null });
    expect(list.tasks).toHaveLength(4);
    expect(run.asked()).toEqual([
      `GET ${WHAM}/environments/by-repo/github/octo/widgets`,
      `GET ${WHAM}/environments`,
      `POST ${WHAM}/tasks`,
      ...Array(5).fill(`GET ${WHAM}/tasks/…`),
      `GET ${WHAM}/tasks/…`,
      `GET ${WHAM}/tasks/list?limit=20&task_filter=current`,
    ]);
    expect(JSON.parse(run.emulator.requests[2]?.body ?? '')).toMatchObject({
      new_task: { environment_id: run.emulator.target.environment, branch: 'main' },
      input_items: [{ content: [{ text: PROMPT }] }],
    });
  });

  test('git takes the diff, and finds in it the content it names', async () => {
    await using run = await rehearse({ ...DONE, diff: { path: 'a/new.txt', content: '{{nonce}}\nno end' } });
    const id = await run.launch();
    const { stdout } = await run.codex(['diff', id]);
    const target = join(run.folder, 'target');
    await mkdir(target);
    const git = (args: string[], input = '') =>
      execa('git', args, { cwd: target, env: { HOME: target, GIT_CONFIG_NOSYSTEM: '1' }, input });
    await git(['init', '-q']);
    await git(['apply', '--index', '-'], stdout);
    expect(await readFile(join(target, 'a/new.txt'), 'utf8')).toBe(`${NONCE}\nno end`);
    const written = await git(['diff', '--cached']);
    expect(`${written.stdout}\n`).toBe(stdout);
  });

  test('what the machine knows wins over the script', async () => {
    const target = {
      repository: 'acme/gadgets',
      environment: 'Staging',
      branch: 'release',
      commit: 'd'.repeat(40),
    };
    await using run = await rehearse(await shipped('ready'), { target });
    expect(run.emulator.target).toEqual(target);
    const id = await run.launch();
    expect(id).toMatch(TASK_ID);
    for (let poll = 0; poll < 3; poll += 1) await run.codex(['status', id]);
    expect((await run.codex(['diff', id])).stdout).toContain(`+${NONCE}\n+${target.commit}\n`);
    expect(run.asked()[0]).toBe(`GET ${WHAM}/environments/by-repo/github/acme/gadgets`);
  });

  test('best of two: the second attempt has its own diff, and there is no third', async () => {
    await using run = await rehearse({ ...DONE, diff: { text: 'attempt {{attempt}}\n' } });
    const id = await run.launch('--attempts', '2');
    expect((await run.codex(['diff', id])).stdout).toBe('attempt 1\n');
    expect((await run.codex(['diff', id, '--attempt', '2'])).stdout).toBe('attempt 2\n');
    const third = await run.codex(['diff', id, '--attempt', '3']);
    expect(third).toMatchObject({ exitCode: 1 });
    expect(third.stderr).toContain('Attempt 3 not available; only 2 attempt(s) found');
  });

  test('list pages through with the cursor it was given', async () => {
    await using run = await rehearse({ ...DONE, 'other-tasks': 4 });
    await run.launch();
    const first = JSON.parse((await run.codex(['list', '--json', '--limit', '3'])).stdout);
    const args = ['list', '--json', '--limit', '3', `--cursor=${first.cursor}`];
    const second = JSON.parse((await run.codex(args)).stdout);
    expect(first.tasks).toHaveLength(3);
    expect(second).toMatchObject({ tasks: [expect.any(Object), expect.any(Object)], cursor: null });
    const ours = JSON.parse(
      (await run.codex(['list', '--json', '--env', run.emulator.target.environment])).stdout,
    );
    expect(ours.tasks).toHaveLength(3);
  });
});

describe('signing in', () => {
  const whoami = 'GET auth.openai.com/api/accounts/v1/user-auth-credential/whoami';

  test('a personal access token is checked before every command', async () => {
    await using run = await rehearse(DONE, { signedIn: 'token' });
    const id = await run.launch();
    expect(await run.codex(['status', id])).toMatchObject({ exitCode: 0 });
    expect(run.asked()).toEqual([
      whoami,
      `GET ${WHAM}/environments/by-repo/github/octo/widgets`,
      `GET ${WHAM}/environments`,
      `POST ${WHAM}/tasks`,
      whoami,
      `GET ${WHAM}/tasks/…`,
    ]);
  });

  test('a token of somebody else is refused at the door', async () => {
    const environment = { CODEX_ACCESS_TOKEN: 'at-somebody-else' };
    await using run = await rehearse(DONE, { signedIn: 'no', environment });
    expect(await run.exec()).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('Not signed in') });
    expect(run.asked()).toEqual([whoami]);
  });

  test('an expired login is refreshed once and rewritten', async () => {
    await using run = await rehearse(DONE, { signedIn: 'no' });
    const auth = JSON.parse(run.emulator.authJson);
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    auth.tokens.access_token = `${part({ alg: 'none' })}.${part({ exp: 1_600_000_000 })}.x`;
    await writeFile(join(run.home, 'auth.json'), JSON.stringify(auth));
    expect(await run.exec()).toMatchObject({ exitCode: 0 });
    expect(run.asked()[0]).toBe('POST auth.openai.com/oauth/token');
    const { tokens } = JSON.parse(await readFile(join(run.home, 'auth.json'), 'utf8'));
    expect(tokens.refresh_token).not.toBe(auth.tokens.refresh_token);
    await run.codex(['list']);
    expect(run.asked().filter((one) => one.includes('oauth'))).toHaveLength(1);
  });

  test('a fresh login asks the host of sign-in nothing; a foreign one is refused', async () => {
    await using run = await rehearse(DONE);
    await run.launch();
    expect(run.asked().join()).not.toContain('auth.openai.com');
    await using other = await rehearse(DONE, { signedIn: 'no' });
    await writeFile(join(other.home, 'auth.json'), run.emulator.authJson);
    const refused = await other.exec();
    expect(refused.stderr).toContain(
      '401 Unauthorized; content-type=application/json; body={"detail":"Could not',
    );
  });

  test('a failing whoami looks like no login', async () => {
    const faults = { whoami: { fault: { http: { status: 500 } } } };
    await using run = await rehearse({ ...DONE, faults }, { signedIn: 'token' });
    expect((await run.exec()).stderr).toContain('Not signed in');
  });
});

describe('faults at launch, as the CLI shows them', () => {
  test.each([
    [
      'rate-limited',
      /create_task failed: POST \S+ failed: 429 Too Many Requests; content-type=application\/json/,
      0,
    ],
    ['create-500', /create_task failed: POST \S+ failed: 500 Internal Server Error/, 0],
    ['create-reset', /create_task failed: error sending request for url/, 1],
    ['create-malformed', /create_task failed: Decode error for https:/, 1],
    [
      'unauthorized',
      /GET \S+environments failed: 401 Unauthorized; .*Could not parse your authentication/,
      0,
    ],
    ['forbidden-html', /GET \S+environments failed: 403 Forbidden; content-type=text\/html/, 0],
    ['environment-missing', /environment '\w+' not found; run `codex cloud` to list/, 0],
  ])('%s', async (name, message, tasks) => {
    await using run = await rehearse({ 'other-tasks': 0, ...(await shipped(name)) });
    const made = await run.exec();
    expect(made).toMatchObject({ exitCode: 1, stdout: '' });
    expect(made.stderr).toMatch(message);
    const posts = run.emulator.requests.filter(({ method }) => method === 'POST');
    expect(posts.length).toBe(/environments failed|not found/.test(made.stderr) ? 0 : 1);
    const listed = await run.codex(['list', '--json']);
    if (listed.exitCode === 0) expect(JSON.parse(listed.stdout).tasks).toHaveLength(tasks);
  });

  test('a label of two environments is refused before anything is made, and no call tells the ids of the two', async () => {
    await using run = await rehearse(await shipped('environment-ambiguous'));
    const { environment, repository } = run.emulator.target;
    const by = (name: string) => run.codex(['exec', `--env=${name}`, '--branch=main', '-'], PROMPT);
    for (const refused of [
      await by(repository),
      await by(repository.toUpperCase()),
      await run.codex(['list', '--json', `--env=${repository}`]),
    ]) {
      expect(refused).toMatchObject({ exitCode: 1, stdout: '' });
      expect(refused.stderr).toMatch(
        /^Error: environment label '\S+' is ambiguous; run `codex cloud` to pick the desired environment id$/m,
      );
      expect(refused.stderr).not.toContain(environment);
    }
    expect(run.emulator.requests.every(({ method }) => method === 'GET')).toBe(true);
    const listed = await run.codex(['list', '--json']);
    expect(listed.stdout).toContain(`"environment_label": "${repository}"`);
    expect(listed.stdout).not.toContain(environment);
    expect(await readFile(join(run.folder, 'work/error.log'), 'utf8')).not.toContain(environment);
    // Only whoever knows an id is let through.
    expect(await by(environment)).toMatchObject({ exitCode: 0 });
  });

  test('an empty answer is a decode error', async () => {
    await using run = await rehearse({ create: { fault: 'empty' } });
    expect((await run.exec()).stderr).toMatch(/create_task failed: Decode error for/);
  });

  test('the body of a refusal is printed with every secret in it', async () => {
    await using run = await rehearse(await shipped('rate-limited'));
    const { stderr } = await run.exec();
    expect(run.emulator.plantedSecrets).toHaveLength(3);
    for (const secret of run.emulator.plantedSecrets) expect(stderr).toContain(secret);
  });

  test('a failed look-up by repository is ignored, a failed list is not when it stands alone', async () => {
    const fault = { fault: { http: { status: 500 } } };
    await using byRepo = await rehearse({ ...DONE, faults: { 'by-repo': fault } });
    expect(await byRepo.exec()).toMatchObject({ exitCode: 0 });
    await using both = await rehearse({ ...DONE, faults: { environments: fault } });
    expect((await both.exec()).stderr).toMatch(/environments failed: 500/);
  });

  test('a slow creation sleeps by the clock it was given', async () => {
    await using run = await rehearse(await shipped('slow'));
    const id = await run.launch();
    await run.codex(['status', id]);
    expect(run.slept).toEqual([2000, 1000]);
  });
});

describe('faults while polling, as the CLI shows them', () => {
  test.each([
    ['error', ['[PENDING]', '[PENDING]', '[ERROR]', '[ERROR]']],
    ['cancelled-remotely', ['[PENDING]', '[PENDING]', '[ERROR]']],
    ['applied', ['[PENDING]', '[APPLIED]']],
    ['unknown-state', ['[PENDING]', '[PENDING]', '[PENDING]']],
    ['no-diff', ['[PENDING]', '[READY]']],
  ])('%s', async (name, words) => {
    await using run = await rehearse(await shipped(name));
    const id = await run.launch();
    for (const word of words) {
      const polled = await run.codex(['status', id]);
      expect(polled.stdout.split(' ')[0]).toBe(word);
      expect(polled.exitCode).toBe(word === '[READY]' ? 0 : 1);
    }
  });

  test.each([
    ['reset', /get_task_details failed: error sending request for url/],
    ['malformed', /get_task_details failed: Decode error for/],
    ['empty', /get_task_details failed: Decode error for/],
    [{ http: { status: 503 } }, /get_task_details failed: GET \S+ failed: 503 Service Unavailable/],
    [
      { http: { status: 404, body: '{"detail":"Invalid task ID"}' } },
      /failed: 404 Not Found; .*Invalid task ID/,
    ],
  ])('fault %j', async (fault, message) => {
    await using run = await rehearse({ turns: [{ fault }] });
    const id = await run.launch();
    const polled = await run.codex(['status', id]);
    expect(polled).toMatchObject({ exitCode: 1, stdout: '' });
    expect(polled.stderr).toMatch(message);
  });

  test('status-502-once recovers', async () => {
    await using run = await rehearse(await shipped('status-502-once'));
    const id = await run.launch();
    const codes = [];
    for (let poll = 0; poll < 3; poll += 1) codes.push((await run.codex(['status', id])).exitCode);
    expect(codes).toEqual([1, 1, 0]);
    expect((await run.codex(['diff', id])).stdout).toContain(COMMIT);
  });

  test('secret-bodies prints what nobody has in a list of secrets', async () => {
    await using run = await rehearse(await shipped('secret-bodies'));
    const id = await run.launch();
    await run.codex(['status', id]);
    const { stderr } = await run.codex(['status', id]);
    for (const secret of run.emulator.plantedSecrets) expect(stderr).toContain(secret);
  });

  test.each([
    ['hang', { fault: 'hang' }],
    ['delay of an hour', { status: 'completed', 'delay-seconds': 3600 }],
  ])('a %s lasts until the emulator is closed, which does not wait for it', async (_, turn) => {
    await using run = await rehearse({ turns: [turn] }, { clock: systemClock });
    const id = await run.launch();
    const before = run.emulator.requests.length;
    const waiting = run.codex(['status', id]);
    await expect.poll(() => run.emulator.requests.length, { interval: 5 }).toBe(before + 1);
    await run.emulator[Symbol.asyncDispose]();
    const ended = await waiting;
    expect(ended).toMatchObject({ exitCode: 1, stdout: '' });
    expect(ended.stderr).toContain('error sending request for url');
  });

  test('an unknown task is answered as recorded', async () => {
    await using run = await rehearse(DONE);
    const { stderr } = await run.codex(['status', `task_e_${'0'.repeat(32)}`]);
    expect(stderr).toContain(
      '404 Not Found; content-type=application/json; body={"detail":"Invalid task ID"}',
    );
  });
});

describe('diffs that are not the one wanted', () => {
  test('diff-500: the record is fine and the diff is not', async () => {
    await using run = await rehearse(await shipped('diff-500'));
    const id = await run.launch();
    await run.codex(['status', id]);
    expect(await run.codex(['status', id])).toMatchObject({ exitCode: 0 });
    const { exitCode, stderr } = await run.codex(['diff', id]);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/list_sibling_turns failed: GET \S+ failed: 500/);
  });

  test.each([
    ['no-diff', /No diff available for task \S+; it may still be running/],
    ['ready', /No diff available for task \S+; it may still be running/],
  ])('%s before its end has none', async (name, message) => {
    await using run = await rehearse(await shipped(name));
    const diff = await run.codex(['diff', await run.launch()]);
    expect(diff).toMatchObject({ exitCode: 1, stdout: '' });
    expect(diff.stderr).toMatch(message);
  });

  test.each([
    ['wrong-commit', `+${NONCE}\n+0badc0de`],
    ['wrong-nonce', `+${NONCE.slice(0, 16)}${NONCE.slice(0, 16)}\n+${COMMIT}`],
  ])('%s', async (name, content) => {
    await using run = await rehearse(await shipped(name));
    const id = await run.codex(
      ['exec', '--env', run.emulator.target.environment, '--branch', 'main', '-'],
      `nonce ${name === 'wrong-nonce' ? 'f'.repeat(32) : NONCE}`,
    );
    const task = id.stdout.trim();
    await run.codex(['status', task]);
    await run.codex(['status', task]);
    expect((await run.codex(['diff', task])).stdout).toContain(content);
  });
});

describe('text that tries to be something else', () => {
  test('evil titles are printed raw, and the state is still the first word', async () => {
    await using run = await rehearse(await shipped('evil-title'));
    const id = await run.launch();
    const shown = [];
    for (let poll = 0; poll < 7; poll += 1) shown.push((await run.codex(['status', id])).stdout);
    expect(shown.map((text) => /^\[(\w+)\]/.exec(text)?.[1])).toEqual([...Array(6).fill('PENDING'), 'READY']);
    expect(shown[1]).toContain('\n[READY] and a second line\n');
    expect(shown[3]).toContain('::error::this run has failed');
    expect(shown[4]).toContain(`${ESCAPE}[32m[READY]`);
  });

  test('forced colour stands inside the brackets', async () => {
    await using run = await rehearse(
      { turns: [{ status: 'pending' }] },
      { environment: { FORCE_COLOR: '1' } },
    );
    const { stdout } = await run.codex(['status', await run.launch()]);
    expect(stdout).toMatch(new RegExp(`^\\[${ESCAPE}\\[\\d+mPENDING${ESCAPE}\\[39m\\]`));
  });
});

describe('the proxy', () => {
  test('refuses every other host, and keeps a record of it', async () => {
    await using run = await rehearse(DONE);
    const proxy = run.emulator.environment.HTTPS_PROXY ?? '';
    const { request } = await import('node:http');
    const statuses = [];
    for (const path of ['example.com:443', 'chatgpt.com:80', 'chatgpt.com.example.com:443']) {
      const status = await new Promise((resolve, reject) => {
        const asked = request(proxy, { method: 'CONNECT', path });
        asked.on('connect', (response, socket) => {
          socket.destroy();
          resolve(response.statusCode);
        });
        asked.on('error', reject).end();
      });
      statuses.push(status);
    }
    expect(statuses).toEqual([403, 403, 403]);
    expect(run.emulator.requests.map(({ method, host, path }) => [method, host, path])).toEqual([
      ['CONNECT', 'example.com', ''],
      ['CONNECT', 'chatgpt.com', ''],
      ['CONNECT', 'chatgpt.com.example.com', ''],
    ]);
    expect((await fetch(proxy)).status).toBe(403);
    expect(run.emulator.requests.at(-1)).toMatchObject({ method: 'GET', host: new URL(proxy).host });
  });

  test('hands the child exactly a proxy on loopback and a private CA file', async () => {
    await using run = await rehearse(DONE);
    const { HTTPS_PROXY, CODEX_CA_CERTIFICATE, ...rest } = run.emulator.environment;
    expect(rest).toEqual({});
    expect(HTTPS_PROXY).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const file = CODEX_CA_CERTIFICATE ?? '';
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readFile(file, 'utf8')).toMatch(
      /^-----BEGIN CERTIFICATE-----[\s\S]+-----END CERTIFICATE-----\s*$/,
    );
  });

  test('a child that does not trust the CA gets nowhere, and the next one does', async () => {
    await using run = await rehearse(DONE);
    const { CODEX_CA_CERTIFICATE: _, ...bare } = run.emulator.environment;
    const untrusting = await run.codex(['list'], '', { ...bare, CODEX_CA_CERTIFICATE: '' });
    expect(untrusting.stderr).toContain('error sending request for url');
    expect(run.emulator.requests).toEqual([]);
    expect(await run.exec()).toMatchObject({ exitCode: 0 });
  });

  test('closes twice without complaint', async () => {
    await using run = await rehearse(DONE);
    await run.launch();
    await run.emulator[Symbol.asyncDispose]();
    await run.emulator[Symbol.asyncDispose]();
    await expect(fetch(run.emulator.environment.HTTPS_PROXY ?? '')).rejects.toThrow();
  });

  test('closing leaves nothing that keeps a process alive, not even an open tunnel', async () => {
    await using run = await rehearse(DONE);
    const source = new URL('../../src/', import.meta.url);
    const program = `
      import { once } from 'node:events';
      import { connect } from 'node:net';
      import { parseScript } from '${source}emulator/script.ts';
      import { startEmulator } from '${source}emulator/server.ts';
      import { systemClock, systemRandom } from '${source}lib/clock.ts';
      const options = { folder: process.argv[1], clock: systemClock, random: systemRandom };
      const emulator = await startEmulator(parseScript({ title: 'x' }), options);
      const socket = connect(Number(new URL(emulator.environment.HTTPS_PROXY).port), '127.0.0.1');
      socket.on('error', () => {}).write('CONNECT chatgpt.com:443 HTTP/1.1\\r\\nhost: chatgpt.com\\r\\n\\r\\n');
      await once(socket, 'data');
      await emulator[Symbol.asyncDispose]();
      console.log('closed');
    `;
    const args = ['--input-type=module', '-e', program, join(run.folder, 'child')];
    const ended = await execa(process.execPath, args, { timeout: 240_000, reject: false });
    expect(ended).toMatchObject({ exitCode: 0, stdout: 'closed' });
  });
});
