/**
 * A canary of the bundle with the real Codex CLI from its start to its end, told in few words: what it came to, which
 * calls of the Codex CLI it made, and whether it ended in time. Retries and polls are few and quick.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunEvent } from '../../src/manifest/events.ts';
import { parseEvents } from '../../src/manifest/record.ts';
import { CODEX_PATH } from './known-codex.ts';
import { filesBelow, flagsOf, workplace } from './workplace.ts';

const QUICK = flagsOf({
  ...{ 'codex-path': CODEX_PATH, 'retry-attempts': '2' },
  ...{ 'retry-first-wait-seconds': '0.01', 'retry-longest-wait-seconds': '0.01' },
  'poll-errors-in-a-row': '2',
});
const SCENARIO = {
  ...{ id: 'trial', title: 'x', mode: 'cloud', 'missing-diff': 'fail', 'proof-file': 'codex-canary.txt' },
  ...{ branch: 'main', 'cloud-environment': 'octo/widgets', 'poll-interval-seconds': 0.1 },
  prompt: '--help: create codex-canary.txt with {{nonce}} and the commit',
};
/** What is left to do after the deadline is to close the record, which a loaded machine takes its time for. */
const CLOSING_MS = 60_000;

export interface Asked {
  readonly flags: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Rehearsal script. */
  readonly script?: string;
  /** Deadline. */
  readonly minutes?: number;
  /** Keys over those of a scenario that wants a proving diff. */
  readonly scenario?: object;
  /** Files beside the scenario, by their names. */
  readonly files?: Readonly<Record<string, string>>;
}

interface Result {
  readonly outcome: string;
  readonly reason: string | null;
  readonly failure: { readonly phase: string } | null;
}

/** Runs to the end; of several tasks the ends stand in the order of their letters, and the calls of all are counted. */
export async function toldRun({ flags, env = {}, script = 'ready', minutes = 10, ...more }: Asked) {
  await using place = await workplace();
  for (const [name, text] of Object.entries(more.files ?? {})) writeFileSync(join(place.path, name), text);
  place.put('trial.yml', { ...SCENARIO, rehearsal: { script }, ...more.scenario });
  const words = ['canary', '--scenario=trial.yml', `--timeout-minutes=${minutes}`, ...QUICK, ...flags];
  const { told, exitCode } = await place.json(words, env);
  const files = filesBelow(place.path);
  const records = [...files].flatMap(([name, text]) =>
    name.endsWith('events.jsonl') ? [parseEvents(text).events] : [],
  );
  const results = (told.results ?? [told]) as readonly Result[];
  const calls = records.flat().flatMap((event) => (event.event === 'call:ended' ? [event.payload.call] : []));
  return {
    end: results.map(endOf).toSorted().join(', '),
    calls: Map.groupBy(calls, (call) => call),
    late: records.some((events) => tookMs(events) > minutes * 60_000 + CLOSING_MS),
    exitCode,
    strays: [...files.keys()].filter((name) => name.endsWith('error.log')),
  };
}

function endOf({ outcome, reason, failure }: Result): string {
  return [outcome, reason, failure?.phase].filter(Boolean).join(' ');
}

function tookMs(events: readonly RunEvent[]): number {
  return Date.parse(events.at(-1)?.timestamp ?? '') - Date.parse(events[0]?.timestamp ?? '');
}
