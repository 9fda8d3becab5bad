/**
 * Values that look like a token, whoever they belong to: found in a text that comes in pieces, in bounded memory, and
 * replaced. What is found does not depend on how the text is cut. Knows no value and no sink.
 */
export const REPLACEMENT = '***';
/**
 * Characters after which what has begun as a token of several parts is taken for one, though it has not shown them all.
 * No token is nearly as long; it bounds what is held of a text that never tells.
 */
export const PATIENCE = 1 << 20;

const LINE_END = /[\r\n]/;

/** Where a text that comes in pieces stands. */
export interface Held {
  /** What is not passed on yet; it may begin with what has been. */
  readonly text: string;
  /** How much of the beginning has been passed on, or hidden. */
  readonly done: number;
  /** Inside of a token: what ends it. */
  readonly stop: RegExp | null;
  /** Not looked at again before it is as long, unless a token ends. */
  readonly due: number;
}

export const NOTHING_HELD: Held = { text: '', done: 0, stop: null, due: 0 };

/** A stretch that is hidden, by its places in what was not passed on before and in the piece behind that. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  /** What stands for it; nothing where it goes on from what was hidden before. */
  readonly by: string;
}

/** What a piece came to: what stays, and what may be passed on. */
export interface Taken {
  readonly held: Held;
  readonly passed: string;
  /** What of it is hidden, from left to right. */
  readonly edits: readonly Edit[];
}

/** Takes the next piece of a text; after the `last`, nothing is held back. */
export type Step = (held: Held, piece: string, last: boolean) => Taken;

/**
 * A start of a bounded length, more parts behind it, and then all up to the first character of its stop. Written so, and
 * not as one expression, because an expression without a greatest length runs out of stack on megabytes.
 */
interface Shape {
  /** With a group for each of the stops. */
  readonly start: RegExp;
  /** The greatest length of the start. */
  readonly reach: number;
  /** How often what `PART` says follows the start. */
  readonly parts: number;
  readonly stops: readonly [RegExp, ...RegExp[]];
}

interface Bounds {
  /** Nothing follows the text. */
  readonly last: boolean;
  readonly patience: number;
}

const PART = /\.[A-Za-z0-9_-]{0,8}/y;
const PART_LENGTH = 9;
const NO_WORD = /[^A-Za-z0-9_-]/g;
/** Ends what no token of several parts goes over. */
const OUTSIDE = /[^A-Za-z0-9_.-]/g;

/** Ends the body of a key: what stands in none, or the second of the dashes before its last line. */
const NO_KEY = /[^A-Za-z0-9+/=\\\s:,-]|(?<=-)-/g;

/** Those in which others can lie come first. All that needs no second look is one, so that a text is copied less often. */
const SHAPES: readonly Shape[] = [
  { start: /\beyJ[A-Za-z0-9_-]{8}/g, reach: 11, parts: 2, stops: [NO_WORD] },
  {
    start:
      /\b(?:((?:at|sk)-[A-Za-z0-9_-]{20})|(gh[pousr]_[A-Za-z0-9]{30})|(github_pat_[A-Za-z0-9_]{30}))|(-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----)/g,
    reach: 57,
    parts: 0,
    stops: [NO_WORD, /[^A-Za-z0-9]/g, /[^A-Za-z0-9_]/g, NO_KEY],
  },
];

/** The most characters by which a token shows that it begins. */
export const LONGEST_START = Math.max(...SHAPES.map(({ reach }) => reach));

/** What the starts above consist of, a part behind the other. */
const WORDS = [
  [...'eyJ', '[A-Za-z0-9_-]{0,8}'],
  [...'at-', '[A-Za-z0-9_-]{0,20}'],
  [...'sk-', '[A-Za-z0-9_-]{0,20}'],
  [...'gh', '[pousr]', '_', '[A-Za-z0-9]{0,30}'],
  [...'github_pat_', '[A-Za-z0-9_]{0,30}'],
];
const KEY_LINE = [...'-----BEGIN ', '[A-Z ]{0,41}', '-{0,5}'];

/** A start that the end of a text cuts off. */
const CUT_OFF = new RegExp(`(?:\\b(?:${WORDS.map(cutOff).join('|')})|${cutOff(KEY_LINE)})$`);

/** A pattern for the parts, however many of the last are missing. */
function cutOff(parts: readonly string[]): string {
  return parts.reduceRight((rest, part) => (rest === '' ? part : `${part}(?:${rest})?`), '');
}

/** Where the text ends in what may turn out to be the start of a token; its length where it does not. */
export function cutOffAt(text: string): number {
  // One character before it tells whether a word begins there.
  const from = Math.max(0, text.length - LONGEST_START - 1);
  const match = CUT_OFF.exec(text.slice(from));
  return match === null ? text.length : from + match.index;
}
/** True where something in the text begins as a token does. */
export function hasStart(text: string): boolean {
  if (!mayHoldStart(text)) return false;
  return SHAPES.some(({ start }) => indexFrom(text, 0, start) < text.length);
}

const DASH = '-'.charCodeAt(0);
/** What stands before the sign by which a start is looked for: `at-`, `sk-`, `gho_` and its like, `github_pat_`. */
const BEFORE = Uint8Array.from({ length: 128 }, (_, code) =>
  'tkpousr'.includes(String.fromCharCode(code)) ? 1 : 0,
);
/** At least so much follows it. */
const WORD_BEHIND = /[A-Za-z0-9_-]{20}/y;
const KEY_BEHIND = 'BEGIN ';

