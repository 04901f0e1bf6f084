import type { Route } from '@playwright/test'
import { expect, test } from '../fixtures.ts'

test('what was typed on a slow line, before the page was alive, is still there after', async ({ signInAs }) => {
  const page = await signInAs('owner')
  const onTheirWay: Route[] = []
  let slow = true
  await page.route('**/_app/**/*.js', (script) => (slow ? void onTheirWay.push(script) : script.continue()))
  await page.goto('/medway-2019/actions/1.2/update', { waitUntil: 'commit' })
  await page.getByLabel('At risk').check()
  await page.getByLabel('The date this describes').fill('2020-12-08')
  await page.getByLabel('Progress').fill('Typed on a train.')
  slow = false
  for (const script of onTheirWay) await script.continue()
  await page.waitForLoadState('networkidle')

  await expect(page.getByLabel('At risk')).toBeChecked()
  await expect(page.getByLabel('The date this describes')).toHaveValue('2020-12-08')
  await expect(page.getByLabel('Progress')).toHaveValue('Typed on a train.')
})
