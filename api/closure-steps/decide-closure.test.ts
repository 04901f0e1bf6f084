import { openTestApp } from '../testing/open-test-app.ts'
import { held, type Caller } from '../testing/caller.ts'
import { decide, report, seeAction } from '../testing/updates.ts'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { ActionView } from '../../domain/contract/actions.ts'
import { BoardView } from '../../domain/contract/board.ts'
import { ChangesView } from '../../domain/contract/changes.ts'
import { instant } from '../../domain/day.ts'

const fresh = () => openTestApp({ over: onTestFinished })
/** The board after the claim of 4.4, which was made on 6 October. */
const OCTOBER = { meeting: 'board-2020-10-28', minuteReference: 'IB 2020/10 item 7' }
const app = await openTestApp({ over: afterAll })

describe('the ladder', () => {
  it('is climbed: claimed, reviewed, agreed, embedded; reopened, and climbed again', async () => {
    const { signedIn } = await fresh()
    const [owner, programme, chair] = [await signedIn('owner'), await signedIn('programme'), await signedIn('chair')]
    const shown = async () => {
      const { action } = await seeAction(chair, '1.1')
      return `${action.deliveryStatus}: ${action.because}`
    }

    await report(owner, '1.1', { deliveryStatus: 'complete', progress: 'Done' })
    expect(await shown()).toBe('awaiting-sign-off: claimed')
    expect((await decide(programme, '1.1', 'reviewed', { meeting: null, minuteReference: null })).status).toBe(201)
    expect(await shown()).toBe('awaiting-sign-off: claimed')
    expect((await decide(chair, '1.1', 'agreed')).status).toBe(201)
    expect(await shown()).toBe('complete: agreed-complete')
    expect((await decide(chair, '1.1', 'embedded')).status).toBe(201)
    expect(await shown()).toBe('complete: embedded')
    expect((await decide(chair, '1.1', 'reopened', { note: 'It did not last' })).status).toBe(201)
    expect(await shown()).toBe('at-risk: reopened')
    await report(owner, '1.1', { deliveryStatus: 'complete', progress: 'Done again' })
    expect(await shown()).toBe('awaiting-sign-off: claimed')

    const { closureSteps } = await seeAction(chair, '1.1')
    expect(closureSteps.map(({ step }) => step)).toEqual([
      'claimed',
      'reopened',
      'embedded',
      'agreed',
      'reviewed',
      'claimed',
    ])
    const { changes } = await chair.see(ChangesView, './changes?subject=1.1')
    expect(changes.map(({ verb }) => verb)).toEqual([
      'claimed',
      'reported',
      'reopened',
      'embedded',
      'agreed',
      'reviewed',
      'claimed',
      'reported',
    ])
  })

  it('keeps who decided, at which meeting, by which minute', async () => {
    const { signedIn } = await fresh()
    const chair = await signedIn('chair')
    const view = held(ActionView, (await decide(chair, '4.4', 'agreed', OCTOBER)).body)
    expect(view.action).toMatchObject({ deliveryStatus: 'complete', late: false })
    expect(view.closureSteps[0]).toEqual({
      id: expect.any(String),
      asRead: expect.any(String),
      recordedAt: '2020-12-10T09:00:00.000Z',
      recordedBy: 'Independent chair',
      step: 'agreed',
      // When the board decided it; we knew today.
      effectiveOn: '2020-10-28',
      meeting: { id: 'board-2020-10-28', title: 'Improvement Board', heldOn: '2020-10-28' },
      minuteReference: 'IB 2020/10 item 7',
      note: 'Data, audit and voice were seen',
    })
    expect(view.action.closure).toEqual(view.closureSteps[0])
    const [change] = (await chair.see(ChangesView, './changes')).changes
    expect(change).toMatchObject({
      verb: 'agreed',
      before: { step: 'reviewed' },
      after: { step: 'agreed', effectiveOn: '2020-10-28', minuteReference: 'IB 2020/10 item 7' },
    })
    expect((await chair.see(BoardView, './board')).counts).toMatchObject({ complete: 5, awaitingSignOff: 0 })
    expect((await chair.see(BoardView, './board?asAt=2020-12-09')).counts).toMatchObject({
      complete: 4,
      awaitingSignOff: 1,
    })
  })

  it('is decided at a board from its day on, and not before', async () => {
    const { signedIn, clock } = await fresh()
    const meeting = 'board-2020-12-16'
    const agree = async () => decide(await signedIn('chair'), '4.4', 'agreed', { meeting })
    const TO_COME = 'That meeting is held on 16 December 2020. Its decisions can be recorded from that day'
    expect((await agree()).body.fields).toEqual({ meeting: TO_COME })
    clock.moveTo(instant('2020-12-15T23:59:59.999Z'))
    expect((await agree()).body.fields).toEqual({ meeting: TO_COME })
    clock.moveTo(instant('2020-12-16T00:00:00.000Z'))
    const agreed = held(ActionView, (await agree()).body)
    expect(agreed.closureSteps[0]).toMatchObject({ effectiveOn: '2020-12-16', meeting: { id: meeting } })
  })

  it('gives a claim back with what is missing, and the owner time to answer', async () => {
    const { signedIn, clock } = await fresh()
    const chair = await signedIn('chair')
    const said = { meeting: null, minuteReference: null, note: 'The voice of children is not there' }
    const { action } = held(ActionView, (await decide(chair, '4.4', 'returned', said)).body)
    expect(action).toMatchObject({ deliveryStatus: 'at-risk', because: 'returned' })
    expect(action.reported).toEqual({ deliveryStatus: 'complete', effectiveOn: '2020-10-06' })

    // Due on 18 December; silent for longer than the plan allows only from when it was given back.
    clock.moveTo(instant('2020-12-18T09:00:00.000Z'))
    expect((await seeAction(await signedIn('chair'), '4.4')).action.because).toBe('returned')
    clock.moveTo(instant('2020-12-19T09:00:00.000Z'))
    expect((await seeAction(await signedIn('chair'), '4.4')).action.because).toBe('overdue')
  })
})

