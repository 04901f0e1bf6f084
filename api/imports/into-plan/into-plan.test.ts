import { readdirSync, readFileSync } from 'node:fs'
import { eq } from 'drizzle-orm'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { ActionView } from '../../../domain/contract/actions.ts'
import { BoardView } from '../../../domain/contract/board.ts'
import { ImportsView, SheetImportView } from '../../../domain/contract/sheet-import-views.ts'
import { memberships, plans } from '../../../db/schema/index.ts'
import { openInMemory } from '../../../db/store-in-memory.ts'
import { instant } from '../../../domain/day.ts'
import { stoppedClock } from '../../clock.ts'
import { makeIds } from '../../ids.ts'
import { checkPlanFile } from '../../plan-file/check/check-plan-file.ts'
import { exportPlan } from '../../plan-file/export-plan.ts'
import { importPlan } from '../../plan-file/import-plan.ts'
import { headLogInMemory } from '../../record/head-log.ts'
import type { Caller } from '../../testing/caller.ts'
import { NOW, openTestApp } from '../../testing/open-test-app.ts'
import { endReading } from '../read-aside.ts'
import { readPlan } from './read-plan.ts'

afterAll(endReading)

const FOLDER = 'sheets/testing/sheets'
const SHEETS = readdirSync(FOLDER).filter((name) => /\.(csv|xlsx)$/.test(name))

async function fresh() {
  const app = await openTestApp({ over: onTestFinished })
  return { ...app, office: await app.signedIn('programme') }
}

const seen = ({ status, body }: { status: number; body: unknown }): SheetImportView => {
  expect({ status, body }).toMatchObject({ status: 201 })
  return SheetImportView.parse(body)
}

const bring = async (who: Caller, sheet: { name: string; text: Buffer | string }, plan?: string) =>
  seen(
    await who.post('/imports', {
      ...{ name: sheet.name, base64: Buffer.from(sheet.text).toString('base64') },
      ...(plan !== undefined && { plan }),
    }),
  )

const answer = async (who: Caller, { id }: SheetImportView, answers: Record<string, string>) =>
  seen(await who.post(`/imports/${id}/answers`, { answers }))

/** Starts a plan with a sheet, with what it proposes. */
async function start(who: Caller, sheet: { name: string; text: Buffer | string }): Promise<string> {
  const { id } = await bring(who, sheet)
  const proposed = seen(await who.post(`/imports/${id}/answers`, { answers: {}, takeProposed: 'on' }))
  const named = { council: 'North Shire Council', title: 'Improvement plan', slug: 'north-shire' }
  const { plan } = seen(await who.post(`/imports/${id}/accept`, { ...named, basedOn: proposed.answersId }))
  return plan?.slug ?? ''
}

const into = async (who: Caller, { id, answersId }: SheetImportView) =>
  seen(await who.post(`/imports/${id}/into-plan`, { basedOn: answersId }))

const HEAD = ['Ref', 'Action', 'Lead', 'Due', 'RAG', 'Success measure', 'Cost centre']
const ROWS: Record<string, string[]> = {
  '1.1': [
    '1.1',
    'Visit every child in time',
    'Head of Service',
    '31/03/2021',
    'On track',
    'Nine in ten',
    'Board asked',
  ],
  '1.2': ['1.2', 'Audit decisions each month', 'Head of Practice', '30/06/2021', 'At risk', '', ''],
  '2.1': ['2.1', 'Recruit ten foster carers', 'Head of Service', '31/12/2021', 'On track', 'Ten', ''],
}
const sheetOf = (rows: readonly string[][], name = 'plan.csv') => ({
  name,
  text: [HEAD, ...rows].map((cells) => cells.join(',')).join('\n'),
})
const FIRST = sheetOf(Object.values(ROWS))
const withCells = (ref: string, cells: Record<number, string>) => (ROWS[ref] ?? []).map((cell, at) => cells[at] ?? cell)

const actionOf = async (who: Caller, ref: string) =>
  (await who.see(ActionView, `/plans/north-shire/actions/${ref}`)).action

