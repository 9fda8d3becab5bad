/**
 * Writes a report: reads the runs that lie in a working directory and in folders of evidence, lays the history beside them, and
 * makes one page of it, and a badge where that is asked for. Starts nothing, asks nobody, and changes no record.
 */
import { lstat, mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { HistoryRecord, RECORD_FILE } from '../history/record.ts';
import { inOrder } from '../history/series.ts';
import { type Clock, isoTime } from '../lib/clock.ts';
import { readBounded, replaceFile } from '../lib/files.ts';
import type { Redactor } from '../lib/redact.ts';
import { counted, markdown } from '../lib/text.ts';
import { runsOf } from '../manifest/find-run.ts';
import { parseJson } from '../manifest/record.ts';
import { readRun } from '../manifest/saved-run.ts';
import { badgeOf } from '../publish/badge.ts';
import { diffText } from '../publish/diff.ts';
import { pageOf } from '../publish/page.ts';
import { type Detail, pageDataOf } from '../publish/page-data.ts';

/** A run is told whole only as long as its files are of a usual size, and of so many. */
const MAX_DETAILS = 100;
const MAX_RECORD_BYTES = 64 * 1024;
const MAX_FOLDERS = 5000;
/** Where runs lie below a folder of evidence: it is one, as an artifact of one run, or holds some, as one of several. */
const DEEPEST = 8;

export interface ReportRequest {
  /** Absolute path of the folder that holds `.runs`. */
  readonly root: string;
  /** Absolute paths of folders with run directories, such as artifacts that were taken down. */
  readonly evidence: readonly string[];
  /** Records of earlier runs, whoever has read them. */
  readonly records: readonly HistoryRecord[];
  /** Absolute path of the page; null for none. */
  readonly output: string | null;
  /** Absolute path of the badge; null for none. */
  readonly badge: string | null;
  /** After so long the last live pass is too old for a green badge; null for the usual. */
  readonly limitMs?: number | null;
  /** What could not be read so far. */
  readonly notices: readonly string[];
}

export interface Reported {
  readonly runs: number;
  readonly records: number;
  readonly bytes: number;
  readonly output: string | null;
  readonly badge: string | null;
  readonly notices: readonly string[];
}

/** Writes what is asked for, each file atomically. Rejects with the system's error where it cannot be written. */
export async function writeReport(
  request: ReportRequest,
  { clock, redactor }: { readonly clock: Clock; readonly redactor: Redactor },
): Promise<Reported> {
  const { root, evidence, output, badge, limitMs = null } = request;
  const [own, ...others] = await Promise.all([
    runsOf(root).then((runs) => runs.map(({ folder }) => folder).reverse()),
    ...evidence.map((folder) => runFoldersIn(folder)),
  ]);
  const folders = [...new Set([...own, ...others.flat()])];
  const notices = [...request.notices];
  if (folders.length > MAX_DETAILS)
    notices.push(`${folders.length - MAX_DETAILS} older directories of runs were not read`);
  const details: Detail[] = [];
  const found = [...request.records];
  for (const folder of folders.slice(0, MAX_DETAILS)) {
    const detail = await detailIn(folder);
    if (detail === null) notices.push(`${folder} could not be read`);
    else details.push(detail);
    const record = await recordIn(folder);
    if (record !== null) found.push(record);
  }
  // A run of this folder may be among those that somebody has read.
  const records = inOrder(found);
  const nowMs = clock.now();
  const safe = {
    // Most have nothing to hide, and there may be thousands.
    records: records.map((record) =>
      redactor.finds(JSON.stringify(record)) ? cleaned(record, redactor) : record,
    ),
    details: details.map((detail) => cleaned(detail, redactor)),
    notices: notices.map((notice) => redactor.redact(notice)),
  };
  const html = pageOf(pageDataOf({ ...safe, nowMs, madeAt: isoTime(nowMs) }));
  if (output !== null) await write(output, html);
  if (badge !== null)
    await write(
      badge,
      `${JSON.stringify(badgeOf(records, { nowMs, ...(limitMs === null ? {} : { limitMs }) }))}\n`,
    );
  const bytes = Buffer.byteLength(html);
  return { runs: details.length, records: records.length, bytes, output, badge, notices };
}

/** What was written, for a person. */
export function reportText({ runs, records, bytes, output, badge, notices }: Reported): string {
  const lines = [
    ...(output === null ? [] : [`page    ${output} (${Math.ceil(bytes / 1024)} KiB)`]),
    ...(badge === null ? [] : [`badge   ${badge}`]),
    `told    ${counted(records, 'live run')} by record, ${counted(runs, 'run')} with events`,
    ...notices.map((notice) => `note    ${notice}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** Every text through the redactor before any of it becomes markup, in which a secret would look different. The names of files are lost. */
export function cleaned<Value>(value: Value, redactor: Redactor): Value {
  return JSON.parse(JSON.stringify(value), (_, part: unknown) =>
    typeof part === 'string' ? redactor.redact(part) : part,
  ) as Value;
}

/** What was written, as one JSON document. */
export function reportJson(reported: Reported) {
  return { schema: 1, ...reported };
}

/** What was written, for the summary of its step; `url` leads to the artifact, where there is one. */
export function reportSummary({ runs, records, notices }: Reported, url: string | null): string {
  const told = `${counted(records, 'live run')} by record, ${counted(runs, 'run')} with events`;
  const page = url === null ? 'it is in the working directory' : `[download it](${url})`;
  const lines = [
    `**📊 Report of earlier runs**: ${told}; ${page}`,
    ...notices.map((one) => `- ${markdown(one)}`),
  ];
  return `${lines.join('\n\n')}\n`;
}

/** Takes the place of an earlier report alone: put in the place of a device or a link, a file would be there for everybody. */
async function write(path: string, text: string): Promise<void> {
  const there = await lstat(path).catch(() => null);
  if (there !== null && !there.isFile()) throw new Error(`${path} is there, and is no plain file`);
  await mkdir(dirname(path), { recursive: true });
  await replaceFile(path, text);
}

async function detailIn(folder: string): Promise<Detail | null> {
  try {
    const run = await readRun(folder);
    return { run, diff: await diffText(run) };
  } catch {
    return null;
  }
}

async function recordIn(folder: string): Promise<HistoryRecord | null> {
  const text = await readBounded(join(folder, RECORD_FILE), MAX_RECORD_BYTES);
  return text === null ? null : (HistoryRecord.safeParse(parseJson(text)).data ?? null);
}

/** Directories of runs in a folder and below it, links left out; the newest first, as their ids are. */
async function runFoldersIn(folder: string): Promise<string[]> {
  const found: string[] = [];
  let looked = 0;
  const look = async (path: string, depth: number): Promise<void> => {
    looked += 1;
    if (looked > MAX_FOLDERS) return;
    const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
    if (entries.some((entry) => entry.isFile() && entry.name === 'manifest.json')) found.push(path);
    else if (depth < DEEPEST)
      for (const entry of entries) if (entry.isDirectory()) await look(join(path, entry.name), depth + 1);
  };
  await look(folder, 0);
  return found.sort().reverse();
}
