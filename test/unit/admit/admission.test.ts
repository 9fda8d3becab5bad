import { describe, expect, it } from 'vitest';
import { type Admission, type AdmissionRequest, admit } from '../../../src/admit/admission.ts';
import { outcomeOf } from '../../../src/lib/reasons.ts';

const LIVE = { action: 'run', backend: 'live' } as const;
const REHEARSAL = { action: 'run', backend: 'rehearsal' } as const;
const skip = (code: 'credentials_missing' | 'credentials_wrong_kind') => ({ action: 'skip', code }) as const;
const refuse = (code: 'credentials_required' | 'rehearsal_with_credential' | 'mode_unavailable') =>
  ({ action: 'refuse', code }) as const;

type Row = readonly [
  credential: AdmissionRequest['credential'],
  onMissing: AdmissionRequest['onMissingCredentials'],
  asked: Admission,
  rehearsed: Admission,
];

/** Every request that needs a credential: what is decided without `rehearse`, and with it. */
const TABLE: readonly Row[] = [
  ['usable', 'skip', LIVE, refuse('rehearsal_with_credential')],
  ['usable', 'fail', LIVE, refuse('rehearsal_with_credential')],
  ['usable', 'rehearse', LIVE, refuse('rehearsal_with_credential')],
  ['missing', 'skip', skip('credentials_missing'), REHEARSAL],
  ['missing', 'fail', refuse('credentials_required'), REHEARSAL],
  ['missing', 'rehearse', REHEARSAL, REHEARSAL],
  ['wrong_kind', 'skip', skip('credentials_wrong_kind'), refuse('rehearsal_with_credential')],
  ['wrong_kind', 'fail', refuse('credentials_required'), refuse('rehearsal_with_credential')],
  ['wrong_kind', 'rehearse', REHEARSAL, refuse('rehearsal_with_credential')],
];

function request(credential: Row[0], onMissingCredentials: Row[1], rehearse: boolean): AdmissionRequest {
  const credentialGiven = credential !== 'missing';
  return {
    standing: null,
    needsCredential: true,
    refusal: null,
    rehearse,
    onMissingCredentials,
    credential,
    credentialGiven,
  };
}

describe('admit', () => {
  it.each(['skip', 'fail', 'rehearse'] as const)(
    'refuses by its own fault what could not be had, whatever on-missing-credentials: %s says of none',
    (onMissing) => {
      const asked = { ...request('unobtainable', onMissing, false), fault: 'vault_sealed' } as const;
      expect(admit(asked)).toEqual({ action: 'refuse', code: 'vault_sealed' });
    },
  );

  it.each(TABLE)(
    'with a credential that is %s and on-missing-credentials: %s decides %j',
    (credential, onMissing, asked) => {
      expect(admit(request(credential, onMissing, false))).toEqual(asked);
    },
  );

  it.each(TABLE.map(([credential, onMissing, , rehearsed]) => [credential, onMissing, rehearsed] as const))(
    'with a credential that is %s, on-missing-credentials: %s and rehearse decides %j',
    (credential, onMissing, rehearsed) => {
      expect(admit(request(credential, onMissing, true))).toEqual(rehearsed);
    },
  );

  it('covers every request that needs a credential', () => {
    expect(new Set(TABLE.map(([credential, onMissing]) => `${credential} ${onMissing}`)).size).toBe(9);
  });

  it('does not rehearse beside a credential of any kind, even one that is of no use', () => {
    const asked = { ...request('missing', 'skip', true), credentialGiven: true };
    expect(admit(asked)).toEqual(refuse('rehearsal_with_credential'));
  });

  it.each(TABLE)(
    'refuses what has nothing to run in the mode before anything else is looked at: %s, %s',
    (credential, onMissing) => {
      for (const rehearse of [true, false]) {
        const asked = { ...request(credential, onMissing, rehearse), refusal: 'mode_unavailable' } as const;
        expect(admit(asked)).toEqual(refuse('mode_unavailable'));
      }
    },
  );

  it.each(TABLE)('runs what needs none with any credential or none: %s, %s', (credential, onMissing) => {
    const none = { needsCredential: false };
    expect(admit({ ...request(credential, onMissing, false), ...none })).toEqual(LIVE);
    const rehearsed = admit({ ...request(credential, onMissing, true), ...none });
    expect(rehearsed).toEqual(credential === 'missing' ? REHEARSAL : refuse('rehearsal_with_credential'));
  });

  it('runs live with a usable credential only', () => {
    for (const [credential, onMissing] of TABLE) {
      for (const rehearse of [true, false]) {
        const admission = admit(request(credential, onMissing, rehearse));
        if (admission.action === 'run' && admission.backend === 'live') expect(credential).toBe('usable');
      }
    }
  });

  it('skips with an outcome of its own, and refuses as config', () => {
    for (const [, , asked, rehearsed] of TABLE) {
      for (const admission of [asked, rehearsed]) {
        if (admission.action === 'skip') expect(outcomeOf(admission.code)).toBe('skipped');
        if (admission.action === 'refuse') expect(outcomeOf(admission.code)).toBe('config');
      }
    }
  });
});
