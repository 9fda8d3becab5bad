/**
 * Workflow runs and their artifacts as GitHub's REST API tells of them, on loopback; zips lie on another host, as there. A
 * test adds runs, and makes any address fail, refuse, hang or lie.
 */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LEDGER_FILE } from '../../src/history/ledger.ts';
import type { HistoryRecord } from '../../src/history/record.ts';
import { isoTime } from '../../src/lib/clock.ts';
import { answering } from './answering.ts';
import { answeredBy, type Tracker } from './github-issues.ts';
import { zipOf } from './zip.ts';

const REPOSITORY = 'octo/widgets';
export const TOKEN = 'ghs_history';
const WORKFLOW = 77;

export interface PastRunOptions {
  readonly id: number;
  readonly attempt?: number;
  /** `owner/name` of the code; null for a fork that is gone. */
  readonly head?: string | null;
  readonly branch?: string;
  readonly event?: string;
  readonly sha?: string;
  readonly status?: string;
  /** Milliseconds since the epoch. */
  readonly at?: number;
  /** When its last attempt began; not told where absent. */
  readonly startedAt?: number;
  /** By name; a text is the content of the ledger. */
  readonly artifacts?: readonly PastArtifact[];
}

export interface PastArtifact {
  readonly name: string;
  readonly content: string | Buffer;
  readonly expired?: boolean;
  /** What its list says, where it lies. */
  readonly size?: number;
}

export interface GitHubHistory extends AsyncDisposable {
  readonly apiUrl: string;
  /** Paths with their query, in order of arrival; those of the host of the zips begin with `blob`. */
  readonly asked: readonly string[];
  /** Every header by which somebody signed in on the host of the zips. */
  readonly leaked: readonly string[];
  readonly runs: PastRunOptions[];
  /** How an address that matches is answered from now on; the first rule that fits. */
  fail(path: RegExp, how: number | 'hang' | 'reset'): void;
}

/** A file with records of a run, as the run hands it on. */
export function ledgerOf(records: readonly unknown[], more: object = {}): string {
  return JSON.stringify({ schema: 1, records, ...more });
}

/** A run with one artifact of records that are its own. */
export function ranWith(
  run: Omit<PastRunOptions, 'artifacts'>,
  records: readonly HistoryRecord[],
  more: object = {},
): PastRunOptions {
  const own = records.map((record) => ({ ...record, workflow_run_id: String(run.id) }));
  const name = `codex-canary-${run.id}-1-canary-0a1b2c3d-records`;
  return { ...run, artifacts: [{ name, content: ledgerOf(own, more) }] };
}

/** Starts it; `tracker` keeps its issues. */
export async function startGitHubHistory(
  runs: PastRunOptions[] = [],
  tracker?: Tracker,
): Promise<GitHubHistory> {
  const asked: string[] = [];
  const leaked: string[] = [];
  const faults: { readonly path: RegExp; readonly how: number | 'hang' | 'reset' }[] = [];
  const zips = new Map<number, Buffer>();

  const faulty =
    (listener: RequestListener, prefix: string): RequestListener =>
    (request, response) => {
      const path = `${prefix}${request.url ?? ''}`;
      asked.push(path);
      const how = faults.find((fault) => fault.path.test(path))?.how;
      if (how === 'hang') return;
      if (how === 'reset') return void request.socket.destroy();
      if (how !== undefined) return void response.writeHead(how, JSON_TYPE).end('{"message":"no"}');
      listener(request, response);
    };

  const blobs = await serve(
    faulty((request, response) => {
      if (request.headers.authorization) leaked.push(request.headers.authorization);
      const zip = zips.get(Number(/(\d+)$/.exec(request.url ?? '')?.[1]));
      response.writeHead(200, { 'content-type': 'application/zip' }).end(zip);
    }, 'blob'),
  );
  const api = await serve(
    faulty(
      answering(async (request, response) => {
        const send = (status: number, value: object) =>
          void response.writeHead(status, JSON_TYPE).end(JSON.stringify(value));
        if (request.headers.authorization !== `token ${TOKEN}`)
          return send(401, { message: 'Bad credentials' });
        if (tracker !== undefined && (await answeredBy(tracker, request, response))) return;
        const { pathname, searchParams } = new URL(request.url ?? '', 'http://api');
        const path = pathname.replace(`/repos/${REPOSITORY}/actions/`, '');
        const zip = /^artifacts\/(\d+)\/zip$/.exec(path)?.[1];
        if (zip !== undefined) return void response.writeHead(302, { location: `${blobs.url}/${zip}` }).end();
        if (path === `workflows/${WORKFLOW}/runs`) return send(200, listed(searchParams));
        const [, id, artifacts] = /^runs\/(\d+)(\/artifacts)?$/.exec(path) ?? [];
        if (id === undefined) return send(404, { message: 'Not Found' });
        if (artifacts === undefined) return send(200, { id: Number(id), workflow_id: WORKFLOW });
        return send(200, paged(artifactsOf(Number(id)), searchParams));
      }),
      '',
    ),
  );

  function listed(query: URLSearchParams) {
    const [branch, sha] = [query.get('branch'), query.get('head_sha')];
    const [page, size] = [Number(query.get('page') ?? 1), Number(query.get('per_page') ?? 30)];
    const all = runs
      .map((run) => ({
        id: run.id,
        run_attempt: run.attempt ?? 1,
        head_repository: run.head === null ? null : { full_name: run.head ?? REPOSITORY },
        head_branch: run.branch ?? 'main',
        head_sha: run.sha ?? 'f'.repeat(40),
        event: run.event ?? 'schedule',
        status: run.status ?? 'completed',
        updated_at: isoTime(run.at ?? 0),
        ...(run.startedAt === undefined ? {} : { run_started_at: isoTime(run.startedAt) }),
      }))
      .filter(
        (run) => (branch === null || run.head_branch === branch) && (sha === null || run.head_sha === sha),
      )
      .sort((a, b) => b.id - a.id);
    return { total_count: all.length, workflow_runs: all.slice((page - 1) * size, page * size) };
  }

  function paged({ total_count, artifacts }: ReturnType<typeof artifactsOf>, query: URLSearchParams) {
    const [page, size] = [Number(query.get('page') ?? 1), Number(query.get('per_page') ?? 30)];
    return { total_count, artifacts: artifacts.slice((page - 1) * size, page * size) };
  }

  function artifactsOf(run: number) {
    const artifacts = runs.find(({ id }) => id === run)?.artifacts ?? [];
    return {
      total_count: artifacts.length,
      artifacts: artifacts.map(({ name, content, expired = false, size }, index) => {
        const id = run * 10_000 + index;
        const text = typeof content === 'string';
        const zip = text ? zipOf([{ name: LEDGER_FILE, content, packed: true }]) : content;
        zips.set(id, zip);
        return { id, name, expired, size_in_bytes: size ?? zip.length };
      }),
    };
  }

  return {
    apiUrl: api.url,
    asked,
    leaked,
    runs,
    fail: (path, how) => void faults.push({ path, how }),
    async [Symbol.asyncDispose]() {
      await Promise.all([api, blobs].map(({ server }) => stop(server)));
    },
  };
}

const JSON_TYPE = { 'content-type': 'application/json' };

async function serve(listener: RequestListener) {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

async function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
