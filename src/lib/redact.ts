/**
 * The one redactor that stands before every sink. Replaces known secret values in the forms they take on the way
 * out, also across chunk borders, the codes of a terminal and the lines of a base64 text, and then what merely looks
 * like a token. Knows no sink and no file.
 */
import { TextFinder } from './find-texts.ts';
import { AcrossGaps, type Blind, bareOf, type Gap, hasCode, mayHoldGap, placeOf } from './gaps.ts';
import { type Passed, type Redacting, Stream } from './redact-stream.ts';
import type { Secret } from './secret.ts';
import { formsOf } from './secret-forms.ts';
import {
  behindLine,
  copyOf,
  cutOffAt,
  type Edit,
  type Held,
  hasLineEnd,
  hasStart,
  LONGEST_START,
  NOTHING_HELD,
  PATIENCE,
  REPLACEMENT,
  shapeSteps,
  type Taken,
} from './token-shapes.ts';

export type { Redacting } from './redact-stream.ts';
export { SHORTEST_SECRET } from './secret-forms.ts';

/** What is held begins within a value; the next one may begin there too. */
const INSIDE = /(?!)/;

const AT_THE_BEGINNING = { held: NOTHING_HELD, word: 0 };

export class Redactor {
  readonly #forms = new Set<string>();
  #values = new TextFinder([]);
  /** No value goes over the end of a line, as no shape does: what stands before one is certain. */
  #withinLines = true;
  /** A value has the sign in it by which a gap begins. */
  #hasCodes = false;

  /** Adds values to hide from now on; values under six characters are ignored. */
  add(secrets: Iterable<Secret>): void {
    const known = this.#forms.size;
    for (const secret of secrets) {
      const value = secret.reveal();
      // Such as it is where the gaps in it are not seen.
      const bare = bareOf(value, { run: 0, word: 0 }, { blind: 'codes-and-wraps', last: true }).text;
      for (const form of [...formsOf(value), ...formsOf(bare)]) this.#forms.add(form);
    }
    if (this.#forms.size === known) return;
    this.#withinLines = ![...this.#forms].some((form) => hasLineEnd(form));
    this.#hasCodes = [...this.#forms].some((form) => hasCode(form));
    this.#values = new TextFinder(this.#forms);
  }

  /** The text with every known value and every token shape replaced. */
  redact(text: string): string {
    if (this.#passable(text, { done: 0, word: 0 }, true) !== null) return text;
    return this.#steps(Number.POSITIVE_INFINITY, AT_THE_BEGINNING).reduce(
      (piece, step) => step.push(piece, true),
      text,
    );
  }

  /** True where `redact` would change the text. */
  finds(text: string): boolean {
    return this.redact(text) !== text;
  }

  /**
   * A redactor of a text that comes in pieces. Together they give what `redact` gives for the whole, however it is
   * cut: nothing is passed on, or changed, before it is certain that no value and no token shape goes on behind it.
   * But one that has not told after PATIENCE characters whether it is a token is hidden, so that what is held stays
   * bounded. No character is cut in two.
   */
  stream(): Redacting {
    return new Stream(
      (from) => this.#steps(PATIENCE, from),
      (text, passed) => this.#passable(text, passed, false),
      (text, passed) => this.#showable(text, passed),
    );
  }

  /** Values come first: a shape is looked for in what they leave. */
  #steps(patience: number, from: { held: Held; word: number }): AcrossGaps[] {
    const hideKnown = (held: Held, piece: string, last: boolean) => this.#hideKnown(held, piece, last);
    return [
      new AcrossGaps(hideKnown, 'codes-and-wraps', from),
      // As it is too: what looks like the code of a terminal can be a part of a value.
      new AcrossGaps(hideKnown, 'none', from),
      ...shapeSteps(patience).map((step) => new AcrossGaps(step, 'codes', from)),
    ];
  }

