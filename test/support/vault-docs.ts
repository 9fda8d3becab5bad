/** What docs/vault.md tells an operator to type, and a workflow to say. */
import { readFileSync } from 'node:fs';

export interface Command {
  readonly words: readonly string[];
  /** What is handed to it on standard input. */
  readonly input: string;
}

const PAGE = readFileSync(new URL('../../docs/vault.md', import.meta.url), 'utf8');

/** The blocks in one language. */
export function blocks(language: 'shell' | 'yaml'): string[] {
  return [...PAGE.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, name, text = '']) =>
    name === language ? [text] : [],
  );
}

/** Every command of the page, in order. */
export function commands(): Command[] {
  const all = blocks('shell').join('');
  return [...all.matchAll(/^vault ([^\n]*?)(?: <<'END'\n([\s\S]*?)^END)?$/gm)].map(
    ([, line = '', input = '']) => ({
      words: line.split(' '),
      input,
    }),
  );
}
