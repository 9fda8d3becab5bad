import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { camelCase, counted, fenced, markdown, oneLine, plain, timeSpan } from '../../../src/lib/text.ts';

const ESC = '\u001b';
const ZERO_WIDTH = '\u200b';

describe('plain', () => {
  it.each([
    ['a colour', `${ESC}[35mPENDING${ESC}[39m`, 'PENDING'],
    ['cursor movement', `a${ESC}[2Kb${ESC}[1;1Hc`, 'abc'],
    ['a window title', `a${ESC}]0;title\u0007b`, 'ab'],
    ['a terminal link', `${ESC}]8;;http://evil${ESC}\\text${ESC}]8;;${ESC}\\`, 'text'],
    ['an 8-bit sequence', 'a\u009b31mb', 'ab'],
    ['a sequence that is cut off', `a${ESC}[`, 'a'],
    ['a title that is never closed', `a${ESC}]0;title`, 'a0;title'],
    ['a device string', `a${ESC}Pq#0;1${ESC}\\b\u0090q\u009cc`, 'abc'],
    ['a reset and a character set', `a${ESC}c${ESC}(Bb`, 'ab'],
    ['a bell, a backspace and a null', 'a\u0007\u0008\u0000b', 'ab'],
    ['a carriage return that hides the line', 'all is well\rERROR', 'all is wellERROR'],
    ['the C1 controls', 'a\u0080\u0085\u009fb', 'ab'],
    ['text that is turned around', 'a\u202etxt.exe\u202c\u2066b\u2069', 'atxt.exeb'],
    ['directional marks', 'a\u200e\u200f\u061cb', 'ab'],
    ['zero-width characters', 'a\u200b\u200c\u200d\u2060\ufeff\u00adb', 'ab'],
    ['line and paragraph separators', 'a\u2028\u2029b', 'ab'],
    ['tag characters, which spell hidden words', 'a\u{e0041}\u{e007f}b', 'ab'],
    ['an escape that another one hid', `${ESC}${ESC}[31m[31mx`, '[31mx'],
    ['an escape in an escape', `${ESC}[3${ESC}[31m1mx`, '31mx'],
  ])('takes out %s', (_, text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  it('leaves no first line of a key that was kept apart, behind which a redactor would hide the page', () => {
    const key = `-----BEGIN RSA PRI${ZERO_WIDTH}VATE KEY-----`;
    expect(plain(`a\n${key}\nMIIE+/=\n`)).toBe('a\n***');
    expect(fenced(`a\n${key}\n`, 'diff', 100)).toBe('```diff\na\n***\n```\n');
    expect(oneLine(key.replace('RSA ', 'RSA\n'))).toBe('***');
  });

  it('leaves words, tabs, line feeds and foreign scripts as they are', () => {
    const text = 'col\tcol\nünïcödé 日本語 עברית 🎭 [READY] ::x';
    expect(plain(text)).toBe(text);
  });

  it.each([';#', ';', 'a;', '1;', '\u009d', '\u009b', `${ESC}]`, `${ESC}[;`, `${ESC} `])(
    'takes time in proportion to a text of a hundred thousand times %j',
    (unit) => {
      expect(plain(`${ESC}${unit.repeat(100_000)}`).length).toBeLessThanOrEqual(unit.length * 100_000);
    },
  );

  it('leaves nothing a terminal obeys, whatever it is given', () => {
    const control = fc.constantFrom(
      ESC,
      '[',
      ']',
      '31m',
      ';',
      '\u0007',
      '\u009b',
      '\u0090',
      '\r',
      'a',
      '\u202e',
      '\\',
    );
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: control }));
    fc.assert(
      fc.property(text, (input) => {
        expect(plain(input)).not.toMatch(/(?![\t\n])[\p{Cc}\p{Cf}]/u);
      }),
    );
  });
});

