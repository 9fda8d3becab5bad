/** Agents of the real OpenAI Agents SDK in the roles of a run, asking the Responses endpoint of the emulator. */
import { Agent, OpenAIProvider, tool } from '@openai/agents';
import { describe, expect, test } from 'vitest';
import { buildBy, planBy, reviewBy, testBy } from '../../src/agents.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { eventsOf } from '../../src/manifest/events.ts';
import type { Roles } from '../../src/run/roles.ts';
import { LeapingClock } from '../support/clock.ts';
import { HAS_CODEX, runTrial } from '../support/rehearsal.ts';
import { type RoleTrial, runRoles } from '../support/role-trial.ts';
import { type Service, startService } from '../support/service.ts';

const STAGES = [
  { kind: 'command', id: 'compile', command: 'echo built', env: { TOKEN: 'of-nobodys-business' } },
  { kind: 'command', id: 'check', command: 'true' },
];

/** An agent that asks the model of the emulator. */
function agentOf({ emulator: { model } }: Service) {
  const modelProvider = new OpenAIProvider({ apiKey: model.key, baseURL: model.baseUrl });
  const agent = new Agent({ name: 'Agent', instructions: 'Be brief', model: 'gpt-test' });
  return { agent, options: { config: { modelProvider } } };
}

type Fill = (agent: Agent, options: ReturnType<typeof agentOf>['options']) => Partial<Roles>;

/** A run with an agent that is answered so; what the model was asked comes with it. */
async function runOf(responses: readonly object[], fill: Fill, trial: Partial<RoleTrial> = {}) {
  await using service = await startService({ title: 'A model', responses });
  const { agent, options } = agentOf(service);
  const ran = await runRoles(fill(agent, options), { stages: STAGES, ...trial });
  const asked = service.emulator.requests.map(({ path, body }) => ({ path, ...JSON.parse(body) }));
  return { ...ran, asked };
}

const says = (value: unknown) => ({ text: JSON.stringify(value) });
const APPROVAL = { summary: 'Fine', decision: { approved: true, feedback: 'I read every line' } };

describe('an agent that plans', () => {
  const fill: Fill = (agent, options) => ({ plan: planBy(agent, options) });

  test('chooses among the stages there are', async () => {
    const { verdict, manifest, asked } = await runOf([says({ stages: ['check'] })], fill);
    expect(verdict.outcome).toBe('pass');
    expect(manifest.commands).toMatchObject([
      { id: 'compile', status: 'skipped' },
      { id: 'check', status: 'succeeded' },
    ]);
    const [question] = asked;
    expect(question.text.format.schema.properties.stages.items.enum).toEqual(['compile', 'check']);
    expect(JSON.stringify(question.input)).toContain('echo built');
    expect(JSON.stringify(question.input)).not.toContain('of-nobodys-business');
  });

  test('cannot make up a stage', async () => {
    const { verdict, guidance } = await runOf([says({ stages: ['deploy'] })], fill);
    expect(verdict).toMatchObject({ outcome: 'fail', reason: 'role_rejected' });
    expect(guidance).toContain('The role plan failed: the agent chose a stage that there is none: "deploy"');
  });
});

