import { planHref } from '../../../../address.ts'
import { call, hrefOf } from '../../../../api.server.ts'
import { once } from '../../../../entered.ts'
import { sendForm } from '../../../../forms/send-form.server.ts'
import { viewUnlessSignedOut } from '../../../../forms/view-unless-signed-out.server.ts'
import { formsOfDraft } from '../../../../papers/drafts.ts'
import { whichOf } from '../../../../papers/which.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => ({
  ...(await viewUnlessSignedOut(event, () => call(event, 'checkPaper', event.params))),
  drafts: formsOfDraft((as) => {
    const url = new URL(event.url)
    url.searchParams.set('as', as)
    return hrefOf({ url }, 'draftPaper', event.params)
  }),
})

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
    sendForm(event, async (entered, post) => {
      const { already } = await post('answerCheck', event.params, { ...entered, ...whichOf(event.url) })
      return here(event, already ? 'kept-already' : 'paper-check-kept')
    }),

  issue: (event) =>
    sendForm(event, async (entered, post) => {
      const which = whichOf(event.url)
      const { view } = await post('issuePaper', event.params, { digest: once(entered, 'digest'), ...which })
      const issued = view.issued.find(({ kind, audience }) => kind === which.kind && audience === which.audience)
      return planHref(event.params.plan, `papers/${issued?.id ?? ''}`, null, { done: 'paper-issued' })
    }),
}
