/**
 * Rules about the record itself: that it is whole, says one thing, was not touched, and holds no secret. They hold
 * for a run of either mode.
 */
import { isDeepStrictEqual } from 'node:util';
import { TRANSCRIPT } from '../cloud/transcript.ts';
import { classOf } from '../lib/reasons.ts';
import { eventsOf, findEvent, type Payload, type RunEvent } from '../manifest/events.ts';
import { pathInRun, type RunRecord } from '../manifest/record.ts';
import { fold } from '../manifest/reduce.ts';
import { disagreements, type RunSummary } from '../manifest/run-summary.ts';
import { Manifest } from '../manifest/schema.ts';
import { sessionOf } from '../manifest/sessions.ts';
import { reportsOf } from './reports.ts';
import { type Observation, type Rule, seen } from './rule.ts';

const BOTH = ['mcp', 'cloud'] as const;

export const recordRules: readonly Rule[] = [
  {
    id: 'manifest-schema',
    title: 'The manifest has the declared shape',
    severity: 'error',
    modes: BOTH,
    pointer: '',
    cure: 'Use the version of the action that wrote the manifest, or report it',
    judge: ({ raw }) => {
      const issue = Manifest.safeParse(raw).error?.issues[0];
      const place = issue ? `/${issue.path.map(String).join('/')}` : '';
      return {
        holds: !issue,
        expected: 'manifest schema version 1',
        actual: issue ? `${place}: ${issue.message}` : 'valid',
      };
    },
  },
  {
    id: 'manifest-folded',
    title: 'The manifest is what the events make of it',
    severity: 'error',
    modes: BOTH,
    pointer: '',
    cure: 'Somebody else wrote into the run directory: run again where nothing does',
    judge: ({ raw, allEvents }) => {
      const holds = isDeepStrictEqual(raw, fold(allEvents));
      return { holds, expected: 'the fold of events.jsonl', actual: holds ? 'equal' : 'different' };
    },
  },
  {
    id: 'events-in-order',
    title: 'The events are numbered without a gap, in time order, and of this run',
    severity: 'error',
    modes: BOTH,
    pointer: 'events.jsonl#',
    cure: 'Two processes wrote one run, or the file was edited: run again',
    judge: judgeOrder,
  },
  {
    id: 'summary-agrees',
    title: 'The summary says what the manifest says',
    severity: 'error',
    modes: BOTH,
    pointer: 'run-summary.json#',
    cure: 'Report it: the two are made from one source',
    judge: judgeSummary,
  },
  {
    id: 'mode-kept',
    title: 'The run used the mode that was asked for, without a fallback',
    severity: 'error',
    modes: BOTH,
    pointer: '/execution_mode',
    cure: 'Find out why the mode was not available; a fallback proves nothing about the cloud',
    judge: ({ manifest, raw }) => {
      const requested = manifest.execution_mode_requested ?? 'a recorded mode';
      const { cloud_fallback: told } = manifest;
      // What another program wrote there tells nothing in our words.
      const why = told == null ? '' : ` (${told.policy}: ${told.reason})`;
      const fallback = raw.cloud_fallback == null ? '' : ` after a fallback${why}`;
      const actual = `${manifest.execution_mode ?? 'not recorded'}${fallback}`;
      return { holds: actual === requested, expected: requested, actual };
    },
  },
  {
    id: 'codex-identified',
    title: 'Version and SHA-256 of the Codex CLI are recorded',
    severity: 'error',
    modes: ['cloud'],
    pointer: '/codex_cli',
    cure: 'Report it with the run directory',
    judge: ({ events }) => {
      const codex = findEvent(events, 'codex:resolved')?.payload;
      const holds = codex !== undefined && codex.version !== '' && /^[0-9a-f]{64}$/.test(codex.sha256);
      return seen(
        holds,
        'version and SHA-256',
        codex ? `${codex.version || 'no version'}, ${codex.sha256 || 'no SHA-256'}` : 'not recorded',
      );
    },
  },
  {
    id: 'rehearsal-is-local',
    title: 'A rehearsal spoke to the emulator on loopback only',
    severity: 'error',
    modes: ['cloud'],
    pointer: '/transport',
    cure: 'Report it: a rehearsal must not reach the service',
    judge: ({ manifest, events }) => {
      if (manifest.evidence !== 'rehearsal') return null;
      const transport = findEvent(events, 'target:resolved')?.payload.transport;
      const holds =
        /^http:\/\/127\.0\.0\.1:\d+$/.test(transport?.proxy ?? '') && transport?.custom_ca_sha256 != null;
      return seen(holds, 'a proxy on 127.0.0.1 with its own CA', transport?.proxy ?? 'no proxy');
    },
  },
  {
    id: 'log-recorded',
    title: 'The log of all calls exists and is the one that was written',
    severity: 'error',
    modes: ['cloud'],
    pointer: '/log_path',
    cure: 'The file is missing or was changed after the run: take the artifact of the run itself',
    judge: judgeLog,
  },
  {
    id: 'failure-explained',
    title: 'A failure carries the class of its code and says what to do',
    severity: 'error',
    modes: BOTH,
    pointer: '/failure',
    cure: 'Report it with the run directory',
    judge: ({ manifest }) => {
      const { failure } = manifest;
      if (failure == null) return null;
      const holds = failure.class === classOf(failure.code) && failure.guidance.trim() !== '';
      return seen(
        holds,
        `${classOf(failure.code)} with guidance`,
        `${failure.class}${failure.guidance.trim() === '' ? ' without guidance' : ''}`,
      );
    },
  },
  {
    id: 'no-secret',
    title: 'No file of the run holds a secret',
    severity: 'error',
    modes: BOTH,
    pointer: '',
    cure: 'Replace the credential now, delete the artifact, and report how it got there',
    judge: ({ files, unread }, { holdsSecret }) => {
      const names = [...files]
        .filter(([, file]) => file.holdsSecret ?? holdsSecret(file.text))
        .map(([name]) => name);
      // What was not looked at proves nothing.
      const found = [...names, ...unread.map((name) => `${name} (too much to read)`)];
      return seen(found.length === 0, 'none', found.join(', ') || 'none');
    },
  },
  {
    id: 'cloud-untouched',
    title: 'A local run has no cloud execution',
    severity: 'error',
    modes: ['mcp'],
    pointer: '/cloud_execution',
    cure: 'Report it with the run directory',
    judge: ({ raw, events }) => {
      const cloud = events.find(
        ({ event }) => event.startsWith('cloud:') && event !== 'cloud:fallback',
      )?.event;
      const actual = raw.cloud_execution == null ? (cloud ?? 'none') : 'a cloud execution';
      return seen(actual === 'none', 'none', actual);
    },
  },
];

