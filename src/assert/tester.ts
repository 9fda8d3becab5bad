/**
 * The tester: puts every rule of the mode to a record and folds the findings into a result. Judges what is on the
 * disk, so that the same call gives the same findings on the day of the run and offline.
 */
import type { ReasonCode } from '../lib/reasons.ts';
import { Redactor } from '../lib/redact.ts';
import { findEvent } from '../manifest/events.ts';
import type { RunRecord } from '../manifest/record.ts';
import { fold } from '../manifest/reduce.ts';
import type { Finding, TestResult } from '../manifest/schema.ts';
import { sessionOf } from '../manifest/sessions.ts';
import type { Known, Observation, Rule, Severity } from './rule.ts';
import { RULES } from './rules.ts';

const DIFF_SEVERITY = { ignore: 'off', warn: 'warn', fail: 'error' } as const;

/** What can be known of secrets offline: the shapes of tokens. */
export function shapesOnly(): Known {
  const redactor = new Redactor();
  return { holdsSecret: (text) => redactor.finds(text) };
}

/** Evaluates every rule of the record's mode. Never throws: a rule that cannot judge has failed. */
export function evaluate(record: RunRecord, known: Known, rules: readonly Rule[] = RULES): Finding[] {
  const mode = modeOf(record);
  return rules.filter((rule) => rule.modes.includes(mode)).map((rule) => finding(rule, record, known));
}

/** Evaluates a saved record. A run of ours that was not built, a skipped one say, was not judged on its day either. */
export function evaluateSaved(record: RunRecord): Finding[] {
  const ours = record.allEvents.length > 0;
  return ours && findEvent(sessionOf(record.events), 'build:completed') === undefined
    ? []
    : evaluate(record, shapesOnly());
}

/** The tester's result from its findings. */
export function resultOf(
  findings: readonly Finding[],
  run: { readonly subtaskId: string; readonly runId: string },
): TestResult {
  return {
    ...run,
    success: !findings.some(isDecisive),
    findings,
    reports: findings
      .filter(({ status }) => status !== 'not_applicable')
      .map(({ rule, title, status, expected, actual }) => ({
        name: rule,
        status: status === 'failed' ? 'failed' : 'passed',
        details: status === 'failed' ? `${title}: expected ${expected}, found ${actual}` : title,
      })),
  };
}

/** The reason the findings give: the first decisive rule's own code, else `rule_failed`; null where all hold. */
export function reasonOf(findings: readonly Finding[]): ReasonCode | null {
  const decisive = findings.filter(isDecisive);
  if (decisive.length === 0) return null;
  const codes = decisive.map(({ rule }) => RULES.find(({ id }) => id === rule)?.code);
  return codes.find((code) => code !== undefined) ?? 'rule_failed';
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

/** True for a finding that alone makes a run fail. */
export function isDecisive({ severity, status }: Finding): boolean {
  return severity === 'error' && status === 'failed';
}

function finding(rule: Rule, record: RunRecord, known: Known): Finding {
  const { id, title, pointer, cure } = rule;
  const observation = observe(rule, record, known);
  const common = { rule: id, title, severity: severityOf(rule, record), pointer, cure };
  if (observation === null) return { ...common, status: 'not_applicable', expected: '', actual: '' };
  const { holds, expected, actual } = observation;
  return { ...common, status: holds ? 'passed' : 'failed', expected, actual };
}

function observe(rule: Rule, record: RunRecord, known: Known): Observation | null {
  try {
    return rule.judge(record, known);
  } catch (error) {
    return {
      holds: false,
      expected: 'a record that can be judged',
      actual: error instanceof Error ? error.message : String(error),
    };
  }
}

function severityOf(rule: Rule, { events }: RunRecord): Severity {
  const started = findEvent(events, 'run:started')?.payload;
  if (rule.id === 'diff-present' && started) return DIFF_SEVERITY[started.missing_diff];
  return (rule.adjustable ? started?.severities[rule.id] : undefined) ?? rule.severity;
}

/** A foreign manifest names no mode; a cloud execution or a fallback from one tells it. */
function modeOf({ manifest, raw }: RunRecord): 'mcp' | 'cloud' {
  if (manifest.execution_mode !== undefined) return manifest.execution_mode;
  return raw.cloud_execution != null || raw.cloud_fallback != null ? 'cloud' : 'mcp';
}
