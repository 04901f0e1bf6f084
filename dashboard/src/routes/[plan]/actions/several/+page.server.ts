import { MOST_ACTIONS_AT_ONCE } from '../../../../../../domain/contract/action-forms.ts'
import { planHref } from '../../../../address.ts'
import { call } from '../../../../api.server.ts'
import { once } from '../../../../entered.ts'
import { previewForm, sendForm } from '../../../../forms/send-form.server.ts'
import { viewUnlessSignedOut } from '../../../../forms/view-unless-signed-out.server.ts'
import { makeRows, refuseMadeOtherwise } from '../../../../keeping/made-rows.server.ts'
import { NOT_MADE_AGAIN, pastedIn, refusePasted, sayTooMany } from '../../../../keeping/pasted.server.ts'
import { filledRows, rowsOf } from '../../../../keeping/rows.ts'
import { settingUpUnlessItRuns } from '../../../../keeping/setting-up-now.server.ts'
import { Refused } from '../../../../refused.ts'
import { withRefs } from '../../../../several-actions/added-refs.ts'
import { asNewAction, columnsEntered, rowOf, SEVERAL } from '../../../../several-actions/as-entered.ts'
import { namesOfPosts } from '../../../../several-actions/plan-words.ts'
import { readSheet } from '../../../../several-actions/read-sheet.ts'
import { errorsOfSent } from '../../../../several-actions/to-put-right.ts'
import type { Actions, PageServerLoad, RequestEvent } from './$types'

export const load: PageServerLoad = async (event) => {
  const page = await viewUnlessSignedOut(event, async () => {
    const [view, { nextRefs, taken, called }] = await Promise.all([
      call(event, 'posts', event.params),
      call(event, 'nextRefs', event.params),
    ])
    return { ...view, nextRefs, taken, called }
  })
  return { ...page, settingUp: await settingUpUnlessItRuns(event, page.view) }
}

const NOTHING_PASTED = 'Paste the actions: one on each line, or rows copied from a spreadsheet or a table'
const NO_TITLES = 'No column is taken for the title: say below which says what will be done, and make the rows again'

/** What is wrong with rows, in their order, and then with the rest. */
function inOrderOfRows(fields: Record<string, string>): Record<string, string> {
  const placeOf = (field: string) => Number(/^actions\.(\d+)/.exec(field)?.[1] ?? MOST_ACTIONS_AT_ONCE)
  return Object.fromEntries(Object.entries(fields).sort(([one], [other]) => placeOf(one) - placeOf(other)))
}

const readNamed = async (event: RequestEvent) => {
  const [{ plan, posts }, { taken }] = await Promise.all([
    call(event, 'posts', event.params),
    call(event, 'nextRefs', event.params),
  ])
  return { plan, posts: namesOfPosts(posts), taken }
}

export const actions: Actions = {
  /** Makes a row of each action that was pasted, to be put right before any is saved. */
  preview: (event) =>
    previewForm(event, async (entered) => {
      const named = await readNamed(event)
      pastedIn(entered)
      const read = readSheet(entered, named.posts)
      const count = read.actions.length
      if (count === 0) throw refusePasted(read.columns.length > 0 ? NO_TITLES : NOTHING_PASTED)
      if (count > MOST_ACTIONS_AT_ONCE) throw refusePasted(sayTooMany(count, 'actions', MOST_ACTIONS_AT_ONCE))
      const withColumns = { ...entered, ...columnsEntered(read, once(entered, 'pasted')) }
      const rows = read.actions.map((action) => rowOf(action, entered, named))
      return { entered: makeRows(withColumns, rows, SEVERAL), problem: null, told: { made: count } }
    }),

  save: (event) =>
    sendForm(event, async (entered, post) => {
      refuseMadeOtherwise(entered, SEVERAL, NOT_MADE_AGAIN)
      const named = await readNamed(event)
      const all = rowsOf(entered, SEVERAL.rows)
      const rows = filledRows(all, 'title')
      const quartersRead = once(entered, 'quartersRead')
      const body = {
        actions: rows.map((row) => ({ ...asNewAction(row, named), quartersRead })),
        reason: once(entered, 'reason'),
      }
      try {
        const { view, already } = await post('addActions', event.params, body)
        return planHref(event.params.plan, 'actions/several', null, {
          ...(already ? { done: 'added-already' } : { done: 'actions-added', ...withRefs(view.added) }),
        })
      } catch (thrown) {
        if (!(thrown instanceof Refused) || thrown.problem.fields === undefined) throw thrown
        // What a row names, and its days, are read here as they are there: the sentence says which words those were.
        const fields = inOrderOfRows({ ...thrown.problem.fields, ...errorsOfSent(all, named) })
        const message =
          Object.keys(fields).length > 1
            ? `${Object.keys(fields).length} things need your attention`
            : thrown.problem.message
        throw new Refused(thrown.status, { ...thrown.problem, message, fields })
      }
    }),
}
