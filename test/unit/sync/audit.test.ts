import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { systemClock, systemRandom } from '../../../src/lib/clock.ts';
import { Redactor } from '../../../src/lib/redact.ts';
import { Secret } from '../../../src/lib/secret.ts';
import { type Audit, type AuditLine, auditLog } from '../../../src/sync/audit.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const LINE: AuditLine = {
  at: '2026-01-01T00:00:00.000Z',
  task_id: 'nightly',
  run_id: '2026-01-01T00-00-00-000Z-0a1b2c3d',
  key: 'f'.repeat(64),
  attempt: 1,
  http_status: 201,
  request_id: 'req_1',
  duration_ms: 12,
  decision: 'sent',
  why: null,
};
const BYTES = JSON.stringify(LINE).length + 1;

function open(folder: string, lines: number, files: number): Audit {
  const redactor = new Redactor();
  redactor.add([new Secret('hunter2-hunter2')]);
  return auditLog({
    path: join(folder, 'audit.log'),
    limits: { maxBytes: lines * BYTES, files },
    redactor,
    clock: systemClock,
    random: systemRandom,
    machine: 'here',
  });
}

const linesIn = (folder: string, name: string): AuditLine[] =>
  readFileSync(join(folder, name), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as AuditLine);

describe('the audit log', () => {
  it('is put aside when it is full, and only so many are kept', async () => {
    await using folder = await temporaryFolder();
    const audit = open(folder.path, 2, 3);
    for (let attempt = 1; attempt <= 9; attempt += 1) await audit.write({ ...LINE, attempt });
    expect(readdirSync(folder.path).sort()).toEqual(['audit.log', 'audit.log.1', 'audit.log.2']);
    const kept = ['audit.log.2', 'audit.log.1', 'audit.log'].flatMap((name) => linesIn(folder.path, name));
    expect(kept.map(({ attempt }) => attempt)).toEqual([5, 6, 7, 8, 9]);
  });

  it('may be the only one that is kept', async () => {
    await using folder = await temporaryFolder();
    const audit = open(folder.path, 2, 1);
    for (let attempt = 1; attempt <= 3; attempt += 1) await audit.write({ ...LINE, attempt });
    expect(readdirSync(folder.path)).toEqual(['audit.log']);
    expect(linesIn(folder.path, 'audit.log').map(({ attempt }) => attempt)).toEqual([3]);
  });

  it('loses and tears no line of several that write it', async () => {
    await using folder = await temporaryFolder();
    const writers = Array.from({ length: 8 }, () => open(folder.path, 10, 40));
    await Promise.all(
      writers.map(async (audit, writer) => {
        for (let attempt = 0; attempt < 40; attempt += 1)
          await audit.write({ ...LINE, attempt, duration_ms: writer });
      }),
    );
    const lines = readdirSync(folder.path)
      .filter((name) => name.startsWith('audit.log'))
      .flatMap((name) => linesIn(folder.path, name));
    expect(new Set(lines.map(({ attempt, duration_ms }) => `${duration_ms}/${attempt}`)).size).toBe(320);
    expect(lines).toHaveLength(320);
    expect(writers.every(({ fault }) => fault === null)).toBe(true);
  });

  it('holds no secret and no second line, whatever the service calls a request', async () => {
    await using folder = await temporaryFolder();
    const request_id = `hunter2-hunter2\n{"decision": "sent"}${'x'.repeat(1000)}`;
    await open(folder.path, 100, 2).write({ ...LINE, request_id });
    const [line, ...others] = linesIn(folder.path, 'audit.log');
    expect(others).toEqual([]);
    expect(line?.request_id).not.toContain('hunter2');
    expect(line?.request_id?.length).toBeLessThanOrEqual(200);
  });

  it('that cannot be written is said, and stops nobody', async () => {
    await using folder = await temporaryFolder();
    writeFileSync(join(folder.path, 'out'), '');
    const audit = open(join(folder.path, 'out'), 2, 2);
    await audit.write(LINE);
    expect(audit.fault).toMatch(/ENOTDIR/);
  });
});
