/**
 * What a policy says beyond its table: how much that is inconclusive is borne, how often in a row, and from when on a canary
 * may block at all. Pure. The limits only ever make a verdict graver; graduation alone makes one milder, and never that of
 * a result which is missing, torn, foreign or misconfigured.
 */
import type { Experience } from '../history/questions.ts';
import { classOf, type Outcome } from '../lib/reasons.ts';
import { counted } from '../lib/text.ts';
import type { FanIn } from './fan-in.ts';
import type { Row } from './found.ts';
import { conclusionOf, type Decision } from './gate.ts';
import { graverVerdict, isOfGate } from './join.ts';
import { DEFAULT_GRADUATION, type Policy } from './policy.ts';

/** What earlier runs tell. */
export interface Past {
  /** Of this scenario, or of this task where a pipeline was run, on the default branch. */
  readonly experience: (row: Pick<Row, 'task' | 'scenario'>) => Experience;
  /** How many runs of the same, the newest first, came to this outcome one after the other. */
  readonly streak: (row: Pick<Row, 'task' | 'scenario' | 'cell' | 'mode'>, outcome: Outcome) => number;
}

export interface Weighed {
  readonly decision: Decision;
  /** Each in one sentence. */
  readonly remarks: readonly string[];
}

/** Only on these a verdict keeps somebody from merging. */
export const MERGING: readonly string[] = ['pull_request', 'merge_group'];
/** Of these it can turn out that they blocked without a cause. */
const DOUBTFUL: ReadonlySet<Outcome> = new Set(['fail', 'timeout', 'infra', 'stale', 'skipped']);

/** Weighs a decision by `policy`; `past` is null where the history cannot be read, and nothing is made milder then. */
export function weigh(joined: FanIn, policy: Policy, past: Past | null): Weighed {
  const limited = [...tooMuch(joined, policy), ...tooOften(joined, policy, past)];
  const { decision, outcome } = joined;
  const verdict = limited.map((one) => one.verdict).reduce(graverVerdict, decision.verdict);
  const remarks = limited.map(({ words }) => words);
  const graver: Decision = { ...decision, verdict, check_conclusion: conclusionOf(verdict, outcome) };
  const standing = joined.rows.filter((row) => !row.outvoted);
  // Where only a limit blocks, it does so by all that did not pass.
  const raised = verdict === 'block' && decision.verdict !== 'block';
  const blocking = verdict === 'block' ? standing : [];
  const culprits = blocking.filter((row) => (raised ? row.outcome !== 'pass' : row.verdict === 'block'));
  const graduation = graduationOf(joined.rows, { event: decision.event, culprits }, { policy, past });
  if (graduation === null) return { decision: graver, remarks };
  const told = [...remarks, ...graduation.remarks];
  if (!graduation.advisory) return { decision: graver, remarks: told };
  return { decision: { ...graver, verdict: 'warn', check_conclusion: 'neutral' }, remarks: told };
}

interface Limited {
  readonly verdict: Decision['verdict'];
  readonly words: string;
}

/** More of the joined results than the policy bears tell nothing. */
function tooMuch({ rows }: FanIn, { limits }: Policy): Limited[] {
  const limit = limits?.inconclusive;
  if (limit === undefined) return [];
  const unknown = rows.filter(({ outcome }) => outcome === 'infra').length;
  if (unknown / rows.length <= limit.share) return [];
  const words = `${unknown} of ${counted(rows.length, 'result')} inconclusive, and at most ${percent(limit.share)} may be: ${limit.verdict}`;
  return [{ verdict: limit.verdict, words }];
}

function tooOften({ rows }: FanIn, { limits }: Policy, past: Past | null): Limited[] {
  const often = Object.entries(limits?.['in-a-row'] ?? {});
  return often.flatMap(([outcome, most]): Limited[] => {
    const met = rows.filter((row) => row.outcome === outcome && !row.outvoted);
    if (most === undefined || met.length === 0) return [];
    // What cannot be counted may be one too many.
    if (past === null)
      return [{ verdict: 'block', words: `How often in a row it was ${outcome} cannot be told: block` }];
    const worst = Math.max(...met.map((row) => past.streak(row, row.outcome) + 1));
    if (worst < most) return [];
    return [{ verdict: 'block', words: `${outcome} ${worst} times in a row, and ${most} block` }];
  });
}

interface Grounds {
  readonly policy: Policy;
  readonly past: Past | null;
}

/** What graduation asks of a result. */
export type Weighable = Pick<
  Row,
  'task' | 'scenario' | 'runId' | 'outcome' | 'reason' | 'verdict' | 'outvoted' | 'findings'
>;

export interface Graduation {
  /** Nothing blocks that would: none of it is of a scenario that has graduated, and all of it may have been a false alarm. */
  readonly advisory: boolean;
  /** How far each scenario is, each in one sentence. */
  readonly remarks: readonly string[];
}

/**
 * How far the scenarios are, and whether what blocks is advice so far; null where the policy has no graduation, or the event
 * keeps nobody from merging. `culprits`: the results by which it blocks.
 */
export function graduationOf(
  rows: readonly Weighable[],
  { event, culprits }: { readonly event: string; readonly culprits: readonly Weighable[] },
  { policy, past }: Grounds,
): Graduation | null {
  if (policy.graduation === undefined || !MERGING.includes(event)) return null;
  if (past === null)
    return { advisory: false, remarks: ['Graduation: the history cannot be read, so what blocks, blocks'] };
  const {
    'live-runs': liveRuns = DEFAULT_GRADUATION.liveRuns,
    'false-blocks': most = DEFAULT_GRADUATION.falseBlocks,
  } = policy.graduation;
  const isGraduated = (row: Weighable): boolean => {
    const { runs, interval } = past.experience(row);
    return runs >= liveRuns && interval.high <= most;
  };
  const milder = (row: Weighable): boolean => isDoubtful(row) && !isGraduated(row);
  const advisory = culprits.length > 0 && culprits.every(milder);
  // What left no record has no experience of its own to tell of.
  const known = new Map(rows.flatMap((row) => (row.runId === null ? [] : [[nameOf(row), row] as const])));
  const told = [...known].map(([name, row]) => {
    const { runs, falseBlocks, interval } = past.experience(row);
    const word = isGraduated(row) ? 'graduated, so it blocks' : 'advisory so far';
    return `${name}: ${word}: ${runs} of ${counted(liveRuns, 'live run')}, ${counted(falseBlocks, 'false block')} (at most ${percent(interval.high)}, with 95 % certainty; ${percent(most)} wanted)`;
  });
  const more =
    told.length > MOST_TOLD ? [`${counted(told.length - MOST_TOLD, 'more scenario')} not told of`] : [];
  const first = advisory ? ['Advisory so far, else this would block'] : [];
  return { advisory, remarks: [...first, ...told.slice(0, MOST_TOLD), ...more] };
}

/** A summary has room for so many. */
const MOST_TOLD = 20;

/** What the experience of a result is that of. */
function nameOf({ scenario, task }: Pick<Row, 'scenario' | 'task'>): string {
  return scenario ?? task;
}

/** True for a result that might have been a false alarm. */
function isDoubtful({ outcome, reason, findings }: Weighable): boolean {
  const leaks = findings.some(({ rule, status }) => rule === 'no-secret' && status === 'failed');
  if (leaks || !DOUBTFUL.has(outcome)) return false;
  // What the gate itself found is no word of a canary.
  return reason === null || !(isOfGate(reason) || classOf(reason) === 'internal');
}

function percent(share: number): string {
  return `${(share * 100).toFixed(share > 0 && share < 0.1 ? 1 : 0)} %`;
}
