import { and, asc, desc, eq } from 'drizzle-orm'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { knownAt } from '../../db/as-at.ts'
import { papers } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { foldText } from '../../domain/folded-text.ts'
import { wordsFinder } from '../../domain/remove-words.ts'
import { printable } from '../../papers/characters.ts'
import { everyText } from '../../papers/every-word.ts'
import type { Deps } from '../deps.ts'
import { FileGone } from '../files/file-store.ts'
import { unzipped } from '../files/zipped.ts'
import type { PaperRow } from './find-papers.ts'

/**
 * In which issued papers of a plan each of some phrases stands, by their keys: in what they say, their subtitle with it, or in
 * their tables of data, as papers print them. Nothing that is said of the record changes them. What was withdrawn for
 * disclosure is given to nobody; of what cannot be read nobody can say that they are not in it.
 *
 * @param isMeant Of which papers it is asked; of all unless it says so.
 */
export async function papersWith(
  { store: { db }, files }: Pick<Deps, 'store' | 'files'>,
  planId: string,
  phrases: readonly string[],
  isMeant: (paper: PaperRow) => boolean = () => true,
): Promise<string[][]> {
  const found = phrases.map((words) => ({ standsIn: wordsFinder(printable(words)), keys: [] as string[] }))
  if (found.length === 0) return []
  const rows = await db
    .select()
    .from(papers)
    .where(and(eq(papers.planId, planId), knownAt(papers, null)))
    .orderBy(asc(papers.id))
  for (const row of rows) {
    if (row.withdrawnAs === 'disclosure' || !isMeant(row)) continue
    const texts = await textsOf({ files }, row.files).catch((error: unknown) => {
      if (error instanceof FileGone) return null
      throw error
    })
    // A plan has many papers, and others are answered meanwhile.
    await nextTurn()
    const folded = texts?.map((text) => foldText(text).words) ?? null
    for (const { standsIn, keys } of found) {
      if (folded === null || folded.some(standsIn)) keys.push(row.key)
      await nextTurn()
    }
  }
  return found.map(({ keys }) => keys)
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
async function textsOf({ files }: Pick<Deps, 'files'>, { json, zip }: PaperRow['files']): Promise<string[]> {
  const texts: string[] = []
  everyText(JSON.parse((await files.read(json)).toString()) as unknown, (text) => {
    texts.push(text)
    return text
  })
  // Within a cell a quote is written twice.
  const tables = unzipped(await files.read(zip)).map(({ bytes }) => bytes.toString().replaceAll('""', '"'))
  return [...texts, ...tables]
}
