/**
 * The forms that a secret takes on its way out: as it is, line by line, and as programs escape or encode it. Knows no
 * text in which they are looked for.
 */

import { markdown } from './text.ts';

/** Characters. Shorter values would blank ordinary text; no credential of the services concerned is this short. */
export const SHORTEST_SECRET = 6;

/** Widths at which programs break base64: PEM and OpenSSL, MIME. */
const BASE64_WIDTHS = [64, 76];

/** Every form of a value that is at least as long as the shortest secret; none of a value that is shorter. */
export function formsOf(value: string): string[] {
  if (value.length < SHORTEST_SECRET) return [];
  const lines = value.split(/\r?\n/).map((line) => line.trim());
  const values = [value, ...lines].filter((part) => part.length >= SHORTEST_SECRET);
  const forms = values.flatMap((part) => [
    part,
    ...urlForms(part),
    ...jsonForms(part),
    ...htmlForms(part),
    ...shellForms(part),
    ...hexForms(part),
    ...base64Forms(part),
  ]);
  // As a summary shows what fits in a cell of it.
  if (lines.length === 1) forms.push(markdown(value, Number.POSITIVE_INFINITY));
  return [...new Set(forms)].filter((form) => form.length >= SHORTEST_SECRET);
}

/** Percent-encoded as a part of a URL and as a form field, in both spellings of the hex digits. */
function urlForms(value: string): string[] {
  const text = value.toWellFormed();
  const part = encodeURIComponent(text);
  const field = new URLSearchParams({ v: text }).toString().slice('v='.length);
  // What encodeURIComponent leaves alone, others do not.
  const strict = part.replace(/[!'()*~]/g, (sign) => `%${hex(sign.charCodeAt(0), 2).toUpperCase()}`);
  return [part, field, strict].flatMap((form) => [
    form,
    form.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
  ]);
}

/**
 * As a text in JSON: as JavaScript writes it, with slashes escaped, in ASCII alone, for HTML; that in JSON again; and as
 * programs in Go and .NET write it.
 */
function jsonForms(value: string): string[] {
  const once = inJson(value);
  const coded = (text: string, signs: RegExp) =>
    text.replace(signs, (sign) => `\\u${hex(sign.charCodeAt(0), 4)}`);
  const inDotNet = coded(once.replaceAll('\\"', '"'), /[^\x20-\x7e]|["&'+<>`]/g);
  return [
    once,
    once.replaceAll('/', '\\/'),
    coded(once, /[^\x20-\x7e]/g),
    coded(once, /[<>&']/g),
    inJson(once),
    coded(once, /[<>&\u2028\u2029]/g),
    inDotNet.replace(/\\u[0-9a-f]{4}/g, (code) => `\\u${code.slice(2).toUpperCase()}`),
  ];
}

function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** As text and as an attribute, with each spelling of the quotes. */
function htmlForms(value: string): string[] {
  const text = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const quoted = text.replaceAll('"', '&quot;');
  return [
    ...[text, quoted, quoted.replaceAll("'", '&#39;'), quoted.replaceAll("'", '&apos;')],
    ...[quoted.replaceAll("'", '&#x27;'), text.replaceAll('"', '&#34;').replaceAll("'", '&#39;')],
  ];
}

/** Within quotes of each kind and without, as shells print a value; with quotes doubled, as YAML and PowerShell do. */
function shellForms(value: string): string[] {
  const inAnsi = value.replace(/[\\'\n\r\t]/g, (sign) => ANSI_C[sign] ?? sign);
  return [
    value.replaceAll("'", "'\\''"),
    value.replaceAll("'", `'"'"'`),
    value.replaceAll("'", "''"),
    value.replaceAll('"', '""'),
    value.replaceAll('"', '\\"'),
    value.replace(/[\\"$`]/g, '\\$&'),
    value.replace(/[\\"$`!]/g, '\\$&'),
    // As bash does, and as others do, who leave less alone.
    value.replace(/^[#~]|[\s'"\\|&;()<>!{}*[\]?^$`,]/g, '\\$&'),
    value.replace(/[^\w.,:+/@\u0080-\uffff-]/g, '\\$&'),
    inAnsi,
    inAnsi.replace(/[^\x20-\x7e]+/g, (text) =>
      [...Buffer.from(text)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join(''),
    ),
  ];
}

const ANSI_C: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

function hexForms(value: string): string[] {
  const small = Buffer.from(value).toString('hex');
  return [small, small.toUpperCase()];
}

/** What a base64 text holds of a value that starts at byte 0, 1 or 2 of a group of three, in both alphabets; or of it alone, in lines. */
function base64Forms(value: string): string[] {
  const alone = Buffer.from(value).toString('base64');
  const lines = BASE64_WIDTHS.flatMap((width) => alone.match(new RegExp(`.{1,${width}}`, 'g')) ?? []);
  const anywhere = [0, 1, 2].flatMap((offset) => {
    const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(value)]);
    const encoded = bytes.toString('base64');
    // The first and the last characters mix bits of neighbours that are not known.
    const start = Math.ceil((offset * 4) / 3);
    const end = Math.floor((bytes.length * 4) / 3);
    const stable = encoded.slice(start, end);
    return [stable, stable.replaceAll('+', '-').replaceAll('/', '_')];
  });
  return [...anywhere, ...(alone.length > 64 ? lines : [])];
}

function hex(code: number, digits: number): string {
  return code.toString(16).padStart(digits, '0');
}