/**
 * False is certain. Looks for the rarest sign of each start, and at what stands beside it: that is five times as fast as one
 * expression for all of them.
 */
function mayHoldStart(text: string): boolean {
  for (let at = text.indexOf('J'); at !== -1; at = text.indexOf('J', at + 1))
    if (text.startsWith('ey', at - 2)) return true;
  for (let at = text.indexOf('_'); at !== -1; at = text.indexOf('_', at + 1))
    if (isStart(text, at)) return true;
  for (let at = text.indexOf('-'); at !== -1; at = text.indexOf('-', at + 1)) {
    if (isStart(text, at)) return true;
    while (text.charCodeAt(at + 1) === DASH) at += 1;
    if (text.startsWith(KEY_BEHIND, at + 1)) return true;
  }
  return false;
}

/** A letter, a digit or a sign that a token has; false is certain. */
function isWord(code: number): boolean {
  return code >= 97 || (code >= 45 && code !== 47 && code !== 46);
}

function isStart(text: string, at: number): boolean {
  if (BEFORE[text.charCodeAt(at - 1)] !== 1 || !isWord(text.charCodeAt(at + 8))) return false;
  WORD_BEHIND.lastIndex = at + 1;
  return WORD_BEHIND.test(text);
}

/** One step for each shape, to be taken one after the other; a token of several parts is waited for `patience` characters. */
export function shapeSteps(patience: number): Step[] {
  return SHAPES.map((shape) => (held, piece, last) => {
    const text = held.text + piece;
    // A text that never tells stays linear, in however many pieces it comes.
    if (!last && text.length < held.due && indexFrom(piece, 0, OUTSIDE) === piece.length)
      return { held: { ...held, text }, passed: '', edits: [] };
    return hide(shape, { ...held, text }, { last, patience });
  });
}

function hide(shape: Shape, { text, done, stop: inside }: Held, { last, patience }: Bounds): Taken {
  let at = done;
  let passed = '';
  const edits: Edit[] = [];
  let within = inside;
  let due = 0;
  for (;;) {
    if (within !== null) {
      const end = indexFrom(text, at, within);
      if (end > at) edits.push({ from: at - done, to: end - done, by: '' });
      at = end;
    }
    if (within !== null && at === text.length) break;
    within = null;
    shape.start.lastIndex = at;
    const match = shape.start.exec(text);
    if (match === null) {
      // From here on a start may go on behind the text; no shape goes over the end of a line.
      const certain = last ? text.length : Math.max(at, behindLine(text, shape.reach - 1));
      passed += text.slice(at, certain);
      at = certain;
      break;
    }
    passed += text.slice(at, match.index);
    at = match.index;
    const seen = text.slice(at, at + patience);
    const stop = shape.stops[match.slice(1).findIndex((group) => group !== undefined)] ?? shape.stops[0];
    const { found, end } = examine(shape, seen, match[0].length);
    if (found === 'open' && seen.length < patience && !last) {
      due = Math.min(2 * seen.length, patience) + 1;
      break;
    }
    const token = found === 'token' || (found === 'open' && seen.length >= patience);
    passed += token ? REPLACEMENT : seen.slice(0, end);
    if (token) edits.push({ from: at - done, to: at + end - done, by: REPLACEMENT });
    at += end;
    if (token) within = found === 'open' ? OUTSIDE : stop;
  }
  if (last) return { held: NOTHING_HELD, passed, edits };
  return { held: { ...tailOf(text, at), stop: within, due }, passed, edits };
}

/** What is held of a text that is passed on up to there. */
export function tailOf(text: string, end: number): Held {
  // One character before it tells whether a word begins there.
  const kept = Math.max(0, end - 1);
  return { ...NOTHING_HELD, text: copyOf(text, kept), done: end - kept };
}

/**
 * What a start leads to: a token, surely none, or one that cannot be told yet; `end` is how far that was looked at. A
 * start that leads to no token is not tried again from within: that would end alike.
 */
function examine(
  shape: Shape,
  text: string,
  length: number,
): { found: 'token' | 'none' | 'open'; end: number } {
  let end = length;
  for (let part = 0; part < shape.parts; part += 1) {
    end = indexFrom(text, end, shape.stops[0]);
    PART.lastIndex = end;
    const next = end + (PART.exec(text)?.[0].length ?? 0);
    if (next < end + PART_LENGTH) return { found: next === text.length ? 'open' : 'none', end };
    end = next;
  }
  return { found: 'token', end };
}

/** Where `pattern` is found next; the length of the text where it is not. */
function indexFrom(text: string, from: number, pattern: RegExp): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? text.length;
}

/** The last `length` characters begin there, or behind the last line that ends in them. */
export function behindLine(text: string, length: number): number {
  const from = Math.max(0, text.length - length);
  const tail = text.slice(from);
  return from + Math.max(tail.lastIndexOf('\n'), tail.lastIndexOf('\r')) + 1;
}

/** The text from there on, as a text of its own: a slice keeps the whole that it was cut from in memory. */
export function copyOf(text: string, from: number): string {
  return ` ${text.slice(from)}`.slice(1);
}

/** True for a text that goes over the end of a line. */
export function hasLineEnd(text: string): boolean {
  return LINE_END.test(text);
}
