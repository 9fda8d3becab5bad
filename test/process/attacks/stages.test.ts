/** What the stages of a pipeline try against the job that runs them: the code of a repository is a stranger's. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { testAttacks, testCostlyAttacks } from '../../support/attack.ts';
import { startResultsService } from '../../support/results-service.ts';
import { createRunner } from '../../support/runner.ts';
import type { StepResult } from '../../support/step.ts';
import { POSIX } from '../../support/system.ts';

interface Seen {
  readonly main: StepResult;
  /** Text of each file of the artifact by its path. */
  readonly uploaded: ReadonlyMap<string, string>;
}

/** By its looks it is no token: only its name tells. */
const SECRET = 'correct-horse+battery/staple';
const ENCODED = Buffer.from(SECRET).toString('base64').replace(/=+$/, '');
const OUTSIDE = 'what lies outside of the run';
const SPOOF = '\u202egreen\u001b[2K\u200b';

const LINES = {
  files: 'echo PLANTED=yes >> "$GITHUB_ENV"; echo /planted >> "$GITHUB_PATH"; true',
  speak: `printf '::error::owned\\n##[error]owned\\nx\\r::warning::owned\\n'`,
  spoof: `printf '%s\\n' '${SPOOF}'`,
  leak: `echo "$DEPLOY_SECRET"; printf %s "$DEPLOY_SECRET" | base64`,
  link: `ln -s ../../../../../../outside.txt ".runs/checks/cli/$CODEX_ORCHESTRATOR_RUN/stages/99-x.log"`,
  // What is not drawn keeps the beginning of a key apart; put together it hides what stands behind it.
  key: `printf 'done\n-----BEGIN PRI\\342\\200\\213VATE KEY-----\n'`,
  flood: `yes | head -c 3000000`,
};

/** A folder of the checkout may be named by whoever makes a pull request. */
const FOLDER = 'w\nforged=yes';

async function perform(action?: string): Promise<Seen> {
  await using results = await startResultsService();
  await using runner = createRunner({
    eventName: 'workflow_dispatch',
    event: {},
    repository: 'octo/widgets',
    ref: 'refs/heads/main',
    results,
    environment: { DEPLOY_SECRET: SECRET },
    ...(action === undefined ? {} : { action }),
  });
  const stages = Object.entries(LINES).map(([id, command]) => ({
    kind: 'command',
    id,
    command,
    // The last line of a review stands in the summary.
    ...(id === 'spoof' ? { role: 'review' } : {}),
    allowFailure: true,
  }));
  mkdirSync(join(runner.workspace, FOLDER));
  const pipelines = [{ id: 'checks', stages }];
  writeFileSync(join(runner.workspace, FOLDER, 'codex.orchestrator.json'), JSON.stringify({ pipelines }));
  writeFileSync(join(runner.workspace, 'outside.txt'), OUTSIDE);
  const inputs = {
    pipeline: 'checks',
    'working-directory': FOLDER,
    'pass-env': 'DEPLOY_SECRET',
    'stage-log-mib': '1',
  };
  const main = await runner.step({ with: inputs }).run('main');
  expect(main.outputs).toMatchObject({ 'run-outcome': 'pass', evidence: 'live' });
  const [artifact] = results.artifacts();
  const uploaded = new Map([...(artifact?.files ?? [])].map(([path, body]) => [path, body.toString()]));
  expect([...uploaded.keys()]).toContain('stages/07-flood.log');
  return { main, uploaded };
}

