/**
 * Reports, on the command line and as a step of a job: reads what there is of earlier runs, and writes one page and a badge. In
 * a job they are uploaded as an artifact. Loaded only when it is asked for.
 */
import { join, resolve } from 'node:path';
import type { Call } from './cli-here.ts';
import { folderAt, makeDeps, makeHost } from './deps.ts';
import { artifactName, uploadRun } from './github/artifacts.ts';
import { STALE_FACTOR } from './history/questions.ts';
import type { Inputs } from './inputs/inputs.ts';
import { REPORT_FILE } from './inputs/report-command.ts';
import { systemClock } from './lib/clock.ts';
import { RunError, toRunError } from './lib/errors.ts';
import { EXIT_CODES } from './lib/reasons.ts';
import type { Redactor } from './lib/redact.ts';
import type { Step } from './operations.ts';
import { singleLines } from './publish/outputs.ts';
import type { Earlier } from './run/deps.ts';
import { earlierHere, earlierInWorkflow } from './run/earlier.ts';
import type { Answer } from './run/offline.ts';
import { type Reported, reportJson, reportSummary, reportText, writeReport } from './run/report.ts';

const HOUR_MS = 3_600_000;
const UPLOAD_TIMEOUT_MS = 120_000;
/** Private to the step, and there until the job ends: nothing else lies in it, and it is uploaded whole. */
const FOLDER = 'report';

/** Writes a report of this folder. */
export async function reportRuns({ asked, inputs, redactor }: Call): Promise<Answer> {
  const root = await folderAt(inputs.workingDirectory);
  const { output = REPORT_FILE, badge } = asked;
  const files = { output: resolve(output), badge: badge === undefined ? null : resolve(badge) };
  const reported = await made(
    inputs,
    { root, files, redactor },
    await earlierHere({ inputs }, { workingDirectory: root }),
  );
  return { text: reportText(reported), json: reportJson(reported), exitCode: EXIT_CODES.pass };
}

/** Writes a report of what this workflow left, and uploads it. The step fails only where it cannot be written. */
export async function reportStep(step: Step): Promise<void> {
  const { inputs, context, scratch, canary, signal, surface } = step;
  const host = await makeHost({ canary, workingDirectory: inputs.workingDirectory, scratch });
  const deps = makeDeps(host, { mask: surface.mask, redactor: surface.redactor, signal });
  const root = host.workingDirectory;
  const folder = join(scratch, FOLDER);
  const files = { output: join(folder, 'report.html'), badge: join(folder, 'badge.json') };
  const { redactor } = surface;
  const earlier = earlierInWorkflow({ inputs, context }, deps);
  const reported = await made(inputs, { root, files, redactor }, earlier);
  surface.print(reportText(reported));
  for (const notice of reported.notices) surface.warn(notice, 'Codex report');
  const artifact = await uploaded(folder, step);
  await surface.summarize(reportSummary(reported, artifact?.url ?? null));
  surface.setOutputs(
    singleLines({
      'report-path': files.output,
      'badge-path': files.badge,
      'artifact-id': artifact === null ? null : String(artifact.id),
      'artifact-url': artifact?.url,
    }),
  );
}

interface Making {
  readonly root: string;
  readonly files: Pick<Reported, 'output' | 'badge'>;
  readonly redactor: Redactor;
}

async function made(inputs: Inputs, { root, files, redactor }: Making, earlier: Earlier): Promise<Reported> {
  const { chain, notices } = await earlier.trend();
  const { historyFolder, cadenceHours } = inputs;
  const request = {
    root,
    evidence: historyFolder === undefined ? [] : [resolve(root, historyFolder)],
    records: chain?.records ?? [],
    limitMs: cadenceHours === undefined ? null : STALE_FACTOR * cadenceHours * HOUR_MS,
    ...files,
    notices: [...(chain === null ? ['Earlier runs could not be read'] : []), ...notices],
  };
  try {
    return await writeReport(request, { clock: systemClock, redactor });
  } catch (error) {
    throw new RunError('input_invalid', `The report cannot be written: ${toRunError(error).message}`, {
      guidance: 'Name a file in a folder that can be written to',
    });
  }
}

/** What was uploaded; null where nothing was, which is said as a warning where it should have been. */
async function uploaded(folder: string, { inputs, context, signal, surface }: Step) {
  const { workflow } = context;
  if (!inputs.uploadArtifacts || workflow === null) return null;
  const done = await uploadRun({
    folder,
    name: artifactName({
      prefix: `${inputs.artifactName}-report`,
      workflowRunId: workflow.runId,
      attempt: workflow.attempt,
      job: workflow.job,
      runId: 'report',
    }),
    ...(inputs.retentionDays === undefined ? {} : { retentionDays: inputs.retentionDays }),
    runUrl: workflow.runUrl,
    clock: systemClock,
    timeoutMs: UPLOAD_TIMEOUT_MS,
    signal,
  });
  if (done.ok) return done;
  surface.warn(`The report could not be uploaded: ${done.message}`, 'Codex report');
  return null;
}
