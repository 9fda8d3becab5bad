/**
 * The evidence of a run as Markdown links for a task document: where the cloud task, the record, the verdict, the diff
 * and the logs are, why it ended as it did, and what to type next. Paths are relative to the working directory.
 */
import { explanationOf } from '../lib/explanations.ts';
import { REASONS } from '../lib/reasons.ts';
import { markdown, oneLine } from '../lib/text.ts';
import type { SavedRun } from '../manifest/saved-run.ts';
import { nextForSaved, type Reader } from './next.ts';
import { outcomeInWords } from './result.ts';
import { logsOf } from './show.ts';

const NEXT = 'next';

export interface Evidence {
  readonly run: SavedRun;
  /** The run directory as it is linked. */
  readonly path: string;
  readonly reader: Reader;
}

interface Link {
  readonly name: string;
  readonly text: string;
  /** Null where there is nothing to link to. */
  readonly target: string | null;
}

/** The links as one JSON document. */
export function linksJson(evidence: Evidence) {
  const { taskId, runId, manifest } = evidence.run;
  const links = linksOf(evidence);
  const { outcome = null, reason = null, evidence: kind = null } = manifest;
  return { schema: 1, task_id: taskId, run_id: runId, outcome, reason, evidence: kind, links };
}

/** The links as a list in Markdown. */
export function linksText(evidence: Evidence): string {
  const { runId, taskId } = evidence.run;
  const lines = linksOf(evidence).map(({ name, text, target }) => {
    if (target !== null) return `- ${name}: [${markdown(text, 500)}](${linkTarget(target)})`;
    return `- ${name}: ${name === NEXT ? `\`${oneLine(text).replaceAll('`', '')}\`` : markdown(text, 500)}`;
  });
  return [`Evidence of run ${markdown(runId)} of the task ${markdown(taskId)}:`, '', ...lines, ''].join('\n');
}

function linksOf({ run, path, reader }: Evidence): Link[] {
  const { manifest, verdict } = run;
  const { outcome, reason, evidence = null, cloud_execution: cloud, status = 'unknown' } = manifest;
  const next = nextForSaved(run, reader);
  const file = (name: string, inside: string): Link[] =>
    run.files.has(inside) ? [{ name, text: inside, target: `${path}/${inside}` }] : [];
  const insideOf = (recorded: string): string => recorded.split('/').slice(-2).join('/');
  const said = (name: string, text: string, target: string | null = null): Link => ({ name, text, target });
  return [
    said('outcome', outcome ? outcomeInWords(outcome, evidence) : status),
    ...(reason ? [said('reason', `${reason}: ${REASONS[reason].title}`, explanationOf(reason))] : []),
    ...(verdict ? [said('verdict', `${verdict.policy.verdict} for ${verdict.policy.event}`)] : []),
    ...cloudLink(evidence, cloud?.task_id, cloud?.status_url),
    ...file('manifest', 'manifest.json'),
    ...file('summary', 'run-summary.json'),
    ...file('findings and verdict', 'verdict.json'),
    ...file('events', 'events.jsonl'),
    ...(manifest.diff?.path ? file('diff', insideOf(manifest.diff.path)) : []),
    ...logsOf(manifest).flatMap((log) => file('log', insideOf(log))),
    ...(next === null ? [] : [said(NEXT, next)]),
  ];
}

/** The tasks of the emulator have no page; a foreign record may name anything as one. */
function cloudLink(
  evidence: string | null,
  id: string | null | undefined,
  url: string | null | undefined,
): Link[] {
  if (!id) return [];
  const page = evidence !== 'rehearsal' && url?.startsWith('https://') ? url : null;
  return [{ name: 'cloud task', text: id, target: page }];
}

/** A target that ends neither the link nor the line. */
function linkTarget(target: string): string {
  const text = target.replaceAll(/[\p{Cc}\p{Cf}]/gu, '').toWellFormed();
  return encodeURI(text).replaceAll('(', '%28').replaceAll(')', '%29');
}
