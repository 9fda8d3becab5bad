/**
 * Which files of a diff may be applied: all but those of concern, and of these the ones that are allowed by name where
 * their concerns can be lifted at all. Pure.
 */
import { posix } from 'node:path';
import { type ClassifiedDiff, type ClassifiedFile, CONCERNS, type Concern } from './diff-concerns.ts';

export interface Denial {
  /** Null for the diff as a whole. */
  readonly path: string | null;
  readonly concerns: readonly Concern[];
  /** Why, as a part of a sentence. */
  readonly why: string;
  /** A glob could allow it. */
  readonly liftable: boolean;
}

/**
 * What stands against applying the diff; empty where nothing does. `allow`: globs against whole paths, in which `*` and
 * `**` take no name that begins with a dot, so that a hidden folder is allowed by its name or not at all.
 */
export function denialsOf(diff: ClassifiedDiff, allow: readonly string[]): Denial[] {
  const whole = diff.problem !== null ? `cannot be read: ${diff.problem}` : diff.tooLarge;
  if (whole !== null) return [{ path: null, concerns: [], why: whole, liftable: false }];
  return diff.files.flatMap((file) => denialOf(file, allow));
}

function denialOf(file: ClassifiedFile, allow: readonly string[]): Denial[] {
  const { path, oldPath } = file;
  const never = file.concerns.filter((concern) => CONCERNS[concern].weight === 'never');
  const denied = file.concerns.filter((concern) => CONCERNS[concern].weight === 'deny');
  if (never.length > 0) return [{ path, concerns: never, why: wordsOf(never), liftable: false }];
  const paths = oldPath === null ? [path] : [oldPath, path];
  const allowed = paths.every((one) => allow.some((glob) => posix.matchesGlob(one, glob)));
  return denied.length === 0 || allowed
    ? []
    : [{ path, concerns: denied, why: wordsOf(denied), liftable: true }];
}

function wordsOf(concerns: readonly Concern[]): string {
  return concerns.map((concern) => CONCERNS[concern].words).join(', ');
}
