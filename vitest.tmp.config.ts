import { defineConfig } from 'vitest/config'
import { freePort } from './db/testing/free-port.ts'
import { LongestFirst } from './db/testing/longest-first.ts'

/**
 * What meets the database in ways of its own, and so is tested on a server as well as in a file. The rest of the api
 * reads and writes by the same few functions: on both engines it would take three times as long, and find the same.
 */
const ON_BOTH_ENGINES = [
  'db/**/*.test.ts',
  'api/{at-once,explain,open-deps}.test.ts',
  'api/*-postgres.test.ts',
  'api/{health,record,backup,session,progress-updates,changes}/**/*.test.ts',
  // Nouns that are written as those are: on a server in the long run alone.
  ...(process.env['LONG'] ? ['api/{calendar-links,people,closure-steps}/**/*.test.ts'] : []),
  'api/plan-file/{import-plan,seed-demonstration,written-by-hand}.test.ts',
  'api/plan/{kept-rows,read-as-at,plan-view,last-step}.test.ts',
  'api/actions/{add,list}-action*.test.ts',
]

/** What is too long for every run, and is asked for by its name: `./scripts/test long`. */
const long = process.env['LONG'] ? [] : ['**/*.long.test.ts']
const given = process.env['TEST_DATABASE_URL']
// Decided before any worker begins: which engine one speaks to is chosen as soon as db/schema is loaded.
const server = given || `postgres://plan:plan@127.0.0.1:${await freePort()}/postgres`

// Apart from vite.config.ts, so that plain tests do not start SvelteKit.
export default defineConfig({
  test: {
    // On two cores vitest would otherwise leave one of them idle.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    // What hangs is found; what is slow because the machine is busy is no fault. Tests of time say their own.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Loading express, drizzle and zod takes longer than most files' tests: once for each worker is enough.
    isolate: false,
    setupFiles: ['/dev/shm/cpu-setup.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'sqlite',
          exclude: ['**/node_modules/**', '**/*-postgres.test.ts', ...long],
          include: ['{api,db,domain,papers,seed,scripts,sheets}/**/*.test.ts', 'dashboard/src/**/*.test.ts'],
          // Never the shell's own DATABASE_URL.
          env: { DATABASE_URL: '', TEST_DATABASE_URL: '' },
        },
      },
      {
        extends: true,
        test: {
          name: 'postgres',
          exclude: [
            '**/node_modules/**',
            '**/*-sqlite.test.ts',
            'db/{group-commit,cache-until-commit}.test.ts',
            'db/testing/**',
          ],
          include: ON_BOTH_ENGINES,
          globalSetup: given ? [] : 'db/testing/serve-postgres.ts',
          env: { DATABASE_URL: server, TEST_DATABASE_URL: server },
          provide: { server },
        },
      },
    ],
  },
})
