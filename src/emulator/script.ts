/**
 * A rehearsal script: what the emulated service answers, as data. Pure; refuses to know HTTP paths, time and files (whoever reads the YAML hands over its value).
 */
import * as z from 'zod';
import { RunError } from '../lib/errors.ts';
import { sha256 } from '../lib/files.ts';
import { faultIn } from './script-fault.ts';
import {
  Count,
  DelaySeconds,
  Fault,
  hex,
  Line,
  MAX_COUNT,
  SECOND_MS,
  shape,
  Text,
  whole,
  Yes,
} from './shape.ts';

/** The title of a task until the service has made up one of its own. */
export const FIRST_TITLE = 'New task';

/** Where a fault can be put. `environments` means both look-ups, `backend` every call to the vendor host. */
export const FAULT_POINTS = [
  'backend',
  'environments',
  'by-repo',
  'create',
  'diff',
  'list',
  'whoami',
  'oauth',
] as const;
export type FaultPoint = (typeof FAULT_POINTS)[number];

/** One thing that successive polls of the task record are shown, `reads` times; the last one stays for ever. */
const Turn = shape({
  status: Line.optional(),
  state: Line.optional(),
  fault: Fault.optional(),
  'delay-seconds': DelaySeconds.default(0),
  reads: Count.default(1),
})
  .refine(
    ({ status, state, fault }) => [status, state, fault].filter((one) => one !== undefined).length === 1,
    {
      error: 'accepted: exactly one of status, state and fault',
    },
  )
  .transform(({ status, state, fault, reads, ...rest }) => ({
    status: status ?? null,
    state: state ?? null,
    fault: fault ?? null,
    delayMs: rest['delay-seconds'] * SECOND_MS,
    reads,
  }));
export type Turn = z.output<typeof Turn>;

/** A fault at one place: after `after` good answers, for `times` requests (always, when absent). */
const planShape = {
  fault: Fault.optional(),
  'delay-seconds': DelaySeconds.default(0),
  after: whole(0, MAX_COUNT).default(0),
  times: Count.optional(),
};
const PLAN_TEXT = 'accepted: a fault, a delay-seconds above 0, or both';
const Plan = shape(planShape).transform(toPlan).refine(doesSomething, { error: PLAN_TEXT });
export type Plan = z.output<typeof Plan>;

const CreatePlan = shape({ ...planShape, 'task-made': Yes.default(false) })
  .transform(toPlan)
  .refine(doesSomething, { error: PLAN_TEXT });

/**
 * A fault of the Runs API: as above, or for a drawn `share` of all imports. `stored`: the import was taken all the same, and
 * only the answer is lost.
 */
const ImportPlan = shape({
  ...planShape,
  share: z.number('accepted: a share from 0 to 1').min(0).max(1).optional(),
  seed: Line.default('import'),
  stored: Yes.default(false),
})
  .transform(({ share, seed, stored, ...plan }) => ({ ...toPlan(plan), share, seed, stored }))
  .refine(doesSomething, { error: PLAN_TEXT });
export type ImportPlan = z.output<typeof ImportPlan>;

