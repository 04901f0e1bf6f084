import type { Page } from '@playwright/test'
import type { Role } from '../../domain/permissions.ts'
import { expectAccessible } from '../accessible.ts'
import { emailOf, expect, PASSWORD, test } from '../fixtures.ts'
import { inTurn, sampled } from '../sampled.ts'
import { makePast } from '../things-of-the-past.ts'
import { paperToIssue } from '../writing-forms/made-for-forms.ts'

/** Every page, for somebody who comes for it. */
const PAGES: [Role, (string | ((page: Page) => Promise<string>))[]][] = [
  [
    'viewer',
    [
      '/?sort=council',
      '/?asAt=2020-06-01',
      '/account',
      '/account/calendars',
      '/accessibility',
      '/medway-2019',
      '/medway-2019?asAt=meeting:board-2019-10-16',
      '/medway-2019/about',
      '/medway-2019/actions',
      '/medway-2019/actions?status=not-started&area=1',
      '/medway-2019/actions/2.3',
      '/medway-2019/actions/3.6',
      '/medway-2019/recommendations',
      '/medway-2019/recommendations/10',
      '/medway-2019/areas',
      '/medway-2019/areas/3',
      '/medway-2019/slippage',
      '/medway-2019/compare?from=meeting:board-2020-10-28',
      '/medway-2019/compare?from=2019-09-30',
      '/medway-2019/meetings',
      '/medway-2019/changes?check=yes',
      '/medway-2019/actions/9.9',
    ],
  ],
  [
    'owner',
    [
      '/medway-2019/my-updates',
      '/medway-2019/actions/1.2',
      '/medway-2019/actions/1.2/update',
      '/medway-2019/actions/1.2/date',
      '/medway-2019/actions/1.2/milestones',
    ],
  ],
  [
    'programme',
    [
      '/start',
      '/start/sheet',
      '/medway-2019/settings/import',
      '/medway-2019/my-updates',
      '/medway-2019/papers',
      '/medway-2019/meetings',
      '/medway-2019/papers?asAt=meeting:scrutiny-2020-12-18',
      '/medway-2019/papers/check?kind=committee-report&audience=scrutiny',
      paperToIssue,
      '/medway-2019/papers/no-such-paper',
      '/medway-2019/actions/new',
      '/medway-2019/actions/several',
      '/medway-2019/actions/2.2/edit',
      '/medway-2019/actions/2.2/withdraw',
      '/medway-2019/actions/2.2/publication',
      '/medway-2019/actions/2.2/update',
      '/medway-2019/settings/people',
      '/medway-2019/settings',
      '/medway-2019/settings/plan',
      '/medway-2019/settings/areas',
      '/medway-2019/settings/areas/3',
      '/medway-2019/settings/recommendations',
      '/medway-2019/settings/areas/paste',
      '/medway-2019/settings/posts/add/several',
      '/medway-2019/settings/recommendations/paste',
      '/medway-2019/settings/recommendations/3',
      '/medway-2019/settings/papers',
      '/medway-2019/settings/sources',
      '/medway-2019/settings/sources/ofsted-2019-08-27',
      '/medway-2019/settings/posts',
      '/medway-2019/settings/posts/principal-social-worker',
      '/medway-2019/settings/posts/principal-social-worker/edit',
      '/medway-2019/settings/posts/principal-social-worker/handover',
      '/medway-2019/settings/visits',
      '/medway-2019/settings/meetings',
      '/medway-2019/settings/meetings/series',
      '/medway-2019/settings/meetings/board-2021-01-27',
      '/medway-2019/settings/meetings/board-2020-10-28',
    ],
  ],
  [
    'chair',
    [
      '/medway-2019',
      '/medway-2019/actions/4.4',
      '/medway-2019/actions/2.5',
      '/medway-2019/actions/1.7/date',
      '/medway-2019/actions/2.2/help',
    ],
  ],
  [
    'administrator',
    [
      '/',
      '/medway-2019',
      '/people',
      '/people/events',
      '/medway-2019/settings/people',
      '/account/name',
      '/account/calendars',
      '/account/resets',
    ],
  ],
]

