/**
 * Reads the knobs as the runner gives them to an action. Has every secret masked the moment
 * it is read, before any message can hold it.
 */
import * as core from '@actions/core';
import { RunError } from '../lib/errors.ts';
import { SHORTEST_SECRET } from '../lib/redact.ts';
import { Secret } from '../lib/secret.ts';
import { nearest } from '../lib/suggest.ts';
import { oneLine } from '../lib/text.ts';
import { withJobVariables } from './from-environment.ts';
import { type Given, KNOB_NAMES, metaOf } from './inputs.ts';

/**
 * The texts of all inputs; empty where the workflow gives none. Throws RunError `input_invalid` for a misspelt one, which
 * the runner hands over as it does any other, with a warning.
 */
export function givenByAction(mask: (secret: Secret) => void): Given {
  const given = secretInputs(mask);
  refuseMisspelt();
  return withJobVariables(given, process.env);
}

/** The texts of all inputs as they are, each secret masked: for post, which shows none and goes by none. */
export function secretInputs(mask: (secret: Secret) => void): Given {
  const given = Object.fromEntries(KNOB_NAMES.map((name) => [name, textOf(name)])) as Given;
  for (const name of KNOB_NAMES) {
    // A whole auth.json is never masked: the runner would also mask each of its lines, braces included.
    const value = given[name] ?? '';
    if (metaOf(name).secret && name !== 'codex-auth-json' && value.length >= SHORTEST_SECRET)
      mask(new Secret(value));
  }
  return given;
}

/**
 * A token by which post keeps a renewed login: the only inputs that it goes by, since a token is no thing to leave in the
 * state, which lies in a file as long as main is at work. Where the login goes stands in the state.
 */
export function inputOfPost(
  name: 'rotate-token' | 'vault-token',
  mask: (secret: Secret) => void,
): Secret | null {
  const value = core.getInput(name);
  if (value.length >= SHORTEST_SECRET) mask(new Secret(value));
  return value === '' ? null : new Secret(value);
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
