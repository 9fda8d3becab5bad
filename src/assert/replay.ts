/**
 * Judges a saved run again, offline: what the rules say now, what that comes to, and whether the record's own words of
 * its day agree. Believes no stored finding and no stored verdict.
 */
import { type Outcome, outcomeOf, type ReasonCode } from '../lib/reasons.ts';
import { findEvent } from '../manifest/events.ts';
import { parseJson, type RunRecord } from '../manifest/record.ts';
import { fold } from '../manifest/reduce.ts';
import { type Finding, VerdictRecord } from '../manifest/schema.ts';
import { sessionOf } from '../manifest/sessions.ts';
import { evaluate, isRefusal, reasonOf, SAYS_SO, shapesOnly } from './tester.ts';

/** Evaluates a saved record. A run of ours that was not built, a skipped one say, was not judged on its day either. */
export function evaluateSaved(record: RunRecord): Finding[] {
  const ours = record.allEvents.length > 0;
  return ours && findEvent(sessionOf(record.events), 'build:completed') === undefined
    ? []
    : evaluate(record, shapesOnly());
}

/** Said of a run of ours that has none: the verdict is the last that is written. */
export const NO_VERDICT = 'there is no verdict.json: the run never came to its end';

/**
 * The reason of a saved run: its recorded failure, else what the rules find now, else what it concluded on its day. One
 * that never came to a conclusion was interrupted, whatever the rules say.
 */
export function reasonOfSaved(record: RunRecord, findings: readonly Finding[]): ReasonCode | null {
  const last = fold(record.allEvents);
  const failure = last === null ? record.manifest.failure : last.failure;
  if (failure != null && !findings.some(isRefusal)) return failure.code;
  // Nothing judged and nothing failed is no pass.
  const unended = findings.length === 0 || (last !== null && (last.outcome === null || !hasVerdict(record)));
  return reasonOf(findings) ?? last?.reason ?? (unended ? 'run_interrupted' : null);
}

function hasVerdict({ files }: RunRecord): boolean {
  return files.has('verdict.json');
}

/**
 * What the record says of itself and this replay does not come to: in `verdict.json`, in the events and in the manifest.
 * Empty for a run of another orchestrator. Secrets are left out: offline only the shapes of tokens are known.
 */
export function contradictions(
  record: RunRecord,
  findings: readonly Finding[],
  reason: ReasonCode | null,
): string[] {
  const text = record.files.get('verdict.json')?.text;
  if (text === undefined) return record.allEvents.length > 0 ? [NO_VERDICT] : [];
  const told = VerdictRecord.safeParse(parseJson(text)).data;
  if (told === undefined) return ['verdict.json does not have its declared shape'];
  const { manifest, raw, allEvents } = record;
  const outcome = outcomeOf(reason);
  const tested = findEvent(sessionOf(allEvents), 'test:completed')?.payload.findings ?? [];
  return unlike([
    ['outcome', told.outcome, outcome],
    ['reason', told.reason, reason],
    ['mode', told.mode, manifest.execution_mode ?? 'mcp'],
    ['evidence', told.evidence, manifest.evidence ?? null],
    ['outcome in the events', fold(allEvents)?.outcome ?? null, outcome],
    ['outcome in manifest.json', raw.outcome ?? null, outcome],
    ...findingFacts(told.findings, findings, ''),
    ...findingFacts(tested, findings, ' in the events'),
  ]);
}

/** A saved run as it is judged now. */
export interface Replay {
  readonly findings: readonly Finding[];
  readonly outcome: Outcome;
  readonly reason: ReasonCode | null;
  /** What the record says against what is found in it. */
  readonly contradictions: readonly string[];
}

/** Judges a record again; one that says something else of itself than it shows proves nothing. */
export function replay(record: RunRecord): Replay {
  const findings = evaluateSaved(record);
  const replayed = reasonOfSaved(record, findings);
  const against = contradictions(record, findings, replayed);
  const reason = replayed ?? (against.length > 0 ? 'rule_failed' : null);
  return { findings, reason, outcome: outcomeOf(reason), contradictions: against };
}

/** What is told of a thing, and what is found. */
export type Fact = readonly [what: string, told: unknown, found: unknown];

/** The facts of which two things are said, in words. */
export function unlike(facts: readonly Fact[]): string[] {
  return facts
    .filter(([, told, found]) => told !== found)
    .map(([what, told, found]) => `${what}: ${words(told)} is recorded, ${words(found)} is replayed`);
}

function words(value: unknown): string {
  return value === null ? 'none' : String(value);
}

/**
 * A rule that one side does not know, of an older or a newer release, is no contradiction; nor is one that was told to fail
 * where by now another says once, failing, that there is nothing to judge.
 */
function findingFacts(told: readonly Finding[], replayed: readonly Finding[], where: string): Fact[] {
  const found = new Map(replayed.map((finding) => [finding.rule, finding]));
  const saysSo = found.get(SAYS_SO)?.status === 'failed';
  return told.flatMap(({ rule, status, severity }): Fact[] => {
    const again = found.get(rule);
    if (again === undefined || rule === 'no-secret') return [];
    if (saysSo && status === 'failed' && again.status === 'not_applicable') return [];
    return [[`rule ${rule}${where}`, `${status} (${severity})`, `${again.status} (${again.severity})`]];
  });
}
