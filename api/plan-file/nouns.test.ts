import { getTableColumns, getTableName } from 'drizzle-orm'
import { expect, it } from 'vitest'
import type { Table } from '../../db/dialect.ts'
import * as schema from '../../db/schema/index.ts'
import { kindOf } from '../../db/table-kinds.ts'
import { peopleFiling } from '../people/filing.ts'
import { planFiling } from '../plans/filing.ts'
import { linksOf, referencesOf, type Filing } from './filing.ts'
import { NOUNS } from './nouns.ts'

const filings = [peopleFiling, planFiling, ...NOUNS]
const filed = filings.flatMap((noun) => [noun.table, ...linksOf(noun).map(([, { table }]) => table)])

it.each(Object.values(schema).map((table) => [getTableName(table as Table), table as Table]))(
  '%s is in the plan file, or says why it is not',
  (_name, table) => {
    const { filed: said } = kindOf(table)
    if (said === true) expect(filed).toContain(table)
    else {
      expect(said.not).not.toBe('')
      expect(filed).not.toContain(table)
    }
  },
)

/** What every row has, and no field need say. */
const BY_CONVENTION = ['id', 'thingId', 'planId', 'recordedAt', 'recordedBy', 'supersededAt']

const columnsSaid = (noun: Filing): string[] => {
  const references = new Map(referencesOf(noun))
  const links = noun.links ?? {}
  return [
    ...Object.keys(noun.shape.shape).flatMap((field) =>
      field in links ? [] : [references.get(field)?.column ?? field],
    ),
    ...(noun.name ? [noun.name.field] : []),
    ...(noun.on ? [noun.on.column] : []),
    ...(noun.follows?.columns ?? []),
  ]
}

it.each(filings.map((noun) => [noun.list, noun] as const))(
  'every column of %s is filed, and every field has its column',
  (_list, noun) => {
    const columns = Object.keys(getTableColumns(noun.table)).filter((column) => !BY_CONVENTION.includes(column))
    const said = [...new Set(columnsSaid(noun))].filter((column) => !BY_CONVENTION.includes(column))
    // Whose later name a row of people is: a file names them as they are.
    const other = noun === peopleFiling ? ['personId'] : []
    expect([...said, ...other].sort()).toEqual(columns.sort())
  },
)

it('what a noun names, or hangs on, stands before it in the file', () => {
  for (const [i, noun] of NOUNS.entries()) {
    const before = [peopleFiling, ...NOUNS.slice(0, i)]
    for (const [, { noun: to }] of referencesOf(noun)) expect(before).toContain(to)
    for (const [, { noun: to }] of linksOf(noun)) expect(before).toContain(to)
    if (noun.on) expect(before).toContain(noun.on.noun)
  }
})
