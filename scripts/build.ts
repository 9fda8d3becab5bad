/**
 * Builds dist/: TypeScript to build/, one ESM bundle with lazy chunks by ncc, a stub per door, and the notices of
 * the packages that are really in the bundle. With `--check` it builds beside and compares byte by byte.
 */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { noticesOf } from './notices.ts';

const ROOT = resolve(import.meta.dirname, '..');
const BIN = join(ROOT, 'node_modules/.bin');
const { version, engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  version: string;
  engines: { node: string };
};
const NODE_MAJOR = Number(/\d+/.exec(engines.node)?.[0]);
const AGENTS_IMPORT = /^(node:.+|@openai\/agents)$/;

if (process.argv.includes('--check')) check();
else build(join(ROOT, 'dist'));

function build(target: string): void {
  rmSync(join(ROOT, 'build'), { recursive: true, force: true });
  rmSync(target, { recursive: true, force: true });
  execFileSync(join(BIN, 'tsc'), ['-p', join(ROOT, 'tsconfig.build.json')], { cwd: ROOT, stdio: 'inherit' });
  lightenCore();
  const sources = bundle(target);
  writeFileSync(join(target, 'main.js'), actionStub('main'));
  writeFileSync(join(target, 'post.js'), actionStub('post'));
  writeFileSync(join(target, 'library.js'), `export { orchestrate, orchestrateAll } from './index.js';\n`);
  writeFileSync(join(target, 'agents.js'), agentsDoor());
  writeFileSync(join(target, 'cli.js'), cliStub());
  chmodSync(join(target, 'cli.js'), 0o755);
  writeFileSync(join(target, 'THIRD-PARTY-NOTICES.txt'), noticesOf(sources, ROOT));
}

/**
 * `@actions/core` brings its id-token client, and with it a whole HTTP stack of 0.9 MB, into every start; and for a
 * description of the machine, which nobody asks for, all that starts processes. The bundle gets the same package with
 * that client loaded when it is asked for a token, and without that description.
 */
function lightenCore(): void {
  const copy = join(ROOT, 'build/node_modules/@actions/core');
  cpSync(join(ROOT, 'node_modules/@actions/core'), copy, { recursive: true });
  renameSync(join(copy, 'lib/oidc-utils.js'), join(copy, 'lib/oidc-client.js'));
  writeFileSync(
    join(copy, 'lib/oidc-utils.js'),
    `export const OidcClient = {
  getIDToken: async (audience) => (await import('./oidc-client.js')).OidcClient.getIDToken(audience),
};
`,
  );
  writeFileSync(join(copy, 'lib/platform.js'), 'export {};\n');
}

/**
 * ncc without its cache: a stale entry must never get into a release. Gives the sources: source maps name every module
 * that went into the bundle, also those that were merged into others. They stay out of it.
 */
function bundle(target: string): string[] {
  const maps = ['--source-map', '--no-source-map-register'];
  const args = ['build', join(ROOT, 'build/index.js'), '-o', target, '--no-cache', '--quiet', ...maps];
  execFileSync(join(BIN, 'ncc'), args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  return readdirSync(target)
    .filter((name) => name.endsWith('.map'))
    .flatMap((name) => {
      const { sources } = JSON.parse(readFileSync(join(target, name), 'utf8')) as { sources: string[] };
      rmSync(join(target, name));
      const script = join(target, name.slice(0, -'.map'.length));
      writeFileSync(script, readFileSync(script, 'utf8').replace(/\n\/\/# sourceMappingURL=[^\n]*\s*$/, ''));
      return sources;
    });
}

/** Stands beside the bundle as it is: it needs nothing of it, and a package of the program that imports it. */
function agentsDoor(): string {
  const source = readFileSync(join(ROOT, 'build/agents.js'), 'utf8');
  const foreign = [...source.matchAll(/from '([^']+)'/g)].filter(
    ([, from = '']) => !AGENTS_IMPORT.test(from),
  );
  if (foreign.length > 0) throw new Error(`src/agents.ts imports more than types: ${foreign.join(', ')}`);
  return source;
}

/** The runner starts an action on its own Node 24; nothing is left to check. */
function actionStub(door: string): string {
  return `import { ${door} } from './index.js';\n\nawait ${door}();\n`;
}

/** Parses on every Node with modules, says what is missing on an old one, and answers --version without the bundle. */
function cliStub(): string {
  return `#!/usr/bin/env node
const [only, ...more] = process.argv.slice(2);
if (Number(process.versions.node.split('.')[0]) < ${NODE_MAJOR}) {
  process.stderr.write('codex-orchestrator needs Node ${NODE_MAJOR} or newer; this is Node ' + process.versions.node + ': install it from nodejs.org, or run this by npx -p node@${NODE_MAJOR}\\n');
  process.exitCode = 3;
} else if (more.length === 0 && (only === '--version' || only === '-V')) {
  process.stdout.write('${version}\\n');
} else {
  // Until the command line says otherwise, nothing is proven.
  process.exitCode = 1;
  import('./index.js').then(({ cli }) => cli());
}
`;
}

function check(): void {
  const fresh = mkdtempSync(join(ROOT, '.dist-'));
  try {
    build(fresh);
    const differing = differences(fresh, join(ROOT, 'dist'));
    for (const name of differing)
      process.stderr.write(`dist/${name} is not what the sources build: run npm run build\n`);
    process.exitCode = differing.length > 0 ? 1 : 0;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function differences(fresh: string, committed: string): string[] {
  const names = new Set([fresh, committed].flatMap(namesIn));
  return [...names].sort().filter((name) => content(join(fresh, name)) !== content(join(committed, name)));
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
}

/** Bytes and kind of a file; null where there is none. Git keeps the execute bit, so it is part of the content. */
function content(path: string): string | null {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return null;
  return stat.isFile() ? `${stat.mode & 0o100} ${readFileSync(path, 'latin1')}` : 'folder';
}
