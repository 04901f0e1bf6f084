import { fail, type RequestEvent } from '@sveltejs/kit'
import { LARGEST_TEMPLATE, TEMPLATE_TOO_LARGE } from '../../../../../../domain/contract/paper-template.ts'
import type { Problem } from '../../../../../../domain/contract/problem.ts'
import { planHref } from '../../../../address.ts'
import { call, Refused } from '../../../../api.server.ts'
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
    const file = await fileIn(event)
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
      const { already, view } = await post('keepPaperTemplate', event.params, { ...entered, ...file }).catch(besideFile)
      const done = already ? 'kept-already' : view.template ? 'template-kept' : 'template-removed'
      return planHref(event.params.plan, 'settings/papers', null, { done })
    })
  },
}

/**
 * The file that was chosen, as the api takes it. What is no form has none, and the form is read again by its own rules; what
 * is more than any request may bring is not read at all, and nothing else that the form said is known.
 */
async function fileIn({
  request,
}: RequestEvent): Promise<{ name: string; base64: string } | 'too-large' | 'unread' | null> {
  const sent = await request
    .clone()
    .formData()
    .catch((thrown: unknown) => (hasStatus413(thrown) ? 'unread' : null))
  if (sent === 'unread') return sent
  const file = sent?.get('file')
  if (!(file instanceof File) || file.size === 0) return null
  if (file.size > LARGEST_TEMPLATE) return 'too-large'
  return { name: file.name, base64: Buffer.from(await file.arrayBuffer()).toString('base64') }
}

const hasStatus413 = (thrown: unknown): boolean =>
  thrown instanceof Error && 'status' in thrown && thrown.status === 413

/** The file is one box, by whatever of it was refused: its name, or what is in it. */
function besideFile(refused: unknown): never {
  if (!(refused instanceof Refused) || !refused.problem.fields) throw refused
  const entries = Object.entries(refused.problem.fields).map(([field, said]) => [
    field === 'remove' ? field : 'file',
    said,
  ])
  throw new Refused(refused.status, {
    ...refused.problem,
    fields: Object.fromEntries(entries) as Record<string, string>,
  })
}
