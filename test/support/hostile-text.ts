/**
 * Texts that look like something else to a careless parser of what the Codex CLI prints, and how far a walk through them
 * goes. FUZZ_RUNS and FUZZ_SEED make another or a longer one.
 */
import fc from 'fast-check';

const ESC = '\u001b';
const TRAPS = [
  ...[
    '[READY]',
    '[READY] x',
    '\n[READY] x\n',
    '\r[ERROR]',
    `${ESC}[32m[READY]${ESC}[39m`,
    `${ESC}[2K`,
    `${ESC}]0;`,
  ],
  ...['401', '429 Too Many Requests', ' failed: 401 ', 'timeout', 'rate limit', 'Not signed in.', 'Error: '],
  ...[
    '\nError: http error: create_task failed: POST x failed: 401 ',
    '; content-type=',
    'body=',
    '::error::x',
  ],
  ...[
    "environment 'x' not found",
    'No diff available for task ',
    'error sending request for url',
    '\u202e',
    '\u0000',
  ],
  ...[
    '"status": "ready"',
    '"},{"id":"x","status":"ready"',
    'https://chatgpt.com/codex/tasks/task_e_1\n',
    '\\',
    '"',
  ],
];

/** One text of traps and of anything. */
export const hostileText = fc.string({
  unit: fc.oneof(fc.constantFrom(...TRAPS), fc.string({ maxLength: 4, unit: 'binary' })),
  maxLength: 12,
});

/** Bounds of a walk: the same one each time, unless it is asked for otherwise. */
export function walk(usual: number): { readonly numRuns: number; readonly seed: number } {
  const { FUZZ_RUNS = usual, FUZZ_SEED = 20_261_121 } = process.env;
  return { numRuns: Number(FUZZ_RUNS), seed: Number(FUZZ_SEED) };
}
