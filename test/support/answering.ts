/** How a stand-in on loopback hears requests. Knows nothing of what it answers. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

/** A client that goes away in the middle of its request, as one that is killed, is no event for anybody; any other fault is. */
export function answering(
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<unknown>,
): RequestListener {
  return async (request, response) => {
    try {
      await answer(request, response);
    } catch (fault) {
      if (!request.socket.destroyed) throw fault;
    }
  };
}