describe('an agent that builds', () => {
  const RUN = { call: { name: 'run_stages' } };

  test('runs the stages by its tool, and answers for them', async () => {
    const { verdict, manifest, asked, events } = await runOf(
      [RUN, RUN, says({ success: true, notes: 'All went well' })],
      (agent, options) => ({ build: buildBy(agent, options) }),
    );
    expect(verdict.outcome).toBe('pass');
    expect(manifest.commands).toMatchObject([{ summary: 'built', exit_code: 0 }, { exit_code: 0 }]);
    expect(eventsOf(events, 'stage:started')).toHaveLength(2);
    expect(asked[0].tools).toMatchObject([{ type: 'function', name: 'run_stages' }]);
    const outputs = asked[1].input.filter(({ type }: { type: string }) => type === 'function_call_output');
    expect(JSON.stringify(outputs)).toContain('success');
  });

  test('may do the work by tools of its own', async () => {
    const done: string[] = [];
    const write = tool({
      name: 'write',
      description: 'Writes',
      parameters: { type: 'object', properties: {}, required: [], additionalProperties: false },
      execute: async () => void done.push('written'),
    });
    const { verdict, manifest } = await runOf(
      [{ call: { name: 'write' } }, says({ success: true, notes: 'By hand' })],
      (agent, options) => ({ build: buildBy(agent.clone({ tools: [write] }), options) }),
    );
    expect(verdict.outcome).toBe('pass');
    expect(done).toEqual(['written']);
    expect(manifest.commands[0]).toMatchObject({ status: 'succeeded', summary: 'By hand', exit_code: null });
  });

  test('cannot call good what failed', async () => {
    const { verdict } = await runOf(
      [RUN, says({ success: true, notes: 'Never mind' })],
      (agent, options) => ({ build: buildBy(agent, options) }),
      { stages: [{ kind: 'command', id: 'compile', command: 'exit 7' }] },
    );
    expect(verdict).toMatchObject({ outcome: 'fail', reason: 'stage_failed' });
  });

  test('is not asked further where the stages cannot be run', async () => {
    const { verdict, asked } = await runOf(
      [RUN, says({ success: true, notes: 'Never mind' })],
      (agent, options) => ({ build: buildBy(agent, options) }),
      {
        stages: [{ kind: 'agent', id: 'work', prompt: 'Look around' }],
        inputs: { rehearse: 'true', 'codex-path': 'no-such-codex' },
      },
    );
    expect(verdict).toMatchObject({ outcome: 'config', reason: 'codex_missing' });
    expect(asked).toHaveLength(1);
  });

  test('is asked no more often than it may be', async () => {
    const { verdict, guidance, asked } = await runOf([RUN], (agent, options) => ({
      build: buildBy(agent, { ...options, maxTurns: 3 }),
    }));
    expect(verdict).toMatchObject({ outcome: 'fail', reason: 'role_rejected' });
    expect(guidance).toContain('Max turns (3) exceeded');
    expect(asked).toHaveLength(3);
  });
});

test('an agent that tests adds its reports', async () => {
  const report = { name: 'style', status: 'failed', details: 'Tabs' };
  const { verdict, guidance, asked } = await runOf(
    [says({ success: false, reports: [report] })],
    (agent, options) => ({ test: testBy(agent, options) }),
  );
  expect(verdict).toMatchObject({ outcome: 'fail', reason: 'role_rejected' });
  expect(guidance).not.toBe('');
  expect(asked[0].instructions).toBe('Be brief');
  expect(JSON.stringify(asked[0].input)).toContain('stages-ended');
});

