import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'

const PORT = Number(process.env['E2E_PORT'] ?? 4179)

/** Where the server of what tries to lose words is: its own, so that it goes on beside the journeys. */
const WORDS_PORT = PORT + 40

// Read once by the runner and again by each worker: only the first makes the folder.
const dataDir = (process.env['E2E_DATA_DIR'] ??= mkdtempSync(join(tmpdir(), 'improvement-plan-')))

/** The demonstration, on a port and a folder of its own. */
const serve = (port: number, folder: string) => ({
  command: 'exec node build/server.js',
  url: `http://localhost:${port}/api/health/ready`,
  env: { PORT: String(port), HOST: '127.0.0.1', DATA_DIR: join(dataDir, folder), DEMO: '1' },
  reuseExistingServer: false,
  timeout: 180_000,
  gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 10_000 },
})

export default defineConfig({
  testDir: 'e2e',
  // One database, one story: journeys run one after another, and so does what tries each form. Those two run beside
  // each other, and what only looks at pages after whichever ends first.
  projects: [
    {
      name: 'words',
      testDir: 'e2e/words',
      workers: 1,
      use: { baseURL: `http://localhost:${WORDS_PORT}` },
    },
    { name: 'journeys', testDir: 'e2e/journeys', workers: 1 },
    { name: 'pages', testDir: 'e2e/pages', workers: 1 },
  ],
  workers: 2,
  fullyParallel: false,
  reporter: [['list']],
  // What hangs is found; what is slow because the machine is busy is no fault.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  use: {
    baseURL: `http://localhost:${PORT}`,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1366, height: 900 },
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
    // A failure leaves what its page said; `npx playwright test --trace on` shows every step, and takes longer.
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  webServer: [serve(PORT, 'journeys'), serve(WORDS_PORT, 'words')],
})
