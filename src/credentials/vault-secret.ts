/**
 * One secret of Vault's key-value engine, of either version: read, and its login written back so that nobody's writing is
 * lost. Knows of its other fields no meaning.
 */
import * as z from 'zod';
import { RunError } from '../lib/errors.ts';
import { SHORTEST_SECRET } from '../lib/redact.ts';
import { Secret } from '../lib/secret.ts';
import { secretsOf } from './credential.ts';
import { fingerprintOf } from './login-file.ts';
import { askVault, unreadable, type VaultAnswer, type VaultCall, type VaultPlace } from './vault-http.ts';
import type { VaultSession } from './vault-session.ts';

/** Which secret. */
export interface SecretPlace {
  readonly mount: string;
  readonly version: '1' | '2';
  /** Below the mount. */
  readonly path: string;
}

/** A secret of a Vault: where a later process finds it, by a token of its own. */
export interface LoginInVault {
  readonly vault: VaultPlace;
  readonly secret: SecretPlace;
}

/** A secret as it stands in Vault. */
export interface Kept {
  readonly fields: Readonly<Record<string, unknown>>;
  /** Of version 2; null in version 1, which counts nothing. */
  readonly version: number | null;
}

/** The field that holds a login; each may be spelled with `_` for `-`. */
const LOGIN = 'codex-auth-json';

const Fields = z.record(z.string(), z.unknown());
const VersionOne = z.object({ data: Fields });
const VersionTwo = z.object({
  data: z.object({
    data: Fields,
    metadata: z.object({ version: z.number().int().min(1) }),
  }),
});

/** What speaks to Vault for one secret. */
export interface SecretAccess {
  readonly vault: VaultPlace;
  readonly session: Pick<VaultSession, 'token' | 'instead' | 'bounds'>;
  readonly place: SecretPlace;
  /** Hears every value the moment it arrives. */
  readonly arrived: (value: Secret) => void;
}

/** Reads the secret. Throws RunErrors `vault_denied` and `vault_secret_missing`, and those of a session and of a call. */
export async function readSecret(access: SecretAccess): Promise<Kept> {
  const { place, arrived } = access;
  const { status, body } = await ask(access, { method: 'GET' });
  if (status === 403) throw new RunError('vault_denied', `Vault does not let this job read ${shown(place)}`);
  if (status !== 200)
    throw new RunError(
      'vault_secret_missing',
      `Vault has no secret at ${shown(place)}, by version ${place.version} of the engine: it answered ${status}`,
    );
  const kept = place.version === '1' ? keptInOne(body) : keptInTwo(body);
  for (const value of textsIn(kept.fields)) arrived(value);
  return kept;
}

/** The fields of a secret that `names` knows, by what it calls them. Throws RunError `vault_secret_missing` where there are none. */
export function fieldsOf(
  { fields }: Kept,
  names: Readonly<Record<string, string>>,
  place: SecretPlace,
): Record<string, Secret> {
  const values = Object.entries(names).flatMap(([name, key]) => {
    const field = spelled(fields, name);
    const text = field === null ? '' : textOf(fields[field]);
    return text === '' ? [] : [[key, new Secret(text)] as const];
  });
  if (values.length > 0) return Object.fromEntries(values);
  throw new RunError(
    'vault_secret_missing',
    `The secret at ${shown(place)} has no field ${Object.keys(names).join(', ')}`,
  );
}

/**
 * Writes a login in the place of the one that stands there, and no other field; in version 2 of the engine only where
 * nobody has written in the meantime. `before` is the fingerprint of the login that was read, null where none was. Throws RunError
 * `vault_write_refused`, and those of reading.
 */
export async function writeLogin(
  access: SecretAccess,
  content: Secret,
  before: string | null,
): Promise<void> {
  const { place } = access;
  const kept = await readSecret(access);
  const field = spelled(kept.fields, LOGIN) ?? LOGIN;
  const standing = kept.fields[field];
  const there = fingerprintOf(new Secret(textOf(standing)));
  const ours = fingerprintOf(content);
  // Of a try whose answer was lost, this is what came of it.
  if (ours !== null && there === ours) return;
  if (before !== null && there !== before)
    throw refusedWrite(place, 'holds another login by now than this run began with');
  // Who keeps the file as an object reads it as one.
  const written = typeof standing === 'string' ? content.reveal() : (parsed(content) ?? content.reveal());
  const fields = { ...kept.fields, [field]: written };
  const body = place.version === '1' ? fields : { data: fields, options: { cas: kept.version ?? 0 } };
  const { status } = await ask(access, { method: 'POST', body });
  if (status === 200 || status === 204) return;
  // Asked again for want of an answer, Vault refuses what it has taken before.
  const { fields: now } = await readSecret(access).catch(() => kept);
  if (ours === null || fingerprintOf(new Secret(textOf(now[field]))) !== ours)
    throw refusedWrite(place, `did not take it: it answered ${status}`);
}

/** Asks for the secret; once more by another token where the one that let us in is none any more. */
async function ask(
  { vault, session, place }: SecretAccess,
  call: Pick<VaultCall, 'method' | 'body'>,
): Promise<VaultAnswer> {
  const path = apiPath(place);
  const token = await session.token();
  const answer = await askVault(vault, { ...call, path, token }, session.bounds);
  const other = answer.status === 403 ? await session.instead(token) : null;
  return other === null ? answer : askVault(vault, { ...call, path, token: other }, session.bounds);
}

function refusedWrite(place: SecretPlace, what: string): RunError {
  return new RunError('vault_write_refused', `Vault at ${shown(place)} ${what}`);
}

function keptInOne(body: unknown): Kept {
  const { data } = VersionOne.safeParse(body);
  if (data === undefined) throw unreadable('holds no fields of a secret');
  return { fields: data.data, version: null };
}

function keptInTwo(body: unknown): Kept {
  const { data: answer } = VersionTwo.safeParse(body);
  if (answer === undefined) throw unreadable('holds no fields of a secret');
  return { fields: answer.data.data, version: answer.data.metadata.version };
}

/** Every text in a secret, also of fields that mean nothing here; of a login those inside, never the file as one. */
function textsIn(fields: Kept['fields']): Secret[] {
  const login = spelled(fields, LOGIN);
  const found = Object.entries(fields).flatMap(([name, value]) => {
    const text = textOf(value);
    if (name === login) return secretsOf({ codexAuthJson: new Secret(text) });
    // Line by line: a brace that stands alone is no secret.
    return text.split(/\r?\n/).map((line) => new Secret(line.trim()));
  });
  return found.filter((value) => value.reveal().length >= SHORTEST_SECRET);
}

/** A field as it is called in this secret; null where it has none of the name. */
function spelled(fields: Kept['fields'], name: string): string | null {
  return [name, name.replaceAll('-', '_')].find((one) => Object.hasOwn(fields, one)) ?? null;
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return value === null || value === undefined ? '' : JSON.stringify(value);
}

function parsed(content: Secret): unknown {
  try {
    return JSON.parse(content.reveal()) as unknown;
  } catch {
    return null;
  }
}

function apiPath({ mount, version, path }: SecretPlace): string {
  const whole = version === '1' ? `${mount}/${path}` : `${mount}/data/${path}`;
  return whole.split('/').map(encodeURIComponent).join('/');
}

function shown({ mount, path }: SecretPlace): string {
  return `${mount}/${path}`;
}
