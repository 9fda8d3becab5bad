/**
 * The annotations of a run: few, since the runner keeps ten of a kind. Pure; the door hands them to the runner.
 */
import { explanationOf } from '../lib/explanations.ts';
import { outcomeOf, REASONS, type ReasonCode } from '../lib/reasons.ts';
import { oneLine } from '../lib/text.ts';
import { loginAnnotations } from './login.ts';
import { cureOfBlock, nameOf, outcomeInWords, type RunResult, reasonInWords } from './result.ts';

export interface Annotation {
  readonly level: 'notice' | 'warning' | 'error';
  readonly title: string;
  readonly message: string;
}

const LONGEST = 2000;

/**
 * One annotation for the verdict, one for each warning of a pass and each notice. A plain pass needs none. `several`: there
 * are others beside it, and the title tells which one it is.
 */
export function annotationsOf(result: RunResult, several = false): Annotation[] {
  if (!several) return annotationsOfOne(result);
  const task = oneLine(result.manifest.task_id);
  return annotationsOfOne(result).map(({ title, ...rest }) => ({ ...rest, title: `${title} (${task})` }));
}

function annotationsOfOne(result: RunResult): Annotation[] {
  const { verdict, guidance, manifest } = result;
  const { warnings: louder = [] } = result;
  const notices = result.notices.map(
    (notice): Annotation => ({
      level: louder.includes(notice) ? 'warning' : 'notice',
      title: nameOf(result.manifest),
      message: oneLine(notice, LONGEST),
    }),
  );
  const warnings = verdict.outcome === 'pass' ? warningsOf(result) : [];
  const others = [...loginAnnotations(result.manifest), ...warnings, ...notices];
  if (verdict.outcome === 'pass' && verdict.policy.verdict === 'allow') return others;
  const title = `${nameOf(manifest)}: ${outcomeInWords(verdict.outcome, verdict.evidence, manifest)}`;
  const unmet = verdict.policy.unmet_requirement;
  const cure = verdict.reason === null ? '' : `. ${guidance}`;
  const words =
    unmet === null ? `${reasonInWords(result)}${cure}` : `Blocked: ${unmet}. ${cureOfBlock(result)}`;
  const message = oneLine(
    verdict.outcome === 'skipped' ? `SKIPPED, nothing was tested. ${words}` : words,
    LONGEST,
  );
  return [{ level: levelOf(result), title, message: `${message}${explained(verdict.reason)}` }, ...others];
}

/** Rules that do not hold and only warn, and stages that failed as they may: nothing else would show them on a pass. */
function warningsOf({ verdict, manifest }: RunResult): Annotation[] {
  const failed = manifest.commands.filter(({ status }) => status === 'failed');
  const stages = failed.map(
    ({ id, summary }): Annotation => ({
      level: 'warning',
      title: `${nameOf(manifest)}: stage ${oneLine(id)}`,
      message: oneLine(`Failed, as it is allowed to: ${summary ?? 'no reason given'}`, LONGEST),
    }),
  );
  const rules = verdict.findings
    .filter(({ status, severity }) => status === 'failed' && severity === 'warn')
    .map(
      ({ rule, title, expected, actual, cure }): Annotation => ({
        level: 'warning',
        title: `${nameOf(manifest)}: ${rule}`,
        message: oneLine(`Not so: ${title}. Expected ${expected}, found ${actual}. ${cure}`, LONGEST),
      }),
    );
  return [...rules, ...stages];
}

/** The annotation where there is no record. */
export function annotationOfRefusal(code: ReasonCode, message: string, guidance: string): Annotation {
  const cure = guidance === '' ? REASONS[code].cure : guidance;
  return {
    level: 'error',
    title: `Codex canary: ${outcomeOf(code)}`,
    message: `${oneLine(`${message}. ${cure}`, LONGEST)}${explained(code)}`,
  };
}

/** Where the reason is explained; never cut off. */
function explained(reason: ReasonCode | null): string {
  return reason === null ? '' : `. Explained at ${explanationOf(reason)}`;
}

function levelOf({ verdict }: RunResult): Annotation['level'] {
  if (verdict.policy.verdict === 'block') return 'error';
  return verdict.outcome === 'skipped' ? 'notice' : 'warning';
}
