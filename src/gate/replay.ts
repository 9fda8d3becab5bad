/**
 * The gate on a saved run: judges its record again and decides on that. What `verdict.json` says is compared and never
 * believed: where the two contradict each other, somebody touched the record, and it blocks.
 */
import { contradictions, evaluateSaved, NO_VERDICT, reasonOfSaved, unlike } from '../assert/replay.ts';
import { isRefusal } from '../assert/tester.ts';
import { type Outcome, outcomeOf, type ReasonCode } from '../lib/reasons.ts';
import { findEvent } from '../manifest/events.ts';
import { parseJson, type RunRecord } from '../manifest/record.ts';
import { type Finding, VerdictRecord } from '../manifest/schema.ts';
import { type Decision, decide, type Result } from './gate.ts';
import { onBranch, type Policy, policyEvent } from './policy.ts';

export interface GateRequest {
  readonly record: RunRecord;
  readonly policy: Policy;
  /** The policy is one that the caller named: it need not be the one of the run. */
  readonly policyNamed: boolean;
  /** GitHub's name of the event to decide for; that of the run where it is absent. */
  readonly event?: string | undefined;
}

export interface Regated extends Result {
  readonly outcome: Outcome;
  readonly reason: ReasonCode | null;
  readonly decision: Decision;
  readonly findings: readonly Finding[];
  /** What the record says against itself; empty where it says one thing. */
  readonly contradictions: readonly string[];
  /** All that is against it is its verdict, of which a policy of its own would be another reason: nobody named one. */
  readonly policyWanted: boolean;
}

/** Decides again. A record that contradicts itself blocks, whatever the policy says. */
export function gateSaved(request: GateRequest): Regated {
  const { record, policy } = request;
  const findings = evaluateSaved(record);
  const reason = reasonOfSaved(record, findings);
  const { manifest } = record;
  const result: Result = {
    outcome: outcomeOf(reason),
    reason,
    mode: manifest.execution_mode ?? 'mcp',
    evidence: manifest.evidence ?? null,
    ...(findings.some(isRefusal) ? { refused: true } : {}),
  };
  const started = findEvent(record.allEvents, 'run:started')?.payload;
  const here = onBranch(policy, started?.branch_about ?? null);
  const decision = decide(result, request.event ?? started?.github_event ?? 'push', here);
  const { facts, verdict } = contradictionsIn(request, { ...result, decision, findings });
  const contradictions = [...facts, ...verdict];
  const policyWanted = facts.length === 0 && verdict.length > 0;
  if (contradictions.length === 0) return { ...result, decision, findings, contradictions, policyWanted };
  const blocked: Decision = { ...decision, verdict: 'block', check_conclusion: 'failure' };
  return { ...result, decision: blocked, findings, contradictions, policyWanted };
}

interface Against {
  /** No policy makes a difference to these. */
  readonly facts: readonly string[];
  readonly verdict: readonly string[];
}

function contradictionsIn(
  { record, policyNamed, event }: GateRequest,
  { reason, findings, decision }: Pick<Regated, 'reason' | 'findings' | 'decision'>,
): Against {
  const file = record.files.get('verdict.json');
  if (file === undefined) return { facts: [NO_VERDICT], verdict: [] };
  const told = VerdictRecord.safeParse(parseJson(file.text)).data?.policy;
  const started = findEvent(record.allEvents, 'run:started')?.payload.github_event;
  // The same policy and event come to the same decision; another one is asked for by name.
  const comparable = event === undefined && !policyNamed;
  return {
    facts: [
      ...contradictions(record, findings, reason),
      ...unlike(told && started !== undefined ? [['event', told.event, policyEvent(started)]] : []),
    ],
    verdict: unlike(told && comparable ? [['verdict', told.verdict, decision.verdict]] : []),
  };
}
