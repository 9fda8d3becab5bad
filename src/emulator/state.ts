/**
 * Everything the emulated service remembers, as one immutable value: its account with fake credentials and planted
 * secrets, and the tasks made so far. Pure; refuses to know how any of it is asked for or shown.
 */
import { type Clock, isoTime, type Random } from '../lib/clock.ts';
import type { Progress } from './progress.ts';
import { UNREAD } from './progress.ts';
import type { FaultPoint, Script } from './script.ts';

const SECOND_MS = 1000;
const ENVIRONMENT_ID = /^[0-9a-f]{32}$/;
const DAY_MS = 24 * 3600 * SECOND_MS;
/** Of every access token but the first, whose life the script tells. */
const TOKEN_LIFE_DAYS = 5;

/** What the run is about: `owner/name`, environment id or label, branch, 40 hex digits. */
export interface Target {
  readonly repository: string;
  readonly environment: string;
  readonly branch: string;
  readonly commit: string;
}

/** What does not change while the service runs. */
export interface Scene {
  readonly script: Script;
  readonly target: Target;
  readonly clock: Clock;
  readonly random: Random;
  /** Further environments of the same repository, by id or label. */
  readonly besides?: readonly string[];
}

export interface Account {
  readonly accountId: string;
  /** JWT-shaped tokens of an auth.json login. */
  readonly idToken: string;
  readonly accessToken: string;
  readonly refreshToken: string;
  /** A personal access token (`at-…`). */
  readonly personalToken: string;
  /** What `codex exec` signs in with at the model (`sk-…`). */
  readonly apiKey: string;
  /** What the Runs API lets in. */
  readonly runsToken: string;
  /** Refresh tokens that were used: each is good for one renewal. */
  readonly spent: readonly string[];
  /** The bearer tokens that are let in. */
  readonly bearers: readonly string[];
}

export interface Environment {
  readonly id: string;
  readonly label: string;
  readonly repository: string;
  readonly branch: string;
  readonly listed: boolean;
}

export interface Task {
  readonly id: string;
  /** How many tasks were made before it. */
  readonly nth: number;
  readonly userTurnId: string;
  /** One per attempt of a best-of-N task, in order of placement. */
  readonly attemptIds: readonly string[];
  readonly prompt: string;
  readonly inputItems: readonly unknown[];
  readonly branch: string;
  readonly environmentId: string;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly progress: Progress;
}

/** An import of a run, as the Runs API has taken it. */
export interface Imported {
  readonly workspace: string;
  readonly key: string;
  readonly bucket: string;
  readonly runId: string;
  /** As it was sent. */
  readonly body: string;
}

export interface State {
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly account: Account;
  /** Secret values of the environment rows, which the service sends in plain text. */
  readonly planted: readonly [variable: string, secret: string, domainSecret: string];
  /** The environment of the script first, then one that belongs to somebody else, then those that only stand beside it. */
  readonly environments: readonly [Environment, Environment, ...Environment[]];
  readonly tasks: readonly Task[];
  /** How many requests each fault point has seen. */
  readonly served: Readonly<Partial<Record<FaultPoint, number>>>;
  /** How many requests the model has answered. */
  readonly answered: number;
  /** What the Runs API has taken, in order. */
  readonly imports: readonly Imported[];
  /** How many imports it was asked for, those that failed included. */
  readonly importsAsked: number;
}

export interface NewTask {
  readonly prompt: string;
  readonly inputItems: readonly unknown[];
  readonly branch: string;
  readonly environmentId: string;
  readonly attempts: number;
}

/** The service before its first request. `machineNow` (ms) dates the tokens: the child compares them with its clock. */
export function newState(scene: Scene, machineNow: number): State {
  const { script, target, clock, random } = scene;
  const named = target.environment === script.environment.id ? undefined : target.environment;
  const isId = named !== undefined && ENVIRONMENT_ID.test(named);
  const own: Environment = {
    id: isId ? named : script.environment.id,
    label: (isId ? undefined : named) ?? script.environment.label ?? target.repository,
    repository: target.repository,
    branch: target.branch,
    listed: script.environment.listed,
  };
  const elsewhere = 'somebody/elsewhere';
  return {
    startedAt: clock.now(),
    account: newAccount(scene, machineNow),
    planted: [`variable-${random(12)}`, `secret-${random(16)}`, `domain-secret-${random(16)}`],
    environments: [
      own,
      { id: random(16), label: elsewhere, repository: elsewhere, branch: 'main', listed: true },
      ...(script.environment.twin ? [{ ...own, id: random(16) }] : []),
      ...(scene.besides ?? []).map((name) => ({ ...own, ...namedBy(name, random) })),
    ],
    tasks: [],
    served: {},
    answered: 0,
    imports: [],
    importsAsked: 0,
  };
}

