/**
 * Codex Cloud for a measured program, in a process of its own: plays tasks that are READY at a poll by its number, each of
 * further ones by its own.
 */

import { parseScript } from '../../src/emulator/script.ts';
import { startEmulator } from '../../src/emulator/server.ts';
import { systemClock, systemRandom } from '../../src/lib/clock.ts';

const [folder = '', ...polls] = process.argv.slice(2);
const turnsOf = (poll: string) => {
  const pending = Number(poll) - 1;
  return [...(pending > 0 ? [{ status: 'pending', reads: pending }] : []), { status: 'completed' }];
};
const [turns, ...later] = polls.map(turnsOf);
const script = { title: 'Bench', turns, 'later-turns': later, 'other-tasks': 0 };
const emulator = await startEmulator(parseScript(script), {
  folder,
  clock: systemClock,
  random: systemRandom,
});
const { environment, authJson, target } = emulator;
process.stdout.write(`${JSON.stringify({ environment, authJson, target })}\n`);
process.stdin.resume().once('end', () => process.exit());
