import type { RequestEvent } from '@sveltejs/kit'
import { planHref } from '../../../../address.ts'
import { call } from '../../../../api.server.ts'
import { sendForm } from '../../../../forms/send-form.server.ts'
import { viewUnlessSignedOut } from '../../../../forms/view-unless-signed-out.server.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  viewUnlessSignedOut(event, () => call(event, 'paperTemplate', event.params))

export const actions: Actions = {
  save: async (event) => {
    const file = await fileIn(event)
    return sendForm(event, async (entered, post) => {
      const { already, view } = await post('keepPaperTemplate', event.params, { ...entered, ...file })
      const done = already ? 'kept-already' : view.template ? 'template-kept' : 'template-removed'
      return planHref(event.params.plan, 'settings/papers', null, { done })
    })
  },
}

/** The file that was chosen, as the api takes it. What is no form has none, and the form is read again by its own rules. */
async function fileIn({ request }: RequestEvent): Promise<{ name: string; base64: string } | null> {
  const sent = await request
    .clone()
    .formData()
    .catch(() => null)
  const file = sent?.get('file')
  if (!(file instanceof File) || file.size === 0) return null
  return { name: file.name, base64: Buffer.from(await file.arrayBuffer()).toString('base64') }
}
