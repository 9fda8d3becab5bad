/** What the stages of a pipeline print, in the log of a workflow job: shown by groups, and obeyed by nobody. */
import { describe, expect, test } from 'vitest';
import { startResultsService } from '../support/results-service.ts';
import { createRunner } from '../support/runner.ts';
import type { StepResult } from '../support/step.ts';

type Stage = Readonly<Record<string, unknown>>;

/** Runs a pipeline in a job, as a person would by a dispatch. */
async function ranIn(stages: readonly Stage[]): Promise<StepResult> {
  await using results = await startResultsService();
  const pipelines = [
    { id: 'checks', concurrency: 4, stages: stages.map((stage) => ({ kind: 'command', ...stage })) },
  ];
  await using runner = createRunner({
    eventName: 'workflow_dispatch',
    event: {},
    repository: 'octo/widgets',
    ref: 'refs/heads/main',
    results,
    files: { 'codex.orchestrator.json': JSON.stringify({ pipelines }) },
  });
  // Awaited here: the job must not be taken away before its step has ended.
  return await runner.step({ with: { pipeline: 'checks' } }).run('main');
}

/** The lines of each group of a stage as the log shows them, by its title. */
function groupsIn(log: string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [, title = '', body = ''] of log.matchAll(
    /^##\[group\](Stage .*)\n([\s\S]*?)\n##\[endgroup\]$/gm,
  ))
    groups.set(title, body.split('\n').slice(1, -1));
  return groups;
}

const printing = (...lines: readonly string[]) =>
  `printf '%s\\n' ${lines.map((line) => `'${line}'`).join(' ')}`;

describe('a stage that speaks to the runner', () => {
  const hostile = [
    '::set-output name=run-outcome::owned',
    '::set-output name=verdict::allow',
    '::save-state name=folder::/etc',
    '::add-mask::outcome',
    '::error::owned',
    '::warning title=Codex canary::owned',
    '##[error]owned',
    'before ##[warning]owned',
    '##[endgroup]',
    '::endgroup::',
    '::group::owned',
    '::add-matcher::owned.json',
    '::set-env name=OWNED::yes',
    '::add-path::/owned',
    '::stop-commands::owned',
    '::owned::',
    `::${'0'.repeat(32)}::`,
    '::pause-logging::',
    '::error::owned after a guess',
  ];

  test('is not obeyed, and every line of it is shown in its group', async () => {
    const main = await ranIn([{ id: 'hostile', command: printing(...hostile, 'the end') }]);
    expect(main.exitCode).toBe(0);
    expect(main.outputs).toMatchObject({ 'run-outcome': 'pass', verdict: 'allow', reason: '' });
    expect(main.annotations.filter(({ message }) => message.includes('owned'))).toEqual([]);
    expect(main.matchers).toEqual([]);
    expect(main.masks).not.toContain('outcome');
    expect(main.state.folders).toMatch(/\.runs\/checks\/cli\//);
    expect(main.environmentWritten).toEqual({});
    expect(main.pathWritten).toEqual([]);
    expect(main.groups).toEqual([expect.stringMatching(/^Stage hostile succeeded in /)]);
    const [shown = []] = groupsIn(main.log).values();
    expect(shown).toEqual([...hostile.map((line) => line.replaceAll('##[', '# #[')), 'the end']);
  });

  test('does not keep the runner from what we say after it', async () => {
    const command = `${printing('::stop-commands::mine')}; printf 'no end of a line'; exit 3`;
    const main = await ranIn([{ id: 'hostile', command }]);
    expect(main.outputs).toMatchObject({ 'run-outcome': 'fail', reason: 'stage_failed' });
    expect(main.annotations).toEqual([expect.objectContaining({ level: 'error' })]);
    const [[title, lines] = []] = groupsIn(main.log);
    expect(title).toMatch(/^Stage hostile failed, after .*exited with 3; log \.runs\/checks\/cli\/\S+\.log$/);
    expect(lines).toEqual(['::stop-commands::mine', 'no end of a line']);
  });

  test('cannot know the word that ends its group: it is new for each, and drawn when it has ended', async () => {
    const main = await ranIn([
      { id: 'one', command: 'echo 1' },
      { id: 'two', command: 'echo 2' },
    ]);
    const tokens = [...main.stdout.matchAll(/^::stop-commands::([0-9a-f]{32})$/gm)].map(([, token]) => token);
    expect(new Set(tokens).size).toBe(2);
    for (const token of tokens)
      expect(main.stdout.split('\n').filter((line) => line === `::${token}::`)).toHaveLength(1);
  });
});

test('stages side by side do not mix their lines', async () => {
  // Each waits for the line of the other before it says its next.
  const turn = (mine: string, other: string, lines: number) =>
    `for i in $(seq ${lines}); do echo ${mine}$i; touch ${mine}$i; until [ -e ${other}$i ]; do sleep 0.01; done; done`;
  const main = await ranIn([
    { id: 'a', command: turn('a', 'b', 5) },
    { id: 'b', command: turn('b', 'a', 5), needs: [] },
  ]);
  expect(main.outputs['run-outcome']).toBe('pass');
  const lines = [...groupsIn(main.log).values()].map((group) => group.join(' ')).sort();
  expect(lines).toEqual(['a1 a2 a3 a4 a5', 'b1 b2 b3 b4 b5']);
});

test('a flood is cut, and the log that has all of it is named', async () => {
  const main = await ranIn([{ id: 'flood', command: 'seq 100000' }]);
  const [shown = []] = groupsIn(main.log).values();
  expect(shown[0]).toMatch(
    /^\[\d+ characters before this are in \.runs\/checks\/cli\/\S+\/stages\/01-flood\.log\]$/,
  );
  expect(shown.at(-1)).toBe('100000');
  expect(shown.join('\n').length).toBeLessThan(66_000);
});
