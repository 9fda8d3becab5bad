/**
 * What to name instead of a name that nobody knows: the likely one, and all there are. Knows nothing of what is named.
 */

const MOST_LISTED = 20;

/** What to name instead, with the likely one in front. */
export function oneOf(name: string, known: readonly string[]): string {
  if (known.length === 0) return 'Declare it: there is none yet';
  const near = nearest(name, known);
  return `${near === undefined ? '' : `Did you mean ${near}? `}Name one of ${listed(known)}`;
}

/**
 * The known name that this one is most likely a misspelling of, the first of several: at most two letters, and less than
 * most of a short name, are wrong.
 */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const most = Math.min(2, name.length / 2);
  const near = known.map((one) => ({ one, wrong: wrongIn(name, one) })).filter(({ wrong }) => wrong <= most);
  return near.sort((one, other) => one.wrong - other.wrong)[0]?.one;
}

/** Names in one text, the first twenty of many. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_LISTED).join(', ');
  const more = names.length - MOST_LISTED;
  return more > 0 ? `${shown} and ${more} more` : shown;
}

/** How many letters are wrong, missing or too many; more than two are not counted. */
function wrongIn(name: string, other: string): number {
  if (name.length > 100 || Math.abs(name.length - other.length) > 2) return 3;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [line, letter] of [...name].entries()) {
    const next = [line + 1];
    for (let at = 0; at < other.length; at++) {
      const change = (row[at] ?? 0) + (other[at] === letter ? 0 : 1);
      next.push(Math.min(change, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 3;
}
