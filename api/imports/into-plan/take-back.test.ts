import { afterAll, expect, it, onTestFinished } from 'vitest'
import { openInMemory } from '../../../db/store-in-memory.ts'
import { ActionView } from '../../../domain/contract/actions.ts'
import { BoardView } from '../../../domain/contract/board.ts'
import { SlippageView } from '../../../domain/contract/slippage.ts'
import { ImportsView, SheetImportView } from '../../../domain/contract/sheet-import-views.ts'
import { instant } from '../../../domain/day.ts'
import { stoppedClock } from '../../clock.ts'
import { makeIds } from '../../ids.ts'
import { endWriting } from '../../papers/write-paper.ts'
import { checkPlanFile } from '../../plan-file/check/check-plan-file.ts'
import { exportPlan } from '../../plan-file/export-plan.ts'
import { importPlan } from '../../plan-file/import-plan.ts'
import { headLogInMemory } from '../../record/head-log.ts'
import type { Caller } from '../../testing/caller.ts'
import { NOW, openTestApp } from '../../testing/open-test-app.ts'
import { endReading } from '../read-aside.ts'
import { readPlan } from './read-plan.ts'

afterAll(endReading)
afterAll(endWriting)

const HEAD = ['Ref', 'Action', 'Lead', 'Due', 'RAG', 'Success measure', 'Cost centre']
const ROWS = [
  ['1.1', 'Visit every child in time', 'Head of Service', '31/03/2021', 'On track', 'Nine in ten', 'A1'],
  ['1.2', 'Audit decisions each month', 'Head of Practice', '30/06/2021', 'Complete', '', ''],
  ['2.1', 'Recruit ten foster carers', 'Head of Service', '31/12/2021', '', 'Ten', ''],
]
const MORE = [
  ['1.1', 'Visit every child in time', 'Head of Practice', '31/03/2021', 'Off track', 'All of them', 'A1'],
  ['3.1', 'A new front door', 'Head of the Front Door', '30/09/2021', 'Not started', '', 'New'],
]
const sheetOf = (rows: readonly string[][]) => ({
  name: 'plan.csv',
  base64: Buffer.from([HEAD, ...rows].map((cells) => cells.join(',')).join('\n')).toString('base64'),
})

async function fresh() {
  const app = await openTestApp({ over: onTestFinished })
  // Each deed is a moment of its own, as days are.
  let second = 0
  const tick = () => app.clock.moveTo(instant(new Date(Date.parse(NOW) + 1000 * ++second)))
  return { ...app, tick, office: await app.signedIn('programme') }
}

const seen = ({ status, body }: { status: number; body: unknown }): SheetImportView => {
  expect({ status, body }).toMatchObject({ status: 201 })
  return SheetImportView.parse(body)
}
const PLAN = '/plans/north-shire'

async function start(who: Caller, rows: readonly string[][] = ROWS) {
  const { id, answersId } = seen(await who.post('/imports', sheetOf(rows)))
  const named = { council: 'North Shire Council', title: 'Improvement plan', slug: 'north-shire' }
  return seen(await who.post(`/imports/${id}/accept`, { ...named, basedOn: answersId }))
}
async function into(who: Caller, rows: readonly string[][]) {
  const { id, answersId } = seen(await who.post('/imports', { ...sheetOf(rows), plan: 'north-shire' }))
  return seen(await who.post(`/imports/${id}/into-plan`, { basedOn: answersId }))
}
const back = (who: Caller, { id }: SheetImportView) =>
  who.post(`/imports/${id}/take-back`, { reason: 'The wrong sheet' })
const actionOf = (who: Caller, ref: string) => who.see(ActionView, `${PLAN}/actions/${ref}`)

const refs = (all: readonly { ref: string }[] | undefined) => all?.map(({ ref }) => ref)

it('what a sheet made leaves the plan, and what it changed is as it was before', async () => {
  const { office, tick } = await fresh()
  await start(office)
  tick()
  const sheet = await into(office, MORE)
  tick()
  const { takenBack } = seen(await back(office, sheet))
  expect([refs(takenBack?.reversed), takenBack?.kept, takenBack?.notDone]).toEqual([['1.1', '3.1'], [], []])
  const { action, progressUpdates } = await actionOf(office, '1.1')
  expect(action).toMatchObject({
    owner: { post: 'Head of Service' },
    successMeasure: 'Nine in ten',
    deliveryStatus: 'on-track',
  })
  expect(progressUpdates).toHaveLength(3)
  expect((await actionOf(office, '3.1')).action).toMatchObject({ state: 'withdrawn' })
  const { imports } = await office.see(ImportsView, '/imports')
  expect(imports.map(({ isTakenBack }) => isTakenBack)).toEqual([true, false])
  const again = await back(office, sheet)
  expect([again.status, (again.body as { code: string }).code]).toEqual([409, 'taken-back'])
})

