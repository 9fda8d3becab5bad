/**
 * The service as a function: (state, request) → (next state, answer). Owns the endpoints, who is let in, and where
 * the faults of the script strike. Refuses to know sockets: an answer only says what is to be sent, and when.
 */
import * as z from 'zod';
import { API_PREFIX, AUTH_HOST, VENDOR_HOST } from '../cloud/protocol.ts';
import { MAX_ATTEMPTS } from '../lib/codex.ts';
import { delayed, faultAnswer, type Outcome, reply } from './answer.ts';
import { answerOfModel, MODEL_HOST, MODEL_PATH } from './model.ts';
import { playedBy, poll, shown } from './progress.ts';
import { createdRecord, environmentRow, otherRows, siblingRecord, taskRecord, taskRow } from './records.ts';
import { importRun, RUNS_PATH } from './runs.ts';
import { type FaultPoint, faultAt } from './script.ts';
import { addTask, moveTask, rotateTokens, type Scene, type State, type Task } from './state.ts';

export interface Request {
  readonly host: string;
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly authorization: string;
  readonly userAgent: string;
  readonly body: string;
  /** Of an import. */
  readonly idempotencyKey?: string;
}

interface Call {
  readonly scene: Scene;
  readonly request: Request;
  readonly query: URLSearchParams;
  /** What the pattern of the route caught. */
  readonly caught: readonly string[];
}

interface Route {
  readonly host: string;
  readonly method: 'GET' | 'POST';
  readonly path: RegExp;
  readonly points: readonly FaultPoint[];
  serve(state: State, call: Call): Outcome;
}

const UNAUTHORIZED = { detail: 'Could not parse your authentication token. Please try signing in again.' };
/** Words and codes as people have posted them of the real endpoint. */
const REUSED = refusedRefresh(
  'Your refresh token has already been used to generate a new access token. Please try signing in again.',
  'refresh_token_reused',
);
const UNKNOWN_LOGIN = refusedRefresh(
  'Could not validate your token. Please try signing in again.',
  'token_expired',
);
const UNKNOWN = { detail: 'Invalid task ID' };
const STATUS_READER = /\(codex_cloud_tasks_status\)$/;
const DEFAULT_LIMIT = 20;
/** The real cursor is long, opaque and full of characters that need escaping; so is this one. */
const CURSOR = /^ey\+\/#é=(\d+)==$/;

const ROUTES: readonly Route[] = [
  backend('GET /environments/by-repo/github/:owner/:name', ['environments', 'by-repo'], byRepository),
  backend('GET /environments', ['environments'], allEnvironments),
  backend('POST /tasks', ['create'], createTask),
  backend('GET /tasks/list', ['list'], listTasks),
  backend('GET /tasks/:id', [], readTask),
  backend('GET /tasks/:id/turns/:turn/sibling_turns', ['diff'], readSiblings),
  {
    host: AUTH_HOST,
    method: 'GET',
    path: /^\/api\/accounts\/v1\/user-auth-credential\/whoami$/,
    points: ['whoami'],
    serve: whoami,
  },
  { host: AUTH_HOST, method: 'POST', path: /^\/oauth\/token$/, points: ['oauth'], serve: refreshTokens },
  { host: MODEL_HOST, method: 'POST', path: MODEL_PATH, points: [], serve: askModel },
  { host: MODEL_HOST, method: 'POST', path: RUNS_PATH, points: [], serve: askRuns },
];

/** Answers one request. The same scene, state and request give the same answer, but for the random ids in it. */
export function handle(scene: Scene, state: State, request: Request): Outcome {
  const url = new URL(`https://${request.host}${request.path}`);
  for (const candidate of ROUTES) {
    if (candidate.host !== request.host || candidate.method !== request.method) continue;
    const match = candidate.path.exec(url.pathname);
    if (match === null) continue;
    const caught = match.slice(1).map(decoded);
    const serve = (now: State) => candidate.serve(now, { scene, request, query: url.searchParams, caught });
    return admitted(state, request, () => faulted({ scene, state, points: candidate.points }, serve));
  }
  return admitted(state, request, () => reply(state, 404, UNKNOWN));
}

