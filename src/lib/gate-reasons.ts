/**
 * The part of the failure table about what a gate finds, or does not find, where results of several jobs should be. Words
 * and classes only, as in the rest of the table.
 */
export const GATE_REASONS = {
  result_missing: {
    class: 'contract',
    title: 'A planned run left no result that the gate could find',
    cure: 'Look at the job of that run; run all jobs again, since only what is there can be joined',
  },
  result_torn: {
    class: 'contract',
    title: 'A result cannot be read whole, or contradicts itself',
    cure: 'Look at the job that left it; run all jobs again, and let nothing write into results between the jobs',
  },
  result_foreign: {
    class: 'contract',
    title: 'A result is of another repository, workflow run, attempt, commit or event',
    cure: 'Give the gate only the results of its own workflow run; where failed jobs alone were run again, set results-of: workflow-run',
  },
} as const;
