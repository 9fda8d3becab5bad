/**
 * A live cloud run in this process against a stand-in of the Codex CLI, with time that only sleeping moves: what is
 * started can be killed, found again and gone on with, hundreds of times.
 */
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { makeDeps, makeHost } from '../../src/deps.ts';
import { type Given, parseInputs } from '../../src/inputs/inputs.ts';
import { type Clock, systemRandom } from '../../src/lib/clock.ts';
import { spawnChild } from '../../src/lib/process.ts';
import type { RunEvent } from '../../src/manifest/events.ts';
import { parseEvents } from '../../src/manifest/record.ts';
import type { Manifest } from '../../src/manifest/schema.ts';
import type { RunResult } from '../../src/publish/result.ts';
import type { Earlier } from '../../src/run/deps.ts';
import { run } from '../../src/run/manager.ts';
import { resume } from '../../src/run/resume.ts';
import { type MatrixResult, runAll } from '../../src/run/run-all.ts';
import type { StandIn } from './cli-stand-in.ts';
import { VirtualClock } from './clock.ts';
import { CODEX_PATH, KNOWN_CODEX } from './known-codex.ts';
import { type Life, newLife } from './lives.ts';
import { CANARY } from './rehearsal.ts';

const CONTEXT = {
  ...{ event: 'workflow_dispatch', repository: 'octo/widgets', branch: { name: 'main' } },
  ...{ headSha: '609ae13549d2c6ae7ae577ad792443c79e139d14', fork: false, workflow: null },
};

// What a life that is over still makes may come after its end, and after the file that it is of: it is removed with the
// room of all tests.
const ROOM = process.env.TESTS_ROOM ?? tmpdir();

/** Of a long PATH every folder is looked through for git, by every run. */
const QUICK_SEARCH = existsSync('/usr/bin/git') ? { searchPath: '/usr/bin' } : {};

/** A process that nobody has. */
const DEAD_PID = 2 ** 30;

export interface StandInRun {
  /** Null where the life was over before the run. */
  start(life?: Life): Promise<RunResult | null>;
  /** Everything that the scenario stands for; null as `start`. */
  startAll(life?: Life): Promise<MatrixResult | null>;
  /** Puts a file into the working directory. */
  put(path: string, content: string): void;
  /** Everything that lies in its place, by name, size and time. */
  disk(): string;
  /** The run directories that are there, by their tasks. */
  records(): ReadonlyMap<string, string>;
  /** The run directory; null where none was made. */
  record(): string | null;
  /** Of this run directory; of the only one where none is named. */
  events(folder?: string): readonly RunEvent[];
  /** Has the run look like one of a process that is gone. */
  bury(): void;
  /** Null as `start`. */
  resume(inputs?: Given, folder?: string, life?: Life): Promise<RunResult | null>;
}

/** A place of its own; the scenario wants a diff that proves the run, unless it says otherwise. */
export function standInRun(
  service: StandIn,
  more: {
    scenario?: object;
    pipelines?: object;
    inputs?: Given;
    signal?: AbortSignal;
    clock?: Clock;
    onEvent?: (event: RunEvent, manifest: Manifest) => void;
    earlier?: Earlier;
  } = {},
): StandInRun {
  const base = mkdtempSync(join(ROOM, 'run-'));
  const scenario = {
    ...{ id: 'trial', title: 'x', mode: 'cloud', prompt: 'Create codex-canary.txt with {{nonce}}' },
    ...{ 'missing-diff': 'fail', 'proof-file': 'codex-canary.txt', 'timeout-minutes': 60 },
    ...more.scenario,
  };
  writeFileSync(join(base, 'trial.yml'), JSON.stringify(scenario));
  if (more.pipelines !== undefined)
    writeFileSync(join(base, 'codex.orchestrator.json'), JSON.stringify(more.pipelines));
  const clock = more.clock ?? new VirtualClock();
  const requestOf = (inputs: Given = {}) => ({
    inputs: parseInputs({
      ...{ scenario: 'trial.yml', 'codex-path': CODEX_PATH, 'codex-auth-json': service.authJson },
      ...{ 'cloud-environment': service.environment, 'poll-interval-seconds': '60' },
      ...more.inputs,
      ...inputs,
    }),
    context: CONTEXT,
  });
  const depsOf = async (life: Life, signal = more.signal ?? new AbortController().signal) => {
    const scratch = join(base, `scratch-${systemRandom(4)}`);
    const host = await makeHost({ canary: CANARY, workingDirectory: base, scratch });
    const surface = {
      mask: () => {},
      onOpen: () => {},
      onEvent: more.onEvent ?? (() => {}),
      onOutput: () => {},
      signal,
    };
    const spawn = life.spawn(service.spawn(spawnChild));
    const made = makeDeps({ ...host, cache: KNOWN_CODEX, ...QUICK_SEARCH }, surface, spawn);
    return { ...made, clock: life.clock(clock), ...(more.earlier ? { earlier: more.earlier } : {}) };
  };
  const record = () => globSync(join(base, '.runs/trial/cli/*/events.jsonl')).map(dirname)[0] ?? null;
  const text = (folder = record() ?? base) => {
    const path = join(folder, 'events.jsonl');
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  };
  const records = () =>
    new Map(
      globSync(join(base, '.runs/*/cli/*/events.jsonl')).map((path) => [
        basename(dirname(dirname(dirname(path)))),
        dirname(path),
      ]),
    );
  return {
    start: (life = newLife()) => life.live(async () => run(requestOf(), await depsOf(life))),
    startAll: (life = newLife()) => life.live(async () => runAll(requestOf(), await depsOf(life))),
    disk: () =>
      readdirSync(base, { recursive: true, encoding: 'utf8' })
        .map((name) => {
          const info = statSync(join(base, name), { throwIfNoEntry: false });
          return `${name} ${info?.size} ${info?.mtimeMs} ${info?.ino}`;
        })
        .join('\n'),
    record,
    records,
    put: (path, content) => {
      mkdirSync(dirname(join(base, path)), { recursive: true });
      writeFileSync(join(base, path), content);
    },
    events: (folder) => parseEvents(text(folder)).events,
    bury: () => {
      // A session that was opened holds the lock beside its record; one that ended in the history, the lock of that.
      const ofRuns = [...records().values()].map((folder) => join(folder, '{events.jsonl,run.lock*}'));
      for (const path of globSync([...ofRuns, join(base, 'out/*/state.json.lock*')]))
        writeFileSync(
          path,
          readFileSync(path, 'utf8').replaceAll(`"pid":${process.pid},`, `"pid":${DEAD_PID},`),
        );
    },
    resume: (inputs, folder = record() ?? base, life = newLife()) =>
      life.live(async () =>
        resume({ ...requestOf(inputs), folder }, await depsOf(life, new AbortController().signal)),
      ),
  };
}
