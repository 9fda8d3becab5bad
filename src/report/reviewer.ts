/**
 * The reviewer: from what the builder recorded and the tester found to one outcome with its reason, and words for
 * a person. Pure. Nothing but an unblemished record is a pass.
 */
import { RULES } from '../assert/rules.ts';
import { type Outcome, outcomeOf, REASONS, type ReasonCode } from '../lib/reasons.ts';
import type { Failure, Finding, Manifest, ReviewResult, TestResult } from '../manifest/schema.ts';

export interface Conclusion {
  readonly outcome: Outcome;
  /** Null for a pass. */
  readonly reason: ReasonCode | null;
  /** What to do, or that there is nothing to do; the feedback of the review goes on with what stages have said. */
  readonly guidance: string;
  readonly review: ReviewResult;
}

/** What a stage of the role `review` said. It is words for a person: no outcome is read out of prose. */
export interface Opinion {
  readonly stage: string;
  readonly text: string;
}

/** What the stages of that role that ended well have said. */
export function opinionsOf({ commands }: Pick<Manifest, 'commands'>): Opinion[] {
  return commands.flatMap(({ id, role, kind, status, summary }) =>
    // Records of earlier versions tell no role.
    (role ?? kind) === 'review' && status === 'succeeded' && summary !== null
      ? [{ stage: id, text: summary }]
      : [],
  );
}

interface Evidence {
  readonly failure: Failure | null;
  readonly findings: readonly Finding[];
  readonly ruleReason: ReasonCode | null;
  /** What the tester reports. */
  readonly reports?: TestResult['reports'];
  readonly opinions: readonly Opinion[];
}

/** Concludes a run. A recorded failure comes before what the rules say: it is why they fail. */
export function review({ failure, findings, ruleReason, reports = [], opinions }: Evidence): Conclusion {
  const reason = failure?.code ?? ruleReason;
  const failed = findings.filter(({ status, severity }) => status === 'failed' && severity === 'error');
  const warned = findings.filter(({ status, severity }) => status === 'failed' && severity === 'warn');
  const judged = findings.filter(({ status }) => status !== 'not_applicable').length;
  const summary = `${judged} rules judged, ${failed.length} failed, ${warned.length} warned`;
  const guidance = reason === null ? praise(warned) : feedbackOf(reason, failure, failed);
  const said = opinions.map(({ stage, text }) => `Review by stage ${stage}:\n${text}`);
  const feedback = [guidance, ...reported(reports, findings), ...said].join('\n\n');
  return {
    outcome: outcomeOf(reason),
    reason,
    guidance,
    review: { summary, decision: { approved: reason === null, feedback } },
  };
}

/** The reports that failed, in one paragraph; those of rules are told by the guidance. */
function reported(reports: TestResult['reports'], findings: readonly Finding[]): string[] {
  const rules = new Set(findings.map(({ rule }) => rule));
  const lines = reports
    .filter(({ name, status }) => status === 'failed' && !rules.has(name))
    .map(({ name, details }) => `- ${name}: ${details}`);
  return lines.length === 0 ? [] : [`Tests that failed:\n${lines.join('\n')}`];
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
