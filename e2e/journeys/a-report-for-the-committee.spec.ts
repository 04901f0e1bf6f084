import { expectAccessible } from '../accessible.ts'
import { expect, test } from '../fixtures.ts'

for (const javaScriptEnabled of [true, false])
  test(`the scrutiny officer has the report for the committee, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({
    signInAs,
  }) => {
    const page = await signInAs('scrutiny', { javaScriptEnabled })
    page.setDefaultTimeout(30_000)
    await page.goto('/medway-2019')
    await page.getByRole('navigation', { name: 'Pages of the plan' }).getByRole('link', { name: 'Papers' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Papers')

    const committee = page.getByRole('row').filter({ hasText: '18 December 2020' })
    await expect(committee).toContainText('10 December 2020, today')
    await committee.getByRole('link', { name: /^Make its papers/ }).click()
    await expect(page).toHaveTitle(/^Papers, as at 14 October 2020, for the meeting of 18 December 2020/)
    // What owners ask of the board is the board's, and so are its papers.
    await expect(page.getByRole('columnheader', { name: 'For the board' })).toHaveCount(0)

    const linkTo = (what: string) =>
      page.getByRole('link', { name: new RegExp(`^${what} : committee report, scrutiny`) })
    for (const [form, type] of [
      ['Word', 'wordprocessingml.document'],
      ['PDF', 'application/pdf'],
    ] as const) {
      const href = await linkTo(form).getAttribute('href')
      const file = await page.request.get(href ?? '')
      expect([file.status(), file.headers()['content-type']]).toEqual([200, expect.stringContaining(type)])
    }

    await linkTo('What to look at').click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Committee report for scrutiny: what to look at before it goes out',
    )
    await expect(page.getByRole('row').filter({ hasText: 'Kent Police' })).toContainText('A person’s name')
    await page.getByRole('link', { name: 'Back to the papers' }).click()

    await linkTo('Web page').click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Children’s services improvement plan: progress')
    await expect(page.getByText('DRAFT of 10 December 2020, not issued.')).toBeVisible()
    await expect(page.getByText('To be written:')).toHaveCount(9)
    // Who checks is a script itself.
    if (javaScriptEnabled) await expectAccessible(page, 'the page of a paper')
    const ruled = await page
      .getByRole('columnheader', { name: 'Action' })
      .first()
      .evaluate((head) => {
        return getComputedStyle(head).borderBottomWidth
      })
    expect(ruled, 'its style is its own, and let in').toBe('2px')
  })
