/**
 * Prints `N passed, N failed, N skipped` from vitest's own report. Exits 1 where there is no report of this run,
 * where it counts no test, or where a test failed: a run that tested nothing is no success.
 */
import { readFileSync, statSync } from 'node:fs';

const REPORT = '.test-report/vitest.json';
/** Milliseconds since the epoch before which a report belongs to an earlier run. */
const notBefore = Number(process.argv[2] ?? 0);

interface Report {
  readonly success: boolean;
  readonly numTotalTests: number;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

if (statSync(REPORT).mtimeMs < notBefore) throw new Error(`${REPORT} is of an earlier run`);
const report = JSON.parse(readFileSync(REPORT, 'utf8')) as Report;
const skipped = report.numPendingTests + report.numTodoTests;
process.stdout.write(
  `${report.numPassedTests} passed, ${report.numFailedTests} failed, ${skipped} skipped\n`,
);
process.exitCode = report.success && report.numPassedTests > 0 && report.numFailedTests === 0 ? 0 : 1;
