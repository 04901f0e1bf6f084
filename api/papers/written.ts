import type { PaperForm } from '../../domain/papers.ts'
import type { Paper } from '../../papers/paper.ts'
import { Refusal } from '../http/refusal.ts'
import { writePaper } from './write-paper.ts'

const NO_DRAFT =
  'This paper could not be written. Have it as a web page meanwhile, and tell your administrator if it stays'

/** A paper in a form. @throws Refusal 503 where what it is written with fails or is not there, which the log says. */
export async function written(
  paper: Paper,
  as: PaperForm,
  { template, whyNot = NO_DRAFT }: { template?: Buffer | undefined; whyNot?: string } = {},
): Promise<Buffer> {
  try {
    return await writePaper(paper, as, template)
  } catch (error) {
    console.error(`A paper (${paper.kind}, ${as}):`, error)
    throw new Refusal(503, 'not-written', whyNot)
  }
}
