import { defineConfig } from 'vitest/config'

// Apart from vite.config.ts, so that plain tests do not start SvelteKit.
export default defineConfig({
  test: {
    include: ['{api,db,domain,seed,scripts}/**/*.test.ts', 'dashboard/src/**/*.test.ts'],
    testTimeout: 20_000,
    // Which engine the tests run on, before anything of db/schema is loaded; never the shell's own DATABASE_URL.
    env: { DATABASE_URL: process.env['TEST_DATABASE_URL'] ?? '' },
    // Loading express, drizzle and zod takes longer than most files' tests: once for each worker is enough.
    isolate: false,
  },
})
