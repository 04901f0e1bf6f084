import { readFileSync } from 'node:fs'
import { afterAll, expect, it, onTestFinished } from 'vitest'
import { plans, sheetImports } from '../../db/schema/index.ts'
import { ActionView } from '../../domain/contract/actions.ts'
import { BoardView } from '../../domain/contract/board.ts'
import { ChangesView } from '../../domain/contract/changes.ts'
import {
  ImportsView,
  SheetDoubtsView,
  SheetImportView,
  SheetRowsView,
} from '../../domain/contract/sheet-import-views.ts'
import { instant } from '../../domain/day.ts'
import type { Caller } from '../testing/caller.ts'
import { openTestApp } from '../testing/open-test-app.ts'
import { clearSheets } from './drop-sheet.ts'
import { endReading } from './read-aside.ts'

afterAll(endReading)

const fixture = (name: string) => readFileSync(`sheets/testing/sheets/${name}`)
const ONE = '1-one-sheet.xlsx'

async function fresh() {
  const app = await openTestApp({ over: onTestFinished })
  return { ...app, office: await app.signedIn('programme') }
}

const bring = (who: Caller, name = ONE) => who.post('/imports', { name, base64: fixture(name).toString('base64') })

async function brought(who: Caller, name = ONE): Promise<SheetImportView> {
  const { status, body } = await bring(who, name)
  expect({ status, body }).toMatchObject({ status: 201 })
  return SheetImportView.parse(body)
}

const answer = async (who: Caller, { id }: SheetImportView, answers: Record<string, string>) => {
  const { status, body } = await who.post(`/imports/${id}/answers`, { answers })
  expect({ status, body }).toMatchObject({ status: 201 })
  return SheetImportView.parse(body)
}

const NORTH = { council: 'North Shire Council', title: 'Improvement plan', slug: 'north-shire' }

it('a sheet is shown with what would become of every cell, and nothing of it is in the record', async () => {
  const { office, store } = await fresh()
  const before = await store.db.$count(plans)
  const seen = await brought(office)
  expect(seen).toMatchObject({ state: 'open', plan: null, whyNoPlan: null, waits: { questions: 2, doubts: 2 } })
  const { all, field, own, doubt, said } = seen.cells
  expect(field + own + doubt + said).toBe(all)
  expect(seen.questions.map(({ id, answer }) => [id, answer])).toEqual([
    ['owners', null],
    ['hidden', null],
  ])
  expect(seen.board).toMatchObject({ total: 12 })

  const { rows, of } = await office.see(SheetRowsView, `/imports/${seen.id}/rows`)
  expect(of).toBe(rows.length)
  const first = rows.find(({ row }) => row === 5)
  expect(first?.action).toMatchObject({ ref: '1.1', status: 'at-risk', due: '30/06/2025', state: 'active' })
  expect(first?.cells.map(({ address, became }) => [address, became?.becomes])).toContainEqual(['C5', 'action'])
  expect(rows.find(({ row }) => row === 1)?.cells[0]?.became).toMatchObject({ becomes: 'title' })

  const { doubts } = await office.see(SheetDoubtsView, `/imports/${seen.id}/doubts`)
  expect(doubts.map(({ text }) => text)).toEqual(['TBC', 'As above'])
  expect(await store.db.$count(plans)).toBe(before)
})

it('what a row is taken for can be said otherwise, and taken back, and nobody says it unseen', async () => {
  const { office } = await fresh()
  const lines = ['Ref,Action,Lead,Due,RAG', '1,Visit every family,Head of Service,30/11/2021,On track']
  const more = [
    '2,Delete this row,Head of Service,30/11/2021,On track',
    ',,,,',
    '3,Audit each month,Head of Service,1/11/2021,On track',
  ]
  const base64 = Buffer.from([...lines, ...more].join('\n')).toString('base64')
  const { id } = SheetImportView.parse((await office.post('/imports', { name: 'plan.csv', base64 })).body)
  const rowsAre = async () =>
    (await office.see(SheetRowsView, `/imports/${id}/rows`)).rows.map(({ row, is, action }) => [row, is, action?.ref])
  const first = [1, 'leave', undefined]
  expect(await rowsAre()).toEqual([first, [2, 'action', '1'], [3, 'action', '2'], [5, 'action', '3']])
  const say = (is: string, was: string) =>
    office.post(`/imports/${id}/answers`, { answers: { 'row:plan!3': is }, was: { 'row:plan!3': was } })
  expect((await say('leave', 'action')).status).toBe(201)
  expect(await rowsAre()).toEqual([first, [2, 'action', '1'], [3, 'leave', undefined], [5, 'action', '3']])
  expect(await say('area', 'action')).toMatchObject({ status: 409 })
  expect((await say('', 'leave')).status).toBe(201)
  expect(await rowsAre()).toEqual([first, [2, 'action', '1'], [3, 'action', '2'], [5, 'action', '3']])
  expect(await say('another', 'action')).toMatchObject({ status: 400 })
})

