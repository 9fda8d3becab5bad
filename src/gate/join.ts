/**
 * What several results come to together: the gravest of them speaks for all. Pure; decides nothing that was not decided
 * for one of them.
 */
import { GATE_REASONS } from '../lib/gate-reasons.ts';
import { classOf, OUTCOMES, type Outcome, type ReasonCode } from '../lib/reasons.ts';
import type { Repeat } from '../manifest/scenario-fields.ts';
import type { Evidence, Verdict } from '../manifest/schema.ts';

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

/** What is compared of a result that may stand beside others, or among several tries. */
export interface Joinable extends Decided {
  readonly evidence: Evidence | null;
  /** A pass of what is not meant to have a cloud task: it may stand beside a pass that has one. */
  readonly accompanies: boolean;
  /** A secret stood where none may stand: no other try makes that good. */
  readonly leaks: boolean;
  /** Which of several tries it is; null for one that is tried once. */
  readonly repeat: Repeat | null;
}

/** What a gate finds of the records themselves is no word of what was run. */
export function isOfGate(reason: ReasonCode): boolean {
  return Object.hasOwn(GATE_REASONS, reason);
}

/** What each result counts for among all. */
export interface Settled<Told> {
  /** Those that decide: all but those that enough other tries have outvoted. */
  readonly counting: readonly { readonly told: Told; readonly decided: Decided }[];
  /** Tries that did not pass, of what passed often enough. */
  readonly outvoted: ReadonlySet<Told>;
}

/** Of a try that fails so, another try may say that it was chance; of what is wrong with the setup none can. */
const CHANCE: ReadonlySet<string> = new Set(['task', 'contract', 'timeout', 'quota', 'network', 'service']);

function isChance(reason: ReasonCode): boolean {
  return !isOfGate(reason) && CHANCE.has(classOf(reason));
}

/**
 * Settles what results mean together. `elsewhere`: what they have to stand beside may be in another job, whose gate will look
 * for it.
 */
export function settle<Told>(
  all: readonly Told[],
  view: (told: Told) => Joinable,
  elsewhere: boolean,
): Settled<Told> {
  const proven = elsewhere || all.map(view).some((one) => one.outcome === 'pass' && one.verdict === 'allow');
  const decided = (told: Told): Decided => {
    const { outcome, reason, verdict, accompanies } = view(told);
    return { outcome, reason, verdict: accompanies && proven ? 'allow' : verdict };
  };
  const groups = Map.groupBy(
    all.filter((told) => view(told).repeat !== null),
    (told) => view(told).repeat?.group,
  );
  const outvoted = new Set([...groups.values()].flatMap((tries) => outvotedIn(tries, view, decided)));
  const counting = all
    .filter((told) => !outvoted.has(told))
    .map((told) => ({ told, decided: decided(told) }));
  return { counting, outvoted };
}

/** The tries that others outvote; none where not enough of them passed. */
function outvotedIn<Told>(
  tries: readonly Told[],
  view: (told: Told) => Joinable,
  decided: (told: Told) => Decided,
): Told[] {
  const live = tries.some((told) => view(told).evidence === 'live');
  const isPassed = (told: Told): boolean => {
    const { outcome, verdict } = decided(told);
    return outcome === 'pass' && verdict !== 'block' && (!live || view(told).evidence === 'live');
  };
  // One try that was run twice has one vote, and passed only where it always did.
  const each = Map.groupBy(tries, (told) => view(told).repeat?.nth);
  // A try beyond those that there are to be was planned by nobody, and has none.
  const n = Math.min(...tries.map((told) => view(told).repeat?.n ?? 0));
  const passed = [...each].filter(([nth = 0, same]) => nth <= n && same.every(isPassed));
  const needed = Math.max(
    ...tries.map((told) => view(told).repeat?.minimum_pass ?? Number.POSITIVE_INFINITY),
  );
  if (passed.length < needed) return [];
  return tries.filter((told) => {
    const { reason, leaks, outcome } = view(told);
    return outcome !== 'pass' && !leaks && reason !== null && isChance(reason);
  });
}

/** Whether a pass may stand beside others though it is none of the cloud: what it says of itself was meant so. */
export function isAccompanying(one: {
  readonly outcome: Outcome;
  readonly evidence: Evidence | null;
  readonly unmet: string | null;
  readonly requested: 'mcp' | 'cloud' | undefined;
  readonly refused: boolean;
}): boolean {
  const meant = one.requested === 'mcp' || one.refused;
  return one.outcome === 'pass' && one.unmet !== null && one.evidence === 'live' && meant;
}
