/**
 * What a canary run does, as data: reads and checks a scenario file and the prompt it names. Knows nothing of
 * inputs and events; the planner lays them over the scenario.
 */
import { dirname, join, resolve } from 'node:path';
import { RunError } from '../lib/errors.ts';
import { namesIn } from '../lib/files.ts';
import { type OwnFile, type OwnFiles, onDisk } from '../lib/own-files.ts';
import { oneOf } from '../lib/suggest.ts';
import { checkedAs, parseYaml } from '../lib/yaml.ts';
import { type Cell, cellsOf, withCell } from './cells.ts';
import { Scenario } from './scenario-file.ts';

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

/** Where the user's own scenarios are looked for by name, before those of the action. */
export const OWN_SCENARIOS = '.github/codex-canary/scenarios';

/**
 * Loads a scenario by name, the user's own before a shipped one, or a scenario file of the user. Of one that has several
 * cloud tasks `cell` gives one alone; without it there is no prompt.
 */
export async function loadScenario(name: string, places: Places, cell?: string): Promise<LoadedScenario> {
  const source = await sourceOf(name, places);
  const { files, path } = source;
  const raw = await wholeOf(source, places, [path]);
  const whole = checkedAs(Scenario, raw, name);
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

type Sourced = Source & { readonly text: string };

/** Where the scenario is, by its path or its name; `besides` is one of that name that is not meant. */
async function sourceOf(name: string, { canary, files }: Places, besides?: string): Promise<Sourced> {
  const what = `Scenario ${name}`;
  if (/\.ya?ml$/.test(name)) return { name, files, ...(await readText(name, what, files)) };
  const own = join(OWN_SCENARIOS, `${name}.yml`);
  const found = await files.read(own, { within: 'root', optional: true });
  if ('fault' in found && found.fault !== 'absent')
    return { name, files, ...(await readText(own, what, files)) };
  if ('text' in found && found.path !== besides) return { name, files, ...found };
  const shipped = onDisk(canary);
  const text = await readText(join('scenarios', `${name}.yml`), what, shipped).catch(
    async (error: unknown) => {
      throw await unknownScenario(name, canary, error);
    },
  );
  return { name, files: shipped, ...text };
}

/** So many scenarios go on from each other at most. */
const MOST_EXTENDED = 5;

/** What the file says, laid over what it goes on from; `met` are the files so far. */
async function wholeOf(source: Sourced, places: Places, met: readonly string[]): Promise<unknown> {
  const raw = await parseYaml(source.text, source.name);
  if (!isMap(raw) || typeof raw.extends !== 'string') return raw;
  const { extends: from, ...own } = raw;
  if (!/^[a-z0-9][a-z0-9-]*$/.test(from)) return raw;
  const base = await sourceOf(from, places, source.path);
  if (met.includes(base.path) || met.length > MOST_EXTENDED) {
    const fault = met.includes(base.path)
      ? `itself, by way of ${from}`
      : `${from}, and more than ${MOST_EXTENDED} go on from each other`;
    throw new RunError('input_invalid', `Scenario ${source.name} goes on from ${fault}`, {
      guidance: 'Correct extends',
    });
  }
  const below = await wholeOf(base, places, [...met, base.path]);
  return isMap(below) ? laidOver(await inlined(below, base), own) : below;
}

type Keys = Readonly<Record<string, unknown>>;

function isMap(value: unknown): value is Keys {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** Of these one says what is asked. */
const ASKING = ['prompt', 'prompt-file', 'pipeline'];

/** Key by key; whoever asks something else asks it alone, and severities are laid over each other one by one. */
function laidOver(below: Keys, own: Keys): Keys {
  const asks = ASKING.some((key) => own[key] !== undefined);
  const kept = Object.entries(below).filter(([key]) => !asks || ![...ASKING, 'target'].includes(key));
  const rules = isMap(below.rules) && isMap(own.rules) ? { rules: { ...below.rules, ...own.rules } } : {};
  return { ...Object.fromEntries(kept), ...own, ...rules };
}

/** With its prompt files read: a path means something beside the file alone that says it. */
async function inlined(raw: Keys, { name, path, files }: Source): Promise<Keys> {
  const own = await withText(raw);
  if (!Array.isArray(raw.tasks)) return own;
  const tasks = await Promise.all(raw.tasks.map((task: unknown) => (isMap(task) ? withText(task) : task)));
  return { ...own, tasks };

  async function withText({ 'prompt-file': file, ...rest }: Keys): Promise<Keys> {
    if (typeof file !== 'string') return file === undefined ? rest : { ...rest, 'prompt-file': file };
    return {
      ...rest,
      prompt: await readPrompt(resolve(dirname(path), file), `Prompt of the scenario ${name}`, files),
    };
  }
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
