/**
 * One backend for all runs of a process: one login on the disk, one emulator. Opened by the first run that needs it,
 * closed when all are done; a run that closes it only goes.
 */
import type { PlanResult } from '../plan/planner.ts';
import type { Backend, BackendRequest, Deps } from './deps.ts';

export interface SharedBackend extends AsyncDisposable {
  readonly open: Deps['openBackend'];
}

/** Opens by the `deps` of the runs; a rehearsal has the environments of all plans. */
export function shareBackend(
  { openBackend }: Pick<Deps, 'openBackend'>,
  plans: readonly Pick<PlanResult, 'environment'>[],
): SharedBackend {
  const environments = [...new Set(plans.flatMap(({ environment }) => environment ?? []))];
  let opened: Promise<Backend> | null = null;
  return {
    async open(request, passEnv) {
      opened ??= openBackend({ ...request, environments }, passEnv).catch((error: unknown) => {
        opened = null;
        throw error;
      });
      const backend = await opened;
      return { ...backend, known: knownOf(request, backend), [Symbol.asyncDispose]: async () => {} };
    },
    async [Symbol.asyncDispose]() {
      const backend = await opened?.catch(() => null);
      await backend?.[Symbol.asyncDispose]();
    },
  };
}

/** Where a run goes, with what the script of a rehearsal says of it where nothing else does. */
function knownOf({ kind, known }: BackendRequest, { known: told }: Backend): Backend['known'] {
  return {
    ...known,
    repository: known.repository ?? told.repository,
    environment: known.environment ?? told.environment,
    branch: known.branch ?? told.branch,
    // What is played is one commit for all.
    headSha: kind === 'rehearsal' ? told.headSha : known.headSha,
  };
}
