import { describe, expect, it } from 'vitest';
import {
  branchAbout,
  contextOfCheckout,
  contextOfWorkflow,
  repositoryOf,
} from '../../../src/inputs/context.ts';

const SHA = '0123456789abcdef0123456789abcdef01234567';
const HEAD = 'fedcba9876543210fedcba9876543210fedcba98';

/** The runner's variables for a job, as it sets them. */
function job(event: string, ref: string, more: Record<string, string> = {}) {
  return {
    GITHUB_EVENT_NAME: event,
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    // The merge ref of a pull request is of type branch too.
    GITHUB_REF_TYPE: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_REPOSITORY: 'octo/widgets',
    GITHUB_SHA: SHA,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_RUN_ID: '4711',
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_JOB: 'canary',
    ...more,
  };
}

function pullRequest(headRepository: string | null) {
  const repo = headRepository === null ? null : { full_name: headRepository };
  return {
    action: 'synchronize',
    number: 7,
    pull_request: {
      head: { ref: 'feature/x', sha: HEAD, repo },
      base: { ref: 'main', repo: { full_name: 'octo/widgets' } },
    },
  };
}

const MERGE_BRANCH = 'gh-readonly-queue/main/pr-7-0123456789abcdef0123456789abcdef01234567';
const MERGE_GROUP = {
  merge_group: { head_ref: `refs/heads/${MERGE_BRANCH}`, head_sha: HEAD, base_ref: 'refs/heads/main' },
};

