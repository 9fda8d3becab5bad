import { expect, test } from 'vitest';
import { experienceOf, persistingOf } from '../../../src/history/questions.ts';
import { trendOf } from '../../../src/history/trend.ts';
import { trendJson, trendText } from '../../../src/publish/trend.ts';
import { BEGIN, DAY, story } from '../../support/history.ts';

test('a failure leads to the page of the last workflow run that it was met in', () => {
  const address = (index: number) => `https://github.com/octo/widgets/actions/runs/${1000 + index}`;
  const records = story('.FF', (index) => ({ workflow_run_url: address(index) }));
  const told = {
    ...{ trend: trendOf(records, BEGIN + 3 * DAY), freshness: null, notices: [] },
    ...{ persisting: persistingOf(records), experience: experienceOf(records) },
  };
  expect(trendText(told)).toContain(`\n    last at ${address(2)}/attempts/1\n`);
  expect(trendText(told)).toContain(`in a row since 2026-01-02, ${address(1)}/attempts/1;`);
  expect(trendJson(told).failures[0]?.first.url).toBe(`${address(1)}/attempts/1`);
});
