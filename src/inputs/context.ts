/**
 * Where a run happens: the event, the repository, the branch and commit it is about. Pure: the doors hand in the
 * runner's environment and event payload, or what git says outside Actions. Decides nothing.
 */
import * as z from 'zod';

/** The branch to run on, or why none can be told. */
export type BranchChoice = { readonly name: string } | { readonly unresolved: string };

export interface Context {
  /** GitHub's event name; `workflow_dispatch` on the command line. */
  readonly event: string;
  /** `owner/name`, null where it cannot be told. */
  readonly repository: string | null;
  readonly branch: BranchChoice;
  /** Commit the branch stood at when the event was made, or stands at in the checkout; 40 hex digits. */
  readonly headSha: string | null;
  /** Name of the repository's default branch; absent where nothing tells it. */
  readonly defaultBranch?: string;
  /** The event is about the default branch itself, and not about what is proposed to it. */
  readonly onDefaultBranch?: true;
  /** The event is about that very commit: of a branch that has moved on since, nothing can be said by it. */
  readonly commitBound?: true;
  /** The event is a pull request whose head lies in another repository. */
  readonly fork: boolean;
  /** Who can read the repository, as the event says; absent where it does not. */
  readonly visibility?: 'public' | 'private';
  /** What caused the workflow run; absent where no event did. */
  readonly cause?: Cause;
  /** Null outside Actions. */
  readonly workflow: {
    readonly runId: string;
    readonly attempt: string;
    readonly job: string;
    readonly runUrl: string;
    /** Path of the workflow's file, which stays the same from run to run; its name where the runner does not say it. */
    readonly path?: string;
  } | null;
  /** Number of the pull request that the event is about; absent where it is about none. */
  readonly pullRequest?: number;
}

/** Who and what caused a workflow run. Names and texts in it may be an outsider's. */
export interface Cause {
  /** GitHub's event, also where the run counts as another. */
  readonly event: string;
  /** Logins of who caused the event and of who runs it again, each once. */
  readonly actors: readonly string[];
  /** A pull request of Dependabot, which GitHub gives what it gives a fork. */
  readonly dependabot: boolean;
  /** The code that is proposed, or that another workflow run ran, comes from another repository or from Dependabot. */
  readonly foreign: boolean;
  /** Commit that the code is proposed to; null where the payload tells none. */
  readonly base: string | null;
  /** Name of the branch that it is proposed to, else of the repository's default branch. */
  readonly baseBranch: string | null;
  /** `GITHUB_SHA`: of an event that is about no code, the default branch's last commit. */
  readonly sha: string | null;
  /** Commit that another workflow run ran. */
  readonly ranSha: string | null;
  /** Title and description of a pull request. */
  readonly words: { readonly title: string; readonly body: string } | null;
}

const Repository = z.object({ full_name: z.string() });
const RepositoryPayload = z.object({
  repository: z.object({ full_name: z.string(), private: z.boolean() }),
});
const PullRequestPayload = z.object({
  pull_request: z.object({
    number: z.int().min(1).optional().catch(undefined),
    head: z.object({ ref: z.string(), sha: z.string(), repo: Repository.nullable() }),
    base: z.object({ repo: Repository, sha: z.string().optional(), ref: z.string().optional() }),
    user: z.object({ login: z.string() }).nullish().catch(null),
    title: z.string().catch(''),
    body: z.string().nullish().catch(null),
  }),
});
const MergeGroupPayload = z.object({
  merge_group: z.object({
    head_ref: z.string(),
    head_sha: z.string(),
    base_sha: z.string().optional(),
    base_ref: z.string().optional(),
  }),
});
const WorkflowRunPayload = z.object({
  workflow_run: z.object({
    head_sha: z.string(),
    head_repository: Repository.nullish().catch(null),
    actor: z.object({ login: z.string() }).nullish().catch(null),
  }),
});
const DefaultBranchPayload = z.object({ repository: z.object({ default_branch: z.string() }) });
const DEPENDABOT = 'dependabot[bot]';

type Environment = Readonly<Record<string, string | undefined>>;

