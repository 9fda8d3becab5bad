/**
 * What several results come to together: the gravest of them speaks for all. Pure; decides nothing that was not decided
 * for one of them.
 */
import { OUTCOMES, type Outcome, type ReasonCode } from '../lib/reasons.ts';
import type { Verdict } from '../manifest/schema.ts';

/** What is compared of a result. */
export interface Decided {
  readonly outcome: Outcome;
  readonly reason: ReasonCode | null;
  readonly verdict: Verdict;
}

/** The graver first: green is only what is green in all. */
const VERDICT_ORDER: readonly Verdict[] = ['block', 'warn', 'ignore', 'allow'];
/** Among those of one verdict: what is known to be wrong, then what nobody knows, then what was not tried. */
const OUTCOME_ORDER: readonly Outcome[] = [
  ...(['fail', 'config', 'timeout', 'infra', 'cancelled', 'stale', 'skipped', 'pass'] as const),
];

/** The gravest; of several the first. Throws where there is none: nothing is no pass. */
export function gravest<Told>(told: readonly Told[], decided: (one: Told) => Decided): Told {
  const [first, ...rest] = told;
  if (first === undefined) throw new TypeError('There is no result to join');
  return rest.reduce((worst, one) => (rankOf(decided(one)) < rankOf(decided(worst)) ? one : worst), first);
}

/** The graver of two verdicts. */
export function graverVerdict(one: Verdict, other: Verdict): Verdict {
  return VERDICT_ORDER.indexOf(one) <= VERDICT_ORDER.indexOf(other) ? one : other;
}

/** Whatever did not pass comes before what did, however the policy sees it. */
function rankOf({ outcome, reason, verdict }: Decided): number {
  // Whoever runs again before a doubt is settled may pay twice: of those of one verdict nothing else is heard before.
  const rank = reason === 'launch_in_doubt' ? 0 : 1 + OUTCOME_ORDER.indexOf(outcome);
  const passed = outcome === 'pass' ? VERDICT_ORDER.length : 0;
  return (passed + VERDICT_ORDER.indexOf(verdict)) * (OUTCOMES.length + 1) + rank;
}
