import { describe, expect, test } from 'vitest';
import { RULES } from '../../../src/assert/rules.ts';
import { evaluate, shapesOnly } from '../../../src/assert/tester.ts';
import { taskUrl } from '../../../src/cloud/protocol.ts';
import { sha256 } from '../../../src/lib/files.ts';
import type { EventBody, FileRecord, RunEvent } from '../../../src/manifest/events.ts';
import {
  ANSWER,
  APPLIED,
  anAgent,
  edit,
  FAILURE,
  FIXTURES,
  fail,
  GRANTED,
  logOfAgent,
  lookedTwice,
  NO_FILE,
  noProof,
  REOPENED,
  SUBMITTED,
  transportOf,
} from '../../support/broken-records.ts';
import {
  type Changes,
  CLOUD_TASK,
  COMMIT,
  creation,
  DIFF,
  FOLDER,
  insertAfter,
  LOG,
  NONCE,
  OTHER_TASK,
  type Poll,
  PROOF,
  PROVING_DIFF,
  payloadOf,
  recordOf,
  remove,
  type Step,
  set,
  stepsOf,
} from '../../support/record.ts';

/** The log of the passing run, with a line too many. */
const LONGER_LOG = (recordOf().files.get(LOG)?.text ?? '').replace(/^.*\n/, '$&$&');

