import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { mkdir, readdir, readFile, symlink, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MAX_BYTES } from '../../../src/github/artifacts.ts';
import { Redactor } from '../../../src/lib/redact.ts';
import { Secret } from '../../../src/lib/secret.ts';
import { stage } from '../../../src/publish/staging.ts';
import { POSIX } from '../../support/system.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const VALUE = 'correct-horse+battery/staple';
const ACCESS = `at-${'Ab0_-'.repeat(5)}`;

function knowing(...values: string[]): Redactor {
  const redactor = new Redactor();
  redactor.add(values.map((value) => new Secret(value)));
  return redactor;
}

async function recordWith(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = await temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder.path, 'run', name)), { recursive: true });
    await writeFile(join(folder.path, 'run', name), content);
  }
  const to = join(folder.path, 'staging');
  const copied = async (name: string) => readFile(join(to, name));
  const names = async () =>
    (await readdir(to, { recursive: true, withFileTypes: true }))
      .filter((one) => one.isFile())
      .map((one) => one.name);
  return { ...folder, root: join(folder.path, 'run'), to, copied, names };
}

describe('stage', () => {
  it('copies what is the record to the byte, and nothing beside it', async () => {
    const odd = Uint8Array.from([0xff, 0xfe, 0, 10, 0xc3]);
    await using place = await recordWith({
      'manifest.json': '{}',
      'stages/01-a.log': odd,
      'notes.txt': 'mine',
      '.env': VALUE,
    });
    expect(await stage({ ...place, parts: [''], redactor: knowing(VALUE) })).toEqual([]);
    expect((await place.names()).toSorted()).toEqual(['01-a.log', 'manifest.json']);
    expect(new Uint8Array(await place.copied('stages/01-a.log'))).toEqual(odd);
  });

  it('replaces and counts what it finds, in every form, and leaves the record as it is', async () => {
    const log = `a ${VALUE}\n${Buffer.from(VALUE).toString('hex')} \u001b[31m${VALUE.slice(0, 9)}\u001b[0m${VALUE.slice(9)}\n${ACCESS}\nend\n`;
    await using place = await recordWith({ 'manifest.json': '{}', 'stages/01-a.log': log });
    const hits = await stage({ ...place, parts: [''], redactor: knowing(VALUE) });
    expect(hits).toEqual([{ path: 'stages/01-a.log', count: 4 }]);
    expect((await place.copied('stages/01-a.log')).toString()).toBe('a ***\n*** \u001b[31m***\n***\nend\n');
    expect(await readFile(join(place.root, 'stages/01-a.log'), 'utf8')).toBe(log);
  });

  it('leaves out a file whose name holds a secret', async () => {
    await using place = await recordWith({ 'manifest.json': '{}', [`stages/01-${ACCESS}.log`]: 'x' });
    const hits = await stage({ ...place, parts: [''], redactor: new Redactor() });
    expect(hits).toEqual([{ path: 'stages/01-***.log', count: null }]);
    expect(await place.names()).toEqual(['manifest.json']);
  });

  it('takes no link for a file, wherever it leads', async () => {
    await using place = await recordWith({ 'manifest.json': '{}', 'stages/01-a.log': 'x' });
    await writeFile(join(place.path, 'auth.json'), VALUE);
    await symlink(join(place.path, 'auth.json'), join(place.root, 'stages/02-b.log'));
    await symlink(place.path, join(place.root, 'cloud'));
    await stage({ ...place, parts: [''], redactor: new Redactor() });
    expect((await place.names()).toSorted()).toEqual(['01-a.log', 'manifest.json']);
  });

  it.skipIf(!POSIX).each([
    ['link', (path: string, elsewhere: string) => symlinkSync(elsewhere, path)],
    ['pipe', (path: string) => execFileSync('mkfifo', [path])],
    ['folder', (path: string) => mkdirSync(path)],
  ])('takes no %s that has come in the place of a file since it was looked for', async (_, put) => {
    await using place = await recordWith({ 'manifest.json': '{}', 'stages/01-a.log': 'x' });
    const elsewhere = join(place.path, 'auth.json');
    await writeFile(elsewhere, 'elsewhere');
    const wanted = (name: string) => {
      const path = join(place.root, name);
      rmSync(path);
      put(path, elsewhere);
      return name === 'stages/01-a.log';
    };
    await expect(stage({ ...place, parts: [''], redactor: new Redactor(), wanted })).rejects.toThrow();
    expect(await place.names()).toEqual([]);
  });

  it.skipIf(!POSIX)('is a copy that nobody else can read', async () => {
    await using place = await recordWith({ 'manifest.json': '{}', 'stages/01-a.log': 'x' });
    await stage({ ...place, parts: [''], redactor: new Redactor() });
    for (const name of ['', 'stages', 'stages/01-a.log'])
      expect([name, statSync(join(place.to, name)).mode & 0o077]).toEqual([name, 0]);
  });

  it('refuses more than may be uploaded, of several runs too', async () => {
    await using place = await recordWith({
      'a/manifest.json': '{}',
      'b/manifest.json': '{}',
      'b/stages/01-a.log': '',
    });
    await truncate(join(place.root, 'b/stages/01-a.log'), MAX_BYTES - 3);
    const staging = stage({ ...place, parts: ['a', 'b'], redactor: new Redactor() });
    await expect(staging).rejects.toMatchObject({ code: 'internal_error' });
  });
});
