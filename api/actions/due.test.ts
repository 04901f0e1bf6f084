import { describe, expect, it, onTestFinished } from 'vitest'
import { BoardView } from '../../domain/contract/board.ts'
import { ChangesView } from '../../domain/contract/changes.ts'
import { MyUpdatesView } from '../../domain/contract/my-updates.ts'
import { SlippageView } from '../../domain/contract/slippage.ts'
import { instant } from '../../domain/day.ts'
import { bodyFor } from '../testing/bodies.ts'
import { openTestApp } from '../testing/open-test-app.ts'
import { exported } from '../testing/plan-files.ts'
import { checkPlanFile } from '../plan-file/check/check-plan-file.ts'
import { importPlan } from '../plan-file/import-plan.ts'
import { changeDate, report, revise, seeAction } from '../testing/updates.ts'

const fresh = () => openTestApp({ over: onTestFinished })
const BODY = { ...bodyFor('addAction'), area: 1, dueOn: null, startsOn: '2020-12-10' }

async function added(said: object, app?: Awaited<ReturnType<typeof fresh>>) {
  const { signedIn, ...rest } = app ?? (await fresh())
  const programme = await signedIn('programme')
  const reply = await programme.post('./actions', { ...BODY, milestones: [], ...said })
  const ref = (reply.body.action as { ref: string } | undefined)?.ref ?? ''
  return { ...rest, signedIn, programme, reply, ref }
}

