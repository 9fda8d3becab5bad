/** Counts what is brought onto the disk: the calls of a file handle's own `sync`, which still do it. */
import { open } from 'node:fs/promises';

/** Has `onSync` called before each, until it is disposed. */
export async function watchSyncs(onSync: () => void): Promise<AsyncDisposable> {
  const handle = await open(import.meta.filename);
  const prototype = Object.getPrototypeOf(handle) as { sync(): Promise<void> };
  await handle.close();
  const { sync } = prototype;
  prototype.sync = function watched() {
    onSync();
    return sync.call(this);
  };
  return {
    async [Symbol.asyncDispose]() {
      prototype.sync = sync;
    },
  };
}
