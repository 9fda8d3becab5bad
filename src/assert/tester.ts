/**
 * The tester: puts every rule of the mode to a record and folds the findings into a result. Judges what is on the
 * disk, so that the same call gives the same findings on the day of the run and offline.
 */
import type { ReasonCode } from '../lib/reasons.ts';
import { Redactor } from '../lib/redact.ts';
import { findEvent } from '../manifest/events.ts';
import type { RunRecord } from '../manifest/record.ts';
import { targetOf } from '../manifest/run-summary.ts';
import type { Finding, Manifest, TestResult } from '../manifest/schema.ts';
import { isRefusedAsAsked, refusalRule } from './refusal-rule.ts';
import { reportsOf } from './reports.ts';
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

/** The tester's result from its findings and from the stages that are tests. */
export function resultOf(manifest: Manifest, findings: readonly Finding[]): TestResult {
  return {
    subtaskId: targetOf(manifest),
    runId: manifest.run_id,
    success: !findings.some(isDecisive),
    findings,
    reports: reportsOf(manifest, findings),
  };
}

/** The reason the findings give: the first decisive rule's own code, else `rule_failed`; null where all hold. */
export function reasonOf(findings: readonly Finding[]): ReasonCode | null {
  const decisive = findings.filter(isDecisive);
  if (decisive.length === 0) return null;
  const codes = decisive.map(({ rule }) => RULES.find(({ id }) => id === rule)?.code);
  return codes.find((code) => code !== undefined) ?? 'rule_failed';
}

/** True for a finding that alone makes a run fail. */
export function isDecisive({ severity, status }: Finding): boolean {
  return severity === 'error' && status === 'failed';
}

/** True for the finding that a run was refused as its scenario wants it: its failure is then what passes. */
export function isRefusal({ rule, status }: Finding): boolean {
  return rule === refusalRule.id && status === 'passed';
}

function finding(rule: Rule, record: RunRecord, known: Known): Finding {
  const { id, title, pointer, cure } = rule;
  const common = { rule: id, title, severity: severityOf(rule, record), pointer, cure };
  // What was refused as it had to be left no task to look at.
  const spared = rule.needs !== undefined && isRefusedAsAsked(record);
  const lacked = spared || id === SAYS_SO ? null : lackOf(rule, record);
  if (lacked !== null) return { ...common, status: 'not_applicable', expected: '', actual: lacked };
  const observation = spared ? null : observe(rule, record, known);
  if (observation === null) return { ...common, status: 'not_applicable', expected: '', actual: '' };
  const { holds, expected, actual } = observation;
  return { ...common, status: holds ? 'passed' : 'failed', expected, actual };
}

/** The rule that fails wherever others are not judged since there is no task: what is missing is said once. */
export const SAYS_SO = 'task-identified';
/** Whatever is told in these is told of a task. */
const OF_A_TASK: readonly string[] = ['cloud:submitted', 'cloud:polled', 'cloud:ended', 'diff:fetched'];

/** What the rule looks at and the record of a failed run never came to; null where it is there to be judged. */
function lackOf({ needs }: Rule, { manifest, events }: RunRecord): string | null {
  if (needs === undefined || manifest.failure == null || manifest.cloud_execution?.task_id !== null)
    return null;
  if (events.some(({ event }) => OF_A_TASK.includes(event))) return null;
  if (needs === 'task') return 'not judged: no task is known';
  const asked = events.some(
    ({ event, payload }) =>
      event === 'cloud:submitting' || (event === 'call:ended' && payload.call === 'submit'),
  );
  return asked ? null : 'not judged: no task was asked for';
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