/** Compares with the last event, not the last one judged: the summary is written once more when the run ends. */
function judgeSummary({ summary, allEvents }: RunRecord): Observation {
  // After an apply it is written again, which a process may not live to do.
  const told = [allEvents, ...applies(allEvents)].map((events) => {
    const manifest = fold(events);
    if (summary === null || manifest === null) return null;
    return [...disagreements(summary, manifest), ...unlikeRoles(summary, manifest, allEvents)];
  });
  const fields = told.find((one) => one?.length === 0) ?? told[0];
  if (!fields) return seen(false, 'run-summary.json', 'not recorded');
  return seen(fields.length === 0, 'equal fields', fields.join(', ') || 'equal fields');
}

/** The events as they stood before the last apply, and those that were killed: a longer row is what somebody else made. */
function applies(events: readonly RunEvent[]): (readonly RunEvent[])[] {
  const told = events.at(-1)?.event === 'apply:completed' ? events.slice(0, -1) : events;
  const before = told.slice(0, told.findLastIndex(({ event }) => event !== 'apply:started') + 1);
  return before.length < events.length ? [before] : [];
}

/** What the summary says of the roles, where the events say something else. */
function unlikeRoles(
  { build, test, review }: Partial<RunSummary>,
  manifest: Manifest,
  allEvents: readonly RunEvent[],
): string[] {
  const events = sessionOf(allEvents);
  const built = findEvent(events, 'build:completed')?.payload;
  const findings = findEvent(events, 'test:completed')?.payload.findings;
  const failed = findings?.some(({ status, severity }) => status === 'failed' && severity === 'error');
  const reports = findings === undefined ? [] : reportsOf(manifest, findings);
  const reviewed = eventsOf(events, 'review:completed').at(-1)?.payload;
  const byRole = findEvent(allEvents, 'run:started')?.payload.roles?.includes('test') === true;
  const roles = [
    ['build.success', build?.success, built?.success ?? false],
    [
      'build.artifacts',
      build?.artifacts?.map(({ path }) => path),
      built?.files.map(({ path }) => path) ?? [],
    ],
    ['test.success', test?.success, failed === false && !(byRole && test?.success === false)],
    [
      'test.reports',
      // A tester from outside adds its own behind them.
      test?.reports?.slice(0, byRole ? reports.length : undefined).map(({ name, status }) => [name, status]),
      reports.map(({ name, status }) => [name, status]),
    ],
    ['review.decision.approved', review?.decision?.approved, reviewed?.approved ?? false],
    [
      'review.decision.feedback',
      review?.decision?.feedback,
      reviewed?.feedback ?? review?.decision?.feedback,
    ],
  ] as const;
  return roles.filter(([, told, known]) => !isDeepStrictEqual(told, known)).map(([name]) => name);
}

