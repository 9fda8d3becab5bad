/**
 * Every event of GitHub that can start a workflow here: who can cause it, and whose code it is about. Data only; what
 * follows from it is for admission to say.
 */

export interface EventFacts {
  /**
   * `writer`: nobody causes it without write access. `fork`: a stranger does, by a fork, and GitHub then hands out no
   * secrets. `anyone`: a stranger does, while secrets are there.
   */
  readonly caused: 'writer' | 'fork' | 'anyone';
  /** `proposed`: code that is not merged yet. `own`: what is in the repository; a proposal in the work tree has no business there. */
  readonly code: 'own' | 'proposed';
  /** Why it stands here as it does. */
  readonly why: string;
}

const ANYONE = { caused: 'anyone', code: 'own' } as const;
const WRITER = { caused: 'writer', code: 'own' } as const;
const FORK = { caused: 'fork', code: 'proposed' } as const;

/** By the name in `GITHUB_EVENT_NAME`. */
export const EVENTS = {
  push: { ...WRITER, why: 'only who may write pushes' },
  schedule: { ...WRITER, why: 'the workflow on the default branch says when' },
  workflow_dispatch: { ...WRITER, why: 'GitHub asks for write access' },
  repository_dispatch: { ...WRITER, why: 'it takes a token with write access' },
  release: { ...WRITER, why: 'only who may write makes releases' },
  create: { ...WRITER, why: 'only who may write makes branches and tags' },
  delete: { ...WRITER, why: 'only who may write deletes branches and tags' },
  deployment: { ...WRITER, why: 'it takes a token with write access' },
  deployment_status: { ...WRITER, why: 'it takes a token with write access' },
  branch_protection_rule: { ...WRITER, why: 'only who administers changes rules' },
  image_version: { ...WRITER, why: 'a workflow of the organisation makes images' },
  label: { ...WRITER, why: 'labels are made by who may write' },
  milestone: { ...WRITER, why: 'milestones are made by who may write' },
  page_build: { ...WRITER, why: 'it follows a push' },
  public: { ...WRITER, why: 'only who administers makes a repository public' },
  registry_package: { ...WRITER, why: 'packages are published by who may write' },
  merge_group: {
    caused: 'writer',
    code: 'proposed',
    why: 'only who may write puts a pull request into the queue; the code is the pull request',
  },
  pull_request: { ...FORK, why: 'a head in the repository itself was pushed by who may write' },
  pull_request_review: { ...FORK, why: 'as pull_request' },
  pull_request_review_comment: { ...FORK, why: 'as pull_request' },
  pull_request_target: { ...ANYONE, why: 'a fork causes it, and it has secrets' },
  workflow_run: { ...ANYONE, why: 'it follows runs of forks too, and has secrets' },
  issue_comment: { ...ANYONE, why: 'anyone comments' },
  issues: { ...ANYONE, why: 'anyone opens an issue' },
  discussion: { ...ANYONE, why: 'anyone begins one' },
  discussion_comment: { ...ANYONE, why: 'anyone comments' },
  check_run: { ...ANYONE, why: 'an app checks the commits of forks too' },
  check_suite: { ...ANYONE, why: 'an app checks the commits of forks too' },
  status: { ...ANYONE, why: 'an app speaks of the commits of forks too' },
  fork: { ...ANYONE, why: 'anyone forks' },
  gollum: { ...ANYONE, why: 'a wiki may be open to anyone' },
  watch: { ...ANYONE, why: 'anyone gives a star' },
} as const satisfies Readonly<Record<string, EventFacts>>;

/** Of an event that nobody has put here yet the worst is thought. */
const UNKNOWN: EventFacts = { ...ANYONE, why: 'not known here, and so taken for one that anyone causes' };

/** What is known of an event. */
export function factsOf(event: string): EventFacts {
  return Object.hasOwn(EVENTS, event) ? EVENTS[event as keyof typeof EVENTS] : UNKNOWN;
}

/** The events in which a stranger's code would stand beside secrets: those that can be let in by name. */
export const GUARDED_EVENTS: readonly string[] = Object.entries(EVENTS).flatMap(([name, { caused }]) =>
  caused === 'anyone' ? [name] : [],
);