/** Further ways to break one rule alone. */
const VARIANTS: readonly (readonly [rule: string, how: string, changes: Changes])[] = [
  ['manifest-folded', 'an older time of change', { raw: (raw) => set(raw, { updated_at: raw.started_at }) }],
  [
    'manifest-folded',
    'another outcome',
    { raw: (raw) => set(raw, { outcome: 'pass', status: 'succeeded' }) },
  ],
  ['events-in-order', 'an event of another run', { events: (events) => set(events[4], { run_id: 'x' }) }],
  ['events-in-order', 'an event of another task', { events: (events) => set(events[4], { task_id: 'x' }) }],
  [
    'events-in-order',
    'an event older than the one before it',
    { events: (events) => set(events[5], { timestamp: '2025-12-31T23:59:59.999Z' }) },
  ],
  ['summary-agrees', 'another outcome', { summary: (summary) => set(summary, { outcome: 'pass' }) }],
  ['summary-agrees', 'no commit', { summary: (summary) => set(summary, { headSha: null }) }],
  ['summary-agrees', 'better evidence', { summary: (summary) => set(summary, { commitEvidence: 'proven' }) }],
  ['summary-agrees', 'a fallback', { summary: (summary) => set(summary, { cloudFallback: {} }) }],
  ['summary-agrees', 'another time', { summary: (summary) => set(summary, { timestamp: '' }) }],
  ['summary-agrees', 'other polls', { summary: (summary) => set(summary.cloudExecution, { pollCount: 9 }) }],
  ['summary-agrees', 'no build', { summary: ({ build }) => set(build, { cloudExecution: null }) }],
  ['summary-agrees', 'other artifacts', { summary: ({ build }) => set(build, { artifacts: [] }) }],
  ['summary-agrees', 'reports of nobody', { summary: (summary) => set(summary.test, { reports: [{}] }) }],
  ['summary-agrees', 'a failed build', { summary: ({ build }) => set(build, { success: false }) }],
  ['summary-agrees', 'a test nobody made', { summary: (summary) => set(summary.test, { success: true }) }],
  ['summary-agrees', 'an approval', { summary: ({ review }) => set(review.decision, { approved: true }) }],
  ['codex-identified', 'nothing told', { steps: (steps) => remove(steps, 'codex:resolved') }],
  [
    'rehearsal-is-local',
    'an address that only begins like loopback',
    { steps: (steps) => set(transportOf(steps), { proxy: 'http://127.0.0.1.example.com:80' }) },
  ],
  ['rehearsal-is-local', 'no proxy', { steps: (steps) => set(transportOf(steps), { proxy: null }) }],
  [
    'rehearsal-is-local',
    'no authority of its own',
    { steps: (steps) => set(transportOf(steps), { custom_ca_sha256: null }) },
  ],
  ['log-recorded', 'no file', { files: (files) => files.delete(LOG) }],
  ['log-recorded', 'an event that tells of another exit', { events: (events) => edited(events, 5) }],
  ['log-recorded', 'another length', { events: (events) => set(filesOfBuild(events)[0], { bytes: 1 }) }],
  ['failure-explained', 'no guidance', { steps: (steps) => fail(steps, { guidance: ' ' }) }],
  ['no-secret', 'a token in the diff', { diff: `${PROVING_DIFF}# ghp_${'a1'.repeat(18)}\n` }],
  [
    'no-secret',
    'the key of a certificate',
    { files: (files) => files.set('key.pem', `-----BEGIN ${'PRIVATE KEY'}-----`) },
  ],
  [
    'task-identified',
    'an id that could not be put into an address',
    { steps: (steps) => rename(steps, '../task') },
  ],
  [
    'submitted-once',
    'an answer that names another task',
    { steps: (steps) => set(payloadOf(steps, 'call:ended', 0), { recognised: OTHER_TASK }) },
  ],
  [
    'log-recorded',
    'a call that no event tells of',
    {
      files: (files) => files.set(LOG, LONGER_LOG),
      events: (events) =>
        set(filesOfBuild(events)[0], { sha256: sha256(LONGER_LOG), bytes: Buffer.byteLength(LONGER_LOG) }),
    },
  ],
  [
    'submitted-once',
    'two submits with one answer',
    {
      steps: (steps) => {
        const payload = structuredClone(payloadOf(steps, 'call:ended', 0));
        insertAfter(steps, 'cloud:submitted', { at: 4, body: { event: 'call:ended', payload } });
      },
    },
  ],
  [
    'environment-kept',
    'another environment found than sent',
    { steps: (steps) => set(payloadOf(steps, 'target:resolved'), { environment: 'octo/gadgets' }) },
  ],
  [
    'branch-kept',
    'another branch found than sent',
    { steps: (steps) => set(payloadOf(steps, 'target:resolved'), { branch: 'develop' }) },
  ],
  [
    'submitted-once',
    'an answer that names a task which was there before',
    {
      steps: (steps) => set(payloadOf(steps, 'cloud:submitting'), { known_tasks: [OTHER_TASK, CLOUD_TASK] }),
    },
  ],
  [
    'submitted-once',
    'two answers',
    { steps: (steps) => insertAfter(steps, 'cloud:submitted', { at: 4, body: SUBMITTED }) },
  ],
  [
    'ended-ready',
    'another end',
    { steps: (steps) => set(payloadOf(steps, 'cloud:ended'), { status: 'running' }) },
  ],
  [
    'stages-ended',
    'a stage that was run again though it had ended',
    { mode: 'mcp', steps: (steps) => resumeAfter(steps, 5, ['lint'], steps.slice(1, 3)) },
  ],
  [
    'stages-ended',
    'a stage that ended twice',
    { mode: 'mcp', steps: (steps) => resumeAfter(steps, 5, [], steps.slice(1, 3)) },
  ],
  [
    'stages-ended',
    'a stage that may fail, and was never started',
    {
      mode: 'mcp',
      steps: (steps) => set(payloadOf(steps, 'stage:ended', 1), { ended: 'not_started', exit_code: null }),
    },
  ],
  [
    'approvals-given',
    'an approval that came too late',
    {
      mode: 'mcp',
      steps: (steps) => {
        set(payloadOf(steps, 'run:started').pipeline?.stages[0], { requires_approval: true });
        insertAfter(steps, 'stage:started', { at: 5, body: { event: 'approval:granted', payload: GRANTED } });
      },
    },
  ],
  [
    'submitted-once',
    'a task whose stage nobody approved',
    {
      steps: (steps) =>
        set(payloadOf(steps, 'run:started'), {
          pipeline: approvedTarget('lint', { requires_approval: true }),
        }),
    },
  ],
  [
    'polls-plausible',
    'a call of a session that told of all its polls',
    {
      steps: (steps) => {
        removeLastPoll(steps);
        const second = steps.findIndex(({ at }) => at === 14);
        steps.splice(second, 0, { at: 13, body: REOPENED });
      },
    },
  ],
  [
    'polls-plausible',
    'more polls than fit into the time that a pause left',
    {
      polls: [4, 14, 24, 34, 44].map(
        (time): Poll => [time, time < 44 ? 'PENDING' : 'READY', time < 44 ? 'queued' : 'ready'],
      ),
      steps: (steps) => pauseBetween(steps, 5, 43),
    },
  ],
  [
    'deadline-kept',
    'a deadline that passed though the run was paused for a while',
    {
      steps: (steps) => {
        set(payloadOf(steps, 'run:started'), { timeout_seconds: 12 });
        pauseBetween(steps, 15, 20);
      },
    },
  ],
  ['polls-plausible', 'a call that no poll tells of', { steps: (steps) => removeLastPoll(steps) }],
  [
    'environment-kept',
    'another target',
    { steps: (steps) => set(payloadOf(steps, 'run:started'), { environment: 'x/y' }) },
  ],
  [
    'branch-kept',
    'another target',
    { steps: (steps) => set(payloadOf(steps, 'run:started'), { branch: 'x' }) },
  ],
  [
    'attempts-kept',
    'more asked for',
    { steps: (steps) => set(payloadOf(steps, 'run:started'), { attempts: 2 }) },
  ],
  [
    'diff-present',
    'an empty diff',
    { steps: (steps) => set(payloadOf(steps, 'diff:fetched'), { ...NO_FILE, status: 'empty' }) },
  ],
  ['diff-recorded', 'no file', { steps: noProof, files: (files) => files.delete(DIFF) }],
  [
    'diff-recorded',
    'another byte',
    { files: (files) => edit(files, DIFF, (text) => text.replace('1111111', '2222222')) },
  ],
  ['diff-recorded', 'another file of the build', { events: (events) => void filesOfBuild(events).pop() }],
  [
    'diff-recorded',
    'another length',
    { steps: (steps) => set(payloadOf(steps, 'diff:fetched'), { bytes: 1 }) },
  ],
  [
    'diff-recorded',
    'a path that leads out of the run',
    {
      steps: (steps) => {
        noProof(steps);
        set(payloadOf(steps, 'diff:fetched'), { path: `${FOLDER}/../../etc/passwd` });
      },
    },
  ],
  [
    'proof-alone',
    'a proof file that is in another folder too',
    { diff: `${PROVING_DIFF}${creation(`docs/${PROOF}`, [NONCE])}` },
  ],
  ['nonce-proven', 'a nonce with something after it', { diff: creation(PROOF, [`${NONCE}0`, COMMIT]) }],
  ['commit-proven', 'no second line', { diff: creation(PROOF, [NONCE]) }],
  ['commit-proven', 'half a commit', { diff: creation(PROOF, [NONCE, COMMIT.slice(0, 12)]) }],
  [
    'head-kept',
    'a branch that is gone',
    { steps: (steps) => lookedTwice(steps, { branch_check: 'not_found', head_sha: null }) },
  ],
  [
    'head-kept',
    'an origin that could not be asked again',
    { steps: (steps) => lookedTwice(steps, { branch_check: 'not_checked', head_sha: null }) },
  ],
  [
    'head-kept',
    'an origin that was never asked',
    {
      steps: (steps) => {
        noProof(steps);
        set(payloadOf(steps, 'target:resolved'), { branch_check: 'not_checked' });
      },
    },
  ],
];