function namedBy(name: string, random: Random): Pick<Environment, 'id' | 'label'> {
  return { id: ENVIRONMENT_ID.test(name) ? name : random(16), label: name };
}

/** The state with a new task in it, which is also returned. */
export function addTask(scene: Scene, state: State, wanted: NewTask): { state: State; task: Task } {
  const { attempts, ...given } = wanted;
  const now = scene.clock.now();
  const id = `task_e_${scene.random(16)}`;
  const task: Task = {
    ...given,
    id,
    nth: state.tasks.length,
    userTurnId: `${id}~usertrn_e_${scene.random(16)}`,
    attemptIds: Array.from({ length: attempts }, () => `${id}~assttrn_e_${scene.random(16)}`),
    createdAt: now,
    updatedAt: now,
    progress: UNREAD,
  };
  return { state: { ...state, tasks: [...state.tasks, task] }, task };
}

/** The state after a task has come further; its time of change moves only when what it shows does. */
export function moveTask(state: State, task: Task, step: { progress: Progress; now: number }): State {
  const updatedAt = step.progress.entry === task.progress.entry ? task.updatedAt : step.now;
  const moved: Task = { ...task, progress: step.progress, updatedAt };
  return { ...state, tasks: state.tasks.map((one) => (one.id === task.id ? moved : one)) };
}

/** The state after a token refresh: new tokens, and the old refresh token is worth nothing any more. */
export function rotateTokens(scene: Scene, state: State): State {
  const { account } = state;
  const accessToken = accessTokenOf(scene, { now: scene.clock.now(), days: TOKEN_LIFE_DAYS });
  const refreshToken = `rt-rehearsal-${scene.random(16)}`;
  const { outlivesRenewal } = scene.script.login;
  const left = account.bearers.filter((one) => outlivesRenewal || one !== account.accessToken);
  const spent = [...account.spent, account.refreshToken];
  return {
    ...state,
    account: { ...account, accessToken, refreshToken, spent, bearers: [...left, accessToken] },
  };
}

/** The account as a minimal auth.json that the CLI accepts; `machineNow` in ms. */
export function authJson(account: Account, machineNow: number): string {
  return JSON.stringify({
    auth_mode: 'chatgpt',
    tokens: {
      id_token: account.idToken,
      access_token: account.accessToken,
      refresh_token: account.refreshToken,
      account_id: account.accountId,
    },
    last_refresh: isoTime(machineNow),
  });
}

function newAccount(scene: Scene, now: number): Account {
  const { random, script } = scene;
  const accessToken = accessTokenOf(scene, { now, days: script.login.expiresInDays });
  const personalToken = `at-rehearsal-${random(16)}`;
  const apiKey = `sk-rehearsal-${random(16)}`;
  const runsToken = `runs-rehearsal-${random(16)}`;
  return {
    accountId: `acct-rehearsal-${random(4)}`,
    idToken: jwt({}, random),
    accessToken,
    refreshToken: `rt-rehearsal-${random(16)}`,
    personalToken,
    apiKey,
    runsToken,
    spent: [],
    bearers: [accessToken, personalToken, apiKey, runsToken],
  };
}

function accessTokenOf(
  { script, random }: Scene,
  life: { readonly now: number; readonly days: number },
): string {
  if (script.login.opaque) return `opaque-rehearsal-${random(16)}`;
  return jwt({ sub: 'rehearsal', exp: Math.floor((life.now + life.days * DAY_MS) / SECOND_MS) }, random);
}

/** The shape of a JWT; nobody checks the signature, and this one is noise. */
function jwt(claims: object, random: Random): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}.${Buffer.from(random(32)).toString('base64url')}`;
}
