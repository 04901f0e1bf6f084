import type { Page, Route } from '@playwright/test'
import { box, keptHere, openWithBoth, press, putIn } from '../both-drafts.ts'
import { expect, PASSWORD, test } from '../fixtures.ts'
import { readAction } from '../record.ts'
import { RARE, rareUnless } from '../sampled.ts'
import { endSession } from '../session.ts'
import { holdScripts } from '../slow-scripts.ts'

const PLAN = '/medway-2019'
const THEIRS = 'Typed in the other tab.'
const MINE = 'Typed here, in one line\nand in a second.'
const POSTS = `${PLAN}/settings/posts/add/several`
const beside = (page: Page, words: string) => page.getByRole('definition').filter({ hasText: words })

test('what is put in is there after rows were made again, and is what is saved', async ({ signInAs }) => {
  const page = await signInAs('programme')
  await openWithBoth(page, POSTS, {
    theirs: [['pasted', 'Head of Alpha\nHead of Beta']],
    mine: [['pasted', 'Head of Gamma, Ann Archer\nHead of Delta']],
  })
  for (let time = 1; time <= 2; time++) await press(page, /^(Show them|Make the rows again)/)
  await putIn(page).click()
  await expect(box(page, 'pasted')).toHaveValue('Head of Alpha\nHead of Beta')
  await expect(beside(page, 'Head of Delta').first()).toBeVisible()
  await press(page, /^(Show them|Make the rows again)/)
  const titles = page.locator('[name=title]')
  await expect(titles).toHaveCount(2)
  for (const [at, title] of ['Head of Alpha', 'Head of Beta'].entries()) await expect(titles.nth(at)).toHaveValue(title)
  for (const holder of await page.locator('[name=holder]').all()) await expect(holder).toHaveValue('')
})

test('what is put in is there once its author has signed in again and was refused', async ({ signInAs }) => {
  const [page, ref] = [await signInAs('programme'), '5.4']
  const path = `${PLAN}/actions/${ref}/update`
  await openWithBoth(page, path, { theirs: [['progress', THEIRS]], mine: [['progress', MINE]] })
  await endSession(page)
  await press(page, 'Save update')
  await page.getByLabel('Password').fill(PASSWORD)
  await press(page, 'Sign in and save')
  await expect(page.getByRole('alert')).toContainText('Choose a delivery status')
  await putIn(page).click()
  await expect(box(page, 'progress')).toHaveValue(THEIRS)
  await expect(beside(page, 'Typed here, in one line')).toBeVisible()
  await page.getByLabel('On track').check()
  await press(page, 'Save update')
  expect((await readAction(page, ref)).progressUpdates[0]?.progress).toBe(THEIRS)
  // What was not saved is not lost.
  await page.goto(path)
  await expect(box(page, 'progress')).toHaveValue(MINE)
})

test('what the words put in go on from is not thrown away with them', RARE, async ({ signInAs }) => {
  const page = await signInAs('programme')
  const [mine, theirs] = ['Two pods', 'Two pods are full']
  await openWithBoth(page, `${PLAN}/actions/5.4/update`, { theirs: [['progress', theirs]], mine: [['progress', mine]] })
  await putIn(page).click()
  await expect(box(page, 'progress')).toHaveValue(theirs)
  await page.getByRole('button', { name: 'Throw it away' }).click()
  await expect(box(page, 'progress')).toHaveValue('')
  await page.reload()
  await expect(box(page, 'progress')).toHaveValue(mine)
})

test('nothing is put in or thrown away while the form is on its way', RARE, async ({ signInAs }) => {
  const page = await signInAs('programme')
  await openWithBoth(page, `${PLAN}/actions/5.2/update`, { theirs: [['progress', THEIRS]], mine: [['progress', MINE]] })
  const held = Promise.withResolvers<Route>()
  await page.route(/\/update\?\/save$/, (route) => held.resolve(route))
  await page.getByRole('button', { name: 'Save update' }).click()
  const route = await held.promise
  await expect(putIn(page)).toBeDisabled()
  await expect(page.getByRole('button', { name: 'Throw it away' })).toBeDisabled()
  await expect(page.getByRole('button', { name: 'Throw this away' })).toBeDisabled()
  await route.continue()
  await expect(page.getByRole('alert')).toContainText('Choose a delivery status')
  await putIn(page).click()
  await expect(box(page, 'progress')).toHaveValue(THEIRS)
})

