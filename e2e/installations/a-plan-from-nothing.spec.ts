import type { Page } from '@playwright/test'
import { makeFirstAccount } from '../first-account.ts'
import { expectAccessible } from '../accessible.ts'
import { expect, test } from '../fixtures.ts'

const PASSWORD = 'marmalade tide lantern'
const AREAS = ['Leadership', 'Practice', 'Workforce', 'Partnerships', 'Front door']
const POSTS = [
  ['Director of Children’s Services', 'Ada Example'],
  ['Head of Practice', 'Ben Example'],
  ['Head of Workforce', 'Cleo Example'],
  ['Head of Partnerships', 'Dan Example'],
  ['Head of the Front Door', 'Eva Example'],
  ['Lead Member', 'Cllr Example'],
]
const LETTER = Array.from({ length: 10 }, (_, i) => `${i + 1}. What needs to improve, number ${i + 1}`).join('\n')
/** A year that has not begun, whenever this is run: from nothing is told by the clock on the wall. */
const NEXT_YEAR = new Date().getFullYear() + 1
const DUE = [
  'Spring 2021',
  'Q3 2020/21',
  `Ongoing, reviewed on 1 June ${NEXT_YEAR}`,
  ...Array.from({ length: 9 }, () => `31/03/${NEXT_YEAR}`),
]
const PEOPLE: [email: string, part: string, post: string | null][] = [
  ['ada@council.example', 'Board member', null],
  ['ben@council.example', 'Action owner', 'Head of Practice'],
  ['cleo@council.example', 'Action owner', 'Head of Workforce'],
  ['chair@council.example', 'Chair of the board', null],
  ['scrutiny@council.example', 'Scrutiny officer', null],
]

/** Where the pictures of docs/first-day.md go, when they are made anew (`npm run pictures`). */
const PICTURES = process.env['PICTURES']
async function picture(page: Page, name: string): Promise<void> {
  if (!PICTURES) return
  await page.setViewportSize({ width: 1000, height: 760 })
  await page.evaluate(() => {
    scrollTo(0, 0)
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  })
  await page.screenshot({ path: `${PICTURES}/${name}.png` })
}

/** Presses what saves, and waits for the page that it leads to. */
async function save(page: Page, name: string, said: string | RegExp): Promise<void> {
  // What was said of the one before stands there until the answer has come, and its page with it.
  const answer = page.waitForResponse((reply) => reply.request().method() === 'POST')
  await page.getByRole('main').getByRole('button', { name, exact: true }).click()
  await (await answer).finished()
  await expect(page.locator('form[aria-busy="true"]')).toHaveCount(0)
  await expect(page.getByRole('status').filter({ hasText: said })).toBeVisible()
}

