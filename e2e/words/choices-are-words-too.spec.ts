import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { readAction } from '../record.ts'
import { RARE, sampled } from '../sampled.ts'
import { holdScripts } from '../slow-scripts.ts'
import { sendAndComeBack } from '../sent-and-back.ts'

const PLAN = '/medway-2019'
const keptHere = (page: Page) => expect(page.getByText(/^Kept in this browser/)).toBeVisible()

/** What is changed of an update while its first sending is on its way, and what stands in its boxes then. */
const SINCE: Record<
  string,
  { ref: string; change: (page: Page) => Promise<void>; stands: (page: Page) => Promise<void> }
> = {
  'another choice': {
    ref: '3.4',
    change: (page) => page.getByRole('radio', { name: 'Off track' }).check(),
    stands: (page) => expect(page.getByRole('radio', { name: 'Off track' })).toBeChecked(),
  },
  'a sentence taken out': {
    ref: '4.3',
    change: (page) => page.getByLabel('Progress').fill('Two pods are full.'),
    stands: (page) => expect(page.getByLabel('Progress')).toHaveValue('Two pods are full.'),
  },
  'a box emptied': {
    ref: '5.1',
    change: (page) => page.getByLabel('Way back to green').fill(''),
    stands: (page) => expect(page.getByLabel('Way back to green')).toHaveValue(''),
  },
}

for (const [what, { ref, change, stands }] of sampled(Object.entries(SINCE)))
  test(`${what} while an answer is on its way stays, and is another deed`, async ({ signInAs }) => {
    const page = await signInAs('programme')
    await page.goto(`${PLAN}/actions/${ref}/update`)
    await page.getByLabel('At risk').check()
    await page.getByLabel('Progress').fill('Two pods are full. Jo has resigned.')
    await page.getByLabel('Way back to green').fill('Recruit.')
    await keptHere(page)
    const answer = await sendAndComeBack(page, /\/update\?\/save$/, 'Save update')
    await expect(page.getByLabel('Progress')).toHaveValue('Two pods are full. Jo has resigned.')
    await change(page)
    await answer()
    await expect(page.getByText(`Your update of ${ref} is saved.`)).toBeVisible()
    await stands(page)
    await page.reload()
    await stands(page)
    const { progressUpdates } = await readAction(page, ref)
    expect(progressUpdates[0]?.progress).toBe('Two pods are full. Jo has resigned.')
  })

test('what was chosen here stands beside the words of another tab once these are put into the boxes', async ({
  signInAs,
}) => {
  const [a, path] = [await signInAs('programme'), `${PLAN}/actions/4.2/update`]
  const b = await a.context().newPage()
  for (const tab of [a, b]) await tab.goto(path)
  await a.getByLabel('Progress').fill('Typed in the first tab')
  await keptHere(a)
  await b.getByRole('radio', { name: 'Off track' }).check()
  await keptHere(b)
  await b.reload()
  await b.getByRole('button', { name: 'Put this into the boxes' }).click()
  await expect(b.getByLabel('Progress')).toHaveValue('Typed in the first tab')
  await expect(b.getByRole('radio', { name: 'Off track' })).not.toBeChecked()
  await expect(b.getByText('You also typed this here')).toHaveCount(1)
  await expect(b.getByRole('definition').filter({ hasText: 'Off track' })).toBeVisible()
  await b.getByRole('button', { name: 'Put this into the boxes' }).click()
  await expect(b.getByRole('radio', { name: 'Off track' })).toBeChecked()
  await expect(b.getByLabel('Progress')).toHaveValue('')
  await expect(b.getByRole('definition').filter({ hasText: 'Typed in the first tab' })).toHaveCount(1)
})

test('a choice that was made in another tab stands beside the form', RARE, async ({ signInAs }) => {
  const [a, path] = [await signInAs('programme'), `${PLAN}/actions/2.4/update`]
  const b = await a.context().newPage()
  for (const tab of [a, b]) await tab.goto(path)
  await a.getByRole('radio', { name: 'Off track' }).check()
  await keptHere(a)
  await b.getByLabel('Progress').fill('Typed in the second tab')
  await keptHere(b)
  await b.reload()
  await expect(b.getByText('You also typed this here')).toBeVisible()
  await b.getByRole('button', { name: 'Put this into the boxes' }).click()
  await expect(b.getByRole('radio', { name: 'Off track' })).toBeChecked()
  await expect(b.getByRole('definition').filter({ hasText: 'Typed in the second tab' })).toBeVisible()
})

