/**
 * The real artifact client against a results service of our own, in a process with the runner's environment.
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import type { Uploaded, UploadFailed } from '../../src/github/artifacts.ts';
import { sha256 } from '../../src/lib/files.ts';
import { sampled } from '../support/long.ts';
import { type Operation, type ResultsService, startResultsService } from '../support/results-service.ts';
import { COMPILED } from '../support/system.ts';

const UPLOAD = join(import.meta.dirname, '../fixtures/bin/upload-run.ts');

interface Given {
  readonly name?: string;
  readonly retentionDays?: number;
  readonly environment?: Record<string, string>;
  /** Resolves when the time limit of the upload shall pass. */
  readonly timeIsOver?: Promise<void>;
}

interface Ended {
  readonly result: Uploaded | UploadFailed;
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

async function upload(folder: string, service: ResultsService, given: Given = {}): Promise<Ended> {
  const { timeIsOver, environment, ...options } = given;
  const child = spawn(process.execPath, [UPLOAD, JSON.stringify({ name: 'run', ...options, folder })], {
    env: { ...COMPILED, ...service.environment, ...environment },
    stdio: 'pipe',
  });
  void timeIsOver?.then(() => child.stdin.end());
  const exited = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const [stdout, stderr, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), exited]);
  return { result: JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? ''), exitCode, stdout, stderr };
}

interface Folder extends AsyncDisposable {
  readonly path: string;
}

