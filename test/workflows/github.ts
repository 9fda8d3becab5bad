/**
 * GitHub's REST API on the loopback, as far as a workflow asks it here. What it does not know it answers with 404,
 * and every question is kept.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { LEDGER_FILE } from '../../src/history/ledger.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { answering } from '../support/answering.ts';
import { type PastRunOptions, startGitHubHistory, TOKEN } from '../support/github-history.ts';
import { Tracker } from '../support/github-issues.ts';
import type { ResultsService } from '../support/results-service.ts';

export interface Asked {
  readonly method: string;
  readonly path: string;
  /** Parsed where it is JSON, else null. */
  readonly body: unknown;
}

export interface GitHub extends AsyncDisposable {
  readonly url: string;
  readonly asked: readonly Asked[];
  /** Its issues and pull requests. */
  readonly tracker: Tracker;
}

export interface Repository {
  /** `owner/name`. It is private, and who acts there may write. */
  readonly name: string;
  /** Where its branch main stands. */
  readonly commit: string;
  /** Earlier runs of its workflow; where absent nobody may read them, nor what the present one leaves. */
  readonly past?: readonly PastRunOptions[] | undefined;
  /** Lays issues and pull requests into it, and takes rights away, before anything is started. */
  readonly prepare?: ((tracker: Tracker) => void) | undefined;
}

/** The number that act gives every workflow run. */
const RUN = 1;

/** Starts it for one repository, whose present run leaves its artifacts at `results`. */
export async function startGitHub(repository: Repository, results: ResultsService): Promise<GitHub> {
  const asked: Asked[] = [];
  const tracker = new Tracker(systemClock, repository.name);
  repository.prepare?.(tracker);
  const { past } = repository;
  const history = await startGitHubHistory();
  const actions = `/repos/${repository.name}/actions/`;
  const server = createServer(
    answering(async (request, response) => {
      const { method = '', url = '/' } = request;
      const body = parsed(await text(request));
      asked.push({ method, path: url, body });
      const told = tracker.answer({ method, path: url, body });
      if (told === null) return void request.socket.destroy();
      if (
        told === undefined &&
        past !== undefined &&
        url.startsWith(actions) &&
        !url.startsWith(`${actions}artifacts?`)
      ) {
        history.runs.splice(0, history.runs.length, presentRun(results), ...past);
        const path = url.replace(repository.name, 'octo/widgets');
        const answer = await fetch(`${history.apiUrl}${path}`, {
          headers: { authorization: `token ${TOKEN}` },
          redirect: 'manual',
        });
        // A zip lies elsewhere.
        const location = answer.headers.get('location');
        response.writeHead(answer.status, {
          'content-type': 'application/json',
          ...(location === null ? {} : { location }),
        });
        return void response.end(inTheNameOf(repository.name, await answer.text()));
      }
      const { status, value } = told ?? answerTo(repository, method, new URL(url, 'http://x').pathname);
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    }),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    tracker,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await history[Symbol.asyncDispose]();
    },
  };
}

/** The run that goes on, with what it has left so far. */
function presentRun(results: ResultsService): PastRunOptions {
  const artifacts = results.ledgers().map(({ name, files }) => ({
    name,
    content: files.get(LEDGER_FILE)?.toString() ?? '',
  }));
  return { id: RUN, status: 'in_progress', at: systemClock.now(), artifacts };
}

function inTheNameOf(repository: string, text: string): string {
  return text.replaceAll('octo/widgets', repository);
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
