/**
 * What was found wherever a run needs something, as a table for a person or a step summary, and as one JSON document. Pure;
 * the doctor looks.
 */
import type { RunError } from '../lib/errors.ts';
import { outcomeOf, REASONS, type ReasonCode } from '../lib/reasons.ts';
import { markdown, oneLine } from '../lib/text.ts';
import { type Outputs, singleLines } from './outputs.ts';

export interface Check {
  readonly name: string;
  /** `warn` is said of what a run can do without. */
  readonly status: 'ok' | 'warn' | 'fail';
  readonly found: string;
  /** What to do; null where nothing is to be done. */
  readonly cure: string | null;
  /** The reason code a run would have by it; null for what is ok. */
  readonly code: ReasonCode | null;
}

export function ok(name: string, found: string): Check {
  return { name, status: 'ok', found, cure: null, code: null };
}

/** What is not there, by the words of the failure table; `why` says more. */
export function missing(name: string, code: ReasonCode, why = ''): Check {
  const { title, cure } = REASONS[code];
  return { name, status: 'fail', found: `${title}${why}`, cure, code };
}

/** What cannot be used, as the run itself would say it. */
export function failed(name: string, { code, message, guidance }: RunError): Check {
  return { name, status: 'fail', found: message, cure: guidance, code };
}

/** The checks as one JSON document. */
export function checksJson(checks: readonly Check[], couldStart: boolean) {
  return { schema: 1, could_start: couldStart, checks };
}

/** The outputs of a step that only looks: the first fault where there is one, and never a pass. */
export function outputsOfChecks(checks: readonly Check[]): Outputs {
  const code = checks.find(({ status }) => status === 'fail')?.code ?? null;
  return singleLines({
    reason: code,
    ...(code === null
      ? {}
      : { 'run-outcome': outcomeOf(code), verdict: 'block', 'check-conclusion': 'failure' }),
  });
}

/** The checks for a person, each fault with its cure. */
export function checksText(checks: readonly Check[], couldStart: boolean): string {
  const width = Math.max(...checks.map(({ name }) => name.length));
  const signs = { ok: 'ok', warn: 'warn', fail: 'FAIL' } as const;
  const lines = checks.flatMap(({ name, status, found, cure, code }) => [
    `  ${signs[status].padEnd(4)}  ${name.padEnd(width)}  ${oneLine(found, 500)}${code === null ? '' : `  (${code})`}`,
    ...(cure === null ? [] : [`        ${''.padEnd(width)}  → ${oneLine(cure, 500)}`]),
  ]);
  return `${[...lines, '', endOf(couldStart)].join('\n')}\n`;
}

/** The checks as the step summary. */
export function checksMarkdown(checks: readonly Check[], couldStart: boolean): string {
  const signs = { ok: '✅', warn: '⚠️', fail: '❌' } as const;
  const rows = checks.map(({ name, status, found, cure, code }) => {
    const cells = [signs[status], name, markdown(found, 500), code === null ? '' : `\`${code}\``];
    return `| ${[...cells, cure === null ? '' : markdown(cure, 500)].join(' | ')} |`;
  });
  const table = ['| | what | found | code | what to do |', '|---|---|---|---|---|', ...rows].join('\n');
  return `**${couldStart ? '✅' : '❌'} ${endOf(couldStart)}**\n\n${table}\n`;
}

function endOf(couldStart: boolean): string {
  return couldStart
    ? 'A run could start here; nothing was run'
    : 'A run could not start here; nothing was run';
}
