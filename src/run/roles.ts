/**
 * The four roles of a run as somebody else may fill them: what each is given and what it has to give. A role that is
 * replaced is heard beside what the run proves by itself: it can make a run fail, and never one pass that is not proven.
 */
import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import type { Context } from '../inputs/context.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { TASK } from '../inputs/readers.ts';
import type { Clock } from '../lib/clock.ts';
import { RunError, toRunError } from '../lib/errors.ts';
import { nearest } from '../lib/suggest.ts';
import { oneLine, timeSpan } from '../lib/text.ts';
import type { BuildResult, Finding, Manifest, ReviewResult, TestResult } from '../manifest/schema.ts';
import { narrowed, type PlanResult } from '../plan/planner.ts';

/** Who plans, builds, tests and reviews. Each role gets `standard`, which does what the run would do without it; it may call it, once, or do without. */
export interface Roles {
  /**
   * Chooses of the standard plan which stages are run, by leaving out `items`, but no guardrail. It names the task, the
   * title and the prompt for the cloud. The rest of the plan is not its to change.
   */
  readonly plan: (input: PlanInput) => Promise<Told<PlanResult, 'taskId' | 'title' | 'prompt' | 'items'>>;
  /** Does the work of the plan. Where it does without `standard`, it answers for all selected stages together. */
  readonly build: (input: BuildInput) => Promise<Told<BuildResult, 'success' | 'notes'>>;
  /** Looks at what was built, beside the rules of the contract, which are judged in any case. */
  readonly test: (input: TestInput) => Promise<Told<TestResult, 'success' | 'reports'>>;
  /** Decides whether what was built is good. */
  readonly review: (input: ReviewInput) => Promise<ReviewResult>;
}

/** What a role has to tell of its result; the rest is known. */
type Told<Result, Names extends keyof Result> = Pick<Result, Names>;

/** How long a role is waited for. */
interface Limits {
  /** Aborts when nobody waits for the role any more: the run is cancelled, or its time is over. */
  readonly signal: AbortSignal;
  /** Milliseconds that are left of the run's time. */
  readonly leftMs: number;
}

/** What a planner is given. */
export interface PlanInput extends Limits {
  readonly inputs: Inputs;
  readonly context: Context;
  readonly standard: () => Promise<PlanResult>;
}

/** What a builder is given. */
export interface BuildInput extends Limits {
  readonly plan: PlanResult;
  readonly runId: string;
  /** Absolute path of the run directory. */
  readonly folder: string;
  readonly workingDirectory: string;
  readonly standard: () => Promise<BuildResult>;
}

/** What a tester is given. */
export interface TestInput extends Limits {
  readonly manifest: Manifest;
  readonly build: BuildResult;
  readonly folder: string;
  readonly findings: readonly Finding[];
  readonly standard: () => Promise<TestResult>;
}

/** What a reviewer is given. */
export interface ReviewInput extends Limits {
  readonly manifest: Manifest;
  /** Null for a role that was not reached. */
  readonly build: BuildResult | null;
  readonly test: TestResult | null;
  readonly folder: string;
  readonly standard: () => Promise<ReviewResult>;
}

/** What a role is given beside its limits and `standard`. */
export type Given<Input> = Omit<Input, keyof Limits | 'standard'>;

/** What ends the waiting for a role. */
export interface Bounds {
  readonly clock: Clock;
  /** In the time of that clock. */
  readonly deadline: number;
  readonly signal: AbortSignal;
}

/** Longer texts than anybody reads would make a record that nobody can. */
const Text = z.string().max(100_000);
const MAX_REPORTS = 1000;

const ANSWERS = {
  plan: z.looseObject({
    taskId: Text.regex(TASK, 'give 1 to 64 letters, digits, ".", "_" or "-", not starting with a sign'),
    title: Text,
    prompt: Text,
    items: z.array(z.looseObject({ id: Text })),
  }),
  build: z.object({ success: z.boolean(), notes: Text.nullable() }),
  test: z.object({
    success: z.boolean(),
    reports: z
      .array(z.object({ name: Text, status: z.enum(['passed', 'failed']), details: Text }))
      .max(MAX_REPORTS),
  }),
  review: z.object({
    summary: Text,
    decision: z.object({ approved: z.boolean(), feedback: Text }),
  }),
};

type Name = keyof typeof ANSWERS;

/**
 * Asks a replaced role. Throws RunError `role_rejected` where it throws, or answers with something of another shape;
 * `cancelled` or `deadline_exceeded` where it is waited for no longer.
 */
