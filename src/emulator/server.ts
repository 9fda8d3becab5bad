/**
 * The emulator on the wire: a CONNECT proxy on 127.0.0.1 that ends TLS for the two vendor hosts itself and refuses
 * every other; the model is asked there in plain http. It opens no connection of its own, ever. Owns sockets and the CA
 * file; refuses to know endpoints.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import type { Duplex } from 'node:stream';
import { text } from 'node:stream/consumers';
import { createSecureContext, type SecureContext, TLSSocket } from 'node:tls';
import { AUTH_HOST, VENDOR_HOST } from '../cloud/protocol.ts';
import { type Clock, type Random, systemClock } from '../lib/clock.ts';
import type { Answer, Reply } from './answer.ts';
import { makeCertificates } from './certificate.ts';
import { handle, type Request } from './handlers.ts';
import { MODEL_HOST } from './model.ts';
import type { Script } from './script.ts';
import { authJson, type Imported, newState, type Scene, type State, type Target } from './state.ts';

const LOOPBACK = '127.0.0.1';
const VENDOR_AUTHORITIES = new Map([VENDOR_HOST, AUTH_HOST].map((host) => [`${host}:443`, host]));

export interface EmulatorOptions {
  /** Folder of the rehearsal, made when absent: `ca.pem` is written there with mode 0600. */
  readonly folder: string;
  /** Times in answers and slow answers go by it. */
  readonly clock: Clock;
  readonly random: Random;
  /** What the machine could tell of the target; wins over the script. */
  readonly target?: { readonly [Name in keyof Target]?: string | undefined };
  /** Environments beside that of the target, by id or label. */
  readonly besides?: readonly string[];
}

/** A request that arrived. A refused tunnel to a foreign host has method CONNECT and no path. */
export interface RecordedRequest {
  readonly host: string;
  readonly method: string;
  readonly path: string;
  readonly userAgent: string;
  /** Text of a POST, else empty. */
  readonly body: string;
}

export interface Emulator extends AsyncDisposable {
  /** What the child needs to come here: `HTTPS_PROXY` and `CODEX_CA_CERTIFICATE`. */
  readonly environment: Record<string, string>;
  /** A fake login for `CODEX_HOME/auth.json`; its token outlives any run. */
  readonly authJson: string;
  /** A fake personal access token for `CODEX_ACCESS_TOKEN`. */
  readonly accessToken: string;
  /** The model provider of `codex exec`, with a fake key. */
  readonly model: { readonly baseUrl: string; readonly key: string };
  /** The Runs API, with a fake token. */
  readonly runs: {
    readonly baseUrl: string;
    readonly token: string;
    /** What it has taken. */
    readonly imports: () => readonly Imported[];
  };
  readonly target: Target;
  /** Secret values the answers carry; none may ever be seen in what the product writes. */
  readonly plantedSecrets: string[];
  /** Everything that was asked, in order of arrival. */
  readonly requests: readonly RecordedRequest[];
}

/** Starts the emulator for one script. Dispose it to close every connection, also those that hang. */
export async function startEmulator(script: Script, options: EmulatorOptions): Promise<Emulator> {
  const { clock, random, besides = [] } = options;
  const scene: Scene = { script, target: targetOf(script, options.target ?? {}), clock, random, besides };
  // The child compares its credential with the clock of the machine, whatever clock the answers go by.
  const machineNow = systemClock.now();
  const service: Service = { scene, state: newState(scene, machineNow), requests: [] };
  const { account, planted } = service.state;
  const { authority, certificate, key } = await makeCertificates();
  const caFile = await writePrivate(join(resolve(options.folder), 'ca.pem'), authority);
  const proxy = await listen(service, createSecureContext({ cert: certificate, key }));
  return {
    environment: { HTTPS_PROXY: `http://${LOOPBACK}:${proxy.port}`, CODEX_CA_CERTIFICATE: caFile },
    authJson: authJson(account, machineNow),
    accessToken: account.personalToken,
    model: { baseUrl: `http://${LOOPBACK}:${proxy.port}/v1`, key: account.apiKey },
    runs: {
      baseUrl: `http://${LOOPBACK}:${proxy.port}`,
      token: account.runsToken,
      imports: () => service.state.imports,
    },
    target: scene.target,
    plantedSecrets: [...planted],
    requests: service.requests,
    [Symbol.asyncDispose]: proxy.close,
  };
}

/** The state at hand and what came in; one request after the other, as they arrive. */
interface Service {
  readonly scene: Scene;
  state: State;
  readonly requests: RecordedRequest[];
}

