/**
 * Values that are planted wherever a secret can come from, a Codex CLI that hands on whatever it holds, and a search for
 * them, as they are and in their forms, through everything that was written, told or uploaded.
 */
import { join } from 'node:path';
import { PATIENT_CANCEL_TIMES } from './child.ts';
import { codexScript } from './codex-script.ts';
import { type ResultsService, startResultsService } from './results-service.ts';
import { createRunner, type Runner } from './runner.ts';
import type { StepResult } from './step.ts';
import { filesBelow } from './workplace.ts';

export const TOKEN = `at-${'s3nt1nel'.repeat(4)}`;
export const KEY = 'sk-proj-sentinel0123456789abcdef';
/** By its looks it is no token. */
export const DEPLOY_SECRET = 'correct-horse+"battery"/<staple>&co';
export const PROXY_PASSWORD = 'proxy-pass+word/0';
const PLANTED = [TOKEN, KEY, DEPLOY_SECRET, PROXY_PASSWORD];

function inHtml(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Spelled out here, and not as the product has them. */
const FORMS = PLANTED.flatMap((value) => [
  value,
  encodeURIComponent(value),
  JSON.stringify(value).slice(1, -1),
  Buffer.from(value).toString('hex'),
  inHtml(value).replaceAll(/[\\`*_{}[\]()#+!|~]/g, '\\$&'),
  inHtml(value).replaceAll('"', '&quot;'),
  ...[0, 1, 2].map((shift) =>
    Buffer.from(`${'x'.repeat(shift)}${value}`)
      .toString('base64')
      .slice(shift === 0 ? 0 : 4)
      .replace(/.{0,2}=*$/, ''),
  ),
]);

export function found(texts: Iterable<readonly [string, string]>): string[] {
  return [...texts].flatMap(([name, text]) =>
    FORMS.filter((form) => text.includes(form)).map((form) => `${form.slice(0, 9)}… in ${name}`),
  );
}

/** What a step has told; the commands that register masks hold the values, and are not shown. */
function toldBy(steps: readonly StepResult[]): [string, string][] {
  return steps.flatMap(
    ({ stdout, stderr, summary, outputs, state, annotations }, index): [string, string][] => {
      const shown = stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
      const others = { stderr, summary, outputs, state, annotations };
      const texts = Object.entries(others).map(([name, value]): [string, string] => [
        `${name} of step ${index}`,
        typeof value === 'string'
          ? value
          : Object.values(value)
              .map((one) => JSON.stringify(one))
              .join('\n'),
      ]);
      return [[`the log of step ${index}`, shown.join('\n')], ...texts];
    },
  );
}

function uploadedTo(results: ResultsService): [string, string][] {
  return [...results.artifacts(), ...results.ledgers()].flatMap(({ name, files }) =>
    [...files].map(([path, body]): [string, string] => [
      `artifact ${name}: ${path}`,
      `${name} ${path}\n${body}`,
    ]),
  );
}

/** Everything on the disk of the job: workspace, temporary folder, home; names as well. */
function keptBy(runner: Runner): [string, string][] {
  return [runner.workspace, runner.temp, runner.home].flatMap((folder) =>
    [...filesBelow(folder)].map(([path, text]): [string, string] => [join(folder, path), `${path}\n${text}`]),
  );
}

/** Every way in which a careless Codex CLI can hand on what it holds. */
export const ECHOES = [
  'env',
  'echo "token $CODEX_ACCESS_TOKEN deploy $DEPLOY_SECRET proxy $HTTPS_PROXY"',
  'env >&2',
  'printf %s "$DEPLOY_SECRET" | base64 >&2',
  'printf "x%s" "$DEPLOY_SECRET" | base64',
  'printf %s "$CODEX_ACCESS_TOKEN" | od -An -tx1 | tr -d " \\n"',
  String.raw`printf 'at-\033[31m%s\033[0m\n' "${'$'}{CODEX_ACCESS_TOKEN#at-}" >&2`,
  'echo "::set-output name=x::$CODEX_ACCESS_TOKEN"; echo "##[error]$CODEX_ACCESS_TOKEN"',
].join('; ');

/** Where the product looks for no answer. */
export const LOUD = `{ ${ECHOES}; } >&2`;

/** A diff with a value in it. */
export function diffWith(value: string): string {
  return [
    'diff --git a/x.txt b/x.txt',
    'new file mode 100644',
    'index 0000000..1111111',
    '--- /dev/null',
    '+++ b/x.txt',
    '@@ -0,0 +1,2 @@',
    `+token ${value}`,
    '+end',
    '',
  ].join('\n');
}

/** Lines of shell that print a text, without the text among them. */
export function prints(text: string): string {
  return `echo ${Buffer.from(text).toString('base64')} | base64 -d`;
}

export interface Given {
  readonly exec?: string;
  readonly status?: string;
  readonly diff?: string;
  readonly inputs?: Readonly<Record<string, string>>;
}

export async function job({ inputs: more = {}, ...faults }: Given) {
  const results = await startResultsService();
  const runner = createRunner({
    eventName: 'workflow_dispatch',
    event: {},
    repository: 'octo/widgets',
    ref: 'refs/heads/main',
    results,
    environment: { DEPLOY_SECRET },
    cancelTimes: PATIENT_CANCEL_TIMES,
  });
  const script = codexScript(join(runner.home, 'bin/codex'), faults);
  const inputs = {
    ...script,
    ...{ 'codex-access-token': TOKEN, 'openai-api-key': KEY, 'pass-env': 'DEPLOY_SECRET' },
    ...{ 'https-proxy': `http://user:${encodeURIComponent(PROXY_PASSWORD)}@127.0.0.1:9` },
    ...more,
  };
  return {
    results,
    runner,
    inputs,
    step: runner.step({ with: inputs }),
    /** All there is, but for the script, which is the test's own. */
    everything: (steps: readonly StepResult[]) => [
      ...toldBy(steps),
      ...uploadedTo(results),
      ...keptBy(runner).filter(([path]) => !path.startsWith(join(runner.home, 'bin'))),
    ],
    async [Symbol.asyncDispose]() {
      await runner[Symbol.asyncDispose]();
      await results[Symbol.asyncDispose]();
    },
  };
}
