/**
 * What a run tries again, as its record tells it. Shape only.
 */
import * as z from 'zod';

/** What is tried again, how often and after which waits. */
export const RetryPolicy = z.strictObject({
  attempts: z.int().min(1),
  first_wait_seconds: z.number(),
  longest_wait_seconds: z.number(),
  factors: z.record(z.string(), z.number()).describe('By class of failure; 1 for all others'),
  poll_errors: z.int().min(1),
  poll_errors_in_a_row: z.int().min(1),
  adopt: z.enum(['never', 'sole-candidate']),
});
