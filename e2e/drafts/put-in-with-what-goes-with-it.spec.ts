import type { Page } from '@playwright/test'
import { box, keptHere, openWithBoth, press, putIn, type Typed } from '../both-drafts.ts'
import { expect, test } from '../fixtures.ts'
import { readAction } from '../record.ts'
import { RARE, sampled } from '../sampled.ts'

const PLAN = '/medway-2019'
const THEIRS = 'Typed in the other tab'
const MINE = 'Typed here, in a whole paragraph'
const form = (page: Page) => page.locator('main form[data-keeps]').first()

/** What a colleague saves of an action meanwhile. */
async function saveAs(colleague: Page, path: string, [name, words]: Typed): Promise<void> {
  await colleague.goto(`${PLAN}/${path}`)
  await box(colleague, name).fill(words)
  await box(colleague, 'reason').fill('Asked for.')
  await press(colleague, 'Save the change')
  await expect(colleague.getByRole('status').first()).toBeVisible()
}

test('what is put in over a form that was refused for a colleague’s change is refused for it as well, and shown', async ({
  signInAs,
}) => {
  const [page, colleague] = [await signInAs('programme'), await signInAs('programme')]
  const [path, ref] = ['actions/1.6/edit', '1.6']
  await openWithBoth(page, `${PLAN}/${path}`, {
    theirs: [
      ['partners', THEIRS],
      ['reason', 'Why it is so'],
    ],
    mine: [
      ['title', MINE],
      ['reason', 'Why'],
    ],
  })
  await saveAs(colleague, path, ['partners', 'Of a colleague'])
  await press(page, 'Save the change')
  await expect(page.getByText('Where you had changed nothing, the boxes hold what was saved')).toBeVisible()
  await expect(box(page, 'partners')).toHaveValue('Of a colleague')

  await putIn(page).click()
  await expect(box(page, 'partners')).toHaveValue(THEIRS)
  await expect(page.getByRole('alert'), 'what was said of the other').toHaveCount(0)
  await expect(page.getByRole('table', { name: /differ/ })).toHaveCount(0)
  await expect(page.getByText('Where you had changed nothing, the boxes hold what was saved')).toHaveCount(0)
  await press(page, 'Save the change')
  await expect(page.getByRole('alert')).toContainText('changed since you opened it')
  const differ = page.getByRole('row').filter({ hasText: 'Of a colleague' })
  await expect(differ).toContainText(THEIRS)
  expect((await readAction(page, ref)).action.partners).toBe('Of a colleague')

  // Mine was shown beside the colleague's, so it is sent as that.
  await putIn(page).click()
  await expect(box(page, 'title')).toHaveValue(MINE)
  await expect(box(page, 'partners')).toHaveValue('Of a colleague')
  await press(page, 'Save the change')
  await expect(page.getByRole('status')).toContainText('The change is saved')
  expect((await readAction(page, ref)).action).toMatchObject({ title: MINE, partners: 'Of a colleague' })
})

for (const [ref, path, save] of sampled([
  ['5.5', 'actions/5.5/update', 'Save update'],
  ['5.3', 'my-updates?at=5.3', 'Save 5.3'],
] as const))
  test(`what was refused for a slip at ${path} is another deed than what is put in and saved in its place`, async ({
    signInAs,
  }) => {
    const page = await signInAs('programme')
    await openWithBoth(page, `${PLAN}/${path}`, { theirs: [['progress', THEIRS]], mine: [['progress', MINE]] })
    await press(page, save)
    await expect(page.getByRole('alert')).toContainText('Choose a delivery status')
    await putIn(page).click()
    await expect(box(page, 'progress')).toHaveValue(THEIRS)
    await expect(page.getByText('Choose a delivery status')).toHaveCount(0)
    await form(page).getByLabel('On track').check()
    await press(page, save)
    await expect(page.getByRole('status').filter({ hasText: /saved/i })).toBeVisible()
    await page.goto(`${PLAN}/${path}`)
    await expect(box(page, 'progress')).toHaveValue(MINE)
    await form(page).getByLabel('On track').check()
    await press(page, save)
    // It goes on from what was saved before it, as any: that is shown once, and nothing is said to be sent before.
    await expect(page.getByText('What you sent before')).toHaveCount(0)
    if ((await page.getByRole('alert').count()) > 0) await press(page, save)
    await expect(page.getByRole('status').filter({ hasText: /saved/i })).toBeVisible()
    const { progressUpdates } = await readAction(page, ref)
    expect(progressUpdates.slice(0, 2).map(({ progress }) => progress)).toEqual([MINE, THEIRS])
  })

