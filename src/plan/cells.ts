/**
 * The cloud tasks of a scenario that has several: those it lists, each in every environment and on every branch of its
 * matrix. Pure; a cell becomes a scenario of one task, and nothing after this knows that there were more.
 */
import { sha256 } from '../lib/files.ts';

/** The most cloud tasks of one scenario. */
export const MAX_CELLS = 200;

/** How many of them are under way at once, where the scenario does not say. */
export const CONCURRENT_CELLS = 50;

/** What may differ from one cloud task of a scenario to the next; absent: as the scenario says. */
interface Task {
  readonly id: string;
  readonly prompt?: string | undefined;
  readonly 'prompt-file'?: string | undefined;
  readonly target?: string | undefined;
  readonly 'cloud-environment'?: string | undefined;
  readonly branch?: string | undefined;
  readonly 'cloud-attempts'?: number | undefined;
}

/** What is read of a scenario here. */
interface Whole {
  readonly prompt?: string | undefined;
  readonly 'prompt-file'?: string | undefined;
  readonly pipeline?: string | undefined;
  readonly target?: string | undefined;
  readonly tasks?: readonly Task[] | undefined;
  readonly matrix?:
    | { readonly 'cloud-environment'?: string[] | undefined; readonly branch?: string[] | undefined }
    | undefined;
  readonly repeat?: { readonly n: number; readonly 'minimum-pass': number } | undefined;
}

/** One cloud task of a scenario that has several. */
export interface Cell {
  /** What ends the name of its task. */
  readonly id: string;
  /** What it says in place of the scenario. */
  readonly own: Omit<Task, 'id'>;
  /** Which of several tries it is; absent where there is one. */
  readonly repeat?: {
    /** The id without the number of the try; empty where nothing else is told apart. */
    readonly group: string;
    readonly nth: number;
    readonly n: number;
    readonly minimum: number;
  };
}

/** The cloud tasks in declared order; none where the scenario is one. */
export function cellsOf({ tasks, matrix, repeat }: Whole): readonly Cell[] {
  const named: Cell[] = (tasks ?? []).map(({ id, ...own }) => ({ id, own }));
  const environments = along('cloud-environment', matrix?.['cloud-environment']);
  const branches = along('branch', matrix?.branch);
  const cells = [named, environments, branches].filter((axis) => axis.length > 0).reduce(crossed, []);
  return repeat === undefined ? cells : repeated(cells, repeat);
}

/** Every cell so many times; a scenario that is one is a cell without a name. */
function repeated(cells: readonly Cell[], { n, 'minimum-pass': minimum }: Repeats): readonly Cell[] {
  const once: readonly Cell[] = cells.length === 0 ? [{ id: '', own: {} }] : cells;
  const tries = Array.from({ length: n }, (_, index) => index + 1);
  return once.flatMap(({ id: group, own }) =>
    tries.map((nth) => ({
      id: group === '' ? `r${nth}` : `${group}-r${nth}`,
      own,
      repeat: { group, nth, n, minimum },
    })),
  );
}

type Repeats = NonNullable<Whole['repeat']>;

function along(key: 'cloud-environment' | 'branch', values: readonly string[] = []): readonly Cell[] {
  return values.map((value) => ({ id: wordOf(value), own: { [key]: value } }));
}

function crossed(cells: readonly Cell[], axis: readonly Cell[]): readonly Cell[] {
  if (cells.length === 0) return axis;
  return cells.flatMap((cell) =>
    axis.map(({ id, own }) => ({ id: `${cell.id}-${id}`, own: { ...cell.own, ...own } })),
  );
}

/** A name as a part of the name of a task. */
export function wordOf(name: string): string {
  const word = name.replace(/[^A-Za-z0-9._]+/g, '-').replace(/^[-.]+|[-.]+$/g, '');
  if (word !== '' && !/\P{ASCII}/u.test(name)) return word;
  // Letters that no name of a task may have are gone by now, and may have been all the difference.
  return [word, sha256(name).slice(0, 8)].filter(Boolean).join('-');
}

/** Longest name of a task. */
const MAX_TASK_CHARACTERS = 64;

/** The name of the task of a cell; one that would be too long is cut, and stays its own by a hash. */
export function taskOfCell(task: string, cell: string): string {
  const whole = `${task}-${cell}`;
  if (whole.length <= MAX_TASK_CHARACTERS) return whole;
  return `${whole.slice(0, MAX_TASK_CHARACTERS - 9)}-${sha256(whole).slice(0, 8)}`;
}

/** The scenario of one cell alone. */
export function withCell<Scenario extends Whole>(scenario: Scenario, { own }: Cell): Scenario {
  const asks = own.prompt !== undefined || own['prompt-file'] !== undefined;
  const unasked = asks ? { prompt: undefined, 'prompt-file': undefined } : {};
  return { ...scenario, tasks: undefined, matrix: undefined, repeat: undefined, ...unasked, ...own };
}

interface Fault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Why the cells of a scenario cannot be told apart or do not say what they are to do; null where they can and do. */
export function faultOfCells(scenario: Whole): Fault | null {
  const { tasks = [], matrix } = scenario;
  if (matrix !== undefined && Object.keys(matrix).length === 0)
    return { path: ['matrix'], message: 'give cloud-environment, branch or both' };
  for (const [at, task] of tasks.entries()) {
    const message = faultOfTask(task, scenario);
    if (message !== null) return { path: ['tasks', at], message };
  }
  // Counted before any is made: lists that are each short enough make more than a machine holds.
  const several = [tasks, matrix?.['cloud-environment'] ?? [], matrix?.branch ?? []]
    .filter(({ length }) => length > 0)
    .reduce((product, { length }) => product * length, 1);
  const count = several * (scenario.repeat?.n ?? 1);
  if (count > MAX_CELLS) {
    const path = several > MAX_CELLS ? ['matrix'] : ['repeat'];
    return { path, message: `makes ${count} cloud tasks, and ${MAX_CELLS} are the most` };
  }
  const twin = twinIn(cellsOf(scenario).map(({ id }) => id));
  if (twin === undefined) return null;
  return {
    path: [tasks.length > 0 ? 'tasks' : 'matrix'],
    message: `two cloud tasks would have the name ${twin}`,
  };
}

/** The first name that was there before. Not every system tells folders apart by the size of their letters. */
function twinIn(names: readonly string[]): string | undefined {
  const before = new Set<string>();
  return names.find((name) => before.size === before.add(name.toLowerCase()).size);
}

function faultOfTask(task: Task, { prompt, pipeline, matrix, ...scenario }: Whole): string | null {
  const own = [task.prompt, task['prompt-file']].filter((one) => one !== undefined).length;
  const twice = (['cloud-environment', 'branch'] as const).find((key) => task[key] && matrix?.[key]);
  if (twice !== undefined) return `${twice} is in the matrix as well: leave out one of them`;
  if (own > 1) return 'give either prompt or prompt-file';
  if (pipeline !== undefined && own > 0) return 'leave the prompt out: the stage of the pipeline says it';
  if (pipeline === undefined && task.target !== undefined)
    return 'leave target out: it is a stage of a pipeline, and there is none';
  if (pipeline !== undefined && task.target === undefined && scenario.target === undefined)
    return 'give target, a stage of the pipeline';
  const asked = own > 0 || prompt !== undefined || scenario['prompt-file'] !== undefined;
  return asked || pipeline !== undefined ? null : 'give prompt or prompt-file, here or in the scenario';
}
