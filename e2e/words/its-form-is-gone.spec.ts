import { expect, test } from '../fixtures.ts'

const PLAN = '/medway-2019'

test('words about a recommendation that was withdrawn meanwhile stand on its page, which says why', async ({
  signInAs,
  visit,
}) => {
  const page = await signInAs('programme')
  const { recommendations: before } = (await (await page.request.get(`/api/plans${PLAN}/recommendations`)).json()) as {
    recommendations: { number: number; source: { key: string } }[]
  }
  const added = await page.request.post(`/api/plans${PLAN}/recommendations`, {
    data: {
      source: before[0]?.source.key,
      recommendations: [{ wording: 'Hear children sooner', shortTitle: 'Sooner', areas: [] }],
      reason: 'A letter came',
    },
  })
  expect(added.status()).toBe(201)
  const { recommendations } = (await added.json()) as { recommendations: { number: number; versionId: string }[] }
  const { number, versionId } = recommendations.at(-1) ?? { number: 0, versionId: '' }
  const path = `${PLAN}/settings/recommendations/${number}`

  await page.goto(path)
  await page.getByLabel('Why this is changing').fill('Ofsted put its wording right')
  await expect(page.getByText('Not saved yet')).toBeVisible()
  const withoutScripts = await visit({ javaScriptEnabled: false, storageState: await page.context().storageState() })
  await withoutScripts.goto(path)
  await withoutScripts.getByLabel('Why this is changing').fill('Written without scripts')

  const withdrawn = await page.request.post(`/api/plans${PLAN}/recommendations/${number}/versions`, {
    data: {
      wording: 'Hear children sooner',
      shortTitle: 'Sooner',
      source: before[0]?.source.key,
      areas: [],
      basedOn: versionId,
      withdraw: 'on',
      reason: 'It stood there twice',
    },
  })
  expect(withdrawn.status()).toBe(201)

  await page.goto(path)
  await expect(page.getByText('so it is not changed any more')).toBeVisible()
  await expect(page.getByText('It stood there twice')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'What you wrote, to copy' })).toBeVisible()
  await expect(page.getByText('Ofsted put its wording right')).toBeVisible()

  // They are signed in: nobody asks them for their password.
  await withoutScripts.getByRole('button', { name: 'Save the change' }).click()
  await expect(withoutScripts.getByRole('alert')).toContainText('withdrawn')
  await expect(withoutScripts.getByText('Written without scripts')).toBeVisible()
  await expect(withoutScripts.getByLabel('Password')).toHaveCount(0)
})
