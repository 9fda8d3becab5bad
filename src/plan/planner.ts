/**
 * Lays inputs over scenario over defaults and gives one plan: which mode and why, what is sent where, within which
 * bounds. Pure. Leaves open only what admission must come before: whether the branch could be told.
 */
import { renderPrompt } from './prompt.ts';
import type { LoadedScenario } from './scenario.ts';

export type Mode = 'mcp' | 'cloud';
export type MissingDiff = 'ignore' | 'warn' | 'fail';

/** Settings that an input, the scenario or a default gives, in this order. */
export interface Settings {
  readonly executionMode?: Mode | undefined;
  readonly cloudEnvironment?: string | undefined;
  readonly branch?: string | undefined;
  readonly cloudAttempts?: number | undefined;
  readonly timeoutMinutes?: number | undefined;
  readonly pollIntervalSeconds?: number | undefined;
  readonly missingDiff?: MissingDiff | undefined;
}

type Defaulted = 'executionMode' | 'cloudAttempts' | 'timeoutMinutes' | 'pollIntervalSeconds' | 'missingDiff';
type Defaults = { readonly [Name in Defaulted]: NonNullable<Settings[Name]> };

export interface PlanRequest {
  readonly inputs: Settings & { readonly task?: string | undefined };
  readonly defaults: Defaults;
  readonly loaded: LoadedScenario;
  /** The text of `prompt` or `prompt-file`, where one is given. */
  readonly prompt?: string | undefined;
  /** `CODEX_CLOUD_ENV_ID`, where it is set. */
  readonly environmentId?: string | undefined;
  readonly repository: string | null;
  readonly contextBranch: string | null;
  /** 32 hex digits, drawn for this run. */
  readonly nonce: string;
}

/** What one run will do. */
export interface PlanResult {
  readonly taskId: string;
  readonly scenarioId: string;
  readonly title: string;
  readonly mode: Mode;
  /** Who decided the mode. */
  readonly modeSource: 'input' | 'scenario' | 'default';
  readonly prompt: string;
  readonly nonce: string;
  /** Null where nothing names one; a rehearsal then takes the script's. */
  readonly environment: string | null;
  readonly branch: string | null;
  readonly attempts: number;
  readonly timeoutMs: number;
  /** A rehearsal need not wait as long; an input holds for both. */
  readonly pollIntervalMs: { readonly live: number; readonly rehearsal: number };
  readonly missingDiff: MissingDiff;
  readonly proofFile: string | null;
  readonly severities: Readonly<Record<string, 'off' | 'warn' | 'error'>>;
  readonly rehearsalScript: string;
}

/** Makes the plan of a run. */
export function plan(request: PlanRequest): PlanResult {
  const { inputs, defaults, loaded } = request;
  const { scenario } = loaded;
  const live =
    inputs.pollIntervalSeconds ?? scenario['poll-interval-seconds'] ?? defaults.pollIntervalSeconds;
  const rehearsal = inputs.pollIntervalSeconds ?? scenario.rehearsal['poll-interval-seconds'] ?? live;
  const timeout = inputs.timeoutMinutes ?? scenario['timeout-minutes'] ?? defaults.timeoutMinutes;
  return {
    taskId: inputs.task ?? scenario.id,
    scenarioId: scenario.id,
    title: scenario.title,
    mode: inputs.executionMode ?? scenario.mode ?? defaults.executionMode,
    modeSource: inputs.executionMode ? 'input' : scenario.mode ? 'scenario' : 'default',
    prompt: renderPrompt(request.prompt ?? loaded.prompt, { nonce: request.nonce }),
    nonce: request.nonce,
    environment:
      inputs.cloudEnvironment ??
      scenario['cloud-environment'] ??
      (request.environmentId?.trim() || null) ??
      request.repository,
    branch: inputs.branch ?? scenario.branch ?? request.contextBranch,
    attempts: inputs.cloudAttempts ?? scenario['cloud-attempts'] ?? defaults.cloudAttempts,
    timeoutMs: Math.round(timeout * 60_000),
    pollIntervalMs: { live: Math.round(live * 1000), rehearsal: Math.round(rehearsal * 1000) },
    missingDiff: inputs.missingDiff ?? scenario['missing-diff'] ?? defaults.missingDiff,
    proofFile: scenario['proof-file'] ?? null,
    severities: scenario.rules,
    rehearsalScript: scenario.rehearsal.script,
  };
}
