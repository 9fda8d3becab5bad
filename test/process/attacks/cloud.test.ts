/** What reaches a run in the cloud from outside: the environment of the job, the checkout, and what the service answers. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { testAttacks, testCostlyAttacks } from '../../support/attack.ts';
import { type CallFaults, codexScript } from '../../support/codex-script.ts';
import { createRunner, type Runner } from '../../support/runner.ts';
import type { StepOptions, StepResult } from '../../support/step.ts';
import { READS_MARKS } from '../../support/system.ts';

interface Seen {
  readonly main: StepResult;
  /** What the Codex CLI was given when it was asked for a task. */
  readonly args: readonly string[];
  readonly env: string;
  /** Command lines of all processes at that moment. */
  readonly commands: string;
  /** Names of the files that were planted. */
  readonly planted: readonly string[];
  /** The texts as a later step of the job would show them. */
  readonly shown: readonly string[];
}

interface Case {
  readonly action?: string | undefined;
  readonly faults?: CallFaults;
  readonly environment?: Readonly<Record<string, string>>;
  readonly secrets?: readonly string[];
  /** What a later step prints. */
  readonly printed?: readonly string[];
  /** `planted` is a folder in which nothing of ours ever writes. */
  readonly options: (runner: Runner, planted: string) => StepOptions;
}

/** One live run whose Codex CLI tells what it was given. */
async function seenIn({ action, faults, environment, secrets, printed = [], options }: Case): Promise<Seen> {
  await using runner = createRunner({
    eventName: 'workflow_dispatch',
    event: {},
    repository: 'octo/widgets',
    ref: 'refs/heads/main',
    ...(environment === undefined ? {} : { environment }),
    ...(secrets === undefined ? {} : { secrets }),
    ...(action === undefined ? {} : { action }),
  });
  const [planted, told] = [join(runner.home, 'planted'), join(runner.home, 'told')];
  for (const folder of [planted, told]) mkdirSync(folder);
  const telling = `printf '%s\\n' "$@" > '${told}/args'; env > '${told}/env'; cat /proc/[0-9]*/cmdline > '${told}/commands' 2> /dev/null`;
  const inputs = codexScript(join(runner.home, 'bin/codex'), { exec: telling, ...faults });
  const { with: given, env = {} } = options(runner, planted);
  // Its list of tasks is none, and need not be asked for again.
  const quickly = { 'retry-attempts': '1', 'upload-artifacts': 'false' };
  const main = await runner.step({ with: { ...inputs, ...quickly, ...given }, env }).run('main');
  expect(main.outputs).toMatchObject({ 'run-outcome': 'pass', evidence: 'live' });
  const read = (name: string) => readFileSync(join(told, name), 'utf8');
  return {
    main,
    args: read('args').split('\n'),
    env: read('env'),
    commands: read('commands').replaceAll('\0', '\n'),
    planted: readdirSync(planted),
    shown: printed.map((text) => runner.mask(text)),
  };
}

const REFRESH = `rt.${'9aZ8'.repeat(12)}`;
const AUTH_JSON = JSON.stringify(
  {
    auth_mode: 'chatgpt',
    OPENAI_API_KEY: null,
    tokens: {
      id_token: `${'e30'.repeat(8)}.${'e30'.repeat(8)}.sig`,
      access_token: `${'A7b9'.repeat(12)}`,
      refresh_token: REFRESH,
      account_id: '0a1b2c3d-4e5f-6789-abcd-ef0123456789',
    },
    last_refresh: '2026-11-21T00:00:00Z',
  },
  null,
  2,
);
const LOGIN = { 'codex-auth-json': AUTH_JSON };
const ELSEWHERE = 'http://127.0.0.1:9/evil.example';
const REDIRECTING = {
  CODEX_CLOUD_TASKS_BASE_URL: ELSEWHERE,
  CODEX_REFRESH_TOKEN_URL_OVERRIDE: ELSEWHERE,
  OPENAI_BASE_URL: ELSEWHERE,
  HTTPS_PROXY: ELSEWHERE,
  CODEX_CA_CERTIFICATE: '/evil.example.pem',
  BASH_ENV: '/evil.example.sh',
};
const HOSTILE_DIFF = `diff --git a/docs/<img src=x>.md b/docs/<img src=x>.md
new file mode 100644
--- /dev/null
+++ b/docs/<img src=x>.md
@@ -0,0 +1 @@
+@octocat
\`\`\`
<img src=//evil.example/beacon>
`;

