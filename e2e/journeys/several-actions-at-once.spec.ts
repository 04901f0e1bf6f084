import type { Page } from '@playwright/test'
import { expectAccessible } from '../accessible.ts'
import { emailOf, expect, PASSWORD, test } from '../fixtures.ts'

const AREAS = ['Leadership', 'Practice', 'Workforce', 'Partnerships', 'Front door']
const POSTS = [
  'Director of Children’s Services',
  'Head of Practice',
  'Head of Workforce',
  'Head of Partnerships',
  'Head of the Front Door',
  'Lead Member',
]

/** As a spreadsheet puts it on the clipboard: the seventh names no post, the ninth no year. */
const SHEET = [
  'Ref\tPriority\tAction\tLead\tStart\tBy when\tWhat good looks like\tRAG',
  '1.1\t1\tA board that meets every six weeks\tDirector of Children’s Services\t4/1/2021\t31/03/2021\tIt has met four times\tAmber',
  '1.2\t1\tAn improvement team is in place\tdirector of  children’s services\t\tSpring 2021\t\tGreen',
  '1.3\t1\tMembers see the same figures as officers\tLead Member\t\tQ3 2020/21\t\t',
  '2.1\t2. Practice\tAudits are done with practitioners\tHead of Practice\t\tOngoing, reviewed on 1 March 2021\t\tRed',
  '2.2\tPractice\t"Supervision is monthly,\nand recorded"\tHead of Practice\t1/2/2021\t30 June 2021\tNine in ten\t',
  '2.3\t2\tPlans say what is to change for a child\tHead of Practice\t\tMarch 2021\t\t',
  '3.1\t3\tEvery new manager has a mentor\tHead of Quality\t\t26/2/2021\t\tAmber',
  '3.2\t3\tA workforce strategy is agreed\tHead of Workforce\t\tSummer 2021\t\t',
  '3.3\t3\tFewer agency social workers\tHead of Workforce\t\tSpring\tBelow one in ten\t',
  '4.1\t4\tPartners join each strategy meeting\tHead of Partnerships\t\t31 May 2021\t\t',
  '5.1\t5\tOne front door for all contacts\tHead of the Front Door\t\t2021\t\t',
  '5.2\t5\tDecisions within one working day\tHead of the Front Door\t\tTBC\t\t',
].join('\r\n')

/** A plan of its own, just begun: five areas, six posts, no action. */
async function beginPlan(page: Page, council: string): Promise<string> {
  expect(
    (await page.request.post('/api/session', { data: { email: emailOf('programme'), password: PASSWORD } })).status(),
  ).toBe(200)
  const data = { council, title: 'Improvement plan', judgement: 'inadequate', reportPublishedOn: '2020-11-02' }
  const started = await page.request.post('/api/plans', { data })
  expect(started.status()).toBe(201)
  const slug = `${council.toLowerCase()}-2020`
  const add = async (noun: string, said: object) =>
    expect((await page.request.post(`/api/plans/${slug}/${noun}`, { data: said })).status(), noun).toBe(201)
  for (const title of AREAS) await add('areas', { title })
  for (const title of POSTS) await add('posts', { title, organisation: council, holder: 'Ada Example' })
  return slug
}

/** Presses what sends the form, and waits for the answer and its page. */
async function send(page: Page, name: string): Promise<void> {
  const answer = page.waitForResponse((reply) => reply.request().method() === 'POST')
  await page.getByRole('main').getByRole('button', { name, exact: true }).click()
  await (await answer).finished()
  await expect(page.locator('form[aria-busy="true"]')).toHaveCount(0)
}

const row = (page: Page, of: string) => page.locator('details').filter({ hasText: of })

