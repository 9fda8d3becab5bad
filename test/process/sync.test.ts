/** The cloud sync through the bundle, as the runner and a shell start it: after the verdict, within its budget, each run once. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { variableOf } from '../../src/inputs/from-environment.ts';
import { PATIENT_CANCEL_TIMES } from '../support/child.ts';
import { LONG } from '../support/long.ts';
import { startIssuer } from '../support/oidc-issuer.ts';
import { createRunner, type RunnerOptions } from '../support/runner.ts';
import { saveRun, syncInputs, syncing } from '../support/synced.ts';
import { AUDIENCE, ROLE, startVault } from '../support/vault.ts';
import { filesBelow, workplace } from '../support/workplace.ts';

const CLI = resolve(import.meta.dirname, '../../dist/cli.js');
const PIPELINE = {
  'codex.orchestrator.json': JSON.stringify({
    pipelines: [{ id: 'checks', stages: [{ kind: 'command', id: 'one', command: 'echo hello' }] }],
  }),
};

const STEP = { pipeline: 'checks', 'upload-artifacts': 'false' };

const runnerOf = (
  environment: Record<string, string> = {},
  files = PIPELINE,
  more: Partial<RunnerOptions> = {},
) =>
  createRunner({
    ...{ eventName: 'workflow_dispatch', event: {}, repository: 'octo/widgets', ref: 'refs/heads/main' },
    ...{ files, environment, ...more },
  });

/** An answer may take its time on a loaded machine. */
const patientInputs = (runs: Parameters<typeof syncInputs>[0]) => ({
  ...{ ...syncInputs(runs), 'sync-budget-seconds': '240', 'sync-timeout-seconds': '120' },
});

/** The inputs of a sync as variables of a shell. */
const shellOf = (runs: { readonly baseUrl: string; readonly token: string }) =>
  Object.fromEntries(Object.entries(patientInputs(runs)).map(([name, value]) => [variableOf(name), value]));

