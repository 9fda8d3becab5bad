/**
 * What the action's main step does for a canary of several jobs: divides it among them, and joins what they left to one
 * verdict. Loaded only when it is asked for.
 */
import { join } from 'node:path';
import * as core from '@actions/core';
import { removeScratch } from './credentials/scratch.ts';
import { makeDeps, makeHost } from './deps.ts';
import type { CheckRun } from './github/check-run.ts';
import { systemClock, systemRandom } from './lib/clock.ts';
import { RunError, toRunError } from './lib/errors.ts';
import { oneLine } from './lib/text.ts';
import type { Step } from './operations.ts';
import type { Annotation } from './publish/annotations.ts';
import { settingsOf } from './publish/handover.ts';
import type { Deps } from './run/deps.ts';

/** Divides scenarios among jobs; runs none of them. */
export async function planStep({ inputs, context, scratch, canary, signal, surface }: Step): Promise<void> {
  const { mask, redactor } = surface;
  const [{ durationsOf, planShards }, { earlierInWorkflow }, told] = await Promise.all([
    import('./run/plan-shards.ts'),
    import('./run/earlier.ts'),
    import('./publish/shards.ts'),
  ]);
  const host = await makeHost({ canary, workingDirectory: inputs.workingDirectory, scratch });
  const deps = makeDeps(host, { mask, redactor, signal });
  // Without a history all weigh the same.
  const { chain } = await earlierInWorkflow({ inputs, context }, deps).trend();
  const shards = await planShards({ inputs, context }, deps, durationsOf(chain?.records ?? []));
  surface.print(told.shardsText(shards));
  await surface.summarize(told.shardsMarkdown(shards));
  surface.setOutputs(told.outputsOfShards(shards));
}

/** Joins the results of all jobs to one verdict; the step fails if and only if it is block. */
export async function gateStep(step: Step): Promise<void> {
  const { inputs, scratch, canary, surface, signal } = step;
  const { mask, redactor } = surface;
  const host = await makeHost({ canary, workingDirectory: inputs.workingDirectory, scratch });
  const deps = makeDeps(host, { mask, redactor, signal });
  try {
    await gateAndTell(step, deps);
  } catch (error) {
    // A check run of an attempt before would stand, and say of this commit what nobody has found now.
    await showCheck(step, { ...refusalOf(error), apiUrl: host.githubApiUrl });
    throw error;
  } finally {
    await removeScratch(scratch);
  }
}

async function gateAndTell(step: Step, deps: Deps): Promise<void> {
  const { inputs, context, surface } = step;
  if (inputs.expected === undefined)
    throw new RunError('result_missing', 'Nothing says which results there have to be', {
      guidance:
        'Give expected: the output expected of the plan, which is empty where the plan failed; any takes what is there',
    });
  const [{ decideTogether }, gated] = await Promise.all([
    import('./run/gate-together.ts'),
    import('./publish/gated.ts'),
  ]);
  const decided = await decideTogether({ inputs, context }, deps);
  surface.print(gated.gatedText(decided));
  if (decided.decision.verdict === 'block') process.exitCode = core.ExitCode.Failure;
  const summary = gated.gatedMarkdown(decided);
  await surface.summarize(summary);
  surface.annotate(gated.annotationsOfGate(decided));
  // Before anything is asked of a service: nothing that happens to it may cost the outputs.
  surface.setOutputs(gated.outputsOfGate(decided));
  const conclusion = decided.decision.check_conclusion;
  const checkRunUrl = await showCheck(step, { summary, conclusion, apiUrl: deps.host.githubApiUrl });
  const artifact = await uploaded(step, deps);
  if (checkRunUrl !== null || artifact !== null)
    surface.setOutputs(gated.outputsOfGate(decided, { checkRunUrl, artifact }));
}

/** The artifact with the decision; null where there is none. */
async function uploaded({ inputs, context, scratch, signal, surface }: Step, { host }: Deps) {
  const { workflow } = context;
  if (!inputs.uploadArtifacts || workflow === null) return null;
  const [{ GATE_FOLDER }, { uploadGate }] = await Promise.all([
    import('./run/gate-together.ts'),
    import('./publish/gate-artifact.ts'),
  ]);
  const { artifact, refused } = await uploadGate({
    ...{ folder: join(host.workingDirectory, GATE_FOLDER), own: systemRandom(4) },
    ...{ settings: settingsOf(inputs), workflow, clock: systemClock, scratch, signal, surface },
  });
  if (refused) process.exitCode = core.ExitCode.Failure;
  return artifact;
}

/** What a check run says of a gate that could not decide. */
function refusalOf(error: unknown): Pick<CheckRun, 'summary' | 'conclusion'> {
  const { code, message, guidance } = toRunError(error);
  return { summary: `${code}: ${oneLine(message, 2000)}. ${oneLine(guidance, 2000)}`, conclusion: 'failure' };
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
  // Of two checks of one name the later one counts, and a job is green where the verdict is none.
  if (name === workflow.job) {
    surface.annotate([notMade(name, 'this job has that name: give another check-name')]);
    return null;
  }
  const { makeCheckRun } = await import('./github/check-run.ts');
  const shown = surface.redactor.redact(name);
  const made = await makeCheckRun({
    ...{ token, repository, name: shown, headSha, conclusion, signal },
    ...{ title: `${shown}: ${conclusion}`, summary: surface.redactor.redact(summary) },
    ...{ apiUrl, detailsUrl: workflow.runUrl, externalId: `${workflow.runId}-${workflow.attempt}` },
  });
  if (made.ok) return made.url;
  const why = made.denied
    ? 'the token may not: give the job, and the job that calls its workflow, checks: write; a pull request from a fork gets no such token'
    : made.message;
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
