import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'

const PORT = Number(process.env['E2E_PORT'] ?? 4179)

// Read once by the runner and again by each worker: only the first makes the folder.
const dataDir = (process.env['E2E_DATA_DIR'] ??= mkdtempSync(join(tmpdir(), 'improvement-plan-')))

/**
 * What is tried beside one another, each on a server of its own: one database tells one story, so its tests run one
 * after another; journeys of whole installations start one of their own each. Most of what they do is wait, so there
 * are more of them than a machine may have cores.
 */
const SIDE_BY_SIDE = ['journeys', 'installations', 'pages', 'each-form', 'words', 'drafts'].map((name, index) => ({
  name,
  port: PORT + 30 * index,
}))

/** The demonstration, on a port and a folder of its own. */
const serve = ({ name, port }: (typeof SIDE_BY_SIDE)[number]) => ({
  command: 'exec node build/server.js',
  url: `http://localhost:${port}/api/health/ready`,
  env: { PORT: String(port), HOST: '127.0.0.1', DATA_DIR: join(dataDir, name), DEMO: '1' },
  reuseExistingServer: false,
  timeout: 180_000,
  gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 10_000 },
})

export default defineConfig({
  testDir: 'e2e',
  projects: SIDE_BY_SIDE.map(({ name, port }) => ({
    name,
    testDir: `e2e/${name}`,
    workers: 1,
    use: { baseURL: `http://localhost:${port}` },
  })),
  workers: SIDE_BY_SIDE.length,
  // What another test shows in every run of one more box, page or moment: `./scripts/test long` has all of it.
  ...(process.env['LONG'] ? {} : { grepInvert: /@rare/ }),
  fullyParallel: false,
  reporter: [['list']],
  // What hangs is found; what is slow because the machine is busy is no fault.
  timeout: 360_000,
  expect: { timeout: 120_000 },
  use: {
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1366, height: 900 },
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium-headless-shell',
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        // The tabs of one browser share a process: each of its own takes a tenth more of the processor's time.
        '--renderer-process-limit=1',
      ],
    },
    // A failure leaves what its page said; `npx playwright test --trace on` shows every step, and takes longer.
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  webServer: SIDE_BY_SIDE.map(serve),
})
