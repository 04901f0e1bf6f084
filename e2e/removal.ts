import { expect, type Page } from '@playwright/test'

/** Has words removed from the record, as the office asks for it and an administrator decides. */
export async function askAndRemove({ office, keeper }: { office: Page; keeper: Page }, words: string): Promise<void> {
  await office.goto('/medway-2019/settings/removed-words')
  await office.getByLabel('The words, exactly').fill(words)
  await office.getByLabel('Why they must not be there').fill('It names a child')
  await office.getByRole('button', { name: 'Ask to have them removed' }).click()
  await expect(office.getByRole('status')).toContainText('An administrator decides')
  await keeper.goto('/removals')
  await keeper.getByRole('button', { name: 'Remove the words' }).first().click()
  await expect(keeper.getByRole('status')).toContainText('The words are removed')
}
