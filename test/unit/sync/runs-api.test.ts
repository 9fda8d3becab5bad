import { createServer as createProxy, type Server } from 'node:http';
import { createServer } from 'node:https';
import { type AddressInfo, connect, createServer as createPlain, type Socket } from 'node:net';
import { rootCertificates } from 'node:tls';
import { describe, expect, it } from 'vitest';
import { makeCertificates } from '../../../src/emulator/certificate.ts';
import { Secret } from '../../../src/lib/secret.ts';
import { meaningOf, postImport, retryAfterMs, type Way } from '../../../src/sync/runs-api.ts';

const NOW = Date.parse('2026-01-01T00:00:00.000Z');

describe('an answer', () => {
  it.each([
    [200, 'sent'],
    [201, 'sent'],
    [202, 'sent'],
    [409, 'already_there'],
    ...[408, 429, 500, 502, 503, 504, 599].map((status) => [status, 'again'] as const),
    ...[300, 301, 302, 307, 308, 400, 401, 403, 404, 410, 413, 422].map(
      (status) => [status, 'refused'] as const,
    ),
  ] as const)('%i means %s', (status, meaning) => {
    expect(meaningOf(status)).toBe(meaning);
  });

  it.each([
    ['0', 0],
    [' 120 ', 120_000],
    ['Thu, 01 Jan 2026 00:01:30 GMT', 90_000],
    ['Wed, 31 Dec 2025 23:00:00 GMT', 0],
    ['-1', null],
    ['1.5', null],
    ['2026-01-01', null],
    ['soon', null],
    ['Sun, soon', null],
    ['9'.repeat(400), null],
    [null, null],
  ])('that says to come again after %j says %j', (text, ms) => {
    expect(retryAfterMs(text, NOW)).toBe(ms);
  });
});

/** The vendor's host name, for which the certificates of the emulator are made, served by a server of this machine. */
const HOST = 'chatgpt.com';

interface Wire extends AsyncDisposable {
  readonly way: Way;
  readonly authority: string;
  readonly heard: { readonly connects: string[]; readonly logins: string[]; readonly keys: string[] };
  ask(way?: Partial<Way>, endpoint?: string): ReturnType<typeof postImport>;
}

/** A server with a certificate of its own authority behind a proxy that wants a login. */
async function wire(answer: (url: string) => [number, Record<string, string>, string]): Promise<Wire> {
  const { authority, certificate, key } = await makeCertificates();
  const heard = { connects: [] as string[], logins: [] as string[], keys: [] as string[] };
  const server = createServer({ cert: certificate, key }, (request, response) => {
    heard.keys.push(String(request.headers['idempotency-key']));
    const [status, headers, body] = answer(request.url ?? '');
    request.resume().on('end', () => response.writeHead(status, headers).end(body));
  });
  const proxy = createProxy((_, response) => response.writeHead(405).end());
  const sockets = new Set<Socket>();
  proxy.on('connect', (request, socket: Socket) => {
    heard.connects.push(request.url ?? '');
    heard.logins.push(request.headers['proxy-authorization'] ?? '');
    if (request.headers['proxy-authorization'] === undefined)
      return socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    const inner = connect((server.address() as AddressInfo).port, '127.0.0.1');
    for (const one of [socket, inner]) sockets.add(one.on('error', () => {}));
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    socket.pipe(inner).pipe(socket);
  });
  for (const one of [server, proxy] as Server[])
    await new Promise<void>((ready) => one.listen(0, '127.0.0.1', ready));
  const at = `127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  const way: Way = {
    httpsProxy: `http://user:p%40ss@${at}`,
    authorities: [...rootCertificates, authority],
  };
  return {
    way,
    authority,
    heard,
    ask: (other = {}, endpoint = `https://${HOST}/import`) =>
      postImport({
        ...{ endpoint, key: 'k'.repeat(64), body: '{}', timeoutMs: 5000 },
        token: new Secret('runs-token'),
        signal: new AbortController().signal,
        way: { ...way, ...other },
      }),
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      for (const one of [server, proxy] as Server[]) {
        one.closeAllConnections();
        await new Promise((closed) => one.close(closed));
      }
    },
  };
}

