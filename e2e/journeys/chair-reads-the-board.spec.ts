import type { Locator, Page } from '@playwright/test'
import { BoardView } from '../../domain/contract/board.ts'
import { sayDay } from '../../domain/day.ts'
import { SHOWN_STATUSES } from '../../domain/delivery-status.ts'
import { COUNT_OF, type Counts } from '../../domain/roll-up.ts'
import { expect, test } from '../fixtures.ts'
import { read } from '../record.ts'

const OCTOBER = 'meeting:board-2020-10-28'

test('the board page says first what the chair takes away, and links to it', async ({ signInAs }) => {
  const page = await signInAs('chair')
  await page.goto('/medway-2019')
  const board = await read(page, BoardView, 'board')

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(board.headline)
  await expect(page.getByText(board.summary)).toBeVisible()
  await expect(page.getByText('Actions, ratings and updates are illustrative')).toBeVisible()

  await page.getByRole('link', { name: `${board.counts.offTrack} off track` }).click()
  await expect(page).toHaveURL('/medway-2019/actions?status=off-track')
  await expect(page.getByText(`${board.counts.offTrack} of ${board.total} actions: off track`)).toBeVisible()
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(board.counts.offTrack + 1)
})

test('what moved, what waits and what does not add up stand with their actions, and owners’ words below', async ({
  signInAs,
}) => {
  const page = await signInAs('chair')
  await page.goto('/medway-2019')
  const board = await read(page, BoardView, 'board')

  const [worst] = board.moved.worse
  const moved = section(page, 'Moved since the board of 28 October')
  await expect(moved.getByRole('listitem').first()).toContainText(worst?.action.title ?? 'some action that got worse')
  await moved.getByText(`${board.moved.better.length} actions got better`).click()
  for (const { action } of board.moved.better) await expect(moved.getByText(action.title)).toBeVisible()

  const needs = section(page, 'Needs you')
  await needs.locator('summary').click()
  for (const { action } of board.awaitingSignOff)
    await expect(needs.getByRole('listitem').filter({ hasText: action.title }).first()).toContainText('Sign off?')
  for (const { help } of board.helpAsked) await expect(needs.getByText(help)).toBeVisible()

  const exceptions = section(page, 'By exception, in their owners’ words')
  await expect(exceptions.getByRole('listitem')).toHaveCount(board.exceptions.length)
  await expect(exceptions.getByRole('listitem').first()).toContainText(board.exceptions[0]?.words?.progress ?? 'words')

  const odd = section(page, 'What does not add up')
  await expect(odd.getByText('has moved its date three times, 332 days in all')).toBeVisible()
  await odd.getByRole('link', { name: /^2\.3/ }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Social workers stay')
})

test('the board of 28 October is seen as that board saw it, and today is one link away', async ({ signInAs }) => {
  const page = await signInAs('chair')
  await page.goto('/medway-2019')
  const today = await page.getByRole('heading', { level: 1 }).innerText()

  await page.getByLabel('At the cut-off for the board of').selectOption({ label: '28 October 2020' })
  await page.getByRole('button', { name: 'Show the plan at that cut-off' }).click()
  await expect(page).toHaveURL(`/medway-2019?asAt=${OCTOBER.replace(':', '%3A')}`)
  const moment = page.getByRole('region', { name: 'The moment shown' })
  await expect(moment).toContainText('As at 14 October 2020')
  await expect(moment).toContainText('the data cut-off for the Improvement Board of 28 October 2020')

  const then = await read(page, BoardView, `board?asAt=${OCTOBER}`)
  // A day that is past is told in the past, from the board before it.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^2 of 33 actions were off track; \d+ had got worse since the board of 16 September 2020/,
  )
  await expect(page.getByRole('heading', { name: 'Needed the chair' })).toBeVisible()
  // The record of October is the seed's, whatever has been done since.
  expect(then.counts).toMatchObject({ offTrack: 2, complete: 2 })
  expect(then.headline).not.toBe(today)

  // The moment is kept from page to page.
  await page.getByRole('navigation', { name: 'Pages of the plan' }).getByRole('link', { name: 'Actions' }).click()
  await expect(page).toHaveURL(`/medway-2019/actions?asAt=${OCTOBER}`)
  await page.getByRole('link', { name: 'Children move between social work and early help' }).click()
  await expect(page.getByText('As its owner reported on 8 September 2020.')).toBeVisible()

  await page.getByRole('link', { name: 'Back to today' }).click()
  await expect(page).toHaveURL('/medway-2019/actions/3.4')
})

/** How far down the page an answer begins, in CSS pixels. */
const begins = async (page: Page, heading: string) =>
  (await section(page, heading).locator('li').first().boundingBox())?.y ?? Infinity

