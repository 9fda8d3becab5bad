/**
 * The rule of a scenario that asks for the cloud and must not get it: it passes by a refusal that the record shows, and by
 * nothing having been done in place of what was refused.
 */
import { eventsOf, findEvent } from '../manifest/events.ts';
import type { RunRecord } from '../manifest/record.ts';
import { sessionOf } from '../manifest/sessions.ts';
import { type Observation, type Rule, seen } from './rule.ts';

export const refusalRule: Rule = {
  id: 'refused-as-asked',
  title:
    'What asked for the cloud and could not have it was refused by the named reason, and nothing was done instead',
  severity: 'error',
  modes: ['mcp', 'cloud'],
  pointer: '/failure',
  cure: 'Find out what was done instead: a run must not stay on this machine, or ask for a task, where its target is not there',
  judge: judgeRefusal,
};

/** What stands in the record of a run that did something in place of what was refused, or asked for a task. */
const INSTEAD: readonly string[] = ['cloud:fallback', 'cloud:submitting', 'cloud:submitted', 'stage:started'];

/** Null for a run that is to have the cloud. */
function judgeRefusal({ events, manifest }: RunRecord): Observation | null {
  const asked = findEvent(events, 'run:started')?.payload.refused_as;
  if (asked === undefined) return null;
  const expected = `${asked}, and nothing else`;
  const instead = events.find(({ event }) => INSTEAD.includes(event))?.event;
  if (instead !== undefined) return seen(false, expected, instead);
  const code = findEvent(sessionOf(events), 'run:failed')?.payload.code ?? 'no refusal';
  const answers = eventsOf(events, 'call:ended').map(({ payload }) => payload.recognised);
  // The service says it through the Codex CLI: without that answer nobody was asked.
  if (code === asked && !answers.includes(asked))
    return seen(false, expected, `${asked}, and no answer that says so`);
  if (manifest.execution_mode !== 'cloud') return seen(false, expected, 'a run on this machine');
  return seen(code === asked, expected, code === asked ? expected : code);
}

/** True where the run was to be refused, and was: there is no task then that other rules could look at. */
export function isRefusedAsAsked(record: RunRecord): boolean {
  return judgeRefusal(record)?.holds === true;
}
