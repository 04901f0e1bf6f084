import { z } from 'zod'
import type { Instant } from '../../domain/day.ts'
import { peopleFiling } from '../people/filing.ts'
import { isOfVersions, linksOf, referencesOf, type Filing, type Row } from './filing.ts'
import type { PlanTx } from '../record/plan-tx.ts'
import { insertFiled, type Brought } from './insert-filed.ts'
import { nounsOn } from './nouns.ts'

/** A plan on its way in: where to, and what the file's names stand for here. */
export interface Import {
  tx: PlanTx
  planId: string
  brought: Brought
  names: Map<Filing, Map<unknown, string>>
  /** How many of each list have come in. */
  counts: Map<Filing, number>
}

/** Told how far a long import has come. */
export type Progress = (done: number, of: number) => void

type Recorded = Row & { recordedAt: Instant; recordedBy: string }
type Thing = Record<string, unknown> & { versions: Recorded[] }

/** Writes a list of a plan file, with all that hangs on each in it. Answers the rows of facts. */
export async function importList(
  into: Import,
  noun: Filing,
  list: unknown,
  { progress, ...place }: Pick<Place, 'on' | 'beside'> & { progress?: Progress | undefined } = {},
): Promise<readonly Row[]> {
  const given = (list ?? []) as unknown[]
  into.counts.set(noun, (into.counts.get(noun) ?? 0) + given.length)
  if (!isOfVersions(noun)) return importRows(into, noun, given as Recorded[], place)
  for (const [i, thing] of (given as Thing[]).entries()) {
    await importThing(into, noun, thing, place)
    progress?.(i + 1, given.length)
  }
  return []
}

/** Writes one thing, which is known by the id of its first version, and all that hangs on it. */
export async function importThing(into: Import, noun: Filing, thing: Thing, { on = [], id }: Place): Promise<void> {
  const { versions, ...said } = thing
  const { name } = noun
  const rows = await importRows(into, noun, versions, {
    on,
    ...(id !== undefined && { id }),
    same: name ? { [name.field]: said[name.field] } : {},
  })
  if (name) namesOf(into, noun).set(said[name.field], String(rows[0]?.['id']))
  const beside = new Map<Filing, readonly Row[]>()
  for (const child of nounsOn(noun))
    beside.set(child, await importList(into, child, said[child.list], { on: rows, beside }))
}

interface Place {
  /** The versions of what it hangs on. */
  on?: readonly Row[]
  /** The facts that hang on the same thing and came before. */
  beside?: ReadonlyMap<Filing, readonly Row[]>
  /** The id of the first, where it is known already. */
  id?: string
  /** What each row says alike. */
  same?: Row
}

/** Writes versions or facts, oldest first: each holds until the next. Answers the rows. */
async function importRows(
  into: Import,
  noun: Filing,
  given: readonly Recorded[],
  { on = [], beside, id, same = {} }: Place,
): Promise<Row[]> {
  const references = referencesOf(noun)
  const facts = (of: Filing) => beside?.get(of) ?? []
  const rows: Row[] = []
  for (const [i, said] of given.entries()) {
    const rowId = i === 0 && id !== undefined ? id : into.tx.nextId()
    const row: Row = {
      ...emptyOf(noun),
      ...said,
      ...same,
      id: rowId,
      thingId: rows[0]?.['id'] ?? rowId,
      planId: into.planId,
      recordedBy: idOf(into, peopleFiling, said.recordedBy),
      supersededAt: given[i + 1]?.recordedAt ?? null,
      ...(noun.on && { [noun.on.column]: on[0]?.['id'] }),
    }
    for (const [field, { noun: to, column }] of references)
      row[column] = said[field] == null ? null : idOf(into, to, said[field])
    rows.push({ ...row, ...noun.follows?.from(row, { previous: rows.at(-1), on, beside: facts }) })
  }
  await insertFiled(into, noun.table, rows)
  for (const [field, { noun: to, table, from, to: column }] of linksOf(noun))
    await insertFiled(
      into,
      table,
      rows.flatMap((row) =>
        ((row[field] ?? []) as unknown[]).map((name) => ({
          [from]: row['id'],
          [column]: idOf(into, to, name),
          planId: into.planId,
        })),
      ),
    )
  return rows
}

/** Nothing, for each field that a file may leave out. */
const emptyOf = ({ shape, links = {} }: Filing): Row =>
  Object.fromEntries(
    Object.entries(shape.shape)
      .filter(([field, of]) => of instanceof z.ZodOptional && !(field in links))
      .map(([field]) => [field, null]),
  )

function namesOf({ names }: Import, noun: Filing): Map<unknown, string> {
  const known = names.get(noun) ?? new Map<unknown, string>()
  names.set(noun, known)
  return known
}

/** The id of what a file names. A file that was checked names nothing else. */
function idOf({ names }: Import, noun: Filing, name: unknown): string {
  const id = names.get(noun)?.get(name)
  if (id === undefined) throw new Error(`The file names a ${noun.called} it does not have: ${String(name)}`)
  return id
}
