/**
 * What was found wherever a cloud run needs something, as a table and as one JSON document. Pure; the doctor looks.
 */
import { oneLine } from '../lib/text.ts';

export interface Check {
  readonly name: string;
  /** `warn` is said of what a run can do without. */
  readonly status: 'ok' | 'warn' | 'fail';
  readonly found: string;
  /** What to do; null where nothing is to be done. */
  readonly cure: string | null;
}

/** The checks as one JSON document. */
export function checksJson(checks: readonly Check[], couldStart: boolean) {
  return { schema: 1, could_start: couldStart, checks };
}

/** The checks for a person, each fault with its cure. */
export function checksText(checks: readonly Check[], couldStart: boolean): string {
  const width = Math.max(...checks.map(({ name }) => name.length));
  const signs = { ok: 'ok', warn: 'warn', fail: 'FAIL' } as const;
  const lines = checks.flatMap(({ name, status, found, cure }) => [
    `  ${signs[status].padEnd(4)}  ${name.padEnd(width)}  ${oneLine(found, 500)}`,
    ...(cure === null ? [] : [`        ${''.padEnd(width)}  → ${oneLine(cure, 500)}`]),
  ]);
  const end = couldStart ? 'A cloud run could start here' : 'A cloud run could not start here';
  return `${[...lines, '', end].join('\n')}\n`;
}
