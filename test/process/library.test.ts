/**
 * The package as another program installs it: packed, unpacked, imported, type-checked. Where there is little time it is
 * not packed but copied, and no types are checked.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LONG } from '../support/long.ts';
import { startService } from '../support/service.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const NAME = 'codex-orchestrator-action';
const APPROVAL = JSON.stringify({
  summary: 'Fine',
  decision: { approved: true, feedback: 'No test is gone' },
});

let project = '';

beforeAll(() => {
  project = realpathSync(mkdtempSync(join(tmpdir(), 'library-')));
  writeFileSync(join(project, 'package.json'), '{"type":"module"}');
  if (LONG) install();
  else copy();
  // What the types need beside the package.
  for (const name of ['zod', '@types', 'undici-types']) link(name);
  const stages = [{ kind: 'command', id: 'one', command: 'true' }];
  writeFileSync(
    join(project, 'codex.orchestrator.json'),
    JSON.stringify({ pipelines: [{ id: 'checks', stages }] }),
  );
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

function install(): void {
  const packed = run('npm', ['pack', '--silent', '--pack-destination', project], ROOT);
  const tarball = packed.stdout.trim().split('\n').at(-1) ?? '';
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${tarball}`]);
}

/** What of the package a program needs, in the place where npm would put it. */
function copy(): void {
  for (const name of ['package.json', 'canary', 'dist'])
    cpSync(join(ROOT, name), join(project, 'node_modules', NAME, name), { recursive: true });
}

/** Gives the program a package that it could have installed. */
function link(name: string): void {
  symlinkSync(join(ROOT, 'node_modules', name), join(project, 'node_modules', name));
}

/** The examples of the documentation, in their order. */
function examples(): [error: string, reviewer: string, agent: string] {
  const page = readFileSync(join(ROOT, 'docs/library.md'), 'utf8');
  const [error = '', reviewer = '', agent = ''] = [...page.matchAll(/```js\n([\s\S]*?)```/g)].map(
    ([, example = '']) => example,
  );
  return [error, reviewer, agent];
}

