/**
 * Marks by which processes are found again, wherever they went: variables of their environment, which whatever they
 * start inherits. Only Linux tells them; knows nothing of what a mark means.
 */
import { readFileSync } from 'node:fs';
import { systemClock } from './clock.ts';
import { killProcess, pidsInProc, rowsOf } from './process.ts';

/** The variable by which every process of a run's stages is found again, wherever it went. */
export const STAGE_MARK = 'CODEX_ORCHESTRATOR_RUN';

/**
 * Kills every process whose environment has this variable with such a value, again and again until none is left, but not
 * this one and those it was started by. Tells how many there were; none where there is no /proc. One that is dead already
 * has no environment.
 */
export async function killMarked(name: string, value: string | RegExp): Promise<number> {
  let killed = 0;
  for (let look = 0; look < MAX_LOOKS; look += 1) {
    const found = await markedBy(`${name}=`, value);
    if (found.length === 0) break;
    for (const pid of found) killProcess(pid, 'SIGKILL');
    killed += found.length;
    await systemClock.sleep(LOOK_MS);
  }
  return killed;
}

/** A killed process is gone at once, unless it is not ours to kill, or one of a chain that forks faster than we look. */
const MAX_LOOKS = 50;
const LOOK_MS = 5;

/**
 * Kills every process with this mark until `ended` is settled, but for two seconds at most: whoever starts them may look for
 * the program first, and what starts after a single look would be left behind.
 */
export async function endMarked(ended: Promise<unknown>, name: string, value: string): Promise<void> {
  let over = false;
  const settled = ended
    .catch(() => {})
    .then(() => {
      over = true;
    });
  for (let round = 0; round < MAX_ROUNDS && !over; round += 1) {
    await killMarked(name, value);
    await Promise.race([settled, systemClock.sleep(ROUND_MS)]);
  }
}

const MAX_ROUNDS = 100;
const ROUND_MS = 20;

async function markedBy(head: string, value: string | RegExp): Promise<number[]> {
  const isMark = (entry: string): boolean => {
    const own = entry.startsWith(head) ? entry.slice(head.length) : null;
    return own !== null && (typeof value === 'string' ? own === value : value.test(own));
  };
  const pids = await pidsInProc();
  const found = pids.filter((pid) => environmentOf(pid).some(isMark)).map(Number);
  if (found.length === 0) return found;
  const spared = await lineOf(process.pid);
  return found.filter((pid) => !spared.has(pid));
}

/** At once, as all of /proc: a file of no disk. None where it has ended, or is not ours to look into. */
function environmentOf(pid: string): string[] {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0');
  } catch {
    return [];
  }
}

/** A process and those it descends from. */
async function lineOf(pid: number): Promise<ReadonlySet<number>> {
  const rows = await rowsOf('all', process.platform);
  const line = new Set<number>();
  for (let next: number | undefined = pid; next !== undefined && !line.has(next); ) {
    line.add(next);
    next = rows.find((row) => row.pid === next)?.parent;
  }
  return line;
}
