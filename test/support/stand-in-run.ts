/**
 * A live cloud run in this process against a stand-in of the Codex CLI, with time that only sleeping moves: what is
 * started can be killed, found again and gone on with, hundreds of times.
 */
import { existsSync, globSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { makeDeps, makeHost } from '../../src/deps.ts';
import { type Given, parseInputs } from '../../src/inputs/inputs.ts';
import { systemRandom } from '../../src/lib/clock.ts';
import { spawnChild } from '../../src/lib/process.ts';
import type { RunEvent } from '../../src/manifest/events.ts';
import { parseEvents } from '../../src/manifest/record.ts';
import type { RunResult } from '../../src/publish/result.ts';
import { run } from '../../src/run/manager.ts';
import { resume } from '../../src/run/resume.ts';
import type { StandIn } from './cli-stand-in.ts';
import { VirtualClock } from './clock.ts';
import { CODEX_PATH, KNOWN_CODEX } from './known-codex.ts';
import { type Life, newLife } from './lives.ts';
import { CANARY } from './rehearsal.ts';
import { temporaryFolder } from './temporary.ts';

const CONTEXT = {
  ...{ event: 'workflow_dispatch', repository: 'octo/widgets', branch: { name: 'main' } },
  ...{ headSha: '609ae13549d2c6ae7ae577ad792443c79e139d14', fork: false, workflow: null },
};

// What a life that is over still makes may come after its end: nothing is removed before all of them are.
const ROOM = await temporaryFolder();
afterAll(() => ROOM[Symbol.asyncDispose]());

/** A process that nobody has. */
const DEAD_PID = 2 ** 30;

export interface StandInRun {
  /** Null where the life was over before the run. */
  start(life?: Life): Promise<RunResult | null>;
  /** The run directory; null where none was made. */
  record(): string | null;
  events(): readonly RunEvent[];
  /** Has the run look like one of a process that is gone. */
  bury(): void;
  resume(inputs?: Given): Promise<RunResult | null>;
}

/** A place of its own; the scenario wants a diff that proves the run, unless it says otherwise. */
export function standInRun(
  service: StandIn,
  more: { scenario?: object; inputs?: Given; signal?: AbortSignal } = {},
): StandInRun {
  const base = mkdtempSync(join(ROOM.path, 'run-'));
  const scenario = {
    ...{ id: 'trial', title: 'x', mode: 'cloud', prompt: 'Create codex-canary.txt with {{nonce}}' },
    ...{ 'missing-diff': 'fail', 'proof-file': 'codex-canary.txt', 'timeout-minutes': 60 },
    ...more.scenario,
  };
  writeFileSync(join(base, 'trial.yml'), JSON.stringify(scenario));
  const clock = new VirtualClock();
  const requestOf = (inputs: Given = {}) => ({
    inputs: parseInputs({
      ...{ scenario: 'trial.yml', 'codex-path': CODEX_PATH, 'codex-auth-json': service.authJson },
      ...{ 'cloud-environment': service.environment, 'poll-interval-seconds': '60' },
      ...more.inputs,
      ...inputs,
    }),
    context: CONTEXT,
  });
  const depsOf = async (life: Life) => {
    const scratch = join(base, `scratch-${systemRandom(4)}`);
    const host = await makeHost({ canary: CANARY, workingDirectory: base, scratch });
    const signal = more.signal ?? new AbortController().signal;
    const surface = { mask: () => {}, onOpen: () => {}, onEvent: () => {}, onOutput: () => {}, signal };
    const spawn = life.spawn(service.spawn(spawnChild));
    return { ...makeDeps({ ...host, cache: KNOWN_CODEX }, surface, spawn), clock };
  };
  const record = () => globSync(join(base, '.runs/trial/cli/*/events.jsonl')).map(dirname)[0] ?? null;
  const text = () => {
    const path = join(record() ?? base, 'events.jsonl');
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  };
  return {
    start: (life = newLife()) => life.live(async () => run(requestOf(), await depsOf(life))),
    record,
    events: () => parseEvents(text()).events,
    bury: () =>
      writeFileSync(
        join(record() ?? base, 'events.jsonl'),
        text().replaceAll(`"pid":${process.pid}`, `"pid":${DEAD_PID}`),
      ),
    resume: async (inputs) => {
      const life = newLife();
      const folder = record() ?? base;
      return life.live(async () => resume({ ...requestOf(inputs), folder }, await depsOf(life)));
    },
  };
}
