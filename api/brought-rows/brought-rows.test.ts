import { eq } from 'drizzle-orm'
import { describe, expect, it, onTestFinished } from 'vitest'
import { broughtRows, broughtSheets } from '../../db/schema/index.ts'
import type { FromCells } from '../../domain/brought.ts'
import type { ActionView } from '../../domain/contract/actions.ts'
import { VerifiedView } from '../../domain/contract/changes.ts'
import type { PlanFile } from '../../domain/contract/plan-file.ts'
import { PlanRedactionsView, RedactionsView } from '../../domain/contract/redactions.ts'
import { instant } from '../../domain/day.ts'
import { bringRows } from '../testing/bring-rows.ts'
import { openTestApp } from '../testing/open-test-app.ts'
import { exported } from '../testing/plan-files.ts'
import { report, revise, seeAction } from '../testing/updates.ts'
import { checkPlanFile } from '../plan-file/check/check-plan-file.ts'
import { importPlan } from '../plan-file/import-plan.ts'
import { findPlan } from '../people/find.ts'
import { recordVersion } from '../record/record-version.ts'
import { row } from '../record/record.ts'
import { transact } from '../record/transact.ts'
import { personId } from '../testing/sign-in.ts'

/** Of the owner's own; another is of somebody else's post. */
const [MINE, ANOTHERS] = ['1.1', '2.4']
const NAME = 'Jo O’Sample'

const FIELDS: FromCells[] = [
  { field: 'title', cells: ['D14'], words: 'Hold every meeting', value: 'Hold every meeting' },
  { field: 'status', cells: [], words: null, value: 'on-track', given: 'Answered: cell F14 says “G”' },
  // Of what came into no field only what stands nowhere else is told.
  { field: 'progress', cells: ['H14'], words: 'Progress', value: null },
  { field: 'ownColumns', label: 'Notes', cells: ['H14', 'H14#note'], words: `Progress\n${NAME}`, value: NAME },
]

/** Two actions that were brought on 11 December 2020, to which everybody comes on the day after. */
async function brought() {
  const app = await openTestApp({ over: onTestFinished })
  app.clock.moveTo(instant('2020-12-11T09:00:00.000Z'))
  await bringRows(app.deps, [MINE, ANOTHERS], FIELDS)
  app.clock.moveTo(instant('2020-12-12T09:00:00.000Z'))
  return app
}

const wordsIn = ({ broughtRows: rows }: ActionView) => rows.flatMap(({ fields }) => fields.map(({ words }) => words))
const changedIn = ({ broughtRows: rows }: ActionView) =>
  rows.flatMap(({ fields }) => fields.filter((one) => one.changedSince).map(({ field, label }) => label ?? field))

