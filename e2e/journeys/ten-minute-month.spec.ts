import type { Locator, Page } from '@playwright/test'
import { MyUpdatesView } from '../../domain/contract/my-updates.ts'
import { expect, test } from '../fixtures.ts'
import { read } from '../record.ts'

/*
 * What a reasonable person needs for twelve updates, eight of them "no change":
 * one press for each of those, and for two that are off track a click into the
 * box that asks why; for each of the other four a status, a click into a box or
 * two, and Save. Reading an action and its last words takes ten seconds, a press
 * two, and a manager types 200 characters a minute.
 */
const MOST_PRESSES = 32
const MOST_SECONDS = 6 * 60
const READING = 10
const A_PRESS = 2
const CHARACTERS_A_SECOND = 200 / 60

const PROGRESS = 'Two more teams hand over in person, and families say that they notice.'
const WHY = 'The bid is decided on 18 January, and not before.'

test('twelve updates, eight of them no change, take one manager less than six minutes', async ({
  signInAs,
  ownServer,
}) => {
  test.setTimeout(90_000)
  const { baseURL } = await ownServer({ demonstration: true, env: { DEMO_DAY: '2021-01-04' } })
  const page = await signInAs('owner', { baseURL, viewport: { width: 1366, height: 768 } })
  await page.goto('/medway-2019/my-updates')
  expect(await read(page, MyUpdatesView, 'my-updates')).toMatchObject({ done: 0, total: 12 })

  const hand = new Hand()
  for (let done = 1; done <= 12; done++) {
    const form = page.getByRole('form', { name: /^Update / })
    const save = form.getByRole('button', { name: /^Save / })
    await expect(save).toBeInViewport({ ratio: 1 })
    const ref = ((await form.getAttribute('aria-label')) ?? '').replace('Update ', '')
    if (done <= 8) await confirm(hand, form)
    else await sayWhatIsNew(hand, form, save)

    const said = `Saved ${ref}, ${done} of 12`
    await expect(page.getByRole('status')).toContainText(said)
    await expect(page.locator('.arrival')).toBeFocused()
    await expect(page.locator('.arrival')).toBeInViewport({ ratio: 1 })
    await expect(page).toHaveTitle(new RegExp(`^${said}`))
  }
  await expect(page.getByText('nobody will remind you until next month')).toBeVisible()
  await expect(page.getByRole('form', { name: /^Update / })).toHaveCount(0)
  expect(hand.presses).toBeLessThanOrEqual(MOST_PRESSES)
  expect(12 * READING + hand.presses * A_PRESS + hand.typed / CHARACTERS_A_SECOND).toBeLessThan(MOST_SECONDS)
  await expectRecorded(page)
})

/** Counts what somebody presses and types. */
class Hand {
  presses = 0
  typed = 0

  async press(target: Locator): Promise<void> {
    this.presses += 1
    await target.click()
  }

  async write(box: Locator, words: string): Promise<void> {
    this.presses += 1
    this.typed += words.length
    await box.fill(words)
  }
}

async function confirm(hand: Hand, form: Locator): Promise<void> {
  const why = form.getByLabel('Why nothing has changed')
  if (await why.isVisible()) await hand.write(why, WHY)
  await hand.press(form.getByRole('button', { name: /^No change: still / }))
}

async function sayWhatIsNew(hand: Hand, form: Locator, save: Locator): Promise<void> {
  await hand.press(form.getByLabel('On track'))
  await hand.write(form.getByLabel('Progress'), PROGRESS)
  await hand.press(save)
}

async function expectRecorded(page: Page): Promise<void> {
  const { actions } = await read(page, MyUpdatesView, 'my-updates')
  const said = actions.map(({ latestUpdate }) => latestUpdate)
  expect(said.filter((update) => update?.noChange)).toHaveLength(8)
  expect(said.filter((update) => update?.progress === PROGRESS)).toHaveLength(4)
}