const FORMS = [
  { what: 'an update', path: 'actions/5.2/update', theirs: 'progress', mine: 'nextSteps' },
  { what: 'a new action', path: 'actions/new', theirs: 'title', mine: 'successMeasure' },
  { what: 'a change of an action', path: 'actions/5.2/edit', theirs: 'partners', mine: 'successMeasure' },
] as const

for (const [index, { what, path, theirs, mine }] of FORMS.entries()) {
  test(
    `what was typed here of ${what} is had again when what was put in is thrown away`,
    rareUnless(index !== 1),
    async ({ signInAs }) => {
      const page = await signInAs('programme')
      await openWithBoth(page, `${PLAN}/${path}`, { theirs: [[theirs, THEIRS]], mine: [[mine, 'Typed here']] })
      await putIn(page).click()
      await expect(box(page, theirs)).toHaveValue(THEIRS)
      await expect(box(page, mine)).not.toHaveValue('Typed here')
      await page.getByRole('button', { name: 'Throw it away' }).click()
      await expect(box(page, theirs)).not.toHaveValue(THEIRS)
      await expect(beside(page, 'Typed here')).toBeVisible()
      await putIn(page).click()
      await expect(box(page, mine)).toHaveValue('Typed here')
      await expect(page.getByText('You also typed this here')).toHaveCount(0)
    },
  )

  test(
    `what was typed into ${what} before the scripts came stays when what was found is thrown away`,
    rareUnless(index === 1),
    async ({ signInAs }) => {
      const page = await signInAs('programme')
      await page.goto(`${PLAN}/${path}`)
      await box(page, theirs).fill('Typed yesterday')
      await keptHere(page)
      await page.goto(`${PLAN}/changes`)
      const letGo = await holdScripts(page)
      await page.goto(`${PLAN}/${path}`, { waitUntil: 'commit' })
      await box(page, mine).fill('Typed at once')
      await letGo()
      await expect(box(page, theirs)).toHaveValue('Typed yesterday')
      await page.getByRole('button', { name: 'Throw it away' }).click()
      await expect(box(page, theirs)).not.toHaveValue('Typed yesterday')
      await expect(box(page, mine)).toHaveValue('Typed at once')
      await page.reload()
      await expect(box(page, mine)).toHaveValue('Typed at once')
    },
  )
}

test('what goes to and fro stands beside the form once, as it was left', async ({ signInAs }) => {
  const page = await signInAs('programme')
  const path = `${PLAN}/actions/5.2/update`
  await openWithBoth(page, path, { theirs: [['progress', THEIRS]], mine: [['progress', MINE]] })
  for (const [words, other] of [
    [THEIRS, 'Typed here, in one line'],
    [MINE, THEIRS],
    [THEIRS, 'Typed here, in one line'],
  ] as const) {
    await putIn(page).click()
    await expect(box(page, 'progress')).toHaveValue(words)
    await expect(putIn(page)).toHaveCount(1)
    await expect(beside(page, other)).toBeVisible()
  }
  await box(page, 'progress').fill('Typed on')
  await keptHere(page)
  await putIn(page).click()
  await expect(beside(page, 'Typed on')).toBeVisible()
  await expect(putIn(page)).toHaveCount(1)
  await page.getByRole('button', { name: 'Throw this away' }).click()
  await page.getByRole('button', { name: 'Throw it away' }).click()
  await page.reload()
  await expect(box(page, 'progress')).toHaveValue('')
  await expect(page.getByText('You also typed this here')).toHaveCount(0)
})

test('where the browser is full, what stands in the boxes is exchanged for nothing', async ({ signInAs }) => {
  const page = await signInAs('programme')
  await openWithBoth(page, `${PLAN}/actions/5.2/update`, { theirs: [['progress', THEIRS]], mine: [['progress', MINE]] })
  await page.evaluate(() => {
    let filling = 'x'.repeat(1 << 20)
    for (let at = 0; filling !== ''; at++)
      try {
        localStorage.setItem(`full-${at}`, filling)
      } catch {
        filling = filling.slice(0, filling.length >> 1)
      }
  })
  const longer = `${MINE} ${'And on. '.repeat(400)}`
  await box(page, 'progress').fill(longer)
  await expect(page.getByText('To put this into the boxes, save what stands in them first')).toBeVisible()
  await expect(putIn(page)).toHaveCount(0)
  await expect(beside(page, THEIRS)).toBeVisible()
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith('full-')) localStorage.removeItem(key)
  })
  await box(page, 'nextSteps').fill('There is room again')
  await putIn(page).click()
  await expect(box(page, 'progress')).toHaveValue(THEIRS)
  await expect(beside(page, 'And on.')).toBeVisible()
})
