/**
 * What it costs to hide fifty secrets in a large log, beside copying it: both read and write the same file in pieces, turn
 * by turn in one process, and each is held to its own processor time.
 */
import { randomBytes } from 'node:crypto';
import { closeSync, openSync, readSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Redactor } from '../../src/lib/redact.ts';
import { Secret } from '../../src/lib/secret.ts';
import { formsOf } from '../../src/lib/secret-forms.ts';
import { median } from './measure.ts';

const PIECE_BYTES = 64 * 1024;
const LOG_BYTES = 64 * 1024 * 1024;
const ROUNDS = 5;

export interface Redacting {
  /** How many times as much processor time as a copy. */
  readonly slower: number;
  /** MB of log in a second of processor time. */
  readonly rate: number;
  readonly forms: number;
}

/** Hides secrets as services and people make them: tokens, passwords with signs in them, keys of several lines. */
export function measureRedacting(folder: string): Redacting {
  const secrets = Array.from({ length: 50 }, (_, index) => secretOf(index));
  const log = join(folder, 'log');
  writeFileSync(log, logWith(secrets));
  const redactor = new Redactor();
  redactor.add(secrets.map((value) => new Secret(value)));
  const [decoder, redacting] = [new TextDecoder('utf-8', { ignoreBOM: true }), redactor.stream()];
  const copy = () => through(log, join(folder, 'copy'), (piece) => piece);
  const redact = () =>
    through(log, join(folder, 'redacted'), (piece) =>
      Buffer.from(redacting.push(decoder.decode(piece, { stream: true }))),
    );
  const rounds = Array.from({ length: ROUNDS }, () => ({ copied: copy(), redacted: redact() }));
  return {
    slower: median(rounds.map(({ copied, redacted }) => redacted / copied)),
    rate: LOG_BYTES / 1e6 / median(rounds.map(({ redacted }) => redacted)),
    forms: new Set(secrets.flatMap(formsOf)).size,
  };
}

/** Seconds of processor time that it takes to bring a file through. */
function through(from: string, to: string, change: (piece: Uint8Array) => Uint8Array): number {
  const [input, output] = [openSync(from, 'r'), openSync(to, 'w')];
  const piece = new Uint8Array(PIECE_BYTES);
  const before = process.cpuUsage();
  for (let read = readSync(input, piece); read > 0; read = readSync(input, piece))
    writeSync(output, change(piece.subarray(0, read)));
  const { user, system } = process.cpuUsage(before);
  for (const file of [input, output]) closeSync(file);
  return (user + system) / 1e6;
}

function secretOf(index: number): string {
  const kinds = [
    () => `ghp_${randomBytes(18).toString('hex')}`,
    () => `pass"w'ö/rd & ${randomBytes(6).toString('base64')}`,
    () => randomBytes(32).toString('base64'),
    () => randomBytes(48).toString('base64url'),
    () =>
      (
        randomBytes(600)
          .toString('base64')
          .match(/.{1,64}/g) ?? []
      ).join('\n'),
  ];
  return kinds[index % kinds.length]?.() ?? '';
}

/** Lines as builds print them, some in colours; every now and then one holds a secret. */
function logWith(secrets: readonly string[]): string {
  const words =
    'npm warn test passed in src/lib/at-home.ts 12ms error: expected https://example.com/x?y=z --- (sk) the'.split(
      ' ',
    );
  const lines: string[] = [];
  for (let bytes = 0, index = 0; bytes < LOG_BYTES; index += 1) {
    const count = 4 + (index % 12);
    const plain = Array.from(
      { length: count },
      (_, word) => words[(index * 7 + word * 5) % words.length],
    ).join(' ');
    const line = index % 20 === 0 ? `\u001b[32mok\u001b[39m ${plain}` : plain;
    const text = index % 20_000 === 0 ? `${line} ${secrets[(index / 20_000) % secrets.length]}` : line;
    lines.push(text);
    bytes += text.length + 1;
  }
  return lines.join('\n');
}
