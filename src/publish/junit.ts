/**
 * Findings as JUnit XML, for whatever reads that: a suite for each run, a case for each rule and one for what the run came
 * to. Pure; every text is made harmless for XML, which can hold no control characters at all.
 */
import { oneLine } from '../lib/text.ts';
import type { Finding, Manifest, VerdictRecord } from '../manifest/schema.ts';

interface Judged {
  readonly manifest: Pick<Manifest, 'task_id' | 'run_id' | 'started_at' | 'completed_at' | 'execution_mode'>;
  readonly verdict: Pick<VerdictRecord, 'outcome' | 'reason' | 'evidence' | 'findings' | 'contract'> & {
    readonly policy: Pick<VerdictRecord['policy'], 'verdict' | 'unmet_requirement'>;
  };
  /** It did not pass, and enough other tries did: what failed is shown as skipped, since a reader is red for any failure. */
  readonly outvoted?: boolean;
}

/** One document for these runs. */
export function junitOf(runs: readonly Judged[]): string {
  const suites = runs.map(suiteOf);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="codex-orchestrator"${countsOf(runs.flatMap(casesOf))}>`,
    ...suites,
    '</testsuites>',
    '',
  ].join('\n');
}

interface Case {
  readonly name: string;
  readonly state: 'passed' | 'failed' | 'skipped';
  readonly message: string;
  readonly text: string;
  /** A finding that only warns: said, and no failure. */
  readonly warns?: true;
  /** A failure that enough other tries have outvoted. */
  readonly outvoted?: true;
}

function suiteOf(run: Judged): string {
  const { manifest, verdict } = run;
  const name = manifest.task_id;
  const seconds = secondsOf(manifest);
  // What left no record began at no time, and a reader refuses an empty one.
  const began = manifest.started_at === '' ? '' : ` timestamp="${attribute(manifest.started_at)}"`;
  const properties = Object.entries({
    run_id: manifest.run_id,
    mode: manifest.execution_mode,
    evidence: verdict.evidence ?? 'none',
    verdict: verdict.policy.verdict,
    contract: String(verdict.contract ?? ''),
  }).map(([key, value]) => `      <property name="${key}" value="${attribute(value)}"/>`);
  const cases = casesOf(run);
  return [
    `  <testsuite name="${attribute(name)}"${countsOf(cases)} time="${seconds}"${began}>`,
    '    <properties>',
    ...properties,
    '    </properties>',
    ...cases.map((one) => caseXml(one, name)),
    '  </testsuite>',
  ].join('\n');
}

/** What the run came to is a case of its own: a run that was skipped or timed out may have no failed rule. */
function casesOf({ verdict, outvoted }: Judged): Case[] {
  const { outcome, reason, findings, policy } = verdict;
  const skipped = outcome === 'skipped';
  const blocked = outcome === 'pass' && policy.verdict === 'block';
  const unmet = outcome === 'pass' ? policy.unmet_requirement : null;
  const ended = blocked ? 'pass, which the policy blocks' : outcome;
  const words = unmet ?? `${ended}${reason === null ? '' : `: ${reason}`}`;
  const passed = outcome === 'pass' && unmet === null && !blocked;
  const own: Case = {
    name: 'outcome',
    state: skipped ? 'skipped' : passed ? 'passed' : 'failed',
    message: passed ? '' : words,
    text: words,
  };
  const all = [own, ...findings.map(caseOf)];
  if (!outvoted) return all;
  return all.map((one) =>
    one.state === 'failed'
      ? { ...one, state: 'skipped', message: `${OUTVOTED}: ${one.message}`, outvoted }
      : one,
  );
}

const OUTVOTED = 'failed, and enough other tries passed';

function caseOf({ rule, status, severity, expected, actual, title, cure, pointer }: Finding): Case {
  const message = `expected ${expected}, found ${actual}`;
  const text = `${title}. ${message} at ${pointer || 'the record'}. ${cure}`;
  if (status === 'not_applicable' || (status === 'failed' && severity === 'off'))
    return { name: rule, state: 'skipped', message: 'not applicable', text };
  if (status === 'passed') return { name: rule, state: 'passed', message: '', text };
  return severity === 'warn'
    ? { name: rule, state: 'passed', message, text, warns: true }
    : { name: rule, state: 'failed', message, text };
}

function caseXml({ name, state, message, text, warns, outvoted }: Case, suite: string): string {
  const head = `    <testcase classname="${attribute(suite)}" name="${attribute(name)}"`;
  if (warns) return `${head}><system-out>${content(`warning: ${text}`)}</system-out></testcase>`;
  if (state === 'passed') return `${head}/>`;
  const told = attribute(oneLine(message, 1000));
  const whole = outvoted ? `<system-out>${content(text)}</system-out>` : '';
  if (state === 'skipped') return `${head}><skipped message="${told}"/>${whole}</testcase>`;
  return `${head}><failure message="${told}">${content(text)}</failure></testcase>`;
}

function countsOf(cases: readonly Case[]): string {
  const count = (state: Case['state']) => cases.filter((one) => one.state === state).length;
  return ` tests="${cases.length}" failures="${count('failed')}" errors="0" skipped="${count('skipped')}"`;
}

function secondsOf({ started_at: from, completed_at: to }: Judged['manifest']): string {
  const ms = to === null ? 0 : Date.parse(to) - Date.parse(from);
  return (Math.max(0, ms) / 1000).toFixed(3);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** What XML cannot hold, in any spelling: control characters, lone surrogates, and two that are no characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const IMPOSSIBLE = /[\u0000-\u001f\u007f-\u009f\ufffe\uffff]/g;

function content(text: string): string {
  return oneLine(text, 4000)
    .toWellFormed()
    .replace(IMPOSSIBLE, ' ')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

function attribute(text: string): string {
  return content(text);
}
