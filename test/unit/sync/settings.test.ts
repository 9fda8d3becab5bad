import { describe, expect, it } from 'vitest';
import { parseInputs } from '../../../src/inputs/inputs.ts';
import { syncSetUp } from '../../../src/sync/settings.ts';
import { syncInputs } from '../../support/synced.ts';

const WHOLE = syncInputs({ baseUrl: 'https://runs.example/api/', token: 'runs-token' });
const setUp = (given: Record<string, string>) => syncSetUp(parseInputs(given));

describe('the cloud sync', () => {
  it('is off where nothing is set, whatever its limits are', () => {
    expect(setUp({ 'sync-attempts': '2' })).toEqual({
      state: 'off',
      why: 'sync-base-url, sync-workspace-id, sync-bucket, sync-token (or sync-vault-path) are not set',
    });
  });

  it('goes to the workspace below the address, with the limits of the inputs', () => {
    const { 'sync-token': _, ...rest } = WHOLE;
    const given = { ...rest, 'sync-vault-path': 'secret/runs', 'sync-size-mib': '0.5' };
    expect(setUp({ ...given, 'audit-log-kib': '8' })).toMatchObject({
      state: 'on',
      settings: {
        endpoint: 'https://runs.example/api/workspaces/ws-1/runs/import',
        bucket: 'canaries',
        retry: { attempts: 4, firstWaitMs: 500, longestWaitMs: 8000 },
        timeoutMs: 5000,
        maxBytes: 512 * 1024,
        audit: { maxBytes: 8192, files: 5 },
        rehearsals: false,
      },
    });
  });

  it.each(Object.keys(WHOLE))('is not usable without %s alone, and says so', (name) => {
    expect(setUp({ ...WHOLE, [name]: '' })).toEqual({
      state: 'unusable',
      why: expect.stringMatching(new RegExp(`^${name}.* is not set, while others are$`)),
    });
  });

  it.each([
    ['sync-base-url', 'nowhere', 'no address'],
    ['sync-base-url', 'http://runs.example', 'not https'],
    ['sync-base-url', 'http://127.0.0.1.runs.example', 'not https'],
    ['sync-base-url', 'ftp://127.0.0.1', 'not https'],
    ['sync-base-url', 'https://user:visible@runs.example', 'a password'],
    ['sync-base-url', 'https://runs.example?token=visible', 'a query'],
    ['sync-workspace-id', '../visitors', 'cannot be'],
    ['sync-workspace-id', '..', 'cannot be'],
    ['sync-bucket', 'two words', 'cannot be'],
    ['sync-bucket', 'a\u202eb', 'cannot be'],
  ])('is not usable where %s is %s', (name, value, why) => {
    const told = setUp({ ...WHOLE, [name]: value });
    expect(told).toMatchObject({ state: 'unusable', why: expect.stringContaining(why) });
    expect(JSON.stringify(told)).not.toContain('visible');
  });

  it.each(['http://127.0.0.1:8080', 'http://localhost', 'http://[::1]:1'])(
    'may go to %s in the clear',
    (address) => {
      expect(setUp({ ...WHOLE, 'sync-base-url': address })).toMatchObject({ state: 'on' });
    },
  );
});
