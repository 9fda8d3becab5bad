/**
 * What docs/credentials.md tells to type, typed. The browser is left out: the real Codex CLI signs in by an API key
 * instead, and writes its file where the page says that it does. What would be GitHub keeps what it is handed.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { CODEX_PATH } from '../support/known-codex.ts';
import { HAS_CODEX } from '../support/rehearsal.ts';
import { POSIX } from '../support/system.ts';
import { temporaryFolder } from '../support/temporary.ts';

const PAGE = readFileSync(resolve(import.meta.dirname, '../../docs/credentials.md'), 'utf8');
const BLOCKS = [...PAGE.matchAll(/credentials-page\.test\.ts -->\n\n```bash\n([\s\S]*?)```/g)].map(
  ([, body = '']) => body,
);

test.skipIf(!POSIX || !HAS_CODEX)(
  'the commands for a login make one, store it and leave nothing',
  async () => {
    await using folder = await temporaryFolder();
    const bin = join(folder.path, 'bin');
    mkdirSync(bin);
    const script = (name: string, body: string): void => {
      writeFileSync(join(bin, name), `#!/bin/sh\n${body}\n`);
      chmodSync(join(bin, name), 0o755);
    };
    script('codex', `[ "$*" = login ] && printf sk-x | exec '${CODEX_PATH}' login --with-api-key`);
    script('gh', `echo "$*" > '${folder.path}/asked'; cat > '${folder.path}/stored'`);
    expect(BLOCKS).toHaveLength(2);
    const lines = [...BLOCKS, `echo "$CODEX_HOME" > '${folder.path}/home'`].join('\n');
    const PATH = `${bin}:${process.env.PATH}`;
    execFileSync('bash', ['-euo', 'pipefail', '-c', lines], {
      env: { PATH, HOME: folder.path, TMPDIR: folder.path },
      stdio: 'pipe',
    });
    const read = (name: string): string => readFileSync(join(folder.path, name), 'utf8').trim();
    expect(read('asked')).toBe('secret set CODEX_AUTH_JSON');
    expect(JSON.parse(read('stored'))).toMatchObject({ OPENAI_API_KEY: 'sk-x' });
    expect(existsSync(read('home'))).toBe(false);
  },
);
