/**
 * Values planted in every place that a secret can come from, over operations and ends; then a search, as they are and in
 * their forms, through everything that was written, told or uploaded. Through the bundle. What may hold one is named:
 * the step itself, which is given it as an input, and the Codex CLI, which signs in with it.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startRun } from '../support/live-run.ts';
import { LONG, sampled } from '../support/long.ts';
import { processesWith } from '../support/processes.ts';
import {
  DEPLOY_SECRET,
  diffWith,
  ECHOES,
  found,
  type Given,
  job,
  KEY,
  LOUD,
  prints,
  TOKEN,
} from '../support/sentinels.ts';
import { startService } from '../support/service.ts';
import { filesBelow } from '../support/workplace.ts';

const CLI = resolve(import.meta.dirname, '../../dist/cli.js');

const TASKS: readonly [string, Given, Record<string, string>][] = [
  ['of a task that is READY', { exec: LOUD, status: LOUD }, { 'run-outcome': 'pass' }],
  ['of a task that could not be made', { exec: `${ECHOES}; exit 1` }, {}],
  [
    'of a task whose state cannot be read',
    { status: `${ECHOES}; exit 1`, inputs: { 'poll-errors': '1' } },
    {},
  ],
  ['of a task whose diff cannot be fetched', { diff: LOUD }, { reason: 'cli_unrecognised' }],
  [
    'of a task with the token in its title',
    { status: `${prints(`[READY] done with ${TOKEN}`)}; exit 0` },
    { 'run-outcome': 'pass' },
  ],
  [
    'of a run that is refused',
    { inputs: { 'timeout-minutes': KEY, branch: TOKEN } },
    { reason: 'input_invalid' },
  ],
  [
    'of a run with a credential in the wrong place',
    { inputs: { 'codex-auth-json': `{"x": "${DEPLOY_SECRET}"}`, 'codex-access-token': '' } },
    {},
  ],
  [
    'of a run that is skipped',
    { inputs: { 'codex-access-token': '' } },
    { reason: 'credentials_wrong_kind' },
  ],
];

describe.skipIf(process.platform !== 'linux')(
  'a sentinel is in nothing that is written, told or uploaded',
  () => {
    it.each(sampled(TASKS, 1))('%s', async (_, given, expected) => {
      await using place = await job(given);
      const steps = [await place.step.run('main'), await place.step.run('post')];
      expect(steps[0]?.outputs).toMatchObject(expected);
      expect(found(place.everything(steps))).toEqual([]);
      // Nothing of what was printed was obeyed either.
      expect(steps[0]?.outputs).not.toHaveProperty('x');
      for (const { environmentWritten, pathWritten } of steps)
        expect([environmentWritten, pathWritten]).toEqual([{}, []]);
    });

    it.runIf(LONG)('of a diff that holds one, which is shown but never applied', async () => {
      await using place = await job({ diff: `${prints(diffWith(TOKEN))}; exit 0` });
      const steps = [await place.step.run('main'), await place.step.run('post')];
      expect(steps[0]?.outputs).toMatchObject({ 'run-outcome': 'pass', 'diff-status': 'available' });
      expect(steps[0]?.summary).toContain('A secret in it was replaced: it cannot be applied');
      expect(steps[0]?.summary).toContain('+token ***\n+end');
      const { workspace, home } = place.runner;
      const runId = steps[0]?.outputs['run-id'] ?? '';
      const env = { PATH: process.env.PATH, HOME: home, TMPDIR: place.runner.temp };
      const said = [
        ['apply', '--run', runId],
        ['show', runId, '--diff'],
        ['evidence', runId],
        ['runs'],
        ['status', runId],
        ['assert', runId],
        ['gate', runId],
      ].map((words) => ({
        words,
        ...spawnSync(process.execPath, [CLI, ...words], { cwd: workspace, env, encoding: 'utf8' }),
      }));
      expect(said[0]).toMatchObject({ status: expect.not.stringMatching(/^0$/) });
      expect(said[0]?.stderr).toContain('a secret stood in it and was replaced');
      expect(said[1]?.stdout).toContain('+token ***');
      const told = said.map(({ words, stdout, stderr }): [string, string] => [
        words.join(' '),
        stdout + stderr,
      ]);
      expect(found([...place.everything(steps), ...told])).toEqual([]);
    });

    it('of a run that is cancelled, and of one that is killed and told of by post', async () => {
      for (const how of ['cancel', 'kill'] as const) {
        await using place = await job({ status: `${ECHOES}; touch "$HOME/../asked"; sleep 60` });
        const main = place.step.start('main');
        await expect
          .poll(() =>
            readdirSync(place.runner.temp, { recursive: true }).some((name) =>
              String(name).endsWith('asked'),
            ),
          )
          .toBe(true);
        if (how === 'cancel') await main.cancel();
        else main.kill('SIGKILL');
        const steps = [await main.ended, await place.step.run('post')];
        expect(found(place.everything(steps))).toEqual([]);
        expect(place.results.artifacts()).toHaveLength(1);
      }
    });

    it('of the command line of any process, and of the environment of none but those that need it', async () => {
      await using place = await job({
        exec: ': > "$HOME/../asked"; until [ -e "$HOME/../go" ]; do sleep 0.05; done',
      });
      const main = place.step.start('main');
      const asked = () =>
        readdirSync(place.runner.temp, { recursive: true })
          .map(String)
          .find((name) => name.endsWith('/asked'));
      await expect.poll(asked).toBeDefined();
      const seen = processesWith('RUNNER_TRACKING_ID', place.runner.trackingId);
      const holders = seen.filter(({ pid }) => found([['', environmentOf(pid)]]).length > 0);
      const commands = seen.map(({ command }): [string, string] => ['a command line', command]);
      writeFileSync(join(place.runner.temp, asked() ?? '', '../go'), '');
      await main.ended;
      expect(seen.length).toBeGreaterThan(1);
      expect(found(commands)).toEqual([]);
      // The step by its inputs; the Codex CLI, here a script, and what that starts itself.
      for (const { command } of holders)
        expect(command).toMatch(/dist\/main\.js$|bin\/codex cloud exec|^sleep 0\.05$/);
    });

    it.runIf(LONG)('where two steps of one job use the action, one after the other', async () => {
      await using place = await job({ status: LOUD });
      const second = place.runner.step({ with: { ...place.inputs, task: 'again' } });
      const mains = [await place.step.run('main'), await second.run('main')];
      const posts = [await second.run('post'), await place.step.run('post')];
      expect([...mains, ...posts].map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 0]);
      expect(place.results.artifacts()).toHaveLength(2);
      expect(found(place.everything([...mains, ...posts]))).toEqual([]);
      expect(place.runner.survivors()).toEqual([]);
      expect(readdirSync(place.runner.temp).filter((name) => name.startsWith('codex-orchestrator-'))).toEqual(
        [],
      );
    });
  },
);

function environmentOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8').replaceAll('\0', '\n');
  } catch {
    return '';
  }
}

const BODY = '{"detail": "no", "environment": {{secrets}}}';
const json = (status: number) => ({ fault: { http: { status, body: BODY } } });
const page = (status: number) => ({
  fault: {
    http: { status, 'content-type': 'text/html', body: `<html><body><pre>${BODY}</pre></body></html>` },
  },
});
const malformed = { fault: 'malformed' };
const READY = [{ status: 'pending' }, { status: 'completed' }];

/** Kinds of answers, each with the secrets of an environment in it; three are enough where there is little time. */
const ANSWERS: readonly [string, object][] = [
  ['the answers as they should be', { turns: READY }],
  ['the look-up by repository, as JSON', { faults: { 'by-repo': json(500) }, turns: READY }],
  ['the look-up of environments, as a page', { faults: { environments: page(403) }, turns: READY }],
  ['the answer to create, as JSON', { create: json(400), turns: READY }],
  ['the answer to create, cut off', { create: malformed, turns: READY }],
  ['the state, as JSON', { turns: [json(500)] }],
  ['the state, as a page', { turns: [page(404)] }],
  ['the state, cut off', { turns: [malformed] }],
  ['the list, as a page', { create: { fault: 'reset' }, faults: { list: page(500) }, turns: READY }],
  ['the diff, as JSON', { faults: { diff: json(500) }, turns: READY }],
  ['the diff, cut off', { faults: { diff: malformed }, turns: READY }],
];

describe.skipIf(process.platform === 'win32')(
  'attack case 26: the secrets of an environment, which nobody has in a list',
  () => {
    it.each(sampled(ANSWERS, 3))('are kept of nothing: %s', async (_, script) => {
      await using service = await startService({ title: 'secrets in every body', ...script });
      const flags = [
        '--record=true',
        '--retry-attempts=2',
        '--retry-first-wait-seconds=0.01',
        '--poll-errors=2',
        '--timeout-minutes=0.5',
      ];
      await using run = await startRun({ service, flags });
      await run.ended;
      expect(service.emulator.requests.length).toBeGreaterThan(0);
      const own = [...filesBelow(run.workingDirectory)].filter(([path]) => !path.startsWith('.git/'));
      const texts = [...own, ['the terminal', run.output()] as const];
      const held = texts.filter(([, text]) => service.secrets.some((value) => text.includes(value)));
      expect(held.map(([name]) => name)).toEqual([]);
    });
  },
);
