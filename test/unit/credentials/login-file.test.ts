import { lstat, mkdir, readdir, readFile, readlink, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { canReplaceLogin, fingerprintOf, replaceLogin } from '../../../src/credentials/login-file.ts';
import { Secret } from '../../../src/lib/secret.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const login = (refresh: string) =>
  JSON.stringify({ tokens: { access_token: `access of ${refresh}`, refresh_token: refresh } });
const FIRST = login('rt_first');
const SECOND = login('rt_second');
const BEFORE = fingerprintOf(new Secret(FIRST)) ?? '';

async function folderWith(text: string) {
  const folder = await temporaryFolder();
  await writeFile(join(folder.path, 'auth.json'), text);
  return { ...folder, read: () => readFile(join(folder.path, 'auth.json'), 'utf8') };
}

describe('a renewed login', () => {
  it('takes the place of the one that was read, for its owner alone, and leaves nothing beside it', async () => {
    await using at = await folderWith(`${FIRST}\n`);
    expect(await canReplaceLogin(at.path)).toBe(true);
    await replaceLogin(at.path, new Secret(SECOND), BEFORE);
    expect(await at.read()).toBe(SECOND);
    expect((await stat(join(at.path, 'auth.json'))).mode & 0o777).toBe(0o600);
    expect(await readdir(at.path)).toEqual(['auth.json']);
  });

  it('is written where a link leads, which stays one', async () => {
    await using at = await folderWith(FIRST);
    const own = join(at.path, 'own');
    await mkdir(own);
    await symlink('../auth.json', join(own, 'auth.json'));
    await replaceLogin(own, new Secret(SECOND), BEFORE);
    expect(await at.read()).toBe(SECOND);
    expect((await lstat(join(own, 'auth.json'))).isSymbolicLink()).toBe(true);
    expect(await readlink(join(own, 'auth.json'))).toBe('../auth.json');
  });

  it.each([
    ['another login', login('rt_theirs')],
    ['no login', '{}'],
    ['half a file', FIRST.slice(0, 30)],
  ])('goes over nothing else: %s', async (_, text) => {
    await using at = await folderWith(text);
    await expect(replaceLogin(at.path, new Secret(SECOND), BEFORE)).rejects.toMatchObject({
      code: 'credential_rotation_lost',
      message: expect.stringContaining(join(at.path, 'auth.json')),
    });
    expect(await at.read()).toBe(text);
    expect(await readdir(at.path)).toEqual(['auth.json']);
  });

  it('makes no file where there is none any more', async () => {
    await using at = await folderWith(FIRST);
    await rm(join(at.path, 'auth.json'));
    expect(await canReplaceLogin(at.path)).toBe(false);
    await expect(replaceLogin(at.path, new Secret(SECOND), BEFORE)).rejects.toMatchObject({
      code: 'credential_rotation_lost',
    });
    expect(await readdir(at.path)).toEqual([]);
  });
});
