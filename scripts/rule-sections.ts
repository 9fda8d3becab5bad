/**
 * The section of each rule in the page of the contract, with an example that fails it: a record that breaks this rule alone,
 * and what the rule then says. The tests put the same records to the rules.
 */
import type { Rule } from '../src/assert/rule.ts';
import { evaluate, shapesOnly } from '../src/assert/tester.ts';
import { FIXTURES } from '../test/support/broken-records.ts';
import { recordOf } from '../test/support/record.ts';

/** What the rule is for, where it looks, what to do, and its example. */
export function ruleSection(rule: Rule): string {
  const { id, title, severity, adjustable, pointer, cure, code } = rule;
  const broken = evaluate(recordOf(FIXTURES[id]), shapesOnly()).find((finding) => finding.rule === id);
  if (broken?.status !== 'failed') throw new Error(`The example of the rule ${id} does not fail it`);
  const where = pointer === '' ? 'the whole record' : `\`${pointer}\``;
  return [
    `### ${id}`,
    `${title}. Severity \`${severity}\`${adjustable ? ', which a scenario may set' : ''}; looks at ${where}; a run that fails by it has the reason \`${code ?? 'rule_failed'}\`.`,
    `An example that fails: expected ${quoted(broken.expected)}, found ${quoted(broken.actual)}.`,
    `What to do: ${cure}.\n`,
  ].join('\n\n');
}

/** As code, in one line; a hash or a value may be long. */
function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').replaceAll('`', "'");
  return `\`${line.length > 160 ? `${line.slice(0, 159)}…` : line}\``;
}
