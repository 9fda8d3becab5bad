/**
 * What `codex cloud list --json` prints: one page of tasks, as far as anything is made of it. Pure. Titles and
 * summaries come from strangers and are left behind here.
 */
import * as z from 'zod';
import { TASK_ID } from '../lib/codex.ts';
import type { ReasonCode } from '../lib/reasons.ts';

/** The words of a list. An unknown remote state is printed as `pending`, as in the words of one task. */
const LIST_WORDS = { pending: 'PENDING', ready: 'READY', applied: 'APPLIED', error: 'ERROR' } as const;

/** A list that cannot be had for these reasons is one that we cannot read, or that we may not: it says nothing of the tasks. */
export const UNREADABLE_LIST: ReadonlySet<ReasonCode> = new Set([
  'answer_undecodable',
  'cli_unrecognised',
  'request_refused',
]);

/** A task as the list shows it. */
export interface ListedTask {
  readonly id: string;
  /** The state in the words of `codex cloud status`; a word that is none of them stays in small letters. */
  readonly word: string;
}

export interface TaskPage {
  readonly tasks: readonly ListedTask[];
  /** Where the next page begins; null on the last. */
  readonly cursor: string | null;
}

const Page = z.object({
  tasks: z.array(
    z.object({ id: z.string().regex(TASK_ID), status: z.string().regex(/^[A-Za-z][\w -]{0,39}$/) }),
  ),
  cursor: z
    .string()
    .min(1)
    .max(4096)
    .regex(/^[^\p{Cc}]*$/u)
    .nullish(),
});

/** Reads a page; null for what is none, also where one row of it cannot be used. */
export function parseTaskPage(text: string): TaskPage | null {
  const page = Page.safeParse(parseJson(text)).data;
  if (page === undefined) return null;
  const tasks = page.tasks.map(({ id, status }) => ({ id, word: wordOf(status) }));
  return { tasks, cursor: page.cursor ?? null };
}

const Labels = z.object({ tasks: z.array(z.looseObject({ environment_label: z.string().nullish() })) });

/** The labels of the environments of a page of tasks, each once: text of strangers. Null for what is no page. */
export function parseLabels(text: string): readonly string[] | null {
  const page = Labels.safeParse(parseJson(text)).data;
  return page === undefined ? null : [...new Set(page.tasks.flatMap((task) => task.environment_label ?? []))];
}

function wordOf(status: string): string {
  return LIST_WORDS[status as keyof typeof LIST_WORDS] ?? status.toLowerCase();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
