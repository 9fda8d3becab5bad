/**
 * The gate on a saved run: judges its record again and decides on that. What `verdict.json` says is compared and never
 * believed: where the two contradict each other, somebody touched the record, and it blocks.
 */
import { evaluateSaved, reasonOfSaved } from '../assert/tester.ts';
import { type Outcome, outcomeOf, type ReasonCode } from '../lib/reasons.ts';
import { findEvent } from '../manifest/events.ts';
import { parseJson, type RunRecord } from '../manifest/record.ts';
import { fold } from '../manifest/reduce.ts';
import { type Finding, VerdictRecord } from '../manifest/schema.ts';
import { type Decision, decide, type Result } from './gate.ts';
import { type Policy, policyEvent } from './policy.ts';

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
  };
  const ownEvent = findEvent(record.allEvents, 'run:started')?.payload.github_event ?? 'push';
  const decision = decide(result, request.event ?? ownEvent, policy);
  const contradictions = contradictionsIn(request, { ...result, decision, findings });
  if (contradictions.length === 0) return { ...result, decision, findings, contradictions };
  const blocked: Decision = { ...decision, verdict: 'block', check_conclusion: 'failure' };
  return { ...result, decision: blocked, findings, contradictions };
}

function contradictionsIn(
  { record, policyNamed, event }: GateRequest,
  replayed: Omit<Regated, 'contradictions'>,
): string[] {
  const file = record.files.get('verdict.json');
  if (file === undefined) return ['there is no verdict.json: the run never came to its end'];
  const told = VerdictRecord.safeParse(parseJson(file.text)).data;
  if (told === undefined) return ['verdict.json cannot be read'];
  const last = fold(record.allEvents);
  const facts = [
    ['outcome', told.outcome, replayed.outcome],
    ['reason', told.reason, replayed.reason],
    ['mode', told.mode, replayed.mode],
    ['evidence', told.evidence, replayed.evidence],
    ['outcome in the events', last?.outcome ?? null, replayed.outcome],
    ['outcome in manifest.json', record.raw.outcome ?? null, replayed.outcome],
    ...findingFacts(told.findings, replayed.findings),
    ...policyFacts(told.policy),
  ] as const;
  return facts
    .filter(([, said, found]) => said !== found)
    .map(([what, said, found]) => `${what}: ${words(said)} is recorded, ${words(found)} is replayed`);

  /** The same policy and event come to the same decision; another one is asked for by name. */
  function policyFacts(policy: VerdictRecord['policy']): [string, unknown, unknown][] {
    const started = findEvent(record.allEvents, 'run:started')?.payload.github_event;
    const own = started === undefined ? policy.event : policyEvent(started);
    const { decision } = replayed;
    const comparable = event === undefined && !policyNamed;
    return [
      ['event', policy.event, own],
      ...(comparable ? [['verdict', policy.verdict, decision.verdict] as [string, unknown, unknown]] : []),
    ];
  }
}

/** A rule that one side does not know, of an older or a newer release, is no contradiction. */
function findingFacts(told: readonly Finding[], replayed: readonly Finding[]): [string, unknown, unknown][] {
  const found = new Map(replayed.map((finding) => [finding.rule, finding]));
  return told.flatMap(({ rule, status, severity }) => {
    const again = found.get(rule);
    if (again === undefined) return [];
    return [[`rule ${rule}`, `${status} (${severity})`, `${again.status} (${again.severity})`]];
  });
}

function words(value: unknown): string {
  return value === null ? 'none' : String(value);
}
