/**
 * HashiCorp Vault on the loopback: login by JWT, tokens that end, the key-value engine of both versions, namespaces, and
 * faults on command. As strict as the real one where a test stands on it; test/process/real-vault.test.ts holds both to
 * the same.
 */
import { randomBytes } from 'node:crypto';
import { type IncomingMessage, createServer as overHttp, type ServerResponse } from 'node:http';
import { createServer as overTls } from 'node:https';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { answering } from './answering.ts';
import { type Role, refusalOf } from './vault-login.ts';

export const ROLE = 'canary';
export const AUDIENCE = 'https://vault.example';

export interface VaultOptions {
  /** Whose id tokens are taken. */
  readonly issuer: string;
  readonly namespace?: string;
  /** PEM of a leaf and of its key, to be reached over TLS. */
  readonly tls?: { readonly cert: string; readonly key: string };
  /** What a token lives, in seconds. */
  readonly ttl?: number;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
}

type Fields = Readonly<Record<string, unknown>>;
type Fault =
  | number
  | 'hang'
  | 'reset'
  | 'garbage'
  | 'huge'
  | 'upgrade'
  | { readonly redirect: string }
  | { readonly says: unknown };

export interface Seen {
  readonly call: string;
  readonly token: string | undefined;
  readonly namespace: string | undefined;
}

export interface VaultStandIn extends AsyncDisposable {
  readonly address: string;
  /** Every request in order of arrival: method and path below `/v1/`. */
  readonly seen: readonly Seen[];
  /** Tokens that live, in order. */
  live(): string[];
  /** Tokens that were ever given by a login. */
  readonly given: readonly string[];
  /** A token as an operator makes one. */
  makeToken(ttl: number): string;
  /** As an operator does who trusts nobody any more, or a Vault that has lost its leases. */
  revokeAll(): void;
  /** Writes as somebody else would; `secret` is of version 2, `kv` of version 1. */
  put(mount: 'secret' | 'kv', path: string, fields: Fields): void;
  fields(mount: 'secret' | 'kv', path: string): Fields | undefined;
  /** From now on calls that begin so are answered so, `times` times where that is said. */
  fail(call: string, how: Fault, times?: number): void;
  /** Does something once, before the next call that begins so is answered. */
  interpose(call: string, work: () => void): void;
}

interface Token {
  endsAt: number;
  readonly renewable: boolean;
}

