/**
 * A plan of several jobs, as outputs, as a summary and for a person. Pure.
 */
import { expectedText } from '../lib/shard-text.ts';
import { counted, markdown, oneLine } from '../lib/text.ts';
import { type Outputs, singleLines } from './outputs.ts';

interface Planned {
  readonly plan: string;
  readonly text: string;
  readonly name: string;
  readonly tasks: readonly string[];
  readonly seconds: number;
  readonly timeoutMinutes: number;
}

/** What the jobs behind the plan go by. */
export function outputsOfShards(shards: readonly Planned[]): Outputs {
  const include = shards.map(({ text, name, timeoutMinutes }) => ({
    shard: text,
    name,
    'timeout-minutes': timeoutMinutes,
  }));
  return singleLines({
    matrix: JSON.stringify({ include }),
    shards: String(shards.length),
    expected: expectedText({
      plan: shards[0]?.plan ?? null,
      tasks: shards.flatMap(({ tasks }) => tasks),
    }),
    'timeout-minutes': String(Math.max(...shards.map((one) => one.timeoutMinutes))),
  });
}

/** The plan for the job log. */
export function shardsText(shards: readonly Planned[]): string {
  const lines = shards.map(
    ({ name, tasks, timeoutMinutes }) =>
      `  ${name}  ${counted(tasks.length, 'run')}, within ${timeoutMinutes} min: ${oneLine(tasks.join(', '), 500)}`,
  );
  return [headline(shards), ...lines, ''].join('\n');
}

/** The plan as the step summary. */
export function shardsMarkdown(shards: readonly Planned[]): string {
  const rows = shards.map(
    ({ name, tasks, timeoutMinutes }) =>
      `| ${name} | ${tasks.length} | ${timeoutMinutes} min | ${markdown(tasks.join(', '), 600)} |`,
  );
  const table = ['| job | runs | within | which |', '|---|---|---|---|', ...rows].join('\n');
  return `**${headline(shards)}**\n\n${table}\n`;
}

function headline(shards: readonly Planned[]): string {
  const runs = shards.reduce((sum, { tasks }) => sum + tasks.length, 0);
  return `Planned ${counted(runs, 'run')} in ${counted(shards.length, 'job')}; nothing was run`;
}