describe('an agent that reviews', () => {
  const fill: Fill = (agent, options) => ({ review: reviewBy(agent, options) });

  test('says why it approves, is told what was done, and nothing of the machine', async () => {
    const { verdict, asked, summary, folder } = await runOf([says(APPROVAL)], fill);
    expect(verdict.outcome).toBe('pass');
    expect(summary.review).toEqual(APPROVAL);
    const [question] = asked;
    expect(question).toMatchObject({ path: '/v1/responses', model: 'gpt-test' });
    expect(question.text.format).toMatchObject({ type: 'json_schema', strict: true, name: 'review' });
    const told = JSON.stringify(question.input);
    for (const words of ['compile', 'exit_code', 'succeeded', 'mcp']) expect(told).toContain(words);
    expect(told).not.toContain(folder);
    expect(told.length).toBeLessThan(10_000);
  });

  test('takes a pass away', async () => {
    const decision = { approved: false, feedback: 'The loop never ends' };
    const { verdict, guidance } = await runOf([says({ ...APPROVAL, decision })], fill);
    expect(verdict).toMatchObject({ outcome: 'fail', reason: 'role_rejected' });
    expect(guidance).toBe('The loop never ends');
  });

  test.each([
    ['in prose', { text: 'Looks good to me!' }, 'The role review failed: '],
    ['by another shape', says({ approved: true }), 'The role review gave no result of its shape: summary'],
    ['by nothing that can be read', { fault: 'malformed' }, 'The role review failed: '],
    [
      'by an error',
      { fault: { http: { status: 400, body: '{"error":{"message":"no such model"}}' } } },
      'The role review failed: 400 no such model',
    ],
    [
      'by a tool that it has not',
      { call: { name: 'approve', arguments: {} } },
      'The role review failed: Tool approve not found',
    ],
  ])('and answers %s is rejected', async (_, response, words) => {
    const { verdict, guidance } = await runOf([response], fill);
    expect(verdict).toMatchObject({ outcome: 'fail', reason: 'role_rejected' });
    expect(guidance).toContain(words);
  });

  test('may hand over to another, whose text is read', async () => {
    const { verdict, summary, asked } = await runOf(
      [{ call: { name: 'transfer_to_Other' } }, says(APPROVAL)],
      (agent, options) => {
        const other = new Agent({ name: 'Other', model: 'gpt-other' });
        return { review: reviewBy(agent.clone({ handoffs: [other] }), options) };
      },
    );
    expect(verdict.outcome).toBe('pass');
    expect(summary.review).toEqual(APPROVAL);
    expect(asked[1].model).toBe('gpt-other');
  });

  test('and wants the approval of a person for a tool is rejected', async () => {
    const drop = tool({
      name: 'drop',
      description: 'Drops',
      parameters: { type: 'object', properties: {}, required: [], additionalProperties: false },
      execute: async () => 'dropped',
      needsApproval: true,
    });
    const { verdict, guidance } = await runOf([{ call: { name: 'drop' } }], (agent, options) => ({
      review: reviewBy(agent.clone({ tools: [drop] }), options),
    }));
    expect(verdict).toMatchObject({ outcome: 'fail', reason: 'role_rejected' });
    expect(guidance).toContain('the agent waits for an approval of a tool');
  });

  test.skipIf(!HAS_CODEX)('is told the diff of a cloud task', async () => {
    await using service = await startService({ title: 'A model', responses: [says(APPROVAL)] });
    const { agent, options } = agentOf(service);
    await using ran = await runTrial({
      clock: systemClock,
      inputs: { 'poll-interval-seconds': '0.1' },
      roles: { review: reviewBy(agent, options) },
    });
    expect(ran.verdict.outcome).toBe('pass');
    const told = service.emulator.requests[0]?.body ?? '';
    expect(told).toContain(`+${ran.manifest.nonce}`);
    for (const secret of ran.secrets) expect(told).not.toContain(secret);
  });

  test('is not waited for in a run that is cancelled', async () => {
    await using service = await startService({ title: 'A model', responses: [{ fault: 'hang' }] });
    const { agent, options } = agentOf(service);
    const cancel = new AbortController();
    const review = reviewBy(agent, options);
    let asking: Promise<unknown> = Promise.resolve();
    const roles: Partial<Roles> = {
      review(input) {
        const told = review(input);
        asking = told;
        return told;
      },
    };
    const running = runRoles(roles, { stages: STAGES, cancel });
    await expect.poll(() => service.emulator.requests).toHaveLength(1);
    cancel.abort();
    const { verdict } = await running;
    expect(verdict).toMatchObject({ outcome: 'cancelled', reason: 'cancelled' });
    // The agent does not go on by itself either.
    await expect(asking).rejects.toThrow();
  });

  test('is waited for no longer than the run has time', async () => {
    const clock = new LeapingClock();
    const late: Fill = (agent, options) => {
      const review = reviewBy(agent, options);
      return {
        review(input) {
          const told = review(input);
          clock.leap(3_600_000);
          return told;
        },
      };
    };
    const { verdict, guidance } = await runOf([{ fault: 'hang' }], late, { clock });
    expect(verdict).toMatchObject({ outcome: 'timeout', reason: 'deadline_exceeded' });
    expect(guidance).toContain('The role review did not answer within the');
  });

  test('is told a long story in short', async () => {
    const stages = Array.from({ length: 300 }, (_, index) => ({
      kind: 'command',
      id: `stage-${index}`,
      title: 'x'.repeat(3000),
      command: 'true',
    }));
    const { asked } = await runOf(
      [says({ stages: ['stage-0'] })],
      (agent, options) => ({
        plan: planBy(agent, options),
      }),
      { stages },
    );
    const told = JSON.stringify(asked[0].input);
    expect(told.length).toBeLessThan(300_000);
    expect(told).toContain('more characters');
  });
});
