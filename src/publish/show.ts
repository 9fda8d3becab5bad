/**
 * The story of a saved run, as it was told while it happened, with what it came to and where its files lie. Tells a
 * foreign or partial record as far as it goes.
 */
import { oneLine } from '../lib/text.ts';
import type { RunEvent } from '../manifest/events.ts';
import { reduce } from '../manifest/reduce.ts';
import type { SavedRun } from '../manifest/saved-run.ts';
import type { Manifest } from '../manifest/schema.ts';
import { epilogue, type StoryLine, storyLines } from './console.ts';
import { diffJson, diffLines } from './diff.ts';
import { nextForSaved, type Reader } from './next.ts';
import { resultOfSaved } from './result.ts';
import { headline, stageTable, statusJson, statusText, unproven } from './status.ts';

interface Shown {
  readonly nowMs: number;
  readonly reader: Reader;
  /** The text of the diff; empty where there is none. */
  readonly diff: string;
}

/** The story for a person. */
export function showText(run: SavedRun, { nowMs, reader, diff }: Shown): string {
  const result = resultOfSaved(run);
  if (run.events.length === 0) return statusText(run, nowMs, { reader });
  const stages = run.manifest.pipeline_id === undefined ? [] : (run.manifest.commands ?? []);
  const end =
    result === null
      ? ['', headline(run), ...(unproven(run) ? ['  verdict   none on the disk'] : [])]
      : [epilogue(result, reader, nextOf(run, reader) ?? undefined).trimEnd()];
  // The end names the log of the calls, and those of stages that failed.
  const told = end.join('\n');
  return [
    `Run ${oneLine(run.runId)} of the task ${oneLine(run.taskId)}`,
    ...storyOf(run.events).map(({ text }) => text),
    ...(stages.length > 0 ? ['', ...stageTable(stages, nowMs)] : []),
    ...end,
    ...logsOf(run.manifest)
      .filter((path) => !told.includes(path))
      .map((path) => `  log       ${oneLine(path)}`),
    ...diffLines(diff),
    '',
  ].join('\n');
}

/** The story as one JSON document. */
export function showJson(run: SavedRun, { reader, diff }: Omit<Shown, 'nowMs'>) {
  const { verdict, manifest, events } = run;
  return {
    ...statusJson(run),
    pipeline: manifest.pipeline_id ?? null,
    branch: manifest.branch ?? null,
    head_sha: manifest.head_sha ?? null,
    story: storyOf(events).map(({ at, phase, words }) => ({ at, phase, words })),
    findings: verdict?.findings ?? [],
    diff: manifest.diff ?? null,
    changes: diffJson(diff),
    logs: logsOf(manifest),
    next: nextOf(run, reader),
  };
}

/** The command to type next; whoever reads the story is not sent to it again. */
function nextOf(run: SavedRun, reader: Reader): string | null {
  return nextForSaved(run, reader)?.replace(/ show (?=\S+(?: --root |$))/, ' assert ') ?? null;
}

/** The lines of the story, each with the event it tells of. */
export function storyOf(
  events: readonly RunEvent[],
): (StoryLine & { readonly at: string; readonly seq: number })[] {
  const lineFor = storyLines();
  let manifest: Manifest | null = null;
  return events.flatMap((event) => {
    manifest = reduce(manifest, event);
    const line = manifest === null ? null : lineFor(event, manifest);
    return line === null ? [] : [{ ...line, at: event.timestamp, seq: event.seq }];
  });
}

/** Paths of the logs of a run, relative to the working directory. */
export function logsOf({ commands = [], log_path }: Partial<Manifest>): string[] {
  const paths = [...commands.map((stage) => stage.log_path), log_path];
  return [...new Set(paths.filter((path) => typeof path === 'string'))];
}
