import type { Page } from '@playwright/test'
import { expect, PASSWORD, test } from '../fixtures.ts'
import { inTurn, sampled } from '../sampled.ts'
import { endSession } from '../session.ts'

const PLAN = '/medway-2019'
const WORDS = 'Half an update, typed in another tab.'
const MENDED = 'An update, mended here.'
const formIn = (page: Page) => page.locator('main form[data-keeps]').first()
const box = (page: Page, name: string) => formIn(page).locator(`[name="${name}"]`).first()
const drafts = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('draft/')).length)

interface OneForm {
  path: string
  /** The box that is typed into. */
  name: string
  /** What else is to be filled before it is saved. */
  fill: (page: Page) => Promise<unknown>
  save: RegExp
}

const onTrack = (page: Page) => formIn(page).getByLabel('On track').check()
const FORMS: OneForm[] = [
  { path: 'actions/4.1/update', name: 'progress', fill: onTrack, save: /^Save/ },
  { path: 'my-updates?at=4.2', name: 'progress', fill: onTrack, save: /^Save/ },
  {
    path: 'actions/4.3/edit',
    name: 'partners',
    fill: (page) => box(page, 'reason').fill('Asked by the board.'),
    save: /^Save/,
  },
]

/** Types words into a form and closes their tab. */
async function typeAndClose(page: Page, { path, name, fill }: OneForm): Promise<Page> {
  const left = await page.context().newPage()
  await left.goto(`${PLAN}/${path}`)
  await fill(left)
  await box(left, name).fill(WORDS)
  await expect(left.getByText(/^Kept in this browser/).first()).toBeVisible()
  await left.close()
  await page.goto(`${PLAN}/${path}`)
  await expect(box(page, name)).toHaveValue(WORDS)
  return page
}

async function goToTheBoardAndBack(page: Page, { name }: Pick<OneForm, 'name'>): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Board', exact: true }).first().click()
  await expect(box(page, name)).toHaveCount(0)
  await page.goBack()
  await expect(box(page, name)).toHaveValue(WORDS)
}

async function save(page: Page, button: RegExp): Promise<void> {
  await formIn(page).getByRole('button', { name: button }).last().click()
  await expect(page.getByRole('status').filter({ hasText: /saved/i })).toBeVisible()
}

for (const [index, one] of FORMS.entries())
  for (const [how, meanwhile] of inTurn(
    [
      ['left once', goToTheBoardAndBack],
      ['come back to', (page: Page) => page.evaluate(() => dispatchEvent(new Event('focus')))],
    ] as const,
    index,
  ))
    test(`what a closed tab left at ${one.path}, and is ${how} in another, is over once it is saved`, async ({
      signInAs,
    }) => {
      const page = await typeAndClose(await signInAs('programme'), one)
      await meanwhile(page, one)
      expect(await drafts(page), 'what another tab keeps is kept once').toBe(1)
      await one.fill(page)
      await box(page, one.name).fill(`${MENDED} It was ${how}.`)
      await save(page, one.save)
      expect(await drafts(page)).toBe(0)
      await page.goto(`${PLAN}/${one.path}`)
      await expect(page.getByText(WORDS)).toHaveCount(0)
      await expect(box(page, one.name)).not.toHaveValue(WORDS)
    })

for (const mended of sampled([false, true], 1))
  test(`so it is by who had to sign in again${mended ? ', with a word mended' : ''}`, async ({ signInAs }) => {
    const one = { ...(FORMS[0] as OneForm), path: mended ? 'actions/4.4/update' : 'actions/4.5/update' }
    const page = await typeAndClose(await signInAs('programme'), one)
    if (mended) await box(page, one.name).fill(MENDED)
    await endSession(page)
    await formIn(page).getByRole('button', { name: one.save }).last().click()
    await page.getByLabel('Password').fill(PASSWORD)
    await page.getByRole('button', { name: 'Sign in and save' }).click()
    await expect(page.getByRole('status').filter({ hasText: /saved/i })).toBeVisible()
    expect(await drafts(page)).toBe(0)
  })

test('what several closed tabs looked at is thrown away once', async ({ signInAs }) => {
  const one: OneForm = { path: 'actions/new', name: 'title', fill: () => Promise.resolve(), save: /^Add/ }
  const page = await typeAndClose(await signInAs('programme'), one)
  await goToTheBoardAndBack(page, one)
  const last = await page.context().newPage()
  await page.close()
  await last.goto(`${PLAN}/${one.path}`)
  await goToTheBoardAndBack(last, one)
  await last.getByRole('button', { name: 'Throw it away' }).click()
  await expect(box(last, one.name)).toHaveValue('')
  await expect(last.getByText('You also typed this here')).toHaveCount(0)
  expect(await drafts(last)).toBe(0)
})

for (const goesOn of sampled([true, false], 1))
  test(`a second tab that only looked, and ${goesOn ? 'went on' : 'stays'}, keeps nothing of what the first saves`, async ({
    signInAs,
  }) => {
    const [page, path] = [await signInAs('programme'), `${PLAN}/actions/${goesOn ? '5.3' : '5.5'}/update`]
    await page.goto(path)
    await onTrack(page)
    await box(page, 'progress').fill(WORDS)
    await expect(page.getByText(/^Kept in this browser/)).toBeVisible()
    const other = await page.context().newPage()
    await other.goto(path)
    await expect(box(other, 'progress')).toHaveValue(WORDS)
    if (goesOn) {
      await other.getByRole('navigation').getByRole('link', { name: 'Board', exact: true }).first().click()
      await expect(box(other, 'progress')).toHaveCount(0)
    }
    await save(page, /^Save/)
    await expect.poll(() => drafts(page)).toBe(0)
    if (!goesOn) {
      await expect(box(other, 'progress'), 'nobody typed it there').toHaveValue('')
      await expect(other.getByText('Kept from')).toHaveCount(0)
    }
    await page.goto(`${PLAN}/my-updates`)
    await expect(page.getByText('You have typed something that you have not saved')).toHaveCount(0)
  })

test('a second tab that goes on from what it found keeps that, whatever the first does', async ({ signInAs }) => {
  const [page, path] = [await signInAs('programme'), `${PLAN}/actions/5.4/update`]
  await page.goto(path)
  await box(page, 'progress').fill(WORDS)
  await expect(page.getByText(/^Kept in this browser/)).toBeVisible()
  const other = await page.context().newPage()
  await other.goto(path)
  await box(other, 'progress').fill(MENDED)
  await expect.poll(() => drafts(other)).toBe(2)
  await page.getByLabel('Progress').fill('')
  await other.reload()
  await expect(box(other, 'progress')).toHaveValue(MENDED)
})
