/**
 * A decision that was made again offline, for a person and as one JSON document.
 */
import type { Regated } from '../gate/replay.ts';
import { oneLine } from '../lib/text.ts';
import type { RunRecord } from '../manifest/record.ts';
import { outcomeInWords } from './result.ts';

/** The decision as one JSON document. */
export function regatedJson(regated: Regated, { manifest }: RunRecord) {
  const { outcome, reason, mode, evidence, decision, findings, contradictions, policyWanted } = regated;
  return {
    schema: 1,
    task_id: manifest.task_id ?? null,
    run_id: manifest.run_id ?? null,
    outcome,
    reason,
    mode,
    evidence,
    ...decision,
    contradictions,
    policy_wanted: policyWanted,
    findings,
  };
}

/** The decision for a person. */
export function regatedText({
  outcome,
  reason,
  evidence,
  decision,
  findings,
  contradictions,
  policyWanted,
}: Regated): string {
  const { verdict, event, unmet_requirement: unmet } = decision;
  const failed = findings.filter(({ status, severity }) => status === 'failed' && severity === 'error');
  return [
    `${verdict.toUpperCase()} for ${oneLine(event)}`,
    `  outcome   ${outcomeInWords(outcome, evidence)}${reason === null ? '' : `, ${reason}`}`,
    ...(unmet === null ? [] : [`  unmet     ${oneLine(unmet)}`]),
    ...failed.map(({ rule, expected, actual }) =>
      oneLine(`${rule}: expected ${expected}, found ${actual}`).replace(/^/, '  rule      '),
    ),
    ...contradictions.map((words) => `  against   ${oneLine(words)}`),
    ...(contradictions.length > 0 ? [`  ${policyWanted ? WANTED : CONTRADICTED}`] : []),
    '',
  ].join('\n');
}

const CONTRADICTED = 'The record contradicts its replay, so it blocks whatever it says';
/** A record that somebody touched looks the same. */
const WANTED =
  'Was the run judged by a policy of its own? Name that with --policy; by the shipped one the record contradicts its replay, so it blocks';
