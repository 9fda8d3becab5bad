/**
 * Runs that are ended by signals or killed, and what the next command makes of them. The numbers are those of the
 * faults of an existing orchestrator that must not come back. Every row, and what costs most, is played by LONG=1
 * alone.
 */

import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { systemClock } from '../../src/lib/clock.ts';
import { isRunning } from '../../src/lib/process.ts';
import { fold } from '../../src/manifest/reduce.ts';
import { command, inputsOf, type LiveRun, otherShell, startRun } from '../support/live-run.ts';
import { LONG, sampled } from '../support/long.ts';
import { startService } from '../support/service.ts';

/** Three stages, of which the second runs until there is a file `go`; each tells that it was begun. */
const STAGES = [
  command('one', 'echo one >> begun'),
  command('two', 'echo $$ > pid; echo two >> begun; echo out; until [ -e go ]; do sleep 0.05; done'),
  command('three', 'echo three >> begun'),
];

const letGo = (run: LiveRun) => appendFileSync(join(run.workingDirectory, 'go'), '');
const inStageTwo = async (run: LiveRun) => {
  await expect.poll(() => run.read('begun')).toContain('two');
  // Told once the stage already runs.
  await run.seen('stage:started', 2);
};
const kill = async (run: LiveRun) => {
  run.child.kill('SIGKILL');
  await run.ended;
};
const history = (run: LiveRun) => (JSON.parse(run.read('out/checks/state.json')) as { runs: object[] }).runs;

describe.skipIf(process.platform !== 'linux')('a run that is ended by a signal', () => {
  it.each(
    sampled(
      [
        ['fault 7', 'SIGTERM'],
        ['fault 8', 'SIGINT'],
        ['the terminal is closed', 'SIGHUP'],
      ] as const,
      1,
    ),
  )('%s: %s mid stage leaves no process, and a closed record', async (_, signal) => {
    await using run = await startRun({
      // The first has no parent any more by which it could be found.
      stages: [command('long', 'setsid -f sleep 300; setsid sleep 300 & sleep 300'), command('next', 'true')],
    });
    await expect.poll(() => run.stages().length).toBe(4);
    run.child.kill(signal);
    expect(await run.ended).toMatchObject({ exitCode: 130 });
    await expect.poll(() => run.stages()).toEqual([]);
    expect(run.manifest()).toMatchObject({
      status: 'cancelled',
      outcome: 'cancelled',
      commands: [{ status: 'failed' }, { status: 'skipped' }],
    });
    expect(run.events().at(-1)?.event).toBe('run:completed');
    expect(run.verdict()).toMatchObject({ outcome: 'cancelled', reason: 'cancelled' });
    expect(run.read(`.runs/checks/cli/${run.manifest().run_id}/run-summary.json`)).toContain('"cancelled"');
  });

  it('is resumed though it was closed, from the first stage that has no end', async () => {
    await using run = await startRun({ stages: STAGES });
    await inStageTwo(run);
    run.child.kill('SIGTERM');
    await run.ended;
    expect(history(run)).toMatchObject([{ outcome: 'cancelled' }]);
    letGo(run);
    expect(await run.resume()).toMatchObject({ outcome: 'pass', verdict: 'allow', mode: 'mcp' });
    expect(run.read('begun')).toBe('one\ntwo\ntwo\nthree\n');
    expect(run.manifest()).toMatchObject({
      status: 'succeeded',
      failure: null,
      resume_events: [{ reason: 'cancelled', outcome: 'accepted' }],
      commands: [{ status: 'succeeded' }, { status: 'succeeded' }, { status: 'succeeded' }],
    });
    // The log of what was cut short is kept beside the one that counts.
    expect(readdirSync(join(run.folder, 'stages'))).toEqual(['02-two.log', '03-two.log']);
    expect(run.verdict().findings.filter(({ status }) => status === 'failed')).toEqual([]);
    expect(history(run)).toMatchObject([{ outcome: 'pass' }]);
  });
});