for (const read of sampled(['', '/slippage', '/my-updates', '/account']))
  test(`a tab that is duplicated at ${read || 'the board'} keeps words of its own`, async ({ signInAs }) => {
    const [first, path] = [await signInAs('programme'), `${PLAN}/actions/2.3/update`]
    await first.goto(path)
    await first.goto(read === '/account' ? read : `${PLAN}${read}`)
    await first.waitForLoadState('networkidle')
    // A window that is opened by a page gets a copy of its store, as a duplicated tab does.
    const opened = first.context().waitForEvent('page')
    await first.evaluate(() => void window.open(location.href))
    const second = await opened
    for (const [tab, words] of [
      [first, 'Of the first tab'],
      [second, 'Of the second tab'],
    ] as const) {
      await tab.goto(path)
      await tab.getByLabel('Progress').fill(words)
      await keptHere(tab)
    }
    await first.goto(`${PLAN}/actions`)
    await first.goto(path)
    await expect(first.getByLabel('Progress')).toHaveValue('Of the first tab')
  })

test('ticks that were taken out since stay out when what was found is thrown away', RARE, async ({ signInAs }) => {
  const page = await signInAs('programme')
  await page.goto(`${PLAN}/actions/5.1/edit`)
  const ticked = page.locator('[name=recommendations]:checked')
  await page.getByLabel('Title', { exact: true }).fill('Called otherwise')
  await keptHere(page)
  await page.reload()
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Called otherwise')
  await expect(ticked).not.toHaveCount(0)
  for (const one of await ticked.all().then((all) => all.toReversed())) await one.uncheck()
  await page.getByRole('button', { name: 'Throw it away' }).click()
  await expect(page.getByLabel('Title', { exact: true })).not.toHaveValue('Called otherwise')
  await expect(ticked).toHaveCount(0)
})

test('a ref that an area proposed follows another area, also in a draft; one that was typed stays', async ({
  signInAs,
}) => {
  const page = await signInAs('programme')
  await page.goto(`${PLAN}/actions/new`)
  const [ref, area] = [page.getByLabel('Ref', { exact: true }), page.getByLabel('Priority area')]
  await area.selectOption('1')
  const first = await ref.inputValue()
  expect(first).toMatch(/^1\.\d+$/)
  await page.getByLabel('Title', { exact: true }).fill('Something new')
  await keptHere(page)
  await page.reload()
  await expect(ref).toHaveValue(first)
  await area.selectOption('3')
  await expect(ref).toHaveValue(/^3\.\d+$/)
  await ref.fill(first)
  await area.selectOption('2')
  await expect(ref).toHaveValue(first)
})

test(
  'words that are typed into a form which was refused as it was drawn are kept, however often it is refused',
  RARE,
  async ({ signInAs }) => {
    const page = await signInAs('programme')
    await page.goto(`${PLAN}/actions/2.3/update`)
    const progress = page.getByLabel('Progress')
    const refusedAgain = async () => {
      await page.getByRole('button', { name: 'Save update' }).click()
      await expect(page.locator('form[aria-busy="true"]')).toHaveCount(0)
      await expect(page.getByRole('alert')).toContainText('Choose a delivery status')
    }
    await refusedAgain()
    await progress.fill('A paragraph that took ten minutes')
    for (let times = 0; times < 2; times++) {
      await refusedAgain()
      await expect(progress).toHaveValue('A paragraph that took ten minutes')
      await keptHere(page)
    }
    await page.getByRole('link', { name: 'Board' }).first().click()
    await page.goto(`${PLAN}/actions/2.3/update`)
    await expect(progress).toHaveValue('A paragraph that took ten minutes')
  },
)

test('so are those of a form that was drawn again with one more row', RARE, async ({ signInAs }) => {
  const page = await signInAs('programme')
  await page.goto(`${PLAN}/actions/new`)
  const more = page.getByRole('button', { name: 'Add another supporting post' })
  await more.click()
  await expect(page.getByLabel(/^Supporting post/)).toHaveCount(2)
  await page.getByLabel('Title', { exact: true }).fill('Typed between two rows')
  await more.click()
  await expect(page.getByLabel(/^Supporting post/)).toHaveCount(3)
  await page.goto(`${PLAN}/actions`)
  await page.goto(`${PLAN}/actions/new`)
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Typed between two rows')
})

