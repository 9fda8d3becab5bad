/**
 * GitHub's secrets on loopback: gives out a public key, takes sealed boxes, and opens them with libsodium, which nobody
 * here wrote. A test can make it fail, refuse and hang.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import sodium from 'libsodium-wrappers';

export const ROTATE_TOKEN = `github_pat_${'s3cr3t0nly'.repeat(4)}`;

export interface GitHubSecrets extends AsyncDisposable {
  readonly apiUrl: string;
  /** Secrets in clear, by `environment/name` or name. */
  readonly stored: Map<string, string>;
  /** Method and path of every request, in order. */
  readonly asked: readonly string[];
  /** How the next requests of a method are answered instead: a status, `hang` or `reset`; the default again after so many. */
  /** Once its key was asked for, another one is the only one that counts. */
  changeKey(): void;
  fail(method: 'GET' | 'PUT', how: number | 'hang' | 'reset', times?: number): void;
}

/** Starts it. `visibility` is what it says of the repository octo/widgets. */
export async function startGitHubSecrets(
  visibility: 'public' | 'private' = 'private',
): Promise<GitHubSecrets> {
  await sodium.ready;
  let pair = sodium.crypto_box_keypair();
  let [keyId, changes] = ['key-1', false];
  const stored = new Map<string, string>();
  const asked: string[] = [];
  const faults = new Map<string, { how: number | 'hang' | 'reset'; left: number }>();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '' } = request;
    const body = await text(request);
    asked.push(`${method} ${url}`);
    const fault = faults.get(method);
    if (fault !== undefined && fault.left > 0) {
      fault.left -= 1;
      if (fault.how === 'hang') return;
      if (fault.how === 'reset') return void request.socket.destroy();
      return void response
        .writeHead(fault.how, { 'content-type': 'application/json' })
        .end('{"message":"no"}');
    }
    const send = (status: number, value?: object) =>
      void response
        .writeHead(status, { 'content-type': 'application/json' })
        .end(value === undefined ? undefined : JSON.stringify(value));
    if (url === '/repos/octo/widgets') return send(200, { private: visibility === 'private' });
    const [, environment, name = ''] =
      /^\/repos\/octo\/widgets\/(?:actions|environments\/([^/]+))\/secrets\/([\w-]+)$/.exec(url) ?? [];
    if (request.headers.authorization !== `token ${ROTATE_TOKEN}`) return send(403, { message: 'Forbidden' });
    if (method === 'GET' && name === 'public-key') {
      send(200, { key_id: keyId, key: Buffer.from(pair.publicKey).toString('base64') });
      if (changes) [pair, keyId, changes] = [sodium.crypto_box_keypair(), 'key-2', false];
      return;
    }
    if (method !== 'PUT' || name === '') return send(404, { message: 'Not Found' });
    const { encrypted_value: sealed, key_id: id } = JSON.parse(body) as Record<string, string>;
    if (id !== keyId) return send(422, { message: 'key' });
    const opened = sodium.crypto_box_seal_open(
      Buffer.from(sealed ?? '', 'base64'),
      pair.publicKey,
      pair.privateKey,
    );
    const key = environment === undefined ? name : `${decodeURIComponent(environment)}/${name}`;
    const known = stored.has(key);
    stored.set(key, Buffer.from(opened).toString('utf8'));
    send(known ? 204 : 201, known ? undefined : {});
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stored,
    asked,
    changeKey: () => {
      changes = true;
    },
    fail: (method, how, times = Number.POSITIVE_INFINITY) => void faults.set(method, { how, left: times }),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
