/**
 * Reads the list of an environment, page by page and no further than it can be of use.
 */
import type { CallFailure } from '../cloud/client.ts';
import type { ListedTask } from '../cloud/task-list.ts';
import { attempt, type CloudBounds, type CloudDeps } from './cloud-call.ts';

/** How far back the list is read: a task that was updated since stands on the first page. */
const MAX_PAGES = 5;

/** The tasks of an environment, the newest first, and whether these are all. */
export async function listTasks(
  environment: string,
  bounds: CloudBounds,
  deps: CloudDeps,
): Promise<
  { readonly ok: true; readonly tasks: readonly ListedTask[]; readonly complete: boolean } | CallFailure
> {
  const tasks: ListedTask[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const request: { environment: string; cursor?: string } =
      cursor === null ? { environment } : { environment, cursor };
    const answer = await attempt((limits) => deps.client.list(request, limits), {
      call: 'list',
      bounds,
      deps,
    });
    if (!answer.ok) return answer;
    tasks.push(...answer.tasks);
    cursor = answer.cursor;
    if (cursor === null) return { ok: true, tasks, complete: true };
  }
  return { ok: true, tasks, complete: false };
}
