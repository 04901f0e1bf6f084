import { nameOfPhrase, textChecker, type LooksLike } from '../../domain/check-text.ts'
import { wordsAround, type WordsAround } from '../../domain/words-around.ts'
import type { Names } from '../../domain/names.ts'
import { asWritten } from '../characters.ts'
import type { TemplateText } from '../docx/template/comes-along.ts'
import type { Paper } from '../paper.ts'
import type { TidyTable } from '../tidy/table.ts'
import { placesInData, placesOf, refFinder, type Place } from './places.ts'

/** A paper, and all that is issued with it: its tables of data, and what its Word form has from the council's template. */
export interface WithAll {
  paper: Paper
  data: readonly TidyTable[]
  template: readonly TemplateText[]
}

/** What looks like something that must not leave, with every place where it stands. */
export interface PaperSuspect {
  looksLike: LooksLike
  /** As it is written where it stands first. */
  words: string
  /** The headings under which it stands, the rows of tables, of the data what the paper does not say of the same action, and parts of the Word template. */
  where: string[]
  /** What stands around it at each of those. */
  around: WordsAround[]
  /** The refs of the actions whose texts it stands in. */
  actions: string[]
}

/**
 * What an officer is asked about before a paper leaves, its data and its Word template with it: each phrase once, however its blanks and
 * dashes are written, with where it stands.
 *
 * @example
 * checkPaper({ paper, data, template: [] }, names, ['5.2'])
 * // => [{ looksLike: 'name', words: 'Aisha K.', where: ['5.2 New children in care …'], actions: ['5.2'] }]
 */
export function checkPaper(all: WithAll, names: Names, refs: readonly string[]): PaperSuspect[] {
  const looking = lookThrough(all, names, refs)
  for (;;) {
    const step = looking.next()
    if (step.done) return step.value
  }
}

/** So many letters take a few milliseconds. */
const LETTERS_IN_A_TURN = 10_000

/** The same in turns, between which others are answered: a plan may hold a million letters. */
export async function checkPaperInTurns(
  all: WithAll,
  names: Names,
  refs: readonly string[],
  nextTurn: () => Promise<unknown>,
): Promise<PaperSuspect[]> {
  const looking = lookThrough(all, names, refs)
  let letters = 0
  for (;;) {
    const step = looking.next()
    if (step.done) return step.value
    letters += step.value
    if (letters < LETTERS_IN_A_TURN) continue
    letters = 0
    await nextTurn()
  }
}

/** Text by text, each told by how many letters it has once it is looked at. */
function* lookThrough({ paper, data, template }: WithAll, names: Names, refs: readonly string[]): Looking {
  const found = new Map<string, PaperSuspect>()
  const refOf = refFinder(refs)
  const suspectsIn = textChecker(names)
  const look = ({ words, where, of }: Place, isTold: (known: PaperSuspect, ref: string | undefined) => boolean) => {
    const ref = refOf(of)
    // The number that is printed for a letter is no number of a case.
    const text = asWritten(words)
    for (const suspect of suspectsIn(text)) {
      const key = nameOfPhrase(suspect)
      const known = found.get(key)
      if (known && isTold(known, ref)) continue
      const told = known ?? { ...suspect, where: [], around: [], actions: [] }
      if (!told.where.includes(where)) {
        told.where.push(where)
        told.around.push(wordsAround(text, suspect.words))
      }
      if (ref !== undefined && !told.actions.includes(ref)) told.actions.push(ref)
      found.set(key, told)
    }
    return words.length
  }
  const printed = placesOf(paper)
  for (const place of printed) yield look(place, () => false)
  // What the paper prints whole, or says of the same action, need not be told of its data again.
  const whole = new Set(printed.map(({ words }) => words))
  for (const place of placesInData(data))
    if (!whole.has(place.words)) yield look(place, ({ actions }, ref) => ref === undefined || actions.includes(ref))
  for (const { words, where } of template) yield look({ words, where, of: '' }, () => false)
  return [...found.values()]
}

type Looking = Generator<number, PaperSuspect[], undefined>
