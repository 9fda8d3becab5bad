import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { branchHead } from '../../../src/github/rest.ts';
import { Secret } from '../../../src/lib/secret.ts';

const COMMIT = '609ae13549d2c6ae7ae577ad792443c79e139d14';

async function serve(listener: RequestListener) {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function question(apiUrl: string) {
  const token = new Secret('ghs_token');
  const signal = new AbortController().signal;
  return { token, apiUrl, repository: 'octo/widgets', branch: 'release/1', leftMs: 60_000, signal };
}

describe('branchHead', () => {
  it('asks for the branch with the token and gives its commit', async () => {
    const asked: unknown[] = [];
    await using github = await serve((request, response) => {
      asked.push([request.url, request.headers.authorization]);
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ commit: { sha: COMMIT } }));
    });
    expect(await branchHead(question(github.apiUrl))).toBe(COMMIT);
    expect(asked).toEqual([['/repos/octo/widgets/branches/release%2F1', 'token ghs_token']]);
  });

  it('gives nothing where there is no such branch', async () => {
    await using github = await serve((_, response) => response.writeHead(404).end('{}'));
    expect(await branchHead(question(github.apiUrl))).toBeNull();
  });

  it('waits no longer than the run has left, and not at all once it is cancelled', async () => {
    const controller = new AbortController();
    await using github = await serve(() => controller.abort());
    expect(await branchHead({ ...question(github.apiUrl), signal: controller.signal })).toBeNull();
    expect(await branchHead({ ...question(github.apiUrl), leftMs: 1 })).toBeNull();
  });
});
