/**
 * Looks whether a run could start here: the same steps as a run takes before its first task, each told with its code and
 * its cure instead of ending at the first fault. Creates no task and no record.
 */
import { access, constants, statfs } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { admit } from '../admit/admission.ts';
import { readCertificate } from '../credentials/certificate.ts';
import { isInstalled, resolveCodex } from '../credentials/install.ts';
import { loadPolicy } from '../gate/policy.ts';
import { timeLimit } from '../lib/clock.ts';
import { RunError, toRunError } from '../lib/errors.ts';
import { locate } from '../lib/process.ts';
import { REASONS, type ReasonCode } from '../lib/reasons.ts';
import { agentsOf, type PlanResult } from '../plan/planner.ts';
import { type Check, failed, missing, ok } from '../publish/checks.ts';
import type { Deps, Earlier } from './deps.ts';
import { credentialCheck } from './doctor-credential.ts';
import { matrixOf, plansOf } from './matrix.ts';
import { codexRequest, entrusted, filesOf, type RunRequest } from './prepare.ts';
import { type Reach, type ReachDeps, reached } from './reach.ts';
import { spendCheck } from './spend-guard.ts';
import { syncCheck } from './sync.ts';

export interface DoctorDeps extends ReachDeps, Pick<Deps, 'random' | 'broker' | 'redactor' | 'loginFolder'> {
  readonly nodeVersion: string;
  /** Environment of the Codex CLI when it is asked for its version. */
  readonly codexEnv: Readonly<Record<string, string>>;
  /** Install the Codex CLI where it is missing. */
  readonly install: boolean;
  /** Finds the records of earlier runs until the signal aborts; absent where nobody asks for them. */
  readonly earlierUntil?: (signal: AbortSignal) => Earlier | Promise<Earlier>;
}

/**
 * Milliseconds from the beginning by which they are done that are asked one after the other: who may have a credential, who
 * keeps it, and all others. With what a hanging child takes to end, the start of the program and post it is ten seconds.
 */
const UNTIL = { trusted: 2000, signedIn: 4000, reached: 6000 };
/** An install that somebody asked for comes on top. */
const INSTALL_MS = 10 * 60_000;
/** A Codex CLI takes a third of it, and the logs of a pipeline what they are allowed. */
const ENOUGH_BYTES = 1 << 30;
/** A record and its logs alone. */
const LEAST_BYTES = 64 << 20;

/** Every check, in the order in which a run would meet the fault. */
export async function examine(asked: RunRequest, deps: DoctorDeps): Promise<Check[]> {
  const checks = await everyCheck(asked, deps);
  const { redactor } = deps;
  // Before a surface spells it in its own way.
  const hidden = (text: string | null) => (text === null ? null : redactor.redact(text));
  return checks.map((check) => ({ ...check, found: redactor.redact(check.found), cure: hidden(check.cure) }));
}

async function everyCheck(asked: RunRequest, deps: DoctorDeps): Promise<Check[]> {
  const { clock } = deps;
  const began = clock.now();
  const limit = timeLimit(UNTIL.trusted);
  const request = await entrusted(asked, { ...deps, signal: AbortSignal.any([deps.signal, limit]) });
  const unheard = limit.aborted;
  const planned = await attempt(() => plansFor(request, deps));
  // With the plan: later the commit that an event goes by is not read any more.
  const policy = await policyCheck(request, deps);
  const unread = limit.aborted;
  const plans = planned.ok ? planned.value : [];
  // Without a plan it is told of the cloud, which is what most come for.
  const inCloud = plans.every(({ route }) => route.mode === 'cloud');
  // Beside the other looks: GitHub may have to be asked often.
  const spend = spendChecks(request, { plans, until: began + UNTIL.reached }, deps);
  const signsIn = inCloud || plans.some((plan) => agentsOf(plan).length > 0);
  const until = began + UNTIL.signedIn;
  const [signedIn, codex] = signsIn
    ? await Promise.all([
        credentialCheck({ request, use: inCloud ? 'cloud' : 'exec', until }, deps),
        codexCheck(request, deps, until),
      ])
    : [null, null];
  // What let us in at Vault is given back meanwhile.
  const closed = deps.broker?.close();
  const reach: Reach = {
    ...{ request, plan: inCloud ? (plans[0] ?? null) : null },
    ...{ credential: signedIn?.credential ?? null, codexFile: codex?.file ?? null },
    deadline: began + UNTIL.reached + (codex?.installMs ?? 0),
  };
  const [others] = await Promise.all([reached(reach, deps), closed]);
  return [
    ok('node', deps.nodeVersion),
    await programCheck('git', deps, 'Install git, or name --branch and --cloud-environment'),
    await programCheck(
      'npm',
      deps,
      'Nothing, where --codex-path names a Codex CLI; a run installs it by npm',
    ),
    await folderCheck(deps),
    await diskCheck(deps),
    patient(policy, unread),
    planned.ok ? ok('plan', wordsOf(planned.value)) : patient(failed('plan', planned.error), unread),
    ...eventCheck(request, signsIn).map((check) => patient(check, unheard)),
    ...(signedIn === null ? [] : [signedIn.check]),
    ...(await certificateChecks(request, deps)),
    ...(inCloud ? targetChecks(request, planned.ok ? plans : [null]) : []),
    ...(codex === null ? [] : [codex.check]),
    ...others,
    ...(await spend),
    syncCheck(request.inputs),
  ];
}

