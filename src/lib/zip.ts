/**
 * Reads a zip that somebody else made, in memory and within bounds: regular files by name, whole and unharmed. Writes
 * nothing, so that no name in it can lead anywhere.
 */
import { crc32, inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 65_535;

export interface ZipLimits {
  readonly entries: number;
  /** Of all files together, unpacked. */
  readonly bytes: number;
}

/** The files of a zip by their path; a text says why it is not read. */
export function readZip(zip: Buffer, limits: ZipLimits): ReadonlyMap<string, Buffer> | string {
  try {
    return filesIn(zip, limits);
  } catch (error) {
    // Numbers in it that lead past its end, or data that cannot be unpacked.
    return error instanceof Error ? error.message : String(error);
  }
}

function filesIn(zip: Buffer, limits: ZipLimits): ReadonlyMap<string, Buffer> {
  const end = endOf(zip);
  const count = zip.readUInt16LE(end + 10);
  if (count > limits.entries) throw new Error(`it holds ${count} files, and ${limits.entries} are accepted`);
  const files = new Map<string, Buffer>();
  let left = limits.bytes;
  let at = zip.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (zip.readUInt32LE(at) !== ENTRY) throw new Error('its list of files is damaged');
    const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field));
    const name = zip.toString('utf8', at + 46, at + 46 + (nameBytes ?? 0));
    const kind = (zip.readUInt32LE(at + 38) >>> 28) & 0xf;
    if (!name.endsWith('/')) {
      if (kind !== 0 && kind !== 8) throw new Error(`${JSON.stringify(name)} in it is no regular file`);
      if (files.has(name)) throw new Error(`${JSON.stringify(name)} is in it twice`);
      const content = contentAt(zip, at, left);
      left -= content.length;
      files.set(name, content);
    }
    at += 46 + (nameBytes ?? 0) + (extraBytes ?? 0) + (commentBytes ?? 0);
  }
  return files;
}

/** Where the record at the end begins, behind which only a comment may stand. */
function endOf(zip: Buffer): number {
  const first = Math.max(0, zip.length - END_BYTES - LONGEST_COMMENT);
  for (let at = zip.length - END_BYTES; at >= first; at -= 1)
    if (zip.readUInt32LE(at) === END && at + END_BYTES + zip.readUInt16LE(at + 20) === zip.length) return at;
  throw new Error('it is no zip');
}

function contentAt(zip: Buffer, entry: number, limit: number): Buffer {
  const [flags, method] = [zip.readUInt16LE(entry + 8), zip.readUInt16LE(entry + 10)];
  const [sum, packed, size, local] = [16, 20, 24, 42].map((field) => zip.readUInt32LE(entry + field)) as [
    number,
    number,
    number,
    number,
  ];
  if ((flags & 1) !== 0) throw new Error('it is encrypted');
  if (size > limit) throw new Error('it is larger than is accepted');
  if (zip.readUInt32LE(local) !== LOCAL) throw new Error('its list of files is damaged');
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const data = zip.subarray(start, start + packed);
  if (data.length !== packed) throw new Error('it is cut off');
  if (method !== 0 && method !== 8) throw new Error(`it is packed in a way that is not known: ${method}`);
  const content = method === 0 ? data : inflateRawSync(data, { maxOutputLength: Math.max(1, size) });
  if (content.length !== size || crc32(content) !== sum) throw new Error('its content is damaged');
  return content;
}
