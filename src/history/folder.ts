/**
 * Records in a folder: what runs here have left, or artifacts that somebody downloaded. Of an older run that left no record
 * it is made of its files. Follows no link; reads within bounds, and leaves out what it cannot read.
 */
import { lstat, opendir } from 'node:fs/promises';
import { join } from 'node:path';
import { readBounded } from '../lib/files.ts';
import { readRun } from '../manifest/saved-run.ts';
import { LEDGER_FILE, readLedger } from './ledger.ts';
import type { Ended } from './record.ts';
import { HistoryRecord, RECORD_FILE, recordOf } from './record.ts';

const MOST_ENTRIES = 200_000;
const DEEPEST = 8;
const MOST_BYTES = 16 * 1024 * 1024;

export interface InFolder {
  readonly records: readonly HistoryRecord[];
  readonly notices: readonly string[];
}

/** The records below a folder; none where there is no such folder. */
export async function recordsIn(root: string): Promise<InFolder> {
  const records: HistoryRecord[] = [];
  let [unread, entries] = [0, 0];
  const pending = [{ folder: root, depth: 0 }];
  for (let next = pending.pop(); next !== undefined && entries < MOST_ENTRIES; next = pending.pop()) {
    const { folder, depth } = next;
    const names = new Set<string>();
    const listing = await opendir(folder).catch(() => null);
    if (listing === null) continue;
    for await (const entry of listing) {
      entries += 1;
      if (entry.isFile()) names.add(entry.name);
      else if (entry.isDirectory() && depth < DEEPEST)
        pending.push({ folder: join(folder, entry.name), depth: depth + 1 });
    }
    const found = await recordsAt(folder, names);
    records.push(...found.records);
    unread += found.unread;
  }
  const more = entries >= MOST_ENTRIES ? [`${root} holds more than is read`] : [];
  const lost = unread > 0 ? [`${root} holds records that cannot be read and are left out: ${unread}`] : [];
  return { records, notices: [...lost, ...more] };
}

/** What lies in one folder, by the names of its files. */
async function recordsAt(folder: string, names: ReadonlySet<string>) {
  const records: HistoryRecord[] = [];
  let unread = 0;
  if (names.has(LEDGER_FILE)) {
    const ledger = readLedger((await readBounded(join(folder, LEDGER_FILE), MOST_BYTES)) ?? '');
    records.push(...(ledger?.own ?? []), ...(ledger?.trend.records ?? []), ...(ledger?.spend.records ?? []));
    unread += ledger?.dropped ?? 1;
  }
  if (names.has(RECORD_FILE)) {
    const record = await savedRecord(folder);
    if (record === null) unread += 1;
    else records.push(record);
  } else if (names.has('verdict.json') && names.has('events.jsonl')) {
    // It may be a rehearsal, of which there is no record.
    const made = await madeRecord(folder);
    if (made !== null) records.push(made);
  }
  return { records, unread };
}

/** The record that a run left in its directory; null where it left none that can be read. */
export async function savedRecord(folder: string): Promise<HistoryRecord | null> {
  const text = (await readBounded(join(folder, RECORD_FILE), MOST_BYTES)) ?? '';
  try {
    return HistoryRecord.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** The record of a run that was made before there were records, from what lies in its directory. */
async function madeRecord(folder: string): Promise<HistoryRecord | null> {
  if ((await lstat(folder).catch(() => null))?.isDirectory() !== true) return null;
  const run = await readRun(folder).catch(() => null);
  if (run === null || run.verdict === null) return null;
  const ended: Ended = { ...run, verdict: run.verdict, origin: null, actionVersion: null };
  return recordOf(ended);
}
