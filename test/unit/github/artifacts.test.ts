import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  artifactName,
  listRunFiles,
  MAX_BYTES,
  MAX_ENTRIES,
  uploadRun,
} from '../../../src/github/artifacts.ts';

const PARTS = {
  prefix: 'canary',
  workflowRunId: '1658821493',
  attempt: '2',
  job: 'nightly',
  runId: '2026-0a1b2c3d',
};

describe('artifactName', () => {
  test('names the workflow run, the attempt, the job and the run', () => {
    expect(artifactName(PARTS)).toBe('canary-1658821493-2-nightly-0a1b2c3d');
  });

  test('replaces what a name must not hold', () => {
    const name = artifactName({ ...PARTS, prefix: 'a/b\\c:"<>|*?\r\nd', job: 'é ..' });
    expect(name).toBe('a-b-c-d-1658821493-2--..-0a1b2c3d');
  });

  test('makes a tail for a run id that has none', () => {
    expect(artifactName({ ...PARTS, runId: 'mine' })).toMatch(/^canary-1658821493-2-nightly-[0-9a-f]{8}$/);
  });

  test('is always valid, at most 200 characters, and ends in the tail', () => {
    const part = fc.string({ unit: 'binary', maxLength: 300 });
    const parts = fc.record({ prefix: part, workflowRunId: part, attempt: part, job: part, runId: part });
    fc.assert(
      fc.property(parts, (given) => {
        const name = artifactName(given);
        expect(name.length).toBeLessThanOrEqual(200);
        expect(name).toMatch(/^[\w.-]+-[0-9a-f]{8}$/);
      }),
    );
  });

  test('tells two long names apart', () => {
    const long = { ...PARTS, prefix: 'p'.repeat(300) };
    expect(artifactName({ ...long, runId: 'x-00000001' })).not.toBe(
      artifactName({ ...long, runId: 'x-00000002' }),
    );
  });
});

interface Folder extends AsyncDisposable {
  readonly path: string;
}

async function folderWith(...files: string[]): Promise<Folder> {
  const path = await mkdtemp(join(tmpdir(), 'files-'));
  for (const file of files) {
    await mkdir(dirname(join(path, file)), { recursive: true });
    await writeFile(join(path, file), file);
  }
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

describe('listRunFiles', () => {
  test('lists regular files of every depth, sorted, dot-files included', async () => {
    await using folder = await folderWith('b/c/d.txt', 'manifest.json', '.codex/x', 'b.txt', '.tmp');
    await mkdir(join(folder.path, 'nothing'));
    expect(await listRunFiles(folder.path)).toEqual([
      '.codex/x',
      '.tmp',
      'b.txt',
      'b/c/d.txt',
      'manifest.json',
    ]);
  });

  test('leaves out temporary files of a write that never ended', async () => {
    await using folder = await folderWith('a', 'b/.0b9f5752-6316-45c4-8273-a1abc5850090.tmp', 'b/kept.tmp');
    expect(await listRunFiles(folder.path)).toEqual(['a', 'b/kept.tmp']);
  });

  test('neither lists nor follows symbolic links, also those that stay inside', async () => {
    await using outside = await folderWith('secret', 'deep/secret');
    await using folder = await folderWith('a', 'b/c');
    for (const [target, link] of [
      [join(outside.path, 'secret'), 'file'],
      [outside.path, 'folder'],
      ['a', 'inside'],
      ['.', 'b/loop'],
      ['nowhere', 'broken'],
    ] as const) {
      await symlink(target, join(folder.path, link));
    }
    expect(await listRunFiles(folder.path)).toEqual(['a', 'b/c']);
  });

  test('takes a folder that is reached through a symbolic link', async () => {
    await using folder = await folderWith('run/a');
    await symlink('run', join(folder.path, 'link'));
    expect(await listRunFiles(join(folder.path, 'link'))).toEqual(['a']);
  });

  test('refuses too many entries', async () => {
    await using folder = await folderWith();
    const names = Array.from({ length: MAX_ENTRIES }, (_, at) => join(folder.path, `${at}`));
    await Promise.all(names.map((name) => writeFile(name, '')));
    expect(await listRunFiles(folder.path)).toHaveLength(MAX_ENTRIES);
    await mkdir(join(folder.path, 'one-more'));
    const refusal = { code: 'internal_error', message: 'The run folder holds more than 5000 entries' };
    await expect(listRunFiles(folder.path)).rejects.toMatchObject(refusal);
  });

  test('refuses too many bytes', async () => {
    await using folder = await folderWith('sparse', 'small');
    await truncate(join(folder.path, 'sparse'), MAX_BYTES - 5);
    expect(await listRunFiles(folder.path)).toEqual(['small', 'sparse']);
    await writeFile(join(folder.path, 'small'), '6bytes');
    await expect(listRunFiles(folder.path)).rejects.toMatchObject({
      message: expect.stringContaining('bytes'),
    });
  });
});

test('uploadRun begins nothing once it is cancelled', async () => {
  await using folder = await folderWith('a');
  const result = await uploadRun({
    folder: folder.path,
    name: 'run',
    runUrl: 'https://github.com/o/r/actions/runs/1',
    clock: { now: () => 0, sleep: () => new Promise(() => {}) },
    timeoutMs: 1000,
    signal: AbortSignal.abort(),
  });
  expect(result).toEqual({
    ok: false,
    message: 'The upload was cancelled before it began',
    abandoned: false,
  });
});
