/**
 * Reads the knobs as the runner gives them to an action. Masks every secret the moment it is
 * read, before any message can hold it.
 */
import * as core from '@actions/core';
import { RunError } from '../lib/errors.ts';
import { SHORTEST_SECRET } from '../lib/redact.ts';
import { nearest } from '../lib/suggest.ts';
import { oneLine } from '../lib/text.ts';
import { type Given, KNOB_NAMES, metaOf } from './inputs.ts';

/**
 * The texts of all inputs; empty where the workflow gives none. Throws RunError `input_invalid` for a misspelt one, which
 * the runner hands over as it does any other, with a warning.
 */
export function givenByAction(): Given {
  refuseMisspelt();
  const given = Object.fromEntries(KNOB_NAMES.map((name) => [name, textOf(name)])) as Given;
  for (const name of KNOB_NAMES) {
    // A whole auth.json is never masked: the runner would also mask each of its lines, braces included.
    const value = given[name] ?? '';
    if (metaOf(name).secret && name !== 'codex-auth-json' && value.length >= SHORTEST_SECRET)
      core.setSecret(value);
  }
  return given;
}

/** A prompt keeps its blanks, so that one of nothing else is refused and not taken for none. */
function textOf(name: (typeof KNOB_NAMES)[number]): string {
  return core.getInput(name, { trimWhitespace: name !== 'prompt' });
}

function refuseMisspelt(): void {
  const names = new Set<string>(KNOB_NAMES.map((name) => `INPUT_${name.toUpperCase()}`));
  for (const variable of Object.keys(process.env).filter(
    (name) => name.startsWith('INPUT_') && !names.has(name),
  )) {
    const name = variable.slice('INPUT_'.length).toLowerCase();
    const near = nearest(name, KNOB_NAMES);
    // One that is like none may be somebody else's variable.
    if (near !== undefined)
      throw new RunError('input_invalid', `There is no input ${oneLine(name)}`, {
        guidance: `Did you mean ${near}?`,
      });
  }
}
