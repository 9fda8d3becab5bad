/**
 * Which credential a run has: told from the inputs without asking anybody. Knows what Codex Cloud accepts (a
 * ChatGPT login or an access token, never an API key) and what `codex exec` does (an API key as well), both observed
 * with the Codex CLI 0.169.0, and nothing of runs.
 */
import * as z from 'zod';
import { RunError } from '../lib/errors.ts';
import { Secret } from '../lib/secret.ts';

export type Credential =
  | { readonly kind: 'access-token'; readonly token: Secret }
  | { readonly kind: 'auth-json'; readonly content: Secret }
  | { readonly kind: 'api-key'; readonly key: Secret };

export interface CredentialInputs {
  readonly codexAccessToken?: Secret | undefined;
  readonly codexAuthJson?: Secret | undefined;
  readonly openaiApiKey?: Secret | undefined;
}

/** What the credential is for: a task in the cloud, or `codex exec` on this machine. */
export type CredentialUse = 'cloud' | 'exec';

/** What the inputs hold for a use. */
export type CredentialFound =
  | { readonly state: 'usable'; readonly credential: Credential }
  | { readonly state: 'missing' | 'wrong_kind' };

const Tokens = z.looseObject({
  id_token: z.string().regex(/^[^.]+\.[^.]+\.[^.]*$/),
  access_token: z.string().min(1),
  refresh_token: z.string().optional(),
  account_id: z.string().min(1),
});
const AuthJson = z.looseObject({
  tokens: Tokens.nullish(),
  personal_access_token: z.string().nullish(),
  OPENAI_API_KEY: z.string().nullish(),
  last_refresh: z.string().nullish(),
});

/** Finds the usable credential. Throws RunError `credentials_malformed` for one that the CLI could not read. */
export function findCredential(inputs: CredentialInputs, use: CredentialUse): CredentialFound {
  if (inputs.codexAccessToken)
    return {
      state: 'usable',
      credential: { kind: 'access-token', token: checkedToken(inputs.codexAccessToken) },
    };
  if (inputs.codexAuthJson) return foundInAuthJson(inputs.codexAuthJson, use);
  if (!inputs.openaiApiKey) return { state: 'missing' };
  return use === 'cloud'
    ? { state: 'wrong_kind' }
    : { state: 'usable', credential: { kind: 'api-key', key: inputs.openaiApiKey } };
}

/** Every value in the inputs that must never be shown: of auth.json each text in it, never the file as one. */
export function secretsOf(inputs: CredentialInputs): Secret[] {
  const whole = [inputs.codexAccessToken, inputs.openaiApiKey].filter((secret) => secret !== undefined);
  return [...whole, ...(inputs.codexAuthJson ? innerTexts(inputs.codexAuthJson) : [])];
}

function checkedToken(token: Secret): Secret {
  if (!/^at-\S+$/.test(token.reveal())) throw malformed('codex-access-token does not start with at-');
  return token;
}

function foundInAuthJson(content: Secret, use: CredentialUse): CredentialFound {
  const parsed = AuthJson.safeParse(parse(content));
  if (!parsed.success) throw malformed('codex-auth-json is no auth.json of a codex login');
  const {
    tokens,
    personal_access_token: token,
    last_refresh: lastRefresh,
    OPENAI_API_KEY: apiKey,
  } = parsed.data;
  const usable: CredentialFound = { state: 'usable', credential: { kind: 'auth-json', content } };
  if (token) return usable;
  // A login by API key writes the same file without tokens.
  if (!tokens && apiKey) return use === 'cloud' ? { state: 'wrong_kind' } : usable;
  if (!tokens) throw malformed('codex-auth-json holds no credential');
  // Without it the CLI sends its requests without the Authorization header, and says nothing.
  if (!lastRefresh) throw malformed('codex-auth-json has no last_refresh');
  if (Number.isNaN(Date.parse(lastRefresh)))
    throw malformed('codex-auth-json has a last_refresh that is no time');
  return usable;
}

/** Texts short enough to be ordinary words are left out by the redactor; names and times are no secrets. */
const PUBLIC_FIELDS: ReadonlySet<string> = new Set([
  'auth_mode',
  'last_refresh',
  'token_type',
  'scope',
  'type',
]);

function innerTexts(content: Secret): Secret[] {
  const texts: string[] = [];
  const parsed = parse(content);
  if (parsed === null) texts.push(...likelyTokens(content.reveal()));
  else collect(parsed, '');
  return texts.map((text) => new Secret(text));

  function collect(value: unknown, name: string): void {
    if (typeof value === 'string' && !PUBLIC_FIELDS.has(name)) texts.push(value);
    if (value !== null && typeof value === 'object') {
      for (const [key, inner] of Object.entries(value)) collect(inner, key);
    }
  }
}

/** Of a file that cannot be read: every part as long as a token and not spelled like the name of a field. */
function likelyTokens(text: string): string[] {
  const parts: string[] = text.match(/[^\s"'{}[\],:]{16,}/g) ?? [];
  return parts.filter((part) => !/^[a-z_]+$/.test(part));
}

function parse(content: Secret): unknown {
  try {
    return JSON.parse(content.reveal()) as unknown;
  } catch {
    return null;
  }
}

function malformed(message: string): RunError {
  return new RunError('credentials_malformed', message);
}
