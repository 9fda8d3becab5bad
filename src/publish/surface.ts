/**
 * What a step tells on GitHub's runner: job log, annotations, step summary, outputs. The one place through which all of
 * it goes, and the redactor stands before each. Knows no run.
 */
import * as core from '@actions/core';
import { secretsOf } from '../credentials/credential.ts';
import { type Redactor, SHORTEST_SECRET } from '../lib/redact.ts';
import { Secret } from '../lib/secret.ts';
import type { Annotation } from './annotations.ts';
import type { Outputs } from './outputs.ts';

export class Surface {
  /** Knows every secret that the process has met. */
  readonly redactor: Redactor;

  constructor(redactor: Redactor) {
    this.redactor = redactor;
  }

  /** Neither the runner nor we show it from now on. */
  readonly mask = (secret: Secret): void => {
    core.setSecret(secret.reveal());
    this.redactor.add([secret]);
  };

  /** Masks every text in a login, and never the file as one: the runner would mask each of its braces. */
  maskLogin(text: string | undefined): void {
    if (!text) return;
    for (const secret of secretsOf({ codexAuthJson: new Secret(text) }))
      if (secret.reveal().length >= SHORTEST_SECRET) this.mask(secret);
  }

  /**
   * Writes to the job log; the text has no line that the runner would obey but those it means. Each part is redacted by
   * itself: what looks like the beginning of a key in one hides nothing of the next.
   */
  readonly print = (...parts: readonly string[]): void =>
    void process.stdout.write(parts.map((part) => this.redactor.redact(part)).join(''));

  /** Shows annotations in the job log and on the workflow run's page. */
  annotate(annotations: readonly Annotation[]): void {
    const say = { notice: core.notice, warning: core.warning, error: core.error };
    for (const { level, title, message } of annotations)
      say[level](this.redactor.redact(message), { title: this.redactor.redact(title) });
  }

  /** Adds to the step summary; a runner without one is no fault of the run. */
  async summarize(markdown: string): Promise<void> {
    await core.summary
      .addRaw(this.redactor.redact(markdown), true)
      .write()
      .catch((error: unknown) => this.warn(`The step summary could not be written: ${wordsOf(error)}`));
  }

  /** Sets the outputs; one that holds a secret is left empty and told of: the runner would drop it where a job hands it on. */
  setOutputs(outputs: Outputs): void {
    const held = Object.keys(outputs).filter((name) => this.redactor.finds(outputs[name as keyof Outputs]));
    for (const [name, value] of Object.entries(outputs))
      core.setOutput(name, held.includes(name) ? '' : value);
    if (held.length > 0)
      this.warn(
        `Left empty, since a masked value stands in it: ${held.map((name) => `output ${name}`).join(', ')}`,
      );
  }

  warn(message: string, title?: string): void {
    core.warning(this.redactor.redact(message), title === undefined ? {} : { title });
  }
}

/** What an exception says. */
export function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
