/** The data of a report from runs that never were: a history of three scenarios, and the directories of a few of its runs. */
import { createHash } from 'node:crypto';
import type { HistoryRecord } from '../../src/history/record.ts';
import { isoTime } from '../../src/lib/clock.ts';
import type { RunEvent } from '../../src/manifest/events.ts';
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
  return names.map((name, index) =>
    savedOf(CASES[name], `2026-02-08T0${index % 10}-00-00-000Z-${index.toString(16).padStart(8, '0')}`),
  );
}

/** What a page is made of. */
export function sourceOf(more: Partial<PageSource> = {}): PageSource {
  return { records: recordsOf(), details: detailsOf(), nowMs: NOW, madeAt: isoTime(NOW), ...more };
}

/** Texts that a careless page would run, load or follow; what runs sets `window.owned`. */
export const HOSTILE = [
  '<script>window.owned=1</script>',
  '<img src=x onerror="window.owned=2">',
  '"><svg onload=window.owned=3>',
  "' onmouseover='window.owned=4' x='",
  '</title></style></script><script>window.owned=5</script>',
  'javascript:window.owned=6',
  '<a href="javascript:window.owned=7">x</a>',
  '<!-- <iframe src="https://evil.example">',
  '\u202egnp.exe\u0000\u001b]0;title\u0007',
  '{{constructor.constructor("window.owned=8")()}}<svg><style>@import "https://evil.example"</style>',
] as const;

/** A report in which every text that is not ours is hostile. */
export function hostileSource(): PageSource {
  const all = HOSTILE.join(' ');
  const at = (index: number) => HOSTILE[index % HOSTILE.length] ?? '';
  const records = recordsOf((index) => ({
    branch: at(index),
    error_line: at(index + 1),
    cli_version: at(index + 2).slice(0, 90),
    artifact: at(index + 3),
    event: at(index + 4).slice(0, 60),
  })).map((record, index) => ({
    ...record,
    scenario: at(index).slice(0, 90),
    // The schema lets no such address in; the page must not rely on it.
    cloud_task_url: at(index + 5),
  }));
  const details = detailsOf().map(({ run }, index) => ({
    diff: `diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-${all}\n+${all}\n`,
    run: {
      ...run,
      runId: `${at(index)}${index}`,
      taskId: at(index),
      manifest: {
        ...run.manifest,
        branch: all,
        head_sha: all,
        ...(run.manifest.cloud_execution
          ? { cloud_execution: { ...run.manifest.cloud_execution, status_url: at(index) } }
          : {}),
      },
      events: run.events.map((event) => withHostile(event, all)),
      verdict: run.verdict && {
        ...run.verdict,
        findings: run.verdict.findings.map((finding) => ({
          ...finding,
          ...{ status: 'failed' as const, severity: 'error' as const },
          ...{ rule: all, title: all, expected: all, actual: all },
        })),
      },
    },
  }));
  return { ...sourceOf({ notices: [all] }), records, details };
}

/** The event with every text in its payload replaced but those that are words of ours. */
function withHostile(event: RunEvent, hostile: string): RunEvent {
  const words = new Set([
    'status',
    'mode',
    'mode_requested',
    'admission',
    'evidence',
    'outcome',
    'class',
    'code',
    'phase',
  ]);
  return JSON.parse(JSON.stringify(event), (key, value: unknown) => {
    const header = ['event', 'timestamp', 'task_id', 'run_id'].includes(key);
    return typeof value === 'string' && !header && !words.has(key) ? hostile : value;
  }) as RunEvent;
}