describe('an action is due', () => {
  it.each([
    ['Spring 2021', { kind: 'season', from: '2021-03-01', to: '2021-05-31', words: 'Spring 2021' }],
    ['Q3 2020/21', { kind: 'quarter', from: '2020-10-01', to: '2020-12-31', words: 'Q3 2020/21' }],
    [
      '31st May 2021 (revised: 31 July)',
      { kind: 'day', from: '2021-05-31', to: '2021-05-31', words: '31st May 2021 (revised: 31 July)' },
      '31st May 2021 (revised: 31 July)',
    ],
    [
      'Summer 2021 (then yearly)',
      { kind: 'season', from: '2021-06-01', to: '2021-08-31', words: 'Summer 2021 (then yearly)' },
    ],
    ['31/3/2021', { kind: 'day', from: '2021-03-31', to: '2021-03-31', words: '31 March 2021' }],
    [
      'Ongoing, reviewed on 1 June 2021',
      { kind: 'ongoing', from: null, to: null, words: 'Ongoing', reviewOn: '2021-06-01' },
    ],
  ])('%s', async (due, expected, told = expected.kind === 'day' ? '2021-03-31' : due) => {
    const { programme, ref, reply } = await added({ due })
    expect(reply.status).toBe(201)
    const { action } = await seeAction(programme, ref)
    expect(action).toMatchObject({
      due: expected,
      dueOn: expected.to,
      originalDueOn: expected.to,
      originalDue: null,
    })
    const { changes } = await programme.see(ChangesView, './changes')
    expect(changes[0]?.after).toMatchObject({ dueOn: told })
  })

  it.each([
    [{ due: 'Spring' }, { due: 'When it is due: enter the year too, in four figures' }],
    [
      { due: 'soon' },
      {
        due: 'Enter when it is due: a day, month, quarter or season, with its year; TBC where no day is known yet',
      },
    ],
    [{ due: 'Ongoing' }, { due: 'Say when it is reviewed next: write “Ongoing, reviewed on”, then the day' }],
    [{ due: { kind: 'ongoing' } }, { due: 'Say when it is reviewed next: write “Ongoing, reviewed on”, then the day' }],
    [
      { due: 'Ongoing, reviewed on 9 December 2020' },
      { due: '9 December 2020 has passed. Enter a day of review that is not before today, 10 December 2020' },
    ],
    [{ due: 'November 2020' }, { due: 'Enter a due date that is not before the start date' }],
    [{ dueOn: '2020-12-09' }, { dueOn: 'Enter a due date that is not before the start date' }],
    [
      { due: 'Spring 2021', dueOn: '2021-05-30' },
      { dueOn: 'Leave this out, or enter the last day on which it is due' },
    ],
  ])('and is refused with %j', async (said, fields) => {
    const { reply } = await added(said)
    expect([reply.status, reply.body.fields]).toEqual([400, fields])
  })

  it('as its plan says it where no day is known yet, with no day of review to ask for', async () => {
    const { programme, ref, reply } = await added({ due: 'TBC' })
    expect(reply.status).toBe(201)
    expect((await seeAction(programme, ref)).action).toMatchObject({
      due: { kind: 'ongoing', words: 'TBC', reviewOn: null },
      dueOn: null,
      late: false,
    })
  })

  it('late from the day after its last, in its own unit', async () => {
    const { ref, clock, signedIn } = await added({ due: 'March 2021' })
    const late = async (moment: string) => {
      clock.moveTo(instant(moment))
      const { action } = await seeAction(await signedIn('programme'), ref)
      return [action.late, action.daysLate, action.because]
    }
    expect(await late('2021-03-31T22:00:00.000Z')).toEqual([false, 0, 'never-reported'])
    expect(await late('2021-04-01T00:00:00.000Z')).toEqual([true, 1, 'overdue'])
  })

  it('never, when it is ongoing; a review that nobody held withdraws its colour and asks for an update', async () => {
    const { ref, clock, signedIn, programme } = await added({ due: 'Ongoing, reviewed on 18 December 2020' })
    const first = await report(programme, ref)
    expect(first.status).toBe(201)
    clock.moveTo(instant('2020-12-18T12:00:00.000Z'))
    const mine = async () => {
      const { actions } = await (await signedIn('programme')).see(MyUpdatesView, './my-updates?limit=200')
      return actions.find(({ action }) => action.ref === ref)
    }
    expect(await mine()).toMatchObject({ outOfDateOn: '2020-12-19', action: { deliveryStatus: 'on-track' } })
    clock.moveTo(instant('2020-12-19T12:00:00.000Z'))
    const after = await signedIn('programme')
    expect((await seeAction(after, ref)).action).toMatchObject({
      late: false,
      deliveryStatus: 'out-of-date',
      because: 'review-missed',
    })
    expect((await after.see(BoardView, './board')).reviewsMissed).toBe(1)
    await report(after, ref, { effectiveOn: '2020-12-19' })
    expect((await seeAction(after, ref)).action.because).toBe('as-reported')
    // The review was held, so that the office sets the next.
    expect((await revise(after, ref, { due: 'Ongoing, reviewed on 1 June 2021' })).status).toBe(201)
  })

  it('as its own words say, whatever they would be read as today', async () => {
    const { ref, programme } = await added({
      due: { kind: 'month', from: '2021-03-01', to: '2021-03-31', words: 'By Easter' },
    })
    expect((await revise(programme, ref, { due: 'By Easter', title: 'Reworded' })).status).toBe(201)
    expect((await seeAction(programme, ref)).action).toMatchObject({
      title: 'Reworded',
      due: { kind: 'month', words: 'By Easter' },
    })
    expect((await revise(programme, ref, { due: 'By Easter' })).body.fields).toHaveProperty('reason')
    expect((await revise(programme, ref, { due: 'by Whitsun' })).body.fields).toHaveProperty('due')
  })
})

describe('what a plan says beside a day', () => {
  it('is said, changed and taken away without moving the date, and goes out in a plan file', async () => {
    const { signedIn, store } = await fresh()
    const programme = await signedIn('programme')
    const said = '31 March 2021 (was to be Easter)'
    expect((await revise(programme, '1.1', { due: said })).status).toBe(201)
    const { action, versions } = await seeAction(programme, '1.1')
    expect(action).toMatchObject({ due: { kind: 'day', words: said }, dueOn: '2021-03-31', timesRedated: 0 })
    expect(versions[0]?.changed).toEqual([{ field: 'dueOn', from: '2021-03-31', to: said }])
    expect((await revise(programme, '1.1', { due: said })).body.fields).toHaveProperty('reason')

    const text = await exported(store)
    expect(checkPlanFile(JSON.parse(text))).toEqual([])
    const other = await openTestApp({ over: onTestFinished, empty: true })
    await importPlan(other.deps, JSON.parse(text), { by: 'clerk@council.example', file: 'plan.json' })
    expect(await exported(other.store)).toBe(text)

    expect((await revise(programme, '1.1', { due: '31 March 2021' })).status).toBe(201)
    expect((await seeAction(programme, '1.1')).action).toMatchObject({
      due: { words: '31 March 2021' },
      timesRedated: 0,
    })
  })

  it('is kept of a date that the board is asked for', async () => {
    const { signedIn } = await fresh()
    const [owner, chair] = [await signedIn('owner'), await signedIn('chair')]
    const to = '30 April 2021 (after the audit)'
    const why = { step: 'asked', reasonCode: 'capacity', reason: 'Leave', effect: 'None' }
    expect((await changeDate(owner, '1.1', { ...why, to })).status).toBe(201)
    expect(
      (await changeDate(chair, '1.1', { step: 'agreed', meeting: 'board-2020-12-10', minuteReference: '1' })).status,
    ).toBe(201)
    const { action, dateChanges } = await seeAction(owner, '1.1')
    expect(action).toMatchObject({ due: { words: to }, dueOn: '2021-04-30', timesRedated: 1 })
    expect(dateChanges[0]).toMatchObject({ to: { kind: 'day', words: to } })
  })
})

