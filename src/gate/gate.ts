/**
 * The gate: one pure function from a result, its evidence and the event to the verdict and GitHub's conclusion.
 * Green only where a pass meets everything that the event requires.
 */
import type { Outcome, ReasonCode } from '../lib/reasons.ts';
import type { Evidence, Verdict, VerdictRecord } from '../manifest/schema.ts';
import { lookUp, type Policy, policyEvent } from './policy.ts';

export interface Result {
  readonly outcome: Outcome;
  readonly reason: ReasonCode | null;
  readonly mode: 'mcp' | 'cloud';
  /** Null where nothing was run. */
  readonly evidence: Evidence | null;
  /** A pass by a refusal that was to come: no cloud task was at work. */
  readonly refused?: boolean;
}

export type Decision = VerdictRecord['policy'];

/** Decides what a result means for an event. */
export function decide(result: Result, event: string, policy: Policy): Decision {
  const column = policyEvent(event);
  const unmet =
    result.outcome === 'pass' ? unmetRequirement(result, policy.events[column]?.require ?? {}) : null;
  const verdict = unmet === null ? lookUp(policy, column, result) : 'block';
  return {
    event: column,
    verdict,
    unmet_requirement: unmet,
    check_conclusion: conclusionOf(verdict, result.outcome),
  };
}

interface Requirement {
  readonly mode?: string | undefined;
  readonly evidence?: string | undefined;
}

function unmetRequirement(result: Result, required: Requirement): string | null {
  if (result.refused && required.mode === 'cloud')
    return 'mode: cloud is required, this pass is a refusal and had no cloud task';
  for (const name of ['mode', 'evidence'] as const) {
    const wanted = required[name] ?? 'any';
    if (wanted !== 'any' && wanted !== result[name])
      return `${name}: ${wanted} is required, this pass has ${result[name] ?? 'none'}`;
  }
  return null;
}

/** GitHub's word for a verdict on an outcome. */
export function conclusionOf(verdict: Verdict, outcome: Outcome): Decision['check_conclusion'] {
  if (verdict === 'allow') return 'success';
  if (verdict === 'warn') return 'neutral';
  if (verdict === 'ignore') return 'skipped';
  if (outcome === 'timeout') return 'timed_out';
  return outcome === 'cancelled' ? 'cancelled' : 'failure';
}
