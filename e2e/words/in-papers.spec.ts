import type { Page } from '@playwright/test'
import { expect, PASSWORD, test } from '../fixtures.ts'
import { postUpdate } from '../record.ts'
import { RARE, sampled } from '../sampled.ts'
import { endSession } from '../session.ts'

const check = (asAt: string, audience = 'scrutiny') =>
  `/medway-2019/papers/check?kind=committee-report&audience=${audience}&asAt=${asAt}`
const writing = (page: Page) => page.getByRole('form', { name: 'Write what only you can say' })
const marks = (page: Page) => page.getByRole('form', { name: 'What is not for publication' })
const kept = (page: Page) => expect(page.getByText('Not saved yet').first()).toBeVisible()
const ticks = (page: Page): Promise<boolean[]> =>
  marks(page)
    .getByRole('checkbox')
    .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).checked))

async function mark(page: Page, ref: string, texts: readonly number[]): Promise<void> {
  await page.goto(`/medway-2019/actions/${ref}/publication`)
  for (const text of texts) await marks(page).getByRole('checkbox').nth(text).click()
  await marks(page).getByLabel('Why this is changed').fill('It may point at somebody.')
  await marks(page).getByRole('button', { name: 'Save what is not for publication' }).click()
  await expect(page.getByText('What is not for publication is kept')).toBeVisible()
}

const writeInto = async (page: Page, label: string, words: string) => {
  await writing(page).getByLabel(label).fill(words)
  await writing(page).getByLabel('Your post').fill('Democratic Services Officer')
}
const keep = (page: Page) => writing(page).getByRole('button', { name: 'Keep what I wrote' }).click()

test('each of several ticks is put back, where one stood ticked before', async ({ signInAs }) => {
  const page = await signInAs('scrutiny')
  await mark(page, '2.2', [0])
  await page.goto('/medway-2019/actions/2.2/publication')
  await marks(page).getByRole('checkbox').nth(1).check()
  await kept(page)
  await page.reload()
  await expect(marks(page)).toContainText('Kept from')
  expect((await ticks(page)).slice(0, 2)).toEqual([true, true])
  await marks(page).getByRole('checkbox').nth(0).uncheck()
  await page.reload()
  await expect.poll(async () => (await ticks(page)).slice(0, 2)).toEqual([false, true])
  await page.getByRole('button', { name: 'Throw it away' }).click()
  await expect.poll(async () => (await ticks(page)).slice(0, 2)).toEqual([true, false])
})

for (const [javaScriptEnabled, ref] of sampled(
  [
    [true, '2.3'],
    [false, '2.6'],
  ] as const,
  1,
))
  test(`a mark that a colleague made meanwhile is lifted by nobody who has not seen it (scripts: ${javaScriptEnabled})`, async ({
    signInAs,
  }) => {
    const [page, colleague] = [await signInAs('scrutiny', { javaScriptEnabled }), await signInAs('programme')]
    await page.goto(`/medway-2019/actions/${ref}/publication`)
    await marks(page).getByRole('checkbox').nth(0).check()
    await marks(page).getByLabel('Why this is changed').fill('It may point at somebody.')
    await mark(colleague, ref, [1])
    await marks(page).getByRole('button', { name: 'Save what is not for publication' }).click()
    await expect(page.getByRole('alert')).toContainText('have been marked since')
    expect((await ticks(page)).slice(0, 2)).toEqual([true, true])
    await marks(page).getByRole('button', { name: 'Save what is not for publication' }).click()
    await expect(page.getByText('What is not for publication is kept')).toBeVisible()
    expect((await ticks(page)).slice(0, 2)).toEqual([true, true])
  })

test('what a colleague emptied stays empty, where its author touched another box', RARE, async ({ signInAs }) => {
  const [page, colleague] = [await signInAs('scrutiny'), await signInAs('programme')]
  const at = check('2020-11-04')
  await page.goto(at)
  await writeInto(page, 'Risk management', 'A risk that must go.')
  await keep(page)
  await expect(page.getByText('What you wrote is kept')).toBeVisible()
  await colleague.goto(at)
  await writeInto(colleague, 'Risk management', '')
  await page.goto(at)
  await writeInto(page, 'Consultation', 'Families were asked.')
  await keep(colleague)
  await expect(colleague.getByText('What you wrote is kept')).toBeVisible()
  await keep(page)
  await expect(page.getByRole('alert')).toContainText('has changed since you opened it')
  await expect(writing(page).getByLabel('Risk management')).toHaveValue('')
  await keep(page)
  await expect(page.getByText('What you wrote is kept')).toBeVisible()
  await expect(writing(page).getByLabel('Risk management')).toHaveValue('')
  await expect(writing(page).getByLabel('Consultation')).toHaveValue('Families were asked.')
})

