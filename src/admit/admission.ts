/**
 * May this run start, and against what? One pure function over what caused it, what was asked for and which credentials
 * there are. It comes before everything that could fail for want of a credential, so that a fork is skipped and not blamed.
 */

import { factsOf } from '../inputs/events.ts';
import type { ReasonCode } from '../lib/reasons.ts';

export type CredentialState = 'usable' | 'missing' | 'wrong_kind' | 'malformed' | 'unobtainable';

/** What is known of who caused a run: of several the one who may least. */
export type ActorState =
  /** May write to the repository, by GitHub's own answer. */
  | 'writer'
  /** A bot that `allow-bots` names. */
  | 'allowed_bot'
  /** A bot that it does not. */
  | 'bot'
  | 'stranger'
  /** GitHub could not be asked, or did not say. */
  | 'unknown';

/** What started a run in a workflow. */
export interface Standing {
  /** GitHub's event. */
  readonly event: string;
  /** The proposed code comes from another repository, or from Dependabot. */
  readonly foreign: boolean;
  /** HEAD of the work tree is a commit that the event gives no trust: a head of a pull request, mostly. */
  readonly strangeHead: boolean;
  readonly actor: ActorState;
  /** `allow-events` names the event. */
  readonly allowed: boolean;
}

export interface AdmissionRequest {
  /** Null on the command line of a person. */
  readonly standing: Standing | null;
  /** False where nothing is run but commands on this machine. */
  readonly needsCredential: boolean;
  /** Why the target has nothing to run in this mode; null where it has. */
  readonly refusal: ReasonCode | null;
  readonly rehearse: boolean;
  readonly onMissingCredentials: 'skip' | 'fail' | 'rehearse';
  readonly credential: CredentialState;
  /** A credential of any kind is among the inputs. */
  readonly credentialGiven: boolean;
  /** Why a credential that is kept elsewhere could not be had; said where it is unobtainable. */
  readonly fault?: ReasonCode;
}

export type Admission =
  | { readonly action: 'run'; readonly backend: 'live' | 'rehearsal' }
  | { readonly action: 'skip' | 'refuse'; readonly code: ReasonCode };

/** Decides whether a run starts. */
export function admit(request: AdmissionRequest): Admission {
  const { standing } = request;
  // Before anything else: what such a work tree says, and whoever says it, is a stranger's.
  if (standing !== null && isTrap(standing)) return { action: 'refuse', code: 'event_refused' };
  if (request.refusal !== null) return { action: 'refuse', code: request.refusal };
  if (request.rehearse && request.credentialGiven)
    return { action: 'refuse', code: 'rehearsal_with_credential' };
  // A rehearsal of commands runs the same commands, and only says that it is one.
  if (!request.needsCredential) return { action: 'run', backend: request.rehearse ? 'rehearsal' : 'live' };
  if (request.rehearse) return { action: 'run', backend: 'rehearsal' };
  if (request.credential === 'malformed') return { action: 'refuse', code: 'credentials_malformed' };
  if (request.credential === 'unobtainable')
    return { action: 'refuse', code: request.fault ?? 'internal_error' };
  if (request.credential === 'usable')
    return standing === null || mayUseCredential(standing)
      ? { action: 'run', backend: 'live' }
      : { action: 'skip', code: 'actor_not_admitted' };
  switch (request.onMissingCredentials) {
    case 'fail':
      return { action: 'refuse', code: 'credentials_required' };
    case 'rehearse':
      return { action: 'run', backend: 'rehearsal' };
    case 'skip':
      return {
        action: 'skip',
        code: request.credential === 'missing' ? 'credentials_missing' : 'credentials_wrong_kind',
      };
  }
}

/** A stranger's code beside secrets: an event that anyone can cause, and a work tree at a commit that is not merged. */
function isTrap({ event, strangeHead, allowed }: Standing): boolean {
  return factsOf(event).caused === 'anyone' && strangeHead && !allowed;
}

/** True where who caused the run has to be one who may write: nothing else keeps strangers from a live credential. */
export function asksForActor({ event, foreign }: Pick<Standing, 'event' | 'foreign'>): boolean {
  const { caused } = factsOf(event);
  return caused === 'anyone' || (caused === 'fork' && foreign);
}

/** True where a live credential may be used: one that is kept elsewhere is not even asked for where it may not. */
export function mayUseCredential(standing: Standing): boolean {
  const { actor } = standing;
  return !isTrap(standing) && (!asksForActor(standing) || actor === 'writer' || actor === 'allowed_bot');
}