it('what is past its day is said apart from what the sheet rates it', async () => {
  const { office } = await fresh()
  const lines = ['Ref,Action,Lead,Due,RAG', '1,Visit every family,Head of Service,30/11/2020,On track']
  const more = [
    '2,Ask the children,Head of Service,30/11/2021,On track',
    '3,Audit each month,Head of Service,1/11/2020,Off track',
  ]
  const base64 = Buffer.from([...lines, ...more].join('\n')).toString('base64')
  const { body } = await office.post('/imports', { name: 'plan.csv', base64 })
  expect(SheetImportView.parse(body).board).toMatchObject({ overdue: 1, total: 3 })
})

it('it becomes a plan when it is accepted, whose board is the one that was shown', async () => {
  const { office } = await fresh()
  const first = await brought(office)
  const seen = await answer(office, first, { owners: 'last', hidden: 'leave', 'Improvement plan!E8': '31 March 2026' })
  expect(seen.answersId).not.toBe(first.answersId)
  expect(seen).toMatchObject({ board: { total: 11 }, waits: { questions: 0, doubts: 1 } })
  const { status, body } = await office.post(`/imports/${seen.id}/accept`, { ...NORTH, basedOn: seen.answersId })
  expect({ status, body }).toMatchObject({ status: 201, body: { state: 'accepted', plan: { slug: 'north-shire' } } })

  const board = await office.see(BoardView, '/plans/north-shire/board')
  expect(board.headline).toBe(seen.board?.headline)
  expect(board.counts).toEqual(seen.board?.counts)
  expect(board.me.role).toBe('programme')
  const action = await office.see(ActionView, '/plans/north-shire/actions/1.1')
  expect(action.action.title).toBe('Hold every strategy meeting within two days')
  const { changes } = await office.see(ChangesView, '/plans/north-shire/changes')
  expect(changes.find(({ verb }) => verb === 'imported')).toMatchObject({
    after: { file: ONE, sha256: seen.file.sha256, actions: 11 },
  })
  expect(await office.see(ImportsView, '/imports')).toMatchObject({
    imports: [{ id: seen.id, state: 'accepted', plan: { slug: 'north-shire' } }],
  })
})

it('what is accepted is what was read: other answers since, another address that is taken, and a second time are refused', async () => {
  const { office } = await fresh()
  const first = await brought(office)
  const accept = (basedOn: string, more: object = {}) =>
    office.post(`/imports/${first.id}/accept`, { ...NORTH, ...more, basedOn })
  const seen = await answer(office, first, { hidden: 'leave' })
  expect(await accept(first.answersId)).toMatchObject({ status: 409, body: { code: 'moved-on' } })
  expect(await accept(seen.answersId, { slug: 'medway-2019' })).toMatchObject({
    status: 400,
    body: { fields: { slug: expect.stringMatching(/Another plan/) } },
  })
  expect((await accept(seen.answersId)).status).toBe(201)
  expect(await accept(seen.answersId, { slug: 'other' })).toMatchObject({ status: 409, body: { code: 'accepted' } })
  const late = await office.post(`/imports/${first.id}/answers`, { answers: {} })
  expect(late).toMatchObject({ status: 409, body: { code: 'accepted' } })
})

