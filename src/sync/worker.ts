/**
 * The worker of the cloud sync: sends finished runs one after the other, each once, within a budget. Whatever happens
 * is told and logged, and changes nothing of a run or its verdict. What was not sent needs no queue: it is what has no
 * mark that it is there.
 */
import { join, resolve } from 'node:path';
import { getCACertificates } from 'node:tls';
import { readCertificate } from '../credentials/certificate.ts';
import { type Clock, isoTime, type Random, timeLimit } from '../lib/clock.ts';
import type { Redactor } from '../lib/redact.ts';
import { retryWaitMs } from '../lib/retry.ts';
import type { Secret } from '../lib/secret.ts';
import type { KnownRun } from '../manifest/find-run.ts';
import { type Audit, auditLog, type Decision } from './audit.ts';
import { type Import, readImport } from './import-body.ts';
import { meaningOf, postImport, type Reply, retryAfterMs, type Way } from './runs-api.ts';
import { alone, isSent, keepSent, pruneSent, sentFile } from './sent.ts';
import type { SyncSettings } from './settings.ts';

export interface SyncDeps {
  /** Absolute path of the folder that holds `.runs/` and `out/`. */
  readonly root: string;
  readonly machine: string;
  readonly clock: Clock;
  readonly random: Random;
  readonly redactor: Redactor;
  /** The bearer token; null where there is none to be had. */
  readonly token: () => Promise<Secret | null>;
  readonly signal: AbortSignal;
}

export interface SyncRequest {
  readonly runs: readonly KnownRun[];
  readonly settings: SyncSettings;
  /** Most time for one run, its waits included; and for all of them. */
  readonly budgetMs: { readonly each: number; readonly all: number };
  /** Sends again what is known to be there. */
  readonly replay: boolean;
  /** Milliseconds since the epoch; runs that ended before are left out. */
  readonly sinceMs: number;
}

/** What became of one run. */
export interface SyncedRun {
  readonly task_id: string;
  readonly run_id: string;
  readonly key: string;
  readonly decision: Exclude<Decision, 'retry'> | 'busy';
  readonly attempts: number;
  readonly http_status: number | null;
  readonly request_id: string | null;
  readonly why: string | null;
}

export interface SyncReport {
  readonly endpoint: string;
  /** Every run that was dealt with, in order. */
  readonly runs: readonly SyncedRun[];
  readonly known: {
    readonly sent_before: number;
    readonly rehearsals: number;
    readonly unfinished: number;
    readonly unreadable: number;
  };
  /** Runs that were not looked at any more. */
  readonly not_reached: number;
  /** Why nothing more was sent; null where everything was gone through. */
  readonly stopped: string | null;
  readonly notices: readonly string[];
}

/** So many runs in a row that the service did not take for now: it is down, and the next ones would only wait too. */
const DOWN_AFTER = 3;
/** What a send takes beyond its budget at most, before another process may take it for dead. */
const LEASE_MARGIN_MS = 60_000;
const MOST_LEASE_MS = 60 * 60 * 1000;
const NOT_LET_IN = [401, 403];

/** Sends what is to be sent. Throws RunError for a certificate or a folder that cannot be used. */
export async function syncRuns(request: SyncRequest, deps: SyncDeps): Promise<SyncReport> {
  const { settings, budgetMs } = request;
  const { clock, signal, root, redactor } = deps;
  const deadline = clock.now() + budgetMs.all;
  const way = await wayOf(settings, root);
  const audit = auditLog({ ...deps, path: join(root, 'out', 'audit.log'), limits: settings.audit });
  const known = { sent_before: 0, rehearsals: 0, unfinished: 0, unreadable: 0 };
  const runs: SyncedRun[] = [];
  let stopped: string | null = null;
  let down = 0;
  let at = 0;
  for (; at < request.runs.length && stopped === null; at += 1) {
    const run = request.runs[at];
    if (run === undefined) break;
    const found = await readImport(run, { bucket: settings.bucket, redactor });
    if (typeof found === 'string') known[found] += 1;
    else if (found.manifest.evidence === 'rehearsal' && !settings.rehearsals) known.rehearsals += 1;
    else if (Date.parse(found.manifest.completed_at ?? '') >= request.sinceMs) await deal(run, found);
    stopped ??= reasonToStop();
  }
  for (const taskId of new Set(request.runs.map((run) => run.taskId))) await pruneSent(root, taskId);
  const notices = audit.fault === null ? [] : [`out/audit.log could not be written: ${audit.fault}`];
  return {
    endpoint: settings.endpoint,
    runs,
    known,
    not_reached: request.runs.length - at,
    stopped,
    notices,
  };

  async function deal(run: KnownRun, found: Import): Promise<void> {
    const until = Math.min(deadline, clock.now() + budgetMs.each);
    const told = await sendOnce(run, found, { request, deps, audit, way, until });
    if (told === null) {
      known.sent_before += 1;
      return;
    }
    runs.push(told);
    down = told.decision === 'left_for_later' ? down + 1 : told.decision === 'busy' ? down : 0;
    if (NOT_LET_IN.includes(told.http_status ?? 0)) stopped = 'the service does not let the token in';
    else if (told.why === 'no_token') stopped = 'there is no token';
  }

  function reasonToStop(): string | null {
    if (at + 1 >= request.runs.length) return null;
    if (signal.aborted) return 'it was cancelled';
    if (clock.now() >= deadline) return 'the time was up';
    return down >= DOWN_AFTER ? `the service took none of ${DOWN_AFTER} runs` : null;
  }
}

