import { openTestStore } from './testing/open-test-store.ts'
import { insertOneOfEach, RECORDED } from './testing/one-of-each.ts'
import { raw } from './testing/raw.ts'
import { getTableColumns, getTableName, is, sql, Table } from 'drizzle-orm'
import { afterAll, describe, expect, it } from 'vitest'
import { instant } from '../domain/day.ts'
import { APPEND_ONLY } from './append-only.ts'
import { isPostgres } from './dialect.ts'
import * as schema from './schema/index.ts'
import { kindOf } from './table-kinds.ts'
import type { WritingDb } from './store.ts'

const { store } = await openTestStore(afterAll)
await store.tx(insertOneOfEach)

/** What the engine says, whichever way drizzle wraps it. */
const complaint = async (work: (tx: WritingDb) => Promise<unknown>): Promise<string> => {
  try {
    await store.tx(work)
    return 'nothing'
  } catch (error) {
    const { message, cause } = error as Error
    return cause instanceof Error ? cause.message : message
  }
}
const quoted = (value: unknown): string =>
  value === null
    ? 'null'
    : typeof value === 'object'
      ? quoted(JSON.stringify(value))
      : typeof value === 'string'
        ? `'${value}'`
        : String(value === true && !isPostgres ? 1 : value)

const tables = APPEND_ONLY.map((table) => [getTableName(table), table] as const)

it('every table says what it keeps, and is a record but for what signing in needs', () => {
  const all = Object.values(schema).flatMap((one: unknown) =>
    is(one, Table) ? [one as (typeof APPEND_ONLY)[number]] : [],
  )
  const operational = all.filter((table) => kindOf(table).keeps === 'operational').map(getTableName)
  expect(operational.sort()).toEqual([
    'calendar_links',
    'credentials',
    'one_time_links',
    'redaction_requests',
    'request_tokens',
    'security_events',
    'sessions',
    'sheet_imports',
    'sign_in_failures',
  ])
  expect(all.length).toBe(APPEND_ONLY.length + operational.length)
})

describe.each(tables)('%s', (name, table) => {
  const columns = Object.values(getTableColumns(table)).map((column) => column.name)
  const fixed = columns.filter((column) => column !== 'superseded_at')
  // A column that was added later stands last in the database, wherever the code has it.
  const named = columns.map((column) => `"${column}"`).join()
  const refusal = `${name} is append-only`
  const row = async () => (await store.db.select().from(table))[0]

  it('has a row to try', async () => {
    expect(await store.db.$count(table)).toBe(1)
  })

  it('refuses DELETE', async () => {
    expect(await complaint((tx) => tx.delete(table))).toBe(refusal)
    expect(await store.db.$count(table)).toBe(1)
  })

  it.each(fixed)('refuses UPDATE of %s', async (column) => {
    const before = await row()
    const kind = Object.values(getTableColumns(table)).find((one) => one.name === column)?.dataType
    const other = kind === 'number' ? '70' : kind === 'boolean' ? quoted(true) : `'another'`
    expect(await complaint(async (tx) => raw(tx, `UPDATE "${name}" SET "${column}" = ${other}`))).toBe(refusal)
    expect(await row()).toEqual(before)
  })

  it('refuses an UPDATE that changes nothing', async () => {
    expect(await complaint(async (tx) => raw(tx, `UPDATE "${name}" SET "${fixed[0]}" = "${fixed[0]}"`))).toBe(refusal)
  })

  it.runIf(!isPostgres)('refuses INSERT OR REPLACE', async () => {
    const values = Object.values((await row()) ?? {}).map(quoted)
    expect(
      await complaint(async (tx) => raw(tx, `INSERT OR REPLACE INTO "${name}" (${named}) VALUES (${values.join()})`)),
    ).toBe(refusal)
  })

  it.runIf(!isPostgres)('refuses to overwrite on a conflict', async () => {
    const values = Object.values((await row()) ?? {}).map(quoted)
    const upsert = `INSERT INTO "${name}" (${named}) VALUES (${values.join()}) ON CONFLICT DO UPDATE SET "${fixed[0]}" = 'other'`
    expect(await complaint(async (tx) => raw(tx, upsert))).toBe(refusal)
  })

  it.runIf(isPostgres)('refuses TRUNCATE', async () => {
    expect(await complaint(async (tx) => raw(tx, `TRUNCATE "${name}" CASCADE`))).toMatch(/is append-only$/)
    expect(await store.db.$count(table)).toBe(1)
  })
})

// Last, because it changes the rows.
describe.each(tables.filter(([, table]) => 'supersededAt' in table))('%s is superseded', (name) => {
  const set = (to: string) => complaint(async (tx) => raw(tx, `UPDATE "${name}" SET superseded_at = ${to}`))
  const [later, latest] = [instant('2020-02-03T09:00:00.000Z'), instant('2020-03-02T09:00:00.000Z')]
  const refusal = `${name} is append-only`

  it('once, for good, and with nothing else', async () => {
    const keep = await store.db.$count(sql.raw(`"${name}"`) as never)
    expect(
      await complaint(async (tx) =>
        raw(tx, `UPDATE "${name}" SET superseded_at = '${later}', recorded_at = '${later}'`),
      ),
    ).toBe(refusal)
    expect(await set('null')).toBe(refusal)
    expect(await set(`'${later}'`)).toBe('nothing')
    expect(await set(`'${latest}'`)).toBe(refusal)
    expect(await set('null')).toBe(refusal)
    expect(await set('superseded_at')).toBe(refusal)
    expect(
      await store.db.$count(
        sql.raw(`"${name}" where superseded_at = '${later}' and recorded_at = '${RECORDED}'`) as never,
      ),
    ).toBe(keep)
  })
})

describe('a column of words from which a removal is recorded', () => {
  const removal = { id: 'removal', planId: 'one', inTable: 'progress_updates', rowId: 'one', inColumn: 'progress' }
  const recorded = { recordedAt: RECORDED, recordedBy: 'one', supersededAt: null }
  const rewrite = (set: string, table = 'progress_updates') =>
    complaint(async (tx) => raw(tx, `UPDATE "${table}" SET ${set}`))

  it('is written again, and nothing else is: no other column, table or row, and not with it', async () => {
    await store.tx((tx) => tx.insert(schema.redactions).values({ ...removal, was: 'a', left: 'b', ...recorded }))
    expect(await rewrite(`progress = 'Less'`)).toBe('nothing')
    expect(await rewrite(`next_steps = 'Less'`)).toBe('progress_updates is append-only')
    expect(await rewrite(`progress = 'Least', delivery_status = 'complete'`)).toBe('progress_updates is append-only')
    expect(await rewrite(`words = 'Less'`, 'help_answers')).toBe('help_answers is append-only')
    expect((await store.db.select().from(schema.progressUpdates))[0]).toMatchObject({
      progress: 'Less',
      deliveryStatus: 'on-track',
    })
  })

  it('and that is no way to a column that holds no words', async () => {
    const ofStatus = { ...removal, id: 'status', inColumn: 'delivery_status' }
    await store.tx((tx) => tx.insert(schema.redactions).values({ ...ofStatus, was: 'a', left: 'b', ...recorded }))
    expect(await rewrite(`delivery_status = 'complete'`)).toBe('progress_updates is append-only')
  })
})
