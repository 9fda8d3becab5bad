/** Workflows under a real workflow runner: started by .ci/act/test, which knows where that is. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: `${import.meta.dirname}/../..`,
  test: {
    include: ['test/workflows/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // A workflow waits for its own steps more than it works.
    maxWorkers: 2,
    maxConcurrency: 2,
    sequence: { concurrent: true },
    reporters: ['default', ['json', { outputFile: '.test-report/workflows.json' }]],
  },
});