test('what is typed for one paper stands in no other, and the way back leads to it', async ({ signInAs }) => {
  const page = await signInAs('scrutiny')
  await page.goto(check('2020-11-05'))
  await writeInto(page, 'Risk management', 'Of the fifth.')
  await kept(page)
  await page.getByRole('link', { name: 'Back to today' }).first().click()
  await expect(page).not.toHaveURL(/2020-11-05/)
  await expect(writing(page).getByLabel('Risk management')).not.toHaveValue('Of the fifth.')
  await page.getByRole('link', { name: 'What you wrote in the paper of 5 November 2020' }).click()
  await expect(page).toHaveURL(/kind=committee-report&audience=scrutiny&asAt=2020-11-05/)
  await expect(writing(page).getByLabel('Risk management')).toHaveValue('Of the fifth.')

  await test.step('and is not left out unsaid of a paper that is issued', async () => {
    await page.goto(check('2020-11-05').replace('/check', '/issue'))
    await expect(page.getByRole('main')).toContainText('You have typed something that you have not saved')
    await expect(page.getByRole('main')).toContainText('It cannot be issued yet')
    await page.getByRole('link', { name: 'What you wrote in the paper of 5 November 2020' }).click()
    await page.getByRole('button', { name: 'Throw it away' }).click()
  })
})

test('a mark for a text as at one day is no mark for that of another', RARE, async ({ signInAs }) => {
  const page = await signInAs('scrutiny')
  const then = '/medway-2019/actions/1.2/publication?asAt=2020-06-30'
  await page.goto(then)
  await marks(page).getByRole('checkbox').last().check()
  await kept(page)
  await page.goto('/medway-2019/actions/1.2/publication')
  await expect(page.getByText('not offered here any more')).toHaveCount(0)
  expect(await ticks(page)).not.toContain(true)
  await page.goto(then)
  await expect(marks(page)).toContainText('Kept from')
  expect((await ticks(page)).at(-1)).toBe(true)
  await page.getByRole('button', { name: 'Throw it away' }).click()
})

test('a tick is put back beside no other phrase, without scripts', RARE, async ({ signInAs }) => {
  const page = await signInAs('scrutiny', { javaScriptEnabled: false })
  await page.goto('/medway-2019/papers/check?kind=exception-report&audience=scrutiny')
  const looking = page.getByRole('form', { name: 'Look at what may have to stay here' })
  const ticked = () =>
    looking
      .getByRole('checkbox')
      .evaluateAll((boxes) => (boxes as HTMLInputElement[]).flatMap(({ checked, value }) => (checked ? [value] : [])))
  const mine = (await looking.getByRole('checkbox').last().getAttribute('value')) ?? ''
  const before = await looking.getByRole('checkbox').count()
  await looking.getByRole('checkbox').last().check()
  await page.getByRole('link', { name: 'Papers', exact: true }).first().click()
  const office = await signInAs('programme')
  await postUpdate(office, '1.2', {
    deliveryStatus: 'off-track',
    progress: 'Sarah Carter and Michael Thomas have left.',
    wayBackToGreen: 'Emma Wilson begins.',
  })
  await page.goBack()
  await expect.poll(() => looking.getByRole('checkbox').count()).toBeGreaterThan(before)
  expect((await ticked()).filter((one) => one !== mine)).toEqual([])
})

test('a file is said to be kept nowhere by the page that asks to sign in again', async ({ signInAs }) => {
  const page = await signInAs('programme')
  await page.goto('/medway-2019/settings/papers')
  const form = page.getByRole('form', { name: 'The Word template of papers' })
  const letter = { name: 'letter.docx', mimeType: 'text/plain', buffer: Buffer.from('No template') }
  await form.getByLabel('A Word template (.docx)').setInputFiles(letter)
  await endSession(page)
  await form.getByRole('button', { name: 'Keep the template' }).click()
  await expect(page.getByText('letter.docx is not kept here.')).toBeVisible()
  await expect(page.getByRole('alert')).not.toContainText('Nothing that you wrote is lost')
  await page.getByLabel('Password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Sign in and save' }).click()
  await expect(page.getByRole('alert')).toContainText('Choose a Word file')
})

test('why a paper may be issued after all stays in its box where the plan was changed meanwhile', async ({
  signInAs,
}) => {
  const page = await signInAs('programme')
  const issuing = '/medway-2019/papers/issue?kind=plan-on-a-page&audience=board'
  const press = () => page.getByRole('button', { name: 'Issue the paper' }).click()
  await page.goto(issuing.replace('/issue', '/check'))
  const phrases = page.locator('input[name=mayLeave]')
  for (const phrase of await phrases.all()) await phrase.check()
  if ((await phrases.count()) > 0) await page.getByRole('button', { name: 'Keep these answers' }).click()
  await page.getByRole('button', { name: 'Go on to issue it' }).click()
  await press()
  await expect(page.getByText('The paper is issued')).toBeVisible()
  const withdrawing = page.getByRole('form', { name: 'Withdraw it' })
  await withdrawing.getByLabel('It holds what its readers may not have').check()
  await withdrawing.getByLabel('Why it is withdrawn').fill('A family could be told.')
  await withdrawing.getByRole('button', { name: 'Withdraw the paper' }).click()
  await expect(page.getByText('The paper is withdrawn')).toBeVisible()

  await page.goto(issuing)
  await expect(page.getByRole('main')).toContainText('word for word the same')
  const why = page.getByLabel('Why it may be issued after all')
  await press()
  await expect(why).toHaveAttribute('aria-invalid', 'true')
  await why.fill('It was another plan’s family.')
  await postUpdate(await signInAs('owner'), '1.2', {
    ...{ deliveryStatus: 'off-track', progress: 'Two have left', wayBackToGreen: 'By May' },
  })
  await press()
  await expect(page.getByRole('main')).toContainText('Read the draft again')
  await expect(why).toHaveValue('It was another plan’s family.')
  await press()
  await expect(page.getByText('The paper is issued')).toBeVisible()
})
