import { describe, expect, it } from 'vitest';
import {
  type ActorState,
  type Admission,
  type AdmissionRequest,
  admit,
  asksForActor,
  type CredentialState,
} from '../../../src/admit/admission.ts';
import { EVENTS, factsOf, GUARDED_EVENTS } from '../../../src/inputs/events.ts';
import { outcomeOf } from '../../../src/lib/reasons.ts';

/** Every event that GitHub's reference lists as one that triggers workflows (read 2026-11), by who can cause it. */
const LISTED = {
  writer: [
    ...['branch_protection_rule', 'create', 'delete', 'deployment', 'deployment_status', 'image_version'],
    ...['label', 'merge_group', 'milestone', 'page_build', 'public', 'push', 'registry_package', 'release'],
    ...['repository_dispatch', 'schedule', 'workflow_dispatch'],
  ],
  fork: ['pull_request', 'pull_request_review', 'pull_request_review_comment'],
  anyone: [
    ...['check_run', 'check_suite', 'discussion', 'discussion_comment', 'fork', 'gollum', 'issue_comment'],
    ...['issues', 'pull_request_target', 'status', 'watch', 'workflow_run'],
  ],
} as const;
/** Left out, since no job ever sees them in GITHUB_EVENT_NAME, or GitHub has them no more. */
const LEFT_OUT = {
  workflow_call: 'a called workflow has the event of its caller',
  pull_request_comment: 'a heading of the reference: the event is issue_comment',
  project: 'classic projects are gone',
  project_card: 'classic projects are gone',
  project_column: 'classic projects are gone',
  commit_comment: 'triggers no workflow since 2019',
} as const;

const ACTORS: readonly ActorState[] = ['writer', 'allowed_bot', 'bot', 'stranger', 'unknown'];
const CREDENTIALS: readonly CredentialState[] = ['usable', 'missing', 'wrong_kind', 'malformed'];
const ON_MISSING = ['skip', 'fail', 'rehearse'] as const;
const BOTH = [true, false] as const;

interface Asked extends AdmissionRequest {
  readonly standing: NonNullable<AdmissionRequest['standing']>;
}

/** Event × fork × work tree × opt-in × actor × secrets × policy: every request there can be. */
function* everyRequest(): Generator<Asked> {
  for (const event of [...Object.keys(EVENTS), 'an_event_of_tomorrow'])
    for (const foreign of BOTH)
      for (const strangeHead of BOTH)
        for (const allowed of BOTH)
          for (const actor of ACTORS)
            for (const credential of CREDENTIALS)
              for (const onMissingCredentials of ON_MISSING)
                for (const rehearse of BOTH)
                  for (const needsCredential of BOTH)
                    yield {
                      standing: { event, foreign, strangeHead, allowed, actor },
                      ...{ credential, onMissingCredentials, rehearse, needsCredential },
                      credentialGiven: credential !== 'missing',
                      refusal: null,
                    };
}

const ALL = [...everyRequest()].map((request) => [request, admit(request)] as const);
const isLive = (admission: Admission): boolean => admission.action === 'run' && admission.backend === 'live';
const guarded = (event: string): boolean => factsOf(event).caused === 'anyone';

describe('the table of events', () => {
  it('is that of the reference, each under who can cause it, and leaves out what is no event here', () => {
    for (const [caused, events] of Object.entries(LISTED))
      expect(
        Object.keys(EVENTS)
          .filter((event) => factsOf(event).caused === caused)
          .toSorted(),
      ).toEqual(events);
    for (const event of Object.keys(LEFT_OUT)) expect(EVENTS).not.toHaveProperty(event);
  });

  it('thinks the worst of an event that it does not hold, also of the name of something else', () => {
    for (const event of ['an_event_of_tomorrow', 'constructor', '__proto__', ''])
      expect(factsOf(event)).toMatchObject({ caused: 'anyone', code: 'own' });
  });

  it('lets in by name what anyone causes, and nothing else', () => {
    expect(GUARDED_EVENTS.toSorted()).toEqual(LISTED.anyone);
  });
});

describe('admit, over everything that can start a run', () => {
  it('decides each, and by a code of its action', () => {
    expect(ALL.length).toBe(33 * 2 * 2 * 2 * 5 * 4 * 3 * 2 * 2);
    for (const [, admission] of ALL) {
      if (admission.action === 'skip') expect(outcomeOf(admission.code)).toBe('skipped');
      if (admission.action === 'refuse') expect(outcomeOf(admission.code)).toBe('config');
    }
  });

  it('refuses a strange head beside secrets, whatever else is so, unless the event is let in by name', () => {
    for (const [{ standing }, admission] of ALL) {
      const trap = guarded(standing.event) && standing.strangeHead && !standing.allowed;
      expect('code' in admission && admission.code === 'event_refused').toBe(trap);
    }
  });

  it('uses a live credential for a stranger never, and for one who may write or a named bot wherever it may', () => {
    for (const [{ standing, ...request }, admission] of ALL) {
      if (!request.needsCredential) continue;
      const { actor } = standing;
      const trusted = actor === 'writer' || actor === 'allowed_bot' || !asksForActor(standing);
      if (isLive(admission)) expect([request.credential, trusted]).toEqual(['usable', true]);
      if (!trusted && request.credential === 'usable' && !request.rehearse)
        expect(admission).toMatchObject({
          code: expect.stringMatching(/^(?:actor_not_admitted|event_refused)$/),
        });
    }
  });

  it.each([
    ['push', false, false],
    ['schedule', true, false],
    ['workflow_dispatch', true, false],
    ['merge_group', true, false],
    ['pull_request', false, false],
    ['pull_request', true, true],
    ['pull_request_review', true, true],
    ['pull_request_target', false, true],
    ['workflow_run', false, true],
    ['issue_comment', false, true],
    ['watch', false, true],
    ['an_event_of_tomorrow', false, true],
  ])('on %s, foreign: %s, asks who caused it: %s', (event, foreign, asked) => {
    expect(asksForActor({ event, foreign })).toBe(asked);
  });

  it('says the same as without an event where only who may write can have caused it', () => {
    for (const [request, admission] of ALL)
      if (factsOf(request.standing.event).caused === 'writer')
        expect(admit({ ...request, standing: null })).toEqual(admission);
  });

  it('rehearses a fork that has no secrets where that is asked for, and skips it else', () => {
    const fork = { event: 'pull_request', foreign: true, strangeHead: false, allowed: false } as const;
    const asked = {
      standing: { ...fork, actor: 'unknown' },
      ...{ needsCredential: true, refusal: null, rehearse: false, credential: 'missing' as const },
      credentialGiven: false,
    } as const;
    expect(admit({ ...asked, onMissingCredentials: 'rehearse' })).toEqual({
      action: 'run',
      backend: 'rehearsal',
    });
    expect(admit({ ...asked, onMissingCredentials: 'skip' })).toEqual({
      action: 'skip',
      code: 'credentials_missing',
    });
  });
});
