/**
 * Secrets of a repository, or of an environment of one, by GitHub's REST API: the key they are sealed with, and the
 * writing of a sealed one. What GitHub answers is never kept: it can repeat what it was sent.
 */
import { timeLimit } from '../lib/clock.ts';
import { RunError } from '../lib/errors.ts';
import type { Secret } from '../lib/secret.ts';

/** One secret. */
export interface SecretPlace {
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Null for a secret of the repository. */
  readonly environment: string | null;
  readonly name: string;
}

export interface PublicKey {
  readonly keyId: string;
  /** In base64. */
  readonly key: string;
}

/** One call, however slow GitHub is. */
const TIMEOUT_MS = 8000;

/** The key that secrets are sealed with there. Throws as `putSecret`. */
export async function publicKeyOf(
  place: SecretPlace,
  token: Secret,
  signal: AbortSignal,
): Promise<PublicKey> {
  const data = await call(place, token, { method: 'GET', name: 'public-key', signal });
  const { key_id: keyId, key } = (data ?? {}) as { readonly key_id?: unknown; readonly key?: unknown };
  if (typeof keyId === 'string' && typeof key === 'string') return { keyId, key };
  throw new RunError('service_error', 'GitHub gave no public key for secrets', { retryable: true });
}

/**
 * Writes a secret. Throws RunError `rotation_refused` where GitHub does not let the token do it, and a retryable one where
 * trying again can help.
 */
export async function putSecret(
  place: SecretPlace,
  token: Secret,
  { sealed, signal }: { readonly sealed: { keyId: string; value: string }; readonly signal: AbortSignal },
): Promise<void> {
  const body = { encrypted_value: sealed.value, key_id: sealed.keyId };
  await call(place, token, { method: 'PUT', name: place.name, body, signal });
}

interface Asked {
  readonly method: 'GET' | 'PUT';
  /** Last part of the path. */
  readonly name: string;
  readonly body?: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

async function call(
  place: SecretPlace,
  token: Secret,
  { method, name, body, signal }: Asked,
): Promise<unknown> {
  const { getOctokit } = await import('@actions/github');
  const client = getOctokit(token.reveal(), { baseUrl: place.apiUrl });
  const [owner = '', repo = ''] = place.repository.split('/');
  const below = place.environment === null ? 'actions' : 'environments/{environment}';
  const request = { signal: AbortSignal.any([timeLimit(TIMEOUT_MS), signal]) };
  const where = {
    owner,
    repo,
    name,
    ...(place.environment === null ? {} : { environment: place.environment }),
  };
  try {
    const { data } = await client.request(`${method} /repos/{owner}/{repo}/${below}/secrets/{name}`, {
      ...where,
      ...body,
      request,
    });
    return data;
  } catch (error) {
    throw failureOf((error as { readonly status?: unknown } | null)?.status, placeInWords(place));
  }
}

/** By the status alone: a message of the client can hold what was sent. */
function failureOf(status: unknown, where: string): RunError {
  const retryable = { retryable: true };
  if (status === 429) return new RunError('rate_limited', `GitHub answered 429 for ${where}`, retryable);
  if (typeof status !== 'number' || status === 500)
    return new RunError('network_error', `GitHub could not be asked for ${where}`, retryable);
  if (status > 500) return new RunError('service_error', `GitHub answered ${status} for ${where}`, retryable);
  return new RunError('rotation_refused', `GitHub answered ${status} for ${where}`);
}

/** A secret as people name it. */
export function placeInWords({ repository, environment, name }: Omit<SecretPlace, 'apiUrl'>): string {
  return `the secret ${name} of ${environment === null ? repository : `the environment ${environment} of ${repository}`}`;
}
