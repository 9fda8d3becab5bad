/**
 * Where a cloud task is to run, and whether that is the code which is meant: the branch is there at its origin, at the
 * commit that the event is about. Looks before anything is sent, and once more when the task has ended. A rehearsal has
 * an origin that is only played, and is asked nothing.
 */
import { originOf, type RemoteBranch, remoteBranch } from '../github/remote.ts';
import { branchHead } from '../github/rest.ts';
import { type Context, repositoryOf } from '../inputs/context.ts';
import { RunError } from '../lib/errors.ts';
import type { Payload } from '../manifest/events.ts';
import type { PlanResult } from '../plan/planner.ts';
import type { Deps, KnownTarget } from './deps.ts';
import { gitHere, gitTrusting, sameName } from './git-here.ts';
import type { RunRequest } from './prepare.ts';

export interface Target {
  readonly environment: string;
  readonly branch: string;
}

/** A target whose branch was looked for. */
export interface CheckedTarget {
  readonly known: KnownTarget;
  /** Commit of the event or the checkout, where the origin has another. */
  readonly localSha?: string;
  readonly notices: readonly string[];
}

/** What a look at the origin takes. */
interface Looking {
  readonly deps: Pick<Deps, 'host' | 'clock' | 'signal' | 'spawn' | 'stageEnvironment'>;
  /** In the time of the run. */
  readonly deadline: number;
}

/** Longest time of one look; the deadline may cut it shorter. */
const LOOK_MS = 10_000;

/** What the event, the checkout and the plan tell of where the task will run. */
export function knownTarget({ context }: RunRequest, { environment, branch }: PlanResult): KnownTarget {
  const own = 'name' in context.branch && context.branch.name === branch;
  return { repository: context.repository, environment, branch, headSha: own ? context.headSha : null };
}

/** The complete target. Throws RunError `branch_unresolved` or `environment_unresolved`. */
export function resolveTarget({ environment, branch }: KnownTarget, { branch: own, fork }: Context): Target {
  if (branch === null) {
    const why = 'unresolved' in own ? own.unresolved : 'nothing names one';
    const guidance = 'A cloud task starts from a branch of the repository itself: rehearse instead';
    throw new RunError('branch_unresolved', `There is no branch to run on: ${why}`, fork ? { guidance } : {});
  }
  if (environment === null)
    throw new RunError('environment_unresolved', 'There is no repository to take the environment from');
  return { environment, branch };
}

/**
 * The target of a live run whose task is still to be asked for. Where the origin cannot be asked, the run goes on and says
 * so. Throws RunError as `resolveTarget`, `branch_not_found`, or `head_moved`.
 */
export async function checkedTarget(
  request: RunRequest,
  known: KnownTarget,
  looking: Looking,
): Promise<CheckedTarget> {
  const { context } = request;
  const { branch } = resolveTarget(known, context);
  const heard = await lookAt(known, request, looking);
  if (heard.told === 'not_found') throw notFound(known, branch);
  // Of another repository the event tells no commit.
  const local = sameName(repositoryMeant(known), known.repository) ? known.headSha : null;
  const notices = context.fork
    ? [`The pull request comes from a fork: what is tested is the branch ${branch} of the repository itself`]
    : [];
  if (heard.told === 'not_checked') {
    const words = `The branch ${branch} was not looked for at its origin: ${heard.why}`;
    return {
      known: { ...known, headSha: local, branchCheck: heard.told },
      notices: [...notices, words],
    };
  }
  const checked = { ...known, headSha: heard.sha, branchCheck: heard.told };
  if (local === null || local === heard.sha) return { known: checked, notices };
  if (context.commitBound) throw moved({ branch, meant: local, stands: heard.sha });
  const words = `The branch ${branch} stands at ${heard.sha} at its origin, which is tested; here it is at ${local}`;
  return { known: checked, localSha: local, notices: [...notices, words] };
}

/** Where the branch stands now, for the record. */
export async function recheck(
  known: KnownTarget,
  request: RunRequest,
  looking: Looking,
): Promise<Payload<'target:rechecked'>> {
  const heard = await lookAt(known, request, looking);
  return { branch_check: heard.told, head_sha: heard.told === 'found' ? heard.sha : null };
}

/** Asks git, and where that knows nothing, GitHub's API by the token of the workflow. */
async function lookAt(
  known: KnownTarget,
  { inputs, context }: RunRequest,
  { deps, deadline }: Looking,
): Promise<RemoteBranch> {
  const { host, clock, signal } = deps;
  const { branch } = known;
  const repository = repositoryMeant(known);
  if (branch === null) return { told: 'not_checked', why: 'there is none' };
  const { githubToken: token } = inputs;
  const leftMs = () => Math.max(1, Math.min(LOOK_MS, Math.ceil(deadline - clock.now())));
  const plain = gitHere(inputs, deps);
  const origin = await originOf(leftMs(), plain);
  const isOrigin = origin !== null && sameName(repositoryOf(origin), repository);
  if (!isOrigin && repository === null) return { told: 'not_checked', why: 'nothing names its repository' };
  const address = isOrigin ? origin : `https://github.com/${repository}.git`;
  const git = await gitTrusting(address, plain, { inputs, host, timeoutMs: leftMs() });
  const remote = isOrigin ? 'origin' : address;
  const heard = await remoteBranch({ remote, branch, timeoutMs: leftMs() }, git);
  if (heard.told !== 'not_checked' || repository === null) return heard;
  if (token === undefined || context.workflow === null) return heard;
  const { githubApiUrl: apiUrl } = host;
  const sha = await branchHead({ token, apiUrl, repository, branch, leftMs: leftMs(), signal });
  return sha === null ? heard : { told: 'found', sha };
}

/**
 * The repository that the environment works on, as far as that can be told: an environment has the name of its repository,
 * unless somebody gave it another one, and then it is taken for one of this repository.
 */
function repositoryMeant({ environment, repository }: KnownTarget): string | null {
  return environment !== null && /^[\w.-]+\/[\w.-]+$/.test(environment) ? environment : repository;
}

function notFound(known: KnownTarget, branch: string): RunError {
  const where = repositoryMeant(known) ?? 'the origin of the checkout';
  return new RunError('branch_not_found', `There is no branch ${branch} at ${where}`, {
    guidance: `Push it, or set branch to one that is there; an environment of another repository is to be named by its label, owner/name`,
  });
}

function moved(it: { branch: string; meant: string; stands: string }): RunError {
  return new RunError(
    'head_moved',
    `The branch ${it.branch} stands at ${it.stands} by now, and the event is about ${it.meant}`,
  );
}
