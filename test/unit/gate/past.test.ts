import { expect, test } from 'vitest';
import { pastOf } from '../../../src/gate/past.ts';
import { recordAt } from '../../support/history.ts';

const ran = (at: number, scenario: string, outcome: 'pass' | 'infra', more: object = {}) => ({
  ...recordAt(at, { outcome }),
  ...{ scenario, task_id: scenario, workflow_run_id: String(1000 + at) },
  ...more,
});

test('experience and rows of failures are of a scenario by itself, without the workflow run that asks', () => {
  const past = pastOf(
    [
      ...[ran(0, 'smoke', 'pass'), ran(1, 'smoke', 'pass'), ran(2, 'diff', 'pass')],
      ...[ran(3, 'smoke', 'infra'), ran(4, 'diff', 'infra'), ran(5, 'diff', 'infra')],
      ran(6, 'diff', 'infra', { workflow_run_id: '7' }),
    ],
    '7',
  );
  const rowOf = (scenario: string) => ({ task: scenario, scenario, cell: null, mode: 'cloud' }) as const;
  expect(['smoke', 'diff', 'other'].map((name) => past.experience(rowOf(name)).runs)).toEqual([3, 3, 0]);
  expect(['smoke', 'diff', 'other'].map((name) => past.streak(rowOf(name), 'infra'))).toEqual([1, 2, 0]);
});
