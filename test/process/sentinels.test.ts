/**
 * Values planted in every place that a secret can come from, over operations and ends; then a search, as they are and in
 * their forms, through everything that was written, told or uploaded. Through the bundle. What may hold one is named:
 * the step itself, which is given it as an input, and the Codex CLI, which signs in with it.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PATIENT_CANCEL_TIMES } from '../support/child.ts';
import { codexScript } from '../support/codex-script.ts';
import { startRun } from '../support/live-run.ts';
import { LONG, sampled } from '../support/long.ts';
import { processesWith } from '../support/processes.ts';
import { type ResultsService, startResultsService } from '../support/results-service.ts';
import { createRunner, type Runner } from '../support/runner.ts';
import { startService } from '../support/service.ts';
import type { StepResult } from '../support/step.ts';
import { filesBelow } from '../support/workplace.ts';

const CLI = resolve(import.meta.dirname, '../../dist/cli.js');
const TOKEN = `at-${'s3nt1nel'.repeat(4)}`;
const KEY = 'sk-proj-sentinel0123456789abcdef';
/** By its looks it is no token. */
const DEPLOY_SECRET = 'correct-horse+"battery"/<staple>&co';
const PROXY_PASSWORD = 'proxy-pass+word/0';
const PLANTED = [TOKEN, KEY, DEPLOY_SECRET, PROXY_PASSWORD];

/** Spelled out here, and not as the product has them. */
const FORMS = PLANTED.flatMap((value) => [
  value,
  encodeURIComponent(value),
  JSON.stringify(value).slice(1, -1),
  Buffer.from(value).toString('hex'),
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
  ...[0, 1, 2].map((shift) =>
    Buffer.from(`${'x'.repeat(shift)}${value}`)
      .toString('base64')
      .slice(shift === 0 ? 0 : 4)
      .replace(/.{0,2}=*$/, ''),
  ),
]);

function found(texts: Iterable<readonly [string, string]>): string[] {
  return [...texts].flatMap(([name, text]) =>
    FORMS.filter((form) => text.includes(form)).map((form) => `${form.slice(0, 9)}… in ${name}`),
  );
}

/** What a step has told; the commands that register masks hold the values, and are not shown. */
function toldBy(steps: readonly StepResult[]): [string, string][] {
  return steps.flatMap(
    ({ stdout, stderr, summary, outputs, state, annotations }, index): [string, string][] => {
      const shown = stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
      const others = { stderr, summary, outputs, state, annotations };
      const texts = Object.entries(others).map(([name, value]): [string, string] => [
        `${name} of step ${index}`,
        typeof value === 'string'
          ? value
          : Object.values(value)
              .map((one) => JSON.stringify(one))
              .join('\n'),
      ]);
      return [[`the log of step ${index}`, shown.join('\n')], ...texts];
    },
  );
}

function uploadedTo(results: ResultsService): [string, string][] {
  return results
    .artifacts()
    .flatMap(({ name, files }) =>
      [...files].map(([path, body]): [string, string] => [`artifact ${name}: ${path}`, `${path}\n${body}`]),
    );
}

/** Everything on the disk of the job: workspace, temporary folder, home; names as well. */
function keptBy(runner: Runner): [string, string][] {
  return [runner.workspace, runner.temp, runner.home].flatMap((folder) =>
    [...filesBelow(folder)].map(([path, text]): [string, string] => [join(folder, path), `${path}\n${text}`]),
  );
}

const DIFF = [
  'diff --git a/x.txt b/x.txt',
  'new file mode 100644',
  'index 0000000..1111111',
  '--- /dev/null',
  '+++ b/x.txt',
  '@@ -0,0 +1,2 @@',
  `+token ${TOKEN}`,
  '+end',
  '',
].join('\n');

/** Every way in which a careless Codex CLI can hand on what it holds. */
const ECHOES = [
  'env',
  'echo "token $CODEX_ACCESS_TOKEN deploy $DEPLOY_SECRET proxy $HTTPS_PROXY"',
  'env >&2',
  'printf %s "$DEPLOY_SECRET" | base64 >&2',
  'printf "x%s" "$DEPLOY_SECRET" | base64',
  'printf %s "$CODEX_ACCESS_TOKEN" | od -An -tx1 | tr -d " \\n"',
  String.raw`printf 'at-\033[31m%s\033[0m\n' "${'$'}{CODEX_ACCESS_TOKEN#at-}" >&2`,
  'echo "::set-output name=x::$CODEX_ACCESS_TOKEN"; echo "##[error]$CODEX_ACCESS_TOKEN"',
].join('; ');

/** Where the product looks for no answer. */
const LOUD = `{ ${ECHOES}; } >&2`;

interface Given {
  readonly exec?: string;
  readonly status?: string;
  readonly diff?: string;
  readonly inputs?: Readonly<Record<string, string>>;
}

async function job({ inputs: more = {}, ...faults }: Given) {
  const results = await startResultsService();
  const runner = createRunner({
    eventName: 'workflow_dispatch',
    event: {},
    repository: 'octo/widgets',
    ref: 'refs/heads/main',
    results,
    environment: { DEPLOY_SECRET },
    cancelTimes: PATIENT_CANCEL_TIMES,
  });
  const script = codexScript(join(runner.home, 'bin/codex'), faults);
  const inputs = {
    ...script,
    ...{ 'codex-access-token': TOKEN, 'openai-api-key': KEY, 'pass-env': 'DEPLOY_SECRET' },
    ...{ 'https-proxy': `http://user:${encodeURIComponent(PROXY_PASSWORD)}@127.0.0.1:9` },
    ...more,
  };
  return {
    results,
    runner,
    inputs,
    step: runner.step({ with: inputs }),
    /** All there is, but for the script, which is the test's own. */
    everything: (steps: readonly StepResult[]) => [
      ...toldBy(steps),
      ...uploadedTo(results),
      ...keptBy(runner).filter(([path]) => !path.startsWith(join(runner.home, 'bin'))),
    ],
    async [Symbol.asyncDispose]() {
      await runner[Symbol.asyncDispose]();
      await results[Symbol.asyncDispose]();
    },
  };
}

/** Lines of shell that print a text, without the text among them. */
function prints(text: string): string {
  return `echo ${Buffer.from(text).toString('base64')} | base64 -d`;
}

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
      await using place = await job({ diff: `${prints(DIFF)}; exit 0` });
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
