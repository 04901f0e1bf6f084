import { nameOfPhrase, textChecker, type LooksLike, type Names } from '../../domain/check-text.ts'
import { asWritten } from '../characters.ts'
import type { Paper } from '../paper.ts'
import { placesOf, refFinder } from './places.ts'

/** What looks like something that must not leave, with every place where it stands. */
export interface PaperSuspect {
  looksLike: LooksLike
  /** As it is written where it stands first. */
  words: string
  /** The headings under which it stands, or the rows of tables. */
  where: string[]
  /** The refs of the actions whose texts it stands in. */
  actions: string[]
}

/**
 * What an officer is asked about before a paper leaves: each phrase once, however its blanks and dashes are written, with
 * where it stands.
 *
 * @example
 * checkPaper(paper, names, ['5.2'])
 * // => [{ looksLike: 'name', words: 'Kent Police', where: ['5.2 New children in care …'], actions: ['5.2'] }]
 */
export function checkPaper(paper: Paper, names: Names, refs: readonly string[]): PaperSuspect[] {
  const found = new Map<string, PaperSuspect>()
  const refOf = refFinder(refs)
  const suspectsIn = textChecker(names)
  for (const { words, where, of } of placesOf(paper))
    // The number that is printed for a letter is no number of a case.
    for (const suspect of suspectsIn(asWritten(words))) {
      const key = nameOfPhrase(suspect)
      const known = found.get(key) ?? { ...suspect, where: [], actions: [] }
      if (!known.where.includes(where)) known.where.push(where)
      const ref = refOf(of)
      if (ref !== undefined && !known.actions.includes(ref)) known.actions.push(ref)
      found.set(key, known)
    }
  return [...found.values()]
}