/** A route of the backend; a part that begins with a colon matches any one part of the path. */
function backend(line: string, points: FaultPoint[], serve: Route['serve']): Route {
  const [method = '', path = ''] = line.split(' ');
  const pattern = path.replace(/:\w+/g, '([^/]+)');
  return {
    host: VENDOR_HOST,
    method: method as Route['method'],
    path: new RegExp(`^${API_PREFIX}${pattern}$`),
    points: ['backend', ...points],
    serve,
  };
}

/** Only the credentials this emulator made are let in; a token refresh brings its own. */
function admitted(state: State, request: Request, serve: () => Outcome): Outcome {
  const isRefresh = request.host === AUTH_HOST && request.method === 'POST';
  const bearer = /^Bearer (.+)$/.exec(request.authorization)?.[1] ?? '';
  return isRefresh || state.account.bearers.includes(bearer) ? serve() : reply(state, 401, UNAUTHORIZED);
}

interface Exposure {
  readonly scene: Scene;
  readonly state: State;
  readonly points: readonly FaultPoint[];
}

/** Serves a request unless the script has a fault for it at one of the points; each point counts it. */
function faulted({ scene, state, points }: Exposure, serve: (state: State) => Outcome): Outcome {
  const plans = points.flatMap((point) => faultAt(scene.script, point, state.served[point] ?? 0) ?? []);
  const counts = points.map((point) => [point, (state.served[point] ?? 0) + 1]);
  const counted: State = { ...state, served: { ...state.served, ...Object.fromEntries(counts) } };
  const delayMs = Math.max(0, ...plans.map((plan) => plan.delayMs));
  const failing = plans.find((plan) => plan.fault !== null);
  if (failing?.fault) {
    const after = failing.taskMade ? serve(counted).state : counted;
    return { state: after, answer: delayed(faultAnswer(after, failing.fault), delayMs) };
  }
  const outcome = serve(counted);
  return { ...outcome, answer: delayed(outcome.answer, delayMs) };
}

function byRepository(state: State, { caught }: Call): Outcome {
  const name = caught.join('/').toLowerCase();
  const found = state.environments.filter((one) => one.listed && one.repository.toLowerCase() === name);
  return reply(
    state,
    200,
    found.map((one) => environmentRow(state, one)),
  );
}

function allEnvironments(state: State): Outcome {
  const rows = state.environments.filter(({ listed }) => listed).map((one) => environmentRow(state, one));
  return reply(state, 200, rows);
}

const Posted = z.object({
  new_task: z.object({ environment_id: z.string(), branch: z.string() }),
  input_items: z.array(z.unknown()).min(1),
  metadata: z.object({ best_of_n: z.int().min(1).max(MAX_ATTEMPTS) }).optional(),
});
const Message = z.object({ content: z.array(z.object({ text: z.string() })) });

function createTask(state: State, { scene, request }: Call): Outcome {
  const posted = Posted.safeParse(parseJson(request.body));
  const known = state.environments.some(({ id }) => id === posted.data?.new_task.environment_id);
  if (!posted.success || !known) {
    const error = { message: '[validation errors: new_task]', type: 'invalid_request_error' };
    return reply(state, 400, { error });
  }
  const { new_task: wanted, input_items: inputItems, metadata } = posted.data;
  const { state: next, task } = addTask(scene, state, {
    prompt: promptOf(inputItems),
    inputItems,
    branch: wanted.branch,
    environmentId: wanted.environment_id,
    attempts: metadata?.best_of_n ?? 1,
  });
  return reply(next, 200, createdRecord({ scene, state: next, task }));
}

function promptOf(inputItems: readonly unknown[]): string {
  const texts = inputItems.flatMap((item) => Message.safeParse(item).data?.content ?? []);
  return texts.map(({ text }) => text).join('\n');
}

