/**
 * What judges the artifacts of all tests (`npm run judge`), with stand-ins for the two programs where these cannot be
 * built: each is called as its documentation says, must find what is planted, and ends the command where it finds more.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { POSIX } from '../support/system.ts';
import { temporaryFolder } from '../support/temporary.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const STAND_IN = join(ROOT, 'test/fixtures/bin/judge-stand-in.mjs');
const TOKEN = `ghp_${'a1B2'.repeat(9)}`;

/** In the place of Go: "downloads" a module, and "builds" it by copying the stand-in. */
const GO = (blind: string) => `#!/bin/sh
if [ "$1" = mod ]; then
  mkdir -p "$FAKES/module"; : > "$FAKES/module/main.go"
  printf '{"Dir": "%s"}' "$FAKES/module"; exit
fi
case "$3" in
*${blind}-program) printf '#!/bin/sh\\nexit 0\\n' > "$3" ;;
*) cp '${STAND_IN}' "$3" ;;
esac
chmod +x "$3"
`;

async function judged(artifacts: Readonly<Record<string, string>>, { blind = 'nobody', go = true } = {}) {
  await using folder = await temporaryFolder();
  const [bin, all] = ['bin', 'artifacts'].map((name) => join(folder.path, name)) as [string, string];
  for (const path of [bin, all]) mkdirSync(path);
  if (go) writeFileSync(join(bin, 'go'), GO(blind), { mode: 0o755 });
  for (const [name, text] of Object.entries(artifacts)) {
    mkdirSync(join(all, name));
    writeFileSync(join(all, name, 'manifest.json'), text);
  }
  const path = go ? `${bin}:${process.env.PATH}` : bin;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts/judge.ts'), all], {
    encoding: 'utf8',
    env: { PATH: path, TMPDIR: folder.path, FAKES: folder.path },
  });
  return { status, stdout, stderr };
}

it.runIf(POSIX)('both look through all artifacts', async () => {
  const { status, stdout } = await judged({ one: '{}', two: '{}' });
  expect([status, stdout]).toEqual([0, expect.stringMatching(/^gitleaks .*: nothing in 2 artifacts/m)]);
  expect(stdout).toMatch(/^trufflehog .*: nothing in 2 artifacts/m);
});

it.runIf(POSIX)('what one finds fails, by whichever', async () => {
  const { status, stdout } = await judged({ one: '{}', two: `{"x": "${TOKEN}"}` });
  expect(status).toBe(1);
  expect(stdout).toMatch(/^gitleaks .* \(status 3\)/m);
  expect(stdout).toMatch(/^trufflehog .* \(status 183\)/m);
});

it.runIf(POSIX).each(['gitleaks', 'trufflehog'])('one that finds nothing at all fails: %s', async (blind) => {
  const { status, stdout } = await judged({ one: '{}' }, { blind });
  expect([status, stdout]).toEqual([1, expect.stringContaining(`${blind} does not find what is planted`)]);
});

it.runIf(POSIX)(
  'one that cannot be built is skipped, and loudly; no artifact at all is a fault',
  async () => {
    const without = await judged({ one: '{}' }, { go: false });
    expect(without.status).toBe(0);
    expect(without.stdout.match(/^SKIPPED: \w+/gm)).toEqual(['SKIPPED: gitleaks', 'SKIPPED: trufflehog']);
    const none = await judged({});
    expect([none.status, none.stderr]).toEqual([1, expect.stringContaining('There is no artifact')]);
  },
);
