/**
 * The one verdict over the results of several jobs, for a job log, a step summary, a check run, a script and whatever reads
 * JUnit. Pure; what it tells was decided before.
 */
import type { FanIn } from '../gate/fan-in.ts';
import type { Row } from '../gate/found.ts';
import { explanationOf } from '../lib/explanations.ts';
import { REASONS } from '../lib/reasons.ts';
import { counted, markdown, oneLine } from '../lib/text.ts';
import type { Annotation } from './annotations.ts';
import { junitOf } from './junit.ts';
import { OUTVOTED } from './matrix.ts';
import { type Outputs, singleLines } from './outputs.ts';
import { outcomeInWords } from './result.ts';
import { MAX_SUMMARY_BYTES, SIGNS } from './summary.ts';

/** A decision with what is told beside it. */
export interface Gated extends FanIn {
  /** What the policy says beyond its table, each in one sentence. */
  readonly remarks: readonly string[];
}

/** The decision for the job log. */
export function gatedText(gated: Gated): string {
  const { rows, remarks } = gated;
  const width = Math.max(...rows.map(({ task }) => task.length));
  const lines = rows.map((row) =>
    `  ${oneLine(row.task).padEnd(width)}  ${wordOf(row).padEnd(9)}  ${oneLine(detailOf(row), 500)}`.trimEnd(),
  );
  return [headline(gated), ...remarks.map((words) => `  ${oneLine(words, 500)}`), ...lines, ''].join('\n');
}

/** The decision as a step summary and as the summary of a check run: what decides it comes first. */
export function gatedMarkdown(gated: Gated): string {
  const { rows, remarks, outcome, reason } = gated;
  const code = reason === null ? '' : ` · [\`${reason}\`](${explanationOf(reason)})`;
  const first = `**${signOf(gated)} ${markdown(headline(gated))}**${code}`;
  const cure =
    outcome === 'pass' || reason === null ? [] : [`${REASONS[reason].title}. ${REASONS[reason].cure}.`];
  const head = ['| run | outcome | verdict | |', '|---|---|---|---|'];
  const parts = [first, ...cure, ...remarks.map((words) => markdown(words, 1000))];
  let bytes = Buffer.byteLength(parts.join('\n\n'));
  const kept: string[] = [];
  for (const row of rows) {
    const link = row.url === null ? '' : ` [cloud task](${row.url})`;
    const line = `| ${markdown(row.task)} | ${markdown(wordOf(row))} | ${row.verdict} | ${markdown(detailOf(row), 600)}${link} |`;
    bytes += Buffer.byteLength(line) + 1;
    if (bytes > MAX_SUMMARY_BYTES - 1000) break;
    kept.push(line);
  }
  const cut = kept.length < rows.length ? [`Cut: ${counted(rows.length - kept.length, 'more run')}.`] : [];
  return `${[...parts, [...head, ...kept].join('\n'), ...cut].join('\n\n')}\n`;
}

/** One annotation, unless all is well. */
export function annotationsOfGate(gated: Gated): Annotation[] {
  const { decision, outcome, reason, remarks } = gated;
  if (decision.verdict === 'allow' && remarks.length === 0) return [];
  const level = decision.verdict === 'block' ? 'error' : decision.verdict === 'warn' ? 'warning' : 'notice';
  const words = reason === null ? '' : ` ${REASONS[reason].title}. ${REASONS[reason].cure}.`;
  const unmet = decision.unmet_requirement === null ? '' : ` ${decision.unmet_requirement}.`;
  const skipped = outcome === 'skipped' ? 'SKIPPED, nothing was tested. ' : '';
  const message = `${skipped}${headline(gated)}.${words}${unmet} ${remarks.join(' ')}`;
  return [{ level, title: 'Codex canary gate', message: oneLine(message, 2000) }];
}