/** One `codex cloud status` reads the record once and moves the script on; everybody else only looks. */
function readTask(state: State, { scene, request, caught }: Call): Outcome {
  const task = findTask(state, caught);
  if (task === undefined) return reply(state, 404, UNKNOWN);
  const isPoll = STATUS_READER.test(request.userAgent);
  const progress = isPoll ? poll(playedBy(scene.script, task), task.progress) : task.progress;
  const next = isPoll ? moveTask(state, task, { progress, now: scene.clock.now() }) : state;
  const turn = shown(playedBy(scene.script, task), progress);
  if (turn.fault !== null) {
    return { state: next, answer: delayed(faultAnswer(next, turn.fault), turn.delayMs) };
  }
  const current = findTask(next, caught) ?? task;
  const outcome = reply(next, 200, taskRecord({ scene, state: next, task: current }));
  return { state: next, answer: delayed(outcome.answer, turn.delayMs) };
}

function readSiblings(state: State, { scene, caught }: Call): Outcome {
  const task = findTask(state, caught);
  const turnId = caught[1] ?? '';
  if (!task?.attemptIds.includes(turnId)) return reply(state, 404, UNKNOWN);
  return reply(state, 200, siblingRecord({ scene, state, task }, turnId));
}

/** A page of the list is a look at each of its tasks, which moves the script on as a look at one does. */
function listTasks(state: State, { scene, query }: Call): Outcome {
  const environment = query.get('environment_id');
  const isListed = ({ environmentId }: { readonly environmentId: string }) =>
    environment === null || environmentId === environment;
  const ours = state.tasks.filter(isListed).toReversed();
  const others = otherRows({ scene, state }).filter(isListed);
  const start = Number(CURSOR.exec(query.get('cursor') ?? '')?.[1] ?? 0);
  const end = start + (Number(query.get('limit')) || DEFAULT_LIMIT);
  const now = scene.clock.now();
  const page = ours.slice(start, end);
  const next = page.reduce(
    (moved, task) =>
      moveTask(moved, task, { progress: poll(playedBy(scene.script, task), task.progress), now }),
    state,
  );
  const shownNow = page.flatMap(({ id }) => next.tasks.find((task) => task.id === id) ?? []);
  const after = [start, end].map((at) => Math.max(0, at - ours.length));
  const items = [
    ...shownNow.map((task) => taskRow({ scene, state: next, task })),
    ...others.slice(...after).map(({ row }) => row),
  ];
  const cursor = end < ours.length + others.length ? `ey+/#é=${end}==` : null;
  return reply(next, 200, { items, cursor });
}

function whoami(state: State): Outcome {
  return reply(state, 200, {
    email: 'rehearsal@example.com',
    chatgpt_user_id: 'user-rehearsal',
    chatgpt_account_id: state.account.accountId,
    chatgpt_plan_type: 'pro',
    chatgpt_account_is_fedramp: false,
  });
}

const Refresh = z.object({ grant_type: z.literal('refresh_token'), refresh_token: z.string() });

function refusedRefresh(message: string, code: string) {
  return { error: { message, type: 'invalid_request_error', param: null, code } };
}

function refreshTokens(state: State, { scene, request }: Call): Outcome {
  const asked = Refresh.safeParse(parseJson(request.body));
  const token = asked.data?.refresh_token;
  if (token !== state.account.refreshToken)
    return reply(state, 401, state.account.spent.includes(token ?? '') ? REUSED : UNKNOWN_LOGIN);
  const next = rotateTokens(scene, state);
  const { idToken, accessToken, refreshToken } = next.account;
  return reply(next, 200, { id_token: idToken, access_token: accessToken, refresh_token: refreshToken });
}

function askModel(state: State, { scene, request }: Call): Outcome {
  return answerOfModel(state, { scene, asked: parseJson(request.body) });
}

function askRuns(state: State, { scene, request, caught: [workspace = ''] }: Call): Outcome {
  const { authorization, idempotencyKey: key = '', body } = request;
  return importRun(state, { scene, workspace, authorization, key, body });
}

/** A part of a path; one that is not escaped properly stays as it is and will match nothing. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function findTask(state: State, [id]: readonly string[]): Task | undefined {
  return state.tasks.find((task) => task.id === id);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
