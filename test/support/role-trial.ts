/** A run of a pipeline on this machine, in this process, with roles that a test fills. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeDeps, makeHost } from '../../src/deps.ts';
import { parseInputs } from '../../src/inputs/inputs.ts';
import { type Clock, systemClock } from '../../src/lib/clock.ts';
import type { RunEvent } from '../../src/manifest/events.ts';
import { RunSummary } from '../../src/manifest/run-summary.ts';
import type { Deps } from '../../src/run/deps.ts';
import { run } from '../../src/run/manager.ts';
import type { Roles } from '../../src/run/roles.ts';
import { CANARY } from './rehearsal.ts';
import { temporaryFolder } from './temporary.ts';

export interface RoleTrial {
  readonly stages: readonly object[];
  readonly clock?: Clock;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly cancel?: AbortController;
  /** One after the other where absent. */
  readonly concurrency?: number;
  /** `owner/name`; none where absent. */
  readonly repository?: string;
  /** Effects in place of the real ones. */
  readonly deps?: (deps: Deps) => Deps;
  /** Hears what stages print. */
  readonly onOutput?: (stage: string, text: string) => void;
}

/** Runs once in a folder of its own. */
export async function runRoles(roles: Partial<Roles>, trial: RoleTrial) {
  await using place = await temporaryFolder();
  const pipeline = { id: 'checks', concurrency: trial.concurrency ?? 1, stages: trial.stages };
  writeFileSync(join(place.path, 'codex.orchestrator.json'), JSON.stringify({ pipelines: [pipeline] }));
  const scratch = join(place.path, 'scratch');
  const host = await makeHost({ canary: CANARY, workingDirectory: place.path, scratch });
  const events: RunEvent[] = [];
  const surface = {
    ...{ mask: () => {}, onOpen: () => {}, onOutput: trial.onOutput ?? (() => {}) },
    onEvent: (event: RunEvent) => void events.push(event),
    signal: (trial.cancel ?? new AbortController()).signal,
  };
  const real = { ...makeDeps(host, surface), clock: trial.clock ?? systemClock };
  const deps = trial.deps?.(real) ?? real;
  const inputs = parseInputs({ pipeline: 'checks', 'timeout-minutes': '60', ...trial.inputs });
  const context = {
    ...{ event: 'workflow_dispatch', headSha: null, fork: false, workflow: null },
    repository: trial.repository ?? null,
    branch: { name: 'main' },
  };
  const { verdict, manifest, guidance, folder } = await run({ inputs, context }, deps, roles);
  const summary = RunSummary.parse(JSON.parse(readFileSync(join(folder, 'run-summary.json'), 'utf8')));
  return { verdict, manifest, guidance, folder, summary, events };
}
