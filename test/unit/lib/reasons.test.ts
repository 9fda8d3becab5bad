import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/inputs/commands.ts';
import { EXPLANATIONS, explanationOf } from '../../../src/lib/explanations.ts';
import {
  classOf,
  EXIT_CODES,
  OUTCOMES,
  outcomeOf,
  REASON_CODES,
  REASONS,
  type ReasonCode,
  USAGE_EXIT_CODE,
} from '../../../src/lib/reasons.ts';

/** Section G of the specification, written out once more: code, class, outcome. */
const TABLE: readonly (readonly [ReasonCode, string, string])[] = [
  ['task_error', 'task', 'fail'],
  ['stage_failed', 'task', 'fail'],
  ['diff_missing', 'task', 'fail'],
  ['apply_failed', 'task', 'fail'],
  ['apply_refused', 'contract', 'fail'],
  ['role_rejected', 'task', 'fail'],
  ['rule_failed', 'contract', 'fail'],
  ['applied_elsewhere', 'contract', 'fail'],
  ['answer_undecodable', 'protocol', 'fail'],
  ['cli_unrecognised', 'protocol', 'fail'],
  ['internal_error', 'internal', 'fail'],
  ['deadline_exceeded', 'timeout', 'timeout'],
  ['stage_timed_out', 'timeout', 'timeout'],
  ['input_invalid', 'config', 'config'],
  ['mode_unavailable', 'config', 'config'],
  ['cloud_dispatch_off', 'config', 'config'],
  ['branch_unresolved', 'config', 'config'],
  ['branch_not_found', 'config', 'config'],
  ['head_moved', 'config', 'config'],
  ['action_changed', 'config', 'config'],
  ['environment_unresolved', 'config', 'config'],
  ['environment_not_found', 'config', 'config'],
  ['environment_ambiguous', 'config', 'config'],
  ['codex_missing', 'config', 'config'],
  ['npm_missing', 'config', 'config'],
  ['credentials_required', 'config', 'config'],
  ['rehearsal_with_credential', 'config', 'config'],
  ['approval_missing', 'config', 'config'],
  ['event_refused', 'config', 'config'],
  ['base_unavailable', 'config', 'config'],
  ['request_refused', 'config', 'config'],
  ['task_not_found', 'config', 'config'],
  ['credentials_malformed', 'credentials', 'config'],
  ['credential_rotation_lost', 'credentials', 'config'],
  ['rotation_refused', 'config', 'config'],
  ['public_repository', 'config', 'config'],
  ['credentials_rejected', 'credentials', 'config'],
  ['credentials_expiring', 'credentials', 'config'],
  ['vault_login_refused', 'credentials', 'config'],
  ['vault_audience_refused', 'credentials', 'config'],
  ['vault_denied', 'credentials', 'config'],
  ['vault_write_refused', 'credentials', 'config'],
  ['vault_secret_missing', 'config', 'config'],
  ['vault_untrusted', 'config', 'config'],
  ['vault_unreachable', 'network', 'infra'],
  ['vault_sealed', 'service', 'infra'],
  ['vault_failed', 'service', 'infra'],
  ['id_token_failed', 'service', 'infra'],
  ['result_missing', 'contract', 'fail'],
  ['result_torn', 'contract', 'fail'],
  ['result_foreign', 'contract', 'fail'],
  ['rate_limited', 'quota', 'infra'],
  ['network_error', 'network', 'infra'],
  ['service_error', 'service', 'infra'],
  ['launch_in_doubt', 'launch', 'infra'],
  ['credentials_missing', 'skipped', 'skipped'],
  ['credentials_wrong_kind', 'skipped', 'skipped'],
  ['credentials_vanished', 'skipped', 'skipped'],
  ['actor_not_admitted', 'skipped', 'skipped'],
  ['spend_capped', 'skipped', 'skipped'],
  ['cancelled', 'cancelled', 'cancelled'],
  ['run_interrupted', 'cancelled', 'cancelled'],
  ['stale', 'stale', 'stale'],
];

describe('the failure table', () => {
  it.each(TABLE)(
    'puts %s into the class %s, which leads to the outcome %s',
    (code, failureClass, outcome) => {
      expect(classOf(code)).toBe(failureClass);
      expect(outcomeOf(code)).toBe(outcome);
    },
  );

  it('holds no code beside those of the specification', () => {
    expect(REASON_CODES.toSorted()).toEqual(TABLE.map(([code]) => code).toSorted());
  });

  it('gives each class one outcome', () => {
    const outcomes = Map.groupBy(REASON_CODES, classOf);
    for (const codes of outcomes.values()) expect(new Set(codes.map(outcomeOf)).size).toBe(1);
  });

  it.each(REASON_CODES)('spells %s in lower snake_case and says what to do about it', (code) => {
    expect(code).toMatch(/^[a-z]+(?:_[a-z]+)*$/);
    expect(REASONS[code].title).toMatch(/^[A-Z].*[^.]$/);
    expect(REASONS[code].cure).toMatch(/^[A-Z].*[^.]$/);
    expect(EXPLANATIONS[code].why).toMatch(/^[A-Za-z].*[^.]$/);
    expect(EXPLANATIONS[code].next).toMatch(/^(?:codex|codex-orchestrator|git|npm|vault) /);
    expect(explanationOf(code)).toMatch(new RegExp(`/docs/codes\\.md#${code}$`));
  });

  it.each(REASON_CODES)(
    'names for %s a command of this program that there is, where it names one',
    (code) => {
      const [program, command = ''] = EXPLANATIONS[code].next.split(' ');
      if (program === 'codex-orchestrator')
        expect(['help', ...COMMANDS.map(({ name }) => name)]).toContain(command);
    },
  );

  it('explains each code on its page, in these words', () => {
    const page = readFileSync(new URL('../../../docs/codes.md', import.meta.url), 'utf8');
    for (const code of REASON_CODES) {
      const section = page.split(`\n## ${code}\n`)[1]?.split('\n## ')[0] ?? '';
      const { title, cure } = REASONS[code];
      const { why, next } = EXPLANATIONS[code];
      for (const words of [title, why, cure, next]) expect(section).toContain(words);
    }
  });

  it('takes only the absence of a reason for a pass', () => {
    expect(outcomeOf(null)).toBe('pass');
    expect(REASON_CODES.map(outcomeOf)).not.toContain('pass');
  });

  it('leads to every outcome there is', () => {
    expect(new Set([outcomeOf(null), ...REASON_CODES.map(outcomeOf)])).toEqual(new Set(OUTCOMES));
  });
});

describe('exit statuses', () => {
  it('are those of the specification, each of one outcome, and 2 is kept for usage', () => {
    expect(EXIT_CODES).toEqual({
      pass: 0,
      fail: 1,
      config: 3,
      infra: 4,
      timeout: 5,
      skipped: 6,
      stale: 7,
      cancelled: 130,
    });
    expect(USAGE_EXIT_CODE).toBe(2);
    expect(Object.values(EXIT_CODES)).not.toContain(USAGE_EXIT_CODE);
  });
});
