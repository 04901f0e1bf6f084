import type { Page } from '@playwright/test'
import { MeetingsView } from '../../domain/contract/meetings.ts'
import { emailOf, expect, PASSWORD, test } from '../fixtures.ts'
import type { Role } from '../../domain/permissions.ts'

const PLAN = '/medway-2019'
const LETTER = `• The timeliness of visits to children who are looked after.

2

• The quality of plans for children on the edge of care,
  and how soon they are reviewed.`

/** The words of every past board's page, by its address. */
async function readPastBoards(page: Page): Promise<Record<string, string>> {
  const reply = await page.request.get(`/api/plans${PLAN}/meetings`)
  const { meetings } = MeetingsView.parse(await reply.json())
  const boards = meetings.filter(({ kind, cutOffPassed }) => kind === 'improvement-board' && cutOffPassed)
  const said: Record<string, string> = {}
  for (const { id } of boards) {
    const at = `${PLAN}?asAt=meeting:${id}`
    await page.goto(at)
    said[at] = await page.getByRole('main').innerText()
  }
  return said
}

const saved = (page: Page, words: string) => expect(page.getByRole('status')).toContainText(words)
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

async function handOver(page: Page, post: string, { name, from }: { name: string; from: string }): Promise<void> {
  await page.goto(`${PLAN}/settings/posts`)
  await page.getByRole('link', { name: `Change ${post}` }).click()
  await page.getByRole('link', { name: 'Hand it over to somebody' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Hand over ${post}`)
  await page.getByLabel('Name').fill(name)
  await page.getByLabel('Their first day').fill(from)
  await press(page, 'Hand it over')
  await saved(page, 'The post is handed over')
}

async function withdraw(page: Page, ref: string, how: { as: string; label: string; said: string }): Promise<void> {
  await page.goto(`${PLAN}/actions/${ref}/withdraw`)
  await page.getByLabel(how.as).check()
  await page.getByLabel(how.label).fill(how.said)
  await page.getByLabel('Why it is withdrawn').fill('The board asked for fewer actions.')
  await press(page, `Withdraw ${ref} from the plan`)
  await saved(page, 'The action is withdrawn from the plan')
}

test('the office keeps a plan for a year, and every past board is as it was', async ({ visit, ownServer }) => {
  test.setTimeout(240_000)
  const { baseURL } = await ownServer({ demonstration: true })
  const signedIn = async (role: Role) => {
    const page = await visit({ baseURL })
    const reply = await page.request.post('/api/session', { data: { email: emailOf(role), password: PASSWORD } })
    expect(reply.status()).toBe(200)
    return page
  }
  const [office, owner] = [await signedIn('programme'), await signedIn('owner')]
  const before = await readPastBoards(office)
  expect(Object.keys(before).length).toBeGreaterThan(8)

  await test.step('it comes from the navigation to what is missing', async () => {
    await office.goto(PLAN)
    await office.getByRole('link', { name: 'Settings' }).click()
    await expect(office.getByRole('heading', { level: 1 })).toHaveText('Settings')
    await expect(office.getByText('No board date after 27 January 2021')).toBeVisible()
    await office.getByRole('link', { name: 'Meetings' }).last().click()
    await office.getByRole('link', { name: 'Work out a year of boards' }).click()
  })

  await test.step('next year’s boards', async () => {
    await office.getByLabel('The first board').fill('10 March 2021')
    await office.getByLabel('How many boards').fill('8')
    await press(office, 'Work out the days')
    await expect(office.getByRole('heading', { name: '8 boards' })).toBeFocused()
    await expect(office.getByText('There is none in August')).toBeVisible()
    await press(office, 'Add these boards')
    await saved(office, 'The boards are added')
    await expect(office.getByRole('rowheader', { name: '21 April 2021' })).toBeVisible()
    await office.getByRole('link', { name: 'Settings' }).last().click()
    await expect(office.getByText('No board date after')).toHaveCount(0)
  })

  await test.step('two posts change hands', async () => {
    await handOver(office, 'Head of Workforce, Children’s Services', {
      name: 'Morgan Example',
      from: '10 December 2020',
    })
    await handOver(office, 'Head of Quality Assurance', { name: 'Sam Example', from: '4 January 2021' })
    await office.goto(`${PLAN}/settings/posts`)
    const held = office.getByRole('table', { name: 'Posts' })
    await expect(held.getByRole('row', { name: 'Head of Workforce' })).toContainText('Morgan Example')
    await expect(held.getByRole('row', { name: 'Head of Quality Assurance' })).toContainText('Ellis Example')
  })

  await test.step('a priority area is reworded', async () => {
    await office.goto(`${PLAN}/areas`)
    await office.getByRole('link', { name: 'Add or change priority areas' }).click()
    await office.getByRole('link', { name: 'Change Partnerships' }).click()
    await expect(office.getByRole('heading', { level: 1 })).toHaveText('Priority area 5')
    await office.getByLabel('Title').fill('Partners and families')
    await office.getByLabel('Why this is changing').fill('Families asked to be named.')
    await press(office, 'Save the change')
    await saved(office, 'The priority area is changed')
  })

  await test.step('a letter of a visit recommends more', async () => {
    await office.goto(`${PLAN}/settings/recommendations/paste`)
    await office.getByLabel('What it recommends').fill(LETTER)
    await press(office, 'Show them as rows')
    await expect(office.getByRole('heading', { name: '2 recommendations' })).toBeFocused()
    await expect(office.getByLabel('Wording').last()).toHaveValue(
      'The quality of plans for children on the edge of care, and how soon they are reviewed.',
    )
    await office.getByLabel('Short title').first().fill('Visits on time')
    await office.getByLabel('Short title').last().fill('Plans on the edge of care')
    await office.getByLabel('What the report or letter is called').fill('Ofsted: letter of monitoring visit 2')
    await press(office, 'Add these recommendations')
    await saved(office, 'The recommendations are added')
    await office.goto(`${PLAN}/recommendations/12`)
    await expect(office.getByRole('main')).toContainText('Plans on the edge of care')
  })

  await test.step('one action goes on in another, and one as business as usual', async () => {
    const merged = { as: 'Merged into another action', label: 'If it is merged', said: '3.2' }
    await withdraw(office, '3.1', merged)
    const moved = { as: 'Moved to another plan', label: 'If it is moved', said: 'Business as usual' }
    await withdraw(office, '5.3', moved)
    await office.goto(PLAN)
    await expect(office.getByRole('main')).toContainText('Merged into 3.2')
    await expect(office.getByRole('main')).toContainText('Moved to Business as usual')
  })

  await test.step('somebody leaves: signed out at once, and what they held is seen to have nobody', async () => {
    await owner.goto(`${PLAN}/my-updates`)
    await office.goto(`${PLAN}/settings/people`)
    await office.getByRole('link', { name: 'Change Alex Example' }).click()
    await expect(office.getByRole('heading', { level: 1 })).toHaveText('Alex Example')
    await expect(office.getByRole('main')).toContainText('From tomorrow nobody holds')
    await office.getByLabel('Why they are taken out').fill('Left the council')
    await press(office, 'Take Alex Example out of the plan')
    await saved(office, 'They are taken out of the plan')
    await expect(office.getByRole('main')).toContainText('Head of Service, First Response: 8 actions')
    await owner.goto(`${PLAN}/my-updates`)
    await expect(owner.getByRole('heading', { level: 1 })).toHaveText('Sign in')
    await office.goto(`${PLAN}/settings/posts/head-of-service-first-response`)
    await expect(office.getByRole('row', { name: 'Alex Example' })).toContainText('10 December 2020')
  })

  await test.step('every past board says what it said', async () => {
    expect(await readPastBoards(office)).toEqual(before)
    await office.goto(`${PLAN}/changes?check=yes`)
    await expect(office.getByRole('main')).toContainText('intact')
  })
})
