import { expect, test } from '../fixtures.ts'

test('the End key leads to the foot of a long page, all of which is drawn', async ({ signInAs }) => {
  const page = await signInAs('viewer')
  for (const path of ['', '/actions', '/actions/2.1', '/changes']) {
    await page.goto(`/medway-2019${path}`)
    // A busy browser passes over a key that is pressed before the page has settled.
    await page.waitForLoadState('networkidle')
    await page.keyboard.press('End')
    await expect
      .poll(
        () =>
          page.evaluate(() => Math.round(document.documentElement.scrollHeight - window.innerHeight - window.scrollY)),
        { message: path },
      )
      .toBeLessThanOrEqual(1)
    await expect(page.getByRole('contentinfo')).toBeInViewport()
    // What a browser may leave blank until it is scrolled to is blank in a picture of the page, and cuts it short.
    const blank = await page
      .locator('main *')
      .evaluateAll((parts) => parts.filter((part) => getComputedStyle(part).contentVisibility === 'auto').length)
    expect(blank, path).toBe(0)
  }
})

test('whoever cannot sign in is told whom to ask', async ({ visit }) => {
  const page = await visit()
  await page.goto('/sign-in')
  await expect(page.getByText('Forgotten your password? Ask your programme office')).toBeVisible()
})
