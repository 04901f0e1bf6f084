import { eq, getTableColumns, getTableName } from 'drizzle-orm'
import { APPEND_ONLY } from '../../db/append-only.ts'
import type { Column, Table } from '../../db/dialect.ts'
import { kindOf } from '../../db/table-kinds.ts'
import type { Db } from '../../db/store.ts'
import type { Instant } from '../../domain/day.ts'
import { removeWords, removeWordsFromJson, wordsBetween, wordsBetweenJson } from '../../domain/remove-words.ts'
import { digestWords, textOf } from '../record/digest.ts'
import { removedFrom } from '../record/removed-words.ts'
import { rowsOf } from '../record/rows-of.ts'
import { walkTrail } from '../record/walk-trail.ts'

/** A text of the record, or of its trail, in which some words stand. */
export interface Place {
  inTable: string
  rowId: string
  inColumn: string
  /** What it is about, as the trail says it, and when it was recorded. */
  subject: { kind: string; ref: string }
  recordedAt: Instant
  /** The digests of the text as it stands, and as it is left. */
  stands: string
  left: string
  /** The text without the words. */
  without: string
}

/** Every place of a plan's record and its trail in which some words stand, whether it still holds or was superseded. */
export async function findPlaces(db: Db, planId: string, words: string): Promise<Place[]> {
  const { told } = await walkTrail(db, planId, { find: () => undefined, digestOf: digestWords })
  const places: Place[] = []
  for (const table of APPEND_ONLY) {
    const [inTable, columns] = [getTableName(table), getTableColumns(table) as Record<string, { name: string }>]
    const { words: holdWords, codes } = kindOf(table)
    const spoken = holdWords.map((key) => [key, columns[key]?.name ?? key] as const)
    if (spoken.length === 0) continue
    for await (const row of rowsOf(db, table, planId)) {
      const rowId = String(row['id'])
      for (const [key, inColumn] of spoken) {
        if (row[key] === null) continue
        const text = textOf(row[key])
        const without = isJson(text) ? removeWordsFromJson(text, words, codes) : removeWords(text, words)
        if (without === null) continue
        const said = inTable === 'changes' ? asTold(row) : told.get(`${inTable} ${rowId}`)
        if (!said) continue
        const place = removedFrom({ inTable, rowId, inColumn })
        const digest = (one: string) => digestWords(said.salt, place, one)
        const { subject, recordedAt } = said
        places.push({
          ...{ inTable, rowId, inColumn, subject, recordedAt },
          ...{ stands: digest(text), left: digest(without), without },
        })
      }
    }
  }
  return places
}

/** The table of a place, its column there and what that is called in code. */
export function columnOf({ inTable, inColumn }: Pick<Place, 'inTable' | 'inColumn'>) {
  const table = APPEND_ONLY.find((one) => getTableName(one) === inTable) as Table
  const columns = getTableColumns(table) as Record<string, Column>
  const [key = ''] = Object.entries(columns).find(([, { name }]) => name === inColumn) ?? []
  return { table, key, id: columns['id'] as Column }
}

/**
 * The words that some places hold and are to lose, by what a place says and what would be left of it: a request does not keep
 * them.
 *
 * @returns null when none of the places holds them any more.
 */
export async function wordsOfPlaces(db: Db, places: readonly Place[]): Promise<string | null> {
  for (const place of places) {
    const { table, key, id } = columnOf(place)
    const [row] = (await db.select().from(table).where(eq(id, place.rowId))) as Record<string, unknown>[]
    if (row === undefined || row[key] === null) continue
    const text = textOf(row[key])
    const words = isJson(text) ? wordsBetweenJson(text, place.without) : wordsBetween(text, place.without)
    if (words !== null) return words
  }
  return null
}

/** What the trail keeps as JSON, as own columns of an action are. */
const isJson = (text: string): boolean => {
  if (!/^[[{]/.test(text)) return false
  try {
    return typeof JSON.parse(text) === 'object'
  } catch {
    return false
  }
}

const asTold = (change: Record<string, unknown>) => ({
  salt: (change['salt'] as string | null) ?? '',
  subject: { kind: change['subjectKind'] as string, ref: change['subjectRef'] as string },
  recordedAt: change['recordedAt'] as Instant,
})
