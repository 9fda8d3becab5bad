/**
 * Keeps README.md and docs/ true: writes the generated tables, and with `--check` compares them, resolves links and
 * anchors, runs every shell block in a fresh copy of the repository and checks every YAML and JSON block.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { load } from 'js-yaml';
import { asksForActor } from '../src/admit/admission.ts';
import { CONTRACT_VERSION, RULES } from '../src/assert/rules.ts';
import type { CommandName } from '../src/inputs/command.ts';
import { COMMANDS } from '../src/inputs/commands.ts';
import { EVENTS, factsOf } from '../src/inputs/events.ts';
import { helpOf } from '../src/inputs/from-argv.ts';
import { EXISTING } from '../src/inputs/from-environment.ts';
import { KNOB_NAMES, type KnobName, metaOf } from '../src/inputs/inputs.ts';
import { KNOBS } from '../src/inputs/knobs.ts';
import { EXPLANATIONS } from '../src/lib/explanations.ts';
import { EXIT_CODES, OUTCOMES, outcomeOf, REASON_CODES, REASONS } from '../src/lib/reasons.ts';
import { OUTPUTS } from '../src/publish/outputs.ts';
import { checkOwnFile, graduationRows, pipelineRows, rehearsalRows, scenarioRows } from './doc-tables.ts';
import { callerOf, exampleOf } from './doc-workflows.ts';
import { exportRows } from './library-exports.ts';
import { ruleSection } from './rule-sections.ts';
import { SELF_ACTION, selfAction } from './self-action.ts';

const ROOT = resolve(import.meta.dirname, '..');
const REGION = /<!-- generated:(\w+) -->\n[\s\S]*?<!-- \/generated -->/g;
const CHECKED_ELSEWHERE = '<!-- docs: run by .ci/run -->';
const SAMPLE = '<!-- docs: sample -->';
/** A test reads the block out of the page and runs it. */
const TESTED = '<!-- docs: run by test/';
const ACTION = 'org/codex-orchestrator-action';
/** A fenced block of either kind, also inside a list: indentation, fence, language, rest of the line, body. */
const FENCE = /^( *)(`{3,}|~{3,})[ \t]*([^\s`]*)[^\n`]*\n([\s\S]*?)(?:^ *\2[`~]*[ \t]*$|(?![\s\S]))/gm;
/** Inline, with or without a title; by reference; in HTML. */
const LINKS = [/\]\(<?([^)\s>]+)/g, /^ *\[[^\]]+\]: *<?([^\s>]+)/gm, /\b(?:href|src)="([^"]+)"/g];

/** What stands in each generated region, by its name. */
const GENERATORS: Readonly<Record<string, () => string>> = {
  inputs: () => table(['input', 'meaning', 'takes', 'default'], KNOB_NAMES.map(inputRow)),
  outputs: () =>
    table(
      ['output', 'value'],
      Object.entries(OUTPUTS).map(([name, words]) => [`\`${name}\``, words]),
    ),
  outcomes: () => table(['outcome', 'exit status', 'reason codes'], OUTCOMES.map(outcomeRow)),
  scenario: () => table(['key', 'accepts', 'meaning'], scenarioRows()),
  rehearsals: () =>
    table(['script', 'what the emulator plays'], rehearsalRows(join(ROOT, 'canary/rehearsals'))),
  pipeline: () => table(['of', 'key', 'accepts', 'meaning'], pipelineRows()),
  codes: () => REASON_CODES.map(codeSection).join('\n'),
  commands: () => COMMANDS.map(({ name }) => commandSection(name)).join('\n'),
  exports: () => table(['name', 'is a', 'what it is'], exportRows(join(ROOT, 'src/library.ts'))),
  variables: () => table(['variable', 'input'], EXISTING.map(variableRow)),
  events: () =>
    table(
      [
        'event',
        'caused by',
        'files read from',
        'a live credential asks for write access',
        'a head in the work tree',
        'why',
      ],
      Object.keys(EVENTS).map(eventRow),
    ),
  rules: () =>
    table(
      ['rule', 'severity', 'adjustable', 'modes', 'holds when'],
      RULES.map(({ id, severity, adjustable, modes, title }) => [
        `[\`${id}\`](#${id})`,
        severity,
        adjustable ? 'yes' : 'no',
        modes.join(', '),
        title,
      ]),
    ),
  own: () => exampleOf('pull-request'),
  forks: () => exampleOf('merge-queue'),
  apply: () => exampleOf('apply'),
  caller: callerOf,
  graduation: () => table(['live runs', 'most false blocks', 'their rate is at most'], graduationRows()),
  contract: () => `This is version ${CONTRACT_VERSION} of the contract.\n`,
  sections: () => RULES.map(ruleSection).join('\n'),
};

