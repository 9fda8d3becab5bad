/** What every surface shows of a run, word for word. Renewed with `vitest run -u`, and read before it is committed. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { failureOf } from '../../../src/history/record.ts';
import { trendOf } from '../../../src/history/trend.ts';
import { explanationOf } from '../../../src/lib/explanations.ts';
import { annotationsOf } from '../../../src/publish/annotations.ts';
import { epilogue } from '../../../src/publish/console.ts';
import { summaryOf, summaryOfRefusal } from '../../../src/publish/summary.ts';
import { BEGIN, DAY, story } from '../../support/history.ts';
import { ALONE, besideOf, CASE_NAMES, CASES, resultOf } from './results.ts';

const GOLDEN = '../../fixtures/golden';
const WITH_HISTORY = 'fail-rule-again.summary.md';

describe.each(CASE_NAMES)('a run that ends as %s', (name) => {
  const result = resultOf(CASES[name]);

  test('has its step summary', async () => {
    await expect(summaryOf(result, besideOf(CASES[name]))).toMatchFileSnapshot(
      `${GOLDEN}/${name}.summary.md`,
    );
  });

  test('has its epilogue on the console', async () => {
    await expect(epilogue(result)).toMatchFileSnapshot(`${GOLDEN}/${name}.console.txt`);
  });
});

test('a failure that was met before has it in its step summary, beside the trend and its logs', async () => {
  const one = CASES['fail-rule'];
  const result = resultOf(one);
  const { events } = besideOf(one);
  const failure = failureOf({ manifest: result.manifest, events, verdict: result.verdict });
  const records = story('..........F.......F..', (index) => ([10, 18].includes(index) ? failure : {}));
  const logs = [{ name: 'cloud/commands.ndjson', text: '{"call":"status"}\n', cut: true }];
  const before = { records, trend: trendOf(records, BEGIN + 21 * DAY) };
  await expect(summaryOf(result, besideOf(one, { logs, before }))).toMatchFileSnapshot(
    `${GOLDEN}/${WITH_HISTORY}`,
  );
});

test('a refusal without a record has its step summary', async () => {
  const message =
    'Input cloud-attempts cannot be "9": give a whole number from 1 to 4. Correct the input cloud-attempts';
  await expect(summaryOfRefusal('config', 'input_invalid', message)).toMatchFileSnapshot(
    `${GOLDEN}/refusal.summary.md`,
  );
});

test('there is no golden file without its run', () => {
  const names = CASE_NAMES.flatMap((name) => [`${name}.console.txt`, `${name}.summary.md`]);
  expect(readdirSync(new URL(`${GOLDEN}/`, import.meta.url)).toSorted()).toEqual(
    [...names, 'refusal.summary.md', WITH_HISTORY].toSorted(),
  );
});

test.each(CASE_NAMES)(
  'whatever is shown of %s leads to the explanation of its reason, if it has one',
  (name) => {
    const result = resultOf(CASES[name]);
    const { reason } = result.verdict;
    const shown = [
      summaryOf(result, ALONE),
      epilogue(result),
      ...annotationsOf(result)
        .slice(0, 1)
        .map(({ message }) => message),
    ];
    for (const text of shown) expect(text.includes('/docs/codes.md#')).toBe(reason !== null);
    if (reason !== null) for (const text of shown) expect(text).toContain(explanationOf(reason));
  },
);
