/**
 * Measures programs side by side: each round runs every subject once, one after the other, so that a noisy machine slows
 * all of them alike. Gives medians and ratios of the same round; asserts nothing.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Subject {
  readonly name: string;
  readonly args: readonly string[];
  /** Absolute path or a name on PATH; this very node where absent. */
  readonly file?: string;
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** File that takes standard output. */
  readonly output?: string;
  /** A node program that tells its peak of memory, and pays for it with a few milliseconds. */
  readonly watched?: true;
  /** Called before each run, outside the measured time. */
  readonly prepare?: () => void;
}

export interface Sample {
  /** Wall time in milliseconds. */
  readonly ms: number;
  /** NaN for a program that is not watched. */
  readonly peakBytes: number;
  readonly writtenBytes: number;
}

const PEAK = join(import.meta.dirname, 'peak.mjs');

/** The samples of each subject, in rounds. */
export function measure(subjects: readonly Subject[], rounds: number): Sample[][] {
  const samples = subjects.map((): Sample[] => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [index, subject] of subjects.entries()) samples[index]?.push(sample(subject));
  return samples;
}

function sample({ name, file, args, cwd, env = {}, output, watched, prepare }: Subject): Sample {
  prepare?.();
  const peak = join(cwd, 'peak.json');
  const stdout = output === undefined ? ('pipe' as const) : openSync(output, 'w');
  const options = {
    cwd,
    env: { PATH: process.env.PATH ?? '', HOME: cwd, BENCH_PEAK: peak, ...env },
    stdio: ['ignore', stdout, 'pipe'] as ['ignore', 'pipe' | number, 'pipe'],
    maxBuffer: 1 << 28,
  };
  const began = performance.now();
  const result = spawnSync(
    file ?? process.execPath,
    // By an argument: a variable would be inherited by what the program starts.
    [...(watched ? ['--import', PEAK] : []), ...args],
    options,
  );
  const ms = performance.now() - began;
  if (typeof stdout === 'number') closeSync(stdout);
  if (result.status !== 0)
    throw new Error(`${name} ended with ${result.status ?? result.error}:\n${result.stdout}${result.stderr}`);
  return { ms, ...(watched ? told(peak) : { peakBytes: Number.NaN, writtenBytes: Number.NaN }) };
}

function told(file: string): Omit<Sample, 'ms'> {
  return JSON.parse(readFileSync(file, 'utf8')) as Omit<Sample, 'ms'>;
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Median of one figure of the samples. */
export function medianOf(samples: readonly Sample[] | undefined, figure: keyof Sample): number {
  return median((samples ?? []).map((one) => one[figure]));
}

/** Median of the ratios of two subjects, round by round. */
export function ratioOf(
  samples: readonly Sample[] | undefined,
  others: readonly Sample[] | undefined,
  figure: keyof Sample = 'ms',
): number {
  return median((samples ?? []).map((one, round) => one[figure] / (others?.[round]?.[figure] ?? Number.NaN)));
}
