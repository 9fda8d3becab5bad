/**
 * When the parts of a run began and ended, and the same as a Mermaid chart. Pure; a part that never came to its end goes on
 * to the last event of the run, and is marked.
 */
import { timeSpan } from '../lib/text.ts';
import { eventsOf, findEvent, type RunEvent } from '../manifest/events.ts';

export interface Part {
  readonly section: 'Run' | 'Stages' | 'Cloud task';
  /** A word of ours; that of a stage holds its name, which is foreign. */
  readonly name: string;
  readonly fromMs: number;
  readonly toMs: number;
  /** It failed, or did not come to its end. */
  readonly bad: boolean;
}

/** More than any pipeline has whose chart can be read. */
const MAX_PARTS = 40;
const MAX_NAME_CHARACTERS = 40;

/** The parts of a run in order; none of a run without events. */
export function partsOf(events: readonly RunEvent[]): Part[] {
  const [first, last] = [events[0], events.at(-1)];
  if (first === undefined || last === undefined) return [];
  const end = timeOf(last);
  const begun = events.find(({ event }) => event === 'cloud:submitting' || event === 'stage:started');
  const prepare: Part = {
    ...{ section: 'Run', name: 'prepare', fromMs: timeOf(first), bad: false },
    toMs: timeOf(begun ?? last),
  };
  const built = eventsOf(events, 'build:completed').at(-1);
  const judge: Part[] =
    built === undefined
      ? []
      : [{ section: 'Run', name: 'judge', fromMs: timeOf(built), toMs: end, bad: false }];
  return [prepare, ...stagesOf(events, end), ...cloudOf(events, end), ...judge].slice(0, MAX_PARTS);
}

function stagesOf(events: readonly RunEvent[], end: number): Part[] {
  const ends = eventsOf(events, 'stage:ended');
  return eventsOf(events, 'stage:started').map((started) => {
    const { stage } = started.payload;
    const ended = ends.find((one) => one.payload.stage === stage && one.seq > started.seq);
    const failed = ended?.payload.status === 'failed' && !ended.payload.allowed_failure;
    return {
      section: 'Stages',
      name: `stage ${stage}`,
      fromMs: timeOf(started),
      toMs: ended === undefined ? end : timeOf(ended),
      bad: ended === undefined || failed,
    };
  });
}

function cloudOf(events: readonly RunEvent[], end: number): Part[] {
  const submitting = findEvent(events, 'cloud:submitting');
  const submitted = findEvent(events, 'cloud:submitted');
  const begun = eventsOf(events, 'cloud:polled').find(({ payload }) => payload.status === 'running');
  const ended = eventsOf(events, 'cloud:ended').at(-1);
  const fetched = eventsOf(events, 'diff:fetched').at(-1);
  const part = (name: string, from: RunEvent | undefined, to: RunEvent | undefined): Part[] =>
    from === undefined
      ? []
      : [
          {
            section: 'Cloud task',
            name,
            fromMs: timeOf(from),
            toMs: to === undefined ? end : timeOf(to),
            bad: to === undefined,
          },
        ];
  const work = part('work', begun ?? submitted, ended);
  return [
    ...part('submit', submitting, submitted),
    ...(begun === undefined ? [] : part('queue', submitted, begun)),
    ...(ended?.payload.status === 'error' ? work.map((one) => ({ ...one, bad: true })) : work),
    // A task that failed has no diff to wait for.
    ...(ended?.payload.status === 'ready' || fetched !== undefined ? part('diff', ended, fetched) : []),
  ];
}

/** The parts as a Mermaid chart in Markdown; empty where there is nothing to see in one. */
export function timelineBlock(events: readonly RunEvent[]): string {
  const parts = partsOf(events);
  if (parts.length < 2) return '';
  const lines: string[] = [];
  for (const section of ['Run', 'Stages', 'Cloud task'] as const) {
    const own = parts.filter((part) => part.section === section);
    if (own.length > 0) lines.push(`  section ${section}`, ...own.map(taskLine));
  }
  const head = ['gantt', '  dateFormat x', '  axisFormat %H:%M:%S'];
  const chart = ['```mermaid', ...head, ...lines, '```'].join('\n');
  const total = timeSpan(Math.max(...parts.map(({ toMs }) => toMs)) - (parts[0]?.fromMs ?? 0));
  return `<details><summary>Timeline: ${total}</summary>\n\n${chart}\n\n</details>`;
}

function taskLine({ name, fromMs, toMs, bad }: Part): string {
  return `  ${chartLabel(name)}, ${timeSpan(toMs - fromMs)} :${bad ? 'crit' : 'done'}, ${fromMs}, ${toMs}`;
}

/** Foreign text where Mermaid would take signs for its own: letters, digits and a few signs are all that stays. */
function chartLabel(text: string): string {
  const label = text.replace(/[^\p{L}\p{N} ._-]+/gu, '_');
  return label.length <= MAX_NAME_CHARACTERS ? label : `${label.slice(0, MAX_NAME_CHARACTERS - 1)}…`;
}

function timeOf({ timestamp }: RunEvent): number {
  return Date.parse(timestamp);
}
