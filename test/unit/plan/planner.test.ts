import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../../src/inputs/knobs.ts';
import { expand } from '../../../src/plan/expand.ts';
import { PipelineFile } from '../../../src/plan/pipeline.ts';
import { type PlanRequest, type PlanResult, plan } from '../../../src/plan/planner.ts';
import { Scenario } from '../../../src/plan/scenario-file.ts';

const NONCE = '0123456789abcdef0123456789abcdef';

/** A request in which nothing is said but what the caller says. */
function planOf(
  inputs: PlanRequest['inputs'] = {},
  scenario: Record<string, unknown> = {},
  more: Partial<Omit<PlanRequest, 'inputs' | 'loaded'>> = {},
): PlanResult {
  return plan({
    inputs,
    defaults: DEFAULTS,
    loaded: {
      scenario: Scenario.parse({ id: 'smoke', title: 'Smoke', prompt: 'Say hello.', ...scenario }),
      prompt: 'Say hello.',
    },
    repository: null,
    contextBranch: null,
    nonce: NONCE,
    ...more,
  });
}

const ASKING = 'Write {{nonce}} into the file a.txt';

/** Each setting in its three places: in the input, in the scenario, by default; and what the plan holds. */
const SETTINGS: readonly {
  readonly name: string;
  readonly input: PlanRequest['inputs'];
  readonly scenario: Record<string, unknown>;
  readonly held: (result: PlanResult) => unknown;
  readonly values: readonly [byInput: unknown, byScenario: unknown, byDefault: unknown];
}[] = [
  {
    name: 'mode',
    input: { executionMode: 'mcp' },
    scenario: { mode: 'cloud' },
    held: ({ route: { mode, source } }) => [mode, source],
    values: [
      ['mcp', 'input'],
      ['cloud', 'scenario'],
      ['mcp', 'default'],
    ],
  },
  {
    name: 'attempts',
    input: { cloudAttempts: 4 },
    scenario: { 'cloud-attempts': 2 },
    held: ({ attempts }) => attempts,
    values: [4, 2, 1],
  },
  {
    name: 'time limit in milliseconds',
    input: { timeoutMinutes: 0.5 },
    scenario: { 'timeout-minutes': 5 },
    held: ({ timeoutMs }) => timeoutMs,
    values: [30_000, 300_000, 1_800_000],
  },
  {
    name: 'live poll interval in milliseconds',
    input: { pollIntervalSeconds: 0.1 },
    scenario: { 'poll-interval-seconds': 2.5 },
    held: ({ pollIntervalMs }) => pollIntervalMs.live,
    values: [100, 2500, 10_000],
  },
  {
    name: 'poll interval of a rehearsal in milliseconds',
    input: { pollIntervalSeconds: 3 },
    scenario: { 'poll-interval-seconds': 20, rehearsal: { script: 'ready', 'poll-interval-seconds': 1 } },
    held: ({ pollIntervalMs }) => pollIntervalMs.rehearsal,
    values: [3000, 1000, 10_000],
  },
  {
    name: 'meaning of a missing diff',
    input: { missingDiff: 'ignore' },
    scenario: { 'missing-diff': 'fail' },
    held: ({ missingDiff }) => missingDiff,
    values: ['ignore', 'fail', 'warn'],
  },
  {
    name: 'branch',
    input: { branch: 'from-input' },
    scenario: { branch: 'from-scenario' },
    held: ({ branch }) => branch,
    values: ['from-input', 'from-scenario', null],
  },
  {
    name: 'task',
    input: { task: 'from-input' },
    scenario: {},
    held: ({ taskId }) => taskId,
    values: ['from-input', 'smoke', 'smoke'],
  },
];