const problems: string[] = [];
const check = process.argv.includes('--check');
for (const file of ['README.md', 'CONTRIBUTING.md', ...markdownIn('docs')]) {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const fresh = text.replace(REGION, (_, name: string) => region(file, name));
  if (!check) writeFileSync(join(ROOT, file), fresh);
  else {
    if (fresh !== text)
      problems.push(`${file}:${firstDifference(text, fresh)}: a generated table is stale: run npm run docs`);
    checkRegions(file, text);
    checkLinks(file, text);
    checkBlocks(file, text);
  }
}
const self = selfAction(readFileSync(join(ROOT, 'action.yml'), 'utf8'));
if (!check) writeFileSync(join(ROOT, SELF_ACTION), self);
else if (readFileSync(join(ROOT, SELF_ACTION), 'utf8') !== self)
  problems.push(`${SELF_ACTION}: it is not what action.yml says: run npm run docs`);
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.exitCode = problems.length > 0 ? 1 : 0;

function region(file: string, name: string): string {
  const generate = GENERATORS[name];
  if (generate === undefined) throw new Error(`${file}: there is no generator "${name}"`);
  return `<!-- generated:${name} -->\n\n${generate()}\n<!-- /generated -->`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return `${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}

function eventRow(event: string): string[] {
  const { caused, code, why } = factsOf(event);
  const who = { writer: 'who may write', fork: 'a fork, without secrets', anyone: 'anyone, with secrets' }[
    caused
  ];
  const base = code === 'proposed' || event === 'pull_request_target' ? 'the base commit' : '`GITHUB_SHA`';
  const asked = [true, false].filter((foreign) => asksForActor({ event, foreign })).length;
  return [
    `\`${event}\``,
    who,
    caused === 'writer' && code === 'own' ? 'the work tree' : base,
    ['no', 'from a fork or Dependabot', 'yes'][asked] ?? '',
    caused === 'anyone' ? 'refused, unless `allow-events` names it' : 'expected',
    why,
  ];
}

function inputRow(name: KnobName): string[] {
  const { description, accepts, default: value, unit, fromScenario, secret } = metaOf(name);
  const notes = [unit, secret && 'secret', fromScenario && 'the scenario may set it']
    .filter(Boolean)
    .join('; ');
  return [
    `\`${name}\``,
    `${description}${notes === '' ? '' : ` (${notes})`}`,
    accepts,
    value === '' ? '' : literal(value),
  ];
}

