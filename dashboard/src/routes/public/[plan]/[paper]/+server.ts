import { ISSUED_FORMS, type IssuedForm } from '../../../../../../domain/papers.ts'
import { passOnFile } from '../../../../public/pass-on-file.server.ts'
import type { RequestHandler } from './$types'

/** A paper as it was issued: its web page, or with `.pdf`, `.docx` or `.zip` after its name that file. */
export const GET: RequestHandler = (event) => {
  const { plan, paper } = event.params
  const form = ISSUED_FORMS.find((one) => paper.endsWith(`.${one}`))
  const id = form ? paper.slice(0, -form.length - 1) : paper
  return passOnFile(event, 'publicPaper', { plan, id }, { as: form ?? ('html' satisfies IssuedForm) })
}
