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
  hasStart,
  LONGEST_START,
  NOTHING_HELD,
  PATIENCE,
  REPLACEMENT,
  type Step,
  shapeSteps,
  type Taken,
  tailOf,
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
    if (!this.#begins(text)) return text;
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
    return new Stream(this.#steps(PATIENCE), (text) => {
      const reach = Math.max(this.#longest, LONGEST_START);
      return this.#begins(text) ? null : this.#certainIn(text, reach);
    });
  }

  /** Values come first: a shape is looked for in what they leave. */
  #steps(patience: number): Step[] {
    return [(held, piece, last) => this.#hideKnown(held, piece, last), ...shapeSteps(patience)];
  }

  /** Replaces known values; those that overlap are one, so that no end of one is left. */
  #hideKnown({ text: before, done }: Held, piece: string, last: boolean): Taken {
    const text = before + piece;
    const certain = last ? text.length : this.#certainIn(text, this.#longest);
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

  /** True where a known value stands in the text, or what a token begins with. */
  #begins(text: string): boolean {
    if (this.#pattern !== null) this.#pattern.lastIndex = 0;
    return this.#pattern?.test(text) === true || hasStart(text);
  }

  /** How much of the beginning holds no start, of at most so many characters, of what may go on behind the text. */
  #certainIn(text: string, longest: number): number {
    const reach = Math.max(0, longest - 1);
    return this.#withinLines ? behindLine(text, reach) : Math.max(0, text.length - reach);
  }
}

/** Takes the pieces of one text through the steps, and past them while nothing begins that they would change. */
class Stream implements Redacting {
  readonly #steps: readonly Step[];
  /** How much of the beginning may be passed on as it is; null where something begins in the text. */
  readonly #glance: (text: string) => number | null;
  /** Where each step stands; null while none of them need look. */
  #held: Held[] | null = null;
  /** Of a text in which nothing has begun, the end. */
  #tail = NOTHING_HELD;
  #half = '';

  constructor(steps: readonly Step[], glance: (text: string) => number | null) {
    this.#steps = steps;
    this.#glance = glance;
  }

  push(piece: string): string {
    const all = this.#half + this.#pass(piece);
    this.#half = HIGH_SURROGATE.test(all.slice(-1)) ? all.slice(-1) : '';
    return this.#half === '' ? all : all.slice(0, -1);
  }

  end(): string {
    const rest = this.#half + this.#look(this.#held === null ? this.#begin() : '', true);
    this.#held = null;
    this.#tail = NOTHING_HELD;
    this.#half = '';
    return rest;
  }

  #pass(piece: string): string {
    if (this.#held !== null) return this.#look(piece, false);
    const { text: before, done } = this.#tail;
    const text = before + piece;
    const certain = this.#glance(text);
    if (certain === null) return this.#look(this.#begin() + piece, false);
    const end = Math.max(done, certain);
    this.#tail = tailOf(text, end);
    return text.slice(done, end);
  }

  /** From now on the steps look; gives what they have not seen. */
  #begin(): string {
    const { text, done } = this.#tail;
    this.#held = this.#steps.map(() => ({ ...NOTHING_HELD, text: text.slice(0, done), done }));
    return text.slice(done);
  }

  #look(piece: string, last: boolean): string {
    const held = this.#held ?? [];
    let passed = piece;
    // No closure: what one holds lives on through a whole collection of garbage, a flood in every piece of it.
    for (const [index, step] of this.#steps.entries()) {
      const taken = step(held[index] ?? NOTHING_HELD, passed, last);
      held[index] = taken.held;
      passed = taken.passed;
    }
    if (held.every(({ text, done, stop }) => stop === null && text.length === done)) {
      this.#tail = held.at(-1) ?? NOTHING_HELD;
      this.#held = null;
    }
    return passed;
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

/** What a base64 text holds of a value that starts at byte 0, 1 or 2 of a group of three, in both alphabets; or of it alone, in lines. */
function base64Forms(value: string): string[] {
  const alone = Buffer.from(value).toString('base64');
  const lines = [76, 64].flatMap((width) => alone.match(new RegExp(`.{1,${width}}`, 'g')) ?? []);
  const anywhere = [0, 1, 2].flatMap((offset) => {
    const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(value)]);
    const encoded = bytes.toString('base64');
    // The first and the last characters mix bits of neighbours that are not known.
    const start = Math.ceil((offset * 4) / 3);
    const end = Math.floor((bytes.length * 4) / 3);
    const stable = encoded.slice(start, end);
    return [stable, stable.replaceAll('+', '-').replaceAll('/', '_')];
  });
  return [...anywhere, ...(alone.length > 64 ? lines : [])];
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
