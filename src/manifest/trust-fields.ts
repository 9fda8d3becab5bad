/**
 * What the record tells of trust: from which commit the files of the user were read, and what kind of a rehearsal it was.
 * Shapes only; the first event and the manifest have them alike.
 */
import * as z from 'zod';

/** Absent in records of runs that had nothing of it to tell. */
export const TRUST_FIELDS = {
  configuration_check: z
    .literal(true)
    .optional()
    .describe('A rehearsal for a pull request from a fork or of Dependabot: no canary'),
  trusted_files: z
    .strictObject({
      commit: z.string().nullable().describe('Null where the event told none, and no file was read'),
      differing: z
        .array(z.string())
        .describe('Paths that the work tree had otherwise, and that were not obeyed'),
    })
    .optional()
    .describe('Files of the user that were read from the commit that the event is based on'),
};
