/**
 * The gate over artifacts, by the real artifact client: whatever an artifact holds that is not the whole record of a run of this
 * workflow run blocks by a code and a sentence, and leads nowhere on the disk.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeDeps, makeHost } from '../../src/deps.ts';
import type { Context } from '../../src/inputs/context.ts';
import { parseInputs } from '../../src/inputs/inputs.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { Redactor } from '../../src/lib/redact.ts';
import { Secret } from '../../src/lib/secret.ts';
import type { RunRecord } from '../../src/manifest/record.ts';
import { uploadGate } from '../../src/publish/gate-artifact.ts';
import { Surface } from '../../src/publish/surface.ts';
import { decideTogether } from '../../src/run/gate-together.ts';
import { inFolder } from '../../src/run/gather.ts';
import { runsIn } from '../../src/run/take-in.ts';
import { COMMIT, saveFiles } from '../support/record.ts';
import { CANARY } from '../support/rehearsal.ts';
import { type ResultsService, startResultsService } from '../support/results-service.ts';
import { type Made, PLAN, saved, WORKFLOW_RUN } from '../support/shard-record.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { type Packed, zipOf } from '../support/zip.ts';

const CONTEXT: Context = {
  ...{ event: 'pull_request', repository: 'octo/widgets', branch: { name: 'change' }, headSha: COMMIT },
  ...{ fork: false },
  workflow: { runId: WORKFLOW_RUN, attempt: '2', job: 'gate', runUrl: 'https://github.com/octo/widgets' },
};
const NAME = `codex-canary-${WORKFLOW_RUN}-2-run-00000001`;

let results: ResultsService;
beforeEach(async () => {
  results = await startResultsService();
  Object.assign(process.env, results.environment);
});
afterEach(() => results[Symbol.asyncDispose]());
const known = new Set(Object.keys(process.env));
afterAll(() => {
  for (const name of Object.keys(process.env)) if (!known.has(name)) delete process.env[name];
});

type Files = readonly Packed[];
const filesOf = ({ files }: RunRecord, place = ''): Files =>
  [...files].map(([name, { text }]) => ({ name: `${place}${name}`, content: text, packed: true }));
const pass = (more: Made = {}) => filesOf(saved(more));
const without = (name: string): Files => pass().filter((file) => file.name !== name);
const cut = (name: string): Files =>
  pass().map((file) =>
    file.name === name ? { ...file, content: file.content.slice(0, file.content.length / 2) } : file,
  );

/** What the gate makes of what the results service holds, or of a folder with these files. */
async function gated(
  more: Readonly<Record<string, string>> = {},
  context: Context = CONTEXT,
  files: ReadonlyMap<string, string> = new Map(),
) {
  await using folder = await temporaryFolder();
  saveFiles(folder.path, files);
  const scratch = join(folder.path, 'scratch');
  const host = await makeHost({ canary: CANARY, workingDirectory: folder.path, scratch });
  const silent = { mask: () => {}, onOpen: () => {}, onEvent: () => {}, onOutput: () => {} };
  const deps = makeDeps(host, { ...silent, signal: new AbortController().signal });
  const inputs = parseInputs({ operation: 'gate', expected: `@${PLAN} smoke`, ...more });
  const { decision, reason, rows, remarks } = await decideTogether({ inputs, context }, deps);
  const out = join(folder.path, 'out/gate');
  const told = Object.fromEntries(
    readdirSync(out).map((name) => [name, readFileSync(join(out, name), 'utf8')]),
  );
  // Nothing lies beside what it writes and what is its own.
  const strangers = readdirSync(folder.path).filter(
    (name) => !['out', 'scratch', 'in', 'policy.yml'].includes(name),
  );
  const escaped = existsSync(join(folder.path, '..', 'escaped.json'));
  return { verdict: decision.verdict, reason, rows, remarks, told, strangers, escaped };
}

