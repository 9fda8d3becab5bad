/**
 * One request to the Runs API on the wire: posts an import, bounds the time and what is read of the answer, follows no
 * redirect. Knows what a status means for trying again, and nothing of runs, waits and files.
 */
import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http';
import { isIP, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { timeLimit } from '../lib/clock.ts';
import type { Secret } from '../lib/secret.ts';

export interface ImportRequest {
  readonly endpoint: string;
  readonly token: Secret;
  /** The same for the same content, so that the service can keep one of two. */
  readonly key: string;
  /** JSON. */
  readonly body: string;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  readonly way: Way;
}

/** How the service is reached. */
export interface Way {
  /** A proxy for https; what is on this machine is asked without one. */
  readonly httpsProxy: string | null;
  /** Certificates of the authorities that are trusted, in PEM; null for those of Node. */
  readonly authorities: readonly string[] | null;
}

export type Reply =
  | {
      readonly status: number;
      readonly requestId: string | null;
      /** As it was sent. */
      readonly retryAfter: string | null;
    }
  /** No answer, or none that came to its end. */
  | { readonly status: null; readonly why: 'timeout' | 'network' };

/** What an answer means: `again` is worth another try, `refused` is not. */
export type Meaning = 'sent' | 'already_there' | 'again' | 'refused';

/** An answer says a few words; what is longer is not read. */
const MAX_ANSWER_BYTES = 64 * 1024;
const REQUEST_IDS = ['x-request-id', 'request-id', 'x-amzn-requestid'];
const TOO_MANY = 429;

/** What the status of an answer means; a redirect leads the token elsewhere and is refused. */
export function meaningOf(status: number): Meaning {
  if (status >= 200 && status < 300) return 'sent';
  if (status === 409) return 'already_there';
  return status === 408 || status === TOO_MANY || status >= 500 ? 'again' : 'refused';
}

/** Milliseconds that a Retry-After asks for, in either of its forms; null where it says nothing that can be read. */
export function retryAfterMs(text: string | null, nowMs: number): number | null {
  const value = text?.trim() ?? '';
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  // Date.parse takes much that is no date of HTTP.
  if (!/^[A-Z][a-z]{2,8}, /.test(value)) return null;
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : Math.max(0, at - nowMs);
}

/** Posts one import. Never throws: what goes wrong on the way is an answer without a status. */
export async function postImport(request: ImportRequest): Promise<Reply> {
  const limit = timeLimit(request.timeoutMs);
  const signal = AbortSignal.any([limit, request.signal]);
  try {
    signal.throwIfAborted();
    return await exchange(request, signal);
  } catch {
    return { status: null, why: limit.aborted ? 'timeout' : 'network' };
  }
}

async function exchange({ endpoint, token, key, body, way }: ImportRequest, signal: AbortSignal) {
  const url = new URL(endpoint);
  const options: RequestOptions = {
    method: 'POST',
    signal,
    headers: {
      authorization: `Bearer ${token.reveal()}`,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'idempotency-key': key,
      accept: 'application/json',
      'user-agent': 'codex-orchestrator',
    },
  };
  if (url.protocol === 'http:') {
    const { request } = await import('node:http');
    return answered(request(url, { ...options, agent: false }), body, signal);
  }
  const { request } = await import('node:https');
  const trust = way.authorities === null ? {} : { ca: [...way.authorities] };
  if (way.httpsProxy === null)
    return answered(request(url, { ...options, ...trust, agent: false }), body, signal);
  const { connect } = await import('node:tls');
  const socket = await tunnel(new URL(way.httpsProxy), url, signal);
  signal.addEventListener('abort', () => socket.destroy(), { once: true });
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const named = isIP(host) === 0 ? { host, servername: host } : { host };
  const createConnection = (): Duplex => connect({ socket: socket as Socket, ...trust, ...named });
  return answered(request(url, { ...options, createConnection }), body, signal);
}

/** A connection through a proxy to the host of `url`. */
async function tunnel(proxy: URL, url: URL, signal: AbortSignal): Promise<Duplex> {
  const { request } = proxy.protocol === 'https:' ? await import('node:https') : await import('node:http');
  const path = `${url.hostname}:${url.port || 443}`;
  const login = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
  const headers = {
    host: path,
    ...(login === ':' ? {} : { 'proxy-authorization': `Basic ${Buffer.from(login).toString('base64')}` }),
  };
  return new Promise((resolve, reject) => {
    const asked = request(proxy.origin, { method: 'CONNECT', path, headers, agent: false, signal });
    asked.once('connect', ({ statusCode }: IncomingMessage, socket: Duplex) => {
      if (statusCode === 200) return resolve(socket);
      socket.destroy();
      reject(new Error(`The proxy answered ${statusCode}`));
    });
    // Any other answer than a tunnel.
    const none = (): void => reject(new Error('The proxy opened no tunnel'));
    asked.once('response', none).once('close', none).once('error', reject);
    asked.end();
  });
}

/** Sends the body and waits for the whole answer: of one that is cut off nobody knows what it would have said. */
async function answered(sent: ClientRequest, body: string, signal: AbortSignal): Promise<Reply> {
  try {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      sent.once('response', resolve).once('error', reject);
      // Who answers that he speaks another protocol from now on gives neither.
      sent.once('close', () => reject(new Error('The connection was closed')));
      sent.end(body);
    });
    let bytes = 0;
    for await (const piece of response as AsyncIterable<Buffer>) {
      bytes += piece.length;
      if (bytes > MAX_ANSWER_BYTES) break;
    }
    // One that ends with its connection ends so too where we cut it.
    signal.throwIfAborted();
    const { statusCode = 0, headers } = response;
    return {
      status: statusCode,
      requestId: REQUEST_IDS.map((name) => headers[name]).find((id) => typeof id === 'string') ?? null,
      retryAfter: headers['retry-after'] ?? null,
    };
  } finally {
    sent.on('error', () => {}).destroy();
  }
}
