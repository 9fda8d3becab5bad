/**
 * What the summary of a run shows beside its result: the diff, the events, and the ends of its logs, read from its directory
 * within bounds. What cannot be read is left out: no summary is worth a failure.
 */
import { basename, join } from 'node:path';
import { readBounded, readEnd } from '../lib/files.ts';
import { fenced, markdown } from '../lib/text.ts';
import type { RunEvent } from '../manifest/events.ts';
import { CALL_LOG, isOwnFile, MAX_FILE_BYTES, parseEvents } from '../manifest/record.ts';
import type { Manifest } from '../manifest/schema.ts';
import { diffText } from './diff.ts';
import type { Before } from './trend-block.ts';

export interface Log {
  readonly name: string;
  /** Its end; foreign text. */
  readonly text: string;
  /** It is longer. */
  readonly cut: boolean;
}

export interface Beside {
  readonly diff: string;
  readonly events: readonly RunEvent[];
  readonly logs: readonly Log[];
  /** Null where no history was read. */
  readonly before: Before | null;
}

const MAX_LOGS = 6;
const MAX_LOG_BYTES = 8000;

/** Everything of it that is in the directory of a run. */
export async function besideOf(
  run: { readonly manifest: Partial<Manifest>; readonly folder: string },
  before: Before | null = null,
): Promise<Beside> {
  const events = (await readBounded(join(run.folder, 'events.jsonl'), MAX_FILE_BYTES)) ?? '';
  return {
    diff: await diffText(run),
    events: parseEvents(events).events,
    logs: await logsIn(run.folder, run.manifest),
    before,
  };
}

/** The ends of the logs: those of stages that failed first, and of the calls to Codex Cloud. */
async function logsIn(folder: string, { commands = [], log_path }: Partial<Manifest>): Promise<Log[]> {
  const failedFirst = commands.toSorted(
    (a, b) => Number(b.status === 'failed') - Number(a.status === 'failed'),
  );
  const paths = failedFirst.flatMap((stage) =>
    typeof stage.log_path === 'string' ? [`stages/${basename(stage.log_path)}`] : [],
  );
  const names = [...new Set([...paths, ...(log_path ? [CALL_LOG] : [])])].filter(isOwnFile);
  const logs: Log[] = [];
  for (const name of names.slice(0, MAX_LOGS)) {
    const end = await readEnd(join(folder, name), MAX_LOG_BYTES);
    if (end !== null && end.text.trim() !== '') logs.push({ name, ...end });
  }
  return logs;
}

/** Logs as a part of the summary, closed. */
export function logBlock({ name, text, cut }: Log): string {
  const words = `Log ${markdown(name)}${cut ? ', its end' : ''}`;
  return `<details><summary>${words}</summary>\n\n${fenced(text, '', 2 * MAX_LOG_BYTES)}\n</details>`;
}
