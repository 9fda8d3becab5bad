/**
 * What another shell does with a run: asks it for something, resumes it, or ends what it left. In the process of who
 * calls it; test/fixtures/bin/controls-run.ts is that process where a test needs one of its own.
 */
import { dirname, join, resolve } from 'node:path';
import { systemClock, systemRandom } from '../../src/lib/clock.ts';
import { toRunError } from '../../src/lib/errors.ts';
import { machineName } from '../../src/lib/process.ts';
import { requestControl } from '../../src/run/control.ts';
import { reap } from '../../src/run/liveness.ts';

/** What is told of it: the answer, or the refusal. */
export type Told = Readonly<Record<string, unknown>>;

export interface Plan {
  readonly work: 'ask' | 'resume' | 'reap';
  /** Absolute path of the run directory. */
  readonly folder: string;
  /** What is asked for, and of which stage. */
  readonly action?: string;
  readonly stage?: string | undefined;
  /** Of a run that is resumed. */
  readonly inputs?: object;
}

const CANARY = resolve(import.meta.dirname, '../../canary');

/** Does it. `signal` ends what is resumed. */
export async function perform(plan: Plan, signal: () => AbortSignal): Promise<Told> {
  const work = { ask, reap: ({ folder }: Plan) => reapRun(folder), resume: () => resumeRun(plan, signal()) };
  return work[plan.work](plan).catch((error: unknown) => {
    const { code, message, guidance } = toRunError(error);
    return { code, message, guidance };
  });
}

async function ask({ folder, action, stage }: Plan): Promise<Told> {
  // A machine that does much else answers late: a minute and more counts as the ten seconds that an answer is waited for.
  const began = systemClock.now();
  const clock = { ...systemClock, now: () => began + (systemClock.now() - began) / 10 };
  const order = { action, stage } as Parameters<typeof requestControl>[1];
  return { ...(await requestControl(folder, order, { ...here(), clock })) };
}

/** Ends what a run left whose process is dead, and tells how it stands. */
export async function reapRun(folder: string): Promise<Told> {
  return { liveness: await reap(folder, here()) };
}

/** Only this needs the whole product, which takes its time to be loaded. */
async function resumeRun({ folder, inputs }: Plan, signal: AbortSignal): Promise<Told> {
  const { removeScratch } = await import('../../src/credentials/scratch.ts');
  const { makeDeps, makeHost, newScratch } = await import('../../src/deps.ts');
  const { contextOfCheckout } = await import('../../src/inputs/context.ts');
  const { parseInputs } = await import('../../src/inputs/inputs.ts');
  const { resultJson } = await import('../../src/publish/result.ts');
  const { resume } = await import('../../src/run/resume.ts');
  const workingDirectory = dirname(dirname(dirname(dirname(folder))));
  const scratch = await newScratch();
  const host = await makeHost({ canary: CANARY, workingDirectory, scratch });
  const deps = makeDeps(
    { ...host, cache: join(workingDirectory, '.cache/codex-orchestrator') },
    { mask: () => {}, onOpen: () => {}, onEvent: () => {}, onOutput: () => {}, signal },
  );
  const context = contextOfCheckout({ branch: 'main', commit: '', origin: '' });
  const request = { folder, inputs: parseInputs({ ...inputs }), context };
  return { ...resultJson(await resume(request, deps).finally(() => removeScratch(scratch))) };
}

function here() {
  return { clock: systemClock, random: systemRandom, machine: machineName() };
}
