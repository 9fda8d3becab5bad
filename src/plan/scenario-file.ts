/**
 * The shape of a scenario file: what a canary run does, as data. Keys are spelled as the inputs of the same meaning. Reads
 * nothing.
 */
import * as z from 'zod';
import { BRANCH, MAX_ATTEMPTS, MIN_ATTEMPTS } from '../lib/codex.ts';
import { REFUSALS } from '../lib/refusals.ts';
import { CONCURRENT_CELLS, faultOfCells, MAX_CELLS } from './cells.ts';

/** What is tried again, and how; spelled as the inputs. */
const RETRY_KEYS = {
  'retry-attempts': z.int().min(1).max(20).optional(),
  'retry-first-wait-seconds': z.number().min(0.01).max(600).optional(),
  'retry-longest-wait-seconds': z.number().min(0.01).max(3600).optional(),
  'retry-factors': z
    .partialRecord(
      z.enum(['network', 'service', 'quota', 'protocol', 'credentials']),
      z.number().min(0.1).max(100),
    )
    .optional()
    .describe('Multiplies the waits after failures of a class'),
  'poll-errors': z.int().min(1).max(10_000).optional(),
  'poll-errors-in-a-row': z.int().min(1).max(1000).optional(),
  adopt: z.enum(['never', 'sole-candidate']).optional(),
};

const ENVIRONMENT = z.string().trim().min(1);
const BRANCH_NAME = z
  .string()
  .min(1)
  .refine((name) => BRANCH.test(name), 'give a branch name that git accepts');

const Task = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,31}$/, 'give lower-case letters, digits and "-"')
    .describe('Ends the name of the task: lower-case letters, digits, "-"'),
  prompt: z.string().trim().min(1).optional(),
  'prompt-file': z.string().min(1).optional().describe('Path of the prompt, relative to the scenario file'),
  target: z.string().min(1).optional().describe('The stage of the pipeline'),
  'cloud-environment': ENVIRONMENT.optional(),
  branch: BRANCH_NAME.optional(),
  'cloud-attempts': z.int().min(MIN_ATTEMPTS).max(MAX_ATTEMPTS).optional(),
});

/** The keys of a scenario by which it has several cloud tasks. */
const CELL_KEYS = {
  tasks: z
    .array(Task)
    .min(1)
    .max(MAX_CELLS)
    .optional()
    .describe('Cloud tasks, each a run of its own; what one leaves out is as the scenario says'),
  matrix: z
    .strictObject({
      'cloud-environment': z.array(ENVIRONMENT).min(1).max(MAX_CELLS).optional(),
      branch: z.array(BRANCH_NAME).min(1).max(MAX_CELLS).optional(),
    })
    .optional()
    .describe('Every task in each of these environments and on each of these branches'),
  concurrency: z
    .int()
    .min(1)
    .max(MAX_CELLS)
    .optional()
    .describe(`How many of the cloud tasks are under way at once; ${CONCURRENT_CELLS} where absent`),
};

/** How much of the quota its runs may ask for; spelled as the inputs. */
const SPEND_KEYS = {
  'spend-per-day': z
    .int()
    .min(1)
    .max(100_000)
    .optional()
    .describe('Raises the cap on the default branch only; lowers it everywhere'),
  'spend-per-commit': z.int().min(1).max(100_000).optional().describe('As spend-per-day'),
};

/** One that begins or ends otherwise would match nothing, and so forbid nothing. */
const GLOB = z
  .string()
  .min(1)
  .max(300)
  .refine(
    (glob) => !/^(?:\.{0,2}\/|!)|\/$|\p{Cc}/u.test(glob),
    'give a glob from the root of the repository on, such as docs/**',
  );
const GLOBS = z.array(GLOB).min(1).max(100);

/** What a diff may be, beside the one file that `proof-file` wants. */
const DIFF_KEYS = {
  'must-touch': GLOBS.optional().describe('Globs of paths: the diff has to touch one of each'),
  'must-not-touch': GLOBS.optional().describe(
    'Globs of paths that the diff has to leave alone; `*` and `**` take hidden names too',
  ),
  'maximum-files': z.int().min(1).max(100_000).optional().describe('Most files that the diff may touch'),
  'maximum-lines': z
    .int()
    .min(1)
    .max(10_000_000)
    .optional()
    .describe('Most lines that it may add and remove together'),
  'maximum-bytes': z.int().min(1).max(64_000_000).optional().describe('Most bytes of the diff itself'),
};

