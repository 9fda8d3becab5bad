/**
 * The one redactor that stands before every sink. Replaces known secret values in the forms they take on the way
 * out (raw, base64 in its three alignments, URL-encoded, JSON-escaped), also across chunk borders, and finds
 * values that merely look like a token. Knows no sink and no file.
 */
import type { Secret } from './secret.ts';

const REPLACEMENT = '***';
/** Characters. Shorter values would blank ordinary text; no credential of the services concerned is this short. */
export const SHORTEST_SECRET = 6;

/**
 * A token by its looks: parts of a fixed length, each going on up to the first character of `stop`. Written so, and not
 * as one expression, because an expression without a greatest length runs out of stack on megabytes without a break.
 */
interface Shape {
  readonly parts: readonly [RegExp, ...RegExp[]];
  readonly stop: RegExp;
}

/** Shapes of tokens that must never be in a record, whoever they belong to; all but the last without a greatest length. */
const TOKEN_SHAPES: readonly Shape[] = [
  {
    parts: [/\beyJ[A-Za-z0-9_-]{8}/g, /\.[A-Za-z0-9_-]{8}/y, /\.[A-Za-z0-9_-]{8}/y],
    stop: /[^A-Za-z0-9_-]/g,
  },
  { parts: [/\bat-[A-Za-z0-9_-]{20}/g], stop: /[^A-Za-z0-9_-]/g },
  { parts: [/\bsk-[A-Za-z0-9_-]{20}/g], stop: /[^A-Za-z0-9_-]/g },
  { parts: [/\bgh[pousr]_[A-Za-z0-9]{30}/g], stop: /[^A-Za-z0-9]/g },
  { parts: [/\bgithub_pat_[A-Za-z0-9_]{30}/g], stop: /[^A-Za-z0-9_]/g },
  { parts: [/-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/g], stop: /(?:)/g },
];
/** The shapes without a greatest length lie within an unbroken run of these. */
const IN_TOKEN = /[A-Za-z0-9_.-]/;
/** The greatest length of the shape that has one. */
const LONGEST_HEADER = 64;

const LINE_END = /[\r\n]/;

/** Characters from `start` up to `end`. */
interface Span {
  readonly start: number;
  readonly end: number;
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
    this.#withinLines = ![...this.#forms].some((form) => LINE_END.test(form));
    // Longest first, so that a secret that contains another is replaced whole.
    const forms = [...this.#forms].sort((a, b) => b.length - a.length);
    this.#longest = forms[0]?.length ?? 0;
    this.#pattern = forms.length === 0 ? null : new RegExp(forms.map(escapePattern).join('|'), 'g');
  }

  /** The text with every known value and every token shape replaced. */
  redact(text: string): string {
    let result = replace(text, this.#knownIn(text));
    for (const shape of TOKEN_SHAPES) result = replace(result, spansOf(shape, result));
    return result;
  }

  /** True where `redact` would change the text. */
  finds(text: string): boolean {
    return this.redact(text) !== text;
  }

  /**
   * A redactor of a text that comes in pieces: `push` gives what is safe to pass on, `end` the rest. Together they
   * give what `redact` gives for the whole, however it is cut: nothing is passed on, or changed, before it is
   * certain that no value and no token shape goes on behind it.
   */
  stream(): { push(chunk: string): string; end(): string } {
    let held = '';
    let due = 0;
    return {
      push: (chunk) => {
        held += chunk;
        const line = this.#withinLines ? lineEndIn(chunk) : 0;
        // Looked at only once it has doubled, so that a text without any place to cut stays linear.
        if (line === 0 && held.length < due) return '';
        const safe = line > 0 ? held.length - chunk.length + line : this.#safeLength(held);
        const passed = this.redact(held.slice(0, safe));
        held = held.slice(safe);
        due = 2 * held.length;
        return passed;
      },
      end: () => {
        const rest = this.redact(held);
        held = '';
        due = 0;
        return rest;
      },
    };
  }

  /** Where known values stand; values that overlap are one span, so that no end of one is left. */
  #knownIn(text: string): Span[] {
    const pattern = this.#pattern;
    if (pattern === null) return [];
    const spans: Span[] = [];
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const last = spans.at(-1);
      if (last !== undefined && span.start < last.end) {
        spans[spans.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
      } else spans.push(span);
      // The next value may begin inside this one.
      pattern.lastIndex = match.index + 1;
    }
    return spans;
  }

  /** How much of the beginning can be redacted by itself, whatever follows the text. */
  #safeLength(text: string): number {
    const reach = Math.max(this.#longest, LONGEST_HEADER) - 1;
    const bounded = [
      ...this.#knownIn(text),
      ...TOKEN_SHAPES.slice(-1).flatMap((shape) => spansOf(shape, text)),
    ];
    let length = Math.max(0, text.length - reach);
    for (let before = -1; before !== length; ) {
      before = length;
      const cut = bounded.find(({ start, end }) => start < length && length < end);
      if (cut !== undefined) length = cut.start;
      if (IN_TOKEN.test(text.charAt(length)))
        while (length > 0 && IN_TOKEN.test(text.charAt(length - 1))) length -= 1;
    }
    return length;
  }
}

/** Where the last line that has ended ends; 0 where none has. */
function lineEndIn(text: string): number {
  return Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
}

/** Where a shape stands. A beginning that leads to no whole token is not tried again from within: that would end alike. */
function spansOf({ parts: [start, ...rest], stop }: Shape, text: string): Span[] {
  const spans: Span[] = [];
  start.lastIndex = 0;
  for (let match = start.exec(text); match !== null; match = start.exec(text)) {
    let end = runEnd(text, start.lastIndex, stop);
    const whole = rest.every((part) => {
      part.lastIndex = end;
      if (!part.test(text)) return false;
      end = runEnd(text, part.lastIndex, stop);
      return true;
    });
    if (whole) spans.push({ start: match.index, end });
    start.lastIndex = end;
  }
  return spans;
}

function runEnd(text: string, from: number, stop: RegExp): number {
  stop.lastIndex = from;
  return stop.exec(text)?.index ?? text.length;
}

function replace(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  const parts = spans.map(
    ({ start }, index) => `${text.slice(spans[index - 1]?.end ?? 0, start)}${REPLACEMENT}`,
  );
  return `${parts.join('')}${text.slice(spans.at(-1)?.end ?? 0)}`;
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
