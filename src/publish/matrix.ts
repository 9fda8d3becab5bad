/**
 * Several runs of one process as every surface tells them: the gravest first, then each with what to do about it. What
 * one run says of itself is told by the other files of this folder.
 */
import { isRefusal } from '../assert/tester.ts';
import { type Decided, graverVerdict, gravest, isAccompanying, type Joinable, settle } from '../gate/join.ts';
import type { Graduation, Weighable } from '../gate/weigh.ts';
import type { RunError } from '../lib/errors.ts';
import { explanationOf } from '../lib/explanations.ts';
import { outcomeOf } from '../lib/reasons.ts';
import { counted, markdown, oneLine } from '../lib/text.ts';
import { type Annotation, annotationOfRefusal, annotationsOf } from './annotations.ts';
import { epilogue } from './console.ts';
import { type Reader, typable } from './next.ts';
import { outcomeInWords, type RunResult, resultJson } from './result.ts';
import { headlineOfAll, MAX_SUMMARY_BYTES } from './summary.ts';

/** What several runs came to. */
export interface Joined {
  readonly results: readonly RunResult[];
  /** Tasks that were not begun: somebody cancelled before, or one that they need did not pass. */
  readonly unbegun: readonly { readonly task: string; readonly why: string; readonly cancelled: boolean }[];
  /** Tasks whose run left no record that could be told of. */
  readonly broken: readonly { readonly task: string; readonly error: RunError }[];
  /** A gate joins them with those of other jobs, among which a pass may find what it has to stand beside. */
  readonly sharded?: true;
  /** What the policy makes of it until the scenarios have graduated; absent where it says nothing of that. */
  readonly graduation?: Graduation;
}

/** The run that speaks for all. */
export function speakerOf(joined: Joined): RunResult {
  return gravest(settledOf(joined).counting, ({ decided }) => decided).told;
}

/** What each counts for: tries that others outvote count for nothing. */
function settledOf({ results, sharded }: Pick<Joined, 'results' | 'sharded'>) {
  return settle(results, joinableOf, sharded === true);
}

function joinableOf({ manifest, verdict }: RunResult): Joinable {
  const { outcome, reason, evidence, findings, policy } = verdict;
  return {
    ...{ outcome, reason, evidence, verdict: policy.verdict, repeat: manifest.repeat ?? null },
    leaks: findings.some(({ rule, status }) => rule === 'no-secret' && status === 'failed'),
    accompanies: isAccompanying({
      ...{ outcome, evidence, unmet: policy.unmet_requirement, refused: findings.some(isRefusal) },
      requested: manifest.execution_mode_requested,
    }),
  };
}

/** Tries that did not pass, of what passed often enough. */
export function outvotedOf(joined: Pick<Joined, 'results' | 'sharded'>): ReadonlySet<RunResult> {
  return settledOf(joined).outvoted;
}

/** Each with the verdict that it counts for, as graduation weighs it; `scenarioOf` says what was run. */
export function weighableOf(
  joined: Joined,
  scenarioOf: (result: RunResult) => string | null,
): readonly Weighable[] {
  const { counting, outvoted } = settledOf(joined);
  const verdicts = new Map(counting.map(({ told, decided }) => [told, decided.verdict]));
  return joined.results.map((result) => {
    const { manifest, verdict } = result;
    const { outcome, reason, findings } = verdict;
    return {
      ...{ task: manifest.task_id, runId: manifest.run_id, scenario: scenarioOf(result) },
      ...{ outcome, reason, findings, outvoted: outvoted.has(result) },
      verdict: verdicts.get(result) ?? verdict.policy.verdict,
    };
  });
}

/** What all come to; a run that was cancelled before it began, or left no record, is as grave as one that blocks. */
export function joinedDecision(joined: Joined): Decided {
  const stopped = joined.unbegun.some(({ cancelled }) => cancelled) ? [STOPPED] : [];
  const broken = joined.broken.map(
    ({ error }): Decided => ({
      outcome: outcomeOf(error.code),
      reason: error.code,
      verdict: 'block',
    }),
  );
  const counting = settledOf(joined).counting.map(({ decided }) => decided);
  const all = [...counting, ...stopped, ...broken];
  const verdict = joined.graduation?.advisory ? 'warn' : all.map((one) => one.verdict).reduce(graverVerdict);
  return { ...gravest(all, (one) => one), verdict };
}

const STOPPED: Decided = { outcome: 'cancelled', reason: 'cancelled', verdict: 'block' };

