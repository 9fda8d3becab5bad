/**
 * What a run would meet beyond this machine, looked at without leaving a trace there: the branch at its origin, the
 * environment in Codex Cloud, the artifact service. All at the same time, within one deadline.
 */
import { join } from 'node:path';
import type { CallFailure } from '../cloud/client.ts';
import { codexCli } from '../cloud/codex-cli.ts';
import type { Credential } from '../credentials/credential.ts';
import { healthOf } from '../credentials/health.ts';
import { artifactServiceFault } from '../github/artifacts.ts';
import { toRunError } from '../lib/errors.ts';
import { REASONS } from '../lib/reasons.ts';
import { counted } from '../lib/text.ts';
import type { PlanResult } from '../plan/planner.ts';
import { type Check, failed, ok } from '../publish/checks.ts';
import { KEEP } from '../publish/login.ts';
import type { Deps } from './deps.ts';
import { makeScratchRepository, type RunRequest } from './prepare.ts';
import { checkedTarget, knownTarget } from './target.ts';

/** What there is to reach them with. */
export interface Reach {
  readonly request: RunRequest;
  /** That of the first cloud task; null where none is to run in the cloud, or nothing can be planned. */
  readonly plan: PlanResult | null;
  readonly credential: Credential | null;
  /** Absolute path of the Codex CLI; null where there is none. */
  readonly codexFile: string | null;
  /** Milliseconds since the epoch. */
  readonly deadline: number;
}

export type ReachDeps = Pick<
  Deps,
  'host' | 'spawn' | 'clock' | 'signal' | 'openBackend' | 'stageEnvironment'
>;

/** Asks all of them. */
export async function reached(reach: Reach, deps: ReachDeps): Promise<Check[]> {
  const { request, plan } = reach;
  const checks = await Promise.all([
    plan === null ? [] : branchCheck({ ...reach, plan }, deps),
    plan === null ? [] : environmentCheck({ ...reach, plan }, deps),
    request.context.workflow === null || !request.inputs.uploadArtifacts ? [] : artifactCheck(reach, deps),
  ]);
  return checks.flat();
}

/** Longer than any look takes. */
const LOOK_MS = 60_000;

type CloudReach = Reach & { readonly plan: PlanResult };

/** Whether the branch is there, at the commit of the event: the look that a run takes. */
async function branchCheck({ request, plan, deadline }: CloudReach, deps: ReachDeps): Promise<Check[]> {
  const name = 'branch at its origin';
  const known = knownTarget(request, plan);
  // That it cannot be told is said already.
  if (known.branch === null || known.environment === null) return [];
  try {
    const checked = await checkedTarget(request, known, { deps, deadline });
    const notice = checked.notices.at(-1);
    if (checked.known.branchCheck === 'found') return [ok(name, notice ?? `at ${checked.known.headSha}`)];
    const found = notice ?? 'not looked for';
    const cure = 'A run goes on without the look; give the checkout an origin that git can read';
    return [{ name, status: 'warn', found, cure, code: 'branch_not_found' }];
  } catch (error) {
    return [failed(name, toRunError(error))];
  }
}

/** Whether the credential sees the environment; the look-up is that of a submit, and creates nothing. */
async function environmentCheck(reach: CloudReach, deps: ReachDeps): Promise<Check[]> {
  const name = 'environment in the cloud';
  const { request, plan, credential, codexFile, deadline } = reach;
  const known = knownTarget(request, plan);
  const { environment, repository } = known;
  if (environment === null) return [];
  if (
    credential?.kind === 'auth-json' &&
    healthOf(credential.content.reveal(), deps.clock.now(), LOOK_MS).willRotate
  ) {
    const found =
      'not asked: the Codex CLI would renew the login, and the look is not worth the one that is given';
    return [{ name, status: 'warn', found, cure: KEEP, code: 'credential_rotation_lost' }];
  }
  if (credential === null || codexFile === null) {
    const lacks = credential === null ? 'a credential' : 'the Codex CLI';
    const cure = credential === null ? 'Give one' : 'Have it installed: doctor --install';
    return [
      { name, status: 'warn', found: `not asked, for want of ${lacks}`, cure, code: 'environment_not_found' },
    ];
  }
  const { clock, spawn, signal, host } = deps;
  const { httpsProxy, caCertificate, passEnv } = request.inputs;
  try {
    const live = { kind: 'live', use: 'cloud', known, credential, httpsProxy, caCertificate } as const;
    await using backend = await deps.openBackend(live, passEnv);
    const cwd = await makeScratchRepository(join(host.scratch, 'repository'), repository);
    const observer = { started: () => {}, ended: async () => {} };
    const client = codexCli({ file: codexFile, env: backend.env, cwd, spawn, clock, observer });
    const limits = () => ({ timeoutMs: Math.max(1, deadline - clock.now()), signal });
    const answer = await client.list({ environment }, limits());
    if (answer.ok)
      return [ok(name, `${environment} is there, with ${counted(answer.tasks.length, 'task')} of late`)];
    const check = failure(name, answer);
    if (answer.code !== 'environment_not_found') return [check];
    const seen = await client.labels(limits());
    return [{ ...check, found: `${check.found}: ${environment}${seen.ok ? seenWords(seen.labels) : ''}` }];
  } catch (error) {
    return [failed(name, toRunError(error))];
  }
}

function seenWords(labels: readonly string[]): string {
  return labels.length === 0
    ? ''
    : `; the latest tasks of the account ran in ${labels.slice(0, 10).join(', ')}`;
}

/** What a failed call says; it is told of as a warning where it may pass by itself. */
function failure(name: string, { code, message, retryable, guidance }: CallFailure): Check {
  const cure = guidance ?? REASONS[code].cure;
  return { name, status: retryable ? 'warn' : 'fail', found: message, cure, code };
}

/** Whether the record could be uploaded. A run does without: its verdict stands. */
async function artifactCheck({ deadline }: Reach, { clock, signal }: ReachDeps): Promise<Check[]> {
  const name = 'artifact service';
  const fault = await artifactServiceFault({ clock, signal, timeoutMs: Math.max(1, deadline - clock.now()) });
  if (fault === null) return [ok(name, 'it answers')];
  const cure = 'Let the runner reach the artifact service, or set upload-artifacts: false';
  return [{ name, status: 'warn', found: fault, cure, code: 'network_error' }];
}