test('a whole record of this workflow run is joined, and told in every form', async () => {
  results.put(NAME, zipOf(pass()));
  results.put(`${NAME}-records`, zipOf([{ name: 'codex-history.json', content: '{}' }]));
  results.put(`${NAME}-gate`, zipOf([{ name: 'gate.json', content: '{}' }]));
  results.put(`codex-canary-${WORKFLOW_RUN}1-2-run-00000002`, zipOf(pass({ fails: true })));
  results.put(`other-${WORKFLOW_RUN}-2-run-00000003`, zipOf(pass({ fails: true })));
  const { verdict, reason, told, remarks } = await gated();
  expect([verdict, reason, remarks]).toEqual(['allow', null, []]);
  expect(Object.keys(told).toSorted()).toEqual(['gate.json', 'junit.xml', 'report.html']);
  expect(JSON.parse(told['gate.json'] ?? '')).toMatchObject({
    verdict: 'allow',
    results: [{ task: 'smoke' }],
  });
  expect(told['junit.xml']).toContain('<testsuite name="smoke"');
  expect(told['report.html']).toContain('smoke');
});

describe('an artifact', () => {
  const MANIFEST = 'manifest.json';
  const sound = zipOf(pass());
  const bomb = 'x'.repeat(3 * 1024 * 1024);
  const TORN: readonly (readonly [string, () => Buffer, RegExp])[] = [
    ['that is cut off', () => sound.subarray(0, sound.length / 2), /cannot be read: it is no zip/],
    ['of nothing', () => Buffer.alloc(0), /cannot be read|not what was uploaded|no zip/],
    ['that is no zip', () => Buffer.from('<html>Bad gateway</html>'), /cannot be read: /],
    ['with damaged content', () => zipOf([{ name: MANIFEST, content: '{}', sum: 1 }]), /content is damaged/],
    ['that is encrypted', () => zipOf([{ name: MANIFEST, content: '{}', flags: 1 }]), /it is encrypted/],
    [
      'with a link in it',
      () => zipOf([...pass(), { name: 'link', content: '/etc', kind: 10 }]),
      /no regular file/,
    ],
    ['with one file twice', () => zipOf([...pass(), ...pass()]), /is in it twice/],
    [
      'that says it is small',
      () => zipOf([{ name: MANIFEST, content: bomb, packed: true, size: 9 }]),
      /cannot be read/,
    ],
    [
      'that is large',
      () => zipOf([{ name: MANIFEST, content: bomb, packed: true, size: 2 ** 31 }]),
      /larger than is accepted/,
    ],
    ['without a run', () => zipOf([{ name: 'x.json', content: '{}' }]), /holds no run/],
    ['without a manifest', () => zipOf(without(MANIFEST)), /lacks the file manifest.json/],
    ['with half a manifest', () => zipOf(cut(MANIFEST)), /manifest.json/],
    ['without a verdict', () => zipOf(without('verdict.json')), /there is no verdict.json/],
    [
      'with half a verdict',
      () => zipOf(cut('verdict.json')),
      /verdict.json does not have its declared shape/,
    ],
    ['with half its events', () => zipOf(cut('events.jsonl')), /is recorded|replayed/],
    [
      'of a run whose name leads elsewhere',
      () => zipOf([{ name: MANIFEST, content: JSON.stringify({ task_id: '../..', run_id: '../../x' }) }]),
      /holds no run of ours/,
    ],
    [
      'of two runs, of which one has no manifest',
      () =>
        zipOf([
          ...filesOf(saved(), 'smoke/cli/one/'),
          ...filesOf(saved({ task: 'more', run: '00000002' }), 'more/cli/two/').filter(
            ({ name }) => !name.endsWith(MANIFEST),
          ),
        ]),
      /lacks the file more\/cli\/two\/manifest.json/,
    ],
  ];

  test.each(TORN)('%s is torn, beside one that is whole as well', async (_, zip, why) => {
    results.put(NAME, sound);
    results.put(NAME.replace(/1$/, '2'), zip());
    // Whatever is there: nobody would miss it.
    const { verdict, rows, strangers, told } = await gated({ expected: 'any' });
    expect(verdict).toBe('block');
    const bad = rows.filter((row) => row.verdict === 'block');
    expect(bad.map(({ reason }) => reason)).toEqual(['result_torn']);
    expect(bad[0]?.why).toMatch(why);
    expect(strangers).toEqual([]);
    expect(told['junit.xml']).toContain('<failure');
  });

  test('without its events does not say what it is of', async () => {
    results.put(NAME, zipOf(without('events.jsonl')));
    const { verdict, reason } = await gated({ expected: 'any' });
    expect([verdict, reason]).toEqual(['block', 'result_foreign']);
  });

  test('with files that lead out of it writes none of them, and its run counts by its own', async () => {
    const evil = ['../escaped.json', '../../../../escaped.json', '/escaped.json', 'smoke/../../escaped.json'];
    results.put(NAME, zipOf([...pass(), ...evil.map((name) => ({ name, content: '{}' }))]));
    const { verdict, strangers, escaped } = await gated();
    expect([verdict, strangers, escaped]).toEqual(['allow', [], false]);
  });

  test.each<[string, Made]>([
    ['repository', { started: { repository: 'octo/other' } }],
    ['commit', { job: { sha: 'b'.repeat(40) } }],
    ['workflow run', { job: { id: '78' } }],
    ['attempt', { job: { attempt: '1' } }],
    ['event', { started: { github_event: 'push' } }],
  ])('of another %s is foreign', async (what, made) => {
    results.put(NAME, zipOf(pass(made)));
    const { verdict, reason, rows } = await gated({ expected: 'any' });
    expect([verdict, reason]).toEqual(['block', 'result_foreign']);
    expect(rows[0]?.why).toContain(`It is of ${what}`);
  });

  test('that says one thing, and another one that says the other, both count', async () => {
    results.put(NAME, sound);
    results.put(NAME.replace(/1$/, '2'), zipOf(pass({ run: '00000002', fails: true })));
    const { verdict, reason, rows } = await gated();
    expect([verdict, reason, rows.length]).toEqual(['block', 'rule_failed', 2]);
  });

  test('of a rehearsal is no pass where the event requires a live run', async () => {
    const context = { ...CONTEXT, event: 'merge_group' };
    const queued = { started: { github_event: 'merge_group' } } as const;
    const played = saved({ started: { ...queued.started, evidence: 'rehearsal' } });
    results.put(NAME, zipOf(filesOf(played)));
    const { verdict, rows } = await gated({}, context);
    expect([verdict, rows[0]?.outcome, rows[0]?.why]).toEqual([
      ...['block', 'pass', 'evidence: live is required, this pass has rehearsal'],
    ]);
    results.put(NAME.replace(/1$/, '2'), zipOf(pass({ ...queued, run: '00000002', task: 'live' })));
    expect((await gated({ expected: `@${PLAN} smoke live` }, context)).verdict).toBe('block');
    expect((await gated({ expected: 'any' }, { ...context, headSha: COMMIT })).verdict).toBe('block');
  });

  test('that has a live pass is let into the merge queue', async () => {
    results.put(NAME, zipOf(pass({ started: { github_event: 'merge_group' } })));
    expect((await gated({}, { ...CONTEXT, event: 'merge_group' })).verdict).toBe('allow');
  });

  test('that the service does not hand out is torn', async () => {
    results.put(NAME, sound);
    results.fail('GetSignedArtifactURL', 404);
    const { verdict, rows } = await gated({ expected: 'any' });
    expect([verdict, rows[0]?.reason]).toEqual(['block', 'result_torn']);
  });
});

