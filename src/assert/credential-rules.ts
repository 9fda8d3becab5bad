/**
 * The rule about the login of a run: a green that hides that the next run cannot sign in is none.
 */
import { eventsOf } from '../manifest/events.ts';
import { type Rule, seen } from './rule.ts';

const WORDS = {
  kept: 'kept',
  lost: 'kept nowhere',
  not_renewed: 'not renewed, though it was due: perhaps another copy of it was renewed before',
} as const;

export const credentialRules: readonly Rule[] = [
  {
    id: 'login-kept',
    title: 'A login that was renewed is kept for the next run',
    severity: 'error',
    adjustable: true,
    modes: ['mcp', 'cloud'],
    pointer: '/credential_rotation',
    cure: 'Make a new login (codex login in an empty CODEX_HOME) and replace the secret; rotate-to: github-secret keeps it from then on',
    code: 'credential_rotation_lost',
    judge: ({ events }) => {
      const told = eventsOf(events, 'credential:rotated').at(-1)?.payload;
      if (told === undefined || told.state === 'not_renewed') return null;
      const why = told.message === null ? '' : `: ${told.message}`;
      return seen(told.state === 'kept', 'kept', `${WORDS[told.state]}${why}`);
    },
  },
];
