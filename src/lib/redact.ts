/**
 * The one redactor that stands before every sink. Replaces known secret values in the forms they take on the way
 * out (raw, base64 in its three alignments, URL-encoded, JSON-escaped), also across chunk borders, and then
 * what merely looks like a token. Knows no sink and no file.
 */
import type { Secret } from './secret.ts';
import {
  behindLine,
  copyOf,
  type Held,
  hasLineEnd,
  NOTHING_HELD,
  PATIENCE,
  REPLACEMENT,
  type Step,
  shapeSteps,
  type Taken,
} from './token-shapes.ts';

/** Characters. Shorter values would blank ordinary text; no credential of the services concerned is this short. */
export const SHORTEST_SECRET = 6;

const HIGH_SURROGATE = /[\ud800-\udbff]$/;

/** A redactor of one text that comes in pieces. */
export interface Redacting {
  /** What is safe to pass on of this piece and of those before it. */
  push(piece: string): string;
  /** The rest; the next piece begins another text. */
  end(): string;
}

export class Redactor {
  readonly #forms = new Set<string>();
  #pattern: RegExp | null = null;
  #longest = 0;
  /** No value goes over the end of a line, as no shape does: what stands before one is certain. */
  #withinLines = true;

  /** Adds values to hide from now on; values under six characters are ignored. */
  add(secrets: Iterable<Secret>): void {
    for (const secret of secrets) {
      for (const form of formsOf(secret.reveal())) this.#forms.add(form);
    }
    this.#withinLines = ![...this.#forms].some((form) => hasLineEnd(form));
    // Longest first, so that a secret that contains another is replaced whole.
    const forms = [...this.#forms].sort((a, b) => b.length - a.length);
    this.#longest = forms[0]?.length ?? 0;
    this.#pattern = forms.length === 0 ? null : new RegExp(forms.map(escapePattern).join('|'), 'g');
  }

  /** The text with every known value and every token shape replaced. */
  redact(text: string): string {
    return this.#steps(Number.POSITIVE_INFINITY).reduce(
      (piece, step) => step(NOTHING_HELD, piece, true).passed,
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
    const steps = this.#steps(PATIENCE);
    const held: Held[] = steps.map(() => NOTHING_HELD);
    let half = '';
    const take = (text: string, last: boolean): string => {
      let piece = text;
      // No closure: what one holds lives on through a whole collection of garbage, a flood in every piece of it.
      for (const [index, step] of steps.entries()) {
        const taken = step(held[index] ?? NOTHING_HELD, piece, last);
        held[index] = taken.held;
        piece = taken.passed;
      }
      const all = half + piece;
      half = !last && HIGH_SURROGATE.test(all.slice(-1)) ? all.slice(-1) : '';
      return half === '' ? all : all.slice(0, -1);
    };
    return { push: (piece) => take(piece, false), end: () => take('', true) };
  }

  /** Values come first: a shape is looked for in what they leave. */
  #steps(patience: number): Step[] {
    return [(held, piece, last) => this.#hideKnown(held, piece, last), ...shapeSteps(patience)];
  }

  /** Replaces known values; those that overlap are one, so that no end of one is left. */
  #hideKnown({ text: before, done }: Held, piece: string, last: boolean): Taken {
    const text = before + piece;
    const certain = last ? text.length : this.#certainIn(text);
    const pattern = this.#pattern;
    let passed = '';
    let end = done;
    if (pattern !== null) pattern.lastIndex = 0;
    for (let match = pattern?.exec(text); match != null; match = pattern?.exec(text)) {
      if (match.index >= certain) break;
      if (match.index >= end) passed += text.slice(end, match.index) + REPLACEMENT;
      end = Math.max(end, match.index + match[0].length);
      // The next value may begin inside this one.
      if (pattern !== null) pattern.lastIndex = match.index + 1;
    }
    passed += text.slice(end, certain);
    const rest = { text: copyOf(text, certain), done: Math.max(0, end - certain) };
    return { held: last ? NOTHING_HELD : { ...NOTHING_HELD, ...rest }, passed };
  }

  /** How much of the beginning holds no start of a value that may go on behind the text. */
  #certainIn(text: string): number {
    const reach = Math.max(0, this.#longest - 1);
    return this.#withinLines ? behindLine(text, reach) : Math.max(0, text.length - reach);
  }
}

function formsOf(value: string): string[] {
  if (value.length < SHORTEST_SECRET) return [];
  const lines = value.split(/\r?\n/).map((line) => line.trim());
  const values = [value, ...lines].filter((part) => part.length >= SHORTEST_SECRET);
  const forms = values.flatMap((part) => [
    part,
    ...urlForms(part),
    JSON.stringify(part).slice(1, -1),
    ...base64Forms(part),
  ]);
  return [...new Set(forms)].filter((form) => form.length >= SHORTEST_SECRET);
}

/** Percent-encoded as a part of a URL and as a form field, in both spellings of the hex digits. */
function urlForms(value: string): string[] {
  const text = value.toWellFormed();
  const encoded = [encodeURIComponent(text), new URLSearchParams({ v: text }).toString().slice('v='.length)];
  return encoded.flatMap((form) => [form, form.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())]);
}

/** What a base64 text holds of a value that starts at byte 0, 1 or 2 of a group of three, in both alphabets. */
function base64Forms(value: string): string[] {
  return [0, 1, 2].flatMap((offset) => {
    const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(value)]);
    const encoded = bytes.toString('base64');
    // The first and the last characters mix bits of neighbours that are not known.
    const start = Math.ceil((offset * 4) / 3);
    const end = Math.floor((bytes.length * 4) / 3);
    const stable = encoded.slice(start, end);
    return [stable, stable.replaceAll('+', '-').replaceAll('/', '_')];
  });
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
