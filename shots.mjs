import { chromium } from '@playwright/test'
// node shots.mjs OUT role,width,mode,path ...   mode: s(screen) p(pdf) f(forced) d(dark) z2 z4 (zoom)
const [out, ...jobs] = process.argv.slice(2)
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
const base = 'http://localhost:4286'
const ctxs = {}
for (const job of jobs) {
  const [role, width, mode, path] = job.split(',')
  const zoom = mode === 'z2' ? 2 : mode === 'z4' ? 4 : 1
  const key = role
  let state = ctxs[key]
  if (!state) {
    const c = await browser.newContext({ baseURL: base, locale: 'en-GB' })
    if (role !== 'none') await c.request.post('/api/session', { data: { email: `${role}@plan.example`, password: 'Improvement-2020' } })
    state = ctxs[key] = await c.storageState(); await c.close()
  }
  const c = await browser.newContext({ baseURL: base, locale: 'en-GB', storageState: state, javaScriptEnabled: mode !== 'n',
    viewport: { width: Math.round(Number(width) / zoom), height: 768 }, deviceScaleFactor: zoom > 1 ? zoom : 1,
    forcedColors: mode === 'f' ? 'active' : 'none', colorScheme: mode === 'd' ? 'dark' : 'light' })
  const page = await c.newPage()
  page.on('console', (m) => m.type() === 'error' && console.log(job, m.text()))
  await page.goto(path); await page.waitForLoadState('networkidle')
  const name = `${out}/${role}-${width}-${mode}-${path.replace(/[^a-z0-9]+/gi, '_')}`
  const over = await page.evaluate(() => [document.documentElement.scrollWidth - innerWidth, ...[...document.querySelectorAll('[role=region][tabindex]')].filter(e => e.scrollWidth > e.clientWidth + 1).map(e => `${e.getAttribute('aria-label')}:${e.scrollWidth}>${e.clientWidth}`)])
  if (over[0] > 0 || over.length > 1) console.log(job, over.join(' '))
  if (mode === 'p') await page.pdf({ path: `${name}.pdf`, preferCSSPageSize: true })
  else await page.screenshot({ path: `${name}.png`, fullPage: mode !== 'v' })
  await c.close()
}
await browser.close()