function targetOf(script: Script, told: NonNullable<EmulatorOptions['target']>): Target {
  return {
    repository: told.repository ?? script.repository,
    environment: told.environment ?? script.environment.id,
    branch: told.branch ?? script.branch,
    commit: told.commit ?? script.commit,
  };
}

async function writePrivate(path: string, content: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  // A mode only counts for a file that is new.
  await rm(path, { force: true });
  await writeFile(path, content, { mode: 0o600, flag: 'wx' });
  return path;
}

interface Listener {
  readonly port: number;
  close(): Promise<void>;
}

async function listen(service: Service, secureContext: SecureContext): Promise<Listener> {
  const closing = new AbortController();
  const sockets = new Set<Duplex>();
  const tunnels = new WeakMap<Duplex, string>();
  const server = createServer((request, response) => {
    const host = tunnels.get(request.socket) ?? modelHost(request);
    const done =
      host === undefined
        ? refuse(service, request, response)
        : answer(service, { request, response, host, closing });
    // A client that goes away in the middle of its request is no event for anybody.
    done.catch(() => request.socket.destroy());
  });
  server.on('connection', (socket: Duplex) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
  });
  server.on('clientError', (_, socket) => socket.destroy());
  server.on('connect', (request, socket, head) => {
    const host = tunnels.has(socket) ? undefined : VENDOR_AUTHORITIES.get(request.url ?? '');
    if (host === undefined) return refuseTunnel(service, request, socket);
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    const inner = new TLSSocket(socket, { isServer: true, secureContext, ALPNProtocols: ['http/1.1'] });
    tunnels.set(inner, host);
    server.emit('connection', inner);
  });
  await new Promise<void>((ready, failed) => {
    server.once('error', failed).listen(0, LOOPBACK, ready);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((closed) => {
        closing.abort();
        server.close(() => closed());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function refuseTunnel(service: Service, request: IncomingMessage, socket: Duplex): void {
  service.requests.push(recorded(request, (request.url ?? '').replace(/:\d+$/, ''), ''));
  socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
}

/** The model and the Runs API are asked by a path alone; what is meant for another host names it, as to any proxy. */
function modelHost({ url }: IncomingMessage): string | undefined {
  return url !== undefined && /^\/(?:v1|workspaces)\//.test(url) ? MODEL_HOST : undefined;
}

/** Any other request that came without a tunnel: a plain http one, to whatever host. */
async function refuse(service: Service, request: IncomingMessage, response: ServerResponse): Promise<void> {
  service.requests.push(recorded(request, request.headers.host ?? '', ''));
  response.writeHead(403, { connection: 'close' }).end();
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly host: string;
  readonly closing: AbortController;
}

async function answer(service: Service, exchange: Exchange): Promise<void> {
  const { request, host, closing } = exchange;
  const body = await text(request);
  const record = recorded(request, host, body);
  service.requests.push(record);
  const key = request.headers['idempotency-key'];
  const idempotencyKey = typeof key === 'string' ? { idempotencyKey: key } : {};
  const authorization = request.headers.authorization ?? '';
  const asked: Request = { ...record, body, authorization, ...idempotencyKey };
  const outcome = handle(service.scene, service.state, asked);
  service.state = outcome.state;
  if (outcome.answer.delayMs > 0) await service.scene.clock.sleep(outcome.answer.delayMs, closing.signal);
  if (!closing.signal.aborted) send(exchange, outcome.answer, service.scene.clock.now());
}

function send({ request, response }: Exchange, reply: Answer, nowMs: number): void {
  if (reply.kind === 'hang') return;
  if (reply.kind === 'reset') {
    request.socket.destroy();
    return;
  }
  const { retryAfter, requestId } = reply;
  response.writeHead(reply.status, {
    'content-type': reply.contentType,
    'content-length': Buffer.byteLength(reply.body) + (reply.cut ? 1 : 0),
    ...(retryAfter ? { 'retry-after': retryAfterText(retryAfter, nowMs) } : {}),
    ...(requestId ? { 'x-request-id': requestId } : {}),
  });
  if (reply.cut) response.write(reply.body, () => request.socket.destroy());
  else response.end(reply.body);
}

function retryAfterText(wanted: NonNullable<Reply['retryAfter']>, nowMs: number): string {
  if ('seconds' in wanted) return String(wanted.seconds);
  return new Date(nowMs + wanted['date-in'] * 1000).toUTCString();
}

function recorded(request: IncomingMessage, host: string, body: string): RecordedRequest {
  return {
    host,
    method: request.method ?? '',
    path: request.method === 'CONNECT' ? '' : (request.url ?? ''),
    userAgent: request.headers['user-agent'] ?? '',
    body: request.method === 'POST' ? body : '',
  };
}
