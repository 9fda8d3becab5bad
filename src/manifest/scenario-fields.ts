/**
 * What the record tells of the scenario's wishes beside its prompt: which of several tries a run is, what its diff may
 * touch, and by which refusal it is to end. Shapes only; all of it is absent in records of runs that have none.
 */
import * as z from 'zod';
import { REFUSALS } from '../lib/refusals.ts';

const Count = z.int().min(0);

/** Of a scenario that is run several times, and judged by how often it passes. */
export const Repeat = z.strictObject({
  group: z.string().describe('The name of the task without the number of the try'),
  nth: z.int().min(1),
  n: z.int().min(2),
  minimum_pass: z.int().min(1),
});
export type Repeat = z.infer<typeof Repeat>;

/** What a diff has to touch, must not touch, and how large it may be. */
const DiffLimits = z.strictObject({
  must_touch: z.array(z.string()).optional().describe('Globs: each is met by a path at least'),
  must_not_touch: z.array(z.string()).optional().describe('Globs: none is met by any path'),
  maximum_files: Count.optional(),
  maximum_lines: Count.optional().describe('Added and removed together'),
  maximum_bytes: Count.optional(),
});

/** The job that a run is part of. */
export const WorkflowRun = z.strictObject({
  id: z.string(),
  attempt: z.string(),
  job: z.string(),
  sha: z.string().nullable().describe('Commit of the event: of a pull request its head'),
  plan: z
    .string()
    .regex(/^[0-9a-f]{8}$/)
    .optional()
    .describe('Which plan of several jobs it is of, the same for all of them; absent for a run of none'),
});
export type WorkflowRun = z.infer<typeof WorkflowRun>;

/** In the first event and in the manifest alike. */
export const SCENARIO_FIELDS = {
  repeat: Repeat.optional().describe('Which of several tries it is; absent for a run that is tried once'),
};

/** In the first event alone. */
export const STARTED_FIELDS = {
  ...SCENARIO_FIELDS,
  diff_limits: DiffLimits.optional(),
  refused_as: z.enum(REFUSALS).optional().describe('The reason by which the run has to end'),
  workflow_run: WorkflowRun.optional().describe('Absent outside of workflows'),
};
