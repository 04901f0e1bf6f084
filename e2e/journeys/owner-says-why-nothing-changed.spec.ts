import { expect, test } from '../fixtures.ts'
import { takeInHand } from '../my-updates.ts'
import { readAction } from '../record.ts'

const WHY = 'The bid is decided on 18 December, and not before.'
const WORDS = 'Half a sentence that'

test('no change of an action that is off track asks why, and keeps what was typed', async ({ signInAs }) => {
  const page = await signInAs('owner')
  await page.goto('/medway-2019/my-updates')
  await expect(page.getByRole('link', { name: 'Say why nothing has changed in 1.7' })).toBeVisible()
  const form = await takeInHand(page, '1.7')
  const noChange = form.getByRole('button', { name: 'No change: still off track' })

  await test.step('it is asked after what there is to say, by keyboard too', async () => {
    await form.getByLabel('Progress').focus()
    await page.keyboard.press('Tab')
    await expect(form.getByLabel('Why nothing has changed')).toBeFocused()
  })

  await noChange.click()
  await expect(page.getByRole('alert').getByRole('link')).toHaveText(
    'Say why nothing has changed: it is off track, and the board will ask',
  )
  await page.getByRole('alert').getByRole('link').click()
  await expect(form.getByLabel('Why nothing has changed')).toBeFocused()

  await test.step('new words beside it are neither thrown away nor saved as unchanged', async () => {
    await form.getByLabel('Why nothing has changed').fill(WHY)
    await form.getByLabel('Progress').fill(WORDS)
    await noChange.click()
    await expect(page.getByRole('alert')).toContainText('This says that nothing has changed, and there are new words')
    await expect(form.getByLabel('Progress')).toHaveValue(WORDS)
    await expect(form.getByLabel('Why nothing has changed')).toHaveValue(WHY)
  })

  await form.getByLabel('Progress').fill('')
  await noChange.click()
  await expect(page.getByRole('status')).toContainText('Saved 1.7, ')
  const { progressUpdates } = await readAction(page, '1.7')
  expect(progressUpdates[0]).toMatchObject({ noChange: true, whyNoChange: WHY, unchangedSince: '2020-11-05' })

  await test.step('the board reads since when its words stand, and why', async () => {
    const chair = await signInAs('chair')
    await chair.goto('/medway-2019')
    await expect(chair.getByText('unchanged since 5 November 2020').first()).toBeVisible()
    await expect(chair.getByText(WHY).first()).toBeVisible()
  })
})
