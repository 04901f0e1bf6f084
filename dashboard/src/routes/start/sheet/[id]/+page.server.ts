import { isHttpError } from '@sveltejs/kit'
import { call, send } from '../../../../api.server.ts'
import { planHref } from '../../../../address.ts'
import { sheetHref } from '../../../../bringing/address.ts'
import { keysOf } from '../../../../bringing/keys.server.ts'
import { loadSheet } from '../../../../bringing/load-sheet.server.ts'
import { sendAnswers } from '../../../../bringing/send-answers.server.ts'
import { sendForm } from '../../../../forms/send-form.server.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  loadSheet(event, async () => {
    const view = await call(event, 'sheetImport', event.params)
    return { ...view, keys: keysOf(view.questions.map(({ id }) => id)) }
  })

export const actions: Actions = {
  answer: (event) =>
    sendAnswers(event, {
      id: event.params.id,
      to: (done) => sheetHref(event.params.id, '', { done }),
    }),

  accept: (event) =>
    sendForm(event, async (entered, post) => {
      const { view } = await post('acceptSheet', event.params, entered)
      return view.plan ? planHref(view.plan.slug, 'settings', null, { done: 'sheet-accepted' }) : sheetHref(view.id)
    }),

  into: (event) =>
    sendForm(event, async (entered, post) => {
      const { already } = await post('bringIntoPlan', event.params, entered)
      return sheetHref(event.params.id, '', { done: already ? 'kept-already' : 'sheet-in-plan' })
    }),

  back: (event) =>
    sendForm(event, async (entered, post) => {
      const { already } = await post('takeBackSheet', event.params, entered)
      return sheetHref(event.params.id, '', { done: already ? 'kept-already' : 'sheet-taken-back' })
    }),

  again: (event) =>
    sendForm(event, async () => {
      await send(event, 'answerSheet', event.params, { answers: {} })
      return sheetHref(event.params.id, '', { done: 'sheet-answered' })
    }),

  drop: (event) =>
    sendForm(event, async () => {
      await send(event, 'dropSheet', event.params).catch(isGone)
      return '/start/sheet?done=sheet-dropped'
    }),
}

/** What is not there any more was thrown away before: its answer was lost, or another tab did it. */
function isGone(thrown: unknown): void {
  if (!isHttpError(thrown, 404)) throw thrown
}
