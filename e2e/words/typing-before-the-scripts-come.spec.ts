import { expect, test } from '../fixtures.ts'
import { holdScripts } from '../slow-scripts.ts'

test('what was typed on a slow line, before the page was alive, is still there after', async ({ signInAs }) => {
  const page = await signInAs('owner')
  const letGo = await holdScripts(page)
  await page.goto('/medway-2019/actions/1.2/update', { waitUntil: 'commit' })
  await page.getByLabel('At risk').check()
  await page.getByLabel('The date this describes').fill('2020-12-08')
  await page.getByLabel('Progress').fill('Typed on a train.')
  await letGo()
  await page.waitForLoadState('networkidle')

  await expect(page.getByLabel('At risk')).toBeChecked()
  await expect(page.getByLabel('The date this describes')).toHaveValue('2020-12-08')
  await expect(page.getByLabel('Progress')).toHaveValue('Typed on a train.')
})
