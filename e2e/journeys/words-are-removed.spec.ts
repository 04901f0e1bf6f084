import { emailOf, expect, PASSWORD, test } from '../fixtures.ts'
import { readAction } from '../record.ts'
import { askAndRemove } from '../removal.ts'
import { endSession } from '../session.ts'

const UPDATE = '/medway-2019/actions/1.5/update'
const NAME = 'Jo Sample-Person'

test('a name that must not be there is taken out by the office and an administrator, and the record still holds', async ({
  signInAs,
}) => {
  const [office, keeper, chair] = [
    await signInAs('programme'),
    await signInAs('administrator'),
    await signInAs('chair'),
  ]
  await office.goto(UPDATE)
  await office.getByLabel('On track').check()
  await office.getByLabel('Progress').fill(`We met ${NAME} at home.`)
  await office.getByRole('button', { name: 'Save update' }).click()
  await expect(office.getByRole('status')).toContainText('Your update is saved')

  await office.goto('/medway-2019/settings/removed-words')
  await office.getByLabel('The words, exactly').fill(NAME)
  await office.getByLabel('Why they must not be there').fill(`It names ${NAME}`)
  await expect(office.getByRole('main')).toContainText(', but for the words to be removed. Not saved yet.')
  await office.getByRole('button', { name: 'Ask to have them removed' }).click()
  await expect(office.getByRole('alert')).toContainText('Do not repeat the words here')
  await expect(office.getByLabel('The words, exactly')).toHaveValue(NAME)
  await office.getByLabel('Why they must not be there').fill('It names a child')
  await endSession(office)
  await office.getByRole('button', { name: 'Ask to have them removed' }).click()
  await expect(office.getByRole('heading', { level: 1 })).toHaveText('Sign in again to save what you wrote')
  await expect(office.getByRole('definition').filter({ hasText: NAME })).toHaveCount(1)
  const kept = await office.evaluate(() => JSON.stringify(localStorage))
  expect(kept).toContain('It names a child')
  expect(kept).not.toContain(NAME)
  await office.getByLabel('Email address').fill(emailOf('programme'))
  await office.getByLabel('Password').fill(PASSWORD)
  await office.getByRole('button', { name: 'Sign in and save' }).click()
  await expect(office.getByRole('status')).toContainText('An administrator decides')

  await keeper.goto('/removals')
  await expect(keeper.getByRole('main')).toContainText('“It names a child”, asked by Programme office')
  await expect(keeper.getByRole('main')).not.toContainText('Sample')
  const beside = await keeper.context().newPage()
  await beside.goto('/removals?done=refused')
  await keeper.getByRole('button', { name: 'Remove the words' }).click()
  await expect(keeper.getByRole('status')).toContainText('The words are removed')
  await beside.getByRole('button', { name: 'Refuse' }).click()
  await expect(beside.getByRole('alert')).toContainText('decided already')
  await expect(beside.getByRole('main')).not.toContainText('It is refused')
  await beside.close()

  await chair.goto('/medway-2019/actions/1.5')
  await expect(chair.getByRole('main')).toContainText('We met [words removed] at home.')
  await chair.goto('/medway-2019/changes?check=yes')
  await expect(chair.getByRole('main')).toContainText('Removed words from the plan medway-2019')
  await expect(chair.getByRole('main')).not.toContainText('Sample')
  await expect(chair.locator('#check')).toContainText('intact')
})

