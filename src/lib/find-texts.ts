/**
 * Finds many fixed texts in one pass: most places are skipped by what stands a few characters on, and what is left is
 * compared. Knows nothing of what the texts are.
 */

/** Characters that are looked at together. */
const BLOCK = 3;
/** A longer window skips further, and is known less well by its blocks. */
const LONGEST_WINDOW = 12;

export interface Found {
  readonly start: number;
  readonly end: number;
}

export class TextFinder {
  /** Longest first, so that a text that begins with another is found whole. */
  readonly #texts: readonly string[];
  /** As many characters of each text are looked at before it is compared. */
  readonly #window: number;
  readonly #mask: number;
  /** How far a block of the text is from the end of the nearest window that it can be in; 0: it may end one. */
  readonly #skips: Uint8Array;
  /** By the block that ends the window: the first of the texts, and for each the next; counted from 1, 0 for none. */
  readonly #first: Uint16Array;
  readonly #next: Uint16Array;
  readonly longest: number;

  /** Throws where one of the texts is shorter than a block, or there are more than 65,534. */
  constructor(texts: Iterable<string>) {
    this.#texts = [...new Set(texts)].sort((a, b) => b.length - a.length);
    const shortest = this.#texts.at(-1)?.length ?? LONGEST_WINDOW;
    if (shortest < BLOCK || this.#texts.length > 0xfffe)
      throw new Error('These texts cannot be searched for');
    this.longest = this.#texts[0]?.length ?? 0;
    this.#window = Math.min(shortest, LONGEST_WINDOW);
    // Sparse, so that a block of ordinary text is seldom taken for one of a window.
    const blocks = this.#texts.length * (this.#window - BLOCK + 1);
    const size = 2 ** Math.min(18, Math.max(10, Math.ceil(Math.log2(16 * blocks + 1))));
    this.#mask = size - 1;
    this.#skips = new Uint8Array(size).fill(this.#window - BLOCK + 1);
    this.#first = new Uint16Array(size);
    this.#next = new Uint16Array(this.#texts.length + 1);
    // From behind: of those with the same block the longest is met first.
    for (let index = this.#texts.length - 1; index >= 0; index -= 1) this.#enter(index);
  }

  /** The first place from `from` on, and before `end`, at which one of the texts stands, and the longest of those that stand there. */
  next(text: string, from: number, end = text.length): Found | null {
    const [skips, mask] = [this.#skips, this.#mask];
    const ahead = this.#window - BLOCK;
    const last = Math.min(text.length - BLOCK, end - 1 + ahead);
    if (this.#texts.length === 0) return null;
    for (let at = from + ahead; at <= last; ) {
      const block = blockAt(text, at) & mask;
      const skip = skips[block] ?? 1;
      if (skip > 0) {
        at += skip;
        continue;
      }
      const length = this.#lengthAt(text, at - ahead, block);
      if (length > 0) return { start: at - ahead, end: at - ahead + length };
      at += 1;
    }
    return null;
  }

  #enter(index: number): void {
    const text = this.#texts[index] ?? '';
    const ahead = this.#window - BLOCK;
    for (let at = 0; at <= ahead; at += 1) {
      const block = blockAt(text, at) & this.#mask;
      this.#skips[block] = Math.min(this.#skips[block] ?? 0, ahead - at);
    }
    const block = blockAt(text, ahead) & this.#mask;
    this.#next[index + 1] = this.#first[block] ?? 0;
    this.#first[block] = index + 1;
  }

  #lengthAt(text: string, start: number, block: number): number {
    for (let entry = this.#first[block] ?? 0; entry > 0; entry = this.#next[entry] ?? 0) {
      const candidate = this.#texts[entry - 1] ?? '';
      if (candidate.charCodeAt(0) === text.charCodeAt(start) && text.startsWith(candidate, start))
        return candidate.length;
    }
    return 0;
  }
}

/** A number for the three characters from there on. */
function blockAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 12) ^ (text.charCodeAt(at + 1) << 6) ^ text.charCodeAt(at + 2);
}
