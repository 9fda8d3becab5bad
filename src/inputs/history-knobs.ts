/**
 * The knobs of the history: how much may be asked of the quota in view of what earlier runs have asked for, how often a
 * canary is expected to pass, and where records lie. A part of the table of knobs.
 */
import { knob } from './knob.ts';
import { decimal, path, whole } from './readers.ts';

export const HISTORY_KNOBS = {
  'spend-per-day': knob(whole(1, 100_000), {
    description:
      'Most attempts of live cloud tasks that this workflow may ask for within 24 hours, on all branches; a run that would pass it is skipped, as `spend_capped`',
    default: '`10`, on the command line none',
    fromScenario: true,
  }),
  'spend-per-commit': knob(whole(1, 100_000), {
    description: 'The same for one head commit, however long ago',
    default: '`1` on pull requests, else none',
    fromScenario: true,
  }),
  'cadence-hours': knob(decimal(0.1, 8760), {
    description:
      'How often a live pass is expected: the canary is stale once the last one is older than 2.5 times that',
    default: '',
    unit: 'hours, decimals allowed',
  }),
  'history-folder': knob(path, {
    description:
      'Folder with the records of earlier runs, such as downloaded artifacts, read in place of those of earlier workflow runs',
    default: '',
  }),
};