test(
  'what was typed here and what is put in are two deeds, also where the one is thrown away',
  RARE,
  async ({ signInAs }) => {
    const page = await signInAs('programme')
    const tokens = () => page.locator('main form[data-keeps] input[name^="token:"]').first().inputValue()
    await openWithBoth(page, `${PLAN}/actions/5.2/update`, {
      theirs: [['progress', THEIRS]],
      mine: [['progress', MINE]],
    })
    const mine = await tokens()
    await putIn(page).click()
    await expect(box(page, 'progress')).toHaveValue(THEIRS)
    const theirs = await tokens()
    await page.getByRole('button', { name: 'Throw it away' }).click()
    await expect(box(page, 'progress')).toHaveValue('')
    const next = await tokens()
    expect(new Set([mine, theirs, next]).size).toBe(3)
    await putIn(page).click()
    await expect(box(page, 'progress')).toHaveValue(MINE)
    expect(await tokens(), 'sent before or not, it is the same').toBe(mine)
  },
)

const TABLE = 'Action\tOwner\tWhen\tRAG\nTrain all staff\tHead of Workforce\tMarch 2021\tGreen'
const SHEET = 'What will be done\tWhen\nAudit cases\tMay 2021'
const columns = (page: Page) =>
  page
    .locator('main select[name^="column"]')
    .evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).selectedOptions[0]?.label))

for (const [what, mine, isMade] of sampled(
  [
    ['a line', 'Mine, one line', false],
    ['a table', SHEET, false],
    ['a table with its rows', SHEET, true],
  ] as const,
  2,
))
  test(`a table that is put into the boxes over ${what} has its columns as they are known, and so has the one put back`, async ({
    signInAs,
  }) => {
    const page = await signInAs('programme')
    const path = `${PLAN}/actions/several`
    // As each stands when it is found on arrival.
    const known: (string | undefined)[][] = []
    for (const pasted of [TABLE, mine]) {
      await page.goto(path)
      await box(page, 'pasted').fill(pasted)
      await keptHere(page)
      await page.reload()
      await expect(box(page, 'pasted')).toHaveValue(pasted)
      known.push(await columns(page))
      await page.getByRole('button', { name: 'Throw it away' }).click()
      await expect(box(page, 'pasted')).toHaveValue('')
    }
    await openWithBoth(page, path, { theirs: [['pasted', TABLE]], mine: [['pasted', mine]] })
    if (isMade) await press(page, /^Show them as rows/)
    await putIn(page).click()
    await expect(box(page, 'pasted')).toHaveValue(TABLE)
    await expect.poll(() => columns(page)).toEqual(known[0])
    expect(known[0]).toContain('Title: what will be done')
    await putIn(page).click()
    await expect(box(page, 'pasted')).toHaveValue(mine)
    await expect.poll(() => columns(page)).toEqual(known[1])
    await putIn(page).click()
    await press(page, isMade ? /^(Show them as rows|Make the rows again)/ : /^Show them as rows/)
    await expect(page.locator('[name=title]')).toHaveValue('Train all staff')
    await expect(page.locator('[name=owner]')).toHaveValue('Head of Workforce')
  })
