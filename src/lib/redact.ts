/**
 * The one redactor that stands before every sink. Replaces known secret values in the forms they take on the way
 * out (raw, base64 in its three alignments, URL-encoded, JSON-escaped), also across chunk borders, and finds
 * values that merely look like a token. Knows no sink and no file.
 */
import type { Secret } from './secret.ts';

const REPLACEMENT = '***';
/** Shorter values would blank ordinary text; no credential of the services concerned is this short. */
const SHORTEST_SECRET = 6;

/** Shapes of tokens that must never be in a record, whoever they belong to. Linear: no nested quantifier. */
const TOKEN_SHAPES: readonly RegExp[] = [
  /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}/g,
  /\bat-[A-Za-z0-9_-]{20,}/g,
  /\bsk-[A-Za-z0-9_-]{20,}/g,
  /\bgh[pousr]_[A-Za-z0-9]{30,}/g,
  /\bgithub_pat_[A-Za-z0-9_]{30,}/g,
  /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/g,
];

export class Redactor {
  readonly #forms = new Set<string>();
  #pattern: RegExp | null = null;
  #longest = 0;

  /** Adds values to hide from now on; values under six characters are ignored. */
  add(secrets: Iterable<Secret>): void {
    for (const secret of secrets) {
      for (const form of formsOf(secret.reveal())) this.#forms.add(form);
    }
    // Longest first, so that a secret that contains another is replaced whole.
    const forms = [...this.#forms].sort((a, b) => b.length - a.length);
    this.#longest = forms[0]?.length ?? 0;
    this.#pattern = forms.length === 0 ? null : new RegExp(forms.map(escapePattern).join('|'), 'g');
  }

  /** The text with every known value and every token shape replaced. */
  redact(text: string): string {
    let result = this.#pattern === null ? text : text.replace(this.#pattern, REPLACEMENT);
    for (const shape of TOKEN_SHAPES) result = result.replace(shape, REPLACEMENT);
    return result;
  }

  /** True where `redact` would change the text. */
  finds(text: string): boolean {
    return this.redact(text) !== text;
  }

  /**
   * A redactor of a text that comes in pieces: `push` gives what is safe to pass on, `end` the rest. It holds back
   * as many characters as the longest known form, so that a value split over two pieces is still found.
   */
  stream(): { push(chunk: string): string; end(): string } {
    let held = '';
    return {
      push: (chunk) => {
        held = this.redact(held + chunk);
        const safe = Math.max(0, held.length - this.#longest);
        const passed = held.slice(0, safe);
        held = held.slice(safe);
        return passed;
      },
      end: () => {
        const rest = this.redact(held);
        held = '';
        return rest;
      },
    };
  }
}

function formsOf(value: string): string[] {
  if (value.length < SHORTEST_SECRET) return [];
  const lines = value.split(/\r?\n/).map((line) => line.trim());
  const values = [value, ...lines].filter((part) => part.length >= SHORTEST_SECRET);
  const forms = values.flatMap((part) => [
    part,
    encodeURIComponent(part),
    JSON.stringify(part).slice(1, -1),
    ...base64Forms(part),
  ]);
  return [...new Set(forms)].filter((form) => form.length >= SHORTEST_SECRET);
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
