import type { Page } from '@playwright/test'
import { PostView } from '../../domain/contract/posts.ts'
import { expect, test } from '../fixtures.ts'
import { postUpdate, read, readAction } from '../record.ts'
import { RARE, sampled } from '../sampled.ts'

/** An action that two of the office edit. */
const ref = '4.3'

/** Writes into the last row of the columns of one's own, or one more, and says why. */
async function addColumn(page: Page, label: string): Promise<void> {
  const rows = page.getByRole('group', { name: 'Columns of your own' })
  const labels = rows.getByLabel(/^Column \d+$/)
  if ((await labels.last().inputValue()) !== '') {
    const count = await labels.count()
    await rows.getByRole('button', { name: 'Add another column' }).click()
    await expect(labels).toHaveCount(count + 1)
  }
  await labels.last().fill(label)
  await rows.getByLabel('What it says').last().fill(`Said in ${label}`)
  await page.getByLabel('Why this is changing').fill('Agreed by the office.')
}
const save = (page: Page) => page.getByRole('button', { name: 'Save the change' }).click()

test('who saves second reads both texts, loses nothing, and saves', async ({ signInAs }) => {
  const page = await signInAs('owner')
  await page.goto('/medway-2019/actions/5.4/update')
  await page.getByLabel('On track').check()
  await page.getByLabel('Progress').fill('Health visitors lead four more plans.')

  const office = await signInAs('programme')
  await postUpdate(office, '5.4', {
    deliveryStatus: 'at-risk',
    progress: 'The partners’ meeting of December was put off.',
    wayBackToGreen: 'It meets on 7 January.',
  })
  await page.getByRole('button', { name: 'Save update' }).click()

  await expect(page.locator('.govuk-error-summary')).toBeFocused()
  await expect(page.getByRole('alert')).toContainText('This action has been updated since you opened it')
  const both = page.getByRole('region', { name: 'Your update and the one that came first' })
  await expect(both).toContainText('Health visitors lead four more plans.')
  await expect(both).toContainText('by Programme office')
  await expect(both).toContainText('The partners’ meeting of December was put off.')
  await expect(both).toContainText('It meets on 7 January.')
  await expect(page.getByLabel('Progress')).toHaveValue('Health visitors lead four more plans.')
  await expect(page.getByLabel('On track')).toBeChecked()

  await page.getByRole('button', { name: 'Save update' }).click()
  await expect(page).toHaveURL('/medway-2019/actions/5.4?done=update')
  const [last, first] = (await readAction(page, '5.4')).progressUpdates
  expect([last?.progress, first?.progress]).toEqual([
    'Health visitors lead four more plans.',
    'The partners’ meeting of December was put off.',
  ])
  expect([first?.onBehalf, last?.onBehalf]).toEqual([true, false])
})

test('two people who edit one action see where they differ', async ({ signInAs }) => {
  const page = await signInAs('programme')
  await page.goto('/medway-2019/actions/2.6/edit')
  const colleague = await signInAs('programme')
  await colleague.goto('/medway-2019/actions/2.6/edit')

  await page.getByLabel('Partners').fill('Canterbury Christ Church University')
  await page.getByLabel('Why this is changing').fill('The university joined.')
  await page.getByRole('button', { name: 'Save the change' }).click()
  await expect(page.getByRole('status')).toContainText('The change is saved')

  await colleague.getByLabel('Partners').fill('The teaching partnership')
  await colleague.getByLabel('Why this is changing').fill('Its name was missing.')
  await colleague.getByRole('button', { name: 'Save the change' }).click()
  const row = colleague
    .getByRole('region', { name: 'Your wording and the one that came first' })
    .getByRole('row')
    .last()
  await expect(row.getByRole('cell')).toHaveText(['The teaching partnership', 'Canterbury Christ Church University'])
  await expect(colleague.getByLabel('Partners')).toHaveValue('The teaching partnership')
  await colleague.getByRole('button', { name: 'Save the change' }).click()
  await expect(colleague.getByRole('status')).toContainText('The change is saved')
})