const Diff = z.union(
  [
    z.literal('none'),
    shape({ text: Text }),
    shape({
      path: Text.regex(/^[^\p{Cc}"\\]+$/u, 'accepted: a path without quotes, backslashes or controls'),
      content: Text,
    }),
  ],
  { error: 'accepted: none, {text} or {path, content}' },
);
export type Diff = z.output<typeof Diff>;

const RESPONSE_KINDS = ['text', 'command', 'call', 'fault'] as const;

/**
 * What one request to the model is answered: a last message, a line of shell that the CLI is to run, a call of another
 * tool, or a fault.
 */
const Response = shape({
  text: Text.optional(),
  command: Text.optional(),
  call: shape({ name: Line, arguments: z.record(z.string(), z.unknown()).default({}) }).optional(),
  fault: Fault.optional(),
  'delay-seconds': DelaySeconds.default(0),
})
  .refine((response) => RESPONSE_KINDS.filter((kind) => response[kind] !== undefined).length === 1, {
    error: 'accepted: exactly one of text, command, call and fault',
  })
  .transform(({ text, command, call, fault, ...rest }) => ({
    text: text ?? null,
    command: command ?? null,
    call: call ?? null,
    fault: fault ?? null,
    delayMs: rest['delay-seconds'] * SECOND_MS,
  }));
export type Response = z.output<typeof Response>;

/** The whole script. Keys are kebab-case in the file and camelCase in the parsed value; durations become `…Ms`. */
export const Script = shape({
  /** One line for people: what this script plays. */
  title: Line,
  repository: Line.regex(/^[\w.-]+\/[\w.-]+$/, 'accepted: owner/name').default('octo/widgets'),
  environment: shape({
    id: hex(32).default('6f1d2c3b4a59687706f1d2c3b4a59687'),
    /** Default: the repository. */
    label: Line.optional(),
    /** False: the account cannot see the environment. */
    listed: Yes.default(true),
    /** True: the account sees a second environment with the same label. */
    twin: Yes.default(false),
  }).prefault({}),
  branch: Line.default('main'),
  commit: hex(40).default('4d1c0ffee5ca1ab1e0ddba11deadbea7f005ba11'),
  create: z
    .union([z.literal('created'), CreatePlan], { error: 'accepted: created or {fault, task-made, …}' })
    .default('created'),
  turns: z
    .array(Turn)
    .min(1, 'accepted: at least one turn')
    .prefault([{ status: 'completed' }]),
  /** What the tasks after the first one show, in order; the last one stays. Absent: what the first one shows. */
  'later-turns': z.array(z.array(Turn).min(1, 'accepted: at least one turn')).default([]),
  /** Generated titles, shown one after the other from the second poll on; the last one stays. */
  'title-after': z
    .union([z.string(), z.array(z.string()).min(1, 'accepted: a text or a list of texts')], {
      error: 'accepted: a text or a list of texts',
    })
    .default('Count widgets twice before boxing them'),
  diff: Diff.default('none'),
  /** Attempts of a best-of-N task that change nothing, from 1. */
  'attempts-without-diff': z.array(whole(1, 4)).default([]),
  /** What successive requests to the model are answered; the last one stays for ever. */
  responses: z
    .array(Response)
    .min(1, 'accepted: at least one response')
    .prefault([{ text: 'A rehearsal: no model was asked.' }]),
  /** The login that is given out, and the ones it is renewed to. */
  login: shape({
    /** One that is opaque tells no expiry: the Codex CLI then renews by the age of the login. */
    'access-token': z.enum(['jwt', 'opaque'], 'accepted: jwt or opaque').default('jwt'),
    /** Days until the first access token expires; 0: the first call renews the login. */
    'expires-in-days': whole(0, 365).default(5),
    /** False: an access token is worth nothing any more once the login was renewed. */
    'outlives-renewal': Yes.default(true),
  }).prefault({}),
  /** How many tasks that are not ours the list holds. */
  'other-tasks': whole(0, 500).default(3),
  faults: shape({
    backend: Plan.optional(),
    environments: Plan.optional(),
    'by-repo': Plan.optional(),
    diff: Plan.optional(),
    list: Plan.optional(),
    whoami: Plan.optional(),
    oauth: Plan.optional(),
  }).prefault({}),
  /** Faults of the Runs API; the first that applies strikes. */
  imports: z.array(ImportPlan).default([]),
}).transform(
  ({
    'title-after': titleAfter,
    'other-tasks': otherTasks,
    create,
    faults,
    'attempts-without-diff': withoutDiff,
    'later-turns': laterTurns,
    login,
    ...rest
  }) => ({
    ...rest,
    login: {
      opaque: login['access-token'] === 'opaque',
      expiresInDays: login['expires-in-days'],
      outlivesRenewal: login['outlives-renewal'],
    },
    laterTurns,
    titles: typeof titleAfter === 'string' ? [titleAfter] : titleAfter,
    otherTasks,
    withoutDiff,
    faults: { ...faults, create: create === 'created' ? undefined : create },
  }),
);
export type Script = z.output<typeof Script>;

/** The script with the file that its diff adds at another path, where it adds one. */
export function withDiffAt(script: Script, path: string): Script {
  const { diff } = script;
  return typeof diff === 'object' && 'path' in diff ? { ...script, diff: { ...diff, path } } : script;
}

/**
 * The value of a YAML file as a script.
 * Throws RunError input_invalid naming the place in the file, the value found there and what is accepted.
 */
export function parseScript(value: unknown): Script {
  const parsed = Script.safeParse(value);
  if (parsed.success) return parsed.data;
  const fault = faultIn(value, parsed.error.issues);
  throw new RunError('input_invalid', `Rehearsal script: ${fault}`, { cause: parsed.error });
}

/** The plan at `point` if it applies to the request that comes after `served` earlier ones, else null. */
export function faultAt(script: Script, point: FaultPoint, served: number): Plan | null {
  const plan = script.faults[point];
  return plan !== undefined && isDue(plan, served) ? plan : null;
}

/** The plan for the import that comes after `served` earlier ones, else null. */
export function importFaultAt({ imports }: Script, served: number): ImportPlan | null {
  const isDrawn = ({ share = 1, seed }: ImportPlan): boolean =>
    Number.parseInt(sha256(`${seed}:${served}`).slice(0, 8), 16) / 2 ** 32 < share;
  return imports.find((plan) => isDue(plan, served) && isDrawn(plan)) ?? null;
}

function isDue({ after, times }: Plan, served: number): boolean {
  return served >= after && (times === undefined || served < after + times);
}

/** The response to the request that comes after `served` earlier ones. */
export function responseAt({ responses }: Script, served: number): Response {
  const response = responses[Math.min(served, responses.length - 1)];
  if (response === undefined) throw new RunError('internal_error', 'The script has no responses');
  return response;
}

type PlanInput = z.output<z.ZodObject<typeof planShape>> & { readonly 'task-made'?: boolean };

function toPlan({ fault, after, times, ...rest }: PlanInput) {
  return {
    fault: fault ?? null,
    delayMs: rest['delay-seconds'] * SECOND_MS,
    after,
    times,
    taskMade: rest['task-made'] ?? false,
  };
}

function doesSomething(plan: { readonly fault: Fault | null; readonly delayMs: number }): boolean {
  return plan.fault !== null || plan.delayMs > 0;
}
