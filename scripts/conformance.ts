/**
 * Holds the emulator to what the service did in a live run: compares `cloud/transcript.json`, which a run with `record`
 * writes, with what the same release of the Codex CLI was recorded to answer against the emulator. Prints every
 * difference, and exits 1 where there is one.
 */
import { readFileSync } from 'node:fs';
import { type Answered, shapeOf } from '../src/cloud/transcript.ts';
import { CODEX_VERSION } from '../src/lib/codex.ts';

interface Golden {
  readonly entries: readonly {
    readonly args: readonly string[];
    readonly ended: 'exited' | 'signalled';
    readonly exit_code: number | null;
    readonly stdout: string;
    readonly stderr: string;
  }[];
}

const [file] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write('Usage: npm run conformance -- <run directory>/cloud/transcript.json\n');
  process.exit(2);
}
const live = JSON.parse(readFileSync(file, 'utf8')) as { codex_version: string; calls: Answered[] };
const recorded = new URL(`../test/fixtures/transcripts/${CODEX_VERSION}.json`, import.meta.url);
const emulated = (JSON.parse(readFileSync(recorded, 'utf8')) as Golden).entries.map(
  ({ args, ended, exit_code: exitCode, stdout, stderr }) =>
    shapeOf(args, { ended, exitCode, stdout, stderr, durationMs: 0 }),
);

const differences = [
  ...(live.codex_version === CODEX_VERSION ? [] : [`Codex CLI ${live.codex_version}, not ${CODEX_VERSION}`]),
  // How we ended a call ourselves says nothing of the service.
  ...live.calls.flatMap((call, at) =>
    call.ended === 'exited'
      ? differencesOf(call).map((what) => `call ${at + 1}, ${call.command}: ${what}`)
      : [],
  ),
];
for (const difference of new Set(differences)) process.stdout.write(`${difference}\n`);
process.stdout.write(
  `${live.calls.length} calls, ${new Set(differences).size} differences from the emulator\n`,
);
process.exitCode = differences.length > 0 ? 1 : 0;

function differencesOf(call: Answered): string[] {
  const same = emulated.filter(({ command }) => command === call.command);
  if (same.length === 0) return ['the emulator was not asked for this'];
  const words = wordsOf(call);
  // A failure is told in the same words by every command.
  const alike =
    call.exit_code === 0 ? same : [...same, ...emulated.filter(({ stdout }) => stdout.length === 0)];
  const known = alike.some((one) => wordsOf(one) === words) ? [] : [`never seen of the emulator: ${words}`];
  for (const [at, line] of call.stdout.entries())
    if (at > 0 && !same.some(({ stdout }) => stdout[at] === line)) known.push(`line ${at + 1} is "${line}"`);
  if (call.page === null) return known;
  const pages = same.flatMap(({ page }) => page ?? []);
  return [
    ...known,
    ...keyDifferences(
      'the page',
      [call.page.keys],
      pages.map(({ keys }) => keys),
    ),
    ...keyDifferences(
      'a task',
      call.page.tasks,
      pages.flatMap(({ tasks }) => tasks),
    ),
  ];
}

/** What tells one kind of answer from another; further lines belong to the task that is shown. */
function wordsOf({ exit_code, stdout: [first = ''], stderr, page }: Answered): string {
  return JSON.stringify({ exit_code, first, stderr, list: page !== null });
}

/** Keys that one side lacks, and kinds of values that the emulator never gives. */
function keyDifferences(
  what: string,
  found: readonly Readonly<Record<string, string>>[],
  known: readonly Readonly<Record<string, string>>[],
): string[] {
  const keys = new Set(known.flatMap((one) => Object.keys(one)));
  return found.flatMap((one) => [
    ...[...keys].filter((key) => !(key in one)).map((key) => `${what} lacks ${key}`),
    ...Object.entries(one).flatMap(([key, kind]) => {
      if (!keys.has(key)) return [`${what} has ${key} (${kind}), which the emulator does not give`];
      return known.some((other) => other[key] === kind) ? [] : [`${key} of ${what} is ${kind}`];
    }),
  ]);
}
