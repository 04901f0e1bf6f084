import type { Locator, Page, Route } from '@playwright/test'
import { expect, PASSWORD, test } from '../fixtures.ts'
import { readAction } from '../record.ts'
import { RARE, sampled } from '../sampled.ts'
import { endSession } from '../session.ts'

const PLAN = '/medway-2019'
const api = `/api/plans${PLAN}`
const SAVE = 'Save the change'
const NOT_SHOWN = 'the page could not be read again to show you how'
const FIRST = 'has been changed since you opened it'

const saveIn = (page: Page) => page.getByRole('main').getByRole('button', { name: SAVE, exact: true })
const alert = (page: Page) => page.getByRole('alert')

/** A post that the page of nobody offers yet. */
async function addPost(page: Page, title: string): Promise<void> {
  const reply = await page.request.post(`${api}/posts`, { data: { title, organisation: 'Medway Council' } })
  expect(reply.status(), await reply.text()).toBe(201)
}

async function choose(list: Locator, title: string): Promise<void> {
  const offered = list.getByRole('option', { name: new RegExp(`^${title}`) })
  await list.selectOption(await offered.getAttribute('value'))
}

/** Opens an area, and has a colleague add a post and make it the area's sponsor. */
async function withNewSponsor(page: Page, colleague: Page, area: number, title: string): Promise<string> {
  const path = `${PLAN}/settings/areas/${area}`
  await page.goto(path)
  await addPost(colleague, title)
  await colleague.goto(path)
  await choose(colleague.getByLabel('Sponsor'), title)
  await colleague.getByLabel('Why this is changing').fill('It stands behind it.')
  await saveIn(colleague).click()
  await expect(colleague.getByRole('status')).toContainText('The priority area is changed')
  return path
}

const FACTS = '**/__data.json*'
const answered = (page: Page) => page.waitForResponse((reply) => reply.request().method() === 'POST')
const broken = (route: Route) => route.abort('connectionreset')

async function send(page: Page, button: Locator): Promise<void> {
  const answer = answered(page)
  await button.click()
  await (await answer).finished()
  await expect(page.locator('form[aria-busy="true"]')).toHaveCount(0, { timeout: 8_000 })
}

const sponsor = (page: Page) => page.locator('[name=sponsorPost] option:checked')

test('what a colleague chose that is new is shown once the page’s facts are there, and not before', async ({
  signInAs,
}) => {
  const [page, colleague] = [await signInAs('programme'), await signInAs('programme')]
  const path = await withNewSponsor(page, colleague, 1, 'Sponsor, shown late')
  const areRead = Promise.withResolvers<undefined>()
  await page.route(FACTS, async (route) => {
    await areRead.promise
    await route.continue()
  })
  await page.getByLabel('Title').fill('Reworded while it was read')
  await page.getByLabel('Why this is changing').fill('Plainer.')
  const answer = answered(page)
  await saveIn(page).click()
  await (await answer).finished()
  const form = page.locator('main form[data-form]')
  await expect(form).toHaveAttribute('aria-busy', 'true')
  await expect(page.getByLabel('Title')).toHaveValue('Reworded while it was read')
  await expect(alert(page)).toHaveCount(0)
  areRead.resolve(undefined)
  await expect(alert(page)).toContainText(FIRST)
  await expect(sponsor(page)).toContainText('Sponsor, shown late')
  await expect(page.getByText('not offered')).toHaveCount(0)
  await send(page, saveIn(page))
  await expect(page.getByRole('status')).toContainText('The priority area is changed')
  await page.goto(path)
  await expect(sponsor(page)).toContainText('Sponsor, shown late')
  await expect(page.getByLabel('Title')).toHaveValue('Reworded while it was read')
})

for (const { what, area, then, facts } of sampled(
  [
    {
      what: 'the answer to the second sending is lost',
      area: 2,
      facts: broken,
      then: async (page: Page) => {
        await page.route(/save/, (route) => (route.request().method() === 'POST' ? broken(route) : route.fallback()))
        await saveIn(page).click()
        await expect(alert(page)).toContainText('this may be saved or not')
        await page.unroute(/save/)
      },
    },
    {
      what: 'the second sending has a slip',
      area: 3,
      facts: broken,
      then: async (page: Page) => {
        await page.getByLabel('Why this is changing').fill('')
        await send(page, saveIn(page))
        await expect(page.getByText('not offered')).toHaveCount(0)
        await page.getByLabel('Why this is changing').fill('Plainer.')
      },
    },
    {
      what: 'the session ends before the second sending',
      area: 4,
      facts: broken,
      then: async (page: Page) => {
        await endSession(page)
        await send(page, saveIn(page))
        await page.getByLabel('Password').fill(PASSWORD)
        await send(page, page.getByRole('button', { name: 'Sign in and save' }))
        await expect(page.getByRole('heading', { name: 'Sign in again' })).toHaveCount(0)
        await expect(alert(page)).toContainText(NOT_SHOWN)
      },
    },
    { what: 'the facts come too late', area: 5, facts: () => new Promise<void>(() => undefined), then: null },
  ] as const,
  1,
))
  test(`a colleague’s new post is not taken out where the page’s facts do not come and ${what}`, async ({
    signInAs,
  }) => {
    const [page, colleague] = [await signInAs('programme'), await signInAs('programme')]
    const title = `Sponsor of ${area}, unread`
    const path = await withNewSponsor(page, colleague, area, title)
    await page.getByLabel('Title').fill(`Reworded unread, ${area}`)
    await page.getByLabel('Why this is changing').fill('Plainer.')
    await page.route(FACTS, facts)
    await send(page, saveIn(page))
    await expect(alert(page)).toContainText(NOT_SHOWN)
    await expect(page.getByLabel('Title')).toHaveValue(`Reworded unread, ${area}`)
    await expect(page.getByText('the boxes hold what was saved')).toHaveCount(0)
    if (then) await then(page)
    await send(page, saveIn(page))
    await expect(alert(page)).toContainText(NOT_SHOWN)
    await page.unroute(FACTS)
    await send(page, saveIn(page))
    await expect(alert(page)).toContainText(FIRST)
    await expect(page.getByRole('main')).toContainText('the boxes hold what was saved: Sponsor')
    await expect(sponsor(page)).toContainText(title)
    await send(page, saveIn(page))
    await expect(page.getByRole('status')).toContainText('The priority area is changed')
    await page.goto(path)
    await expect(sponsor(page)).toContainText(title)
    await expect(page.getByLabel('Title')).toHaveValue(`Reworded unread, ${area}`)
  })

