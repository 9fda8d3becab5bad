/**
 * Looks whether a cloud run could start here: the same steps as a run takes before its first call, each told with its
 * cure instead of ending at the first fault. Creates no task and no record, and sends nothing.
 */
import { access, constants } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readCertificate } from '../credentials/certificate.ts';
import { findCredential } from '../credentials/credential.ts';
import { isInstalled, resolveCodex } from '../credentials/install.ts';
import { loadPolicy } from '../gate/policy.ts';
import { RunError, toRunError } from '../lib/errors.ts';
import { locate } from '../lib/process.ts';
import { REASONS, type ReasonCode } from '../lib/reasons.ts';
import type { PlanResult } from '../plan/planner.ts';
import type { Check } from '../publish/checks.ts';
import type { Deps } from './deps.ts';
import { matrixOf, plansOf } from './matrix.ts';
import { codexRequest, type RunRequest } from './prepare.ts';

export interface DoctorDeps extends Pick<Deps, 'host' | 'spawn' | 'clock' | 'random' | 'signal'> {
  readonly nodeVersion: string;
  /** Environment of the Codex CLI when it is asked for its version. */
  readonly codexEnv: Readonly<Record<string, string>>;
  /** Install the Codex CLI where it is missing. */
  readonly install: boolean;
}

const INSTALL_MS = 10 * 60_000;

/** Every check, in the order in which a run would meet the fault. */
export async function examine(request: RunRequest, deps: DoctorDeps): Promise<Check[]> {
  const planned = await attempt(() => plansForCloud(request, deps));
  return [
    ok('node', deps.nodeVersion),
    await programCheck('git', deps, 'Install git, or name --branch and --cloud-environment'),
    await programCheck(
      'npm',
      deps,
      'Nothing, where --codex-path names a Codex CLI; a run installs it by npm',
    ),
    await folderCheck(deps),
    await policyCheck(request, deps),
    planned.ok ? ok('plan', wordsOf(planned.value)) : failed('plan', planned.error),
    credentialCheck(request),
    ...(await certificateChecks(request, deps)),
    ...targetChecks(request, planned.ok ? planned.value : [null]),
    await codexCheck(request, deps),
  ];
}

/** True where nothing keeps a cloud run from starting. */
export function couldStart(checks: readonly Check[]): boolean {
  return checks.every(({ status }) => status !== 'fail');
}

/** The plans of the runs in the cloud; the mode is what is asked about, so nothing else decides it. */
async function plansForCloud({ inputs, context }: RunRequest, deps: DoctorDeps): Promise<PlanResult[]> {
  const asked = { inputs: { ...inputs, executionMode: 'cloud' as const }, context };
  const plans = await plansOf(await matrixOf(asked, deps), deps);
  if (plans.every(({ route }) => route.mode === 'cloud')) return plans;
  throw new RunError('cloud_dispatch_off', REASONS.cloud_dispatch_off.title, {
    guidance: 'Set cloud-dispatch: on',
  });
}

function wordsOf(plans: readonly PlanResult[]): string {
  const [first] = plans;
  if (first === undefined) return 'nothing to run';
  const { title, target, pipeline, attempts } = first;
  const sum = plans.reduce((all, plan) => all + plan.attempts, 0);
  if (plans.length > 1) return `${plans.length} cloud tasks of ${first.scenarioId}, ${sum} attempts in all`;
  const what = pipeline === null ? title : `stage ${target ?? '?'} of the pipeline ${pipeline.id}`;
  return `${what}; best of ${attempts}`;
}

async function programCheck(name: string, { host }: DoctorDeps, cure: string): Promise<Check> {
  const file = await locate(name, host.searchPath);
  return file === null ? { name, status: 'warn', found: 'not on PATH', cure } : ok(name, file);
}

async function folderCheck({ host }: DoctorDeps): Promise<Check> {
  const name = 'working directory';
  const { workingDirectory } = host;
  try {
    await access(workingDirectory, constants.W_OK | constants.X_OK);
    return ok(name, workingDirectory);
  } catch {
    const cure = 'Make it writable, or name another one by --root: the record of a run is written there';
    return { name, status: 'fail', found: `${workingDirectory} cannot be written`, cure };
  }
}

async function policyCheck({ inputs }: RunRequest, { host }: DoctorDeps): Promise<Check> {
  const own = inputs.policy === undefined ? undefined : resolve(host.workingDirectory, inputs.policy);
  const read = await attempt(() => loadPolicy(join(host.canary, 'policy.yml'), own));
  return read.ok ? ok('policy', own ?? 'the shipped one') : failed('policy', read.error);
}

function credentialCheck({ inputs }: RunRequest): Check {
  const name = 'credential';
  try {
    const found = findCredential(inputs, 'cloud');
    if (found.state === 'usable') return ok(name, `${found.credential.kind}, usable`);
    return missing(name, found.state === 'missing' ? 'credentials_missing' : 'credentials_wrong_kind');
  } catch (error) {
    return failed(name, toRunError(error));
  }
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
  const otherOrigin = 'the origin of the checkout is no repository on github.com';
  return [
    repository === null
      ? {
          name: 'repository',
          status: 'warn',
          found: otherOrigin,
          cure: 'Name --cloud-environment and --branch',
        }
      : ok('repository', repository),
    branch === null ? missing('branch', 'branch_unresolved', why) : ok('branch', branch),
    environment === null ? missing('environment', 'environment_unresolved') : ok('environment', environment),
  ];
}

function nameIn(branch: RunRequest['context']['branch']): string | null {
  return 'name' in branch ? branch.name : null;
}

/** The Codex CLI as a run would take it; nothing is installed unless that was asked for. */
async function codexCheck({ inputs }: RunRequest, deps: DoctorDeps): Promise<Check> {
  const name = 'Codex CLI';
  const { host, install, clock } = deps;
  const { codexPath, codexVersion } = inputs;
  const present = codexPath !== undefined || (await isInstalled(host.cache, codexVersion));
  if (!present && !install) {
    const npm = await locate('npm', host.searchPath);
    return npm === null
      ? missing(name, 'npm_missing')
      : ok(name, `${codexVersion}, not installed yet: a run installs it by ${npm}`);
  }
  const request = codexRequest(inputs, { ...deps, deadline: clock.now() + INSTALL_MS });
  const found = await attempt(() => resolveCodex(request));
  if (!found.ok) return failed(name, found.error);
  const { version, sha256, file, notice } = found.value;
  const words = `${version}, SHA-256 ${sha256}, ${file}`;
  return notice === null ? ok(name, words) : { name, status: 'warn', found: words, cure: notice };
}

function ok(name: string, found: string): Check {
  return { name, status: 'ok', found, cure: null };
}

function missing(name: string, code: ReasonCode, why = ''): Check {
  const { title, cure } = REASONS[code];
  return { name, status: 'fail', found: `${title}${why}`, cure };
}

function failed(name: string, { message, guidance }: RunError): Check {
  return { name, status: 'fail', found: message, cure: guidance };
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