describe('contextOfWorkflow', () => {
  it.each([
    ['a push', job('push', 'refs/heads/release/1'), {}, 'release/1'],
    ['a schedule', job('schedule', 'refs/heads/main'), {}, 'main'],
    ['a tag', job('push', 'refs/tags/v1'), {}, null],
    ['a pull request', job('pull_request', 'refs/pull/7/merge'), pullRequest('octo/widgets'), 'main'],
    ['a merge group', job('merge_group', `refs/heads/${MERGE_BRANCH}`), MERGE_GROUP, 'main'],
  ])(
    'tells of %s which branch it is about, of what is proposed the one it is for',
    (_, env, payload, name) => {
      expect(branchAbout(contextOfWorkflow(env, payload))).toBe(name);
    },
  );

  it.each([
    ['a push to it', job('push', 'refs/heads/main'), true],
    ['a dispatch on it', job('workflow_dispatch', 'refs/heads/main'), true],
    ['a push to another branch', job('push', 'refs/heads/next'), undefined],
    ['a pull request', job('pull_request', 'refs/pull/7/merge'), undefined],
    ['a pull request that is looked at from it', job('pull_request_target', 'refs/heads/main'), undefined],
    ['a merge group', job('merge_group', `refs/heads/${MERGE_BRANCH}`), undefined],
  ])('tells of %s whether it is about the default branch itself', (_, env, onDefaultBranch) => {
    const payload = { repository: { default_branch: 'main' } };
    const context = contextOfWorkflow(env, payload);
    expect([context.defaultBranch, context.onDefaultBranch]).toEqual(['main', onDefaultBranch]);
    const unknown = contextOfWorkflow(env, {});
    expect([unknown.defaultBranch, unknown.onDefaultBranch]).toEqual([undefined, undefined]);
  });

  it.each([
    ['a push', job('push', 'refs/heads/main'), { ref: 'refs/heads/main' }, 'main', SHA],
    ['a push to a branch in a folder', job('push', 'refs/heads/feature/x'), {}, 'feature/x', SHA],
    ['a schedule', job('schedule', 'refs/heads/main'), { schedule: '17 5 * * *' }, 'main', SHA],
    ['a dispatch on a branch', job('workflow_dispatch', 'refs/heads/next'), { inputs: {} }, 'next', SHA],
    [
      'a pull request from the same repository',
      job('pull_request', 'refs/pull/7/merge'),
      pullRequest('octo/widgets'),
      'feature/x',
      HEAD,
    ],
    ['a merge group', job('merge_group', `refs/heads/${MERGE_BRANCH}`), MERGE_GROUP, MERGE_BRANCH, HEAD],
  ])('runs on the branch of %s, at its commit', (_, env, payload, branch, headSha) => {
    const { cause, ...context } = contextOfWorkflow(env, payload);
    expect(cause).toMatchObject({ event: env.GITHUB_EVENT_NAME, foreign: false, sha: SHA });
    expect(context).toEqual({
      event: env.GITHUB_EVENT_NAME,
      repository: 'octo/widgets',
      branch: { name: branch },
      headSha,
      ...(/^(?:push|pull_request|merge_group)$/.test(env.GITHUB_EVENT_NAME) ? { commitBound: true } : {}),
      fork: false,
      ...(env.GITHUB_EVENT_NAME === 'schedule' ? { defaultBranch: 'main', onDefaultBranch: true } : {}),
      workflow: {
        runId: '4711',
        attempt: '2',
        job: 'canary',
        runUrl: 'https://github.com/octo/widgets/actions/runs/4711',
      },
    });
  });

  it.each([
    ['another repository', 'stranger/widgets'],
    ['a repository that is gone', null],
  ])('knows a fork by a head in %s, and tells no branch', (_, head) => {
    const context = contextOfWorkflow(job('pull_request', 'refs/pull/7/merge'), pullRequest(head));
    expect(context).toMatchObject({ fork: true, headSha: HEAD });
    expect(context.branch).toEqual({
      unresolved: expect.stringContaining(`lies in a fork, ${head ?? 'a repository that is gone'}`),
    });
  });

  it.each([
    ['private', { full_name: 'octo/widgets', private: true }, 'private'],
    ['public', { full_name: 'Octo/Widgets', private: false }, 'public'],
    ['that of another repository', { full_name: 'octo/gadgets', private: true }, undefined],
    ['not said', { full_name: 'octo/widgets' }, undefined],
    ['no repository at all', undefined, undefined],
  ])('knows who can read the repository, where its event says it: %s', (_, repository, visibility) => {
    const context = contextOfWorkflow(job('schedule', 'refs/heads/main'), { repository });
    expect(context.visibility).toBe(visibility);
  });

  it.each([
    [
      'a file',
      { GITHUB_WORKFLOW_REF: 'o/w/.github/workflows/a@b.yml@refs/heads/x@y' },
      '.github/workflows/a@b.yml',
    ],
    ['a name, where no file is told', { GITHUB_WORKFLOW: 'the canary' }, 'the canary'],
    ['nothing, where nothing is told', {}, undefined],
  ])('knows the workflow by %s', (_, env, path) => {
    expect(contextOfWorkflow(job('schedule', 'refs/heads/main', env), {}).workflow?.path).toBe(path);
  });

  it('knows the number of a pull request, and of nothing else', () => {
    const { pull_request } = pullRequest('octo/widgets');
    const numbered = (number: unknown) => ({ pull_request: { ...pull_request, number } });
    const numberIn = (payload: object) =>
      contextOfWorkflow(job('pull_request', 'refs/pull/7/merge'), payload).pullRequest;
    expect([numbered(7), numbered('7'), numbered(-1), MERGE_GROUP].map(numberIn)).toEqual([
      7,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('knows a fork on pull_request_target too', () => {
    const context = contextOfWorkflow(
      job('pull_request_target', 'refs/heads/main'),
      pullRequest('stranger/widgets'),
    );
    expect(context.fork).toBe(true);
    expect(context.branch).toHaveProperty('unresolved');
  });

  it.each([
    ['a push of a tag', job('push', 'refs/tags/v1.0.0')],
    ['a dispatch on a tag', job('workflow_dispatch', 'refs/tags/v1')],
    ['a release', job('release', 'refs/tags/v2')],
    ['a pull request whose payload cannot be read', job('pull_request', 'refs/pull/7/merge')],
    ['a ref that is empty', job('push', '')],
    ['a branch without a name', job('push', 'refs/heads/')],
  ])('tells no branch for %s, and says why', (_, env) => {
    const { branch } = contextOfWorkflow(env, {});
    expect(branch).toEqual({ unresolved: expect.stringMatching(/^the event \w+ is on /) });
  });

  it.each([
    undefined,
    null,
    'text',
    42,
    [],
    {},
    { pull_request: null },
    { pull_request: { head: { ref: 'x' } } },
    { pull_request: { head: { ref: 1, sha: 2, repo: {} }, base: {} } },
    { merge_group: { head_ref: 5 } },
  ])('takes the payload %j for one that says nothing', (payload) => {
    const context = contextOfWorkflow(job('push', 'refs/heads/main'), payload);
    expect(context).toMatchObject({ branch: { name: 'main' }, headSha: SHA, fork: false });
  });

  it('makes do with an empty environment', () => {
    expect(contextOfWorkflow({}, {})).toEqual({
      event: '',
      repository: null,
      branch: { unresolved: expect.stringMatching(/no ref/) },
      headSha: null,
      fork: false,
      workflow: { runId: '0', attempt: '1', job: 'job', runUrl: 'https://github.com//actions/runs/0' },
    });
  });

  it('knows of a pull request who caused it, what it is based on and what it says', () => {
    const actors = { GITHUB_ACTOR: 'octocat', GITHUB_TRIGGERING_ACTOR: 'maintainer' };
    const { pull_request: plain } = pullRequest('stranger/widgets');
    const base = { ...plain.base, sha: SHA };
    const payload = {
      pull_request: { ...plain, base, title: 'Add x', body: null, user: { login: 'octocat' } },
    };
    expect(contextOfWorkflow(job('pull_request', 'refs/pull/7/merge', actors), payload).cause).toEqual({
      ...{ event: 'pull_request', actors: ['octocat', 'maintainer'], dependabot: false, foreign: true },
      ...{ base: SHA, baseBranch: 'main', sha: SHA, ranSha: null, words: { title: 'Add x', body: '' } },
    });
  });

  it('takes a base that is no commit for none', () => {
    const { pull_request: plain } = pullRequest('octo/widgets');
    const base = { ...plain.base, sha: '--upload-pack=evil' };
    expect(
      contextOfWorkflow(job('pull_request', ''), { pull_request: { ...plain, base } }).cause?.base,
    ).toBeNull();
  });

  it.each([
    ['its author', {}, { user: { login: 'dependabot[bot]' } }],
    ['its actor', { GITHUB_ACTOR: 'dependabot[bot]' }, {}],
  ])('takes a pull request of Dependabot for a foreign one, by %s', (_, env, more) => {
    const { pull_request: plain } = pullRequest('octo/widgets');
    const context = contextOfWorkflow(job('pull_request', '', env), { pull_request: { ...plain, ...more } });
    // Its branch lies in the repository itself.
    expect(context).toMatchObject({ fork: false, cause: { dependabot: true, foreign: true } });
  });

  it.each([
    ['the repository itself', 'octo/widgets', 'octocat', false],
    ['a fork', 'stranger/widgets', 'octocat', true],
    ['Dependabot', 'octo/widgets', 'dependabot[bot]', true],
  ])('knows whether another workflow run was about code of %s', (_, full_name, login, foreign) => {
    const workflow_run = { head_sha: HEAD, head_repository: { full_name }, actor: { login } };
    const payload = { workflow_run, repository: { default_branch: 'main' } };
    const { cause } = contextOfWorkflow(job('workflow_run', 'refs/heads/main'), payload);
    expect(cause).toMatchObject({ foreign, ranSha: HEAD, base: null, baseBranch: 'main', sha: SHA });
  });

  it('knows what a merge group is based on', () => {
    const merge_group = { ...MERGE_GROUP.merge_group, base_sha: SHA };
    const { cause } = contextOfWorkflow(job('merge_group', `refs/heads/${MERGE_BRANCH}`), { merge_group });
    expect(cause).toMatchObject({ base: SHA, baseBranch: 'main', foreign: false });
  });

  it('links to the server the job runs on', () => {
    const env = job('push', 'refs/heads/main', { GITHUB_SERVER_URL: 'https://ghe.example' });
    expect(contextOfWorkflow(env, {}).workflow?.runUrl).toBe(
      'https://ghe.example/octo/widgets/actions/runs/4711',
    );
  });
});

describe('contextOfCheckout', () => {
  const checkout = { branch: 'main', commit: SHA, origin: 'https://github.com/octo/widgets' };

  it('counts as a dispatch on the branch that is checked out', () => {
    expect(contextOfCheckout(checkout)).toEqual({
      event: 'workflow_dispatch',
      repository: 'octo/widgets',
      branch: { name: 'main' },
      headSha: SHA,
      fork: false,
      workflow: null,
    });
  });

  it('tells no branch where HEAD is detached', () => {
    expect(contextOfCheckout({ ...checkout, branch: '' }).branch).toEqual({
      unresolved: 'the checkout is on no branch',
    });
  });

  it.each(['', 'HEAD', SHA.slice(1), `${SHA}\n`])('does not take %j for a commit', (commit) => {
    expect(contextOfCheckout({ ...checkout, commit }).headSha).toBeNull();
  });

  it('makes do with a folder that is no checkout', () => {
    expect(contextOfCheckout({ branch: '', commit: '', origin: '' })).toMatchObject({
      repository: null,
      headSha: null,
    });
  });
});

describe('repositoryOf', () => {
  it.each([
    'https://github.com/octo/widgets',
    'https://github.com/octo/widgets.git',
    'https://github.com/octo/widgets/',
    'http://github.com/octo/widgets.git',
    'https://x-access-token:ghs_secretsecret@github.com/octo/widgets',
    'https://octo@github.com/octo/widgets.git',
    'git@github.com:octo/widgets.git',
    'git@github.com:octo/widgets',
    'ssh://git@github.com/octo/widgets.git',
  ])('reads %s, without any credential in it', (origin) => {
    expect(repositoryOf(origin)).toBe('octo/widgets');
  });

  it.each([
    ['https://github.com/octo/dotted.name.git', 'octo/dotted.name'],
    ['git@github.com:o-c.t_o/w-i.d_g.git', 'o-c.t_o/w-i.d_g'],
  ])('keeps dots and signs of a name: %s', (origin, name) => {
    expect(repositoryOf(origin)).toBe(name);
  });

  it.each([
    '',
    'https://gitlab.com/octo/widgets',
    'https://github.com.evil.example/octo/widgets',
    'https://github.com@evil.example/octo/widgets',
    'https://evil.example/github.com/octo/widgets',
    'https://github.com/octo',
    'https://github.com/octo/widgets/issues',
    '/srv/git/widgets.git',
    '../widgets',
    'git@github.com:octo/widgets.git\nhttps://github.com/a/b',
  ])('knows no repository behind %j', (origin) => {
    expect(repositoryOf(origin)).toBeNull();
  });
});
