/**
 * The knobs of what is tried again: how often, after which waits, and what may be taken for ours where an answer was
 * lost. A part of the table of knobs.
 */
import { TASK_ID } from '../lib/codex.ts';
import { knob } from './knob.ts';
import { choice, decimal, factors, text, whole } from './readers.ts';

/** Classes of failures that can be tried again. */
const RETRIED = ['network', 'service', 'quota', 'protocol', 'credentials'] as const;

export const RETRY_DEFAULTS = {
  retryAttempts: 4,
  retryFirstWaitSeconds: 2,
  retryLongestWaitSeconds: 60,
  retryFactors: { quota: 8 },
  pollErrors: 30,
  pollErrorsInARow: 5,
  adopt: 'never',
} as const;

export const RETRY_KNOBS = {
  'retry-attempts': knob(whole(1, 20), {
    description:
      'Most tries of one call to Codex Cloud; a submit is tried again only where no task can exist',
    default: String(RETRY_DEFAULTS.retryAttempts),
    fromScenario: true,
  }),
  'retry-first-wait-seconds': knob(decimal(0.01, 600), {
    description:
      'Longest wait before the second try; it doubles with each further one, and the wait is drawn below it',
    default: String(RETRY_DEFAULTS.retryFirstWaitSeconds),
    unit: 'seconds, decimals allowed',
    fromScenario: true,
  }),
  'retry-longest-wait-seconds': knob(decimal(0.01, 3600), {
    description: 'No wait between two tries is longer',
    default: String(RETRY_DEFAULTS.retryLongestWaitSeconds),
    unit: 'seconds, decimals allowed',
    fromScenario: true,
  }),
  'retry-factors': knob(factors(RETRIED), {
    description: 'Multiplies the waits after failures of a class',
    default: '`quota=8`, all others 1',
    fromScenario: true,
  }),
  'poll-errors': knob(whole(1, 10_000), {
    description: 'Most reads of the state that may fail in one run',
    default: String(RETRY_DEFAULTS.pollErrors),
    fromScenario: true,
  }),
  'poll-errors-in-a-row': knob(whole(1, 1000), {
    description: 'Most reads of the state that may fail one after the other',
    default: String(RETRY_DEFAULTS.pollErrorsInARow),
    fromScenario: true,
  }),
  'cloud-task-id': knob(
    text('the id of a cloud task, as in its address', (value) => TASK_ID.test(value)),
    {
      description:
        'Cloud task to go on with instead of asking for one; with `resume --run` the one that a launch in doubt has led to',
      default: '',
    },
  ),
  resume: knob(choice(['never', 'auto']), {
    description:
      'In a re-run of the job `auto` goes on with the cloud task of the attempt before, by its artifact, where that was cancelled, in doubt, late or out of reach; `never` asks for a new one',
    default: 'never',
    actionOnly: true,
  }),
  adopt: knob(choice(['never', 'sole-candidate']), {
    description:
      'After a submit whose answer was lost: `sole-candidate` takes the only new task of the environment for ours (nobody else may submit there); `never` takes none without proof',
    default: RETRY_DEFAULTS.adopt,
    fromScenario: true,
  }),
};
