/**
 * Readers of texts: what a knob accepts and what it makes of it. Each says in its error what to give instead; none
 * knows the name of a knob.
 */
import * as z from 'zod';
import { Secret } from '../lib/secret.ts';
import { nearest } from '../lib/suggest.ts';

/** A task id: it names a folder and an artifact. */
export const TASK = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
export const SEMVER = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/;
/** Names the caller may not put into the child: they redirect its traffic, its code or its identity. */
const REFUSED_ENVIRONMENT =
  /^(?:.*_PROXY|SSL_CERT_.*|NODE_.*|LD_.*|DYLD_.*|CODEX_.*|OPENAI_.*|RUNNER_.*|ACTIONS_.*|GITHUB_.*|GIT_.*|INPUT_.*|BASH_ENV|ENV|PATH|HOME|TMPDIR|FORCE_COLOR|CLICOLOR.*|RUST_.*|.*CA_(?:BUNDLE|CERTS?|CERTIFICATE).*)$/i;

/** How a text is read, and what it must be: `give one of mcp, cloud`, `takes one of mcp, cloud`. */
export interface Reader<Output> {
  readonly schema: z.ZodType<Output, string>;
  readonly accepts: string;
  /** Every text that is accepted, where they are few. */
  readonly choices?: readonly string[];
}

/** A text that `test` takes; `accepts` says which those are. */
export function text(accepts: string, test: (value: string) => boolean): Reader<string> {
  return { accepts, schema: z.string().refine(test, { error: `give ${accepts}` }) };
}

/** One of these words. */
export function choice<const Values extends readonly [string, ...string[]]>(
  choices: Values,
): Reader<Values[number]> {
  const accepts = `one of ${choices.join(', ')}`;
  const schema = z.enum(choices, { error: ({ input }) => `give ${accepts}${meant(input, choices)}` });
  return { accepts, choices, schema: schema as unknown as z.ZodType<Values[number], string> };
}

/** A number within both bounds, which are part of it. */
export function decimal(minimum: number, maximum: number): Reader<number> {
  return number(/^\d+(?:\.\d+)?$/, `a number from ${minimum} to ${maximum}`, { minimum, maximum });
}

/** A whole number within both bounds, which are part of it. */
export function whole(minimum: number, maximum: number): Reader<number> {
  return number(/^\d+$/, `a whole number from ${minimum} to ${maximum}`, { minimum, maximum });
}

function number(
  form: RegExp,
  accepts: string,
  { minimum, maximum }: { readonly minimum: number; readonly maximum: number },
): Reader<number> {
  const schema = z
    .string()
    .transform((value) => (form.test(value) ? Number(value) : Number.NaN))
    .refine((value) => value >= minimum && value <= maximum, { error: `give ${accepts}` });
  return { accepts, schema };
}

const BOOLEANS = ['true', 'false'] as const;
export const yesOrNo: Reader<boolean> = {
  accepts: 'true or false',
  choices: BOOLEANS,
  schema: z
    .enum(BOOLEANS, { error: 'give true or false' })
    .transform((value) => value === 'true') as unknown as z.ZodType<boolean, string>,
};
export const secret: Reader<Secret> = {
  accepts: 'the credential as it was issued',
  schema: z
    .string()
    .refine((value) => !value.includes('\0'), { error: 'give the credential as it was issued' })
    .transform((value) => new Secret(value)),
};

/** Factors by name, as `name=factor` pairs. */
export function factors(names: readonly string[]): Reader<Readonly<Record<string, number>>> {
  const accepts = `pairs such as quota=8, of ${names.join(', ')} and a factor from 0.1 to 100`;
  const pair = new RegExp(`^(${names.join('|')})=(\\d+(?:\\.\\d+)?)$`);
  const schema = z.string().transform((value, context) => {
    const pairs = value.split(/[\s,]+/).flatMap((one) => (one === '' ? [] : [pair.exec(one)]));
    const read = pairs.map((match) => [match?.[1] ?? '', Number(match?.[2])] as const);
    const sound = read.every(([, factor]) => factor >= 0.1 && factor <= 100);
    const once = new Set(read.map(([name]) => name)).size === read.length;
    if (read.length > 0 && sound && once) return Object.fromEntries(read);
    context.addIssue({ code: 'custom', message: `give ${accepts}` });
    return z.NEVER;
  });
  return { accepts, schema: schema as unknown as z.ZodType<Readonly<Record<string, number>>, string> };
}
export const notBlank = text('text that is not blank', (value) => value.trim() !== '');
export const path = text('a path', (value) => value.trim() !== '' && !value.includes('\0'));
const NAMES = 'names of environment variables, separated by spaces or commas, without values';
export const environmentNames: Reader<string[]> = {
  accepts: NAMES,
  schema: z
    .string()
    .transform((value) => value.split(/[\s,]+/).filter((name) => name !== ''))
    .refine((names) => names.every((name) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(name)), {
      error: `give ${NAMES}`,
    })
    .refine((names) => !names.some((name) => REFUSED_ENVIRONMENT.test(name)), {
      error:
        'leave out names that redirect traffic, code or identity (proxy, CA, loader, CODEX_*, RUNNER_*, ACTIONS_* and the like); https-proxy and ca-certificate are inputs of their own',
    }),
};
const GLOBS = 'globs of paths, separated by line breaks or commas';
export const globs: Reader<string[]> = {
  accepts: GLOBS,
  schema: z
    .string()
    .transform((value) => value.split(/[\n,]+/).map((glob) => glob.trim()))
    .transform((list) => list.filter((glob) => glob !== ''))
    .refine(
      (list) => list.length <= 200 && list.every((glob) => glob.length <= 300 && !/^\/|\p{Cc}/u.test(glob)),
      {
        error: `give ${GLOBS}, from the root of the repository on and without a leading slash`,
      },
    ),
};
export const proxyUrl = text(
  'a URL such as http://proxy.example:8080, with % in a password written as %25',
  (value) => {
    const url = URL.parse(value);
    if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '') return false;
    return isDecodable(url.username) && isDecodable(url.password);
  },
);

function meant(given: unknown, choices: readonly string[]): string {
  const near = typeof given === 'string' ? nearest(given, choices) : undefined;
  return near === undefined ? '' : `; did you mean ${near}?`;
}

function isDecodable(encoded: string): boolean {
  try {
    decodeURIComponent(encoded);
    return true;
  } catch {
    return false;
  }
}
