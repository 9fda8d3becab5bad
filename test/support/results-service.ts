/**
 * GitHub's results service on the loopback: the twirp ArtifactService of artifacts v4 and the blob store
 * behind it. Strict where the real one is, and able to fail on command. Knows nothing of the product.
 */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { z } from 'zod';
import { answering } from './answering.ts';
import {
  answerBlob,
  type Blob,
  type BlobOperation,
  blobOperation,
  newBlob,
  refusal,
  signedUrl,
} from './blob-store.ts';
import { readZip } from './zip.ts';

const SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService/';
const ARTIFACT_VERSION = 7;

type Method =
  | 'CreateArtifact'
  | 'FinalizeArtifact'
  | 'ListArtifacts'
  | 'GetSignedArtifactURL'
  | 'DeleteArtifact';
export type Operation = Method | BlobOperation;

/** An artifact that was finalized. */
export interface StoredArtifact {
  readonly name: string;
  readonly id: number;
  /** SHA-256 of the zip, in hex. */
  readonly digest: string;
  readonly bytes: number;
  /** ISO timestamp, null where the client asked for none. */
  readonly expiresAt: string | null;
  /** Content by path inside the zip. */
  readonly files: Map<string, Buffer>;
}

export interface ResultsService extends AsyncDisposable {
  /** What the runner gives a step: the two addresses and the token. */
  readonly environment: Record<
    'ACTIONS_RESULTS_URL' | 'ACTIONS_RUNTIME_URL' | 'ACTIONS_RUNTIME_TOKEN',
    string
  >;
  /** Operations in order of arrival, refused ones included. */
  readonly requests: readonly Operation[];
  /** From now on `operation` answers with this status, never, or as it should once a promise is kept; undefined heals it. */
  fail(operation: Operation, how: Failure | undefined): void;
  /** Resolves once a request arrived that is not answered by now. */
  readonly held: Promise<void>;
  /** Those that hold runs. */
  artifacts(): StoredArtifact[];
  /** Those that hold records for later workflow runs. */
  ledgers(): StoredArtifact[];
  /** Holds a zip that no client of ours has made as an artifact. */
  put(name: string, zip: Buffer): void;
}

type Failure = number | 'hang' | Promise<void>;

interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly expiresAt: string | null;
  readonly createdAt: string;
  readonly blob: Blob;
  /** By `put`: whatever it holds, nobody has uploaded it. */
  readonly foreign?: true;
  digest: string | null;
}

interface Job {
  readonly runBackendId: string;
  readonly jobBackendId: string;
}

interface State {
  readonly origin: string;
  readonly job: Job;
  readonly artifacts: Artifact[];
}

/** A refusal in twirp's form. */
class Refusal extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

const Ids = { workflow_run_backend_id: z.string(), workflow_job_run_backend_id: z.string() };
const Create = z.strictObject({
  ...Ids,
  name: z.string().min(1),
  version: z.literal(ARTIFACT_VERSION),
  mime_type: z.string(),
  expires_at: z.iso.datetime().optional(),
});
const Finalize = z.strictObject({
  ...Ids,
  name: z.string(),
  size: z.string().regex(/^\d+$/),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
});
const List = z.strictObject({ ...Ids, name_filter: z.string().optional(), id_filter: z.string().optional() });
const Named = z.strictObject({ ...Ids, name: z.string() });