/** What may follow once there is something to judge. */
const CLOSING = /^(?:test|review|run|control|apply):/;

function judgeOrder({ allEvents, events, eventsTorn, raw }: RunRecord): Observation {
  const wrong = allEvents.find((event, index) => {
    const before = allEvents[index - 1];
    const early = before !== undefined && event.timestamp < before.timestamp;
    return event.seq !== index + 1 || early || event.run_id !== raw.run_id || event.task_id !== raw.task_id;
  });
  if (wrong) {
    const actual = `event ${wrong.seq} (${wrong.event}) is out of order or of another run`;
    return seen(false, 'events in order', actual);
  }
  if (eventsTorn) return seen(false, 'events in order', `no event after event ${allEvents.length}`);
  const late = allEvents.slice(events.length).find(({ event }) => !CLOSING.test(event));
  if (late)
    return seen(false, 'events in order', `event ${late.seq} (${late.event}) is behind what was judged`);
  // Those that were there to be judged: a replay must tell the same number.
  return seen(allEvents.length > 0, 'events in order', `${events.length} events`);
}

function judgeLog({ manifest, events, files }: RunRecord): Observation {
  const path = manifest.log_path;
  if (path == null) return seen(false, 'a log', 'not recorded');
  const inside = pathInRun(path, manifest.task_id ?? '', manifest.run_id ?? '');
  const file = inside === null ? undefined : files.get(inside);
  if (file === undefined) return seen(false, path, 'no such file in the run directory');
  const built = findEvent(sessionOf(events), 'build:completed')?.payload;
  const recorded = built?.files.find((entry) => entry.path === path);
  const lines = file.text.split('\n').slice(0, -1);
  const calls = eventsOf(events, 'call:ended').map(({ payload }) => payload);
  const unlike =
    recorded?.sha256 === file.sha256 ? calls.findIndex((call, index) => !tells(lines[index], call)) : -1;
  if (unlike !== -1) return seen(false, `call ${unlike + 1} as its event tells it`, 'another call');
  const transcript = built?.files.find((entry) => entry.path.endsWith(`/${TRANSCRIPT}`));
  if (transcript !== undefined && files.get(TRANSCRIPT)?.sha256 !== transcript.sha256)
    return seen(false, 'the transcript that was written', files.has(TRANSCRIPT) ? 'another one' : 'none');
  return seen(
    recorded?.sha256 === file.sha256 && recorded.bytes === file.bytes && lines.length === calls.length,
    `${calls.length} calls, SHA-256 ${recorded?.sha256 ?? 'not recorded'}`,
    `${lines.length} calls, SHA-256 ${file.sha256}`,
  );
}

/** True where a line of the log says of a call what its event says. */
function tells(line: string | undefined, call: Payload<'call:ended'>): boolean {
  const logged = JSON.parse(line ?? 'null') as Readonly<Record<string, unknown>> | null;
  return Object.entries(call).every(([name, value]) => logged?.[name] === value);
}
