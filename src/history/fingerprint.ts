/**
 * The fingerprint of a failure: the same for two runs that failed alike, whatever ids, times, numbers and places stood in
 * what they said. Versioned, since another way to normalise gives other fingerprints. Pure.
 */
import { sha256 } from '../lib/files.ts';
import { oneLine } from '../lib/text.ts';

/** Goes up with every change to `normalised`: fingerprints of different versions are never compared. */
export const FINGERPRINT_VERSION = 1;

/** Twelve hex digits. */
export const FINGERPRINT = /^[0-9a-f]{12}$/;

/** Longer lines say nothing more that two failures would share. */
const LONGEST_LINE = 300;

/** In this order: an address holds numbers, and so does what is no address. */
const VOLATILE: readonly (readonly [RegExp, string])[] = [
  [/\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s"'<>]+/g, '<url>'],
  [/\btask_[a-z]_[0-9a-z]+/g, '<task>'],
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g, '<uuid>'],
  [/\b\d{4}-\d\d-\d\d(?:[t ]\d\d[:-]\d\d(?:[:-]\d\d)?(?:[.-]\d+)?(?:z|[+-]\d\d:?\d\d)?)?/g, '<time>'],
  [/\b\d\d:\d\d(?::\d\d(?:\.\d+)?)?/g, '<time>'],
  [/\b[a-z]:\\[^\s"'<>]+/g, '<path>'],
  [/(?<![\w<.])\.{0,2}\/[^\s"'<>]+/g, '<path>'],
  [/\b(?=[a-f]*\d)[0-9a-f]{7,}\b/g, '<hex>'],
  [/\d+(?:[.,]\d+)*/g, '<n>'],
];

/** A line without what differs from run to run. */
export function normalised(line: string): string {
  const lower = oneLine(line.slice(0, 10 * LONGEST_LINE), LONGEST_LINE).toLowerCase();
  return VOLATILE.reduce((text, [pattern, word]) => text.replace(pattern, word), lower);
}

export interface FailureWords {
  /** How far the run had come. */
  readonly phase: string;
  /** The class of its reason. */
  readonly class: string;
  /** What it said first. */
  readonly line: string;
}

/** The fingerprint of a failure: 12 hex digits of a SHA-256. */
export function fingerprintOf({ phase, class: kind, line }: FailureWords): string {
  return sha256([FINGERPRINT_VERSION, phase, kind, normalised(line)].join('|')).slice(0, 12);
}
