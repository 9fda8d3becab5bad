/**
 * A blob store in memory that speaks as much of the Azure block blob protocol as the artifact client uses:
 * Put Block, Put Block List and GET under signed addresses. Pure of sockets; refuses what the real store
 * would.
 */
import { randomBytes, randomUUID } from 'node:crypto';

const CONTAINER = '/account/artifacts/';
/** The real store takes blocks of up to 4000 MiB; the client sends pieces of 8 MiB. */
const MAX_BLOCK = 8 * 1024 * 1024;

export interface BlobRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: Buffer;
}

export interface BlobAnswer {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: Buffer | string;
}

/** One blob; `content` is null until its block list was put. */
export interface Blob {
  readonly path: string;
  readonly signature: string;
  readonly blocks: Map<string, Buffer>;
  content: Buffer | null;
  contentType: string;
}

/** A blob nobody has written to, at an address of its own. */
export function newBlob(): Blob {
  return {
    path: `${CONTAINER}${randomUUID()}`,
    signature: randomBytes(32).toString('base64'),
    blocks: new Map(),
    content: null,
    contentType: '',
  };
}

/** The address that lets its bearer read and write the blob, without any further credential. */
export function signedUrl(origin: string, blob: Blob): string {
  const url = new URL(blob.path, origin);
  url.searchParams.set('se', '2100-01-01T00:00:00Z');
  url.searchParams.set('sp', 'rw');
  url.searchParams.set('sig', blob.signature);
  return url.href;
}

export type BlobOperation = 'PutBlock' | 'PutBlockList' | 'GetBlob';

/** Which operation a request is; null for one the artifact client never makes. */
export function blobOperation(method: string, url: URL): BlobOperation | null {
  const comp = url.searchParams.get('comp');
  if (method === 'GET' && comp === null) return 'GetBlob';
  if (method !== 'PUT') return null;
  return comp === 'block' ? 'PutBlock' : comp === 'blocklist' ? 'PutBlockList' : null;
}

/** Answers one request to a store that holds `blobs`. */
export function answerBlob(blobs: Iterable<Blob>, request: BlobRequest): BlobAnswer {
  const blob = [...blobs].find((candidate) => candidate.path === request.url.pathname);
  if (!blob) return refusal(404, 'BlobNotFound');
  if (request.url.searchParams.get('sig') !== blob.signature) return refusal(403, 'AuthenticationFailed');
  if (request.headers.authorization !== undefined) return refusal(400, 'InvalidAuthenticationInfo');
  switch (blobOperation(request.method, request.url)) {
    case 'PutBlock':
      return putBlock(blob, request);
    case 'PutBlockList':
      return putBlockList(blob, request);
    case 'GetBlob':
      return getBlob(blob);
    default:
      return refusal(405, 'UnsupportedHttpVerb');
  }
}

function putBlock(blob: Blob, { url, headers, body }: BlobRequest): BlobAnswer {
  const id = url.searchParams.get('blockid') ?? '';
  if (id === '' || headers['x-ms-version'] === undefined) return refusal(400, 'InvalidQueryParameterValue');
  if (Number(headers['content-length']) !== body.length) return refusal(411, 'MissingContentLengthHeader');
  if (body.length === 0 || body.length > MAX_BLOCK) return refusal(413, 'RequestBodyTooLarge');
  blob.blocks.set(id, body);
  return written();
}

function putBlockList(blob: Blob, { headers, body }: BlobRequest): BlobAnswer {
  const ids = [...body.toString('utf8').matchAll(/<(?:Latest|Uncommitted)>([^<]+)</g)].map(
    ([, id]) => id ?? '',
  );
  const blocks = ids.map((id) => blob.blocks.get(id));
  if (blocks.some((block) => block === undefined)) return refusal(400, 'InvalidBlockList');
  blob.content = Buffer.concat(blocks as Buffer[]);
  blob.contentType = String(headers['x-ms-blob-content-type'] ?? '');
  return written();
}

function getBlob({ content, contentType }: Blob): BlobAnswer {
  if (content === null) return refusal(404, 'BlobNotFound');
  return { status: 200, headers: { 'content-type': contentType }, body: content };
}

function written(): BlobAnswer {
  const headers = {
    etag: '"0x8DD"',
    'last-modified': new Date(0).toUTCString(),
    'x-ms-request-id': randomUUID(),
  };
  return { status: 201, headers };
}

/** An error as the store words it. */
export function refusal(status: number, code: string): BlobAnswer {
  const body = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`;
  return { status, headers: { 'content-type': 'application/xml', 'x-ms-error-code': code }, body };
}
