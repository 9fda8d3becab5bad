/**
 * One call of HashiCorp Vault: bounded in time and size, tried again by class, sent nowhere but to the address that was
 * named. What Vault answers is text of a stranger: it is parsed by whoever asked, and nothing here repeats a word of it.
 */
import { request as overHttp } from 'node:http';
import { request as overTls } from 'node:https';
import { text } from 'node:stream/consumers';
import { type Clock, timeLimit } from '../lib/clock.ts';
import { RunError, toRunError } from '../lib/errors.ts';
import { classOf } from '../lib/reasons.ts';
import { type RetryPolicy, retryWaitMs } from '../lib/retry.ts';
import type { Secret } from '../lib/secret.ts';

/** Which Vault. */
export interface VaultPlace {
  /** Without a slash at the end. */
  readonly address: string;
  readonly namespace: string | null;
  /** PEM of the only authority that is trusted; null for those that Node trusts. */
  readonly authority: string | null;
}

export interface VaultCall {
  readonly method: 'GET' | 'POST';
  /** Below `/v1/`, encoded. */
  readonly path: string;
  readonly token: Secret | null;
  readonly body?: Readonly<Record<string, unknown>>;
}

/** What Vault said to a call that it understood: 200 and 204, and 4xx but 429. */
export interface VaultAnswer {
  readonly status: number;
  readonly body: unknown;
}

export interface VaultBounds {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly retry: RetryPolicy;
  /** Tells the waits of this process from those of others. */
  readonly seed: string;
}

const TRY_MS = 10_000;
/** No call takes longer, whatever the retry policy says. */
const CALL_MS = 60_000;
const MAX_ANSWER_BYTES = 1024 * 1024;

/** Asks, again where that can help. Throws RunErrors `vault_unreachable`, `vault_untrusted`, `vault_sealed` and `vault_failed`. */
export async function askVault(
  place: VaultPlace,
  call: VaultCall,
  { clock, signal, retry, seed }: VaultBounds,
): Promise<VaultAnswer> {
  const deadline = clock.now() + CALL_MS;
  for (let failures = 1; ; failures += 1) {
    try {
      return await askOnce(place, call, AbortSignal.any([signal, timeLimit(TRY_MS)]));
    } catch (error) {
      const failed = toRunError(error);
      const waitMs = retryWaitMs(retry, {
        class: classOf(failed.code),
        failures,
        seed: `${seed} ${call.path} ${failures}`,
      });
      const late = clock.now() + waitMs + TRY_MS > deadline;
      if (!failed.retryable || failures >= retry.attempts || late || signal.aborted) throw failed;
      await clock.sleep(waitMs, signal);
    }
  }
}

/** Asks once. Follows no redirect: the token is for the address that was named. Throws as `askVault`. */
export async function askOnce(
  { address, namespace, authority }: VaultPlace,
  { method, path, token, body }: VaultCall,
  signal: AbortSignal,
): Promise<VaultAnswer> {
  const url = new URL(`${address}/v1/${path}`);
  const payload = body === undefined ? '' : JSON.stringify(body);
  const headers = {
    accept: 'application/json',
    'x-vault-request': 'true',
    ...(namespace === null ? {} : { 'x-vault-namespace': namespace }),
    ...(token === null ? {} : { 'x-vault-token': token.reveal() }),
    ...(payload === ''
      ? {}
      : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) }),
  };
  const options = { method, headers, signal, agent: false as const };
  const { status, said } = await new Promise<{ status: number; said: string }>((done, fail) => {
    const sent =
      url.protocol === 'https:'
        ? overTls(url, authority === null ? options : { ...options, ca: authority })
        : overHttp(url, options);
    sent.on('error', fail);
    // Who answers that he speaks another protocol from now on gives neither an error nor an answer.
    const closed = (): void => fail(new Error('The connection was closed'));
    sent.once('close', closed);
    sent.on('response', (answer) => {
      sent.off('close', closed);
      let bytes = 0;
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes > MAX_ANSWER_BYTES) answer.destroy(unreadable('is larger than 1 MiB'));
      });
      text(answer).then((all) => done({ status: answer.statusCode ?? 0, said: all }), fail);
    });
    sent.end(payload);
  }).catch((cause: unknown) => {
    throw cause instanceof RunError ? cause : unreached(url, cause, signal);
  });
  refuseStatus(url, status);
  return { status, body: bodyOf(status, said) };
}

/** Throws for an answer that is none to the question. */
function refuseStatus(url: URL, status: number): void {
  const answered = `Vault at ${url.origin} answered ${status}`;
  if (status >= 300 && status < 400)
    throw new RunError('vault_untrusted', `${answered}, a redirect, and a token is not sent elsewhere`);
  if (status === 503) throw new RunError('vault_sealed', answered, { retryable: true });
  if (status === 429 || status >= 470 || status < 200)
    throw new RunError('vault_failed', answered, { retryable: true });
}

function bodyOf(status: number, said: string): unknown {
  if (status === 204) return null;
  try {
    return JSON.parse(said) as unknown;
  } catch {
    // A refusal is one without words too.
    if (status >= 400) return null;
    throw unreadable('is no JSON');
  }
}

/** The answer to a call that Vault took, and that has another shape than it should. */
export function unreadable(what: string): RunError {
  return new RunError(
    'vault_failed',
    `What answers at vault-address is not Vault, or a part of it: its answer ${what}`,
  );
}

/** What Node says of a certificate that it does not take. */
const DISTRUST = /^(?:ERR_TLS_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_|INVALID_|ERR_SSL_)/;

function unreached({ origin }: URL, cause: unknown, signal: AbortSignal): RunError {
  const code = cause instanceof Error ? String((cause as NodeJS.ErrnoException).code ?? '') : '';
  if (DISTRUST.test(code))
    return new RunError('vault_untrusted', `The TLS of ${origin} is not trusted: ${code}`, { cause });
  const why = signal.aborted ? 'no answer in time' : code || 'the connection broke';
  return new RunError('vault_unreachable', `Vault at ${origin} could not be reached: ${why}`, {
    cause,
    retryable: true,
  });
}
