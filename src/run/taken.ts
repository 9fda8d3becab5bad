/**
 * Whose a cloud task is, by the records of the other runs of this working directory: no task is that of two runs. Reads
 * records; writes nothing.
 */
import { eventsOf } from '../manifest/events.ts';
import { runsOf } from '../manifest/find-run.ts';
import { fold } from '../manifest/reduce.ts';
import { eventsIn } from './liveness.ts';

export interface TaskOfAnother {
  readonly taskId: string;
  readonly runId: string;
  /** The answer to its own submit named the task, or the diff of the task carries its nonce. */
  readonly proven: boolean;
}

/** The cloud tasks of all runs below `root` but the one in `folder`. */
export async function tasksOfOthers(folder: string, root: string): Promise<TaskOfAnother[]> {
  const tasks: TaskOfAnother[] = [];
  for (const other of await runsOf(root)) {
    if (other.folder === folder) continue;
    const { events } = await eventsIn(other.folder);
    const taskId = fold(events)?.cloud_execution?.task_id;
    if (taskId == null) continue;
    const { adopted } = eventsOf(events, 'cloud:submitted').at(-1)?.payload ?? { adopted: 'given' };
    tasks.push({ taskId, runId: other.runId, proven: adopted === undefined || adopted === 'nonce' });
  }
  return tasks;
}
