/**
 * The annotations of a run: few, since the runner keeps ten of a kind. Pure; the door hands them to the runner.
 */
import { outcomeOf, REASONS, type ReasonCode } from '../lib/errors.ts';
import { oneLine } from '../lib/text.ts';
import { outcomeInWords, type RunResult, reasonInWords } from './result.ts';

export interface Annotation {
  readonly level: 'notice' | 'warning' | 'error';
  readonly title: string;
  readonly message: string;
}

const LONGEST = 2000;

/** One annotation for the verdict, one for each notice. A pass that may pass needs none. */
export function annotationsOf(result: RunResult): Annotation[] {
  const { verdict, review } = result;
  const notices = result.notices.map(
    (notice) => ({ level: 'notice', title: 'Codex canary', message: oneLine(notice, LONGEST) }) as const,
  );
  if (verdict.outcome === 'pass' && verdict.policy.verdict === 'allow') return notices;
  const title = `Codex canary: ${outcomeInWords(verdict.outcome, verdict.evidence)}`;
  const unmet = verdict.policy.unmet_requirement;
  const words = unmet ?? `${reasonInWords(verdict.reason)}. ${review.decision.feedback}`;
  const message = oneLine(
    verdict.outcome === 'skipped' ? `SKIPPED, nothing was tested. ${words}` : words,
    LONGEST,
  );
  return [{ level: levelOf(result), title, message }, ...notices];
}

/** The annotation where there is no record. */
export function annotationOfRefusal(code: ReasonCode, message: string, guidance: string): Annotation {
  const cure = guidance === '' ? REASONS[code].cure : guidance;
  return {
    level: 'error',
    title: `Codex canary: ${outcomeOf(code)}`,
    message: oneLine(`${message}. ${cure}`, LONGEST),
  };
}

function levelOf({ verdict }: RunResult): Annotation['level'] {
  if (verdict.policy.verdict === 'block') return 'error';
  return verdict.outcome === 'skipped' ? 'notice' : 'warning';
}
