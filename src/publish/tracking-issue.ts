/**
 * The issue that tells of a scheduled failure as long as it persists: how it is found again, and what it and its comments
 * say. Pure; every text of a stranger is escaped, and it stays far below GitHub's limit of 65,536 characters.
 */

import { FINGERPRINT } from '../history/fingerprint.ts';
import type { Persisting } from '../history/questions.ts';
import type { HistoryRecord } from '../history/record.ts';
import type { Pointer } from '../history/trend.ts';
import { EXPLANATIONS, explanationOf } from '../lib/explanations.ts';
import { REASONS } from '../lib/reasons.ts';
import { counted, markdown, oneLine, shellWord } from '../lib/text.ts';
import { markerOf } from './comment.ts';
import { SIGNS } from './summary.ts';

/** Of what an issue tells. */
export interface Tracked {
  /** Path of the workflow's file. */
  readonly workflow: string;
  /** Name of the scenario, or of the task of a pipeline. */
  readonly scenario: string;
  /** `https://github.com/owner/name`. */
  readonly repositoryUrl: string;
}

/** What an issue says of itself to a later run. */
export interface Written {
  readonly state: 'failing' | 'passed' | 'duplicate';
  /** Null where the failure has none. */
  readonly fingerprint: string | null;
  readonly inARow: number;
}

const END = '<!-- /codex-canary -->';
const STATE =
  /<!-- codex-canary-state: (failing|passed|duplicate) fingerprint=([0-9a-f]{12}|none) row=(\d{1,6}) -->/;

/** How the issue is found again; no text of a stranger stands in it. */
export function issueMarker({ workflow, scenario }: Pick<Tracked, 'workflow' | 'scenario'>): string {
  return markerOf(JSON.stringify(['issue', workflow, scenario]));
}

/** A title is no Markdown: it is one line in which nobody is called. */
export function issueTitle({ scenario }: Pick<Tracked, 'scenario'>): string {
  return `Codex canary: ${oneLine(scenario, 80).replaceAll('@', '@\u200b')} keeps failing`;
}

/** What an issue was written to say; null where somebody has taken that out of it. */
export function writtenIn(body: string): Written | null {
  const [, state, fingerprint = 'none', row] = STATE.exec(body) ?? [];
  if (state === undefined) return null;
  return {
    state: state as Written['state'],
    fingerprint: fingerprint === 'none' ? null : fingerprint,
    inARow: Number(row),
  };
}

/** The body with our part of it brought up to date; what people have written around it stays. */
export function bodyWith(block: string, before: string): string {
  const [from, to] = [before.indexOf('<!-- codex-canary:'), before.indexOf(END)];
  if (from === -1 || to < from) return `${block}\n`;
  return `${before.slice(0, from)}${block}${before.slice(to + END.length)}`;
}

/** Our part of the body while it fails. */
export function failingBlock(tracked: Tracked, persisting: Persisting): string {
  const { inARow, failure, firstBad, lastGood, alike } = persisting;
  const sign = failure === null ? SIGNS.fail : SIGNS[failure.outcome];
  const rows: (readonly [string, string])[] = [
    ['Failure', failure === null ? 'unknown' : failureOf(failure)],
    ...(failure?.error_line ? [['What it said', markdown(failure.error_line, 300)] as const] : []),
    ['First bad run', runOf(firstBad, tracked)],
    ['Last good run', lastGood === null ? 'none is known' : runOf(lastGood, tracked)],
    ['It came in with', rangeOf(persisting, tracked)],
    ['Last bad run', `${runOf(persisting.lastBad, tracked)}${taskOf(failure)}`],
    ...(failure?.reason ? [['What to do', markdown(REASONS[failure.reason].cure, 600)] as const] : []),
    ...(failure === null ? [] : [['Next', `\`${nextFor(failure, tracked)}\``] as const]),
  ];
  return blockOf(tracked, stateOf(persisting), [
    `**${sign} ${name(tracked)} has failed in ${counted(inARow, 'scheduled workflow run')} in a row**${alike ? ', always alike' : ''}`,
    ['| | |', '|---|---|', ...rows.map(([what, words]) => `| ${what} | ${words} |`)].join('\n'),
    `Kept up to date by \`operation: notify\` of ${markdown(tracked.workflow, 200)}, without a comment for each run. It is closed once a run of the default branch passes. Whoever closes it before hears nothing more of this failure.`,
  ]);
}

/** Our part of the body once it has passed again. */
export function passedBlock(tracked: Tracked, persisting: Persisting, before: Written | null): string {
  const failed = counted(before?.inARow ?? 0, 'scheduled workflow run');
  const written = { fingerprint: before?.fingerprint ?? null, inARow: before?.inARow ?? 0 };
  return blockOf(tracked, { state: 'passed', ...written }, [
    `**${SIGNS.pass} ${name(tracked)} has passed again**, after ${failed} that failed`,
    `It passed in ${runOf(persisting.lastGood, tracked)}.`,
  ]);
}

