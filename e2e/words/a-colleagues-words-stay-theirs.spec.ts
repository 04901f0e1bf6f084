import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { askAndRemove } from '../removal.ts'
import { RARE, sampled } from '../sampled.ts'

const PLAN = '/medway-2019'
const form = (page: Page) => page.locator('main form[data-keeps]').first()
const box = (page: Page, name: string) => form(page).locator(`[name="${name}"]`).first()
const kept = (page: Page) => expect(page.getByText(/^Kept in this browser/).first()).toBeVisible()

async function press(page: Page): Promise<void> {
  const answer = page.waitForResponse((reply) => reply.request().method() === 'POST')
  await form(page).getByRole('button', { name: /^Save/ }).last().click()
  await (await answer).finished()
  await expect(page.locator('form[aria-busy="true"]')).toHaveCount(0)
}

/** What a colleague saves in one box meanwhile. */
async function saveAs(colleague: Page, path: string, [name, words]: [string, string]): Promise<void> {
  await colleague.goto(`${PLAN}/${path}`)
  await box(colleague, name).fill(words)
  await box(colleague, 'reason').fill('Asked for.')
  await press(colleague)
  await expect(colleague.getByRole('status').first()).toBeVisible()
}

async function typeAndLeave(page: Page, [name, words]: [string, string]): Promise<void> {
  await box(page, name).fill(words)
  await kept(page)
  await page.goto(`${PLAN}/changes`)
}

const FORMS = [
  {
    path: 'actions/1.4/edit',
    mine: 'title',
    typed: ['Mine', 'Mine, and longer'],
    theirs: 'partners',
  },
  {
    path: 'settings/plan',
    mine: 'reinspectionExpectedOn',
    typed: ['1 September 2021', '2 September 2021'],
    theirs: 'vision',
  },
] as const

for (const {
  path,
  mine,
  typed: [first, longer],
  theirs,
} of sampled(FORMS))
  test(`what a colleague saved at ${path} is nobody else’s change, however often a draft is gone on with`, async ({
    signInAs,
  }) => {
    const [page, colleague] = [await signInAs('programme'), await signInAs('programme')]
    await page.goto(`${PLAN}/${path}`)
    await typeAndLeave(page, [mine, first])
    await saveAs(colleague, path, [theirs, 'Theirs, the second'])
    await page.goto(`${PLAN}/${path}`)
    await expect(box(page, theirs)).toHaveValue('Theirs, the second')
    await typeAndLeave(page, [mine, longer])
    await saveAs(colleague, path, [theirs, 'Theirs, the third'])
    await page.goto(`${PLAN}/${path}`)
    await expect(box(page, theirs)).toHaveValue('Theirs, the third')
    await expect(box(page, mine)).toHaveValue(longer)
    // Once more, while the form stands open with its draft.
    await saveAs(colleague, path, [theirs, 'Theirs, the fourth'])
    await box(page, 'reason').fill('Plainer.')
    await press(page)
    await expect(page.getByRole('alert')).toContainText('changed since you opened it')
    await expect(box(page, theirs)).toHaveValue('Theirs, the fourth')
    await expect(page.getByText('Where you had changed nothing, the boxes hold what was saved')).toBeVisible()
    await press(page)
    await page.goto(`${PLAN}/${path}`)
    await expect(box(page, theirs)).toHaveValue('Theirs, the fourth')
    await expect(box(page, mine)).toHaveValue(longer)
  })

test('so it is in a draft that was put into the boxes, and in the one that stood there', RARE, async ({ signInAs }) => {
  const [page, colleague, path] = [await signInAs('programme'), await signInAs('programme'), 'actions/3.4/edit']
  const other = await page.context().newPage()
  for (const tab of [other, page]) await tab.goto(`${PLAN}/${path}`)
  await typeAndLeave(other, ['title', 'Typed in the other tab'])
  await typeAndLeave(page, ['successMeasure', 'Typed here'])
  await saveAs(colleague, path, ['partners', 'Theirs, the second'])
  const putIn = () => page.getByRole('button', { name: 'Put this into the boxes' }).click()
  await page.goto(`${PLAN}/${path}`)
  await putIn()
  await expect(box(page, 'title')).toHaveValue('Typed in the other tab')
  await expect(box(page, 'partners')).toHaveValue('Theirs, the second')
  await page.goto(`${PLAN}/changes`)
  await saveAs(colleague, path, ['partners', 'Theirs, the third'])
  await page.goto(`${PLAN}/${path}`)
  await expect(box(page, 'title')).toHaveValue('Typed in the other tab')
  await expect(box(page, 'partners')).toHaveValue('Theirs, the third')
  await putIn()
  await expect(box(page, 'successMeasure')).toHaveValue('Typed here')
  await expect(box(page, 'partners')).toHaveValue('Theirs, the third')
})

test('words that were removed come back by no draft that had taken them from a colleague', async ({ signInAs }) => {
  const [page, office, keeper] = [
    await signInAs('programme'),
    await signInAs('programme'),
    await signInAs('administrator'),
  ]
  const path = 'actions/3.1/edit'
  await page.goto(`${PLAN}/${path}`)
  await typeAndLeave(page, ['title', 'Mine'])
  await saveAs(office, path, ['partners', 'Kent Police; Jorelle Samplesby'])
  await page.goto(`${PLAN}/${path}`)
  await expect(box(page, 'partners')).toHaveValue('Kent Police; Jorelle Samplesby')
  await typeAndLeave(page, ['title', 'Mine, and longer'])
  await askAndRemove({ office, keeper }, 'Jorelle Samplesby')
  await page.goto(`${PLAN}/${path}`)
  await expect(box(page, 'title')).toHaveValue('Mine, and longer')
  await expect(box(page, 'partners')).toHaveValue('Kent Police; [words removed]')
  await box(page, 'title').fill('Mine, and longer still')
  await expect.poll(() => page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('Samplesby')
})

test('a tick that a colleague made and took back is in no draft', RARE, async ({ signInAs }) => {
  const [page, colleague] = [await signInAs('scrutiny'), await signInAs('programme')]
  const path = `${PLAN}/actions/2.1/publication`
  const marks = (tab: Page) => tab.getByRole('form', { name: 'What is not for publication' })
  const ticks = (tab: Page) => marks(tab).getByRole('checkbox')
  const turn = async (at: number) => {
    await colleague.goto(path)
    await ticks(colleague).nth(at).click()
    await marks(colleague).getByLabel('Why this is changed').fill('It may point at somebody.')
    await marks(colleague).getByRole('button', { name: 'Save what is not for publication' }).click()
    await expect(colleague.getByText('What is not for publication is kept')).toBeVisible()
  }
  const tick = async (at: number) => {
    await ticks(page).nth(at).check()
    await expect(page.getByText('Not saved yet').first()).toBeVisible()
  }
  await page.goto(path)
  await tick(1)
  await page.goto(`${PLAN}/changes`)
  await turn(0)
  await page.goto(path)
  await expect(ticks(page).nth(0)).toBeChecked()
  await tick(2)
  await page.goto(`${PLAN}/changes`)
  await turn(0)
  await page.goto(path)
  await expect(ticks(page).nth(1)).toBeChecked()
  await expect(ticks(page).nth(2)).toBeChecked()
  await expect(ticks(page).nth(0)).not.toBeChecked()
})
