/**
 * What several results come to together: the gravest of them speaks for all. Pure; decides nothing that was not decided
 * for one of them.
 */
import { OUTCOMES, type Outcome } from '../lib/reasons.ts';
import type { Verdict } from '../manifest/schema.ts';

/** What is compared of a result. */
export interface Decided {
  readonly outcome: Outcome;
  readonly policy: { readonly verdict: Verdict };
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

function rankOf({ outcome, policy }: Decided): number {
  return VERDICT_ORDER.indexOf(policy.verdict) * OUTCOMES.length + OUTCOME_ORDER.indexOf(outcome);
}
