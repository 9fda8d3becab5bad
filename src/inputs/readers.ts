/**
 * Readers of texts: what a knob accepts and what it makes of it. Each says in its error what to give instead; none
 * knows the name of a knob.
 */
import * as z from 'zod';
import { Secret } from '../lib/secret.ts';

/** A task id: it names a folder and an artifact. */
export const TASK = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
export const SEMVER = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/;
/** Names the caller may not put into the child: they redirect its traffic, its code or its identity. */
const REFUSED_ENVIRONMENT =
  /^(?:.*_PROXY|SSL_CERT_.*|NODE_.*|LD_.*|DYLD_.*|CODEX_.*|OPENAI_.*|RUNNER_.*|ACTIONS_.*|GITHUB_.*|GIT_.*|INPUT_.*|BASH_ENV|ENV|PATH|HOME|TMPDIR|FORCE_COLOR|CLICOLOR.*|RUST_.*|.*CA_(?:BUNDLE|CERTS?|CERTIFICATE).*)$/i;

export function text(accepts: string, test: (value: string) => boolean) {
  return z.string().refine(test, { error: accepts });
}

export function choice<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.enum(values, { error: `give one of ${values.join(', ')}` }) as unknown as z.ZodType<
    Values[number],
    string
  >;
}

export function decimal(minimum: number, maximum: number) {
  return z
    .string()
    .transform((value) => (/^\d+(?:\.\d+)?$/.test(value) ? Number(value) : Number.NaN))
    .refine((value) => value >= minimum && value <= maximum, {
      error: `give a number from ${minimum} to ${maximum}`,
    });
}

export function whole(minimum: number, maximum: number) {
  return z
    .string()
    .transform((value) => (/^\d+$/.test(value) ? Number(value) : Number.NaN))
    .refine((value) => value >= minimum && value <= maximum, {
      error: `give a whole number from ${minimum} to ${maximum}`,
    });
}

export const yesOrNo = z
  .enum(['true', 'false'], { error: 'give true or false' })
  .transform((value) => value === 'true') as unknown as z.ZodType<boolean, string>;
export const secret = z
  .string()
  .refine((value) => !value.includes('\0'), { error: 'give the credential as it was issued' })
  .transform((value) => new Secret(value));
export const notBlank = text('give text that is not blank', (value) => value.trim() !== '');
export const path = text('give a path', (value) => value.trim() !== '' && !value.includes('\0'));
export const environmentNames = z
  .string()
  .transform((value) => value.split(/[\s,]+/).filter((name) => name !== ''))
  .refine((names) => names.every((name) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(name)), {
    error: 'give names of environment variables, separated by spaces or commas, without values',
  })
  .refine((names) => !names.some((name) => REFUSED_ENVIRONMENT.test(name)), {
    error:
      'leave out names that redirect traffic, code or identity (proxy, CA, loader, CODEX_*, RUNNER_*, ACTIONS_* and the like); https-proxy and ca-certificate are inputs of their own',
  });
export const proxyUrl = text(
  'give a URL such as http://proxy.example:8080, with % in a password written as %25',
  (value) => {
    const url = URL.parse(value);
    if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '') return false;
    return isDecodable(url.username) && isDecodable(url.password);
  },
);

function isDecodable(encoded: string): boolean {
  try {
    decodeURIComponent(encoded);
    return true;
  } catch {
    return false;
  }
}
