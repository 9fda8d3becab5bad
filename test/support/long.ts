/**
 * How much is played: all where there is time (LONG=1, as in continuous integration), else what a developer waits for. A
 * test that runs by LONG alone costs much, and has a neighbour that shows the same way on another row, or the same below.
 */
export const LONG = Boolean(process.env.LONG);

/** The rows that are played: the first `count` of them, or all. */
export function sampled<const Row>(rows: readonly Row[], count: number): readonly Row[] {
  return LONG ? rows : rows.slice(0, count);
}