describe('the same sheet again', () => {
  it.each(SHEETS)('%s changes nothing, whatever was answered', async (name) => {
    const { office } = await fresh()
    const sheet = { name, text: readFileSync(`${FOLDER}/${name}`) }
    const plan = await start(office, sheet)
    // What was answered of the first holds for this one, wherever the same is asked.
    const again = await bring(office, sheet, plan)
    expect(again.into).toMatchObject({ changed: [], added: [], gone: [], refused: [] })
    expect(again.questions.filter(({ about }) => about === 'differences' || about === 'actions')).toEqual([])
    const { status, body } = await office.post(`/imports/${again.id}/into-plan`, { basedOn: again.answersId })
    expect([status, (body as { code: string }).code]).toEqual([409, 'nothing'])
  })
})

describe('what was answered of cells, columns and rows', () => {
  const SIGNED = ['3.1', 'Signed off', 'by the chair', '', '', '', '']
  const DOUBTED = sheetOf([withCells('1.1', { 3: 'TBC' }), ...Object.values(ROWS).slice(1), SIGNED])
  const ANSWERS = { 'plan!D2': '30 April 2021', 'column:plan!G': 'progress', 'row:plan!5': 'leave' }
  const started = async () => {
    const app = await fresh()
    await answer(app.office, await bring(app.office, DOUBTED), ANSWERS)
    const { id, answersId } = SheetImportView.parse((await app.office.get(await lastOf(app.office))).body)
    const named = { council: 'North Shire Council', title: 'Improvement plan', slug: 'north-shire' }
    const { plan } = seen(await app.office.post(`/imports/${id}/accept`, { ...named, basedOn: answersId }))
    return { ...app, plan: plan?.slug ?? '' }
  }
  const lastOf = async (who: Caller) => `/imports/${(await who.see(ImportsView, '/imports')).imports[0]?.id ?? ''}`

  it('holds for the same sheet again, which changes nothing', async () => {
    const { office, plan } = await started()
    const again = await bring(office, DOUBTED, plan)
    expect(again.into).toMatchObject({ changed: [], added: [], gone: [], refused: [] })
    expect([again.waits.doubts, again.questions.map(({ answer: said }) => said)]).toEqual([0, []])
  })

  it('stands in the plan while the cell says the same elsewhere, and while nothing of the first sheet is kept', async () => {
    const { signedIn, clock, plan } = await started()
    clock.moveTo(instant('2021-02-10T09:00:00.000Z'))
    const office = await signedIn('programme')
    const moved = sheetOf([
      ['4.1', 'A first one', 'Head of Service', 'Ongoing', '', '', ''],
      withCells('1.1', { 3: 'tbc' }),
    ])
    const look = await bring(office, moved, plan)
    expect(look.into?.changed.flatMap(({ fields }) => fields.map(({ field }) => field))).not.toContain('due')
    const told = await answer(office, look, { 'plan!D3': '31 May 2021' })
    expect(told.into?.changed.flatMap(({ fields }) => fields.map(({ field, to }) => [field, to]))).toContainEqual([
      'due',
      '31 May 2021',
    ])
    const changed = await bring(office, sheetOf([withCells('1.1', { 3: '30/06/2021' })]), plan)
    expect(changed.into?.changed.flatMap(({ fields }) => fields.map(({ field }) => field))).toContain('due')
  })
})

it('a cell of owners that lost one takes them out, and one that is the same again changes nothing', async () => {
  const { office } = await fresh()
  const both = sheetOf([withCells('1.1', { 2: 'Head of Service / Head of Practice' }), ...Object.values(ROWS).slice(1)])
  const plan = await start(office, both)
  const supporting = async () => (await actionOf(office, '1.1')).supporting.map(({ post }) => post)
  expect(await supporting()).toEqual(['Head of Practice'])
  const alone = sheetOf(Object.values(ROWS))
  const look = await bring(office, alone, plan)
  expect(look.into?.changed).toMatchObject([{ ref: '1.1', fields: [{ field: 'supportingPosts' }] }])
  await into(office, look)
  expect(await supporting()).toEqual([])
  expect((await bring(office, alone, plan)).into).toMatchObject({ changed: [] })
  await into(office, await bring(office, both, plan))
  expect(await supporting()).toEqual(['Head of Practice'])
})