it('sent again with its key it is one sheet and one plan', async () => {
  const { office } = await fresh()
  const sheet = { name: ONE, base64: fixture(ONE).toString('base64') }
  const send = () => office.post('/imports', sheet).set('idempotency-key', 'brought-once')
  const [one, again] = [await send(), await send()]
  expect([one.status, again.status]).toEqual([201, 200])
  const { id, answersId } = SheetImportView.parse(one.body)
  expect(again.body).toEqual(one.body)
  const accept = () =>
    office.post(`/imports/${id}/accept`, { ...NORTH, basedOn: answersId }).set('idempotency-key', 'accepted-once')
  expect([(await accept()).status, (await accept()).status]).toEqual([201, 200])
  expect((await office.see(ImportsView, '/imports')).imports).toHaveLength(1)
})

it('what two windows answer at once is all kept', async () => {
  const { office } = await fresh()
  const { id } = await brought(office)
  const said = [{ owners: 'last' }, { hidden: 'leave' }, { 'Improvement plan!E8': '31/03/2026' }]
  const replies = await Promise.all(said.map((answers) => office.post(`/imports/${id}/answers`, { answers })))
  expect(replies.map(({ status }) => status)).toEqual([201, 201, 201])
  const { questions, waits } = await office.see(SheetImportView, `/imports/${id}`)
  expect(questions.map(({ answer }) => answer)).toEqual(['last', 'leave'])
  expect(waits).toEqual({ questions: 0, doubts: 1 })
})

it('an answer is taken back by an empty one, and one that is none is refused beside its question', async () => {
  const { office } = await fresh()
  const first = await brought(office)
  const seen = await answer(office, first, { hidden: 'leave', 'Improvement plan!E8': 'none' })
  expect(seen.waits.doubts).toBe(1)
  const back = await answer(office, seen, { hidden: '', 'Improvement plan!E8': ' ' })
  expect(back.answersId).toBe(first.answersId)
  const proposed = await office.post(`/imports/${first.id}/answers`, {
    ...{ answers: { hidden: 'leave' }, takeProposed: 'on' },
  })
  expect(SheetImportView.parse(proposed.body).questions.map((one) => [one.id, one.answer])).toEqual([
    ['owners', 'first'],
    ['hidden', 'leave'],
  ])
  for (const [id, words] of [
    ['hidden', 'perhaps'],
    ['nobody-asked', 'yes'],
  ] as const) {
    const { status, body } = await office.post(`/imports/${first.id}/answers`, { answers: { [id]: words } })
    expect([status, Object.keys((body as { fields: object }).fields)]).toEqual([400, [id]])
  }
})

it.each([
  ['nothing', {}, /^Choose a file, or paste/],
  ['a file and a paste', { name: 'a.csv', base64: 'YQ==', pasted: 'a' }, /not both/],
  ['what is no sheet', { name: 'a.xlsx', base64: Buffer.from([0, 1, 2, 3]).toString('base64') }, /./],
  ['a file that tells of a child', { pasted: 'Child’s name\tAction\nJo\tVisit' }, /Nothing of the file was kept/],
  ['more than 2 MB', { name: 'a.csv', base64: Buffer.alloc(2_000_001, 'a').toString('base64') }, /2 MB or less/],
])('%s is refused beside the file, and nothing is kept', async (_what, sent, sentence) => {
  const { office } = await fresh()
  const { status, body } = await office.post('/imports', sent)
  expect([status, (body as { fields: object }).fields]).toEqual([400, { file: expect.stringMatching(sentence) }])
  expect(await office.see(ImportsView, '/imports')).toEqual({ imports: [] })
})

it('a sheet is for who brought it alone, and is gone after 30 days, with its answers', async () => {
  const { office, signedIn, clock, deps } = await fresh()
  const { id } = await brought(office)
  const other = await signedIn('administrator')
  for (const path of ['', '/doubts', '/rows']) expect((await other.get(`/imports/${id}${path}`)).status).toBe(404)
  expect((await other.delete(`/imports/${id}`)).status).toBe(404)
  expect(await other.see(ImportsView, '/imports')).toEqual({ imports: [] })

  clock.moveTo(instant('2021-01-09T08:59:00.000Z'))
  const again = await signedIn('programme')
  await clearSheets(deps)
  expect((await again.get(`/imports/${id}`)).status).toBe(200)
  clock.moveTo(instant('2021-01-09T09:01:00.000Z'))
  expect((await again.get(`/imports/${id}`)).status).toBe(404)
  await clearSheets(deps)
  expect(await deps.store.db.$count(sheetImports)).toBe(0)
})

