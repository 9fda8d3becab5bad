/**
 * The four roles of a run as somebody else may fill them: what each is given and what it has to give. A role that is
 * replaced is heard beside what the run proves by itself: it can make a run fail, and never one pass that is not proven.
 */
import * as z from 'zod';
import type { Context } from '../inputs/context.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { RunError, toRunError } from '../lib/errors.ts';
import type { BuildResult, Finding, Manifest, ReviewResult, TestResult } from '../manifest/schema.ts';
import type { PlanResult } from '../plan/planner.ts';

/** Each role gets `standard`, which does what the run would do without it; it may call it, once, or do without. */
export interface Roles {
  /** From what was asked for to what will be run. */
  readonly plan: (input: PlanInput) => Promise<PlanResult>;
  /** Does the work of the plan. Where it does without `standard`, it answers for all selected stages together. */
  readonly build: (input: BuildInput) => Promise<Told<BuildResult, 'success' | 'notes'>>;
  /** Looks at what was built, beside the rules of the contract, which are judged in any case. */
  readonly test: (input: TestInput) => Promise<Told<TestResult, 'success' | 'reports'>>;
  /** Decides whether what was built is good. */
  readonly review: (input: ReviewInput) => Promise<ReviewResult>;
}

/** What a role has to tell of its result; the rest is known. */
type Told<Result, Names extends keyof Result> = Pick<Result, Names>;

export interface PlanInput {
  readonly inputs: Inputs;
  readonly context: Context;
  readonly standard: () => Promise<PlanResult>;
}

export interface BuildInput {
  readonly plan: PlanResult;
  readonly runId: string;
  /** Absolute path of the run directory. */
  readonly folder: string;
  readonly workingDirectory: string;
  /** Aborts when the run is cancelled. */
  readonly signal: AbortSignal;
  /** Milliseconds that are left of the run's time. */
  readonly leftMs: number;
  readonly standard: () => Promise<BuildResult>;
}

export interface TestInput {
  readonly manifest: Manifest;
  readonly build: BuildResult;
  readonly folder: string;
  readonly findings: readonly Finding[];
  readonly standard: () => Promise<TestResult>;
}

export interface ReviewInput {
  readonly manifest: Manifest;
  /** Null for a role that was not reached. */
  readonly build: BuildResult | null;
  readonly test: TestResult | null;
  readonly folder: string;
  readonly standard: () => Promise<ReviewResult>;
}

const ANSWERS = {
  build: z.object({ success: z.boolean(), notes: z.string().nullable() }),
  test: z.object({
    success: z.boolean(),
    reports: z.array(
      z.object({ name: z.string(), status: z.enum(['passed', 'failed']), details: z.string() }),
    ),
  }),
  review: z.object({
    summary: z.string(),
    decision: z.object({ approved: z.boolean(), feedback: z.string() }),
  }),
};

/** Asks a replaced role. Throws RunError `role_rejected` where it throws, or answers with something of another shape. */
export async function ask<Name extends keyof typeof ANSWERS>(
  name: Name,
  role: () => Promise<unknown>,
): Promise<z.infer<(typeof ANSWERS)[Name]>> {
  const answer = await role().catch((cause: unknown) => {
    // What the standard does fails as it would have without the role.
    if (cause instanceof RunError) throw cause;
    throw new RunError('role_rejected', `the role ${name} failed: ${toRunError(cause).message}`, { cause });
  });
  const result = ANSWERS[name].safeParse(answer);
  if (result.success) return result.data as z.infer<(typeof ANSWERS)[Name]>;
  const issue = result.error.issues[0];
  const place = issue?.path.join('.') || 'its result';
  throw new RunError(
    'role_rejected',
    `the role ${name} gave no result of its shape: ${place}: ${issue?.message}`,
  );
}

/** The tester's result with what the replaced role says: it adds reports, and can only take a success away. */
export async function testBy(role: Roles['test'], input: Omit<TestInput, 'standard'>, standard: TestResult) {
  // Copies: what a role does to what it is given changes nothing here.
  const given = structuredClone(input);
  const told = await ask('test', () => role({ ...given, standard: async () => structuredClone(standard) }));
  const known = new Set(standard.reports.map(({ name }) => name));
  const reports = [...standard.reports, ...told.reports.filter(({ name }) => !known.has(name))];
  return { ...standard, success: standard.success && told.success, reports };
}