describe('oneLine', () => {
  it.each([
    ['lines and blanks', ' a\r\n\tb\n\n c ', 'a b c'],
    ['a workflow command', '::add-mask::e', ': :add-mask: :e'],
    ['a command behind blanks', '  ::error::x', ': :error: :x'],
    ['a command in colours', `${ESC}[31m::error::x`, ': :error: :x'],
    ['a command that an invisible character hides', ':\u200b:error:\u0000:x', ': :error: :x'],
    ['three colons', ':::error:::', ': : :error: : :'],
    ['the old form of a command', 'x ##[error]y', 'x # #[error]y'],
    ['the old form behind a third sign', '###[error]y', '## #[error]y'],
  ])('breaks up %s', (_, text, expected) => {
    expect(oneLine(text)).toBe(expected);
  });

  it('is one line without a command in it and within its limit, whatever it is given', () => {
    const unit = fc.constantFrom(':', '#', '[', '\n', '\r', '\u200b', ESC, 'error', ' ', '\u2028', '%0A');
    fc.assert(
      fc.property(fc.string({ unit }), fc.integer({ min: 1, max: 50 }), (text, limit) => {
        const line = oneLine(text, limit);
        expect(line).not.toMatch(/::|##\[|[\n\r\u2028\u2029]/);
        expect(line.length).toBeLessThanOrEqual(limit);
      }),
    );
  });

  it('says where it was cut', () => {
    expect(oneLine('x'.repeat(301))).toBe(`${'x'.repeat(299)}…`);
    expect(oneLine('x'.repeat(300))).toBe('x'.repeat(300));
  });
});

describe('markdown', () => {
  it.each([
    ['a link', '[text](http://evil)', `\\[text\\]\\(http:${ZERO_WIDTH}//evil\\)`],
    ['an image', '![x](y)', '\\!\\[x\\]\\(y\\)'],
    ['HTML', '<img src=x onerror=y>', '&lt;img src=x onerror=y&gt;'],
    ['an entity', '&lt;b&gt; &#60;', `&amp;lt;b&amp;gt; &amp;\\#${ZERO_WIDTH}60;`],
    ['a mention', '@octocat', `@${ZERO_WIDTH}octocat`],
    ['a bare address', 'see https://evil.example', `see https:${ZERO_WIDTH}//evil.example`],
    [
      'a bare name of a site',
      'see www.evil.example and WWW.x',
      `see www${ZERO_WIDTH}.evil.example and WWW${ZERO_WIDTH}.x`,
    ],
    [
      'a reference',
      'fixes #1, a/b#2, gh-3',
      `fixes \\#${ZERO_WIDTH}1, a/b\\#${ZERO_WIDTH}2, gh-${ZERO_WIDTH}3`,
    ],
    ['a mail address', 'a@b.example', `a@${ZERO_WIDTH}b.example`],
    ['a table border', 'a|b\\|c', 'a\\|b\\\\\\|c'],
    ['backticks', '`code` ```', '\\`code\\` \\`\\`\\`'],
    ['emphasis', '*a* _b_ ~c~', '\\*a\\* \\_b\\_ \\~c\\~'],
    ['lines', 'a\n\n# b\n- c', 'a \\# b - c'],
    ['an autolink', '<https://evil>', `&lt;https:${ZERO_WIDTH}//evil&gt;`],
  ])('takes the meaning from %s', (_, text, expected) => {
    expect(markdown(text)).toBe(expected);
  });

  it('leaves no sign unescaped, whatever it is given', () => {
    const unit = fc.constantFrom(...'\\`*_{}[]()#+!|~<>&@:/w. \nax');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const rest = markdown(text, 10_000)
          // Not by nothing: that would bring together what stood apart.
          .replace(/\\[\\`*_{}[\]()#+!|~]/g, ' ')
          .replace(/&(?:amp|lt|gt);/g, ' ');
        expect(rest).not.toMatch(/[\\`*_{}[\]()#+!|~<>&\n]|:\/\/|@(?!\u200b)|\bwww\./i);
      }),
    );
  });
});

describe('fenced', () => {
  it('puts a text between fences of three', () => {
    expect(fenced('a\nb', 'diff', 100)).toBe('```diff\na\nb\n```\n');
    expect(fenced('a\nb\n', 'diff', 100)).toBe('```diff\na\nb\n```\n');
    expect(fenced('', '', 100)).toBe('```\n\n```\n');
  });

  it.each([
    ['```\n', '````'],
    ['a ````` b', '``````'],
    ['`` `', '```'],
  ])('is longer than any fence in %j', (text, fence) => {
    const block = fenced(text, 'diff', 100);
    expect(block.startsWith(`${fence}diff\n`)).toBe(true);
    expect(block.endsWith(`\n${fence}\n`)).toBe(true);
  });

  it('cannot be left by the text in it', () => {
    const unit = fc.constantFrom('`', '~', '\n', 'a', ' ', ESC, '\u200b');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 200 }), fc.integer({ min: 0, max: 200 }), (text, limit) => {
        const lines = fenced(text, 'diff', limit).split('\n');
        const fence = lines[0]?.replace('diff', '') ?? '';
        const closing = new RegExp(`^ {0,3}\`{${fence.length},}\\s*$`);
        expect(lines.findIndex((line, i) => i > 0 && closing.test(line))).toBe(lines.length - 2);
      }),
    );
  });

  it('is cut at its limit and says how much is missing', () => {
    expect(fenced('x'.repeat(25), 'diff', 10)).toBe(
      `\`\`\`diff\n${'x'.repeat(10)}\n… cut: 15 more characters\n\`\`\`\n`,
    );
  });

  it('takes out what a terminal obeys', () => {
    expect(fenced(`${ESC}[31m+red`, 'diff', 100)).toBe('```diff\n+red\n```\n');
  });
});

describe('camelCase', () => {
  it.each([
    ['cloud-environment', 'cloudEnvironment'],
    ['status_url', 'statusUrl'],
    ['branch', 'branch'],
    ['a-b_c-d', 'aBCD'],
  ])('spells %s as %s', (name, expected) => {
    expect(camelCase(name)).toBe(expected);
  });
});

describe('counted', () => {
  it.each([
    [0, '0 files'],
    [1, '1 file'],
    [2, '2 files'],
  ])('says of %i: %s', (count, words) => {
    expect(counted(count, 'file')).toBe(words);
  });
});

describe('timeSpan', () => {
  it.each([
    [-5, '0.0 s'],
    [49, '0.0 s'],
    [1234, '1.2 s'],
    [59_949, '59.9 s'],
    [59_950, '1 min 0 s'],
    [125_000, '2 min 5 s'],
    [3_599_600, '1 h 0 min'],
    [7_500_000, '2 h 5 min'],
  ])('says of %i ms: %s', (ms, words) => {
    expect(timeSpan(ms)).toBe(words);
  });
});