test('without the list of artifacts nothing is decided', async () => {
  results.fail('ListArtifacts', 403);
  await expect(gated()).rejects.toMatchObject({ code: 'network_error' });
});

test('the policy of the branch that the event is about decides', async () => {
  results.put(NAME, zipOf(pass({ started: { github_event: 'push' } })));
  const entry = { match: ['release/*'], events: { push: { pass: 'block' } } };
  const policy = JSON.stringify({ version: 1, events: {}, branches: [entry] });
  const on = async (name: string) => {
    const context = { ...CONTEXT, event: 'push', branch: { name } };
    const { verdict } = await gated({ policy: 'policy.yml' }, context, new Map([['policy.yml', policy]]));
    return verdict;
  };
  expect([await on('main'), await on('release/1')]).toEqual(['allow', 'block']);
});

describe('a folder of results', () => {
  const RUN = 'in/.runs/smoke/cli/2026-01-01T00-00-00-000Z-00000001/';
  const whole = pass().map(({ name, content }) => [`${RUN}${name}`, content] as const);
  const folder = (...more: readonly (readonly [string, string])[]) =>
    gated({ results: 'in', expected: 'any' }, CONTEXT, new Map([...whole, ...more]));

  test('is joined, and what leads the earliest readers to a run is none', async () => {
    const { verdict, rows } = await folder([
      RUN.replace('/cli', '').concat('manifest.json'),
      '{"version":1}',
    ]);
    expect([verdict, rows.length]).toEqual(['allow', 1]);
  });

  test.each(['manifest.json', 'events.jsonl', 'verdict.json'])(
    'is torn where a run has only its %s',
    async (name) => {
      const content =
        pass({ task: 'more', run: '00000002' }).find((file) => file.name === name)?.content ?? '';
      const { verdict, rows } = await folder([
        `in/.runs/more/cli/2026-01-01T00-00-00-000Z-00000002/${name}`,
        content,
      ]);
      expect([verdict, rows.length]).toEqual(['block', 2]);
    },
  );

  test.skipIf(process.platform !== 'linux')('is torn where nobody can look into a part of it', async () => {
    await using place = await temporaryFolder();
    saveFiles(place.path, new Map(whole));
    // Its name is no text, so it is found and not there.
    mkdirSync(Buffer.concat([Buffer.from(join(place.path, 'in/')), Buffer.from([0xff, 0xfe])]));
    const arrived = await inFolder(join(place.path, 'in'), { redactor: new Redactor() });
    expect(arrived.map(({ found }) => found)).toEqual([
      expect.objectContaining({ record: expect.anything() }),
      { fault: expect.stringContaining('It cannot be looked into') },
    ]);
  });

  test('that is not there is no pass', async () => {
    await expect(gated({ results: 'nowhere' })).rejects.toMatchObject({ code: 'result_missing' });
  });
});

