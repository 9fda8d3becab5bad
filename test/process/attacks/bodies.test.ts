/**
 * The service's own answers: each environment in them carries the secrets of the account in plain text, which are in
 * nobody's list of secrets, and the Codex CLI prints whole answers where it cannot use them.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { testAttacks, testCostlyAttacks } from '../../support/attack.ts';
import { codexScript } from '../../support/codex-script.ts';
import { CODEX_PATH } from '../../support/known-codex.ts';
import { startResultsService } from '../../support/results-service.ts';
import { createRunner, type Runner } from '../../support/runner.ts';
import { POSIX } from '../../support/system.ts';
import { filesBelow } from '../../support/workplace.ts';

const TOKEN = `at-${'b0d1'.repeat(6)}`;
/** A whole answer as an error, and one that cannot be decoded. */
const REFUSAL = { http: { status: 500, body: '{"detail": "x", "environment": {{secrets}}}' } };
const PENDING = { status: 'pending' };
const DIFF = { diff: { text: 'diff --git a/x b/x\n' } };
const ANSWERS: Readonly<Record<string, object>> = {
  'of a task': { turns: [PENDING, { fault: REFUSAL }] },
  'of a task, cut off': { turns: [PENDING, { fault: 'malformed' }] },
  'to a submit': { create: { fault: REFUSAL } },
  'to a submit, cut off': { create: { fault: 'malformed' } },
  'of the environments': { faults: { environments: { fault: REFUSAL } } },
  'of the environments, cut off': { faults: { environments: { fault: 'malformed' } } },
  'with the diff': { ...DIFF, faults: { diff: { fault: REFUSAL } } },
  'with the diff, cut off': { ...DIFF, faults: { diff: { fault: 'malformed' } } },
};

interface Seen {
  readonly planted: readonly string[];
  /** All that was written, said and uploaded. */
  readonly left: string;
}

/** Where the answers come from, with the inputs that lead there. */
interface Source {
  readonly inputs: Readonly<Record<string, string>>;
  readonly planted: readonly string[];
}

async function seenIn(source: (runner: Runner) => Source, action?: string): Promise<Seen> {
  await using results = await startResultsService();
  await using runner = createRunner({
    eventName: 'workflow_dispatch',
    event: {},
    repository: 'octo/widgets',
    ref: 'refs/heads/main',
    results,
    ...(action === undefined ? {} : { action }),
  });
  const quickly = {
    'retry-attempts': '1',
    'poll-errors-in-a-row': '1',
    'retry-first-wait-seconds': '0.05',
    'retry-longest-wait-seconds': '0.05',
  };
  const { inputs, planted } = source(runner);
  const step = runner.step({ with: { ...inputs, ...quickly } });
  const main = await step.run('main');
  const steps = [main, await step.run('post')];
  expect(main.outputs.evidence).toBe('live');
  const uploaded = [...results.artifacts(), ...results.ledgers()].flatMap(({ files }) =>
    [...files.values()].map(String),
  );
  expect(uploaded.length).toBeGreaterThan(3);
  const written = [runner.temp, join(runner.workspace, '.runs'), join(runner.workspace, 'out')];
  const said = steps.map(({ stdout, stderr, summary, outputs }) => [
    stdout,
    stderr,
    summary,
    JSON.stringify(outputs),
  ]);
  const kept = written.flatMap((folder) => [...filesBelow(folder).values()]);
  return {
    planted,
    left: [...uploaded, ...said.flat(), ...kept].join('\n'),
  };
}

/** What the Codex CLI prints of a whole answer. */
function inPlace(runner: Runner): Source {
  const secret = 'in-nobodys-list-of-secrets';
  const said = `Error: http error: get_task_details failed: GET https://chatgpt.com/x failed: 500 Internal Server Error; content-type=application/json; body={"secrets":{"KEY":"${secret}"}}`;
  const status = `printf '%s\\n' '${said}' >&2; exit 1`;
  const inputs = { ...codexScript(join(runner.home, 'bin/codex'), { status }), 'codex-access-token': TOKEN };
  return { inputs, planted: [secret] };
}

const LEFT = {
  name: 'A26: the secrets of an environment are in what the run keeps',
  weakening: [
    {
      file: 'cloud/classify.ts',
      find: "if (result.ended !== 'exited') return classifyEnd(call, result);",
      replace:
        "if (result.stderr.includes('body=')) return failure('service_error', result.stderr.slice(result.stderr.indexOf('body=')));",
    },
  ],
  succeeded: ({ planted, left }: Seen) => planted.some((secret) => left.includes(secret)),
};

describe.runIf(POSIX)('an answer that the Codex CLI prints', () => {
  testCostlyAttacks((action) => seenIn(inPlace, action), [LEFT]);
});

describe.runIf(process.env.LONG && POSIX && existsSync(CODEX_PATH)).each(Object.entries(ANSWERS))(
  'an answer %s',
  (_, answers) => {
    async function perform(action?: string): Promise<Seen> {
      // On use: to load the emulator costs more than to skip these.
      const { startService } = await import('../../support/service.ts');
      await using service = await startService({ title: 'Secrets', ...answers });
      const { inputs, emulator } = service;
      const seen = await seenIn(() => ({ inputs, planted: emulator.plantedSecrets }), action);
      expect(emulator.requests.length).toBeGreaterThan(0);
      return seen;
    }

    testAttacks(perform, [LEFT]);
  },
);