/** The context of a workflow job, from the runner's `GITHUB_*` variables and the event's payload. */
export function contextOfWorkflow(env: Environment, payload: unknown): Context {
  const event = env.GITHUB_EVENT_NAME ?? '';
  const pullRequest = PullRequestPayload.safeParse(payload).data?.pull_request;
  const mergeGroup = MergeGroupPayload.safeParse(payload).data?.merge_group;
  const fork =
    pullRequest !== undefined && pullRequest.head.repo?.full_name !== pullRequest.base.repo.full_name;
  const repository = env.GITHUB_REPOSITORY || null;
  const server = env.GITHUB_SERVER_URL ?? 'https://github.com';
  return {
    event,
    repository,
    fork,
    ...visibilityOf(payload, repository),
    ...defaultBranchOf(env, payload),
    // What only looks like a job of GitHub's has no event that could have caused it.
    ...(event === '' ? {} : { cause: causeOf(env, payload) }),
    branch: branchOf(),
    headSha: pullRequest?.head.sha ?? mergeGroup?.head_sha ?? env.GITHUB_SHA ?? null,
    // Every other event is given the commit its branch happens to stand at.
    ...(event === 'push' || pullRequest || mergeGroup ? { commitBound: true } : {}),
    ...(pullRequest?.number === undefined ? {} : { pullRequest: pullRequest.number }),
    workflow: {
      runId: env.GITHUB_RUN_ID ?? '0',
      attempt: env.GITHUB_RUN_ATTEMPT ?? '1',
      job: env.GITHUB_JOB ?? 'job',
      runUrl: `${server}/${repository ?? ''}/actions/runs/${env.GITHUB_RUN_ID ?? '0'}`,
      ...workflowPath(env),
    },
  };

  function branchOf(): BranchChoice {
    if (fork) {
      const where = pullRequest.head.repo?.full_name ?? 'a repository that is gone';
      return { unresolved: `the head of the pull request lies in a fork, ${where}` };
    }
    if (pullRequest) return { name: pullRequest.head.ref };
    if (mergeGroup) return { name: mergeGroup.head_ref.replace(/^refs\/heads\//, '') };
    // Not by GITHUB_REF_TYPE: the merge ref of a pull request is of type branch too, and no branch on GitHub.
    const [, name] = /^refs\/heads\/(.+)$/.exec(env.GITHUB_REF ?? '') ?? [];
    if (name !== undefined) return { name };
    return { unresolved: `the event ${event} is on ${env.GITHUB_REF ?? 'no ref'}, which is no branch` };
  }
}

/** The branch that an event is about, of what is proposed the one that it is for; null where it is about none. */
export function branchAbout({ event, cause, branch }: Context): string | null {
  if (/^pull_request|^merge_group$/.test(cause?.event ?? event)) return cause?.baseBranch ?? null;
  return 'name' in branch ? branch.name : null;
}

/** `owner/name/.github/workflows/canary.yml@refs/heads/main`: of a called workflow the one that calls. */
function workflowPath({
  GITHUB_WORKFLOW_REF: ref = '',
  GITHUB_WORKFLOW: name = '',
}: Environment): Pick<NonNullable<Context['workflow']>, 'path'> {
  const path = /^[^/]+\/[^/]+\/(.+?)@(?:refs\/|[0-9a-f]{40}$)/.exec(ref)?.[1] ?? name;
  return path === '' ? {} : { path };
}

/** A schedule runs on the default branch and nowhere else, also where its payload does not tell the name. */
function defaultBranchOf(
  { GITHUB_EVENT_NAME: event = '', GITHUB_REF: ref = '' }: Environment,
  payload: unknown,
): Pick<Context, 'defaultBranch' | 'onDefaultBranch'> {
  const [, name] = /^refs\/heads\/(.+)$/.exec(ref) ?? [];
  const told = DefaultBranchPayload.safeParse(payload).data?.repository.default_branch;
  const defaultBranch = told ?? (event === 'schedule' ? name : undefined);
  if (defaultBranch === undefined) return {};
  const proposed = /^pull_request|^merge_group$/.test(event);
  return { defaultBranch, ...(name === defaultBranch && !proposed ? { onDefaultBranch: true } : {}) };
}

/** Of the repository that the workflow runs in, and no other that its event may be about. */
function visibilityOf(payload: unknown, name: string | null): Pick<Context, 'visibility'> {
  const { repository } = RepositoryPayload.safeParse(payload).data ?? {};
  if (repository === undefined || repository.full_name.toLowerCase() !== name?.toLowerCase()) return {};
  return { visibility: repository.private ? 'private' : 'public' };
}

/** What caused a workflow run, as far as the payload tells it. */
function causeOf(env: Environment, payload: unknown): Cause {
  const pullRequest = PullRequestPayload.safeParse(payload).data?.pull_request;
  const mergeGroup = MergeGroupPayload.safeParse(payload).data?.merge_group;
  const ran = WorkflowRunPayload.safeParse(payload).data?.workflow_run;
  const repository = DefaultBranchPayload.safeParse(payload).data?.repository;
  const actors = [env.GITHUB_ACTOR ?? '', env.GITHUB_TRIGGERING_ACTOR ?? ''].filter((name) => name !== '');
  const dependabot = [env.GITHUB_ACTOR, pullRequest?.user?.login, ran?.actor?.login].includes(DEPENDABOT);
  const head = pullRequest?.head.repo ?? ran?.head_repository ?? null;
  const own = pullRequest?.base.repo.full_name ?? env.GITHUB_REPOSITORY;
  const told = pullRequest !== undefined || ran !== undefined;
  return {
    event: env.GITHUB_EVENT_NAME ?? '',
    actors: [...new Set(actors)],
    dependabot,
    foreign: told && (dependabot || head?.full_name !== own),
    base: commitIn(pullRequest?.base.sha ?? mergeGroup?.base_sha),
    baseBranch:
      pullRequest?.base.ref ??
      mergeGroup?.base_ref?.replace(/^refs\/heads\//, '') ??
      repository?.default_branch ??
      null,
    sha: commitIn(env.GITHUB_SHA),
    ranSha: commitIn(ran?.head_sha),
    words: pullRequest === undefined ? null : { title: pullRequest.title, body: pullRequest.body ?? '' },
  };
}

function commitIn(text: string | undefined): string | null {
  return text !== undefined && /^[0-9a-f]{40}$/.test(text) ? text : null;
}

/** What git says about a checkout; empty texts where it says nothing. */
export interface Checkout {
  readonly branch: string;
  readonly commit: string;
  readonly origin: string;
}

/** The context of the command line, which counts as a dispatch. */
export function contextOfCheckout(checkout: Checkout): Context {
  return {
    event: 'workflow_dispatch',
    repository: repositoryOf(checkout.origin),
    branch:
      checkout.branch === '' ? { unresolved: 'the checkout is on no branch' } : { name: checkout.branch },
    headSha: /^[0-9a-f]{40}$/.test(checkout.commit) ? checkout.commit : null,
    fork: false,
    workflow: null,
  };
}

/** `owner/name` of a github.com remote in any of its forms; credentials in it are dropped. */
export function repositoryOf(origin: string): string | null {
  const match =
    /^(?:https?:\/\/(?:[^@/]*@)?|ssh:\/\/git@|git@)github\.com[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(
      origin,
    );
  return match?.[1] ?? null;
}
