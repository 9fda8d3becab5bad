/**
 * The door for programs: one run from a call, with roles of the caller in place of the standard ones. Reads no
 * environment but what the machine is, prints nothing, handles no signal.
 */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brokerOf } from './broker.ts';
import { removeScratch } from './credentials/scratch.ts';
import { contextHere, makeDeps, makeHost, newScratch } from './deps.ts';
import type { Context } from './inputs/context.ts';
import { type Given, KNOB_NAMES, metaOf, parseInputs } from './inputs/inputs.ts';
import { SYNC_KNOBS } from './inputs/sync-knobs.ts';
import { RunError, toRunError } from './lib/errors.ts';
import { oneOf } from './lib/suggest.ts';
import { oneLine } from './lib/text.ts';
import type { RunEvent } from './manifest/events.ts';
import { RunSummary } from './manifest/run-summary.ts';
import type { BuildResult, Finding, Manifest, ReviewResult, TestResult } from './manifest/schema.ts';
import type { PlanItem } from './plan/expand.ts';
import type { PlanResult } from './plan/planner.ts';
import type { RunResult } from './publish/result.ts';
import type { Deps } from './run/deps.ts';
import { run } from './run/manager.ts';
import type { RunRequest } from './run/prepare.ts';
import type { BuildInput, PlanInput, ReviewInput, Roles, TestInput } from './run/roles.ts';
import { type MatrixResult, runAll } from './run/run-all.ts';

export type {
  BuildInput,
  BuildResult,
  Finding,
  Given,
  Manifest,
  PlanInput,
  PlanItem,
  PlanResult,
  ReviewInput,
  ReviewResult,
  Roles,
  RunError,
  RunEvent,
  RunResult,
  RunSummary,
  TestInput,
  TestResult,
};

const CANARY = join(dirname(dirname(fileURLToPath(import.meta.url))), 'canary');

/** What one run is asked to do, and who takes part in it. */
export interface Orchestration {
  /**
   * Inputs by their names in the README, as texts: `{ pipeline: 'checks', 'timeout-minutes': '5' }`. Those that mean
   * something to the action alone, such as `operation`, are refused.
   */
  readonly inputs: Given;
  readonly roles?: Partial<Roles>;
  /** Hears every event, once it is in the record. */
  readonly onEvent?: (event: RunEvent, manifest: Manifest) => void;
  /** Hears what stages print, redacted. */
  readonly onOutput?: (stage: string, text: string) => void;
  /** Cancels the run. */
  readonly signal?: AbortSignal;
}

/** What a run came to, with the summary that it wrote. */
export type Orchestrated = RunResult & { readonly summary: RunSummary };

/**
 * Runs once and gives what it came to; its `verdict.outcome` is `pass` only on proof. Throws RunError, with a `code`
 * and `guidance`, before there is a record: for an input or a file that cannot be used.
 */
export async function orchestrate(orchestration: Orchestration): Promise<Orchestrated> {
  return perform(orchestration, async (request, deps, { roles, told }) =>
    told(await run(request, deps, roles)),
  );
}

/**
 * Runs everything that a scenario with several cloud tasks, or a pipeline with several stages that require the cloud,
 * stands for: one run each, in declared order; `unbegun` were not begun, `broken` left no record. The same roles
 * take part in every run. Throws as `orchestrate`.
 */
export async function orchestrateAll(
  orchestration: Orchestration,
): Promise<Omit<MatrixResult, 'results'> & { readonly results: readonly Orchestrated[] }> {
  return perform(orchestration, async (request, deps, { roles, told }) => {
    const { results, ...others } = await runAll(request, deps, (one, own) => run(one, own, roles));
    const all: Orchestrated[] = [];
    for (const result of results) all.push(await told(result));
    return { results: all, ...others };
  });
}

interface Part {
  readonly roles: Partial<Roles>;
  /** Adds what a program is told beside a result. */
  readonly told: (result: RunResult) => Promise<Orchestrated>;
}

