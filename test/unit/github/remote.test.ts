/** Real git against repositories of this machine, and against a server that never answers. */
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { describe, expect, test } from 'vitest';
import { type Git, originOf, remoteBranch, trusting } from '../../../src/github/remote.ts';
import { type ChildRequest, spawnChild } from '../../../src/lib/process.ts';
import { git, makeCheckout } from '../../support/checkout.ts';
import { processesWith } from '../../support/processes.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const SEARCH_PATH = process.env.PATH ?? '';

/** A checkout whose origin is a bare repository beside it, with the branches main and feature/main. */
async function place() {
  const folder = await temporaryFolder();
  const checkout = join(folder.path, 'checkout');
  const remote = join(folder.path, 'remote.git');
  const commit = makeCheckout({
    folder: checkout,
    repository: 'octo/widgets',
    branch: 'main',
    detached: false,
  });
  git(folder.path, 'init', '--quiet', '--bare', remote);
  git(checkout, 'remote', 'set-url', 'origin', `file://${remote}`);
  git(checkout, 'push', '--quiet', 'origin', 'main', 'main:refs/heads/feature/main');
  const requests: ChildRequest[] = [];
  const at: Git = {
    spawn: (request) => {
      requests.push(request);
      return spawnChild(request);
    },
    cwd: checkout,
    searchPath: SEARCH_PATH,
    env: { HOME: folder.path, TEST_MARK: folder.path },
    signal: new AbortController().signal,
  };
  const dispose = () => folder[Symbol.asyncDispose]();
  return { ...folder, at, checkout, commit, remote, requests, [Symbol.asyncDispose]: dispose };
}

const asked = (branch: string, timeoutMs = 100_000) => ({ remote: 'origin', branch, timeoutMs });

describe('a remote', () => {
  test('tells the commit of a branch, and not that of one whose name ends alike', async () => {
    await using here = await place();
    expect(await remoteBranch(asked('main'), here.at)).toEqual({ told: 'found', sha: here.commit });
    git(here.checkout, 'push', '--quiet', 'origin', ':main', 'main:refs/heads/x/refs/heads/main');
    expect(await remoteBranch(asked('main'), here.at)).toEqual({ told: 'not_found' });
  });

  test('has no branch that is only here, and no tag for one', async () => {
    await using here = await place();
    git(here.checkout, 'branch', 'local');
    git(here.checkout, 'push', '--quiet', 'origin', 'main:refs/tags/local');
    expect(await remoteBranch(asked('local'), here.at)).toEqual({ told: 'not_found' });
  });

  test('is the one at an address, as the settings of the home have it, where there is no checkout', async () => {
    await using here = await place();
    const home = join(here.path, 'home');
    mkdirSync(home);
    writeFileSync(
      join(home, '.gitconfig'),
      `[url "file://${here.remote}"]\n\tinsteadOf = https://github.com/o/w.git\n`,
    );
    const at = { ...here.at, cwd: home, env: { HOME: home } };
    const question = { ...asked('main'), remote: 'https://github.com/o/w.git' };
    expect(await remoteBranch(question, at)).toEqual({ told: 'found', sha: here.commit });
    expect(await originOf(100_000, at)).toBeNull();
    expect(await originOf(100_000, here.at)).toBe(`file://${here.remote}`);
  });

  test.each([
    ['that is not there', (remote: string) => remote.replace('remote.git', 'none.git')],
    ['of a protocol that starts programs', () => 'ext::touch started'],
  ])('%s is not heard, and what git says of it is not kept', async (_, address) => {
    await using here = await place();
    git(here.checkout, 'config', 'protocol.allow', 'always');
    git(here.checkout, 'remote', 'set-url', 'origin', address(here.remote));
    expect(await remoteBranch(asked('main'), here.at)).toEqual({
      told: 'not_checked',
      why: 'git ls-remote ended with exit status 128',
    });
    expect(existsSync(join(here.checkout, 'started'))).toBe(false);
  });

  test('is asked by no program that the checkout names, and with nothing of the environment but what is given', async () => {
    await using here = await place();
    const started = join(here.path, 'started');
    const program = join(here.path, 'program');
    writeFileSync(program, `#!/bin/sh\ntouch '${started}'\n`, { mode: 0o755 });
    for (const name of ['remote.origin.uploadpack', 'core.fsmonitor'])
      git(here.checkout, 'config', name, program);
    expect(await remoteBranch(asked('main'), here.at)).toMatchObject({ told: 'found' });
    expect(existsSync(started)).toBe(false);
    expect(here.requests.map(({ env }) => Object.keys(env).toSorted())).toEqual([
      [
        ...['GIT_ALLOW_PROTOCOL', 'GIT_ASKPASS', 'GIT_LITERAL_PATHSPECS', 'GIT_NO_REPLACE_OBJECTS'],
        ...['GIT_OPTIONAL_LOCKS', 'GIT_TERMINAL_PROMPT', 'HOME', 'PATH', 'TEST_MARK'],
      ],
    ]);
  });

  test('is signed in to as the settings of the checkout have it, and nobody is asked for a password', async () => {
    await using here = await place();
    const seen: (string | undefined)[] = [];
    await using server = await serve((request, response) => {
      seen.push(request.headers.authorization);
      response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end();
    });
    git(here.checkout, 'remote', 'set-url', 'origin', `${server.address}/octo/widgets`);
    // As actions/checkout leaves it.
    git(here.checkout, 'config', `http.${server.address}/.extraheader`, 'AUTHORIZATION: basic c2VjcmV0');
    git(here.checkout, 'config', 'core.askPass', join(here.path, 'program'));
    const heard = await remoteBranch(asked('main'), here.at);
    expect(seen).toContain('basic c2VjcmV0');
    expect(heard).toEqual({ told: 'not_checked', why: 'git ls-remote ended with exit status 128' });
  });

  test('is not heard without git', async () => {
    await using here = await place();
    const heard = await remoteBranch(asked('main'), { ...here.at, searchPath: here.path });
    expect(heard).toEqual({ told: 'not_checked', why: 'there is no git here' });
  });

  test.runIf(process.platform === 'linux')(
    'that never answers is left after the time limit or the end of the run, with all that git has started',
    async () => {
      await using here = await place();
      await using silent = await silence();
      git(here.checkout, 'remote', 'set-url', 'origin', silent.address);
      const cancel = new AbortController();
      const at = { ...here.at, signal: cancel.signal };
      expect(await remoteBranch(asked('main', 500), at)).toEqual({
        told: 'not_checked',
        why: 'git ls-remote had no answer within 0.5 s',
      });
      // The first one may have been left before it came so far.
      const before = silent.asked();
      const heard = remoteBranch(asked('main'), at);
      await expect.poll(() => silent.asked()).toBeGreaterThan(before);
      // Git itself, and its helper that waits for the answer.
      await expect.poll(() => processesWith('TEST_MARK', here.path).length).toBeGreaterThan(1);
      cancel.abort();
      expect(await heard).toEqual({ told: 'not_checked', why: 'git ls-remote was ended: cancelled' });
      await expect.poll(() => processesWith('TEST_MARK', here.path)).toEqual([]);
    },
  );
});