/** How the runs ended, as a terminal or a job log shows it; `reader` as for one run. */
export function joinedText(joined: Joined, reader?: Reader): string {
  const speaker = speakerOf(joined);
  const said = remarksOf(joined).map((words) => `  ${oneLine(words, 500)}\n`);
  if (isOne(joined)) return `${epilogue(speaker, reader)}${said.join('')}`;
  const rows = rowsOf(joined);
  const width = Math.max(...rows.map(({ task }) => task.length));
  const lines = rows.flatMap(({ task, word, what, cure }) => [
    `  ${task.padEnd(width)}  ${word.padEnd(9)}  ${what}`.trimEnd(),
    ...cure.map((line) => `  ${' '.repeat(width)}  ${typable(line, reader)}`),
  ]);
  const { outcome } = joinedDecision(joined);
  const all = outcome === speaker.verdict.outcome ? '' : `${outcome.toUpperCase()}  `;
  return [
    epilogue(speaker, reader).trimEnd(),
    '',
    `${all}${passedOf(joined)}; what stands above is ${speaker.manifest.task_id}`,
    ...lines,
    said.join(''),
  ].join('\n');
}

/** How far its scenarios are, each in one sentence. */
function remarksOf({ graduation }: Joined): readonly string[] {
  return graduation?.remarks ?? [];
}

/** The annotations of all, the gravest first: the runner keeps ten of a kind. */
export function annotationsOfAll(joined: Joined): Annotation[] {
  const { results, unbegun, broken } = joined;
  const speaker = speakerOf(joined);
  const stopped = unbegun.filter(({ cancelled }) => cancelled);
  return [
    ...(stopped.length === 0
      ? []
      : [annotationOfRefusal('cancelled', `${counted(stopped.length, 'task')} not begun`, '')]),
    ...[speaker, ...results.filter((one) => one !== speaker)].flatMap((result) =>
      annotationsOf(result, results.length > 1),
    ),
    ...broken.map(({ task, error }) =>
      annotationOfRefusal(error.code, `${task}: ${error.message}`, error.guidance),
    ),
    ...graduationNotice(joined),
  ];
}

/** Said where a step is green that would be red. */
function graduationNotice(joined: Joined): Annotation[] {
  if (!joined.graduation?.advisory) return [];
  const message = oneLine(remarksOf(joined).join('. '), 2000);
  return [{ level: 'warning', title: 'Codex canary: graduation', message }];
}

/** How many of all passed. */
function passedOf({ results, unbegun, broken }: Joined): string {
  const passed = results.filter(({ verdict }) => verdict.outcome === 'pass').length;
  return `${passed} of ${counted(results.length + unbegun.length + broken.length, 'run')} passed`;
}

function isOne({ results, unbegun, broken }: Joined): boolean {
  return results.length === 1 && unbegun.length === 0 && broken.length === 0;
}

interface Row {
  readonly task: string;
  readonly word: string;
  readonly what: string;
  /** What to do, and where it is explained; empty for a pass. */
  readonly cure: readonly string[];
}

/** A row for each task, in declared order; those without a record last. */
function rowsOf(joined: Joined): Row[] {
  const { results, unbegun, broken } = joined;
  const { outvoted } = settledOf(joined);
  const ended = results.map((result) => {
    const { manifest, verdict, guidance } = result;
    const local = manifest.execution_mode === 'cloud' ? null : 'on this machine';
    return {
      task: manifest.task_id,
      word: outcomeInWords(verdict.outcome, verdict.evidence, manifest),
      what: oneLine(
        [verdict.reason, outvoted.has(result) ? OUTVOTED : null, local, pageOf(result), manifest.run_id]
          .filter(Boolean)
          .join('  '),
      ),
      cure: verdict.reason === null ? [] : [oneLine(guidance, 2000), explanationOf(verdict.reason)],
    };
  });
  const left = unbegun.map(({ task, why }) => ({ task, word: 'not begun', what: why, cure: [] }));
  const lost = broken.map(({ task, error }) => ({
    task,
    word: outcomeOf(error.code),
    what: oneLine(`${error.code}: ${error.message}`, 2000),
    cure: [oneLine(error.guidance, 2000), explanationOf(error.code)],
  }));
  return [...ended, ...left, ...lost];
}

/** Said of a try that did not pass, of what passed often enough. */
export const OUTVOTED = '(enough others passed)';

