import type { Page } from '@playwright/test'
import { BoardView } from '../../domain/contract/board.ts'
import { expect, test } from '../fixtures.ts'
import { read } from '../record.ts'

const PATH = '/medway-2019/actions/5.1'
const TITLE = 'Police, health and social care weigh high risk together in a day'

const shows = (page: Page, sentence: string) =>
  test.step(sentence, async () => {
    await page.goto(PATH)
    await expect(page.getByText(sentence).first()).toBeVisible()
  })

async function claim(page: Page, progress: string): Promise<void> {
  await page.goto(`${PATH}/update`)
  await page.getByLabel('Complete (asks the board to sign it off)').check()
  await page.getByLabel('Progress').fill(progress)
  await page.getByRole('button', { name: 'Save update' }).click()
  await expect(page.getByRole('status')).toContainText('Your update is saved')
}

async function record(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Record the decision' }).click()
  await expect(page.getByRole('status')).toContainText('The decision is recorded')
}

const statusOnBoard = async (page: Page) => {
  const { counts, awaitingSignOff } = await read(page, BoardView, 'board')
  return { complete: counts.complete, waits: awaitingSignOff.some(({ action }) => action.ref === '5.1') }
}

test('a claim waits for the chair, comes back with a reason, is reviewed, agreed, and can be reopened', async ({
  signInAs,
}) => {
  const [owner, chair, office] = [await signInAs('owner'), await signInAs('chair'), await signInAs('programme')]
  const { complete } = await statusOnBoard(chair)

  await claim(owner, 'The daily meeting has been held on every working day since June.')
  await chair.goto('/medway-2019')
  const needs = chair.locator('section').filter({ has: chair.getByRole('heading', { name: 'Needs you' }) })
  await expect(needs.getByRole('listitem').filter({ hasText: TITLE })).toContainText(
    'Sign off? Head of Service, First Response claimed it complete today.',
  )
  expect(await statusOnBoard(chair)).toEqual({ complete, waits: true })

  await needs.getByRole('link', { name: TITLE }).click()
  await expect(chair.getByText('The programme office has not reviewed the evidence yet.')).toBeVisible()
  await chair.getByLabel('Returned to its owner').check()
  await chair.getByRole('button', { name: 'Record the decision' }).click()
  await expect(chair.getByRole('alert')).toContainText('Say what is missing, so that the owner can act on it')
  await chair.getByLabel('Note').fill('Say what children and families noticed.')
  await record(chair)

  await shows(owner, 'Say what children and families noticed.')
  await expect(owner.getByRole('heading', { name: 'Returned to its owner' })).toBeVisible()
  await claim(owner, 'Of 40 families asked, 34 said that they were told the same thing by everyone.')

  await office.goto(PATH)
  await office.getByLabel('What was reviewed, and what it shows').fill('Meeting notes, an audit of 20, 40 families.')
  await office.getByRole('button', { name: 'Record the review' }).click()
  await expect(office.getByRole('status')).toContainText('The decision is recorded')

  await chair.goto(PATH)
  await expect(chair.getByText('Meeting notes, an audit of 20, 40 families.').first()).toBeVisible()
  await chair.getByLabel('Closure agreed').check()
  await chair.getByRole('button', { name: 'Record the decision' }).click()
  await expect(chair.getByRole('alert').getByRole('link')).toHaveText([
    'Choose the meeting that decided it',
    'Enter the minute reference',
  ])
  await expect(chair.getByLabel('Closure agreed')).toBeChecked()
  await chair
    .getByLabel('Meeting', { exact: true })
    .selectOption({ label: 'Extraordinary Improvement Board, 10 December 2020' })
  await chair.getByLabel('Minute reference').fill('5.2')
  await record(chair)
  await shows(chair, 'The board has agreed that it is complete.')
  await expect(chair.getByText('At Extraordinary Improvement Board of 10 December 2020, minute 5.2')).toBeVisible()
  expect(await statusOnBoard(chair)).toEqual({ complete: complete + 1, waits: false })
  await owner.goto(PATH)
  await expect(owner.getByRole('button', { name: 'Post an update' })).toHaveCount(0)

  await chair.getByLabel('Reopened').check()
  await chair
    .getByLabel('Meeting', { exact: true })
    .selectOption({ label: 'Extraordinary Improvement Board, 10 December 2020' })
  await chair.getByLabel('Minute reference').fill('5.3')
  await chair.getByLabel('Note').fill('Two weekends were missed.')
  await record(chair)
  await shows(chair, 'The board reopened it, and its owner has not reported since.')
  expect(await statusOnBoard(chair)).toEqual({ complete, waits: false })
  await owner.goto(PATH)
  await expect(owner.getByRole('button', { name: 'Post an update' })).toBeVisible()
})
