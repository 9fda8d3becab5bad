import { describe, expect, test } from 'vitest';
import { epilogue } from '../../../src/publish/console.ts';
import { nextCommand } from '../../../src/publish/result.ts';
import { CLOUD_TASK, FOLDER } from '../../support/record.ts';
import { CASES, type CaseName, resultOf } from './results.ts';

describe('the next command', () => {
  test.each<[CaseName, string]>([
    ['pass-live', `codex-orchestrator assert ${FOLDER}`],
    ['pass-rehearsal', `codex-orchestrator assert ${FOLDER}`],
    ['fail-rule', `codex cloud status ${CLOUD_TASK}`],
    ['timeout', `codex cloud status ${CLOUD_TASK}`],
    ['infra', `codex-orchestrator assert ${FOLDER}`],
    ['skipped', `codex-orchestrator assert ${FOLDER}`],
  ])('of %s is %s', (name, command) => {
    expect(nextCommand(resultOf(CASES[name]))).toBe(command);
  });

  test('starts with whatever starts this program where it is read', () => {
    const result = resultOf(CASES['pass-live']);
    expect(nextCommand(result, 'node dist/cli.js')).toBe(`node dist/cli.js assert ${FOLDER}`);
    expect(epilogue(result, 'node dist/cli.js')).toContain(`  next      node dist/cli.js assert ${FOLDER}\n`);
  });
});