it('what was pasted is read as a sheet is, and thrown away when its author says so', async () => {
  const { office } = await fresh()
  const pasted = 'Ref\tAction\tLead\tDue\tRAG\n1\tVisit every child in time\tHead of Service\t31/03/2026\tGreen\n'
  const { body, status } = await office.post('/imports', { pasted })
  expect(status).toBe(201)
  const seen = SheetImportView.parse(body)
  expect(seen.sheets).toMatchObject([{ is: 'actions', actions: 1 }])
  expect((await office.delete(`/imports/${seen.id}`)).body).toEqual({ imports: [] })
  expect((await office.get(`/imports/${seen.id}`)).status).toBe(404)
})

it('a sheet of no actions says so, and cannot be accepted', async () => {
  const { office } = await fresh()
  const seen = await answer(office, await brought(office), { 'sheet:Improvement plan': 'other' })
  expect(seen).toMatchObject({ board: null, whyNoPlan: expect.stringMatching(/^No sheet of this file/) })
  const { status, body } = await office.post(`/imports/${seen.id}/accept`, { ...NORTH, basedOn: seen.answersId })
  expect({ status, body }).toMatchObject({ status: 409, body: { code: 'no-plan' } })
})

it.each([
  ['begins later and is reported on', '15/12/2020,31/03/2021,On track'],
  ['begins later and is complete', '15/12/2020,31/03/2021,Complete'],
  ['is due before it begins', '15/11/2020,31/10/2020,On track'],
])('one action that %s does not keep a sheet out: its words are kept', async (_what, cells) => {
  const { office } = await fresh()
  const text = `Ref,Action,Lead,Start date,Due,RAG\n1,Visit in time,Head of Service,${cells}\n2,Ask the children,Head of Service,01/12/2020,31/03/2021,On track\n`
  const { body } = await office.post('/imports', { name: 'plan.csv', base64: Buffer.from(text).toString('base64') })
  const seen = SheetImportView.parse(body)
  expect(seen).toMatchObject({ whyNoPlan: null, board: { total: 2 } })
  await office.post(`/imports/${seen.id}/accept`, { ...NORTH, basedOn: seen.answersId })
  const [start] = cells.split(',')
  const { action } = await office.see(ActionView, '/plans/north-shire/actions/1')
  expect(action).toMatchObject({ startsOn: null, ownColumns: [{ label: 'Start date', text: start }] })
  expect((await office.see(ActionView, '/plans/north-shire/actions/2')).action.startsOn).toBe('2020-12-01')
})

it('a heading with nothing below it gives no plan', async () => {
  const { office } = await fresh()
  const { body } = await office.post('/imports', { pasted: 'Ref\tAction\tOwner\tDue\tStatus' })
  expect(SheetImportView.parse(body)).toMatchObject({ board: null, whyNoPlan: expect.stringMatching(/^No sheet/) })
})

it('no answer may tell of a child either, and what a column means can be taken back once its sheet is of something else', async () => {
  const { office } = await fresh()
  const first = await brought(office)
  const cell = 'Improvement plan!E8'
  const { status, body } = await office.post(`/imports/${first.id}/answers`, {
    answers: { [cell]: 'As for 943 476 5919' },
  })
  expect([status, (body as { fields: object }).fields]).toEqual([400, { [cell]: expect.stringMatching(/NHS number/) }])
  const column = 'column:Improvement plan!G'
  const seen = await answer(office, first, { [column]: 'other' })
  const other = await answer(office, seen, { 'sheet:Improvement plan': 'other' })
  expect(other.board).toBeNull()
  expect((await answer(office, other, { 'sheet:Improvement plan': '', [column]: '' })).answersId).toBe(first.answersId)
})

