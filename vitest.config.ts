import { configDefaults, defineConfig } from 'vitest/config';
import { Summary } from './test/house/summary.js';

/** Tests of what is pure: they start no database and leave nothing behind, so the reader is loaded once for all of them. */
const pure = [
  ...['languages', 'reader', 'text', 'readout', 'gazetteer', 'messages', 'intake', 'proposing'].map(
    (folder) => `test/${folder}/**/*.test.ts`,
  ),
  'test/samples.test.ts',
];

// a busy machine must not fail a test: what is too slow is measured by the bench
export default defineConfig({
  // by itself it would leave a core idle: most tests wait for a browser, a database or a process
  test: {
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    setupFiles: 'test/house/setup.ts',
    reporters: ['default', new Summary()],
    projects: [
      {
        extends: true,
        test: {
          name: 'started',
          exclude: [...configDefaults.exclude, ...pure],
          globalSetup: 'test/ledger/empty-ledger.ts',
        },
      },
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
    ],
  },
});
