/** Three projects by cost: pure units, whole runs in this process, and the bundle as other programs start it. */
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** They play with shells, signals and processes as Linux and macOS have them. */
const WINDOWS = process.platform === 'win32';
if (WINDOWS)
  process.stderr.write('SKIPPED: of test/process only the history of a task is shown on Windows\n');

/** What waits longest goes first, so that at the end nobody waits for it alone; of a first run nothing else is known. */
const LONG_FILES =
  /\/(?:run\/(?:kills|matrix|scripts)|process\/(?:fault-matrix|kills|vault|matrix|fan-out|sentinels|action|faults|control|resume|post|commands|bounds|agents|rerun)|lib\/stream-process)\.test\.ts$/;
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted(
      (a, b) => Number(LONG_FILES.test(b.moduleId)) - Number(LONG_FILES.test(a.moduleId)),
    );
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongFirst },
    // Three times the two cores of a small machine: a test waits more than it works.
    maxWorkers: 6,
    // What a test waits for is an event, not a duration: a loaded machine may take its time.
    expect: { poll: { timeout: 120_000 } },
    env: {
      // Programs of the tests are compiled once; what is started with an environment of its own is given this too.
      NODE_COMPILE_CACHE: join(import.meta.dirname, 'node_modules/.cache/compile'),
      // The Codex CLI asks a thousand times what system this is.
      ...(WINDOWS
        ? {}
        : { PATH: `${join(import.meta.dirname, 'test/fixtures/system')}:${process.env.PATH}` }),
    },
    // The Codex CLI is hashed once, not by every run that a test starts.
    globalSetup: 'test/support/known-codex.ts',
    reporters: ['default', ['json', { outputFile: '.test-report/vitest.json' }]],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts', 'test/architecture.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // They share nothing that one could change, and are loaded once for all.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'run',
          // As of units: the product is loaded once, not by each file.
          isolate: false,
          include: ['test/run/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'process',
          isolate: false,
          include: [WINDOWS ? 'test/process/state.test.ts' : 'test/process/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
