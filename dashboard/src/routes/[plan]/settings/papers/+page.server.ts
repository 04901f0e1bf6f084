import { fail } from '@sveltejs/kit'
import { LARGEST_TEMPLATE, TEMPLATE_TOO_LARGE } from '../../../../../../domain/contract/paper-template.ts'
import type { Problem } from '../../../../../../domain/contract/problem.ts'
import { planHref } from '../../../../address.ts'
import { call, Refused } from '../../../../api.server.ts'
import { besideFile, fileIn } from '../../../../forms/file-in.server.ts'
import { newToken } from '../../../../forms/request-token.ts'
import { sendForm } from '../../../../forms/send-form.server.ts'
import { viewUnlessSignedOut } from '../../../../forms/view-unless-signed-out.server.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  viewUnlessSignedOut(event, () => call(event, 'paperTemplate', event.params))

const TOO_LARGE: Problem = {
  code: 'too-large',
  message: TEMPLATE_TOO_LARGE,
  fields: { file: TEMPLATE_TOO_LARGE },
}

export const actions: Actions = {
  save: async (event) => {
    const file = await fileIn(event, LARGEST_TEMPLATE)
    if (file === 'unread') {
      const form = { name: 'paper-template', token: newToken() }
      // What the page is drawn with again is what its reader goes on from: nothing of theirs was read.
      const { versionId } = await call(event, 'paperTemplate', event.params)
      const entered = { basedOn: versionId ?? '' }
      const sent = { entered, form, writtenBy: '', stood: '', action: '?/save' }
      return fail(413, { ...sent, problem: TOO_LARGE, signIn: false, email: '' })
    }
    return sendForm(event, async (entered, post) => {
      if (file === 'too-large') throw new Refused(413, TOO_LARGE)
      const { already, view } = await post('keepPaperTemplate', event.params, { ...entered, ...file }).catch(
        besideFile(['remove']),
      )
      const done = already ? 'kept-already' : view.template ? 'template-kept' : 'template-removed'
      return planHref(event.params.plan, 'settings/papers', null, { done })
    })
  },
}
