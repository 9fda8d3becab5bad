import { describe, expect, it } from 'vitest';
import { renderPrompt } from '../../../src/plan/prompt.ts';

describe('renderPrompt', () => {
  it.each([
    ['Write {{nonce}}, twice {{nonce}}.', 'Write 0a1b, twice 0a1b.'],
    ['no nonce at all', 'no nonce at all'],
    ['{{ nonce }} {{commit}} {nonce}', '{{ nonce }} {{commit}} {nonce}'],
    ['{{{nonce}}}', '{0a1b}'],
    ['\n kept \n', '\n kept \n'],
  ])('makes of %j %j, and fills in nothing else', (template, text) => {
    expect(renderPrompt(template, { nonce: '0a1b' })).toBe(text);
  });
});