for (const javaScriptEnabled of sampled([true, false]))
  test.describe(javaScriptEnabled ? 'with scripts' : 'with no scripts', () => {
    test.use({ javaScriptEnabled })

    test('a page that was left open puts no old words back: what its author did not change is as a colleague saved it', async ({
      signInAs,
    }) => {
      const said = javaScriptEnabled ? 'scripts' : 'none'
      const page = await signInAs('programme')
      await page.goto(`/medway-2019/actions/${ref}/edit`)
      const colleague = await signInAs('programme')
      await colleague.goto(`/medway-2019/actions/${ref}/edit`)
      await colleague.getByLabel('Partners').fill(`Police, ${said}`)
      await addColumn(colleague, `Theirs, ${said}`)
      await save(colleague)
      await expect(colleague.getByRole('status')).toContainText('The change is saved')

      await page.getByLabel('Title', { exact: true }).fill(`Reworded, ${said}`)
      await addColumn(page, `Mine, ${said}`)
      await save(page)
      await expect(page.getByRole('alert')).toContainText('This action has been changed since you opened it')
      await expect(page.getByRole('main')).toContainText('the boxes hold what was saved: Partners; Columns of your own')
      await expect(page.getByLabel('Partners')).toHaveValue(`Police, ${said}`)
      await save(page)
      await expect(page.getByRole('status')).toContainText('The change is saved')
      const { action } = await readAction(page, ref)
      expect([action.title, action.partners]).toEqual([`Reworded, ${said}`, `Police, ${said}`])
      expect(action.ownColumns.map(({ label }) => label)).toEqual(
        expect.arrayContaining([`Theirs, ${said}`, `Mine, ${said}`]),
      )
    })
  })

test(
  'a row that was typed and not saved stands beside the one that a colleague added meanwhile',
  RARE,
  async ({ signInAs }) => {
    const page = await signInAs('programme')
    await page.goto(`/medway-2019/actions/${ref}/edit`)
    await addColumn(page, 'Mine, kept')
    await expect(page.getByText('Not saved yet')).toBeVisible()
    const colleague = await signInAs('programme')
    await colleague.goto(`/medway-2019/actions/${ref}/edit`)
    await addColumn(colleague, 'Theirs, first')
    await save(colleague)
    await expect(colleague.getByRole('status')).toContainText('The change is saved')

    await page.reload()
    await expect(page.getByText('What you typed then is in the boxes again')).toBeVisible()
    await save(page)
    await expect(page.getByRole('alert')).toContainText('This action has been changed since you opened it')
    await save(page)
    await expect(page.getByRole('status')).toContainText('The change is saved')
    const { action } = await readAction(page, ref)
    expect(action.ownColumns).toEqual(
      expect.arrayContaining([
        { label: 'Theirs, first', text: 'Said in Theirs, first' },
        { label: 'Mine, kept', text: 'Said in Mine, kept' },
      ]),
    )
  },
)

test('who answers what is asked otherwise by now reads that first, and answers then', RARE, async ({ signInAs }) => {
  const [page, office] = [await signInAs('chair'), await signInAs('programme')]
  const ask = (helpNeeded: string) =>
    postUpdate(office, '5.4', { deliveryStatus: 'on-track', progress: `It waits: ${helpNeeded}`, helpNeeded })
  await ask('A room in January')
  await page.goto('/medway-2019/actions/5.4/help')
  await page.getByLabel('What the board answers').fill('The library lends one.')
  await expect(page.getByText('Not saved yet')).toBeVisible()
  await ask('A room from January to March')
  await page.getByRole('button', { name: 'Record the answer' }).click()
  await expect(page.getByRole('alert')).toContainText('Read what is asked for now')
  await expect(page.getByText('A room from January to March').first()).toBeVisible()
  await expect(page.getByLabel('What the board answers')).toHaveValue('The library lends one.')
  await page.getByRole('button', { name: 'Record the answer' }).click()
  await expect(page.getByRole('status')).toContainText('The answer is recorded')
})

test(
  'a sentence on why nothing has changed stays, though a colleague’s word means that none is owed',
  RARE,
  async ({ signInAs }) => {
    const page = await signInAs('owner')
    await page.goto('/medway-2019/actions/1.7/update')
    const why = page.getByLabel('Why nothing has changed')
    await why.fill('The worker starts in January.')
    await expect(page.getByText('Not saved yet')).toBeVisible()
    const office = await signInAs('programme')
    await postUpdate(office, '1.7', { deliveryStatus: 'on-track', progress: 'Nine families wait.' })
    for (const then of ['A visit a week.', 'Two visits a week.']) {
      await page.reload()
      await expect(why).toHaveValue('The worker starts in January.')
      await page.getByLabel('Next steps').fill(then)
    }
    await page.getByRole('button', { name: 'Throw it away' }).click()
  },
)

