import { planHref } from '../../../../address.ts'
import { once } from '../../../../entered.ts'
import { sendForm } from '../../../../forms/send-form.server.ts'
import { loadCheck } from '../../../../papers/load-check.server.ts'
import { whichOf } from '../../../../papers/which.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = loadCheck

export const actions: Actions = {
  issue: (event) =>
    sendForm(event, async (entered, post) => {
      const which = whichOf(event.url)
      const { view } = await post('issuePaper', event.params, {
        digest: once(entered, 'digest'),
        knownUntil: once(entered, 'knownUntil'),
        whyAgain: once(entered, 'whyAgain'),
        ...which,
      })
      const issued = view.issued.find(
        ({ kind, audience, asAt }) =>
          kind === which.kind && audience === which.audience && asAt === (which.asAt ?? view.asAt.day),
      )
      return planHref(event.params.plan, `papers/${issued?.id ?? ''}`, null, { done: 'paper-issued' })
    }),
}
