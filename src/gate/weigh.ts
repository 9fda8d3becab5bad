/**
 * What a policy says beyond its table: how much that is inconclusive is borne, how often in a row, and from when on a canary
 * may block at all. Pure. The limits only ever make a verdict graver; graduation alone makes one milder, and never that of
 * a result which is missing, torn, foreign or misconfigured.
 */
import type { Experience } from '../history/questions.ts';
import { classOf, type Outcome } from '../lib/reasons.ts';
import { counted } from '../lib/text.ts';
import type { FanIn, Row } from './fan-in.ts';
import { conclusionOf, type Decision } from './gate.ts';
import { graverVerdict } from './join.ts';
import { DEFAULT_GRADUATION, type Policy } from './policy.ts';

/** What earlier runs tell. */
export interface Past {
  /** Of the default branch. */
  readonly experience: Experience;
  /** How many runs of the same, the newest first, came to this outcome one after the other. */
  readonly streak: (row: Pick<Row, 'task' | 'scenario' | 'cell' | 'mode'>, outcome: Outcome) => number;
}

export interface Weighed {
  readonly decision: Decision;
  /** Each in one sentence. */
  readonly remarks: readonly string[];
}

/** Only on these a verdict keeps somebody from merging. */
const MERGING: readonly string[] = ['pull_request', 'merge_group'];
/** Of these it can turn out that they blocked without a cause. */
const DOUBTFUL: ReadonlySet<Outcome> = new Set(['fail', 'timeout', 'infra', 'stale', 'skipped']);

/** Weighs a decision by `policy`; `past` is null where the history cannot be read, and nothing is made milder then. */
export function weigh(joined: FanIn, policy: Policy, past: Past | null): Weighed {
  const limited = [...tooMuch(joined, policy), ...tooOften(joined, policy, past)];
  const { decision, outcome } = joined;
  const verdict = limited.map((one) => one.verdict).reduce(graverVerdict, decision.verdict);
  const remarks = limited.map(({ words }) => words);
  const graver: Decision = { ...decision, verdict, check_conclusion: conclusionOf(verdict, outcome) };
  const graduation = graduated(joined, graver, { policy, past });
  return graduation === null
    ? { decision: graver, remarks }
    : { decision: graduation.decision, remarks: [...remarks, graduation.words] };
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
  const words = `${unknown} of ${counted(rows.length, 'result')} inconclusive, and at most ${percent(limit.share)} may be: ${limit.then}`;
  return [{ verdict: limit.then, words }];
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

/** What graduation makes of a decision; null where the policy has none, or the event keeps nobody from merging. */
function graduated({ rows, outcome }: FanIn, decision: Decision, { policy, past }: Grounds) {
  if (policy.graduation === undefined || !MERGING.includes(decision.event)) return null;
  const {
    'live-runs': liveRuns = DEFAULT_GRADUATION.liveRuns,
    'false-blocks': most = DEFAULT_GRADUATION.falseBlocks,
  } = policy.graduation;
  if (past === null)
    return { decision, words: 'Graduation: the history cannot be read, so what blocks, blocks' };
  const { runs, falseBlocks, interval } = past.experience;
  const enough = runs >= liveRuns;
  const told = `${runs} of ${counted(liveRuns, 'live run')}, ${counted(falseBlocks, 'false block')} (at most ${percent(interval.high)}, with 95 % certainty; ${percent(most)} wanted)`;
  if (enough && interval.high <= most) return { decision, words: `Graduated, so it blocks: ${told}` };
  const hard = rows.some((row) => row.verdict === 'block' && !row.outvoted && !isDoubtful(row));
  if (decision.verdict !== 'block' || hard || !DOUBTFUL.has(outcome))
    return { decision, words: `Advisory so far: ${told}` };
  const advisory: Decision = { ...decision, verdict: 'warn', check_conclusion: 'neutral' };
  return { decision: advisory, words: `Advisory so far, else this would block: ${told}` };
}

/** True for a result that might have been a false alarm. */
function isDoubtful({ outcome, reason, findings }: Row): boolean {
  const leaks = findings.some(({ rule, status }) => rule === 'no-secret' && status === 'failed');
  if (leaks || !DOUBTFUL.has(outcome)) return false;
  // What the gate itself found is no word of a canary.
  return reason === null || !(reason.startsWith('result_') || classOf(reason) === 'internal');
}

function percent(share: number): string {
  return `${(share * 100).toFixed(share > 0 && share < 0.1 ? 1 : 0)} %`;
}
