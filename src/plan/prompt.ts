/**
 * From what a run is asked to do to the text that is sent. Pure. Nothing of this machine gets into it, and nothing
 * that an outsider wrote unless the repository's own files say it.
 */
import { fenceOf } from '../lib/text.ts';

/** Fills in `{{nonce}}`; other braces stay as they are. */
export function renderPrompt(template: string, values: { readonly nonce: string }): string {
  return template.replaceAll('{{nonce}}', values.nonce);
}

/** What of a stage the cloud is told. */
export interface PromptSource {
  readonly title: string;
  readonly command: string | null;
  readonly prompt: string | null;
  readonly cwd: string | null;
  readonly summaryHint: string | null;
  readonly role: 'build' | 'test' | 'review';
}

const EXPECTATIONS = {
  build: 'Make the changes to the repository that this needs, so that the task ends with a diff.',
  test: 'Find out whether the repository passes, and repair what does not; leave a diff of the repair.',
  review: 'Review the repository and write down what you find; change nothing else.',
} as const;

/** The prompt of one stage for the cloud: title, command verbatim, expectations, constraints. */
export function shapePrompt({ title, command, prompt, cwd, summaryHint, role }: PromptSource): string {
  const task =
    command === null
      ? (prompt ?? '')
      : `Run this command${cwd === null ? ' at the root of the repository' : ` in the folder ${cwd} of the repository`}:\n\n${fence(command)}`;
  const expectations = [EXPECTATIONS[role], ...(summaryHint === null ? [] : [summaryHint])];
  return [
    `# ${title}`,
    task,
    `Expected:\n${bullets(expectations)}`,
    `Constraints:\n${bullets([
      'Work only inside the repository.',
      'Do not push, open pull requests or change settings of the repository.',
      'If it cannot be done, say why and change nothing.',
    ])}\n`,
  ].join('\n\n');
}

/** The text as it is, in a block that nothing in it can end. */
function fence(text: string): string {
  const marks = fenceOf(text);
  return `${marks}sh\n${text}\n${marks}`;
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}
