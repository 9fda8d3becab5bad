/**
 * What releases of the Codex CLI have printed, recorded with their own binaries, through the parser of the product: the
 * same words and codes in each. Recorded again by scripts/record-transcripts.ts.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type CallRecord, codexCli } from '../../../src/cloud/codex-cli.ts';
import { CODEX_VERSION } from '../../../src/lib/codex.ts';
import { VirtualClock } from '../../support/clock.ts';
import { PLAN, type Transcript, type TranscriptEntry } from '../../support/transcript-plan.ts';

const FOLDER = new URL('../../fixtures/transcripts/', import.meta.url);
const VERSIONS = ['0.124.0', '0.140.0', '0.150.1', CODEX_VERSION];
const transcriptOf = (version: string) =>
  JSON.parse(readFileSync(new URL(`${version}.json`, FOLDER), 'utf8')) as Transcript;

/** Where an older release answers otherwise than the one that the product is proven against, and nothing else does. */
const DIFFERENCES: Readonly<Record<string, readonly string[]>> = {
  // Its npm shim ends with 0 where it is killed, which is also how READY ends.
  'exit status 0 of a killed shim': ['0.124.0', '0.140.0', '0.150.1'],
  // A failed list names its address without the query.
  'list without query': ['0.124.0', '0.140.0'],
};

function differenceOf(entry: TranscriptEntry, newest: TranscriptEntry | undefined): string | null {
  if (entry.case.startsWith('shim killed') && newest?.ended === 'signalled' && entry.ended === 'exited')
    return entry.exit_code === 0 && entry.stdout === '' ? 'exit status 0 of a killed shim' : 'another end';
  if (lineOf(entry) === lineOf(newest) && entry.exit_code === newest?.exit_code)
    return entry.stdout === newest.stdout ? null : 'other words on standard output';
  return lineOf(entry) === lineOf(newest).replace(/\?limit=[^:\s]*/, '')
    ? 'list without query'
    : 'other words';
}

/** The line of an error, before anything that a decoder or the system says. */
function lineOf(entry: TranscriptEntry | undefined): string {
  const lines = entry?.stderr.split('\n').filter((line) => !line.startsWith('WARNING')) ?? [];
  return lines[0] ?? '';
}

/** What the product recognises in one recorded answer. */
async function recognisedIn({ call, stdout, stderr, ended, exit_code }: TranscriptEntry): Promise<string> {
  const records: CallRecord[] = [];
  const client = codexCli({
    ...{ file: '/codex', env: {}, cwd: '/', clock: new VirtualClock() },
    spawn: async () => ({ ended, exitCode: exit_code, stdout, stderr, durationMs: 1 }),
    observer: {
      started: () => {},
      ended: async (record) => {
        records.push(record);
      },
    },
  });
  const limits = { timeoutMs: 1000, signal: new AbortController().signal };
  if (call === 'submit')
    await client.submit({ environment: 'e', branch: 'b', attempts: 1, prompt: 'p' }, limits);
  else if (call === 'list') await client.list({ environment: 'e' }, limits);
  else if (call === 'diff') await client.diff({ taskId: 'task_e_1' }, limits);
  else await client.status('task_e_1', limits);
  return (records[0]?.recognised ?? '').replace(/^task_e_[0-9a-f]{32}$/, 'task');
}

it('is recorded of these releases, and of no other', () => {
  expect(readdirSync(FOLDER).toSorted()).toEqual(VERSIONS.map((version) => `${version}.json`).toSorted());
});

describe.each(VERSIONS)('Codex CLI %s', (version) => {
  const { entries, ...head } = transcriptOf(version);

  it('says of itself which it is', () => {
    expect(head).toEqual({ version, transport: version === CODEX_VERSION ? 'proxy' : 'loopback' });
    expect(new Set(entries.map((entry) => entry.case))).toEqual(new Set(Object.keys(PLAN)));
  });

  it('differs from the release the product is proven against as is known, and in nothing else', () => {
    const { entries: newest } = transcriptOf(CODEX_VERSION);
    const found = entries.map((entry, at) => differenceOf(entry, newest[at]));
    const known = Object.entries(DIFFERENCES).filter(([, versions]) => versions.includes(version));
    expect(new Set(found.filter((one) => one !== null))).toEqual(new Set(known.map(([name]) => name)));
  });

  it.each(Object.entries(PLAN))('%s', async (name, { calls }) => {
    const mine = entries.filter((entry) => entry.case === name);
    const found = await Promise.all(
      mine.map(async (entry) => [entry.call, await recognisedIn(entry)] as const),
    );
    expect(found).toEqual(calls.map(([call, recognised]) => [call, recognised]));
  });
});
