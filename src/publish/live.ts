/**
 * The story of a run on a terminal: what has ended stands as lines, and below them what goes on, each with a spinner,
 * the time since its start and its last line of output. Writes plain ANSI and nothing else; hides no cursor and takes
 * no signal, so that a run can be cancelled at every moment.
 */
import { oneLine } from '../lib/text.ts';
import type { RunEvent } from '../manifest/events.ts';
import type { Manifest } from '../manifest/schema.ts';
import { storyLines } from './console.ts';

export interface Screen {
  readonly write: (text: string) => void;
  /** Size as it is now. */
  readonly columns: () => number;
  readonly rows: () => number;
  readonly colour: boolean;
  /** Of the signs of a font that every terminal has. */
  readonly plainSigns: boolean;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Runs a function again and again until the result is called. */
  readonly repeat: (ms: number, work: () => void) => () => void;
}

export interface LiveStory {
  readonly onEvent: (event: RunEvent, manifest: Manifest) => void;
  readonly onOutput: (stage: string, text: string) => void;
  /** Takes away what is shown of what goes on; the lines stay. */
  readonly stop: () => void;
}

const FRAME_MS = 100;
const BRAILLE = [...'⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏'];
const PLAIN = [...'-\\|/'];
/** Of a text that comes in pieces, the end that can hold the last line. */
const TAIL_CHARACTERS = 1000;
const CLOUD_TASK = 'cloud task';
const [CYAN, DIM, RESET] = ['\u001b[36m', '\u001b[2m', '\u001b[0m'];
/** A row that is too wide must not become two: the next frame would begin in the wrong place. */
const [WRAP_OFF, WRAP_ON, CLEAR_BELOW] = ['\u001b[?7l', '\u001b[?7h', '\u001b[J'];

/** Tells the story on a screen. */
export function liveStory(screen: Screen): LiveStory {
  const lineOf = storyLines();
  /** Since when, in milliseconds since the epoch. */
  const going = new Map<string, number>();
  /** The last line of each; a stage can be heard before its start is recorded. */
  const heard = new Map<string, string>();
  let waiting: string[] = [];
  let shown = 0;
  let frame = 0;
  let end: (() => void) | null = null;

  return {
    onEvent(event, manifest) {
      follow(event);
      const line = lineOf(event, manifest);
      // A start and a read of the state are seen in the rows.
      const inRows =
        event.event === 'stage:started' || (event.event === 'cloud:polled' && going.has(CLOUD_TASK));
      if (event.event === 'cloud:polled') heard.set(CLOUD_TASK, line?.words ?? '');
      draw(line === null || inRows ? '' : `${line.text}\n`);
    },
    onOutput(stage, text) {
      heard.set(stage, lastLineOf(heard.get(stage) ?? '', text));
    },
    stop() {
      going.clear();
      waiting = [];
      draw('');
      end?.();
      end = null;
    },
  };

  function follow(event: RunEvent): void {
    const since = Date.parse(event.timestamp);
    switch (event.event) {
      case 'run:started':
        waiting = event.payload.pipeline?.stages.filter((stage) => stage.selected).map(({ id }) => id) ?? [];
        if (event.payload.mode === 'cloud') waiting = [];
        break;
      case 'stage:started':
        going.set(event.payload.stage, since);
        waiting = waiting.filter((id) => id !== event.payload.stage);
        break;
      case 'stage:ended':
        going.delete(event.payload.stage);
        waiting = waiting.filter((id) => id !== event.payload.stage);
        break;
      case 'cloud:submitted':
        going.set(CLOUD_TASK, since);
        break;
      case 'cloud:ended':
      case 'run:failed':
      case 'build:completed':
        going.clear();
        break;
    }
    if (going.size > 0) end ??= screen.repeat(FRAME_MS, () => draw(''));
    else {
      end?.();
      end = null;
    }
  }

  /** Writes `above` where the rows were, and the rows below it. */
  function draw(above: string): void {
    frame += 1;
    const rows = rowsOf();
    const up = shown > 0 ? `\u001b[${shown}A` : '';
    const erase = shown > 0 ? `\r${up}${CLEAR_BELOW}` : '';
    const block = rows.length > 0 ? `${WRAP_OFF}${rows.map((row) => `${row}\n`).join('')}${WRAP_ON}` : '';
    shown = rows.length;
    if (erase + above + block !== '') screen.write(`${erase}${above}${block}`);
  }

  function rowsOf(): string[] {
    const width = Math.max(20, screen.columns()) - 1;
    const names = Math.max(0, ...[...going.keys()].map((name) => name.length));
    const rows = [...going].map(([name, since]) => row(name, { since, names, width }));
    if (waiting.length > 0 && going.size > 0)
      rows.push(dimmed(oneLine(`  waiting: ${waiting.join(', ')}`, width)));
    // Rows that have scrolled away cannot be drawn again.
    return rows.slice(0, Math.max(1, screen.rows() - 1));
  }

  function row(
    name: string,
    { since, names, width }: { since: number; names: number; width: number },
  ): string {
    const signs = screen.plainSigns ? PLAIN : BRAILLE;
    const sign = signs[frame % signs.length] ?? '';
    const time = `${(Math.max(0, screen.now() - since) / 1000).toFixed(1).padStart(7)}s`;
    const head = `${name.padEnd(names)}  ${time}`;
    const rest = width - head.length - ' '.length * 4;
    const words = rest > 0 ? oneLine(heard.get(name) ?? '', rest) : '';
    return `${screen.colour ? `${CYAN}${sign}${RESET}` : sign} ${head}  ${dimmed(words)}`.trimEnd();
  }

  function dimmed(text: string): string {
    return screen.colour && text !== '' ? `${DIM}${text}${RESET}` : text;
  }
}

/** The last line with anything in it, of what was shown and what comes after it. */
function lastLineOf(before: string, text: string): string {
  const lines = text.slice(-TAIL_CHARACTERS).split(/[\r\n]+/);
  return lines.findLast((line) => oneLine(line) !== '') ?? before;
}
