/**
 * What the agents of a run on this machine need, made once and only where a selected stage is one: a model to ask, a
 * credential in a private CODEX_HOME, the Codex CLI.
 */
import { identityOf } from '../credentials/install.ts';
import { agentsOf } from '../plan/planner.ts';
import type { Admitted } from './admit.ts';
import type { Scene } from './conduct.ts';
import type { BackendRequest } from './deps.ts';
import { checkedLogin, holdLogin } from './login.ts';
import { findCodex } from './prepare.ts';
import { trustedSteering } from './steering.ts';

interface Agents extends AsyncDisposable {
  /** Absolute path of the native Codex CLI. */
  readonly file: string;
  /** The whole environment of its processes. */
  readonly env: Readonly<Record<string, string>>;
  /** False once the file is another than at the start: a stage can have put something in its place. */
  readonly unchanged: () => Promise<boolean>;
  /** Has the login looked after to its end. */
  readonly settle: () => Promise<void>;
  /** Things the user should know that are no failure. */
  readonly notices: readonly string[];
}

/** Opens what the agents need; null where there are none. */
export async function openAgents(scene: Scene, { evidence, credential }: Admitted): Promise<Agents | null> {
  const { request, deps, store, redactor, planned, deadline } = scene;
  if (agentsOf(planned).length === 0) return null;
  const { httpsProxy, caCertificate, passEnv } = request.inputs;
  const { repository } = request.context;
  const known = { repository, environment: null, branch: null, headSha: null };
  const asked: BackendRequest =
    evidence === 'live' && credential !== null
      ? {
          ...{ kind: 'live', use: 'exec', known, credential, httpsProxy, caCertificate },
          login: await checkedLogin(scene, credential),
        }
      : {
          kind: 'rehearsal',
          use: 'exec',
          known,
          script: planned.rehearsalScript,
          proofFile: planned.proofFile,
        };
  await using stack = new AsyncDisposableStack();
  const steering = stack.use(await trustedSteering(scene));
  const backend = stack.use(await deps.openBackend(asked, passEnv));
  redactor.add(backend.secrets);
  const { settle } = stack.use(holdLogin(scene, backend));
  const codex = await findCodex(request.inputs, backend, { deps, store, deadline });
  const { file, env, identity, notice } = codex;
  const unchanged = () =>
    identityOf(file).then(
      (now) => now === identity,
      () => false,
    );
  const notices = [...(steering?.notices ?? []), ...backend.notices, ...(notice === null ? [] : [notice])];
  const opened = stack.move();
  return { file, env, unchanged, notices, settle, [Symbol.asyncDispose]: () => opened.disposeAsync() };
}