/** The page of its cloud task; that of a rehearsal is only played. */
function pageOf({ manifest: { cloud_execution: cloud }, verdict }: RunResult): string | null {
  return (verdict.evidence === 'live' ? cloud?.status_url : cloud?.task_id) ?? null;
}

/** The step summary of several runs: `summaries` are theirs, in the same order. */
export function joinedSummary(joined: Joined, summaries: readonly string[]): string {
  const [only = ''] = summaries;
  const said = remarksOf(joined).map((words) => markdown(words, 1000));
  if (isOne(joined)) return said.length === 0 ? only : afterFirstLine(only, said);
  const rows = rowsOf(joined).map(
    ({ task, word, what, cure }) =>
      `| ${[task, word, [what, ...cure].join(' ')].map((text) => markdown(text, 1000)).join(' | ')} |`,
  );
  const table = ['| task | outcome | |', '|---|---|---|', ...rows].join('\n');
  const speaker = speakerOf(joined);
  const at = joined.results.indexOf(speaker);
  const [first = '', ...rest] = (summaries[at] ?? '').split('\n');
  const others = joined.results.flatMap(({ manifest }, index) =>
    index === at
      ? []
      : [
          `<details><summary>${markdown(manifest.task_id)}</summary>\n\n${summaries[index] ?? ''}\n\n</details>`,
        ],
  );
  const { outcome, reason } = joinedDecision(joined);
  // The first line is that of all: where the gravest run is none of those that there are, not its own.
  const own = outcome === speaker.verdict.outcome ? [] : [first];
  const headline =
    own.length === 0
      ? first
      : headlineOfAll({
          outcome,
          reason: reason ?? 'cancelled',
          passed: passedOf(joined),
          next: nextOfAll(joined),
        });
  const title = `### ${speaker.manifest.task_id}`;
  return fitting([headline, ...said, table, title, ...own, rest.join('\n').trim(), ...others]);
}

/** The first line stays what everybody reads first. */
function afterFirstLine(summary: string, paragraphs: readonly string[]): string {
  const [first = '', ...rest] = summary.split('\n');
  return [first, '', paragraphs.join('\n\n'), ...rest].join('\n');
}

/**
 * What to do next, where none of the runs that left a record speaks for all. Whether one that left none may be run again
 * is said beside it: its cloud task may be at work.
 */
function nextOfAll({ broken, unbegun }: Joined): string {
  const steps = [
    ...(broken.length === 0 ? [] : ['do what stands beside each without a record']),
    ...(unbegun.length === 0 ? [] : ['run it again for the others']),
  ];
  return steps.join(', then ');
}

/** As many parts as a summary may hold, each of them whole. */
function fitting(parts: readonly string[]): string {
  const kept: string[] = [];
  let bytes = 0;
  for (const part of parts) {
    bytes += Buffer.byteLength(part) + 2;
    if (bytes > MAX_SUMMARY_BYTES - 100)
      return [...kept, 'Cut: the records of all are in the artifact.', ''].join('\n\n');
    kept.push(part);
  }
  return `${kept.join('\n\n')}\n`;
}

/** What a script reads of each run; one that was not begun, or left no record, has no id. */
export function runsJson({ results, unbegun, broken }: Joined) {
  const none = { run_id: null, evidence: null, cloud_task_id: null, cloud_task_url: null };
  return [
    ...results.map(({ manifest, verdict }) => ({
      task: manifest.task_id,
      run_id: manifest.run_id,
      outcome: verdict.outcome,
      reason: verdict.reason,
      verdict: verdict.policy.verdict,
      evidence: verdict.evidence,
      cloud_task_id: manifest.cloud_execution?.task_id ?? null,
      cloud_task_url: manifest.cloud_execution?.status_url ?? null,
    })),
    ...unbegun.map(({ task, why }) => ({ task, ...none, outcome: null, reason: null, verdict: null, why })),
    ...broken.map(({ task, error }) => ({
      ...{ task, ...none, outcome: outcomeOf(error.code), reason: error.code },
      ...{ verdict: 'block', why: error.message },
    })),
  ];
}

/** Several runs as one JSON document: what the gravest says, and all of them. */
export function joinedJson(joined: Joined) {
  const { outcome, reason, verdict } = joinedDecision(joined);
  const told = { ...resultJson(speakerOf(joined)), outcome, reason, verdict, runs: runsJson(joined) };
  return isOne(joined) ? told : { ...told, results: joined.results.map(resultJson) };
}
