import { fold } from '../domain/fold.ts'
import { askColumn } from '../domain/sheet-asks.ts'
import { WrongAnswer } from './answers.ts'
import type { Book } from './cells.ts'
import { isMergeAnswer } from './merge/ask-merge.ts'
import type { Proposal } from './proposal.ts'
import { propose } from './propose.ts'

/** A sheet that was brought before, with what was answered of it and what it said where that was answered. */
export interface AnsweredBefore {
  /** The SHA-256 of the file. */
  file: string
  answers: Readonly<Record<string, string>>
  /** What headed a column and what a cell in doubt said, by what an answer calls it. */
  says: Readonly<Record<string, string>>
}

/**
 * Of what was answered about other sheets, what holds for this one too: what is asked of it again and can be answered so, a
 * column that is headed as it was, a cell that is in doubt and says what it said. Of the same file all of it does: also where it
 * is headed, and what its rows are, which may stand elsewhere in another.
 *
 * @param before The oldest first: what was answered last holds.
 */
export function stillAsked(book: Book, before: readonly AnsweredBefore[]): Record<string, string> {
  const same = before.findLast(({ file }) => file === book.file.sha256)
  const answers = Object.assign({}, ...before.map((one) => one.answers)) as Record<string, string>
  const says = Object.assign({}, ...before.map((one) => one.says)) as Record<string, string>
  const standing = same ? ofTables(same.answers) : {}
  try {
    return holding(book, { answers: { ...answers, ...same?.answers }, says }, standing)
  } catch (error) {
    // Under another name its sheet may be called otherwise too: then nothing is said of it.
    if (error instanceof WrongAnswer) return holding(book, { answers, says }, {})
    throw error
  }
}

type Answered = Pick<AnsweredBefore, 'answers' | 'says'>

/** An answer may ask for more: as long as that is answered too, it is asked again. */
function holding(book: Book, before: Answered, standing: Record<string, string>): Record<string, string> {
  let answers = standing
  if (Object.keys(before.answers).length === 0) return answers
  for (let known = -1; known < Object.keys(answers).length;) {
    known = Object.keys(answers).length
    answers = { ...answers, ...askedIn(propose(book, { file: book.file.sha256, answers }), before) }
  }
  return answers
}

/** Of what was answered, what a proposal asks again. */
function askedIn({ sheets, doubts, questions }: Proposal, { answers, says }: Answered): Record<string, string> {
  const asked = questions.filter(({ id, choices }) => choices.length === 0 || choices.includes(answers[id] ?? ''))
  const heads = sheets.flatMap((table) =>
    (table.columns ?? []).map(({ column, header }) => ({ id: askColumn(table, column), says: header })),
  )
  const cells = doubts.map(({ sheet, cell, text }) => ({ id: `${sheet}!${cell}`, says: text }))
  const alike = [...heads, ...cells].filter(({ id, says: now }) => fold(says[id] ?? '') === fold(now))
  return Object.fromEntries(
    [...asked, ...alike].flatMap(({ id }) => (answers[id] === undefined ? [] : [[id, answers[id]]])),
  )
}

/** What was said of whole tables and of rows, which is never asked and can always be said. */
const ofTables = (answers: AnsweredBefore['answers']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(answers).filter(([id]) => /^(header|sheet|row|column):/.test(id) && !isMergeAnswer(id)),
  )
