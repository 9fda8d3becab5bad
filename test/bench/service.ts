/** Codex Cloud for a measured program, in a process of its own: plays a task that is READY at a poll by its number. */

import { parseScript } from '../../src/emulator/script.ts';
import { startEmulator } from '../../src/emulator/server.ts';
import { systemClock, systemRandom } from '../../src/lib/clock.ts';

const [folder = '', polls = '1'] = process.argv.slice(2);
const pending = Number(polls) - 1;
const turns = [...(pending > 0 ? [{ status: 'pending', reads: pending }] : []), { status: 'completed' }];
const emulator = await startEmulator(parseScript({ title: 'Bench', turns }), {
  folder,
  clock: systemClock,
  random: systemRandom,
});
const { environment, authJson, target } = emulator;
process.stdout.write(`${JSON.stringify({ environment, authJson, target })}\n`);
process.stdin.resume().once('end', () => process.exit());
