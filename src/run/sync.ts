/**
 * The cloud sync beside runs: hears which have ended, sends them once their verdict is told, and answers the command
 * that sends what is left. What goes wrong is said; it delays nobody by more than the budget and changes no verdict.
 */
import { join } from 'node:path';
import type { Inputs } from '../inputs/inputs.ts';
import { SYNC_DEFAULTS } from '../inputs/sync-knobs.ts';
import { RunError, toRunError } from '../lib/errors.ts';
import type { RunEvent } from '../manifest/events.ts';
import { type KnownRun, runsOf } from '../manifest/find-run.ts';
import { runFolder } from '../manifest/reduce.ts';
import { type Check, ok } from '../publish/checks.ts';
import { type SyncSettings, type SyncSetUp, syncSetUp } from '../sync/settings.ts';
import type { SyncDeps } from '../sync/worker.ts';
import type { Deps } from './deps.ts';
import { secretsOfRequest } from './known-values.ts';
import type { Answer } from './offline.ts';

/** Effects that a sync needs. */
export type SyncEffects = Pick<
  Deps,
  'clock' | 'random' | 'signal' | 'mask' | 'stageEnvironment' | 'broker' | 'redactor'
> & {
  readonly host: Pick<Deps['host'], 'workingDirectory' | 'machine'>;
};

export interface SyncAfter {
  /** False where nothing at all is set: then there is nothing to do or to say. */
  readonly asked: boolean;
  /** Hears every event of every run. */
  heard(event: RunEvent): void;
  /** Sends the runs that have ended; gives what the user should know. Never throws. */
  finish(): Promise<readonly string[]>;
}

/** Who cancels a job has seconds before the process is killed. */
const CANCELLED_BUDGET_MS = 3000;

/** The sync of the runs of this process. */
export function syncAfter(inputs: Inputs, effects: SyncEffects): SyncAfter {
  const ended = new Map<string, KnownRun>();
  const root = effects.host.workingDirectory;
  const setUp = syncSetUp(inputs);
  return {
    asked: setUp.state !== 'off',
    heard({ event, task_id: taskId, run_id: runId }) {
      if (event !== 'run:completed') return;
      ended.set(`${taskId}/${runId}`, { taskId, runId, folder: join(root, runFolder(taskId, runId)) });
    },
    async finish() {
      if (setUp.state === 'off' || ended.size === 0) return [];
      if (setUp.state === 'unusable') return [`Nothing was sent, for ${setUp.why}`];
      try {
        return await send(setUp.settings, [...ended.values()]);
      } catch (error) {
        return [`Nothing was sent, for ${effects.redactor.redact(toRunError(error).message)}`];
      }
    },
  };

  async function send(settings: SyncSettings, runs: readonly KnownRun[]): Promise<readonly string[]> {
    // Loaded only where something is sent.
    const [{ syncRuns }, { syncNotices }] = await Promise.all([
      import('../sync/worker.ts'),
      import('../sync/tell.ts'),
    ]);
    const asked = (inputs.syncBudgetSeconds ?? SYNC_DEFAULTS.budgetSeconds) * 1000;
    const cancelled = effects.signal.aborted;
    const budget = cancelled ? Math.min(asked, CANCELLED_BUDGET_MS) : asked;
    const request = { runs, settings, budgetMs: { each: budget, all: budget }, replay: false, sinceMs: 0 };
    const deps = depsOf(inputs, effects);
    // What has cancelled the run cancels no message that it was.
    const signal = cancelled ? new AbortController().signal : effects.signal;
    return syncNotices(await syncRuns(request, { ...deps, signal }));
  }
}

export interface SyncCommand {
  readonly replay: boolean;
  /** A day or a time in ISO form. */
  readonly since: string | undefined;
}

/** Sends what is not there yet. Throws RunError `input_invalid` where the sync is off or not set up. */
export async function syncSaved(
  inputs: Inputs,
  { replay, since }: SyncCommand,
  effects: SyncEffects,
): Promise<Answer> {
  const setUp = syncSetUp(inputs);
  if (setUp.state !== 'on')
    throw new RunError(
      'input_invalid',
      setUp.state === 'off'
        ? `The cloud sync is off: ${setUp.why}`
        : `The cloud sync is not set up: ${setUp.why}`,
      { guidance: CURE },
    );
  const [{ syncRuns }, { syncExitCode, syncJson, syncText }] = await Promise.all([
    import('../sync/worker.ts'),
    import('../sync/tell.ts'),
  ]);
  const each = (inputs.syncBudgetSeconds ?? SYNC_DEFAULTS.commandBudgetSeconds) * 1000;
  const report = await syncRuns(
    {
      runs: await runsOf(effects.host.workingDirectory),
      settings: setUp.settings,
      budgetMs: { each, all: Number.POSITIVE_INFINITY },
      replay,
      sinceMs: since === undefined ? 0 : Date.parse(since),
    },
    depsOf(inputs, effects),
  );
  return {
    text: syncText(report),
    json: syncJson(report),
    exitCode: syncExitCode(report),
    notices: report.notices,
  };
}

const CURE =
  'Set CODEX_CLOUD_BASE_URL, CODEX_CLOUD_WORKSPACE_ID, CLOUD_SYNC_BUCKET and a token, or the inputs of the same meaning; docs/sync.md says more';

/** Whether runs would be sent, for the doctor; a run starts in any case. */
export function syncCheck(inputs: Inputs): Check {
  const name = 'cloud sync';
  const setUp: SyncSetUp = syncSetUp(inputs);
  if (setUp.state === 'unusable')
    return { name, status: 'warn', found: setUp.why, cure: CURE, code: 'input_invalid' };
  const found = setUp.state === 'off' ? `off: ${setUp.why}` : `on: ${setUp.settings.endpoint}`;
  return ok(name, found);
}

/** A token that ends sooner is not worth a request. */
const TOKEN_MS = 60_000;

function depsOf(inputs: Inputs, effects: SyncEffects): SyncDeps {
  effects.redactor.add(secretsOfRequest({ inputs }, effects));
  const { clock, random, signal, host, broker } = effects;
  return {
    ...{ clock, random, signal, root: host.workingDirectory, machine: host.machine },
    redactor: effects.redactor,
    token: async () =>
      inputs.syncToken ?? (await broker?.lease('cloud-sync', TOKEN_MS))?.values.token ?? null,
  };
}
