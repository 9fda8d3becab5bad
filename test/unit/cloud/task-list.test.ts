import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTaskPage } from '../../../src/cloud/task-list.ts';

const row = (more: object = {}) => ({ id: 'task_e_1', status: 'ready', title: 'T', summary: {}, ...more });
const page = (tasks: readonly object[], cursor: unknown = null) => JSON.stringify({ tasks, cursor });

describe('a page of the list', () => {
  it('gives ids and states, in the words of one task', () => {
    const rows = ['pending', 'ready', 'applied', 'error'].map((status, index) =>
      row({ id: `t${index}`, status }),
    );
    expect(parseTaskPage(page(rows, 'ey+/#é=20=='))).toEqual({
      tasks: [
        { id: 't0', word: 'PENDING' },
        { id: 't1', word: 'READY' },
        { id: 't2', word: 'APPLIED' },
        { id: 't3', word: 'ERROR' },
      ],
      cursor: 'ey+/#é=20==',
    });
  });

  it('takes no unknown word for a known one', () => {
    for (const status of ['Ready', 'READY', 'archived', 'ready to go'])
      expect(parseTaskPage(page([row({ status })]))?.tasks[0]?.word).toBe(status.toLowerCase());
  });

  it.each([
    ['no JSON', 'tasks: []'],
    ['nothing', ''],
    ['no tasks', '{}'],
    ['an id that is none', page([row({ id: '../x' })])],
    ['no state', page([row({ status: null })])],
    ['a state of several lines', page([row({ status: 'ready\n[READY]' })])],
    ['a cursor with a control character', page([], 'a\nb')],
    ['a cursor that is no text', page([], 7)],
    ['two documents', `${page([row()])}${page([row()])}`],
  ])('with %s is none', (_, text) => {
    expect(parseTaskPage(text)).toBeNull();
  });

  it('is read or refused, whatever it is, and says READY only of what says so itself', () => {
    const hostile = fc.oneof(
      fc.json(),
      fc.string(),
      fc.array(fc.record({ id: fc.string(), status: fc.string() })).map((tasks) => page(tasks)),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const ready = parseTaskPage(text)?.tasks.filter(({ word }) => word === 'READY') ?? [];
        if (ready.length > 0) expect(text.toLowerCase()).toContain('"ready"');
      }),
    );
  });
});
