/**
 * The same search as of runs, over whatever else the product does: commands that show, look, refuse and apply, agents,
 * the sync, and what goes on with a run that was killed. Where a value would have been told, stars show that it was met.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ledgerOf } from '../support/github-history.ts';
import { startTracker } from '../support/github-issues.ts';
import { recordAt } from '../support/history.ts';
import { startChecks } from '../support/jobs.ts';
import { sampled } from '../support/long.ts';
import {
  DEPLOY_SECRET,
  diffWith,
  ECHOES,
  found,
  type Given,
  job,
  KEY,
  LOUD,
  PROXY_PASSWORD,
  prints,
  TOKEN,
} from '../support/sentinels.ts';
import { syncInputs, syncing } from '../support/synced.ts';

const CLI = resolve(import.meta.dirname, '../../dist/cli.js');
type Place = Awaited<ReturnType<typeof job>>;

/** The command line as a shell starts it in the workspace of a job, with every value in its environment. */
function shell({ runner }: Place, words: readonly string[]) {
  const env = {
    ...{ PATH: process.env.PATH, HOME: runner.home, TMPDIR: runner.temp, DEPLOY_SECRET },
    CODEX_ORCHESTRATOR_OPENAI_API_KEY: KEY,
    CODEX_ORCHESTRATOR_CODEX_ACCESS_TOKEN: TOKEN,
  };
  const { workspace: cwd } = runner;
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...words], {
    cwd,
    env,
    encoding: 'utf8',
  });
  return { status, told: `${stdout}${stderr}` };
}

/** A pipeline in whose text a value stands. */
const PIPELINE = 'codex.orchestrator.json';
function putPipeline({ runner }: Place, stage: object): void {
  const pipelines = [{ id: 'checks', stages: [{ id: 'one', ...stage }] }];
  writeFileSync(join(runner.workspace, PIPELINE), JSON.stringify({ pipelines }));
}

/** All that is left of a job, but for that file, which is the user's own. */
function left(place: Place, steps: Parameters<Place['everything']>[0] = []) {
  return place.everything(steps).filter(([path]) => !path.endsWith(PIPELINE));
}

/** A folder of records of earlier runs, in each of which a value stands wherever it can; no part of what is left. */
function putRecords({ runner }: Place, values: readonly string[]): string {
  const folder = join(runner.home, 'bin/records');
  mkdirSync(folder, { recursive: true });
  const records = values.map((value, day) =>
    recordAt(day, { outcome: 'fail', scenario: `to ${value}`, error_line: value, branch: value }),
  );
  writeFileSync(join(folder, 'codex-history.json'), ledgerOf(records));
  return folder;
}

const PROXY = `--https-proxy=http://user:${encodeURIComponent(PROXY_PASSWORD)}@127.0.0.1:9`;

/** The words of a command, and how it ends. */
const COMMANDS: readonly [string, readonly string[], number][] = [
  ['that shows a plan', ['plan', 'checks', '--pass-env=DEPLOY_SECRET'], 0],
  ['that refuses an input', ['canary', `--timeout-minutes=${DEPLOY_SECRET}`], 2],
  ['that finds no run to apply', ['apply', '--run', DEPLOY_SECRET], 3],
  ['that looks around', ['doctor', PROXY, `--branch=${PROXY_PASSWORD}`], 3],
  ['that shows a plan as JSON', ['plan', 'checks', '--pass-env=DEPLOY_SECRET', '--format=json'], 0],
  ['that refuses an input as JSON', ['canary', `--timeout-minutes=${DEPLOY_SECRET}`, '--format=json'], 2],
  ['that does not exist', [DEPLOY_SECRET], 2],
  ['that finds no policy', ['start', `--policy=${DEPLOY_SECRET}`], 3],
  ['that finds no run to show', ['show', DEPLOY_SECRET], 3],
  ['that finds no run to go on with', ['resume', '--run', DEPLOY_SECRET], 3],
  ['that finds no scenario', ['plan', '--scenario', DEPLOY_SECRET], 2],
  ['that tells of earlier runs', ['trend', '--history-folder', 'RECORDS'], 0],
  ['that tells of earlier runs as JSON', ['trend', '--history-folder', 'RECORDS', '--format=json'], 0],
  ['that finds no folder', ['sync', '--root', `/nowhere/${DEPLOY_SECRET}`], 3],
];

