import { globSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { KNOB_NAMES, parseInputs } from '../../../src/inputs/inputs.ts';
import { PipelineFile } from '../../../src/plan/pipeline.ts';
import { writeStarter } from '../../../src/plan/starter.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const CANARY = join(import.meta.dirname, '../../../canary');
const PIPELINES = 'codex.orchestrator.json';
const WORKFLOW = '.github/workflows/codex-canary.yml';

const begin = (root: string, beginner: 'cloud' | 'api-key' | 'forks' = 'cloud') =>
  writeStarter({ root, canary: CANARY, beginner });

describe('the starter', () => {
  it('is written, and can be used as it is', async () => {
    await using folder = await temporaryFolder();
    expect(await begin(folder.path)).toEqual([
      { path: PIPELINES, written: true },
      { path: WORKFLOW, written: true },
    ]);
    expect(
      PipelineFile.safeParse(JSON.parse(await readFile(join(folder.path, PIPELINES), 'utf8'))).success,
    ).toBe(true);
  });

  it('is, for whoever has an API key or contributors from forks, a workflow that tests run', async () => {
    await using folder = await temporaryFolder();
    const read = (path: string) => readFile(join(folder.path, path), 'utf8');
    const example = (name: string) => readFile(join(CANARY, 'examples', `${name}.yml`), 'utf8');
    const [checks, gate] = ['.github/workflows/codex-checks.yml', '.github/workflows/codex-gate.yml'];
    expect(await begin(folder.path, 'api-key')).toEqual([
      { path: PIPELINES, written: true },
      { path: checks, written: true },
    ]);
    expect(await read(checks)).toBe(await example('api-key'));
    const { pipelines } = PipelineFile.parse(JSON.parse(await read(PIPELINES)));
    // The workflow names it.
    expect(pipelines.map(({ id }) => id)).toEqual([/pipeline: (\w+)/.exec(await read(checks))?.[1]]);
    expect(await begin(folder.path, 'forks')).toEqual([{ path: gate, written: true }]);
    expect(await read(gate)).toBe(await example('merge-queue'));
    // And what is written for whoever has an account is, but for what it says, the example that tests run.
    expect(load(await readFile(join(CANARY, 'starter/codex-canary.yml'), 'utf8'))).toEqual(
      load(await example('scheduled')),
    );
  });

  it('and every workflow that is shown has no two jobs use a login at once', () => {
    const root = join(CANARY, '..');
    // canary.yml, which others call, has a test of its own: unit/workflows/rights.
    const shipped = globSync(['canary/starter/*.yml', '.github/workflows/*.yml'], { cwd: root }).filter(
      (file) => !file.endsWith('/canary.yml'),
    );
    const pages = globSync(['README.md', 'docs/*.md'], { cwd: root });
    const shown = pages.flatMap((page) => {
      const blocks = readFileSync(join(root, page), 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```/gm);
      return [...blocks].map(([, text = '']) => [page, text] as const);
    });
    const files = shipped.map((file) => [file, readFileSync(join(root, file), 'utf8')] as const);
    const using = [...files, ...shown].filter(
      ([, text]) => /^jobs:/m.test(text) && /^ +(?:codex-auth-json|vault-path): /m.test(text),
    );
    expect(using.map(([name]) => name)).toEqual(
      expect.arrayContaining(['canary/starter/codex-canary.yml', 'README.md', 'docs/vault.md']),
    );
    const groups = using.map(([name, text]) => {
      const { concurrency } = load(text) as { concurrency?: unknown };
      // A job that waits for its turn is not to end the one before.
      return [name, typeof concurrency === 'string' ? { group: concurrency } : concurrency];
    });
    // A rehearsal has no login, and need not wait: the same condition hands it over.
    const wanted = using.map(([name, text]) => {
      const handed = /codex-auth-json: \$\{\{ (.+) && secrets\.CODEX_AUTH_JSON \|\| '' \}\}/.exec(text)?.[1];
      const queued = `\${{ ${handed} && 'codex-login' || github.ref }}`;
      return [name, { group: handed === undefined ? 'codex-login' : queued }];
    });
    expect(groups).toEqual(wanted);
  });

  it('has a workflow whose inputs the action has and accepts', () => {
    const workflow = load(readFileSync(join(CANARY, 'starter/codex-canary.yml'), 'utf8')) as {
      jobs: { canary: { steps: { uses: string; with: Record<string, string> }[] } };
    };
    const [step] = workflow.jobs.canary.steps;
    expect(step?.uses).toBe('org/codex-orchestrator-action@v1');
    expect(KNOB_NAMES).toEqual(expect.arrayContaining(Object.keys(step?.with ?? {})));
    const { 'codex-auth-json': secret, ...plain } = step?.with ?? {};
    expect(secret).toMatch(/^\$\{\{ secrets\.\w+ \}\}$/);
    expect(() => parseInputs(plain)).not.toThrow();
  });

  it('overwrites nothing, and says what was there', async () => {
    await using folder = await temporaryFolder();
    writeFileSync(join(folder.path, PIPELINES), 'mine');
    expect(await begin(folder.path)).toEqual([
      { path: PIPELINES, written: false },
      { path: WORKFLOW, written: true },
    ]);
    expect((await begin(folder.path)).map(({ written }) => written)).toEqual([false, false]);
    expect(readFileSync(join(folder.path, PIPELINES), 'utf8')).toBe('mine');
  });

  it('writes through no link', async () => {
    await using folder = await temporaryFolder();
    await using outside = await temporaryFolder();
    symlinkSync(outside.path, join(folder.path, '.github'));
    await expect(begin(folder.path)).rejects.toMatchObject({
      code: 'input_invalid',
      message: '.github is no folder',
    });
    expect(await readdir(outside.path)).toEqual([]);
  });

  it('takes a link in the place of a file for a file that is there', async () => {
    await using folder = await temporaryFolder();
    await using outside = await temporaryFolder();
    symlinkSync(join(outside.path, 'new'), join(folder.path, PIPELINES));
    expect((await begin(folder.path))[0]).toEqual({ path: PIPELINES, written: false });
    expect(await readdir(outside.path)).toEqual([]);
  });

  it('says so where it cannot write', async () => {
    await using folder = await temporaryFolder();
    mkdirSync(join(folder.path, '.github'));
    writeFileSync(join(folder.path, '.github/workflows'), 'a file');
    await expect(begin(folder.path)).rejects.toMatchObject({
      code: 'input_invalid',
      message: '.github/workflows is no folder',
    });
    await expect(begin(join(folder.path, PIPELINES, 'below'))).rejects.toMatchObject({
      code: 'input_invalid',
    });
  });
});
