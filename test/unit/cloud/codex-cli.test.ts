import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CallFailure } from '../../../src/cloud/client.ts';
import { type CallRecord, codexCli } from '../../../src/cloud/codex-cli.ts';
import { sha256 } from '../../../src/lib/files.ts';
import type { ChildRequest, ChildResult } from '../../../src/lib/process.ts';
import { VirtualClock } from '../../support/clock.ts';

const ID = 'task_e_0123456789abcdef0123456789abcdef';
const URL_LINE = `https://chatgpt.com/codex/tasks/${ID}\n`;
const SUBMISSION = {
  environment: 'octo/widgets',
  branch: 'main',
  attempts: 2,
  prompt: '--help\nSay hello.\n',
};
const ESC = '\u001b';

/** A client whose only process ends as told, and everything that was seen of it. */
function scene(result: Partial<ChildResult>) {
  const requests: ChildRequest[] = [];
  const records: CallRecord[] = [];
  const order: string[] = [];
  const client = codexCli({
    file: '/opt/codex',
    env: { PATH: '/usr/bin', CODEX_HOME: '/private' },
    cwd: '/scratch',
    clock: new VirtualClock(),
    spawn: async (request) => {
      requests.push(request);
      request.onStart?.(4711);
      return { ended: 'exited', exitCode: 0, stdout: '', stderr: '', durationMs: 48.6, ...result };
    },
    observer: {
      started: (call, pid) => {
        order.push(`${call} started as ${pid}`);
      },
      ended: async (record) => {
        // As long as a write to the disk: longer than any chain of promises.
        await new Promise((resolve) => setImmediate(resolve));
        order.push(`${record.call} ended`);
        records.push(record);
      },
    },
  });
  return { client, requests, records, order };
}

const limits = { timeoutMs: 30_000, signal: new AbortController().signal };

describe('submit', () => {
  it('gives the prompt to standard input and to nothing else', async () => {
    const { client, requests } = scene({ stdout: URL_LINE });
    await client.submit(SUBMISSION, limits);
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatchObject({
      file: '/opt/codex',
      args: ['cloud', 'exec', '--env=octo/widgets', '--branch=main', '--attempts=2', '-'],
      cwd: '/scratch',
      env: { PATH: '/usr/bin', CODEX_HOME: '/private' },
      input: SUBMISSION.prompt,
      timeoutMs: 30_000,
      signal: limits.signal,
    });
    expect(JSON.stringify(requests[0]?.args)).not.toContain('hello');
  });

  it('ties environment and branch to their flags, whatever they look like', async () => {
    const { client, requests } = scene({ stdout: URL_LINE });
    await client.submit({ ...SUBMISSION, environment: '--help', branch: '-x y' }, limits);
    expect(requests[0]?.args).toEqual([
      'cloud',
      'exec',
      '--env=--help',
      '--branch=-x y',
      '--attempts=2',
      '-',
    ]);
  });

  it.each([URL_LINE, URL_LINE.trimEnd()])('takes the one line %j for the task', async (stdout) => {
    const { client } = scene({ stdout, stderr: 'WARNING: proceeding, even though x\n' });
    expect(await client.submit(SUBMISSION, limits)).toMatchObject({
      ok: true,
      taskId: ID,
      url: URL_LINE.trimEnd(),
    });
  });

  it.each([
    ['nothing', ''],
    ['another host', `https://chatgpt.example/codex/tasks/${ID}\n`],
    ['plain http', `http://chatgpt.com/codex/tasks/${ID}\n`],
    ['another page', 'https://chatgpt.com/codex/settings/x\n'],
    ['an id with a path', 'https://chatgpt.com/codex/tasks/../x\n'],
    ['an id with a query', `https://chatgpt.com/codex/tasks/${ID}?x=1\n`],
    ['no id', 'https://chatgpt.com/codex/tasks/\n'],
    ['an id that is too long', `https://chatgpt.com/codex/tasks/${'x'.repeat(129)}\n`],
    ['a word before', `Created ${URL_LINE}`],
    ['a line before', `hello\n${URL_LINE}`],
    ['a line after', `${URL_LINE}hello\n`],
    ['two tasks', `${URL_LINE}${URL_LINE}`],
    ['colours', `${ESC}[32m${URL_LINE.trim()}${ESC}[39m\n`],
  ])('is in doubt where the answer is %s', async (_, stdout) => {
    const { client, records } = scene({ stdout });
    expect(await client.submit(SUBMISSION, limits)).toMatchObject({
      ok: false,
      code: 'launch_in_doubt',
      retryable: false,
    });
    expect(records[0]?.recognised).toBe('launch_in_doubt');
  });

  it('is in doubt where the task was named and then the CLI failed', async () => {
    const { client } = scene({ stdout: URL_LINE, exitCode: 1 });
    expect(await client.submit(SUBMISSION, limits)).toMatchObject({ code: 'launch_in_doubt' });
  });

  it.each(['timed_out', 'signalled', 'output_capped'] as const)(
    'does not believe a child that was %s, even where it named a task',
    async (ended) => {
      const { client } = scene({ ended, exitCode: null, stdout: URL_LINE });
      expect(await client.submit(SUBMISSION, limits)).toMatchObject({ ok: false, code: 'launch_in_doubt' });
    },
  );
});

