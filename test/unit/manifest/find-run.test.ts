import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { systemClock, systemRandom } from '../../../src/lib/clock.ts';
import { RunError } from '../../../src/lib/errors.ts';
import { findRun, noRun, runsOf, tasksOf } from '../../../src/manifest/find-run.ts';
import type { Manifest } from '../../../src/manifest/schema.ts';
import { entryOf, recordRun } from '../../../src/manifest/state.ts';
import { filesOf, RUN, TASK } from '../../support/record.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const OLD = '2026-01-01T00-00-00-000Z-aaaa1111';
const NEW = '2026-02-01T00-00-00-000Z-bbbb2222';
const TWIN = '2026-03-01T00-00-00-000Z-bbbb2222';

/** A checkout with runs, given as `task/run`, in the order in which they are made. */
async function checkout(...runs: readonly string[]) {
  const folder = await temporaryFolder();
  const pathOf = (run: string) => join(folder.path, '.runs', run.replace('/', '/cli/'));
  for (const run of runs) {
    mkdirSync(pathOf(run), { recursive: true });
    writeFileSync(join(pathOf(run), 'manifest.json'), '{}');
  }
  return { ...folder, pathOf };
}

async function refusal(work: Promise<unknown>): Promise<{ message: string; guidance: string }> {
  const error = await work.then(
    () => null,
    (caught: unknown) => caught,
  );
  if (!(error instanceof RunError)) throw new Error('not refused');
  expect(error.code).toBe('input_invalid');
  return { message: error.message, guidance: error.guidance };
}

describe('a run', () => {
  it.each([
    ['its id', OLD],
    ['its task and id', `one/${OLD}`],
    ['the beginning of its id', '2026-01'],
    ['the end of its id', 'aaaa1111'],
    ['its path from the checkout', `.runs/one/cli/${OLD}`],
    ['its path with a slash at the end', `.runs/one/cli/${OLD}/`],
  ])('is found by %s', async (_, name) => {
    await using folder = await checkout(`one/${OLD}`, `two/${NEW}`);
    expect(await findRun(name, { root: folder.path })).toBe(folder.pathOf(`one/${OLD}`));
  });

  it('is found by its path from where the caller is, and by an absolute one', async () => {
    await using folder = await checkout(`one/${OLD}`);
    const path = folder.pathOf(`one/${OLD}`);
    expect(await findRun(OLD, { root: '/', here: dirname(path) })).toBe(path);
    expect(await findRun(path, { root: '/', here: '/' })).toBe(path);
  });

  it('is the newest of all tasks where latest is said', async () => {
    await using folder = await checkout(`two/${NEW}`, `one/${OLD}`);
    expect(await findRun('latest', { root: folder.path })).toBe(folder.pathOf(`two/${NEW}`));
    expect((await runsOf(folder.path)).map(({ runId }) => runId)).toEqual([OLD, NEW]);
  });

  it('is found by its events alone, while its manifest is not written yet', async () => {
    await using folder = await temporaryFolder();
    const path = join(folder.path, '.runs/one/cli', NEW);
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, 'events.jsonl'), '');
    expect(await findRun('latest', { root: folder.path })).toBe(path);
  });

  it('is found by its whole id before another one that begins so', async () => {
    await using folder = await checkout(`one/${OLD}`, `one/${OLD}0`);
    expect(await findRun(OLD, { root: folder.path })).toBe(folder.pathOf(`one/${OLD}`));
  });
});

describe('a name that means none, or several', () => {
  it('of several lists them', async () => {
    await using folder = await checkout(`one/${NEW}`, `two/${TWIN}`);
    const { message, guidance } = await refusal(findRun('bbbb2222', { root: folder.path }));
    expect(message).toBe('"bbbb2222" can mean 2 runs');
    expect(guidance).toBe(`Name one of one/${NEW}, two/${TWIN}`);
  });

  it('of none lists the newest', async () => {
    await using folder = await checkout(`one/${OLD}`, `two/${NEW}`);
    const { message, guidance } = await refusal(findRun('cccc', { root: folder.path }));
    expect(message).toBe('There is no run "cccc"');
    expect(guidance).toContain(`Name one of ${NEW}, ${OLD}, or latest`);
  });

  it.each(['latest', 'cccc'])('of a checkout without runs says so: %s', async (name) => {
    await using folder = await temporaryFolder();
    const { message, guidance } = await refusal(findRun(name, { root: folder.path }));
    expect(message).toContain('nothing was run here yet');
    expect(guidance).toContain('--root');
  });

  it('of a run whose directory is gone tells the task that remembers it', async () => {
    await using folder = await checkout(`one/${OLD}`);
    const manifest = JSON.parse(filesOf().get('manifest.json') ?? '') as Manifest;
    await recordRun(entryOf(manifest), {
      workingDirectory: folder.path,
      taskId: TASK,
      clock: systemClock,
      random: systemRandom,
      host: 'here',
      keep: 5,
    });
    expect(await tasksOf(folder.path)).toEqual([TASK]);
    for (const name of [RUN, RUN.slice(-8)]) {
      const { message, guidance } = await refusal(findRun(name, { root: folder.path }));
      expect(message).toContain(`is in the history of the task ${TASK}, but its directory is gone`);
      expect(guidance).toContain('artifact');
    }
  });
});

describe('a path that is no directory of a run', () => {
  it('of a file names the directory that holds it', async () => {
    await using folder = await checkout(`one/${OLD}`);
    const path = folder.pathOf(`one/${OLD}`);
    const { message, guidance } = await refusal(findRun(join(path, 'manifest.json'), { root: folder.path }));
    expect(message).toContain('is a file');
    expect(guidance).toBe(`Name the directory that holds it: ${path}`);
  });

  it.each(['.', '.runs', '.runs/one', '.runs/one/cli'])(
    'of a folder above runs names the newest: %s',
    async (name) => {
      await using folder = await checkout(`one/${OLD}`, `one/${NEW}`);
      const { message, guidance } = await refusal(findRun(name, { root: folder.path }));
      expect(message).toContain('holds no manifest.json, but 2 directories of runs');
      expect(guidance).toBe(`Name one of them: ${folder.pathOf(`one/${NEW}`)}`);
    },
  );

  it('of a folder of downloads names one of them', async () => {
    await using folder = await temporaryFolder();
    mkdirSync(join(folder.path, 'artifact'));
    writeFileSync(join(folder.path, 'artifact/manifest.json'), '{}');
    expect((await noRun(folder.path)).guidance).toContain(join(folder.path, 'artifact'));
  });

  it('of nothing says that there is nothing, and what the directory of a run is', async () => {
    await using folder = await temporaryFolder();
    const { message, guidance } = await refusal(findRun('./nowhere', { root: folder.path }));
    expect(message).toContain('does not exist');
    expect(guidance).toContain('.runs/<task>/cli/<run>');
    expect((await noRun(folder.path)).message).toContain('holds no manifest.json');
  });

  it('is not looked for behind a link', async () => {
    await using folder = await checkout(`one/${OLD}`);
    await using other = await temporaryFolder();
    symlinkSync(join(folder.path, '.runs'), join(other.path, '.runs'));
    symlinkSync(join(folder.path, '.runs/one'), join(other.path, 'one'));
    expect(await runsOf(other.path)).toEqual([expect.objectContaining({ runId: OLD })]);
    mkdirSync(join(other.path, 'real/.runs'), { recursive: true });
    symlinkSync(join(folder.path, '.runs/one'), join(other.path, 'real/.runs/one'));
    expect(await runsOf(join(other.path, 'real'))).toEqual([]);
  });
});
