import { BoardView } from '../../domain/contract/board.ts'
import { emailOf, expect, PASSWORD, test } from '../fixtures.ts'
import { skipToMain, tabTo } from '../keyboard.ts'
import { read, readAction } from '../record.ts'

const PROGRESS = 'Two teams hand over in person since Monday.'
const WAY_BACK = 'All four teams do by 29 January.'

test('an owner reports on the first action due by keyboard alone, within a minute, and all see it at once', async ({
  visit,
  signInAs,
}) => {
  const page = await visit()
  const began = Date.now()
  await page.goto('/sign-in')
  await tabTo(page, page.getByLabel('Email address'))
  await page.keyboard.type(emailOf('owner'))
  await tabTo(page, page.getByLabel('Password'), 1)
  await page.keyboard.type(PASSWORD)
  await page.keyboard.press('Enter')

  // Whoever has one plan comes straight to it.
  await expect(page).toHaveTitle(/^My updates/)
  const inHand = page.getByRole('form', { name: /^Update / })
  const ref = ((await inHand.getAttribute('aria-label')) ?? '').replace('Update ', '')
  const before = await readAction(page, ref)
  const form = page.getByRole('form', { name: `Update ${ref}` })
  await skipToMain(page)
  await tabTo(page, form.getByRole('button', { name: 'No change: still ' }), 3)
  await tabTo(page, form.getByLabel('Not begun'), 1)
  // Down the list of statuses, as arrow keys go in any set of radios.
  for (let down = 0; down < 3; down++) await page.keyboard.press('ArrowDown')
  await expect(form.getByLabel('Off track')).toBeChecked()
  await tabTo(page, form.getByLabel('Progress'), 1)
  await page.keyboard.type(PROGRESS)
  await tabTo(page, form.getByLabel('Way back to green'), 2)
  await page.keyboard.type(WAY_BACK)
  await tabTo(page, form.getByRole('button', { name: `Save ${ref}` }), 4)
  await page.keyboard.press('Enter')

  await expect(page.getByRole('status')).toContainText(`Saved ${ref}, `)
  expect(Date.now() - began).toBeLessThan(60_000)

  await test.step('a board member sees it on the action and on the board', async () => {
    const member = await signInAs('viewer')
    await member.goto(`/medway-2019/actions/${ref}`)
    await expect(member.getByText(PROGRESS).first()).toBeVisible()
    await expect(member.getByText('As its owner reported on 10 December 2020.')).toBeVisible()
    await member.goto('/medway-2019')
    await expect(member.getByText(WAY_BACK)).toBeVisible()
    const { exceptions } = await read(member, BoardView, 'board')
    expect(exceptions.find(({ action }) => action.ref === ref)?.action.deliveryStatus).toBe('off-track')

    await member.goto(`/medway-2019/actions/${ref}?asAt=2020-10-14`)
    await expect(member.getByRole('region', { name: 'The moment shown' })).toContainText('As at 14 October 2020')
    await expect(member.getByRole('heading', { level: 1 })).toContainText(ref)
    await expect(member.getByText(PROGRESS)).toHaveCount(0)
  })

  await test.step('the changes say who, when, what was said before and what after', async () => {
    await page.goto(`/medway-2019/changes?subject=${ref}`)
    const change = page.getByRole('main').getByRole('listitem').first()
    await expect(change).toContainText('Alex Example')
    await expect(change).toContainText('10 December 2020')
    await expect(change.getByRole('heading', { name: `Reported on action ${ref}` })).toBeVisible()
    const row = change.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Progress' }) })
    await expect(row.getByRole('cell').first()).toHaveText(before.progressUpdates[0]?.progress ?? '–')
    await expect(row.getByRole('cell').last()).toHaveText(PROGRESS)
  })
})
