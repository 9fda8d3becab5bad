import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Redactor } from '../../../src/lib/redact.ts';
import { Secret } from '../../../src/lib/secret.ts';
import { fenced, markdown, oneLine } from '../../../src/lib/text.ts';
import { outputsOfRefusal } from '../../../src/publish/outputs.ts';
import { Surface } from '../../../src/publish/surface.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const SRC = resolve(import.meta.dirname, '../../../src');
const VALUE = 'correct-horse+battery';
const sources = globSync('**/*.ts', { cwd: SRC }).map(
  (name) => [name, readFileSync(join(SRC, name), 'utf8')] as const,
);

describe('Surface', () => {
  let printed = '';
  const surface = new Surface(new Redactor());
  surface.redactor.add([new Secret(VALUE)]);

  beforeEach(() => {
    printed = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      printed += String(text);
      return true;
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  });

  it('shows no value in the log and in annotations, and what else there is', () => {
    surface.print(`before ${VALUE} after\n`);
    surface.annotate([{ level: 'error', title: `t ${VALUE}`, message: `m ${encodeURIComponent(VALUE)}` }]);
    surface.warn(`w ${VALUE}`);
    expect(printed.replaceAll('\r', '')).toBe(
      'before *** after\n::error title=t ***::m ***\n::warning::w ***\n',
    );
  });

  it('leaves an output that holds a value empty, and says so: the runner would drop it', async () => {
    await using folder = await temporaryFolder();
    const file = join(folder.path, 'output');
    const { writeFile } = await import('node:fs/promises');
    await writeFile(file, '');
    vi.stubEnv('GITHUB_OUTPUT', file);
    surface.setOutputs({ ...outputsOfRefusal('input_invalid'), 'cloud-task-id': `x-${VALUE}` });
    const text = readFileSync(file, 'utf8');
    expect(text).not.toContain(VALUE);
    expect(text).toMatch(/^cloud-task-id<<(\S+)\r?\n\r?\n\1/m);
    expect(text).toMatch(/^reason<<(\S+)\r?\ninput_invalid\r?\n\1/m);
    // Each behind a word of its own that nobody can guess.
    const words = [...text.matchAll(/<<(\S+)/g)].map(([, word]) => word);
    expect(new Set(words).size).toBe(words.length);
    expect(printed).toContain('Left empty, since a masked value stands in it: output cloud-task-id');
  });
});

describe('the sinks of a step', () => {
  it.each([
    [
      'are written by one file',
      /core\.(?:summary|setOutput|notice|error)\b|core\.warning/,
      ['publish/surface.ts'],
    ],
    ['get no variable and no folder for later steps', /exportVariable|addPath|GITHUB_ENV|GITHUB_PATH/, []],
    ['hear of masks from one place', /core\.setSecret/, ['publish/surface.ts']],
  ])('%s', (_, pattern, allowed) => {
    const users = sources.filter(([, text]) => pattern.test(text)).map(([name]) => name);
    expect(users.filter((name) => !allowed.includes(name))).toEqual([]);
  });
});

describe('foreign text', () => {
  const nasty = fc.constantFrom(
    ...[
      '\u001b[31m',
      '\u001b]8;;http://x\u0007',
      '\u202e',
      '\u200b',
      '\u2066',
      '\r',
      '\n',
      '\0',
      '::',
      '##[',
      '::error::',
    ],
    ...[
      '![x](http://x)',
      '<img src=x>',
      '<!--',
      '@octo',
      '`',
      '```',
      '|',
      'www.x.y',
      'http://x',
      '**',
      '&lt;',
      ' ',
      'word',
    ],
  );
  const text = fc.array(nasty, { maxLength: 20 }).map((parts) => parts.join(''));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the purpose
  const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

  it('is one line that no terminal and no runner obeys, wherever it is printed', () => {
    fc.assert(
      fc.property(text, (one) => {
        const line = oneLine(one, 10_000);
        expect(line).not.toMatch(OBEYED);
        expect(line).not.toMatch(/\n|::|##\[/);
      }),
    );
  });

  it('holds no link, image, mention, tag or border in a summary, and ends no block around it', () => {
    fc.assert(
      fc.property(text, (one) => {
        const cell = markdown(one, 10_000);
        expect(cell).not.toMatch(OBEYED);
        expect(cell).not.toMatch(/[<>]|:\/\/|@\w|\bwww\./i);
        expect(cell.replaceAll(/\\[\\`*_{}[\]()#+!|~]/g, '')).not.toMatch(/[`*_[\]|]/);
        const [open, ...lines] = fenced(one, '', 10_000).trimEnd().split('\n');
        expect(lines.at(-1)).toBe(open);
        expect(lines.slice(0, -1).join('\n')).not.toContain(open);
        expect(lines.join('\n')).not.toMatch(OBEYED);
      }),
    );
  });
});
