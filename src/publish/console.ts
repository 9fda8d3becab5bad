/**
 * The story of a run for a terminal or a job log: a line per phase with the time since the start, a sign of life
 * while polling, then the rules, the outcome and where everything lies. A reader of events; it decides nothing.
 */

import { explanationOf } from '../lib/explanations.ts';
import { counted, oneLine, timeSpan } from '../lib/text.ts';
import type { Diff } from '../manifest/diff-fields.ts';
import type { Payload, RunEvent } from '../manifest/events.ts';
import { actorOf } from '../manifest/reduce-control.ts';
import type { Finding, Manifest } from '../manifest/schema.ts';
import { healthInWords, rotationInWords } from './login.ts';
import { nextCommand, type Reader, typable } from './next.ts';
import { cureOfBlock, type Judged, outcomeInWords, type RunResult, reasonInWords } from './result.ts';

interface Line {
  readonly phase: string;
  readonly words: string;
  /** What stands below it, a line each. */
  readonly below?: readonly string[];
}

/** A line of the story: as it is printed, and what it says without time and phase. */
export interface StoryLine extends Line {
  readonly text: string;
}

/** A subscriber that tells the story while it happens, a line at a time. `program` starts this program where it is read. */
export function storyteller(
  write: (text: string) => void,
  program?: string,
): (event: RunEvent, manifest: Manifest) => void {
  const stories = new Map<
    string,
    { readonly lineFor: ReturnType<typeof storyLines>; readonly head: string }
  >();
  return (event, manifest) => {
    const { run_id: id, task_id: task } = event;
    // Several runs beside each other are told apart by their task.
    const several = event.event === 'run:started' && event.payload.cell !== undefined;
    const story = stories.get(id) ?? { lineFor: storyLines(program), head: several ? `${task}  ` : '' };
    stories.set(id, story);
    const line = story.lineFor(event, manifest);
    if (line !== null) write(`${story.head}${line.text.replaceAll('\n', `\n${story.head}`)}\n`);
  };
}

/** Makes the lines of one story: null for an event that is no part of it. */
export function storyLines(
  program = 'codex-orchestrator',
): (event: RunEvent, manifest: Manifest) => StoryLine | null {
  let polls = 0;
  return (event, manifest) => {
    const line = lineOf(event, manifest, program);
    if (line === null) return null;
    if (event.event === 'cloud:polled') polls += 1;
    const elapsed = (Date.parse(event.timestamp) - Date.parse(manifest.started_at)) / 1000;
    const words = `${oneLine(line.words)}${event.event === 'cloud:polled' ? `, poll ${polls}` : ''}`;
    const head = `${elapsed.toFixed(1).padStart(7)}s  ${line.phase.padEnd(8)}`;
    const text = [words, ...(line.below ?? [])].map((row) => `${head} ${oneLine(row)}`).join('\n');
    return { phase: line.phase, words, text };
  };
}

/** What follows the story: rules, outcome, paths; for a reader beside the record, or for one who is elsewhere. */
export function epilogue(result: RunResult, reader?: Reader, next = nextCommand(result, reader)): string {
  const { manifest, verdict, guidance, opinions } = result;
  const run = `.runs/${manifest.task_id}/cli/${manifest.run_id}`;
  const diff = manifest.diff.path === null ? [] : [`  diff      ${manifest.diff.path}`];
  const unmet = verdict.policy.unmet_requirement;
  const cure = cureOfBlock(result);
  return [
    ...(verdict.findings.length > 0 ? ['', ruleTable(verdict.findings)] : []),
    '',
    `${outcomeInWords(verdict.outcome, verdict.evidence, manifest).toUpperCase()}  ${verdict.reason ?? ''}`.trimEnd(),
    `  ${reasonInWords(result)}`,
    ...(verdict.reason === null
      ? []
      : [`  ${oneLine(typable(guidance, reader), 1000)}`, `  explained ${explanationOf(verdict.reason)}`]),
    `  verdict   ${verdict.policy.verdict} for ${verdict.policy.event}${unmet === null ? '' : `: ${unmet}`}`,
    ...(cure === null ? [] : [`            ${cure}`]),
    ...opinions.map(({ stage, text }) => `  review    ${stage}: ${oneLine(text, 1000)}`),
    ...result.notices.map((notice) => `  note      ${oneLine(notice)}`),
    `  manifest  ${run}/manifest.json`,
    `  summary   ${run}/run-summary.json`,
    `  events    ${run}/events.jsonl`,
    `  gate      ${run}/verdict.json`,
    ...(manifest.cloud_execution?.log_path ? [`  calls     ${manifest.cloud_execution.log_path}`] : []),
    ...manifest.commands.flatMap(({ id, status, log_path: log }) =>
      status === 'failed' && log && log !== manifest.cloud_execution?.log_path
        ? [`  log       ${log}, of stage ${id}`]
        : [],
    ),
    ...diff,
    ...(result.history === null ? [] : [`  history   ${result.history}`]),
    `  next      ${oneLine(next, 1000)}`,
    '',
  ].join('\n');
}