describe.skipIf(process.platform !== 'linux')('a sentinel is in nothing that is told by a command', () => {
  it.each(sampled(COMMANDS, 4))('%s', async (_, words, status) => {
    await using place = await job({});
    putPipeline(place, { kind: 'command', command: `deploy --key '${DEPLOY_SECRET}' ${KEY}` });
    const records = putRecords(place, [KEY, TOKEN]);
    const end = shell(
      place,
      words.map((word) => (word === 'RECORDS' ? records : word)),
    );
    expect(end.status).toBe(status);
    expect(end.told).toContain('***');
    expect(found([['what was told', end.told], ...left(place)])).toEqual([]);
  });
});

/** What an agent prints: whatever it is given, and once more as its last words. */
const AGENT = [
  '#!/bin/sh',
  `[ "$1" = --version ] && { echo 'codex-cli 0.169.0'; exit; }`,
  ECHOES,
  ECHOES.replaceAll('; ', ' >&2; '),
  `printf '{"type":"item.completed","item":{"id":"1","type":"agent_message","text":"it is %s and %s"}}\\n' "$CODEX_API_KEY" correct-horse`,
  `echo '{"type":"turn.completed","usage":{"input_tokens":1,"cached_input_tokens":0,"output_tokens":1}}'`,
  '',
].join('\n');

async function both(place: Place, more: Readonly<Record<string, string>>) {
  const step = place.runner.step({ with: { ...place.inputs, ...more } });
  return [await step.run('main'), await step.run('post')];
}