describe.skipIf(process.platform !== 'linux')('a run whose process was killed', () => {
  it('fault 9: is told to be dead, and its stage runs again only once the orphan is gone', async () => {
    await using run = await startRun({ stages: STAGES });
    await inStageTwo(run);
    await kill(run);
    expect(run.stages().length).toBeGreaterThan(0);
    expect(run.manifest()).toMatchObject({ status: 'in_progress' });
    expect(await run.ask('pause')).toMatchObject({
      code: 'input_invalid',
      message: expect.stringContaining('has no process any more'),
    });

    const orphan = Number(run.read('pid'));
    expect(run.stages().map(({ pid }) => pid)).toContain(orphan);
    const resumed = run.resume();
    await run.seen('stage:started', 3);
    expect(run.stages().map(({ pid }) => pid)).not.toContain(orphan);
    letGo(run);
    expect(await resumed).toMatchObject({ outcome: 'pass', verdict: 'allow' });
    expect(run.read('begun')).toBe('one\ntwo\ntwo\nthree\n');
    expect(run.payloads('run:reopened')).toMatchObject([{ stages: ['two', 'three'] }]);
    expect(run.stages()).toEqual([]);
  });

  it('is cleared up after by whoever looks at it, and by nobody while it lives', async () => {
    await using run = await startRun({ stages: STAGES });
    await inStageTwo(run);
    expect(await run.reap()).toEqual({ liveness: 'live' });
    expect(run.stages().length).toBeGreaterThan(0);
    await kill(run);
    expect(await run.reap()).toEqual({ liveness: 'dead' });
    expect(run.stages()).toEqual([]);
    letGo(run);
    expect(await run.resume()).toMatchObject({ outcome: 'pass' });
    expect(await run.reap()).toEqual({ liveness: 'ended' });
  });

  it.runIf(LONG)('and left pipes where files should be makes nobody wait', async () => {
    await using run = await startRun({ stages: STAGES });
    await inStageTwo(run);
    await kill(run);
    letGo(run);
    execFileSync('mkfifo', [join(run.folder, 'cloud/commands.ndjson')]);
    expect(await run.resume()).toMatchObject({ outcome: 'pass' });
  });

  it('takes with its stage also what hides: in a group of its own, and without the mark', async () => {
    const hidden = "setsid env -i /bin/sh -c 'echo $$ > loose; exec /bin/sleep 300' &";
    await using run = await startRun({ stages: [command('one', `${hidden} sleep 300`)] });
    await expect.poll(() => run.read('loose')).toMatch(/^\d+\n$/);
    await run.seen('stage:started');
    const loose = Number(run.read('loose'));
    expect(run.stages().map(({ pid }) => pid)).not.toContain(loose);
    await kill(run);
    expect(await run.reap()).toEqual({ liveness: 'dead' });
    await expect.poll(() => isRunning(loose, null)).toBe(false);
  });

  it.runIf(LONG)('while it was paused goes on where it stood, its halted stage gone', async () => {
    await using run = await startRun({ stages: STAGES });
    await inStageTwo(run);
    await run.ask('pause');
    await kill(run);
    letGo(run);
    expect(await run.resume()).toMatchObject({ outcome: 'pass' });
    expect(run.manifest().status_detail).toBeNull();
    expect(run.stages()).toEqual([]);
  });

  it.runIf(LONG)('again while it was resumed is resumed again, and has no verdict meanwhile', async () => {
    await using run = await startRun({ stages: STAGES });
    await inStageTwo(run);
    run.child.kill('SIGTERM');
    await run.ended;
    expect(run.verdict().outcome).toBe('cancelled');
    const verdict = readFileSync(join(run.folder, 'verdict.json'));
    const second = run.resume().catch(() => 'killed');
    await expect.poll(() => run.read('begun')).toBe('one\ntwo\ntwo\n');
    expect(existsSync(join(run.folder, 'verdict.json'))).toBe(false);
    expect(await run.resumeHere()).toMatchObject({ message: expect.stringContaining('is live') });
    process.kill(run.payloads('run:reopened')[0]?.process.pid ?? 0, 'SIGKILL');
    expect(await second).toBe('killed');
    expect(run.manifest()).toMatchObject({ status: 'in_progress', outcome: null });
    expect(await run.ask('pause')).toMatchObject({
      message: expect.stringContaining('has no process any more'),
    });
    // As if the kill had come before it could be taken away.
    writeFileSync(join(run.folder, 'verdict.json'), verdict);
    letGo(run);
    expect(await run.resume()).toMatchObject({ outcome: 'pass' });
    expect(run.read('begun')).toBe('one\ntwo\ntwo\ntwo\nthree\n');
    expect(run.manifest().resume_events).toHaveLength(2);
    expect(run.verdict().findings.filter(({ status }) => status === 'failed')).toEqual([]);
  });

  it.runIf(LONG)('and that had an approval needs none again', async () => {
    await using run = await startRun({
      stages: [command('one', 'until [ -e go ]; do sleep 0.05; done', { requires_approval: true })],
    });
    await run.seen('approval:requested');
    await run.ask('approve');
    await run.seen('stage:started');
    await kill(run);
    letGo(run);
    expect(await run.resume()).toMatchObject({ outcome: 'pass' });
    expect(run.payloads('approval:requested')).toHaveLength(1);
  });

  it('is opened by one of many that resume it at once', async () => {
    await using run = await startRun({ stages: STAGES });
    await inStageTwo(run);
    await kill(run);
    letGo(run);
    const told = await Promise.all(Array.from({ length: 4 }, () => run.resume()));
    expect(told.map(({ outcome, code }) => outcome ?? code).toSorted()).toEqual([
      ...['input_invalid', 'input_invalid', 'input_invalid', 'pass'],
    ]);
    expect(run.read('begun')).toBe('one\ntwo\ntwo\nthree\n');
    expect(run.events().map(({ seq }) => seq)).toEqual(run.events().map((__, index) => index + 1));
  });

  it('is not resumed once its stages are no longer those it began with', async () => {
    await using run = await startRun({ stages: STAGES });
    await inStageTwo(run);
    await kill(run);
    const file = join(run.workingDirectory, 'codex.orchestrator.json');
    const text = readFileSync(file, 'utf8');
    const before = run.events();
    for (const [from, to] of [
      ['"command":"echo three >> begun"', '"command":"true"'],
      ['"command":"echo three >> begun"', '"command":"echo three >> begun","allowFailure":true'],
      ['"id":"three"', '"id":"four"'],
    ] as const) {
      writeFileSync(file, text.replace(from, to));
      expect(await run.resumeHere()).toMatchObject({
        code: 'input_invalid',
        message: expect.stringContaining(
          'stage three of pipeline checks is not what it was when the run began',
        ),
      });
    }
    expect(run.events()).toEqual(before);
    // What has ended may be changed: it is not run again.
    writeFileSync(file, text.replace('"command":"echo one >> begun"', '"command":"false"'));
    letGo(run);
    expect(await run.resume()).toMatchObject({ outcome: 'pass' });
  });

  it('and that had failed before it could say so is closed as failed, and runs nothing', async () => {
    await using run = await startRun({ stages: STAGES });
    await inStageTwo(run);
    await kill(run);
    const ended = run.events().find(({ event }) => event === 'stage:ended');
    const failed = {
      ...ended,
      seq: run.events().length + 1,
      payload: {
        ...ended?.payload,
        stage: 'two',
        status: 'failed',
        exit_code: 3,
        code: 'stage_failed',
        summary: 'two exited with 3',
      },
    };
    appendFileSync(join(run.folder, 'events.jsonl'), `${JSON.stringify(failed)}\n`);
    expect(await run.resume()).toMatchObject({ outcome: 'fail', reason: 'stage_failed' });
    expect(run.read('begun')).toBe('one\ntwo\n');
    expect(run.verdict()).toMatchObject({ outcome: 'fail', policy: { verdict: 'block' } });
  });
});

