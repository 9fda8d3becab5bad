/**
 * What `record` keeps of a run, and what `npm run conformance` finds in it. The emulator is its own best witness: a run
 * against it differs in nothing from it.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { evaluateSaved } from '../../src/assert/replay.ts';
import type { Answered } from '../../src/cloud/transcript.ts';
import { eventsOf } from '../../src/manifest/events.ts';
import { loadRecord } from '../../src/manifest/record.ts';
import { standIn } from '../support/cli-stand-in.ts';
import { HAS_CODEX, runTrial } from '../support/rehearsal.ts';
import { standInRun } from '../support/stand-in-run.ts';
import { temporaryFolder } from '../support/temporary.ts';

const SCRIPT = resolve(import.meta.dirname, '../../scripts/conformance.ts');
interface Transcript {
  codex_version: string;
  evidence: string;
  calls: Answered[];
}

/** What is printed for a transcript, and how that ends. */
async function conformance(transcript: unknown): Promise<{ status: number; lines: string[] }> {
  await using place = await temporaryFolder();
  const file = join(place.path, 'transcript.json');
  writeFileSync(file, JSON.stringify(transcript));
  const linesOf = (text: unknown) => String(text).trimEnd().split('\n');
  try {
    return { status: 0, lines: linesOf(execFileSync(process.execPath, [SCRIPT, file], { stdio: 'pipe' })) };
  } catch (error) {
    const { status, stdout } = error as { status: number; stdout: Buffer };
    return { status, lines: linesOf(stdout) };
  }
}

async function recorded(script: string): Promise<Transcript> {
  await using ran = await runTrial({ script, inputs: { record: 'true' } });
  const text = ran.files().get('cloud/transcript.json') ?? '';
  for (const secret of ran.secrets) expect(text).not.toContain(secret);
  expect(text).not.toMatch(/body=|content-type/);
  const transcript = JSON.parse(text) as Transcript;
  expect(transcript.calls).toHaveLength(ran.calls.length);
  // One file more costs no run its end.
  if (script === 'ready') expect(ran.verdict.outcome).toBe('pass');
  return transcript;
}

describe.skipIf(!HAS_CODEX)('a run that is recorded', () => {
  test.concurrent.each([
    'ready',
    'secret-bodies',
    'evil-title',
    'create-reset',
    'diff-500',
    'diff-reset-once',
    'unauthorized',
    'applied',
  ])('of the script %s differs in nothing from the emulator', async (script) => {
    const { status, lines } = await conformance(await recorded(script));
    expect([status, lines]).toEqual([0, [expect.stringMatching(/^\d+ calls, 0 differences/)]]);
  });

  test('tells of everything in which the service is otherwise', async () => {
    const transcript = await recorded('ready');
    const [list, submit, status] = transcript.calls;
    if (!list?.page || !submit || !status) throw new Error('The run made too few calls');
    const [task = {}] = list.page.tasks;
    const { title: _, ...untitled } = task;
    const calls: Answered[] = [
      {
        ...list,
        page: { keys: { ...list.page.keys, total: 'number' }, tasks: [{ ...untitled, id: 'number' }] },
      },
      { ...submit, stderr: 'Error: ·', exit_code: 1, stdout: [] },
      { ...status, stdout: ['·', '·', 'no diff'] },
      { ...status, ended: 'timed_out', exit_code: null, stdout: [] },
    ];
    expect(await conformance({ ...transcript, codex_version: '0.170.0', calls })).toEqual({
      status: 1,
      lines: [
        'Codex CLI 0.170.0, not 0.169.0',
        'call 1, list: the page has total (number), which the emulator does not give',
        'call 1, list: a task lacks title',
        'call 1, list: id of a task is number',
        expect.stringMatching(/^call 2, exec: never seen of the emulator: .*"Error: ·"/),
        expect.stringMatching(/^call 3, status: never seen of the emulator: .*"first":"·"/),
        'call 3, status: line 2 is "·"',
        '4 calls, 7 differences from the emulator',
      ],
    });
  });
});

test.skipIf(!HAS_CODEX)('nothing is kept of a run that is not to be recorded', async () => {
  await using ran = await runTrial();
  expect([...ran.files().keys()]).not.toContain('cloud/transcript.json');
});

test('what is kept is among the files of the build, and a change of it is found', async () => {
  const trial = standInRun(standIn({ turns: [{ status: 'completed' }] }), {
    scenario: { 'proof-file': undefined, 'missing-diff': 'ignore' },
    inputs: { record: 'true' },
  });
  expect((await trial.start())?.verdict.outcome).toBe('pass');
  const folder = trial.record() ?? '';
  const logged = async () =>
    evaluateSaved(await loadRecord(folder)).find(({ rule }) => rule === 'log-recorded')?.status;
  const files = eventsOf(trial.events(), 'build:completed')[0]?.payload.files.map(({ path }) => path);
  expect(files?.at(-1)).toMatch(/cloud\/transcript\.json$/);
  expect(await logged()).toBe('passed');
  writeFileSync(join(folder, 'cloud/transcript.json'), '{}');
  expect(await logged()).toBe('failed');
});