test('from an empty installation to the first update, with no command', async ({ visit, ownServer }) => {
  test.setTimeout(600_000)
  const { baseURL, code } = await ownServer({ demonstration: false })
  const page = await visit({ baseURL })
  const next = page.getByRole('paragraph').filter({ hasText: /^Starting the plan: \d of 7/ })
  await makeFirstAccount(page, { code, password: PASSWORD })

  await expect(page).toHaveURL(`${baseURL}/start`)
  await expectAccessible(page, 'the start of a plan')
  await picture(page, 'start')
  await page.getByRole('button', { name: 'Start the plan' }).click()
  await expect(page.getByRole('alert')).toContainText('Enter the council’s name')
  await page.getByLabel('Council').fill('Northmere Council')
  await page.getByLabel('What Ofsted judged').selectOption({ label: 'Inadequate' })
  await page.getByLabel('Report published on').fill('3/2/2020')
  await save(page, 'Start the plan', 'The plan is started')
  await expect(page).toHaveURL(/\/northmere-2020\/settings/)
  await expect(next).toContainText('1 of 7 is there. Next: the priority areas')
  await expectAccessible(page, 'the settings of a plan just begun')
  await picture(page, 'settings')

  await page.getByRole('link', { name: 'the priority areas' }).click()
  await page.getByLabel('Paste or type the priority areas').fill(AREAS.join('\n'))
  await page.getByRole('button', { name: 'Show them as rows' }).click()
  await expect(page.getByRole('heading', { name: '5 priority areas' })).toBeVisible()
  await expectAccessible(page, 'areas that were pasted')
  await save(page, 'Add these priority areas', 'The priority areas are added')

  await page.getByRole('link', { name: 'the recommendations' }).click()
  await page.getByLabel('What it recommends').fill(LETTER)
  await page.getByRole('button', { name: 'Show them as rows' }).click()
  await expect(page.getByRole('heading', { name: '10 recommendations' })).toBeVisible()
  await picture(page, 'recommendations')
  await page.getByLabel('What the report or letter is called').fill('Inspection of children’s services')
  await expect(page.getByLabel('Kind')).toHaveValue('inspection-report')
  await expect(page.getByLabel('Published on')).toHaveValue(/2020/)
  await save(page, 'Add these recommendations', 'The recommendations are added')

  await page.getByRole('link', { name: 'the posts' }).click()
  await page.getByLabel('Paste or type the posts').fill(POSTS.map((said) => said.join(', ')).join('\n'))
  await page.getByRole('button', { name: 'Show them as rows' }).click()
  await expect(page.getByRole('heading', { name: '6 posts' })).toBeVisible()
  await expect(page.getByLabel('Who holds it').nth(5)).toHaveValue('Cllr Example')
  await expect(page.getByLabel('Organisation', { exact: true }).first()).toHaveValue('Northmere Council')
  await expectAccessible(page, 'posts that were pasted')
  await save(page, 'Add these posts', 'The posts are added')

  await page.getByRole('link', { name: 'the dates of the board' }).click()
  await page.getByLabel('The first board').fill(`13/1/${NEXT_YEAR}`)
  await page.getByLabel('How many boards').fill('9')
  await page.getByRole('button', { name: 'Work out the days' }).click()
  await expect(page.getByRole('heading', { name: /^9 boards|^8 boards/ })).toBeVisible()
  await picture(page, 'boards')
  await save(page, 'Add these boards', 'The boards are added')

  await page.getByRole('link', { name: 'the people who are to see and update it' }).click()
  const links: string[] = []
  for (const [email, part, post] of PEOPLE) {
    const form = page.getByRole('form', { name: 'Invite somebody' })
    await form.getByLabel('Email address').fill(email)
    await form.getByLabel(part, { exact: true }).check()
    if (post !== null) {
      await form.getByLabel('Name (optional)').fill(`Guest ${links.length + 1}`)
      const posts = form.getByLabel('Post they are to hold')
      const offered = posts.getByRole('option', { name: new RegExp(`^${post}: held by `) })
      await posts.selectOption(await offered.getAttribute('value'))
    }
    await save(page, 'Make the invitation', 'The invitation is made')
    if (links.length === 0) await picture(page, 'invitation')
    links.push(await page.getByLabel(`The link for ${email}`).inputValue())
  }
  await expect(next).toContainText(
    /^Starting the plan: 5 of 7 are there\. \d people are invited and have not come yet\. Next: the actions/,
  )
  await expect(page.getByText('is invited as chair of this plan’s board and has not come yet')).toBeVisible()
  const there: Page[] = []
  for (const [i, link] of links.entries()) {
    const guest = await visit({ baseURL })
    await guest.goto(link)
    await guest.getByLabel('Your name').fill(`Guest ${i + 1}`)
    await guest.getByLabel('Password').fill(PASSWORD)
    await guest.getByRole('button', { name: 'Accept' }).click()
    await expect(guest.getByRole('heading', { level: 1 })).toBeVisible()
    const post = PEOPLE[i]?.[2]
    if (post)
      await expect(guest.getByRole('status')).toHaveText(
        `You hold the post of ${post}; no open action is yours to report on yet.`,
      )
    else
      await expect(guest.getByRole('status')).toContainText(
        `You have joined this plan as ${PEOPLE[i]?.[1].toLowerCase()}`,
      )
    await guest.goto('/northmere-2020')
    await expect(guest.getByText('The programme office is putting the plan in')).toBeVisible()
    await expectAccessible(guest, `an empty board, as ${PEOPLE[i]?.[1]}`)
    there.push(guest)
  }
  await page.goto('/northmere-2020')
  await expect(page.getByRole('link', { name: 'See what is there, and what is still to be put in' })).toBeVisible()
  await page.getByRole('link', { name: 'See what is there, and what is still to be put in' }).click()
  await expect(next).toContainText('6 of 7 are there. Next: the actions')
  await picture(page, 'six-of-seven')

  for (const [i, due] of DUE.entries()) {
    await page.goto('/northmere-2020/actions/new')
    await page.getByLabel('Title').fill(`Action ${i + 1}`)
    await page.getByLabel('Priority area').selectOption({ index: (i % AREAS.length) + 1 })
    await page.getByRole('checkbox', { name: new RegExp(`^${(i % 10) + 1}\\. `) }).check()
    await page.getByLabel('Owner', { exact: true }).selectOption({ index: (i % POSTS.length) + 1 })
    await page.getByLabel('When it is due').fill(due)
    await save(page, 'Add the action', 'The action is added')
  }
  await page.goto('/northmere-2020/actions/new')
  await expect(next).toContainText('7 of 7 are there. Next: owners report on their actions')
  await next.getByRole('link', { name: 'Settings' }).click()
  await expect(page).toHaveURL(/\/northmere-2020\/settings$/)
  await expect(next).toContainText('What is still missing is named below')

  const owner = there[1]
  if (!owner) throw new Error('Nobody came')
  await owner.goto('/northmere-2020/my-updates')
  const update = owner.getByRole('form', { name: /^Update / })
  await picture(owner, 'update')
  await update.getByLabel('On track').check()
  await update.getByLabel('Progress').fill('Begun, and a first month is behind us.')
  await update.getByRole('button', { name: /^Save/ }).click()
  await expect(owner.getByRole('status')).toContainText(/^Saved /)
  await page.goto('/northmere-2020/settings')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings')
  await expect(next).toHaveCount(0)
  await owner.goto('/northmere-2020')
  await expect(owner.getByRole('heading', { level: 1 })).toHaveText('2 of 12 actions are off track')
  await expectAccessible(owner, 'the first board page')
  await picture(owner, 'board')
})
