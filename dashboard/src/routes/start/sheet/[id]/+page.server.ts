import { redirect, type RequestEvent } from '@sveltejs/kit'
import { call, Refused, send } from '../../../../api.server.ts'
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

  again: async (event) => {
    await send(event, 'answerSheet', event.params, { answers: {} }).catch(leadsBack(event))
    redirect(303, sheetHref(event.params.id, '', { done: 'sheet-answered' }))
  },

  drop: async (event) => {
    await send(event, 'dropSheet', event.params).catch(leadsBack(event))
    redirect(303, '/start/sheet?done=sheet-dropped')
  },
}

/** A button holds no words: whoever was signed out meanwhile signs in and finds the page again. */
const leadsBack =
  ({ params }: RequestEvent<{ id: string }>) =>
  (problem: unknown): never => {
    if (!(problem instanceof Refused)) throw problem
    const here = sheetHref(params.id)
    redirect(303, problem.status === 401 ? `/sign-in?next=${encodeURIComponent(here)}` : here)
  }
