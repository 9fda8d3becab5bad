import { describe, expect, it } from 'vitest';
import { parsePs, parseStat } from '../../../src/lib/process-table.ts';

describe('parseStat', () => {
  const rest = `S 4242 ${'0 '.repeat(17)}123456 0 0`;

  it('finds its fields behind a name that looks like them', () => {
    expect(parseStat(`77 (a) Z 1 (b)) ${rest}`)).toEqual({
      pid: 77,
      parent: 4242,
      zombie: false,
      start: '123456',
    });
    expect(parseStat(`77 (sh) ${rest.replace('S', 'Z')}`)?.zombie).toBe(true);
  });

  it.each(['', '77', '77 (sh)', '77 (sh) S 1 2'])('is nothing where the text is %j', (text) => {
    expect(parseStat(text)).toBeNull();
  });
});

describe('parsePs', () => {
  it('reads what macOS prints, a row a line, whatever the spaces', () => {
    const text = [
      '    1     0 Ss   Fri Jan  2 08:00:00 2026    ',
      '  501     1 Z    Fri Jan  2 08:00:01 2026    ',
      '12345   501 S+   Fri Jan  2 08:10:59 2026    ',
      'ps: something else',
      '',
    ].join('\n');
    expect(parsePs(text)).toEqual([
      { pid: 1, parent: 0, zombie: false, start: 'Fri Jan  2 08:00:00 2026' },
      { pid: 501, parent: 1, zombie: true, start: 'Fri Jan  2 08:00:01 2026' },
      { pid: 12345, parent: 501, zombie: false, start: 'Fri Jan  2 08:10:59 2026' },
    ]);
    expect(parsePs('')).toEqual([]);
  });
});
