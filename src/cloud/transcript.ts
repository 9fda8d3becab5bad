/**
 * What the Codex CLI answered in a run, without a word of the service: for holding the emulator to what the real service
 * does. Titles, labels, bodies and diffs can hold secrets that nobody has in a list, so nothing is taken out of an answer:
 * only what is known to be the CLI's own is let in.
 */
import { stripVTControlCharacters } from 'node:util';
import type { ChildResult, Spawn } from '../lib/process.ts';
import { firstLine } from './classify.ts';
import { API_PREFIX, VENDOR_HOST } from './protocol.ts';

/** The file of a run that holds it. */
export const TRANSCRIPT = 'cloud/transcript.json';

/** By key the kind of value; of the state of a task its word. */
type Keys = Readonly<Record<string, string>>;

/** The shape of one answer. */
export interface Answered {
  /** The command of the CLI: exec, status, list, diff, … */
  readonly command: string;
  readonly args: readonly string[];
  readonly ended: ChildResult['ended'];
  readonly exit_code: number | null;
  readonly stdout: readonly string[];
  /** The line of the error as far as its words are the CLI's own; empty where there is none. */
  readonly stderr: string;
  /** Of a list as JSON: the keys of the document, and those of each task. */
  readonly page: { readonly keys: Keys; readonly tasks: readonly Keys[] } | null;
}

/** Every word that the CLI itself puts into an error, as observed. What is none of these is not let in. */
const OWN_WORDS = new Set(
  `Error http error create_task get_task_details list_sibling_turns list_tasks failed GET POST Decode for succeeded but no
  task id found sending request url Task metadata missing from details Not signed in Please run codex login to sign with
  ChatGPT then re-run cloud environment not available environments are this workspace label is ambiguous must be empty
  diff it may still be running Attempt only attempt(s) Failed to read CA certificate file load certificates selected by
  query provided via stdin received input list Bad Request Unauthorized Forbidden Found Timeout Many Requests Internal
  Server Gateway Service Unavailable Too unexpected argument`.split(/\s+/),
);
/** Words with signs of punctuation around them. */
const WORD = /^(['"`(]*)(.*?)(['"`).,;:]*)$/;
const LONGEST_LINE = 600;
const FOREIGN = '·';

/** Remembers the shape of every answer that the CLI gives to a cloud command. */
export function recordingSpawn(spawn: Spawn): {
  readonly spawn: Spawn;
  readonly answers: readonly Answered[];
} {
  const answers: Answered[] = [];
  const recording: Spawn = async (request) => {
    const result = await spawn(request);
    if (request.args[0] === 'cloud') answers.push(shapeOf(request.args, result));
    return result;
  };
  return { spawn: recording, answers };
}

/** The shape of one answer. */
export function shapeOf(args: readonly string[], result: ChildResult): Answered {
  const [, command = ''] = args;
  const { ended, exitCode, stdout, stderr } = result;
  const page = command === 'list' ? pageOf(stdout) : null;
  return {
    command,
    args: args.map((arg) => arg.replace(/^--cursor=.*/s, '--cursor=<cursor>')),
    ended,
    exit_code: exitCode,
    stdout: page === null ? linesOf(command, stdout) : [],
    stderr: ownWords(firstLine(stderr)),
    page,
  };
}

function linesOf(command: string, stdout: string): string[] {
  if (stdout === '') return [];
  if (command === 'exec')
    return [/^https:\/\/chatgpt\.com\/codex\/tasks\/[\w-]+\n?$/.test(stdout) ? 'address of a task' : FOREIGN];
  if (command === 'diff') return [stdout.startsWith('diff --git ') ? 'diff --git' : FOREIGN];
  if (command !== 'status') return [FOREIGN];
  const start = stripVTControlCharacters(stdout.slice(0, 200));
  const word = /^\[(READY|PENDING|APPLIED|ERROR)\] /.exec(start)?.[1];
  // A title may have lines of its own; what follows it stands at the end.
  const end = stripVTControlCharacters(stdout.slice(-LONGEST_LINE)).trimEnd();
  const [second = '', third = ''] = end.split('\n').slice(-2);
  return [word === undefined ? FOREIGN : `[${word}] title`, placeOf(second), sizeOf(third)];
}

/** The line of the environment and the age. */
function placeOf(line: string): string {
  const age = /(?:^| {2}• {2})(?:\d+[smhd] ago|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d)$/.exec(line);
  if (age === null) return FOREIGN;
  return age.index === 0 ? 'age' : 'label  •  age';
}

function sizeOf(line: string): string {
  if (line === 'no diff') return line;
  return /^\+\d+\/-\d+ • \d+ files?$/.test(line) ? '+n/-n • n files' : FOREIGN;
}

/** Keys are the CLI's own, but for those of what it might print unread. */
function pageOf(stdout: string): Answered['page'] {
  try {
    const page: unknown = JSON.parse(stdout);
    const tasks = isObject(page) && Array.isArray(page.tasks) ? page.tasks.filter(isObject) : [];
    return isObject(page) ? { keys: kindsOf(page), tasks: tasks.map(kindsOf) } : null;
  } catch {
    return null;
  }
}

function kindsOf(value: Readonly<Record<string, unknown>>): Keys {
  const known = Object.entries(value).filter(([key]) => /^[a-z_]{1,40}$/.test(key));
  return Object.fromEntries(known.map(([key, one]) => [key, kindOf(key, one)]));
}

function kindOf(key: string, value: unknown): string {
  if (key === 'status' && typeof value === 'string' && /^(?:ready|pending|applied|error)$/.test(value))
    return value;
  if (value === null) return 'null';
  return Array.isArray(value) ? 'list' : typeof value;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The line with a sign for whatever is not the CLI's own; what a decoder says is cut off, since it quotes the body. */
function ownWords(line: string): string {
  const told = line.slice(0, LONGEST_LINE).replace(/(Decode error for \S+:).*/, '$1');
  const words = told.split(/\s+/).filter(Boolean);
  const shown = words.map((word, at) => ownWord(word, words[at - 1] ?? ''));
  return shown.filter((word, at) => word !== FOREIGN || shown[at - 1] !== FOREIGN).join(' ');
}

function ownWord(word: string, before: string): string {
  const [, open = '', core = '', close = ''] = WORD.exec(word) ?? [];
  if (OWN_WORDS.has(core)) return word;
  // The status of an answer stands behind this word and nowhere else.
  if (/^\d{3}$/.test(core) && before === 'failed:') return word;
  const base = `https://${VENDOR_HOST}${API_PREFIX}`;
  return core.startsWith(`${base}/`) ? `${open}${pathOf(core.slice(base.length))}${close}` : FOREIGN;
}

/** The path of a request without ids and query. */
function pathOf(path: string): string {
  const parts = (path.split('?')[0] ?? '').split('/');
  const own = ['', 'tasks', 'list', 'environments', 'by-repo', 'github', 'turns', 'sibling_turns'];
  return parts.map((part) => (own.includes(part) ? part : '<id>')).join('/');
}
