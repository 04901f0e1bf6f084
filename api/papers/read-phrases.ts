import { hash } from 'node:crypto'
import { and, desc, eq } from 'drizzle-orm'
import { knownAt } from '../../db/as-at.ts'
import { phraseAnswers } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { LONGEST } from '../../domain/contract/longest.ts'
import type { Audience } from '../../domain/disclosure.ts'
import { nameOfPhrase, type Suspect } from '../../domain/check-text.ts'

export type PhraseAnswer = typeof phraseAnswers.$inferSelect

/** What a phrase is called in few letters, for a form: it may be a link of a thousand letters. */
export const idOfPhrase = (suspect: Suspect): string =>
  hash('sha256', nameOfPhrase(suspect), 'hex').slice(0, LONGEST.phraseId)

/** What officers have answered of phrases in a plan: the last answer, of which phrases, the highest number among
 * their keys, and what it was of each, for the readers of a paper. */
export async function readPhrases(
  db: Db,
  planId: string,
  audience: Audience,
): Promise<{
  last: PhraseAnswer | null
  answered: Suspect[]
  highest: number
  answerOf: (suspect: Suspect) => PhraseAnswer | undefined
}> {
  const rows = await db
    .select()
    .from(phraseAnswers)
    .where(and(eq(phraseAnswers.planId, planId), knownAt(phraseAnswers, null)))
    .orderBy(desc(phraseAnswers.id))
  // What may be told to the board is not answered for anybody else.
  const holds = (row: PhraseAnswer) => (audience === 'board' || !row.forBoardOnly ? row : { ...row, mayLeave: false })
  // Of two that are called the same, since they were once told apart by their blanks, the last answer holds.
  const byName = new Map(
    rows.toReversed().map((row) => [nameOfPhrase({ looksLike: row.looksLike, words: row.phrase }), holds(row)]),
  )
  const answered = rows.map(({ looksLike, phrase: words }) => ({ looksLike, words }))
  return {
    last: rows[0] ?? null,
    answered,
    highest: Math.max(0, ...rows.map(({ key }) => Number(/\d+$/.exec(key)?.[0] ?? 0))),
    answerOf: (suspect) => byName.get(nameOfPhrase(suspect)),
  }
}
