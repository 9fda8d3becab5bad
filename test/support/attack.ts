/**
 * Attacks that are shown twice: to succeed where the product lacks the defence concerned, and to fail against `dist/`.
 * Those of one list go together in one run of each, since no defence is another's; by LONG=1 each goes alone as well,
 * with no other defence taken away. Knows nothing of what an attack does.
 */
import { expect, test } from 'vitest';
import { LONG } from './long.ts';
import { type Patch, weakened } from './weakened.ts';

/** One case; `Seen` is what can be looked at after the run. */
export interface Attack<Seen> {
  /** `A8: …`, the number of the case first. */
  readonly name: string;
  /** Takes exactly the defence concerned away. */
  readonly weakening: readonly Patch[];
  readonly succeeded: (seen: Seen) => boolean;
}

/** Makes a test of each attack. `perform` runs them all in the action of a folder; without one, in the product. */
export function testAttacks<Seen>(
  perform: (action?: string) => Promise<Seen>,
  attacks: readonly Attack<Seen>[],
): void {
  testEach(perform, attacks, true);
}

/** The same of attacks that cost much: that they succeed without a defence is shown by LONG=1 alone. */
export function testCostlyAttacks<Seen>(
  perform: (action?: string) => Promise<Seen>,
  attacks: readonly Attack<Seen>[],
): void {
  testEach(perform, attacks, LONG);
}

function testEach<Seen>(
  perform: (action?: string) => Promise<Seen>,
  attacks: readonly Attack<Seen>[],
  isShown: boolean,
): void {
  const product = once(() => perform());
  const open = once(() => performOpen(attacks));

  test.each(attacks)('$name', async (attack) => {
    if (isShown) {
      const alone = LONG ? await performOpen([attack]) : await open();
      expect(attack.succeeded(alone), 'without its defence').toBe(true);
    }
    expect(attack.succeeded(await product()), 'against the product').toBe(false);
  });

  async function performOpen(those: readonly Attack<Seen>[]): Promise<Seen> {
    using action = weakened(those.flatMap(({ weakening }) => weakening));
    // Awaited here: the folder must be there until the run has ended.
    return await perform(action.path);
  }
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
