import { emailOf, expect, PASSWORD, test } from '../fixtures.ts'
import { readAction } from '../record.ts'
import { sampled } from '../sampled.ts'

for (const javaScriptEnabled of sampled([true, false], 1))
  test(`a plan has its own words for statuses, and its own quarters, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({
    visit,
    ownServer,
  }) => {
    test.setTimeout(120_000)
    const { baseURL } = await ownServer({ demonstration: true })
    const page = await visit({ baseURL, javaScriptEnabled })
    await page.request.post('/api/session', { data: { email: emailOf('programme'), password: PASSWORD } })

    await test.step('two statuses of one word are refused beside the second, and what was typed stays', async () => {
      await page.goto('/medway-2019/settings/plan')
      await page.getByLabel('For at risk (A)').fill('Delayed')
      await page.getByLabel('For off track (R)').fill('delayed')
      await page.getByLabel('Those of the calendar year: July to September').check()
      await page.getByLabel('Why this is changing').fill('As the council’s other plans say it.')
      await page.getByRole('button', { name: 'Save the change' }).click()
      await expect(page.getByRole('alert')).toContainText('Enter a word that no other status has')
      await expect(page.getByLabel('For at risk (A)')).toHaveValue('Delayed')
      await expect(page.getByLabel('Those of the calendar year: July to September')).toBeChecked()
    })

    await test.step('then they are saved, and stand where a status shows', async () => {
      await page.getByLabel('For off track (R)').fill('Stalled')
      await page.getByRole('button', { name: 'Save the change' }).click()
      await expect(page.getByRole('status')).toContainText('The plan is changed')
      await expect(page.getByLabel('For at risk (A)')).toHaveValue('Delayed')
      await page.goto('/medway-2019/actions?status=off-track')
      await expect(page.getByRole('main')).toContainText('Stalled')
      await page.goto('/medway-2019/about')
      await expect(page.getByRole('main')).toContainText('Delayed')
      await page.goto('/medway-2019?asAt=meeting:board-2020-10-28')
      await expect(page.getByRole('main')).not.toContainText('Stalled')
    })

    await test.step('a due date without more is of the calendar year, one with two years of the financial', async () => {
      for (const [words, to] of [
        ['Q3 2021', '2021-09-30'],
        ['Q3 2021/22', '2021-12-31'],
      ] as const) {
        await page.goto('/medway-2019/actions/new')
        await page.getByLabel('Title', { exact: true }).fill(`Something due ${words}`)
        await page.getByLabel('10. ').check()
        await page.getByLabel('Success measure').fill('It is done.')
        await page.getByLabel('Owner', { exact: true }).selectOption({ index: 1 })
        await page.getByLabel('Priority area').selectOption('3')
        await page.getByLabel('When it is due').fill(words)
        await page.getByLabel('Why the plan needs this action').fill('Asked for by the board.')
        await page.getByRole('button', { name: 'Add the action' }).click()
        await expect(page.getByRole('status')).toContainText('The action is added')
        const ref = new URL(page.url()).pathname.split('/').at(-1) ?? ''
        expect((await readAction(page, ref)).action.due).toMatchObject({ kind: 'quarter', to, words })
      }
    })
  })
