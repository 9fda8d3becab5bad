/**
 * Codex Cloud for a test: the emulator with one script, and the inputs by which a live run goes there. The product
 * takes it for the service, since it comes through its inputs for a proxy and a certificate.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { load } from 'js-yaml';
import { parseScript } from '../../src/emulator/script.ts';
import { type Emulator, startEmulator } from '../../src/emulator/server.ts';
import { systemClock, systemRandom } from '../../src/lib/clock.ts';
import { CODEX_PATH } from './known-codex.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** A task that is READY at the first look, with a proof: for a test that looks at something else than the polls. */
export const AT_ONCE = {
  title: 'Ready at once',
  diff: { path: 'codex-canary.txt', content: '{{nonce}}\n{{commit}}\n' },
};

export interface Service extends AsyncDisposable {
  readonly emulator: Emulator;
  /** Inputs of a live cloud run against the emulator. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Values that must be nowhere in what the product writes or says. */
  readonly secrets: readonly string[];
  /** Requests that created a cloud task. */
  submits(): number;
}

/** Starts the emulator. `script` is the name of a shipped rehearsal script, or a script itself. */
export async function startService(script: string | object): Promise<Service> {
  const folder = mkdtempSync(join(tmpdir(), 'service-'));
  const plan = typeof script === 'string' ? shipped(script) : script;
  const emulator = await startEmulator(parseScript(plan), {
    folder,
    clock: systemClock,
    random: systemRandom,
  });
  const history = join(folder, 'no-history');
  mkdirSync(history);
  const { tokens } = JSON.parse(emulator.authJson) as { tokens: Record<string, string> };
  return {
    emulator,
    inputs: {
      'execution-mode': 'cloud',
      'codex-path': CODEX_PATH,
      'codex-auth-json': emulator.authJson,
      'https-proxy': emulator.environment.HTTPS_PROXY ?? '',
      'ca-certificate': emulator.environment.CODEX_CA_CERTIFICATE ?? '',
      'cloud-environment': emulator.target.environment,
      'poll-interval-seconds': '0.1',
      // Nobody is asked for earlier runs, and there are none.
      'history-folder': history,
    },
    secrets: [...Object.values(tokens), emulator.accessToken, ...emulator.plantedSecrets],
    submits: () =>
      emulator.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/tasks')).length,
    async [Symbol.asyncDispose]() {
      await emulator[Symbol.asyncDispose]();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function shipped(name: string): object {
  return load(readFileSync(join(ROOT, `canary/rehearsals/${name}.yml`), 'utf8')) as object;
}
