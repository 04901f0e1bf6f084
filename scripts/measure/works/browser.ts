import { chromium } from '@playwright/test'
import type { Prepared } from '../prepare.ts'

/** Opens the board page in a browser that has never seen it. @returns what it weighed, whom it asked, when it had painted. */
export async function measureBrowser(
  origin: string,
  { slug, email, password }: Prepared,
): Promise<{ kilobytes: number; otherHosts: number; largestPaint: number }> {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
  })
  try {
    const paints: number[] = []
    let bytes = 0
    const hosts = new Set<string>()
    for (let round = 0; round < 5; round++) {
      const context = await browser.newContext({ viewport: { width: 1366, height: 900 } })
      const reply = await context.request.post(`${origin}/api/session`, { data: { email, password } })
      if (!reply.ok()) throw new Error(`Signing in answered ${reply.status()}`)
      const page = await context.newPage()
      const network = await context.newCDPSession(page)
      await network.send('Network.enable')
      bytes = 0
      network.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
      page.on('request', (request) => hosts.add(new URL(request.url()).host))
      await page.goto(`${origin}/${slug}`, { waitUntil: 'networkidle' })
      paints.push(
        await page.evaluate(
          () =>
            new Promise<number>((resolve) => {
              new PerformanceObserver((seen) => resolve(seen.getEntries().at(-1)?.startTime ?? NaN)).observe({
                type: 'largest-contentful-paint',
                buffered: true,
              })
            }),
        ),
      )
      await context.close()
    }
    paints.sort((one, other) => one - other)
    return {
      kilobytes: Math.round(bytes / 1024),
      otherHosts: [...hosts].filter((host) => host !== new URL(origin).host && host !== '').length,
      largestPaint: Math.round(paints[2] ?? NaN),
    }
  } finally {
    await browser.close()
  }
}
