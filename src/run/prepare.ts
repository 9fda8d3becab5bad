/**
 * Everything before the first call but the admission and the target: the plan, the Codex CLI. Throws RunErrors; starts
 * no cloud task.
 */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { RULES } from '../assert/rules.ts';
import type { CodexRequest } from '../credentials/install.ts';
import type { Context } from '../inputs/context.ts';
import { factsOf } from '../inputs/events.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { DEFAULTS } from '../inputs/knobs.ts';
import { RunError } from '../lib/errors.ts';
import { replaceFile } from '../lib/files.ts';
import { type OwnFiles, onDisk } from '../lib/own-files.ts';
import type { ShardPlan } from '../lib/shard-text.ts';
import type { Store } from '../manifest/store.ts';
import type { Cell } from '../plan/cells.ts';
import type { ExpandedPipeline } from '../plan/expand.ts';
import { type PlanResult, plan } from '../plan/planner.ts';
import type { LoadedScenario } from '../plan/scenario.ts';
import type { Backend, Deps } from './deps.ts';
import type { Trust, TrustDeps } from './trust.ts';

export interface RunRequest {
  readonly inputs: Inputs;
  readonly context: Context;
  /** Where it stands for one cloud task of several; absent for a run by itself. */
  readonly cell?: {
    /** What ends the name of its task. */
    readonly id: string;
    /** Milliseconds since the epoch from which the deadline of all of them counts. */
    readonly startedMs: number;
    /** Which of several tries it is; absent where there is one. */
    readonly repeat?: Cell['repeat'];
  };
  /** The plan of several jobs that it is a part of; absent where there is none. */
  readonly plan?: ShardPlan;
  /** What the inputs name, where it was read already. */
  readonly loaded?: Loaded;
  /** What an event goes by that is not only for those who may write; settled by `entrusted`. */
  readonly trust?: Trust;
}

/** The request with what it goes by settled, before anything of the user is read. */
export async function entrusted<Request extends RunRequest>(
  request: Request,
  deps: TrustDeps,
): Promise<Request & Pick<RunRequest, 'trust'>> {
  const { cause } = request.context;
  if (request.trust !== undefined || cause === undefined) return request;
  const { caused, code } = factsOf(cause.event);
  if (caused === 'writer' && code === 'own') return request;
  const { openTrust } = await import('./trust.ts');
  return { ...request, trust: await openTrust(request, cause, deps) };
}

/** The files of the user, by whatever the request goes by. */
export function filesOf({ trust }: RunRequest, { workingDirectory }: Deps['host']): OwnFiles {
  return trust?.base?.files ?? onDisk(workingDirectory);
}

/** What the work tree says otherwise than the commit that is obeyed. */
export function unobeyed({ trust }: RunRequest): string[] {
  if (!trust?.base) return [];
  const { sha, differing } = trust.base;
  return differing().map((path) => `${path} is changed here, and not obeyed: it is read from ${sha}`);
}

/** A scenario, and the pipeline that it or an input names. */
export interface Loaded {
  readonly loaded: LoadedScenario;
  readonly pipeline: ExpandedPipeline | null;
}

/** Lays inputs over the scenario. Throws RunError `input_invalid` for a file that cannot be used. */
export async function makePlan(
  request: RunRequest,
  { host, random }: Pick<Deps, 'host' | 'random'>,
): Promise<PlanResult> {
  const { inputs, context, cell } = request;
  const { loaded, pipeline } = request.loaded ?? (await load(request, host));
  checkSeverities(inputs.scenario, loaded.scenario);
  const prompt =
    inputs.promptFile === undefined
      ? inputs.prompt
      : await (await scenarios()).loadPromptFile(inputs.promptFile, filesOf(request, host));
  return plan({
    inputs,
    cell: cell?.id,
    defaults: DEFAULTS,
    loaded,
    pipeline,
    prompt,
    environmentId: host.environmentId,
    branchVariable: host.branchVariable,
    repository: context.repository,
    contextBranch: 'name' in context.branch ? context.branch.name : null,
    nonce: random(16),
    untrusted: inputs.untrustedContext === 'fenced' ? (context.cause?.words ?? null) : null,
  });
}

/** The scenario and the pipeline it names; or the pipeline that is named itself. */
export async function load(request: RunRequest, host: Deps['host']): Promise<Loaded> {
  const { inputs, cell } = request;
  const files = filesOf(request, host);
  if (inputs.pipeline !== undefined) return loadPipeline(inputs.pipeline, files);
  const places = { canary: host.canary, files };
  const loaded = await (await scenarios()).loadScenario(inputs.scenario, places, cell?.id);
  const name = loaded.scenario.pipeline;
  const { pipeline } = name === undefined ? { pipeline: null } : await loadPipeline(name, files);
  return { loaded, pipeline };
}

/** A run of a pipeline by its name does without. */
function scenarios(): Promise<typeof import('../plan/scenario.ts')> {
  return import('../plan/scenario.ts');
}