describe('a meeting decides on what was put forward by its day:', () => {
  const answer = async (chair: Caller, ref: string, step: string, meeting: string) => {
    const { status, body } = await decide(chair, ref, step, { meeting })
    return status === 201 ? 'recorded' : (body.fields?.meeting ?? body.message)
  }
  const CLAIMED = (on: string) => `was held before this was claimed complete on ${on}. Choose a later one`

  it.each([
    ['4.4', 'agreed', 'board-2020-09-16', `The meeting of 16 September 2020 ${CLAIMED('6 October 2020')}`],
    ['4.4', 'returned', 'board-2020-09-16', `The meeting of 16 September 2020 ${CLAIMED('6 October 2020')}`],
    ['4.4', 'agreed', 'board-2020-10-28', 'recorded'],
    [
      '3.3',
      'embedded',
      'board-2020-09-16',
      'The meeting of 16 September 2020 was held before this was agreed complete on 28 October 2020. Choose a later one',
    ],
    ['3.3', 'reopened', 'board-2020-10-28', 'recorded'],
  ])('%s %s at %s', async (ref, step, meeting, expected) => {
    const { signedIn } = await fresh()
    expect(await answer(await signedIn('chair'), ref, step, meeting)).toBe(expected)
  })

  it('a claim counts from the day it was typed, whatever day it describes', async () => {
    const { signedIn } = await fresh()
    const [owner, chair] = [await signedIn('owner'), await signedIn('chair')]
    await report(owner, '1.1', { deliveryStatus: 'complete', progress: 'Done', effectiveOn: '2020-10-20' })
    const refused = `The meeting of 28 October 2020 ${CLAIMED('10 December 2020')}`
    expect(await answer(chair, '1.1', 'agreed', 'board-2020-10-28')).toBe(refused)
    expect(await answer(chair, '1.1', 'agreed', 'board-2020-12-10')).toBe('recorded')
  })

  it('those that can have decided are offered, the newest first, and none in the past', async () => {
    const viewer = await app.signedIn('viewer')
    const offered = async (ref: string, query = '') => {
      const { onClosure, next } = (await seeAction(viewer, ref, query)).meetings
      return [...onClosure.map(({ id }) => id), `then ${next?.id}`]
    }
    expect(await offered('4.4')).toEqual(['board-2020-12-10', 'board-2020-10-28', 'then board-2020-12-16'])
    expect(await offered('3.3')).toEqual(['board-2020-12-10', 'board-2020-10-28', 'then board-2020-12-16'])
    expect(await offered('1.1')).toEqual(['then board-2020-12-16'])
    expect(await offered('4.4', '?asAt=2020-12-09')).toEqual(['then undefined'])
  })
})

describe('what somebody may do is offered, and no more:', () => {
  const nothing = {
    update: false,
    edit: false,
    review: false,
    agree: false,
    return: false,
    embed: false,
    reopen: false,
  }
  it.each([
    ['viewer', '4.4', nothing],
    ['scrutiny', '4.4', nothing],
    ['owner', '4.4', nothing],
    ['owner', '1.1', { ...nothing, update: true }],
    ['owner', '3.3', nothing],
    ['programme', '1.1', { ...nothing, update: true, edit: true }],
    ['programme', '3.3', { ...nothing, edit: true }],
    ['programme', '4.4', { ...nothing, update: true, edit: true }],
    ['programme', '3.6', nothing],
    ['chair', '1.1', nothing],
    ['chair', '4.4', { ...nothing, agree: true, return: true }],
    ['chair', '3.3', { ...nothing, embed: true, reopen: true }],
    ['chair', '3.6', nothing],
  ] as const)('a %s of %s', async (role, ref, can) => {
    const caller = await app.signedIn(role)
    expect((await seeAction(caller, ref)).can).toMatchObject(can)
    const past = (await seeAction(caller, ref, '?asAt=2020-07-01')).can
    expect(Object.values(past)).not.toContain(true)
  })
})

it('one claim is decided once, though two decide at once', async () => {
  const { signedIn } = await fresh()
  const chair = await signedIn('chair')
  const replies = await Promise.all([decide(chair, '4.4', 'agreed'), decide(chair, '4.4', 'returned')])
  expect(replies.map(({ status }) => status).sort()).toEqual([201, 409])
})
