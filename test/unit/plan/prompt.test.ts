import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PromptSource, renderPrompt, shapePrompt } from '../../../src/plan/prompt.ts';

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

const STAGE: PromptSource = {
  title: 'Unit tests',
  command: 'npm test -- --reporter=dot',
  prompt: null,
  cwd: null,
  summaryHint: null,
  role: 'test',
};

describe('shapePrompt', () => {
  it('gives a command verbatim, with what is expected and what is not allowed', () => {
    expect(shapePrompt(STAGE)).toBe(`# Unit tests

Run this command at the root of the repository:

\`\`\`sh
npm test -- --reporter=dot
\`\`\`

Expected:
- Find out whether the repository passes, and repair what does not; leave a diff of the repair.

Constraints:
- Work only inside the repository.
- Do not push, open pull requests or change settings of the repository.
- If it cannot be done, say why and change nothing.
`);
  });

  it('asks a review for words, and for no change', () => {
    expect(
      shapePrompt({ ...STAGE, title: 'Look', command: null, prompt: 'Look at src/.', role: 'review' }),
    ).toBe(`# Look

Look at src/.

Expected:
- Review the repository and write down what you find; change nothing else.

Constraints:
- Work only inside the repository.
- Do not push, open pull requests or change settings of the repository.
- If it cannot be done, say why and change nothing.
`);
  });

  it('gives a prompt as it is, a folder, and the hint of the stage', () => {
    const stage = {
      title: 'Documentation',
      prompt: 'Bring docs/ up to date.',
      command: null,
      cwd: null,
      summaryHint: 'Say which pages changed.',
      role: 'build',
    } as const;
    expect(shapePrompt(stage)).toBe(`# Documentation

Bring docs/ up to date.

Expected:
- Make the changes to the repository that this needs, so that the task ends with a diff.
- Say which pages changed.

Constraints:
- Work only inside the repository.
- Do not push, open pull requests or change settings of the repository.
- If it cannot be done, say why and change nothing.
`);
    expect(shapePrompt({ ...STAGE, cwd: 'packages/app' })).toContain(
      'Run this command in the folder packages/app of the repository:',
    );
  });

  it('keeps every command whole inside its block, whatever is in it', () => {
    const word = fc.constantFrom('`', '```', '~~~', '\n', 'sh', ' ', '$x', '"', '# Expected:');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (words) => {
        const command = words.join('');
        const [, fence = '', body] =
          /(`{3,})sh\n([\s\S]*?)\n\1\n/.exec(shapePrompt({ ...STAGE, command })) ?? [];
        expect(body).toBe(command);
        expect(command).not.toContain(fence);
      }),
    );
  });
});
