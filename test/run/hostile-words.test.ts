/**
 * What strangers write, titles of tasks and bodies of answers, changes nothing in a whole run: neither its end nor a call
 * of it. A run with hostile words is held against the same run with plain ones.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventsOf } from '../../src/manifest/events.ts';
import { standIn } from '../support/cli-stand-in.ts';
import { hostileText, walk } from '../support/hostile-text.ts';
import { standInRun } from '../support/stand-in-run.ts';

const DIFF = { path: 'codex-canary.txt', content: '{{nonce}}\n{{commit}}\n' };

/** A script with these words wherever the service may say anything. */
type Play = (words: string) => object;
const answers = (status: number, body: string) => ({ fault: { http: { status, body } } });
const PLAYS: readonly Play[] = [
  (words) => ({
    turns: [{ status: 'pending', reads: 2 }, { status: 'completed' }],
    'title-after': [words, `[READY] ${words}`],
    diff: DIFF,
  }),
  (words) => ({ turns: [{ status: 'pending' }, { status: 'failed' }], 'title-after': words }),
  ...[400, 401, 429, 500].map(
    (status): Play =>
      (words) => ({ create: answers(status, words) }),
  ),
  ...[401, 404, 429, 503].map(
    (status): Play =>
      (words) => ({ turns: [{ status: 'pending' }, answers(status, words)], 'title-after': words }),
  ),
  ...[401, 429, 500].map(
    (status): Play =>
      (words) => ({ faults: { list: answers(status, words) } }),
  ),
  // The answer names no task, whatever else it says.
  (words) => ({ create: answers(200, `{"detail": ${JSON.stringify(words)}`) }),
];

/** The end of a run, and its calls without the ids of its own. */
async function runOf(script: object) {
  const service = standIn(script);
  const trial = standInRun(service, { scenario: { 'retry-attempts': 2, 'poll-errors-in-a-row': 2 } });
  const result = await trial.start();
  const calls = eventsOf(trial.events(), 'call:ended').map(({ payload }) =>
    `${payload.call} ${payload.recognised}`.replace(/task_e_\w+/, 'task'),
  );
  const failure = result?.manifest.failure;
  return {
    end: [result?.verdict.outcome, result?.verdict.reason, failure?.phase],
    calls,
    posts: service.posts(),
  };
}

test('no title and no body moves a run', { timeout: 600_000 }, async () => {
  const plain = await Promise.all(PLAYS.map((play) => runOf(play('Count widgets'))));
  expect(new Set(plain.map(({ end }) => end.join(' '))).size).toBeGreaterThan(6);
  const cases = fc.nat(PLAYS.length - 1);
  await fc.assert(
    fc.asyncProperty(cases, hostileText, async (at, words) => {
      expect(await runOf(PLAYS[at]?.(words) ?? {})).toEqual(plain[at]);
    }),
    walk(40),
  );
});
