/**
 * One whole run in this process: the real manager, store and Codex CLI against the real emulator, in a folder of its
 * own. Time is virtual unless a test asks for the machine's, so that hours of polling take as long as their calls.
 */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { makeDeps, makeHost } from '../../src/deps.ts';
import type { Context } from '../../src/inputs/context.ts';
import { type Given, parseInputs } from '../../src/inputs/inputs.ts';
import { type Clock, systemClock } from '../../src/lib/clock.ts';
import type { RunEvent } from '../../src/manifest/events.ts';
import { parseEvents } from '../../src/manifest/record.ts';
import { runFolder } from '../../src/manifest/reduce.ts';
import type { Manifest, VerdictRecord } from '../../src/manifest/schema.ts';
import type { RunResult } from '../../src/publish/result.ts';
import type { Deps } from '../../src/run/deps.ts';
import { run } from '../../src/run/manager.ts';
import type { Roles } from '../../src/run/roles.ts';
import { VirtualClock } from './clock.ts';
import { CODEX_PATH, KNOWN_CODEX } from './known-codex.ts';

const ROOT = resolve(import.meta.dirname, '../..');
export const CANARY = join(ROOT, 'canary');
const PLATFORM_PACKAGE = join(ROOT, `node_modules/@openai/codex-${process.platform}-${process.arch}`);

/** False, and said so, where npm could not install the real Codex CLI for this machine. */
export const HAS_CODEX = existsSync(PLATFORM_PACKAGE);
if (!HAS_CODEX)
  process.stderr.write(`SKIPPED: whole runs need the Codex CLI; ${PLATFORM_PACKAGE} is not installed\n`);

const COMMIT = '609ae13549d2c6ae7ae577ad792443c79e139d14';
const CONTEXT: Context = {
  event: 'workflow_dispatch',
  repository: 'octo/widgets',
  branch: { name: 'main' },
  headSha: COMMIT,
  fork: false,
  workflow: null,
};

export interface Trial {
  /** Keys of the scenario file, over those of a scenario that wants a proving diff. */
  readonly scenario?: Readonly<Record<string, unknown>> | undefined;
  /** Rehearsal script; `ready` where absent. */
  readonly script?: string;
  /** Keys of a rehearsal script of the test's own, in place of a shipped one. */
  readonly ownScript?: object;
  /** Inputs, over a rehearsal with the Codex CLI of this repository; an empty one takes an input away. */
  readonly inputs?: Given;
  readonly context?: Partial<Context>;
  /** Virtual where absent. */
  readonly clock?: Clock;
  readonly signal?: AbortSignal;
  /** Hears every event, with the run directory. */
  readonly onEvent?: (event: RunEvent, folder: string) => void;
  /** Waited for by the machine's clock only where `clock` is that. */
  readonly roles?: Partial<Roles>;
  /** Effects in place of the real ones. */
  readonly deps?: (deps: Deps) => Deps;
}

export interface Ran extends AsyncDisposable {
  readonly result: RunResult;
  /** Absolute path of the run directory. */
  readonly folder: string;
  readonly manifest: Manifest;
  readonly verdict: VerdictRecord;
  readonly events: readonly RunEvent[];
  /** The Codex CLI calls in order, with what was recognised in each answer. */
  readonly calls: readonly string[];
  /** Ids of the rules that do not hold, of any severity. */
  readonly failed: readonly string[];
  /** Values that must be in no file: what the service planted, and every credential. */
  readonly secrets: readonly string[];
  /** Text by path of every file below a folder; of the run where none is given. */
  files(folder?: string): Map<string, string>;
  /** Absolute path of the folder the run was started in. */
  readonly workingDirectory: string;
}

