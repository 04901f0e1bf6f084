import type { Page } from '@playwright/test'
import { MeetingsView } from '../../domain/contract/meetings.ts'
import { RecommendationsView } from '../../domain/contract/recommendations.ts'
import { expect, test } from '../fixtures.ts'
import { read } from '../record.ts'
import { RARE } from '../sampled.ts'

const PLAN = '/medway-2019'
const api = `/api/plans${PLAN}`
const GONE = 'You had chosen this, and it is not offered here any more'

/** A recommendation that no action answers. */
async function addRecommendation(page: Page, title: string): Promise<number> {
  const data = { source: 'ofsted-2020-09-15', recommendations: [{ wording: title, shortTitle: title }] }
  expect((await page.request.post(`${api}/recommendations`, { data })).status()).toBe(201)
  const { recommendations } = await read(page, RecommendationsView, 'recommendations')
  return recommendations.find((one) => one.title === title)?.number ?? 0
}

async function withdraw(page: Page, number: number): Promise<void> {
  const { recommendations } = await read(page, RecommendationsView, 'recommendations')
  const one = recommendations.find((each) => each.number === number)
  const said = { wording: one?.title, shortTitle: one?.title, source: 'ofsted-2020-09-15', paragraphs: '', areas: [] }
  const data = { ...said, withdraw: true, reason: 'Said twice.', basedOn: one?.versionId }
  const reply = await page.request.post(`${api}/recommendations/${number}/versions`, { data })
  expect(reply.status(), await reply.text()).toBe(201)
}

const tick = (page: Page, number: number) => page.locator(`[name=recommendations][value="${number}"]`)

test('a recommendation that was ticked and withdrawn since is named, not dropped', async ({ signInAs }) => {
  const [page, colleague] = [await signInAs('programme'), await signInAs('programme')]
  const [gone, stays] = [await addRecommendation(page, 'To go again'), await addRecommendation(page, 'To stay')]
  await page.goto(`${PLAN}/actions/new`)
  await page.getByLabel('Title', { exact: true }).fill('Answers two')
  await tick(page, gone).check()
  await tick(page, stays).check()
  await expect(page.getByText('Not saved yet')).toBeVisible()
  await withdraw(colleague, gone)

  await page.reload()
  await expect(page.getByText(GONE)).toBeVisible()
  const notice = page.getByRole('status').filter({ hasText: GONE })
  await expect(notice.getByRole('listitem')).toHaveText([`Recommendations it answers: ${gone}. To go again`])
  await expect(page.getByText('all but what is said below')).toBeVisible()
  await expect(page.getByRole('group', { name: 'Recommendations it answers' })).toContainText(
    `${gone}. To go again: not offered here any more, so not chosen now`,
  )
  await expect(tick(page, stays)).toBeChecked()
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Answers two')

  await page.getByRole('button', { name: 'Throw it away' }).click()
  await expect(page.getByText(GONE)).toHaveCount(0)
  await expect(tick(page, stays)).not.toBeChecked()
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue('')
})

test('so is one that was withdrawn while its form was refused for a slip', RARE, async ({ signInAs }) => {
  const [page, colleague] = [await signInAs('programme'), await signInAs('programme')]
  const gone = await addRecommendation(page, 'To go meanwhile')
  await page.goto(`${PLAN}/actions/new`)
  await page.getByLabel('Title', { exact: true }).fill('Without a due date, by a slip')
  await tick(page, gone).check()
  await withdraw(colleague, gone)
  await page.getByRole('button', { name: 'Add the action' }).last().click()
  await expect(page.getByRole('alert')).toContainText('due')
  await expect(page.getByRole('status').filter({ hasText: GONE })).toContainText(`${gone}. To go meanwhile`)
})

test('a meeting that was chosen in a list and cancelled since is named, and nothing else stands in its place', async ({
  signInAs,
}) => {
  const [page, colleague] = [await signInAs('chair'), await signInAs('programme')]
  const title = 'Entered by mistake'
  const held = { kind: 'improvement-board', title, heldOn: '2020-12-08', dataCutOffOn: '2020-12-01' }
  const added = await colleague.request.post(`${api}/meetings`, { data: { meetings: [held] } })
  expect(added.status(), await added.text()).toBe(201)
  await page.goto(`${PLAN}/actions/2.2/help`)
  const list = page.getByLabel('Meeting', { exact: true })
  await list.selectOption({ label: `${title}, 8 December 2020` })
  await page.getByLabel('What the board answers').fill('A worker from January.')
  await expect(page.getByText('Not saved yet')).toBeVisible()

  const { meetings } = await read(colleague, MeetingsView, 'meetings')
  const one = meetings.find((each) => each.title === title)
  const data = { ...held, papersDueOn: '', cancel: true, reason: 'It was not held.', basedOn: one?.versionId }
  const cancelled = await colleague.request.post(`${api}/meetings/${one?.id}/versions`, { data })
  expect(cancelled.status(), await cancelled.text()).toBe(201)

  await page.reload()
  await expect(page.getByRole('status').filter({ hasText: GONE })).toContainText(`Meeting: ${title}, 8 December 2020`)
  await expect(list).toHaveValue('')
  await expect(list).toHaveAccessibleDescription(/Entered by mistake, 8 December 2020: not offered here any more/)
  await expect(page.getByLabel('What the board answers')).toHaveValue('A worker from January.')
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('what was chosen and is offered no more is said beside its box', async ({ signInAs }) => {
    const [page, colleague] = [await signInAs('programme'), await signInAs('programme')]
    const gone = await addRecommendation(page, 'To go, without scripts')
    await page.goto(`${PLAN}/actions/new`)
    await page.getByLabel('Title', { exact: true }).fill('Without a due date, by a slip')
    await tick(page, gone).check()
    await withdraw(colleague, gone)
    await page.getByRole('button', { name: 'Add the action' }).last().click()
    await expect(page.getByRole('alert')).toContainText('due')
    await expect(page.getByRole('group', { name: 'Recommendations it answers' })).toContainText(
      'What was chosen here is not offered any more',
    )
  })
})
