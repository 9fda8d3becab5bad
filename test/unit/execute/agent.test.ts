import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agentArguments, readAgent } from '../../../src/execute/agent.ts';
import { Redactor } from '../../../src/lib/redact.ts';
import { Secret } from '../../../src/lib/secret.ts';
import { expand, type PlanItem } from '../../../src/plan/expand.ts';
import { PipelineFile } from '../../../src/plan/pipeline.ts';

/** The one stage of a pipeline as it is written. */
function itemOf(stage: object): PlanItem {
  const [item] = expand(
    PipelineFile.parse({ pipelines: [{ id: 'p', stages: [{ id: 'one', ...stage }] }] }),
  ).items;
  if (item === undefined) throw new Error('There is no stage');
  return item;
}

const OPTIONS = ['--strict-config', '--json', '--ephemeral', '-c', 'default_permissions="read-only"'];

describe('agentArguments', () => {
  it('asks codex exec for JSON, by the profile that only reads, with the prompt behind the options', () => {
    expect(agentArguments(itemOf({ kind: 'agent', prompt: '--help' }))).toEqual([
      'exec',
      ...OPTIONS,
      '--',
      '--help',
    ]);
  });

  it('lets the commands of an agent write where its stage says so', () => {
    const item = itemOf({ kind: 'agent', prompt: 'x', sandbox: 'workspace-write' });
    expect(agentArguments(item)).toContain('default_permissions="workspace-write"');
  });

  it.each([
    [{ uncommitted: true }, ['--uncommitted']],
    [{ base: 'origin/main' }, ['--base', 'origin/main']],
    [{ commit: 'abcdef1' }, ['--commit', 'abcdef1']],
    [{ prompt: 'review' }, ['--', 'review']],
  ])('has a review look at %j', (subject, asked) => {
    expect(agentArguments(itemOf({ kind: 'review', ...subject }))).toEqual([
      'exec',
      'review',
      ...OPTIONS,
      ...asked,
    ]);
  });

  it('gives the variables of a stage to what the agent runs, in TOML', () => {
    const item = itemOf({ kind: 'agent', prompt: 'x', env: { A: 'one "two"\n\\three', B: '\u007f' } });
    const set = agentArguments(item).find((word) => word.startsWith('shell_environment_policy.set='));
    expect(set).toBe(String.raw`shell_environment_policy.set={"A"="one \"two\"\n\\three","B"="\u007f"}`);
  });
});

type Told = readonly [kind: string, summary: string];

const SECRET = 'correct-horse-battery';

/** Reads pieces as they would come, and gives all that was told. */
function read(pieces: Iterable<Uint8Array>) {
  const redactor = new Redactor();
  redactor.add([new Secret(SECRET)]);
  const told: Told[] = [];
  const reader = readAgent({
    redact: (text) => redactor.redact(text),
    onEvent: (kind, summary) => told.push([kind, summary]),
  });
  for (const piece of pieces) reader.push(piece);
  return { ...reader.end(), told };
}

const readText = (text: string) => read([Buffer.from(text)]);
const line = (value: object) => `${JSON.stringify(value)}\n`;
const item = (fields: object) => line({ type: 'item.completed', item: { id: 'item_0', ...fields } });
const message = (text: string) => item({ type: 'agent_message', text });
const USAGE = {
  input_tokens: 11,
  cached_input_tokens: 3,
  cache_write_input_tokens: 0,
  output_tokens: 5,
  reasoning_output_tokens: 1,
};

/** As the CLI printed it, standard error included. */
const RUN = [
  'Reading additional input from stdin...\n',
  line({ type: 'thread.started', thread_id: '01a1fdc8' }),
  item({ type: 'error', message: 'Model metadata for `x` not found' }),
  line({ type: 'turn.started' }),
  item({ type: 'reasoning', text: '**Thinking** hard' }),
  line({ type: 'item.started', item: { id: 'item_2', type: 'command_execution', command: 'ls' } }),
  item({
    type: 'command_execution',
    command: 'ls',
    aggregated_output: 'a\n',
    exit_code: 3,
    status: 'failed',
  }),
  '2026-11-21T11:05:46Z ERROR codex_core::tools::router: error=unsupported call\n',
  item({ type: 'file_change', changes: [{ path: '/r/new.txt', kind: 'add' }], status: 'completed' }),
  item({ type: 'web_search', query: 'weather', action: { type: 'search' } }),
  line({ type: 'error', message: 'Reconnecting... 2/5' }),
  message('First\nsecond'),
  line({ type: 'turn.completed', usage: USAGE }),
].join('');

