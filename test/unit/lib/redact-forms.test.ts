import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Redactor } from '../../../src/lib/redact.ts';
import { Secret } from '../../../src/lib/secret.ts';

const VALUE = `rt_R9/x+Zq"7\\n~%ü!&<'$\`z`;
const RED = '\u001b[31m';
const JWT = `eyJ${'a'.repeat(20)}.${'b'.repeat(30)}.${'c'.repeat(40)}`;
const ACCESS = `at-${'Ab0_-'.repeat(5)}`;

function redactorOf(...values: string[]): Redactor {
  const redactor = new Redactor();
  redactor.add(values.map((value) => new Secret(value)));
  return redactor;
}

function streamed(redactor: Redactor, text: string, cuts: readonly number[]): string {
  const places = [...new Set(cuts.map((cut) => Math.min(cut, text.length)))].toSorted((a, b) => a - b);
  const stream = redactor.stream();
  const chunks = [...places, text.length].map((end, i) => text.slice(places[i - 1] ?? 0, end));
  return chunks.map((chunk) => stream.push(chunk)).join('') + stream.end();
}

function everyCut(redactor: Redactor, text: string): string[] {
  return Array.from({ length: text.length + 1 }, (_, cut) => streamed(redactor, text, [cut]));
}

describe('the forms of a value', () => {
  const replaced = (table: Record<string, string>, text = VALUE) =>
    [...text].map((sign) => table[sign] ?? sign).join('');
  const html = { '&': '&amp;', '<': '&lt;' };

  it.each([
    ['as text in HTML', replaced(html)],
    ['as an attribute in HTML', replaced({ ...html, '"': '&quot;' })],
    ['in HTML, with numbers for quotes', replaced({ ...html, '"': '&#34;', "'": '&#39;' })],
    ['in HTML, with names for quotes', replaced({ ...html, '"': '&quot;', "'": '&apos;' })],
    ['in HTML, with numbers in hex', replaced({ ...html, '"': '&quot;', "'": '&#x27;' })],
    [
      'in Markdown',
      replaced(
        html,
        VALUE.replace(/[\\`*_{}[\]()#+!|~]/g, (sign) => `\\${sign}`),
      ),
    ],
    ['in JSON within JSON', JSON.stringify(JSON.stringify(VALUE).slice(1, -1)).slice(1, -1)],
    ['in JSON with slashes escaped', JSON.stringify(VALUE).slice(1, -1).replaceAll('/', '\\/')],
    ['in JSON of ASCII alone', JSON.stringify(VALUE).slice(1, -1).replaceAll('ü', '\\u00fc')],
    [
      'in JSON for HTML',
      replaced({ '&': '\\u0026', '<': '\\u003c', "'": '\\u0027' }, JSON.stringify(VALUE).slice(1, -1)),
    ],
    ['in JSON of Go', replaced({ '&': '\\u0026', '<': '\\u003c' }, JSON.stringify(VALUE).slice(1, -1))],
    [
      'in JSON of .NET',
      replaced({
        ...{ '&': '\\u0026', '<': '\\u003C', "'": '\\u0027', '+': '\\u002B' },
        ...{ '"': '\\u0022', '\\': '\\\\', '`': '\\u0060', ü: '\\u00FC' },
      }),
    ],
    ['between single quotes of a shell', VALUE.replaceAll("'", `'\\''`)],
    ['between single quotes of a shell, otherwise', VALUE.replaceAll("'", `'"'"'`)],
    ['between double quotes of a shell', VALUE.replace(/[\\"$`]/g, '\\$&')],
    ['between quotes that are doubled', VALUE.replaceAll("'", "''")],
    ['between double quotes that are doubled', VALUE.replaceAll('"', '""')],
    [
      'in a strict URL',
      encodeURIComponent(VALUE).replace(
        /[!'~]/g,
        (sign) => `%${Buffer.from(sign).toString('hex').toUpperCase()}`,
      ),
    ],
    ['in hex', Buffer.from(VALUE).toString('hex')],
    ['in capital hex', Buffer.from(VALUE).toString('hex').toUpperCase()],
  ])('are hidden %s', (_, form) => {
    expect(form).not.toBe(VALUE);
    expect(redactorOf(VALUE).redact(`before ${form} after`)).toBe('before *** after');
  });

  it.skipIf(process.platform === 'win32')('are hidden as shells print them', () => {
    for (const value of [VALUE, "it's a `secret`; (really) *now*", 'tab\tand\nline é']) {
      const command =
        'printf "%q\\n" "$V"; printf "%s\\n" "$\x7bV@Q}"; V="$V" bash -c "declare -p V"; set | grep ^V=';
      const { stdout, status } = spawnSync('bash', ['-c', command], {
        encoding: 'utf8',
        env: { V: value, PATH: process.env.PATH, LC_ALL: 'C.UTF-8' },
      });
      expect(status).toBe(0);
      const [quoted, atQ] = stdout.split('\n');
      const redacted = redactorOf(value).redact(stdout);
      expect(redacted).not.toContain(quoted);
      expect(redacted).not.toContain(atQ);
      // Nothing of it but marks of quoting stands any more.
      expect(redacted.replace(/declare -[-x]+ V=|V=|\*\*\*|[\s'"$\\]/g, '')).toBe('');
    }
  });

  it.each([60, 64, 70, 76])(
    'are hidden in a longer base64 text in lines of %i, wherever it stands',
    (width) => {
      const bytes = fc.uint8Array({ maxLength: 130 });
      const values = fc.string({ unit: 'grapheme-ascii', minLength: 8, maxLength: 120 });
      const cuts = fc.array(fc.nat(400), { maxLength: 5 });
      fc.assert(
        fc.property(
          bytes,
          values,
          bytes,
          cuts,
          fc.constantFrom('\n', '\r\n'),
          (before, value, after, places, end) => {
            const encoded = Buffer.concat([before, Buffer.from(value), after]).toString('base64');
            const lines = encoded.replace(new RegExp(`.{${width}}(?=.)`, 'g'), `$&${end}`);
            const redactor = redactorOf(value);
            const redacted = redactor.redact(lines);
            expect(redacted).toContain('***');
            const neighbours = Math.ceil(((before.length + after.length) * 4) / 3) + 8;
            expect(redacted.replace(/\*{3}|[\r\n]/g, '').length).toBeLessThanOrEqual(neighbours);
            expect(streamed(redactor, lines, places)).toBe(redacted);
          },
        ),
      );
    },
  );

  it('leaves lines as they are where nothing is hidden in them', () => {
    const text = `${'QUJD'.repeat(19)}\n${'QUJD'.repeat(19)}\r\nQUJD==\nshort\nlines\n`;
    expect(redactorOf(VALUE).redact(text)).toBe(text);
    for (const one of everyCut(redactorOf(VALUE), text)) expect(one).toBe(text);
  });

  it('does not eat the line behind a token that ends its own', () => {
    const text = `${JWT}\nError: not found\n`;
    expect(new Redactor().redact(text)).toBe('***\nError: not found\n');
  });
});

// biome-ignore lint/suspicious/noControlCharactersInRegex: removing control sequences is the purpose
const WHOLE_CODE = /\u001b\[[0-9;]*[A-Za-z]|\u001b[(]B|\u001b=|\u009b7m/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the purpose
const UNDONE = /[\u001b\u009b]/;

describe('codes of a terminal', () => {
  const CODES = [RED, '\u001b[0m', '\u001b[1;38;2;255;0;10m', '\u001b[K', '\u001b(B', '\u001b=', '\u009b7m'];

  it.each(CODES)('do not hide a value in which %j stands', (code) => {
    const redactor = redactorOf('secret-value', 'another-one');
    const text = `a ${code}sec${code}ret-val${code}${code}ue${code} b secret-value${code} c`;
    const expected = `a ${code}***${code} b ***${code} c`;
    expect(redactor.redact(text)).toBe(expected);
    for (const one of everyCut(redactor, text)) expect(one).toBe(expected);
  });

  it('do not hide a value that is coloured character by character', () => {
    const text = [...'secret-value'].map((sign, i) => `\u001b[38;5;${i}m${sign}`).join('');
    expect(redactorOf('secret-value').redact(`${text}\u001b[0m!`)).toBe('\u001b[38;5;0m***\u001b[0m!');
  });

  it.each([
    ['a JWT', JWT],
    ['an access token', ACCESS],
    ['a GitHub token', `ghp_${'a1B2'.repeat(9)}`],
  ])('do not hide %s that nobody told of', (_, token) => {
    const text = `x ${RED}${token.slice(0, 2)}${RED}${token.slice(2, 20)}\u001b[0m${token.slice(20)}\u001b[0m y`;
    const expected = `x ${RED}***\u001b[0m y`;
    expect(new Redactor().redact(text)).toBe(expected);
    for (const one of everyCut(new Redactor(), text)) expect(one).toBe(expected);
  });

  it('stand where they stood in a text without a secret', () => {
    const text = `${RED}red${'\u001b[0m'} and ${CODES.join('')} \u001b[3 \u001b \u001b]0;title\u0007 end\u001b[`;
    expect(redactorOf('secret-value').redact(text)).toBe(text);
    for (const one of everyCut(redactorOf('secret-value'), text)) expect(one).toBe(text);
  });

  it('are no reason to overlook a value that has one in it, or looks like one, or stands in a title', () => {
    for (const value of [`a${RED}bcdef`, '31mabc', '38;5;123456'])
      expect(redactorOf(value).redact(`x \u001b[${value} ${RED} ${value}`)).not.toContain(value);
    expect(
      redactorOf('secret-value').redact(
        '\u001b]0;secret-value\u0007 \u001b]8;;http://x/secret-value\u001b\\',
      ),
    ).toBe('\u001b]0;***\u0007 \u001b]8;;http://x/***\u001b\\');
  });

  it('hide alike with and without them, and however the text is cut', () => {
    const values = ['abcdef', 'abcdefghij', 'ghijklmn', `${'Zm9vYmFy'.repeat(30)}`];
    const redactor = redactorOf(...values);
    const unit = fc.constantFrom(
      ...values,
      ...[JWT, ACCESS, 'abc', 'def', 'gh', 'ij', 'at-', 'eyJ', 'x', ' ', '.', '-', '\n', '\r\n'],
      ...['a'.repeat(60), 'Zm9vYmFy'.repeat(8)],
    );
    const part = fc.oneof(
      { weight: 3, arbitrary: unit },
      { weight: 2, arbitrary: fc.constantFrom(...CODES, '\u001b', '\u001b[') },
    );
    const text = fc.array(part, { maxLength: 16 }).map((parts) => parts.join(''));
    // Codes between any two characters.
    const spread = fc.tuple(
      text,
      fc.array(fc.tuple(fc.nat(600), fc.constantFrom(...CODES)), { maxLength: 8 }),
    );
    fc.assert(
      fc.property(spread, fc.array(fc.nat(900), { maxLength: 14 }), ([base, marks], cuts) => {
        const whole = marks.reduce((known, [at, code]) => known.slice(0, at) + code + known.slice(at), base);
        const redacted = redactor.redact(whole);
        expect(streamed(redactor, whole, cuts)).toBe(redacted);
        expect(redactor.finds(redacted)).toBe(false);
        const bare = redacted.replace(WHOLE_CODE, '');
        if (!UNDONE.test(whole.replace(WHOLE_CODE, '')))
          for (const value of values) expect(bare.includes(value)).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });

  it('hold little of a text that is nothing but them', () => {
    const stream = redactorOf('secret-value').stream();
    for (const unit of [RED, `s${RED}`, '\u001b', '\u001b[', `x${RED}`, `${'a'.repeat(64)}\n`]) {
      const piece = unit.repeat(Math.ceil(65_536 / unit.length));
      for (let round = 0, sent = 0, passed = 0; round < 20; round += 1) {
        sent += piece.length;
        passed += stream.push(piece).length;
        expect(sent - passed).toBeLessThan(70_000);
      }
      stream.end();
    }
  });

  it.each([
    `${RED}`,
    `s${RED}`,
    `at-${RED}x`,
    `eyJaaaaaaaa${RED}`,
    `secret-valu${RED}`,
    `${'a'.repeat(64)}\n`,
    '\u001b[',
  ])('take time in proportion to a text of half a megabyte of %j', (unit) => {
    const redactor = redactorOf('secret-value');
    const text = unit.repeat(Math.ceil(500_000 / unit.length));
    const cuts = Array.from({ length: 500 }, (_, i) => i * 1000);
    expect(streamed(redactor, text, cuts) === redactor.redact(text)).toBe(true);
  });
});
