/** Every scenario that is shipped, as a user runs it: by the command line of the bundle, as a rehearsal or on this machine. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { git } from '../support/checkout.ts';
import { CODEX_PATH } from '../support/known-codex.ts';
import { HAS_CODEX } from '../support/rehearsal.ts';
import { workplace } from '../support/workplace.ts';

const FOLDER = resolve(import.meta.dirname, '../../canary/scenarios');
const NAMES = readdirSync(FOLDER).map((file) => file.replace(/\.yml$/, ''));
const modeOf = (name: string) =>
  (load(readFileSync(join(FOLDER, `${name}.yml`), 'utf8')) as { mode: string }).mode;

/** What each has to show beside its pass. */
const PROOFS: Readonly<Record<string, readonly string[]>> = {
  smoke: ['ended-ready'],
  diff: ['nonce-proven', 'commit-proven'],
  'fallback-refused': ['refused-as-asked'],
  'mcp-parity': ['stages-ended'],
};

describe.skipIf(!HAS_CODEX)('a shipped scenario', () => {
  test.each(NAMES)('passes, by what it is for: %s', async (name) => {
    await using place = await workplace([
      { kind: 'command', id: 'one', command: 'echo hello' },
      { kind: 'command', id: 'two', command: 'echo "$CODEX_ORCHESTRATOR_STAGE" > two.txt', role: 'test' },
    ]);
    git(place.path, 'init', '--quiet');
    const local = modeOf(name) === 'mcp';
    const played = ['--rehearse', '--codex-path', CODEX_PATH, '--poll-interval-seconds=0.2'];
    const words = ['canary', '--scenario', name, ...(local ? [] : played)];
    const { told, exitCode } = await place.json(words);
    expect([exitCode, told.outcome]).toEqual([0, 'pass']);
    const { mode, evidence, findings } = place.verdict(name);
    expect([mode, evidence]).toEqual(local ? ['mcp', 'live'] : ['cloud', 'rehearsal']);
    const held = findings.filter(({ status }) => status === 'passed').map(({ rule }) => rule);
    expect(held).toEqual(expect.arrayContaining([...(PROOFS[name] ?? ['none is told for it'])]));
    // The cloud asks for nothing on this machine, and this machine for nothing of the cloud.
    const { commands, cloud_execution: cloud } = place.manifest(name);
    if (local)
      expect([cloud, commands.map(({ status }) => status)]).toEqual([null, ['succeeded', 'succeeded']]);
    if (local) expect(readFileSync(join(place.path, 'two.txt'), 'utf8')).toBe('two\n');
  });

  test('is blamed on this machine where its pipeline fails here', async () => {
    await using place = await workplace([{ kind: 'command', id: 'one', command: 'exit 3' }]);
    const { told, exitCode } = await place.json(['canary', '--scenario', 'mcp-parity']);
    expect([exitCode, told.outcome, told.reason]).toEqual([1, 'fail', 'stage_failed']);
  });
});
