/**
 * The rules of the house as one pure function: from the text of every file of src/ to what breaks a rule. The tables
 * at the top are the house's plan in short; change them only together with the plan.
 */
import { posix } from 'node:path';
import { type Facts, factsOf, type Import } from './source-facts.ts';

export const RULES = [
  'syntax',
  'folder',
  'rank',
  'emulator',
  'package',
  'environment',
  'clock',
  'random',
  'location',
  'id-token',
  'heavy',
  'unresolved',
  'cycle',
  'barrel',
  'name',
  'file-size',
  'function-size',
  'parameters',
  'any',
  'enum',
  'default-export',
  'header',
] as const;

export interface Violation {
  readonly rule: (typeof RULES)[number];
  /** Below src, like `lib/clock.ts`. */
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** Imports go to a lower rank or stay in the folder; type imports count. */
const RANKS: Readonly<Record<string, number>> = {
  lib: 0,
  ...{ inputs: 1, plan: 1, cloud: 1, credentials: 1, github: 1 },
  manifest: 2,
  ...{ admit: 3, execute: 3, assert: 3, history: 3 },
  report: 4,
  gate: 5,
  ...{ publish: 6, sync: 6 },
  run: 7,
};
const TOP_RANK = 8;

const DOORS = ['main', 'operations', 'operations-fan-out', 'post', 'cli', 'cli-run', 'cli-here', 'library'];
const TOP = [
  ...DOORS,
  'post-close',
  'operations-notify',
  'reports',
  'agents',
  'index',
  'deps',
  'backend',
  'broker',
];

/** Beside the ranks. */
const EMULATOR = 'emulator';
const EMULATOR_IMPORTS = ['lib/', 'cloud/protocol'];
const EMULATOR_IMPORTED_BY = [...DOORS, 'deps', 'backend'];

/** Who may import a package, in whatever way. A place is a file without `.ts`, or a folder with its slash. */
const PACKAGES: readonly {
  readonly name: RegExp;
  readonly only: readonly string[];
  readonly rule?: 'clock';
}[] = [
  { name: /^@actions\/(github|artifact)$/, only: ['github/'] },
  { name: /^@actions\/core$/, only: [...DOORS, 'inputs/from-action', 'publish/', 'github/id-token'] },
  { name: /^@actions\/exec$/, only: ['credentials/install'] },
  // The rest of the toolkit has no room, so that one is given to it on purpose.
  { name: /^@actions\/(?!(github|artifact|core|exec)$)/, only: [] },
  { name: /^execa$/, only: ['lib/process'] },
  // A stage's output needs a buffer of ours, which execa cannot be given.
  { name: /^child_process$/, only: ['lib/stream-process'] },
  { name: /^(cluster|worker_threads)$/, only: [] },
  { name: /^selfsigned$/, only: ['emulator/certificate'] },
  // Never in the bundle: whoever uses it brings it along.
  { name: /^(@openai\/agents.*|openai)$/, only: ['agents'] },
  // The environment is guarded where it is a part of the global.
  { name: /^process$/, only: [] },
  { name: /^(timers|perf_hooks)$/, only: ['lib/clock', 'deps'], rule: 'clock' },
];

/** Too slow to load for a run that does not need them. */
const HEAVY = /^(@actions\/artifact|@actions\/github|execa|js-yaml|selfsigned)$/;

/** Who may use what of the language and of Node. */
const USES: readonly {
  readonly rule: Violation['rule'];
  readonly what: RegExp;
  readonly only: readonly string[];
}[] = [
  {
    rule: 'environment',
    what: /^process\.(env|\*)$/,
    only: [...DOORS, 'deps', 'backend', 'broker', 'inputs/from-action'],
  },
  {
    rule: 'clock',
    what: /^(new Date\(\)|Date\(\)|Date\.(now|\*)|performance\.\S+|set(Timeout|Interval|Immediate)|AbortSignal\.timeout|process\.(hrtime|uptime))$/,
    only: ['lib/clock', 'deps'],
  },
  // The names of temporary files.
  { rule: 'random', what: /(^|\.)randomUUID$/, only: ['lib/clock', 'deps', 'lib/files'] },
  {
    rule: 'random',
    what: /^Math\.(random|\*)$|(^|\.)(randomBytes|randomInt|randomFill|randomFillSync|getRandomValues)$/,
    only: ['lib/clock', 'deps'],
  },
  { rule: 'location', what: /^(import\.meta|__dirname|__filename)$/, only: DOORS },
  { rule: 'id-token', what: /(^|\.)getIDToken$/, only: ['github/id-token'] },
  { rule: 'any', what: /^: any$/, only: [] },
  { rule: 'enum', what: /^enum$/, only: [] },
  { rule: 'default-export', what: /^export default$/, only: [] },
];

const FORBIDDEN_NAMES = /^(utils?|helpers?|common|types|shell|contract|service|impl|base)$/i;

const MAX_FILE_LINES = 300;
const MAX_FUNCTION_LINES = 80;
const MAX_PARAMETERS = 3;

/** A file and what it imports from other files of src. */
interface Module {
  /** Without `.ts`. */
  readonly place: string;
  readonly facts: Facts;
  readonly edges: readonly Edge[];
}

interface Edge extends Import {
  readonly to: string;
}

type Found = Omit<Violation, 'file'>;

/** Everything that breaks a rule, by file and line. The keys of `tree` are paths below src. */
export function violationsOf(tree: ReadonlyMap<string, string>): Violation[] {
  const modules = [...tree].map(([file, source]) => moduleOf(file, source));
  const places = new Set(modules.map(({ place }) => place));
  const cycles = cyclesOf(modules);
  const checks = [shape, sizes, uses, packages, ranks, emulator];
  return modules
    .flatMap((module) => {
      const found = [
        ...checks.flatMap((check) => check(module)),
        ...unresolved(module, places),
        ...(cycles.get(module.place) ?? []),
      ];
      return found.map((violation) => ({ ...violation, file: `${module.place}.ts` }));
    })
    .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}

function moduleOf(file: string, source: string): Module {
  const place = file.replace(/\.ts$/, '');
  const facts = factsOf(file, source);
  const edges = facts.imports.flatMap((found) =>
    found.from?.startsWith('.')
      ? [{ ...found, to: posix.join(posix.dirname(file), found.from).replace(/\.[jt]s$/, '') }]
      : [],
  );
  return { place, facts, edges };
}

function folderOf(place: string): string {
  return posix.dirname(place);
}

/** Null for what is beside the ranks or unknown. */
function rankOf(place: string): number | null {
  return TOP.includes(place) ? TOP_RANK : (RANKS[folderOf(place)] ?? null);
}

function allowed(place: string, only: readonly string[]): boolean {
  return only.some((it) => (it.endsWith('/') ? place.startsWith(it) : place === it));
}

function shape({ place, facts }: Module): Found[] {
  const found: Found[] = [];
  const add = (rule: Found['rule'], message: string): void => void found.push({ rule, line: 1, message });
  const folder = folderOf(place);
  const name = posix.basename(place);
  if (facts.syntaxError !== null) add('syntax', facts.syntaxError);
  if (folder === '.' && !TOP.includes(name))
    add('folder', `src has no door ${name}; a file belongs in a folder`);
  if (folder !== '.' && folder !== EMULATOR && !Object.hasOwn(RANKS, folder))
    add('folder', `the folder ${folder} has no rank`);
  if (folder !== '.' && (facts.onlyReexports || name === 'index'))
    add('barrel', 'only passes on what other files export');
  const words = name.split(/[^a-zA-Z]+|(?<=[a-z])(?=[A-Z])/);
  if (words.some((word) => FORBIDDEN_NAMES.test(word)))
    add('name', `${name} does not say what the file owns`);
  if (!facts.header) add('header', 'does not begin with a comment that says what it owns');
  return found;
}

function sizes({ facts }: Module): Found[] {
  const found: Found[] = [];
  if (facts.lines > MAX_FILE_LINES)
    found.push({ rule: 'file-size', line: 1, message: `${facts.lines} lines, at most ${MAX_FILE_LINES}` });
  for (const { name, line, lines, parameters } of facts.callables) {
    if (lines > MAX_FUNCTION_LINES)
      found.push({
        rule: 'function-size',
        line,
        message: `${name} has ${lines} lines, at most ${MAX_FUNCTION_LINES}`,
      });
    if (parameters > MAX_PARAMETERS)
      found.push({
        rule: 'parameters',
        line,
        message: `${name} has ${parameters} parameters, at most ${MAX_PARAMETERS}`,
      });
  }
  return found;
}

function uses({ place, facts }: Module): Found[] {
  return USES.filter(({ only }) => !allowed(place, only)).flatMap(({ rule, what, only }) => {
    const lines = new Map(facts.uses.filter((use) => what.test(use.what)).map((use) => [use.line, use.what]));
    return [...lines].map(([line, word]) => ({ rule, line, message: `${word} belongs in ${listOf(only)}` }));
  });
}

function packages({ place, facts }: Module): Found[] {
  return facts.imports.flatMap(({ from, kind, line }) => {
    if (from === null || from.startsWith('.')) return [];
    const name = packageOf(from);
    const walls = PACKAGES.filter((wall) => wall.name.test(name) && !allowed(place, wall.only));
    const found: Found[] = walls.map(({ rule = 'package' as const, only }) => ({
      rule,
      line,
      message: `${from} belongs in ${listOf(only)}`,
    }));
    if (kind === 'static' && HEAVY.test(name))
      found.push({ rule: 'heavy', line, message: `${from} is loaded by import() only, where it is needed` });
    return found;
  });
}

/** `node:timers/promises` is `timers`, `@actions/core/lib/summary` is `@actions/core`. */
function packageOf(from: string): string {
  const [first = '', second = ''] = from.replace(/^node:/, '').split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}

function ranks({ place, edges }: Module): Found[] {
  const own = rankOf(place);
  return edges.flatMap(({ to, line }) => {
    const rank = rankOf(to);
    if (own === null || rank === null || folderOf(to) === folderOf(place) || rank < own) return [];
    return [{ rule: 'rank', line, message: `rank ${own} imports ${to} of rank ${rank}` } as const];
  });
}

function emulator({ place, edges }: Module): Found[] {
  const inside = folderOf(place) === EMULATOR;
  return edges.flatMap(({ to, kind, line }): Found[] => {
    const target = folderOf(to) === EMULATOR;
    if (inside)
      return target || allowed(to, EMULATOR_IMPORTS)
        ? []
        : [{ rule: 'emulator', line, message: `the emulator knows ${listOf(EMULATOR_IMPORTS)}, not ${to}` }];
    if (!target) return [];
    if (!allowed(place, EMULATOR_IMPORTED_BY))
      return [{ rule: 'emulator', line, message: `${to} is known to ${listOf(EMULATOR_IMPORTED_BY)}` }];
    return kind === 'static' ? [{ rule: 'heavy', line, message: `${to} is loaded by import() only` }] : [];
  });
}

/** Without this rule an import that nobody can follow would be outside of all the others. */
function unresolved({ edges, facts }: Module, places: ReadonlySet<string>): Found[] {
  // Node runs the scripts from the sources: it wants the suffix that is on the disk.
  const lost = edges.filter(({ from, to }) => !places.has(to) || !from?.endsWith('.ts'));
  const opaque = facts.imports.filter(({ from }) => from === null || /^([/#]|file:|data:)/.test(from));
  return [...lost, ...opaque].map(({ from, line }) => ({
    rule: 'unresolved' as const,
    line,
    message: from === null ? 'nobody can tell what is loaded here' : `${from} names no file of src in full`,
  }));
}

/** One violation per circle, at its first file by name. All kinds of imports count, dynamic ones and types too. */
function cyclesOf(modules: readonly Module[]): Map<string, Found[]> {
  const edgesOf = new Map(modules.map(({ place, edges }) => [place, edges]));
  const found = new Map<string, Found[]>();
  const done = new Set<string>();
  const visit = (place: string, path: readonly string[]): void => {
    const from = path.indexOf(place);
    if (from >= 0) {
      const circle = path.slice(from);
      const [first = place] = circle.toSorted();
      const message = [...circle, place].join(' → ');
      found.set(first, [...(found.get(first) ?? []), { rule: 'cycle', line: 1, message }]);
    }
    if (from >= 0 || done.has(place)) return;
    for (const to of new Set(edgesOf.get(place)?.map((edge) => edge.to))) visit(to, [...path, place]);
    done.add(place);
  };
  for (const { place } of modules) visit(place, []);
  return found;
}

function listOf(places: readonly string[]): string {
  return places.length === 0 ? 'no file' : places.join(', ');
}