/** A pipeline with its scenario. `default` means the file's default one, unless one has that very id. */
async function loadPipeline(
  name: string,
  files: OwnFiles,
): Promise<{ loaded: LoadedScenario; pipeline: ExpandedPipeline }> {
  const [{ loadPipelineFile }, { expand, scenarioOf }] = await Promise.all([
    import('../plan/pipeline-file.ts'),
    import('../plan/expand.ts'),
  ]);
  const file = await loadPipelineFile(files);
  const unnamed = name === 'default' && !file.pipelines.some(({ id }) => id === name);
  const pipeline = expand(file, unnamed ? undefined : name);
  return { loaded: scenarioOf(pipeline), pipeline };
}

/** Throws RunError `input_invalid` where a scenario sets the severity of a rule that is none, or that it may not set. */
function checkSeverities(name: string, { rules }: LoadedScenario['scenario']): void {
  for (const id of Object.keys(rules)) {
    const rule = RULES.find((known) => known.id === id);
    if (rule?.adjustable) continue;
    const adjustable = RULES.filter((known) => known.adjustable).map((known) => known.id);
    const [fault, guidance] =
      rule === undefined
        ? [`an unknown rule "${id}"`, `Use the id of a rule: ${adjustable.join(', ')}`]
        : id === 'diff-present'
          ? [id, 'Say it by missing-diff: ignore, warn or fail']
          : [`${id}, without which a pass proves nothing`, `Only these can be set: ${adjustable.join(', ')}`];
    throw new RunError('input_invalid', `Scenario ${name} sets the severity of ${fault}`, { guidance });
  }
}

interface Preparation {
  readonly deps: Deps;
  readonly store: Store;
  readonly deadline: number;
}

/** Finds the Codex CLI and makes the scratch repository in which it asks the cloud. */
export async function prepareCodex(inputs: Inputs, backend: Backend, preparation: Preparation) {
  const { file, env, notice } = await findCodex(inputs, backend, preparation);
  const folder = join(preparation.deps.host.scratch, 'repository');
  const cwd = await makeScratchRepository(folder, backend.known.repository);
  return { codex: { file, env, cwd }, notice };
}

/** Finds the Codex CLI of the run and records which one it is. */
export async function findCodex(inputs: Inputs, { env }: Backend, { deps, store, deadline }: Preparation) {
  const { resolveCodex } = await import('../credentials/install.ts');
  const request = codexRequest(inputs, { ...deps, codexEnv: env, deadline });
  const codex = await (deps.shared?.codex(request) ?? resolveCodex(request));
  await store.emit({ event: 'codex:resolved', payload: { version: codex.version, sha256: codex.sha256 } });
  const { file, identity, notice } = codex;
  return { file, identity, env, notice };
}

/** Where the Codex CLI of a run is looked for, and how it is installed where it is not there. */
export function codexRequest(
  inputs: Inputs,
  deps: Pick<Deps, 'host' | 'spawn' | 'clock' | 'signal'> & Pick<CodexRequest, 'codexEnv' | 'deadline'>,
): CodexRequest {
  const { host, spawn, clock, signal, codexEnv, deadline } = deps;
  return {
    codexPath: inputs.codexPath,
    codexVersion: inputs.codexVersion,
    workingDirectory: host.workingDirectory,
    cache: host.cache,
    lockFolder: join(host.canary, 'codex-cli'),
    npmEnv: npmEnvironment(inputs, host, codexEnv),
    scratch: host.scratch,
    codexEnv,
    spawn,
    clock,
    signal,
    deadline,
  };
}

/** Without these no program starts on Windows; elsewhere nobody has them. */
const SYSTEM_VARIABLES = ['SYSTEMROOT', 'COMSPEC', 'PATHEXT', 'TEMP', 'TMP'];

function npmEnvironment(
  inputs: Inputs,
  host: Deps['host'],
  codexEnv: CodexRequest['codexEnv'],
): Record<string, string> {
  const known = Object.entries(codexEnv).filter(([name]) => SYSTEM_VARIABLES.includes(name));
  return {
    ...Object.fromEntries(known),
    PATH: host.searchPath,
    HOME: host.home,
    ...(inputs.httpsProxy ? { HTTPS_PROXY: inputs.httpsProxy } : {}),
    ...(host.trackingId ? { RUNNER_TRACKING_ID: host.trackingId } : {}),
    ...(inputs.caCertificate
      ? { NODE_EXTRA_CA_CERTS: resolve(host.workingDirectory, inputs.caCertificate) }
      : {}),
  };
}

/**
 * An empty repository whose origin is the public address of the real one, so that the CLI finds environments by
 * repository (observed: it asks git for the remotes of its folder). Written by hand: it needs no git and no hooks.
 */
export async function makeScratchRepository(folder: string, repository: string | null): Promise<string> {
  const git = join(folder, '.git');
  for (const name of ['objects', 'refs/heads']) await mkdir(join(git, name), { recursive: true });
  // Whole at every moment: another run of this process may have its calls made there.
  await replaceFile(join(git, 'HEAD'), 'ref: refs/heads/main\n');
  const remote =
    repository === null ? '' : `[remote "origin"]\n\turl = https://github.com/${repository}.git\n`;
  await replaceFile(join(git, 'config'), `[core]\n\trepositoryformatversion = 0\n\tbare = false\n${remote}`);
  return folder;
}
