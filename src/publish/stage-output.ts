/**
 * What the stages print, in the log of a workflow job: one group per stage, written when the stage has ended, so that
 * stages side by side do not mix. While a group is written the runner obeys no command, so that no line of output can
 * be one.
 */
import type { Random } from '../lib/clock.ts';
import { coloured, counted, oneLine } from '../lib/text.ts';
import type { RunEvent } from '../manifest/events.ts';
import { endOfStage } from './console.ts';

/** Characters shown of one stage; the end, where a failure is told. The log has all of it. */
export const MAX_SHOWN = 64 * 1024;

interface Printed {
  text: string;
  /** Characters that came before the text and are not kept. */
  dropped: number;
}

export interface StageOutput {
  readonly onOutput: (stage: string, text: string) => void;
  readonly onEvent: (event: RunEvent) => void;
}

/**
 * Collects what stages print and writes it by groups; `random` gives the word that no stage can know. What is a stage's and
 * what the runner obeys are never in one part.
 */
export function stageOutput(write: (...parts: readonly string[]) => void, random: Random): StageOutput {
  const printed = new Map<string, Printed>();
  return {
    onOutput(stage, text) {
      const known = printed.get(stage) ?? { text: '', dropped: 0 };
      known.text += text;
      // Cut by halves, so that a flood costs no copy for each of its pieces.
      if (known.text.length > 2 * MAX_SHOWN) cut(known);
      printed.set(stage, known);
    },
    onEvent(event) {
      if (event.event !== 'stage:ended') return;
      const known = printed.get(event.payload.stage);
      if (known === undefined) return;
      printed.delete(event.payload.stage);
      if (known.text.length > MAX_SHOWN) cut(known);
      write(...groupOf(known, event, random(16)));
    },
  };
}

function cut(printed: Printed): void {
  const kept = printed.text.slice(-MAX_SHOWN);
  // A half of a line says nothing; a line that is longer than all that is kept has no better beginning.
  const begin = kept.indexOf('\n') + 1;
  const text = begin === kept.length ? kept : kept.slice(begin);
  printed.dropped += printed.text.length - text.length;
  printed.text = text;
}

function groupOf(
  { text, dropped }: Printed,
  event: RunEvent & { event: 'stage:ended' },
  token: string,
): string[] {
  const { log } = event.payload;
  const missing =
    dropped === 0
      ? ''
      : `[${counted(dropped, 'character')} before this ${log === null ? 'are not kept' : `are in ${log.path}`}]\n`;
  const body = harmless(`${missing}${text}`);
  return [
    `::group::${data(oneLine(`Stage ${endOfStage(event.payload)}`))}`,
    `\n::stop-commands::${token}\n`,
    body.endsWith('\n') ? body.slice(0, -1) : body,
    `\n::${token}::\n::endgroup::\n`,
  ];
}

/**
 * The page that shows a log draws a group or an error for `##[`, though no command is obeyed, and shows a text that hides
 * or reorders itself as it wants to be seen.
 */
function harmless(text: string): string {
  return coloured(text.replace(/\r\n?/g, '\n')).replaceAll('##[', '# #[');
}

/** One line as the data of a workflow command. */
function data(text: string): string {
  return text.replaceAll('%', '%25');
}
