/**
 * What the tester reports: the stages that are tests by their role, and the rules of the contract. Pure, so that the
 * rule that compares a summary with its record can ask for the same.
 */
import type { Command, Finding, Manifest, TestResult } from '../manifest/schema.ts';

type Report = TestResult['reports'][number];

/** A report of each stage of the role `test` that was run, and of each rule that was judged. */
export function reportsOf({ commands }: Pick<Manifest, 'commands'>, findings: readonly Finding[]): Report[] {
  const tests = commands.filter(
    ({ role, status }) => role === 'test' && (status === 'succeeded' || status === 'failed'),
  );
  return [
    ...tests.map(reportOfStage),
    ...findings.filter(({ status }) => status !== 'not_applicable').map(reportOfRule),
  ];
}

/** A stage that failed as it may is told as failed too: it takes no success away, but it passed nothing. */
function reportOfStage({ id, title, status, summary, allowed_failure }: Command): Report {
  const told = summary === null ? title : `${title}: ${summary}`;
  return {
    // No rule has a name like this.
    name: `stage:${id}`,
    status: status === 'succeeded' ? 'passed' : 'failed',
    details: allowed_failure === true ? `${told} (it may fail)` : told,
  };
}

function reportOfRule({ rule, title, status, expected, actual }: Finding): Report {
  return {
    name: rule,
    status: status === 'failed' ? 'failed' : 'passed',
    details: status === 'failed' ? `${title}: expected ${expected}, found ${actual}` : title,
  };
}
