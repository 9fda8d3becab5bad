/**
 * How the stand-in for Vault judges an id token: signature, issuer, times, audience and bound claims, in the words that
 * the real one has for each.
 */
import { createPublicKey, type JsonWebKey, verify } from 'node:crypto';
import { z } from 'zod';

export interface Role {
  readonly audiences: readonly string[];
  readonly claims: Readonly<Record<string, string>>;
}

const Keys = z.object({ keys: z.array(z.looseObject({ kid: z.string() })) });
const Discovery = z.object({ issuer: z.string(), jwks_uri: z.string() });
const Head = z.object({ alg: z.string(), kid: z.string() });
const Claims = z.looseObject({
  iss: z.string(),
  aud: z.union([z.string(), z.array(z.string())]),
  exp: z.number(),
  nbf: z.number(),
});

/** Null for a token that the role lets in; else what Vault says. */
export async function refusalOf(jwt: string, role: Role, issuer: string): Promise<string | null> {
  const [head = '', body = '', signature = ''] = jwt.split('.');
  const { alg, kid } = Head.parse(decoded(head));
  const discovery = Discovery.parse(await ask(`${issuer}/.well-known/openid-configuration`));
  const { keys } = Keys.parse(await ask(discovery.jwks_uri));
  const key = keys.find((one) => one.kid === kid);
  const signed = Buffer.from(signature, 'base64url');
  const sound =
    alg === 'RS256' &&
    key !== undefined &&
    verify(
      'RSA-SHA256',
      Buffer.from(`${head}.${body}`),
      createPublicKey({ key: key as JsonWebKey, format: 'jwk' }),
      signed,
    );
  if (!sound)
    return 'error validating token: error verifying token signature: no known key successfully validated the token signature';
  const claims = Claims.parse(decoded(body));
  const now = Date.now() / 1000;
  if (claims.iss !== discovery.issuer) return 'error validating token: invalid issuer (iss) claim';
  if (claims.exp < now || claims.nbf > now + 60) return 'error validating token: token is expired';
  const audiences = [claims.aud].flat();
  if (!audiences.some((audience) => role.audiences.includes(audience)))
    return 'error validating token: invalid audience (aud) claim: audience claim does not match any bound audience';
  const foreign = Object.entries(role.claims).find(([name, value]) => claims[name] !== value);
  return foreign === undefined
    ? null
    : `error validating claims: claim "${foreign[0]}" does not match any associated bound claim values`;
}

function decoded(part: string): unknown {
  return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
}

async function ask(url: string): Promise<unknown> {
  return (await fetch(url)).json();
}
