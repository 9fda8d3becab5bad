/**
 * What the action's main step does for a canary of several jobs: divides it among them, and joins what they left to one
 * verdict. Loaded only when it is asked for.
 */
import * as core from '@actions/core';
import { removeScratch } from './credentials/scratch.ts';
import { makeDeps, makeHost } from './deps.ts';
import type { CheckRun } from './github/check-run.ts';
import { RunError } from './lib/errors.ts';
import { oneLine } from './lib/text.ts';
import type { Step } from './operations.ts';
import type { Annotation } from './publish/annotations.ts';

const SILENT = { onOpen: () => {}, onEvent: () => {}, onOutput: () => {} };

/** Divides scenarios among jobs; runs none of them. */
export async function planStep({ inputs, context, scratch, canary, signal, surface }: Step): Promise<void> {
  const { mask, redactor } = surface;
  const [{ planShards }, { outputsOfShards, shardsMarkdown, shardsText }] = await Promise.all([
    import('./run/plan-shards.ts'),
    import('./publish/shards.ts'),
  ]);
  const host = await makeHost({ canary, workingDirectory: inputs.workingDirectory, scratch });
  const deps = makeDeps(host, { ...SILENT, mask, redactor, signal });
  const shards = await planShards({ inputs, context }, deps, () => null);
  surface.print(shardsText(shards));
  await surface.summarize(shardsMarkdown(shards));
  surface.setOutputs(outputsOfShards(shards));
}

/** Joins the results of all jobs to one verdict; the step fails if and only if it is block. */
export async function gateStep(step: Step): Promise<void> {
  const { inputs, context, scratch, canary, signal, surface } = step;
  const { mask, redactor } = surface;
  if (inputs.expected === undefined)
    throw new RunError('result_missing', 'Nothing says which results there have to be', {
      guidance:
        'Give expected: the output expected of the plan, which is empty where the plan failed; any takes what is there',
    });
  const [{ decideTogether }, gated] = await Promise.all([
    import('./run/gate-together.ts'),
    import('./publish/gated.ts'),
  ]);
  const host = await makeHost({ canary, workingDirectory: inputs.workingDirectory, scratch });
  const deps = makeDeps(host, { ...SILENT, mask, redactor, signal });
  try {
    const decided = await decideTogether({ inputs, context }, deps);
    surface.print(gated.gatedText(decided));
    if (decided.decision.verdict === 'block') process.exitCode = core.ExitCode.Failure;
    const summary = gated.gatedMarkdown(decided);
    await surface.summarize(summary);
    surface.annotate(gated.annotationsOfGate(decided));
    surface.setOutputs(gated.outputsOfGate(decided, null));
    const conclusion = decided.decision.check_conclusion;
    const made = await showCheck(step, { summary, conclusion, apiUrl: host.githubApiUrl });
    if (made !== null) surface.setOutputs(gated.outputsOfGate(decided, made));
  } finally {
    await removeScratch(scratch);
  }
}

/** Makes the check run that is asked for; its page, or null where there is none. What keeps it from being made changes nothing. */
async function showCheck(
  { inputs, context, signal, surface }: Step,
  { summary, conclusion, apiUrl }: Pick<CheckRun, 'summary' | 'conclusion' | 'apiUrl'>,
): Promise<string | null> {
  const { checkName: name, githubToken: token } = inputs;
  const { repository, headSha, workflow } = context;
  if (name === undefined) return null;
  if (token === undefined || repository === null || headSha === null || workflow === null) {
    surface.annotate([notMade(name, 'there is no github-token, repository or commit')]);
    return null;
  }
  const { makeCheckRun } = await import('./github/check-run.ts');
  const made = await makeCheckRun({
    ...{ token, repository, name, headSha, conclusion, signal },
    ...{ title: `${name}: ${conclusion}`, summary: surface.redactor.redact(summary) },
    ...{ apiUrl, detailsUrl: workflow.runUrl },
  });
  if (made.ok) return made.url;
  const why = made.denied ? 'the token of the job may not: give it checks: write' : made.message;
  surface.annotate([notMade(name, why)]);
  return null;
}

function notMade(name: string, why: string): Annotation {
  const message = oneLine(
    `The check run ${name} was not made, since ${why}. The verdict stands as this job`,
    1000,
  );
  return { level: 'notice', title: 'Codex canary gate', message };
}
