import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'

const PORT = Number(process.env['E2E_PORT'] ?? 4179)

// Read once by the runner and again by each worker: only the first makes the folder.
const dataDir = (process.env['E2E_DATA_DIR'] ??= mkdtempSync(join(tmpdir(), 'improvement-plan-')))

export default defineConfig({
  testDir: 'e2e',
  // One database, one story: journeys run one after another. What only looks at pages runs beside them.
  projects: [
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
  webServer: {
    command: 'exec node build/server.js',
    url: `http://localhost:${PORT}/api/health/ready`,
    env: { PORT: String(PORT), HOST: '127.0.0.1', DATA_DIR: dataDir, DEMO: '1' },
    reuseExistingServer: false,
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
})
