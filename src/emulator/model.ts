/**
 * The model behind `codex exec` and other clients of a Responses endpoint: what the script lets it say, as the stream of
 * events that the Codex CLI 0.169.0 reads, or as one response where no stream is asked for. Pure; it reads no prompt and
 * understands nothing.
 */
import * as z from 'zod';
import { delayed, faultAnswer, type Outcome, reply } from './answer.ts';
import { secretFields } from './records.ts';
import { type Response, responseAt } from './script.ts';
import type { Scene, State } from './state.ts';

/** The endpoint is asked without a tunnel, as an address of this machine. */
export const MODEL_HOST = '127.0.0.1';
export const MODEL_PATH = /^\/v1\/responses$/;

/** How long the CLI waits for a command before it asks again; the command goes on meanwhile. */
const YIELD_MS = 3000;
const USAGE = {
  input_tokens: 120,
  input_tokens_details: { cached_tokens: 20 },
  output_tokens: 30,
  output_tokens_details: { reasoning_tokens: 10 },
  total_tokens: 150,
};

const Streamed = z.object({ stream: z.literal(true) });

/** Answers one request to the model and moves the script on. */
export function answerOfModel(
  state: State,
  { scene, asked }: { readonly scene: Scene; readonly asked: unknown },
): Outcome {
  const response = responseAt(scene.script, state.answered);
  const next: State = { ...state, answered: state.answered + 1 };
  const { fault, delayMs } = response;
  if (fault !== null) return { state: next, answer: delayed(faultAnswer(next, fault), delayMs) };
  const item = itemOf(response, { scene, state: next });
  const whole = wholeOf(item, scene);
  if (!Streamed.safeParse(asked).success) {
    const outcome = reply(next, 200, whole);
    return { ...outcome, answer: delayed(outcome.answer, delayMs) };
  }
  const body = stream(item, whole);
  return {
    state: next,
    answer: { kind: 'reply', status: 200, contentType: 'text/event-stream', body, delayMs },
  };
}

function itemOf({ text, command, call }: Response, { scene, state }: { scene: Scene; state: State }): object {
  const id = scene.random(8);
  const made =
    command === null ? call : { name: 'exec_command', arguments: { cmd: command, yield_time_ms: YIELD_MS } };
  if (made !== null)
    return {
      type: 'function_call',
      id: `fc_${id}`,
      call_id: `call_${id}`,
      name: made.name,
      arguments: JSON.stringify(made.arguments),
    };
  const secrets = () => JSON.stringify(secretFields(state));
  const content = [{ type: 'output_text', text: (text ?? '').replaceAll('{{secrets}}', secrets) }];
  return { type: 'message', role: 'assistant', id: `msg_${id}`, content };
}

/** The smallest response that a client takes for a whole one. */
function wholeOf(item: object, { random, clock }: Scene): object {
  const createdAt = Math.floor(clock.now() / 1000);
  return {
    ...{ id: `resp_${random(8)}`, object: 'response', created_at: createdAt, status: 'completed' },
    ...{ error: null, incomplete_details: null, output: [item], usage: USAGE },
  };
}

/** The smallest stream that the CLI takes for a whole response. */
function stream(item: object, whole: object): string {
  const events = [
    { type: 'response.created', response: { ...whole, status: 'in_progress', output: [], usage: null } },
    { type: 'response.output_item.done', output_index: 0, item },
    { type: 'response.completed', response: whole },
  ];
  return events.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`).join('');
}
