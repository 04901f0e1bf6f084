import { ask, type Asked } from '../asked.ts'
import type { Book } from '../cells.ts'
import { annexIn } from '../meaning/no-child.ts'

/** What the question is called whether a sheet that is titled Annex A tells of children. */
export const ANNEX = 'annex-a'

/** Asks of a sheet that is titled as Ofsted's lists of children are whether it is one. */
export function askAnnex(book: Book, asked: Asked): void {
  for (const at of annexIn(book))
    ask(asked, {
      id: ANNEX,
      about: 'children',
      asks: 'It is called Annex A, as Ofsted’s lists of children are: does any row of it tell of one child?',
      cells: [at],
      choices: ['no', 'yes'],
      proposed: null,
      because: 'What tells of a child belongs in no plan',
    })
}