function run(file: string, args: readonly string[], cwd = project) {
  const env = {
    ...{ PATH: process.env.PATH ?? '', HOME: project, npm_config_cache: join(project, '.npm') },
    // The package lies in another place each time: compiled once for all programs here, and for nobody after them.
    NODE_COMPILE_CACHE: join(project, '.compiled'),
  };
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

/** What the compiler says of these files. */
function checked(files: Readonly<Record<string, string>>): string {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(project, name), text);
  const options = { strict: true, noEmit: true, module: 'nodenext', target: 'es2024', types: ['node'] };
  const config = { compilerOptions: options, files: Object.keys(files) };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(config));
  return run(join(ROOT, 'node_modules/.bin/tsc'), ['-p', '.']).stdout;
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
  test('runs the examples of its documentation', () => {
    const [error, reviewer] = examples();
    expect(program(error)).toBe('input_invalid | There is no input pipline | Did you mean pipeline?\n');
    expect(program(reviewer)).toBe('pass Every rule holds\n');
  });

  test('refuses a call without inputs, as it does every other', () => {
    const told = program(`import { orchestrate } from '${NAME}';
for (const call of [[], [{ pipeline: 'checks' }]])
  await orchestrate(...call).catch(({ code, message }) => console.log(code, message));`);
    expect(told).toBe('input_invalid There are no inputs\ninput_invalid There are no inputs\n');
  });

  test('refuses the inputs of the action alone, each of which would change nothing', () => {
    const given = {
      operation: 'run',
      'artifact-name': 'mine',
      'retention-days': '3',
      'upload-artifacts': 'false',
      'sync-bucket': 'canaries',
      'github-token': 'ghs_0',
    };
    const told = program(`import { orchestrate } from '${NAME}';
for (const [name, value] of Object.entries(${JSON.stringify(given)}))
  await orchestrate({ inputs: { pipeline: 'checks', [name]: value } })
    .then(() => console.log(name, 'taken'), ({ code, message, guidance }) => console.log(code, message, '|', guidance));`);
    const refusal = (name: string) =>
      `input_invalid Input ${name} means nothing in a program | Leave the input ${name} out\n`;
    expect(told).toBe(Object.keys(given).map(refusal).join(''));
    const inWorkflow = program(`import { orchestrate } from '${NAME}';
Object.assign(process.env, { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'octo/widgets', GITHUB_REF: 'refs/heads/main' });
const { verdict } = await orchestrate({ inputs: { pipeline: 'checks', 'github-token': 'ghs_0' } });
console.log(verdict.outcome);`);
    expect(inWorkflow).toBe('pass\n');
    const page = readFileSync(join(ROOT, 'docs/library.md'), 'utf8');
    for (const name of Object.keys(given)) expect(page).toContain(`\`${name}\``);
  });

  test('says of a listener that throws that it heard nothing more, and the run is what it would have been', () => {
    const told = program(`import { orchestrate } from '${NAME}';
let heard = 0;
const { verdict, notices } = await orchestrate({
  inputs: { pipeline: 'checks' },
  onEvent() { heard += 1; throw new Error('deaf'); },
  onOutput() { throw Object.create(null); },
});
console.log(verdict.outcome, heard, notices.join());`);
    expect(told).toContain('pass 1 onEvent failed, and heard nothing more: deaf');
  });

  test.runIf(LONG)('has types by which a program is checked', () => {
    const wrong = `import { orchestrate, type Roles, type RunError } from '${NAME}';
const roles: Partial<Roles> = {
  // @ts-expect-error: a reviewer has to decide
  review: async () => ({ summary: '' }),
};
await orchestrate({ inputs: { pipeline: 'checks' }, roles }).catch((error: RunError) => error.guidance);
// @ts-expect-error: there is no such input
await orchestrate({ inputs: { pipline: 'checks' } });
`;
    const page = readFileSync(join(ROOT, 'docs/library.md'), 'utf8');
    const names = [...page.matchAll(/^\| `(\w+)` \| (?:type|function) \|/gm)].map(([, name]) => name);
    expect(names).toEqual(expect.arrayContaining(['orchestrate', 'PlanItem', 'PlanResult', 'RunError']));
    const listed = `import type { ${names.join(', ')} } from '${NAME}';
import { orchestrate as run, type Roles as All, type PlanItem as Item } from '${NAME}';
const plan: All['plan'] = async ({ standard }) => {
  const own = await standard();
  const items: readonly Item[] = own.items.filter(({ requiresCloud }: Item) => !requiresCloud);
  return { ...own, items };
};
await run({ inputs: { pipeline: 'checks' }, roles: { plan } });
`;
    expect(checked({ 'right.ts': examples()[1], 'wrong.ts': wrong, 'listed.ts': listed })).toBe('');
  });

  const WRONG = [
    ['input', `{ inputs: { pipline: 'checks' } }`, 'There is no input pipline', 'Did you mean pipeline?'],
    [
      'value that is no text',
      `{ inputs: { pipeline: 'checks', 'timeout-minutes': 5 } }`,
      'Input timeout-minutes has to be a text, and is of type number',
      'Give the input timeout-minutes as a text',
    ],
    [
      'role',
      `{ inputs: { pipeline: 'checks' }, roles: { reviewer: () => {} } }`,
      'There is no role reviewer',
      'Did you mean review?',
    ],
    [
      'role that is no function',
      `{ inputs: { pipeline: 'checks' }, roles: { review: true } }`,
      'The role review has to be a function, and is of type boolean',
      '',
    ],
    [
      'part',
      `{ inputs: { pipeline: 'checks' }, onEvnt() {} }`,
      'There is no onEvnt in an orchestration',
      'Did you mean onEvent?',
    ],
    ['end', `{ inputs: { pipeline: 'checks' }, signal: {} }`, 'signal is no AbortSignal', 'AbortController'],
    [
      'listener',
      `{ inputs: { pipeline: 'checks' }, onEvent: 1 }`,
      'onEvent is no function',
      'leave onEvent out',
    ],
  ] as const;
  /** What each of them is answered, in their order. */
  let answers: readonly { readonly guidance: string }[] = [];
  beforeAll(() => {
    const calls = WRONG.map(([, call]) => `() => orchestrate(${call})`);
    // One program for all: a call that is refused has started nothing.
    answers = JSON.parse(
      program(`import { orchestrate } from '${NAME}';
const told = [];
for (const call of [${calls.join(', ')}])
  told.push(await call().catch((error) => ({ ...error, name: error.name, message: error.message })));
console.log(JSON.stringify(told));`),
    );
  });

  test.each(WRONG.map(([what, , message, guidance], index) => [what, message, guidance, index] as const))(
    'refuses an %s that it does not know',
    (_, message, guidance, index) => {
      expect(answers[index]).toMatchObject({ name: 'RunError', code: 'input_invalid', message });
      expect(answers[index]?.guidance).toContain(guidance);
    },
  );
});

