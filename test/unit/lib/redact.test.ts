import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Redactor } from '../../../src/lib/redact.ts';
import { Secret } from '../../../src/lib/secret.ts';
import { NOTHING_HELD, PATIENCE, shapeSteps } from '../../../src/lib/token-shapes.ts';

const VALUE = 'rt_R9/x+Zq"7\\n~%ü!';
const JWT = `eyJ${'a'.repeat(20)}.${'b'.repeat(30)}.${'c'.repeat(40)}`;
const KEY_HEADER = '-----BEGIN OPENSSH PRIVATE KEY-----';

function redactorOf(...values: string[]): Redactor {
  const redactor = new Redactor();
  redactor.add(values.map((value) => new Secret(value)));
  return redactor;
}

/** What comes out of the stream when a text is cut at these places. */
function streamed(redactor: Redactor, text: string, cuts: readonly number[]): string {
  const places = [...new Set(cuts.map((cut) => Math.min(cut, text.length)))].toSorted((a, b) => a - b);
  const stream = redactor.stream();
  const chunks = [...places, text.length].map((end, i) => text.slice(places[i - 1] ?? 0, end));
  return chunks.map((chunk) => stream.push(chunk)).join('') + stream.end();
}

describe('redact', () => {
  it.each([
    ['raw', VALUE],
    ['in JSON', JSON.stringify(VALUE).slice(1, -1)],
    ['in a URL', encodeURIComponent(VALUE)],
    [
      'in a URL with small hex digits',
      encodeURIComponent(VALUE).replace(/%../g, (code) => code.toLowerCase()),
    ],
    ['in a form', new URLSearchParams({ v: VALUE }).toString().slice(2)],
    ['in base64', Buffer.from(VALUE).toString('base64')],
    ['in base64 for URLs', Buffer.from(VALUE).toString('base64url')],
  ])('hides a value %s', (_, form) => {
    const redactor = redactorOf(VALUE);
    const text = redactor.redact(`before ${form} after ${form}`);
    expect(text).not.toContain(form);
    // Of base64 the last character may hold bits of what follows, so it is left.
    expect(text).toMatch(/^before \*{3}\S{0,3} after \*{3}\S{0,3}$/);
  });

  it('leaves a text without a secret as it is', () => {
    const text =
      'diff --git a/x b/x\n+ordinary text, at-home, sk-8, eyJ.a.b, ghp_short\n-----BEGIN PUBLIC KEY-----\n';
    expect(redactorOf(VALUE).redact(text)).toBe(text);
    expect(new Redactor().redact(text)).toBe(text);
  });

  it.each(['base64', 'base64url'] as const)(
    'hides a value inside of a longer text in %s, wherever in the text it stands',
    (encoding) => {
      const bytes = fc.uint8Array({ maxLength: 20 });
      const values = fc.string({ unit: 'grapheme', minLength: 6, maxLength: 60 });
      fc.assert(
        fc.property(bytes, values, bytes, (before, value, after) => {
          const encoded = Buffer.concat([before, Buffer.from(value.toWellFormed()), after]).toString(
            encoding,
          );
          const redacted = redactorOf(value.toWellFormed()).redact(encoded);
          const rest = redacted.replace('***', '');
          expect(redacted).toContain('***');
          // At most the two characters on each side that also hold bits of the neighbours.
          const neighbours = Math.ceil(((before.length + after.length) * 4) / 3) + 8;
          expect(rest.length).toBeLessThanOrEqual(neighbours);
        }),
      );
    },
  );

  it('hides each line of a value of several lines, with either line end', () => {
    const lines = ['-----BEGIN X-----', 'MIIEvQIBADANBgkq', '  indented line', 'kz'];
    const redactor = redactorOf(lines.join('\r\n'));
    for (const line of lines.slice(0, 3)) expect(redactor.redact(`> ${line}`)).not.toContain(line.trim());
    expect(redactor.redact(lines.join('\n'))).not.toMatch(/MIIE|indented/);
    expect(redactor.redact('kz')).toBe('kz');
  });

  it.each(['', 'a', 'short', '12345', '{', ' x '])(
    'does not blank ordinary text for the short value %j',
    (value) => {
      const text = `{ "a": "short", "b": 12345 } ${value}`;
      expect(redactorOf(value).redact(text)).toBe(text);
    },
  );

  it('hides a value of six characters', () => {
    expect(redactorOf('abcdef').redact('xabcdefx')).toBe('x***x');
  });

  it('hides the longer of two values that begin alike', () => {
    for (const order of [
      ['secret-one', 'secret-one-and-more'],
      ['secret-one-and-more', 'secret-one'],
    ]) {
      expect(redactorOf(...order).redact('<secret-one-and-more> <secret-one>')).toBe('<***> <***>');
    }
  });

  it('leaves no end of a value that overlaps with another', () => {
    const redactor = redactorOf('abcdefgh', 'efghijkl', 'klmnopqr');
    expect(redactor.redact('<abcdefghijklmnopqr>')).toBe('<***>');
    expect(redactor.redact('<abcdefghefghijkl>')).toBe('<******>');
  });

  it('takes a value for text, not for a pattern', () => {
    const redactor = redactorOf('a.c$(x)|^[y]{2}*+?\\/-');
    expect(redactor.redact('abc$(x)|^[y]{2}*+?\\/-')).toBe('abc$(x)|^[y]{2}*+?\\/-');
    expect(redactor.redact('a.c$(x)|^[y]{2}*+?\\/-')).toBe('***');
  });

  it('is not confused by a value with half of a character', () => {
    const half = 'broken-\ud800-value';
    expect(redactorOf(half).redact(`x ${half} y`)).toBe('x *** y');
  });

  it('knows values that are added later, beside the first', () => {
    const redactor = redactorOf('first-value');
    redactor.add([new Secret('second-value')]);
    redactor.add([]);
    expect(redactor.redact('first-value second-value')).toBe('*** ***');
  });

  it('gives the same result each time it is asked', () => {
    const redactor = redactorOf(VALUE);
    const text = `${VALUE}${JWT} ${VALUE}`;
    expect([1, 2, 3].map(() => redactor.redact(text))).toEqual(Array(3).fill(redactor.redact(text)));
  });
});

