import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { RARE, sampled } from '../sampled.ts'

/** Forms of a new plan that are drawn with what was said when it was started, until there is a first of its kind. */
const PREFILLED = [
  {
    list: 'sources',
    types: { 'Web address (optional)': 'https://files.example/letter', 'Licence (optional)': 'Its own' },
    drawn: ['Kind', 'What the report or letter is called', 'Published on (optional)'],
    colleague: { kind: 'visit-letter', title: 'A letter of a colleague’s' },
    save: 'Add the source',
    saved: 'The source is added',
    record: { kind: 'inspection-report', title: 'Inspection report', publishedOn: '2020-08-27' },
  },
  {
    list: 'visits',
    types: { 'Focus (optional)': 'The front door' },
    drawn: ['Kind', 'What it is called', 'First day', 'Last day', 'Letter of (optional)'],
    colleague: { kind: 'monitoring', title: 'A visit', startsOn: '2020-11-10', endsOn: '2020-11-11' },
    save: 'Add the visit',
    saved: 'The visit is added',
    record: { kind: 'inspection', startsOn: '2020-07-13', endsOn: '2020-07-17', letterOn: '2020-08-27' },
  },
]

async function startPlan(page: Page, slug: string): Promise<void> {
  const inspection = { inspectedFrom: '2020-07-13', inspectedTo: '2020-07-17', reportPublishedOn: '2020-08-27' }
  const started = await page.request.post('/api/plans', {
    data: { council: 'Prefilled Council', title: `Plan ${slug}`, slug, ...inspection },
  })
  expect(started.status(), await started.text()).toBe(201)
}

for (const { list, types, drawn, colleague, save, saved, record } of sampled(PREFILLED))
  test(`a first of ${list} comes back as it was drawn and typed, though a colleague has added one since`, async ({
    signInAs,
  }) => {
    const page = await signInAs('programme')
    const plan = `prefilled-${list}`
    await startPlan(page, plan)
    await page.goto(`/${plan}/settings/${list}`)
    for (const [label, words] of Object.entries(types)) await page.getByLabel(label).fill(words)
    const values = () => Promise.all(drawn.map((label) => page.getByLabel(label, { exact: true }).inputValue()))
    const before = await values()
    expect(before).not.toContain('')
    await expect(page.getByText(/^Kept in this browser/)).toBeVisible()

    const added = await page.request.post(`/api/plans/${plan}/${list}`, { data: colleague })
    expect(added.status(), await added.text()).toBe(201)
    await page.reload()
    await expect(page.getByText('What you typed then is in the boxes again')).toBeVisible()
    expect(await values()).toEqual(before)
    for (const [label, words] of Object.entries(types)) await expect(page.getByLabel(label)).toHaveValue(words)

    await page.getByRole('button', { name: save }).click()
    await expect(page.getByRole('status')).toContainText(saved)
    const view = (await (await page.request.get(`/api/plans/${plan}/${list}`)).json()) as Record<string, unknown[]>
    expect(view[list]).toContainEqual(expect.objectContaining(record))
  })

for (const { list, types, day, forms } of sampled(
  [
    { list: 'sources', types: 'Web address (optional)', day: 'Published on (optional)', forms: 'the source' },
    { list: 'visits', types: 'Focus (optional)', day: 'Letter of (optional)', forms: 'the visit' },
  ],
  1,
))
  test(`a day that nobody touched in ${forms} is the one that a colleague has put right in the plan since`, async ({
    signInAs,
  }) => {
    const [page, colleague] = [await signInAs('programme'), await signInAs('programme')]
    const plan = `put-right-${list}`
    await startPlan(page, plan)
    await page.goto(`/${plan}/settings/${list}`)
    await page.getByLabel(types).fill('Typed before that')
    await expect(page.getByText(/^Kept in this browser/)).toBeVisible()
    await colleague.goto(`/${plan}/settings/plan`)
    await colleague.locator('[name=reportPublishedOn]').fill('28 August 2020')
    await colleague.locator('[name=reason]').fill('It was published a day later.')
    await colleague.getByRole('button', { name: 'Save the change' }).click()
    await expect(colleague.getByRole('status')).toContainText(/saved|changed/i)

    await page.reload()
    await expect(page.getByText('What you typed then is in the boxes again')).toBeVisible()
    await expect(page.getByLabel(types)).toHaveValue('Typed before that')
    await expect(page.getByLabel(day, { exact: true })).toHaveValue('28 August 2020')
    // What was typed over it stays as it was typed.
    await page.getByLabel(day, { exact: true }).fill('29 August 2020')
    await page.reload()
    await expect(page.getByLabel(day, { exact: true })).toHaveValue('29 August 2020')
  })

test(
  'the reason of a plan’s first action comes back, though its boards are there by now',
  RARE,
  async ({ signInAs }) => {
    const page = await signInAs('programme')
    await startPlan(page, 'prefilled-actions')
    await page.goto('/prefilled-actions/actions/new')
    const reason = page.getByLabel('Why the plan needs this action')
    await expect(reason).toHaveValue('In the plan as it was agreed')
    await page.getByLabel('Title').fill('Pods in all areas')
    await expect(page.getByText(/^Kept in this browser/)).toBeVisible()
    const added = await page.request.post('/api/plans/prefilled-actions/meetings', {
      data: {
        meetings: [{ kind: 'improvement-board', title: 'Board', heldOn: '2021-02-17', dataCutOffOn: '2021-02-03' }],
      },
    })
    expect(added.status(), await added.text()).toBe(201)
    await page.reload()
    await expect(page.getByLabel('Title')).toHaveValue('Pods in all areas')
    await expect(reason).toHaveValue('In the plan as it was agreed')
  },
)
