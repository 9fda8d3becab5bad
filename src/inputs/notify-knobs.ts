/**
 * The knobs of who is told of what runs came to: which of issue and comment, how long a failure has to persist, and what the
 * gate has decided. A part of the table of knobs.
 */
import { knob } from './knob.ts';
import { choice, choices, whole } from './readers.ts';

/** Where people are told. */
const PLACES = ['issue', 'comment'] as const;

/** Failures of the schedule in a row before an issue is opened. */
export const ISSUE_AFTER = 2;

export const NOTIFY_KNOBS = {
  notify: knob(choices(PLACES), {
    description:
      'With `operation: notify`: `issue` keeps a tracking issue for each scenario whose scheduled runs keep failing (`issues: write`); `comment` keeps one comment on the pull request (`pull-requests: write`)',
    default: '`issue`',
    actionOnly: true,
  }),
  'issue-after': knob(whole(1, 100), {
    description:
      'With `operation: notify`: how many scheduled workflow runs of the default branch have to fail in a row before an issue is opened',
    default: `\`${ISSUE_AFTER}\``,
    actionOnly: true,
  }),
  'gate-verdict': knob(choice(['allow', 'warn', 'block', 'ignore']), {
    description:
      'With `operation: notify`: the output `verdict` of the gate, as the comment says it; empty counts as `block`',
    default: '',
    actionOnly: true,
  }),
};
