/**
 * GitHub's REST API on the loopback, as far as a workflow asks it here. What it does not know it answers with 404,
 * and every question is kept.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface Asked {
  readonly method: string;
  readonly path: string;
  /** Parsed where it is JSON, else null. */
  readonly body: unknown;
}

export interface GitHub extends AsyncDisposable {
  readonly url: string;
  readonly asked: readonly Asked[];
}

export interface Repository {
  /** `owner/name`. It is private, and who acts there may write. */
  readonly name: string;
  /** Where its branch main stands. */
  readonly commit: string;
}

/** Starts it for one repository. */
export async function startGitHub(repository: Repository): Promise<GitHub> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const { method = '', url = '/' } = request;
    const body = await text(request);
    asked.push({ method, path: url, body: parsed(body) });
    const { status, value } = answerTo(repository, method, new URL(url, 'http://x').pathname);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

function answerTo(
  { name, commit }: Repository,
  method: string,
  path: string,
): { status: number; value: unknown } {
  const base = `/repos/${name}`;
  if (method === 'GET' && path === base) return { status: 200, value: { private: true, full_name: name } };
  if (method === 'GET' && path === `${base}/branches/main`)
    return { status: 200, value: { name: 'main', commit: { sha: commit } } };
  if (method === 'GET' && /^\/collaborators\/[^/]+\/permission$/.test(path.slice(base.length)))
    return { status: 200, value: { permission: 'write', role_name: 'write' } };
  if (method === 'GET' && path === `${base}/actions/artifacts`)
    return { status: 200, value: { total_count: 0, artifacts: [] } };
  if (method === 'GET' && path === `${base}/actions/secrets/public-key`)
    return { status: 200, value: { key_id: '1', key: Buffer.alloc(32, 9).toString('base64') } };
  if (method === 'POST' && path === `${base}/check-runs`)
    return { status: 201, value: { id: 1, html_url: '' } };
  return { status: 404, value: { message: 'Not Found' } };
}
