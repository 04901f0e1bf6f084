import type { Page } from '@playwright/test'
import type { Role } from '../../domain/permissions.ts'
import { emailOf, expect, PASSWORD, test } from '../fixtures.ts'

async function signIn(page: Page, role: Role): Promise<void> {
  const signed = await page.request.post('/api/session', { data: { email: emailOf(role), password: PASSWORD } })
  expect(signed.status()).toBe(200)
}

test('a link to the page that somebody is on shows what a colleague has saved since', async ({ ownServer, visit }) => {
  const { baseURL } = await ownServer({ demonstration: true })
  const [owner, office] = [await visit({ baseURL }), await visit({ baseURL })]
  await signIn(owner, 'owner')
  await signIn(office, 'programme')
  // As they come to it by their invitation: the query changes nothing that the page reads.
  await owner.goto('/medway-2019/my-updates?joined=yes')
  await expect(owner.getByText('of 12 done this month')).toBeVisible()

  const data = { title: 'Read anew', ownerPost: 'head-of-service-first-response', startsOn: '1/12/2020', due: 'TBC' }
  const added = await office.request.post('/api/plans/medway-2019/actions', { data: { ...data, reason: 'New' } })
  expect(added.status()).toBe(201)
  const nav = owner.getByRole('navigation', { name: 'Pages of the plan' })
  await nav.getByRole('link', { name: /^My updates/ }).click()
  await expect(owner.getByText('of 13 done this month')).toBeVisible()
  await expect(owner).toHaveURL('/medway-2019/my-updates')
})
