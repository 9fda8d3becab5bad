/**
 * What a step that tells people has done, for a job log, a step summary, annotations and outputs. Pure; what is missing is said
 * with the permission that it takes, and fails nothing.
 */
import { markdown, oneLine } from '../lib/text.ts';
import type { Annotation } from './annotations.ts';
import { type Outputs, singleLines } from './outputs.ts';

/** What was done about the failures of one scenario. */
export interface Did {
  readonly scenario: string;
  readonly did: 'opened' | 'updated' | 'closed' | 'left' | 'not opened' | 'failed';
  readonly number: number | null;
  readonly url: string | null;
  /** Why nothing was done, or what was not; null where all is said. */
  readonly why: string | null;
  /** The token has no right to it. */
  readonly denied: boolean;
}

/** Something that kept people from being told. */
export interface Hindered {
  /** A fault, and not only a right that was not given. */
  readonly loud: boolean;
  readonly words: string;
}

export interface Notified {
  readonly issues: readonly Did[];
  /** Page of the comment; null where there is none. */
  readonly commentUrl: string | null;
  readonly hindered: readonly Hindered[];
  /** Why there was nothing to do, each in one sentence. */
  readonly remarks: readonly string[];
}

/** How many annotations of a kind the runner keeps of a step. */
const MOST_ANNOTATIONS = 10;

/** For the job log. */
export function notifiedText(notified: Notified): string {
  return `${linesOf(notified)
    .map((words) => oneLine(words, 1000))
    .join('\n')}\n`;
}

/** As the step summary. */
export function notifiedMarkdown(notified: Notified): string {
  const links = notified.issues.flatMap(({ scenario, number, url }) =>
    url === null ? [] : [`[${markdown(`#${number}`)}](${url}) of ${markdown(scenario, 100)}`],
  );
  const comment = notified.commentUrl === null ? [] : [`[the comment](${notified.commentUrl})`];
  const pages = [...links, ...comment];
  return `${[
    ...linesOf(notified).map((words) => `- ${markdown(words, 1000)}`),
    ...(pages.length > 0 ? [`- ${pages.join(', ')}`] : []),
  ].join('\n')}\n`;
}

/** What was not done, since whoever waits to be told hears nothing. */
export function annotationsOfNotified({ issues, hindered }: Notified): Annotation[] {
  const unsaid = issues.filter(({ why, did }) => why !== null && did !== 'left').map(hindranceOf);
  return [...hindered, ...unsaid].slice(0, MOST_ANNOTATIONS).map(({ loud, words }) => ({
    level: loud ? 'warning' : 'notice',
    title: 'Codex canary notify',
    message: oneLine(words, 2000),
  }));
}

/** What a job behind it reads. */
export function outputsOfNotified({ issues, commentUrl }: Notified): Outputs {
  const told = issues.map(({ scenario, did, number, url }) => ({ scenario, did, number, url }));
  return singleLines({ issues: JSON.stringify(told), 'comment-url': commentUrl });
}

function linesOf({ issues, commentUrl, hindered, remarks }: Notified): string[] {
  const lines = [
    ...issues.map(sentenceOf),
    ...(commentUrl === null ? [] : ['The comment on the pull request is up to date']),
    ...remarks,
    ...hindered.map(({ words }) => words),
  ];
  return lines.length > 0 ? lines : ['There is nothing to tell: no scheduled failure persists'];
}

function hindranceOf(did: Did): Hindered {
  return { loud: !did.denied, words: sentenceOf(did) };
}

function sentenceOf({ scenario, did, number, why, denied }: Did): string {
  const issue = number === null ? 'its tracking issue' : `issue #${number}`;
  const what = { left: 'left as it is', failed: 'not brought up to date' }[did as string] ?? did;
  const right = denied ? `the token of the job may not: give it ${ISSUES} (${why ?? ''})` : why;
  return `${scenario}: ${issue} was ${what}${right === null ? '' : `, since ${right}`}`;
}

const ISSUES = 'issues: write';
