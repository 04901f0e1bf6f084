import { and, asc, desc, eq } from 'drizzle-orm'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { knownAt } from '../../db/as-at.ts'
import { papers } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { removeWords } from '../../domain/remove-words.ts'
import { printable } from '../../papers/characters.ts'
import { everyText } from '../../papers/every-word.ts'
import type { Deps } from '../deps.ts'
import { FileGone } from '../files/file-store.ts'
import { unzipped } from '../files/zipped.ts'

/**
 * The issued papers of a plan that are given to their readers and in which some words stand, by their keys: in what they
 * say, their subtitle with it, or in their tables of data, as papers print them. Removing words from the record changes none of them. What was
 * withdrawn for disclosure is given to nobody; of what cannot be read nobody can say that they are not in it.
 */
export async function papersWith(
  { store: { db }, files }: Pick<Deps, 'store' | 'files'>,
  planId: string,
  words: string,
): Promise<string[]> {
  const rows = await db
    .select()
    .from(papers)
    .where(and(eq(papers.planId, planId), knownAt(papers, null)))
    .orderBy(asc(papers.id))
  const found: string[] = []
  const printed = printable(words)
  for (const { key, files: its, withdrawnAs } of rows) {
    if (withdrawnAs === 'disclosure') continue
    const texts = await textsOf({ files }, its).catch((error: unknown) => {
      if (error instanceof FileGone) return null
      throw error
    })
    if (texts === null || texts.some((text) => removeWords(text, printed) !== null)) found.push(key)
    // A plan has many papers, and others are answered meanwhile.
    await nextTurn()
  }
  return found
}

/** The last that was recorded of any paper of a plan: as long as it is the last, none was issued. */
export async function lastPaper(db: Db, planId: string): Promise<string | null> {
  const [last] = await db
    .select({ id: papers.id })
    .from(papers)
    .where(eq(papers.planId, planId))
    .orderBy(desc(papers.id))
    .limit(1)
  return last?.id ?? null
}

/** Every text of a paper, and each of its tables as one. */
async function textsOf(
  { files }: Pick<Deps, 'files'>,
  { json, zip }: (typeof papers.$inferSelect)['files'],
): Promise<string[]> {
  const texts: string[] = []
  everyText(JSON.parse((await files.read(json)).toString()) as unknown, (text) => {
    texts.push(text)
    return text
  })
  // Within a cell a quote is written twice.
  const tables = unzipped(await files.read(zip)).map(({ bytes }) => bytes.toString().replaceAll('""', '"'))
  return [...texts, ...tables]
}
