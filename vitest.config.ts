import { defineConfig } from 'vitest/config';

// a busy machine must not fail a test: what is too slow is measured by the bench
export default defineConfig({
  test: { testTimeout: 60_000, hookTimeout: 60_000, globalSetup: 'test/ledger/empty-ledger.ts' },
});
