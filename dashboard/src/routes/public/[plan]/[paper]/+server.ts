import { PAPER_FORMS, type PaperForm } from '../../../../../../domain/papers.ts'
import { passOnFile } from '../../../../public/pass-on-file.server.ts'
import type { RequestHandler } from './$types'

/** A paper as it was issued: its web page, or with `.pdf` or `.docx` after its name that file. */
export const GET: RequestHandler = (event) => {
  const { plan, paper } = event.params
  const form = PAPER_FORMS.find((one) => paper.endsWith(`.${one}`))
  const id = form ? paper.slice(0, -form.length - 1) : paper
  return passOnFile(event, 'publicPaper', { plan, id }, { as: form ?? ('html' satisfies PaperForm) })
}
