/**
 * The build by a builder that a program puts in place of the standard one. It is asked within the bounds of the run, and
 * answers for what it leaves out; what it builds twice is built once.
 */
import { NOT_RUN } from '../execute/stage.ts';
import { RunError, toRunError } from '../lib/errors.ts';
import { findEvent } from '../manifest/events.ts';
import { failureEvent } from '../manifest/failure.ts';
import { builtOf } from '../manifest/run-summary.ts';
import type { BuildResult } from '../manifest/schema.ts';
import { sessionOf } from '../manifest/sessions.ts';
import { isSelected } from '../plan/planner.ts';
import type { Scene } from './conduct.ts';
import { ask, type Roles } from './roles.ts';

/** The build by somebody else's builder: what it leaves out of the standard one, it answers for with one word. */
export async function buildBy(
  role: Roles['build'],
  scene: Scene,
  standard: () => Promise<BuildResult>,
): Promise<BuildResult> {
  const { store, planned, deps, deadline } = scene;
  const { runId, folder } = store;
  const { clock, signal, host } = deps;
  const plan = structuredClone(planned);
  let once: Promise<BuildResult> | null = null;
  let over = false;
  const standardOnce = (): Promise<BuildResult> => {
    if (over) return Promise.reject(new Error('the run no longer waits for its builder'));
    // What is built twice is submitted twice.
    once ??= standard();
    // A role may wait for it later, or never; the run does in any case.
    once.catch(() => {});
    return once;
  };
  const given = { plan, runId, folder, workingDirectory: host.workingDirectory };
  const told = await ask('build', (limits) => role({ ...given, ...limits, standard: standardOnce }), {
    clock,
    deadline,
    signal,
  }).catch(toRunError);
  over = true;
  // What was begun comes to its own end, and fails as it would have without the role.
  await once;
  const done = findEvent(sessionOf(store.events), 'build:completed')?.payload;
  if (told instanceof RunError) {
    if (done === undefined || store.manifest.failure === null) throw told;
    return builtOf(store.manifest, done);
  }
  const success = told.success && (done?.success ?? true);
  if (done === undefined) await answerFor(scene, told);
  if (!told.success && store.manifest.failure === null)
    await store.emit(
      failureEvent('role_rejected', { message: told.notes ?? 'the builder failed', phase: 'stage' }),
    );
  const files = done?.files ?? [];
  if (done === undefined) await store.emit({ event: 'build:completed', payload: { success, files } });
  return { ...builtOf(store.manifest, { success, files }), notes: told.notes };
}

async function answerFor(
  { store, planned }: Scene,
  { success, notes }: Pick<BuildResult, 'success' | 'notes'>,
) {
  if (planned.route.mode !== 'mcp') return;
  for (const { id } of planned.items.filter((item) => isSelected(planned, item))) {
    const status = success ? ('succeeded' as const) : ('failed' as const);
    const payload = { ...NOT_RUN, stage: id, status, ended: 'role', summary: notes };
    await store.emit({ event: 'stage:ended', payload });
  }
}