it('the next try works: what left with the sheet comes again under its ref, and so it stands in the plan file', async () => {
  const { office, tick, store } = await fresh()
  await start(office)
  tick()
  const sheet = await into(office, MORE)
  tick()
  seen(await back(office, sheet))
  tick()
  const next = await into(office, MORE)
  expect(next.into).toMatchObject({ changed: [{ ref: '1.1' }], added: [{ ref: '3.1' }], refused: [] })
  expect((await actionOf(office, '3.1')).action).toMatchObject({ state: 'active', title: 'A new front door' })
  expect((await actionOf(office, '1.1')).action).toMatchObject({ deliveryStatus: 'off-track' })
  expect((await office.see(BoardView, `${PLAN}/board`)).counts).toEqual(next.board?.counts)

  const text = await readPlan({ store }, 'north-shire')
  expect(checkPlanFile(JSON.parse(text))).toEqual([])
  const other = openInMemory()
  onTestFinished(() => other.close())
  const clock = stoppedClock(instant('2020-12-11T09:00:00.000Z'))
  const deps = { store: other, clock, newId: makeIds(clock), heads: headLogInMemory() }
  await importPlan(deps, JSON.parse(text), { by: 'office@north.example', file: 'export' })
  const pieces: string[] = []
  for await (const piece of exportPlan(other.db, 'north-shire')) pieces.push(piece)
  expect(pieces.join('')).toBe(text)
})

it('a date that only the wrong sheet had is no promise: what is as it was has not moved, nor what came again with another', async () => {
  const { office, tick, clock, signedIn } = await fresh()
  const nextDay = async (at: string) => {
    clock.moveTo(instant(`${at}T09:00:00.000Z`))
    return signedIn('programme')
  }
  await start(office)
  tick()
  const later = (rows: readonly string[][], ...due: string[]) =>
    rows.map((row, i) => row.map((cell, at) => (at === 3 ? (due[i] ?? cell) : cell)))
  const sheet = await into(office, later(MORE, '31/05/2021', '31/12/2021'))
  const moved = { timesRedated: 1, originalDueOn: '2021-03-31', dueOn: '2021-05-31' }
  expect((await actionOf(office, '1.1')).action).toMatchObject(moved)

  seen(await back(await nextDay('2020-12-11'), sheet))
  const after = await nextDay('2020-12-12')
  const asBefore = { timesRedated: 0, originalDue: null, originalDueOn: '2021-03-31', dueOn: '2021-03-31' }
  expect((await actionOf(after, '1.1')).action).toMatchObject(asBefore)
  expect((await after.see(SlippageView, `${PLAN}/slippage`)).total).toMatchObject({ redated: 0, daysLost: 0 })

  await into(after, later(MORE, '31/03/2021', '30/09/2021'))
  const { action } = await actionOf(after, '3.1')
  expect(action).toMatchObject({ timesRedated: 0, originalDueOn: '2021-09-30', dueOn: '2021-09-30' })

  const then = await after.see(ActionView, `${PLAN}/actions/1.1?asAt=2020-12-10`)
  expect(then.action).toMatchObject(moved)
})

it('what its owner said beside what the sheet says stays, and stands again as of the day that it described', async () => {
  const { office, tick } = await fresh()
  await start(office)
  tick()
  const { progressUpdates } = await actionOf(office, '1.1')
  const said = {
    ...{ effectiveOn: '2020-12-03', deliveryStatus: 'at-risk', progress: 'Six of nine', nextSteps: 'Recruit' },
    ...{ wayBackToGreen: 'By May', helpNeeded: 'Money', forecastOn: '2021-02-01' },
  }
  const basedOn = progressUpdates[0]?.asRead ?? null
  expect((await office.post(`${PLAN}/actions/1.1/progress-updates`, { ...said, basedOn })).status).toBe(201)
  tick()
  const red = ROWS.map((row) =>
    row[0] === '1.1' ? row.map((cell) => (cell === 'On track' ? 'Off track' : cell)) : row,
  )
  const { id } = seen(await office.post('/imports', { ...sheetOf(red), plan: 'north-shire' }))
  const clash = { 'clash:1.1:status': 'sheet' }
  const { answersId } = seen(await office.post(`/imports/${id}/answers`, { answers: clash }))
  const sheet = seen(await office.post(`/imports/${id}/into-plan`, { basedOn: answersId }))
  tick()
  const last = async () => (await actionOf(office, '1.1')).progressUpdates[0]
  expect(await last()).toMatchObject({ deliveryStatus: 'off-track', nextSteps: 'Recruit', forecastOn: '2021-02-01' })
  seen(await back(office, sheet))
  expect(await last()).toMatchObject(said)
})