describe('a request over https', () => {
  it('goes through the proxy with its login, to a server of an authority of one’s own', async () => {
    await using far = await wire(() => [201, { 'x-request-id': 'req_1' }, '{}']);
    expect(await far.ask()).toEqual({ status: 201, requestId: 'req_1', retryAfter: null });
    expect(far.heard).toEqual({
      connects: [`${HOST}:443`],
      logins: [`Basic ${Buffer.from('user:p@ss').toString('base64')}`],
      keys: ['k'.repeat(64)],
    });
  });

  it.each([
    ['the authority is not known', (): Partial<Way> => ({ authorities: null })],
    [
      'the proxy wants a login',
      ({ way }: Wire) => ({ httpsProxy: way.httpsProxy?.replace('user:p%40ss@', '') ?? '' }),
    ],
  ])('comes to nothing where %s, and nothing is sent', async (_, wayOf) => {
    await using far = await wire(() => [201, {}, '{}']);
    expect(await far.ask(wayOf(far))).toEqual({ status: null, why: 'network' });
    expect(far.heard.keys).toEqual([]);
  });

  it('believes no server that has the certificate of another name', async () => {
    await using far = await wire(() => [201, {}, '{}']);
    expect(await far.ask({}, 'https://runs.example/import')).toEqual({ status: null, why: 'network' });
    expect(far.heard.keys).toEqual([]);
  });

  it('follows no redirect', async () => {
    await using far = await wire(() => [307, { location: `https://${HOST}/elsewhere` }, '']);
    expect(await far.ask()).toMatchObject({ status: 307 });
    expect(far.heard.keys).toHaveLength(1);
  });

  it('decodes nothing, so that an answer is as large as it is sent', async () => {
    await using far = await wire(() => [200, { 'content-encoding': 'gzip' }, 'no gzip at all']);
    expect(await far.ask()).toMatchObject({ status: 200 });
  });
});

/** Answers with this head, and then goes on with the same words until nobody listens any more. */
async function endless(head: string, words: string, everyMs: number) {
  const server = createPlain((socket) => {
    socket
      .on('error', () => {})
      .once('data', () => {
        // Words before the head would be another protocol.
        socket.write(head);
        const timer = setInterval(() => socket.write(words), everyMs);
        socket.once('close', () => clearInterval(timer));
      });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/import`;
  return {
    ask: (timeoutMs: number) =>
      postImport({
        ...{ endpoint, key: 'k'.repeat(64), body: '{}', timeoutMs, token: new Secret('runs-token') },
        signal: new AbortController().signal,
        way: { httpsProxy: null, authorities: null },
      }),
    [Symbol.asyncDispose]: () => new Promise<void>((closed) => void server.close(() => closed())),
  };
}

describe('a hostile server', () => {
  it('whose answer never ends is left after what an answer needs', async () => {
    await using far = await endless('HTTP/1.1 200 OK\r\n\r\n', 'x'.repeat(32 * 1024), 1);
    expect(await far.ask(240_000)).toEqual({ status: 200, requestId: null, retryAfter: null });
  });

  it.each([
    ['head', 'HTTP/1.1 200 OK\r\nx-slow: '],
    ['body', 'HTTP/1.1 200 OK\r\n\r\n'],
  ])('that lets its %s drip is left when the time is up', async (_, head) => {
    await using far = await endless(head, '.', 10);
    expect(await far.ask(300)).toEqual({ status: null, why: 'timeout' });
  });

  it.each([
    ['headers without an end', `HTTP/1.1 200 OK\r\nx: ${'y'.repeat(200_000)}`],
    ['another protocol', 'HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n'],
    ['no HTTP', 'SSH-2.0-x\r\n'],
  ])('that answers with %s has given no answer', async (_, head) => {
    await using far = await endless(head, '', 1000);
    expect(await far.ask(240_000)).toEqual({ status: null, why: 'network' });
  });
});
