/**
 * The policy file: what each event requires of a pass, and what each outcome means for it. Shape, reading, and
 * laying a user's file over the shipped one. Decides nothing about a run.
 */
import { posix } from 'node:path';
import * as z from 'zod';
import { RunError } from '../lib/errors.ts';
import { type OwnFiles, onDisk } from '../lib/own-files.ts';
import { OUTCOMES, type Outcome, REASON_CODES, type ReasonCode } from '../lib/reasons.ts';
import { parseYamlAs } from '../lib/yaml.ts';
import { EVIDENCE, MODES, type Verdict } from '../manifest/schema.ts';

/** The events a policy can name; every other event counts as `push`. */
export const POLICY_EVENTS = ['pull_request', 'merge_group', 'push', 'schedule', 'dispatch'] as const;
export type PolicyEvent = (typeof POLICY_EVENTS)[number];

const verdict = z.enum(['warn', 'block', 'ignore'], {
  error: 'give warn, block or ignore; only pass can be allow',
});
const cell = z.union([verdict, z.record(z.enum(['default', ...REASON_CODES]), verdict.optional())], {
  error: 'give warn, block or ignore, or a map of default and reason codes to one of them',
});
const Cells = z.strictObject({
  require: z
    .strictObject({
      mode: z.enum([...MODES, 'any']).optional(),
      evidence: z.enum([...EVIDENCE, 'any']).optional(),
    })
    .optional(),
  pass: z.enum(['allow', 'warn', 'block', 'ignore']).optional(),
  ...(Object.fromEntries(
    OUTCOMES.filter((name) => name !== 'pass').map((name) => [name, cell.optional()]),
  ) as Record<Exclude<Outcome, 'pass'>, z.ZodOptional<typeof cell>>),
});

/** A live run can come to these, and leaves a record of it; what is skipped or stale was not run, and leaves none. */
const COUNTED = ['fail', 'timeout', 'config', 'infra', 'cancelled'] as const satisfies readonly Outcome[];

/** What is added to the table, where a policy says so. */
const Limits = z.strictObject({
  inconclusive: z
    .strictObject({
      share: z.number().min(0).max(1).describe('Most of the joined results that may be infra'),
      verdict: z.enum(['warn', 'block']).describe('The verdict where there are more'),
    })
    .optional(),
  'in-a-row': z
    .partialRecord(z.enum(COUNTED), z.int().min(2).max(1000))
    .optional()
    .describe('So many runs of the same with this outcome, one after the other, block; needs the history'),
});
const Graduation = z.strictObject({
  'live-runs': z.int().min(1).max(10_000).optional().describe('Live runs that the history has to hold; 30'),
  'false-blocks': z
    .number()
    .min(0.001)
    .max(1)
    .optional()
    .describe('What the rate of false blocks has to stay below by its Wilson bound; 0.17'),
});

const events = () =>
  z.strictObject(
    Object.fromEntries(POLICY_EVENTS.map((name) => [name, Cells.optional()])) as Record<
      PolicyEvent,
      z.ZodOptional<typeof Cells>
    >,
  );
const Branches = z.strictObject({
  match: z
    .array(z.string().min(1).max(300))
    .min(1)
    .max(100)
    .describe('Globs of branches, as `release/*` or `**`: of what is proposed the branch that it is for'),
  events: events(),
});

/** One false block in thirty runs is borne, and no more. */
export const DEFAULT_GRADUATION = { liveRuns: 30, falseBlocks: 0.17 } as const;

/** A policy file. */
export const Policy = z.strictObject({
  version: z.literal(1),
  limits: Limits.optional().describe('Makes a verdict graver; judged by operation: gate'),
  graduation: Graduation.optional().describe(
    'On pull requests and in the merge queue a scenario does not block until the history holds enough of it',
  ),
  branches: z
    .array(Branches)
    .max(100)
    .optional()
    .describe(
      'Laid over events, cell by cell, on the branches that match; a later entry over an earlier one',
    ),
  events: events(),
});
export type Policy = z.infer<typeof Policy>;

/**
 * Reads the shipped policy and, where given, the user's; a cell the user does not name keeps its shipped value. Both paths
 * are absolute.
 */
export async function loadPolicy(shipped: string, own?: string, files = onDisk('/')): Promise<Policy> {
  const base = await readPolicy(shipped, onDisk('/'));
  if (own === undefined) return base;
  const over = await readPolicy(own, files);
  const branches = over.branches ?? base.branches;
  const limits = over.limits ?? base.limits;
  const graduation = over.graduation ?? base.graduation;
  return {
    version: 1,
    ...(limits === undefined ? {} : { limits }),
    ...(graduation === undefined ? {} : { graduation }),
    ...(branches === undefined ? {} : { branches }),
    events: laidOver(base.events, over.events),
  };
}

function laidOver(below: Policy['events'], above: Policy['events']): Policy['events'] {
  const events = POLICY_EVENTS.map((name) => {
    const require = { ...below[name]?.require, ...above[name]?.require };
    return [name, { ...below[name], ...above[name], require }] as const;
  });
  return Object.fromEntries(events) as Policy['events'];
}

/** What the policy says on a branch; null for an event that is about none, which no entry matches. */
export function onBranch({ branches = [], ...policy }: Policy, branch: string | null): Policy {
  if (branch === null) return policy;
  const met = branches.filter(({ match }) => match.some((glob) => posix.matchesGlob(branch, glob)));
  return { ...policy, events: met.map((one) => one.events).reduce(laidOver, policy.events) };
}

/** The event of the policy that an event of GitHub counts as. */
export function policyEvent(event: string): PolicyEvent {
  if (event === 'workflow_dispatch') return 'dispatch';
  return (POLICY_EVENTS as readonly string[]).includes(event) ? (event as PolicyEvent) : 'push';
}

/** The verdict of a cell. What a policy does not say blocks. */
export function lookUp(
  policy: Policy,
  event: PolicyEvent,
  result: { outcome: Outcome; reason: ReasonCode | null },
): Verdict {
  const found = policy.events[event]?.[result.outcome];
  if (found === undefined || typeof found === 'string') return found ?? 'block';
  return (result.reason === null ? undefined : found[result.reason]) ?? found.default ?? 'block';
}

async function readPolicy(path: string, files: OwnFiles): Promise<Policy> {
  const found = await files.read(path, { within: 'anywhere' });
  if ('text' in found) return parseYamlAs(Policy, found.text, path);
  throw new RunError('input_invalid', `Policy file ${path} cannot be read${files.where}`, {
    cause: found.cause,
    guidance: 'Correct the input policy',
  });
}