describe('a due date that the board has seen', () => {
  it.each([
    ['Spring 2021', 'make this later'],
    ['March 2021', 'make this vaguer'],
    ['Ongoing, reviewed on 1 June 2021', 'make this ongoing'],
  ])('is not edited to %s', async (due, what) => {
    const { signedIn } = await fresh()
    const { status, body } = await revise(await signedIn('programme'), '1.1', { due })
    expect([status, body.code, body.fields?.due]).toEqual([
      409,
      'seen-by-board',
      `The board has seen 31 March 2021, so only the board can ${what}. Ask it for another due date`,
    ])
  })

  it.each([
    ['Summer 2021', 'Summer 2021', '2021-08-31', null],
    ['Ongoing, reviewed on 1 June 2021', 'Ongoing', null, '2021-06-01'],
  ])('is asked to move to %s, and moves when the board agrees', async (to, words, dueOn, reviewOn) => {
    const { signedIn } = await fresh()
    const [owner, chair] = [await signedIn('owner'), await signedIn('chair')]
    const asked = await changeDate(owner, '1.1', {
      step: 'asked',
      to,
      reasonCode: 'capacity',
      reason: 'Leave',
      effect: 'None',
    })
    expect(asked.status).toBe(201)
    const board = await chair.see(BoardView, './board')
    expect(board.dateChangesAsked.find(({ action }) => action.ref === '1.1')).toMatchObject({
      to: { words },
      toOn: dueOn,
    })
    expect((await seeAction(owner, '1.1')).action.dueOn).toBe('2021-03-31')

    const agreed = await changeDate(chair, '1.1', { step: 'agreed', meeting: 'board-2020-12-10', minuteReference: '1' })
    expect(agreed.status).toBe(201)
    const { action, dateChanges } = await seeAction(owner, '1.1')
    expect(action).toMatchObject({
      dueOn,
      due: { words, ...(reviewOn !== null && { reviewOn }) },
      originalDueOn: '2021-03-31',
      timesRedated: 1,
    })
    expect(dateChanges[0]).toMatchObject({ step: 'agreed', from: { words: '31 March 2021' }, to: { words } })
    const { actions } = await owner.see(SlippageView, './slippage')
    const row = actions.find((one) => one.action.ref === '1.1')
    expect(row?.moves).toMatchObject([{ to: { words }, days: dueOn === null ? null : 153 }])
  })

  it.each([
    [{ to: 'Autumn 2020' }, { to: 'Enter a date after today, 10 December 2020' }],
    [{ to: 'Ongoing, reviewed on 10 December 2020' }, { to: 'Enter a date after today, 10 December 2020' }],
    [{ to: 'Ongoing' }, { to: 'Say when it is reviewed next: write “Ongoing, reviewed on”, then the day' }],
    [{ to: 'Spring' }, { to: 'New due date: enter the year too, in four figures' }],
    [{ toOn: '2021-03-31' }, { toOn: 'That is the date it has. Enter another' }],
    [{}, { to: 'Enter the new due date' }],
  ])('is not asked to move with %j', async (said, fields) => {
    const { signedIn } = await fresh()
    const asked = { step: 'asked', reasonCode: 'capacity', reason: 'Leave', effect: 'None', ...said }
    const reply = await changeDate(await signedIn('owner'), '1.1', asked)
    expect([reply.status, reply.body.fields]).toEqual([400, fields])
  })
})