it('what was answered of a word stays known, also where a sheet between lacks it', async () => {
  const { office } = await fresh()
  const delayed = sheetOf([...Object.values(ROWS).slice(1), withCells('1.1', { 4: 'Delayed' })])
  const plan = await start(office, delayed)
  const without = sheetOf([withCells('1.1', { 4: 'Off track' }), ...Object.values(ROWS).slice(1)])
  await into(office, await bring(office, without, plan))
  const again = await bring(office, delayed, plan)
  expect(again.questions.find(({ id }) => id === 'rating:delayed')).toMatchObject({ answer: 'at-risk' })
})

it('what only the sheet changed is changed, with the reason; new rows are added; what is gone is told and stays', async () => {
  const { office } = await fresh()
  const plan = await start(office, FIRST)
  const edited = sheetOf([
    withCells('1.1', { 2: 'Head of Practice', 4: 'Off track', 5: 'All of them', 6: '' }),
    ROWS['1.2'] ?? [],
    ['3.1', 'A new front door', 'Head of the Front Door', '30/09/2021', 'Not started', '', 'New'],
  ])
  const look = await bring(office, edited, plan)
  expect(look.questions).toEqual([])
  expect(look.into).toMatchObject({
    same: 1,
    changed: [
      {
        ref: '1.1',
        fields: [
          { field: 'successMeasure', from: 'Nine in ten', to: 'All of them' },
          { field: 'ownerPost', from: 'Head of Service', to: 'Head of Practice' },
          { field: 'status' },
        ],
      },
    ],
    added: [{ ref: '3.1', title: 'A new front door' }],
    gone: [{ ref: '2.1', title: 'Recruit ten foster carers' }],
    refused: [],
  })
  await into(office, look)
  const board = await office.see(BoardView, `/plans/${plan}/board`)
  expect([board.headline, board.counts]).toEqual([look.board?.headline, look.board?.counts])
  const changed = await actionOf(office, '1.1')
  expect(changed).toMatchObject({
    ...{ successMeasure: 'All of them', owner: { post: 'Head of Practice' }, deliveryStatus: 'off-track' },
    ownColumns: [{ label: 'Cost centre', text: 'Board asked' }],
  })
  expect(await actionOf(office, '3.1')).toMatchObject({ owner: { post: 'Head of the Front Door' } })
  expect(await actionOf(office, '2.1')).toMatchObject({ state: 'active' })
  const once = await bring(office, edited, plan)
  expect(once.into).toMatchObject({ changed: [], added: [], gone: [{ ref: '2.1' }] })
})

it('what the plan changed stays, and what both changed is asked', async () => {
  const { office } = await fresh()
  const plan = await start(office, FIRST)
  const { versionId } = await actionOf(office, '1.1')
  const revised = await office.post(`/plans/${plan}/actions/1.1/versions`, {
    ...{ title: 'Visit every child in time', successMeasure: 'Ninety-five in a hundred', area: null },
    ...{ recommendations: [], ownerPost: 'head-of-service', supportingPosts: [], dueOn: '2021-03-31' },
    ...{ ownColumns: [{ label: 'Cost centre', text: 'Board asked' }], reason: 'Agreed', basedOn: versionId },
  })
  expect({ status: revised.status, body: revised.body }).toMatchObject({ status: 201 })
  expect((await bring(office, FIRST, plan)).into).toMatchObject({ changed: [] })

  const look = await bring(office, sheetOf([withCells('1.1', { 5: 'All of them' })]), plan)
  expect(look.into).toMatchObject({ changed: [] })
  expect(look.questions).toMatchObject([{ id: 'clash:1.1:successMeasure', choices: ['plan', 'sheet'], proposed: null }])
  const told = await answer(office, look, { 'clash:1.1:successMeasure': 'sheet' })
  expect(told.into?.changed).toMatchObject([
    { ref: '1.1', fields: [{ from: 'Ninety-five in a hundred', to: 'All of them' }] },
  ])
  const wrong = await office.post(`/imports/${look.id}/answers`, { answers: { 'clash:9.9:due': 'sheet' } })
  expect([wrong.status, Object.keys((wrong.body as { fields: object }).fields)]).toEqual([400, ['clash:9.9:due']])
  await into(office, told)
  expect((await actionOf(office, '1.1')).successMeasure).toBe('All of them')
})

