import { chromium } from '@playwright/test'
import type { Prepared } from '../prepare.ts'

/** What a browser that had never seen the board page made of it: milliseconds, kilobytes of 1,024 bytes. */
interface Seen {
  /** In all, as it came over the wire. */
  kilobytes: number
  /** The page alone, unpacked. */
  htmlKilobytes: number
  otherHosts: number
  largestPaint: number
}

/**
 * Opens the board page in a browser that has never seen it.
 *
 * @param withScripts Or the same HTML and styles with every script taken out.
 */
export async function measureBrowser(
  origin: string,
  { slug, email, password }: Prepared,
  withScripts = true,
): Promise<Seen> {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
  })
  try {
    const paints: number[] = []
    let bytes = 0
    let html = 0
    const hosts = new Set<string>()
    for (let round = 0; round < 5; round++) {
      const context = await browser.newContext({ viewport: { width: 1366, height: 900 } })
      const reply = await context.request.post(`${origin}/api/session`, { data: { email, password } })
      if (!reply.ok()) throw new Error(`Signing in answered ${reply.status()}`)
      const page = await context.newPage()
      if (!withScripts) {
        await page.route(`${origin}/${slug}`, async (route) => {
          const whole = await route.fetch()
          await route.fulfill({ response: whole, body: withoutScripts(await whole.text()) })
        })
      }
      const network = await context.newCDPSession(page)
      await network.send('Network.enable')
      bytes = 0
      network.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
      page.on('request', (request) => hosts.add(new URL(request.url()).host))
      const shown = await page.goto(`${origin}/${slug}`, { waitUntil: 'networkidle' })
      html = (await shown?.body())?.length ?? NaN
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
      htmlKilobytes: Math.round(html / 1024),
      otherHosts: [...hosts].filter((host) => host !== new URL(origin).host && host !== '').length,
      largestPaint: Math.round(paints[2] ?? NaN),
    }
  } finally {
    await browser.close()
  }
}

const withoutScripts = (html: string): string =>
  html.replaceAll(/<script\b.*?<\/script>/gs, '').replaceAll(/<link [^>]*modulepreload[^>]*>/g, '')
