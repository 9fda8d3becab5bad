/**
 * The step summary: what a stranger needs to act, first line first. Pure text; escaped, capped far below the
 * runner's limit of 1 MiB, above which it drops the whole summary.
 */

import { FINGERPRINT_VERSION } from '../history/fingerprint.ts';
import { failureOf } from '../history/record.ts';
import { explanationOf } from '../lib/explanations.ts';
import type { Outcome, ReasonCode } from '../lib/reasons.ts';
import { counted, fenced, markdown, oneLine } from '../lib/text.ts';
import type { Finding } from '../manifest/schema.ts';
import type { Opinion } from '../report/reviewer.ts';
import { type Beside, logBlock } from './beside.ts';
import { diffBlock } from './diff.ts';
import { loginRows } from './login.ts';
import { nextCommand } from './next.ts';
import { cureOfBlock, outcomeInWords, type RunResult, reasonInWords } from './result.ts';
import { timelineBlock } from './timeline.ts';
import { seenInWords, TREND_UNREAD, trendBlock } from './trend-block.ts';

/** The most bytes of a summary; the runner refuses more than 1,048,576. */
export const MAX_SUMMARY_BYTES = 900_000;
const MAX_OPINION_CHARACTERS = 10_000;

/** A sign for each outcome. */
export const SIGNS = {
  pass: '✅',
  fail: '❌',
  timeout: '⏱️',
  infra: '🌩️',
  config: '🔧',
  skipped: '⏭️',
  cancelled: '🛑',
  stale: '🕸️',
} as const;

/** The summary in Markdown. */
export function summaryOf(result: RunResult, beside: Beside): string {
  const parts = [
    headline(result, beside),
    banner(result),
    facts(result),
    timelineBlock(beside.events),
    rules(result.verdict.findings),
    ...result.opinions.map(opinionBlock),
    diffBlock(result.manifest, beside.diff),
    trendOf(result, beside),
    ...beside.logs.map(logBlock),
    files(result),
  ];
  return cut(parts.filter((part) => part !== '').join('\n\n'));
}

/** Nothing of a run that has no part in it; a step that was ended, or that could not read the history, says so. */
function trendOf({ verdict }: RunResult, { before }: Beside): string {
  return before === null && verdict.evidence === 'live' ? TREND_UNREAD : trendBlock(before);
}

/** The summary where there is no record. */
export function summaryOfRefusal(outcome: string, reason: ReasonCode, message: string): string {
  const first = `**🔧 ${markdown(outcome)}** · ${linked(reason)} · no cloud task page · next: correct it and run again`;
  return `${first}\n\n${markdown(message, 1000)}\n`;
}

/** The first line for several runs of which none that left a record speaks for all. */
export function headlineOfAll(all: {
  outcome: Outcome;
  reason: ReasonCode;
  passed: string;
  next: string;
}): string {
  return `**${SIGNS[all.outcome]} ${all.outcome}** · ${linked(all.reason)} · ${all.passed} · next: ${all.next}`;
}

/** A reason code that leads to its explanation. */
function linked(reason: ReasonCode): string {
  return `[\`${reason}\`](${explanationOf(reason)})`;
}

/** The first line: all that is needed to act. */
function headline(result: RunResult, beside: Pick<Beside, 'events' | 'before'>): string {
  const { manifest, verdict } = result;
  const word = outcomeInWords(verdict.outcome, verdict.evidence, manifest);
  // A rehearsal is no proof of the service: it must not wear the sign of one.
  const passed = verdict.outcome === 'pass';
  const blocked = passed && verdict.policy.verdict === 'block';
  const sign = blocked ? '⛔' : passed && verdict.evidence === 'rehearsal' ? '🎭' : SIGNS[verdict.outcome];
  const url = manifest.cloud_execution?.status_url;
  // The emulator's tasks have no page.
  const link = url && verdict.evidence === 'live' ? `[cloud task](${url})` : `no cloud task page`;
  const reason = verdict.reason === null ? '' : ` · ${linked(verdict.reason)}`;
  const parts = [
    `**${sign} ${word}${blocked ? ', blocked' : ''}**${reason}`,
    ...failed(result, beside),
    link,
  ];
  return `${parts.join(' · ')} · next: \`${oneLine(nextCommand(result), 1000)}\``;
}

/** Phase, class and fingerprint of a failure; nothing where nothing was tested. */
function failed({ manifest, verdict }: RunResult, { events, before }: Pick<Beside, 'events' | 'before'>) {
  if (verdict.reason === null || verdict.outcome === 'skipped') return [];
  const { phase, class: kind, fingerprint } = failureOf({ manifest, events, verdict });
  const known = { fingerprint, fingerprint_version: FINGERPRINT_VERSION, run_id: manifest.run_id };
  const seen = seenInWords(known, before);
  return [
    `${phase}, class ${kind}`,
    ...(fingerprint === null ? [] : [`fingerprint \`${fingerprint}\`${seen === '' ? '' : ` (${seen})`}`]),
  ];
}

