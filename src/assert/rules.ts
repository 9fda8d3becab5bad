/**
 * The contract over the life of a run, as one table in the order of the walk.
 */
import { cloudRules } from './cloud-rules.ts';
import { credentialRules } from './credential-rules.ts';
import { diffRules } from './diff-rules.ts';
import { recordRules } from './record-rules.ts';
import { refusalRule } from './refusal-rule.ts';
import type { Rule } from './rule.ts';
import { stageRules } from './stage-rules.ts';

/**
 * The version of the contract: it rises where a rule is added, taken away or comes to another finding. The id of a rule
 * never means anything else.
 */
export const CONTRACT_VERSION = 3;

/** Every rule there is. */
export const RULES: readonly Rule[] = [
  ...recordRules,
  ...stageRules,
  ...cloudRules,
  ...diffRules,
  ...credentialRules,
  refusalRule,
];