it('what came again leaves again with the sheet that it came with', async () => {
  const { office, tick } = await fresh()
  await start(office)
  for (let time = 0; time < 3; time++) {
    tick()
    const sheet = await into(office, MORE)
    expect(refs(sheet.into?.added)).toEqual(['3.1'])
    tick()
    const { takenBack } = seen(await back(office, sheet))
    expect(takenBack?.reversed).toEqual([
      { ref: '1.1', title: 'Visit every child in time', became: 'as-before' },
      { ref: '3.1', title: 'A new front door', became: 'withdrawn' },
    ])
    expect((await actionOf(office, '3.1')).action).toMatchObject({ state: 'withdrawn' })
  }
})

it('what left the plan as it came is told of, and is free to come again', async () => {
  const { office, tick } = await fresh()
  await start(office)
  tick()
  const left = ['4.1', 'A board for carers', 'Head of Service', '30/09/2021', 'Withdrawn', '', '']
  const sheet = await into(office, [...MORE, left])
  expect((await actionOf(office, '4.1')).action).toMatchObject({ state: 'withdrawn' })
  tick()
  const { takenBack } = seen(await back(office, sheet))
  expect(takenBack?.reversed).toContainEqual({ ref: '4.1', title: 'A board for carers', became: 'withdrawn' })
  tick()
  const stays = left.map((cell) => (cell === 'Withdrawn' ? 'On track' : cell === '30/09/2021' ? '31/12/2021' : cell))
  expect(refs((await into(office, [...MORE, stays])).into?.added)).toEqual(['3.1', '4.1'])
  const { action } = await actionOf(office, '4.1')
  expect(action).toMatchObject({ state: 'active', timesRedated: 0, originalDueOn: '2021-12-31' })
})

it('what somebody touched since is kept and named, and what a rule does not let anybody undo is told with why', async () => {
  const { office, tick } = await fresh()
  const sheet = await start(office)
  tick()
  const { progressUpdates } = await actionOf(office, '1.1')
  const update = {
    effectiveOn: '2020-12-10',
    deliveryStatus: 'at-risk',
    progress: 'Slow',
    wayBackToGreen: 'More people',
  }
  const said = await office.post(`${PLAN}/actions/1.1/progress-updates`, {
    ...update,
    basedOn: progressUpdates[0]?.asRead,
  })
  expect(said.status).toBe(201)
  tick()
  const { takenBack } = seen(await back(office, sheet))
  expect([refs(takenBack?.reversed), refs(takenBack?.kept), takenBack?.notDone]).toEqual([
    ['2.1'],
    ['1.1'],
    [{ ref: '1.2', title: 'Audit decisions each month', why: expect.stringMatching(/^This action was closed/) }],
  ])
  expect((await actionOf(office, '1.1')).action).toMatchObject({ state: 'active', deliveryStatus: 'at-risk' })
  expect((await actionOf(office, '2.1')).action).toMatchObject({ state: 'withdrawn' })
})

it('of two sheets the later is taken back first, and then the other', async () => {
  const { office, tick } = await fresh()
  const first = await start(office)
  const seenBy = async () => (await office.see(SheetImportView, `/imports/${first.id}`)).whyNotTakeBack
  expect(await seenBy()).toBeNull()
  tick()
  const later = await into(office, [...ROWS, MORE[1] ?? []])
  tick()
  const refused = await back(office, first)
  expect([refused.status, (refused.body as { code: string }).code]).toEqual([409, 'later-sheet'])
  expect(await seenBy()).toMatch(/^“plan.csv” was brought over this one since/)
  expect(seen(await back(office, later)).takenBack?.reversed).toMatchObject([{ ref: '3.1', became: 'withdrawn' }])
  tick()
  expect(await seenBy()).toBeNull()
  const { takenBack } = seen(await back(office, first))
  expect([refs(takenBack?.reversed), refs(takenBack?.notDone)]).toEqual([['1.1', '2.1'], ['1.2']])
})

it('what changes nothing is not brought, and nothing that nobody accepted is taken back', async () => {
  const { office, tick } = await fresh()
  const first = await start(office)
  tick()
  const open = seen(await office.post('/imports', { ...sheetOf(ROWS), plan: 'north-shire' }))
  const idle = await office.post(`/imports/${open.id}/into-plan`, { basedOn: open.answersId })
  expect([idle.status, (idle.body as { code: string }).code]).toEqual([409, 'nothing'])
  const refused = await back(office, open)
  expect([refused.status, (refused.body as { code: string }).code]).toEqual([409, 'not-accepted'])
  const silent = await office.post(`/imports/${first.id}/take-back`, { reason: ' ' })
  expect((silent.body as { fields: object }).fields).toEqual({ reason: 'Say why this sheet is taken back' })
  expect(seen(await back(office, first)).takenBack?.reversed.map(({ ref }) => ref)).toEqual(['1.1', '2.1'])
})
