/**
 * Which processes are alive, by their parents or by a mark in their environment. Reads /proc, and on macOS what `ps` tells,
 * which leaves out the environment of the system's own programs: what must be found there is asked for on Linux only.
 * Throws on any other system: an empty answer would prove nothing.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface LiveProcess {
  readonly pid: number;
  /** The command line, arguments separated by spaces. */
  readonly command: string;
}

/**
 * Processes whose environment holds exactly `NAME=value`; one that has exited and only waits to be reaped is none, nor is
 * one that SIGKILL was sent to: it does nothing more, however long a busy machine takes to come to it.
 */
export function processesWith(name: string, value: string): LiveProcess[] {
  const entry = `${name}=${value}`;
  if (process.platform === 'darwin')
    return toldByPs().filter(({ command }) => command.split(' ').includes(entry));
  const holds = (pid: number) => (read(pid, 'environ') ?? '').split('\0').includes(entry);
  return alive().filter(({ pid }) => holds(pid) && !isKilled(pid));
}

/** Children of a process and theirs, as far as their parents still live. */
export function descendants(pid: number): LiveProcess[] {
  const processes = alive();
  const found: LiveProcess[] = [];
  const parents = [pid];
  for (let parent = parents.pop(); parent !== undefined; parent = parents.pop()) {
    const children = processes.filter((candidate) => parentOf(candidate.pid) === parent);
    found.push(...children);
    parents.push(...children.map((child) => child.pid));
  }
  return found;
}

/** The environment stands behind the command. */
function toldByPs(): LiveProcess[] {
  const text = execFileSync('/bin/ps', ['-A', '-E', '-ww', '-o', 'pid=', '-o', 'command='], {
    encoding: 'utf8',
  });
  return [...text.matchAll(/^ *(\d+) (.*)$/gm)].map(([, pid, command = '']) => ({
    pid: Number(pid),
    command,
  }));
}

function alive(): LiveProcess[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.flatMap((name) => {
    const pid = Number(name);
    const command = read(pid, 'cmdline');
    // A zombie has no command line, and neither have the threads of the kernel.
    return command ? [{ pid, command: command.split('\0').join(' ').trim() }] : [];
  });
}

/** The ninth bit of the signals that wait for it. */
const SIGKILL_BIT = 1n << 8n;

function isKilled(pid: number): boolean {
  const waiting = (read(pid, 'status') ?? '').matchAll(/^(?:Sig|Shd)Pnd:\s*([0-9a-f]+)$/gm);
  return [...waiting].some(([, bits]) => (BigInt(`0x${bits}`) & SIGKILL_BIT) !== 0n);
}

function parentOf(pid: number): number | null {
  const stat = read(pid, 'stat');
  // The second field is the program's name in brackets and may hold spaces; the parent is two further on.
  return stat === null ? null : Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}

function read(pid: number, file: string): string | null {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return null;
  }
}
