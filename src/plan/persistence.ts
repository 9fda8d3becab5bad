/**
 * How persistent a run is: what it tries again and after which waits, from inputs over scenario over defaults. Pure.
 */
import type { RetryPolicy } from '../lib/retry.ts';
import type { Scenario } from './scenario-file.ts';

/** Settings of it that an input or a default gives. */
export interface PersistenceSettings {
  readonly retryAttempts?: number | undefined;
  readonly retryFirstWaitSeconds?: number | undefined;
  readonly retryLongestWaitSeconds?: number | undefined;
  readonly retryFactors?: Readonly<Record<string, number>> | undefined;
  readonly pollErrors?: number | undefined;
  readonly pollErrorsInARow?: number | undefined;
  readonly adopt?: 'never' | 'sole-candidate' | undefined;
}

export interface Persistence extends RetryPolicy {
  /** Most reads of the state that may fail in all, and one after the other. */
  readonly pollErrors: number;
  readonly pollErrorsInARow: number;
  /** Which task may be taken for ours where the answer to a submit was lost, beside one that proves it. */
  readonly adopt: 'never' | 'sole-candidate';
}

type Complete<T> = { readonly [Name in keyof T]-?: NonNullable<T[Name]> };

/** The persistence of a run. Factors are laid over each other one by one. */
export function persistenceOf(
  inputs: PersistenceSettings,
  scenario: Partial<Scenario>,
  defaults: Complete<PersistenceSettings>,
): Persistence {
  const firstWait =
    inputs.retryFirstWaitSeconds ?? scenario['retry-first-wait-seconds'] ?? defaults.retryFirstWaitSeconds;
  const longestWait =
    inputs.retryLongestWaitSeconds ??
    scenario['retry-longest-wait-seconds'] ??
    defaults.retryLongestWaitSeconds;
  return {
    attempts: inputs.retryAttempts ?? scenario['retry-attempts'] ?? defaults.retryAttempts,
    firstWaitMs: Math.round(firstWait * 1000),
    longestWaitMs: Math.round(longestWait * 1000),
    factors: { ...defaults.retryFactors, ...scenario['retry-factors'], ...inputs.retryFactors },
    pollErrors: inputs.pollErrors ?? scenario['poll-errors'] ?? defaults.pollErrors,
    pollErrorsInARow:
      inputs.pollErrorsInARow ?? scenario['poll-errors-in-a-row'] ?? defaults.pollErrorsInARow,
    adopt: inputs.adopt ?? scenario.adopt ?? defaults.adopt,
  };
}