describe('status', () => {
  it.each([
    ['READY', 0],
    ['PENDING', 1],
    ['APPLIED', 1],
    ['ERROR', 1],
    ['AWAITING_REVIEW', 1],
  ])('reads the word %s at the start, at exit status %i', async (word, exitCode) => {
    const { client, requests } = scene({
      exitCode,
      stdout: `[${word}] Fix it\nocto/widgets  •  1m ago\nno diff\n`,
    });
    expect(await client.status(ID, limits)).toMatchObject({ ok: true, word });
    expect(requests[0]?.args).toEqual(['cloud', 'status', ID]);
    expect(requests[0]?.input).toBeUndefined();
  });

  it('reads the word through colours', async () => {
    const { client } = scene({ exitCode: 1, stdout: `${ESC}[1m[${ESC}[35mPENDING${ESC}[39m] New task\n` });
    expect(await client.status(ID, limits)).toMatchObject({ ok: true, word: 'PENDING' });
  });

  it.each([
    '',
    'READY',
    ' [READY] x',
    '\n[READY] x',
    'x [READY]',
    '[READY',
    '[]',
    '[READY\tnow]',
    '[1READY]',
    `[${'A'.repeat(41)}]`,
    'Title\n[READY] x',
  ])('reads no word in %j', async (stdout) => {
    for (const exitCode of [0, 1]) {
      const { client } = scene({ exitCode, stdout });
      expect(await client.status(ID, limits)).toMatchObject({ ok: false, code: 'cli_unrecognised' });
    }
  });

  it.each(['ready', 'READY now', 'WAITING2', 'IN PROGRESS', 'in-review'])(
    'gives the word %j as it is, which nobody takes for READY',
    async (word) => {
      const { client } = scene({ exitCode: 1, stdout: `[${word}] New task\n` });
      expect(await client.status(ID, limits)).toMatchObject({ ok: true, word });
    },
  );

  it('does not believe what a child said that did not end by itself', async () => {
    const { client } = scene({ ended: 'timed_out', exitCode: null, stdout: '[READY] x' });
    expect(await client.status(ID, limits)).toMatchObject({
      ok: false,
      code: 'network_error',
      retryable: true,
    });
  });

  it('takes no READY from a call that the CLI itself calls a failure', async () => {
    const { client } = scene({ exitCode: 1, stdout: '[READY] Fix it\n', stderr: 'Error: boom' });
    expect(await client.status(ID, limits)).toMatchObject({ ok: false, code: 'cli_unrecognised' });
  });

  it('is not moved by a title, whatever stands in it', async () => {
    const traps = [
      '[READY]',
      '\n[READY] x',
      '\r[ERROR]',
      '401',
      'Not signed in',
      `${ESC}[2K`,
      `${ESC}]0;`,
      '::error::',
      'Error: ',
    ];
    const title = fc.string({ unit: fc.oneof(fc.constantFrom(...traps), fc.string({ maxLength: 3 })) });
    const words = fc.constantFrom('PENDING', 'READY', 'APPLIED', 'ERROR', 'NEW_WORD');
    await fc.assert(
      fc.asyncProperty(words, title, async (word, text) => {
        const exitCode = word === 'READY' ? 0 : 1;
        const { client } = scene({ exitCode, stdout: `[${word}] ${text}\n`, stderr: text });
        expect(await client.status(ID, limits)).toMatchObject({ ok: true, word });
      }),
    );
  });

  it('reads the word before a title of megabytes of half sequences', async () => {
    const { client } = scene({ exitCode: 1, stdout: `[PENDING] ${ESC}${';#'.repeat(1_000_000)}` });
    expect(await client.status(ID, limits)).toMatchObject({ ok: true, word: 'PENDING' });
  });
});

