/**
 * Whether the code under test is the code meant: live runs against the emulator, whose branch real git looks for at a
 * repository of this machine that stands for GitHub.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Context } from '../../src/inputs/context.ts';
import type { Given } from '../../src/inputs/inputs.ts';
import type { ChildRequest } from '../../src/lib/process.ts';
import { findEvent } from '../../src/manifest/events.ts';
import { git, insteadOfGitHub, makeCheckout } from '../support/checkout.ts';
import { HAS_CODEX, type Ran, runTrial } from '../support/rehearsal.ts';
import { startService } from '../support/service.ts';
import { temporaryFolder } from '../support/temporary.ts';

const REPOSITORY = 'octo/widgets';
const DIFF = { path: 'codex-canary.txt', content: '{{nonce}}\n{{commit}}\n' };

interface Origin extends AsyncDisposable {
  /** The commit of its branch main. */
  readonly commit: string;
  /** Pushes one more commit to a branch. */
  move(branch?: string): string;
  remove(branch: string): void;
  run(trial?: Live): Promise<Ran & { readonly submits: number; readonly git: readonly ChildRequest[] }>;
}

interface Live {
  readonly inputs?: Given;
  readonly context?: Partial<Context>;
  readonly scenario?: object;
  readonly script?: object;
  /** Run in a checkout with this origin; in none where absent. */
  readonly origin?: string;
  /** Called once the task was asked for. */
  readonly onSubmitted?: () => void;
  readonly searchPath?: string;
}

