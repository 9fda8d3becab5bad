/**
 * The JSON the service answers with, in the shapes that recordings of real traffic have: tasks, turns, list rows,
 * environment rows, rate limit. Pure; refuses to know requests and faults. Times are float Unix seconds.
 */
import { countDiff, renderDiff } from './diff.ts';
import { playedBy, settled, titleAt } from './progress.ts';
import type { Environment, Scene, State, Task } from './state.ts';

const SECOND_MS = 1000;
const OTHER_TASK_GAP_MS = 600 * SECOND_MS;

/** The reading of one task at one time, from which every answer about it is made. */
interface View {
  readonly scene: Scene;
  readonly state: State;
  readonly task: Task;
}

/** `GET /wham/tasks/{id}`. */
export function taskRecord(view: View): object {
  const turns = view.task.attemptIds.map((_, placement) => assistantTurn(view, placement));
  return {
    task: taskRow(view),
    current_user_turn: {
      id: view.task.userTurnId,
      type: 'user',
      turn_status: 'completed',
      created_at: seconds(view.task.createdAt),
      input_items: view.task.inputItems,
    },
    current_assistant_turn: turns[0],
    ...(diffOf(view, 1) === null ? {} : { current_diff_task_turn: turns[0] }),
  };
}

/** `POST /wham/tasks`: always pending, even where the script has the task end before anybody looks. */
export function createdRecord({ scene, state, task }: View): object {
  const turns = [{ status: 'pending', state: null, fault: null, delayMs: 0, reads: 1 }];
  const view: View = { scene: { ...scene, script: { ...scene.script, turns } }, state, task };
  return {
    task: taskRow(view),
    user_turn: { id: task.userTurnId, type: 'user', input_items: task.inputItems },
    turn: assistantTurn(view, 0),
    rate_limit: rateLimit(),
    paragen_forced_compare: false,
  };
}

/** `GET …/turns/{turn}/sibling_turns`: the other attempts of the task. */
export function siblingRecord(view: View, turnId: string): object {
  const turns = view.task.attemptIds.map((id, placement) => ({ id, turn: assistantTurn(view, placement) }));
  return { sibling_turns: turns.filter(({ id }) => id !== turnId).map(({ turn }) => turn) };
}

/** The `task` of a record, and the row of a list: neither holds the prompt or the id of the environment. */
export function taskRow(view: View): object {
  const { scene, task } = view;
  const { status, state: word } = settled(playedBy(scene.script, task), task.progress);
  const title = titleAt(scene.script, task.progress);
  const [turnId, ...siblings] = task.attemptIds;
  const diff = diffOf(view, 1);
  return {
    id: task.id,
    title,
    has_generated_title: task.progress.polls > 1,
    created_at: seconds(task.createdAt),
    updated_at: seconds(task.updatedAt),
    archived: false,
    has_unread_turn: hasEnded(view),
    pull_requests: [],
    task_status_display: {
      environment_label: environmentOf(view).label,
      branch_name: task.branch,
      initial_intent: 'pr',
      ...(word === null ? {} : { state: word }),
      ...(status === null
        ? {}
        : {
            latest_turn_status_display: {
              turn_id: turnId,
              turn_status: status,
              diff_stats: diff === null ? null : countDiff(diff),
              sibling_turn_ids: siblings,
              intent: 'pr',
              cancellation_requested_at: null,
            },
          }),
    },
  };
}

/** The rows of tasks that are not ours, newest first: every second one in our environment, some from before us. */
export function otherRows({ scene, state }: Pick<View, 'scene' | 'state'>): ListedRow[] {
  return Array.from({ length: scene.script.otherTasks }, (_, index) => {
    const environment = state.environments[index % 2 === 0 ? 0 : 1];
    const id = `task_e_${index.toString(16).padStart(32, '0')}`;
    const at = seconds(state.startedAt - index * OTHER_TASK_GAP_MS);
    const row = {
      id,
      title: `Tidy up shelf ${index + 1}`,
      has_generated_title: true,
      created_at: at,
      updated_at: at,
      archived: false,
      has_unread_turn: index % 3 === 0,
      pull_requests: [],
      task_status_display: {
        environment_label: environment.label,
        branch_name: 'main',
        initial_intent: 'qa',
        latest_turn_status_display: {
          turn_id: `${id}~assttrn_e_${'0'.repeat(32)}`,
          turn_status: index === 0 ? 'in_progress' : 'completed',
          diff_stats: null,
          sibling_turn_ids: [],
          intent: 'qa',
          cancellation_requested_at: null,
        },
      },
    };
    return { environmentId: environment.id, row };
  });
}

