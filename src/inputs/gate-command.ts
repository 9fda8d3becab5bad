/**
 * The command that decides again what saved runs mean. A part of the table of commands.
 */
import type { Command } from './command.ts';
import { EVENT, FORMAT, ROOT } from './options.ts';

export const GATE: Command = {
  name: 'gate',
  about:
    'Decide again, offline, what saved runs mean for an event, several to one verdict as operation: gate does; records are replayed, not believed',
  argument: {
    name: 'run',
    about:
      'id of a run, the beginning or the end of one, its directory, latest, the latest of a task (task/latest), or a folder with any number of runs, such as downloaded artifacts',
    required: true,
    several: true,
  },
  options: [EVENT, ROOT, FORMAT],
  knobs: ['policy', 'working-directory'],
  yields: 'the verdict; exit status 1 where it is block, 0 where not, 3 where there is no run to decide on',
  examples: [
    ['gate latest --event merge_group', 'asks whether the newest run would let a merge pass'],
    ['gate smoke/latest diff/latest', 'joins the newest runs of two tasks'],
    ['gate artifacts --event pull_request', 'joins all runs in a folder'],
  ],
};
