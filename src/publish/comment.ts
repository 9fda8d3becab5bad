/**
 * The comment on a pull request that is made once and then brought up to date: how it is found again, and what it says. Pure;
 * escaped, and far below GitHub's limit of 65,536 characters. Somebody else asks GitHub for it.
 */

import { explanationOf } from '../lib/explanations.ts';
import { sha256 } from '../lib/files.ts';
import type { Outcome, ReasonCode } from '../lib/reasons.ts';
import { counted, markdown } from '../lib/text.ts';
import type { Evidence, Verdict } from '../manifest/schema.ts';
import { safeAddress } from './page-markup.ts';
import { outcomeInWords } from './result.ts';
import { SIGNS } from './summary.ts';

/** One run or scenario, as the comment tells of it. */
export interface Told {
  readonly name: string;
  readonly outcome: Outcome;
  readonly reason: ReasonCode | null;
  readonly evidence: Evidence | null;
  readonly verdict: Verdict;
  /** Page of the cloud task; null where it has none. */
  readonly url: string | null;
}

export interface CommentRequest {
  /** What tells this comment from another of ours on the same pull request, such as the name of the check. */
  readonly key: string;
  readonly verdict: Verdict;
  readonly told: readonly Told[];
  /** Head commit that was tested. */
  readonly sha: string | null;
  /** Page of the workflow run. */
  readonly runUrl: string | null;
}

const MAX_ROWS = 50;
const RUN_PAGE = /^https?:\/\/[\w.:-]+(?:\/[\w.-]+){2,3}\/actions\/runs\/\d+$/;

/** How a comment of ours is found again; no text of a stranger stands in it. */
export function markerOf(key: string): string {
  return `<!-- codex-canary:${sha256(key).slice(0, 16)} -->`;
}

/** The whole comment; its first line is the marker. */
export function commentOf({ key, verdict, told, sha, runUrl }: CommentRequest): string {
  const passed = told.filter(({ outcome, verdict: own }) => outcome === 'pass' && own === 'allow').length;
  const words = { allow: '✅ may be merged', warn: '⚠️ warns', block: '⛔ blocks', ignore: '➖ has no say' }[
    verdict
  ];
  const rows = told.slice(0, MAX_ROWS).map(rowOf);
  const more = told.length - MAX_ROWS;
  // The runner tells it, of whichever server of GitHub it is.
  const page = runUrl !== null && RUN_PAGE.test(runUrl) ? runUrl : null;
  const at = sha !== null && /^[0-9a-f]{7,64}$/.test(sha) ? ` of commit ${sha.slice(0, 10)}` : '';
  return `${[
    markerOf(key),
    `**Codex canary ${words}**: ${told.length === 0 ? 'of its runs nothing can be told' : `${passed} of ${counted(told.length, 'run')} passed`}`,
    ...(told.length === 0
      ? []
      : [['| | what | outcome | verdict | |', '|---|---|---|---|---|', ...rows].join('\n')]),
    ...(more > 0 ? [`and ${more} more`] : []),
    page === null ? `The result${at}.` : `The result${at}: [workflow run](${page})`,
  ].join('\n\n')}\n`;
}

function rowOf({ name, outcome, reason, evidence, verdict, url }: Told): string {
  const sign = outcome === 'pass' && evidence === 'rehearsal' ? '🎭' : SIGNS[outcome];
  const why = reason === null ? '' : ` [\`${reason}\`](${explanationOf(reason)})`;
  const page = evidence === 'live' ? safeAddress(url) : null;
  const task = page === null ? '' : `[cloud task](${page})`;
  return `| ${sign} | ${markdown(name, 100)} | ${outcomeInWords(outcome, evidence)}${why} | ${verdict} | ${task} |`;
}