describe('token shapes', () => {
  it.each([
    ['a JWT', JWT],
    ['an access token', `at-${'Ab0_-'.repeat(5)}`],
    ['an API key', `sk-proj-${'Ab0_-'.repeat(5)}`],
    ['a GitHub token of a person', `ghp_${'a1B2'.repeat(9)}`],
    ['a GitHub token of OAuth', `gho_${'a1B2'.repeat(9)}`],
    ['a GitHub token of a user', `ghu_${'a1B2'.repeat(9)}`],
    ['a GitHub token of an app', `ghs_${'a1B2'.repeat(9)}`],
    ['a GitHub token to refresh', `ghr_${'a1B2'.repeat(9)}`],
    ['a fine-grained GitHub token', `github_pat_11ABC_${'a1B2'.repeat(9)}`],
  ])('hides %s that nobody told of', (_, token) => {
    const redactor = new Redactor();
    for (const text of [token, `"${token}"`, `token=${token};`, `\n${token}\n`, `Bearer ${token}, x`]) {
      expect(redactor.redact(text)).toBe(text.replace(token, '***'));
      expect(redactor.finds(text)).toBe(true);
    }
  });

  it.each([
    ['a private key', '-----BEGIN PRIVATE KEY-----'],
    ['an RSA key', '-----BEGIN RSA PRIVATE KEY-----'],
    ['an OpenSSH key', KEY_HEADER],
    ['an encrypted key', '-----BEGIN ENCRYPTED PRIVATE KEY-----'],
  ])('hides %s that nobody told of, and what could be of its body', (_, header) => {
    const redactor = new Redactor();
    for (const [text, rest] of [
      [header, '***'],
      [`"${header}"`, '"***"'],
      [`key=${header}; x`, 'key=***; x'],
      [`\n${header}\nAbC+/=\n`, '\n***'],
    ] as const) {
      expect(redactor.redact(text)).toBe(rest);
      expect(redactor.finds(text)).toBe(true);
    }
  });

  it.each([
    ['a word that only ends like a prefix', `format-${'a'.repeat(30)} task-${'b'.repeat(30)}`],
    ['a text that is too short', `at-${'a'.repeat(19)} sk-${'b'.repeat(19)} ghp_${'c'.repeat(29)}`],
    ['a JWT without a signature', 'eyJaaaaaaaaaaaaaaaa.bbbbbbbbbbbbbbbb.c'],
    ['a public key', '-----BEGIN PUBLIC KEY-----'],
  ])('leaves %s alone', (_, text) => {
    expect(new Redactor().redact(text)).toBe(text);
    expect(new Redactor().finds(text)).toBe(false);
  });

  it.each([
    ['an access token', `at-${'x'.repeat(6_000_000)}`],
    ['a JWT', `eyJaaaaaaaa.${'x'.repeat(6_000_000)}.${'y'.repeat(20)}`],
  ])('hides %s of six million characters, in pieces too', (_, token) => {
    const redactor = new Redactor();
    expect(redactor.redact(`${token} end`)).toBe('*** end');
    expect(streamed(redactor, `${token} end`, [100, 70_000, 5_000_000])).toBe('*** end');
  });

  it('hides a JWT behind other parts with dots', () => {
    expect(new Redactor().redact(`host.example.${JWT}`)).toBe('host.example.***');
    expect(new Redactor().redact(`-${JWT}`)).toBe('-***');
  });

  it.each([
    ['beginnings of a JWT', 'eyJaaaaaaaa-'],
    ['first parts of a JWT', 'eyJaaaaaaaa.'],
    ['beginnings of an access token', 'at-'],
    ['beginnings of a GitHub token', 'ghp_a'],
    ['beginnings of a fine-grained token', 'github_pat_'],
    ['dashes', '-----'],
    ['beginnings of a key', '-----BEGIN A '],
    ['letters', 'aaaaa'],
    ['beginnings of the value', VALUE.slice(0, -1)],
  ])('takes time in proportion to a text of half a megabyte of %s', (_, unit) => {
    const redactor = redactorOf(VALUE);
    const text = unit.repeat(Math.ceil(500_000 / unit.length));
    const whole = redactor.redact(text);
    const cuts = Array.from({ length: 500 }, (_, i) => i * 1000);
    expect(streamed(redactor, text, cuts) === whole).toBe(true);
  });
});

