/**
 * The gate over the results of several jobs: gathers them, joins them by the policy, and leaves the decision as files. One
 * verdict, computed once.
 */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fanIn, type Home } from '../gate/fan-in.ts';
import { loadPolicy } from '../gate/policy.ts';
import { replaceFile, writeWhenAbsent } from '../lib/files.ts';
import { toJson } from '../manifest/store.ts';
import { type Gated, gatedJson, gatedJunit } from '../publish/gated.ts';
import type { Deps } from './deps.ts';
import { gather } from './gather.ts';
import { entrusted, filesOf, type RunRequest } from './prepare.ts';

/** Where the decision is written, in the working directory. */
export const GATE_FOLDER = 'out/gate';

type GateDeps = Pick<Deps, 'clock' | 'host' | 'signal' | 'redactor' | 'spawn' | 'stageEnvironment'>;

/** Joins all results to one decision, which is written as `gate.json` and `junit.xml`. Throws RunError. */
export async function decideTogether(asked: RunRequest, deps: GateDeps): Promise<Gated> {
  const request = await entrusted(asked, deps);
  const { inputs, context } = request;
  const { canary, workingDirectory } = deps.host;
  const own = inputs.policy === undefined ? undefined : resolve(workingDirectory, inputs.policy);
  const policy = await loadPolicy(join(canary, 'policy.yml'), own, filesOf(request, deps.host));
  const arrived = await gather(request, deps);
  const expected = inputs.expected ?? null;
  const joined = fanIn({ arrived, expected, home: homeOf(request), event: context.event, policy });
  const gated: Gated = { ...joined, remarks: [] };
  await keep(gated, deps);
  return gated;
}

/** What a result has to be of. */
function homeOf({ inputs, context: { workflow, repository, headSha } }: RunRequest): Home | null {
  if (workflow === null) return null;
  return {
    repository,
    workflowRunId: workflow.runId,
    attempt: Number(workflow.attempt),
    sha: headSha,
    earlierAttempts: inputs.resultsOf === 'workflow-run',
  };
}

async function keep(gated: Gated, { host, redactor }: GateDeps): Promise<void> {
  const folder = join(host.workingDirectory, GATE_FOLDER);
  await mkdir(folder, { recursive: true });
  await writeWhenAbsent(join(host.workingDirectory, 'out/.gitignore'), '*\n');
  await replaceFile(join(folder, 'gate.json'), redactor.redact(toJson(gatedJson(gated))));
  await replaceFile(join(folder, 'junit.xml'), redactor.redact(gatedJunit(gated)));
}
