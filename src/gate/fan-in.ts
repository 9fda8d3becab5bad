/**
 * Joins the results of several jobs to one decision. What is missing, torn or of another run counts as what blocks. Pure:
 * who finds the records is elsewhere.
 */
import { isRefusal } from '../assert/tester.ts';
import type { Outcome, ReasonCode } from '../lib/reasons.ts';
import type { Expected } from '../lib/shard-text.ts';
import type { Evidence } from '../manifest/schema.ts';
import { type Arrived, blocked, type Found, foundOf, type Grounds, type Row } from './found.ts';
import { conclusionOf, type Decision } from './gate.ts';
import { graverVerdict, gravest, isAccompanying, settle } from './join.ts';
import { policyEvent } from './policy.ts';

export interface FanInRequest extends Grounds {
  readonly arrived: readonly Arrived[];
  /** What was planned; null where nobody says. */
  readonly expected: Expected | null;
}

export interface FanIn {
  readonly rows: readonly Row[];
  readonly outcome: Outcome;
  readonly reason: ReasonCode | null;
  /** Live where all that passed are, rehearsal where one is; null where nothing was run. */
  readonly evidence: Evidence | null;
  readonly decision: Decision;
  /** How many results are of another plan of this workflow run, whose gate they are for. */
  readonly elsewhere: number;
}

/** Joins all results. */
export function fanIn(request: FanInRequest): FanIn {
  const { rows, elsewhere } = rowsOf(request);
  const { counting, outvoted } = settle(rows, joinable, false);
  const verdicts = new Map(counting.map(({ told, decided }) => [told, decided.verdict]));
  const all = rows.map((row) => shown(row, { verdict: verdicts.get(row), outvoted: outvoted.has(row) }));
  const decided = counting.map((one) => one.decided);
  const speaker = gravest(counting, (one) => one.decided);
  const verdict = decided.map((one) => one.verdict).reduce(graverVerdict);
  const { outcome, reason } = speaker.decided;
  const unmet = outcome === 'pass' && verdict === 'block' ? speaker.told.unmet : null;
  return {
    rows: all,
    outcome,
    reason,
    evidence: evidenceOf(all),
    elsewhere,
    decision: {
      event: policyEvent(request.event),
      verdict,
      unmet_requirement: unmet,
      check_conclusion: conclusionOf(verdict, outcome),
    },
  };
}

/** The row as it is told: with the verdict that it counts for. */
function shown(
  { unmet: _, requested: __, plan: ___, ...row }: Found,
  { verdict = row.verdict, outvoted }: { readonly verdict?: Row['verdict'] | undefined; outvoted: boolean },
): Row {
  const beside = verdict === 'allow' && row.verdict !== 'allow';
  return {
    ...row,
    verdict,
    outvoted,
    why: beside ? 'It stands beside a pass that has a cloud task' : row.why,
  };
}

function joinable(row: Found) {
  const { outcome, evidence, unmet, requested, findings } = row;
  return {
    ...row,
    leaks: findings.some(({ rule, status }) => rule === 'no-secret' && status === 'failed'),
    accompanies: isAccompanying({ outcome, evidence, unmet, requested, refused: findings.some(isRefusal) }),
  };
}

function rowsOf(request: FanInRequest): { readonly rows: Found[]; readonly elsewhere: number } {
  const { arrived, expected, home } = request;
  const found = arrived.map((one) => foundOf(one, request));
  const isOther = ({ plan }: Found) => expected?.plan != null && plan !== null && plan !== expected.plan;
  const ours = uploadedOnce(found.filter((row) => !isOther(row)));
  const current = home?.earlierAttempts ? newestOf(ours) : ours;
  const missing = expected === null ? untriedIn(current) : missingOf(expected, current);
  // In the order of the plan; what was not planned can only make it worse.
  const places = new Map((expected?.tasks ?? []).map((task, at) => [task, at]));
  const placeOf = ({ task }: Row) => places.get(task) ?? places.size;
  const rows = [...current, ...missing].sort((one, other) => placeOf(one) - placeOf(other));
  const elsewhere = found.filter(isOther).length;
  if (rows.length > 0) return { rows, elsewhere };
  // Nothing at all is no pass.
  return {
    rows: [blocked('result_missing', { task: '(none)', why: 'There is no result at all' })],
    elsewhere,
  };
}

/** What was planned and left nothing. What is there by the same name and of no plan is not what was planned. */
function missingOf({ plan, tasks }: Expected, current: readonly Found[]): Found[] {
  const there = new Map(Map.groupBy(current, ({ task }) => task));
  return tasks.flatMap((task) => {
    const named = there.get(task) ?? [];
    if (named.some((row) => plan === null || row.plan === plan)) return [];
    const why = named.length === 0 ? null : 'What is there by this name is not of the plan';
    return [blocked('result_missing', { task, why })];
  });
}

/** Where nobody says what was planned, a try still says how many there are of its kind. */
function untriedIn(current: readonly Found[]): Found[] {
  const groups = Map.groupBy(
    current.filter(({ repeat }) => repeat !== null),
    ({ repeat }) => repeat?.group ?? '',
  );
  return [...groups].flatMap(([group, tries]) => {
    const n = Math.max(...tries.map(({ repeat }) => repeat?.n ?? 0));
    const there = new Set(tries.map(({ repeat }) => repeat?.nth)).size;
    if (there >= n) return [];
    return [blocked('result_missing', { task: group, why: `Of ${n} tries ${there} left a result` })];
  });
}

/** A run that was uploaded twice, by main and by post, counts once; where the two differ, both count, and so the graver. */
function uploadedOnce(rows: readonly Found[]): Found[] {
  const different = new Map(
    rows.map((row) => {
      const { runId, outcome, reason, verdict, evidence, record } = row;
      const events = record?.files.get('events.jsonl')?.sha256;
      return [
        runId === null ? row : JSON.stringify([runId, events, outcome, reason, verdict, evidence]),
        row,
      ];
    }),
  );
  return [...different.values()];
}

/** Of each task what its newest attempt has; the tries of one are of one attempt. */
function newestOf(rows: readonly Found[]): Found[] {
  const all = Map.groupBy(rows, ({ task, repeat }) =>
    JSON.stringify(repeat === null ? [task] : repeat.group),
  );
  return [...all.values()].flatMap((same) => {
    const newest = Math.max(...same.map(({ attempt }) => attempt ?? 0));
    return same.filter(({ attempt }) => (attempt ?? 0) === newest);
  });
}

function evidenceOf(rows: readonly Row[]): Evidence | null {
  const known = rows.flatMap(({ evidence }) => evidence ?? []);
  if (known.length === 0) return null;
  return known.every((one) => one === 'live') ? 'live' : 'rehearsal';
}
