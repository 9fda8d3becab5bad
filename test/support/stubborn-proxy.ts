/**
 * A proxy of the user's own that stands between a run and the emulator, and that may refuse a tunnel as proxies do. Looks
 * into no tunnel.
 */
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { VENDOR_HOST } from '../../src/cloud/protocol.ts';

/** What a tunnel is met with: a status line, a closed connection, no word at all, or the emulator behind it. */
export type Manner =
  | '403 Forbidden'
  | '407 Proxy Authentication Required'
  | '502 Bad Gateway'
  | 'closes'
  | 'hangs'
  | 'through';

export interface StubbornProxy extends AsyncDisposable {
  readonly url: string;
}

/**
 * Starts to listen; every tunnel to Codex Cloud is met in the manner of its moment, and all others are refused. `behind` is
 * where the emulator listens.
 */
export async function startProxy(behind: string, manner: () => Manner): Promise<StubbornProxy> {
  const sockets = new Set<Socket>();
  const keep = (socket: Socket): Socket => {
    sockets.add(socket);
    return socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
  };
  const server = createServer((socket) => {
    keep(socket).once('data', (head) => {
      const now = head.includes(`CONNECT ${VENDOR_HOST}:`) ? manner() : '403 Forbidden';
      if (now === 'hangs') return;
      if (now === 'closes') return void socket.destroy();
      if (now !== 'through') return void socket.end(`HTTP/1.1 ${now}\r\nContent-Length: 0\r\n\r\n`);
      const emulator = keep(connect({ host: '127.0.0.1', port: Number(new URL(behind).port) }));
      emulator.write(head);
      socket.pipe(emulator).pipe(socket);
    });
  });
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: () =>
      new Promise((closed) => {
        server.close(() => closed());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