/** Further bounds of a diff, each broken alone. */
const BOUNDS: readonly (readonly [rule: string, how: string, limits: object])[] = [
  ['diff-bounded', 'too many files', { maximum_files: 0 }],
  ['diff-bounded', 'too many bytes', { maximum_bytes: 10, maximum_lines: 100 }],
  ['diff-touches', 'a glob that only nearly matches', { must_touch: [`docs/${PROOF}`] }],
  ['diff-spares', 'one of several', { must_not_touch: ['docs/**', PROOF] }],
];

describe('each rule has one fixture', () => {
  test('and there is none for a rule that does not exist', () => {
    expect(Object.keys(FIXTURES).toSorted()).toEqual(RULES.map(({ id }) => id).toSorted());
  });

  test.each(Object.keys(FIXTURES))('%s alone fails for its own', (id) => {
    expect(failedRules(FIXTURES[id])).toEqual([id]);
  });

  test.each(VARIANTS)('%s alone fails for %s', (id, _, changes) => {
    expect(failedRules(changes)).toEqual([id]);
  });

  test.each(BOUNDS)('%s alone fails for %s', (id, _, limits) => {
    const steps = (all: Step[]) => set(payloadOf(all, 'run:started'), { diff_limits: limits });
    expect(failedRules({ steps })).toEqual([id]);
  });

  test.each([
    ['**', '.env'],
    ['**/*.yml', '.github/workflows/x.yml'],
    ['src/**', 'src/.hidden/a.ts'],
    ['{src,docs}/*', 'docs/.x'],
    ['[.]github/**', '.github/x'],
  ])('%s leaves the hidden %s alone too', (glob, path) => {
    const steps = (all: Step[]) =>
      set(payloadOf(all, 'run:started'), { diff_limits: { must_not_touch: [glob] } });
    expect(failedRules({ steps, diff: `${PROVING_DIFF}${creation(path, ['x'])}` })).toContain('diff-spares');
    expect(failedRules({ steps, diff: `${PROVING_DIFF}${creation('lib/x.rs', ['x'])}` })).toEqual(
      glob === '**' ? ['proof-alone', 'diff-spares'] : ['proof-alone'],
    );
  });

  test('a diff within its bounds breaks none', () => {
    const limits = { must_touch: ['*.txt'], must_not_touch: ['docs/**'], maximum_files: 1, maximum_lines: 2 };
    const steps = (all: Step[]) => set(payloadOf(all, 'run:started'), { diff_limits: limits });
    expect(failedRules({ steps })).toEqual([]);
  });

  test.each(Object.entries(FIXTURES))('%s says what it expected and what it found', (id, changes) => {
    const finding = evaluate(recordOf(changes), shapesOnly()).find(({ rule }) => rule === id);
    expect(finding).toMatchObject({ status: 'failed', expected: /./, actual: /./ });
    expect(finding?.actual).not.toBe(finding?.expected);
  });
});

