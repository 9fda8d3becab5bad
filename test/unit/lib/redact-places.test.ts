/** A text is looked at in stretches: what is hidden does not depend on where in them it stands. */
import { describe, expect, it } from 'vitest';
import { LONGEST_STRETCH } from '../../../src/lib/low-bytes.ts';
import { Redactor } from '../../../src/lib/redact.ts';
import { Secret } from '../../../src/lib/secret.ts';

const SHORT = 'Xq9-Zü';
const LONG = `p\u0142ss${'0Zy8'.repeat(15)}`;
const redactor = new Redactor();
redactor.add([SHORT, LONG].map((value) => new Secret(value)));

const around = (place: number, by: number) =>
  Array.from({ length: 2 * by }, (_, index) => place - by + index);
/** Within the first stretches, and where two of them meet. */
const PLACES = [...around(300, 300), ...around(2560, 60), ...around(LONGEST_STRETCH, 40)];

describe('wherever it stands, there is hidden', () => {
  it.each([
    ['a value of six characters', SHORT],
    ['a longer one, in which are more bits than are looked at', LONG],
    ['a token by its looks', `ghp_${'a1B2'.repeat(9)}`],
    ['a key by its header', `-----BEGIN PRIVATE KEY-----\n${'QUJD'.repeat(8)}\n-----END`],
  ])('%s', (_, value) => {
    const missed = PLACES.filter((place) => {
      const filling = 'some words - '.repeat(Math.ceil(place / 13)).slice(0, place);
      return redactor.redact(`${filling} ${value} end`).includes(value);
    });
    expect(missed).toEqual([]);
  });

  it('a value in lines of base64', () => {
    const lines = Buffer.from(`..${LONG}${LONG}`).toString('base64').replace(/.{60}/g, '$&\n');
    const missed = around(LONGEST_STRETCH, 70).filter((place) => {
      const filling = 'some words - '.repeat(Math.ceil(place / 13)).slice(0, place);
      return redactor.redact(`${filling}\n${lines} end`).includes(lines.slice(10, 50));
    });
    expect(missed).toEqual([]);
  });

  it('a value in a line of base64 of which most was passed on before', () => {
    const value = 'hunter2-hunter2';
    const one = new Redactor();
    one.add([new Secret(value)]);
    const missed = around(120, 40).filter((length) => {
      const text = Buffer.from(`${'p'.repeat(length)}${value} and more`).toString('base64');
      const lines = text.replace(/.{64}/g, '$&\n');
      const stream = one.stream();
      const passed = [...lines].map((sign) => stream.push(sign)).join('') + stream.end();
      return passed !== one.redact(lines) || !passed.includes('***');
    });
    expect(missed).toEqual([]);
  });
});