async function perform<T>(
  orchestration: Orchestration,
  work: (request: RunRequest, deps: Deps, part: Part) => Promise<T>,
): Promise<T> {
  const { roles = {}, onEvent = () => {}, onOutput = () => {}, signal } = orchestration ?? {};
  if (typeof orchestration?.inputs !== 'object' || orchestration.inputs === null)
    throw new RunError('input_invalid', 'There are no inputs', {
      guidance: "Give them: { inputs: { pipeline: 'checks' } }",
    });
  refuseWrong(orchestration);
  const inputs = parseInputs(orchestration.inputs);
  refuseForeign(roles);
  const scratch = await newScratch();
  const host = await makeHost({ canary: CANARY, workingDirectory: inputs.workingDirectory, scratch });
  const faults: string[] = [];
  const surface = {
    onEvent: heard('onEvent', onEvent, faults),
    onOutput: heard('onOutput', onOutput, faults),
    mask: () => {},
    signal: signal ?? new AbortController().signal,
  };
  const broker = await brokerOf(inputs, { ...surface, keep: () => {} });
  try {
    const context = await contextHere(host.workingDirectory);
    refuseIdle(orchestration.inputs, context);
    return await work({ inputs, context }, makeDeps(host, { ...surface, broker }), { roles, told });
  } finally {
    await broker?.close();
    await removeScratch(scratch);
  }

  async function told(result: RunResult): Promise<Orchestrated> {
    const text = await readFile(join(result.folder, 'run-summary.json'), 'utf8');
    return {
      ...result,
      notices: [...result.notices, ...faults],
      summary: RunSummary.parse(JSON.parse(text)),
    };
  }
}

const PARTS = ['inputs', 'roles', 'onEvent', 'onOutput', 'signal'];

/** A caller without types may give anything. Throws before anything is started. */
function refuseWrong(orchestration: Orchestration): void {
  for (const name of Object.keys(orchestration))
    if (!PARTS.includes(name))
      throw new RunError('input_invalid', `There is no ${oneLine(name, 80)} in an orchestration`, {
        guidance: oneOf(name, PARTS),
      });
  const { signal, onEvent, onOutput } = orchestration;
  const wrong = Object.entries({ onEvent, onOutput }).find(
    ([, one]) => one !== undefined && typeof one !== 'function',
  );
  if (wrong !== undefined)
    throw new RunError('input_invalid', `${wrong[0]} is no function`, {
      guidance: `Give a function, or leave ${wrong[0]} out`,
    });
  if (signal !== undefined && !(signal instanceof AbortSignal))
    throw new RunError('input_invalid', 'signal is no AbortSignal', {
      guidance: 'Give the signal of an AbortController, or leave it out',
    });
}

/** A listener that throws hears nothing more, and changes nothing of the run. */
function heard<Words extends readonly unknown[]>(
  name: string,
  listener: (...words: Words) => unknown,
  faults: string[],
): (...words: Words) => void {
  let deaf = false;
  const fail = (error: unknown): void => {
    if (!deaf) faults.push(`${name} failed, and heard nothing more: ${toRunError(error).message}`);
    deaf = true;
  };
  return (...words) => {
    if (deaf) return;
    try {
      Promise.resolve(listener(...words)).catch(fail);
    } catch (error) {
      fail(error);
    }
  };
}

/** An input that changes nothing here would look as if it had been obeyed. */
function refuseIdle(given: Given, { workflow }: Context): void {
  // In a workflow a program knows other branches by the token, as the action does.
  const useful = workflow === null ? [] : ['github-token'];
  const name = KNOB_NAMES.find(
    (known) => given[known] && (metaOf(known).actionOnly || known in SYNC_KNOBS) && !useful.includes(known),
  );
  if (name === undefined) return;
  throw new RunError('input_invalid', `Input ${name} means nothing in a program`, {
    guidance: `Leave the input ${name} out`,
  });
}

const ROLES = ['plan', 'build', 'test', 'review'] as const satisfies readonly (keyof Roles)[];

/** A role that nobody asks would look as if it had agreed. */
function refuseForeign(roles: Readonly<Record<string, unknown>>): void {
  for (const [name, role] of Object.entries(roles)) {
    if (!(ROLES as readonly string[]).includes(name))
      throw new RunError('input_invalid', `There is no role ${name}`, { guidance: oneOf(name, ROLES) });
    if (typeof role !== 'function')
      throw new RunError(
        'input_invalid',
        `The role ${name} has to be a function, and is of type ${typeof role}`,
      );
  }
}
