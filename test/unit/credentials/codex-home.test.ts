import { lstat, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { execSettings, makeCodexHome, readLogin, wipe } from '../../../src/credentials/codex-home.ts';
import { Secret } from '../../../src/lib/secret.ts';
import { POSIX } from '../../support/system.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const AUTH_JSON = '{"tokens": {"access_token": "secret"}}\n';
const withFile = { kind: 'auth-json', content: new Secret(AUTH_JSON) } as const;
const withToken = { kind: 'access-token', token: new Secret('at-secret') } as const;

const modeOf = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);

let umask = 0;

// The loosest there is: what is private then is private by what we do.
beforeEach(() => {
  umask = process.umask(0);
});
afterEach(() => {
  process.umask(umask);
});

describe('makeCodexHome', () => {
  it.skipIf(!POSIX)('writes auth.json and a configuration that nobody else can read', async () => {
    await using folder = await temporaryFolder();
    const home = join(folder.path, 'codex-home');
    expect(await makeCodexHome(home, withFile)).toEqual({ CODEX_HOME: home });
    expect((await readdir(home)).toSorted()).toEqual(['auth.json', 'config.toml']);
    expect(await readFile(join(home, 'auth.json'), 'utf8')).toBe(AUTH_JSON);
    expect(await readFile(join(home, 'config.toml'), 'utf8')).toContain(
      'cli_auth_credentials_store = "file"\n',
    );
    expect(await Promise.all([home, join(home, 'auth.json'), join(home, 'config.toml')].map(modeOf))).toEqual(
      ['700', '600', '600'],
    );
  });

  it('does not write an access token to the disk at all', async () => {
    await using folder = await temporaryFolder();
    const home = join(folder.path, 'codex-home');
    expect(await makeCodexHome(home, withToken)).toEqual({
      CODEX_HOME: home,
      CODEX_ACCESS_TOKEN: 'at-secret',
    });
    expect(await readdir(home)).toEqual(['config.toml']);
    expect(await readFile(join(home, 'config.toml'), 'utf8')).not.toContain('at-secret');
  });

  it.skipIf(!POSIX)('does not write an API key to the disk at all', async () => {
    await using folder = await temporaryFolder();
    const home = join(folder.path, 'codex-home');
    const key = { kind: 'api-key', key: new Secret('sk-secret') } as const;
    expect(await makeCodexHome(home, key, execSettings({ home, bundle: '/action/dist' }, null))).toEqual({
      CODEX_HOME: home,
      CODEX_API_KEY: 'sk-secret',
    });
    expect(await readdir(home)).toEqual(['config.toml']);
    const config = await readFile(join(home, 'config.toml'), 'utf8');
    expect(config).not.toContain('sk-secret');
    expect(config).not.toContain('model');
    expect(await modeOf(join(home, 'config.toml'))).toBe('600');
  });

  it('refuses a folder that is there already, and leaves it as it is', async () => {
    await using folder = await temporaryFolder();
    const home = join(folder.path, 'codex-home');
    await mkdir(home, { mode: 0o777 });
    await writeFile(join(home, 'config.toml'), 'foreign');
    await expect(makeCodexHome(home, withFile)).rejects.toMatchObject({ code: 'EEXIST' });
    expect(await readdir(home)).toEqual(['config.toml']);
    expect(await readFile(join(home, 'config.toml'), 'utf8')).toBe('foreign');
  });

  it.each(['to a folder', 'to nothing'])('refuses a link %s in its place', async (kind) => {
    await using folder = await temporaryFolder();
    const [target, home] = [join(folder.path, 'elsewhere'), join(folder.path, 'codex-home')];
    if (kind === 'to a folder') await mkdir(target);
    await symlink(target, home);
    await expect(makeCodexHome(home, withFile)).rejects.toMatchObject({ code: 'EEXIST' });
    expect((await readdir(folder.path)).toSorted()).toEqual(
      kind === 'to a folder' ? ['codex-home', 'elsewhere'] : ['codex-home'],
    );
    if (kind === 'to a folder') expect(await readdir(target)).toEqual([]);
  });

  it('does not make the folders above it', async () => {
    await using folder = await temporaryFolder();
    await expect(makeCodexHome(join(folder.path, 'a', 'b'), withFile)).rejects.toMatchObject({
      code: 'ENOENT',
    });
  });
});

describe('wipe', () => {
  it('removes the folder with everything in it, and what a link leads to stays', async () => {
    await using folder = await temporaryFolder();
    const [home, outside] = [join(folder.path, 'codex-home'), join(folder.path, 'outside')];
    await makeCodexHome(home, withFile);
    await mkdir(join(home, 'tmp', 'deep'), { recursive: true });
    await mkdir(outside);
    await writeFile(join(outside, 'kept'), '');
    await symlink(outside, join(home, 'tmp', 'link'));
    await wipe(home);
    expect(await readdir(folder.path)).toEqual(['outside']);
    expect(await readdir(outside)).toEqual(['kept']);
  });

  it('removes a link and not what it leads to', async () => {
    await using folder = await temporaryFolder();
    await mkdir(join(folder.path, 'outside'));
    await symlink(join(folder.path, 'outside'), join(folder.path, 'link'));
    await wipe(join(folder.path, 'link'));
    expect(await readdir(folder.path)).toEqual(['outside']);
  });

  it('takes a folder that is gone for done', async () => {
    await using folder = await temporaryFolder();
    await wipe(join(folder.path, 'nothing'));
    await wipe(join(folder.path, 'nothing'));
    await expect(lstat(join(folder.path, 'nothing'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('readLogin', () => {
  it('gives the login of a folder, and leaves the folder as it is', async () => {
    await using folder = await temporaryFolder();
    await writeFile(join(folder.path, 'auth.json'), AUTH_JSON);
    expect(await readLogin(folder.path, 'Option --codex-home')).toBe(AUTH_JSON);
    expect(await readdir(folder.path)).toEqual(['auth.json']);
  });

  it('says how to log in where there is none', async () => {
    await using folder = await temporaryFolder();
    await expect(readLogin(folder.path, 'Option --codex-home')).rejects.toMatchObject({
      code: 'input_invalid',
      message: `Option --codex-home: ${join(folder.path, 'auth.json')} cannot be read: there is none`,
      guidance: `Log in first: CODEX_HOME=${folder.path} codex login`,
    });
  });

  it.each([
    ['a folder', async (path: string) => void (await mkdir(path))],
    ['too large', (path: string) => writeFile(path, 'x'.repeat(1024 * 1024 + 1))],
  ])('refuses an auth.json that is %s', async (_, make) => {
    await using folder = await temporaryFolder();
    await make(join(folder.path, 'auth.json'));
    await expect(readLogin(folder.path, 'Option --codex-home')).rejects.toMatchObject({
      code: 'input_invalid',
    });
  });
});