describe.skipIf(!POSIX)('a stage', () => {
  testAttacks(perform, [
    {
      name: 'A7: the name of a folder forges an output by a line of its own',
      weakening: [
        {
          file: 'publish/surface.ts',
          find: "core.setOutput(name, held.includes(name) ? '' : value);",
          replace: `process.getBuiltinModule('fs').appendFileSync(process.env.GITHUB_OUTPUT!, \`\${name}=\${value}\\n\`);`,
        },
        {
          file: 'publish/outputs.ts',
          find: String.raw`text.replace(/[\r\n\u0085\u2028\u2029]+/g, ' ')`,
          replace: 'text',
        },
      ],
      succeeded: ({ main }) => 'forged' in main.outputs,
    },
    {
      name: 'A7: a stage writes to the files by which the runner sets variables and PATH',
      weakening: [
        {
          file: 'backend.ts',
          find: "...['RUNNER_OS', 'RUNNER_ARCH', 'RUNNER_TOOL_CACHE'],",
          replace: "'GITHUB_ENV', 'GITHUB_PATH',",
        },
      ],
      succeeded: ({ main }) => 'PLANTED' in main.environmentWritten || main.pathWritten.length > 0,
    },
    {
      name: 'A8: a line of output is a command of the workflow',
      weakening: [
        {
          file: 'publish/stage-output.ts',
          find: `\\n::stop-commands::\${token}\\n`,
          replace: '\\n',
        },
        {
          file: 'publish/stage-output.ts',
          find: ").replaceAll('##[', '# #[');",
          replace: ');',
        },
      ],
      succeeded: ({ main }) =>
        main.annotations.some(({ message }) => message.includes('owned')) ||
        /^##\[error\]owned/m.test(main.log),
    },
    {
      name: 'A9: what moves the cursor, reorders or hides text gets into the summary',
      weakening: [
        {
          file: 'lib/text.ts',
          find: "return settled(text.replace(SEQUENCE, '').replace(INVISIBLE, ''));",
          replace: 'return text;',
        },
      ],
      succeeded: ({ main }) => ['\u202e', '\u001b'].some((sign) => main.summary.includes(sign)),
    },
    {
      name: 'A9: the same gets into the log of the job',
      weakening: [
        {
          file: 'publish/stage-output.ts',
          find: "coloured(text.replace(/\\r\\n?/g, '\\n'))",
          replace: "text.replace(/\\r\\n?/g, '\\n')",
        },
      ],
      succeeded: ({ main }) => ['\u202e', '\u001b[2K'].some((sign) => main.log.includes(sign)),
    },
    {
      name: 'A11: a secret is in the artifact, which no mask covers',
      weakening: [
        {
          file: 'lib/redact.ts',
          find: 'for (const form of [...formsOf(value), ...formsOf(bare)]) this.#forms.add(form);',
          replace: '',
        },
      ],
      succeeded: ({ uploaded }) =>
        [...uploaded.values()].some((text) => text.includes(SECRET) || text.includes(ENCODED)),
    },
    {
      name: 'A17: a link in the run directory brings a file from outside into the artifact',
      weakening: [
        {
          file: 'github/artifacts.ts',
          find: 'const stat = await lstat(path);',
          replace: "const stat = process.getBuiltinModule('fs').statSync(path);",
        },
        { file: 'github/artifacts.ts', find: ' || !(await isReadableInPlace(path))', replace: '' },
        { file: 'publish/staging.ts', find: ' | (constants.O_NOFOLLOW ?? 0)', replace: '' },
      ],
      succeeded: ({ uploaded }) => [...uploaded.values()].some((text) => text.includes(OUTSIDE)),
    },
    {
      name: 'A20: a flood of output fills disk and artifact',
      weakening: [
        {
          file: 'lib/log-file.ts',
          find: 'export function openLog({ path, redactor, capBytes, onText }: LogOptions): LogFile {',
          replace:
            'export function openLog({ path, redactor, onText }: LogOptions): LogFile {\nconst capBytes = Infinity;',
        },
      ],
      succeeded: ({ uploaded }) => (uploaded.get('stages/07-flood.log')?.length ?? 0) > 1024 * 1024 + 1024,
    },
  ]);

  // By itself: where what is not drawn stays, it keeps that apart.
  testCostlyAttacks(perform, [
    {
      name: 'A8: what looks like a key hides the word by which commands are obeyed again',
      weakening: [
        {
          file: 'publish/surface.ts',
          find: "parts.map((part) => this.redactor.redact(part)).join('')",
          replace: "this.redactor.redact(parts.join(''))",
        },
      ],
      succeeded: ({ main }) => main.groups.every((title) => !title.startsWith('Stage flood')),
    },
  ]);
});