/** What the caps leave, as far as it can be read in the time of a look. */
async function spendChecks(
  request: RunRequest,
  { plans, until }: { readonly plans: readonly PlanResult[]; readonly until: number },
  { clock, signal, earlierUntil }: DoctorDeps,
): Promise<Check[]> {
  const [planned] = plans;
  if (planned === undefined || earlierUntil === undefined) return [];
  const shared = { planned: plans } as const;
  const looked = await attempt(async () => {
    const earlier = await earlierUntil(AbortSignal.any([signal, timeLimit(until - clock.now())]));
    return spendCheck({ request, planned, deps: { clock, earlier, shared } });
  });
  return looked.ok ? looked.value : [failed('spend', looked.error)];
}

/** Of what was given up here for want of time a run may yet hear; where it is the commit of the base, it mostly does. */
function patient(check: Check, hurried: boolean): Check {
  const waits = check.code === 'base_unavailable' || check.code === 'actor_not_admitted';
  if (!hurried || !waits) return check;
  const found = `${check.found}, within ${UNTIL.trusted / 1000} s; a run waits longer`;
  return { ...check, found, status: check.code === 'base_unavailable' ? 'warn' : check.status };
}

/** True where nothing keeps a run from starting. */
export function couldStart(checks: readonly Check[]): boolean {
  return checks.every(({ status }) => status !== 'fail');
}

/** The plans of the runs, each in the mode that it would have. */
async function plansFor(request: RunRequest, deps: DoctorDeps): Promise<PlanResult[]> {
  const plans = await plansOf(await matrixOf(request, deps), deps);
  if (plans.every(({ route }) => route.mode === route.requested)) return plans;
  throw new RunError('cloud_dispatch_off', REASONS.cloud_dispatch_off.title, {
    guidance: 'Set cloud-dispatch: on',
  });
}

function wordsOf(plans: readonly PlanResult[]): string {
  const [first] = plans;
  if (first === undefined) return 'nothing to run';
  const { title, target, pipeline, attempts, route } = first;
  const sum = plans.reduce((all, plan) => all + plan.attempts, 0);
  if (plans.length > 1) return `${plans.length} cloud tasks of ${first.scenarioId}, ${sum} attempts in all`;
  if (route.mode === 'mcp') return `${title}, on this machine`;
  const what = pipeline === null ? title : `stage ${target ?? '?'} of the pipeline ${pipeline.id}`;
  return `${what}; best of ${attempts}`;
}

async function programCheck(name: 'git' | 'npm', { host }: DoctorDeps, cure: string): Promise<Check> {
  const file = await locate(name, host.searchPath);
  if (file !== null) return ok(name, file);
  const code = name === 'npm' ? 'npm_missing' : 'branch_unresolved';
  return { name, status: 'warn', found: 'not on PATH', cure, code };
}

async function folderCheck({ host }: DoctorDeps): Promise<Check> {
  const name = 'working directory';
  const { workingDirectory } = host;
  try {
    await access(workingDirectory, constants.W_OK | constants.X_OK);
    return ok(name, workingDirectory);
  } catch {
    const cure = 'Make it writable, or name another one by --root: the record of a run is written there';
    const found = `${workingDirectory} cannot be written`;
    return { name, status: 'fail', found, cure, code: 'input_invalid' };
  }
}

/** What is free where the record is written, and where the Codex CLI and what is private to a run lie. */
async function diskCheck({ host }: DoctorDeps): Promise<Check> {
  const name = 'free disk';
  const free = await Promise.all(
    [host.workingDirectory, host.scratch].map(async (folder) => {
      const { bavail, bsize } = await statfs(folder);
      return { folder, bytes: bavail * bsize };
    }),
  );
  const [least] = free.toSorted((one, other) => one.bytes - other.bytes);
  if (least === undefined) return ok(name, 'unknown');
  const found = `${(least.bytes / 2 ** 30).toFixed(1)} GiB at ${least.folder}`;
  if (least.bytes >= ENOUGH_BYTES) return ok(name, found);
  const status = least.bytes < LEAST_BYTES ? 'fail' : 'warn';
  const cure = 'Free some: a gigabyte is enough for the Codex CLI, the record and its logs';
  return { name, status, found, cure, code: 'internal_error' };
}

