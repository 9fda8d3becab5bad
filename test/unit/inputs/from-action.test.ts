import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { contextOfAction } from '../../../src/deps.ts';
import { givenByAction } from '../../../src/inputs/from-action.ts';
import { temporaryFolder } from '../../support/temporary.ts';

let printed = '';

beforeEach(() => {
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describe('givenByAction', () => {
  it('refuses an input that is misspelt, and minds no variable that is like none', () => {
    vi.stubEnv('INPUT_SOMETHING_ELSE', 'x');
    expect(givenByAction().scenario).toBe('');
    vi.stubEnv('INPUT_SCENARO', 'diff');
    expect(() => givenByAction()).toThrow('There is no input scenaro');
  });

  it('reads each input by the name the runner gives it, trimmed but for the prompt', () => {
    vi.stubEnv('INPUT_CLOUD-ENVIRONMENT', ' octo/widgets\n');
    vi.stubEnv('INPUT_PROMPT', '  keep this \n');
    const given = givenByAction();
    expect(given).toMatchObject({
      'cloud-environment': 'octo/widgets',
      prompt: '  keep this \n',
      branch: '',
    });
  });

  it('masks each credential before anything else is printed, but never auth.json as one', () => {
    vi.stubEnv('INPUT_CODEX-ACCESS-TOKEN', 'at-a-token');
    vi.stubEnv('INPUT_OPENAI-API-KEY', 'sk-a-key');
    vi.stubEnv('INPUT_GITHUB-TOKEN', 'ghs_a_token');
    vi.stubEnv('INPUT_CODEX-AUTH-JSON', '{\n  "tokens": {}\n}');
    vi.stubEnv('INPUT_PROMPT', 'no secret');
    givenByAction();
    expect(printed.trim().split(/\r?\n/)).toEqual([
      '::add-mask::at-a-token',
      '::add-mask::sk-a-key',
      '::add-mask::ghs_a_token',
    ]);
  });

  it('prints nothing where there is nothing to mask', () => {
    givenByAction();
    expect(printed).toBe('');
  });
});

describe('contextOfAction', () => {
  it('reads the payload of the event', async () => {
    await using folder = await temporaryFolder();
    const path = join(folder.path, 'event.json');
    await writeFile(
      path,
      JSON.stringify({ merge_group: { head_ref: 'refs/heads/queue/x', head_sha: 'a'.repeat(40) } }),
    );
    vi.stubEnv('GITHUB_EVENT_NAME', 'merge_group');
    vi.stubEnv('GITHUB_EVENT_PATH', path);
    expect(await contextOfAction()).toMatchObject({ branch: { name: 'queue/x' }, headSha: 'a'.repeat(40) });
  });

  it.each(['missing', 'broken', 'unset'])(
    'takes a payload that is %s for one that says nothing',
    async (kind) => {
      await using folder = await temporaryFolder();
      const path = join(folder.path, 'event.json');
      if (kind === 'broken') await writeFile(path, '{"pull_request":');
      vi.stubEnv('GITHUB_EVENT_NAME', 'push');
      vi.stubEnv('GITHUB_REF', 'refs/heads/main');
      vi.stubEnv('GITHUB_EVENT_PATH', kind === 'unset' ? '' : path);
      expect(await contextOfAction()).toMatchObject({ event: 'push', branch: { name: 'main' }, fork: false });
    },
  );
});
