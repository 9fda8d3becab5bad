/**
 * Reads the list of an environment, page by page and no further than it can be of use.
 */
import type { CallFailure, ListRequest } from '../cloud/client.ts';
import type { ListedTask, TaskPage } from '../cloud/task-list.ts';
import { attempt, type CloudBounds, type CloudDeps } from './cloud-call.ts';

/** How far back the list is read: a task that was updated since stands on the first page. */
const MAX_PAGES = 5;

type Listed = { readonly ok: true; readonly tasks: readonly ListedTask[]; readonly complete: boolean };

/** The tasks of an environment, the newest first, and whether these are all. */
export async function listTasks(
  environment: string,
  bounds: CloudBounds,
  deps: CloudDeps,
): Promise<Listed | CallFailure> {
  const tasks: ListedTask[] = [];
  let complete = false;
  for await (const page of pagesOf(environment, bounds, deps)) {
    if (!page.ok) return page;
    tasks.push(...page.tasks);
    complete = page.cursor === null;
  }
  return { ok: true, tasks, complete };
}

/**
 * The ids of the tasks of an environment, and whether these are all. What siblings have seen is not read again: new tasks
 * stand on the first pages.
 */
export async function idsBefore(
  environment: string,
  bounds: CloudBounds,
  deps: CloudDeps,
): Promise<{ readonly ok: true; readonly ids: readonly string[]; readonly complete: boolean } | CallFailure> {
  const seen = deps.siblings?.seen.get(environment);
  const ids = new Set<string>();
  let complete = false;
  for await (const page of pagesOf(environment, bounds, deps)) {
    if (!page.ok) return page;
    const known = page.tasks.length > 0 && page.tasks.every(({ id }) => seen?.has(id));
    for (const { id } of page.tasks) ids.add(id);
    complete = page.cursor === null || known;
    if (known) break;
  }
  const all = complete ? new Set([...ids, ...(seen ?? [])]) : ids;
  if (complete) deps.siblings?.seen.set(environment, all);
  return { ok: true, ids: [...all], complete };
}

async function* pagesOf(
  environment: string,
  bounds: CloudBounds,
  deps: CloudDeps,
): AsyncGenerator<({ readonly ok: true } & TaskPage) | CallFailure> {
  let cursor: string | null = null;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const request: ListRequest = cursor === null ? { environment } : { environment, cursor };
    const answer = await attempt((limits) => deps.client.list(request, limits), {
      call: 'list',
      bounds,
      deps,
    });
    yield answer;
    if (!answer.ok || answer.cursor === null) return;
    cursor = answer.cursor;
  }
}
