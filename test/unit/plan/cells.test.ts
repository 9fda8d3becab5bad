/** How the cloud tasks of a scenario are named, whatever letters the names of their branches have. */
import { describe, expect, test } from 'vitest';
import { TASK } from '../../../src/inputs/readers.ts';
import { cellsOf, faultOfCells, taskOfCell, wordOf } from '../../../src/plan/cells.ts';

const branches = (...branch: string[]) => ({ prompt: 'x', matrix: { branch } });

test('cells that are far too many are refused by their number, before one of them is made', () => {
  const environments = Array.from({ length: 200 }, (_, at) => `octo/e${at}`);
  const names = Array.from({ length: 200 }, (_, at) => `b${at}`);
  const tasks = names.map((id) => ({ id }));
  const matrix = { 'cloud-environment': environments, branch: names };
  // 8 million of them would take the memory of the machine.
  expect(faultOfCells({ prompt: 'x', tasks, matrix })).toEqual({
    ...{ path: ['matrix'], message: 'makes 8000000 cloud tasks, and 200 are the most' },
  });
});

test('two cells of one name are refused, however large their letters are', () => {
  expect(faultOfCells(branches('main', 'other', 'MAIN'))).toMatchObject({
    message: 'two cloud tasks would have the name MAIN',
  });
});

describe('the names of cells', () => {
  test.each([
    ['one script', ['главная', 'ветка']],
    ['one letter', ['ü', 'ö', 'ä']],
    ['letters in the middle', ['feature/größe', 'feature/grüße']],
    ['letters at the end', ['release/é', 'release/è']],
    ['the same letters in two forms', ['caf\u00e9', 'cafe\u0301']],
    ['beside plain ones', ['feature', 'feature/ä']],
    ['signs that no name has', ['🙂', '🙃']],
  ])('are told apart: %s', (_, names) => {
    expect(faultOfCells(branches(...names))).toBeNull();
    const tasks = cellsOf(branches(...names)).map(({ id }) => taskOfCell('trial', id));
    expect(new Set(tasks).size).toBe(names.length);
    for (const task of tasks) expect(task).toMatch(TASK);
  });

  test('are the same each time, and plain ones stay as they are', () => {
    expect(wordOf('größe')).toBe(wordOf('größe'));
    expect(['main', 'release/1.0', 'feature/x_y'].map(wordOf)).toEqual([
      'main',
      'release-1.0',
      'feature-x_y',
    ]);
  });

  test('stay their own where they are cut', () => {
    const long = 'x'.repeat(80);
    const tasks = [`${long}a`, `${long}b`].map((cell) => taskOfCell('trial', cell));
    expect(new Set(tasks).size).toBe(2);
    for (const task of tasks) expect(task.length).toBeLessThanOrEqual(64);
  });
});
