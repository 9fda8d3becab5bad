/**
 * Records what one release of the Codex CLI answers to the calls of the product, against the emulator, as
 * test/fixtures/transcripts/<version>.json. Takes the folder in which `npm install @openai/codex@<version>` was run.
 * Needs no network and no account.
 */
import { globSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { codexCli } from '../src/cloud/codex-cli.ts';
import { VENDOR_HOST } from '../src/cloud/protocol.ts';
import { parseScript } from '../src/emulator/script.ts';
import { startEmulator } from '../src/emulator/server.ts';
import type { Random } from '../src/lib/clock.ts';
import { sha256 } from '../src/lib/files.ts';
import { type ChildResult, type Spawn, spawnChild } from '../src/lib/process.ts';
import { type Front, startFront } from '../test/support/loopback-front.ts';
import {
  PLAN,
  type Transcript,
  type TranscriptCase,
  type TranscriptEntry,
} from '../test/support/transcript-plan.ts';

/** No record changes with the day it was made. */
const THEN = Date.parse('2026-01-01T00:00:00.000Z');
const CLOCK = { now: () => THEN, sleep: async () => {} };
const TIMEOUT_MS = 20_000;
const QUIET_MS = 1000;

const root = resolve(process.argv[2] ?? '');
const [native = ''] = globSync(join(root, 'node_modules/@openai/codex-*/vendor/*/{bin,codex}/codex'));
const shim = join(root, 'node_modules/@openai/codex/bin/codex.js');
if (native === '')
  throw new Error(`There is no Codex CLI below ${root}: npm install @openai/codex@<version>`);

const version = (await run(native, ['--version'])).stdout.trim().replace(/^codex-cli /, '');
const transport = await transportOf(native);
const entries: TranscriptEntry[] = [];
for (const [name, plan] of Object.entries(PLAN)) entries.push(...(await record(name, plan)));
const transcript: Transcript = { version, transport, entries };
const file = resolve(import.meta.dirname, `../test/fixtures/transcripts/${version}.json`);
await mkdir(resolve(file, '..'), { recursive: true });
await writeFile(file, `${JSON.stringify(transcript, null, 1)}\n`);
process.stdout.write(`${file}: ${entries.length} calls by ${transport}\n`);

/** Plays one case and gives what the CLI answered, with everything of this machine taken out. */
async function record(name: string, plan: TranscriptCase): Promise<TranscriptEntry[]> {
  const scratch = await mkdtemp(join(tmpdir(), 'transcript-'));
  const home = join(scratch, 'home');
  await layRepository(join(scratch, 'work'));
  await mkdir(home);
  await using front = await open(plan.script, scratch);
  if (plan.signedIn !== false) await writeFile(join(home, 'auth.json'), front.authJson);
  const found: TranscriptEntry[] = [];
  let last = false;
  let call: TranscriptEntry['call'] = 'list';
  const spawn: Spawn = async (request) => {
    const killed = plan.killedShim && last;
    const result = killed ? await killedShim(request, front) : await spawnChild(request);
    const { ended, exitCode, stdout, stderr } = result;
    if (ended !== 'exited' && ended !== 'signalled') throw new Error(`${name}: ${call} ended by ${ended}`);
    const clean = (text: string) => neutral(text, scratch, front);
    const args = request.args.map(clean);
    const texts = { stdout: clean(stdout), stderr: clean(stderr) };
    found.push({ case: name, call, args, ended, exit_code: exitCode, ...texts });
    return { ...result, ...texts };
  };
  const client = codexCli({
    file: native,
    env: environmentOf(home, { ...front.environment, ...plan.env }),
    cwd: join(scratch, 'work'),
    spawn,
    clock: CLOCK,
    observer: { started: () => {}, ended: async () => {} },
  });
  const limits = { timeoutMs: TIMEOUT_MS, signal: new AbortController().signal };
  // What the plan names in the list of environments, in place of the script's own.
  const environment =
    name === 'environments alike' ? '6f1d2c3b4a59687706f1d2c3b4a59688' : front.target.environment;
  let task = 'task_e_none';
  for (const [at, [next, , nth]] of plan.calls.entries()) {
    call = next;
    last = at === plan.calls.length - 1;
    if (call === 'submit') {
      const prompt = `Create a/b.txt with ${'0123456789abcdef'.repeat(2)}`;
      const made = await client.submit({ environment, branch: 'main', attempts: 1, prompt }, limits);
      if (made.ok) task = made.taskId;
    } else if (call === 'list') await client.list({ environment }, limits);
    else if (call === 'diff') await client.diff({ taskId: task, ...(nth ? { nth } : {}) }, limits);
    else await client.status(task, limits);
  }
  await rm(scratch, { recursive: true, force: true });
  return found;
}

/** Kills the shim alone, as a runner does, once the service has been asked for the last time. */
async function killedShim(request: Parameters<Spawn>[0], front: Front): Promise<ChildResult> {
  let pid = 0;
  const onStart = (started: number): void => {
    pid = started;
  };
  const ended = spawnChild({ ...request, file: shim, onStart });
  // What hangs is what comes last: nothing more is asked for.
  for (let served = -1; served !== front.served(); await sleep(QUIET_MS)) served = front.served();
  process.kill(pid, 'SIGTERM');
  return ended;
}

async function open(script: object, scratch: string): Promise<Front> {
  const parsed = parseScript({ title: 'x', 'other-tasks': 3, ...script });
  const effects = { clock: CLOCK, random: counting() };
  if (transport === 'loopback') return startFront(parsed, effects);
  const emulator = await startEmulator(parsed, { folder: join(scratch, 'emulator'), ...effects });
  return { ...emulator, served: () => emulator.requests.length };
}

/** Ids that are the same in every recording. */
function counting(): Random {
  let drawn = 0;
  return (bytes) => {
    drawn += 1;
    return sha256(`drawn ${drawn}`).slice(0, bytes * 2);
  };
}

/** A release that keeps credentials for the vendor's own address is led there by a proxy. */
async function transportOf(codex: string): Promise<Transcript['transport']> {
  const env = { CODEX_CLOUD_TASKS_BASE_URL: 'http://127.0.0.1:9/backend-api' };
  const { stderr } = await run(codex, ['cloud', 'status', 'task_e_none'], env);
  return stderr.includes('must use a trusted HTTPS origin') ? 'proxy' : 'loopback';
}

async function run(codex: string, args: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const cwd = await mkdtemp(join(tmpdir(), 'transcript-'));
  const result = await spawnChild({
    ...{ file: codex, args, cwd, timeoutMs: TIMEOUT_MS },
    env: environmentOf(cwd, more),
  });
  await rm(cwd, { recursive: true, force: true });
  return result;
}

function environmentOf(home: string, more: Readonly<Record<string, string>>): Record<string, string> {
  return { PATH: process.env.PATH ?? '', HOME: home, CODEX_HOME: home, TZ: 'UTC', ...more };
}

/** As little of a git repository as git needs to read its remotes. */
async function layRepository(folder: string): Promise<void> {
  for (const part of ['objects', 'refs']) await mkdir(join(folder, '.git', part), { recursive: true });
  await writeFile(join(folder, '.git/HEAD'), 'ref: refs/heads/main\n');
  await writeFile(
    join(folder, '.git/config'),
    '[core]\n\trepositoryformatversion = 0\n[remote "origin"]\n\turl = https://github.com/octo/widgets\n',
  );
}

/** Without folders and planted secrets, and with the vendor's address for the one that stood in for it. */
function neutral(text: string, scratch: string, { plantedSecrets }: Front): string {
  const bare = plantedSecrets.reduce((rest, secret) => rest.replaceAll(secret, 'planted'), text);
  return bare
    .replaceAll(scratch, '/scratch')
    .replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, `https://${VENDOR_HOST}`);
}