/** GitHub for one test: a repository with the branch main, which the settings of the home put in its place. */
async function anOrigin(): Promise<Origin> {
  const folder = await temporaryFolder();
  const [work, bare, home] = ['work', 'bare.git', 'home'].map((name) => join(folder.path, name)) as [
    string,
    string,
    string,
  ];
  const commit = makeCheckout({ folder: work, repository: REPOSITORY, branch: 'main', detached: false });
  git(folder.path, 'clone', '--quiet', '--bare', work, bare);
  mkdirSync(home);
  insteadOfGitHub(home, REPOSITORY, bare);
  return {
    commit,
    move(branch = 'main') {
      git(work, 'commit', '--quiet', '--allow-empty', `--message=${branch}`);
      git(work, 'push', '--quiet', '--force', bare, `main:${branch}`);
      return git(work, 'rev-parse', 'HEAD').trim();
    },
    remove: (branch) => void git(bare, 'branch', '--quiet', '--delete', '--force', branch),
    async run({ inputs, context, scenario, script, origin, onSubmitted, searchPath }: Live = {}) {
      await using service = await startService({ title: 'x', diff: DIFF, ...script });
      const requests: ChildRequest[] = [];
      const ran = await runTrial({
        inputs: { rehearse: '', ...service.inputs, 'cloud-environment': REPOSITORY, ...inputs },
        context: { repository: REPOSITORY, branch: { name: 'main' }, headSha: commit, ...context },
        scenario: { 'proof-file': undefined, 'missing-diff': 'ignore', ...scenario },
        onEvent: ({ event }) => {
          if (event === 'cloud:submitted') onSubmitted?.();
        },
        deps: (deps) => {
          const { workingDirectory } = deps.host;
          if (origin !== undefined) {
            git(workingDirectory, 'init', '--quiet');
            git(workingDirectory, 'remote', 'add', 'origin', origin);
          }
          const spawn = deps.spawn;
          return {
            ...deps,
            host: { ...deps.host, home, ...(searchPath === undefined ? {} : { searchPath }) },
            spawn: (request) => {
              if (request.file.endsWith('/git')) requests.push(request);
              return spawn(request);
            },
          };
        },
      });
      return { ...ran, submits: service.submits(), git: requests };
    },
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}

const looks = ({ git: requests }: { git: readonly ChildRequest[] }) =>
  requests.filter(({ args }) => args.includes('ls-remote')).length;

const resolvedOf = ({ events }: Ran) => findEvent(events, 'target:resolved')?.payload;
const recheckedOf = ({ events }: Ran) => findEvent(events, 'target:rechecked')?.payload;

describe.skipIf(!HAS_CODEX)('a branch that its origin has', () => {
  test.each([
    ['at the address of the repository', undefined],
    ['at the origin of the checkout', `https://github.com/${REPOSITORY}`],
  ])('is looked for twice, %s, and is pinned where it stood still', async (_, origin) => {
    await using github = await anOrigin();
    await using ran = await github.run(origin === undefined ? {} : { origin });
    expect(ran.verdict).toMatchObject({ outcome: 'pass', evidence: 'live' });
    expect(resolvedOf(ran)).toMatchObject({
      branch_check: 'found',
      head_sha: github.commit,
    });
    expect(recheckedOf(ran)).toEqual({ branch_check: 'found', head_sha: github.commit });
    expect(ran.manifest).toMatchObject({
      branch_check: 'found',
      head_sha: github.commit,
      commit_evidence: 'pinned',
    });
    expect([ran.failed, ran.result.notices, looks(ran)]).toEqual([[], [], 2]);
    expect(ran.git.at(-1)?.args.at(-2)).toBe(
      origin === undefined ? `https://github.com/${REPOSITORY}.git` : 'origin',
    );
  });

  test('has the commit of the origin recorded where the event tells none', async () => {
    await using github = await anOrigin();
    const commit = github.move('release');
    await using ran = await github.run({ inputs: { branch: 'release' } });
    expect(ran.manifest).toMatchObject({
      branch: 'release',
      head_sha: commit,
      commit_evidence: 'pinned',
      outcome: 'pass',
    });
  });

  test('that stands elsewhere is what is tested, and the run says so', async () => {
    await using github = await anOrigin();
    const commit = github.move();
    await using ran = await github.run();
    expect(resolvedOf(ran)).toMatchObject({ head_sha: commit, local_sha: github.commit });
    expect(ran.manifest).toMatchObject({ outcome: 'pass', head_sha: commit, commit_evidence: 'pinned' });
    expect(ran.result.notices).toEqual([expect.stringContaining(`here it is at ${github.commit}`)]);
  });

  test('that has moved on since the event that is about one commit is config, and nothing is sent', async () => {
    await using github = await anOrigin();
    const commit = github.move();
    await using ran = await github.run({ context: { event: 'push', commitBound: true } });
    expect(ran.verdict).toMatchObject({ outcome: 'config', reason: 'head_moved' });
    expect(ran.manifest.failure?.guidance).toContain(`stands at ${commit} by now`);
    expect([ran.submits, ran.calls]).toEqual([0, []]);
  });
});

describe.skipIf(!HAS_CODEX)('a branch that its origin does not have', () => {
  test.each<[string, Live]>([
    ['only here', { context: { branch: { name: 'local' } } }],
    ['that somebody names', { inputs: { branch: 'mian' }, origin: `https://github.com/${REPOSITORY}.git` }],
    // Asked at the repository that the run is about, and not at the one that is checked out.
    ['of another checkout', { inputs: { branch: 'mian' }, origin: 'https://github.com/octo/none' }],
  ])('%s is config, and nothing is sent', async (_, live) => {
    await using github = await anOrigin();
    await using ran = await github.run(live);
    expect(ran.verdict).toMatchObject({ outcome: 'config', reason: 'branch_not_found' });
    expect(ran.manifest.failure?.guidance).toMatch(/There is no branch \w+ at octo\/widgets/);
    expect([ran.submits, ran.calls]).toEqual([0, []]);
  });
});

describe.skipIf(!HAS_CODEX)('a branch that moves while its task runs', () => {
  test.each(['moves', 'is removed'] as const)('%s is not pinned any more, with a warning', async (what) => {
    await using github = await anOrigin();
    const onSubmitted = () => void (what === 'moves' ? github.move() : github.remove('main'));
    await using ran = await github.run({ onSubmitted });
    expect(ran.manifest).toMatchObject({ outcome: 'pass', head_sha: github.commit, commit_evidence: null });
    expect(ran.failed).toEqual(['head-kept']);
    expect(recheckedOf(ran)?.head_sha).not.toBe(github.commit);
  });

  test('is an error where the scenario says so', async () => {
    await using github = await anOrigin();
    await using ran = await github.run({
      onSubmitted: github.move,
      scenario: { rules: { 'head-kept': 'error' } },
    });
    expect(ran.verdict).toMatchObject({ outcome: 'fail', reason: 'rule_failed' });
  });

  test('changes nothing where the diff proves the commit', async () => {
    await using github = await anOrigin();
    await using ran = await github.run({
      onSubmitted: github.move,
      scenario: { 'proof-file': 'codex-canary.txt', 'missing-diff': 'fail' },
      script: { commit: github.commit },
    });
    expect(ran.verdict).toMatchObject({ outcome: 'pass' });
    expect(ran.manifest.commit_evidence).toBe('proven');
    expect(ran.failed).toEqual([]);
  });
});

describe.skipIf(!HAS_CODEX)('an origin that cannot be asked', () => {
  test.each<[string, Live, string]>([
    ['without git', { searchPath: '/nowhere' }, 'there is no git here'],
    [
      'of a repository that is not there',
      {
        context: { repository: 'octo/none' },
        inputs: { 'cloud-environment': 'octo/none' },
        script: { repository: 'octo/none' },
      },
      'git ls-remote ended with exit status 128',
    ],
  ])('%s keeps nobody from asking for the task, and is no proof', async (_, live, why) => {
    await using github = await anOrigin();
    await using ran = await github.run(live);
    expect(ran.result.notices).toEqual([`The branch main was not looked for at its origin: ${why}`]);
    expect(ran.manifest).toMatchObject({
      branch_check: 'not_checked',
      head_sha: github.commit,
      commit_evidence: null,
    });
    expect([ran.submits, ran.failed]).toEqual([1, ['head-kept']]);
    expect(recheckedOf(ran)).toBeUndefined();
  });

  test('is that of another repository, by the name of its environment, and the event says nothing of it', async () => {
    await using github = await anOrigin();
    const inputs = { 'cloud-environment': 'octo/gadgets' };
    await using ran = await github.run({ inputs, script: { repository: 'octo/gadgets' } });
    expect(ran.manifest).toMatchObject({ branch_check: 'not_checked', head_sha: null });
    expect(ran.git.at(-1)?.args.at(-2)).toBe('https://github.com/octo/gadgets.git');
  });
});

describe.skipIf(!HAS_CODEX)('a pull request from a fork', () => {
  const context: Partial<Context> = {
    ...{ event: 'pull_request_target', fork: true, commitBound: true },
    branch: { unresolved: 'the head of the pull request lies in a fork, eve/widgets' },
  };

  test('has no branch to run on, and the run says why', async () => {
    await using github = await anOrigin();
    await using ran = await github.run({ context });
    expect(ran.verdict).toMatchObject({ outcome: 'config', reason: 'branch_unresolved' });
    expect(ran.manifest.failure?.guidance).toMatch(/a fork, eve\/widgets\. .*rehearse instead/);
    expect([ran.submits, looks(ran)]).toEqual([0, 0]);
  });

  test('with a branch that somebody names tests that of the repository, and says so', async () => {
    await using github = await anOrigin();
    await using ran = await github.run({ context, inputs: { branch: 'main' } });
    expect(ran.manifest).toMatchObject({ outcome: 'pass', branch: 'main', head_sha: github.commit });
    expect(ran.result.notices).toEqual([expect.stringContaining('comes from a fork')]);
  });
});

describe.skipIf(!HAS_CODEX)('no origin is asked', () => {
  test('in a rehearsal', async () => {
    const started: string[] = [];
    await using ran = await runTrial({
      deps: (deps) => ({
        ...deps,
        spawn: (request) => {
          started.push(request.args.join(' '));
          return deps.spawn(request);
        },
      }),
    });
    expect(started.filter((args) => args.includes('ls-remote'))).toEqual([]);
    expect(ran.manifest).toMatchObject({ outcome: 'pass', commit_evidence: 'proven' });
    expect(ran.manifest).not.toHaveProperty('branch_check');
  });
});

test.skipIf(!HAS_CODEX)('git is asked by the additional certificate authorities too', async () => {
  await using origin = await anOrigin();
  const { git: asked } = await origin.run();
  const looks = asked.filter(({ args }) => args.includes('ls-remote'));
  expect(looks.length).toBeGreaterThan(0);
  for (const { env } of looks) expect(env?.GIT_SSL_CAINFO).toMatch(/git-ca\.pem$/);
});
