import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shapeOf } from '../../../src/cloud/transcript.ts';
import type { ChildResult } from '../../../src/lib/process.ts';
import { walk } from '../../support/hostile-text.ts';

const result = (more: Partial<ChildResult>): ChildResult => ({
  ...{ ended: 'exited', exitCode: 1, stdout: '', stderr: '', durationMs: 1 },
  ...more,
});
const shape = (command: string, more: Partial<ChildResult>) => shapeOf(['cloud', command], result(more));
const TASKS = 'https://chatgpt.com/backend-api/wham/tasks';

describe('the shape of an answer', () => {
  it.each([
    [
      '[PENDING] New task\nocto/widgets  •  5s ago\nno diff\n',
      ['[PENDING] title', 'label  •  age', 'no diff'],
    ],
    ['[READY] a\n[ERROR] b\nsecret\n5s ago\n+2/-0 • 1 file\n', ['[READY] title', 'age', '+n/-n • n files']],
    [
      '[APPLIED] x\nocto/widgets  •  Nov 14 22:13\n+10/-3 • 12 files\n',
      ['[APPLIED] title', 'label  •  age', '+n/-n • n files'],
    ],
    ['[REVIEWING] x\nocto  •  now\nmany\n', ['·', '·', '·']],
  ])('of a state %j', (stdout, lines) => {
    expect(shape('status', { stdout }).stdout).toEqual(lines);
  });

  it.each([
    [
      `Error: http error: get_task_details failed: GET ${TASKS}/task_e_1 failed: 502 Bad Gateway; content-type=text/html; body=<html>`,
      'Error: http error: get_task_details failed: GET /tasks/<id> failed: 502 Bad Gateway',
    ],
    [
      `Error: http error: create_task failed: Decode error for ${TASKS}: invalid type: string "sesame"; body=x`,
      'Error: http error: create_task failed: Decode error for /tasks:',
    ],
    [
      "Error: environment 'octo/widgets' not found; run `codex cloud` to list available environments",
      'Error: environment · not found; run `codex cloud` to list available environments',
    ],
    ['WARNING: proceeding, even though x\nNot signed in. Please run', 'Not signed in. Please run'],
    ['Error: quota exhausted for sesame 401 failed', 'Error: · for · failed'],
  ])('of an error %j', (stderr, line) => {
    expect(shape('status', { stderr }).stderr).toBe(line);
  });

  it('of a list has its keys and kinds, and no value but a known state', () => {
    const stdout = JSON.stringify({
      tasks: [
        { id: 'a', status: 'ready', title: 'b', attempt_total: null, summary: {} },
        { status: 'sesame' },
      ],
      cursor: 'c',
    });
    expect(shape('list', { stdout, exitCode: 0 }).page).toEqual({
      keys: { tasks: 'list', cursor: 'string' },
      tasks: [
        { id: 'string', status: 'ready', title: 'string', attempt_total: 'null', summary: 'object' },
        { status: 'string' },
      ],
    });
  });

  it('holds no word of the service, wherever that stands', () => {
    const secret = fc.string({
      unit: fc.constantFrom(...'ABCDEFGHJK0123456789'),
      minLength: 12,
      maxLength: 40,
    });
    const places = fc.constantFrom<(body: string) => Partial<ChildResult>>(
      (body) => ({ stdout: `[READY] ${body}\n${body}  •  5s ago\n+1/-0 • 1 file\n` }),
      (body) => ({ stdout: `[${body}] x\n${body}\n${body}\n` }),
      (body) => ({
        stdout: JSON.stringify({ tasks: [{ title: body, status: body, [body]: body }], cursor: body }),
      }),
      (body) => ({ stdout: `diff --git a/${body} b/${body}\n+${body}\n` }),
      (body) => ({ stdout: `https://chatgpt.com/codex/tasks/${body}\n` }),
      (body) => ({
        stderr: `Error: http error: x failed: GET ${TASKS}/${body}?q=${body} failed: 500 ${body}; body=${body}`,
      }),
      (body) => ({
        stderr: `Error: http error: create_task failed: Decode error for ${TASKS}: ${body} ${body}`,
      }),
      (body) => ({ stderr: `Error: environment '${body}' not found\n${body}` }),
      (body) => ({ stderr: `${body}\nError: ${body}`, stdout: body }),
    );
    const commands = fc.constantFrom('exec', 'status', 'list', 'diff', 'cancel');
    fc.assert(
      fc.property(commands, places, secret, (command, place, body) => {
        const args = ['cloud', command, `--cursor=${body}`];
        expect(JSON.stringify(shapeOf(args, result(place(body))))).not.toContain(body);
      }),
      walk(300),
    );
  });
});
