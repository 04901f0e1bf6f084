import { defineConfig } from 'vitest/config'

// Apart from vite.config.ts, so that plain tests do not start SvelteKit.
export default defineConfig({
  test: {
    include: ['{api,db,domain,seed,scripts}/**/*.test.ts', 'dashboard/src/**/*.test.ts'],
    testTimeout: 20_000,
  },
})