test('who changed nothing takes out nothing, though the facts did not come and the session ended', async ({
  signInAs,
}) => {
  const [page, colleague] = [await signInAs('programme'), await signInAs('programme')]
  const path = await withNewSponsor(page, colleague, 2, 'Sponsor of who changed nothing')
  await page.route(FACTS, broken)
  await send(page, saveIn(page))
  await send(page, saveIn(page))
  await endSession(page)
  await send(page, saveIn(page))
  await page.getByLabel('Password').fill(PASSWORD)
  await send(page, page.getByRole('button', { name: 'Sign in and save' }))
  await page.unroute(FACTS)
  await page.goto(path)
  await expect(sponsor(page)).toContainText('Sponsor of who changed nothing')
})

test('a draft of what was not shown goes on from what its author had read', RARE, async ({ signInAs }) => {
  const [page, colleague] = [await signInAs('programme'), await signInAs('programme')]
  const path = await withNewSponsor(page, colleague, 1, 'Sponsor beside a draft')
  await page.getByLabel('Title').fill('Reworded, and kept')
  await page.getByLabel('Why this is changing').fill('Plainer.')
  await page.route(FACTS, broken)
  await send(page, saveIn(page))
  await expect(page.getByText('Not saved yet')).toBeVisible()
  await page.unroute(FACTS)
  await page.goto(path)
  await expect(page.getByLabel('Title')).toHaveValue('Reworded, and kept')
  await expect(sponsor(page)).toContainText('Sponsor beside a draft')
  await send(page, saveIn(page))
  await expect(alert(page)).toContainText(FIRST)
  await send(page, saveIn(page))
  await page.goto(path)
  await expect(sponsor(page)).toContainText('Sponsor beside a draft')
})

test('of two forms that are refused, each keeps what the colleague chose', RARE, async ({ signInAs }) => {
  const [page, colleague] = [await signInAs('programme'), await signInAs('programme')]
  const path = `${PLAN}/actions/3.5/milestones`
  const title = 'Owner of two milestones'
  await page.goto(path)
  await addPost(colleague, title)
  const press = (of: Page, form: Locator) => send(of, form.getByRole('button').last())
  const milestone = (of: Page, number: number) => of.getByRole('form', { name: `Milestone ${number}`, exact: true })
  const reached = (form: Locator) => form.getByLabel('What is to be reached')
  for (const number of [1, 2]) {
    await colleague.goto(path)
    await milestone(colleague, number).getByText('Its own owner, and a note').click()
    await choose(milestone(colleague, number).locator('select'), title)
    await press(colleague, milestone(colleague, number))
    await expect(colleague.getByRole('status')).toContainText('Saved: ')
  }
  await page.route(FACTS, broken)
  for (const number of [1, 2]) {
    await reached(milestone(page, number)).fill(`Reworded, the ${number}`)
    await press(page, milestone(page, number))
    await expect(alert(page)).toContainText(NOT_SHOWN)
  }
  await press(page, milestone(page, 1))
  await expect(alert(page)).toContainText(NOT_SHOWN)
  await page.unroute(FACTS)
  for (const number of [1, 2]) {
    await press(page, milestone(page, number))
    await expect(milestone(page, number)).toContainText('Saved since')
    await expect(milestone(page, number).locator('select option:checked')).toContainText(title)
    await press(page, milestone(page, number))
    await expect(page.getByRole('status')).toContainText(`Saved: Reworded, the ${number}`)
  }
  const { milestones } = (await readAction(page, '3.5')).action
  expect(milestones.slice(0, 2).map(({ title }) => title)).toEqual(['Reworded, the 1', 'Reworded, the 2'])
  expect(JSON.stringify(milestones[0])).toContain(title)
  expect(JSON.stringify(milestones[1])).toContain(title)
})
