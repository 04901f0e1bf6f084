import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { ActionView, ActionsView } from '../../domain/contract/actions.ts'
import { BoardView } from '../../domain/contract/board.ts'
import { CompareView } from '../../domain/contract/compare.ts'
import { SlippageView } from '../../domain/contract/slippage.ts'
import { instant } from '../../domain/day.ts'
import { importPlan } from '../plan-file/import-plan.ts'
import { held } from '../testing/caller.ts'
import { everythingIn } from '../testing/everything.ts'
import { openTestApp } from '../testing/open-test-app.ts'
import { exported } from '../testing/plan-files.ts'
import { revise, seeAction } from '../testing/updates.ts'

const app = await openTestApp({ over: afterAll })
const programme = await app.signedIn('programme')
const before = await programme.see(SlippageView, './slippage')
const leave = (ref: string, how: object) => revise(programme, ref, { withdraw: true, reason: 'The refresh', ...how })

// 1.4 was due on 30 November; 5.7 has not begun.
const left = [
  await leave('1.4', { withdrawnAs: 'merged', mergedInto: ' 2.3 ' }),
  await leave('5.7', { withdrawnAs: 'moved', movedTo: 'Business as usual, in the leaving care team' }),
  await leave('4.6', { withdrawnAs: 'no-longer-needed' }),
]

describe('an action that leaves the plan', () => {
  it('says what became of it, and no more than that', () => {
    expect(left.map(({ status }) => status)).toEqual([201, 201, 201])
    expect(left.map(({ body }) => held(ActionView, body).action.left)).toEqual([
      { as: 'merged', mergedInto: '2.3', movedTo: null, goesOn: { ref: '2.3', left: null } },
      { as: 'moved', mergedInto: null, movedTo: 'Business as usual, in the leaving care team', goesOn: null },
      { as: 'no-longer-needed', mergedInto: null, movedTo: null, goesOn: null },
    ])
  })

  it('is told on the board, with what it showed on the day it left', async () => {
    const { left: told, moved, total } = await programme.see(BoardView, './board')
    expect(
      told.map(({ action, on, showed }) => [action.ref, on, showed.deliveryStatus, showed.late, showed.daysLate]),
    ).toEqual([
      ['4.6', '2020-12-10', expect.any(String), expect.any(Boolean), expect.any(Number)],
      ['5.7', '2020-12-10', 'not-started', false, 0],
      ['1.4', '2020-12-10', 'off-track', true, 10],
    ])
    expect(moved.withdrawn.map(({ ref }) => ref).sort()).toEqual(['1.4', '4.6', '5.7'])
    expect(total).toBe(31)
  })

  it('is no news to a board that knew it, nor before it happened, and loses no more days', async () => {
    expect((await programme.see(BoardView, './board?asAt=2020-12-09')).left).toEqual([])
    const fresh = await openTestApp({ over: onTestFinished })
    await revise(await fresh.signedIn('programme'), '1.4', { withdraw: true })
    fresh.clock.moveTo(instant('2021-01-30T09:00:00.000Z'))
    const office = await fresh.signedIn('programme')
    expect((await office.see(BoardView, './board')).left).toEqual([])
    expect((await office.see(BoardView, './board?since=2020-12-09')).left.map(({ action }) => action.ref)).toEqual([
      '1.4',
    ])
    const { actions } = await office.see(SlippageView, './slippage')
    expect(actions.find(({ action }) => action.ref === '1.4')?.daysLost).toBe(10)
  })

  it('is told at the board when it came and went since the last', async () => {
    const fresh = await openTestApp({ over: onTestFinished })
    const office = await fresh.signedIn('programme')
    const added = await office.post('./actions', {
      ref: 'R1',
      title: 'A short life',
      successMeasure: 'None',
      area: 1,
      recommendations: [1],
      ownerPost: 'head-of-care-leavers',
      startsOn: '2020-12-10',
      dueOn: '2021-01-10',
      reason: 'By mistake',
    })
    expect(added.status).toBe(201)
    await revise(office, 'R1', { withdraw: true })
    const { left: told, moved } = await office.see(BoardView, './board')
    expect(told.map(({ action }) => action.ref)).toEqual(['R1'])
    expect(moved.withdrawn).toEqual([])
  })

  it('stays in slippage with the days that it had lost', async () => {
    const now = await programme.see(SlippageView, './slippage')
    const of = (view: SlippageView, ref: string) => view.actions.find(({ action }) => action.ref === ref)
    expect(of(now, '1.4')?.daysLost).toBe(of(before, '1.4')?.daysLost)
    expect(now.total).toEqual({ ...before.total, left: before.total.left + 3 })
    expect(now.sentence).toContain('36 actions (6 of them no longer in the plan; 1 with no due date)')
  })

  it('says where it goes on, also when what it was merged into leaves the plan later; and as at before, as it was', async () => {
    const fresh = await openTestApp({ over: onTestFinished })
    const office = await fresh.signedIn('programme')
    await revise(office, '1.4', { withdraw: true, withdrawnAs: 'merged', mergedInto: '2.3' })
    fresh.clock.moveTo(instant('2020-12-12T09:00:00.000Z'))
    const later = await fresh.signedIn('programme')
    await revise(later, '2.3', { withdraw: true, withdrawnAs: 'merged', mergedInto: '2.4' })
    const { action } = await seeAction(later, '1.4')
    expect(action.left).toMatchObject({ mergedInto: '2.3', goesOn: { ref: '2.4', left: null } })
    const told = (await later.see(BoardView, './board?since=2020-12-09')).left
    expect(told.map(({ action: { ref, left } }) => [ref, left?.goesOn?.ref])).toEqual([
      ['2.3', '2.4'],
      ['1.4', '2.4'],
    ])
    const { text } = await later.get('./actions.csv?status=withdrawn')
    expect(text).toContain('"Merged into 2.3, and with it into 2.4: ')
    expect((await seeAction(later, '1.4', '?asAt=2020-12-11')).action.left?.goesOn).toEqual({ ref: '2.3', left: null })
  })

  it('says so in lists, tables and what changed', async () => {
    const { actions } = await programme.see(ActionsView, './actions?status=withdrawn')
    expect(actions.find(({ ref }) => ref === '1.4')?.left).toMatchObject({ mergedInto: '2.3' })
    const { text } = await programme.get('./actions.csv?status=withdrawn')
    expect(text).toContain('"Merged into 2.3: The refresh"')
    expect(text).toContain('"Moved to Business as usual, in the leaving care team: The refresh"')
    expect(text).toContain('"No longer needed: The refresh"')
    const { changed } = await programme.see(CompareView, './compare?from=2020-12-09')
    expect(changed.find(({ action }) => action.ref === '5.7')).toMatchObject({ kinds: ['withdrawn'] })
  })

  it('comes out of a plan file and into another as it was', async () => {
    const written = await exported(app.store)
    const again = await openTestApp({ over: onTestFinished, empty: true })
    again.clock.moveTo(app.clock.now())
    await importPlan(again.deps, JSON.parse(written), { by: 'it@council.example', file: 'plan.json' })
    expect(await exported(again.store)).toBe(written)
  })
})