async function policyCheck(request: RunRequest, { host }: DoctorDeps): Promise<Check> {
  const { inputs } = request;
  const own = inputs.policy === undefined ? undefined : resolve(host.workingDirectory, inputs.policy);
  const read = await attempt(() => loadPolicy(join(host.canary, 'policy.yml'), own, filesOf(request, host)));
  return read.ok ? ok('policy', own ?? 'the shipped one') : failed('policy', read.error);
}

/** Whether the event lets a run in that lacks nothing else; outside of a workflow there is none. */
function eventCheck({ context, trust }: RunRequest, needsCredential: boolean): Check[] {
  if (context.cause === undefined) return [];
  const admission = admit({
    standing: trust?.standing ?? null,
    needsCredential,
    refusal: null,
    rehearse: false,
    onMissingCredentials: 'skip',
    credential: 'usable',
    credentialGiven: true,
  });
  if (admission.action === 'run') return [ok('event', context.cause.event)];
  const words: Partial<Record<ReasonCode, string>> = trust?.words ?? {};
  const why = words[admission.code] ?? '';
  return [missing('event', admission.code, why === '' ? '' : `: ${why}`)];
}

/** The authority of one's own, where one is named. */
async function certificateChecks({ inputs }: RunRequest, { host }: DoctorDeps): Promise<Check[]> {
  if (inputs.caCertificate === undefined) return [];
  const path = resolve(host.workingDirectory, inputs.caCertificate);
  const read = await attempt(() => readCertificate(path));
  return [read.ok ? ok('CA certificate', path) : failed('CA certificate', read.error)];
}

/** Where the task would run; told as far as it can be without a plan. */
function targetChecks(request: RunRequest, plans: readonly (PlanResult | null)[]): Check[] {
  const checks = plans.flatMap((planned) => targetChecksOf(request, planned));
  // What is the same for several tasks is told once.
  return [...new Map(checks.map((check) => [JSON.stringify(check), check])).values()];
}

function targetChecksOf({ inputs, context }: RunRequest, planned: PlanResult | null): Check[] {
  const { repository } = context;
  const environment = planned === null ? (inputs.cloudEnvironment ?? repository) : planned.environment;
  const branch = planned === null ? (inputs.branch ?? nameIn(context.branch)) : planned.branch;
  const why = 'unresolved' in context.branch ? `: ${context.branch.unresolved}` : '';
  const otherOrigin: Check = {
    name: 'repository',
    status: 'warn',
    found: 'the origin of the checkout is no repository on github.com',
    cure: 'Name --cloud-environment and --branch',
    code: 'environment_unresolved',
  };
  return [
    repository === null ? otherOrigin : ok('repository', repository),
    branch === null ? missing('branch', 'branch_unresolved', why) : ok('branch', branch),
    environment === null ? missing('environment', 'environment_unresolved') : ok('environment', environment),
  ];
}

function nameIn(branch: RunRequest['context']['branch']): string | null {
  return 'name' in branch ? branch.name : null;
}

/** The Codex CLI as a run would take it; nothing is installed unless that was asked for. */
async function codexCheck(
  { inputs }: RunRequest,
  deps: DoctorDeps,
  until: number,
): Promise<{ readonly check: Check; readonly file: string | null; readonly installMs: number }> {
  const name = 'Codex CLI';
  const { host, install, clock } = deps;
  const { codexPath, codexVersion } = inputs;
  const present = codexPath !== undefined || (await isInstalled(host.cache, codexVersion));
  if (!present && !install) {
    const npm = await locate('npm', host.searchPath);
    const found = `${codexVersion}, not installed yet: a run installs it by ${npm}`;
    return { check: npm === null ? missing(name, 'npm_missing') : ok(name, found), file: null, installMs: 0 };
  }
  const deadline = present ? until : until + INSTALL_MS;
  const found = await attempt(() => resolveCodex(codexRequest(inputs, { ...deps, deadline })));
  const installMs = present ? 0 : Math.max(0, clock.now() - until);
  if (!found.ok) return { check: failed(name, found.error), file: null, installMs };
  const { version, sha256, file, notice } = found.value;
  const words = `${version}, SHA-256 ${sha256}, ${file}`;
  if (notice === null) return { check: ok(name, words), file, installMs };
  const check: Check = { name, status: 'warn', found: words, cure: notice, code: 'codex_missing' };
  return { check, file, installMs };
}

async function attempt<T>(
  work: () => Promise<T>,
): Promise<{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: RunError }> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, error: toRunError(error) };
  }
}
