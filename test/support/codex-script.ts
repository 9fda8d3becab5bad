/**
 * A shell script in the place of the Codex CLI: it creates a task that is READY at once, and before it answers does
 * what a test tells it to, so that a fault comes at exactly that call. Knows of the product only its command line.
 */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Page of the task that the script creates. */
export const TASK_URL = 'https://chatgpt.com/codex/tasks/task_e_0123456789abcdef';

/** Lines of shell that run before the answer to a call. */
export interface CallFaults {
  readonly exec?: string;
  readonly status?: string;
  readonly diff?: string;
}

/** Writes the script, and gives the inputs of a live run with it. */
export function codexScript(file: string, faults: CallFaults = {}): Readonly<Record<string, string>> {
  const { exec = '', status = '', diff = '' } = faults;
  const cases = [
    `--version) echo 'codex-cli 0.169.0' ;;`,
    `cloud\\ exec*) ${shell(exec)} echo '${TASK_URL}' ;;`,
    `cloud\\ status*) ${shell(status)} echo '[READY] done' ;;`,
    `cloud\\ diff*) ${shell(diff)} echo 'Error: No diff available for task task_e_0123456789abcdef; it may still be running.' >&2; exit 1 ;;`,
  ];
  const history = join(dirname(file), 'no-history');
  mkdirSync(history, { recursive: true });
  writeFileSync(file, `#!/bin/sh\ncase "$*" in\n${cases.join('\n')}\nesac\n`);
  chmodSync(file, 0o755);
  return {
    'execution-mode': 'cloud',
    'codex-path': file,
    // Nobody is asked for earlier runs, and there are none.
    'history-folder': history,
    'cloud-environment': 'octo/widgets',
    branch: 'main',
    'poll-interval-seconds': '0.1',
  };
}

function shell(lines: string): string {
  return lines === '' ? '' : `${lines};`;
}
