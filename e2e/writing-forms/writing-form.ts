import type { Locator, Page } from '@playwright/test'
import type { Role } from '../../domain/permissions.ts'

/** A form that writes to the record: who fills it, where, and how. */
export interface WritingForm {
  /** What it is, for the name of its journey. */
  what: string
  /** Where it is written, in dashboard/src, and what it is called there. */
  file: string
  form: string
  role: Role
  /** Where it stands; found out first, where that goes by an id. */
  path: string | ((page: Page) => Promise<string>)
  /** What the address says after a first save on this page, if it stays here. */
  after?: string
  find: (page: Page) => Locator
  /** What leads away from a page that is not a plan's; the board, on those that are. */
  away?: (page: Page) => Locator
  /** The box that holds the words which must not be lost. */
  words: string
  /** Fills everything but the words and what `mend` fills, so that it is refused. */
  slip: (form: Locator) => Promise<void>
  /** What the box of the words holds then, where the slip is in it. */
  slipped?: string
  mend: (form: Locator) => Promise<void>
  save: string | RegExp
  /** A box that says nothing of how much room there is left. */
  uncounted?: true
  /** A form that is not refused as it is drawn: whoever has no answer yet may save none. */
  isTakenEmpty?: true
  /** What it is sent by first, where something is worked out before it can be saved. */
  first?: string
  /** What the page says when it is saved. */
  saved: RegExp
}

/** Where a form stands. */
export const pathOf = (page: Page, { path }: Pick<WritingForm, 'path'>): Promise<string> =>
  typeof path === 'string' ? Promise.resolve(path) : path(page)

/** What is written, and must not be lost. */
export const WORDS = 'Kept, whatever becomes of it'
export const inMain = (page: Page) => page.getByRole('main').locator('form[name]')
export async function choose(form: Locator, label: string): Promise<void> {
  await form.getByLabel(label, { exact: true }).selectOption({ index: 1 })
}
export const ofWhoIsHere = (page: Page) => page.getByRole('banner').locator('a[href="/account"]')
export const nothing = () => Promise.resolve()

/** An action's form of its own page, of which there is one. */
export const ofAction = (ref: string, rest = '') => ({ path: `/medway-2019/actions/${ref}${rest}`, find: inMain })
