import { getTableColumns, getTableName } from 'drizzle-orm'
import { expect, it } from 'vitest'
import type { Table } from '../db/dialect.ts'
import * as schema from '../db/schema/index.ts'
import { kindOf } from '../db/table-kinds.ts'
import { ON_ACTIONS as IN_CONTRACT } from '../domain/contract/on-actions.ts'
import { ON_ACTIONS } from './on-actions.ts'

const lists = Object.entries(ON_ACTIONS)

it('every table of things or facts that names its action is in the list', () => {
  const tables = Object.values(schema)
    .map((table) => table as Table)
    .filter((table) => ['facts', 'versions'].includes(kindOf(table).keeps))
    .filter((table) => 'actionId' in getTableColumns(table))
  expect(tables.length).toBeGreaterThan(4)
  // What is withheld of an action in papers is no part of its story: it is kept with papers, for the plan.
  const ofPapers: string[] = [getTableName(schema.publicationMarks)]
  expect(lists.map(([, { filing }]) => getTableName(filing.table)).sort()).toEqual(
    tables
      .map(getTableName)
      .filter((name) => !ofPapers.includes(name))
      .sort(),
  )
})

it('the contract and the api list the same, in the same order, as a plan file has it', () => {
  expect(Object.keys(IN_CONTRACT)).toEqual(lists.map(([list]) => list))
  for (const [list, { filing }] of lists) expect(filing.list).toBe(list)
})

it.each(lists)('%s: what a plan file holds of one is what its contract says', (list, { filing }) => {
  const { filed } = IN_CONTRACT[list as keyof typeof IN_CONTRACT]
  expect(filing.shape).toBe('fact' in filed ? filed.fact : filed.version)
  expect(kindOf(filing.table).keeps).toBe('fact' in filed ? 'facts' : 'versions')
})
