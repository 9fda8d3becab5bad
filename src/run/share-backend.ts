/**
 * One backend for all runs of a process: one login on the disk, one emulator. Opened by the first run that needs it,
 * closed when all are done; a run that closes it only goes.
 */
import type { PlanResult } from '../plan/planner.ts';
import type { Backend, BackendRequest, Deps } from './deps.ts';

export interface SharedBackend extends AsyncDisposable {
  readonly open: Deps['openBackend'];
}

/** Opens by the `deps` of the runs; a rehearsal has one for each script, with the environments of all plans that play it. */
export function shareBackend(
  { openBackend }: Pick<Deps, 'openBackend'>,
  plans: readonly Pick<PlanResult, 'environment' | 'rehearsalScript'>[],
): SharedBackend {
  const opened = new Map<string, Promise<Backend>>();
  return {
    async open(request, passEnv) {
      const key = keyOf(request);
      const alike = plans.filter(({ rehearsalScript }) => ['', rehearsalScript].includes(scriptOf(request)));
      const environments = [...new Set(alike.flatMap(({ environment }) => environment ?? []))];
      const opening =
        opened.get(key) ??
        openBackend({ ...request, environments }, passEnv).catch((error: unknown) => {
          opened.delete(key);
          throw error;
        });
      opened.set(key, opening);
      const backend = await opening;
      return { ...backend, known: knownOf(request, backend), [Symbol.asyncDispose]: async () => {} };
    },
    async [Symbol.asyncDispose]() {
      for (const opening of opened.values()) {
        const backend = await opening.catch(() => null);
        await backend?.[Symbol.asyncDispose]();
      }
    },
  };
}

/** What is played; empty where nothing is. */
function scriptOf(request: BackendRequest): string {
  return request.kind === 'rehearsal' ? request.script : '';
}

function keyOf(request: BackendRequest): string {
  return request.kind === 'live' ? '' : JSON.stringify([request.script, request.proofFile]);
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
