/**
 * The model behind `codex exec`: what the script lets it say, as the stream of events that the Codex CLI 0.169.0 reads
 * from a Responses endpoint. Pure; it reads no prompt and understands nothing.
 */
import { delayed, faultAnswer, type Outcome } from './answer.ts';
import { secretFields } from './records.ts';
import { type Response, responseAt } from './script.ts';
import type { Scene, State } from './state.ts';

/** The endpoint is asked without a tunnel, as an address of this machine. */
export const MODEL_HOST = '127.0.0.1';
export const MODEL_PATH = /^\/v1\/responses$/;

/** How long the CLI waits for a command before it asks again; the command goes on meanwhile. */
const YIELD_MS = 500;
const USAGE = {
  input_tokens: 120,
  input_tokens_details: { cached_tokens: 20 },
  output_tokens: 30,
  output_tokens_details: { reasoning_tokens: 10 },
  total_tokens: 150,
};

/** Answers one request to the model and moves the script on. */
export function answerOfModel(state: State, { scene }: { readonly scene: Scene }): Outcome {
  const response = responseAt(scene.script, state.answered);
  const next: State = { ...state, answered: state.answered + 1 };
  const { fault, delayMs } = response;
  if (fault !== null) return { state: next, answer: delayed(faultAnswer(next, fault), delayMs) };
  const body = stream(itemOf(response, { scene, state: next }), scene.random(8));
  return {
    state: next,
    answer: { kind: 'reply', status: 200, contentType: 'text/event-stream', body, delayMs },
  };
}

function itemOf({ text, command }: Response, { scene, state }: { scene: Scene; state: State }): object {
  const id = scene.random(8);
  if (command !== null) {
    const input = JSON.stringify({ cmd: command, yield_time_ms: YIELD_MS });
    return {
      type: 'function_call',
      id: `fc_${id}`,
      call_id: `call_${id}`,
      name: 'exec_command',
      arguments: input,
    };
  }
  const secrets = () => JSON.stringify(secretFields(state));
  const content = [{ type: 'output_text', text: (text ?? '').replaceAll('{{secrets}}', secrets) }];
  return { type: 'message', role: 'assistant', id: `msg_${id}`, content };
}

/** The smallest stream that the CLI takes for a whole response. */
function stream(item: object, id: string): string {
  const response = { id: `resp_${id}` };
  const events = [
    { type: 'response.created', response },
    { type: 'response.output_item.done', output_index: 0, item },
    { type: 'response.completed', response: { ...response, output: [item], usage: USAGE } },
  ];
  return events.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`).join('');
}