/** Starts a service for one job. Dispose it to close every connection, also those that hang. */
export async function startResultsService(): Promise<ResultsService> {
  const job: Job = { runBackendId: randomUUID(), jobBackendId: randomUUID() };
  const token = jobToken(job);
  const requests: Operation[] = [];
  const failures = new Map<Operation, Failure>();
  const hung = Promise.withResolvers<void>();
  const server = createServer(answering(serve));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const state: State = { origin, job, artifacts: [] };

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', origin);
    const body = await buffer(request);
    const operation = operationOf(request, url);
    if (operation === null) return answer(response, 404, { code: 'bad_route', msg: url.pathname });
    requests.push(operation);
    const how = failures.get(operation);
    if (how === 'hang' || typeof how === 'object') hung.resolve();
    if (how === 'hang') return;
    const failure = typeof how === 'object' ? undefined : how;
    if (typeof how === 'object') await how;
    if (isMethod(operation, url)) {
      if (request.headers.authorization !== `Bearer ${token}`)
        return answer(response, 401, { code: 'unauthenticated' });
      if (failure !== undefined)
        return answer(response, failure, { code: 'planted', msg: 'planted failure' });
      return call(response, operation, body);
    }
    const { method = '', headers } = request;
    const blobs = state.artifacts.map(({ blob }) => blob);
    const given =
      failure === undefined ? answerBlob(blobs, { method, url, headers, body }) : refusal(failure, 'Planted');
    response.writeHead(given.status, given.headers).end(given.body);
  }

  function call(response: ServerResponse, method: Method, body: Buffer): void {
    try {
      answer(response, 200, METHODS[method](state, JSON.parse(body.toString('utf8'))));
    } catch (error) {
      const { status, code, message } = asRefusal(error);
      answer(response, status, { code, msg: message });
    }
  }

  return {
    environment: {
      ACTIONS_RESULTS_URL: `${origin}/`,
      ACTIONS_RUNTIME_URL: `${origin}/runtime/`,
      ACTIONS_RUNTIME_TOKEN: token,
    },
    requests,
    held: hung.promise,
    fail(operation, how) {
      if (how === undefined) failures.delete(operation);
      else failures.set(operation, how);
    },
    artifacts: () => uploadedOf(state).filter(({ name }) => !LEDGER.test(name)),
    ledgers: () => uploadedOf(state).filter(({ name }) => LEDGER.test(name)),
    put(name, zip) {
      const id = 1001 + state.artifacts.length;
      const digest = createHash('sha256').update(zip).digest('hex');
      const blob = { ...newBlob(), content: zip, contentType: 'application/zip' };
      const createdAt = new Date().toISOString();
      state.artifacts.push({ id, name, blob, createdAt, expiresAt: null, digest, foreign: true });
    },
    async [Symbol.asyncDispose]() {
      const uploaded = state.artifacts.filter(({ digest, foreign }) => digest !== null && !foreign);
      keep(uploaded.map(storedOf));
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** For those who judge all that was uploaded by the tests. */
const LEDGER = /-records(?:-post)?$/;

function uploadedOf(state: State): StoredArtifact[] {
  return state.artifacts.filter(({ digest }) => digest !== null).map(storedOf);
}

function keep(artifacts: readonly StoredArtifact[]): void {
  const { KEEP_ARTIFACTS: folder = '' } = process.env;
  if (folder === '') return;
  for (const { name, files } of artifacts) {
    const own = join(folder, `${name}-${randomUUID()}`);
    for (const [path, body] of files) {
      mkdirSync(dirname(join(own, path)), { recursive: true });
      writeFileSync(join(own, path), body);
    }
  }
}

const METHODS: Record<Method, (state: State, body: unknown) => object> = {
  CreateArtifact(state, body) {
    const { name, expires_at, mime_type } = parse(Create, state, body);
    if (/["<>|*?:\r\n\\/]/.test(name)) throw new Refusal(400, 'invalid_argument', 'the name is not valid');
    if (mime_type !== 'application/zip')
      throw new Refusal(400, 'invalid_argument', 'only zips are taken here');
    if (state.artifacts.some((artifact) => artifact.name === name)) {
      throw new Refusal(
        409,
        'already_exists',
        'an artifact with this name already exists on the workflow run',
      );
    }
    const id = 1001 + state.artifacts.length;
    const createdAt = new Date().toISOString();
    const blob = newBlob();
    state.artifacts.push({ id, name, blob, createdAt, expiresAt: expires_at ?? null, digest: null });
    return { ok: true, signed_upload_url: signedUrl(state.origin, blob) };
  },
  FinalizeArtifact(state, body) {
    const { name, size, hash } = parse(Finalize, state, body);
    const artifact = named(state, name);
    const content = artifact.blob.content;
    if (content === null) throw new Refusal(412, 'failed_precondition', 'nothing was uploaded');
    if (content.length !== Number(size))
      throw new Refusal(400, 'invalid_argument', 'the size does not match');
    const digest = createHash('sha256').update(content).digest('hex');
    if (hash !== `sha256:${digest}`) throw new Refusal(400, 'invalid_argument', 'the hash does not match');
    artifact.digest = digest;
    return { ok: true, artifact_id: String(artifact.id) };
  },
  ListArtifacts(state, body) {
    const { name_filter: name, id_filter: id, ...ids } = parse(List, state, body);
    const found = state.artifacts.filter(
      (artifact) =>
        artifact.digest !== null &&
        (name === undefined || artifact.name === name) &&
        (id === undefined || String(artifact.id) === id),
    );
    return {
      artifacts: found.map((artifact) => ({
        ...ids,
        database_id: String(artifact.id),
        name: artifact.name,
        size: String(artifact.blob.content?.length ?? 0),
        created_at: artifact.createdAt,
        digest: `sha256:${artifact.digest}`,
      })),
    };
  },
  GetSignedArtifactURL(state, body) {
    const { name } = parse(Named, state, body);
    return { signed_url: signedUrl(state.origin, named(state, name).blob) };
  },
  DeleteArtifact(state, body) {
    const artifact = named(state, parse(Named, state, body).name);
    state.artifacts.splice(state.artifacts.indexOf(artifact), 1);
    return { ok: true, artifact_id: String(artifact.id) };
  },
};

interface JobIds {
  readonly workflow_run_backend_id: string;
  readonly workflow_job_run_backend_id: string;
}

function parse<T extends JobIds>(schema: z.ZodType<T>, { job }: State, body: unknown): T {
  const result = schema.safeParse(body);
  if (!result.success) throw new Refusal(400, 'malformed', z.prettifyError(result.error));
  const { workflow_run_backend_id: run, workflow_job_run_backend_id: jobRun } = result.data;
  if (run === job.runBackendId && jobRun === job.jobBackendId) return result.data;
  throw new Refusal(403, 'permission_denied', 'the token is for another job');
}

function named({ artifacts }: State, name: string): Artifact {
  const artifact = artifacts.find((candidate) => candidate.name === name);
  if (!artifact) throw new Refusal(404, 'not_found', `there is no artifact ${name}`);
  return artifact;
}

function operationOf({ method = '' }: IncomingMessage, url: URL): Operation | null {
  if (!url.pathname.startsWith(SERVICE)) return blobOperation(method, url);
  const name = url.pathname.slice(SERVICE.length);
  return method === 'POST' && Object.hasOwn(METHODS, name) ? (name as Method) : null;
}

function isMethod(operation: Operation, url: URL): operation is Method {
  return url.pathname.startsWith(SERVICE) && Object.hasOwn(METHODS, operation);
}

function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  return new Refusal(400, 'malformed', error instanceof Error ? error.message : String(error));
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function storedOf({ id, name, digest, blob, expiresAt }: Artifact): StoredArtifact {
  const zip = blob.content ?? Buffer.alloc(0);
  return { id, name, expiresAt, digest: digest ?? '', bytes: zip.length, files: readZip(zip) };
}

/** A token in the shape of the runner's; its signature is noise, which no client checks. */
function jobToken({ runBackendId, jobBackendId }: Job): string {
  const scp = `Actions.ExampleScope Actions.Results:${runBackendId}:${jobBackendId}`;
  const parts = [
    { typ: 'JWT', alg: 'RS256' },
    { scp, iss: 'https://token.actions.githubusercontent.com' },
  ];
  const encoded = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'));
  return [...encoded, randomBytes(64).toString('base64url')].join('.');
}
