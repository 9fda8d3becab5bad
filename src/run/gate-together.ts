/**
 * The gate over the results of several runs: gathers them, joins them by the policy, and leaves the decision as files. One
 * verdict, computed once, in a job and on the command line alike.
 */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fanIn } from '../gate/fan-in.ts';
import type { Arrived, Home } from '../gate/found.ts';
import { pastOf } from '../gate/past.ts';
import { loadPolicy, onBranch, type Policy } from '../gate/policy.ts';
import { type Past, weigh } from '../gate/weigh.ts';
import type { HistoryRecord } from '../history/record.ts';
import { branchAbout } from '../inputs/context.ts';
import { toRunError } from '../lib/errors.ts';
import { replaceFile, writeWhenAbsent } from '../lib/files.ts';
import type { Expected } from '../lib/shard-text.ts';
import { counted } from '../lib/text.ts';
import { toJson } from '../manifest/store.ts';
import { type Gated, gatedJson, gatedJunit } from '../publish/gated.ts';
import type { Deps } from './deps.ts';
import { earlierInWorkflow } from './earlier.ts';
import { gather } from './gather.ts';
import { entrusted, filesOf, type RunRequest } from './prepare.ts';
import { writeReport } from './report.ts';

/** Where the decision is written, in the working directory. */
export const GATE_FOLDER = 'out/gate';

type GateDeps = Pick<Deps, 'clock' | 'host' | 'signal' | 'redactor' | 'spawn' | 'stageEnvironment'>;

/** Joins all results to one decision, which is written as `gate.json`, `junit.xml` and `report.html`. Throws RunError. */
export async function decideTogether(asked: RunRequest, deps: GateDeps): Promise<Gated> {
  const request = await entrusted(asked, deps);
  const { inputs, context } = request;
  const { canary, workingDirectory } = deps.host;
  const own = inputs.policy === undefined ? undefined : resolve(workingDirectory, inputs.policy);
  const whole = await loadPolicy(join(canary, 'policy.yml'), own, filesOf(request, deps.host));
  const policy = onBranch(whole, branchAbout(context));
  const { arrived, folders } = await gather(request, deps);
  const records = await recordsFor(request, policy, deps);
  const gated = gateAll({
    ...{ arrived, policy, event: context.event },
    expected: inputs.expected ?? null,
    home: homeOf(request),
    past: records === null ? null : pastOf(records, context.workflow?.runId ?? null),
  });
  return keep(gated, { records: records ?? [], folders }, deps);
}

interface All {
  readonly arrived: readonly Arrived[];
  readonly policy: Policy;
  /** GitHub's name of the event. */
  readonly event: string;
  readonly expected: Expected | null;
  readonly home: Home | null;
  /** What earlier runs tell; null where that cannot be read. */
  readonly past: Past | null;
}

/** The one verdict over all of them. */
export function gateAll({ past, ...request }: All): Gated {
  const joined = fanIn(request);
  const { decision, remarks } = weigh(joined, request.policy, past);
  const { elsewhere } = joined;
  const others = `${counted(elsewhere, 'result')} of another plan of this workflow run, for a gate of its own`;
  return { ...joined, decision, remarks: elsewhere === 0 ? remarks : [...remarks, others] };
}

/** Records of earlier runs, where the policy asks for what they tell; null where they cannot be read, or nobody asks. */
async function recordsFor(
  request: RunRequest,
  { limits, graduation }: Policy,
  deps: GateDeps,
): Promise<readonly HistoryRecord[] | null> {
  if (graduation === undefined && limits?.['in-a-row'] === undefined) return null;
  const { chain } = await earlierInWorkflow(request, deps).trend();
  return chain?.records ?? null;
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

interface Told {
  readonly records: readonly HistoryRecord[];
  /** With the run directories that were joined. */
  readonly folders: readonly string[];
}

/** Writes the decision; what keeps the page from being made is a remark, and changes nothing. */
async function keep(gated: Gated, { records, folders }: Told, deps: GateDeps): Promise<Gated> {
  const { host, redactor } = deps;
  const folder = join(host.workingDirectory, GATE_FOLDER);
  await mkdir(folder, { recursive: true });
  await writeWhenAbsent(join(host.workingDirectory, 'out/.gitignore'), '*\n');
  const page = {
    ...{ root: folder, evidence: folders, records, notices: gated.remarks },
    ...{ output: join(folder, 'report.html'), badge: null },
  };
  const unmade = await writeReport(page, deps).then(
    () => [],
    (error: unknown) => [`The page of the runs could not be written: ${toRunError(error).message}`],
  );
  const told = { ...gated, remarks: [...gated.remarks, ...unmade] };
  await replaceFile(join(folder, 'gate.json'), redactor.redact(toJson(gatedJson(told))));
  await replaceFile(join(folder, 'junit.xml'), redactor.redact(gatedJunit(told)));
  return told;
}
