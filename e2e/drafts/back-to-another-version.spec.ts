import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { postUpdate } from '../record.ts'
import { askAndRemove } from '../removal.ts'
import { rareUnless, sampled } from '../sampled.ts'
import { holdScripts } from '../slow-scripts.ts'
import { somebody } from '../writing-forms/made-for-forms.ts'

const PLAN = '/medway-2019'

interface Way {
  /** What is written, for the name of its journey. */
  what: string
  path: string
  /** The form, among those of its page. */
  at?: number
  /** The box that is typed in. */
  box: string
  /** What a colleague saves meanwhile. */
  theirs: (colleague: Page, words: string) => Promise<void>
}

const formOf = (page: Page, { at = 0 }: Pick<Way, 'path' | 'at'>) => page.locator('main form[data-keeps]').nth(at)

/** A colleague saves other words into the same box. */
const rewords =
  (one: Pick<Way, 'path' | 'at' | 'box'>, save: string, reason = true) =>
  async (colleague: Page, words: string): Promise<void> => {
    await colleague.goto(PLAN + one.path)
    const form = formOf(colleague, one)
    await form.locator(`[name=${one.box}]`).fill(words)
    if (reason) await form.locator('[name=reason]').fill('Agreed by the office.')
    await form.getByRole('button', { name: save, exact: true }).last().click()
    await expect(colleague.getByRole('status')).toContainText(/saved|changed/i)
  }

const AREA = { path: '/settings/areas/2', box: 'title' }
const MILESTONE = { path: '/actions/3.5/milestones', at: 1, box: 'title' }
const UPDATE = { path: '/actions/5.2/update', box: 'progress' }
const ACTION = { path: '/actions/3.1/edit', box: 'successMeasure' }

/** Each where the record holds what its boxes show, and one that writes after what was said last. */
const WAYS: readonly Way[] = [
  { what: 'a priority area', ...AREA, theirs: rewords(AREA, 'Save the change') },
  { what: 'a milestone beside others', ...MILESTONE, theirs: rewords(MILESTONE, 'Save milestone 2', false) },
  { what: 'an action', ...ACTION, theirs: rewords(ACTION, 'Save the change') },
  {
    what: 'an update',
    ...UPDATE,
    theirs: async (colleague, words) => {
      await postUpdate(colleague, '5.2', { deliveryStatus: 'on-track', progress: words })
    },
  },
]

/** Types, follows a link, and comes back, with nobody's script alive meanwhile. */
const MINE = 'Typed, and never sent'

for (const late of [false, true])
  test.describe(late ? 'before the scripts come' : 'without scripts', () => {
    test.use({ javaScriptEnabled: late })
    // It is the browser that keeps these words, and it notes them a moment after the page is left: whoever goes back
    // within that moment, as no person does and a busy machine may, finds none.
    test.describe.configure({ retries: 2 })

    async function typeAndLeave(page: Page, one: Way): Promise<void> {
      const letGo = late ? await holdScripts(page) : undefined
      await page.goto(PLAN + one.path, { waitUntil: 'commit' })
      await formOf(page, one).locator(`[name=${one.box}]`).fill(MINE)
      await page.getByRole('link', { name: 'Board', exact: true }).first().click({ noWaitAfter: true })
      await expect(page).toHaveURL(PLAN)
      await letGo?.()
      await page.unrouteAll()
    }

    for (const [at, one] of WAYS.entries()) {
      test(
        `what was typed into ${one.what} is back in its box while the record is as it was`,
        rareUnless(at === (late ? 1 : 3)),
        async ({ signInAs }) => {
          const page = await signInAs('programme')
          await typeAndLeave(page, one)
          await page.goBack()
          await expect(formOf(page, one).locator(`[name=${one.box}]`)).toHaveValue(MINE)
        },
      )

      test(
        `what was typed into ${one.what} is in no box that holds what a colleague saved since`,
        rareUnless(at === (late ? 2 : 0)),
        async ({ signInAs }) => {
          const [page, colleague] = [await signInAs('programme'), await signInAs('programme')]
          await typeAndLeave(page, one)
          await one.theirs(colleague, `Said by a colleague, ${late ? 'late' : 'without scripts'}`)
          await colleague.goto(PLAN + one.path)
          const theirs = await formOf(colleague, one).locator(`[name=${one.box}]`).inputValue()
          await page.goBack()
          await expect(formOf(page, one)).toBeVisible()
          if (late) await expect(page.getByText('what is not saved is not kept')).toHaveCount(0)
          await expect(formOf(page, one).locator(`[name=${one.box}]`)).toHaveValue(theirs)
        },
      )
    }

    test('words that were removed meanwhile are not put back by going back', rareUnless(late), async ({ signInAs }) => {
      const [page, office, keeper] = [
        await signInAs('programme'),
        await signInAs('programme', { javaScriptEnabled: true }),
        await signInAs('administrator', { javaScriptEnabled: true }),
      ]
      const words = late ? 'Robin Sample-Person' : 'Sam Sample-Person'
      const one = { ...ACTION, path: late ? '/actions/5.3/edit' : '/actions/5.1/edit', box: 'partners' }
      await office.goto(PLAN + one.path)
      await office.getByLabel('Partners').fill(`The school of ${words}`)
      await office.locator('[name=reason]').fill('Its school joined.')
      await office.getByRole('button', { name: 'Save the change' }).click()
      await expect(office.getByRole('status')).toContainText('The change is saved')

      const letGo = late ? await holdScripts(page) : undefined
      await page.goto(PLAN + one.path, { waitUntil: 'commit' })
      await formOf(page, one).locator('[name=partners]').fill(`The school of ${words}, and another`)
      await page.getByRole('link', { name: 'Board', exact: true }).first().click({ noWaitAfter: true })
      await expect(page).toHaveURL(PLAN)
      await letGo?.()
      await page.unrouteAll()
      await askAndRemove({ office, keeper }, words)
      await page.goBack()
      await expect(page.getByLabel('Partners')).toHaveValue('The school of [words removed]')
    })
  })