const Repeat = z
  .strictObject({
    n: z.int().min(2).max(20).describe('How many times it is run'),
    'minimum-pass': z.int().min(1).max(20).describe('How many of them have to pass'),
  })
  .refine(({ n, 'minimum-pass': minimum }) => minimum <= n, {
    error: 'give no more than n',
    path: ['minimum-pass'],
  });

const SEVERITIES = ['off', 'warn', 'error'] as const;

/** A scenario file. */
export const Scenario = z
  .strictObject({
    extends: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]*$/, 'give the name of a scenario')
      .optional()
      .describe('Name of a scenario that gives whatever this file leaves out'),
    id: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'give lower-case letters, digits and "-"')
      .describe('Name of the task, unless the input task gives one: lower-case letters, digits, "-"'),
    title: z.string().min(1).describe('What it shows, in one line'),
    mode: z.enum(['mcp', 'cloud']).optional(),
    prompt: z
      .string()
      .trim()
      .min(1)
      .optional()
      .describe('What the cloud task is asked; `{{nonce}}` is filled in'),
    'prompt-file': z.string().min(1).optional().describe('Path of the prompt, relative to the scenario file'),
    pipeline: z
      .string()
      .min(1)
      .optional()
      .describe('Pipeline of codex.orchestrator.json, instead of a prompt'),
    target: z.string().min(1).optional().describe('The one stage of the pipeline that is run'),
    'cloud-environment': ENVIRONMENT.optional(),
    branch: BRANCH_NAME.optional(),
    'cloud-attempts': z.int().min(MIN_ATTEMPTS).max(MAX_ATTEMPTS).optional(),
    'timeout-minutes': z.number().positive().max(1440).optional(),
    'poll-interval-seconds': z.number().min(0.1).max(3600).optional(),
    'missing-diff': z.enum(['ignore', 'warn', 'fail']).optional(),
    ...RETRY_KEYS,
    ...SPEND_KEYS,
    ...CELL_KEYS,
    repeat: Repeat.optional().describe(
      'Runs it several times, each a run of its own; passes where enough of them do, and shows all',
    ),
    ...DIFF_KEYS,
    'refused-as': z
      .enum(REFUSALS)
      .optional()
      .describe(
        'The cloud is asked for and cannot be had: the run passes where it ends by this reason, and neither falls back nor asks for a task',
      ),
    'proof-file': z
      .string()
      .min(1)
      .optional()
      .describe('The one file the diff must create: the nonce on its first line, the commit on its second'),
    rules: z
      .record(z.string(), z.enum(SEVERITIES))
      .default({})
      .describe('Severity (off, warn or error) by the id of an adjustable rule'),
    rehearsal: z
      .strictObject({
        script: z
          .string()
          .regex(/^[a-z0-9][a-z0-9-]*$/)
          .describe('One of the shipped scripts'),
        'poll-interval-seconds': z
          .number()
          .min(0.1)
          .max(3600)
          .optional()
          .describe('In place of the other in a rehearsal, unless the input gives one'),
      })
      .default({ script: 'ready' })
      .describe('What the emulator plays in a rehearsal'),
  })
  .refine(
    ({ prompt, 'prompt-file': file, pipeline, tasks }) => {
      const given = [prompt, file, pipeline].filter((one) => one !== undefined).length;
      // Each of several tasks may have a prompt of its own.
      return given === 1 || (given === 0 && tasks !== undefined);
    },
    { error: 'give either prompt, prompt-file or pipeline', path: ['prompt'] },
  )
  .refine((scenario) => scenario.target === undefined || scenario.pipeline !== undefined, {
    error: 'leave it out: it is a stage of a pipeline, and there is none',
    path: ['target'],
  })
  .refine((scenario) => scenario['refused-as'] === undefined || scenario.mode === 'cloud', {
    error: 'give mode: cloud too: nothing else is refused',
    path: ['refused-as'],
  })
  .superRefine((scenario, { addIssue }) => {
    const fault = faultOfCells(scenario);
    if (fault !== null) addIssue({ code: 'custom', message: fault.message, path: [...fault.path] });
  });
export type Scenario = z.infer<typeof Scenario>;
