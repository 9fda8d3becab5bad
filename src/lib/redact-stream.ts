/**
 * A text that comes in pieces on its way through a redactor: what is held of it, what may be passed on, and what may be shown
 * before. Knows no value; it is given the steps that hide them.
 */
import { type AcrossGaps, tellsItsLines, wordOf } from './gaps.ts';
import { type Held, NOTHING_HELD, tailOf } from './token-shapes.ts';

const HIGH_SURROGATE = /[\ud800-\udbff]$/;

/** A redactor of one text that comes in pieces. */
export interface Redacting {
  /** What is safe to pass on of this piece and of those before it. */
  push(piece: string): string;
  /**
   * What may be shown of the rest as it stands, without the codes of a terminal, and will be passed on later: nothing from
   * where a value or a token may begin, whatever follows.
   */
  peek(): string;
  /** The rest; the next piece begins another text. */
  end(): string;
  /** How many stretches it has hidden so far, in all texts. */
  readonly hidden: number;
}

/** How much of the beginning has been passed on, or hidden, and how many characters of base64 that ends with. */
export interface Passed {
  readonly done: number;
  readonly word: number;
}

/** Takes the pieces of one text through the steps, and past them while nothing begins that they would change. */
export class Stream implements Redacting {
  readonly #steps: (from: { held: Held; word: number }) => AcrossGaps[];
  /** How much of the beginning may be passed on as it is; null where something begins in the text. */
  readonly #glance: (text: string, passed: Passed) => number | null;
  /** What of it may be shown before. */
  readonly #show: (text: string, passed: Passed) => string;
  /** Where the text goes through; null while none of them need look. */
  #through: AcrossGaps[] | null = null;
  /** Of a text in which nothing has begun, the end. */
  #tail = NOTHING_HELD;
  #word = 0;
  #half = '';
  hidden = 0;

  constructor(
    steps: (from: { held: Held; word: number }) => AcrossGaps[],
    glance: (text: string, passed: Passed) => number | null,
    show: (text: string, passed: Passed) => string,
  ) {
    this.#steps = steps;
    this.#glance = glance;
    this.#show = show;
  }

  push(piece: string): string {
    const all = this.#half + this.#pass(piece);
    this.#half = HIGH_SURROGATE.test(all.slice(-1)) ? all.slice(-1) : '';
    return this.#half === '' ? all : all.slice(0, -1);
  }

  peek(): string {
    // Something has begun: only the steps know how far it goes.
    if (this.#through !== null) return '';
    const { text, done } = this.#tail;
    return (this.#half + this.#show(text, { done, word: this.#word })).replace(HIGH_SURROGATE, '');
  }

  end(): string {
    const rest = this.#half + this.#look(this.#through === null ? this.#begin() : '', true);
    this.#through = null;
    this.#tail = NOTHING_HELD;
    this.#word = 0;
    this.#half = '';
    return rest;
  }

  #pass(piece: string): string {
    if (this.#through !== null) return this.#look(piece, false);
    const { text: before, done } = this.#tail;
    const text = before + piece;
    const certain = this.#glance(text, { done, word: this.#word });
    if (certain === null) return this.#look(this.#begin() + piece, false);
    const end = Math.max(done, certain);
    const passed = text.slice(done, end);
    this.#tail = tailOf(text, end);
    this.#word = wordOf(passed, this.#word);
    return passed;
  }

  /** From now on the steps look; gives what they have not seen. */
  #begin(): string {
    const { text, done } = this.#tail;
    const held = { ...NOTHING_HELD, text: text.slice(0, done), done };
    this.#through = this.#steps({ held, word: this.#word });
    return text.slice(done);
  }

  #look(piece: string, last: boolean): string {
    const through = this.#through ?? [];
    let passed = piece;
    // No closure: what one holds lives on through a whole collection of garbage, a flood in every piece of it.
    for (const step of through) {
      const before = step.hidden;
      passed = step.push(passed, last);
      this.hidden += step.hidden - before;
    }
    this.#rest(through);
    return passed;
  }

  /** Where nothing is begun in what the steps hold, they need not look at what comes. */
  #rest(through: readonly AcrossGaps[]): void {
    const { text, done } = through.at(-1)?.held ?? NOTHING_HELD;
    let tail = text.slice(0, done);
    for (const { pending } of through.toReversed()) {
      if (pending === null) return;
      tail += pending;
    }
    if (!tellsItsLines(tail, done) || this.#glance(tail, { done, word: 0 }) === null) return;
    this.#tail = { ...NOTHING_HELD, text: tail, done };
    this.#word = 0;
    this.#through = null;
  }
}
