/**
 * What is told of the login of a run: how long it is still good, and what came of its renewal. Pure; no word of the login
 * itself is known here.
 */
import { explanationOf } from '../lib/explanations.ts';
import { REASONS } from '../lib/reasons.ts';
import { counted, oneLine } from '../lib/text.ts';
import type { CredentialHealth, CredentialRotation } from '../manifest/credential-fields.ts';
import type { Manifest } from '../manifest/schema.ts';

const TITLE = 'Codex canary: login';
const LOST = 'credential_rotation_lost';
/** What to do about a renewal that nobody keeps. */
export const KEEP = 'Give rotate-to: github-secret, or make a new login before then';

export interface LoginAnnotation {
  readonly level: 'warning' | 'error';
  readonly title: string;
  readonly message: string;
}

type Told = Pick<Manifest, 'credential' | 'credential_rotation'>;

/** How the login stood, in one line. */
export function healthInWords({ kind, will_rotate, days_left, warning }: CredentialHealth): string {
  if (days_left === null) return `${kind}, never renewed`;
  const left = days_left < 1 ? 'less than a day' : counted(Math.floor(days_left), 'day');
  const forecast = will_rotate ? 'to be renewed in this run' : `${left} until it is renewed`;
  return `${kind}, ${forecast}${warning === null ? '' : `. ${warning}`}`;
}

/** What came of the renewal, in one line. */
export function rotationInWords({ state, to, message }: CredentialRotation): string {
  if (state === 'kept') return `renewed, and kept in ${to}`;
  if (state === 'lost') return `renewed and LOST: ${message}. ${REASONS[LOST].cure}`;
  return 'it was due, and the Codex CLI did not renew it: another copy of it may have been renewed before. If the next run cannot sign in, make a new login';
}

/** The rows of the summary. */
export function loginRows({ credential, credential_rotation: rotation }: Told): [string, string | null][] {
  return [
    ['Login', credential === undefined ? null : healthInWords(credential)],
    ['Renewal', rotation ? rotationInWords(rotation) : null],
  ];
}

/** A lost login is an error whatever else came of the run; the days before it a warning. */
export function loginAnnotations({ credential, credential_rotation: rotation }: Told): LoginAnnotation[] {
  if (rotation?.state === 'kept') return [];
  if (rotation) {
    const level = rotation.state === 'lost' ? 'error' : 'warning';
    const where = rotation.state === 'lost' ? `. Explained at ${explanationOf(LOST)}` : '';
    return [{ level, title: TITLE, message: `${oneLine(rotationInWords(rotation), 2000)}${where}` }];
  }
  const warning = credential?.warning ?? null;
  return warning === null ? [] : [{ level: 'warning', title: TITLE, message: `${warning}. ${KEEP}` }];
}
