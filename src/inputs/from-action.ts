/**
 * Reads the knobs as the runner gives them to an action. Masks every secret the moment it is
 * read, before any message can hold it.
 */
import * as core from '@actions/core';
import { SHORTEST_SECRET } from '../lib/redact.ts';
import { type Given, KNOB_NAMES, metaOf } from './inputs.ts';

/** The texts of all inputs; empty where the workflow gives none. */
export function givenByAction(): Given {
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
