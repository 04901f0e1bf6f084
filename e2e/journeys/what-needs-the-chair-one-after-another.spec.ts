import type { Page } from '@playwright/test'
import { BoardView } from '../../domain/contract/board.ts'
import { expect, test } from '../fixtures.ts'
import { tabTo } from '../keyboard.ts'
import { read } from '../record.ts'

const waiting = async (page: Page) =>
  (await read(page, BoardView, 'board')).toAnswer.filter(({ whyNot }) => whyNot === null).length

/** Answers whatever the way leads to, in the words that it needs. Answers what the next page says of it. */
async function answer(page: Page): Promise<RegExp> {
  const ref = /actions\/([^/?]+)/.exec(page.url())?.[1] ?? ''
  const path = new URL(page.url()).pathname
  if (path.endsWith('/help')) {
    // Nothing of what was written about the one before.
    await expect(page.getByLabel('What the board answers')).toHaveValue('')
    await page.getByLabel('What the board answers').fill('Two workers come on 4 January.')
    await page.getByRole('button', { name: 'Record the answer' }).click()
    return new RegExp(`Answered ${ref}\\.`)
  }
  if (path.endsWith('/date')) {
    await page.getByLabel('Refused: the old date stands').check()
    await page.getByLabel('Meeting', { exact: true }).selectOption({ index: 1 })
    await expect(page.getByLabel('Minute reference')).toHaveValue('')
    await page.getByLabel('Minute reference').fill('5.4')
    await page.getByLabel('In the board’s words').fill('Families have waited long enough.')
  } else {
    await page.getByLabel('Returned to its owner').check()
    await page.getByLabel('Note').fill('Say what children noticed.')
  }
  await page.getByRole('button', { name: 'Record the decision' }).click()
  return new RegExp(`${path.endsWith('/date') ? 'Refused' : 'Returned'} ${ref}\\.`)
}

test('the chair goes from the board through all that needs them, and comes back to it', async ({
  signInAs,
  ownServer,
}) => {
  // It answers all that there is, which other journeys need.
  const { baseURL } = await ownServer({ demonstration: true })
  const page = await signInAs('chair', { baseURL, viewport: { width: 1366, height: 768 } })
  await page.goto('/medway-2019')
  let left = await waiting(page)
  expect(left).toBeGreaterThan(2)
  await tabTo(page, page.getByRole('link', { name: /^Begin with / }), 60)
  await page.keyboard.press('Enter')

  while (left > 0) {
    await expect(page).toHaveURL(/way=board/)
    const record = page.getByRole('button', { name: /^Record the (decision|answer)$/ })
    await expect(record).toBeInViewport({ ratio: 1 })
    const says = await answer(page)
    left -= 1
    const notice = page.getByRole('status').filter({ hasText: says })
    await expect(notice).toContainText(left > 0 ? `${left} to go` : 'Nothing more needs you')
    await expect(page).toHaveTitle(new RegExp(`^${says.source.replace('\\.', '')}, ${left} to go`))
    await expect(page.locator('.arrival')).toBeFocused()
    expect(await waiting(page)).toBe(left)
  }
  await expect(page).toHaveURL(/^[^?]*\/medway-2019\?decided=/)
  await expect(page.getByRole('link', { name: /^Begin with / })).toHaveCount(0)
})