it('what a rule does not let anybody change is told in its words, and the rest of the sheet is brought', async () => {
  const { office } = await fresh()
  const closed = withCells('1.2', { 4: 'Complete' })
  const plan = await start(office, sheetOf([ROWS['1.1'] ?? [], closed]))
  const look = await bring(
    office,
    sheetOf([withCells('1.1', { 5: 'All of them' }), closed.map((cell, at) => (at === 5 ? 'Eight in ten' : cell))]),
    plan,
  )
  expect(look.into?.refused).toMatchObject([
    { ref: '1.2', field: 'successMeasure', why: expect.stringMatching(/closed/) },
  ])
  await into(office, look)
  expect((await actionOf(office, '1.1')).successMeasure).toBe('All of them')
  expect((await actionOf(office, '1.2')).successMeasure).toBeNull()
})

it('a ref with other words changes nothing until somebody says which action it is', async () => {
  const { office } = await fresh()
  const plan = await start(office, FIRST)
  const look = await bring(office, sheetOf([withCells('1.1', { 1: 'Something else altogether' })]), plan)
  expect(look.into).toMatchObject({ changed: [], added: [] })
  expect(look.questions).toMatchObject([{ choices: ['1.1', 'new'], proposed: null }])
  const id = look.questions[0]?.id ?? ''
  expect((await answer(office, look, { [id]: '1.1' })).into).toMatchObject({ changed: [{ ref: '1.1' }], added: [] })
  const told = await answer(office, look, { [id]: 'new' })
  expect(told.into).toMatchObject({ changed: [], added: [{ ref: '1.1 (2)', title: 'Something else altogether' }] })
  await into(office, told)
  expect(await actionOf(office, '1.1 (2)')).toMatchObject({ title: 'Something else altogether' })
})

it('what was changed in the plan since is read again before anything is done; a plan is for its office alone', async () => {
  const { office, signedIn } = await fresh()
  const plan = await start(office, FIRST)
  const look = await bring(office, sheetOf([withCells('1.1', { 5: 'All' })]), plan)
  const added = await office.post(`/plans/${plan}/posts`, { title: 'Head of Nothing', organisation: 'Council' })
  expect(added.status).toBe(201)
  const update = {
    effectiveOn: '2020-12-10',
    deliveryStatus: 'at-risk',
    progress: 'Slow',
    wayBackToGreen: 'More people',
  }
  const basedOn = (await office.see(ActionView, `/plans/${plan}/actions/1.1`)).progressUpdates[0]?.asRead
  expect((await office.post(`/plans/${plan}/actions/1.1/progress-updates`, { ...update, basedOn })).status).toBe(201)
  // Its status differs from the sheet’s by now.
  const { body, status } = await office.post(`/imports/${look.id}/into-plan`, { basedOn: look.answersId })
  expect([status, (body as { code: string }).code]).toEqual([201, undefined])
  const [viewer, other] = [await signedIn('viewer'), await signedIn('administrator')]
  for (const who of [viewer, other]) expect((await who.get(`/imports/${look.id}`)).status).toBeGreaterThan(400)
  const sheet = { name: 'plan.csv', base64: Buffer.from(FIRST.text).toString('base64'), plan }
  expect((await other.post('/imports', sheet)).status).toBe(403)
})

