/**
 * A folder with one pipeline, and the command line of the bundle as a shell starts it there: with the environment it is
 * given and nothing else. What is known of a run is what it printed, and what lies on the disk.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { execa } from 'execa';
import { RunSummary } from '../../src/manifest/run-summary.ts';
import { Manifest, VerdictRecord } from '../../src/manifest/schema.ts';
import { CODEX_PATH, rememberCodex } from './known-codex.ts';
import { COMPILED } from './system.ts';
import { temporaryFolder } from './temporary.ts';

const CLI = resolve(import.meta.dirname, '../../dist/cli.js');

type Env = Readonly<Record<string, string>>;
export type Document = Record<string, unknown>;

/** Makes the folder; dispose it to remove it. */
export async function workplace(
  stages: readonly object[] = [{ kind: 'command', id: 'one', command: 'echo hello' }],
) {
  const folder = await temporaryFolder();
  const write = (name: string, text: string) => writeFileSync(join(folder.path, name), text);
  /** Writes a value as JSON, which is YAML as well. */
  const put = (name: string, value: unknown) => write(name, JSON.stringify(value));
  put('codex.orchestrator.json', { pipelines: [{ id: 'checks', concurrency: 4, stages }] });
  const start = (words: readonly string[], env: Env = {}) => {
    if (words.some((word) => word.endsWith(CODEX_PATH)))
      rememberCodex(join(folder.path, '.cache/codex-orchestrator'));
    return execa(process.execPath, [CLI, ...words], {
      cwd: folder.path,
      env: { ...COMPILED, PATH: process.env.PATH ?? '', HOME: folder.path, TMPDIR: folder.path, ...env },
      extendEnv: false,
      reject: false,
    });
  };
  /** Runs to the end, and shows that standard output holds exactly one document. */
  const json = async (words: readonly string[], env: Env = {}) => {
    const { stdout, stderr, exitCode } = await start([...words, '--format', 'json'], env);
    return { told: JSON.parse(stdout) as Document, stderr, exitCode };
  };
  /** Directory of the newest run of a task. */
  const runFolder = (task = 'checks') => {
    const runs = join(folder.path, '.runs', task, 'cli');
    return join(runs, readdirSync(runs).sort().at(-1) ?? '');
  };
  const saved = (name: string, task?: string): unknown =>
    JSON.parse(readFileSync(join(runFolder(task), name), 'utf8'));
  return {
    ...folder,
    write,
    put,
    start,
    json,
    runFolder,
    manifest: (task?: string) => Manifest.parse(saved('manifest.json', task)),
    summary: (task?: string) => RunSummary.parse(saved('run-summary.json', task)),
    verdict: (task?: string) => VerdictRecord.parse(saved('verdict.json', task)),
  };
}

/** A flag of each input. */
export function flagsOf(inputs: Readonly<Record<string, string>>): string[] {
  return Object.entries(inputs).map(([name, value]) => `--${name}=${value}`);
}

/** Text by path of every file in a folder and below it. */
export function filesBelow(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return new Map(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]));
}
