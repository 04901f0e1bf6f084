import type { Page } from '@playwright/test'
import { BoardView } from '../../domain/contract/board.ts'
import { AUDIENCES } from '../../domain/disclosure.ts'
import { isMadeFor, PAPER_KINDS } from '../../domain/papers.ts'
import { expect, test } from '../fixtures.ts'
import { printedSheets } from '../printed.ts'
import { read } from '../record.ts'
import { sampled } from '../sampled.ts'

/** Words on paper under 12 point. */
const small = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found = new Set<string>()
    while (walker.nextNode()) {
      const { parentElement: holds, textContent } = walker.currentNode
      if (!holds || !textContent?.trim() || !holds.checkVisibility({ visibilityProperty: true })) continue
      if (holds.closest('svg, .govuk-visually-hidden, script, style')) continue
      if (parseFloat(getComputedStyle(holds).fontSize) < 15.9)
        found.add(`${holds.tagName}.${holds.className}: ${textContent.trim().slice(0, 40)}`)
    }
    return [...found]
  })

test('the board on paper is the board: no navigation, the headline, statuses as words', async ({ signInAs }) => {
  const page = await signInAs('chair')
  await page.goto('/medway-2019?asAt=meeting:board-2020-10-28')
  const headline = page.getByRole('heading', { level: 1 })
  await page.emulateMedia({ media: 'print' })

  await expect(headline).toBeVisible()
  const head = page.locator('.running-head')
  await expect(head).toContainText('Medway Council')
  await expect(head).toContainText(
    'As at 14 October 2020, the data cut-off for the Improvement Board of 28 October 2020',
  )
  await expect(page.getByRole('navigation', { name: 'Pages of the plan' })).toBeHidden()
  for (const button of await page.getByRole('button').all()) await expect(button).toBeHidden()
  for (const link of ['Accessibility statement', 'Back to today']) await expect(page.getByText(link)).toBeHidden()

  const recommendations = page.getByRole('table', { name: 'Recommendations with the actions that answer them' })
  await expect(recommendations.getByText(/Off track$/).first()).toBeVisible()
  await expect(recommendations.getByText(/At risk$/).first()).toBeVisible()
  expect(await small(page)).toEqual([])
})

test('what is folded on the screen is there on paper', async ({ signInAs }) => {
  const page = await signInAs('viewer')
  await page.goto('/medway-2019?asAt=meeting:board-2020-10-28')
  const folded = page.getByText('actions got better').locator('xpath=ancestor::details')
  const words = folded.getByRole('listitem').first()
  await expect(words).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(words).toBeVisible()
  await expect(page.getByText('actions got better')).toBeVisible()
})

for (const moment of sampled(['', '?asAt=meeting:board-2020-06-24']))
  test(`what is off track is named on the paper of the board${moment}, with its owner and what they say`, async ({
    signInAs,
  }) => {
    const page = await signInAs('chair')
    const { exceptions } = await read(page, BoardView, `board${moment}`)
    const offTrack = exceptions.filter(({ action }) => action.deliveryStatus === 'off-track')
    expect(offTrack.length).toBeGreaterThan(4)
    await page.goto(`/medway-2019${moment}`)
    const told = page.locator('section.only-print')
    await expect(told).toBeHidden()
    await page.emulateMedia({ media: 'print' })
    await expect(told.getByRole('heading')).toContainText('Off track')
    for (const { action, words } of offTrack) {
      const row = told.getByRole('listitem').filter({ hasText: action.title })
      await expect(row).toContainText(action.ref)
      await expect(row).toContainText(action.owner.post)
      // Of many there is no room for words.
      if (offTrack.length < 6 && words) await expect(row).toContainText(`“${words.progress.slice(0, 20)}`)
      if (!words) await expect(row).toContainText('has not reported on it yet')
    }
    expect(await small(page)).toEqual([])
  })

for (const moment of sampled([
  'asAt=meeting:board-2019-10-16',
  'asAt=meeting:board-2020-05-13',
  'asAt=meeting:board-2020-06-24',
  'asAt=meeting:board-2020-08-05',
  'asAt=meeting:board-2020-10-28',
  'asAt=2020-12-09',
  // Nearly every action has moved since.
  'since=meeting:board-2019-10-16',
  'since=2020-01-15',
  'since=meeting:board-2020-05-13',
]))
  test(`the board of ?${moment} is two sides of A4`, async ({ signInAs }) => {
    const page = await signInAs('chair')
    await page.goto(`/medway-2019?${moment}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    // Printed as people print it: once its chart has been drawn.
    await page.waitForLoadState('networkidle')
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(paper.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(2)
  })

test('an action and the list of actions print in words of 12 point', async ({ signInAs }) => {
  const page = await signInAs('owner')
  await page.emulateMedia({ media: 'print' })
  for (const path of ['/actions', '/actions/2.1', '/areas/2', '/recommendations', '/changes', '/meetings']) {
    await page.goto(`/medway-2019${path}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('navigation', { name: 'Pages of the plan' })).toBeHidden()
    expect.soft(await small(page), path).toEqual([])
  }
  await page.goto('/medway-2019/actions/2.1')
  await expect(page.getByText('Post an update')).toBeHidden()
  await expect(page.getByText(/At risk$/).first()).toBeVisible()
})

