/** What a review is to look at, by real git. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { missingSubject } from '../../../src/execute/subject.ts';
import { streamChild } from '../../../src/lib/stream-process.ts';
import type { PlanItem } from '../../../src/plan/expand.ts';
import { git, makeCheckout } from '../../support/checkout.ts';
import { pose } from '../../support/posing.ts';
import { temporaryFolder } from '../../support/temporary.ts';

test('what a review looks at is what the checkout has, and not what a folder in it poses with', async () => {
  await using folder = await temporaryFolder();
  const checkout = join(folder.path, 'checkout');
  const commit = makeCheckout({
    folder: checkout,
    repository: 'octo/widgets',
    branch: 'main',
    detached: false,
  });
  const ask = (cwd: string, review: PlanItem['review']) =>
    missingSubject({ review } as PlanItem, {
      cwd,
      env: { PATH: process.env.PATH ?? '', HOME: folder.path },
      signal: new AbortController().signal,
      stream: streamChild,
    });
  const own = join(checkout, 'own');
  mkdirSync(own);
  expect(await ask(own, { commit })).toBeNull();
  expect(await ask(own, { base: 'evil' })).toContain('evil is no commit of this checkout');
  // Of an object of the checkout, as a folder of a commit can bring one along.
  const object = `objects/${commit.slice(0, 2)}/${commit.slice(2)}`;
  const posing = join(checkout, 'posing');
  pose(posing, 'ref: refs/heads/evil', { 'refs/heads/evil': `${commit}\n` });
  mkdirSync(join(posing, object, '..'), { recursive: true });
  writeFileSync(join(posing, object), readFileSync(join(checkout, '.git', object)));
  expect(git(posing, 'rev-parse', 'evil^{commit}').trim()).toBe(commit);
  expect(await ask(posing, { base: 'evil' })).toContain('evil is no commit of this checkout');
});
