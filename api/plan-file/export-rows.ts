import { asc, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../db/store.ts'
import { peopleFiling } from '../people/filing.ts'
import { groupBy } from '../plan/group-by.ts'
import { columnOf } from './columns.ts'
import { isOfVersions, linksOf, referencesOf, type Filing, type Row } from './filing.ts'
import { nounsOn } from './nouns.ts'

/** What ids stand for in a plan file. */
export type Names = Map<Filing, ReadonlyMap<string, unknown>>

/** Some things with all that hangs on them, as a plan file says it, in the order they are asked for. */
export async function readThings(db: Db, names: Names, noun: Filing, ids: readonly string[]): Promise<object[]> {
  const versions = groupBy(await readRows(db, noun, 'thingId', ids), (row) => String(row['thingId']))
  const links = await readLinks(db, names, noun, [...versions.values()].flat())
  const children: [list: string, by: Map<string, object[]>][] = []
  for (const child of nounsOn(noun)) children.push([child.list, await readHanging(db, names, child, ids)])

  return ids.map((id) => {
    const rows = versions.get(id) ?? []
    const hanging = children.flatMap(([list, by]) => (by.has(id) ? [[list, by.get(id)] as const] : []))
    return {
      ...(noun.name && { [noun.name.field]: rows.at(-1)?.[noun.name.field] }),
      versions: rows.map((row) => sayRow(names, noun, row, links)),
      ...Object.fromEntries(hanging),
    }
  })
}

/** What hangs on some things, by the thing. */
async function readHanging(db: Db, names: Names, noun: Filing, ids: readonly string[]): Promise<Map<string, object[]>> {
  const column = noun.on?.column ?? ''
  const rows = await readRows(db, noun, column, ids)
  const byThing = new Map<string, object[]>()
  if (isOfVersions(noun)) {
    const ofEach = groupBy(rows, (row) => String(row['thingId']))
    const things = await readThings(db, names, noun, [...ofEach.keys()])
    for (const [i, versions] of [...ofEach.values()].entries())
      push(byThing, String(versions.at(-1)?.[column]), things[i] ?? {})
    return byThing
  }
  const links = await readLinks(db, names, noun, rows)
  for (const row of rows) push(byThing, String(row[column]), sayRow(names, noun, row, links))
  return byThing
}

const push = <V>(groups: Map<string, V[]>, key: string, value: V) => {
  const group = groups.get(key)
  if (group) group.push(value)
  else groups.set(key, [value])
}

/** Rows by one of their columns, in the order they were recorded. */
const readRows = (db: Db, noun: Filing, column: string, ids: readonly string[]): Promise<Row[]> =>
  db
    .select()
    .from(noun.table)
    .where(inArray(columnOf(noun.table, column), [...ids]))
    .orderBy(asc(columnOf(noun.table, 'id')))

/** A version or a fact, field by field in the order of its shape; what may be left out is, where there is nothing in it. */
export function sayRow(names: Names, noun: Filing, row: Row, links: ReadonlyMap<string, Row>): object {
  const references = new Map(referencesOf(noun))
  const listed = links.get(String(row['id']))
  const said: Row = {}
  for (const field of Object.keys(noun.shape.shape)) {
    const reference = references.get(field)
    if (field === 'recordedBy') said[field] = nameOf(names, peopleFiling, row[field])
    else if (reference) {
      const name = nameOf(names, reference.noun, row[reference.column])
      if (name !== null || !mayBeLeftOut(noun, field)) said[field] = name
    } else if (!noun.links?.[field]) {
      if (row[field] !== null || !mayBeLeftOut(noun, field)) said[field] = row[field]
    } else if (listed?.[field] !== undefined) said[field] = listed[field]
  }
  return said
}

const mayBeLeftOut = ({ shape }: Filing, field: string): boolean => shape.shape[field] instanceof z.ZodOptional

/** What an id is called in a file. The database keeps every reference whole, so there is always a name. */
function nameOf(names: Names, noun: Filing, id: unknown): unknown {
  if (id === null) return null
  const name = names.get(noun)?.get(String(id))
  if (name === undefined) throw new Error(`The record refers to ${String(id)}, which is no ${noun.called} of this plan`)
  return name
}

/** What versions list, by the version and the field; each list in ascending order. */
async function readLinks(db: Db, names: Names, noun: Filing, rows: readonly Row[]): Promise<Map<string, Row>> {
  const byRow = new Map<string, Row>()
  for (const [field, { noun: to, table, from, to: column }] of linksOf(noun)) {
    const ids = rows.map((row) => String(row['id']))
    const found: Row[] = await db
      .select()
      .from(table)
      .where(inArray(columnOf(table, from), ids))
    for (const [id, links] of groupBy(found, (link) => String(link[from]))) {
      const named = links.map((link) => nameOf(names, to, link[column]) as string | number)
      byRow.set(id, { ...byRow.get(id), [field]: named.sort((one, other) => (one < other ? -1 : 1)) })
    }
  }
  return byRow
}

/** What each thing of a noun is called now, by its id. */
export async function readNames(db: Db, planId: string, noun: Filing): Promise<Map<string, unknown>> {
  const { table, name } = noun
  if (!name) return new Map()
  const rows = await db
    .select({ id: columnOf(table, 'thingId'), name: columnOf(table, name.field) })
    .from(table)
    .where(eq(columnOf(table, 'planId'), planId))
    .orderBy(asc(columnOf(table, 'id')))
  return new Map(rows.map((row) => [String(row.id), row.name]))
}
