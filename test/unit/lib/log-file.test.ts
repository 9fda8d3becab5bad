import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../src/lib/files.ts';
import { openLog } from '../../../src/lib/log-file.ts';
import { Redactor } from '../../../src/lib/redact.ts';
import { Secret } from '../../../src/lib/secret.ts';
import { captureChild } from '../../../src/lib/stream-process.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const SECRET = 'correct-horse-battery';

async function logOf(pieces: readonly (string | Uint8Array)[], capBytes = 1 << 20) {
  await using folder = await temporaryFolder();
  const path = join(folder.path, 'a.log');
  const redactor = new Redactor();
  redactor.add([new Secret(SECRET)]);
  const heard: string[] = [];
  const log = openLog({ path, redactor, capBytes, onText: (text) => heard.push(text) });
  for (const piece of pieces) log.write(typeof piece === 'string' ? Buffer.from(piece) : piece);
  const summary = log.close();
  const text = existsSync(path) ? readFileSync(path, 'utf8') : null;
  return { summary, text, heard: heard.join('') };
}

describe('openLog', () => {
  it('makes no file for a stage that prints nothing', async () => {
    expect(await logOf([])).toEqual({ summary: null, text: null, heard: '' });
  });

  it('writes what came, and tells its size and hash', async () => {
    const { summary, text, heard } = await logOf(['one\n', 'tw', 'o ü\n', '\n']);
    expect(text).toBe('one\ntwo ü\n\n');
    expect(heard).toBe(text);
    expect(summary).toEqual({
      bytes: Buffer.byteLength(text ?? ''),
      sha256: sha256(text ?? ''),
      outputBytes: Buffer.byteLength(text ?? ''),
      droppedBytes: 0,
      lastLine: 'two ü',
      error: null,
    });
  });

  it('hides a secret however it is cut', async () => {
    for (let at = 1; at < SECRET.length; at += 1) {
      const { text, heard } = await logOf([`x ${SECRET.slice(0, at)}`, `${SECRET.slice(at)} y\n`]);
      expect(text).toBe('x *** y\n');
      expect(heard).toBe(text);
    }
  });

  it('lets a line be seen before it ends, but for what may be a secret or is beyond the cap', async () => {
    await using folder = await temporaryFolder();
    const redactor = new Redactor();
    redactor.add([new Secret(SECRET)]);
    const log = openLog({ path: join(folder.path, 'a.log'), redactor, capBytes: 40 });
    expect(log.unfinished).toBe('');
    log.write(Buffer.from(`one\ntype ${SECRET.slice(0, 7)}`));
    expect(log.unfinished).toBe('type ');
    log.write(Buffer.from(' it: '));
    expect(log.unfinished).toBe(`type ${SECRET.slice(0, 7)} it: `);
    log.write(Buffer.from('.'.repeat(40)));
    expect(log.unfinished).toBe('');
    log.close();
  });

  it('keeps a character that is cut in two, and marks bytes that are none', async () => {
    const bytes = Buffer.from('ü');
    expect((await logOf([bytes.subarray(0, 1), bytes.subarray(1), '\n'])).text).toBe('ü\n');
    expect((await logOf([Buffer.from([0x61, 0xff, 0x62])])).text).toBe('a\ufffdb');
  });

  it('counts and drops what is beyond the cap, and says so in the file', async () => {
    const { summary, text } = await logOf(['a '.repeat(500), 'b '.repeat(500), 'c '.repeat(500)], 1000);
    const kept = (text ?? '').indexOf('\n');
    const marker = `[… ${3000 - kept} more bytes were dropped: the log of a stage is capped at 1000 bytes]`;
    expect(text).toMatch(/^[a ]+\n/);
    expect(text?.slice(kept)).toBe(`\n${marker}\n`);
    expect(summary).toMatchObject({ outputBytes: 3000, droppedBytes: 3000 - kept });
    expect(summary).toMatchObject({ sha256: sha256(text ?? ''), bytes: Buffer.byteLength(text ?? '') });
  });

  it.each(['a', 'x1', '0123456789abcdef', '\u{1f680}'])(
    'keeps the first part of an output without a line end, and what it drops it counts: %s',
    async (unit) => {
      const cap = 300_000;
      const piece = Buffer.from(unit.repeat(50_000));
      const { summary, text, heard } = await logOf([piece, piece, piece, piece, piece, piece, piece], cap);
      const kept = Buffer.byteLength(heard);
      expect(kept).toBeGreaterThan(cap - 1000);
      expect(kept).toBeLessThanOrEqual(cap);
      expect(text?.startsWith(`${heard}\n[… ${7 * piece.length - kept} more bytes were dropped`)).toBe(true);
      expect(summary?.droppedBytes).toBe(7 * piece.length - kept);
    },
  );

  it('writes no part of a secret that the cap cuts', async () => {
    for (let cap = 1; cap < SECRET.length + 4; cap += 1) {
      const { text } = await logOf([`xx ${SECRET} yy`, 'more'], cap);
      for (let length = 6; length <= SECRET.length; length += 1)
        expect(text).not.toContain(SECRET.slice(0, length));
    }
  });

  it('writes all that fits the cap exactly, and no more of bytes that grow by decoding', async () => {
    const exact = await logOf(['a '.repeat(500)], 1000);
    expect(exact).toMatchObject({ text: 'a '.repeat(500), summary: { droppedBytes: 0 } });
    const grown = await logOf([Buffer.alloc(1000, 0xff)], 1000);
    expect((grown.text ?? '').indexOf('\n')).toBe(333);
    expect(grown.heard).toBe('\ufffd'.repeat(333));
    expect(grown.summary).toMatchObject({ outputBytes: 1000, droppedBytes: 2001 });
  });

  it('keeps a byte order mark, and makes a file for it', async () => {
    const { summary, text } = await logOf([Buffer.from('\ufeff')]);
    expect(text).toBe('\ufeff');
    expect(summary).toMatchObject({ bytes: 3, sha256: sha256('\ufeff') });
  });

  it('breaks no character that the redactor or a block cuts in two', async () => {
    for (const spaces of [200, 201, 65_536, 65_537]) {
      const all = `${' '.repeat(spaces)}${'🚀'.repeat(300)}`;
      const { text, heard } = await logOf([all.slice(0, 100), all.slice(100)]);
      expect(text === all).toBe(true);
      expect(heard === all).toBe(true);
    }
  });

  it('takes the last line that shows anything', async () => {
    expect((await logOf(['done\n\u001b[0m\n'])).summary?.lastLine).toBe('done');
    expect((await logOf(['10 %\r50 %\r100 %\r'])).summary?.lastLine).toBe('100 %');
  });

  it.skipIf(process.platform === 'win32')(
    'does not throw where the disk is full, and tells what is in the file',
    async () => {
      await using folder = await temporaryFolder();
      const path = join(folder.path, 'a.log');
      // A limit of the shell's stands in for a full disk: 100 blocks of 512 bytes, or of 1024.
      const line = 'ulimit -f 100; trap "" XFSZ; exec "$@"';
      const script = join(import.meta.dirname, '../../fixtures/bin/writes-log.ts');
      const { exitCode, text } = await captureChild({
        file: '/bin/sh',
        args: ['-c', line, 'sh', process.execPath, script, path, String(1 << 20)],
        cwd: '/',
        env: {},
        timeoutMs: 100_000,
      });
      const content = readFileSync(path);
      expect(exitCode).toBe(0);
      expect(content.length).toBeGreaterThan(0);
      expect(JSON.parse(text)).toMatchObject({
        bytes: content.length,
        sha256: sha256(content),
        outputBytes: 1 << 20,
        droppedBytes: expect.toSatisfy((dropped: number) => dropped >= (1 << 20) - content.length),
        error: expect.stringMatching('EFBIG'),
      });
    },
  );

  it('gives the last line without what a terminal obeys', async () => {
    expect((await logOf(['\u001b[31mred\u001b[0m\r\n', ' \n'])).summary?.lastLine).toBe('red');
    expect((await logOf([`${'x'.repeat(500)}\n`])).summary?.lastLine).toHaveLength(200);
  });

  it('writes through no link and over no file, and says why', async () => {
    await using folder = await temporaryFolder();
    const target = join(folder.path, 'target');
    writeFileSync(target, 'mine');
    symlinkSync(target, join(folder.path, 'link'));
    for (const name of ['link', 'target']) {
      const log = openLog({ path: join(folder.path, name), redactor: new Redactor(), capBytes: 10 });
      log.write(Buffer.from('x\n'));
      expect(log.close()).toMatchObject({ bytes: 0, error: expect.stringMatching(/EEXIST|ELOOP/) });
    }
    expect(readFileSync(target, 'utf8')).toBe('mine');
  });
});
