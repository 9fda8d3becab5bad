/**
 * The knobs of HashiCorp Vault, where a credential may be kept instead of among the secrets of GitHub. A part of the
 * table of knobs.
 */
import { knob } from './knob.ts';
import { choice, path, secret, text } from './readers.ts';

/** Names of mounts and secrets: segments that lead nowhere else when they stand in a URL. */
const SEGMENTS = /^(?!.*(?:^|\/)\.{0,2}(?:\/|$))[\w.@=+-]+(?:[\w.@=+ /-]*[\w.@=+-])?$/;
const NAME = /^[\w.@=+-]{1,128}$/;

/** Of `vault-address`; over plain HTTP only to this machine, since the credential would go in clear. */
const vaultAddress = text(
  'a URL such as https://vault.example:8200, without user, query or fragment; http:// only for 127.0.0.1, [::1] and localhost',
  (value) => {
    const url = URL.parse(value);
    if (url === null || url.username !== '' || url.password !== '' || /[?#]/.test(value)) return false;
    return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
  },
);

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

const vaultPath = text(
  'the path of a secret below its mount, such as ci/codex, without data/ and without a slash at either end',
  (value) => value.length <= 500 && SEGMENTS.test(value),
);
const mount = text(
  'the path of a mount, without a slash at either end',
  (value) => value.length <= 200 && SEGMENTS.test(value),
);

/** What a knob of Vault takes when no input says anything. */
export const VAULT_DEFAULTS = { mount: 'secret', kvVersion: '2', authMount: 'jwt' } as const;

export const BROKER_KNOBS = {
  'vault-address': knob(vaultAddress, {
    description: 'HashiCorp Vault that keeps the credential; asked only where the inputs hold none',
    default: '',
  }),
  'vault-path': knob(vaultPath, {
    description:
      'Secret with the fields `codex-access-token`, `codex-auth-json` or `openai-api-key` (with `_` for `-` too), by its path below `vault-mount`',
    default: '',
  }),
  'vault-mount': knob(mount, {
    description: 'Mount of the key-value engine',
    default: `\`${VAULT_DEFAULTS.mount}\``,
  }),
  'vault-kv-version': knob(choice(['1', '2']), {
    description: 'Version of the key-value engine',
    default: VAULT_DEFAULTS.kvVersion,
  }),
  'vault-namespace': knob(mount, {
    description: 'Namespace of Vault',
    default: '',
  }),
  'vault-ca-certificate': knob(path, {
    description:
      'PEM file of the certificate authority of Vault, trusted there alone and in place of all others',
    default: 'the authorities that Node trusts',
  }),
  'vault-auth-mount': knob(mount, {
    description: 'Mount of the JWT login at Vault, for the id token of the job (`id-token: write`)',
    default: `\`${VAULT_DEFAULTS.authMount}\``,
  }),
  'vault-role': knob(
    text('the name of a role', (value) => NAME.test(value)),
    {
      description: 'Role of the JWT login at Vault',
      default: "the mount's own",
    },
  ),
  'vault-audience': knob(
    text('an audience without spaces', (value) => /^[^\s\p{Cc}]{1,300}$/u.test(value)),
    {
      description: 'Audience of the id token, as the role at Vault demands it',
      default: "GitHub's, the address of the owner",
    },
  ),
  'vault-token': knob(secret, {
    description:
      'Token of Vault, instead of the id token of the job; it is renewed where it can be, and never revoked',
    default: '',
    secret: true,
  }),
};
