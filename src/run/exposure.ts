/**
 * Whether everybody can read the repository that a workflow runs in: by its event, else by GitHub. A login in such a
 * repository is one that a pull request may reach, so what cannot be told counts as public.
 */
import type { Credential } from '../credentials/credential.ts';
import { REASONS } from '../lib/reasons.ts';
import type { Deps } from './deps.ts';
import type { RunRequest } from './prepare.ts';

/** Why the login must not be used here; null where it may. A person's own machine is nobody else's business. */
export async function exposureOf(
  { inputs, context }: RunRequest,
  credential: Credential | null,
  { host, signal }: Pick<Deps, 'host' | 'signal'>,
): Promise<string | null> {
  if (credential?.kind !== 'auth-json' || context.workflow === null || inputs.allowPublicRepository)
    return null;
  const { repository, visibility } = context;
  const known = visibility ?? (await asked(inputs.githubToken, repository));
  if (known === 'private') return null;
  return known === 'public'
    ? REASONS.public_repository.title
    : 'Whether everybody can read the repository could not be told: neither its event says it, nor GitHub by github-token';

  async function asked(token: typeof inputs.githubToken, name: string | null) {
    if (token === undefined || name === null) return null;
    const { visibilityOf } = await import('../github/rest.ts');
    return visibilityOf({ token, apiUrl: host.githubApiUrl, repository: name, signal });
  }
}