describe.skipIf(process.platform !== 'linux')('who resumes a run', () => {
  it('fault 11: is refused while it is live', async () => {
    await using run = await startRun({ stages: STAGES });
    await inStageTwo(run);
    await run.seen('stage:started', 2);
    const before = run.events();
    expect(await run.resumeHere()).toMatchObject({
      code: 'input_invalid',
      message: expect.stringContaining(`is live: process ${run.child.pid} has it`),
    });
    expect(run.events()).toEqual(before);
    letGo(run);
    expect(await run.ended).toMatchObject({ exitCode: 0 });
    expect(run.read('begun')).toBe('one\ntwo\nthree\n');
  });

  it('fault 12: needs no token, for there is none, but must be able to write to the record', async () => {
    await using run = await startRun({ stages: STAGES });
    await inStageTwo(run);
    await kill(run);
    expect(readFileSync(join(run.folder, 'manifest.json'), 'utf8')).not.toMatch(/token/);
    const before = readFileSync(join(run.folder, 'events.jsonl'), 'utf8');
    // To root every file can be written; another user stands in.
    const root = process.getuid?.() === 0;
    const nobody = root ? { uid: 65534, gid: 65534 } : {};
    if (root) for (const path of pathsTo(run)) chmodSync(path, 0o755);
    else chmodSync(run.folder, 0o555);
    for (const plan of [{ work: 'resume' }, { work: 'ask', action: 'pause' }] as const) {
      expect(await otherShell({ folder: run.folder, ...plan }, nobody)).toMatchObject({
        code: 'input_invalid',
      });
    }
    expect(await otherShell({ folder: run.folder, work: 'resume' }, nobody)).toMatchObject({
      message: expect.stringContaining('cannot be resumed'),
    });
    if (!root) chmodSync(run.folder, 0o755);
    expect(readFileSync(join(run.folder, 'events.jsonl'), 'utf8')).toBe(before);
  });

  it.runIf(LONG)('is refused a run of another machine, and one in another place', async () => {
    await using run = await startRun({ stages: STAGES });
    await inStageTwo(run);
    await kill(run);
    const path = join(run.folder, 'events.jsonl');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace(/("process":\{"host":")[^"]*/, '$1far-away'));
    expect(await run.resumeHere()).toMatchObject({
      message: expect.stringContaining('is not of this machine: far-away'),
    });
    writeFileSync(path, text);
    const copy = `${run.folder}-copy`;
    cpSync(run.folder, copy, { recursive: true });
    expect(await otherShell({ folder: copy, work: 'resume' })).toMatchObject({
      message: expect.stringContaining('is one of another working directory'),
    });
    expect(await otherShell({ folder: run.workingDirectory, work: 'resume' })).toMatchObject({
      code: 'input_invalid',
      message: expect.stringContaining('holds no run'),
    });
  });
});

