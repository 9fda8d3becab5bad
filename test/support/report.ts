/** The data of a report from runs that never were: a history of three scenarios, and the directories of a few of its runs. */
import { createHash } from 'node:crypto';
import type { HistoryRecord } from '../../src/history/record.ts';
import { isoTime } from '../../src/lib/clock.ts';
import type { Detail, PageSource } from '../../src/publish/page-data.ts';
import { CASE_NAMES, CASES, type CaseName, savedOf } from '../unit/publish/results.ts';
import { BEGIN, DAY, type Made, story } from './history.ts';

/** A record for each letter of each scenario, a day apart. */
const STORIES = {
  smoke: '......................................',
  diff: '..........F...........I...FF..FFFFF.F.',
  'fallback-refused': '.................T....................',
} as const;

/** Some hours after the newest of them. */
export const NOW = BEGIN + 37.25 * DAY;

/** Two months of three scenarios, with what a test adds to each record. */
export function recordsOf(more: (index: number) => Made = () => ({})): HistoryRecord[] {
  return Object.entries(STORIES).flatMap(([scenario, letters], place) =>
    story(letters, (index) => ({
      scenario,
      task_id: scenario,
      run_id: `${isoTime(BEGIN + index * DAY).replace(/[:.]/g, '-')}-${createHash('sha256').update(`${scenario} ${index}`).digest('hex').slice(0, 8)}`,
      sha: index.toString(16).padStart(40, '0'),
      line: index > 24 ? 'the task ended with ERROR' : 'the service answered HTTP 500',
      durations: {
        submit_ms: 2000 + 20 * index,
        queue_ms: 9000,
        run_ms: 60_000 + ((index * 7919 + place * 104_729) % 45_000),
        diff_ms: 900,
        total_ms: 75_000 + ((index * 7919 + place * 104_729) % 45_000),
      },
      ...more(index),
    })),
  );
}

/** The directories of runs of every kind. */
export function detailsOf(names: readonly CaseName[] = CASE_NAMES): Detail[] {
  return names.map((name, index) => savedOf(CASES[name], `2026-02-08T0${index % 10}-00-00-000Z-${index.toString(16).padStart(8, '0')}`));
}

/** What a page is made of. */
export function sourceOf(more: Partial<PageSource> = {}): PageSource {
  return { records: recordsOf(), details: detailsOf(), nowMs: NOW, madeAt: isoTime(NOW), ...more };
}
