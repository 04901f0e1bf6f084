import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'

/** A paste of which each row has a day that cannot be, in words of its own: more than one page of doubts. */
const PASTED = [
  'Ref\tAction\tLead\tDue\tStatus',
  ...Array.from({ length: 30 }, (_, i) => {
    const action = `${i + 1}\tVisit family group ${i + 1} in time\tHead of Service`
    return `${action}\t${30 + Math.floor(i / 12)}/02/20${20 + (i % 12)}\tOn track`
  }),
].join('\n')

interface Answered {
  doubts: { id: string; answer: string | null }[]
}

async function bring(page: Page): Promise<{ path: string; answers: () => Promise<Record<string, string | null>> }> {
  const reply = await page.request.post('/api/imports', { data: { pasted: PASTED } })
  expect(reply.status()).toBe(201)
  const { id } = (await reply.json()) as { id: string }
  const pageOf = async (at: number) =>
    ((await (await page.request.get(`/api/imports/${id}/doubts?page=${at}`)).json()) as Answered).doubts
  return {
    path: `/start/sheet/${id}`,
    answers: async () =>
      Object.fromEntries([...(await pageOf(1)), ...(await pageOf(2))].map(({ id: doubt, answer }) => [doubt, answer])),
  }
}

const answered = (all: Record<string, string | null>) => Object.entries(all).filter(([, said]) => said !== null)
const save = (page: Page, name = 'Save the answers') =>
  page.getByRole('main').getByRole('button', { name, exact: true }).click()
const kept = (page: Page) => expect(page.getByRole('status')).toContainText('Your answers are kept')

for (const javaScriptEnabled of [true, false])
  test(`an answer on the second page of doubts is kept, with scripts ${javaScriptEnabled ? 'on' : 'off'}`, async ({
    signInAs,
  }) => {
    const page = await signInAs('programme', { javaScriptEnabled })
    const { path, answers } = await bring(page)
    await page.goto(`${path}/doubts?page=2`)
    await page.getByLabel('What is meant').first().fill('28 February 2029')
    await save(page)
    await kept(page)
    expect(answered(await answers()).map(([, said]) => said)).toEqual(['28 February 2029'])
  })

test('what a colleague answered meanwhile, and has moved down the list by it, is shown and not replaced unseen', async ({
  signInAs,
}) => {
  const page = await signInAs('programme')
  const { path, answers } = await bring(page)
  await page.goto(`${path}/doubts`)
  await page.getByLabel('What is meant').first().fill('27 February 2020')
  await expect(page.getByText('Not saved yet')).toBeVisible()
  const [first = ''] = Object.keys(await answers())
  const theirs = await page.request.post(`/api${path.replace('/start/sheet', '/imports')}/answers`, {
    data: { answers: { [first]: '28 February 2020' } },
  })
  expect(theirs.status()).toBe(201)
  await save(page)
  await expect(page.getByRole('alert')).toContainText('“28 February 2020”')
  expect((await answers())[first]).toBe('28 February 2020')
})

test('what is answered to a column that is asked about no more is told, with the words, and not called kept', async ({
  signInAs,
}) => {
  const page = await signInAs('programme')
  const { path } = await bring(page)
  const api = `/api${path.replace('/start/sheet', '/imports')}/answers`
  const below = { 'header:Pasted': '1; 20' }
  expect((await page.request.post(api, { data: { answers: below } })).status()).toBe(201)
  await page.goto(`${path}/columns`)
  const table = page.getByRole('region', { name: 'Pasted, from row 20' })
  await table.getByRole('combobox').nth(2).selectOption({ label: 'Supporting post' })
  expect((await page.request.post(api, { data: { answers: { 'header:Pasted': '1' } } })).status()).toBe(201)
  await save(page, 'Read it so')
  await expect(page.getByRole('alert')).toContainText('is an answer to what is asked no more')
})

for (const javaScriptEnabled of [true, false])
  test(`a choice of two that differ is refused once, stays chosen, and is kept when it is sent again, with scripts ${javaScriptEnabled ? 'on' : 'off'}`, async ({
    signInAs,
  }) => {
    const page = await signInAs('programme', { javaScriptEnabled })
    const pasted =
      'Ref\tAction\tLead\tDue\tStatus\n1\tVisit in time\tHead of Service\t31/03/2026\tDelayed\n2\tAsk the children\tHead of Service\t31/03/2026\tSlipped'
    const { id } = (await (await page.request.post('/api/imports', { data: { pasted } })).json()) as { id: string }
    await page.goto(`/start/sheet/${id}`)
    const [delayed, slipped] = ['Delayed', 'Slipped'].map((word) =>
      page.getByRole('group', { name: `What does their “${word}” mean?` }),
    )
    await delayed?.getByLabel('On track').check()
    const theirs = { 'rating:delayed': 'withdrawn', 'rating:slipped': 'off-track' }
    expect((await page.request.post(`/api/imports/${id}/answers`, { data: { answers: theirs } })).status()).toBe(201)
    await save(page)
    await expect(page.getByRole('alert')).toContainText(
      'This was answered meanwhile: “Withdrawn: no part of the plan any more”',
    )
    await expect(delayed?.getByLabel('On track') ?? page.getByText('none')).toBeChecked()
    await expect(slipped?.getByLabel('Off track') ?? page.getByText('none')).toBeChecked()
    await save(page)
    await kept(page)
    const { questions } = (await (await page.request.get(`/api/imports/${id}`)).json()) as {
      questions: { id: string; answer: string | null }[]
    }
    expect(Object.fromEntries(questions.map((one) => [one.id, one.answer]))).toMatchObject({
      'rating:delayed': 'on-track',
      'rating:slipped': 'off-track',
    })
  })

test('a row that is taken for what it is not is put right in its own box, and all is read again', async ({
  signInAs,
}) => {
  const page = await signInAs('programme')
  const { path } = await bring(page)
  await page.goto(`${path}/rows`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const row = page.getByRole('row').filter({ hasText: 'Visit family group 2 in time' })
  const is = row.getByLabel('Row 3 is')
  await expect(is).toHaveValue('action')
  await is.selectOption({ label: 'No action' })
  await save(page, 'Read the rows so')
  await kept(page)
  await expect(is).toHaveValue('leave')
  const { sheets } = (await (await page.request.get(path.replace('/start/sheet', '/api/imports'))).json()) as {
    sheets: { actions: number }[]
  }
  expect(sheets.map(({ actions }) => actions)).toEqual([29])
})
