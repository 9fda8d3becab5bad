/**
 * What a test needs of the system it runs on. Where that is not there the test is skipped, and it is said what is not
 * shown there.
 */

/** Shell scripts can stand in for programs, and files have modes. */
export const POSIX = process.platform !== 'win32';

/** The environment of a process can be read by others, and with it the mark by which a run finds what it started. */
export const READS_MARKS = process.platform === 'linux';

if (!READS_MARKS)
  process.stderr.write(
    'SKIPPED: only on Linux it is shown that nothing of a run is left behind that had gone its own way\n',
  );
if (!POSIX)
  process.stderr.write(
    'SKIPPED: on Windows nothing shows what depends on the modes of files or on shell scripts in the place of programs\n',
  );

/**
 * Has the programs that tests start find their code compiled: the same few are started a thousand times. Nothing but their
 * start is quicker for it.
 */
export const COMPILED: Readonly<Record<string, string>> =
  process.env.NODE_COMPILE_CACHE === undefined ? {} : { NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE };
