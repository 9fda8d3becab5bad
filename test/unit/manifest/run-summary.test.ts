import { describe, expect, test } from 'vitest';
import { camelCase } from '../../../src/lib/text.ts';
import { fold } from '../../../src/manifest/reduce.ts';
import { disagreements, RunSummary, summarize } from '../../../src/manifest/run-summary.ts';
import type { Manifest } from '../../../src/manifest/schema.ts';
import {
  type Changes,
  NONCE,
  numbered,
  payloadOf,
  RUN,
  STARTED,
  type Step,
  set,
  stepsOf,
  TASK,
} from '../../support/record.ts';

const NO_ROLES = { build: null, test: null, review: null };

describe('the summary', () => {
  test('holds the cloud execution field by field, twice, in camel case', () => {
    const manifest = manifestOf();
    const { cloudExecution, build } = summarize(manifest, NO_ROLES);
    const renamed = Object.entries(manifest.cloud_execution ?? {}).map(([name, value]) => [
      camelCase(name),
      value,
    ]);
    expect(cloudExecution).toEqual(Object.fromEntries(renamed));
    expect(build.cloudExecution).toEqual(cloudExecution);
    expect(Object.keys(cloudExecution ?? {})).toContain('pollIntervalSeconds');
  });

  test('says of the run what the manifest says', () => {
    const manifest = manifestOf();
    expect(summarize(manifest, NO_ROLES)).toMatchObject({
      taskId: TASK,
      runId: RUN,
      mode: 'cloud',
      evidence: 'rehearsal',
      outcome: null,
      diff: manifest.diff,
      branch: 'main',
      headSha: manifest.head_sha,
      commitEvidence: 'pinned',
      timestamp: manifest.updated_at,
      plan: { targetId: 'diff', items: [{ id: 'diff', requiresCloud: true, selected: true }] },
      cloudFallback: null,
    });
  });

  test('of a run that came to no role says so, and claims nothing', () => {
    const { build, test: tested, review } = summarize(manifestOf(), NO_ROLES);
    expect(build).toMatchObject({ success: false, artifacts: [], notes: null });
    expect(tested).toMatchObject({ success: false, reports: [] });
    expect(review.decision.approved).toBe(false);
  });

  test('takes over what the roles found', () => {
    const run = { subtaskId: 'diff', runId: RUN };
    const report = { name: 'no-secret', status: 'passed', details: 'none' } as const;
    const review = { summary: 'all well', decision: { approved: true, feedback: 'Every rule holds' } };
    const roles = {
      build: {
        ...run,
        mode: 'cloud',
        success: true,
        artifacts: [{ path: 'x', description: 'y' }],
        notes: 'z',
      },
      test: { ...run, success: true, reports: [report], findings: [] },
      review,
    } as const;
    const summary = summarize(manifestOf(), roles);
    expect(summary.build).toMatchObject({ success: true, artifacts: roles.build.artifacts, notes: 'z' });
    expect(summary.test).toEqual({ ...run, success: true, reports: [report] });
    expect(summary.review).toEqual(review);
  });

  test.each<Changes>([{}, { mode: 'mcp' }])('has the declared shape: %j', (changes) => {
    expect(RunSummary.safeParse(summarize(manifestOf(changes), NO_ROLES)).error).toBeUndefined();
  });

  test('of a local run has no cloud execution', () => {
    expect(summarize(manifestOf({ mode: 'mcp' }), NO_ROLES)).toMatchObject({
      cloudExecution: null,
      build: { cloudExecution: null },
      plan: { items: [{ requiresCloud: false }, { requiresCloud: false }], targetId: null },
      test: { subtaskId: 'checks' },
    });
  });
});

describe('the plan', () => {
  const planOf = (changes: Changes) => summarize(manifestOf(changes), NO_ROLES).plan.items;

  test('says what the planner said, whatever became of the stages', () => {
    const said = { selected: true, requires_cloud: true, runnable: true };
    const steps = (all: Step[]): void => {
      const stages = payloadOf(all, 'run:started').pipeline?.stages;
      set(stages?.[0], { ...said, parent_pipeline: 'site' });
      set(stages?.[1], { ...said, selected: false, requires_cloud: false });
      set(payloadOf(all, 'stage:ended', 0), { status: 'skipped' });
    };
    expect(planOf({ mode: 'mcp', steps })).toEqual([
      {
        id: 'lint',
        description: 'Lint',
        requiresCloud: true,
        runnable: true,
        selected: true,
        parentPipeline: 'site',
      },
      {
        id: 'test',
        description: 'Test',
        requiresCloud: false,
        runnable: true,
        selected: false,
        parentPipeline: 'checks',
      },
    ]);
  });

  test('says it of the one prompt of a scenario too', () => {
    const item = { requires_cloud: true, runnable: false };
    const steps = (all: Step[]): void => set(payloadOf(all, 'run:started'), { mode: 'mcp', item });
    expect(planOf({ steps })).toMatchObject([{ requiresCloud: true, runnable: false, selected: true }]);
  });

  test('of a record that does not hold it is told from what became of the stages', () => {
    const steps = (all: Step[]): void => set(payloadOf(all, 'stage:ended', 1), { status: 'skipped' });
    const [lint, last] = planOf({ mode: 'mcp', steps });
    expect(lint).toEqual({
      id: 'lint',
      description: 'Lint',
      requiresCloud: false,
      runnable: true,
      selected: true,
    });
    expect(last).toMatchObject({ selected: false });
  });
});