/** Starts one that lets jobs of octo/widgets in, by the role ROLE and the audience AUDIENCE. */
export async function startVault(options: VaultOptions): Promise<VaultStandIn> {
  const { issuer, namespace, tls, ttl = 600, now = Date.now } = options;
  const roles: Readonly<Record<string, Role>> = {
    [ROLE]: { audiences: [AUDIENCE], claims: { repository: 'octo/widgets', ref: 'refs/heads/main' } },
  };
  const tokens = new Map<string, Token>();
  const versions = new Map<string, Fields[]>();
  const seen: Seen[] = [];
  const given: string[] = [];
  let between: { call: string; work: () => void } | null = null;
  const faults: { call: string; how: Fault; left: number }[] = [];

  function newToken(seconds: number): string {
    const token = `hvs.${randomBytes(24).toString('base64url')}`;
    tokens.set(token, { endsAt: now() + seconds * 1000, renewable: true });
    return token;
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', 'http://x').pathname.replace(/^\/v1\//, '');
    const call = `${request.method} ${decodeURIComponent(path)}`;
    const token = request.headers['x-vault-token'] as string | undefined;
    const asked = request.headers['x-vault-namespace'] as string | undefined;
    seen.push({ call, token, namespace: asked });
    if (between !== null && call.startsWith(between.call)) {
      between.work();
      between = null;
    }
    const fault = faults.find((one) => one.left > 0 && call.startsWith(one.call));
    if (fault !== undefined) {
      fault.left -= 1;
      return fail(response, fault.how);
    }
    const say = (status: number, body?: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(body === undefined ? undefined : JSON.stringify(body));
    };
    const refuse = (status: number, ...errors: string[]): void => say(status, { errors });
    if (asked !== namespace) return refuse(404, 'no handler for route');
    const body = request.method === 'POST' ? ((await json(request)) as Fields) : {};
    if (call === 'POST auth/jwt/login') return logIn(body, say, refuse);
    const holder = tokens.get(token ?? '');
    if (token === undefined || holder === undefined || holder.endsAt <= now())
      return refuse(403, 'permission denied');
    if (call === 'POST auth/token/renew-self') {
      holder.endsAt = now() + ttl * 1000;
      return say(200, { auth: { client_token: token, lease_duration: ttl, renewable: true } });
    }
    if (call === 'GET auth/token/lookup-self') return say(200, { data: { renewable: true } });
    if (call === 'POST auth/token/revoke-self') {
      tokens.delete(token);
      return say(204);
    }
    say(...keyValue(request.method ?? '', decodeURIComponent(path), body));
  }

  async function logIn(body: Fields, say: Say, refuse: Refuse): Promise<void> {
    const role = roles[String(body.role ?? '')];
    if (role === undefined) return refuse(400, `role "${String(body.role)}" could not be found`);
    const refusal = await refusalOf(String(body.jwt), role, issuer);
    if (refusal !== null) return refuse(400, refusal);
    const token = newToken(ttl);
    given.push(token);
    say(200, { auth: { client_token: token, lease_duration: ttl, renewable: true, policies: ['codex'] } });
  }

  /** Only secrets below ci/ are within the policy of a job. */
  function keyValue(method: string, path: string, body: Fields): readonly [status: number, body?: object] {
    const match = /^(?:(secret)\/data|(kv))\/(ci\/.+)$/.exec(path);
    if (match === null) return [403, { errors: ['1 error occurred:\n\t* permission denied\n\n'] }];
    const [, two, one, name] = match;
    const key = `${two ?? one}/${name}`;
    const all = versions.get(key) ?? [];
    const fields = all.at(-1);
    if (method === 'POST' && two === undefined) {
      versions.set(key, [body]);
      return [204];
    }
    if (method === 'POST') {
      const { cas } = (body.options ?? {}) as { cas?: number };
      if (cas !== undefined && cas !== all.length)
        return [400, { errors: ['check-and-set parameter did not match the current version'] }];
      versions.set(key, [...all, body.data as Fields]);
      return [200, { data: { version: all.length + 1 } }];
    }
    if (fields === undefined) return [404, { errors: [] }];
    if (two === undefined) return [200, { data: fields, lease_duration: 2764800 }];
    const metadata = { version: all.length, deletion_time: '', destroyed: false };
    return [200, { data: { data: fields, metadata } }];
  }

  const listener = answering(answer);
  const server = tls === undefined ? overHttp(listener) : overTls(tls, listener);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${port}`,
    seen,
    given,
    live: () => [...tokens].flatMap(([token, { endsAt }]) => (endsAt > now() ? [token] : [])),
    makeToken: newToken,
    revokeAll: () => tokens.clear(),
    put: (mount, path, fields) => {
      const key = `${mount}/${path}`;
      versions.set(key, mount === 'kv' ? [fields] : [...(versions.get(key) ?? []), fields]);
    },
    fields: (mount, path) => versions.get(`${mount}/${path}`)?.at(-1),
    fail: (call, how, times = Number.POSITIVE_INFINITY) => void faults.push({ call, how, left: times }),
    interpose: (call, work) => {
      between = { call, work };
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

type Say = (status: number, body?: unknown) => void;
type Refuse = (status: number, ...errors: string[]) => void;
/** Words that a service could say, and that nobody may repeat. */
export const PLANTED = 'planted-words-of-the-vault';

function fail(response: ServerResponse, how: Fault): void {
  if (how === 'hang') return;
  if (how === 'reset') return void response.socket?.destroy();
  if (how === 'garbage') return void response.writeHead(200).end(`<html>${PLANTED}</html>`);
  if (how === 'huge') return void response.writeHead(200).end(`"${'x'.repeat(3 * 1024 * 1024)}"`);
  if (how === 'upgrade')
    return void response.socket?.write(
      'HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n',
    );
  if (typeof how === 'object' && 'says' in how)
    return void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(how.says));
  if (typeof how === 'object') return void response.writeHead(307, { location: how.redirect }).end();
  response.writeHead(how, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ errors: [PLANTED] }));
}