describe('a step of the action', () => {
  it('sends its run once the verdict is told, and shows the token nowhere', async () => {
    await using place = await syncing([{ fault: { http: { status: 500 } }, times: 1 }], 0);
    await using runner = runnerOf({ CLOUD_SYNC_BUCKET: 'of-the-job' });
    const { 'sync-bucket': _, ...inputs } = patientInputs(place.emulator.runs);
    const result = await runner.step({ with: { ...STEP, ...inputs } }).run('main');
    expect([result.exitCode, result.outputs]).toEqual([0, expect.objectContaining({ verdict: 'allow' })]);
    const [taken] = place.emulator.runs.imports();
    const body = JSON.parse(taken?.body ?? '');
    expect(body).toMatchObject({ bucket: 'of-the-job', run_id: result.outputs['run-id'] });
    expect(body.manifest).toMatchObject({ outcome: 'pass', status: 'succeeded' });
    const log = readFileSync(join(runner.workspace, 'out/audit.log'), 'utf8');
    expect(log.match(/"decision":"(\w+)"/g)).toEqual(['"decision":"retry"', '"decision":"sent"']);
    const { token } = place.emulator.runs;
    const shown = result.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
    for (const text of [...shown, ...filesBelow(runner.workspace).values(), JSON.stringify(result.state)])
      expect(text).not.toContain(token);
    // What is beside the record changes nothing of what it proves.
    const judged = await execa(process.execPath, [CLI, 'assert', 'latest'], {
      cwd: runner.workspace,
      reject: false,
    });
    expect(judged.exitCode).toBe(0);
  });

  it.each([
    ['is refused', [{ fault: { http: { status: 422 } } }], 'refused (HTTP 422)'],
    ['is down', [{ fault: { http: { status: 500 } } }], 'left for later (HTTP 500, 2 tries)'],
    ['does not answer', [{ fault: 'hang' }], 'left for later (no answer in time'],
  ])('keeps its verdict where the sync %s, and says so', async (_, faults, words) => {
    await using place = await syncing(faults, 0);
    await using runner = runnerOf();
    const quick = { 'sync-budget-seconds': '2', 'sync-timeout-seconds': '0.5' };
    const inputs = {
      ...{ ...STEP, ...patientInputs(place.emulator.runs), 'sync-attempts': '2' },
      // Only what never answers is given up soon.
      ...(words.includes('in time') ? quick : {}),
    };
    const result = await runner.step({ with: inputs }).run('main');
    expect([result.exitCode, result.outputs.verdict]).toEqual([0, 'allow']);
    const notices = result.annotations
      .filter(({ level }) => level === 'notice')
      .map(({ message }) => message);
    expect(notices).toEqual([expect.stringContaining(words)]);
    expect(result.annotations).toHaveLength(1);
    expect(place.emulator.runs.imports()).toEqual([]);
    expect(existsSync(join(runner.workspace, 'out/checks/sync'))).toBe(true);
    expect(readdirSync(join(runner.workspace, 'out/checks/sync'))).toEqual([]);
  });

  it('has its token from Vault, by the id token of the job, and shows it nowhere', async () => {
    await using place = await syncing([], 0);
    await using issuer = await startIssuer();
    await using vault = await startVault({ issuer: issuer.url });
    const { token } = place.emulator.runs;
    vault.put('secret', 'ci/sync', { token });
    await using runner = runnerOf({ ...issuer.environment, CLOUD_SYNC_VAULT_PATH: 'ci/sync' });
    const { 'sync-token': _, ...destination } = syncInputs(place.emulator.runs);
    const at = { 'vault-address': vault.address, 'vault-role': ROLE, 'vault-audience': AUDIENCE };
    const inputs = { ...STEP, ...destination, ...at };
    const result = await runner.step({ with: inputs }).run('main');
    expect([result.exitCode, result.outputs.verdict, result.annotations]).toEqual([0, 'allow', []]);
    expect(place.emulator.runs.imports().map(({ runId }) => runId)).toEqual([result.outputs['run-id']]);
    // Only for the sync: the stages of this machine need no credential.
    const reads = vault.seen.map(({ call }) => call).filter((call) => call.startsWith('GET'));
    expect([reads, vault.live()]).toEqual([['GET secret/data/ci/sync'], []]);
    expect(result.masks).toContain(token);
    const shown = result.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
    for (const text of [...shown, ...filesBelow(runner.workspace).values(), JSON.stringify(result.state)])
      expect(text).not.toContain(token);

    vault.fail('GET', 403);
    const refused = await runner.step({ with: { ...inputs, task: 'other' } }).run('main');
    expect([refused.exitCode, refused.outputs.verdict]).toEqual([0, 'allow']);
    expect(refused.annotations.map(({ level, message }) => [level, message])).toEqual([
      ['notice', expect.stringContaining('left for later (there is no token)')],
    ]);
    expect(vault.live()).toEqual([]);
  });

  it('sends a run that was cancelled too, as cancelled', async () => {
    await using place = await syncing([], 0);
    const stages = [{ kind: 'command', id: 'one', command: 'sleep 60' }];
    const files = { 'codex.orchestrator.json': JSON.stringify({ pipelines: [{ id: 'checks', stages }] }) };
    await using runner = runnerOf({}, files, { cancelTimes: PATIENT_CANCEL_TIMES });
    const running = runner.step({ with: { ...STEP, ...patientInputs(place.emulator.runs) } }).start('main');
    const begun = () => [...filesBelow(runner.workspace).values()].join('').includes('stage:started');
    await expect.poll(begun).toBe(true);
    await running.cancel();
    expect((await running.ended).outputs['run-outcome']).toBe('cancelled');
    const [taken] = place.emulator.runs.imports();
    expect(JSON.parse(taken?.body ?? '').manifest).toMatchObject({ outcome: 'cancelled' });
  });

  it('says what is missing where the sync is half set up, and nothing where it is not', async () => {
    await using runner = runnerOf();
    const half = await runner.step({ with: { ...STEP, 'sync-bucket': 'canaries' } }).run('main');
    expect([half.exitCode, half.annotations]).toEqual([
      0,
      [expect.objectContaining({ level: 'notice', message: expect.stringContaining('sync-base-url') })],
    ]);
    const off = await runner.step({ with: STEP }).run('main');
    expect(off.annotations).toEqual([]);
    expect(existsSync(join(runner.workspace, 'out/audit.log'))).toBe(false);
  });
});

