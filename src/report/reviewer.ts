/**
 * The reviewer: from what the builder recorded and the tester found to one outcome with its reason, and words for
 * a person. Pure. Nothing but an unblemished record is a pass.
 */
import { RULES } from '../assert/rules.ts';
import { type Outcome, outcomeOf, REASONS, type ReasonCode } from '../lib/reasons.ts';
import type { Failure, Finding, ReviewResult } from '../manifest/schema.ts';

export interface Conclusion {
  readonly outcome: Outcome;
  /** Null for a pass. */
  readonly reason: ReasonCode | null;
  readonly review: ReviewResult;
}

/** Concludes a run. A recorded failure comes before what the rules say: it is why they fail. */
export function review(
  failure: Failure | null,
  findings: readonly Finding[],
  ruleReason: ReasonCode | null,
): Conclusion {
  const reason = failure?.code ?? ruleReason;
  const failed = findings.filter(({ status, severity }) => status === 'failed' && severity === 'error');
  const warned = findings.filter(({ status, severity }) => status === 'failed' && severity === 'warn');
  const judged = findings.filter(({ status }) => status !== 'not_applicable').length;
  const summary = `${judged} rules judged, ${failed.length} failed, ${warned.length} warned`;
  const feedback = reason === null ? praise(warned) : feedbackOf(reason, failure, failed);
  return {
    outcome: outcomeOf(reason),
    reason,
    review: { summary, decision: { approved: reason === null, feedback } },
  };
}

function feedbackOf(reason: ReasonCode, failure: Failure | null, failed: readonly Finding[]): string {
  if (failure !== null) return failure.guidance;
  // The rule that gave the reason, where it is one rule's own.
  const told =
    failed.find(({ rule }) => RULES.some(({ id, code }) => id === rule && code === reason)) ?? failed[0];
  if (told === undefined) return REASONS[reason].cure;
  return `${told.title}: expected ${told.expected}, found ${told.actual}. ${told.cure}`;
}

function praise(warned: readonly Finding[]): string {
  const names = warned.map(({ rule }) => rule).join(', ');
  return names === '' ? 'Every rule holds' : `Every rule holds that decides; only a warning: ${names}`;
}
