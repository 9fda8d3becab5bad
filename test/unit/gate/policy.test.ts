import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPolicy, lookUp, onBranch, type Policy } from '../../../src/gate/policy.ts';
import { RunError } from '../../../src/lib/errors.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const SHIPPED = resolve(import.meta.dirname, '../../../canary/policy.yml');

async function loadOwn(text: string): Promise<Policy> {
  await using folder = await temporaryFolder();
  const path = join(folder.path, 'policy.yml');
  await writeFile(path, text);
  return await loadPolicy(SHIPPED, path);
}

async function refusalOf(text: string): Promise<RunError> {
  const error = await loadOwn(text).catch((thrown: unknown) => thrown);
  if (!(error instanceof RunError)) throw new Error(`not refused as it should be: ${String(error)}`);
  expect(error.code).toBe('input_invalid');
  return error;
}

describe("a user's policy", () => {
  it('changes the cells it names and leaves every other as it is shipped', async () => {
    const shipped = await loadPolicy(SHIPPED);
    const own = await loadOwn(
      'version: 1\nevents:\n  push: { infra: warn, pass: ignore }\n  schedule: { fail: ignore }\n',
    );
    expect(own.events).toEqual({
      ...shipped.events,
      push: { ...shipped.events.push, infra: 'warn', pass: 'ignore' },
      schedule: { ...shipped.events.schedule, fail: 'ignore' },
    });
  });

  it('changes one requirement and keeps the other', async () => {
    const own = await loadOwn(
      'version: 1\nevents:\n  push: { require: { evidence: any } }\n  pull_request: { require: { mode: cloud } }\n',
    );
    expect(own.events.push?.require).toEqual({ mode: 'cloud', evidence: 'any' });
    expect(own.events.pull_request?.require).toEqual({ mode: 'cloud', evidence: 'any' });
    expect(own.events.merge_group?.require).toEqual({ mode: 'cloud', evidence: 'live' });
  });

  it('may make an exception of a reason, beside a default', async () => {
    const own = await loadOwn(
      'version: 1\nevents:\n  pull_request:\n    fail: { default: block, diff_missing: warn }\n',
    );
    const verdictOf = (reason: 'diff_missing' | 'task_error') =>
      lookUp(own, 'pull_request', { outcome: 'fail', reason });
    expect(verdictOf('diff_missing')).toBe('warn');
    expect(verdictOf('task_error')).toBe('block');
  });

  describe('with branches', () => {
    const text = `version: 1
events: { pull_request: { infra: ignore } }
branches:
  - match: ['release/*', main]
    events: { pull_request: { infra: block, require: { evidence: live } } }
  - match: [release/1]
    events: { pull_request: { infra: { default: warn, launch_in_doubt: block } } }
`;
    const infraOn = async (branch: string | null) => {
      const { events, branches } = onBranch(await loadOwn(text), branch);
      expect(branches).toBeUndefined();
      return [events.pull_request?.infra, events.pull_request?.require?.evidence];
    };

    it.each<[string | null, unknown, string]>([
      ['main', 'block', 'live'],
      ['release/2', 'block', 'live'],
      ['release/1', { default: 'warn', launch_in_doubt: 'block' }, 'live'],
      ['release/2/fix', 'ignore', 'any'],
      ['mainly', 'ignore', 'any'],
      [null, 'ignore', 'any'],
    ])('says of %s what matches it, the last above the others', async (branch, infra, evidence) => {
      expect(await infraOn(branch)).toEqual([infra, evidence]);
    });

    it('keeps every cell that no entry names', async () => {
      const { events } = onBranch(await loadOwn(text), 'main');
      const { events: shipped } = await loadPolicy(SHIPPED);
      expect(events.push).toEqual(shipped.push);
      expect({ ...events.pull_request, require: {}, infra: '' }).toEqual({
        ...shipped.pull_request,
        ...{ require: {}, infra: '' },
      });
    });

    it('allows nothing but a pass there either', async () => {
      const entry = '{ match: [main], events: { push: { infra: allow } } }';
      const { message } = await refusalOf(`version: 1\nevents: {}\nbranches: [${entry}]\n`);
      expect(message).toMatch(/branches\[0\]\.events\.push\.infra/);
    });
  });

  it('may limit in a row what a live run leaves a record of', async () => {
    const limits = { 'in-a-row': { fail: 2, timeout: 2, config: 2, infra: 3, cancelled: 5 } };
    const { limits: read } = await loadOwn(`version: 1\nevents: {}\nlimits: ${JSON.stringify(limits)}\n`);
    expect(read).toEqual(limits);
  });

  it('may say nothing at all', async () => {
    expect(await loadOwn('version: 1\nevents: {}\n')).toEqual(await loadPolicy(SHIPPED));
  });

  it.each([
    [
      'an outcome that is no pass to be allowed',
      'events: { push: { fail: allow } }',
      /events\.push\.fail.*warn, block or ignore/,
    ],
    ['a skip to be allowed', 'events: { pull_request: { skipped: allow } }', /events\.pull_request\.skipped/],
    [
      'a reason to be allowed',
      'events: { push: { skipped: { default: warn, credentials_missing: allow } } }',
      /events\.push\.skipped/,
    ],
    ['a default to be allowed', 'events: { push: { infra: { default: allow } } }', /events\.push\.infra/],
    ['an unknown verdict', 'events: { push: { pass: green } }', /events\.push\.pass/],
    ['an unknown outcome', 'events: { push: { failed: warn } }', /events\.push.*failed/],
    ['an unknown event', 'events: { workflow_dispatch: { pass: warn } }', /events.*workflow_dispatch/],
    [
      'an unknown reason',
      'events: { push: { fail: { default: block, broken: warn } } }',
      /events\.push\.fail/,
    ],
    ['a mode that is none', 'events: { push: { require: { mode: remote } } }', /events\.push\.require\.mode/],
    [
      'an unknown requirement',
      'events: { push: { require: { commit: proven } } }',
      /events\.push\.require.*commit/,
    ],
    ['exceptions to a pass', 'events: { push: { pass: { default: allow } } }', /events\.push\.pass/],
    [
      'a limit on skips in a row, of which there is no record to count',
      'events: {}\nlimits: { in-a-row: { skipped: 10 } }',
      /limits\.in-a-row.*skipped/,
    ],
  ])('cannot ask for %s', async (_, text, message) => {
    expect((await refusalOf(`version: 1\n${text}\n`)).message).toMatch(message);
  });

  it.each([
    ['another version', 'version: 2\nevents: {}\n', /at version/],
    ['no version', 'events: {}\n', /at version/],
    ['no events', 'version: 1\n', /at events/],
    ['nothing', '', /at the top level/],
    ['broken YAML', 'version: [1\n', /is no YAML/],
  ])('with %s is refused by the name of its file', async (_, text, message) => {
    const error = await refusalOf(text);
    expect(error.message).toMatch(message);
    expect(error.message).toMatch(/^File \/.*policy\.yml /);
  });

  it.each(['nope.yml', '.'])('that cannot be read (%s) is an input that cannot be used', async (name) => {
    await using folder = await temporaryFolder();
    const path = join(folder.path, name);
    await expect(loadPolicy(SHIPPED, path)).rejects.toMatchObject({
      code: 'input_invalid',
      message: `Policy file ${path} cannot be read`,
      guidance: 'Correct the input policy',
    });
  });
});
