/**
 * The cloud commands of the Codex CLI without a process and without a socket: they ask the emulator's handlers, and print
 * what the real CLI was observed to print. For tests that need hundreds of runs.
 */
import { API_PREFIX, taskUrl, VENDOR_HOST } from '../../src/cloud/protocol.ts';
import { handle } from '../../src/emulator/handlers.ts';
import { parseScript } from '../../src/emulator/script.ts';
import { authJson, newState, type Scene, type State } from '../../src/emulator/state.ts';
import { systemClock, systemRandom } from '../../src/lib/clock.ts';
import type { ChildRequest, ChildResult, Spawn } from '../../src/lib/process.ts';

const ENVIRONMENT = 'octo/widgets';
const COMMIT = '609ae13549d2c6ae7ae577ad792443c79e139d14';

export interface StandIn {
  /** Plays the cloud commands, the origin of git and its remote, and leaves every other program to `real`. */
  spawn(real: Spawn): Spawn;
  /** Requests that asked for a task. */
  posts(): number;
  /** Ids of the tasks that were to be cancelled. */
  cancelled(): readonly string[];
  /** Ids of the tasks that were made. */
  tasks(): readonly string[];
  readonly environment: string;
  readonly authJson: string;
}

type Reply = { readonly status: number; readonly body: string } | 'reset';

/** A service that plays the script. */
export function standIn(script: object, { cancels = false } = {}): StandIn {
  const target = { repository: ENVIRONMENT, environment: ENVIRONMENT, branch: 'main', commit: COMMIT };
  const parsed = parseScript({ title: 'x', ...script });
  const scene: Scene = { script: parsed, target, clock: systemClock, random: systemRandom };
  let state: State = newState(scene, systemClock.now());
  let posts = 0;
  const cancelled: string[] = [];

  const ask = (method: 'GET' | 'POST', path: string, command: string, body = ''): Reply => {
    if (method === 'POST') posts += 1;
    const outcome = handle(scene, state, {
      host: VENDOR_HOST,
      method,
      path: `${API_PREFIX}${path}`,
      authorization: `Bearer ${state.account.accessToken}`,
      userAgent: `codex_cli_rs/0.169.0 (codex_cloud_tasks_${command})`,
      body,
    });
    state = outcome.state;
    return outcome.answer.kind === 'reply' ? outcome.answer : 'reset';
  };

  function play({ args, input = '' }: ChildRequest): Omit<ChildResult, 'durationMs' | 'ended'> {
    const [, command = ''] = args;
    const flag = (name: string) =>
      args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3) ?? '';
    const id = args.at(-1) ?? '';
    if (command === '--help')
      return right(
        `Commands:\n  exec    Submit\n  list    List\n${cancels ? '  cancel  Cancel a task\n' : ''}`,
      );
    if (command === 'cancel') {
      cancelled.push(id);
      return right('Cancelled\n');
    }
    if (command === 'exec') {
      const environment = environmentOf(flag('env'));
      if (environment === null) return wrong(`environment '${flag('env')}' not found; run \`codex cloud\``);
      const posted = {
        new_task: { environment_id: environment, branch: flag('branch'), run_environment_in_qa_mode: false },
        input_items: [{ type: 'message', role: 'user', content: [{ content_type: 'text', text: input }] }],
      };
      const answer = ask('POST', '/tasks', 'exec', JSON.stringify(posted));
      const task = taskOf(answer);
      return task === null ? failed('create_task', '/tasks', answer) : right(`${taskUrl(task)}\n`);
    }
    if (command === 'list') {
      const environment = environmentOf(flag('env'));
      if (environment === null) return wrong(`environment '${flag('env')}' not found; run \`codex cloud\``);
      const cursor = flag('cursor') === '' ? '' : `&cursor=${encodeURIComponent(flag('cursor'))}`;
      const path = `/tasks/list?limit=20&task_filter=current&environment_id=${environment}${cursor}`;
      const answer = ask('GET', path, 'list');
      if (answer === 'reset' || answer.status !== 200) return failed('list_tasks', path, answer);
      const page = pageOf(answer.body);
      if (page === null) return failed('list_tasks', path, answer);
      const tasks = page.items.map((item) => ({
        id: item.id,
        title: item.title,
        status: wordOf(item).toLowerCase(),
      }));
      return right(JSON.stringify({ tasks, cursor: page.cursor }));
    }
    const answer = ask('GET', `/tasks/${id}`, command);
    if (answer === 'reset' || answer.status !== 200)
      return failed('get_task_details', `/tasks/${id}`, answer);
    const record = JSON.parse(answer.body) as {
      task: { title: string; task_status_display: object };
      current_assistant_turn: { output_items: { type: string; output_diff?: { diff: string } }[] };
    };
    if (command === 'status') {
      const word = wordOf(record.task);
      return { exitCode: word === 'READY' ? 0 : 1, stdout: `[${word}] ${record.task.title}\n`, stderr: '' };
    }
    const diff = record.current_assistant_turn.output_items.find(({ type }) => type === 'pr')?.output_diff
      ?.diff;
    return diff === undefined
      ? {
          exitCode: 1,
          stdout: '',
          stderr: `Error: No diff available for task ${id}; it may still be running.\n`,
        }
      : right(diff);
  }

  function environmentOf(name: string): string | null {
    const answer = ask('GET', '/environments', 'tui');
    const rows = (answer === 'reset' ? [] : JSON.parse(answer.body)) as { id: string; label: string }[];
    return rows.find(({ id, label }) => id === name || label === name)?.id ?? null;
  }

  return {
    spawn: (real) => async (request) => {
      if (request.args[0] === '--version')
        return { ended: 'exited', durationMs: 1, ...right('codex-cli 0.169.0\n') };
      if (request.args.includes('ls-remote'))
        return { ended: 'exited', durationMs: 1, ...right(`${COMMIT}\t${request.args.at(-1)}\n`) };
      // A checkout that was never connected with a remote.
      if (request.args.includes('remote.origin.url'))
        return { ended: 'exited', durationMs: 1, exitCode: 1, stdout: '', stderr: '' };
      if (request.args[0] !== 'cloud') return real(request);
      request.onStart?.(process.pid);
      return { ended: 'exited', durationMs: 1, ...play(request) };
    },
    posts: () => posts,
    cancelled: () => cancelled,
    tasks: () => state.tasks.map(({ id }) => id),
    environment: ENVIRONMENT,
    authJson: authJson(state.account, systemClock.now()),
  };
}

