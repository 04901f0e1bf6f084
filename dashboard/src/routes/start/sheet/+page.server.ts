import { fail } from '@sveltejs/kit'
import type { Problem } from '../../../../../domain/contract/problem.ts'
import { LARGEST_SHEET, SHEET_TOO_LARGE } from '../../../../../domain/contract/sheet-imports.ts'
import { call, Refused } from '../../../api.server.ts'
import { sheetHref } from '../../../bringing/address.ts'
import { loadSheet } from '../../../bringing/load-sheet.server.ts'
import { besideFile, fileIn } from '../../../forms/file-in.server.ts'
import { newToken } from '../../../forms/request-token.ts'
import { sendForm } from '../../../forms/send-form.server.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  loadSheet(event, async () => {
    const { mayStart } = await call(event, 'plans')
    return { mayStart, imports: mayStart ? (await call(event, 'sheetImports')).imports : [] }
  })

const TOO_LARGE: Problem = { code: 'too-large', message: SHEET_TOO_LARGE, fields: { file: SHEET_TOO_LARGE } }

export const actions: Actions = {
  save: async (event) => {
    const file = await fileIn(event, LARGEST_SHEET)
    if (file === 'unread') {
      const form = { name: 'bring-sheet', token: newToken() }
      const sent = { entered: {}, form, writtenBy: '', stood: '', action: '?/save' }
      return fail(413, { ...sent, problem: TOO_LARGE, signIn: false, email: '' })
    }
    return sendForm(event, async (entered, post) => {
      if (file === 'too-large') throw new Refused(413, TOO_LARGE)
      const { already, view } = await post('bringSheet', {}, { ...entered, ...file }).catch(besideFile([]))
      return sheetHref(view.id, '', { done: already ? 'kept-already' : 'sheet-brought' })
    })
  },
}