test('ticks that are kept stand beside the form where another was made before the scripts came', async ({
  signInAs,
}) => {
  const page = await signInAs('programme')
  const path = `${PLAN}/actions/3.2/publication`
  await page.goto(path)
  const ticks = page.locator('[name=withheld]')
  for (const at of [0, 1]) await ticks.nth(at).check()
  await keptHere(page)
  await page.goto(`${PLAN}/actions`)
  const letGo = await holdScripts(page)
  await page.goto(path, { waitUntil: 'commit' })
  await page.evaluate(() => {
    const box = document.querySelectorAll<HTMLInputElement>('[name=withheld]')[2]
    if (box) box.checked = true
  })
  await letGo()
  await expect(page.getByText('You also typed this here')).toBeVisible()
  await expect(ticks.nth(2)).toBeChecked()
  await page.getByRole('button', { name: 'Put this into the boxes' }).click()
  for (const at of [0, 1]) await expect(ticks.nth(at)).toBeChecked()
})

test(
  'a tick that was taken out since stands beside the form where a colleague has saved meanwhile',
  RARE,
  async ({ signInAs }) => {
    const [page, colleague] = [await signInAs('programme'), await signInAs('programme')]
    const path = `${PLAN}/actions/4.1/edit`
    await page.goto(path)
    const title = page.getByLabel('Title', { exact: true })
    await title.fill('Called otherwise again')
    await keptHere(page)
    await page.goto(`${PLAN}/actions`)
    await colleague.goto(path)
    await colleague.getByLabel('Sponsor (optional)').selectOption({ index: 2 })
    await colleague.getByLabel('Why this is changing').fill('Agreed with them.')
    await colleague.getByRole('button', { name: 'Save the change' }).click()
    await expect(colleague.getByRole('status').first()).toContainText('The change is saved')
    await page.goto(path)
    await expect(title).toHaveValue('Called otherwise again')
    await page.locator('[name=recommendations]:checked').last().uncheck()
    await page.getByRole('button', { name: 'Throw it away' }).click()
    await expect(page.getByText('You also typed this here')).toBeVisible()
  },
)

test(
  'a title that is put back while an answer is on its way stays so, and is another deed',
  RARE,
  async ({ signInAs }) => {
    const page = await signInAs('programme')
    const path = `${PLAN}/actions/5.2/edit`
    await page.goto(path)
    const title = page.getByLabel('Title', { exact: true })
    const stood = await title.inputValue()
    await title.fill(`${stood}, and more`)
    await page.getByLabel('Why this is changing').fill('Agreed with its owner.')
    await keptHere(page)
    const answer = await sendAndComeBack(page, /\/edit\?\/save$/, 'Save the change')
    await expect(title).toHaveValue(`${stood}, and more`)
    await title.fill(stood)
    await answer()
    await expect(page.getByText('Your change to 5.2 is saved.')).toBeVisible()
    await expect(title).toHaveValue(stood)
    await expect(page.getByLabel('Why this is changing')).toHaveValue('Agreed with its owner.')
  },
)

test('words that no browser may keep stay in their box where the rest is thrown away', async ({ signInAs }) => {
  const page = await signInAs('programme')
  await page.goto(`${PLAN}/settings/removed-words`)
  const [words, reason] = [page.locator('[name=words]'), page.locator('[name=reason]')]
  await reason.fill('It names a child')
  await expect(page.getByText(/^Kept in this browser/).first()).toBeVisible()
  await page.reload()
  await expect(reason).toHaveValue('It names a child')
  await words.fill('Adam Quill and his sister')
  await page.getByRole('button', { name: 'Throw it away' }).click()
  await expect(reason).toHaveValue('')
  await expect(words).toHaveValue('Adam Quill and his sister')
})

test(
  'a ref that was proposed follows the area though the plan’s next is another by now',
  RARE,
  async ({ signInAs }) => {
    const [page, colleague] = [await signInAs('programme'), await signInAs('programme')]
    await page.goto(`${PLAN}/actions/new`)
    const [ref, area] = [page.getByLabel('Ref', { exact: true }), page.getByLabel('Priority area')]
    await area.selectOption('1')
    const before = await ref.inputValue()
    await page.getByLabel('Title', { exact: true }).fill('Something new again')
    await keptHere(page)
    const data = {
      ...{ ref: '1.77', title: 'Was first', area: 1, ownerPost: 'head-of-workforce', due: 'Spring 2021' },
      ...{ reason: 'Asked for by the board.', recommendations: [1] },
    }
    const added = await colleague.request.post(`/api/plans${PLAN}/actions`, { data })
    expect(added.status(), await added.text()).toBe(201)
    await page.reload()
    await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Something new again')
    await expect(ref).not.toHaveValue(before)
    await area.selectOption('3')
    await expect(ref).toHaveValue(/^3\.\d+$/)
  },
)
