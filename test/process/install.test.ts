/**
 * The Codex CLI where none is on the machine: installed by npm from the lockfile that the action ships. What costs
 * most is played by LONG=1 alone.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LONG } from '../support/long.ts';
import { startResultsService } from '../support/results-service.ts';
import { createRunner } from '../support/runner.ts';

/** What the repository's own install has downloaded already; a registry is asked for the rest. */
const NPM_CACHE = execFileSync('npm', ['config', 'get', 'cache'], { encoding: 'utf8' }).trim();

describe('without codex-path', () => {
  test.runIf(LONG)(
    'the pinned release goes into the tool cache, is used again, and says what it is',
    async () => {
      await using results = await startResultsService();
      await using runner = createRunner({
        eventName: 'pull_request',
        event: {
          pull_request: {
            head: { ref: 'f', sha: 'd'.repeat(40), repo: { full_name: 'a/b' } },
            base: { repo: { full_name: 'a/b' } },
          },
        },
        repository: 'a/b',
        ref: 'refs/pull/1/merge',
        headRef: 'f',
        baseRef: 'main',
        results,
      });
      writeFileSync(join(runner.home, '.npmrc'), `cache=${NPM_CACHE}\nprefer-offline=true\n`);
      const inputs = {
        rehearse: 'true',
        'poll-interval-seconds': '0.1',
        'ca-certificate': process.env.NODE_EXTRA_CA_CERTS ?? '',
      };
      const first = await runner.step({ with: inputs }).run('main');
      expect(first.outputs).toMatchObject({ 'run-outcome': 'pass', 'codex-version': '0.169.0' });
      const installed = join(runner.toolCache, 'codex-cli/0.169.0', process.arch);
      expect(existsSync(join(installed, 'node_modules/@openai/codex/package.json'))).toBe(true);
      const manifest = JSON.parse(readFileSync(first.outputs['manifest-path'] ?? '', 'utf8'));
      expect(readFileSync(join(installed, 'sha256'), 'utf8').trim()).toBe(manifest.codex_cli.sha256);

      // No npm can be asked now: what is there is used again.
      writeFileSync(join(runner.home, '.npmrc'), 'cache=/nonexistent\noffline=true\n');
      const second = await runner.step({ with: inputs }).run('main');
      expect(second.outputs).toMatchObject({ 'run-outcome': 'pass', 'codex-version': '0.169.0' });

      writeFileSync(join(installed, 'sha256'), `${'0'.repeat(64)}\n`);
      const third = await runner.step({ with: inputs }).run('main');
      expect(third.outputs).toMatchObject({ 'run-outcome': 'config', reason: 'codex_missing' });
      expect(third.annotations[0]?.message).toContain('has changed since it was first used');
    },
  );
});
