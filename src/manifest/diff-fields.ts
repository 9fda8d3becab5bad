/**
 * What the manifest tells of the diffs of a cloud task. A part of its schema.
 */
import * as z from 'zod';

const Count = z.int().min(0);

export const Diff = z.strictObject({
  status: z.enum(['pending', 'available', 'empty', 'unavailable', 'error']),
  path: z.string().nullable(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  bytes: Count.nullable(),
  files: Count.nullable(),
  additions: Count.nullable(),
  deletions: Count.nullable(),
  redacted: z.literal(true).optional().describe('A secret in it was replaced: it is not what the task made'),
});
export type Diff = z.infer<typeof Diff>;

/** The diff of another attempt of a best-of-N task. */
export const AttemptDiff = z.strictObject({
  nth: z
    .int()
    .min(2)
    .describe('Among the attempts that have a diff, as the Codex CLI counts; the first is that of the run'),
  ...Diff.shape,
});

/** A diff of which there is no file; its status says why. */
export const NO_DIFF_FILE: Omit<Diff, 'status'> = {
  path: null,
  sha256: null,
  bytes: null,
  files: null,
  additions: null,
  deletions: null,
};
