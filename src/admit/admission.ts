/**
 * May this run start, and against what? One pure function over what was asked for and which credentials there are.
 * It comes before everything that could fail for want of a credential, so that a fork is skipped and not blamed.
 */
import type { ReasonCode } from '../lib/reasons.ts';

export type CredentialState = 'usable' | 'missing' | 'wrong_kind' | 'malformed';

export interface AdmissionRequest {
  /** False where nothing is run but commands on this machine. */
  readonly needsCredential: boolean;
  /** Why the target has nothing to run in this mode; null where it has. */
  readonly refusal: ReasonCode | null;
  readonly rehearse: boolean;
  readonly onMissingCredentials: 'skip' | 'fail' | 'rehearse';
  readonly credential: CredentialState;
  /** A credential of any kind is among the inputs. */
  readonly credentialGiven: boolean;
}

export type Admission =
  | { readonly action: 'run'; readonly backend: 'live' | 'rehearsal' }
  | { readonly action: 'skip' | 'refuse'; readonly code: ReasonCode };

/** Decides whether a run starts. */
export function admit(request: AdmissionRequest): Admission {
  if (request.refusal !== null) return { action: 'refuse', code: request.refusal };
  if (request.rehearse && request.credentialGiven)
    return { action: 'refuse', code: 'rehearsal_with_credential' };
  // A rehearsal of commands runs the same commands, and only says that it is one.
  if (!request.needsCredential) return { action: 'run', backend: request.rehearse ? 'rehearsal' : 'live' };
  if (request.rehearse) return { action: 'run', backend: 'rehearsal' };
  if (request.credential === 'malformed') return { action: 'refuse', code: 'credentials_malformed' };
  if (request.credential === 'usable') return { action: 'run', backend: 'live' };
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
