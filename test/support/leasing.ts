/**
 * A broker as a door makes it, with a clock and effects that a test can look at, for a Vault that it names.
 */
import { SourcesBroker, type VaultSource } from '../../src/credentials/broker.ts';
import type { Revocable, VaultLogin } from '../../src/credentials/vault-session.ts';
import { type Clock, systemClock } from '../../src/lib/clock.ts';
import { Secret } from '../../src/lib/secret.ts';
import type { Issuer } from './oidc-issuer.ts';
import { AUDIENCE, ROLE } from './vault.ts';

export interface Leasing {
  readonly broker: SourcesBroker;
  /** Every value that the surface was told never to show. */
  readonly masked: string[];
  /** What post would find to revoke, in order. */
  readonly kept: (Revocable | null)[];
}

/** The id token of a job, as the runner's service gives it. */
export function login(issuer: Issuer, over: Partial<VaultLogin & { kind: 'jwt' }> = {}): VaultLogin {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = issuer.environment;
  return {
    kind: 'jwt',
    mount: 'jwt',
    role: ROLE,
    audience: AUDIENCE,
    async idToken(audience) {
      const asked = `${url}&audience=${encodeURIComponent(audience ?? '')}`;
      const answer = await fetch(asked, { headers: { authorization: `Bearer ${token}` } });
      return new Secret(((await answer.json()) as { value: string }).value);
    },
    ...over,
  };
}

/** A broker for the secret `secret/ci/codex`. */
export function leasing(
  source: Partial<VaultSource> & Pick<VaultSource, 'address'>,
  {
    clock = systemClock,
    signal = new AbortController().signal,
  }: { clock?: Clock; signal?: AbortSignal } = {},
): Leasing {
  const masked: string[] = [];
  const kept: Leasing['kept'] = [];
  const whole: VaultSource = {
    namespace: null,
    authority: null,
    engine: { mount: 'secret', version: '2' },
    paths: { 'codex-cloud': 'ci/codex', 'cloud-sync': 'ci/sync' },
    login: null,
    ...source,
  };
  const broker = new SourcesBroker({}, whole, {
    clock,
    signal,
    retry: { attempts: 3, firstWaitMs: 1, longestWaitMs: 2, factors: {} },
    seed: 'x',
    mask: (secret) => void masked.push(secret.reveal()),
    keep: (left) => void kept.push(left),
  });
  return { broker, masked, kept };
}
