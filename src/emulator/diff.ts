/**
 * The change a scripted task ends with: the template filled in as an agent that obeyed its prompt would have, as a
 * git diff, with its counts. Pure; refuses to know tasks and answers.
 */
import { createHash } from 'node:crypto';
import type { Diff } from './script.ts';

const NONCE = /\b[0-9a-f]{32}\b/;
const BLOB_DIGITS = 7;

export interface Fill {
  /** The prompt that was posted; its first word of 32 hex digits is the nonce. */
  readonly prompt: string;
  /** The head of the branch the task ran on, 40 hex digits. */
  readonly commit: string;
  /** Which of the best-of-N attempts, from 1. */
  readonly attempt: number;
}

/** The git diff of a finished task; null where the script has none. */
export function renderDiff(diff: Diff, fill: Fill): string | null {
  if (diff === 'none') return null;
  return 'text' in diff ? fillIn(diff.text, fill) : newFile(diff.path, fillIn(diff.content, fill));
}

/** The counts the service keeps beside a diff. */
export function countDiff(diff: string): {
  files_modified: number;
  lines_added: number;
  lines_removed: number;
} {
  const lines = diff.split('\n');
  const count = (pattern: RegExp) => lines.filter((line) => pattern.test(line)).length;
  return {
    files_modified: count(/^diff --git /),
    lines_added: count(/^\+(?!\+\+ )/),
    lines_removed: count(/^-(?!-- )/),
  };
}

/** A template without a nonce in its prompt keeps the word `none`, so that the gap is visible. */
function fillIn(template: string, fill: Fill): string {
  const values: Record<string, string> = {
    nonce: NONCE.exec(fill.prompt)?.[0] ?? 'none',
    commit: fill.commit,
    attempt: String(fill.attempt),
  };
  return template.replace(/\{\{(nonce|commit|attempt)\}\}/g, (_, name: string) => values[name] ?? '');
}

function newFile(path: string, content: string): string {
  const head = [
    `diff --git a/${path} b/${path}`,
    'new file mode 100644',
    `index ${'0'.repeat(BLOB_DIGITS)}..${blobName(content).slice(0, BLOB_DIGITS)}`,
  ];
  if (content === '') return `${head.join('\n')}\n`;
  const ended = content.endsWith('\n');
  const lines = (ended ? content.slice(0, -1) : content).split('\n');
  const range = lines.length === 1 ? '+1' : `+1,${lines.length}`;
  const body = lines.map((line) => `+${line}`);
  const tail = ended ? [] : ['\\ No newline at end of file'];
  return `${[...head, '--- /dev/null', `+++ b/${path}`, `@@ -0,0 ${range} @@`, ...body, ...tail].join('\n')}\n`;
}

/** The name git gives the content; SHA-1 is git's choice. */
function blobName(content: string): string {
  const bytes = Buffer.from(content);
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
