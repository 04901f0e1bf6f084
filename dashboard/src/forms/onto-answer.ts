import type { Entered } from '../entered.ts'
import { columnsMade } from '../keeping/made-rows.ts'
import type { Draft } from './drafts/draft.ts'
import type { FormAgain } from './form-refusal.ts'
import { rowOf } from './same-said.ts'
import { differ, markBoxes, markOf, type Marks } from './sent-mark.ts'
import { draftOnto, readStood, toPutBack } from './stood.ts'
import { boxesOf } from './what-was-written.ts'
import type { BoxOf } from './words-left.ts'

/** What a form held when it came: it goes back with an answer in which the server drew something else. */
export const markSent = (entered: Entered): Marks => markBoxes(boxesOf(entered))

/** By what a draft says which answer it goes on from. */
export const markAnswer = ({ entered }: Pick<FormAgain, 'entered'>): string =>
  markOf(['', JSON.stringify(markSent(entered))])

interface OntoAnswer {
  /** The draft as it is put in: what the answer drew, with what was typed since. */
  draft: Draft
  /** The names of the boxes that are filled from it. */
  names: readonly string[]
  /** Whether what was typed under a name stands in the answer in other words, and nowhere else by intent. */
  isAnswered: (name: string) => boolean
}

/**
 * A draft of a form as it is put into the answer to that same sending. What was
 * sent is answered: what the server drew from it stands, whole, with a
 * colleague's words, with rows that were made anew and days that moved along. Of
 * the draft only what was typed after the sending goes on from there; in rows
 * that were drawn otherwise meanwhile nobody knows where, so it stands beside them.
 *
 * @param drawn What stands in the form as the server drew it.
 * @param seen The names of the boxes of that form in which somebody types or chooses.
 */
export function ontoAnswer(
  kept: Draft,
  answer: Pick<FormAgain, 'entered' | 'stood' | 'sent' | 'taken'>,
  { drawn, seen }: { drawn: readonly BoxOf[]; seen: readonly string[] },
): OntoAnswer {
  const stands = readStood(answer.stood) ?? undefined
  const draft = draftOnto(stands, kept)
  // It was typed into this answer already.
  if (kept.answer === markAnswer(answer)) return { draft, names: toPutBack(stands, draft), isAnswered: () => false }

  const now = markSent(answer.entered)
  const sent = answer.sent ?? now
  const since = new Set(
    differ(markBoxes(kept.boxes), sent)
      .filter((name) => seen.includes(name))
      .flatMap(rowOf),
  )
  const redrawn = new Set(differ(now, sent))
  // A row goes whole: a column that is empty as before stands beside other words, once the rows are made again.
  const columns = redrawn.has('madeFrom') ? columnsMade(answer.entered) : []
  if (columns.some((name) => redrawn.has(name))) for (const name of columns) redrawn.add(name)
  const names = [...since].filter((name) => !redrawn.has(name) || answer.taken?.includes(name))
  const isPutIn = ([name]: BoxOf) => names.includes(name)
  return {
    draft: { ...draft, boxes: [...drawn.filter((box) => !isPutIn(box)), ...draft.boxes.filter(isPutIn)] },
    names,
    isAnswered: (name) => redrawn.has(name) && !since.has(name),
  }
}
