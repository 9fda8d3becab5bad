/**
 * The few statistics of the trend: how sure a rate is, when it has changed, and quantiles. Pure numbers; knows no run.
 */

/** Two-sided 95 %. */
const Z = 1.959963984540054;

/** Between 0 and 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The Wilson 95 % interval of `k` out of `n`; all there is, 0 to 1, for none. */
export function wilson(k: number, n: number): Interval {
  if (n <= 0) return { low: 0, high: 1 };
  const rate = k / n;
  const square = (Z * Z) / n;
  const middle = (rate + square / 2) / (1 + square);
  const half = (Z / (1 + square)) * Math.sqrt((rate * (1 - rate) + square / 4) / n);
  // At both ends the formula gives exactly the end, but for rounding.
  return { low: k === 0 ? 0 : Math.max(0, middle - half), high: k === n ? 1 : Math.min(1, middle + half) };
}

/** A quantile of ascending values, between the two that are nearest; null for none. `share` is from 0 to 1. */
export function quantile(ascending: readonly number[], share: number): number | null {
  if (ascending.length === 0) return null;
  const at = (ascending.length - 1) * Math.min(1, Math.max(0, share));
  const below = ascending[Math.floor(at)] ?? 0;
  const above = ascending[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
}

/** The failure rate of a sound canary, that of a broken one, and how much evidence raises the alarm. */
const P0 = 0.05;
const P1 = 0.4;
const ALARM = 4.5;
const FAILED = Math.log(P1 / P0);
const PASSED = Math.log((1 - P1) / (1 - P0));
/** At the rate of a broken canary so many passes in a row are seen in 8 % of the cases. */
const RECOVERED = 5;

export interface Change {
  /** Place of the first failure that counted towards the alarm. */
  readonly since: number;
  /** Place at which the alarm was raised. */
  readonly alarmAt: number;
  /** Place at which it was over; null where it is not. */
  readonly recoveredAt: number | null;
}

/**
 * A Bernoulli CUSUM over results in order of time, true for a failure. An alarm begins anew once the canary has recovered,
 * by five passes in a row.
 */
export class Cusum {
  readonly changes: Change[] = [];
  /** The evidence for a broken canary; at 4.5 the alarm is raised. */
  sum = 0;
  #place = 0;
  #since = 0;
  #passes = 0;

  get alarmed(): boolean {
    return this.changes.at(-1)?.recoveredAt === null;
  }

  push(failed: boolean): void {
    const place = this.#place;
    this.#place += 1;
    const last = this.changes.at(-1);
    if (last?.recoveredAt === null) {
      this.#passes = failed ? 0 : this.#passes + 1;
      if (this.#passes < RECOVERED) return;
      this.changes[this.changes.length - 1] = { ...last, recoveredAt: place };
      this.sum = 0;
      return;
    }
    if (this.sum === 0) this.#since = place;
    this.sum = Math.max(0, this.sum + (failed ? FAILED : PASSED));
    if (this.sum < ALARM) return;
    this.changes.push({ since: this.#since, alarmAt: place, recoveredAt: null });
    this.#passes = 0;
    this.sum = 0;
  }
}
