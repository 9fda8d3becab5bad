import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { REASON_CODES } from '../../../src/lib/reasons.ts';
import { epilogue } from '../../../src/publish/console.ts';
import { joinedText } from '../../../src/publish/matrix.ts';
import { nextCommand } from '../../../src/publish/next.ts';
import { CLOUD_TASK, FOLDER } from '../../support/record.ts';
import { CASES, type CaseName, resultOf } from './results.ts';

const CO = { program: 'co', here: process.cwd() };

describe('the next command', () => {
  const show = `codex-orchestrator show ${FOLDER}`;
  const status = `codex cloud status ${CLOUD_TASK}`;

  test.each<[CaseName, string]>([
    ['pass-live', `codex-orchestrator assert ${FOLDER}`],
    ['pass-rehearsal', `codex-orchestrator assert ${FOLDER}`],
    ['fail-rule', `codex-orchestrator assert ${FOLDER}`],
    ['fail-applied', status],
    ['timeout', status],
    ['cancelled', status],
    ['infra', 'codex cloud list --json --env octo/widgets'],
    ['config', 'codex-orchestrator doctor'],
    ['skipped', 'codex-orchestrator doctor'],
  ])('of %s is %s', (name, command) => {
    expect(nextCommand(resultOf(CASES[name]))).toBe(command);
  });

  test('starts with whatever starts this program where it is read', () => {
    const reader = { program: 'node dist/cli.js', here: process.cwd() };
    const result = { ...resultOf(CASES['pass-live']), folder: resolve(FOLDER) };
    expect(nextCommand(result, reader)).toBe(`node dist/cli.js assert ${FOLDER}`);
    expect(epilogue(result, reader)).toContain(`  next      node dist/cli.js assert ${FOLDER}\n`);
  });

  test('and so does every command in what is to be done', () => {
    const reader = { program: 'node $& dist/cli.js', here: process.cwd() };
    const guidance = 'Go on by codex-orchestrator resume --run x; codex-orchestrator-action is no command';
    const result = { ...resultOf(CASES.cancelled), guidance };
    const typed = `  ${guidance.replace('codex-orchestrator resume', () => 'node $& dist/cli.js resume')}\n`;
    expect(epilogue(result, reader)).toContain(typed);
    expect(epilogue(result)).toContain(`  ${guidance}\n`);
    const joined = { results: [result, result], unbegun: [], broken: [] };
    expect(joinedText(joined, reader).split(typed.trim())).toHaveLength(4);
  });

  test('leads to the working directory of the run, where that is another one than it is typed in', () => {
    const there = { ...resultOf(CASES['pass-live']), folder: resolve('some/place', FOLDER) };
    const where = `--root ${join('some', 'place')}`;
    expect(nextCommand(there, CO)).toBe(`co assert ${FOLDER} ${where}`);
    const { manifest } = resultOf(CASES.cancelled);
    expect(nextCommand({ ...there, manifest }, CO)).toBe(`co resume --run ${manifest.run_id} ${where}`);
    expect(nextCommand(there)).toBe(`codex-orchestrator assert ${FOLDER}`);
    expect(nextCommand(there, { program: 'co', here: resolve('some') })).toBe(
      `co assert ${FOLDER} --root place`,
    );
  });

  test('has the doctor look at the stages on this machine, where such a pipeline was run', () => {
    const { manifest } = resultOf(CASES.skipped);
    const checks = { ...manifest, execution_mode: 'mcp' as const, pipeline_id: 'checks' };
    expect(nextCommand({ manifest: checks }, CO)).toBe('co doctor --pipeline checks');
    expect(nextCommand({ manifest: { ...checks, execution_mode: 'cloud' } }, CO)).toBe('co doctor');
  });

  test('goes on with a cancelled run where its record lies, and never with what was only played', () => {
    const { manifest } = resultOf(CASES.cancelled);
    expect(nextCommand({ manifest }, CO)).toBe(`co resume --run ${manifest.run_id}`);
    expect(nextCommand({ manifest: { ...manifest, evidence: 'rehearsal' } }, CO)).toBe(`co show ${FOLDER}`);
    const ended = { ...manifest, cloud_execution: null, commands: [], execution_mode: 'mcp' as const };
    expect(nextCommand({ manifest: ended }, CO)).toBe(`co resume --run ${manifest.run_id}`);
    expect(nextCommand({ manifest: ended })).toBe(show);
  });

  test('goes on with a task that outlived the deadline, where the record lies', () => {
    const { manifest } = resultOf(CASES.timeout);
    expect(nextCommand({ manifest }, CO)).toBe(`co resume --run ${manifest.run_id}`);
    expect(nextCommand({ manifest: { ...manifest, evidence: 'rehearsal' } }, CO)).toBe(`co show ${FOLDER}`);
    expect(nextCommand({ manifest: { ...manifest, cloud_execution: null } }, CO)).toBe(`co show ${FOLDER}`);
  });

  test('looks again for the task of a launch in doubt, where the record lies', () => {
    const { manifest } = resultOf(CASES.infra);
    expect(nextCommand({ manifest }, CO)).toBe(`co resume --run ${manifest.run_id}`);
  });

  test('of a rehearsal asks no service', () => {
    for (const name of ['timeout', 'infra', 'fail-applied'] as const) {
      const { manifest } = resultOf(CASES[name]);
      expect(nextCommand({ manifest: { ...manifest, evidence: 'rehearsal' } })).toBe(show);
    }
  });

  test.each([
    ['feature/one two', "git ls-remote origin 'feature/one two'"],
    ["a';reboot;'", show],
    ['`reboot`', show],
    [null, show],
  ])('holds a branch as one word, or is the story of the run: %s', (branch, command) => {
    const { manifest } = resultOf(CASES.config);
    expect(nextCommand({ manifest: { ...manifest, branch, reason: 'head_moved' } })).toBe(command);
  });

  test('can be typed as it stands, whatever the reason', () => {
    const { manifest } = resultOf(CASES.timeout);
    for (const reason of REASON_CODES)
      for (const cloud_execution of [manifest.cloud_execution, null])
        expect(nextCommand({ manifest: { ...manifest, reason, cloud_execution } }, CO)).toMatch(
          /^(?:co|codex|git|npm|vault) [^<>]+$/,
        );
  });
});