test('a draft that is kept is put back against the version it was typed on, also by going back', async ({
  signInAs,
}) => {
  const [page, colleague] = [await signInAs('programme'), await signInAs('programme')]
  const one = { path: '/settings/areas/4', box: 'title' }
  await page.goto(PLAN + one.path)
  await page.locator('[name=title]').fill(MINE)
  await page.locator('[name=reason]').fill('Agreed by the office.')
  await expect(page.getByText('Not saved yet')).toBeVisible()
  await page.goto(PLAN)
  await rewords(one, 'Save the change')(colleague, 'Said by a colleague')
  await page.goBack()
  await expect(page.getByText('Something has been saved here since')).toBeVisible()
  await expect(page.locator('[name=title]')).toHaveValue(MINE)
  await page.getByRole('button', { name: 'Save the change' }).click()
  await expect(page.getByRole('alert')).toContainText('has been changed since you opened it')
  await expect(page.getByRole('main')).toContainText('Said by a colleague')
})

for (const javaScriptEnabled of sampled([true, false]))
  test(`somebody’s part is not replaced unseen by going back, with scripts ${javaScriptEnabled ? 'on' : 'off'}`, async ({
    signInAs,
  }) => {
    const colleague = await signInAs('programme')
    const id = await somebody(colleague, javaScriptEnabled ? 'lee' : 'mo')
    const path = `${PLAN}/settings/people/${id}`
    const part = async (page: Page, name: string) => {
      await page.getByRole('radio', { name, exact: true }).check()
      await page.getByRole('button', { name: 'Change their part' }).click()
    }
    const page = await signInAs('programme', { javaScriptEnabled })
    await page.goto(path)
    await page.getByRole('radio', { name: 'Action owner' }).check()
    await page.getByRole('link', { name: 'Board', exact: true }).first().click()
    await expect(page).toHaveURL(PLAN)
    await colleague.goto(path)
    await part(colleague, 'Scrutiny officer')
    await expect(colleague.getByRole('status')).toContainText('part is changed')
    await page.goBack()
    if (javaScriptEnabled) {
      await expect(page.getByText('Something has been saved here since')).toBeVisible()
      await expect(page.getByRole('radio', { name: 'Action owner' })).toBeChecked()
      await page.getByRole('button', { name: 'Change their part' }).click()
      await expect(page.getByRole('alert')).toContainText('Somebody has made them Scrutiny officer')
      // Having read it, they choose.
      await page.getByRole('button', { name: 'Change their part' }).click()
      await expect(page.getByRole('status')).toContainText('part is changed')
    } else await expect(page.getByRole('radio', { name: 'Scrutiny officer' })).toBeChecked()
  })