export async function ask<Asked extends Name>(
  name: Asked,
  role: (limits: Limits) => Promise<unknown>,
  bounds: Bounds,
): Promise<z.infer<(typeof ANSWERS)[Asked]>> {
  const told = await answerOf(name, role, bounds);
  if ('cause' in told) {
    const { cause } = told;
    throw rejected(name, `failed: ${oneLine(toRunError(cause).message, 1000)}`, cause);
  }
  const result = parsed(name, told.answer);
  if (result.success) return result.data as z.infer<(typeof ANSWERS)[Asked]>;
  const issue = result.error.issues[0];
  const place = issue?.path.join('.') || 'its result';
  throw rejected(name, `gave no result of its shape: ${place}: ${issue?.message}`);
}

/** Whatever a role gives as its answer: also what throws where it is looked at. */
function parsed<Asked extends Name>(name: Asked, answer: unknown) {
  try {
    return ANSWERS[name].safeParse(answer);
  } catch (cause) {
    throw rejected(name, `gave what cannot be read: ${oneLine(toRunError(cause).message, 1000)}`, cause);
  }
}

/** Waits for the answer of a role, which may have none for ever. */
async function answerOf(
  name: Name,
  role: (limits: Limits) => Promise<unknown>,
  { clock, deadline, signal }: Bounds,
): Promise<{ readonly answer: unknown } | { readonly cause: unknown }> {
  const leftMs = Math.max(0, deadline - clock.now());
  if (signal.aborted || leftMs === 0) throw unanswered(name, signal, leftMs);
  const abandoned = new AbortController();
  const answered = new AbortController();
  const told = Promise.resolve({ leftMs, signal: abandoned.signal })
    .then(role)
    .then(
      (answer) => ({ answer }),
      (cause: unknown) => ({ cause }),
    );
  const over = clock.sleep(leftMs, AbortSignal.any([signal, answered.signal])).then(() => null);
  const first = await Promise.race([told, over]);
  answered.abort();
  if (first !== null && !signal.aborted) return first;
  abandoned.abort();
  throw unanswered(name, signal, leftMs);
}

function unanswered(name: Name, { aborted }: AbortSignal, leftMs: number): RunError {
  if (aborted)
    return new RunError('cancelled', `the run was cancelled before the role ${name} had answered`, {
      guidance: 'Run again',
    });
  const message =
    leftMs === 0
      ? `the time of the run was over before the role ${name}`
      : `the role ${name} did not answer within the ${timeSpan(leftMs)} that were left of the run`;
  const guidance = 'Raise timeout-minutes if the role only needs longer';
  return new RunError('deadline_exceeded', message, { guidance });
}

function rejected(name: Name, what: string, cause?: unknown): RunError {
  return new RunError('role_rejected', `the role ${name} ${what}`, { cause });
}

/** The standard plan, narrowed to what the planner chooses of it. */
export async function planBy(
  role: Roles['plan'],
  given: Given<PlanInput>,
  { standard, ...bounds }: Bounds & { readonly standard: PlanResult },
): Promise<PlanResult> {
  const own = async () => structuredClone(standard);
  const told = await ask('plan', (limits) => role({ ...given, ...limits, standard: own }), bounds);
  const { taskId, title, prompt, items, ...rest } = told;
  const known: Readonly<Record<string, unknown>> = { ...standard };
  for (const [key, value] of Object.entries(rest))
    if (!isDeepStrictEqual(value, known[key]))
      throw rejected('plan', `changed ${key}; it chooses taskId, title, prompt and items alone`);
  for (const item of items) {
    const { id } = item;
    const found = standard.items.find((one) => one.id === id);
    const ids = standard.items.map((one) => one.id);
    const near = nearest(id, ids);
    if (found === undefined)
      throw rejected(
        'plan',
        `chose a stage that there is none: "${id}"${near === undefined ? '' : `; did it mean ${near}?`}`,
      );
    if (!isDeepStrictEqual(item, found)) throw rejected('plan', `changed the stage ${id}`);
  }
  const plan = narrowed(
    { ...standard, taskId, title, prompt },
    items.map(({ id }) => id),
  );
  if (plan === null) throw rejected('plan', 'left out everything that was to be run');
  return plan;
}

/** The tester's result with what the replaced role says: it adds reports, and can only take a success away. */
export async function testBy(
  role: Roles['test'],
  input: Given<TestInput>,
  { standard, ...bounds }: Bounds & { readonly standard: TestResult },
): Promise<TestResult> {
  // Copies: what a role does to what it is given changes nothing here.
  const given = structuredClone(input);
  const own = async () => structuredClone(standard);
  const told = await ask('test', (limits) => role({ ...given, ...limits, standard: own }), bounds);
  const known = new Set(standard.reports.map(({ name }) => name));
  const reports = [...standard.reports, ...told.reports.filter(({ name }) => !known.has(name))];
  return { ...standard, success: standard.success && told.success, reports };
}