export interface ListedRow {
  readonly environmentId: string;
  readonly row: object;
}

/** A row of the environment look-ups. It holds the planted secrets in plain text, as the real service does. */
export function environmentRow(state: State, environment: Environment): object {
  return {
    id: environment.id,
    label: environment.label,
    is_pinned: environment === state.environments[0],
    task_count: state.tasks.filter((task) => task.environmentId === environment.id).length,
    repos: ['github-1'],
    repo_map: {
      'github-1': {
        id: 'github-1',
        repository_full_name: environment.repository,
        default_branch: environment.branch,
      },
    },
    ...secretFields(state),
  };
}

/** What `{{secrets}}` in the body of a fault becomes. */
export function secretFields(state: State): object {
  const [variable, secret, domainSecret] = state.planted;
  return {
    env_vars: { WIDGET_MODE: variable },
    secrets: { WIDGET_KEY: secret },
    secrets_with_domains: [
      { name: 'WIDGET_REGISTRY_KEY', value: domainSecret, domains: ['widgets.example.com'] },
    ],
  };
}

function assistantTurn(view: View, placement: number): object {
  const { scene, state, task } = view;
  const { status } = settled(playedBy(scene.script, task), task.progress);
  const ended = hasEnded(view);
  const diff = diffOf(view, placement + 1);
  return {
    id: task.attemptIds[placement],
    type: 'assistant',
    turn_status: status ?? (ended ? 'completed' : 'pending'),
    previous_turn_id: task.userTurnId,
    attempt_placement: placement,
    sibling_turn_ids: task.attemptIds.filter((_, other) => other !== placement),
    created_at: seconds(task.createdAt + placement),
    environment_id: task.environmentId,
    environment: environmentRow(state, environmentOf(view)),
    branch: task.branch,
    base_commit_sha: ended ? scene.target.commit : null,
    output_items: ended ? outputItems(view, diff) : [],
    error: null,
    latest_event: null,
    worklog: null,
    thread_events: [],
  };
}

function outputItems({ scene }: View, diff: string | null): object[] {
  const message = {
    type: 'message',
    role: 'assistant',
    content: [{ content_type: 'text', text: diff === null ? 'Nothing had to change.' : 'Done as asked.' }],
  };
  if (diff === null) return [message];
  const pr = {
    type: 'pr',
    pr_title: 'Put the widget where it belongs',
    pr_message: 'One file.',
    output_diff: {
      type: 'output_diff',
      repo_id: `github-1/${scene.target.repository}`,
      base_commit_sha: scene.target.commit,
      diff,
      external_storage_diff: null,
      ...countDiff(diff),
      commit_message: 'Put the widget where it belongs',
    },
    pre_apply_patch: null,
  };
  return [message, pr];
}

/** The diff of one attempt (from 1); null until the task has completed. */
function diffOf({ scene, task }: View, attempt: number): string | null {
  const { status, state } = settled(playedBy(scene.script, task), task.progress);
  const done = status === 'completed' || state === 'ready' || state === 'applied';
  if (!done || scene.script.withoutDiff.includes(attempt)) return null;
  return renderDiff(scene.script.diff, { prompt: task.prompt, commit: scene.target.commit, attempt });
}

function hasEnded({ scene, task }: View): boolean {
  const { status, state } = settled(playedBy(scene.script, task), task.progress);
  const words = ['completed', 'failed', 'cancelled', 'ready', 'applied', 'error'];
  return words.includes(status ?? state ?? '');
}

function environmentOf({ state, task }: View): Environment {
  return state.environments.find(({ id }) => id === task.environmentId) ?? state.environments[0];
}

function rateLimit(): object {
  return {
    allowed: true,
    limit_reached: false,
    limit: 100,
    remaining: 99,
    resets_after: 18_000,
    user_plan_type: 'pro',
    windows: [{ limit: 100, limit_window_mins: 300, remaining: 99, resets_after_secs: 18_000 }],
    resets_after_text: '5 hours',
  };
}

function seconds(epochMs: number): number {
  return epochMs / SECOND_MS;
}
