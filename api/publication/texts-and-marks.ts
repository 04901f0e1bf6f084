import { hash } from 'node:crypto'
import type { Moment } from '../../db/as-at.ts'
import type { Db } from '../../db/store.ts'
import type { PublicText } from '../../domain/publication.ts'
import { readMarksOf, type MarkRow } from './read-marks.ts'
import { readPublicTexts, type TextOfAction } from './read-public-texts.ts'

/** A text of an action with what was last said of its publication. */
interface MarkableText extends TextOfAction {
  /** What a form calls it: which text, and by what shows that it still says the same. */
  name: string
  /** Whether it stood so at the moment that is looked at; what is marked and was reworded is in papers of before. */
  stands: boolean
  mark: MarkRow | undefined
}

/** Which texts of an action can be marked as at a moment, and which are marked; with the row in which that was last said. */
export async function textsAndMarks(
  db: Db,
  asked: { actionId: string; moment: Moment },
): Promise<{ texts: MarkableText[]; last: MarkRow | null }> {
  const standing = await readPublicTexts(db, asked)
  const marks = await readMarksOf(db, asked.actionId)
  const isOf = (one: TextOfAction) => (mark: MarkRow) => mark.text === one.text && mark.words === one.words
  const earlier = marks
    .filter((mark) => mark.isWithheld && !standing.some((one) => isOf(one)(mark)))
    .map(({ text, words }) => ({ text, words }))
  const named = (one: TextOfAction, stands: boolean): MarkableText => ({
    ...one,
    name: nameOf(one),
    stands,
    mark: marks.find(isOf(one)),
  })
  return {
    texts: [...standing.map((one) => named(one, true)), ...earlier.map((one) => named(one, false))],
    last: marks[0] ?? null,
  }
}

const nameOf = ({ text, words }: TextOfAction): string => `${text}:${hash('sha256', words, 'hex').slice(0, 16)}`

/** Which texts of an action, as they stood at a moment, are not for publication now. */
export async function readWithheld(db: Db, asked: { actionId: string; moment: Moment }): Promise<PublicText[]> {
  // Of most actions nothing is marked, and every page of one asks.
  const marks = await readMarksOf(db, asked.actionId)
  if (!marks.some(({ isWithheld }) => isWithheld)) return []
  const { texts } = await textsAndMarks(db, asked)
  return texts.filter(({ stands, mark }) => stands && mark?.isWithheld).map(({ text }) => text)
}
