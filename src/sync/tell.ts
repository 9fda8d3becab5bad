/**
 * What a sync came to, in words, as one JSON document and as an exit status. Pure.
 */
import { EXIT_CODES } from '../lib/reasons.ts';
import { counted, oneLine } from '../lib/text.ts';
import type { SyncedRun, SyncReport } from './worker.ts';

/** One JSON document. */
export function syncJson({ endpoint, runs, known, not_reached, stopped }: SyncReport) {
  return { schema: 1, endpoint, runs, ...known, not_reached, stopped };
}

/** For a person: what was not sent by name, the rest by number. */
export function syncText(report: SyncReport): string {
  const { endpoint, runs, known } = report;
  const lines = runs.filter((run) => !isThere(run)).map((run) => `  ${lineOf(run)}`);
  const others = [
    [known.sent_before, 'sent before'],
    [known.rehearsals, 'rehearsed, which sync-rehearsals would send'],
    [known.unfinished, 'not finished'],
    [known.unreadable, 'not readable as a record of this tool'],
  ] as const;
  const rest = others.flatMap(([count, what]) => (count === 0 ? [] : [`  ${counted(count, 'run')} ${what}`]));
  return `${[`${sentence(report)}: ${endpoint}`, ...lines, ...rest].join('\n')}\n`;
}

/** In one sentence. */
function sentence({ runs, not_reached, stopped }: SyncReport): string {
  const left = runs.filter(isLeft).length;
  const never = runs.filter(isRefused).length;
  return [
    `${counted(runs.filter(isThere).length, 'run')} sent`,
    ...(left === 0 ? [] : [`${left} left for later`]),
    ...(never === 0 ? [] : [`${never} not taken`]),
    ...(not_reached === 0 ? [] : [`${not_reached} not looked at`]),
    ...(stopped === null ? [] : [`since ${stopped}`]),
  ].join(', ');
}

/** What the user should hear after a run; empty where all went well. */
export function syncNotices(report: SyncReport): string[] {
  const missed = report.runs.filter((run) => !isThere(run));
  if (missed.length === 0 && report.not_reached === 0) return [...report.notices];
  const runs = missed.map(lineOf).join('; ');
  const said = `${sentence(report)}${runs === '' ? '' : ` (${runs})`}`;
  return [`${said}. The verdict stands; codex-orchestrator sync sends what is left`, ...report.notices];
}

/** Exit status of the command: what keeps all from being sent first, then what another try mends. */
export function syncExitCode({ runs, not_reached }: SyncReport): number {
  const locked = runs.some(({ http_status, why }) => why === 'no_token' || isLockedOut(http_status));
  if (locked) return EXIT_CODES.config;
  if (runs.some(isLeft) || not_reached > 0) return EXIT_CODES.infra;
  return runs.some(isRefused) ? EXIT_CODES.fail : EXIT_CODES.pass;
}

function isLockedOut(status: number | null): boolean {
  return status === 401 || status === 403;
}

function isThere({ decision }: SyncedRun): boolean {
  return decision === 'sent' || decision === 'already_there';
}

function isLeft({ decision }: SyncedRun): boolean {
  return decision === 'left_for_later';
}

function isRefused({ decision }: SyncedRun): boolean {
  return decision === 'refused' || decision === 'too_large';
}

const WORDS: Readonly<Record<string, string>> = {
  left_for_later: 'left for later',
  refused: 'refused',
  too_large: 'larger than sync-size-mib',
  busy: 'left to another process that is at it',
  no_token: 'there is no token',
  timeout: 'no answer in time',
  network: 'the connection failed',
};

function lineOf({ task_id, run_id, decision, http_status, why, attempts }: SyncedRun): string {
  const reason = http_status === null ? WORDS[why ?? ''] : `HTTP ${http_status}`;
  const words = WORDS[decision] ?? decision;
  const tries = attempts > 1 ? `, ${attempts} tries` : '';
  return oneLine(`${task_id}/${run_id}: ${words}${reason === undefined ? '' : ` (${reason}${tries})`}`);
}