describe('a record that nobody touched', () => {
  test.each(['cloud', 'mcp'] as const)('breaks no rule in mode %s', (mode) => {
    expect(failedRules({ mode })).toEqual([]);
  });

  test('is put to every rule of its mode, in the order of the table', () => {
    for (const mode of ['cloud', 'mcp'] as const) {
      const ids = RULES.filter(({ modes }) => modes.includes(mode)).map(({ id }) => id);
      expect(evaluate(recordOf({ mode }), shapesOnly()).map(({ rule }) => rule)).toEqual(ids);
    }
  });

  test('leaves nothing unjudged but the failure it does not have, and the origin of a rehearsal', () => {
    const idle = evaluate(recordOf(), shapesOnly()).filter(({ status }) => status === 'not_applicable');
    expect(idle.map(({ rule }) => rule)).toEqual([
      ...['failure-explained', 'diff-touches', 'diff-spares', 'diff-bounded', 'head-kept', 'login-kept'],
      'refused-as-asked',
    ]);
  });
});

describe('a run that somebody controlled', () => {
  test('that was paused has polled less, and has not passed its deadline', () => {
    const late: readonly Poll[] = [
      [4, 'PENDING', 'queued'],
      [2000, 'READY', 'ready'],
    ];
    expect(failedRules({ polls: late })).toEqual(['polls-plausible', 'deadline-kept']);
    expect(failedRules({ polls: late, steps: (steps) => pauseBetween(steps, 10, 1996) })).toEqual([]);
  });

  test('that waited for an approval has not passed its deadline', () => {
    const approval = (steps: Step[]) => {
      const pipeline = approvedTarget('lint', { requires_approval: true });
      set(payloadOf(steps, 'run:started'), { pipeline, timeout_seconds: 5 });
      steps.splice(
        1,
        0,
        { at: 0, body: { event: 'approval:requested', payload: { stage: 'lint' } } },
        { at: 3600, body: { event: 'approval:granted', payload: GRANTED } },
      );
      for (const step of steps.slice(3)) step.at += 3600;
    };
    expect(failedRules({ steps: approval })).toEqual(['deadline-kept']);
    const inTime = (steps: Step[]) => {
      approval(steps);
      set(payloadOf(steps, 'run:started'), { timeout_seconds: 30 });
    };
    expect(failedRules({ steps: inTime })).toEqual([]);
  });

  test('whose process died goes on polling at once, with a deadline of its own', () => {
    const polls: readonly Poll[] = [
      [4, 'PENDING', 'queued'],
      [9000, 'PENDING', 'queued'],
      [9010, 'READY', 'ready'],
    ];
    const resumed = (steps: Step[]) => {
      const poll = steps.findIndex(({ at }) => at === 9000);
      steps.splice(poll, 0, { at: 8999, body: REOPENED });
    };
    expect(failedRules({ polls, steps: resumed })).toEqual([]);
    expect(failedRules({ polls })).toEqual(['polls-plausible', 'deadline-kept']);
  });

  test('whose process died between an answer and what it told of it has one poll less than calls', () => {
    const killed = (steps: Step[]) => {
      const polled = steps.findIndex(({ at, body }) => at === 14 && body.event === 'cloud:polled');
      steps.splice(polled, 1, { at: 20, body: REOPENED });
    };
    expect(failedRules({ steps: killed })).toEqual([]);
  });

  test('that was cancelled, closed and resumed is judged by what it came to then', () => {
    const resumed = (steps: Step[]) => {
      const failure = { ...FAILURE, code: 'cancelled', class: 'cancelled', message: 'the run was cancelled' };
      const at = 15;
      const end: EventBody[] = [
        { event: 'run:failed', payload: failure as never },
        { event: 'build:completed', payload: { success: false, files: [] } },
        { event: 'test:completed', payload: { findings: [] } },
        {
          event: 'review:completed',
          payload: {
            approved: false,
            feedback: 'no',
            outcome: 'cancelled',
            reason: 'cancelled',
            commit_proven: false,
          },
        },
        {
          event: 'run:completed',
          payload: { outcome: 'cancelled', reason: 'cancelled', verdict: 'block', guidance: null },
        },
        REOPENED,
      ];
      const last = steps.findLastIndex((step) => step.at === 14);
      steps.splice(last + 1, 0, ...end.map((body) => ({ at, body })));
    };
    expect(failedRules({ steps: resumed })).toEqual([]);
  });

  test('of which a later session runs what an earlier one began has one end of each stage that counts', () => {
    const resumed = (steps: Step[]) => {
      const again = structuredClone(steps.slice(1, 3));
      set(payloadOf(steps, 'stage:ended', 0), { status: 'failed', ended: 'cancelled', exit_code: null });
      set(payloadOf(steps, 'stage:ended', 1), {
        status: 'skipped',
        ended: null,
        exit_code: null,
        allowed_failure: false,
      });
      const other = structuredClone(stepsOf({ mode: 'mcp' }).slice(3, 5));
      resumeAfter(steps, 5, ['lint', 'test'], [...again, ...other]);
    };
    expect(failedRules({ mode: 'mcp', steps: resumed })).toEqual([]);
  });

  test('whose stage was approved in time breaks no rule', () => {
    const approved = (steps: Step[]) => {
      set(payloadOf(steps, 'run:started').pipeline?.stages[0], { requires_approval: true });
      steps.splice(1, 0, { at: 1, body: { event: 'approval:granted', payload: GRANTED } });
    };
    expect(failedRules({ mode: 'mcp', steps: approved })).toEqual([]);
  });
});

