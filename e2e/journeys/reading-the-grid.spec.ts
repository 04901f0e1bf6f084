import { expect, test } from '../fixtures.ts'

test('a mark of the grid is told in words: pointed at, reached by the keyboard, tapped', async ({ signInAs }) => {
  const page = await signInAs('viewer', { hasTouch: true })
  await page.goto('/medway-2019/recommendations?asAt=2020-12-09')
  const grid = page.getByRole('table', { name: 'Worst status of each recommendation at every board' })
  const marks = (row: number) => grid.locator('tbody tr').nth(row).locator('td')
  const told = page.locator('.told')
  await expect(told).toHaveText(/^Point at a mark/)

  await marks(1).nth(6).hover()
  await expect(told).toHaveText('Staffing capacity, 24 June 2020: off track')

  // One stop of the Tab key: the last mark of the first row; arrows go on from it.
  await grid.locator('tbody tr').first().getByRole('link').focus()
  await page.keyboard.press('Tab')
  await expect(marks(0).last()).toBeFocused()
  await expect(told).toHaveText(/^Leaders’ oversight of children’s experiences, and audits, 16 December 2020: /)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowLeft')
  await expect(marks(1).nth(-2)).toBeFocused()
  await expect(told).toHaveText(/^Staffing capacity, 10 December 2020: /)

  await marks(9).first().tap()
  await expect(told).toHaveText('Services to foster carers and prospective adopters, 16 October 2019: no actions')
})
