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
  /** The event is about that very commit: of a branch that has moved on since, nothing can be said by it. */
  readonly commitBound?: true;
  /** The event is a pull request whose head lies in another repository. */
  readonly fork: boolean;
  /** Null outside Actions. */
  readonly workflow: {
    readonly runId: string;
    readonly attempt: string;
    readonly job: string;
    readonly runUrl: string;
  } | null;
}

const Repository = z.object({ full_name: z.string() });
const PullRequestPayload = z.object({
  pull_request: z.object({
    head: z.object({ ref: z.string(), sha: z.string(), repo: Repository.nullable() }),
    base: z.object({ repo: Repository }),
  }),
});
const MergeGroupPayload = z.object({ merge_group: z.object({ head_ref: z.string(), head_sha: z.string() }) });

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
    branch: branchOf(),
    headSha: pullRequest?.head.sha ?? mergeGroup?.head_sha ?? env.GITHUB_SHA ?? null,
    // Every other event is given the commit its branch happens to stand at.
    ...(event === 'push' || pullRequest || mergeGroup ? { commitBound: true } : {}),
    workflow: {
      runId: env.GITHUB_RUN_ID ?? '0',
      attempt: env.GITHUB_RUN_ATTEMPT ?? '1',
      job: env.GITHUB_JOB ?? 'job',
      runUrl: `${server}/${repository ?? ''}/actions/runs/${env.GITHUB_RUN_ID ?? '0'}`,
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
