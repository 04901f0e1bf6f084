import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './fixtures.ts'
test('axe sees', async ({ signInAs }) => {
  const page = await signInAs('viewer')
  for (const p of ['/medway-2019', '/medway-2019/actions', '/medway-2019/changes?check=yes', '/accessibility']) {
  await page.goto(p)
  await page.evaluate(() => { const i = document.createElement('img'); i.src='/favicon.svg'; document.querySelector('main')!.append(i); document.querySelector('h1')!.setAttribute('class',''); (document.querySelector('h1') as HTMLElement).style.setProperty('color','#ccc') })
  for (const pre of [true, false]) { const t = Date.now()
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'], preload: pre }).withTags(['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa']).setLegacyMode().analyze()
  console.log(p, pre, Date.now()-t, violations.map(v=>v.id)) }
  }
})