test('two clicks on save make one update', async ({ signInAs }) => {
  const page = await signInAs('owner')
  const before = (await readAction(page, '1.7')).progressUpdates.length
  await page.goto('/medway-2019/actions/1.7/update')
  await page.getByLabel('Off track').check()
  await page.getByLabel('Progress').fill('Eleven families still wait.')
  await page.getByLabel('Way back to green').fill('A second worker starts on 4 January.')
  await page.getByRole('button', { name: 'Save update' }).dblclick()
  await expect(page.getByRole('status')).toContainText(/saved/i)
  expect((await readAction(page, '1.7')).progressUpdates).toHaveLength(before + 1)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a day that is none is no fault of ours where a colleague was first', RARE, async ({ signInAs }) => {
    const page = await signInAs('owner')
    await page.goto('/medway-2019/actions/5.4/update')
    await page.getByLabel('On track').check()
    await page.getByLabel('Progress').fill('Kept, though its forecast is blank.')
    await page.getByLabel('Your own forecast').evaluate((box: HTMLInputElement) => (box.value = ' '))
    const office = await signInAs('programme')
    await postUpdate(office, '5.4', { deliveryStatus: 'on-track', progress: 'Said before a blank forecast.' })
    await page.getByRole('button', { name: 'Save update' }).click()
    await expect(page.getByRole('alert')).toContainText('This action has been updated since you opened it')
    await expect(page.getByLabel('Progress')).toHaveValue('Kept, though its forecast is blank.')
  })

  test('a form that is sent again says that it was saved already', async ({ signInAs }) => {
    const page = await signInAs('owner')
    await page.goto('/medway-2019/actions/1.4/update')
    const again = await page.context().newPage()
    await again.goto('/medway-2019/actions/1.4/update')
    for (const form of [page, again]) {
      await form.getByLabel('Off track').check()
      await form.getByLabel('Progress').fill('One list since Monday; two children are not yet on it.')
      await form.getByLabel('Way back to green').fill('Both by 14 December.')
      await form.getByRole('button', { name: 'Save update' }).click()
    }
    await expect(page.getByRole('status')).toContainText('Your update is saved')
    await expect(again.getByRole('status')).toContainText('Saved already')
    const said = (await readAction(page, '1.4')).progressUpdates.map(({ progress }) => progress)
    expect(said.filter((one) => one.startsWith('One list since Monday'))).toHaveLength(1)
  })
})

test('two who call somebody otherwise see both names before one replaces the other', RARE, async ({ signInAs }) => {
  const [page, keeper] = [await signInAs('scrutiny'), await signInAs('administrator')]
  await page.goto('/account/name')
  await keeper.goto('/people')
  await keeper.getByRole('link', { name: 'Scrutiny officer' }).click()
  const theirs = keeper.getByRole('form', { name: 'Name' })
  await theirs.getByLabel('What they are called').fill('Scrutiny of children’s services')
  await theirs.getByRole('button', { name: 'Change the name' }).click()
  await expect(keeper.getByRole('status')).toContainText('The name is changed')

  await page.getByLabel('What you are called').fill('Cllr Scrutiny')
  await page.getByRole('button', { name: 'Change name' }).click()
  await expect(page.getByRole('alert')).toContainText('This name has been changed since you opened it')
  const row = page.getByRole('region', { name: 'Yours and the one that came first' }).getByRole('row').last()
  await expect(row.getByRole('cell')).toHaveText(['Cllr Scrutiny', 'Scrutiny of children’s services'])
  await expect(page.getByLabel('What you are called')).toHaveValue('Cllr Scrutiny')
  await page.getByLabel('What you are called').fill('Scrutiny officer')
  await page.getByRole('button', { name: 'Change name' }).click()
  await expect(page.getByRole('status')).toContainText('Your name is changed')
})

test(
  'a post that a colleague added, and chose a moment before, stands in the list that takes it from them',
  RARE,
  async ({ signInAs }) => {
    const [page, colleague] = [await signInAs('programme'), await signInAs('programme')]
    const edit = '/medway-2019/actions/5.1/edit'
    await page.goto(edit)
    const added = await colleague.request.post('/api/plans/medway-2019/posts', {
      data: { title: 'Head of Permanence and Adoption', organisation: 'Medway Council', oversees: '' },
    })
    expect(added.status(), await added.text()).toBe(201)
    await colleague.goto(edit)
    const sponsor = colleague.getByLabel('Sponsor (optional)')
    const option = sponsor.getByRole('option', { name: /^Head of Permanence and Adoption/ })
    const key = (await option.getAttribute('value')) ?? ''
    await sponsor.selectOption(key)
    await colleague.getByLabel('Why this is changing').fill('It has a sponsor.')
    await save(colleague)
    await expect(colleague.getByRole('status')).toContainText('The change is saved')

    await page.getByLabel('Partners').fill('The adoption agency')
    await page.getByLabel('Why this is changing').fill('The agency joined.')
    await save(page)
    await expect(page.getByRole('main')).toContainText('the boxes hold what was saved: Sponsor')
    await expect(page.locator('form[aria-busy="true"]')).toHaveCount(0)
    await expect(page.getByLabel('Sponsor (optional)')).toHaveValue(key)
    await save(page)
    await expect(page.getByRole('status')).toContainText('The change is saved')
    expect((await readAction(page, '5.1')).action).toMatchObject({ partners: 'The adoption agency', sponsor: { key } })
  },
)

