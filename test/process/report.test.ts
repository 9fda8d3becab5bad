/** Reports as they are asked for: on the command line, and as a step of a job that reads what earlier workflow runs left. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readlinkSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ranWith, startGitHubHistory, TOKEN } from '../support/github-history.ts';
import { recordAt } from '../support/history.ts';
import { FOLDER, filesOf, RUN, saveFiles } from '../support/record.ts';
import { HAS_CODEX } from '../support/rehearsal.ts';
import { startResultsService } from '../support/results-service.ts';
import { createRunner } from '../support/runner.ts';
import { startService } from '../support/service.ts';
import { temporaryFolder } from '../support/temporary.ts';

const CLI = resolve(import.meta.dirname, '../../dist/cli.js');

function shell(folder: string, words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...words], {
    ...{ cwd: folder, encoding: 'utf8' },
  });
  return { status, stdout: String(stdout), stderr: String(stderr) };
}

describe('the command report', () => {
  test('writes the page and the badge where they are wanted, and says so', async () => {
    await using folder = await temporaryFolder();
    saveFiles(join(folder.path, FOLDER), filesOf());
    const words = [
      'report',
      '--cadence-hours',
      '24',
      '--output',
      'made/report.html',
      '--badge',
      'badge.json',
      '--format',
      'json',
    ];
    const { status, stdout } = shell(folder.path, words);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      ...{ schema: 1, runs: 1, records: 0, notices: [] },
      ...{ output: join(folder.path, 'made/report.html'), badge: join(folder.path, 'badge.json') },
    });
    expect(readFileSync(join(folder.path, 'made/report.html'), 'utf8').includes(RUN)).toBe(true);
    expect(JSON.parse(readFileSync(join(folder.path, 'badge.json'), 'utf8'))).toMatchObject({
      message: 'no live run',
    });
  });

  test('is what the page about reports says', async () => {
    await using folder = await temporaryFolder();
    const page = readFileSync(join(import.meta.dirname, '../../docs/report.md'), 'utf8');
    const [, line = ''] = /report\.test\.ts -->\n\n```bash\ncodex-orchestrator (.*)\n```/.exec(page) ?? [];
    expect(shell(folder.path, line.split(' '))).toMatchObject({ status: 0, stderr: '' });
    for (const name of ['report.html', 'badge.json']) expect(existsSync(join(folder.path, name))).toBe(true);
  });

  test('tells with its cure that it cannot write there', async () => {
    await using folder = await temporaryFolder();
    saveFiles(folder.path, new Map([['file', '']]));
    const { status, stderr } = shell(folder.path, ['report', '--output', 'file/report.html']);
    expect(status).toBe(3);
    expect(stderr).toMatch(/The report cannot be written: .*\n {2}Name a file in a folder/);
  });

  test('puts itself in the place of no link and of no device', async () => {
    await using folder = await temporaryFolder();
    symlinkSync('/dev/stdout', join(folder.path, 'link'));
    const { status, stderr } = shell(folder.path, ['report', '--output', 'link']);
    expect([status, readlinkSync(join(folder.path, 'link'))]).toEqual([3, '/dev/stdout']);
    expect(stderr).toContain('is there, and is no plain file');
  });
});

describe.skipIf(!HAS_CODEX)('operation: report', () => {
  test('makes a page of what earlier workflow runs left, uploads it, and is no pass', async () => {
    const record = recordAt(3, { outcome: 'fail', line: 'the task ended with ERROR' });
    await using github = await startGitHubHistory([ranWith({ id: 41, at: Date.now() }, [record])]);
    await using results = await startResultsService();
    await using runner = createRunner({
      ...{ eventName: 'schedule', repository: 'octo/widgets', ref: 'refs/heads/main', results },
      event: { repository: { default_branch: 'main' } },
      ...{ secrets: [TOKEN], environment: { GITHUB_API_URL: github.apiUrl } },
    });
    const step = runner.step({ with: { operation: 'report', 'github-token': TOKEN } });
    const { exitCode, outputs, summary } = await step.run('main');
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({ 'run-outcome': '', verdict: '', evidence: '' });
    const [artifact] = results.artifacts();
    expect([...(artifact?.files.keys() ?? [])].sort()).toEqual(['badge.json', 'report.html']);
    expect(artifact?.name).toMatch(/^codex-canary-report-/);
    const page = readFileSync(outputs['report-path'] ?? '', 'utf8');
    expect(page).toBe(artifact?.files.get('report.html')?.toString());
    for (const text of [record.run_id, 'the task ended with ERROR']) expect(page.includes(text)).toBe(true);
    expect(page.includes(TOKEN)).toBe(false);
    expect(JSON.parse(readFileSync(outputs['badge-path'] ?? '', 'utf8'))).toMatchObject({ color: 'red' });
    expect(summary).toContain('1 live run by record');
    expect((await step.run('post')).exitCode).toBe(0);
    expect(existsSync(outputs['report-path'] ?? '')).toBe(false);
  });

  test('is not needed for the trend: the summary of a live run has it beside its failure', async () => {
    const records = Array.from({ length: 12 }, (_, index) => recordAt(index, { scenario: 'smoke' }));
    await using github = await startGitHubHistory([ranWith({ id: 41, at: Date.now() }, records)]);
    await using service = await startService('error');
    await using runner = createRunner({
      ...{ eventName: 'schedule', repository: 'octo/widgets', ref: 'refs/heads/main' },
      event: { repository: { full_name: 'octo/widgets', default_branch: 'main', private: true } },
      ...{ secrets: [TOKEN, ...service.secrets], environment: { GITHUB_API_URL: github.apiUrl } },
    });
    const inputs = {
      ...service.inputs,
      'github-token': TOKEN,
      'upload-artifacts': 'false',
      'spend-per-day': '99',
      'history-folder': '',
    };
    const { summary } = await runner.step({ with: { ...inputs, scenario: 'smoke' } }).run('main');
    expect(summary.split('\n')[0]).toMatch(
      /^\*\*❌ fail\*\* .* · poll, class task · fingerprint `[0-9a-f]{12}` \(new\) · /,
    );
    expect(summary).toContain('<summary>Trend of 12 live runs</summary>');
    expect(summary).toContain('12 of 12 passed');
    expect(summary).toContain('  section Cloud task');
    expect(summary).toMatch(/<summary>Log cloud\/commands\.ndjson/);
  });

  test('goes on where nothing of them can be read, and says so', async () => {
    await using runner = createRunner({
      ...{ eventName: 'schedule', event: {}, repository: 'octo/widgets', ref: 'refs/heads/main' },
    });
    const step = runner.step({
      with: { operation: 'report', 'upload-artifacts': 'false', 'github-token': '' },
    });
    const { exitCode, summary, outputs } = await step.run('main');
    expect(exitCode).toBe(0);
    expect(summary).toContain('Earlier runs could not be read');
    expect(readFileSync(outputs['report-path'] ?? '', 'utf8').includes('No run is known yet')).toBe(true);
  });
});
