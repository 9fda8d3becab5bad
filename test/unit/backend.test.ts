import { join, win32 } from 'node:path';
import { expect, it } from 'vitest';
import { privateFolders } from '../../src/backend.ts';

it('tells a child of its home and of its temporary files by every name that the system goes by', () => {
  const [home, temporary] = [join('/scratch', 'home'), join('/scratch', 'tmp')];
  expect(privateFolders(home, temporary, 'linux')).toEqual({ HOME: home, TMPDIR: temporary });
  const there = win32.join('C:', 'scratch');
  expect(privateFolders(there, there, 'win32')).toEqual({
    ...{ HOME: there, USERPROFILE: there },
    ...{ TMPDIR: there, TEMP: there, TMP: there },
  });
});