test('who asks is led to the papers that hold the words, and withdraws what is public', async ({
  ownServer,
  visit,
}) => {
  const { baseURL } = await ownServer({ demonstration: true })
  const [office, keeper] = [await visit({ baseURL }), await visit({ baseURL })]
  const name = 'Robin Sample'
  const enter = async (page: typeof office, role: 'programme' | 'administrator') => {
    const data = { email: emailOf(role), password: PASSWORD }
    expect((await page.request.post('/api/session', { data })).status()).toBe(200)
  }
  await enter(office, 'programme')
  await enter(keeper, 'administrator')
  await office.goto(UPDATE)
  await office.getByLabel('On track').check()
  await office.getByLabel('Progress').fill(`We met ${name} at home.`)
  await office.getByRole('button', { name: 'Save update' }).click()
  await expect(office.getByRole('status')).toContainText('Your update is saved')

  // Only its data has the name: the officer is asked, and lets it go.
  await office.goto('/medway-2019/papers/check?kind=plan-on-a-page&audience=public')
  await expect(office.getByRole('row', { name })).toContainText('In the data: updates, 1.5')
  for (const tick of await office.getByRole('checkbox').all()) await tick.check()
  await office.getByRole('button', { name: 'Keep these answers' }).click()
  await office.getByRole('button', { name: 'Go on to issue it' }).click()
  await office.getByRole('button', { name: 'Issue the paper' }).click()
  await expect(office.getByRole('status')).toContainText('The paper is issued')

  await askAndRemove({ office, keeper }, name)
  await expect(keeper.getByRole('main')).toContainText('Plan on a page for the public, as at 10 December 2020')
  await office.goto('/medway-2019/settings/removed-words')
  await office.getByRole('link', { name: /^Plan on a page for the public/ }).click()
  await office.getByLabel('It holds what its readers may not have').check()
  await office.getByLabel('Why it is withdrawn').fill('A family could be told')
  await office.getByRole('button', { name: 'Withdraw the paper' }).click()
  await expect(office.getByRole('status')).toContainText('The paper is withdrawn')
  await office.goto('/medway-2019/settings/removed-words')
  await expect(office.getByRole('main')).toContainText('It names a child')
  await expect(office.getByRole('main')).not.toContainText('Plan on a page')
  await office.goto('/public/medway-2019')
  await expect(office.getByRole('main')).toContainText('A family could be told')
  await expect(office.getByRole('main')).not.toContainText('as at 10 December 2020')
})

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('a form that was open meanwhile does not bring them back', async ({ signInAs }) => {
      const ref = javaScriptEnabled ? '2.4' : '2.5'
      const words = javaScriptEnabled ? 'Alex Sample-Person' : 'Kim Sample-Person'
      const [page, office, keeper] = [
        await signInAs('programme'),
        await signInAs('programme'),
        await signInAs('administrator'),
      ]
      const save = async (said: string) => {
        await page.getByLabel('Why this is changing').fill(said)
        await page.getByRole('button', { name: 'Save the change' }).click()
      }
      const edit = `/medway-2019/actions/${ref}/edit`
      await page.goto(edit)
      await page.getByLabel('Partners').fill(`The school of ${words}`)
      await save('Its school joined.')
      await expect(page.getByRole('status')).toContainText('The change is saved')
      await page.goto(edit)
      const title = page.getByLabel('Title', { exact: true })
      const reworded = `${await title.inputValue()}, with its school`
      await title.fill(reworded)
      if (javaScriptEnabled) await expect(page.getByText('Not saved yet')).toBeVisible()

      await askAndRemove({ office, keeper }, words)

      if (javaScriptEnabled) {
        await page.reload()
        await expect(page.getByText('Words were removed from this since')).toBeVisible()
        await expect(page.getByLabel('Partners')).toHaveValue('The school of [words removed]')
        await expect(title).toHaveValue(reworded)
      }
      await save('Its school is named.')
      await expect(page.getByRole('alert')).toContainText('Words were removed from this on')
      await expect(page.getByRole('alert')).toContainText('It names a child')
      await expect(page.getByLabel('Partners')).toHaveValue('The school of [words removed]')
      await expect(title).toHaveValue(reworded)
      if (!javaScriptEnabled)
        await expect(page.getByRole('main')).toContainText('the boxes hold what is left: Partners')
      await expect(page.getByRole('main')).not.toContainText(words)

      await page.getByRole('button', { name: 'Save the change' }).click()
      await expect(page.getByRole('status')).toContainText('The change is saved')
      const { action } = await readAction(page, ref)
      expect([action.title, action.partners]).toEqual([reworded, 'The school of [words removed]'])
      await page.goto('/medway-2019/changes')
      await expect(page.getByRole('main')).not.toContainText(words)
    })
  })

test('nor does one whose author was signed out meanwhile, once they have signed in and saved', async ({ signInAs }) => {
  const [page, office, keeper] = [
    await signInAs('programme'),
    await signInAs('programme'),
    await signInAs('administrator'),
  ]
  const words = 'Toni Sample-Person'
  const edit = '/medway-2019/actions/2.2/edit'
  const columns = (of: string) => page.locator(`[name=${of}]`)
  const save = async () => {
    await page.getByRole('button', { name: 'Save the change' }).click()
    await expect(page.locator('form[aria-busy="true"]')).toHaveCount(0)
  }
  await page.goto(edit)
  await columns('ownColumnLabel').last().fill('Links')
  await columns('ownColumnText').last().fill(`${words} lives here`)
  await page.getByLabel('Why this is changing').fill('Its links are said.')
  await save()
  await expect(page.getByRole('status')).toContainText('The change is saved')

  await page.goto(edit)
  await page.getByLabel('Partners').fill('Health')
  await columns('ownColumnLabel').last().fill('Mine')
  await columns('ownColumnText').last().fill('Said by me')
  await page.getByLabel('Why this is changing').fill('Health joined.')
  await expect(page.getByText('Not saved yet')).toBeVisible()
  await askAndRemove({ office, keeper }, words)
  await endSession(page)
  await save()
  await page.getByLabel('Password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Sign in and save' }).click()
  await expect(page.getByRole('alert')).toContainText('Words were removed from this on')
  await expect(page.getByRole('main')).toContainText('the boxes hold what is left: Columns of your own')
  await expect(page.getByRole('main')).not.toContainText(words)
  const held = (boxes: Element[]) => boxes.map((box) => (box as HTMLInputElement).value)
  expect(await columns('ownColumnText').evaluateAll(held)).toContain('[words removed] lives here')
  expect((await columns('ownColumnText').evaluateAll(held)).join()).not.toContain(words)

  await save()
  await expect(page.getByRole('status')).toContainText('The change is saved')
  const { action } = await readAction(page, '2.2')
  expect(action.partners).toBe('Health')
  const own = Object.fromEntries(action.ownColumns.map(({ label, text }) => [label, text]))
  expect(own).toMatchObject({ Links: '[words removed] lives here', Mine: 'Said by me' })
  expect(JSON.stringify(action)).not.toContain(words)
})