test('what is filled in or pressed does not print, and what it is about does', async ({ signInAs }) => {
  const page = await signInAs('programme')
  await page.emulateMedia({ media: 'print' })
  for (const path of ['/my-updates', '/actions/2.2/update', '/actions/2.2/withdraw', '/changes', '/compare']) {
    await page.goto(`/medway-2019${path}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    for (const box of await page.locator('form, input, select, textarea, button, .govuk-button').all())
      await expect.soft(box, path).toBeHidden()
  }
  await page.goto('/medway-2019/my-updates')
  await expect(page.getByText('What was said last')).toBeVisible()
  // A year's letters are black on white, whatever their statuses.
  const colours = await page
    .locator('.year > i')
    .evaluateAll((letters) => [...new Set(letters.map((letter) => getComputedStyle(letter).color))])
  expect(colours).toEqual(['rgb(0, 0, 0)'])
})

test('nothing printed is wider than its side, and figures side by side stand on one line', async ({ signInAs }) => {
  const page = await signInAs('programme')
  // As wide as A4 between its margins.
  await page.setViewportSize({ width: 718, height: 1000 })
  await page.emulateMedia({ media: 'print' })
  for (const path of [
    '',
    '/actions',
    '/areas',
    '/areas/2',
    '/recommendations',
    '/slippage',
    '/changes',
    '/my-updates',
  ]) {
    await page.goto(`/medway-2019${path}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const wide = await page
      .locator('main :is(table, ul, ol, dl, figure)')
      .evaluateAll((parts) =>
        parts.filter((part) => part.getBoundingClientRect().right > 719).map((part) => part.className),
      )
    expect.soft(wide, path).toEqual([])
  }
  await page.goto('/medway-2019')
  const tops = await page
    .locator('.figures strong')
    .evaluateAll((figures) => figures.map((figure) => Math.round(figure.getBoundingClientRect().top)))
  expect(tops).toHaveLength(4)
  expect(new Set(tops).size).toBe(1)
})

test('no date of a printed table breaks, and the list of actions keeps to a few sides', async ({ signInAs }) => {
  const page = await signInAs('viewer')
  // As wide as A4 between its margins.
  await page.setViewportSize({ width: 718, height: 1000 })
  await page.emulateMedia({ media: 'print' })
  for (const path of ['/actions', '/areas/2', '/slippage', '/meetings']) {
    await page.goto(`/medway-2019${path}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const broken = await page.locator('main table').evaluateAll((tables) =>
      tables.flatMap((table) => {
        const walker = document.createTreeWalker(table, NodeFilter.SHOW_TEXT)
        const found: string[] = []
        while (walker.nextNode()) {
          const text = walker.currentNode
          if (text.parentElement?.closest('.govuk-visually-hidden, .why, a')) continue
          for (const { index, 0: said } of (text.textContent ?? '').matchAll(/\d+ [A-Z][a-z]+ 20\d\d/g)) {
            const range = document.createRange()
            range.setStart(text, index)
            range.setEnd(text, index + said.length)
            if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) found.push(said)
          }
        }
        return found
      }),
    )
    expect.soft(broken, path).toEqual([])
  }
  await page.goto('/medway-2019/actions')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(paper.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeLessThanOrEqual(4)
})

for (const kind of PAPER_KINDS)
  for (const asAt of ['2020-12-10', 'meeting:board-2020-10-28', '2020-05-13'])
    test(`no sheet of the web page of a ${kind} of ${asAt} ends with a heading, and none has its foot alone`, async ({
      signInAs,
    }) => {
      const page = await signInAs('programme')
      for (const audience of AUDIENCES.filter((one) => isMadeFor(kind, one))) {
        const asked = new URLSearchParams({ kind, audience, asAt, as: 'html' }).toString()
        await page.goto(`/api/plans/medway-2019/papers/draft?${asked}`)
        const charts = await page.locator('figure').evaluateAll((all) =>
          all.map((figure) => ({
            title: figure.querySelector('p')?.textContent ?? '',
            source: figure.querySelector('figcaption')?.textContent ?? '',
          })),
        )
        const sheets = await printedSheets(page)
        expect(sheets.length).toBeGreaterThan(1)
        const wordsOf = sheets.map((lines) => lines.map(({ words }) => words).join(' '))
        const said = `for ${audience}`
        // A title stands on one sheet with its chart, and so with what is said below that.
        for (const { title, source } of charts) {
          const start = (words: string) => words.replaceAll(/\s+/g, ' ').slice(0, 30)
          expect(
            wordsOf.some((words) => words.includes(start(title)) && words.includes(start(source))),
            title,
          ).toBe(true)
        }
        expect(
          sheets.flatMap((lines) => lines.slice(-1)).filter(({ isBold }) => isBold),
          said,
        ).toEqual([])
        // More than two rows of a table, or the last item of a list.
        expect(sheets.at(-1)?.length, said).toBeGreaterThan(4)
        const means = wordsOf.filter((words) => words.includes('Closed by the board on evidence'))
        for (const words of means) expect(words, said).toContain('The statuses, from worst to best')
      }
    })
