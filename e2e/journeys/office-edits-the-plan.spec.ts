import { BoardView } from '../../domain/contract/board.ts'
import { expect, test } from '../fixtures.ts'
import { read, readAction } from '../record.ts'

const OLD = 'Every contact gets a safe decision within one working day'
const NEW = 'Every contact gets a safe decision within one working day, weekends included'

test('the office rewords an action with a reason, and moves no date; the wording before stays in its history and as at its time', async ({
  signInAs,
}) => {
  const page = await signInAs('programme')
  await page.goto('/medway-2019/actions/1.1')
  await page.getByRole('link', { name: 'Edit this action' }).click()
  // A due date that the board has seen is made later by asking it.
  await page.getByLabel('When it is due').fill('2021-04-30')
  await page.getByLabel('Why this is changing').fill('It takes longer.')
  await page.getByRole('button', { name: 'Save the change' }).click()
  await expect(page.getByRole('alert').getByRole('link')).toHaveText([
    'The board has seen 31 March 2021, so only the board can make this later. Ask it for another due date',
  ])
  await expect(page.getByRole('link', { name: 'Ask the board for another due date' })).toHaveAttribute(
    'href',
    '/medway-2019/actions/1.1/date',
  )
  await page.getByLabel('When it is due').fill('2021-03-31')
  await page.getByLabel('Why this is changing').fill('')
  await page.getByLabel('Title', { exact: true }).fill(NEW)
  await page.getByRole('button', { name: 'Save the change' }).click()
  await expect(page.getByRole('alert').getByRole('link')).toHaveText(['Say why: the record keeps the reason'])
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue(NEW)

  await page.getByLabel('Why this is changing').fill('The board asked for weekends to be named.')
  await page.getByRole('button', { name: 'Save the change' }).click()
  await expect(page.getByRole('status')).toContainText('the wording before it is kept in the history')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(NEW)
  const change = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Changed: title' }) })
  await expect(change).toContainText(OLD)
  await expect(change).toContainText('The board asked for weekends to be named.')

  await page.goto('/medway-2019/actions/1.1?asAt=meeting:board-2020-10-28')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(new RegExp(`${OLD}$`))
  await expect(page.getByRole('link', { name: 'Edit this action' })).toHaveCount(0)
})

test('the office adds an action and withdraws it; what the last board saw does not change', async ({ signInAs }) => {
  const page = await signInAs('programme')
  const asLastBoard = () => read(page, BoardView, 'board?asAt=meeting:board-2020-10-28')
  const then = await asLastBoard()
  const before = await read(page, BoardView, 'board')

  await page.goto('/medway-2019/actions/new')
  await page.getByLabel('Title', { exact: true }).fill('Foster carers are told early what a child needs')
  await page.getByLabel('Success measure').fill('By July 2021 every carer says so in the yearly survey.')
  await page.getByLabel('Priority area').selectOption('3')
  await page.getByLabel('10. ').check()
  await page.getByLabel('Owner', { exact: true }).selectOption('head-of-children-in-care')
  await page.getByLabel('Starts on').fill('2020-12-01')
  await page.getByLabel('When it is due').fill('2021-07-30')
  await page.getByLabel('Why the plan needs this action').fill('Carers asked for it.')
  await page.getByRole('button', { name: 'Add the action' }).click()
  await expect(page.getByRole('status')).toContainText('The action is added to the plan')
  const ref = /actions\/([\d.]+)/.exec(page.url())?.[1] ?? ''
  const added = await read(page, BoardView, 'board')
  expect(added.total).toBe(before.total + 1)
  // The next is begun where this one ended.
  await page.getByRole('link', { name: 'Add another action' }).click()
  await expect(page.getByLabel('Priority area')).toHaveValue('3')
  // What somebody wrote may have to be removed: it is written anew.
  await expect(page.getByLabel('Why the plan needs this action')).toHaveValue('')
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue('')
  await page.goto('/medway-2019')
  // One is of the demonstration's own story.
  await page.getByText('2 actions added').click()
  await expect(page.getByRole('link', { name: 'Foster carers are told early what a child needs' })).toBeVisible()

  await page.goto(`/medway-2019/actions/${ref}`)
  await page.getByRole('link', { name: 'Withdraw it from the plan' }).click()
  await expect(page.getByText('This cannot be put back.')).toBeVisible()
  await page.getByRole('button', { name: `Withdraw ${ref} from the plan` }).click()
  await expect(page.getByRole('alert')).toContainText('Say why: the record keeps the reason')
  await page.getByLabel('Why it is withdrawn').fill('3.7 says it already.')
  await page.getByLabel('Merged into another action').check()
  await page.getByLabel('If it is merged: into which action').fill('3.70')
  await page.getByRole('button', { name: `Withdraw ${ref} from the plan` }).click()
  await expect(page.getByRole('alert')).toContainText('This plan has no action 3.70')
  await page.getByLabel('If it is merged: into which action').fill('3.7')
  await page.getByRole('button', { name: `Withdraw ${ref} from the plan` }).click()
  await expect(page.getByText('Merged into 3.7.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'See action 3.7' })).toHaveAttribute('href', '/medway-2019/actions/3.7')
  await expect(page.getByText('Why it was withdrawn: 3.7 says it already.')).toBeVisible()
  expect((await readAction(page, ref)).can).toMatchObject({ update: false, edit: false })
  expect((await read(page, BoardView, 'board')).total).toBe(before.total)
  await page.goto('/medway-2019/actions?status=withdrawn')
  await expect(page.getByRole('link', { name: 'Foster carers are told early' })).toBeVisible()

  const { plan: _now, ...seen } = await asLastBoard()
  const { plan: _then, ...saw } = then
  expect(seen).toEqual(saw)
})
