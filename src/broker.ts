/**
 * The composition root's part of the broker: which Vault the inputs name, and how this process gets in there. Nothing after
 * it knows where a credential came from.
 */
import { resolve } from 'node:path';
import type { Broker, BrokerEffects, VaultSource } from './credentials/broker.ts';
import { VAULT_DEFAULTS } from './inputs/broker-knobs.ts';
import { type Inputs, KNOB_NAMES } from './inputs/inputs.ts';
import { RETRY_DEFAULTS } from './inputs/retry-knobs.ts';
import { systemClock, systemRandom } from './lib/clock.ts';
import { RunError } from './lib/errors.ts';
import { Secret } from './lib/secret.ts';
import { camelCase } from './lib/text.ts';

/** Who gives credentials that the inputs do not hold; undefined where no Vault is named. Asks nothing yet. */
export async function brokerOf(
  inputs: Inputs,
  effects: Pick<BrokerEffects, 'mask' | 'signal' | 'keep'>,
): Promise<Broker | undefined> {
  const { vaultAddress: address, vaultNamespace, vaultMount, vaultPath, vaultCaCertificate: pem } = inputs;
  if (address === undefined) return refuseIdle(inputs);
  const { SourcesBroker } = await import('./credentials/broker.ts');
  const { codexAccessToken, codexAuthJson } = inputs;
  const own = { ...(codexAccessToken && { codexAccessToken }), ...(codexAuthJson && { codexAuthJson }) };
  const source: VaultSource = {
    address,
    namespace: vaultNamespace ?? null,
    authority:
      pem === undefined
        ? null
        : async () => {
            const { readCertificate } = await import('./credentials/certificate.ts');
            const read = await readCertificate(resolve(inputs.workingDirectory, pem), 'vault-ca-certificate');
            return read.toString('utf8');
          },
    engine: {
      mount: vaultMount ?? VAULT_DEFAULTS.mount,
      version: inputs.vaultKvVersion ?? VAULT_DEFAULTS.kvVersion,
    },
    paths: {
      ...(vaultPath === undefined ? {} : { 'codex-cloud': vaultPath }),
      ...(inputs.syncVaultPath === undefined ? {} : { 'cloud-sync': inputs.syncVaultPath }),
    },
    login: vaultLogin(inputs),
  };
  return new SourcesBroker(Object.keys(own).length > 0 ? { 'codex-cloud': own } : {}, source, {
    ...effects,
    clock: systemClock,
    retry: {
      attempts: inputs.retryAttempts ?? RETRY_DEFAULTS.retryAttempts,
      firstWaitMs: (inputs.retryFirstWaitSeconds ?? RETRY_DEFAULTS.retryFirstWaitSeconds) * 1000,
      longestWaitMs: (inputs.retryLongestWaitSeconds ?? RETRY_DEFAULTS.retryLongestWaitSeconds) * 1000,
      factors: inputs.retryFactors ?? RETRY_DEFAULTS.retryFactors,
    },
    seed: systemRandom(4),
  });
}

/** What says how to ask Vault means nothing without one: its address may be a variable that nobody has set. */
function refuseIdle(inputs: Inputs): undefined {
  const name = KNOB_NAMES.find(
    (one) => one.startsWith('vault-') && inputs[camelCase(one) as keyof Inputs] !== undefined,
  );
  if (name === undefined) return undefined;
  throw new RunError('input_invalid', `Input ${name} is given, and no vault-address`, {
    guidance: 'Give the input vault-address, or leave the others of Vault out',
  });
}

/** How this process gets in at Vault; null where it has neither a token nor a job that GitHub vouches for. */
function vaultLogin({ vaultToken, vaultAuthMount, vaultRole, vaultAudience }: Inputs): VaultSource['login'] {
  if (vaultToken !== undefined) return { kind: 'token', token: vaultToken };
  if (!process.env.ACTIONS_ID_TOKEN_REQUEST_URL || idTokenKey() === null) return null;
  return {
    kind: 'jwt',
    mount: vaultAuthMount ?? VAULT_DEFAULTS.authMount,
    role: vaultRole,
    audience: vaultAudience,
    idToken: async (audience, signal) => (await import('./github/id-token.ts')).idToken(audience, signal),
  };
}

/** What the runner gives the steps of a job that may have an id token, and nobody else; null in any other. */
export function idTokenKey(): Secret | null {
  const { ACTIONS_ID_TOKEN_REQUEST_TOKEN: key = '' } = process.env;
  return key === '' ? null : new Secret(key);
}

/** What the runner gives every step that is an action, its main and its post alike, and no stage; null where there is none. */
export function stepKey(): Secret | null {
  const { ACTIONS_RUNTIME_TOKEN: key = '' } = process.env;
  return key === '' ? null : new Secret(key);
}
