import type { Book } from './cells.ts'
import { propose } from './propose.ts'

/**
 * Of what was answered about another sheet, what is asked of this one too and can be answered so: what its colours mean, who
 * answers where several do. What was said of single cells, sheets and columns is not: they may stand elsewhere by now.
 */
export function stillAsked(book: Book, before: Readonly<Record<string, string>>): Record<string, string> {
  let answers: Record<string, string> = {}
  if (Object.keys(before).length === 0) return answers
  // An answer may ask for more: as long as that is answered too, it is asked again.
  for (let known = -1; known < Object.keys(answers).length;) {
    known = Object.keys(answers).length
    const { questions } = propose(book, { file: book.file.sha256, answers })
    answers = Object.fromEntries(
      questions.flatMap(({ id, choices }) => {
        const said = before[id]
        return said !== undefined && (choices.length === 0 || choices.includes(said)) ? [[id, said]] : []
      }),
    )
  }
  return answers
}