it('tables that stand below each other are shown and asked about each by itself', async () => {
  const { office } = await fresh()
  const pasted = [
    'Ref\tAction\tLead\tDue\tStatus',
    '1.1\tVisit in time\tHead of Service\t31/03/2026\tOn track',
    '1.2\tAsk the children\tHead of Service\t31/03/2026\tAt risk',
    '',
    'Carried over',
    'Ref\tDue\tLead\tAction\tStatus',
    '2.1\t31/03/2026\tHead of Service\tA plan for each\tOn track',
    '',
    'Risk\tDescription\tOwner\tScore\tMitigation',
    'R1\tToo few stay\tHead of Service\t12\tRecruit',
  ].join('\n')
  const { body } = await office.post('/imports', { name: '', pasted })
  const seen = SheetImportView.parse(body)
  expect(seen.sheets.map(({ name, from, is, rows, actions }) => [name, from, is, rows, actions])).toEqual([
    ['Pasted', undefined, 'actions', 3, 2],
    ['Pasted', 5, 'actions', 3, 1],
    ['Pasted', 9, 'other', 2, 0],
  ])
  expect(seen.cells).toMatchObject({ all: 15 + 11 + 10, field: 15, said: 5 + 6 + 10, left: 10 })
  expect(seen.board).toMatchObject({ total: 3 })
  const { sheet, rows } = await office.see(SheetRowsView, `/imports/${seen.id}/rows?sheet=Pasted&from=5`)
  expect(sheet.columns.map(({ means }) => means)).toEqual(['ref', 'due', 'owner', 'action', 'rating'])
  expect(rows.map(({ row, action }) => [row, action?.ref ?? null])).toEqual([
    [5, null],
    [6, null],
    [7, '2.1'],
  ])
  expect(await office.get(`/imports/${seen.id}/rows?sheet=Pasted&from=6`)).toMatchObject({ status: 404 })

  const other = await answer(office, seen, { 'column:Pasted!C5': 'other', 'sheet:Pasted!9': 'actions' })
  expect(other.sheets.map(({ is, columns }) => [is, columns.map(({ means }) => means)])).toMatchObject([
    ['actions', ['ref', 'action', 'owner', 'due', 'rating']],
    ['actions', ['ref', 'due', 'other', 'action', 'rating']],
    ['actions', {}],
  ])
  const one = await answer(office, seen, { 'header:Pasted': '1' })
  expect(one.sheets).toHaveLength(1)
})

it('what a colleague answered since is not replaced unseen, and is where both say the same or somebody has seen it', async () => {
  const { office } = await fresh()
  const seen = await brought(office)
  await answer(office, seen, { owners: 'last' })
  const given = (said: string, was: Record<string, string>) =>
    office.post(`/imports/${seen.id}/answers`, { answers: { owners: said }, was: { hidden: '', ...was } })
  const unseen = await given('first', { owners: '' })
  expect(unseen).toMatchObject({
    status: 409,
    body: { code: 'moved-on', theirs: { answers: { owners: 'last', hidden: '' } } },
  })
  expect(unseen.body.fields).toEqual({ 'answers.owners': 'This was answered meanwhile: “The last that is named”' })
  expect(await given('last', { owners: '' })).toMatchObject({ status: 201 })
  expect(await given('first', { owners: 'last' })).toMatchObject({ status: 201 })
})

it('an answer to what is asked no more is refused with its words, and one of before is left out', async () => {
  const { office } = await fresh()
  const seen = await brought(office)
  const name = 'Improvement plan'
  // A table that somebody says begins further down, with what a column of it means; then that it does not.
  const two = await answer(office, seen, { [`header:${name}`]: '4; 9' })
  const [, below] = two.sheets
  expect(below).toMatchObject({ name, from: 9 })
  const column = `column:${name}!C9`
  await answer(office, seen, { [column]: 'other' })
  const one = await answer(office, seen, { [`header:${name}`]: '4' })
  expect(one.sheets.map(({ from }) => from)).not.toContain(9)
  const late = await office.post(`/imports/${seen.id}/answers`, { answers: { [column]: 'measure' }, was: {} })
  expect(late).toMatchObject({ status: 409, body: { code: 'asked-no-more' } })
  expect(late.body.message).toContain('“measure” is an answer to what is asked no more')
})