  /** Replaces known values; those that overlap are one, so that no end of one is left. */
  #hideKnown({ text: before, done }: Held, piece: string, last: boolean): Taken {
    const text = before + piece;
    const certain = last ? text.length : this.#certainIn(text, this.#values.longest);
    const edits: Edit[] = [];
    let passed = '';
    let end = done;
    // The next value may begin inside the one before.
    for (
      let found = this.#values.next(text, 0);
      found !== null;
      found = this.#values.next(text, found.start + 1)
    ) {
      if (found.start >= certain) break;
      if (found.end <= end) continue;
      const anew = found.start >= end;
      if (anew) passed += text.slice(end, found.start) + REPLACEMENT;
      edits.push({
        from: (anew ? found.start : end) - done,
        to: found.end - done,
        by: anew ? REPLACEMENT : '',
      });
      end = found.end;
    }
    passed += text.slice(end, certain);
    const stop = end > certain ? INSIDE : null;
    const rest = { text: copyOf(text, certain), done: Math.max(0, end - certain), stop };
    return { held: last ? NOTHING_HELD : { ...NOTHING_HELD, ...rest }, passed, edits };
  }

  /** How much of the beginning may be passed on as it is, and ends with no gap; null where something begins in the text. */
  #passable(text: string, { done, word }: Passed, last: boolean): number | null {
    const reach = Math.max(this.#values.longest, LONGEST_START);
    const certain = this.#certainIn(text, reach);
    if (!mayHoldGap(text, word, done))
      return this.#values.next(text, 0) !== null || hasStart(text) ? null : certain;
    const bare = (blind: Blind) => bareOf(text, { run: 0, word }, { blind, last, from: done });
    const { text: visible, gaps } = bare('codes-and-wraps');
    const wrapped = gaps.some((gap) => gap.text.endsWith('\n'));
    if (this.#values.next(visible, 0) !== null || hasStart(wrapped ? bare('codes').text : visible))
      return null;
    if (wrapped || this.#hasCodes ? this.#values.next(text, 0) !== null : this.#beginsWithin(text, gaps))
      return null;
    return Math.min(certain, placeOf(gaps, this.#certainIn(visible, reach)));
  }

  /** What no value and no token can reach into, of a text in which none stands. */
  #showable(text: string, { done, word }: Passed): string {
    const { text: visible, gaps } = bareOf(
      text,
      { run: 0, word },
      { blind: 'codes-and-wraps', last: false, from: done },
    );
    // Where gaps are a part of a value, or it begins in one, nobody can tell what is visible of it.
    if (gaps.length > 0 && (this.#hasCodes || this.#cutOffAt(text) < text.length)) return '';
    // The break of a line of base64 is passed on, unlike a code: what stands behind it is shown once it is.
    const end = gaps.find((gap) => gap.text.endsWith('\n'))?.at ?? visible.length;
    return visible.slice(done, Math.min(end, this.#cutOffAt(visible)));
  }

  /** Where the text ends in what may turn out to be a value or a token; its length where it does not. */
  #cutOffAt(text: string): number {
    let first = cutOffAt(text);
    for (const form of this.#forms) {
      const begin = form.charAt(0);
      const nearest = Math.max(0, text.length - form.length);
      for (let at = text.indexOf(begin, nearest); at !== -1 && at < first; at = text.indexOf(begin, at + 1))
        if (form.startsWith(text.slice(at))) first = at;
    }
    return first;
  }

  /** True where a value begins within a gap: one without the signs of a gap can overlap with it in no other way. */
  #beginsWithin(text: string, gaps: readonly Gap[]): boolean {
    let before = 0;
    for (const gap of gaps) {
      const start = gap.at + before;
      before += gap.text.length;
      if (this.#values.next(text, start + 1, start + gap.text.length) !== null) return true;
    }
    return false;
  }

  /** How much of the beginning holds no start, of at most so many characters, of what may go on behind the text. */
  #certainIn(text: string, longest: number): number {
    const reach = Math.max(0, longest - 1);
    return this.#withinLines ? behindLine(text, reach) : Math.max(0, text.length - reach);
  }
}