describe('stream', () => {
  const LINES = 'first of two\nsecond of two';
  // The last is longer than any token shape of a fixed length, and has places to cut in it.
  const values = ['abcdef', 'abcdefghij', 'ghijklmn', VALUE, `${'a long value '.repeat(20)}!`];
  const redactor = redactorOf(...values);
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...values) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(JWT, KEY_HEADER, `at-${'x'.repeat(50)}`, `sk-${'y'.repeat(21)}`),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom(Buffer.from(`..${VALUE}`).toString('base64'), encodeURIComponent(VALUE)),
    },
    { weight: 2, arbitrary: fc.constantFrom('eyJ', 'at-', '.', '-', '-----BEGIN ', '\n', '\r', ' ', '*') },
    { weight: 2, arbitrary: fc.constantFrom('two\n', 'lines', ...LINES.split('\n')) },
    { weight: 2, arbitrary: fc.string({ unit: fc.constantFrom(...'abcdefghijklmn-._ "') }) },
  );
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

  it.each([
    ['lie within lines', redactor],
    ['go over the end of a line', redactorOf(...values, LINES, 'two\nlines')],
  ])('gives what the whole text gives, however it is cut, where values %s', (_, redacting) => {
    const cuts = fc.array(fc.nat(1500), { maxLength: 20 });
    fc.assert(
      fc.property(text, cuts, (whole, places) => {
        expect(streamed(redacting, whole, places)).toBe(redacting.redact(whole));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['by itself', '\n'],
    ['in JSON', '\\n'],
    ['with line ends of Windows', '\r\n'],
  ])('finds a private key with its body, cut anywhere, also where no value is known: %s', (_, end) => {
    const body = [
      'Proc-Type: 4,ENCRYPTED',
      'DEK-Info: AES-128-CBC,0A1B',
      '',
      'b3BlbnNzaC1rZXk+/AbC',
      'aGVsbG8=',
    ];
    const text = ['before', KEY_HEADER, ...body, '-----END OPENSSH PRIVATE KEY-----', 'after'].join(end);
    for (let cut = 0; cut <= text.length; cut += 1) {
      expect(streamed(new Redactor(), text, [cut])).toBe(
        `before${end}***----END OPENSSH PRIVATE KEY-----${end}after`,
      );
    }
  });

  it.each([64, 76])('hides a long value in base64 of lines of %i', (width) => {
    const value = 'a long value '.repeat(12);
    const encoded = Buffer.from(value).toString('base64');
    const lines = encoded.replace(new RegExp(`.{${width}}`, 'g'), '$&\n');
    expect(redactorOf(value).redact(lines)).toBe(lines.replace(/[^\n]+/g, '***'));
  });

  it('gives what the whole text gives where every character comes alone', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const cuts = Array.from({ length: whole.length }, (_, i) => i);
        expect(streamed(redactor, whole, cuts)).toBe(redactor.redact(whole));
      }),
    );
  });

  it('passes nothing on that could be the beginning of a value or a token', () => {
    const stream = redactor.stream();
    const pieces = [`${'.'.repeat(500)} at-${'x'.repeat(30)}`, 'x'.repeat(5000), ' done'];
    const passed = [...pieces.map((piece) => stream.push(piece)), stream.end()];
    for (const text of passed) expect(text).not.toMatch(/at-|x/);
    expect(passed.join('')).toMatch(/^\.{500} \*{3} done$/);
  });

  it('lets be seen of what it holds a part of what it will pass on, whatever follows', () => {
    const parts = [VALUE, Buffer.from(VALUE).toString('base64'), 'two\nlines', JWT, `at-${'x'.repeat(25)}`];
    const tokens = [
      `sk-${'y'.repeat(25)}`,
      `ghp_${'z'.repeat(36)}`,
      `github_pat_${'w'.repeat(40)}`,
      KEY_HEADER,
    ];
    const word = fc.constantFrom(
      ...parts,
      ...tokens,
      'at-',
      'eyJ',
      '-----',
      ' ',
      '\n',
      '\r',
      'a',
      '45%',
      '_',
      '\u{1f680}',
    );
    const cutOff = fc.tuple(word, fc.nat()).map(([text, at]) => text.slice(0, at % (text.length + 1)));
    const seeing = redactorOf(VALUE, 'two\nlines');
    fc.assert(
      fc.property(fc.array(fc.oneof(word, cutOff), { maxLength: 8 }), (words) => {
        const whole = words.join('');
        const expected = seeing.redact(whole);
        const stream = seeing.stream();
        let passed = '';
        for (const unit of whole.split('')) {
          passed += stream.push(unit);
          expect(expected.startsWith(passed + stream.peek())).toBe(true);
        }
        expect(passed + stream.end()).toBe(expected);
        expect(stream.peek()).toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['Overwrite it? [y/N] ', 'Overwrite it? [y/N] '],
    ['done: 45%', 'done: 45%'],
    [`key ${VALUE.slice(0, 1)}`, 'key '],
    [`key ${VALUE.slice(0, -1)}`, 'key '],
    [`key ${Buffer.from(VALUE).toString('base64').slice(0, 5)}`, 'key '],
    ['key sk-0123456789', 'key '],
    ['key github_p', 'key '],
    ['risk', 'risk'],
    ['-----BEGIN RSA PRI', ''],
    [JWT, ''],
  ])('lets of %j be seen %j', (text, seen) => {
    const stream = redactorOf(VALUE).stream();
    expect(stream.push(text) + stream.peek()).toBe(seen);
  });

  it('lets be seen of what stands behind the break of a line of base64 nothing before the break is passed on', () => {
    const redactor = redactorOf(VALUE, 'two\nlines');
    const line = `rt_R${'w'.repeat(58)}`;
    const stream = redactor.stream();
    const passed = stream.push(`${line}\n_`);
    expect(`${line}\n_`.startsWith(passed + stream.peek())).toBe(true);
    expect(passed + stream.end()).toBe(`${line}\n_`);
  });

  it('passes on what is far from its end', () => {
    const stream = redactor.stream();
    for (let i = 0; i < 5; i += 1) {
      expect(stream.push('an ordinary line\n'.repeat(100)).length).toBeGreaterThan(1000);
    }
  });

  it('passes a line on when it ends, but for what a value could go on from', () => {
    for (const end of ['\n', '\r', '\r\n']) {
      const stream = redactor.stream();
      expect(stream.push(`short${end}at-`)).toBe(`short${end}`);
      expect(stream.push(`x${end}`)).toBe(`at-x${end}`);
    }
    expect(redactorOf('two\nlines').stream().push('two\n')).toBe('');
  });

  it.each([
    'x',
    '0123456789abcdef',
    'at_',
    'eyJ.',
    '-',
    'abcdefabcde',
    '.eyJaaaaaaaa:',
    '\u{1f680}',
    'abcdef',
  ])('holds little of a text without any place to cut: %s', (unit) => {
    const stream = redactor.stream();
    const piece = unit.repeat(65_536);
    for (let sent = 0, passed = 0; sent < 2_000_000; ) {
      const text = stream.push(piece);
      expect(text.isWellFormed()).toBe(true);
      sent += redactor.redact(piece).length;
      passed += text.length;
      expect(sent - passed).toBeLessThan(10_000);
    }
  });

  it('takes what begins as a token and never tells for one, however it is cut, and holds no more of it than that', () => {
    const begun = 'eyJaaaaaaaa';
    for (const [length, expected] of [
      [PATIENCE - 1, null],
      [PATIENCE, '***'],
      [2 * PATIENCE, '***'],
    ] as const) {
      const whole = `${begun}${'b'.repeat(length - begun.length)}`;
      for (const cuts of [[], [1, 5], [PATIENCE - 1], [PATIENCE], [60_000, PATIENCE + 1]])
        expect(streamed(redactor, `<${whole}> end`, cuts) === `<${expected ?? whole}> end`).toBe(true);
    }
  });

  it('lets nothing through of a long run with values and tokens in it, however it is cut', () => {
    const run = fc
      .tuple(fc.constantFrom('x', 'a1', 'e', '-', '.', 'eyJ', 'at', '/+'), fc.nat(5000))
      .map(([unit, count]) => unit.repeat(count));
    const hidden = [...values.slice(1), JWT, KEY_HEADER, `-at-${'x'.repeat(50)}`, `.ghp_${'a1B2'.repeat(9)}`];
    const runs = fc.array(fc.tuple(run, fc.constantFrom(...hidden)), { minLength: 1, maxLength: 4 });
    const sizes = fc.array(fc.integer({ min: 1, max: 6000 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(runs, sizes, (parts, steps) => {
        const whole = parts.flat().join('');
        const cuts: number[] = [];
        for (let at = 0; at < whole.length; at += steps[cuts.length % steps.length] ?? 1) cuts.push(at);
        const passed = streamed(redactor, whole, cuts);
        expect(redactor.finds(passed)).toBe(false);
        for (const value of values) expect(passed.includes(value)).toBe(false);
        expect(passed === redactor.redact(whole)).toBe(true);
      }),
    );
  });

  it('can be used again after its end', () => {
    const stream = redactor.stream();
    for (let i = 0; i < 2; i += 1)
      expect(`${stream.push('x abcd')}${stream.push('ef y')}${stream.end()}`).toBe('x *** y');
  });
});

describe('shapeSteps', () => {
  it('gives the same however a text is cut, also where patience ends within a token', () => {
    const steps = shapeSteps(40);
    const through = (text: string, cuts: readonly number[]): string => {
      const places = [...new Set(cuts.map((cut) => Math.min(cut, text.length)))].toSorted((a, b) => a - b);
      const pieces = [...places, text.length].map((end, i) => text.slice(places[i - 1] ?? 0, end));
      return steps
        .reduce<string[]>((given, step) => {
          let held = NOTHING_HELD;
          return given.map((piece, index) => {
            const taken = step(held, piece, index === given.length - 1);
            held = taken.held;
            return taken.passed;
          });
        }, pieces)
        .join('');
    };
    const unit = fc.constantFrom(
      'eyJaaaaaaaa',
      'b',
      'bbbbbbbb',
      '.',
      '-',
      'at-',
      ' ',
      '\n',
      '*',
      'x'.repeat(20),
    );
    const text = fc.array(unit, { maxLength: 15 }).map((units) => units.join(''));
    fc.assert(
      fc.property(text, fc.array(fc.nat(150), { maxLength: 12 }), (whole, cuts) => {
        const expected = through(whole, []);
        expect(through(whole, cuts)).toBe(expected);
        expect(through(expected, cuts)).toBe(expected);
        expect(expected).not.toMatch(/\b(eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]{8}|at-[\w-]{20})/);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('finds', () => {
  it.each([
    [`x ${VALUE} y`, true],
    [JWT, true],
    ['nothing at all', false],
    ['already *** hidden', false],
    ['', false],
  ])('says of %j whether something must be hidden: %s', (text, found) => {
    expect(redactorOf(VALUE).finds(text)).toBe(found);
  });

  it('finds nothing in what has been redacted', () => {
    const redactor = redactorOf(VALUE, 'abcdefgh');
    const unit = fc.constantFrom(
      VALUE,
      'abcdefgh',
      JWT,
      KEY_HEADER,
      'at-',
      'x',
      ' ',
      '"',
      `sk-${'y'.repeat(21)}`,
    );
    fc.assert(
      fc.property(fc.string({ unit }), (input) => {
        expect(redactor.finds(redactor.redact(input))).toBe(false);
      }),
    );
  });
});