describe('what follows from something else is not said twice', () => {
  test('a run without a cloud execution is judged by that alone', () => {
    const findings = evaluate(recordOf(FIXTURES['cloud-recorded']), shapesOnly());
    const idle = findings.filter(({ status }) => status === 'not_applicable').map(({ rule }) => rule);
    expect(idle).toEqual(expect.arrayContaining(['task-identified', 'ended-ready', 'nothing-applied']));
  });

  test('an applied task is no task that did not end READY', () => {
    const findings = evaluate(recordOf({ polls: APPLIED }), shapesOnly());
    expect(findings.find(({ rule }) => rule === 'ended-ready')).toMatchObject({ status: 'not_applicable' });
  });

  test('a diff that could not be fetched is no missing diff', () => {
    const changes: Changes = {
      steps: (steps) => set(payloadOf(steps, 'diff:fetched'), { ...NO_FILE, status: 'error' }),
    };
    expect(failedRules(changes)).toEqual([]);
  });

  test('a branch that stands where it stood is no finding, and neither is one that moved under a proving diff', () => {
    const kept = { branch_check: 'found', head_sha: COMMIT } as const;
    expect(failedRules({ steps: (steps) => lookedTwice(steps, kept) })).toEqual([]);
    const proven = (steps: Step[]) => {
      lookedTwice(steps, { branch_check: 'found', head_sha: 'f'.repeat(40) });
      set(payloadOf(steps, 'run:started'), { proof_file: PROOF });
    };
    expect(failedRules({ steps: proven })).toEqual([]);
    // With the nonce of another run it proves nothing.
    const foreign = creation(PROOF, ['f'.repeat(32), COMMIT]);
    expect(failedRules({ steps: proven, diff: foreign })).toEqual(['nonce-proven', 'head-kept']);
  });

  test('a live run may use any proxy', () => {
    const changes: Changes = {
      steps: (steps) => {
        set(payloadOf(steps, 'run:started'), { evidence: 'live' });
        set(transportOf(steps), { proxy: 'https://proxy.example:3128' });
      },
    };
    expect(failedRules(changes)).toEqual([]);
  });
});

