/**
 * What the agents of a run on this machine need, made once and only where a selected stage is one: a model to ask, a
 * credential in a private CODEX_HOME, the Codex CLI.
 */
import type { Credential } from '../credentials/credential.ts';
import type { Redactor } from '../lib/redact.ts';
import type { Store } from '../manifest/store.ts';
import { agentsOf, type PlanResult } from '../plan/planner.ts';
import type { BackendRequest, Deps } from './deps.ts';
import { findCodex, type RunRequest } from './prepare.ts';

interface Scene {
  readonly request: RunRequest;
  readonly deps: Deps;
  readonly store: Store;
  readonly redactor: Redactor;
  readonly planned: PlanResult;
  readonly deadline: number;
}

interface Agents extends AsyncDisposable {
  /** Absolute path of the native Codex CLI. */
  readonly file: string;
  /** The whole environment of its processes. */
  readonly env: Readonly<Record<string, string>>;
  /** Things the user should know that are no failure. */
  readonly notices: readonly string[];
}

/** Opens what the agents need; null where there are none. */
export async function openAgents(
  { request, deps, store, redactor, planned, deadline }: Scene,
  evidence: 'live' | 'rehearsal',
  credential: Credential | null,
): Promise<Agents | null> {
  if (agentsOf(planned).length === 0) return null;
  const { httpsProxy, caCertificate, passEnv } = request.inputs;
  const { repository } = request.context;
  const known = { repository, environment: null, branch: null, headSha: null };
  const asked: BackendRequest =
    evidence === 'live' && credential !== null
      ? { kind: 'live', use: 'exec', known, credential, httpsProxy, caCertificate }
      : { kind: 'rehearsal', use: 'exec', known, script: planned.rehearsalScript };
  await using stack = new AsyncDisposableStack();
  const backend = stack.use(await deps.openBackend(asked, passEnv));
  redactor.add(backend.secrets);
  const { file, env, notice } = await findCodex(request.inputs, backend, { deps, store, deadline });
  const notices = [...backend.notices, ...(notice === null ? [] : [notice])];
  const opened = stack.move();
  return { file, env, notices, [Symbol.asyncDispose]: () => opened.disposeAsync() };
}
