/**
 * A value that cannot be printed by accident: string conversion, JSON and util.inspect all give a placeholder.
 * Only `reveal` gives the value, so every use of a secret can be found by that word.
 */
import { inspect } from 'node:util';

const PLACEHOLDER = '[secret]';

export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** The value itself, for the one place that must hand it on. */
  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return PLACEHOLDER;
  }

  toJSON(): string {
    return PLACEHOLDER;
  }

  [inspect.custom](): string {
    return PLACEHOLDER;
  }
}