/** Runs once in a new folder and reads back what is on the disk. Dispose it to remove the folder. */
export async function runTrial(trial: Trial = {}): Promise<Ran> {
  const base = mkdtempSync(join(tmpdir(), 'codex-orchestrator-run-'));
  const remove = () => rmSync(base, { recursive: true, force: true });
  try {
    const { result, secrets } = await start(base, trial);
    const { folder } = result;
    const files = (below = folder) => filesUnder(below);
    const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
    const { events } = parseEvents(files().get('events.jsonl') ?? '');
    const verdict = read('verdict.json') as VerdictRecord;
    return {
      result,
      folder,
      manifest: read('manifest.json') as Manifest,
      verdict,
      events,
      calls: events.flatMap((event) =>
        event.event === 'call:ended' ? [`${event.payload.call} ${event.payload.recognised}`] : [],
      ),
      failed: verdict.findings.filter(({ status }) => status === 'failed').map(({ rule }) => rule),
      secrets,
      files,
      workingDirectory: base,
      [Symbol.asyncDispose]: async () => remove(),
    };
  } catch (error) {
    remove();
    throw error;
  }
}

async function start(base: string, trial: Trial): Promise<{ result: RunResult; secrets: string[] }> {
  const scenario = {
    id: 'trial',
    title: 'A trial that wants proof',
    mode: 'cloud',
    prompt: 'Create codex-canary.txt with {{nonce}} and the commit',
    'missing-diff': 'fail',
    'proof-file': 'codex-canary.txt',
    'timeout-minutes': 60,
    rehearsal: { script: trial.ownScript ? 'own' : (trial.script ?? 'ready'), 'poll-interval-seconds': 600 },
    ...trial.scenario,
  };
  // Every JSON text is YAML.
  writeFileSync(join(base, 'trial.yml'), JSON.stringify(scenario));
  const canary = canaryOf(base, trial);
  const host = await makeHost({ canary, workingDirectory: base, scratch: join(base, 'scratch') });
  const secrets: string[] = [];
  const onEvent = (event: RunEvent) =>
    trial.onEvent?.(event, join(base, runFolder(event.task_id, event.run_id)));
  const real = makeDeps(
    { ...host, cache: KNOWN_CODEX, environmentId: '', branchVariable: '' },
    {
      mask: (secret) => secrets.push(secret.reveal()),
      onOpen: () => {},
      onEvent,
      onOutput: () => {},
      signal: signalOf(trial),
    },
  );
  const deps: Deps = {
    ...real,
    clock: trial.clock ?? new VirtualClock(systemClock.now()),
    openBackend: async (request, passEnv) => {
      const backend = await real.openBackend(request, passEnv);
      secrets.push(...backend.secrets.map((secret) => secret.reveal()));
      secrets.push(...credentialsIn(backend.env.CODEX_HOME));
      return backend;
    },
  };
  const inputs = parseInputs({
    scenario: 'trial.yml',
    rehearse: 'true',
    'codex-path': CODEX_PATH,
    'working-directory': base,
    ...trial.inputs,
  });
  const request = { inputs, context: { ...CONTEXT, ...trial.context } };
  const result = await run(request, trial.deps ? trial.deps(deps) : deps, trial.roles);
  return { result, secrets };
}

/** The shipped folder, or a copy of it with the script of the test. */
function canaryOf(base: string, { ownScript }: Trial): string {
  if (ownScript === undefined) return CANARY;
  const canary = join(base, 'canary');
  cpSync(CANARY, canary, { recursive: true });
  writeFileSync(join(canary, 'rehearsals/own.yml'), JSON.stringify({ title: 'x', ...ownScript }));
  return canary;
}

function signalOf({ signal }: Trial): AbortSignal {
  return signal ?? new AbortController().signal;
}

/** Tokens of the login that was made for the run. */
function credentialsIn(codexHome: string | undefined): string[] {
  const file = join(codexHome ?? '', 'auth.json');
  if (!existsSync(file)) return [];
  const { tokens } = JSON.parse(readFileSync(file, 'utf8')) as { tokens: Record<string, string> };
  return Object.values(tokens);
}

function filesUnder(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    names.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')];
    }),
  );
}
