/**
 * Earlier workflow runs of the same workflow, and the small artifacts that they left, by GitHub's REST API. Owns which of
 * them may be believed to be the repository's own, and every bound: time, requests, bytes. Refuses to know what is in them.
 */
import { systemClock, timeLimit } from '../lib/clock.ts';
import { toRunError } from '../lib/errors.ts';
import type { Secret } from '../lib/secret.ts';
import { oneLine } from '../lib/text.ts';
import { readZip } from '../lib/zip.ts';

/** A job may ask GitHub 1,000 times an hour, together with every other job of the repository. */
export const MOST_REQUESTS = 80;
const MOST_BYTES = 32 * 1024 * 1024;
const MOST_ZIP_BYTES = 2 * 1024 * 1024;
const MOST_UNPACKED_BYTES = 8 * 1024 * 1024;
const MOST_FILES = 4;
const REQUEST_MS = 10_000;
const ALL_MS = 30_000;
const PER_PAGE = 100;
/** A matrix has 256 jobs at most, and each leaves two artifacts, those of another action aside. */
const MOST_ARTIFACT_PAGES = 10;

/** What ends the name of an artifact with records; that of a run ends with eight hex digits of its id, or with `-post`. */
export const RECORDS_SUFFIX = '-records';
const RECORDS = new RegExp(`-[0-9a-f]{8}${RECORDS_SUFFIX}(?:-post)?$`);

export interface Asking {
  readonly token: Secret;
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  /** The workflow run that asks. */
  readonly workflowRunId: number;
  readonly signal: AbortSignal;
  /** Most time for one request, in milliseconds; ten seconds where absent. */
  readonly requestMs?: number;
}

/** One workflow run, as GitHub knows it. */
export interface PastRun {
  readonly id: number;
  readonly attempt: number;
  /** Its code is that of a branch of this repository, and of no fork. */
  readonly own: boolean;
  readonly branch: string | null;
  readonly event: string;
  readonly sha: string;
  /** All of its jobs have ended. */
  readonly completed: boolean;
  /** Milliseconds since the epoch of the last change, such as a re-run. */
  readonly updatedMs: number;
  /** When its last attempt began. */
  readonly startedMs: number;
}

export interface RunFilter {
  readonly branch?: string;
  readonly sha?: string;
  /** From 1. */
  readonly page?: number;
}

/** What was found, and what kept something from being found. */
export interface Ledgers {
  /** The file of each artifact. */
  readonly texts: readonly string[];
  /** Artifacts that are too large or damaged, and will be tomorrow. */
  readonly damaged: readonly string[];
  /** Artifacts that were not answered for, and may be another time. */
  readonly unread: readonly string[];
}

/** Everything is asked within one budget of time and requests. Each call throws RunError for what it is not told. */
export interface Past {
  /** Runs of the workflow of the run that asks, the newest first, at most 100. */
  runs(filter: RunFilter): Promise<readonly PastRun[]>;
  /** The files of this name in the artifacts with records of one run. */
  ledgersOf(run: PastRun, file: string): Promise<Ledgers>;
  /** Requests that are left. */
  readonly left: number;
}

/** How often, how long and for how many bytes GitHub may still be asked. */
class Budget {
  left = MOST_REQUESTS;
  bytes = MOST_BYTES;
  readonly #until = systemClock.now() + ALL_MS;
  readonly #asking: Asking;

  constructor(asking: Asking) {
    this.#asking = asking;
  }

  /** The options of one more request. Throws once there must be none. */
  request(): { readonly signal: AbortSignal } {
    const { requestMs = REQUEST_MS, signal } = this.#asking;
    const leftMs = this.#until - systemClock.now();
    if (this.left <= 0) throw new Error(`it was asked ${MOST_REQUESTS} times, which has to be enough`);
    if (leftMs <= 0) throw new Error(`it has taken ${ALL_MS / 1000} s`);
    this.left -= 1;
    return { signal: AbortSignal.any([timeLimit(Math.min(requestMs, leftMs)), signal]) };
  }
}

