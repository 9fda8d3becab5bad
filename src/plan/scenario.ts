/**
 * What a canary run does, as data: reads and checks a scenario file and the prompt it names. Knows nothing of
 * inputs and events; the planner lays them over the scenario.
 */
import { dirname, join, resolve } from 'node:path';
import * as z from 'zod';
import { BRANCH, MAX_ATTEMPTS, MIN_ATTEMPTS } from '../lib/codex.ts';
import { RunError } from '../lib/errors.ts';
import { namesIn } from '../lib/files.ts';
import { type OwnFile, type OwnFiles, onDisk } from '../lib/own-files.ts';
import { oneOf } from '../lib/suggest.ts';
import { parseYamlAs } from '../lib/yaml.ts';
import { type Cell, CONCURRENT_CELLS, cellsOf, faultOfCells, MAX_CELLS, withCell } from './cells.ts';

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

const SEVERITIES = ['off', 'warn', 'error'] as const;

/** A scenario file. Keys are spelled as the inputs of the same meaning. */
export const Scenario = z
  .strictObject({
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
  .superRefine((scenario, { addIssue }) => {
    const fault = faultOfCells(scenario);
    if (fault !== null) addIssue({ code: 'custom', message: fault.message, path: [...fault.path] });
  });
export type Scenario = z.infer<typeof Scenario>;

export interface LoadedScenario {
  readonly scenario: Scenario;
  readonly prompt: string;
  /** The scenario of one of its cloud tasks alone, where it has several. */
  readonly cell?: (cell: Cell) => Promise<LoadedScenario>;
}

/** A prompt longer than this is a mistake; the service takes it without a word. */
const MAX_PROMPT_BYTES = 1024 * 1024;

interface Places {
  /** The `canary` folder of the action. */
  readonly canary: string;
  /** The files of the user. */
  readonly files: OwnFiles;
}

/**
 * Loads a shipped scenario by name, or a scenario file of the user. Of one that has several cloud tasks `cell` gives one
 * alone; without it there is no prompt.
 */
export async function loadScenario(name: string, places: Places, cell?: string): Promise<LoadedScenario> {
  const own = /\.ya?ml$/.test(name);
  const files = own ? places.files : onDisk(places.canary);
  const asked = own ? name : join('scenarios', `${name}.yml`);
  const { text, path } = await readText(asked, `Scenario ${name}`, files).catch(async (error: unknown) => {
    throw own ? error : await unknownScenario(name, places.canary, error);
  });
  const whole = await parseYamlAs(Scenario, text, name);
  const cells = cellsOf(whole);
  await refuseUnknownScript(name, whole.rehearsal.script, places.canary);
  const prompted = (scenario: Scenario) => withPrompt(scenario, { name, path, files });
  if (cells.length === 0) return prompted(whole);
  const alone = (one: Cell) => prompted(withCell(whole, one));
  return cell === undefined ? { scenario: whole, prompt: '', cell: alone } : alone(cellNamed(cell, cells));
}

interface Source {
  readonly name: string;
  /** Absolute path of the scenario file. */
  readonly path: string;
  readonly files: OwnFiles;
}

/** The scenario with its prompt, which may be a file beside it. */
async function withPrompt(scenario: Scenario, { name, path, files }: Source): Promise<LoadedScenario> {
  if (scenario.prompt !== undefined) return { scenario, prompt: scenario.prompt };
  if (scenario.pipeline !== undefined || scenario['prompt-file'] === undefined)
    return { scenario, prompt: '' };
  const promptPath = resolve(dirname(path), scenario['prompt-file']);
  return { scenario, prompt: await readPrompt(promptPath, `Prompt of the scenario ${name}`, files) };
}

function cellNamed(name: string, cells: readonly Cell[]): Cell {
  const found = cells.find(({ id }) => id === name);
  if (found !== undefined) return found;
  throw new RunError('input_invalid', `The scenario has no cloud task "${name}" any more`, {
    guidance: oneOf(
      name,
      cells.map(({ id }) => id),
    ),
  });
}

async function unknownScenario(name: string, canary: string, cause: unknown): Promise<RunError> {
  const shipped = await namesIn(join(canary, 'scenarios'), '.yml');
  return new RunError('input_invalid', `Scenario ${name} does not exist`, {
    cause,
    guidance: `${oneOf(name, shipped)}, or the path of a .yml file of your own`,
  });
}

/** What a rehearsal would play, also where this run is none: the next one may be. */
async function refuseUnknownScript(name: string, script: string, canary: string): Promise<void> {
  const shipped = await namesIn(join(canary, 'rehearsals'), '.yml');
  if (shipped.includes(script)) return;
  throw new RunError(
    'input_invalid',
    `Scenario ${name} names a rehearsal script "${script}", which is none`,
    {
      guidance: `Correct rehearsal.script. ${oneOf(script, shipped)}`,
    },
  );
}

/** Reads the file of the input `prompt-file`. */
export async function loadPromptFile(name: string, files: OwnFiles): Promise<string> {
  return readPrompt(name, `Prompt file ${name}`, files);
}

async function readPrompt(path: string, what: string, files: OwnFiles): Promise<string> {
  const { text } = await readText(path, what, files);
  if (text.trim() === '') throw new RunError('input_invalid', `${what} is blank${files.where}`);
  if (Buffer.byteLength(text) > MAX_PROMPT_BYTES)
    throw new RunError('input_invalid', `${what} is larger than 1 MiB`);
  return text;
}

const FAULTS = {
  absent: 'does not exist',
  unreadable: 'cannot be read',
  no_file: 'is no file',
  link: 'is a link',
} as const;

/** The text of a file with its absolute path; one outside the root, also one behind a link, is refused. */
async function readText(
  name: string,
  what: string,
  files: OwnFiles,
): Promise<Extract<OwnFile, { text: string }>> {
  const found = await files.read(name, { within: 'root' });
  if ('text' in found) return found;
  const { fault, cause } = found;
  if (fault === 'outside')
    throw new RunError('input_invalid', `File ${name} lies outside the working directory`, {
      guidance: 'Name a file inside the working directory',
    });
  const guidance =
    'Correct the path, which starts in the working directory; in a workflow actions/checkout must come before';
  throw new RunError('input_invalid', `${what} ${FAULTS[fault]}${files.where}`, { cause, guidance });
}