describe('diff', () => {
  it.each(['diff --git a/x b/x\r\n+\u0000\n', 'no final newline', '\n', '*** Begin Patch'])(
    'gives %j as it was sent',
    async (stdout) => {
      const { client, requests } = scene({ stdout });
      expect(await client.diff({ taskId: ID }, limits)).toMatchObject({ ok: true, diff: stdout });
      expect(requests[0]?.args).toEqual(['cloud', 'diff', ID]);
    },
  );

  it('gives null where the task has none', async () => {
    const stderr = `Error: No diff available for task ${ID}; it may still be running.\n`;
    const { client, records } = scene({ exitCode: 1, stderr });
    expect(await client.diff({ taskId: ID }, limits)).toMatchObject({ ok: true, diff: null });
    expect(records[0]?.recognised).toBe('no_diff');
  });

  it.each([
    ['other words', 'Error: something new\n', ''],
    ['the same words later', `x\nError: No diff available for task ${ID}\n`, ''],
    ['something on standard output', `Error: No diff available for task ${ID}\n`, 'diff --git'],
  ])('takes a failure with %s for a failure', async (_, stderr, stdout) => {
    const { client } = scene({ exitCode: 1, stderr, stdout });
    expect(await client.diff({ taskId: ID }, limits)).toMatchObject({ ok: false, code: 'cli_unrecognised' });
  });

  it('is not taken for empty where nothing at all was printed: a killed shim of an older release ends so', async () => {
    const { client } = scene({ exitCode: 0, stdout: '' });
    expect(await client.diff({ taskId: ID }, limits)).toMatchObject({ ok: false, code: 'cli_unrecognised' });
  });

  it('is null too where the CLI warns of something else first', async () => {
    const stderr = `WARNING: proceeding, even though x\nError: No diff available for task ${ID}; it may\n`;
    const { client } = scene({ exitCode: 1, stderr });
    expect(await client.diff({ taskId: ID }, limits)).toMatchObject({ ok: true, diff: null });
  });

  it('does not take half of a diff for one', async () => {
    const { client } = scene({ ended: 'output_capped', exitCode: null, stdout: 'diff --git' });
    expect(await client.diff({ taskId: ID }, limits)).toMatchObject({ ok: false });
  });
});

describe('task ids', () => {
  it.each(['..', 'a/b', '', 'a b', '-x?', 'a\n', 'ü', 'x'.repeat(129), '../environments', 'a#b'])(
    'that could lead the CLI elsewhere never reach it: %j',
    async (id) => {
      const { client, requests } = scene({});
      expect(() => client.status(id, limits)).toThrow(TypeError);
      expect(() => client.diff({ taskId: id }, limits)).toThrow(TypeError);
      expect(requests).toEqual([]);
    },
  );
});

describe('the record of a call', () => {
  it('holds what was recognised, sizes and hashes, and comes before the answer', async () => {
    const { client, records, order } = scene({ stdout: URL_LINE, stderr: 'ü' });
    await client.submit(SUBMISSION, limits);
    order.push('answered');
    expect(order).toEqual(['submit started as 4711', 'submit ended', 'answered']);
    expect(records).toEqual([
      {
        timestamp: '2026-01-01T00:00:00.000Z',
        call: 'submit',
        args: ['cloud', 'exec', '--env=octo/widgets', '--branch=main', '--attempts=2', '-'],
        ended: 'exited',
        exit_code: 0,
        duration_ms: 49,
        stdout: { bytes: URL_LINE.length, sha256: sha256(URL_LINE) },
        stderr: { bytes: 2, sha256: sha256('ü') },
        recognised: ID,
        http_status: null,
      },
    ]);
  });

  it('of a failure holds its code and the status of the answer', async () => {
    const stderr =
      'Error: http error: get_task_details failed: GET https://x failed: 503 Service Unavailable; body=x';
    const { client, records } = scene({ exitCode: 1, stderr });
    await client.status(ID, limits);
    expect(records[0]).toMatchObject({ recognised: 'service_error', http_status: 503, exit_code: 1 });
  });

  it('holds no word of a body, and neither does the answer', async () => {
    const secret = fc.string({
      unit: fc.constantFrom(...'ABCDEFGHJK0123456789'),
      minLength: 12,
      maxLength: 60,
    });
    const shape = fc.constantFrom(
      (body: string) =>
        `Error: http error: create_task failed: POST https://x failed: 429 Too Many Requests; content-type=application/json; body={"secrets":"${body}"}\nmore ${body}\n`,
      (body: string) =>
        `Error: http error: get_task_details failed: Decode error for https://x: bad ${body}; content-type=${body}; body=${body}`,
      (body: string) => `Error: http error: Task metadata missing from details for ${body}`,
      (body: string) => `Error: environment '${body}' not found`,
      (body: string) =>
        `Error: GET https://x failed: 500 Internal Server Error; content-type=x; body=${body}`,
      (body: string) => `${body}\n${body}`,
    );
    await fc.assert(
      fc.asyncProperty(
        secret,
        shape,
        fc.constantFrom('submit', 'status', 'diff'),
        async (body, make, call) => {
          const { client, records } = scene({
            exitCode: 1,
            stderr: make(body),
            stdout: call === 'diff' ? '' : `${body} [READY]`,
          });
          let answer: CallFailure | { ok: true };
          if (call === 'submit') answer = await client.submit(SUBMISSION, limits);
          else
            answer =
              call === 'status' ? await client.status(ID, limits) : await client.diff({ taskId: ID }, limits);
          expect(answer.ok).toBe(false);
          expect(JSON.stringify([answer, records])).not.toContain(body);
        },
      ),
    );
  });
});