test('what an artifact unpacks to is bounded by what the others have left', () => {
  expect(runsIn(zipOf(pass())).length).toBe(1);
  expect(() => runsIn(zipOf(pass()), 1000)).toThrow('larger than is accepted');
});

describe('the decision that is uploaded', () => {
  const SECRET = 'correct-horse-battery-staple';
  const settings = { policy: null, artifactName: 'codex-canary', retentionDays: 3, uploadArtifacts: true };

  async function uploaded(strictSecrets: boolean) {
    await using folder = await temporaryFolder();
    const own = join(folder.path, 'out');
    mkdirSync(own);
    for (const name of ['gate.json', 'junit.xml', 'report.html', 'stranger.txt'])
      writeFileSync(join(own, name), `{"said":"${SECRET}"}`);
    const redactor = new Redactor();
    redactor.add([new Secret(SECRET)]);
    const { workflow } = CONTEXT;
    if (workflow === null) throw new Error('There is a workflow');
    const { artifact, refused } = await uploadGate({
      ...{ folder: own, own: '0a1b2c3d', settings: { ...settings, strictSecrets }, workflow },
      ...{ clock: systemClock, scratch: join(folder.path, 'scratch'), surface: new Surface(redactor) },
    });
    return { artifact, refused, stored: results.artifacts() };
  }

  test('is an artifact of its three files, in which every secret is replaced', async () => {
    const { artifact, refused, stored } = await uploaded(false);
    expect([refused, stored.map(({ id, name }) => [id, name])]).toEqual([
      false,
      [[artifact?.id, `codex-canary-${WORKFLOW_RUN}-2-gate-0a1b2c3d-gate`]],
    ]);
    const files = stored[0]?.files ?? new Map<string, Buffer>();
    expect([...files.keys()].toSorted()).toEqual(['gate.json', 'junit.xml', 'report.html']);
    expect([...files.values()].map(String).join()).not.toContain(SECRET);
    expect(stored[0]?.expiresAt).not.toBeNull();
  });

  test('is none where one stands in it and strict-secrets asks for that', async () => {
    expect(await uploaded(true)).toMatchObject({ artifact: null, refused: true, stored: [] });
  });
});
