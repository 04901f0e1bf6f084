import type { Page } from '@playwright/test'
import { MeetingsView } from '../../domain/contract/meetings.ts'
import { closeStore } from '../close-store.ts'
import { expect, PASSWORD, test } from '../fixtures.ts'
import { read } from '../record.ts'
import { sampled } from '../sampled.ts'
import { endSession } from '../session.ts'

// Two forms of one page, of which the first leads away once it is saved, in a browser that can keep nothing.

const WORDS = 'It clashes with the school holidays'

/** The path of a meeting of its own, on a day in September 2022. */
async function meeting(page: Page, title: string, date: number): Promise<string> {
  const held = { kind: 'quarterly-review', title, heldOn: `2022-09-${date}`, dataCutOffOn: '2022-09-07' }
  const added = await page.request.post('/api/plans/medway-2019/meetings', { data: { meetings: [held] } })
  expect(added.status(), await added.text()).toBe(201)
  const { meetings } = await read(page, MeetingsView, 'meetings')
  return `/medway-2019/settings/meetings/${meetings.find((one) => one.title === title)?.id}`
}

const STAYS = [
  { when: 'whose session has ended', isSignedOut: true, isRefusedFirst: false, date: 21 },
  { when: 'who was signed in', isSignedOut: false, isRefusedFirst: false, date: 22 },
  { when: 'who was refused before', isSignedOut: false, isRefusedFirst: true, date: 23 },
]

for (const { when, isSignedOut, isRefusedFirst, date } of sampled(STAYS))
  test(`somebody ${when} saves one form, stays for the words in another, and reads which is saved`, async ({
    signInAs,
  }) => {
    const page = await signInAs('programme')
    await closeStore(page)
    await page.goto(await meeting(page, `To be renamed, ${when}`, date))
    const [changing, cancelling] = [
      page.getByRole('form', { name: 'Change this meeting' }),
      page.getByRole('form', { name: 'Cancel it' }),
    ]
    const other = cancelling.getByLabel('Why it is not held')
    await other.fill(WORDS)
    await expect(page.getByText('This browser cannot keep what you type').first()).toBeVisible()
    await changing.getByLabel('What it is called').fill(`Renamed, ${when}`)
    const send = changing.getByRole('button', { name: 'Save the change' }).last()
    if (isRefusedFirst) {
      await send.click()
      await expect(page.getByRole('alert')).toContainText('Say why')
      await expect(changing).toHaveAttribute('aria-busy', 'false')
    }
    await changing.getByLabel('Why this is changing').fill('Its own name')

    const asked: string[] = []
    page.on('dialog', (dialog) => {
      asked.push(dialog.message())
      void dialog.dismiss()
    })
    if (isSignedOut) {
      await endSession(page)
      await send.click()
      await page.getByLabel('Password').fill(PASSWORD)
      await page.getByRole('button', { name: 'Sign in and save' }).click()
    } else await send.click()

    await expect(page.getByRole('main')).toContainText(`The change of the meeting of ${date} September 2022 is saved.`)
    expect(asked).toHaveLength(1)
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Sign in again to save what you wrote')
    await expect(page.getByText('so this is not saved yet')).toHaveCount(0)
    await expect(page.locator('.govuk-error-summary')).toHaveCount(0)
    await expect(page).toHaveTitle(/^(?!Error)/)
    await expect(other).toBeVisible()
    await expect(other).toHaveValue(WORDS)
    const { meetings } = await read(page, MeetingsView, 'meetings')
    expect(meetings.map(({ title }) => title)).toContain(`Renamed, ${when}`)

    await expect(changing.getByLabel('What it is called')).toHaveValue(`Renamed, ${when}`)

    // What one has saved oneself is no colleague's: what is left is saved as well, and the first form once more.
    const more = changing.getByLabel('What it is called')
    await more.fill(`Renamed twice, ${when}`)
    await changing.getByLabel('Why this is changing').fill('Its own name, in full')
    await changing.getByRole('button', { name: 'Save the change' }).last().click()
    await expect.poll(() => asked.length).toBe(2)
    await expect(page.locator('form[aria-busy="true"]')).toHaveCount(0)
    await expect(page.getByText('has been changed since you opened it')).toHaveCount(0)
    await expect(other).toHaveValue(WORDS)
    const titles = async () => (await read(page, MeetingsView, 'meetings')).meetings.map(({ title }) => title)
    expect(await titles()).toContain(`Renamed twice, ${when}`)

    await cancelling.getByRole('button', { name: 'Cancel this meeting' }).last().click()
    await expect(page).toHaveURL(/settings\/meetings\?done=/)
    expect(await titles()).not.toContain(`Renamed twice, ${when}`)
  })

test('who stays after saving is shown what a colleague saves after that', async ({ signInAs }) => {
  const [page, colleague] = [await signInAs('programme'), await signInAs('programme')]
  await closeStore(page)
  const path = await meeting(page, 'To be renamed by two', 28)
  await page.goto(path)
  await page.getByRole('form', { name: 'Cancel it' }).getByLabel('Why it is not held').fill(WORDS)
  page.on('dialog', (dialog) => void dialog.dismiss())
  const rename = async (of: Page, title: string) => {
    const form = of.getByRole('form', { name: 'Change this meeting' })
    await form.getByLabel('What it is called').fill(title)
    await form.getByLabel('Why this is changing').fill('Its own name')
    await form.getByRole('button', { name: 'Save the change' }).last().click()
  }
  await rename(page, 'Renamed by me')
  await expect(page.getByRole('main')).toContainText('The change of the meeting of 28 September 2022 is saved.')
  await colleague.goto(path)
  await rename(colleague, 'Renamed by a colleague')
  await expect(colleague.getByRole('status')).toContainText(/changed|saved/i)
  await rename(page, 'Renamed by me again')
  await expect(page.getByRole('alert')).toContainText('This meeting has been changed')
  await expect(page.getByRole('main')).toContainText('Renamed by a colleague')
})
