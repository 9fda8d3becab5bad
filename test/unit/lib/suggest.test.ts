import { describe, expect, it } from 'vitest';
import { listed, nearest, oneOf } from '../../../src/lib/suggest.ts';

describe('nearest', () => {
  it.each([
    ['dif', 'diff'],
    ['smokee', 'smoke'],
    ['somke', 'smoke'],
    ['of', 'off'],
    ['x', undefined],
    ['production', undefined],
    ['', undefined],
    ['a'.repeat(10_000), undefined],
  ])('takes %.20j for %j', (name, meant) => {
    expect(nearest(name, ['diff', 'smoke', 'off'])).toBe(meant);
  });
});

it('takes the nearest of those that are near, and the first of equals', () => {
  expect(nearest('promt', ['root', 'prompt'])).toBe('prompt');
  expect(nearest('stat', ['start', 'stats'])).toBe('start');
});

describe('oneOf', () => {
  it('lists what there is, the likely one in front', () => {
    expect(oneOf('dif', ['diff', 'smoke'])).toBe('Did you mean diff? Name one of diff, smoke');
    expect(oneOf('other', ['diff', 'smoke'])).toBe('Name one of diff, smoke');
  });

  it('says where there is nothing to name', () => {
    expect(oneOf('x', [])).toBe('Declare it: there is none yet');
  });
});

describe('listed', () => {
  it('shows the first twenty of many', () => {
    const names = Array.from({ length: 23 }, (_, index) => `n${index}`);
    expect(listed(names)).toMatch(/^n0, .*, n19 and 3 more$/);
    expect(listed(names.slice(0, 20))).toMatch(/, n19$/);
  });
});
