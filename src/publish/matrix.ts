/**
 * Several runs of one process as every surface tells them: the gravest first, then a line each. What one run says of
 * itself is told by the other files of this folder.
 */
import { gravest } from '../gate/join.ts';
import { counted, markdown, oneLine } from '../lib/text.ts';
import { epilogue } from './console.ts';
import { outcomeInWords, type RunResult, resultJson } from './result.ts';
import { MAX_SUMMARY_BYTES } from './summary.ts';

/** What several runs came to. */
export interface Joined {
  readonly results: readonly RunResult[];
  /** Tasks that were not begun, since one that they need did not pass. */
  readonly unbegun: readonly { readonly task: string; readonly needs: string }[];
}

/** The run that speaks for all. */
export function speakerOf({ results }: Joined): RunResult {
  return gravest(results, ({ verdict }) => verdict);
}

/** How the runs ended, as a terminal or a job log shows it. `program` starts this program. */
export function joinedText(joined: Joined, program?: string): string {
  const { results, unbegun } = joined;
  const speaker = speakerOf(joined);
  if (results.length === 1 && unbegun.length === 0) return epilogue(speaker, program);
  const width = Math.max(...rowsOf(joined).map(({ task }) => task.length));
  const rows = rowsOf(joined).map(
    ({ task, word, what }) => `  ${task.padEnd(width)}  ${word.padEnd(9)}  ${what}`,
  );
  const passed = results.filter(({ verdict }) => verdict.outcome === 'pass').length;
  const all = results.length + unbegun.length;
  return [
    epilogue(speaker, program).trimEnd(),
    '',
    `${passed} of ${counted(all, 'cloud task')} passed; what stands above is ${speaker.manifest.task_id}`,
    ...rows,
    '',
  ].join('\n');
}

interface Row {
  readonly task: string;
  readonly word: string;
  readonly what: string;
}

/** A line for each task, in declared order; those that were not begun last. */
function rowsOf({ results, unbegun }: Joined): Row[] {
  const ended = results.map(({ manifest, verdict }) => ({
    task: manifest.task_id,
    word: outcomeInWords(verdict.outcome, verdict.evidence),
    what: oneLine([verdict.reason, pageOf(manifest, verdict.evidence)].filter(Boolean).join('  ')),
  }));
  const left = unbegun.map(({ task, needs }) => ({
    task,
    word: 'not begun',
    what: `${needs} did not pass`,
  }));
  return [...ended, ...left];
}

/** The page of its cloud task; that of a rehearsal is only played. */
function pageOf(
  { cloud_execution: cloud }: RunResult['manifest'],
  evidence: RunResult['verdict']['evidence'],
) {
  return evidence === 'live' ? (cloud?.status_url ?? null) : (cloud?.task_id ?? null);
}

/** The step summary of several runs: `summaries` are theirs, in the same order. */
export function joinedSummary(joined: Joined, summaries: readonly string[]): string {
  const [only = ''] = summaries;
  if (summaries.length === 1 && joined.unbegun.length === 0) return only;
  const rows = rowsOf(joined).map(
    ({ task, word, what }) => `| ${[task, word, what].map((text) => markdown(text, 300)).join(' | ')} |`,
  );
  const table = ['| cloud task | outcome | |', '|---|---|---|', ...rows].join('\n');
  const speaker = speakerOf(joined);
  const at = joined.results.indexOf(speaker);
  const [first = '', ...rest] = (summaries[at] ?? '').split('\n');
  const parts = [first, table, `### ${speaker.manifest.task_id}`, rest.join('\n').trim()];
  for (const [index, { manifest }] of joined.results.entries())
    if (index !== at)
      parts.push(
        `<details><summary>${markdown(manifest.task_id)}</summary>\n\n${summaries[index] ?? ''}\n\n</details>`,
      );
  return fitting(parts);
}

/** As many parts as a summary may hold, each of them whole. */
function fitting(parts: readonly string[]): string {
  const kept: string[] = [];
  let bytes = 0;
  for (const part of parts) {
    bytes += Buffer.byteLength(part) + 2;
    if (bytes > MAX_SUMMARY_BYTES)
      return [...kept, 'Cut: the records of all are in the artifact.', ''].join('\n\n');
    kept.push(part);
  }
  return `${kept.join('\n\n')}\n`;
}

/** What a script reads of each run. */
export function runsJson({ results, unbegun }: Joined) {
  const ended = results.map(({ manifest, verdict }) => ({
    task: manifest.task_id,
    run_id: manifest.run_id,
    outcome: verdict.outcome,
    reason: verdict.reason,
    verdict: verdict.policy.verdict,
    evidence: verdict.evidence,
    cloud_task_id: manifest.cloud_execution?.task_id ?? null,
    cloud_task_url: manifest.cloud_execution?.status_url ?? null,
  }));
  return [...ended, ...unbegun.map(({ task, needs }) => ({ task, run_id: null, outcome: null, needs }))];
}

/** Several runs as one JSON document: what the gravest says, and all of them. */
export function joinedJson(joined: Joined) {
  const speaker = resultJson(speakerOf(joined));
  if (joined.results.length === 1 && joined.unbegun.length === 0) return speaker;
  return { ...speaker, runs: joined.results.map(resultJson), unbegun: joined.unbegun };
}
