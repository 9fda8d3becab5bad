import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as core from '@actions/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { contextOfAction } from '../../../src/deps.ts';
import { givenByAction } from '../../../src/inputs/from-action.ts';
import type { Secret } from '../../../src/lib/secret.ts';
import { temporaryFolder } from '../../support/temporary.ts';

let printed = '';
const mask = (secret: Secret): void => core.setSecret(secret.reveal());

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
    expect(givenByAction(mask).scenario).toBe('');
    vi.stubEnv('INPUT_SCENARO', 'diff');
    expect(() => givenByAction(mask)).toThrow('There is no input scenaro');
  });

  it('reads each input by the name the runner gives it, trimmed but for the prompt', () => {
    vi.stubEnv('INPUT_CLOUD-ENVIRONMENT', ' octo/widgets\n');
    vi.stubEnv('INPUT_PROMPT', '  keep this \n');
    const given = givenByAction(mask);
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
    givenByAction(mask);
    expect(printed.trim().split(/\r?\n/)).toEqual([
      '::add-mask::at-a-token',
      '::add-mask::sk-a-key',
      '::add-mask::ghs_a_token',
    ]);
  });

  it('takes from the job where finished runs are sent, below the inputs, and nothing else', () => {
    vi.stubEnv('CODEX_CLOUD_BASE_URL', 'https://runs.example');
    vi.stubEnv('CLOUD_SYNC_BUCKET', 'canaries');
    vi.stubEnv('INPUT_SYNC-BUCKET', 'other');
    vi.stubEnv('CODEX_CLOUD_EXEC_ATTEMPTS', '3');
    expect(givenByAction(() => {})).toMatchObject({
      'sync-base-url': 'https://runs.example',
      'sync-bucket': 'other',
      'sync-workspace-id': '',
      'cloud-attempts': '',
    });
  });

  it('prints nothing where there is nothing to mask', () => {
    givenByAction(mask);
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