describe('agents', () => {
  test('need their SDK, and it alone: nothing of it is in the bundle', () => {
    const answer = program(
      `await import('${NAME}/agents').catch((error) => console.log(error.code, error.message));`,
    );
    expect(answer).toMatch(/^ERR_MODULE_NOT_FOUND Cannot find package '@openai\/agents' imported from /);
    const dist = join(ROOT, 'dist');
    const withIt = readdirSync(dist).filter((name) =>
      /@openai\/agents|openai-agents-js/.test(readFileSync(join(dist, name), 'utf8')),
    );
    expect(withIt).toEqual(['agents.js']);
  });

  test('do as the documentation says, and send nothing anywhere else', async () => {
    link('@openai');
    await using service = await startService({ title: 'A model', responses: [{ text: APPROVAL }] });
    const { baseUrl, key } = service.emulator.model;
    const counting = `import { setTraceProcessors } from '@openai/agents';
setTraceProcessors([{
  async onTraceStart() { console.log('traced'); },
  ...Object.fromEntries(['onTraceEnd', 'onSpanStart', 'onSpanEnd', 'shutdown', 'forceFlush'].map((name) => [name, async () => {}])),
}]);
`;
    const ask = async (text: string) => {
      writeFileSync(join(project, 'program.js'), `${counting}${text}`);
      const env = { OPENAI_API_KEY: key, OPENAI_BASE_URL: baseUrl, OPENAI_AGENTS_DISABLE_TRACING: '0' };
      const options = { cwd: project, env, extendEnv: false };
      return (await execa(process.execPath, ['program.js'], options)).stdout;
    };
    const [, , example] = examples();
    expect(await ask(example)).toBe('pass No test is gone');
    expect(service.emulator.requests.map(({ path }) => path)).toEqual(['/v1/responses']);
    const traced = example.replace('maxTurns: 5', 'config: { tracingDisabled: false }');
    expect(await ask(traced)).toBe('traced\npass No test is gone');
  });

  test.runIf(LONG)('have types by which a program is checked', () => {
    const wrong = `import { Agent } from '@openai/agents';
import { orchestrate } from '${NAME}';
import { buildBy, planBy, reviewBy, testBy } from '${NAME}/agents';
const agent = new Agent<{ user: string }>({ name: 'Agent' });
const roles = { plan: planBy(agent), build: buildBy(agent), test: testBy(agent), review: reviewBy(agent) };
await orchestrate({ inputs: { pipeline: 'checks' }, roles });
reviewBy(agent, { context: { user: 'me' } });
// @ts-expect-error: the context is that of the agent
reviewBy(agent, { context: { user: 1 } });
// @ts-expect-error: an agent that tests gives no review
await orchestrate({ inputs: { pipeline: 'checks' }, roles: { review: testBy(agent) } });
`;
    expect(checked({ 'right.ts': examples()[2], 'wrong.ts': wrong })).toBe('');
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

  test('that tests leaves a record that is judged again as it was', () => {
    const adds = `{ test: async ({ standard }) => {
  const own = await standard();
  return { ...own, reports: [...own.reports, { name: 'mine', status: 'passed', details: '' }] };
} }`;
    expect(orchestrated(adds).verdict).toMatchObject({ outcome: 'pass' });
    const judged = run(process.execPath, [join(ROOT, 'dist/cli.js'), 'assert', 'latest']).stdout;
    expect(judged).toMatch(/\nPASS\n$/);
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
