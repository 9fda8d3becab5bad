/** An npm that does not come to an end: the run ends without it and nothing of it stays. */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { startResultsService } from '../support/results-service.ts';
import { createRunner, type Runner } from '../support/runner.ts';
import { READS_MARKS } from '../support/system.ts';

/** Puts an npm before the real one that never ends. */
function withStuckNpm(runner: Runner): Record<string, string> {
  const folder = join(runner.home, 'bin');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'npm'), '#!/bin/sh\nsleep 300 & wait\n');
  chmodSync(join(folder, 'npm'), 0o755);
  return { PATH: [folder, process.env.PATH].join(delimiter) };
}

async function newRunner() {
  const results = await startResultsService();
  const runner = createRunner({
    eventName: 'push',
    event: {},
    repository: 'a/b',
    ref: 'refs/heads/main',
    results,
  });
  return { runner, results };
}

test.skipIf(!READS_MARKS)('a cancelled job ends at once and leaves no process', async () => {
  const { runner, results } = await newRunner();
  await using _ = runner;
  await using __ = results;
  const main = runner.step({ with: { rehearse: 'true' }, env: withStuckNpm(runner) }).start('main');
  await expect.poll(() => runner.survivors().length).toBeGreaterThan(1);
  main.kill('SIGINT');
  const ended = await main.ended;
  expect(ended.outputs).toMatchObject({ 'run-outcome': 'cancelled', 'check-conclusion': 'cancelled' });
  expect(runner.survivors()).toEqual([]);
});

// A hundredth is the shortest there is: on a slow machine it has passed before npm is started.
test.skipIf(!READS_MARKS).each(['0.01', '0.05'])(
  'a deadline of %s minutes holds for the install too',
  async (minutes) => {
    const { runner, results } = await newRunner();
    await using _ = runner;
    await using __ = results;
    const inputs = { rehearse: 'true', 'timeout-minutes': minutes };
    const ended = await runner.step({ with: inputs, env: withStuckNpm(runner) }).run('main');
    expect(ended.outputs).toMatchObject({ 'run-outcome': 'timeout', reason: 'deadline_exceeded' });
    expect(runner.survivors()).toEqual([]);
  },
);