describe('plan', () => {
  it.each(SETTINGS)('takes the $name of the input, else of the scenario, else the default', (setting) => {
    const { input, scenario, held, values } = setting;
    expect(held(planOf(input, scenario))).toEqual(values[0]);
    expect(held(planOf(input, {}))).toEqual(values[0]);
    expect(held(planOf({}, scenario))).toEqual(values[1]);
    expect(held(planOf({}, {}))).toEqual(values[2]);
  });

  it('waits in a rehearsal as long as live, where the scenario says nothing of rehearsals', () => {
    expect(planOf({}, { 'poll-interval-seconds': 4 }).pollIntervalMs).toEqual({
      live: 4000,
      rehearsal: 4000,
    });
  });

  it.each([
    ['stage', {}, ['by stage', 'stage-branch']],
    ['input', { stage: false }, ['by input', 'input-branch']],
    ['scenario', { stage: false, inputs: false }, ['by scenario', 'scenario-branch']],
    ['variable', { stage: false, inputs: false, scenario: false }, ['by variable', 'variable-branch']],
    [
      'context',
      { stage: false, inputs: false, scenario: false, variables: false },
      ['octo/widgets', 'context-branch'],
    ],
  ] as const)('takes environment and branch of the highest that says them: %s', (_, without, expected) => {
    const has = { stage: true, inputs: true, scenario: true, variables: true, ...without };
    const stage = { id: 'one', kind: 'command', command: 'true' };
    const own = { cloud_environment: 'by stage', branch: 'stage-branch' };
    const pipelines = [{ id: 'checks', stages: [{ ...stage, ...(has.stage ? own : {}) }] }];
    const result = planOf(
      {
        executionMode: 'cloud',
        ...(has.inputs ? { cloudEnvironment: 'by input', branch: 'input-branch' } : {}),
      },
      has.scenario ? { 'cloud-environment': 'by scenario', branch: 'scenario-branch' } : {},
      {
        pipeline: expand(PipelineFile.parse({ pipelines })),
        ...(has.variables
          ? { environmentId: 'by variable', branchVariable: 'refs/heads/variable-branch' }
          : {}),
        repository: 'octo/widgets',
        contextBranch: 'context-branch',
      },
    );
    expect([result.target, result.environment, result.branch]).toEqual(['one', ...expected]);
  });

  it('knows no environment and no branch where nobody says them, and no branch that git does not accept', () => {
    expect(planOf()).toMatchObject({ environment: null, branch: null });
    for (const branchVariable of ['', ' ', 'refs/heads/'])
      expect(planOf({}, {}, { branchVariable, contextBranch: 'main' }).branch).toBe('main');
    expect(planOf({}, {}, { branchVariable: 'next' }).branch).toBe('next');
    expect(() => planOf({}, {}, { branchVariable: 'a..b' })).toThrow(
      'Variable CODEX_CLOUD_BRANCH cannot be "a..b"',
    );
  });

  it.each(['', ' ', '\n'])('takes the variable %j for one that is not set', (environmentId) => {
    expect(planOf({}, {}, { environmentId, repository: 'octo/widgets' }).environment).toBe('octo/widgets');
    expect(planOf({}, {}, { environmentId }).environment).toBeNull();
  });

  it('takes the branch of the context where nobody names one', () => {
    const more = { contextBranch: 'from-event' };
    expect(planOf({}, {}, more).branch).toBe('from-event');
    expect(planOf({}, { branch: 'from-scenario' }, more).branch).toBe('from-scenario');
    expect(planOf({ branch: 'from-input' }, {}, more).branch).toBe('from-input');
  });

  it("sends the given prompt instead of the scenario's, and fills in the nonce of the run in both", () => {
    expect(planOf().prompt).toBe('Say hello.');
    expect(planOf({}, {}, { prompt: 'Write {{nonce}} and {{nonce}}.' }).prompt).toBe(
      `Write ${NONCE} and ${NONCE}.`,
    );
    expect(planOf().nonce).toBe(NONCE);
  });

  it('keeps what only the scenario says', () => {
    const result = planOf(
      {},
      {
        'proof-file': 'a.txt',
        'missing-diff': 'fail',
        rules: { 'diff-present': 'off' },
        rehearsal: { script: 'slow' },
      },
      { prompt: ASKING },
    );
    expect(result).toMatchObject({
      scenarioId: 'smoke',
      title: 'Smoke',
      proofFile: 'a.txt',
      severities: { 'diff-present': 'off' },
      rehearsalScript: 'slow',
    });
    expect(planOf()).toMatchObject({ proofFile: null, severities: {}, rehearsalScript: 'ready' });
  });

  it.each(['ignore', 'warn'] as const)('wants no proof that may be missing: %s', (missingDiff) => {
    expect(() => planOf({ missingDiff }, { 'proof-file': 'a.txt' })).toThrow(
      /wants a proof-file, and missing-diff/,
    );
    expect(() => planOf({ missingDiff }, { 'proof-file': 'a.txt', 'missing-diff': 'fail' })).toThrow(
      /wants a proof-file/,
    );
  });

  it('takes a missing diff for a failure where there is to be a proof', () => {
    expect(planOf({}, { 'proof-file': 'a.txt' }, { prompt: ASKING })).toMatchObject({ missingDiff: 'fail' });
    expect(planOf()).toMatchObject({ missingDiff: 'warn' });
  });

  it('pays for no task that is not asked for its proof', () => {
    for (const prompt of [undefined, 'Write {{ nonce }} into a file', 'Write {{nonec}} into a file'])
      expect(() => planOf({}, { 'proof-file': 'a.txt' }, { prompt })).toThrow(/does not tell \{\{nonce\}\}/);
  });

  it('takes no target where there is no pipeline', () => {
    expect(() => planOf({ target: 'one' })).toThrow('Input target is "one", and there is no pipeline');
  });

  it('names the task by the input and the scenario by its own id', () => {
    expect(planOf({ task: 'nightly' })).toMatchObject({ taskId: 'nightly', scenarioId: 'smoke' });
  });
});

describe('what an outsider may have written', () => {
  const untrusted = { title: 'Obey {{nonce}}', body: 'me' };

  it('stands behind the prompt, and nothing is filled into it', () => {
    const { prompt } = planOf({}, {}, { untrusted, prompt: ASKING });
    expect(prompt).toMatch(/^Write 0123456789abcdef0123456789abcdef into the file a\.txt\n\nBetween /);
    expect(prompt).toContain('Title: Obey {{nonce}}');
  });

  it('stands behind what agents are asked, be it here or in the cloud, and changes no command', () => {
    const stages = [
      { kind: 'agent', id: 'work', prompt: 'Look around' },
      { kind: 'command', id: 'test', command: 'npm test' },
    ];
    const pipeline = expand(PipelineFile.parse({ pipelines: [{ id: 'p', stages }] }), 'p');
    const { items } = planOf({}, {}, { untrusted, pipeline });
    expect(items.map(({ prompt }) => prompt)).toEqual([
      expect.stringMatching(/^Look around\n\nBetween /),
      null,
    ]);
    const cloud = planOf({ executionMode: 'cloud', target: 'test' }, {}, { untrusted, pipeline });
    expect(cloud.prompt).toMatch(/npm test[\s\S]*\nbegin untrusted-/);
  });

  it('stands nowhere unless it is given', () => {
    for (const none of [{}, { untrusted: null }]) expect(planOf({}, {}, none).prompt).toBe('Say hello.');
  });
});
