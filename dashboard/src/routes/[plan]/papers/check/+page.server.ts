import { planHref } from '../../../../address.ts'
import { every } from '../../../../entered.ts'
import { sendForm } from '../../../../forms/send-form.server.ts'
import { loadCheck } from '../../../../papers/load-check.server.ts'
import { whichOf } from '../../../../papers/which.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = loadCheck

/** The same page, of the same paper, which says what was done. */
const here = ({ params, url }: { params: { plan: string }; url: URL }, done: string) => {
  const { asAt, ...which } = whichOf(url)
  return planHref(params.plan, 'papers/check', asAt === undefined ? null : { param: asAt }, { ...which, done })
}

export const actions: Actions = {
  answers: (event) =>
    sendForm(event, async (entered, post) => {
      const { already } = await post('answerPrompts', event.params, { ...entered, ...whichOf(event.url) })
      return here(event, already ? 'kept-already' : 'paper-answers-kept')
    }),

  check: (event) =>
    sendForm(event, async (entered, post, stood) => {
      // A form shows all phrases of a paper; what is sent is what its author answered otherwise.
      const [ticked, before] = [every(entered, 'mayLeave'), every(stood, 'mayLeave')]
      const { already } = await post('answerCheck', event.params, {
        ...entered,
        ...whichOf(event.url),
        mayLeave: ticked.filter((id) => !before.includes(id)),
        mayNotLeave: before.filter((id) => !ticked.includes(id)),
      })
      const kept = whichOf(event.url).audience === 'board' ? 'board-check-kept' : 'paper-check-kept'
      return here(event, already ? 'kept-already' : kept)
    }),
}