test('the rules say where to look and what to do, each under its own id', () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  for (const { pointer, cure, title } of RULES) {
    expect(pointer).toMatch(/^(?:|\/[a-z_/]+|(?:events\.jsonl|run-summary\.json)#)$/);
    expect(cure).not.toBe('');
    expect(title).not.toBe('');
  }
});

/** A pause between two times, in seconds since the start. */
function pauseBetween(steps: Step[], from: number, to: number): void {
  for (const [at, event] of [
    [from, 'run:paused'],
    [to, 'run:resumed'],
  ] as const) {
    const next = steps.findIndex((step) => step.at > at);
    steps.splice(next, 0, { at, body: { event, payload: ANSWER } });
  }
}

/** Opens the run again before its build is complete, for these stages, and lets these steps follow. */
function resumeAfter(steps: Step[], at: number, stages: string[], more: readonly Step[]): void {
  const built = steps.findLastIndex(({ body }) => body.event === 'build:completed');
  const body: EventBody = { ...REOPENED, payload: { ...REOPENED.payload, stages } };
  steps.splice(built, 0, { at, body }, ...structuredClone(more).map((step) => ({ ...step, at })));
}

/** A pipeline whose only stage is the cloud task. */
function approvedTarget(id: string, more: object) {
  const stage = {
    id,
    title: id,
    kind: 'cloud',
    command: 'true',
    role: 'build',
    parent_pipeline: 'p',
    selected: true,
  };
  return { id: 'p', title: 'p', target: id, stages: [{ ...stage, ...more }] };
}

describe('a part of a pipeline that requires guardrails', () => {
  /** The two stages as those of `site`; the second one fails, and may. */
  const inSite =
    (guardrails: readonly number[], more: object = {}) =>
    (steps: Step[]): void => {
      const pipeline = payloadOf(steps, 'run:started').pipeline;
      set(pipeline, { guardrails_required_in: ['site'], ...more });
      for (const [index, id] of ['site/lint', 'site/test'].entries()) {
        set(pipeline?.stages[index], { id, ...(guardrails.includes(index) ? { guardrail: true } : {}) });
        set(payloadOf(steps, 'stage:started', index), { stage: id });
        set(payloadOf(steps, 'stage:ended', index), { stage: id });
      }
    };
  const outside = (steps: Step[]): void => {
    inSite([0])(steps);
    const [first] = payloadOf(steps, 'run:started').pipeline?.stages ?? [];
    set(first, { id: 'sitemap/lint' });
    for (const name of ['stage:started', 'stage:ended'] as const)
      set(payloadOf(steps, name, 0), { stage: 'sitemap/lint' });
  };
  const leftOut = (steps: Step[]): void => {
    set(payloadOf(steps, 'run:started').pipeline, { guardrails_required_in: ['site'] });
    payloadOf(steps, 'run:started').pipeline?.stages.push({
      ...{ id: 'site/a', title: 'a', kind: 'command', command: 'a', role: 'build', parent_pipeline: 'q' },
      selected: false,
    });
  };

  test.each<[string, (steps: Step[]) => void, string[]]>([
    ['has one that succeeded', inSite([0]), []],
    ['has none', inSite([]), ['guardrails-held']],
    ['has one that failed, and may', inSite([0, 1]), ['guardrails-held']],
    ['has none of its own', outside, ['guardrails-held']],
    ['is left out of the run', leftOut, []],
    ['has one, as the whole wants one too', inSite([0], { guardrails_required: true }), []],
  ])('that %s', (_, steps, rules) => {
    expect(failedRules({ mode: 'mcp', steps })).toEqual(rules);
  });
});

describe('an agent that succeeded', () => {
  test('did so with a turn, a log and a known Codex CLI', () => {
    expect(failedRules({ mode: 'mcp', steps: anAgent, files: logOfAgent })).toEqual([]);
  });

  test.each<[string, (steps: Step[]) => void]>([
    ['a log', (steps) => set(payloadOf(steps, 'stage:ended', 0), { log: null })],
    ['the Codex CLI', (steps) => remove(steps, 'codex:resolved')],
    ['its own turn', (steps) => set(payloadOf(steps, 'agent:completed'), { stage: 'test' })],
  ])('did not without %s', (_, change) => {
    const changes: Changes = {
      mode: 'mcp',
      steps(steps) {
        anAgent(steps);
        change(steps);
      },
      files: logOfAgent,
    };
    expect(failedRules(changes)).toEqual(['agents-completed']);
  });

  test('is not asked for any of it where it failed and may', () => {
    const steps = (all: Step[]): void =>
      set(payloadOf(all, 'run:started').pipeline?.stages[1], { kind: 'review' });
    expect(failedRules({ mode: 'mcp', steps })).toEqual([]);
  });
});

function failedRules(changes: Changes = {}): string[] {
  return evaluate(recordOf(changes), shapesOnly())
    .filter(({ status }) => status === 'failed')
    .map(({ rule }) => rule);
}

function edited(events: readonly RunEvent[], index: number): void {
  const event = events[index];
  if (event?.event !== 'call:ended') throw new Error(`Event ${index} is no call`);
  event.payload.exit_code = 7;
}

function rename(steps: Step[], id: string): void {
  set(payloadOf(steps, 'call:ended', 0), { recognised: id });
  set(payloadOf(steps, 'cloud:submitted'), { task_id: id, url: taskUrl(id) });
}

function removeLastPoll(steps: Step[]): void {
  steps.splice(steps.findLastIndex(({ body }) => body.event === 'cloud:polled') - 3, 1);
}

function filesOfBuild(events: readonly RunEvent[]): FileRecord[] {
  const event = events.at(-1);
  if (event?.event !== 'build:completed') throw new Error('The last event is no build');
  return event.payload.files;
}
