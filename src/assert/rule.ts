/**
 * What a rule is. A rule looks at the record alone and says what it expected, what it found and where; whether
 * that matters is the severity's business, and what follows from it the tester's.
 */
import type { ReasonCode } from '../lib/reasons.ts';
import type { RunRecord } from '../manifest/record.ts';

export type Severity = 'off' | 'warn' | 'error';

/** What a rule saw. `null` in place of it: the rule has nothing to judge in this run. */
export interface Observation {
  readonly holds: boolean;
  readonly expected: string;
  readonly actual: string;
}

export interface Rule {
  /** Stable: scenarios, findings and documentation refer to it. */
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  /** A scenario may set another severity. All else is the proof itself: without it a pass would say nothing. */
  readonly adjustable?: true;
  readonly modes: readonly ('mcp' | 'cloud')[];
  /** What it looks at: a cloud task, or the submit that asks for one. A run that failed before has none. */
  readonly needs?: 'task' | 'submit';
  /** JSON pointer into manifest.json, or `file#pointer`. */
  readonly pointer: string;
  readonly cure: string;
  /** The reason of a run that fails by this rule; `rule_failed` where none is given. */
  readonly code?: ReasonCode;
  readonly judge: (record: RunRecord, known: Known) => Observation | null;
}

/** What only the process that ran knows. */
export interface Known {
  /** True where the text holds a secret: its value, or offline just the shape of a token. */
  readonly holdsSecret: (text: string) => boolean;
}

/** An observation with these texts. */
export function seen(holds: boolean, expected: string, actual: string): Observation {
  return { holds, expected, actual };
}
