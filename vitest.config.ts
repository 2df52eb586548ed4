import { defineConfig } from 'vitest/config';
import { Summary } from './test/house/summary.js';

// a busy machine must not fail a test: what is too slow is measured by the bench
export default defineConfig({
  // by itself it would leave a core idle: most tests wait for a browser, a database or a process
  test: {
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    globalSetup: 'test/ledger/empty-ledger.ts',
    setupFiles: 'test/house/setup.ts',
    reporters: ['default', new Summary()],
  },
});