/** Values stand in code, descriptions of a value do not. */
function literal(value: string): string {
  return /[ `]/.test(value) && !value.startsWith('$') ? value : `\`${value}\``;
}

function outcomeRow(outcome: (typeof OUTCOMES)[number]): string[] {
  const codes = REASON_CODES.filter((code) => outcomeOf(code) === outcome);
  return [
    `\`${outcome}\``,
    String(EXIT_CODES[outcome]),
    codes.map((code) => `[\`${code}\`](docs/codes.md#${code})`).join(' '),
  ];
}

function codeSection(code: (typeof REASON_CODES)[number]): string {
  const { class: failureClass, title, cure } = REASONS[code];
  const { why, next } = EXPLANATIONS[code];
  return [
    `## ${code}`,
    `What happened: ${title}. Class \`${failureClass}\`, outcome \`${outcomeOf(code)}\`.`,
    `Why: ${why}.`,
    `What to do: ${cure}.`,
    `Next command: \`${next}\`\n`,
  ].join('\n\n');
}

/** A fence of tildes: the help holds backticks. */
function commandSection(name: CommandName): string {
  return `## ${name}\n\n${SAMPLE}\n\n~~~text\n${helpOf(name).trimEnd()}\n~~~\n`;
}

function variableRow({ variable, knob, as }: (typeof EXISTING)[number]): string[] {
  return [`\`${variable}\`${as === undefined ? '' : ` (${as})`}`, `\`${knob}\``];
}

function firstDifference(text: string, fresh: string): number {
  const lines = fresh.split('\n');
  return text.split('\n').findIndex((line, index) => line !== lines[index]) + 1;
}

/** A marker that is not half of a region would leave its table unwatched. */
function checkRegions(file: string, text: string): void {
  const outside = text.replace(REGION, (region) => region.replace(/[^\n]/g, ''));
  for (const { index } of outside.matchAll(/<!-- \/?generated/g))
    problems.push(`${file}:${lineAt(text, index)}: this marker is no half of a generated region`);
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

function checkLinks(file: string, text: string): void {
  const blank = (code: string): string => code.replace(/[^\n]/g, ' ');
  const prose = text.replace(FENCE, blank).replace(/`[^`\n]+`/g, blank);
  for (const link of LINKS.flatMap((pattern) => [...prose.matchAll(pattern)])) {
    const target = link[1] ?? '';
    if (/^[a-z]+:/.test(target)) continue;
    const where = `${file}:${lineAt(text, link.index)}`;
    const [path = '', anchor] = target.split('#');
    const linked = path === '' ? join(ROOT, file) : resolve(ROOT, dirname(file), path);
    if (!existsSync(linked)) problems.push(`${where}: the link ${target} leads nowhere`);
    else if (anchor && !anchorsOf(readFileSync(linked, 'utf8')).has(anchor))
      problems.push(`${where}: there is no heading for ${target}`);
  }
}

function anchorsOf(text: string): Set<string> {
  const headings = [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => heading);
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\w\- ]/g, '')
        .replaceAll(' ', '-'),
    ),
  );
}

interface Block {
  readonly language: string;
  readonly body: string;
  readonly marker: string;
  readonly where: string;
}

function checkBlocks(file: string, text: string): void {
  const blocks = blocksOf(file, text);
  for (const block of blocks) {
    if (block.language === 'yaml') checkYaml(block);
    else if (block.language === 'json')
      attempt(block, () => checkOwnFile(block.marker, JSON.parse(block.body)));
    else if (block.language !== 'sh' && block.marker !== SAMPLE && !block.marker.startsWith(TESTED))
      problems.push(`${block.where}: a block of "${block.language}" is neither run nor marked as a sample`);
  }
  const shell = blocks.filter(({ language, marker }) => language === 'sh' && marker !== CHECKED_ELSEWHERE);
  if (shell.length > 0) runInFreshCopy(shell);
}

function blocksOf(file: string, text: string): Block[] {
  return [...text.matchAll(FENCE)].map((match) => ({
    marker: /(<!-- docs: [^\n]*-->)\s*$/.exec(text.slice(0, match.index))?.[1] ?? '',
    language: match[3] ?? '',
    body: (match[4] ?? '').replace(new RegExp(`^${match[1]}`, 'gm'), ''),
    where: `${file}:${lineAt(text, match.index)}`,
  }));
}

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

function checkYaml(block: Block): void {
  attempt(block, () => {
    checkOwnFile(block.marker, load(block.body));
    for (const { uses = '', with: inputs = {} } of stepsIn(load(block.body))) {
      if (!uses.startsWith(`${ACTION}@`)) continue;
      if (uses !== `${ACTION}@v1`) throw new Error(`${uses} is not ${ACTION}@v1`);
      for (const [name, value] of Object.entries(inputs)) checkInput(name, String(value));
    }
  });
}

/** The steps of a workflow, of a job or of a list. */
function stepsIn(document: unknown): Step[] {
  if (Array.isArray(document)) return document.filter((item) => item !== null && typeof item === 'object');
  const { jobs = {}, steps = [] } = (document ?? {}) as {
    jobs?: Record<string, { steps?: Step[] }>;
    steps?: Step[];
  };
  return [...steps, ...Object.values(jobs).flatMap((job) => job.steps ?? [])];
}

/** A value that an expression gives is known to the workflow only. */
function checkInput(name: string, value: string): void {
  const knob = KNOBS[name as KnobName];
  if (knob === undefined) throw new Error(`the action has no input ${name}`);
  if (value.includes('${{')) return;
  const result = knob.read(value);
  if ('cure' in result) throw new Error(`input ${name} cannot be "${value}": ${result.cure}`);
}

function attempt(block: Block, action: () => void): void {
  try {
    action();
  } catch (error) {
    problems.push(`${block.where}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Runs shell blocks in order in a copy of what git tracks, with nothing of ours in the environment. */
function runInFreshCopy(blocks: readonly Block[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'docs-'));
  try {
    const tracked = spawnSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
      .stdout.split('\0')
      .filter(Boolean);
    for (const name of tracked.filter((path) => existsSync(join(ROOT, path)))) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      cpSync(join(ROOT, name), join(folder, name));
    }
    for (const block of blocks) {
      const { PATH = '', HOME = folder } = process.env;
      // The tools of this checkout must not help a block: a reader does not have them.
      const path = PATH.split(':')
        .filter((entry) => !entry.includes('node_modules'))
        .join(':');
      const result = spawnSync('bash', ['-euo', 'pipefail', '-c', block.body], {
        cwd: folder,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { PATH: path, HOME, TMPDIR: tmpdir() },
        timeout: 300_000,
      });
      if (result.status !== 0)
        problems.push(
          `${block.where}: exit status ${result.status}\n${result.stdout.slice(-2000)}${result.stderr.slice(-2000)}`,
        );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function markdownIn(folder: string): string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`);
}
