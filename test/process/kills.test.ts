/**
 * The bundle with the real Codex CLI, killed by SIGKILL at an effect and gone on with: the service counts what it was
 * asked for. Twenty places of a run, more where there is time. The same in one process, at every place, is
 * test/run/kills.test.ts.
 */
import { spawn } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { USAGE_EXIT_CODE } from '../../src/lib/reasons.ts';
import { eventsOf } from '../../src/manifest/events.ts';
import { parseEvents } from '../../src/manifest/record.ts';
import { closed } from '../support/child.ts';
import { rememberCodex } from '../support/known-codex.ts';
import { LONG } from '../support/long.ts';
import { startService } from '../support/service.ts';
import { COMPILED } from '../support/system.ts';
import { temporaryFolder } from '../support/temporary.ts';

const CLI = resolve(import.meta.dirname, '../../dist/cli.js');
const DIES = resolve(import.meta.dirname, '../fixtures/bin/dies-at-effect.mjs');
const PLACES = LONG ? 60 : 20;
const SIDE_BY_SIDE = 4;

const SCRIPTS = {
  'whose answer comes': {},
  'whose answer is lost': { create: { fault: 'reset', 'task-made': true } },
};

/** Starts a run that dies at an effect, then goes on with it. Gives the number of effects of one that lives. */
async function killedAt(script: object, at: number): Promise<number> {
  await using folder = await temporaryFolder();
  await using service = await startService({
    title: 'x',
    turns: [{ status: 'pending' }, { status: 'completed' }],
    diff: { path: 'codex-canary.txt', content: '{{nonce}}\n{{commit}}\n' },
    ...script,
  });
  const { 'codex-auth-json': login = '', ...inputs } = service.inputs;
  const flags = Object.entries(inputs).map(([name, value]) => `--${name}=${value}`);
  rememberCodex(join(folder.path, '.cache/codex-orchestrator'));
  const count = join(folder.path, 'count');
  const play = async (words: readonly string[], env: Readonly<Record<string, string>>) => {
    const child = spawn(process.execPath, [CLI, ...words, '--quiet'], {
      cwd: folder.path,
      env: {
        ...{ ...COMPILED, PATH: process.env.PATH ?? '', HOME: folder.path, TMPDIR: folder.path },
        ...{ CODEX_ORCHESTRATOR_CODEX_AUTH_JSON: login, ...env },
      },
      stdio: 'ignore',
    });
    return (await closed(child)).exitCode;
  };
  const waits = ['--retry-first-wait-seconds=0.05', '--timeout-minutes=5'];
  const start = ['canary', '--scenario=diff', '--branch=main', ...flags, ...waits];
  await play(start, { NODE_OPTIONS: `--import ${DIES}`, DIES_AT: String(at), DIES_COUNT: count });
  const [path] = globSync(join(folder.path, '.runs/diff/cli/*/events.jsonl'));
  const eventsNow = () => (path === undefined ? [] : parseEvents(readFileSync(path, 'utf8')).events);
  if (at === 0) return Number(readFileSync(count, 'utf8'));
  if (path !== undefined && eventsNow().length > 0) {
    const { 'codex-path': codex, 'https-proxy': proxy, 'ca-certificate': certificate } = inputs;
    const more = [`--codex-path=${codex}`, `--https-proxy=${proxy}`, `--ca-certificate=${certificate}`];
    expect(await play(['resume', '--run', dirname(path), ...more], {})).not.toBe(USAGE_EXIT_CODE);
  }
  const events = eventsNow();
  const named = [
    ...eventsOf(events, 'cloud:submitted').map(({ payload }) => payload.task_id),
    ...eventsOf(events, 'cloud:in_doubt').flatMap(({ payload }) =>
      payload.candidates.map(({ task_id }) => task_id),
    ),
  ];
  const seen = [service.submits() <= eventsOf(events, 'cloud:submitting').length, service.submits() <= 1];
  expect([at, ...seen]).toEqual([at, true, true]);
  expect([at, new Set(named).size]).toEqual([at, service.submits()]);
  return 0;
}

describe.skipIf(process.platform !== 'linux')('a cloud task', () => {
  test.each(Object.entries(SCRIPTS))(
    '%s is asked for once, wherever the process is killed',
    { timeout: 600_000 },
    async (_, script) => {
      const effects = await killedAt(script, 0);
      expect(effects).toBeGreaterThan(60);
      const places = Math.min(effects, PLACES / 2);
      const numbers = Array.from(
        { length: places },
        (_, index) => 1 + Math.floor((index * effects) / places),
      );
      for (let first = 0; first < numbers.length; first += SIDE_BY_SIDE)
        await Promise.all(numbers.slice(first, first + SIDE_BY_SIDE).map((at) => killedAt(script, at)));
    },
  );
});
