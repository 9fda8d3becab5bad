import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  appendFile,
  appendQuickly,
  isInside,
  replaceFile,
  sha256,
  sha256File,
  syncFile,
  writeWhenAbsent,
} from '../../../src/lib/files.ts';
import { watchSyncs } from '../../support/syncs.ts';
import { temporaryFolder } from '../../support/temporary.ts';

describe('what is said to be on the disk', () => {
  it('was brought there: a file before it takes its name, and then its folder', async () => {
    await using folder = await temporaryFolder();
    const path = join(folder.path, 'f');
    const names: string[][] = [];
    await using _ = await watchSyncs(() => names.push(readdirSync(folder.path)));
    await replaceFile(path, 'x');
    expect(names).toEqual([[expect.stringMatching(/\.tmp$/)], ['f']]);
    await appendFile(path, 'y');
    await syncFile(path);
    expect(names.slice(2)).toEqual([['f'], ['f']]);
    appendQuickly(path, 'z');
    expect(names).toHaveLength(4);
  });
});

describe('replaceFile', () => {
  it('leaves nothing but the file, and makes no folder that was taken away', async () => {
    await using folder = await temporaryFolder();
    const path = join(folder.path, 'a', 'b', 'manifest.json');
    await expect(replaceFile(path, 'one')).rejects.toMatchObject({ code: 'ENOENT' });
    await mkdir(join(folder.path, 'a', 'b'), { recursive: true });
    await replaceFile(path, 'one');
    await replaceFile(path, 'two ü');
    expect(await readFile(path, 'utf8')).toBe('two ü');
    expect(await readdir(join(folder.path, 'a', 'b'))).toEqual(['manifest.json']);
  });

  it('leaves the old content and no temporary file where it fails', async () => {
    await using folder = await temporaryFolder();
    const path = join(folder.path, 'taken');
    await mkdir(join(path, 'inside'), { recursive: true });
    await expect(replaceFile(path, 'x')).rejects.toThrow();
    expect(await readdir(folder.path)).toEqual(['taken']);
    expect(await readdir(path)).toEqual(['inside']);
  });

  it('never shows a reader half of a file', async () => {
    await using folder = await temporaryFolder();
    const path = join(folder.path, 'f');
    const contents = ['a', 'b'].map((letter) => letter.repeat(300_000));
    await replaceFile(path, contents[0] ?? '');
    let writing = true;
    const written = (async () => {
      for (let i = 0; i < 20; i += 1) await replaceFile(path, contents[i % 2] ?? '');
      writing = false;
    })();
    let torn = 0;
    while (writing) if (!contents.includes(await readFile(path, 'utf8'))) torn += 1;
    await written;
    expect(torn).toBe(0);
  });

  it('keeps one whole content where several write at once', async () => {
    await using folder = await temporaryFolder();
    const path = join(folder.path, 'f');
    const contents = Array.from({ length: 10 }, (_, i) => String(i).repeat(10_000));
    await Promise.all(contents.map((content) => replaceFile(path, content)));
    expect(contents).toContain(await readFile(path, 'utf8'));
    expect(await readdir(folder.path)).toEqual(['f']);
  });

  it('replaces a link and leaves what it leads to alone', async () => {
    await using folder = await temporaryFolder();
    const [target, link] = [join(folder.path, 'target'), join(folder.path, 'link')];
    await writeFile(target, 'foreign');
    await symlink(target, link);
    await replaceFile(link, 'ours');
    expect(await readFile(target, 'utf8')).toBe('foreign');
    expect(await readFile(link, 'utf8')).toBe('ours');
  });
});

describe('appendFile', () => {
  it('adds to what is there, and creates what is not', async () => {
    await using folder = await temporaryFolder();
    const path = join(folder.path, 'events.jsonl');
    for (const line of ['1\n', '2\n', '3\n']) await appendFile(path, line);
    expect(await readFile(path, 'utf8')).toBe('1\n2\n3\n');
  });

  it('rejects where the folder is missing', async () => {
    await using folder = await temporaryFolder();
    await expect(appendFile(join(folder.path, 'no', 'f'), 'x')).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('writeWhenAbsent', () => {
  it('writes once, in folders it makes, and never over something else', async () => {
    await using folder = await temporaryFolder();
    const path = join(folder.path, '.runs', '.gitignore');
    await writeWhenAbsent(path, '*\n');
    await writeWhenAbsent(path, 'other');
    expect(await readFile(path, 'utf8')).toBe('*\n');
  });

  it('does not follow a link that leads nowhere', async () => {
    await using folder = await temporaryFolder();
    await symlink(join(folder.path, 'elsewhere'), join(folder.path, 'link'));
    await writeWhenAbsent(join(folder.path, 'link'), 'x');
    expect(await readdir(folder.path)).toEqual(['link']);
  });

  it('rejects where it cannot write at all', async () => {
    await using folder = await temporaryFolder();
    await writeFile(join(folder.path, 'file'), '');
    await expect(writeWhenAbsent(join(folder.path, 'file', 'x'), 'x')).rejects.toThrow();
  });
});

describe('sha256', () => {
  it('is the known value of a known text, as text or as bytes', () => {
    const hash = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    expect(sha256('abc')).toBe(hash);
    expect(sha256(Buffer.from('abc'))).toBe(hash);
  });

  it.each([0, 1, (1 << 20) - 1, (1 << 20) + 1, (3 << 20) + 7])(
    'hashes a file of %i bytes whole',
    async (size) => {
      await using folder = await temporaryFolder();
      const path = join(folder.path, 'f');
      const content = Buffer.alloc(size, 'codex');
      await writeFile(path, content);
      expect((await stat(path)).size).toBe(size);
      expect(await sha256File(path)).toBe(createHash('sha256').update(content).digest('hex'));
    },
  );

  it('rejects where there is no file', async () => {
    await using folder = await temporaryFolder();
    await expect(sha256File(join(folder.path, 'f'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('isInside', () => {
  it.each([
    ['/a', '/a', true],
    ['/a', '/a/b', true],
    ['/a', '/a/..b', true],
    ['/a', '/a/../b', false],
    ['/a', '/ab', false],
    ['/a', '/', false],
  ])('of %s and %s is %s', (root, path, expected) => {
    expect(isInside(root, path)).toBe(expected);
  });
});