/** What the gate has left elsewhere. */
interface Left {
  /** Page of its check run. */
  readonly checkRunUrl: string | null;
  readonly artifact: { readonly id: number; readonly url: string } | null;
}

const NOTHING: Left = { checkRunUrl: null, artifact: null };

/** What a job behind the gate reads. */
export function outputsOfGate(gated: Gated, { checkRunUrl, artifact }: Left = NOTHING): Outputs {
  const { outcome, reason, evidence, decision, rows } = gated;
  const failed = rows.flatMap(({ findings, outvoted }) =>
    outvoted ? [] : findings.filter(({ status, severity }) => status === 'failed' && severity === 'error'),
  );
  return singleLines({
    'run-outcome': outcome,
    reason,
    verdict: decision.verdict,
    'check-conclusion': decision.check_conclusion,
    evidence,
    runs: JSON.stringify(rows.map(runJson)),
    'findings-failed': String(failed.length),
    'artifact-id': artifact === null ? null : String(artifact.id),
    'artifact-url': artifact?.url,
    'check-run-url': checkRunUrl,
  });
}

/** The decision as one JSON document. */
export function gatedJson(gated: Gated) {
  const { outcome, reason, evidence, decision, remarks, rows } = gated;
  const results = rows.map((row) => ({ ...runJson(row), findings: row.findings }));
  return { schema: 1, outcome, reason, evidence, ...decision, remarks, results };
}

/** The results as JUnit XML; what left no record is a failed case. */
export function gatedJunit({ rows }: Gated): string {
  return junitOf(
    rows.map(
      ({ task, runId, mode, record, outcome, reason, evidence, verdict, findings, why, outvoted }) => ({
        outvoted,
        manifest: {
          task_id: task,
          run_id: runId ?? '',
          started_at: record?.manifest.started_at ?? '',
          completed_at: record?.manifest.completed_at ?? null,
          execution_mode: mode ?? 'cloud',
        },
        verdict: {
          outcome,
          reason,
          evidence,
          findings: [...findings],
          // A pass that stands beside another one is told of why as well, and lacks nothing.
          policy: { verdict, unmet_requirement: verdict === 'block' ? why : null },
        },
      }),
    ),
  );
}

function runJson(row: Row) {
  const { task, runId, outcome, reason, verdict, evidence, url, why, attempt, repeat, outvoted } = row;
  return {
    ...{ task, run_id: runId, outcome, reason, verdict, evidence, cloud_task_url: url, why, attempt },
    ...(repeat === null ? {} : { repeat: { ...repeat, outvoted } }),
  };
}

function headline(gated: Gated): string {
  const { rows, decision, outcome, evidence } = gated;
  const passed = rows.filter((row) => row.outcome === 'pass').length;
  const skipped = rows.filter((row) => row.outcome === 'skipped').length;
  const rest = skipped > 0 ? `, ${skipped} skipped` : '';
  const of = `${passed} of ${counted(rows.length, 'run')} passed${rest}`;
  return `${decision.verdict.toUpperCase()} for ${decision.event}: ${outcomeInWords(outcome, evidence)}; ${of}`;
}

function signOf({ decision, outcome, evidence }: Gated): string {
  if (outcome !== 'pass') return SIGNS[outcome];
  if (decision.verdict === 'block') return '⛔';
  return evidence === 'rehearsal' ? '🎭' : SIGNS.pass;
}

function wordOf({ outcome, evidence }: Row): string {
  return outcomeInWords(outcome, evidence);
}

function detailOf({ reason, why, repeat, outvoted, runId, attempt }: Row): string {
  const nth = repeat === null ? null : `try ${repeat.nth} of ${repeat.n}, ${repeat.minimum_pass} must pass`;
  const earlier = attempt === null ? null : attempt > 1 ? `attempt ${attempt}` : null;
  const more = why === null ? null : `${why}.`;
  return [reason, more, nth, outvoted ? OUTVOTED : null, earlier, runId].filter(Boolean).join('  ');
}
