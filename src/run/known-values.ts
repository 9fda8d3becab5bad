/**
 * The values that must be shown nowhere, as far as they can be known: those of the inputs, of the variables that these
 * name, and, for what is said before there is a run, of the variables of this shell that are secrets by their names.
 */
import { secretsOf } from '../credentials/credential.ts';
import { type Given, type Inputs, KNOB_NAMES, metaOf } from '../inputs/inputs.ts';
import { SHORTEST_SECRET } from '../lib/redact.ts';
import { Secret } from '../lib/secret.ts';
import type { Deps } from './deps.ts';

/** A variable by whose name its value is nobody else's business. */
const SECRET_NAME = /TOKEN|SECRET|PASSW|CREDENTIAL|(?:^|_)KEY$/i;
/** What nobody has named is taken for a secret only where it is no ordinary word and no path. */
const SHORTEST_UNNAMED = 12;
const LOGIN_NAME = /CODEX_AUTH_JSON$/i;
const PATH_LIKE = /^(?:[/~.]|[A-Za-z]:[\\/])/;

/** Every value of the request that must not be written anywhere; told to the surface at once. */
export function secretsOfRequest(
  { inputs }: { readonly inputs: Inputs },
  { mask, stageEnvironment }: Pick<Deps, 'mask' | 'stageEnvironment'>,
): Secret[] {
  const secrets = secretsOf(inputs);
  const passed = stageEnvironment(inputs.passEnv);
  for (const name of inputs.passEnv.filter((one) => SECRET_NAME.test(one)))
    secrets.push(new Secret(passed[name] ?? ''));
  for (const token of [inputs.githubToken, inputs.rotateToken, inputs.vaultToken, inputs.syncToken])
    if (token) secrets.push(token);
  secrets.push(...passwordIn(inputs.httpsProxy));
  const kept = longEnough(secrets);
  for (const secret of kept) mask(secret);
  return kept;
}

/** The values of texts that were given, whether or not they can be used. */
export function secretsGiven(given: Given): Secret[] {
  const secrets = KNOB_NAMES.filter((name) => metaOf(name).secret).flatMap((name) => {
    const value = new Secret(given[name] ?? '');
    return name === 'codex-auth-json' ? secretsOf({ codexAuthJson: value }) : [value];
  });
  return longEnough([...secrets, ...passwordIn(given['https-proxy'])]);
}

/** The values of variables that are secrets by their names, for what is said where nobody could name them. */
export function secretsNamedIn(environment: Readonly<Record<string, string | undefined>>): Secret[] {
  return Object.entries(environment).flatMap(([name, value = '']) => {
    if (LOGIN_NAME.test(name)) return longEnough(secretsOf({ codexAuthJson: new Secret(value) }));
    const meant = SECRET_NAME.test(name) && value.length >= SHORTEST_UNNAMED && !PATH_LIKE.test(value);
    return meant ? [new Secret(value)] : [];
  });
}

/** The password of an address, as it stands there and as it is; none where it has none. */
export function passwordIn(address: string | undefined): Secret[] {
  const password = address === undefined ? '' : (URL.parse(address)?.password ?? '');
  if (password === '') return [];
  const forms = [password];
  try {
    forms.push(decodeURIComponent(password));
  } catch {
    // It is no encoding then.
  }
  return forms.map((form) => new Secret(form));
}

function longEnough(secrets: readonly Secret[]): Secret[] {
  return secrets.filter((secret) => secret.reveal().length >= SHORTEST_SECRET);
}