for (const [role, paths] of PAGES)
  test(`pages for ${role}`, async ({ signInAs }) => {
    test.setTimeout(paths.length * 15_000)
    const page = await signInAs(role)
    for (const where of paths) {
      const path = typeof where === 'string' ? where : await where(page)
      await page.setViewportSize({ width: 1366, height: 900 })
      await page.goto(path)
      await expectAccessible(page, path)
    }
  })

test('pages of what was withdrawn or entered by mistake, for the office and for a reader', async ({
  ownServer,
  visit,
}) => {
  test.setTimeout(180_000)
  const { baseURL } = await ownServer({ demonstration: true })
  const seenBy = async (role: Role): Promise<Page> => {
    const page = await visit({ baseURL })
    const data = { email: emailOf(role), password: PASSWORD }
    expect((await page.request.post(`${baseURL}/api/session`, { data })).status()).toBe(200)
    return page
  }
  const [office, viewer] = [await seenBy('programme'), await seenBy('viewer')]
  const paths = await makePast(office, baseURL, 'medway-2019')
  // Its cut-off has passed, and it is still to be held: beside its day stands what a later one would mean.
  paths.push('/medway-2019/settings/meetings/board-2020-12-16')
  for (const [index, path] of paths.entries())
    for (const page of inTurn([office, viewer], index)) {
      await page.setViewportSize({ width: 1366, height: 900 })
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expectAccessible(page, path)
    }
})

test('pages for whoever is signed out, and the api’s own', async ({ visit }) => {
  const page = await visit()
  await page.goto('/sign-in?next=/medway-2019')
  await expectAccessible(page, 'sign in')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page).toHaveTitle(/^Error: /)
  await expectAccessible(page, 'sign in, refused')
  await page.goto('/api/docs')
  await page.getByText('What SignIn is', { exact: true }).click()
  await page.getByText('What signIn answered', { exact: true }).click()
  await expectAccessible(page, 'the api')
})

/** A form that was refused: where it is, who sends it, and by which button. */
const FORMS: [what: string, Role, path: string, button: string][] = [
  ['an update', 'owner', '/medway-2019/actions/1.2/update', 'Save update'],
  ['one of my updates', 'owner', '/medway-2019/my-updates', 'Save'],
  ['a new action', 'programme', '/medway-2019/actions/new', 'Add the action'],
  ['an edit', 'programme', '/medway-2019/actions/2.2/edit', 'Save the change'],
  ['a withdrawal', 'programme', '/medway-2019/actions/2.2/withdraw', 'Withdraw 2.2 from the plan'],
  ['an answer to help', 'chair', '/medway-2019/actions/2.2/help', 'Record the answer'],
  ['a decision', 'chair', '/medway-2019/actions/4.4', 'Record the decision'],
  ['an invitation', 'programme', '/medway-2019/settings/people', 'Make the invitation'],
  ['an invitation to keep the installation', 'administrator', '/people', 'Make the invitation'],
  ['a password', 'viewer', '/account', 'Change password'],
]

for (const [what, role, path, button] of sampled(FORMS))
  test(`${what} that was refused`, async ({ signInAs }) => {
    const page = await signInAs(role)
    await page.goto(path)
    await page.getByRole('button', { name: button }).first().click()
    await expect(page).toHaveTitle(/^Error: /)
    await expectAccessible(page, what)
  })

test('a form that asks to sign in again', async ({ signInAs }) => {
  const page = await signInAs('owner')
  await page.goto('/medway-2019/actions/1.2/update')
  await page.context().clearCookies()
  await page.getByRole('button', { name: 'Save update' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in again to save what you wrote')
  await expectAccessible(page, 'sign in again')
})