describe('readAgent', () => {
  it('hides a secret with characters in it that nobody sees', () => {
    const broken = `a ${SECRET.slice(0, 4)}\u200b${SECRET.slice(4, 8)}\u001b[0m${SECRET.slice(8)} z`;
    const { message: said, told } = readText(message(broken));
    expect([said, told]).toEqual(['a *** z', [['message', 'a *** z']]]);
  });

  it('tells what was done, said and met, and what it came to', () => {
    expect(readText(RUN)).toEqual({
      completed: true,
      usage: { input_tokens: 11, cached_input_tokens: 3, output_tokens: 5 },
      error: null,
      message: 'First\nsecond',
      told: [
        ['warning', 'Model metadata for `x` not found'],
        ['reasoning', '**Thinking** hard'],
        ['command', 'exit 3: ls'],
        ['file_change', 'add /r/new.txt'],
        ['web_search', 'weather'],
        ['error', 'Reconnecting... 2/5'],
        ['message', 'First second'],
      ],
    });
  });

  it('says the same however the bytes are cut', () => {
    const bytes = Buffer.from(`${RUN}${message('Größe: 👍')}`);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: bytes.length }), { maxLength: 20 }), (cuts) => {
        const ends = [...cuts.toSorted((a, b) => a - b), bytes.length];
        // Each piece is overwritten once it was taken, as the shared buffer of a child is.
        const pieces = function* () {
          for (const [index, end] of ends.entries()) {
            const piece = Uint8Array.from(bytes.subarray(ends[index - 1] ?? 0, end));
            yield piece;
            piece.fill(0);
          }
        };
        expect(read(pieces())).toEqual(read([bytes]));
      }),
    );
  });

  it('knows a turn that failed, and one of which nothing is told', () => {
    const failed = line({ type: 'turn.failed', error: { message: 'last status: 429\nToo Many' } });
    expect(readText(message('so far') + failed)).toMatchObject({
      completed: false,
      error: 'last status: 429 Too Many',
      message: 'so far',
    });
    expect(readText(line({ type: 'turn.started' }))).toMatchObject({ completed: false, error: null });
    expect(readText(RUN + failed).completed).toBe(false);
  });

  it('takes the zeros of a review, and numbers that are none, for no usage', () => {
    const zeros = Object.fromEntries(Object.keys(USAGE).map((name) => [name, 0]));
    for (const usage of [zeros, null, { ...USAGE, input_tokens: -1 }, { ...USAGE, output_tokens: '5' }]) {
      expect(readText(line({ type: 'turn.completed', usage }))).toMatchObject({
        completed: true,
        usage: null,
      });
    }
  });

  it('finds an event behind a line that standard error left unended', () => {
    expect(readText(`Reading…${line({ type: 'turn.completed', usage: USAGE })}`).completed).toBe(true);
    expect(readText(line({ type: 'turn.completed', usage: USAGE }).trimEnd()).completed).toBe(true);
  });

  it('hides a secret before a text is cut', () => {
    const { told, message: last } = readText(message(`${'x'.repeat(490)}${SECRET}`));
    expect(told).toEqual([['message', `${'x'.repeat(490)}***`]]);
    expect(last).not.toContain('correct');
    const { message: long } = readText(message(`${'x'.repeat(3990)}${SECRET}`));
    expect(long).toBe(`${'x'.repeat(3990)}***`);
  });

  it('cuts what is long, and stops telling where there is much', () => {
    const { told, message: last } = readText(message('a'.repeat(5000)) + message('b').repeat(300));
    expect(told).toHaveLength(200);
    expect(told[0]?.[1]).toHaveLength(500);
    expect(told.at(-1)).toEqual(['warning', 'There is more: it is in the log of the stage']);
    expect(last).toBe('b');
    expect(readText(message('a'.repeat(5000))).message).toHaveLength(4000);
  });

  it('does not read a line of more than 1 MiB, and goes on behind it', () => {
    const huge = message('a'.repeat(1024 * 1024));
    const { told, message: last } = readText(huge + message('small'));
    expect([told, last]).toEqual([[['message', 'small']], 'small']);
  });

  it('keeps no terminal sequence and no workflow command', () => {
    const hostile = '\u001b[31m::error::owned\u202e\r##[error]x';
    const { told, message: last } = readText(message(hostile));
    expect(told[0]?.[1]).not.toMatch(/::|##\[|[\p{Cc}\p{Cf}]/u);
    expect(last).not.toMatch(/(?![\t\n])[\p{Cc}\p{Cf}]/u);
  });

  it('never throws, and takes nothing for the end of a turn but that', () => {
    const typed = fc.record({ type: fc.constantFrom('item.completed', 'turn.failed', 'error', 'x') });
    const hostileLine = fc.oneof(
      fc.json(),
      fc.string({ unit: 'binary' }),
      fc.tuple(typed, fc.object()).map(([type, rest]) => JSON.stringify({ ...rest, ...type })),
      fc
        .tuple(fc.constantFrom('agent_message', 'command_execution', 'file_change'), fc.object())
        .map(([type, rest]) => item({ ...rest, type })),
      fc.constant(`{"type":"item.completed","item":${'['.repeat(50_000)}`),
      fc.uint8Array().map((bytes) => Buffer.from(bytes).toString('latin1')),
    );
    fc.assert(
      fc.property(fc.array(hostileLine, { maxLength: 8 }), (lines) => {
        const { completed, told } = readText(lines.map((one) => `${one}\n`).join(''));
        expect(completed).toBe(false);
        for (const [, summary] of told) expect(summary).not.toMatch(/[\p{Cc}]/u);
      }),
      { numRuns: 50 },
    );
  });
});
