/**
 * Foreign text made harmless for a terminal, a job log or a Markdown page. Knows nothing of secrets: what it is
 * given has been through the redactor.
 */
import { NOTHING_HELD, shapeSteps } from './token-shapes.ts';

/**
 * Terminal sequences: control sequences, strings such as titles and links with their terminator, and the short ones.
 * No two parts can match the same text, so it stays linear where node's own stripper does not.
 */
const SEQUENCE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: removing control characters is the purpose
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u0080-\u009f]*(?:\u0007|\u001b\\|\u009c)|\u001b[ -/]*[0-~]/g;
/** Control and format characters but tab and line feed: what a terminal obeys, and what hides or reorders text. */
const INVISIBLE = /(?![\t\n])[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** The text without terminal sequences, control characters and characters that reorder text. */
export function plain(text: string): string {
  return settled(text.replace(SEQUENCE, '').replace(INVISIBLE, ''));
}

/**
 * What is taken out can have kept the first line of a key apart. Whoever redacts a page with this text in it would hide all
 * behind such a line, also what is the page's own.
 */
function settled(text: string): string {
  if (!text.includes('PRIVATE KEY-----')) return text;
  return KEY_STEPS.reduce((rest, step) => step(NOTHING_HELD, rest, true).passed, text);
}

const KEY_STEPS = shapeSteps(Number.POSITIVE_INFINITY);

/** As `plain`, but for colours, which a job log draws. */
export function coloured(text: string): string {
  return text.replace(SEQUENCE, (sequence) => (COLOUR.test(sequence) ? sequence : '')).replace(UNSEEN, '');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: it is a control sequence
const COLOUR = /^\u001b\[[\d;:]*m$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is a control sequence
const UNSEEN = /(?![\t\n]|\u001b\[[\d;:]*m)[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** One line of at most `limit` characters, safe to print anywhere; workflow commands in it are broken up. */
export function oneLine(text: string, limit = 300): string {
  const line = settled(plain(text).replace(/\s+/g, ' '))
    .trim()
    // One by one, so that of three colons no two are left together.
    .replace(/:(?=:)/g, ': ')
    .replaceAll('##[', '# #[');
  return line.length <= limit ? line : `${line.slice(0, limit - 1)}…`;
}

/** Text as a Markdown table cell or paragraph that can hold no link, image, mention, reference, HTML or table border. */
export function markdown(text: string, limit = 300): string {
  // GitHub looks for references to issues in what is drawn, so an escaped sign is one still.
  return oneLine(text, limit)
    .replace(/[&<>\\`*_{}[\]()#+!|~]/g, (char) => ENTITIES[char] ?? `\\${char}`)
    .replaceAll('@', '@\u200b')
    .replaceAll('://', ':\u200b//')
    .replace(/\bwww(?=\.)/gi, '$&\u200b')
    .replace(/#(?=\d)|\bGH-(?=\d)/gi, '$&\u200b');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A fenced block longer than any run of backticks in it; cut at `limit` characters, and said so. */
export function fenced(text: string, language: string, limit: number): string {
  const body = plain(text);
  const cut =
    body.length > limit ? `${body.slice(0, limit)}\n… cut: ${body.length - limit} more characters` : body;
  const fence = fenceOf(cut);
  return `${fence}${language}\n${cut.endsWith('\n') ? cut : `${cut}\n`}${fence}\n`;
}

/** Backticks for a block around `text`: more than stand together anywhere in it. */
export function fenceOf(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  return '`'.repeat(longest + 1);
}

/** `1 file`, `2 files`. */
export function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

/** A time span for a person: `0.4 s`, `2 min 5 s`, `1 h 3 min`. */
export function timeSpan(ms: number): string {
  if (ms < 59_950) return `${(Math.max(0, ms) / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours} h ${minutes} min` : `${minutes} min ${seconds % 60} s`;
}

/** `a-b` and `a_b` as `aB`, on the level of types. */
export type CamelCase<Name extends string> = Name extends `${infer Head}${'-' | '_'}${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Name;

/** `a-b` and `a_b` as `aB`. */
export function camelCase(name: string): string {
  return name.replace(/[-_]([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** As a shell takes it for one word, quoted where it must be; null for nothing, and for what no quotes hold harmless. */
export function shellWord(word: string): string | null {
  if (/^[\w./@:+-]+$/.test(word)) return word;
  return word === '' || /['`\p{Cc}\p{Cf}]/u.test(word) ? null : `'${word}'`;
}