/** The past of a workflow. Asks nothing yet. */
export function openPast(asking: Asking): Past {
  const { token, apiUrl, repository, workflowRunId } = asking;
  const [owner = '', repo = ''] = repository.split('/');
  const names = { owner, repo };
  const budget = new Budget(asking);
  const client = import('@actions/github').then(({ getOctokit }) =>
    getOctokit(token.reveal(), { baseUrl: apiUrl }),
  );
  // Whoever asks first is told why it cannot be loaded.
  client.catch(() => {});
  let workflow: Promise<number> | null = null;

  async function workflowId(): Promise<number> {
    const { rest } = await client;
    const asked = { ...names, run_id: workflowRunId, request: budget.request() };
    return (await rest.actions.getWorkflowRun(asked)).data.workflow_id;
  }

  /** The artifacts of a run: those of hundreds of jobs are on several pages. */
  async function artifactsOf(id: number) {
    const artifacts = [];
    for (let page = 1; page <= MOST_ARTIFACT_PAGES; page += 1) {
      const asked = { ...names, run_id: id, per_page: PER_PAGE, page, request: budget.request() };
      const { data } = await (await client).rest.actions.listWorkflowRunArtifacts(asked);
      artifacts.push(...data.artifacts);
      if (data.artifacts.length < PER_PAGE) return { artifacts, more: false };
    }
    return { artifacts, more: true };
  }

  return {
    get left() {
      return budget.left;
    },
    async runs({ branch, sha, page = 1 }) {
      workflow ??= workflowId();
      const { rest } = await client;
      const { data } = await rest.actions.listWorkflowRuns({
        ...{ ...names, workflow_id: await workflow, per_page: PER_PAGE, page },
        ...(branch === undefined ? {} : { branch }),
        ...(sha === undefined ? {} : { head_sha: sha }),
        request: budget.request(),
      });
      return data.workflow_runs.map((run) => ({
        id: run.id,
        attempt: run.run_attempt ?? 1,
        own: isOwn(run.head_repository?.full_name, repository),
        branch: run.head_branch,
        event: run.event,
        sha: run.head_sha,
        completed: run.status === 'completed',
        updatedMs: Date.parse(run.updated_at),
        startedMs: Date.parse(run.run_started_at ?? run.created_at),
      }));
    },
    async ledgersOf(run, file) {
      const { request: ask } = await client;
      const [texts, damaged, unread]: [string[], string[], string[]] = [[], [], []];
      const { artifacts, more } = await artifactsOf(run.id);
      if (more) damaged.push(`run ${run.id}: it has more than ${artifacts.length} artifacts`);
      for (const { id, name, size_in_bytes: size } of artifacts.filter(isRecord(run))) {
        const told = (why: unknown) => oneLine(`${name}: ${toRunError(why).message}`);
        if (size > MOST_ZIP_BYTES) {
          damaged.push(told(new Error(`it has ${size} bytes`)));
          continue;
        }
        const zip = await download((route, more) => ask(route, { ...names, ...more }), id, budget).catch(
          (error: unknown) => void unread.push(told(error)),
        );
        if (zip === undefined) continue;
        try {
          texts.push(textIn(zip, file));
        } catch (error) {
          damaged.push(told(error));
        }
      }
      return { texts, damaged, unread };
    },
  };
}

type Ask = (route: string, parameters: object) => Promise<{ readonly data: unknown }>;

/** Null where it is larger than is accepted, whatever its list says of its size. */
async function download(ask: Ask, id: number, budget: Budget): Promise<Buffer | null> {
  const { data } = await ask('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', {
    artifact_id: id,
    archive_format: 'zip',
    request: { ...budget.request(), parseSuccessResponseBody: false },
  });
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of data as AsyncIterable<Uint8Array>) {
    size += piece.length;
    if (size > Math.min(MOST_ZIP_BYTES, budget.bytes)) return null;
    pieces.push(piece);
  }
  budget.bytes -= size;
  return Buffer.concat(pieces);
}

/** GitHub writes names in the case of whoever typed them. */
function isOwn(head: string | undefined, repository: string): boolean {
  return head?.toLowerCase() === repository.toLowerCase();
}

/** One that has expired is not there any more. */
function isRecord({ id }: PastRun) {
  return ({ name, expired }: { readonly name: string; readonly expired: boolean }): boolean =>
    !expired && RECORDS.test(name) && name.includes(`-${id}-`);
}

function textIn(zip: Buffer | null, file: string): string {
  if (zip === null) throw new Error('it is larger than is accepted');
  const files = readZip(zip, { entries: MOST_FILES, bytes: MOST_UNPACKED_BYTES });
  if (typeof files === 'string') throw new Error(files);
  const content = files.get(file);
  if (content === undefined) throw new Error(`it holds no ${file}`);
  return content.toString('utf8');
}
