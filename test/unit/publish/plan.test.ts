import { expect, test } from 'vitest';
import { expand } from '../../../src/plan/expand.ts';
import { PipelineFile } from '../../../src/plan/pipeline.ts';
import type { PlanResult } from '../../../src/plan/planner.ts';
import { planText } from '../../../src/publish/plan.ts';

test('the plan for a person says what a stage waits for, and which ones are left out', () => {
  const stages = [
    { kind: 'command', id: 'lint', command: 'npm run lint', allowFailure: true },
    { kind: 'command', id: 'unit', command: 'npm test', needs: [] },
    { kind: 'agent', id: 'ship', prompt: 'Ship\nit', needs: ['lint', 'unit'], requires_approval: true },
  ];
  const { items, ...pipeline } = expand(
    PipelineFile.parse({ pipelines: [{ id: 'p', title: 'Pipe', stages }] }),
  );
  const route = { mode: 'mcp', reason: 'the default', refusal: null };
  const planned = { taskId: 'p', pipeline, items, route, target: null } as unknown as PlanResult;
  expect(planText(planned).split('\n')).toEqual([
    'Pipeline p: Pipe',
    '  task      p',
    '  mode      mcp: the default',
    '  lint  mcp       npm run lint  (may fail)',
    '  unit  mcp       npm test',
    '  ship  mcp       Ship it  (after lint, unit; waits for an approval)',
    '',
  ]);
  expect(planText({ ...planned, target: 'unit' })).toContain('  lint  left out  npm run lint');
  const place = {
    environment: 'octo/widgets',
    branch: 'main',
    attempts: 2,
    prompt: `Do\n${'it '.repeat(99)}`,
  };
  const cloud = { ...planned, target: 'unit', ...place };
  const refused = { ...route, refusal: 'cloud_dispatch_off' } as PlanResult['route'];
  expect(planText({ ...cloud, route: { ...route, mode: 'cloud' } as PlanResult['route'] })).toContain(
    '  task      p, stage unit\n  mode      cloud: the default\n  where     environment octo/widgets, branch main\n  attempts  best of 2\n  prompt    Do it it',
  );
  expect(planText({ ...cloud, route: refused })).toMatch(/\n {2}refused {3}cloud_dispatch_off: .+\n/);
});

test('a title does nothing to the terminal it is printed on', () => {
  const route = { mode: 'cloud', reason: 'asked for', refusal: null };
  const own = { taskId: 't', pipeline: null, target: null, items: [], attempts: 1, prompt: 'x' };
  const planned = { ...own, route, title: 'A\u001b[2J\nB\u202e' } as unknown as PlanResult;
  const text = planText(planned);
  expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
  expect(text.split('\n')[1]).toBe('  task      t');
});