describe('the command line', () => {
  it('tells its document first, then sends, and is held no longer than the budget by a service that hangs', async () => {
    await using place = await syncing([{ fault: 'hang' }], 0);
    await using work = await workplace();
    const env = { ...shellOf(place.emulator.runs), [variableOf('sync-budget-seconds')]: '5' };
    const { told, exitCode, stderr } = await work.json(['start'], env);
    expect([told.outcome, exitCode]).toEqual(['pass', 0]);
    expect(stderr).toContain('cloud sync: 0 runs sent, 1 left for later');
    expect(place.emulator.requests).toHaveLength(1);
    const lines = readFileSync(join(work.path, 'out/audit.log'), 'utf8').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).why)).toEqual(['timeout']);
  });

  it('has told what the run came to before it sends, and keeps to it where that is cut short', async () => {
    await using place = await syncing([{ fault: 'hang' }], 0);
    await using work = await workplace();
    const patient = { 'sync-budget-seconds': '3600', 'sync-timeout-seconds': '600' };
    const env = Object.fromEntries(Object.entries(patient).map(([name, value]) => [variableOf(name), value]));
    const running = work.start(['start', '--format', 'json'], { ...shellOf(place.emulator.runs), ...env });
    let told = '';
    running.stdout.on('data', (text) => {
      told += String(text);
    });
    await expect.poll(() => place.emulator.requests.length).toBe(1);
    expect(JSON.parse(told)).toMatchObject({ outcome: 'pass' });
    running.kill('SIGINT');
    const { exitCode, stderr } = await running;
    expect([exitCode, stderr]).toEqual([0, expect.stringContaining('1 left for later')]);
  });

  it('sends by sync what is not sent yet, in one document, and then nothing more', async () => {
    await using place = await syncing([], 3);
    const env = shellOf(place.emulator.runs);
    const sync = async (...words: string[]) => {
      const { stdout, exitCode } = await execa(
        process.execPath,
        [CLI, 'sync', '--root', place.root, '--format', 'json', ...words],
        { env, reject: false },
      );
      return { told: JSON.parse(stdout), exitCode };
    };
    expect(await sync('--since', '2030-01-01')).toMatchObject({ told: { runs: [] }, exitCode: 0 });
    const first = await sync();
    expect(first).toMatchObject({ told: { schema: 1, runs: [{}, {}, {}], stopped: null }, exitCode: 0 });
    expect(await sync()).toMatchObject({ told: { runs: [], sent_before: 3 }, exitCode: 0 });
    expect(place.emulator.requests).toHaveLength(3);
    const again = await sync('--replay');
    expect(again.told.runs.map(({ decision }: { decision: string }) => decision)).toEqual(
      Array(3).fill('already_there'),
    );
    expect(place.emulator.runs.imports()).toHaveLength(3);
  });

  it('sends each run once where two of them sync at once', async () => {
    await using place = await syncing([], 60);
    const env = shellOf(place.emulator.runs);
    const both = await Promise.all(
      [1, 2].map(() => execa(process.execPath, [CLI, 'sync', '--root', place.root], { env, reject: false })),
    );
    expect(both.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    expect(place.emulator.requests).toHaveLength(60);
    expect(new Set(place.emulator.runs.imports().map(({ runId }) => runId)).size).toBe(60);
  });

  it.each([
    ['off', {}, 'The cloud sync is off'],
    ['half set up', { CLOUD_SYNC_BUCKET: 'canaries' }, 'The cloud sync is not set up'],
  ])('refuses to sync where that is %s, and the doctor says so', async (_, env, words) => {
    await using work = await workplace();
    const { told, exitCode } = await work.json(['sync'], env);
    expect([exitCode, told.reason]).toEqual([3, 'input_invalid']);
    expect(told.message).toContain(words);
    const doctor = await work.json(['doctor'], env);
    const checks = doctor.told.checks as { name: string; status: string; found: string }[];
    const check = checks.find(({ name }) => name === 'cloud sync');
    expect(check?.status).toBe(Object.keys(env).length === 0 ? 'ok' : 'warn');
    expect(check?.found).toContain('sync-base-url');
  });

  it.runIf(LONG)('holds no more in memory for many runs than for one', async () => {
    await using place = await syncing([], 0);
    // Together far more than the heap that the process is given.
    const [runs, bytes] = [100, 512 * 1024];
    for (let number = 0; number < runs; number += 1)
      saveRun(place.root, number, { mode_reason: 'a word '.repeat(bytes / 7) });
    let served = 0;
    const server = createServer((request, response) => {
      served += 1;
      request.resume().on('end', () => response.writeHead(201).end('{}'));
    });
    await new Promise<void>((ready) => {
      server.listen(0, '127.0.0.1', ready);
    });
    const { port } = server.address() as AddressInfo;
    const env = shellOf({ baseUrl: `http://127.0.0.1:${port}`, token: 'runs-token' });
    const args = ['--max-old-space-size=36', CLI, 'sync', '--root', place.root];
    const { exitCode, stderr } = await execa(process.execPath, args, { env, reject: false });
    server.closeAllConnections();
    server.close();
    expect([exitCode, stderr, served]).toEqual([0, '', runs]);
  });
});
