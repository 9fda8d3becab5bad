/** The command that writes the files to begin with, for the table of commands. */
import type { Command } from './command.ts';
import { type CommandOption, FORMAT, ROOT } from './options.ts';
import { choice } from './readers.ts';

/** Who begins, by what they have. */
export const BEGINNERS = ['cloud', 'api-key', 'forks'] as const;
export type Beginner = (typeof BEGINNERS)[number];

const FOR: CommandOption = {
  name: 'for',
  about:
    'Whom the workflow is for: cloud, who has a Codex Cloud account; api-key, who has an API key only; forks, whose pull requests mostly come from forks',
  reader: choice(BEGINNERS),
  default: 'cloud',
};

/** Whom it was asked for. */
export function beginnerOf(value: string | undefined): Beginner {
  return BEGINNERS.find((one) => one === value) ?? 'cloud';
}

export const INIT: Command = {
  name: 'init',
  about:
    'Write a workflow below .github/workflows/, and a codex.orchestrator.json where it runs one; overwrite nothing',
  options: [FOR, ROOT, FORMAT],
  knobs: ['working-directory'],
  yields: 'what was written and what was there already; exit status 0',
  examples: [
    ['init', 'begins with a daily canary in the repository you are in'],
    ['init --for api-key', 'begins with checks on the runner itself, without Codex Cloud'],
  ],
};
