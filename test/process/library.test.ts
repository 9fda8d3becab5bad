/** The package as another program installs it: packed, unpacked, imported, type-checked. */
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const NAME = 'codex-orchestrator-action';

let project = '';

beforeAll(() => {
  project = realpathSync(mkdtempSync(join(tmpdir(), 'library-')));
  const modules = join(project, 'node_modules');
  mkdirSync(join(modules, NAME), { recursive: true });
  const packed = run('npm', ['pack', '--silent', '--pack-destination', project], ROOT);
  run(
    'tar',
    [
      '-xzf',
      packed.stdout.trim().split('\n').at(-1) ?? '',
      '-C',
      join(modules, NAME),
      '--strip-components=1',
    ],
    project,
  );
  // What the types need beside the package.
  for (const name of ['zod', '@types', 'undici-types'])
    symlinkSync(join(ROOT, 'node_modules', name), join(modules, name));
  writeFileSync(join(project, 'package.json'), '{"type":"module"}');
  const stages = [{ kind: 'command', id: 'one', command: 'true' }];
  writeFileSync(
    join(project, 'codex.orchestrator.json'),
    JSON.stringify({ pipelines: [{ id: 'checks', stages }] }),
  );
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

function run(file: string, args: readonly string[], cwd = project) {
  const env = { PATH: process.env.PATH ?? '', HOME: project, npm_config_cache: join(project, '.npm') };
  const result = spawnSync(file, args, { cwd, env, encoding: 'utf8' });
  if (result.status !== 0)
    throw new Error(`${file} ended with ${result.status}: ${result.stdout}${result.stderr}`);
  return result;
}

/** Runs a program that imports the package, and gives what it prints. */
function program(text: string): string {
  writeFileSync(join(project, 'program.js'), text);
  return run(process.execPath, ['program.js']).stdout;
}

/** A run with these roles; what it came to, as JSON. */
function orchestrated(roles: string, pipeline = 'checks') {
  return JSON.parse(
    program(`import { orchestrate } from '${NAME}';
const events = [];
const { verdict, summary, manifest } = await orchestrate({
  inputs: { pipeline: '${pipeline}' },
  roles: ${roles},
  onEvent: (event) => events.push(event),
});
const { roles } = events.find(({ event }) => event === 'run:started').payload;
console.log(JSON.stringify({ verdict, summary, manifest, roles }));`),
  );
}

describe('the package', () => {
  test('runs the example of its documentation', () => {
    const page = readFileSync(join(ROOT, 'docs/library.md'), 'utf8');
    const [, example = ''] = /```js\n([\s\S]*?)```/.exec(page) ?? [];
    expect(program(example)).toBe('pass Every rule holds\n');
  });

  test('has types by which a program is checked', () => {
    const page = readFileSync(join(ROOT, 'docs/library.md'), 'utf8');
    const [, example = ''] = /```js\n([\s\S]*?)```/.exec(page) ?? [];
    const wrong = `import { orchestrate, type Roles } from '${NAME}';
const roles: Partial<Roles> = {
  // @ts-expect-error: a reviewer has to decide
  review: async () => ({ summary: '' }),
};
await orchestrate({ inputs: { pipeline: 'checks' }, roles });
`;
    writeFileSync(join(project, 'right.ts'), example);
    writeFileSync(join(project, 'wrong.ts'), wrong);
    const options = { strict: true, noEmit: true, module: 'nodenext', target: 'es2024', types: ['node'] };
    const config = { compilerOptions: options, files: ['right.ts', 'wrong.ts'] };
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(config));
    expect(run(join(ROOT, 'node_modules/.bin/tsc'), ['-p', '.']).stdout).toBe('');
  });
});

describe('a role in place of the standard one', () => {
  test('that reviews can take a pass away, and says why', () => {
    const { verdict, summary } = orchestrated(
      `{ review: async ({ standard }) => ({ ...(await standard()), decision: { approved: false, feedback: 'Not today' } }) }`,
    );
    expect(verdict).toMatchObject({ outcome: 'fail', reason: 'role_rejected', policy: { verdict: 'block' } });
    expect(summary.review.decision).toEqual({ approved: false, feedback: 'Not today' });
  });

  test('that reviews can give no pass', () => {
    writeFileSync(
      join(project, 'codex.orchestrator.json'),
      JSON.stringify({
        pipelines: [
          { id: 'checks', stages: [{ kind: 'command', id: 'one', command: 'true' }] },
          { id: 'broken', stages: [{ kind: 'command', id: 'one', command: 'false' }] },
        ],
      }),
    );
    const approving = `{ review: async () => ({ summary: 'fine', decision: { approved: true, feedback: 'I like it' } }) }`;
    const { verdict, summary } = orchestrated(approving, 'broken');
    expect(verdict).toMatchObject({ outcome: 'fail', reason: 'stage_failed' });
    expect(summary.review.decision.approved).toBe(false);
  });

  test('that tests adds its reports, and fails the run where it does not succeed', () => {
    const report = (status: string) => `{ name: 'mine', status: '${status}', details: 'seen' }`;
    const tester = (success: boolean) =>
      `{ test: async () => ({ success: ${success}, reports: [${report(success ? 'passed' : 'failed')}] }) }`;
    const good = orchestrated(tester(true));
    expect(good.verdict).toMatchObject({ outcome: 'pass', reason: null });
    expect(good.summary.test.reports.at(-1)).toEqual({ name: 'mine', status: 'passed', details: 'seen' });
    expect(good.roles).toEqual(['test']);
    const bad = orchestrated(tester(false));
    expect(bad.verdict).toMatchObject({ outcome: 'fail', reason: 'role_rejected' });
    expect(bad.summary.test).toMatchObject({ success: false });
  });

  test('that builds answers for the stages, and the record says so', () => {
    const { verdict, manifest, roles } = orchestrated(
      `{ build: async () => ({ success: true, notes: 'done by hand' }) }`,
    );
    expect(verdict).toMatchObject({ outcome: 'pass' });
    expect(manifest.commands).toMatchObject([
      { id: 'one', status: 'succeeded', summary: 'done by hand', exit_code: null },
    ]);
    expect(roles).toEqual(['build']);
    const failed = orchestrated(`{ build: async () => ({ success: false, notes: 'no luck' }) }`);
    expect(failed.verdict).toMatchObject({ outcome: 'fail', reason: 'role_rejected' });
  });

  test('that plans can choose what is run', () => {
    const { manifest } = orchestrated(
      `{ plan: async ({ standard }) => { const plan = await standard(); return { ...plan, taskId: 'other' }; } }`,
    );
    expect(manifest.task_id).toBe('other');
  });

  test.each([
    ['throws', `{ review: async () => { throw new Error('out of words'); } }`, 'out of words'],
    ['answers with something else', `{ review: async () => ({ approved: true }) }`, 'no result of its shape'],
  ])('that %s fails the run', (_, role, words) => {
    const { verdict, summary } = orchestrated(role);
    expect(verdict).toMatchObject({ outcome: 'fail', reason: 'role_rejected' });
    expect(summary.review.decision.feedback).toContain(words);
  });
});
