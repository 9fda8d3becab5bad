/**
 * The story of a run for a terminal or a job log: a line per phase with the time since the start, a sign of life
 * while polling, then the rules, the outcome and where everything lies. A reader of events; it decides nothing.
 */

import { oneLine } from '../lib/text.ts';
import type { RunEvent } from '../manifest/events.ts';
import type { Finding, Manifest } from '../manifest/schema.ts';
import { nextCommand, outcomeInWords, type RunResult, reasonInWords } from './result.ts';

interface Line {
  readonly phase: string;
  readonly words: string;
}

export interface Terminal {
  readonly write: (text: string) => void;
  /** Shows `text` with a spinner until the next line or `stop`; absent where the surface is no terminal. */
  readonly spinner?: { show(text: string): void; stop(): void };
}

/** A subscriber that tells the story while it happens. */
export function storyteller(terminal: Terminal): (event: RunEvent, manifest: Manifest) => void {
  let polls = 0;
  return (event, manifest) => {
    const line = lineOf(event, manifest);
    if (line === null) return;
    const elapsed = (Date.parse(event.timestamp) - Date.parse(manifest.started_at)) / 1000;
    const text = `${elapsed.toFixed(1).padStart(7)}s  ${line.phase.padEnd(8)} ${oneLine(line.words)}`;
    const polling = event.event === 'cloud:polled';
    if (polling) polls += 1;
    terminal.spinner?.stop();
    if (polling && terminal.spinner) terminal.spinner.show(`${text}, poll ${polls}`);
    else terminal.write(polling ? `${text}, poll ${polls}\n` : `${text}\n`);
  };
}

/** What follows the story: rules, outcome, paths. */
export function epilogue(result: RunResult): string {
  const { manifest, verdict, guidance, opinions } = result;
  const run = `.runs/${manifest.task_id}/cli/${manifest.run_id}`;
  const diff = manifest.diff.path === null ? [] : [`  diff      ${manifest.diff.path}`];
  const unmet = verdict.policy.unmet_requirement;
  return [
    ...(verdict.findings.length > 0 ? ['', ruleTable(verdict.findings)] : []),
    '',
    `${outcomeInWords(verdict.outcome, verdict.evidence).toUpperCase()}  ${verdict.reason ?? ''}`.trimEnd(),
    `  ${reasonInWords(result)}`,
    ...(verdict.reason === null ? [] : [`  ${oneLine(guidance, 1000)}`]),
    `  verdict   ${verdict.policy.verdict} for ${verdict.policy.event}${unmet === null ? '' : `: ${unmet}`}`,
    ...opinions.map(({ stage, text }) => `  review    ${stage}: ${oneLine(text, 1000)}`),
    ...result.notices.map((notice) => `  note      ${oneLine(notice)}`),
    `  manifest  ${run}/manifest.json`,
    `  events    ${run}/events.jsonl`,
    `  gate      ${run}/verdict.json`,
    ...diff,
    `  next      ${oneLine(nextCommand(result))}`,
    '',
  ].join('\n');
}

/** The findings as an aligned table of plain text. */
export function ruleTable(findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(({ rule }) => rule.length));
  const rows = findings.map(({ rule, title, status, severity, expected, actual }) => {
    const sign =
      status === 'passed'
        ? 'ok'
        : status === 'not_applicable'
          ? '-'
          : severity === 'error'
            ? 'FAIL'
            : severity;
    const words = status === 'failed' ? `${title}: expected ${expected}, found ${actual}` : title;
    return `  ${sign.padEnd(4)}  ${rule.padEnd(width)}  ${oneLine(words)}`;
  });
  return rows.join('\n');
}

function lineOf(event: RunEvent, manifest: Manifest): Line | null {
  switch (event.event) {
    case 'run:started': {
      const { scenario, mode, evidence, admission } = event.payload;
      const how = evidence === 'rehearsal' ? ', rehearsal against the embedded emulator' : '';
      return { phase: 'admit', words: `${admission}: scenario ${scenario} in mode ${mode}${how}` };
    }
    case 'target:resolved':
      return {
        phase: 'prepare',
        words: `environment ${event.payload.environment}, branch ${event.payload.branch}`,
      };
    case 'codex:resolved':
      return {
        phase: 'prepare',
        words: `Codex CLI ${event.payload.version}, SHA-256 ${event.payload.sha256.slice(0, 12)}…`,
      };
    case 'agent:event': {
      const { stage, kind, summary } = event.payload;
      return { phase: 'agent', words: `${stage}: ${kind}: ${summary}` };
    }
    case 'cloud:submitting':
      return { phase: 'submit', words: `sending the prompt, best of ${event.payload.attempts}` };
    case 'cloud:submitted':
      return { phase: 'submit', words: event.payload.url };
    case 'cloud:polled':
      return { phase: 'poll', words: event.payload.word };
    case 'cloud:poll_failed':
      return { phase: 'poll', words: `${event.payload.code}: ${event.payload.message}` };
    case 'cloud:ended':
      return { phase: 'poll', words: `ended: ${event.payload.status}` };
    case 'diff:fetched': {
      const { status, files, additions, deletions } = event.payload;
      return {
        phase: 'diff',
        words: status === 'available' ? `${files} files, +${additions} -${deletions}` : status,
      };
    }
    case 'run:failed':
      return { phase: event.payload.phase, words: `${event.payload.code}: ${event.payload.message}` };
    case 'test:completed': {
      const failed = event.payload.findings.filter(
        ({ status, severity }) => status === 'failed' && severity === 'error',
      );
      return { phase: 'assert', words: `${event.payload.findings.length} rules, ${failed.length} failed` };
    }
    case 'run:completed': {
      const { outcome, verdict } = event.payload;
      return { phase: 'gate', words: `${outcomeInWords(outcome, manifest.evidence)}, verdict ${verdict}` };
    }
    default:
      return null;
  }
}
