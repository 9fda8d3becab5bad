/**
 * The emulator behind plain http on loopback, for releases of the Codex CLI that take such an address for Codex Cloud.
 * Owns the socket; what is answered is the emulator's.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { VENDOR_HOST } from '../../src/cloud/protocol.ts';
import { handle } from '../../src/emulator/handlers.ts';
import type { Script } from '../../src/emulator/script.ts';
import { authJson, newState, type Scene, type State } from '../../src/emulator/state.ts';
import { type Clock, type Random, systemClock } from '../../src/lib/clock.ts';
import { answering } from './answering.ts';

export interface Front extends AsyncDisposable {
  /** What the child needs to come here. */
  readonly environment: Readonly<Record<string, string>>;
  readonly authJson: string;
  readonly plantedSecrets: readonly string[];
  readonly target: Scene['target'];
  /** How many requests came in. */
  served(): number;
}

/** Starts to listen. Dispose it to close every connection, also those that hang. */
export async function startFront(script: Script, effects: { clock: Clock; random: Random }): Promise<Front> {
  const { repository, environment, branch, commit } = script;
  const target = { repository, environment: environment.id, branch, commit };
  const scene: Scene = { script, target, ...effects };
  let state: State = newState(scene, systemClock.now());
  let served = 0;
  const server = createServer(
    answering(async (request, response) => {
      const body = await text(request);
      const { method = '', url = '', headers } = request;
      const { authorization = '', 'user-agent': userAgent = '' } = headers;
      const outcome = handle(scene, state, {
        host: VENDOR_HOST,
        method,
        path: url,
        authorization,
        userAgent,
        body,
      });
      state = outcome.state;
      served += 1;
      const { answer } = outcome;
      if (answer.kind === 'reset') request.socket.destroy();
      if (answer.kind === 'reply')
        response.writeHead(answer.status, { 'content-type': answer.contentType }).end(answer.body);
    }),
  );
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  const { port } = server.address() as AddressInfo;
  return {
    environment: { CODEX_CLOUD_TASKS_BASE_URL: `http://127.0.0.1:${port}/backend-api` },
    authJson: authJson(state.account, systemClock.now()),
    plantedSecrets: state.planted,
    target,
    served: () => served,
    [Symbol.asyncDispose]: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