test('the first screen answers what moved, what is late, what contradicts and what is asked', async ({ signInAs }) => {
  const page = await signInAs('chair', { viewport: { width: 1366, height: 768 } })
  await page.goto('/medway-2019')
  await expect(page.getByRole('link', { name: 'past their due date' })).toBeInViewport({ ratio: 1 })
  for (const heading of ['Moved since the board of 28 October', 'What does not add up', 'Needs you'])
    expect(await begins(page, heading), heading).toBeLessThan(500)

  await page.setViewportSize({ width: 390, height: 844 })
  await expect(page.getByRole('link', { name: 'past their due date' })).toBeInViewport({ ratio: 1 })
  for (const heading of ['Moved since the board of 28 October', 'What does not add up', 'Needs you'])
    expect(await begins(page, heading), heading).toBeLessThan(2 * 844 - 60)
})

test('a board member is told what the board is asked for, not that it needs them', async ({ signInAs }) => {
  const page = await signInAs('viewer')
  await page.goto('/medway-2019')
  await expect(page.getByRole('heading', { name: 'Needs the board' })).toBeVisible()
  await expect(page.getByText('Needs you')).toHaveCount(0)
})

test('each chart is drawn, and the table beside it has the api’s numbers', async ({ signInAs }) => {
  const page = await signInAs('chair')
  await page.goto('/medway-2019')
  const { history, areas } = await read(page, BoardView, 'board')
  await expectDrawn(
    page,
    history.map(({ counts }) => counts),
  )
  const atBoards = page.getByRole('table', { name: 'Actions of the plan by delivery status at each board' })
  for (const { meeting, counts, total } of history)
    await expectRow(atBoards, meeting ? `Board of ${sayDay(meeting.heldOn)}` : /today$/, counts, total)

  await page.goto('/medway-2019/areas')
  await expectDrawn(
    page,
    areas.map(({ counts }) => counts),
  )
  const byArea = page.getByRole('table', { name: 'Actions by delivery status in each priority area' })
  for (const { number, title, counts, total } of areas) await expectRow(byArea, `${number}. ${title}`, counts, total)
})

test('a part of a chart leads to the actions it counts, by the mouse and by the keyboard', async ({ signInAs }) => {
  const page = await signInAs('viewer')
  const { history } = await read(page, BoardView, 'board')
  const october = history.find(({ meeting }) => meeting?.heldOn === '2020-10-28')
  const there = /\/medway-2019\/actions\?asAt=meeting:board-2020-10-28&status=off-track$/

  await page.goto('/medway-2019')
  const column = page.locator('.stacks > li[title^="the board of 28 October 2020"]')
  await column.getByText(`R ${october?.counts.offTrack}`).click()
  await expect(page).toHaveURL(there)
  await expect(page.getByText(`${october?.counts.offTrack} of ${october?.total} actions: off track`)).toBeVisible()

  await page.goto('/medway-2019')
  await page.getByText('The same numbers as a table').focus()
  await page.keyboard.press('Enter')
  const row = page.getByRole('row', { name: /^Board of 28 October 2020/ })
  await row.getByRole('link').first().focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(there)
})

const section = (page: Page, heading: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: heading }) })

/** The page's chart is drawn with a part for each count, wide enough to be read; its table is opened. */
async function expectDrawn(page: Page, counts: readonly Counts[]): Promise<void> {
  const figure = page.getByRole('figure').filter({ hasText: 'Source: this plan’s record' })
  const parts = figure.locator('svg a')
  const shown = counts.flatMap((one) => SHOWN_STATUSES.filter((status) => one[COUNT_OF[status]] > 0))
  await expect(parts).toHaveCount(shown.length)
  for (const part of await parts.all()) {
    const [drawn, letter] = [await part.locator('rect').boundingBox(), await part.locator('text').boundingBox()]
    expect(drawn?.width).toBeGreaterThanOrEqual(letter?.width ?? Infinity)
    expect(drawn?.height).toBeGreaterThanOrEqual(14)
  }
  await page.getByText('The same numbers as a table').click()
}

/** A table leaves out the statuses that no row has; a number may be followed by what is told apart in it. */
async function expectRow(table: Locator, name: string | RegExp, counts: Counts, total: number): Promise<void> {
  const heads = await table.getByRole('columnheader').allInnerTexts()
  const row = table.getByRole('row').filter({ has: table.page().getByRole('rowheader', { name }) })
  const numbers = (await row.getByRole('cell').allInnerTexts()).map((said) => Number.parseInt(said, 10))
  expect(numbers.at(-1), `${name}, all`).toBe(total)
  const shown = SHOWN_STATUSES.filter((status) => counts[COUNT_OF[status]] > 0)
  expect(numbers.slice(0, -1).filter((count) => count > 0)).toEqual(shown.map((status) => counts[COUNT_OF[status]]))
  expect(numbers).toHaveLength(heads.length - 1)
}
