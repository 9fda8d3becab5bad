/**
 * What a workflow run hands on to later ones in one small file: the records of its own runs, and those of earlier ones that
 * it has read itself, so that nobody has to read them all again. Two chains: one that the trend believes, of the default
 * branch alone, and one of every branch that only spend is counted by. Pure.
 */
import * as z from 'zod';
import { HistoryRecord } from './record.ts';
import { inOrder } from './series.ts';

/** The file in an artifact, and in a folder. */
export const LEDGER_FILE = 'codex-history.json';
/** Most records of earlier runs that a chain hands on: years of a daily canary. */
const MOST_EARLIER = 1000;
const MOST_SPEND = 300;
const MOST_SEEN = 2000;
/** Most records that are taken from one file. */
const MOST_RECORDS = 5000;

/** A workflow run, and up to which of its attempts it was looked at. */
const Seen = z.tuple([z.int().min(1), z.int().min(1)]);

const Chain = z.object({ records: z.array(z.unknown()), seen: z.array(Seen) });
const Shape = z.object({
  schema: z.literal(1),
  records: z.array(z.unknown()).max(MOST_RECORDS),
  trend: Chain.optional().describe('Absent in what a run on another branch hands on'),
  spend: Chain.optional(),
});

export const CHAINS = ['trend', 'spend'] as const;
export type ChainName = (typeof CHAINS)[number];

/** Records that were read, and the workflow runs that nobody has to look at again, each with its last attempt. */
export interface Chain {
  readonly records: readonly HistoryRecord[];
  readonly seen: ReadonlyMap<number, number>;
}

export interface Ledger {
  /** Of the run that wrote the file. */
  readonly own: readonly HistoryRecord[];
  readonly trend: Chain;
  readonly spend: Chain;
  /** Entries that are no records. */
  readonly dropped: number;
}

const EMPTY: Chain = { records: [], seen: new Map() };

/** Reads a file of unknown origin; null for what is none. What is no record in it is left out, and counted. */
export function readLedger(text: string): Ledger | null {
  const parsed = Shape.safeParse(parsedJson(text)).data;
  if (parsed === undefined) return null;
  let dropped = 0;
  const records = (values: readonly unknown[]): HistoryRecord[] =>
    values.slice(0, MOST_RECORDS).flatMap((value) => {
      const record = HistoryRecord.safeParse(value).data;
      if (record === undefined) dropped += 1;
      return record ?? [];
    });
  const chain = (given: z.infer<typeof Chain> | undefined): Chain =>
    given === undefined
      ? EMPTY
      : { records: records(given.records), seen: new Map(given.seen.slice(0, MOST_SEEN)) };
  const own = records(parsed.records);
  const [trend, spend] = [chain(parsed.trend), chain(parsed.spend)];
  return { own, trend, spend, dropped };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

export interface Handing {
  readonly own: readonly HistoryRecord[];
  /** Null where this run is none that the trend believes. */
  readonly trend: Chain | null;
  readonly spend: Chain | null;
}

/** The text of the file that is handed on. */
export function ledgerText({ own, trend, spend }: Handing): string {
  const file = {
    schema: 1,
    records: own,
    ...(trend === null ? {} : { trend: newest(trend, MOST_EARLIER) }),
    ...(spend === null ? {} : { spend: newest(spend, MOST_SPEND) }),
  };
  return `${JSON.stringify(file)}\n`;
}

function newest({ records, seen }: Chain, most: number): z.infer<typeof Chain> {
  const runs = [...seen].sort(([one], [other]) => other - one).slice(0, MOST_SEEN);
  return { records: inOrder(records).slice(-most), seen: runs };
}