for (const javaScriptEnabled of sampled([true, false], 1))
  test.describe(javaScriptEnabled ? 'with scripts on' : 'with scripts off', () => {
    test.use({ javaScriptEnabled })

    test('who hands a post over reads how a colleague put right who is to come', async ({ signInAs }) => {
      const [page, colleague] = [await signInAs('programme'), await signInAs('programme')]
      const key = javaScriptEnabled ? 'head-of-partnerships' : 'head-of-workforce'
      const at = `/medway-2019/settings/posts/${key}`
      const handOver = async (name: string, from: string) => {
        await page.getByLabel('Name').fill(name)
        await page.getByLabel('Their first day').fill(from)
        await page.getByRole('button', { name: 'Hand it over' }).click()
      }
      await page.goto(`${at}/handover`)
      await handOver('Ben To Come', '4 January 2021')
      await expect(page.getByRole('status')).toContainText('The post is handed over')
      await page.goto(`${at}/handover`)
      await expect(page.getByRole('main')).toContainText('Ben To Come is to hold it from 4 January 2021.')

      await colleague.goto(at)
      await colleague.getByRole('link', { name: 'Ben To Come' }).click()
      // The page before has a box for a last day as well.
      await expect(colleague.getByRole('heading', { level: 1 })).toHaveText('Ben To Come')
      await colleague.getByLabel('Last day').fill('29 January 2021')
      await colleague.getByLabel('Why this is changing').fill('For January alone.')
      await save(colleague)
      await expect(colleague.getByRole('status')).toContainText('What is said of them is changed')

      await handOver('Ann After', '18 January 2021')
      await expect(page.getByRole('alert')).toContainText('has been changed since you opened it')
      const main = page.getByRole('main')
      await expect(main).toContainText('Who holds it, or is to, has been changed since you opened this page')
      await expect(main).toContainText('Ben To Come is to hold it from 4 January 2021 until 29 January 2021')
      await expect(page.getByLabel('Name')).toHaveValue('Ann After')
      const days = async () =>
        (await read(page, PostView, `posts/${key}`)).holders.map(({ name, toOn }) => [name, toOn]).slice(0, 2)
      expect((await days())[0]).toEqual(['Ben To Come', '2021-01-29'])
      await page.getByRole('button', { name: 'Hand it over' }).click()
      await expect(page.getByRole('status')).toContainText('The post is handed over')
      expect(await days()).toEqual([
        ['Ann After', null],
        ['Ben To Come', '2021-01-17'],
      ])
    })
  })

test('who hands a post over reads whom a colleague handed it to meanwhile', RARE, async ({ signInAs }) => {
  const [page, colleague] = [await signInAs('programme'), await signInAs('programme')]
  const path = '/medway-2019/settings/posts/director-of-people/handover'
  for (const one of [page, colleague]) await one.goto(path)
  const handOver = async (one: Page, name: string, from: string) => {
    await one.getByLabel('Name').fill(name)
    await one.getByLabel('Their first day').fill(from)
    await one.getByRole('button', { name: 'Hand it over' }).click()
  }
  await handOver(colleague, 'Ben Meanwhile', '5 January 2021')
  await expect(colleague.getByRole('status')).toContainText('The post is handed over')
  await handOver(page, 'Ann After', '12 January 2021')
  await expect(page.getByRole('alert')).toContainText('has been changed since you opened it')
  const main = page.getByRole('main')
  await expect(main).toContainText('Who holds it, or is to, has been changed since you opened this page')
  await expect(main).toContainText('Ian Sutherland holds it until 4 January 2021')
  await expect(main).toContainText('Ben Meanwhile is to hold it from 5 January 2021')
  await expect(main).toContainText('takes over from Ben Meanwhile')
  await page.getByRole('button', { name: 'Hand it over' }).click()
  await expect(page.getByRole('status')).toContainText('The post is handed over')
})