interface Sending {
  readonly request: SyncRequest;
  readonly deps: SyncDeps;
  readonly audit: Audit;
  readonly way: Way;
  /** Milliseconds since the epoch. */
  readonly until: number;
}

/** Sends a run unless it is there; null where it is. Of two processes only one is at a run. */
async function sendOnce(run: KnownRun, found: Import, sending: Sending): Promise<SyncedRun | null> {
  const { request, deps } = sending;
  const { endpoint } = request.settings;
  const { clock, random, machine: host, root } = deps;
  const place = { key: found.key, endpoint };
  const file = await sentFile(root, run);
  const isThere = async (): Promise<boolean> => !request.replay && (await isSent(file, place));
  if (await isThere()) return null;
  const leaseMs = Math.min(MOST_LEASE_MS, request.budgetMs.each + LEASE_MARGIN_MS);
  const told = await alone(file, { clock, random, host, leaseMs }, async () => {
    // Another process may have sent it since.
    if (await isThere()) return { sent: null };
    const sent = await send(run, found, sending);
    const { decision, http_status, request_id } = sent;
    if ((decision === 'sent' || decision === 'already_there') && http_status !== null) {
      const at = isoTime(clock.now());
      const ids = { task_id: run.taskId, run_id: run.runId };
      const schema = 'codex-orchestrator-sync/1';
      await keepSent(file, { schema, ...ids, ...place, decision, http_status, request_id, at });
    }
    return { sent };
  });
  if (told !== null) return told.sent;
  const none = { attempts: 0, http_status: null, request_id: null, why: 'another process is at it' };
  return { task_id: run.taskId, run_id: run.runId, key: found.key, decision: 'busy', ...none };
}

/** Tries until it is told to stop; each try is a line of the audit log. */
async function send(run: KnownRun, found: Import, sending: Sending): Promise<SyncedRun> {
  const { request, deps, audit, until } = sending;
  const { settings } = request;
  const { clock, redactor } = deps;
  const ids = { task_id: run.taskId, run_id: run.runId, key: found.key };
  if (Buffer.byteLength(found.body) > settings.maxBytes) return untried('too_large', 'too_large');
  const token = await within(deps.token, until - clock.now());
  if (token === null) return untried('left_for_later', 'no_token');
  // Of a token from a vault nobody has heard before.
  redactor.add([token]);
  for (let attempt = 1; ; attempt += 1) {
    const began = clock.now();
    const timeoutMs = Math.min(settings.timeoutMs, until - began);
    const { signal } = deps;
    const { endpoint } = settings;
    const reply = await postImport({ ...found, endpoint, token, timeoutMs, signal, way: sending.way });
    const ended = clock.now();
    const waitMs = waitAfter(reply, { attempt, sending, key: found.key, nowMs: ended });
    const meaning = reply.status === null ? 'again' : meaningOf(reply.status);
    const decision = meaning !== 'again' ? meaning : waitMs === null ? 'left_for_later' : 'retry';
    const requestId = reply.status === null ? null : reply.requestId;
    const told = {
      http_status: reply.status,
      request_id: requestId === null ? null : redactor.redact(requestId),
      why: reply.status === null ? reply.why : null,
    };
    const at = isoTime(began);
    const duration_ms = Math.round(ended - began);
    await audit.write({ at, ...ids, attempt, ...told, duration_ms, decision });
    if (decision !== 'retry') return { ...ids, decision, attempts: attempt, ...told };
    await clock.sleep(waitMs ?? 0, signal);
  }

  async function untried(decision: 'too_large' | 'left_for_later', why: string): Promise<SyncedRun> {
    const told = { http_status: null, request_id: null, why };
    const at = isoTime(clock.now());
    await audit.write({ at, ...ids, attempt: 0, ...told, duration_ms: 0, decision });
    return { ...ids, decision, attempts: 0, ...told };
  }
}

interface Tried {
  readonly attempt: number;
  readonly sending: Sending;
  readonly key: string;
  readonly nowMs: number;
}

/** How long to wait before the next try; null where there is none, for the tries or the time are used up. */
function waitAfter(reply: Reply, { attempt, sending, key, nowMs }: Tried): number | null {
  const { request, deps, until } = sending;
  const { retry } = request.settings;
  if (attempt >= retry.attempts || deps.signal.aborted) return null;
  const drawn = retryWaitMs(retry, { class: '', failures: attempt, seed: `${key}:${attempt}` });
  const asked = reply.status === null ? null : retryAfterMs(reply.retryAfter, nowMs);
  const waitMs = Math.max(drawn, asked ?? 0);
  return nowMs + waitMs >= until ? null : waitMs;
}

/** What a source yields in time; null where it yields nothing, fails or takes too long. */
async function within<T>(source: () => Promise<T | null>, ms: number): Promise<T | null> {
  if (ms <= 0) return null;
  const limit = timeLimit(ms);
  const late = new Promise<null>((resolve) => {
    limit.addEventListener('abort', () => resolve(null), { once: true });
  });
  return Promise.race([source().catch(() => null), late]);
}

/** The proxy and the authorities that the Codex CLI goes by as well. */
async function wayOf({ httpsProxy, caCertificate }: SyncSettings, root: string): Promise<Way> {
  if (caCertificate === null) return { httpsProxy, authorities: null };
  const own = await readCertificate(resolve(root, caCertificate));
  return { httpsProxy, authorities: [...getCACertificates('default'), own.toString('utf8')] };
}