/** A judgement of a saved run. */
export function judgedText({ manifest, findings, outcome, reason, contradictions }: Judged): string {
  const word = outcomeInWords(outcome, manifest.evidence ?? null, manifest).toUpperCase();
  const table = findings.length > 0 ? [ruleTable(findings), ''] : [];
  const against = contradictions.map((line) => `  against   ${oneLine(line)}`);
  return `${[...table, `${word}  ${reason ?? ''}`.trimEnd(), ...against].join('\n')}\n`;
}

/** The findings as an aligned table of plain text. */
export function ruleTable(findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(({ rule }) => rule.length));
  const rows = findings.map(({ rule, title, status, severity, expected, actual }) => {
    const sign =
      status === 'passed'
        ? 'ok'
        : status === 'not_applicable'
          ? '-'
          : severity === 'error'
            ? 'FAIL'
            : severity;
    const idle = status === 'not_applicable' && actual !== '';
    const words =
      status === 'failed'
        ? `${title}: expected ${expected}, found ${actual}`
        : idle
          ? `${title}: ${actual}`
          : title;
    return `  ${sign.padEnd(4)}  ${rule.padEnd(width)}  ${oneLine(words)}`;
  });
  return rows.join('\n');
}

/** `nth`: which of the diffs of a best-of-N task, where it is not the first. */
function sizeOf({ nth, redacted, ...diff }: Diff & { readonly nth?: number }): string {
  const lines = `${counted(diff.files ?? 0, 'file')}, +${diff.additions} -${diff.deletions}`;
  const hidden = redacted ? ', a secret in it was replaced' : '';
  const size = diff.status === 'available' ? `${lines}${hidden}` : diff.status;
  return nth === undefined ? size : `diff ${nth} of the attempts: ${size}`;
}