/** Null for what the CLI cannot decode. */
function pageOf(body: string) {
  try {
    return JSON.parse(body) as {
      items: { id: string; title: string; task_status_display: object }[];
      cursor: unknown;
    };
  } catch {
    return null;
  }
}

function taskOf(answer: Reply): string | null {
  try {
    return answer === 'reset'
      ? null
      : ((JSON.parse(answer.body) as { task: { id: string } }).task?.id ?? null);
  } catch {
    return null;
  }
}

/** What a state of the service is called by the CLI. */
function wordOf({ task_status_display: display }: { readonly task_status_display: object }): string {
  const { latest_turn_status_display: turn, state } = display as {
    latest_turn_status_display?: { turn_status: string };
    state?: string;
  };
  if (turn === undefined) return (state ?? 'pending').toUpperCase();
  if (turn.turn_status === 'completed') return 'READY';
  return turn.turn_status === 'failed' || turn.turn_status === 'cancelled' ? 'ERROR' : 'PENDING';
}

const right = (stdout: string) => ({ exitCode: 0, stdout, stderr: '' });
const wrong = (message: string) => ({ exitCode: 1, stdout: '', stderr: `Error: ${message}\n` });

function failed(step: string, path: string, answer: Reply) {
  const url = `https://${VENDOR_HOST}${API_PREFIX}${path}`;
  const method = step === 'create_task' ? 'POST' : 'GET';
  if (answer === 'reset') return wrong(`http error: ${step} failed: error sending request for url (${url})`);
  const said = `; content-type=x; body=${answer.body}`;
  if (answer.status !== 200)
    return wrong(`http error: ${step} failed: ${method} ${url} failed: ${answer.status} Status${said}`);
  return wrong(`http error: ${step} failed: Decode error for ${url}: expected value${said}`);
}