it('a plan into which sheets were brought is the same document once it is imported', async () => {
  const { office, store } = await fresh()
  const plan = await start(office, FIRST)
  const more = [
    withCells('1.1', { 4: 'Off track', 5: 'All of them' }),
    ['3.1', 'A new front door', 'Head of the Front Door', 'TBC', 'Complete', '', 'New'],
    ['3.2', 'WITHDRAWN – merged with 1.1', 'Head of the Front Door', '', '', '', ''],
    ['3.3', 'Open a second hub', '', 'Spring 2021', 'At risk', '', ''],
  ]
  await into(office, await bring(office, sheetOf(more), plan))
  const text = await readPlan({ store }, plan)
  expect(checkPlanFile(JSON.parse(text))).toEqual([])
  const other = openInMemory()
  onTestFinished(() => other.close())
  const clock = stoppedClock(NOW)
  const deps = { store: other, clock, newId: makeIds(clock), heads: headLogInMemory() }
  await importPlan(deps, JSON.parse(text), { by: 'office@north.example', file: 'export' })
  const pieces: string[] = []
  for await (const piece of exportPlan(other.db, plan)) pieces.push(piece)
  expect(pieces.join('')).toBe(text)
})

it('no board of before is changed by a sheet', async () => {
  const { office, signedIn, clock } = await fresh()
  const plan = await start(office, FIRST)
  clock.moveTo(instant('2020-12-11T09:00:00.000Z'))
  const next = await signedIn('programme')
  const past = () => next.see(BoardView, `/plans/${plan}/board?asAt=2020-12-10`)
  const before = await past()
  await into(
    next,
    await bring(next, sheetOf([withCells('1.1', { 1: 'Visit each child in time', 4: 'Off track' })]), plan),
  )
  expect(await past()).toEqual(before)
  expect((await next.see(BoardView, `/plans/${plan}/board`)).counts.offTrack).toBe(1)
})

it('a sheet is for the programme office of its plan, and for nobody who is that no more', async () => {
  const { office, store, signedIn } = await fresh()
  const plan = await start(office, FIRST)
  const { id } = await bring(office, FIRST, plan)
  expect((await office.see(ImportsView, '/imports')).imports.map((one) => one.plan?.slug)).toEqual([plan, plan])
  const colleague = await signedIn('administrator')
  expect((await colleague.get(`/imports/${id}`)).status).toBe(404)
  await store.tx((tx) =>
    tx
      .update(memberships)
      .set({ supersededAt: NOW })
      .where(eq(memberships.planId, tx.select({ id: plans.planId }).from(plans).where(eq(plans.slug, plan)))),
  )
  expect((await office.get(`/imports/${id}`)).status).toBe(404)
  expect(await office.see(ImportsView, '/imports')).toEqual({ imports: [] })
})

it('a new action that a rule does not let in is told with why, and the rest is brought', async () => {
  const { office } = await fresh()
  const plan = await start(office, FIRST)
  const posts = `/plans/${plan}/posts`
  const added = await office.post(posts, {
    title: 'Head of Nothing',
    organisation: 'Council',
    fromOn: '2019-01-01',
    toOn: '2020-01-01',
  })
  expect({ status: added.status, body: added.body }).toMatchObject({ status: 201 })
  const rows = [
    ['3.1', 'A new front door', 'Head of Nothing', '30/09/2021', 'Not started', '', ''],
    ['3.2', 'Open a second hub', 'Head of Service', '30/09/2021', 'Not started', '', ''],
  ]
  const look = await bring(office, sheetOf(rows), plan)
  expect(look.into?.refused).toMatchObject([{ ref: '3.1', why: expect.stringMatching(/^That post ended/) }])
  await into(office, look)
  expect((await office.get(`/plans/${plan}/actions/3.1`)).status).toBe(404)
  expect(await actionOf(office, '3.2')).toMatchObject({ title: 'Open a second hub' })
})

it('that an action is over is told, and is for its owner and the board', async () => {
  const { office } = await fresh()
  const plan = await start(office, FIRST)
  const look = await bring(office, sheetOf([withCells('1.1', { 4: 'Complete' })]), plan)
  expect(look.into).toMatchObject({
    changed: [],
    refused: [{ ref: '1.1', field: 'state', why: expect.stringMatching(/the board agrees it/) }],
  })
  expect(await actionOf(office, '1.1')).toMatchObject({ deliveryStatus: 'on-track' })
})