describe('a cloud run that is left in the middle of a poll', () => {
  it.each(
    sampled(
      [
        ['fault 10: SIGTERM', 'SIGTERM'],
        ['a kill', 'SIGKILL'],
      ] as const,
      1,
    ),
  )('by %s goes on with the same task in the same mode, and submits nothing', async (_, signal) => {
    await using service = await startService({
      title: 'Ready after a while',
      turns: [{ status: 'pending', reads: 5 }, { status: 'completed' }],
      diff: { path: 'codex-canary.txt', content: '{{nonce}}\n{{commit}}\n' },
    });
    await using run = await startRun({ service, flags: ['--poll-interval-seconds=30'] });
    // It would be ready half a minute later.
    await run.seen('cloud:polled', 2);
    run.child.kill(signal);
    await run.ended;
    const { task_id: task, status_url } = run.manifest().cloud_execution ?? {};
    expect(run.payloads('cloud:ended')).toEqual([]);
    if (signal === 'SIGTERM') expect(run.manifest().failure?.guidance).toContain(`: ${status_url}`);

    const told = await run.resume(inputsOf(service));
    expect(told).toMatchObject({ outcome: 'pass', mode: 'cloud', evidence: 'live' });
    expect(service.submits()).toBe(1);
    const manifest = run.manifest();
    expect(manifest).toMatchObject({
      execution_mode_requested: 'cloud',
      execution_mode: 'cloud',
      commands: [{ kind: 'cloud', status: 'succeeded' }],
      diff: { status: 'available' },
      cloud_execution: { task_id: task, status: 'ready', error: null },
      // Its branch was looked for by the first session, and again by this one.
      branch_check: 'found',
      commit_evidence: 'pinned',
    });
    expect(run.payloads('target:rechecked')).toEqual([
      { branch_check: 'found', head_sha: manifest.head_sha },
    ]);
    expect(manifest.cloud_fallback).toBeUndefined();
    expect(run.payloads('stage:started')).toEqual([]);
    expect(run.verdict().findings.filter(({ status }) => status === 'failed')).toEqual([]);
  });

  it('is not resumed without a credential, with one is, and keeps its record meanwhile', async () => {
    await using service = await startService({ title: 'Never ready', turns: [{ status: 'pending' }] });
    await using run = await startRun({ service });
    await run.seen('cloud:polled');
    await kill(run);
    const before = run.events();
    const { 'codex-auth-json': _, ...without } = inputsOf(service) as Record<string, string>;
    expect(await run.resumeHere(without)).toMatchObject({ code: 'credentials_missing' });
    expect(await run.resumeHere({ ...without, rehearse: 'true' })).toMatchObject({
      code: 'input_invalid',
      message: 'The run is live, and cannot go on as rehearsal',
    });
    expect(run.events()).toEqual(before);
  });

  it('and of whose submit nobody heard asks for no second task: it looks for the first, and says what it found', async () => {
    await using service = await startService({
      title: 'Slow to answer',
      create: { 'delay-seconds': 60 },
      turns: [{ status: 'pending' }],
    });
    const waits = ['--retry-attempts=2', '--retry-first-wait-seconds=0.01'];
    await using run = await startRun({ service, flags: waits });
    await run.seen('cloud:submitting');
    await expect.poll(() => service.submits()).toBe(1);
    await kill(run);
    expect(await run.resume(inputsOf(service))).toMatchObject({
      outcome: 'infra',
      reason: 'launch_in_doubt',
    });
    expect(service.submits()).toBe(1);
    const [doubt] = run.payloads('cloud:in_doubt');
    expect(doubt?.candidates).toHaveLength(1);
    const [candidate] = doubt?.candidates ?? [];
    const { guidance } = run.manifest().failure ?? {};
    expect(guidance).toContain(candidate?.url);
    expect(guidance).toContain(`resume --run ${run.events()[0]?.run_id} --cloud-task-id`);
    // One that was there before is none of ours.
    const known = run.payloads('cloud:submitting')[0]?.known_tasks?.[0];
    expect(await run.resumeHere({ ...inputsOf(service), 'cloud-task-id': known ?? '' })).toMatchObject({
      code: 'input_invalid',
      message: expect.stringContaining('was there before'),
    });
  });

  it.runIf(LONG)('and whose answer was recorded just before the kill goes on with that task', async () => {
    await using service = await startService('ready');
    await using run = await startRun({ service, flags: ['--poll-interval-seconds=2'] });
    await run.seen('cloud:submitted');
    await kill(run);
    const path = join(run.folder, 'events.jsonl');
    const lines = readFileSync(path, 'utf8').split('\n');
    const answer = lines.findIndex((line) => line.includes('"cloud:submitted"'));
    writeFileSync(path, `${lines.slice(0, answer).join('\n')}\n`);
    appendFileSync(join(run.folder, 'cloud/commands.ndjson'), '{"call":"status"}\n{"call":');
    expect(await run.resume(inputsOf(service))).toMatchObject({ outcome: 'pass' });
    expect(service.submits()).toBe(1);
    expect(run.verdict().findings.filter(({ status }) => status === 'failed')).toEqual([]);
  });

  it.runIf(LONG)(
    'and that had not sent anything yet sends it now, the same prompt to the same place',
    async () => {
      await using service = await startService('ready');
      await using run = await startRun({ service, flags: ['--scenario=diff', '--poll-interval-seconds=2'] });
      await run.seen('cloud:submitting');
      await kill(run);
      const path = join(run.folder, 'events.jsonl');
      const lines = readFileSync(path, 'utf8').split('\n');
      const intent = lines.findIndex((line) => line.includes('"cloud:submitting"'));
      writeFileSync(path, `${lines.slice(0, intent).join('\n')}\n`);
      const inputs = inputsOf(service);
      expect(await run.resumeHere({ ...inputs, prompt: 'Something else {{nonce}}' })).toMatchObject({
        code: 'input_invalid',
        message: expect.stringContaining('the prompt of the run is not what it was'),
      });
      const { nonce } = run.manifest();
      expect(await run.resume(inputs)).toMatchObject({ mode: 'cloud' });
      expect(run.manifest().nonce).toBe(nonce);
      expect(run.payloads('cloud:submitting')).toMatchObject([
        { nonce, environment: service.inputs['cloud-environment'] },
      ]);
    },
  );
});