for (const javaScriptEnabled of [true, false])
  test(`a sheet of twelve actions is pasted, put right and saved, with scripts ${javaScriptEnabled ? 'on' : 'off'}`, async ({
    ownServer,
    visit,
  }) => {
    const { baseURL } = await ownServer({ demonstration: true })
    const page = await visit({ baseURL, javaScriptEnabled })
    const slug = await beginPlan(page, 'Northmere')
    await page.goto(`/${slug}`)
    await page.getByRole('link', { name: 'add its actions, several at once' }).click()
    await page.getByLabel('Paste your actions').fill(SHEET)
    await send(page, 'Show them as rows')

    await expect(page.getByRole('heading', { name: '12 actions' })).toBeVisible()
    await expect(page.getByLabel('By when')).toHaveValue('due')
    await expect(page.getByLabel('RAG')).toHaveValue('')
    await expect(page.getByText('Not taken: Amber; Green; Red')).toBeVisible()
    // Whatever the plan can take as it is stays folded.
    await expect(page.locator('details[open]')).toHaveCount(2)
    await expect(row(page, 'mentor')).toContainText('“Head of Quality” is no post of this plan')
    await expect(row(page, 'agency')).toContainText('When it is due: enter the year too, in four figures')
    await expect(row(page, 'Supervision')).toContainText('Head of Practice')
    await expect(row(page, 'improvement team')).toContainText('No success measure')
    // A closed row says what was made of its words.
    await expect(row(page, 'improvement team').locator('summary')).toContainText(
      /1\. Leadership\s+due Spring 2021: March to May 2021/,
    )
    if (javaScriptEnabled) await expectAccessible(page, 'actions that were pasted')
    await page.setViewportSize({ width: 1366, height: 900 })

    await send(page, 'Add these actions')
    await expect(page).toHaveTitle(/^Error: /)
    const alert = page.getByRole('alert')
    await expect(alert).toContainText('Row 7: “Head of Quality” is no post')
    await expect(alert).toContainText('Row 9: When it is due: enter the year too')
    await expect(alert).toContainText('Say why the plan takes these actions')
    if (javaScriptEnabled) await expectAccessible(page, 'actions that were refused')
    await page.setViewportSize({ width: 1366, height: 900 })
    await row(page, 'mentor').getByLabel('Owner', { exact: true }).selectOption('Head of Workforce')
    await row(page, 'agency').getByLabel('When it is due').fill('Spring 2022')
    await page.getByLabel('Why the plan takes these').fill('In the plan as the board agreed it')
    await send(page, 'Add these actions')
    await expect(page.getByRole('status')).toContainText('12 actions are added to the plan: 1.1, 1.2, 1.3')

    await page.getByRole('link', { name: 'See the board page' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('No action of 12 is off track')
    await page.goto(`/${slug}/actions`)
    for (const said of ['Spring 2021', 'Q3 2020/21', 'Spring 2022', 'Every new manager has a mentor'])
      await expect(page.getByRole('main')).toContainText(said)
    await page.goto(`/${slug}/actions/2.1`)
    await expect(page.getByRole('main')).toContainText(/reviewed on 1 March 2021/i)
  })

test('a ref that a colleague took meanwhile is said at its row, and nothing is saved', async ({ ownServer, visit }) => {
  const { baseURL } = await ownServer({ demonstration: true })
  const page = await visit({ baseURL })
  const slug = await beginPlan(page, 'Southmere')
  await page.goto(`/${slug}/actions/several`)
  await page.getByLabel('Paste your actions').fill('1.1 Pods are built\n1.2 Pods are full')
  await page.getByLabel('Owner for all others').selectOption('Head of Practice')
  await page.getByLabel('Area for all others').selectOption('1')
  await send(page, 'Show them as rows')
  for (const due of await page.getByLabel('When it is due').all()) await due.fill('Spring 2021')
  await page.getByLabel('Why the plan takes these').fill('In the plan as the board agreed it')
  const theirs = { ref: '1.2', title: 'Theirs', ownerPost: 'lead-member', due: 'TBC', reason: 'They were first' }
  expect((await page.request.post(`/api/plans/${slug}/actions`, { data: theirs })).status()).toBe(201)
  await send(page, 'Add these actions')
  await expect(row(page, 'Pods are full')).toContainText('This plan has an action 1.2')
  await row(page, 'Pods are full').getByLabel('Ref').fill('')
  await expect(row(page, 'Pods are full').locator('summary')).toContainText('1.3')
  await send(page, 'Add these actions')
  await expect(page.getByRole('status')).toContainText('2 actions are added to the plan: 1.1 and 1.3')
  await page.goto(`/${slug}/actions/1.3`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Pods are full')
})

test('a name in the column of owners is read as the post that it holds, or asked about, and a twin is named', async ({
  ownServer,
  visit,
}) => {
  const { baseURL } = await ownServer({ demonstration: true })
  const page = await visit({ baseURL })
  const slug = await beginPlan(page, 'Westmere')
  const one = { title: 'Head of Safeguarding', organisation: 'Westmere', holder: 'Dan Whitfield' }
  expect((await page.request.post(`/api/plans/${slug}/posts`, { data: one })).status()).toBe(201)
  const theirs = { title: 'Pods are built', ownerPost: 'lead-member', due: 'TBC', reason: 'They were first' }
  expect((await page.request.post(`/api/plans/${slug}/actions`, { data: theirs })).status()).toBe(201)
  await page.goto(`/${slug}/actions/several`)
  await page
    .getByLabel('Paste your actions')
    .fill('Action\tOwner\tDue\npods are built\tdan whitfield\t31/3/2021\nPods are full\tAda Example\t31/3/2021')
  await send(page, 'Show them as rows')
  const built = row(page, 'pods are built').locator('summary')
  await expect(built).toContainText('Dan Whitfield holds Head of Safeguarding')
  await expect(built).toContainText('1 has the same title')
  await expect(row(page, 'Pods are full')).toContainText('Ada Example holds Director of Children’s Services, Head of')
  await expectAccessible(page, 'owners by their names')
  await row(page, 'Pods are full').getByLabel('Owner', { exact: true }).selectOption('Lead Member')
  await page.getByLabel('Why the plan takes these').fill('In the plan as the board agreed it')
  await send(page, 'Add these actions')
  await expect(page.getByRole('status')).toContainText('2 actions are added to the plan: 2 and 3')
  await page.goto(`/${slug}/actions/2`)
  await expect(page.getByRole('main')).toContainText('Head of Safeguarding')
})

test('what a column is can be said, and what was put right stays in its row', async ({ signInAs }) => {
  const page = await signInAs('programme')
  await page.goto('/medway-2019/actions/several')
  await page
    .getByLabel('Paste your actions')
    .fill('Build three pods\tSeen by the chair\nOpen the second pod\tSeen by all')
  await send(page, 'Show them as rows')
  await expect(page.getByText('Not taken: Seen by the chair; Seen by all')).toBeVisible()
  await row(page, 'Build three').getByLabel('When it is due').fill('31 March 2021')
  await page.getByLabel('Column 2').selectOption('successMeasure')
  await send(page, 'Add these actions')
  await expect(page.getByRole('alert')).toContainText('This has changed since the rows below were made')
  await send(page, 'Make the rows again')
  await expect(row(page, 'Build three').getByLabel('Success measure')).toHaveValue('Seen by the chair')
  await expect(row(page, 'Build three').getByLabel('When it is due')).toHaveValue('31 March 2021')

  // And after a reload, too: of a draft.
  await page.getByLabel('Why the plan takes these').fill('Asked for by the board')
  await expect(page.getByText('Not saved yet')).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Column 2')).toHaveValue('successMeasure')
  await expect(row(page, 'Build three').getByLabel('When it is due')).toHaveValue('31 March 2021')
  await expect(page.getByLabel('Why the plan takes these')).toHaveValue('Asked for by the board')
})
