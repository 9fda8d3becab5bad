/**
 * What a gate asks of the records of earlier runs: experience, and how often in a row the same ended alike. Pure; reads no
 * records.
 */
import { experienceOf } from '../history/questions.ts';
import type { HistoryRecord } from '../history/record.ts';
import { grouped, inOrder, seriesOf } from '../history/series.ts';
import type { Past } from './weigh.ts';

/** What these records tell; `workflowRunId` is the run that asks, whose own records are no earlier ones. */
export function pastOf(records: readonly HistoryRecord[], workflowRunId: string | null): Past {
  const earlier = records.filter(
    (one) => one.workflow_run_id === null || one.workflow_run_id !== workflowRunId,
  );
  const series = grouped(inOrder(earlier), seriesOf);
  const byName = grouped(earlier, ({ scenario, task_id }) => scenario ?? task_id);
  return {
    experience: ({ scenario, task }) => experienceOf(byName.get(scenario ?? task) ?? []),
    streak({ task, scenario, cell, mode }, outcome) {
      const same = { task_id: task, scenario, cell, mode: mode ?? 'cloud' } as const;
      const ended = (series.get(seriesOf(same)) ?? []).map((record) => record.outcome);
      const other = ended.findLastIndex((one) => one !== outcome);
      return ended.length - 1 - other;
    },
  };
}
