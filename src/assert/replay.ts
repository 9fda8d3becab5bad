/**
 * Judges a saved run again, offline: what the rules say now, what that comes to, and whether the record's own words of
 * its day agree. Believes no stored finding and no stored verdict.
 */
import { outcomeOf, type ReasonCode } from '../lib/reasons.ts';
import { findEvent } from '../manifest/events.ts';
import { parseJson, type RunRecord } from '../manifest/record.ts';
import { fold } from '../manifest/reduce.ts';
import { type Finding, VerdictRecord } from '../manifest/schema.ts';
import { sessionOf } from '../manifest/sessions.ts';
import { evaluate, reasonOf, shapesOnly } from './tester.ts';

/** Evaluates a saved record. A run of ours that was not built, a skipped one say, was not judged on its day either. */
export function evaluateSaved(record: RunRecord): Finding[] {
  const ours = record.allEvents.length > 0;
  return ours && findEvent(sessionOf(record.events), 'build:completed') === undefined
    ? []
    : evaluate(record, shapesOnly());
}

/**
 * The reason of a saved run: its recorded failure, else what the rules find now, else what it concluded on its day. One
 * that never came to a conclusion was interrupted, whatever the rules say.
 */
export function reasonOfSaved(record: RunRecord, findings: readonly Finding[]): ReasonCode | null {
  const last = fold(record.allEvents);
  const failure = last === null ? record.manifest.failure : last.failure;
  if (failure != null) return failure.code;
  const unended = last !== null && last.outcome === null;
  return reasonOf(findings) ?? last?.reason ?? (unended ? 'run_interrupted' : null);
}

/**
 * What the record says of itself and this replay does not come to: stored findings, and the verdict file. Empty for a
 * run that was not closed. Secrets are left out: offline only the shapes of tokens are known.
 */
export function contradictions(
  { allEvents, files }: RunRecord,
  findings: readonly Finding[],
  reason: ReasonCode | null,
): string[] {
  const text = files.get('verdict.json')?.text;
  if (text === undefined) return [];
  const verdict = VerdictRecord.safeParse(parseJson(text)).data;
  if (verdict === undefined) return ['verdict.json does not have its declared shape'];
  const outcome = outcomeOf(reason);
  const tested = findEvent(sessionOf(allEvents), 'test:completed')?.payload.findings ?? [];
  return [
    ...(verdict.outcome === outcome && verdict.reason === reason
      ? []
      : [`verdict.json says ${verdict.outcome}, the replay ${outcome}`]),
    ...differing(tested, findings).map((rule) => `events.jsonl tells another finding of ${rule}`),
    ...differing(verdict.findings, findings).map((rule) => `verdict.json tells another finding of ${rule}`),
  ];
}

/** Rules that both know: another version may have had others. */
function differing(stored: readonly Finding[], found: readonly Finding[]): string[] {
  const now = new Map(found.map((finding) => [finding.rule, finding]));
  return stored.flatMap(({ rule, severity, status }) => {
    const same = now.get(rule);
    const agrees = same === undefined || (same.severity === severity && same.status === status);
    return agrees || rule === 'no-secret' ? [] : [rule];
  });
}
