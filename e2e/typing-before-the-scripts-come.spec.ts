import type { Route } from '@playwright/test'
import { expect, test } from './fixtures.ts'

const SCRIPTS = '**/_app/**/*.js'

test('what was typed on a slow line, before the page was alive, is still there after', async ({ signInAs }) => {
  const page = await signInAs('owner')
  const onTheirWay: Route[] = []
  await page.route(SCRIPTS, (script) => void onTheirWay.push(script))
  await page.goto('/medway-2019/actions/1.2/update', { waitUntil: 'commit' })
  await page.getByLabel('At risk').check()
  await page.getByLabel('The date this describes').fill('2020-12-08')
  await page.getByLabel('Progress').fill('Typed on a train.')
  await page.unroute(SCRIPTS)
  for (const script of onTheirWay) await script.continue()
  await page.waitForLoadState('networkidle')

  await expect(page.getByLabel('At risk')).toBeChecked()
  await expect(page.getByLabel('The date this describes')).toHaveValue('2020-12-08')
  await expect(page.getByLabel('Progress')).toHaveValue('Typed on a train.')
})