const at = (seconds: number) => new Date(STARTED + seconds * 1000).toISOString();

describe('approvals and guardrails', () => {
  const approval = { stage: 'ship', actor: 'ann@desk', timestamp: at(3), requested_at: at(2) };
  const counts = { total: 1, succeeded: 1, failed: 0, skipped: 0, other: 0 };
  const guardrails = { present: true, recommendation: null, summary: 'fine', computed_at: at(3), counts };
  const manifest = { ...manifestOf({ mode: 'mcp' }), approvals: [approval], guardrail_status: guardrails };

  test('are told where the manifest has them', () => {
    const summary = summarize(manifest, NO_ROLES);
    expect(summary).toMatchObject({ approvals: [approval], guardrailStatus: guardrails });
    expect(RunSummary.safeParse(summary).error).toBeUndefined();
    expect(summarize(manifestOf(), NO_ROLES)).not.toHaveProperty('approvals');
    expect(summarize(manifestOf(), NO_ROLES)).not.toHaveProperty('guardrailStatus');
  });

  test.each(['approvals', 'guardrailStatus'] as const)(
    'disagree where only one of the two has %s',
    (name) => {
      const summary = summarize(manifest, NO_ROLES);
      const { [name]: _, ...without } = summary;
      expect(disagreements(without, manifest)).toEqual([name]);
      const bare = manifestOf({ mode: 'mcp' });
      expect(disagreements({ ...summarize(bare, NO_ROLES), [name]: summary[name] }, bare)).toEqual([name]);
    },
  );
});

describe('the disagreements of a summary and its manifest', () => {
  test('are none where one was made from the other, also after a trip over the disk', () => {
    const manifest = manifestOf();
    const summary = JSON.parse(JSON.stringify(summarize(manifest, NO_ROLES))) as RunSummary;
    expect(disagreements(summary, manifest)).toEqual([]);
  });

  test('are none where an older run has its pipeline for a target that nobody named', () => {
    const manifest = manifestOf({ mode: 'mcp' });
    const summary = summarize(manifest, NO_ROLES);
    const planned = (targetId: string) => ({ ...summary, plan: { ...summary.plan, targetId } });
    expect(disagreements(planned('checks'), manifest)).toEqual([]);
    expect(disagreements(planned('lint'), manifest)).toEqual(['plan']);
    expect(summarize({ ...manifest, plan_target_id: 'lint' }, NO_ROLES).plan.targetId).toBe('lint');
  });

  test('are none for the same fields in another order', () => {
    const manifest = manifestOf();
    const summary = JSON.parse(JSON.stringify(summarize(manifest, NO_ROLES))) as RunSummary;
    const turned = Object.fromEntries(Object.entries(summary.diff).toReversed()) as RunSummary['diff'];
    expect(disagreements({ ...summary, diff: turned }, manifest)).toEqual([]);
  });

  const fields = Object.keys(summarize(manifestOf(), NO_ROLES)).filter(
    (name) => !['build', 'test', 'review'].includes(name),
  );
  test.each(fields)('name %s where it says something else, or nothing', (name) => {
    const manifest = manifestOf();
    const summary = summarize(manifest, NO_ROLES);
    expect(disagreements({ ...summary, [name]: 'something else' }, manifest)).toEqual([name]);
    const { [name as 'diff']: _, ...without } = summary;
    expect(disagreements(without, manifest)).toEqual([name]);
  });

  test.each(Object.keys(manifestOf().cloud_execution ?? {}).map(camelCase))(
    'name the cloud execution of the build where its %s differs',
    (name) => {
      const manifest = manifestOf();
      const summary = JSON.parse(JSON.stringify(summarize(manifest, NO_ROLES))) as RunSummary;
      set(summary.build.cloudExecution, { [name]: 'something else' });
      expect(disagreements(summary, manifest)).toEqual(['build.cloudExecution']);
      set(summary.cloudExecution, { [name]: 'something else' });
      expect(disagreements(summary, manifest)).toEqual(['cloudExecution', 'build.cloudExecution']);
    },
  );

  test.each<[string, unknown]>([
    ['no build', undefined],
    ['a build of nothing', null],
    ['a build that is a text', 'built'],
  ])('of a foreign summary with %s are found without an error', (_, build) => {
    const summary = { ...summarize(manifestOf(), NO_ROLES), build } as unknown as RunSummary;
    expect(disagreements(summary, manifestOf())).toEqual(['build.cloudExecution']);
  });
});

function manifestOf(changes: Changes = {}): Manifest {
  const manifest = fold(numbered(stepsOf(changes)));
  if (manifest === null) throw new Error(`Run ${NONCE} has no first event`);
  return manifest;
}