describe.skipIf(!READS_MARKS)('a job, a checkout and a service that are against us', () => {
  const perform = (action?: string) =>
    seenIn({
      action,
      environment: REDIRECTING,
      secrets: [AUTH_JSON],
      printed: [`the token is ${REFRESH}`],
      faults: { diff: `cat "\${0%/*}/../diff"; exit 0` },
      options(runner, planted) {
        writeFileSync(join(runner.home, 'diff'), HOSTILE_DIFF);
        const bin = join(runner.workspace, 'node_modules/.bin');
        mkdirSync(bin, { recursive: true });
        const hijack = `#!/bin/sh\ntouch '${planted}/git'\nexec ${gitFile()} "$@"\n`;
        writeFileSync(join(bin, 'git'), hijack, { mode: 0o755 });
        return { with: LOGIN, env: { PATH: `${bin}:${process.env.PATH}` } };
      },
    });

  testAttacks(perform, [
    {
      name: 'A10: the name of a file in a diff is drawn as HTML in the summary',
      weakening: [
        {
          file: 'lib/text.ts',
          find: `(char) => ENTITIES[char] ?? \`\\\\\${char}\``,
          replace: '(char) => char',
        },
        { file: 'lib/text.ts', find: String.raw`.replaceAll('@', '@\u200b')`, replace: '' },
      ],
      succeeded: ({ main }) => /^\| docs\/<img src=x>/m.test(main.summary),
    },
    {
      name: 'A10: a diff ends the block it is shown in, and goes on as Markdown',
      weakening: [{ file: 'lib/text.ts', find: "return '`'.repeat(longest + 1);", replace: "return '```';" }],
      succeeded: ({ main }) => /^```diff\n(?:.*\n)*?```\n<img/m.test(main.summary),
    },
    {
      name: 'A12: a token inside of auth.json is shown by a later step, since only the lines of the file are masked',
      weakening: [
        {
          file: 'credentials/credential.ts',
          find: '...(inputs.codexAuthJson ? innerTexts(inputs.codexAuthJson) : [])',
          replace: '...(inputs.codexAuthJson ? [inputs.codexAuthJson] : [])',
        },
      ],
      succeeded: ({ shown }) => shown.some((text) => text.includes(REFRESH)),
    },
    {
      name: 'A13: a login is in the environment of a child',
      weakening: [
        {
          file: 'credentials/codex-home.ts',
          find: 'credential.content.reveal());\n      return { CODEX_HOME: folder };',
          replace:
            'credential.content.reveal());\n      return { CODEX_HOME: folder, CODEX_LOGIN: credential.content.reveal() };',
        },
      ],
      succeeded: ({ env }) => env.includes(REFRESH),
    },
    {
      name: 'A13: a login or a prompt is in the list of processes',
      weakening: [
        {
          file: 'cloud/codex-cli.ts',
          find: 'function submitArgs({ environment, branch, attempts }: Submission)',
          replace: 'function submitArgs({ environment, branch, attempts, prompt }: Submission)',
        },
        {
          file: 'cloud/codex-cli.ts',
          find: `\`--attempts=\${attempts}\`, '-']`,
          replace: `\`--attempts=\${attempts}\`, prompt]`,
        },
      ],
      succeeded: ({ commands }) =>
        commands.includes(REFRESH) || commands.includes('This is an automated canary'),
    },
    {
      name: 'A14: a variable of the job sends the login elsewhere, or loads code',
      weakening: [
        {
          file: 'backend.ts',
          find: "  'RUNNER_TRACKING_ID',\n",
          replace: `'RUNNER_TRACKING_ID', ${Object.keys(REDIRECTING)
            .map((name) => `'${name}'`)
            .join(', ')},\n`,
        },
      ],
      succeeded: ({ env }) => env.includes('evil.example'),
    },
    {
      name: 'A15: a program of the checkout runs in the place of git',
      weakening: [
        {
          file: 'deps.ts',
          find: 'return folders.filter((entry) => isAbsolute(entry) && !isInside(folder, entry)).join(delimiter);',
          replace: 'return searchPath;',
        },
      ],
      succeeded: ({ planted }) => planted.includes('git'),
    },
  ]);
});

describe.runIf(READS_MARKS)('values that a shell or a command line would obey', () => {
  const perform = (action?: string) =>
    seenIn({
      action,
      faults: { diff: `cat "\${0%/*}/../diff"; exit 0` },
      options(runner, planted) {
        const lines = Array.from({ length: 12 }, () => `+${'x'.repeat(100_000)}`);
        writeFileSync(join(runner.home, 'diff'), largeDiff(lines));
        const environment = `-x$(touch '${planted}/by-environment')`;
        return {
          // Of the repository this names the environment, as an input would that came from somebody else.
          env: { CODEX_CLOUD_ENV_ID: environment },
          with: {
            ...LOGIN,
            'cloud-environment': '',
            prompt: `\`touch ${planted}/by-prompt\` "; touch ${planted}/x; "`,
          },
        };
      },
    });

  testCostlyAttacks(perform, [
    {
      name: 'A1: a shell obeys what stands in a value',
      weakening: [
        {
          file: 'lib/stream-process.ts',
          find: '    windowsVerbatimArguments: isCmd(file),',
          replace: '    shell: true,',
        },
      ],
      succeeded: ({ planted }) => planted.length > 0,
    },
    {
      name: 'A2: a value is taken for an option',
      weakening: [
        {
          file: 'cloud/codex-cli.ts',
          find: `return ['cloud', 'exec', \`--env=\${environment}\`,`,
          replace: "return ['cloud', 'exec', '--env', environment,",
        },
      ],
      succeeded: ({ args }) => args.some((arg) => arg.startsWith('-x')),
    },
    {
      name: 'A20: a large diff makes the runner drop the whole summary',
      weakening: [
        { file: 'publish/diff.ts', find: "'diff', MAX_DIFF_CHARACTERS)", replace: "'diff', Infinity)" },
        {
          file: 'publish/summary.ts',
          find: 'if (bytes.length <= MAX_SUMMARY_BYTES) return text;',
          replace: 'return text;',
        },
      ],
      succeeded: ({ main }) => main.summary === '',
    },
  ]);
});

function largeDiff(added: readonly string[]): string {
  const head = [
    'diff --git a/large.txt b/large.txt',
    'new file mode 100644',
    '--- /dev/null',
    '+++ b/large.txt',
  ];
  return [...head, `@@ -0,0 +1,${added.length} @@`, ...added, ''].join('\n');
}

/** The git of this machine. */
function gitFile(): string {
  const folders = (process.env.PATH ?? '').split(':');
  return folders.map((folder) => join(folder, 'git')).find((file) => existsSync(file)) ?? 'git';
}
