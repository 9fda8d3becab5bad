/**
 * GitHub's service for id tokens on the loopback: gives a job that shows its request token a JWT that is really signed,
 * and publishes the key to whoever wants to check it. Knows nobody whom the token is shown to.
 */
import { generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Issuer extends AsyncDisposable {
  /** What a Vault is told to trust. */
  readonly url: string;
  /** What the runner gives a job with `id-token: write`. */
  readonly environment: Readonly<
    Record<'ACTIONS_ID_TOKEN_REQUEST_URL' | 'ACTIONS_ID_TOKEN_REQUEST_TOKEN', string>
  >;
  /** Every token it gave. */
  readonly issued: readonly string[];
  /** From now on: these claims over the ordinary ones. */
  claim(claims: Readonly<Record<string, unknown>>): void;
  /** From now on it signs by a key that it does not publish. */
  forge(): void;
  /** From now on it answers so, or never. */
  fail(how: number | 'hang'): void;
}

const LIFE_SECONDS = 300;

/** Made once for all of a process: a pair takes a seventh of a second of a processor, and none of them is told from another. */
let pair: ReturnType<typeof newPair> | undefined;
const newPair = () => generateKeyPairSync('rsa', { modulusLength: 2048 });

/** Starts one for a job of `repository` on the branch main. */
export async function startIssuer(repository = 'octo/widgets'): Promise<Issuer> {
  pair ??= newPair();
  const keys = pair;
  let signing = keys.privateKey;
  let claims: Readonly<Record<string, unknown>> = {};
  let failure: number | 'hang' | null = null;
  const issued: string[] = [];
  // As long as the runner's, of which it is one.
  const requestToken = `rt.${randomUUID().repeat(8)}`;
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://x');
    if (pathname === '/.well-known/openid-configuration')
      return json(response, {
        issuer: url,
        jwks_uri: `${url}/jwks`,
        id_token_signing_alg_values_supported: ['RS256'],
        response_types_supported: ['id_token'],
        subject_types_supported: ['public'],
      });
    if (pathname === '/jwks')
      return json(response, {
        keys: [{ ...keys.publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' }],
      });
    if (failure === 'hang') return;
    if (pathname !== '/token' || request.headers.authorization !== `Bearer ${requestToken}`)
      return json(response, { message: 'no such job' }, 401);
    if (failure !== null) return json(response, { message: 'planted-words-of-the-service' }, failure);
    issued.push(tokenFor(searchParams.get('audience') ?? 'https://github.com/octo'));
    json(response, { count: 1, value: issued.at(-1) });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  function tokenFor(audience: string): string {
    const now = Math.floor(Date.now() / 1000);
    const body = {
      ...{ iss: url, aud: audience, iat: now, nbf: now - 5, exp: now + LIFE_SECONDS, jti: randomUUID() },
      sub: `repo:${repository}:ref:refs/heads/main`,
      ...{ repository, ref: 'refs/heads/main', event_name: 'schedule', actor: 'octocat' },
      ...claims,
    };
    const parts = [{ alg: 'RS256', typ: 'JWT', kid: 'one' }, body].map((part) =>
      Buffer.from(JSON.stringify(part)).toString('base64url'),
    );
    const signed = sign('RSA-SHA256', Buffer.from(parts.join('.')), signing);
    return [...parts, signed.toString('base64url')].join('.');
  }

  return {
    url,
    environment: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
    },
    issued,
    claim: (more) => {
      claims = more;
    },
    forge: () => {
      signing = newPair().privateKey;
    },
    fail: (how) => {
      failure = how;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

function json(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