describe('from where an action was brought', () => {
  it('is told with what the cells say to the office and to its owner', async () => {
    const { signedIn } = await brought()
    for (const role of ['programme', 'owner'] as const) {
      const { broughtRows: rows } = await seeAction(await signedIn(role), MINE)
      expect(rows).toMatchObject([
        {
          recordedAt: '2020-12-11T09:00:00.000Z',
          recordedBy: 'Programme office',
          ...{ file: 'plan.xlsx', sheet: 'Plan', row: 14, takenBackOn: null, saysWords: true },
        },
      ])
      expect(rows[0]?.fields).toEqual([
        { field: 'title', label: null, cells: ['D14'], words: 'Hold every meeting', given: null, changedSince: false },
        {
          ...{ field: 'status', label: null, cells: [], words: null, given: 'Answered: cell F14 says “G”' },
          changedSince: false,
        },
        {
          ...{ field: 'ownColumns', label: 'Notes', cells: ['H14', 'H14#note'], words: `Progress\n${NAME}` },
          ...{ given: null, changedSince: false },
        },
      ])
    }
  })

  it('is told to other readers without any word of a cell, and to scrutiny not at all', async () => {
    const { signedIn } = await brought()
    for (const role of ['viewer', 'chair'] as const) {
      const view = await seeAction(await signedIn(role), MINE)
      expect(view.broughtRows[0]).toMatchObject({ file: 'plan.xlsx', row: 14, saysWords: false })
      expect(view.broughtRows[0]?.fields.map(({ cells }) => cells)).toEqual([['D14'], [], ['H14', 'H14#note']])
      expect(wordsIn(view)).toEqual([null, null, null])
      expect(JSON.stringify(view)).not.toContain('says “G”')
    }
    expect((await seeAction(await signedIn('scrutiny'), MINE)).broughtRows).toEqual([])

    expect((await seeAction(await signedIn('owner'), ANOTHERS)).broughtRows).toMatchObject([{ saysWords: false }])
  })

  it('is not there as at a day before', async () => {
    const { signedIn } = await brought()
    const office = await signedIn('programme')
    expect((await seeAction(office, MINE, '?asAt=2020-12-10')).broughtRows).toEqual([])
    expect((await seeAction(office, MINE, '?asAt=2020-12-11')).broughtRows).toHaveLength(1)
    expect((await seeAction(office, '1.2')).broughtRows).toEqual([])
  })

  it('says which fields were changed since, as at each day', async () => {
    const { clock, signedIn } = await brought()
    const office = await signedIn('programme')
    const { deliveryStatus } = (await seeAction(office, MINE)).progressUpdates[0] ?? {}
    await report(office, MINE, {
      ...{ deliveryStatus: deliveryStatus === 'at-risk' ? 'on-track' : 'at-risk', wayBackToGreen: 'By May' },
      effectiveOn: '2020-12-12',
    })
    clock.moveTo(instant('2020-12-13T09:00:00.000Z'))
    const again = await signedIn('programme')
    await revise(again, MINE, { title: 'Another title', ownColumns: [{ label: 'Notes', text: 'New' }] })
    expect(changedIn(await seeAction(again, MINE))).toEqual(['title', 'status', 'Notes'])
    expect(changedIn(await seeAction(again, MINE, '?asAt=2020-12-12'))).toEqual(['status'])
    expect(changedIn(await seeAction(again, MINE, '?asAt=2020-12-11'))).toEqual([])
  })

  it('says that the sheet was taken back, and not as at a day before', async () => {
    const { deps, signedIn, clock } = await brought()
    const planId = await findPlan(deps.store.db, 'medway-2019')
    const by = await personId(deps, 'programme@plan.example')
    const [sheet] = await deps.store.db.select().from(broughtSheets).where(eq(broughtSheets.planId, planId))
    if (!sheet) throw new Error('No sheet was brought')
    await transact(deps, async (open) =>
      recordVersion(await open({ planId, by }), {
        ...{ subject: { kind: 'plan', ref: 'medway-2019' }, before: {}, after: { state: 'taken-back' } },
        reason: 'The wrong file',
        rows: [row(broughtSheets, { ...sheet, state: 'taken-back', reason: 'The wrong file' }, sheet.id)],
      }),
    )
    const viewer = await signedIn('viewer')
    expect((await seeAction(viewer, MINE)).broughtRows).toMatchObject([{ takenBackOn: '2020-12-12' }])
    expect((await seeAction(viewer, MINE, '?asAt=2020-12-11')).broughtRows).toMatchObject([{ takenBackOn: null }])

    clock.moveTo(instant('2020-12-13T09:00:00.000Z'))
    const text = await exported(deps.store)
    expect(checkPlanFile(JSON.parse(text), { now: clock.now() })).toEqual([])
    const empty = await openTestApp({ over: onTestFinished, empty: true })
    empty.clock.moveTo(clock.now())
    await importPlan(empty.deps, JSON.parse(text), { by: 'it@council.example', file: 'plan.json' })
    expect(await exported(empty.store)).toBe(text)
  })
})

describe('words that a sheet said', () => {
  it('are removed from where they were brought, and its fields and cells stay what they are', async () => {
    const { store, signedIn } = await brought()
    const [office, keeper] = [await signedIn('programme'), await signedIn('administrator')]
    const remove = async (words: string) => {
      const asked = await office.post('./redactions', { words, reason: 'It names a child' })
      expect(asked.status).toBe(201)
      const [request] = PlanRedactionsView.parse(asked.body).redactions
      const { redactions } = await keeper.see(RedactionsView, '/redactions')
      const { id } = redactions.find((one) => one.id === request?.id) ?? {}
      expect((await keeper.post(`/redactions/${id}/decisions`, { decision: 'removed' })).status).toBe(201)
      return request?.places
        .filter(({ table }) => table.startsWith('brought'))
        .map((one) => `${one.table} ${one.column}`)
    }
    // At the start of a line, where nothing but the line end parts it from the word before.
    expect(await remove("jo o'sample")).toEqual(['brought_rows fields', 'brought_rows fields'])
    expect(wordsIn(await seeAction(office, MINE))).toEqual(['Hold every meeting', null, 'Progress\n[words removed]'])
    expect(await remove('plan.xlsx')).toEqual(['brought_sheets name'])
    // What a field is called, and a cell, are nobody's words.
    expect(await remove('title')).toEqual([])
    const [kept] = await store.db.select().from(broughtRows)
    expect(kept?.fields.map(({ field, cells }) => [field, cells])).toEqual([
      ['title', ['D14']],
      ['status', []],
      ['progress', ['H14']],
      ['ownColumns', ['H14', 'H14#note']],
    ])
    expect(await office.see(VerifiedView, './changes/verify')).toMatchObject({ intact: true, faults: [] })
    const file = JSON.parse(await exported(store)) as PlanFile
    expect(checkPlanFile(file).filter(({ path }) => path.includes('brought'))).toEqual([])
  })
})