function lineOf(event: RunEvent, manifest: Manifest, program: string): Line | null {
  switch (event.event) {
    case 'run:started': {
      const { mode, evidence, admission } = event.payload;
      const against = mode === 'cloud' ? ' against the embedded emulator' : '';
      const how = evidence === 'rehearsal' ? `, rehearsal${against}` : '';
      return { phase: 'admit', words: `${admission}: ${subjectOf(event.payload)} in mode ${mode}${how}` };
    }
    case 'cloud:fallback':
      return { phase: 'admit', words: `stays on this machine: ${event.payload.message}` };
    case 'stage:started':
      return { phase: 'stage', words: `${event.payload.stage} started` };
    case 'stage:ended':
      return { phase: 'stage', words: endOfStage(event.payload) };
    case 'target:resolved':
      return {
        phase: 'prepare',
        words: `environment ${event.payload.environment}, branch ${event.payload.branch}`,
      };
    case 'codex:resolved':
      return {
        phase: 'prepare',
        words: `Codex CLI ${event.payload.version}, SHA-256 ${event.payload.sha256.slice(0, 12)}…`,
      };
    case 'agent:event': {
      const { stage, kind, summary } = event.payload;
      return { phase: 'agent', words: `${stage}: ${kind}: ${summary}` };
    }
    case 'cloud:submitting':
      return { phase: 'submit', words: `sending the prompt, best of ${event.payload.attempts}` };
    case 'cloud:submitted':
      return { phase: 'submit', words: event.payload.url };
    case 'cloud:polled':
      return { phase: 'poll', words: event.payload.word };
    case 'cloud:poll_failed':
      return { phase: 'poll', words: `${event.payload.code}: ${event.payload.message}` };
    case 'cloud:ended':
      return { phase: 'poll', words: `ended: ${event.payload.status}` };
    case 'cloud:in_doubt':
      return {
        phase: 'submit',
        words: `in doubt: ${counted(event.payload.candidates.length, 'task')} may be ours`,
        below: event.payload.candidates.map(({ url, word }) => `${url} (${word})`),
      };
    case 'call:retrying': {
      const { call, code, wait_ms } = event.payload;
      const phase = call === 'diff' ? 'diff' : 'submit';
      return { phase, words: `${call} failed: ${code}; again in ${timeSpan(wait_ms)}` };
    }
    case 'diff:attempt':
    case 'diff:fetched':
      return { phase: 'diff', words: sizeOf(event.payload) };
    case 'run:failed':
      return { phase: event.payload.phase, words: `${event.payload.code}: ${event.payload.message}` };
    case 'test:completed': {
      const failed = event.payload.findings.filter(
        ({ status, severity }) => status === 'failed' && severity === 'error',
      );
      return {
        phase: 'assert',
        words: `${counted(event.payload.findings.length, 'rule')}, ${failed.length} failed`,
      };
    }
    case 'run:completed': {
      const { outcome, verdict } = event.payload;
      const word = outcomeInWords(outcome, manifest.evidence, manifest);
      return { phase: 'gate', words: `${word}, verdict ${verdict}` };
    }
    case 'apply:completed': {
      const { status, files, message } = event.payload;
      const words = `${counted(files, 'file')} by ${actorOf(event.payload.by)}`;
      return {
        phase: 'apply',
        words: status === 'succeeded' ? `staged ${words}` : `not applied: ${message}`,
      };
    }
    default:
      return lineOfControl(event, program);
  }
}

/** What somebody asked of the run, or is asked to do. */
function lineOfControl(event: RunEvent, program: string): Line | null {
  switch (event.event) {
    case 'apply:started':
      return { phase: 'apply', words: `begun by ${actorOf(event.payload.by)}` };
    case 'credential:checked':
      return { phase: 'admit', words: `login: ${healthInWords(event.payload)}` };
    case 'credential:rotated':
      return { phase: 'login', words: rotationInWords(event.payload) };
    case 'run:reopened': {
      const { stages } = event.payload;
      const what = stages.length === 0 ? 'the cloud task is watched again' : `to run: ${stages.join(', ')}`;
      return { phase: 'resume', words: what };
    }
    case 'run:paused':
    case 'run:resumed':
    case 'run:cancelling':
      return {
        phase: 'control',
        words: `${event.event.slice('run:'.length)} by ${actorOf(event.payload.by)}`,
      };
    case 'approval:requested': {
      const command = `${program} approve --run ${event.run_id} --stage ${event.payload.stage}`;
      return { phase: 'approve', words: `stage ${event.payload.stage} waits for an approval: ${command}` };
    }
    case 'approval:granted':
      return {
        phase: 'approve',
        words: `stage ${event.payload.stage} is approved by ${actorOf(event.payload.by)}`,
      };
    default:
      return null;
  }
}

function subjectOf({ scenario, pipeline }: Payload<'run:started'>): string {
  if (pipeline === undefined) return `scenario ${scenario}`;
  const { id, stages } = pipeline;
  const out = stages.filter(({ selected }) => !selected).map((stage) => stage.id);
  const left = out.length === 0 ? ',' : `, leaving out ${out.join(', ')},`;
  return `pipeline ${id}, ${stages.length - out.length} of ${counted(stages.length, 'stage')}${left}`;
}

/** How a stage ended, in one line; where its log lies only where somebody will want to read it. */
export function endOfStage(ended: Payload<'stage:ended'>): string {
  const { stage, status, summary, duration_ms, allowed_failure, log } = ended;
  if (status === 'skipped') return `${stage} ${summary ?? 'not run'}`;
  const took = timeSpan(duration_ms);
  if (status === 'succeeded') return `${stage} succeeded in ${took}`;
  const allowed = allowed_failure ? ', as it is allowed to' : '';
  const where = log === null ? '' : `; log ${log.path}`;
  return `${stage} failed${allowed}, after ${took}: ${summary ?? 'no reason given'}${where}`;
}