async function folderWith(files: Record<string, string | Buffer>): Promise<Folder> {
  const path = await mkdtemp(join(tmpdir(), 'artifact-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), { recursive: true });
    await writeFile(join(path, name), content);
  }
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

describe('an upload', () => {
  test('brings every file, byte by byte, under the name', async () => {
    const files = {
      'manifest.json': '{"run_id":"r"}',
      'stages/.log': 'ü\r\n',
      'big.bin': randomBytes(9_000_000),
      empty: '',
    };
    await using folder = await folderWith(files);
    await using service = await startResultsService();
    const { result, exitCode } = await upload(folder.path, service, {
      name: 'canary-7-1-job-0a1b2c3d',
      retentionDays: 5,
    });
    const [artifact] = service.artifacts();
    expect(artifact?.name).toBe('canary-7-1-job-0a1b2c3d');
    const digests = [...(artifact?.files ?? [])].map(([path, content]) => [path, sha256(content)]);
    expect(Object.fromEntries(digests)).toEqual(
      Object.fromEntries(Object.entries(files).map(([path, content]) => [path, sha256(content)])),
    );
    expect(result).toEqual({
      ok: true,
      id: artifact?.id,
      url: `https://github.com/o/r/actions/runs/7/artifacts/${artifact?.id}`,
      digest: artifact?.digest,
      bytes: artifact?.bytes,
    });
    const days = (Date.parse(artifact?.expiresAt ?? '') - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(4.9);
    expect(days).toBeLessThanOrEqual(5.1);
    expect(service.requests.filter((request) => request === 'PutBlock')).toHaveLength(2);
    expect(exitCode).toBe(0);
  });

  test('says no file name, and masks the signature of the address before it shows it', async () => {
    await using folder = await folderWith({ 'planted-name.json': 'planted-content' });
    await using service = await startResultsService();
    const { stdout, stderr } = await upload(folder.path, service);
    expect(stdout).not.toMatch(/planted-(name|content)/);
    expect(stdout).not.toContain(service.environment.ACTIONS_RUNTIME_TOKEN);
    const shown = stdout.indexOf('sig=');
    expect(stdout.indexOf('::add-mask::')).toBeLessThan(shown);
    expect(stderr).toBe('');
  });

  test('leaves the target of a symbolic link at home', async () => {
    await using outside = await folderWith({ 'auth.json': 'do not take me' });
    await using folder = await folderWith({ 'manifest.json': '{}' });
    await symlink(join(outside.path, 'auth.json'), join(folder.path, 'link'));
    await symlink(outside.path, join(folder.path, 'folder'));
    await using service = await startResultsService();
    expect((await upload(folder.path, service)).result.ok).toBe(true);
    expect([...(service.artifacts()[0]?.files.keys() ?? [])]).toEqual(['manifest.json']);
  });
});

describe('an upload that fails is a value', () => {
  test('for a name that is taken', async () => {
    await using folder = await folderWith({ a: '1' });
    await using service = await startResultsService();
    expect((await upload(folder.path, service)).result.ok).toBe(true);
    const { result, exitCode } = await upload(folder.path, service);
    expect(result).toMatchObject({
      ok: false,
      abandoned: false,
      message: expect.stringMatching(/409.*already exists/),
    });
    expect(exitCode).toBe(0);
    expect(service.artifacts()).toHaveLength(1);
  });

  const REFUSALS: readonly [Operation, number][] = [
    ['CreateArtifact', 403],
    ['PutBlock', 409],
    ['PutBlockList', 403],
    ['FinalizeArtifact', 409],
  ];
  test.each(sampled(REFUSALS, 1))('for a refusal of %s with %i', async (operation, status) => {
    await using folder = await folderWith({ a: '1' });
    await using service = await startResultsService();
    service.fail(operation, status);
    const { result, exitCode } = await upload(folder.path, service);
    expect(result).toMatchObject({ ok: false, abandoned: false, message: expect.stringMatching(/planted/i) });
    expect(service.requests.at(-1)).toBe(operation);
    expect(exitCode).toBe(0);
  });

  test('for a token of another job', async () => {
    await using folder = await folderWith({ a: '1' });
    await using service = await startResultsService();
    await using other = await startResultsService();
    const { ACTIONS_RUNTIME_TOKEN } = other.environment;
    const { result } = await upload(folder.path, service, { environment: { ACTIONS_RUNTIME_TOKEN } });
    expect(result).toMatchObject({ ok: false, message: expect.stringContaining('401') });
  });

  test('for a file name that artifacts cannot hold', async () => {
    await using folder = await folderWith({ 'a:b': '1' });
    await using service = await startResultsService();
    const { result } = await upload(folder.path, service);
    expect(result).toMatchObject({ ok: false, message: expect.stringContaining('Colon') });
    expect(service.requests).toEqual([]);
  });

  test('outside a job, on another server, and for an empty or absent folder', async () => {
    await using empty = await folderWith({});
    await using folder = await folderWith({ a: '1' });
    await using service = await startResultsService();
    const outcomes = await Promise.all([
      upload(folder.path, service, { environment: { ACTIONS_RUNTIME_TOKEN: '' } }),
      upload(folder.path, service, { environment: { GITHUB_SERVER_URL: 'https://github.example.com' } }),
      upload(empty.path, service),
      upload(join(empty.path, 'absent'), service),
    ]);
    expect(outcomes.map(({ result }) => result)).toEqual(
      [/ACTIONS_RUNTIME_TOKEN/, /GHES/, /holds no file/, /ENOENT/].map((message) => ({
        ok: false,
        message: expect.stringMatching(message),
        abandoned: false,
      })),
    );
    expect(service.requests).toEqual([]);
  });
});

describe('an upload that does not end is abandoned', () => {
  const HANGING: readonly [Operation, number | 'hang'][] = [
    ['PutBlock', 'hang'],
    ['FinalizeArtifact', 'hang'],
    ['CreateArtifact', 'hang'],
  ];
  test.each(sampled(HANGING, 1))('in time, when %s hangs', async (operation, how) => {
    await using folder = await folderWith({ a: '1' });
    await using service = await startResultsService();
    service.fail(operation, how);
    const { result, exitCode } = await upload(folder.path, service, { timeIsOver: service.held });
    expect(result).toEqual({ ok: false, message: 'The upload did not end within 30 s', abandoned: true });
    expect(exitCode).toBe(0);
    expect(service.artifacts()).toEqual([]);
  });

  test('in time, when the client waits to try again', async () => {
    await using folder = await folderWith({ a: '1' });
    await using service = await startResultsService();
    service.fail('CreateArtifact', 500);
    const timeIsOver = expect.poll(() => service.requests, { interval: 5 }).toHaveLength(1);
    const { result } = await upload(folder.path, service, { timeIsOver });
    expect(result).toMatchObject({ ok: false, abandoned: true });
  });
});
