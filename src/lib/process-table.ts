/**
 * How the system tells of a process: a line of /proc, or of `ps` where there is no /proc. Reads texts only.
 */

export interface ProcessRow {
  readonly pid: number;
  readonly parent: number;
  /** It has ended, and only waits to be reaped. */
  readonly zombie: boolean;
  /** When it started, in whatever way the system says it: to be compared, not read. */
  readonly start: string;
}

/** The content of `/proc/<pid>/stat`; null where it is none. */
export function parseStat(text: string): ProcessRow | null {
  // The second field is the program's name in brackets and may hold spaces; field 22 is the start, in ticks since boot.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const [state, parent] = fields;
  const start = fields[19];
  if (state === undefined || parent === undefined || start === undefined) return null;
  return { pid: Number.parseInt(text, 10), parent: Number(parent), zombie: state === 'Z', start };
}

/** What `ps` is asked for: one keyword each, since all that follows `=` is a header to some. */
export const PS_FIELDS = ['pid', 'ppid', 'stat', 'lstart'].flatMap((field) => ['-o', `${field}=`]);

/** What `ps` prints with those. */
export function parsePs(text: string): ProcessRow[] {
  return [...text.matchAll(/^ *(\d+) +(\d+) +(\S+) +(\S.*?) *$/gm)].map(
    ([, pid, parent, state = '', start = '']) => ({
      pid: Number(pid),
      parent: Number(parent),
      zombie: state.startsWith('Z'),
      start,
    }),
  );
}