/** Our part of the body of one that was made beside an older one. */
export function duplicateBlock(tracked: Tracked, older: number): string {
  const words = `Made at the same time as #${older}, which tells of it.`;
  // Without its marker, so that nobody takes it for the one that tells.
  return `${stateLine({ state: 'duplicate', fingerprint: null, inARow: 0 })}\n\n${name(tracked)}: ${words}\n\n${END}`;
}

/** The comment by which people hear that it passed again. */
export function recoveryComment(tracked: Tracked, { lastGood }: Persisting): string {
  return `${SIGNS.pass} ${name(tracked)} passed again in ${runOf(lastGood, tracked)}. A failure that persists after it opens an issue of its own.\n`;
}

/** The comment by which people hear that it fails in another way. */
export function changeComment(tracked: Tracked, { failure, lastBad }: Persisting, before: Written): string {
  const now = failure === null ? 'unknown' : failureOf(failure);
  const said = failure?.error_line ? `\n\nIt said: ${markdown(failure.error_line, 300)}` : '';
  return `It fails in another way since ${runOf(lastBad, tracked)}: ${now}; until then ${fingerprintText(before.fingerprint)}.${said}\n`;
}

/** What is written of a failure that persists. */
function stateOf({ failure, inARow }: Persisting): Written {
  return { state: 'failing', fingerprint: failure?.fingerprint ?? null, inARow };
}

function blockOf(tracked: Tracked, written: Written, parts: readonly string[]): string {
  return [`${issueMarker(tracked)}\n${stateLine(written)}`, ...parts, END].join('\n\n');
}

function stateLine({ state, fingerprint, inARow }: Written): string {
  const safe = fingerprint !== null && FINGERPRINT.test(fingerprint) ? fingerprint : 'none';
  return `<!-- codex-canary-state: ${state} fingerprint=${safe} row=${Math.min(inARow, 999_999)} -->`;
}

function name({ scenario }: Pick<Tracked, 'scenario'>): string {
  return markdown(scenario, 100);
}

function failureOf({ outcome, reason, phase, class: kind, fingerprint }: HistoryRecord): string {
  const code = reason === null ? '' : ` [\`${reason}\`](${explanationOf(reason)})`;
  const where = phase === null ? '' : `, in ${phase}`;
  return `${outcome}${code}${where}, class ${markdown(kind ?? 'unknown', 60)}, ${fingerprintText(fingerprint)}`;
}

function fingerprintText(fingerprint: string | null): string {
  return fingerprint === null ? 'without a fingerprint' : `fingerprint \`${fingerprint}\``;
}

function runOf(run: Pointer | null, { repositoryUrl }: Tracked): string {
  if (run === null) return 'unknown';
  const day = `${run.at.slice(0, 16).replace('T', ' ')} UTC`;
  const commit =
    run.sha === null ? '' : `, commit [\`${run.sha.slice(0, 10)}\`](${repositoryUrl}/commit/${run.sha})`;
  if (run.workflow_run_id === null) return `${day}${commit}`;
  return `[${day}](${repositoryUrl}/actions/runs/${run.workflow_run_id})${commit}`;
}

function rangeOf({ commits }: Persisting, { repositoryUrl }: Tracked): string {
  if (commits === null) return 'unknown';
  const { from, to } = commits;
  if (from === null) return `\`${to.slice(0, 10)}\` or before it`;
  // Nothing was changed here, so it is the service, the environment or chance.
  if (from === to) return `no commit: both runs are of \`${to.slice(0, 10)}\``;
  const short = `${from.slice(0, 10)}...${to.slice(0, 10)}`;
  return `[\`${short}\`](${repositoryUrl}/compare/${from}...${to})`;
}

function taskOf(failure: HistoryRecord | null): string {
  return failure?.cloud_task_url ? `, [cloud task](${failure.cloud_task_url})` : '';
}

/** The command to type where no record lies; what the failure table says where that needs none. */
function nextFor({ reason, cloud_task_url, workflow_run_id: id, branch }: HistoryRecord, tracked: Tracked) {
  const known: Readonly<Record<string, string | null | undefined>> = {
    '<task>': cloud_task_url?.split('/').at(-1),
    '<branch>': branch,
  };
  let complete = reason !== null;
  const command = (reason === null ? '' : EXPLANATIONS[reason].next).replaceAll(/<\w+>/g, (word) => {
    const value = shellWord(known[word] ?? '');
    complete &&= value !== null;
    return value ?? word;
  });
  if (complete) return oneLine(command, 500).replaceAll('`', '');
  const repository = URL.parse(tracked.repositoryUrl)?.pathname.slice(1) ?? '';
  const fetched = `gh run download ${id ?? '<workflow run>'} --repo ${oneLine(repository, 200)} --dir canary`;
  return `${fetched} && codex-orchestrator report --history-folder canary`.replaceAll('`', '');
}
