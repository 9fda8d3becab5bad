/** The command that makes a report, for the table of commands. */
import type { Command } from './command.ts';
import { type CommandOption, FORMAT, ROOT } from './options.ts';
import { path } from './readers.ts';

/** Where the page goes, unless somebody says so. */
export const REPORT_FILE = 'codex-report.html';

const OUTPUT: CommandOption = {
  name: 'output',
  about: 'File that the page is written to; what is there is replaced',
  reader: path,
  default: REPORT_FILE,
};
const BADGE: CommandOption = {
  name: 'badge',
  about:
    'Write a badge as well: a JSON file for the endpoint of shields.io, with the age of the last live pass',
  reader: path,
};

export const REPORT: Command = {
  name: 'report',
  about:
    'Write one HTML page of all runs: a grid, the trend, failures that are alike, and each run with its events and diff',
  options: [OUTPUT, BADGE, ROOT, FORMAT],
  knobs: ['cadence-hours', 'history-folder', 'working-directory'],
  yields: 'what was written; exit status 0 where it was, 3 where it could not be',
  examples: [
    ['report', 'tells of the runs of this folder'],
    [
      'report --history-folder artifacts --output report.html --badge badge.json',
      'tells of downloaded artifacts too',
    ],
  ],
};
