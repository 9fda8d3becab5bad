/**
 * Readers of texts: what a knob accepts and what it makes of it. Each says of what it refuses what to give instead; none
 * knows the name of a knob. Plain functions: every start makes all of them, and uses a few.
 */
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
  readonly read: (text: string) => Read<Output>;
  readonly accepts: string;
  /** Every text that is accepted, where they are few. */
  readonly choices?: readonly string[];
}

/** What a text says, or the cure of one that cannot be used. */
export type Read<Output> = { readonly value: Output } | { readonly cure: string };

/** A text that `test` takes; `accepts` says which those are. */
export function text(accepts: string, test: (value: string) => boolean): Reader<string> {
  return { accepts, read: (value) => (test(value) ? { value } : { cure: `give ${accepts}` }) };
}

/** One of these words. */
export function choice<const Values extends readonly [string, ...string[]]>(
  choices: Values,
): Reader<Values[number]> {
  const accepts = `one of ${choices.join(', ')}`;
  const read = (given: string): Read<Values[number]> => {
    const value = choices.find((one) => one === given);
    return value === undefined ? { cure: `give ${accepts}${meant(given, choices)}` } : { value };
  };
  return { accepts, choices, read };
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
  const read = (given: string): Read<number> => {
    const value = form.test(given) ? Number(given) : Number.NaN;
    return value >= minimum && value <= maximum ? { value } : { cure: `give ${accepts}` };
  };
  return { accepts, read };
}

export const yesOrNo: Reader<boolean> = {
  accepts: 'true or false',
  choices: ['true', 'false'],
  read: (given) =>
    given === 'true' || given === 'false' ? { value: given === 'true' } : { cure: 'give true or false' },
};
export const secret: Reader<Secret> = {
  accepts: 'the credential as it was issued',
  read: (given) =>
    given.includes('\0') ? { cure: 'give the credential as it was issued' } : { value: new Secret(given) },
};

/** Factors by name, as `name=factor` pairs. */
export function factors(names: readonly string[]): Reader<Readonly<Record<string, number>>> {
  const accepts = `pairs such as quota=8, of ${names.join(', ')} and a factor from 0.1 to 100`;
  const pair = new RegExp(`^(${names.join('|')})=(\\d+(?:\\.\\d+)?)$`);
  const read = (given: string): Read<Readonly<Record<string, number>>> => {
    const pairs = given.split(/[\s,]+/).flatMap((one) => (one === '' ? [] : [pair.exec(one)]));
    const factors = pairs.map((match) => [match?.[1] ?? '', Number(match?.[2])] as const);
    const sound = factors.every(([, factor]) => factor >= 0.1 && factor <= 100);
    const once = new Set(factors.map(([name]) => name)).size === factors.length;
    if (factors.length > 0 && sound && once) return { value: Object.fromEntries(factors) };
    return { cure: `give ${accepts}` };
  };
  return { accepts, read };
}
export const notBlank = text('text that is not blank', (value) => value.trim() !== '');
export const path = text('a path', (value) => value.trim() !== '' && !value.includes('\0'));
const NAMES = 'names of environment variables, separated by spaces or commas, without values';
export const environmentNames: Reader<string[]> = {
  accepts: NAMES,
  read(given) {
    const names = given.split(/[\s,]+/).filter((name) => name !== '');
    if (!names.every((name) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(name))) return { cure: `give ${NAMES}` };
    if (!names.some((name) => REFUSED_ENVIRONMENT.test(name))) return { value: names };
    return {
      cure: 'leave out names that redirect traffic, code or identity (proxy, CA, loader, CODEX_*, RUNNER_*, ACTIONS_* and the like); https-proxy and ca-certificate are inputs of their own',
    };
  },
};
/** Some of these words, each by its whole name. */
export function choices(words: readonly string[]): Reader<string[]> {
  const accepts = `some of ${words.join(', ')}, separated by spaces or commas`;
  const read = (given: string): Read<string[]> => {
    const value = given.split(/[\s,]+/).filter((word) => word !== '');
    const other = value.find((word) => !words.includes(word));
    return other === undefined ? { value } : { cure: `give ${accepts}${meant(other, words)}` };
  };
  return { accepts, read };
}
const LOGINS = 'logins of GitHub such as renovate[bot], separated by spaces or commas, each whole';
export const logins: Reader<string[]> = {
  accepts: LOGINS,
  read(given) {
    const value = given.split(/[\s,]+/).filter((login) => login !== '');
    const sound = value.every((login) => /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?$/.test(login));
    return sound ? { value } : { cure: `give ${LOGINS}` };
  },
};
const GLOBS = 'globs of paths, separated by line breaks or commas';
export const globs: Reader<string[]> = {
  accepts: GLOBS,
  read(given) {
    const list = given.split(/[\n,]+/).map((glob) => glob.trim());
    const value = list.filter((glob) => glob !== '');
    const sound = value.every((glob) => glob.length <= 300 && !/^\/|\p{Cc}/u.test(glob));
    return value.length <= 200 && sound
      ? { value }
      : { cure: `give ${GLOBS}, from the root of the repository on and without a leading slash` };
  },
};
export const proxyUrl = text(
  'a URL such as http://proxy.example:8080, with % in a password written as %25',
  (value) => {
    const url = URL.parse(value);
    if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '') return false;
    return isDecodable(url.username) && isDecodable(url.password);
  },
);

function meant(given: string, choices: readonly string[]): string {
  const near = nearest(given, choices);
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