async function serve(listener: RequestListener) {
  const server = createHttpServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A server that takes every connection and says nothing. */
async function silence() {
  let connections = 0;
  const open = new Set<{ destroy(): void }>();
  const server = createServer((socket) => {
    connections += 1;
    open.add(socket);
    socket.on('error', () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/widgets.git`,
    asked: () => connections,
    async [Symbol.asyncDispose]() {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A server that tells one branch to git, with a certificate of an authority that nobody knows. */
async function unknownAuthority() {
  const kind = { keyType: 'ec', curve: 'P-256', algorithm: 'sha256' } as const;
  const authority = await generate([{ name: 'commonName', value: randomUUID() }], {
    ...kind,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, critical: true },
    ],
  });
  const leaf = await generate([{ name: 'commonName', value: 'localhost' }], {
    ...kind,
    ca: { key: authority.private, cert: authority.cert },
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
  });
  const line = (text: string) => `${(text.length + 4).toString(16).padStart(4, '0')}${text}`;
  const server = createHttpsServer({ key: leaf.private, cert: leaf.cert }, (_, response) => {
    response.setHeader('content-type', 'application/x-git-upload-pack-advertisement');
    const branch = line(`${'a'.repeat(40)} refs/heads/main\0agent=x\n`);
    response.end(`${line('# service=git-upload-pack\n')}0000${branch}0000`);
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  return {
    authority: authority.cert,
    remote: `https://localhost:${(server.address() as AddressInfo).port}/x.git`,
    [Symbol.asyncDispose]: () => new Promise<void>((done) => void server.close(() => done())),
  };
}

describe('additional certificate authorities', () => {
  test('are taken for good beside those that git has by its settings, and those of the system', async () => {
    await using here = await place();
    await using one = await unknownAuthority();
    await using other = await unknownAuthority();
    const certificate = join(here.path, 'own.pem');
    const bundle = join(here.path, 'private/git-ca.pem');
    writeFileSync(certificate, one.authority);
    const told = async (remote: string, env = {}) => {
      const at = { ...here.at, env: { ...here.at.env, ...env } };
      return (await remoteBranch({ ...asked('main'), remote }, at)).told;
    };
    expect(await told(one.remote)).toBe('not_checked');

    const trust = await trusting({ certificate, bundle }, 100_000, here.at);
    expect([await told(one.remote, trust), await told(other.remote, trust)]).toEqual([
      'found',
      'not_checked',
    ]);
    expect(readFileSync(bundle, 'utf8').split('BEGIN CERTIFICATE').length).toBeGreaterThan(50);

    writeFileSync(join(here.path, 'configured.pem'), other.authority);
    git(here.checkout, 'config', 'http.sslCAInfo', join(here.path, 'configured.pem'));
    // By itself the file that git is told of stands in the place of the configured one.
    expect(await told(other.remote, { GIT_SSL_CAINFO: certificate })).toBe('not_checked');
    const both = await trusting({ certificate, bundle }, 100_000, here.at);
    expect([await told(one.remote, both), await told(other.remote, both)]).toEqual(['found', 'found']);
  });

  test('that cannot be read change nothing', async () => {
    await using here = await place();
    const nowhere = { certificate: join(here.path, 'none.pem'), bundle: join(here.path, 'bundle.pem') };
    expect(await trusting(nowhere, 100_000, here.at)).toEqual({});
  });
});
