/**
 * What the Codex CLI 0.169.0 is started with to work on a stage, and what its JSON lines tell of that. All it prints is
 * hostile text: only known events within bounds are read, the rest is in the log. Knows no process.
 */
import * as z from 'zod';
import { oneLine, plain } from '../lib/text.ts';
import type { AgentEventKind } from '../manifest/events.ts';
import { TokenUsage } from '../manifest/schema.ts';
import type { PlanItem } from '../plan/expand.ts';

/** Most events of one stage that are told, and most characters of each. */
const MAX_EVENTS = 200;
const MAX_SUMMARY = 500;
/** Most characters of the last message: what a stage comes to. */
const MAX_MESSAGE = 4000;
/** A longer line is not read. */
const MAX_LINE_BYTES = 1024 * 1024;

/** The arguments of the CLI for a stage of the kind `agent` or `review`. */
export function agentArguments({ kind, prompt, review, sandbox, env }: PlanItem): string[] {
  const options = [
    // A CLI that does not know a setting must not pass over it: one keeps the credential from the model.
    ...['--strict-config', '--json', '--ephemeral'],
    // Not by --sandbox: that would take the place of the whole profile (observed).
    ...['-c', `default_permissions=${toml(sandbox)}`],
    // For what the agent runs, not for the CLI: its traffic and its code are not for a pipeline to redirect.
    ...(Object.keys(env).length === 0 ? [] : ['-c', `shell_environment_policy.set=${table(env)}`]),
  ];
  // Behind the dashes a prompt is none of the CLI's options or commands, whatever it begins with.
  const asked = prompt === null ? subjectOf(review) : ['--', prompt];
  return ['exec', ...(kind === 'review' ? ['review'] : []), ...options, ...asked];
}

function subjectOf(review: PlanItem['review']): string[] {
  if (review === null || 'uncommitted' in review) return ['--uncommitted'];
  return 'base' in review ? ['--base', review.base] : ['--commit', review.commit];
}

function table(values: PlanItem['env']): string {
  return `{${Object.entries(values).map(([name, value]) => `${toml(name)}=${toml(value)}`)}}`;
}

/** A text in TOML, which is as in JSON but for one character. */
function toml(text: string): string {
  return JSON.stringify(text).replaceAll('\u007f', '\\u007f');
}

/** What an agent came to. */
export interface AgentEnd {
  /** Its last turn ended well. Only that is proof of work; an exit status of 0 is none. */
  readonly completed: boolean;
  /** Null where the CLI tells none; for a review it tells zeros. */
  readonly usage: TokenUsage | null;
  /** Why the last turn failed, in one line; null where it did not, or nobody said. */
  readonly error: string | null;
  /** What it said last, as plain text; null where it said nothing. */
  readonly message: string | null;
}

interface Listener {
  /** Hides secrets. Everything goes through it before it is cut, since half of a secret is not found any more. */
  readonly redact: (text: string) => string;
  readonly onEvent: (kind: AgentEventKind, summary: string) => void;
}

/** Reads what the CLI prints as it comes. */
export function readAgent({ redact, onEvent }: Listener) {
  // Twice: what a terminal does not show can stand in the middle of a secret.
  const clean = (text: string): string => redact(plain(redact(text)));
  let told = 0;
  let end: Omit<AgentEnd, 'message'> = { completed: false, usage: null, error: null };
  let said = '';
  const lines = splitLines((line) => take(parseLine(line)));
  return {
    /** Takes a piece, whose bytes may be reused afterwards. Never throws for what is in it. */
    push: lines.push,
    /** To be called once, after the last piece. */
    end(): AgentEnd {
      lines.end();
      const message = clean(said).trim();
      const cut = message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE - 1)}…` : message;
      return { ...end, message: cut === '' ? null : cut };
    },
  };

  function take(event: Line | null): void {
    switch (event?.type) {
      case 'item.completed':
        if (event.item.type === 'agent_message') said = event.item.text;
        tell(...wordsOf(event.item));
        return;
      case 'error':
        tell('error', event.message);
        return;
      case 'turn.completed':
        end = { completed: true, usage: usageOf(event.usage), error: null };
        return;
      case 'turn.failed':
        end = { completed: false, usage: null, error: oneLine(clean(event.error.message), MAX_SUMMARY) };
    }
  }

  function tell(kind: AgentEventKind, words: string): void {
    told += 1;
    if (told < MAX_EVENTS) onEvent(kind, oneLine(clean(words), MAX_SUMMARY));
    if (told === MAX_EVENTS) onEvent('warning', 'There is more: it is in the log of the stage');
  }
}

/** Of the items there are, those that were observed, by the fields that are told. */
const Item = z.discriminatedUnion('type', [
  z.object({ type: z.enum(['agent_message', 'reasoning']), text: z.string() }),
  z.object({ type: z.literal('command_execution'), command: z.string(), exit_code: z.int().nullish() }),
  z.object({
    type: z.literal('file_change'),
    changes: z.array(z.object({ path: z.string(), kind: z.string() })),
  }),
  z.object({ type: z.literal('web_search'), query: z.string() }),
  // A warning: the turn goes on.
  z.object({ type: z.literal('error'), message: z.string() }),
]);

const Line = z.discriminatedUnion('type', [
  z.object({ type: z.literal('item.completed'), item: Item }),
  // Also while the CLI still tries: what counts is how the turn ends.
  z.object({ type: z.literal('error'), message: z.string() }),
  z.object({ type: z.literal('turn.completed'), usage: z.unknown() }),
  z.object({ type: z.literal('turn.failed'), error: z.object({ message: z.string() }) }),
]);
type Line = z.infer<typeof Line>;

function wordsOf(item: z.infer<typeof Item>): [kind: AgentEventKind, words: string] {
  switch (item.type) {
    case 'agent_message':
      return ['message', item.text];
    case 'reasoning':
      return ['reasoning', item.text];
    case 'command_execution':
      return ['command', `exit ${item.exit_code ?? 'unknown'}: ${item.command}`];
    case 'file_change':
      return ['file_change', item.changes.map(({ kind, path }) => `${kind} ${path}`).join(', ')];
    case 'web_search':
      return ['web_search', item.query];
    case 'error':
      return ['warning', item.message];
  }
}

function parseLine(line: string): Line | null {
  // Standard error comes the same way, and may have left a line of its own unended.
  const start = line.indexOf('{"type":"');
  if (start === -1) return null;
  try {
    return Line.safeParse(JSON.parse(line.slice(start))).data ?? null;
  } catch {
    return null;
  }
}

function usageOf(value: unknown): TokenUsage | null {
  const known = z.object(TokenUsage.shape).safeParse(value).data;
  return known === undefined || known.input_tokens + known.output_tokens === 0 ? null : known;
}

/** Cuts bytes into lines of text, without those that are too long. */
function splitLines(onLine: (line: string) => void) {
  let parts: Uint8Array[] = [];
  let length = 0;
  return {
    push(bytes: Uint8Array): void {
      let from = 0;
      for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, from)) {
        keep(bytes.subarray(from, at));
        flush();
        from = at + 1;
      }
      keep(bytes.subarray(from));
    },
    end: flush,
  };

  function keep(part: Uint8Array): void {
    length += part.length;
    if (length > MAX_LINE_BYTES) parts = [];
    else parts.push(Uint8Array.from(part));
  }

  function flush(): void {
    if (length <= MAX_LINE_BYTES) onLine(Buffer.concat(parts).toString('utf8'));
    parts = [];
    length = 0;
  }
}