function banner({ verdict, manifest }: RunResult): string {
  if (verdict.outcome === 'skipped') {
    return '> [!WARNING]\n> **Skipped: nothing was tested.** This is not a pass. The reason and the cure stand below.';
  }
  if (verdict.evidence === 'rehearsal') {
    const ran =
      manifest.codex_cli.version === null ? '' : 'The real Codex CLI ran against the embedded emulator. ';
    const what = manifest.configuration_check
      ? '**Configuration check, no canary.** The code comes from a fork, and gets no secrets. '
      : '**Rehearsal.** ';
    return `> [!NOTE]\n> ${what}${ran}Codex Cloud was not asked.`;
  }
  return '';
}

function facts(result: RunResult): string {
  const { manifest, verdict, guidance } = result;
  const cloud = manifest.cloud_execution;
  const rows: [string, string | null | undefined][] = [
    ['What happened', reasonInWords(result)],
    ['What to do', verdict.reason === null ? cureOfBlock(result) : guidance],
    ['Verdict', `${verdict.policy.verdict} (event ${verdict.policy.event})`],
    ['Unmet requirement', verdict.policy.unmet_requirement],
    ['Failed in', manifest.failure && `${manifest.failure.phase} (class ${manifest.failure.class})`],
    ['Stages that failed', manifest.commands.flatMap(failedStage).join('; ')],
    ['Cloud task', cloud?.task_id],
    ['Last state', cloud?.task_id && `${cloud.status}, ${counted(cloud.poll_count, 'poll')}`],
    ['Environment, branch', cloud && `${cloud.environment_id ?? '?'}, ${manifest.branch ?? '?'}`],
    [
      'Commit',
      manifest.head_sha && `${manifest.head_sha} (${manifest.commit_evidence ?? unproven(manifest)})`,
    ],
    [
      'Codex CLI',
      manifest.codex_cli.version && `${manifest.codex_cli.version}, SHA-256 ${manifest.codex_cli.sha256}`,
    ],
    ...loginRows(manifest),
    ['Run', manifest.run_id],
  ];
  const lines = rows
    .filter(([, value]) => value)
    .map(([name, value]) => `| ${name} | ${markdown(value ?? '', 1000)} |`);
  return ['| | |', '|---|---|', ...lines].join('\n');
}

function failedStage({
  id,
  kind,
  status,
  summary,
  allowed_failure,
}: RunResult['manifest']['commands'][number]) {
  if (status !== 'failed' || kind === 'cloud') return [];
  return [`${id}${allowed_failure ? ' (it may)' : ''}: ${summary ?? 'no reason given'}`];
}

/** The log is named with the intent: from there on something may have been sent. */
function unproven({ cloud_execution: cloud }: RunResult['manifest']): string {
  if (cloud?.task_id) return 'not proven';
  return cloud?.log_path ? 'perhaps submitted' : 'not submitted';
}

function rules(findings: readonly Finding[]): string {
  if (findings.length === 0) return '';
  const failed = findings.filter(({ status, severity }) => status === 'failed' && severity !== 'off');
  const table = ['| rule | | expected | found |', '|---|---|---|---|', ...findings.map(ruleRow)].join('\n');
  const heading = `${counted(findings.length, 'rule')}, ${failed.length} not holding`;
  return `<details${failed.length > 0 ? ' open' : ''}><summary>${heading}</summary>\n\n${table}\n\n</details>`;
}

function ruleRow({ rule, severity, status, expected, actual }: Finding): string {
  const sign =
    status === 'passed'
      ? 'holds'
      : status === 'failed'
        ? `**${severity === 'error' ? 'fails' : severity}**`
        : 'not applicable';
  return `| \`${rule}\` | ${sign} | ${markdown(expected, 200)} | ${markdown(actual, 200)} |`;
}

function opinionBlock({ stage, text }: Opinion): string {
  return `<details><summary>Review by stage ${markdown(stage)}</summary>\n\n${fenced(text, '', MAX_OPINION_CHARACTERS)}\n</details>`;
}

function files({ manifest, notices }: RunResult): string {
  const lines = [
    ...notices.map((notice) => `- ${markdown(notice, 500)}`),
    `- Record: \`.runs/${manifest.task_id}/cli/${manifest.run_id}\``,
  ];
  return `${lines.join('\n')}\n`;
}

function cut(text: string): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= MAX_SUMMARY_BYTES) return text;
  return `${new TextDecoder().decode(bytes.subarray(0, MAX_SUMMARY_BYTES)).replace(/\ufffd$/, '')}\n\nCut: the whole record is in the artifact.\n`;
}
