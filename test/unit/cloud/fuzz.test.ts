/**
 * Whatever a process prints that calls itself the Codex CLI: the parsers end, in time that grows with the length only, and
 * take nothing for READY that does not begin with it.
 */
import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codexCli } from '../../../src/cloud/codex-cli.ts';
import type { ChildResult } from '../../../src/lib/process.ts';
import { VirtualClock } from '../../support/clock.ts';
import { hostileText, walk } from '../../support/hostile-text.ts';

const limits = { timeoutMs: 1000, signal: new AbortController().signal };
const ID = 'task_e_1';

/** A client whose every call ends so. */
function clientOf(result: Partial<ChildResult>) {
  return codexCli({
    ...{ file: '/codex', env: {}, cwd: '/', clock: new VirtualClock() },
    spawn: async () => ({ ended: 'exited', exitCode: 0, stdout: '', stderr: '', durationMs: 1, ...result }),
    observer: { started: () => {}, ended: async () => {} },
  });
}

const words = fc.constantFrom(
  '[PENDING] ',
  '[READY] ',
  '[ERROR] ',
  '[READY',
  ' [READY] ',
  '{"tasks": [',
  'diff --git ',
  '',
);
const stdout = fc.tuple(words, hostileText).map((parts) => parts.join(''));
const output = fc.record({
  ended: fc.constantFrom<ChildResult['ended']>(
    'exited',
    'exited',
    'exited',
    'signalled',
    'timed_out',
    'output_capped',
  ),
  exitCode: fc.constantFrom(0, 1, 2, 101, null),
  stdout,
  stderr: hostileText,
});

describe('anything that may be printed', { timeout: 600_000 }, () => {
  it('is READY only at exit status 0, of a child that ended by itself, and at the very start', async () => {
    await fc.assert(
      fc.asyncProperty(output, async (result) => {
        const answer = await clientOf(result).status(ID, limits);
        const ready = answer.ok && answer.word === 'READY';
        const may =
          result.ended === 'exited' &&
          result.exitCode === 0 &&
          stripVTControlCharacters(result.stdout).startsWith('[READY]');
        if (ready) expect(may).toBe(true);
        expect(answer.ok || answer.code.length > 0).toBe(true);
      }),
      walk(500),
    );
  });

  it('is a list only as one whole document, and its READY is that of a row', async () => {
    const row = fc.record({
      id: fc.oneof(fc.constantFrom('t1', 't2', '../x'), hostileText),
      status: fc.oneof(fc.constantFrom('ready', 'pending', 'Ready', 'READY', ' ready'), hostileText),
      title: hostileText,
      environment_label: hostileText,
    });
    const page = fc.record({ tasks: fc.array(row, { maxLength: 3 }), cursor: fc.option(hostileText) });
    const text = fc.oneof(
      page.map((value) => JSON.stringify(value)),
      fc.tuple(page, hostileText).map(([value, more]) => `${JSON.stringify(value)}${more}`),
      stdout,
    );
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom(0, 1), async (printed, exitCode) => {
        const answer = await clientOf({ stdout: printed, exitCode }).list({ environment: 'e' }, limits);
        if (!answer.ok) return;
        expect(exitCode).toBe(0);
        const rows = (JSON.parse(printed) as { tasks: { id: string; status: string }[] }).tasks;
        const ready = rows.filter(({ status }) => status === 'ready').map(({ id }) => id);
        expect(answer.tasks.filter(({ word }) => word === 'READY').map(({ id }) => id)).toEqual(ready);
      }),
      walk(500),
    );
  });

  it('has its titles and labels left behind: no word of them changes a list', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, fc.constantFrom('ready', 'pending', 'error'), async (words, status) => {
        const pageOf = (title: string) =>
          JSON.stringify({ tasks: [{ id: 't1', status, title, environment_label: title }], cursor: null });
        const of = (title: string) => clientOf({ stdout: pageOf(title) }).list({ environment: 'e' }, limits);
        expect(await of(words)).toEqual(await of('x'));
        expect(JSON.stringify(await of(`secret-${words}`))).not.toContain('secret-');
      }),
      walk(200),
    );
  });

  it('is a diff as it stands, or none, or a failure', async () => {
    await fc.assert(
      fc.asyncProperty(output, async (result) => {
        const answer = await clientOf(result).diff({ taskId: ID }, limits);
        if (!answer.ok) return;
        expect(result.ended).toBe('exited');
        expect(answer.diff).toBe(result.exitCode === 0 ? result.stdout : null);
        // Nothing at all is no diff that is empty.
        expect(answer.diff).not.toBe('');
      }),
      walk(500),
    );
  });

  it.each([
    ['escape sequences that never end', (size: number) => `\u001b[${';#'.repeat(size / 2)}`],
    ['brackets', (size: number) => '['.repeat(size)],
    ['quotes of an environment', (size: number) => `Error: environment '${"' not ".repeat(size / 6)}`],
    ['marks of bodies', (size: number) => `Error: ${' ;? ?body'.repeat(size / 9)}`],
    ['lines', (size: number) => '\n'.repeat(size)],
    ['warnings', (size: number) => 'WARNING: proceeding, \n'.repeat(size / 22)],
    ['steps', (size: number) => 'Error: http error: create_task failed: '.repeat(size / 38)],
  ])('is read in time that grows with its length: %s', async (_, textOf) => {
    const timeOf = async (size: number) => {
      const text = textOf(size);
      // Of our own processor time: what others take of the machine is no part of it.
      const began = process.cpuUsage();
      for (const [out, err] of [
        [text, ''],
        ['', text],
      ] as const) {
        const client = clientOf({ exitCode: 1, stdout: out, stderr: err });
        await client.status(ID, limits);
        await client.list({ environment: 'e' }, limits);
        await client.diff({ taskId: ID }, limits);
        await client.submit({ environment: 'e', branch: 'b', attempts: 1, prompt: 'p' }, limits);
      }
      const { user, system } = process.cpuUsage(began);
      return (user + system) / 1000;
    };
    await timeOf(10_000);
    const small = Math.max(5, await timeOf(200_000));
    // Eight times as much; what is quadratic takes 64 times as long.
    const large = Math.min(await timeOf(1_600_000), await timeOf(1_600_000));
    expect(large / small).toBeLessThan(40);
  });
});
