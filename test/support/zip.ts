/**
 * The files of a zip archive in memory, with every checksum verified. Reads what an artifact holds: stored
 * and deflated entries; refuses encryption, zip64 and names that lead out of the archive. And archives as a stranger
 * makes them, in which anything may be wrong.
 */
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;

/** Content by path. Throws for anything but a sound archive, also for two entries of one name. */
export function readZip(zip: Buffer): Map<string, Buffer> {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0 || end + END_SIZE > zip.length || zip.readUInt32LE(end) !== END)
    throw new Error('No zip archive');
  const files = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const entry = readEntry(zip, at);
    if (files.has(entry.name)) throw new Error(`The archive holds "${entry.name}" twice`);
    if (!entry.name.endsWith('/')) files.set(entry.name, contentOf(zip, entry));
    at = entry.next;
  }
  return files;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly local: number;
  /** Where the next entry of the directory begins. */
  readonly next: number;
}

function readEntry(zip: Buffer, at: number): Entry {
  if (zip.readUInt32LE(at) !== ENTRY) throw new Error(`No entry of the zip directory at ${at}`);
  if (zip.readUInt16LE(at + 8) & 1) throw new Error('The archive is encrypted');
  const nameEnd = at + 46 + zip.readUInt16LE(at + 28);
  const name = zip.toString('utf8', at + 46, nameEnd);
  if (name.startsWith('/') || name.split('/').includes('..'))
    throw new Error(`"${name}" leads out of the archive`);
  return {
    name,
    method: zip.readUInt16LE(at + 10),
    crc: zip.readUInt32LE(at + 16),
    packed: zip.readUInt32LE(at + 20),
    size: zip.readUInt32LE(at + 24),
    local: zip.readUInt32LE(at + 42),
    next: nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32),
  };
}

function contentOf(zip: Buffer, entry: Entry): Buffer {
  if (zip.readUInt32LE(entry.local) !== LOCAL) throw new Error(`"${entry.name}" has no local header`);
  // The lengths in the local header may differ from those in the directory.
  const start = entry.local + 30 + zip.readUInt16LE(entry.local + 26) + zip.readUInt16LE(entry.local + 28);
  const packed = zip.subarray(start, start + entry.packed);
  if (entry.method !== 0 && entry.method !== 8)
    throw new Error(`"${entry.name}" uses method ${entry.method}`);
  const content = entry.method === 0 ? Buffer.from(packed) : inflateRawSync(packed);
  if (content.length !== entry.size || crc32(content) !== entry.crc)
    throw new Error(`"${entry.name}" is damaged`);
  return content;
}

/** A file of an archive that is to be made; its list may lie. */
export interface Packed {
  readonly name: string;
  readonly content: string;
  readonly packed?: boolean;
  /** What the list says, where it lies. */
  readonly size?: number;
  readonly sum?: number;
  readonly kind?: number;
  readonly flags?: number;
}

/** An archive of these entries, whatever they are called. */
export function zipOf(entries: readonly Packed[], comment = ''): Buffer {
  const locals: Buffer[] = [];
  const list: Buffer[] = [];
  for (const { name, content, packed = false, size, sum, kind = 8, flags = 0 } of entries) {
    const raw = Buffer.from(content);
    const data = packed ? deflateRawSync(raw) : raw;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50);
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    const row = Buffer.alloc(46);
    row.writeUInt32LE(0x02014b50);
    row.writeUInt16LE(flags, 8);
    row.writeUInt16LE(packed ? 8 : 0, 10);
    row.writeUInt32LE(sum ?? crc32(raw), 16);
    row.writeUInt32LE(data.length, 20);
    row.writeUInt32LE(size ?? raw.length, 24);
    row.writeUInt16LE(Buffer.byteLength(name), 28);
    row.writeUInt32LE((kind << 28) >>> 0, 38);
    row.writeUInt32LE(Buffer.concat(locals).length, 42);
    locals.push(local, Buffer.from(name), data);
    list.push(row, Buffer.from(name));
  }
  const [files, table] = [Buffer.concat(locals), Buffer.concat(list)];
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(table.length, 12);
  end.writeUInt32LE(files.length, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([files, table, end, Buffer.from(comment)]);
}
