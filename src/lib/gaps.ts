/**
 * What can stand between two characters of a value without being a part of it: codes of a terminal, and the breaks of
 * lines in base64. Takes a text through a step without them, and puts them back. What counts as one does not depend on
 * how a text is cut. Knows no value and no token.
 */
import { LONGEST_STRETCH, lowBytes } from './low-bytes.ts';
import { type Edit, type Held, REPLACEMENT, type Step } from './token-shapes.ts';

/** Which gaps a step does not see. */
export type Blind = 'none' | 'codes' | 'codes-and-wraps';

/** Characters of gaps that follow on one another; what goes on longer is text, so that what is held stays bounded. */
const LONGEST_RUN = 256;
/** A line of base64 is at least as long where it is broken. */
const SHORTEST_LINE = 60;

/** Colours, cursor and modes. Strings, such as a title or a link, stay text: a value can stand in them. */
const CODE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control sequences is the purpose
  /(?:\u001b\[|\u009b)[0-?]{0,32}[ -/]{0,4}[@-~]|\u001b[ -/]{0,4}(?![[\]PX^_])[0-~]/y;
/** What may be the beginning of one. */
const BEGUN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control sequences is the purpose
  /(?:(?:\u001b\[|\u009b)[0-?]{0,32}[ -/]{0,4}|\u001b[ -/]{0,4})$/y;

export interface Gap {
  /** How many characters stand before it, without those of gaps. */
  readonly at: number;
  readonly text: string;
}

/** True for a text in which something of a gap may stand. */
export function hasCode(text: string): boolean {
  return text.includes('\u001b') || text.includes('\u009b');
}

/** What is known of the text before. */
interface Before {
  /** Characters of gaps that it ends with. */
  readonly run: number;
  /** Characters of base64 that it ends with, as far as they matter. */
  readonly word: number;
}

export interface Bare {
  /** Without the gaps. */
  readonly text: string;
  readonly gaps: readonly Gap[];
  /** The end of which cannot be told yet whether it is a gap. */
  readonly rest: string;
  readonly run: number;
}

interface How {
  readonly blind: Blind;
  /** Nothing follows the text. */
  readonly last: boolean;
  /** So much of the beginning belongs to the text before. */
  readonly from?: number;
}

/** The text without gaps, and where they stood. */
export function bareOf(text: string, before: Before, { blind, last, from = 0 }: How): Bare {
  const gaps: Gap[] = [];
  if (blind === 'none') return { text, gaps, rest: '', run: 0 };
  let bare = '';
  let [done, run] = [0, before.run];
  const places = new Places(text, { ...before, from, wraps: blind === 'codes-and-wraps' });
  for (let at = places.next(from); at < text.length; ) {
    const length = gapAt(text, at, last);
    if (length === null)
      return {
        text: bare + text.slice(done, at),
        gaps,
        rest: text.slice(at),
        run: at > Math.max(done, from) ? 0 : run,
      };
    if (at > Math.max(done, from)) run = 0;
    run += length;
    if (length === 0 || run > LONGEST_RUN) {
      run = 0;
      at = places.next(at + 1);
      continue;
    }
    bare += text.slice(done, at);
    gaps.push({ at: bare.length, text: text.slice(at, at + length) });
    done = at + length;
    at = places.next(done);
  }
  return { text: bare + text.slice(done), gaps, rest: '', run: text.length > Math.max(done, from) ? 0 : run };
}

/** Where the character that stands at `length` in the bare text, and every gap before it, begins: what is before is whole. */
export function placeOf(gaps: readonly Gap[], length: number): number {
  let place = length;
  for (const { at, text } of gaps) if (at < length) place += text.length;
  return place;
}

/** True where what stood before a text, of which so much was `done`, does not matter to the lines in the rest of it. */
export function tellsItsLines(text: string, done: number): boolean {
  if (done > 0 && !isBase64(text.charCodeAt(done - 1))) return true;
  let end = done;
  while (end < text.length && isBase64(text.charCodeAt(end))) end += 1;
  return end - done >= SHORTEST_LINE || (end < text.length && !'\r\n'.includes(text.charAt(end)));
}

/** How many characters of base64 the text ends with, as far as that matters; `before` counts from `from` on backwards. */
export function wordOf(text: string, before: number, from = 0): number {
  const most = Math.min(SHORTEST_LINE, text.length - from);
  let count = 0;
  while (count < most && isBase64(text.charCodeAt(text.length - 1 - count))) count += 1;
  return Math.min(SHORTEST_LINE, count === text.length - from ? count + before : count);
}

/** True where the text may hold a gap; false is certain. */
export function mayHoldGap(text: string, word: number, from: number): boolean {
  return new Places(text, { word, from, wraps: true }).next(from) < text.length;
}

/** Takes a text that comes in pieces through a step that does not see the gaps in it. */
export class AcrossGaps {
  readonly #step: Step;
  readonly #blind: Blind;
  held: Held;
  /** Those of what the step holds, counted from its beginning. */
  #gaps: Gap[] = [];
  #rest = '';
  #run = 0;
  word: number;
  /** How many stretches the step has hidden. */
  hidden = 0;

  constructor(step: Step, blind: Blind, { held, word }: { held: Held; word: number }) {
    this.#step = step;
    this.#blind = blind;
    this.held = held;
    this.word = word;
  }

  /** What it has been given and has not passed on; null where that alone does not tell how it goes on. */
  get pending(): string | null {
    const { text, done, stop, due } = this.held;
    return stop === null && due === 0 ? woven(text.slice(done), [], this.#gaps) + this.#rest : null;
  }

  push(piece: string, last: boolean): string {
    const whole = this.#rest + piece;
    const bare = bareOf(whole, { run: this.#run, word: this.word }, { blind: this.#blind, last });
    const before = this.held;
    const waiting = before.text.length - before.done;
    for (const { at, text } of bare.gaps) this.#gaps.push({ at: at + waiting, text });
    this.#rest = bare.rest;
    this.#run = bare.run;
    this.word = wordOf(whole.slice(0, whole.length - bare.rest.length), this.word);
    const { held, passed, edits } = this.#step(before, bare.text, last);
    this.held = held;
    for (const { by } of edits) if (by !== '') this.hidden += 1;
    if (this.#gaps.length === 0) return passed;
    const taken = waiting + bare.text.length - (held.text.length - held.done);
    if (taken === 0 && !last) return '';
    const input = before.text.slice(before.done) + bare.text;
    // What stands at the end may be within what goes on to be hidden.
    const count = this.#gaps.findIndex(({ at }) => at >= taken && !last);
    const gaps = this.#gaps.splice(0, count < 0 ? this.#gaps.length : count);
    this.#gaps = this.#gaps.map(({ at, text }) => ({ at: at - taken, text }));
    return woven(input.slice(0, taken), edits, gaps);
  }
}

/** The text as it is edited, with the gaps in their places, but for those within what is hidden. */
function woven(input: string, edits: readonly Edit[], gaps: readonly Gap[]): string {
  let [text, at, next] = ['', 0, 0];
  const copyTo = (end: number): void => {
    for (let gap = gaps[next]; gap !== undefined && gap.at <= end; gap = gaps[next]) {
      text += input.slice(at, gap.at) + gap.text;
      at = gap.at;
      next += 1;
    }
    text += input.slice(at, end);
    at = end;
  };
  for (const { from, to, by } of edits) {
    // Where nothing stands for it, it goes on from what was hidden before.
    if (by !== '') copyTo(from);
    text += by;
    for (let gap = gaps[next]; gap !== undefined && gap.at < to; gap = gaps[next]) {
      // As many lines as there were.
      if (gap.text.endsWith('\n')) text += gap.text + REPLACEMENT;
      next += 1;
    }
    at = to;
  }
  copyTo(input.length);
  return text;
}

/** The places in a text at which a gap may begin, from left to right. */
class Places {
  readonly #text: string;
  readonly #before: { readonly word: number; readonly from: number; readonly wraps: boolean };
  #escape = -1;
  #control = -1;
  #wrap = -1;

  constructor(text: string, before: { word: number; from: number; wraps: boolean }) {
    this.#text = text;
    this.#before = before;
  }

  /** The length of the text where there is none. */
  next(from: number): number {
    if (this.#escape < from) this.#escape = this.#find('\u001b', from);
    if (this.#control < from) this.#control = this.#find('\u009b', from);
    if (this.#wrap < from) this.#wrap = this.#before.wraps ? this.#nextWrap(from) : this.#text.length;
    return Math.min(this.#escape, this.#control, this.#wrap);
  }

  #find(sign: string, from: number): number {
    const at = this.#text.indexOf(sign, from);
    return at < 0 ? this.#text.length : at;
  }

  #nextWrap(from: number): number {
    const text = this.#text;
    if (!this.#mayHoldLongLine(from)) return text.length;
    let line = 0;
    for (let at = this.#find('\n', from); at < text.length; at = this.#find('\n', at + 1)) {
      const long = line === 0 || at - line >= SHORTEST_LINE;
      line = at + 1;
      if (!long) continue;
      const begin = at > from && text[at - 1] === '\r' ? at - 1 : at;
      if (this.#isLongLine(begin)) return begin;
    }
    const last = text.length - 1;
    return last >= from && text[last] === '\r' && this.#isLongLine(last) ? last : text.length;
  }

  /** False is certain: no long line ends there or behind. One would go over a place that it is long enough to reach. */
  #mayHoldLongLine(from: number): boolean {
    const text = this.#text;
    const { from: first, word } = this.#before;
    for (let at = from - 1; at < text.length; ) {
      const begin = Math.max(first, at - SHORTEST_LINE);
      const end = Math.min(text.length, begin + LONGEST_STRETCH);
      const bytes = lowBytes(text, begin, end);
      while (at < end) {
        let before = at;
        while (before >= begin && at - before < SHORTEST_LINE && IS_BASE64[bytes[before - begin] ?? 0] === 1)
          before -= 1;
        const count = at - before + (before < first ? word : 0);
        if (count >= SHORTEST_LINE) return true;
        at += SHORTEST_LINE - count;
      }
    }
    return false;
  }

  /** True where so many characters of base64 stand before. */
  #isLongLine(end: number): boolean {
    const { from, word } = this.#before;
    let at = end;
    const first = Math.max(from, end - SHORTEST_LINE);
    while (at > first && isBase64(this.#text.charCodeAt(at - 1))) at -= 1;
    return end - at + (at === from ? word : 0) >= SHORTEST_LINE;
  }
}

/** The length of the gap that begins there, 0 where there is none; null where that cannot be told yet. */
function gapAt(text: string, at: number, last: boolean): number | null {
  const sign = text[at];
  if (sign !== '\n' && sign !== '\r') {
    CODE.lastIndex = at;
    const code = CODE.exec(text);
    if (code !== null) return code[0].length;
    BEGUN.lastIndex = at;
    return !last && BEGUN.test(text) ? null : 0;
  }
  const length = sign === '\r' ? 2 : 1;
  if (text.length <= at + length) return last ? 0 : null;
  return isBase64(text.charCodeAt(at + length)) ? length : 0;
}

function isBase64(code: number): boolean {
  if (code >= 97) return code <= 122;
  if (code >= 65) return code <= 90 || code === 95;
  return (code >= 47 && code <= 57) || code === 43 || code === 45;
}

const IS_BASE64 = Uint8Array.from({ length: 256 }, (_, code) => (isBase64(code) ? 1 : 0));
