/** What an outsider tries by an artifact that a run of their fork has left: to be taken for the past of the repository. */
import { describe } from 'vitest';
import { testAttacks } from '../../support/attack.ts';
import { ranWith, startGitHubHistory, TOKEN } from '../../support/github-history.ts';
import { recordAt } from '../../support/history.ts';
import { createRunner } from '../../support/runner.ts';
import { POSIX } from '../../support/system.ts';

describe.skipIf(!POSIX)('a pull request from the branch main of a fork', () => {
  interface Seen {
    readonly reason: string | undefined;
  }

  /** Its record tells of a pass in the cloud on the default branch of the repository, which there never was. */
  async function perform(action?: string): Promise<Seen> {
    const at = Date.now();
    const record = recordAt(1, { started_at: new Date(at - 3_600_000).toISOString(), default_branch: true });
    const fork = { id: 7, at, head: 'mallory/widgets', branch: 'main', event: 'pull_request' };
    await using github = await startGitHubHistory([ranWith(fork, [record])]);
    await using runner = createRunner({
      ...{ eventName: 'schedule', event: {}, repository: 'octo/widgets', ref: 'refs/heads/main' },
      ...{ secrets: [TOKEN], environment: { GITHUB_API_URL: github.apiUrl } },
      ...(action === undefined ? {} : { action }),
    });
    const inputs = { mode: 'cloud', scenario: 'smoke', 'upload-artifacts': 'false', 'github-token': TOKEN };
    return { reason: (await runner.step({ with: inputs }).run('main')).outputs.reason };
  }

  testAttacks(perform, [
    {
      name: 'A18: the artifact of a fork says what the repository has come to before',
      weakening: [
        {
          file: 'github/history.ts',
          find: 'own: isOwn(run.head_repository?.full_name, repository)',
          replace: 'own: true',
        },
        {
          file: 'history/read.ts',
          find: '&& branch === name && !/^pull_request|^merge_group$/.test(event)',
          replace: '&& branch === name',
        },
      ],
      // Nothing but a pass of before makes more of it than a credential that is missing.
      succeeded: ({ reason }) => reason === 'credentials_vanished',
    },
  ]);
});