it.each([
  [{ withdrawnAs: '' }, { withdrawnAs: 'Choose what becomes of it' }],
  [{ withdrawnAs: 'paused' }, { withdrawnAs: 'Choose what becomes of it' }],
  [{ withdrawnAs: 'merged' }, { mergedInto: 'Enter the ref of the action that goes on with it' }],
  [
    { withdrawnAs: 'no-longer-needed', mergedInto: '2.3', movedTo: 'Typed, and not dropped unsaid' },
    {
      mergedInto: 'Choose that it is merged, or leave this empty',
      movedTo: 'Choose that it is moved, or leave this empty',
    },
  ],
  [{ withdrawnAs: 'moved' }, { movedTo: 'Say where it goes on: another plan, or business as usual' }],
  [
    { withdrawnAs: 'merged', mergedInto: '9.9' },
    { mergedInto: 'This plan has no action 9.9. Enter the ref of one that is in it' },
  ],
  [{ withdrawnAs: 'merged', mergedInto: '1.1' }, { mergedInto: 'That is this action. Enter the ref of another' }],
  [
    { withdrawnAs: 'merged', mergedInto: '3.6' },
    { mergedInto: 'Action 3.6 has left the plan itself. Enter the ref of one that is in it' },
  ],
])('an action does not leave as %j', async (how, fields) => {
  const then = await everythingIn(app.store)
  expect((await leave('1.1', how)).body.fields).toEqual(fields)
  expect(await everythingIn(app.store)).toEqual(then)
  expect((await seeAction(programme, '1.1')).action.state).toBe('active')
})
