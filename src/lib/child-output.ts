/**
 * Where the output of a child comes in: a pair of sockets with one buffer for all children, or node's own pipes where
 * there can be none. Knows nothing of why a child runs or how it ends.
 */
import { mkdtempSync, rmdirSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { OF_NO_USE, systemClock } from './clock.ts';

const BUFFER_BYTES = 64 * 1024;

/** Of a child the streams that node has made for it. */
interface Outputs {
  readonly stdout: Readable | null;
  readonly stderr: Readable | null;
}

/** Where a child's output comes in. */
export interface Channel {
  readonly stdio: Socket | 'pipe';
  /** Gives up our copy of the child's end, so that the end of its output is seen; null where there is no child. */
  handOver(child: Outputs | null): void;
  /** Resolves when all output is in, or after `ms` milliseconds. */
  drained(ms: number): Promise<void>;
}

/** Opens the way for one child; the bytes are good only during the call. */
export async function openChannel(onOutput: (bytes: Uint8Array) => void): Promise<Channel> {
  // Windows hands no socket to a child.
  if (process.platform === 'win32') return pipeChannel(onOutput);
  // Where no socket can be made, as in a folder for temporary files that is full or too deep, pipes do.
  return socketChannel(onOutput).catch(() => pipeChannel(onOutput));
}

/** A pair of sockets, of which node fills a buffer that we own; libuv gives children sockets anyway. */
async function socketChannel(onOutput: (bytes: Uint8Array) => void): Promise<Channel> {
  const { ours, theirs } = await socketPair(onOutput);
  const closed = closeOf(ours);
  return {
    stdio: theirs,
    handOver: () => void theirs.destroy(),
    drained: (ms) => within(closed, ms, () => ours.destroy()),
  };
}

/** Node's own pipes, with a new buffer for each piece that is read. */
function pipeChannel(onOutput: (bytes: Uint8Array) => void): Channel {
  let streams: Readable[] = [];
  let closed: Promise<unknown> = Promise.resolve();
  return {
    stdio: 'pipe',
    handOver(child) {
      streams = [child?.stdout, child?.stderr].filter((stream) => stream != null);
      closed = Promise.all(streams.map((stream) => closeOf(stream.on('data', onOutput))));
    },
    drained: (ms) => drained(closed, streams, ms),
  };
}

/** A channel that keeps each stream as a text. */
interface TextChannel extends Channel {
  texts(): { readonly stdout: string; readonly stderr: string };
}

/** Node's own pipes, for a child that prints little; at the first character beyond `most` of a stream `onFull` is called. */
export function textChannel(most: number, onFull: () => void): TextChannel {
  const texts = { stdout: '', stderr: '' };
  let streams: Readable[] = [];
  let closed: Promise<unknown> = Promise.resolve();
  const keep = (name: keyof typeof texts, piece: string) => {
    const left = most - texts[name].length;
    texts[name] += piece.length > left ? piece.slice(0, left) : piece;
    if (piece.length > left) onFull();
  };
  return {
    stdio: 'pipe',
    handOver(child) {
      streams = (['stdout', 'stderr'] as const).flatMap((name) => {
        const stream = child?.[name];
        return stream == null
          ? []
          : [stream.setEncoding('utf8').on('data', (piece: string) => keep(name, piece))];
      });
      closed = Promise.all(streams.map(closeOf));
    },
    drained: (ms) => drained(closed, streams, ms),
    texts: () => texts,
  };
}

function closeOf(stream: Readable): Promise<void> {
  stream.on('error', () => stream.destroy());
  return new Promise((resolve) => stream.once('close', () => resolve()));
}

function drained(closed: Promise<unknown>, streams: readonly Readable[], ms: number): Promise<void> {
  return within(closed, ms, () => {
    for (const stream of streams) stream.destroy();
  });
}

async function within(work: Promise<unknown>, ms: number, giveUp: () => void): Promise<void> {
  const done = new AbortController();
  await Promise.race([work.then(() => done.abort(OF_NO_USE)), systemClock.sleep(ms, done.signal)]);
  if (!done.signal.aborted) giveUp();
}

/** One for all children: it is filled and read within one turn. */
let buffer: Uint8Array | null = null;

/**
 * Two connected sockets: ours reads into the shared buffer. Made by a listener in a folder that only we can enter and
 * that is gone before the child starts: 0.1 ms, and nothing stays that a stage could enter or remove.
 */
async function socketPair(onBytes: (bytes: Uint8Array) => void): Promise<{ ours: Socket; theirs: Socket }> {
  const folder = mkdtempSync(join(tmpdir(), 'stage-'));
  const server = createServer({ pauseOnConnect: true });
  try {
    const path = join(folder, 'output');
    await happens(server.listen(path), 'listening');
    buffer ??= new Uint8Array(BUFFER_BYTES);
    const shared = buffer;
    const callback = (length: number) => {
      onBytes(shared.subarray(0, length));
      return true;
    };
    const accepted = happens<[Socket]>(server, 'connection');
    const ours = connect({ path, onread: { buffer: shared, callback } });
    // Without a file descriptor left, the other end is closed before anybody hears of it.
    const lost = closeOf(ours).then(() => Promise.reject(new Error('The socket was closed')));
    const [[theirs]] = await Promise.race([Promise.all([accepted, happens(ours, 'connect')]), lost]);
    return { ours, theirs };
  } finally {
    // Which also removes the socket.
    server.close();
    removeEmpty(folder);
  }
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Somebody cleared it away already; an empty folder is not worth a stage.
  }
}

function happens<Values extends unknown[] = []>(what: Server | Socket, event: string): Promise<Values> {
  return new Promise((resolve, reject) => {
    what.once(event, (...values: Values) => resolve(values));
    what.once('error', reject);
  });
}
