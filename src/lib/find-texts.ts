/**
 * Finds many fixed texts in one pass: most places are skipped by what stands a few characters on, and what is left is
 * compared. Knows nothing of what the texts are.
 */

import { LONGEST_STRETCH, lowBytes } from './low-bytes.ts';

/** Characters that make one block. */
const BLOCK = 3;
/** A longer window skips further, and is known less well by its blocks. */
const LONGEST_WINDOW = 12;
/** Characters of a first look; each one after it is longer. */
const SHORTEST_LOOK = 512;

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
    if (this.#texts.length === 0) return null;
    // Behind which no window begins that is looked for.
    const over = Math.min(text.length, end - 1 + this.#window);
    // What is found soon is not worth a long look.
    let size = SHORTEST_LOOK;
    for (let begin = from; begin + this.#window <= over; size = Math.min(4 * size, LONGEST_STRETCH)) {
      const length = Math.min(size, over - begin);
      const found = this.#look(text, begin, length);
      if (found !== null) return found;
      // A window that goes over the end of this look begins in the next one.
      begin += length - this.#window + 1;
    }
    return null;
  }

  /** Looks at so many characters from `begin` on, for what begins with a window that is whole there. */
  #look(text: string, begin: number, length: number): Found | null {
    const [skips, mask, ahead] = [this.#skips, this.#mask, this.#window - BLOCK];
    const bytes = lowBytes(text, begin, begin + length);
    const last = length - BLOCK;
    for (let at = ahead; at <= last; ) {
      const block = blockOf(bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0) & mask;
      const skip = skips[block] ?? 0;
      if (skip > 0) {
        at += skip;
        continue;
      }
      const start = begin + at - ahead;
      const found = this.#lengthAt(text, start, block);
      if (found > 0) return { start, end: start + found };
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

/** A number for the three characters from there on; of each the lower eight bits count. */
function blockAt(text: string, at: number): number {
  const [one, two, three] = [at, at + 1, at + 2].map((place) => text.charCodeAt(place) & 0xff);
  return blockOf(one ?? 0, two ?? 0, three ?? 0);
}

function blockOf(one: number, two: number, three: number): number {
  return (one << 12) ^ (two << 6) ^ three;
}
