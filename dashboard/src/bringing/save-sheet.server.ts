import { fail, type RequestEvent } from '@sveltejs/kit'
import type { Problem } from '../../../domain/contract/problem.ts'
import { LARGEST_SHEET, SHEET_TOO_LARGE } from '../../../domain/contract/sheet-imports.ts'
import { besideFile, fileIn } from '../forms/file-in.server.ts'
import { newToken } from '../forms/request-token.ts'
import { sendForm } from '../forms/send-form.server.ts'
import { Refused } from '../refused.ts'
import { sheetHref } from './address.ts'

const TOO_LARGE: Problem = { code: 'too-large', message: SHEET_TOO_LARGE, fields: { file: SHEET_TOO_LARGE } }

/** Brings the sheet that was chosen or pasted, and leads to what would become of it. @param plan The plan that it is for, if any. */
export async function saveSheet(event: RequestEvent, plan?: string) {
  const file = await fileIn(event, LARGEST_SHEET)
  if (file === 'unread') {
    const form = { name: 'bring-sheet', token: newToken() }
    const sent = { entered: {}, form, writtenBy: '', stood: '', action: '?/save' }
    return fail(413, { ...sent, problem: TOO_LARGE, signIn: false, email: '' })
  }
  return sendForm(event, async (entered, post) => {
    if (file === 'too-large') throw new Refused(413, TOO_LARGE)
    const sheet = { ...entered, ...file, ...(plan !== undefined && { plan }) }
    const { already, view } = await post('bringSheet', {}, sheet).catch(besideFile([]))
    return sheetHref(view.id, '', { done: already ? 'kept-already' : 'sheet-brought' })
  })
}