describe.skipIf(process.platform !== 'linux')('a kill at any moment', () => {
  it('leaves a manifest that parses and events that can be gone on from', async () => {
    const stages = Array.from({ length: 12 }, (_, index) =>
      command(`s${index}`, `echo ${index} >> begun; sleep 0.03; echo out`),
    );
    for (let round = 0; round < (LONG ? 6 : 2); round += 1) {
      await using run = await startRun({ stages, concurrency: 3 });
      // Of a run that has not begun there is nothing to go on from.
      await run.seen('run:started');
      await systemClock.sleep(round * (LONG ? 40 : 80));
      await kill(run);
      if (existsSync(join(run.folder, 'verdict.json'))) continue;
      const known = run.events().map((_, index, all) => fold(all.slice(0, index + 1)));
      // The first event is on the disk before the manifest that is made of it.
      if (existsSync(join(run.folder, 'manifest.json'))) expect(known).toContainEqual(run.manifest());
      // A line that the kill cut off.
      appendFileSync(join(run.folder, 'events.jsonl'), '{"schema_version":1,"seq":');
      expect(await run.resume()).toMatchObject({ outcome: 'pass' });
      expect(run.verdict().findings.filter(({ status }) => status === 'failed')).toEqual([]);
      expect(run.stages()).toEqual([]);
    }
  });

  it('but a record that is damaged before its end is not gone on from', async () => {
    await using run = await startRun({ stages: STAGES });
    await inStageTwo(run);
    await kill(run);
    const path = join(run.folder, 'events.jsonl');
    const text = readFileSync(path, 'utf8').replace('"stage:ended"', '"stage:ende');
    writeFileSync(path, text);
    expect(await run.resumeHere()).toMatchObject({ message: expect.stringContaining('is damaged at line') });
    expect(readFileSync(path, 'utf8')).toBe(text);
  });
});

/** The folders from the system's own down to the record. */
function pathsTo({ workingDirectory, folder }: LiveRun): string[] {
  const inside = folder.slice(workingDirectory.length + 1).split('/');
  return [
    workingDirectory,
    ...inside.map((_, index) => join(workingDirectory, ...inside.slice(0, index + 1))),
  ];
}