const ACTIONS: readonly [string, (place: Place) => Promise<[string, string][]>, Given?][] = [
  [
    'of a gate, for results that others have left, and of the report beside its decision',
    async (place) => {
      // Whoever made them knew none of the values of this job.
      const results = join(place.runner.home, 'bin/results');
      for (const value of [DEPLOY_SECRET, PROXY_PASSWORD]) {
        mkdirSync(join(results, value), { recursive: true });
        writeFileSync(join(results, value, 'manifest.json'), JSON.stringify({ task_id: `is ${value}` }));
      }
      await using github = await startChecks(201);
      const check = { 'github-token': 'ghs_job', 'check-name': `gate ${PROXY_PASSWORD}` };
      const inputs = { operation: 'gate', expected: 'smoke', results, ...check };
      const step = place.runner.step({ with: { ...place.inputs, ...inputs }, env: github.job.environment });
      const steps = [await step.run('main'), await step.run('post')];
      expect(steps[0]?.summary).toContain('| is *** | fail');
      expect(place.results.artifacts()).toHaveLength(1);
      expect(JSON.stringify(github.asked)).toContain('| is *** | fail');
      return [...left(place, steps), ['the check run', JSON.stringify(github.asked)]];
    },
  ],
  [
    'of an agent',
    async (place) => {
      putPipeline(place, { kind: 'agent', prompt: 'Look around' });
      const file = join(place.runner.home, 'bin/agent');
      writeFileSync(file, AGENT, { mode: 0o755 });
      const more = { 'codex-path': file, 'execution-mode': 'mcp', pipeline: 'checks', branch: '' };
      const steps = await both(place, { ...more, 'codex-access-token': '', 'cloud-environment': '' });
      expect(steps[0]?.outputs).toMatchObject({ evidence: 'live', 'run-outcome': 'pass' });
      expect(place.results.artifacts()).toHaveLength(1);
      return left(place, steps);
    },
  ],
  [
    'of a run that is sent to a Runs API, which repeats it',
    async (place) => {
      const body = `no: ${DEPLOY_SECRET}, ${TOKEN}`;
      const answers = [{ fault: { http: { status: 500, body } }, times: 1 }];
      await using runs = await syncing(answers, 0);
      putPipeline(place, {
        kind: 'command',
        title: `to ${KEY}`,
        command: `${ECHOES}; echo "$DEPLOY_SECRET"`,
      });
      const more = { pipeline: 'checks', 'execution-mode': 'mcp', 'https-proxy': '', branch: '' };
      const steps = await both(place, {
        ...{ ...more, ...syncInputs(runs.emulator.runs), 'cloud-environment': '', 'codex-path': '' },
      });
      expect(steps[0]?.outputs).toMatchObject({ 'run-outcome': 'pass' });
      expect(runs.emulator.runs.imports()).toHaveLength(1);
      const sent = runs.emulator.requests.map(({ body: text }): [string, string] => [
        'a request',
        text ?? '',
      ]);
      return [...left(place, steps), ...sent];
    },
  ],
  [
    'of a run that was killed, and is gone on with in a shell',
    async (place) => {
      const main = place.step.start('main');
      const bin = join(place.runner.home, 'bin');
      await expect.poll(() => existsSync(join(bin, 'asked'))).toBe(true);
      main.kill('SIGKILL');
      const killed = await main.ended;
      writeFileSync(join(bin, 'resumed'), '');
      const codex = `--codex-path=${join(bin, 'codex')}`;
      const resumed = shell(place, ['resume', 'latest', '--pass-env=DEPLOY_SECRET', PROXY, codex]);
      expect(resumed.told).toContain('the cloud task is watched again');
      const all: [string, string][] = left(place, [killed, await place.step.run('post')]);
      // What the resumed run alone was told, and keeps.
      expect(all.filter(([, text]) => text.includes('+token ***\n+end')).length).toBeGreaterThan(0);
      return [...all, ['the shell', resumed.told]];
    },
    {
      exec: LOUD,
      status: `${LOUD}; [ -e "\${0%/*}/resumed" ] || { touch "\${0%/*}/asked"; sleep 600; }`,
      diff: `${LOUD}; ${prints(diffWith(DEPLOY_SECRET))}; exit 0`,
    },
  ],
  [
    'of a file that a killed process has left, once post has uploaded it',
    async (place) => {
      const main = place.step.start('main');
      await expect.poll(() => existsSync(join(place.runner.home, 'bin/asked'))).toBe(true);
      main.kill('SIGKILL');
      const steps = [await main.ended, await place.step.run('post')];
      expect(steps[1]?.summary).toContain('1 secret stood in what was to be uploaded');
      const [artifact] = place.results.artifacts();
      expect(artifact?.files.get('stages/01-x.log')?.toString()).toBe('x ***\n');
      // The file itself is not ours to change.
      return place.everything(steps).filter(([path]) => !path.endsWith('/01-x.log'));
    },
    {
      status: `for run in "\${0%/*}"/../../*/widgets/widgets/.runs/*/cli/*; do
        mkdir -p "$run/stages"; echo "x $DEPLOY_SECRET" > "$run/stages/01-x.log"; done
        touch "\${0%/*}/asked"; sleep 600`,
    },
  ],
  [
    'of a look',
    async (place) => {
      const steps = await both(place, { operation: 'doctor', branch: PROXY_PASSWORD });
      expect(steps[0]?.summary).toContain(String.raw`| branch | \*\*\* |`);
      return left(place, steps);
    },
  ],
  [
    'of an issue and its comment, for all that earlier runs have said',
    async (place) => {
      await using github = await startTracker({ now: () => Date.now() });
      const folder = join(place.runner.home, 'bin/records');
      mkdirSync(folder, { recursive: true });
      const said = (line: string) => ({ error_line: `it is ${line}`, task_id: KEY, branch: TOKEN });
      const tell = async (lines: readonly string[]) => {
        const records = lines.map((line, day) =>
          recordAt(day, { outcome: 'fail', line, scenario: `to ${DEPLOY_SECRET}`, ...said(line) }),
        );
        writeFileSync(join(folder, 'codex-history.json'), ledgerOf(records));
        const inputs = { operation: 'notify', 'history-folder': folder };
        const env = { GITHUB_EVENT_NAME: 'schedule', GITHUB_API_URL: github.apiUrl };
        const step = place.runner.step({ with: { ...place.inputs, ...inputs }, env });
        return [await step.run('main'), await step.run('post')];
      };
      const steps = await tell([DEPLOY_SECRET, DEPLOY_SECRET]);
      steps.push(...(await tell([DEPLOY_SECRET, DEPLOY_SECRET, `${KEY} ${PROXY_PASSWORD}`])));
      const [issue] = github.tracker.issues;
      expect(issue?.title).toContain('***');
      expect(issue?.comments).toMatchObject([
        { body: expect.stringContaining(String.raw`It said: it is \*\*\* \*\*\*`) },
      ]);
      const sent = github.tracker.asked.map(({ path, body }): [string, string] => [
        'a request',
        `${path}\n${JSON.stringify(body)}`,
      ]);
      return [...left(place, steps), ...sent];
    },
  ],
  [
    'of a plan that is refused',
    async (place) => {
      const steps = await both(place, { operation: 'plan', scenarios: `${PROXY_PASSWORD}.yml` });
      expect(steps[0]?.annotations[0]?.message).toContain('***');
      return left(place, steps);
    },
  ],
  [
    'of a report and its badge, for all that earlier runs have said',
    async (place) => {
      const folder = putRecords(place, [DEPLOY_SECRET, PROXY_PASSWORD, KEY, TOKEN]);
      const steps = await both(place, { operation: 'report', 'history-folder': folder });
      expect(place.results.artifacts()[0]?.files.get('report.html')?.toString()).toContain('to ***');
      return left(place, steps);
    },
  ],
  [
    'of the records that a run hands on, for all that earlier runs have said',
    async (place) => {
      const folder = putRecords(place, [DEPLOY_SECRET, PROXY_PASSWORD, KEY, TOKEN]);
      // Where it is known to be the default branch.
      const env = { GITHUB_EVENT_NAME: 'schedule' };
      const step = place.runner.step({ with: { ...place.inputs, 'history-folder': folder }, env });
      const steps = [await step.run('main'), await step.run('post')];
      const [handed] = place.results.ledgers();
      expect(handed?.files.get('codex-history.json')?.toString()).toContain('to ***');
      return left(place, steps);
    },
  ],
  [
    'of a comment, for results that others have left',
    async (place) => {
      const results = join(place.runner.home, 'bin/results');
      mkdirSync(join(results, 'diff'), { recursive: true });
      writeFileSync(join(results, 'diff/manifest.json'), JSON.stringify({ task_id: PROXY_PASSWORD }));
      const inputs = { operation: 'notify', notify: 'comment', results, expected: 'any' };
      await using github = await startTracker({ now: () => Date.now() });
      github.tracker.add({ title: 'x', body: 'x', author: 'octocat', pull: true });
      const side = { ref: 'main', sha: 'a'.repeat(40), repo: { full_name: 'octo/widgets' } };
      const payload = { pull_request: { number: 1, head: side, base: side } };
      writeFileSync(place.runner.environment.GITHUB_EVENT_PATH ?? '', JSON.stringify(payload));
      const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_API_URL: github.apiUrl };
      const step = place.runner.step({ with: { ...place.inputs, ...inputs }, env });
      const steps = [await step.run('main'), await step.run('post')];
      const sent = github.tracker.asked.map(({ path: at, body }): [string, string] => [
        'a request',
        `${at}\n${JSON.stringify(body)}`,
      ]);
      expect(sent.some(([, text]) => text.includes('result_foreign'))).toBe(true);
      return [...left(place, steps), ...sent];
    },
  ],
  [
    'of an apply that is refused',
    async (place) => {
      const steps = await both(place, { operation: 'apply', 'run-id': DEPLOY_SECRET });
      expect(steps[0]?.annotations[0]?.message).toContain('***');
      return left(place, steps);
    },
  ],
];

describe.skipIf(process.platform !== 'linux')('a sentinel is in nothing that is left by a step', () => {
  it.each(sampled(ACTIONS, 3))('%s', async (_, perform, given = {}) => {
    await using place = await job(given);
    expect(found(await perform(place))).toEqual([]);
  });
});
