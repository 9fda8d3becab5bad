/**
 * A plan as it is shown before anything is run: which stages, which of them in this run, in which mode and why.
 */
import { REASONS } from '../lib/reasons.ts';
import { oneLine } from '../lib/text.ts';
import { isSelected, type PlanResult } from '../plan/planner.ts';

/** So much of a prompt tells which one it is. */
const PROMPT_HEAD = 120;

/** The plan as one JSON document. */
export function planJson(planned: PlanResult) {
  const { taskId, route, pipeline, target, environment, branch, timeoutMs } = planned;
  return {
    schema: 1,
    task_id: taskId,
    pipeline: pipeline?.id ?? null,
    mode: route.mode,
    mode_requested: route.requested,
    mode_source: route.source,
    mode_reason: route.reason,
    refusal: route.refusal,
    target,
    environment,
    branch,
    attempts: route.mode === 'cloud' ? planned.attempts : null,
    prompt_head: route.mode === 'cloud' ? oneLine(planned.prompt, PROMPT_HEAD) : null,
    timeout_seconds: timeoutMs / 1000,
    stages: planned.items.map((item) => ({
      id: item.id,
      title: item.title,
      kind: item.kind,
      role: item.role,
      selected: isSelected(planned, item),
      mode: isSelected(planned, item) ? route.mode : null,
      needs: item.needs,
      command: item.command,
      parent_pipeline: item.parentPipeline,
    })),
  };
}

/** The plan for a person. */
export function planText(planned: PlanResult): string {
  const { pipeline, route } = planned;
  const width = Math.max(0, ...planned.items.map(({ id }) => id.length));
  const stages = planned.items.map((item) => {
    const place = isSelected(planned, item) ? route.mode : 'left out';
    const what = oneLine(item.command ?? item.prompt ?? item.kind, 80);
    const conditions = [
      item.needs.length > 0 ? `after ${item.needs.join(', ')}` : '',
      item.requiresApproval ? 'waits for an approval' : '',
      item.allowFailure ? 'may fail' : '',
    ].filter((one) => one !== '');
    const when = conditions.length > 0 ? `  (${oneLine(conditions.join('; '), 120)})` : '';
    return `  ${item.id.padEnd(width)}  ${place.padEnd(8)}  ${what}${when}`;
  });
  return [
    pipeline === null ? oneLine(planned.title) : `Pipeline ${pipeline.id}: ${oneLine(pipeline.title)}`,
    `  task      ${planned.taskId}${planned.target === null ? '' : `, stage ${planned.target}`}`,
    `  mode      ${route.mode}: ${route.reason}`,
    ...(route.mode === 'cloud'
      ? [
          `  where     environment ${oneLine(planned.environment ?? '?')}, branch ${oneLine(planned.branch ?? '?')}`,
          `  attempts  ${planned.attempts === 1 ? 'one' : `best of ${planned.attempts}`}`,
          `  prompt    ${oneLine(planned.prompt, PROMPT_HEAD)}`,
        ]
      : []),
    ...(route.refusal === null
      ? []
      : [`  refused   ${route.refusal}: ${REASONS[route.refusal].title}. ${REASONS[route.refusal].cure}`]),
    ...stages,
    '',
  ].join('\n');
}
