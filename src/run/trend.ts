/**
 * The command that tells the trend: of the runs of this folder, or of the records in another one.
 */
import { experienceOf, freshnessOf, persistingOf } from '../history/questions.ts';
import { trendOf } from '../history/trend.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Clock } from '../lib/clock.ts';
import { EXIT_CODES } from '../lib/reasons.ts';
import { trendJson, trendText } from '../publish/trend.ts';
import { earlierHere } from './earlier.ts';
import type { Answer } from './offline.ts';

const HOUR_MS = 3_600_000;

/** Exit status 7 where a cadence is given and the canary is stale by it, else 0. */
export async function trend(inputs: Inputs, workingDirectory: string, clock: Clock): Promise<Answer> {
  const earlier = await earlierHere({ inputs }, { workingDirectory });
  const { chain, notices } = await earlier.trend();
  const records = chain?.records ?? [];
  const nowMs = clock.now();
  const { cadenceHours } = inputs;
  const freshness =
    cadenceHours === undefined ? null : freshnessOf(records, { cadenceMs: cadenceHours * HOUR_MS, nowMs });
  const told = {
    trend: trendOf(records, nowMs),
    freshness,
    persisting: persistingOf(records),
    experience: experienceOf(records),
    notices,
  };
  return {
    text: trendText(told),
    json: trendJson(told),
    exitCode: freshness?.stale === true ? EXIT_CODES.stale : EXIT_CODES.pass,
    notices,
  };
}
