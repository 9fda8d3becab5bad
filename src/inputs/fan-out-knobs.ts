/**
 * The knobs of what is run by several jobs and joined by one: which scenarios, in how many shards, and what the gate takes
 * for their results. A part of the table of knobs.
 */
import {
  type Expected,
  MOST_SHARDS,
  readExpected,
  readShardText,
  type ShardText,
} from '../lib/shard-text.ts';
import { knob } from './knob.ts';
import { choice, type Reader, text, whole } from './readers.ts';

const SCENARIOS = 'names of scenarios or paths of .yml files, separated by line breaks or commas';
const scenarios: Reader<string[]> = {
  accepts: SCENARIOS,
  read(given) {
    const value = given
      .split(/[\n,]+/)
      .map((name) => name.trim())
      .filter((name) => name !== '');
    const sound = value.every((name) => /^[a-z0-9][a-z0-9-]*$|\.ya?ml$/.test(name));
    const once = new Set(value).size === value.length;
    return value.length > 0 && value.length <= 100 && sound && once
      ? { value }
      : { cure: `give ${SCENARIOS}, each once` };
  },
};

const SHARD = 'the text that operation: plan gave as matrix.shard, unchanged';
const shard: Reader<ShardText> = {
  accepts: SHARD,
  read(given) {
    const value = readShardText(given);
    return value === null ? { cure: `give ${SHARD}` } : { value };
  },
};

const EXPECTED = 'the output expected of operation: plan, or any';
/** The plan with every task by its name; null for whatever is there. */
const expected: Reader<Expected | null> = {
  accepts: EXPECTED,
  read(given) {
    if (given === 'any') return { value: null };
    const value = readExpected(given);
    return value === null ? { cure: `give ${EXPECTED}` } : { value };
  },
};

export const FAN_OUT_KNOBS = {
  scenarios: knob(scenarios, {
    description: 'With `operation: plan`: the scenarios that are divided among the jobs',
    default: '`scenario`',
    actionOnly: true,
  }),
  shards: knob(whole(1, MOST_SHARDS), {
    description: 'With `operation: plan`: most jobs; runs of another mode never share one',
    default: 'one for 25 cloud tasks',
    actionOnly: true,
  }),
  shard: knob(shard, {
    description: 'What this job runs of a plan, in place of `scenario`: the value `matrix.shard`',
    default: '',
  }),
  expected: knob(expected, {
    description:
      'With `operation: gate`: what has to be there, the output `expected` of the plan; `any` takes whatever is there, at least one, and cannot see that a job left nothing',
    default: '',
    actionOnly: true,
  }),
  results: knob(
    text('a path', (value) => value.trim() !== '' && !value.includes('\0')),
    {
      description:
        'With `operation: gate`: folder with the results, in place of the artifacts of this workflow run whose names begin with `artifact-name`',
      default: '',
      actionOnly: true,
    },
  ),
  'results-of': knob(choice(['attempt', 'workflow-run']), {
    description:
      'With `operation: gate`: `attempt` takes results of this attempt alone; `workflow-run` takes one of an earlier attempt where this one has none, for who runs failed jobs again',
    default: 'attempt',
    actionOnly: true,
  }),
  'check-name': knob(
    text('1 to 100 characters', (value) => /^[^\p{Cc}]{1,100}$/u.test(value) && value.trim() !== ''),
    {
      description:
        'With `operation: gate`: name of a check run with its conclusion, unlike any name of a job; needs `checks: write`, and without it there is a notice',
      default: 'none is made',
      actionOnly: true,
    },
  ),
};
