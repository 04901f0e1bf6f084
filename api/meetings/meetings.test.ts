import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { MeetingDaysView, MeetingSeries, MeetingsView } from '../../domain/contract/meetings.ts'
import { BoardView } from '../../domain/contract/board.ts'
import { ChangesView } from '../../domain/contract/changes.ts'
import { instant } from '../../domain/day.ts'
import type { Caller } from '../testing/caller.ts'
import { openTestApp } from '../testing/open-test-app.ts'
import { decide, report, seeAction } from '../testing/updates.ts'

const fresh = () => openTestApp({ over: onTestFinished })
const { signedIn } = await openTestApp({ over: afterAll })
const office = await signedIn('programme')

const BOARD = {
  kind: 'improvement-board',
  title: 'Improvement Board',
  heldOn: '2021-03-10',
  dataCutOffOn: '2021-02-24',
  papersDueOn: '2021-03-02',
}
const add = (who: Caller, ...meetings: object[]) => who.post('./meetings', { meetings })
const see = (who: Caller, at = '') => who.see(MeetingsView, `./meetings${at}`)

async function change(who: Caller, id: string, said: object) {
  const { meetings } = await see(who)
  const one = meetings.find((meeting) => meeting.id === id)
  const { versionId: basedOn, kind, title, heldOn, dataCutOffOn, papersDueOn } = one ?? { versionId: null }
  return who.post(`./meetings/${id}/versions`, {
    ...{ kind, title, heldOn, dataCutOffOn, papersDueOn, basedOn, reason: 'The chair is away' },
    ...said,
  })
}
const refusal = async (reply: PromiseLike<{ status: number; body: unknown }>) => {
  const { status, body } = await reply
  const { code, message, fields } = body as { code: string; message: string; fields?: Record<string, string> }
  return { status, code, said: fields ?? message }
}

describe('meetings are added', () => {
  it('one, and it stands in the list, on the board, and in the trail with its day', async () => {
    const { signedIn } = await fresh()
    const who = await signedIn('programme')
    expect((await add(who, BOARD)).status).toBe(201)
    const [newest] = (await see(who)).meetings
    expect(newest).toMatchObject({ ...BOARD, id: 'board-2021-03-10', cutOffPassed: false, whyNotChange: null })
    const [change] = (await who.see(ChangesView, './changes')).changes
    expect(change).toMatchObject({
      verb: 'added',
      subject: { kind: 'meeting', ref: 'board-2021-03-10', title: 'Improvement Board', on: '2021-03-10' },
    })
  })

  it('one on a day that is unusual, and the list says what is', async () => {
    const { signedIn } = await fresh()
    const who = await signedIn('programme')
    const days = { dataCutOffOn: '2021-03-31', papersDueOn: '2021-04-03' }
    expect((await add(who, { ...BOARD, ...days, heldOn: '2021-04-04' })).status).toBe(201)
    const odd = async (at = '') => (await see(who, at)).meetings.map(({ odd }) => odd)
    expect((await odd())[0]).toEqual(['sunday', 'papers-late'])
    expect((await odd()).slice(1).flat()).toEqual([])
    expect((await odd('?asAt=2020-12-10')).flat()).toEqual([])
  })

  it('a series at once, or none of it', async () => {
    const { signedIn } = await fresh()
    const who = await signedIn('programme')
    const before = (await see(who)).meetings.length
    const later = { ...BOARD, heldOn: '2021-04-21', dataCutOffOn: '2021-04-08', papersDueOn: null }
    const refused = await refusal(add(who, BOARD, later, { ...BOARD, title: 'The same day' }))
    expect(refused).toEqual({
      status: 400,
      code: 'invalid',
      said: {
        'meetings.2.heldOn':
          'There is a meeting of this kind on 10 March 2021 already: Improvement Board. Enter another day',
      },
    })
    expect((await see(who)).meetings).toHaveLength(before)
    expect((await add(who, BOARD, later)).status).toBe(201)
    expect((await see(who)).meetings).toHaveLength(before + 2)
  })

  it.each([
    [{ dataCutOffOn: '2021-03-11' }, 'dataCutOffOn', /^Enter a day no later than the meeting, 10 March 2021/],
    [{ papersDueOn: '2021-03-11' }, 'papersDueOn', /^Enter a day no later than the meeting, 10 March 2021/],
    [{ papersDueOn: '2020-12-01' }, 'papersDueOn', /^Enter a day no more than 60 days before the data cut-off/],
    [{ heldOn: '31/2/2021' }, 'heldOn', /^Held on: February 2021 has 28 days/],
    [{ heldOn: '' }, 'heldOn', /^Enter the day it is held/],
    [{ dataCutOffOn: 'soon' }, 'dataCutOffOn', /^Data cut-off: enter a real date/],
    [{ title: ' \u200b' }, 'title', /^Enter what it is called/],
  ])('not with %j', async (wrong, field, sentence) => {
    const { status, said } = await refusal(add(office, { ...BOARD, ...wrong }))
    expect([status, (said as Record<string, string>)[`meetings.0.${field}`]]).toEqual([
      400,
      expect.stringMatching(sentence),
    ])
  })
})

describe('a series', () => {
  const series = (query: string) => office.see(MeetingSeries, `./meetings/series?${query}`)

  it('is worked out over a year, a bank holiday and August, and nothing is saved', async () => {
    const before = await see(office)
    const { meetings, dropped } = await series('everyWeeks=6&from=2021-03-08&until=2022-03-01')
    expect(meetings.map(({ heldOn }) => heldOn)).toEqual([
      '2021-03-08',
      '2021-04-19',
      '2021-06-01',
      '2021-07-12',
      '2021-10-04',
      '2021-11-15',
      '2021-12-29',
      '2022-02-07',
    ])
    expect(meetings[2]?.on).toBe('2021-05-31')
    expect(dropped).toEqual(['2021-08-23'])
    expect(await see(office)).toEqual(before)
  })

  it('has the cut-off and papers of one that is held on another day, and says what is unusual about that', async () => {
    const days = (query: string) => office.see(MeetingDaysView, `./meetings/days?${query}`)
    expect(await days('heldOn=2/4/2021')).toEqual({
      heldOn: '2021-04-02',
      dataCutOffOn: '2021-03-19',
      papersDueOn: '2021-03-25',
      odd: ['bank-holiday'],
    })
    expect(await days('heldOn=2021-03-10&cutOffClearDays=0&papersClearDays=1')).toMatchObject({
      dataCutOffOn: '2021-03-09',
      papersDueOn: '2021-03-08',
      odd: ['papers-late'],
    })
    expect((await refusal(office.get('./meetings/days?heldOn=soon'))).said).toMatchObject({
      heldOn: expect.stringMatching(/real date/),
    })
  })

  it('says which day has a board already', async () => {
    const { meetings } = await series('everyWeeks=6&from=2020-12-16&count=2')
    expect(meetings.map(({ heldOn, taken }) => [heldOn, taken])).toEqual([
      ['2020-12-16', true],
      ['2021-01-27', true],
    ])
  })

  it.each([
    ['everyWeeks=6&from=2021-03-06&count=2', 'from', /^That is Saturday 6 March 2021/],
    ['everyWeeks=6&from=2021-03-08', 'until', /^Say until when, or how many/],
    ['everyWeeks=6&from=2021-03-08&until=2021-06-01&count=2', 'count', /not both$/],
    ['everyWeeks=6&from=2021-03-08&until=2021-03-07', 'until', /not before the first board$/],
    ['everyWeeks=&from=2021-03-08&count=2', 'everyWeeks', /^Enter how many weeks/],
    ['everyWeeks=1&from=2021-03-08&until=2049-03-08', 'until', /^That makes more than 60 boards/],
    ['everyWeeks=26&from=2021-08-04&until=2021-08-31', 'from', /August has none$/],
  ])('is refused: %s', async (query, field, sentence) => {
    const { status, said } = await refusal(office.get(`./meetings/series?${query}`))
    expect([status, (said as Record<string, string>)[field]]).toEqual([400, expect.stringMatching(sentence)])
  })
})

describe('a meeting that is to come', () => {
  it('is moved with a reason, and as at its time still stands where it was', async () => {
    const { signedIn, clock } = await fresh()
    clock.moveTo(instant('2020-12-11T09:00:00.000Z'))
    const who = await signedIn('programme')
    const moved = { heldOn: '2021-02-03', dataCutOffOn: '2021-01-20', papersDueOn: '2021-01-26' }
    expect((await change(who, 'board-2021-01-27', moved)).status).toBe(201)
    expect((await see(who)).meetings[0]).toMatchObject({ id: 'board-2021-01-27', ...moved })
    expect((await see(who, '?asAt=2020-12-10')).meetings[0]).toMatchObject({ heldOn: '2021-01-27' })
    const [said] = (await who.see(ChangesView, './changes')).changes
    expect(said?.before).toEqual({ heldOn: '2021-01-27', dataCutOffOn: '2021-01-13', papersDueOn: '2021-01-19' })
    expect(said?.after).toEqual({ ...moved, reason: 'The chair is away' })
  })

  it('is cancelled with a reason: no board is counted on its day, and it shows as at an earlier one', async () => {
    const { signedIn, clock } = await fresh()
    clock.moveTo(instant('2020-12-11T09:00:00.000Z'))
    const who = await signedIn('programme')
    const renamed = await refusal(change(who, 'board-2020-12-16', { cancel: true, title: 'Another name' }))
    expect(renamed).toMatchObject({ status: 400, said: { title: expect.stringMatching(/cancelled as it stands/) } })
    expect((await change(who, 'board-2020-12-16', { cancel: true })).status).toBe(201)
    const { meetings, cancelled } = await see(who)
    expect(meetings.some(({ id }) => id === 'board-2020-12-16')).toBe(false)
    expect(cancelled).toEqual([
      expect.objectContaining({ id: 'board-2020-12-16', cancelledOn: '2020-12-11', reason: 'The chair is away' }),
    ])
    const board = await who.see(BoardView, './board')
    expect(board.nextDates.some(({ on }) => on === '2020-12-16')).toBe(false)
    expect(board.plan.boards.some(({ id }) => id === 'board-2020-12-16')).toBe(false)
    const then = await who.see(BoardView, './board?asAt=2020-12-10')
    expect(then.nextDates.some(({ on }) => on === '2020-12-16')).toBe(true)
    expect((await refusal(who.get('./board?asAt=meeting:board-2020-12-16'))).status).toBe(400)
    // Nothing more is done to it, but another may be held on its day.
    const again = await who.post('./meetings/board-2020-12-16/versions', { ...BOARD, reason: 'After all' })
    expect(await refusal(Promise.resolve(again))).toMatchObject({ status: 409, code: 'cancelled' })
    const instead = { ...BOARD, heldOn: '2020-12-16', dataCutOffOn: '2020-12-14', papersDueOn: null }
    expect((await add(who, instead)).status).toBe(201)
    expect((await see(who)).meetings.some(({ id }) => id === 'board-2020-12-16-2')).toBe(true)
  })

  it.each([
    [
      'its cut-off, which has passed',
      'board-2020-12-16',
      { dataCutOffOn: '2020-12-11' },
      'dataCutOffOn',
      /has passed, and never moves/,
    ],
    [
      'a cut-off into the past',
      'board-2021-01-27',
      { dataCutOffOn: '2020-12-09' },
      'dataCutOffOn',
      /not moved into the past/,
    ],
    ['its day into the past', 'board-2020-12-16', { heldOn: '2020-12-09' }, 'heldOn', /not moved into the past/],
    [
      'its day before its cut-off',
      'board-2021-01-27',
      { heldOn: '2021-01-12' },
      'dataCutOffOn',
      /no later than the meeting/,
    ],
    [
      'its day to another board’s',
      'board-2021-01-27',
      { heldOn: '2020-12-16', dataCutOffOn: '2020-12-10', papersDueOn: null },
      'heldOn',
      /already/,
    ],
    ['nothing', 'board-2021-01-27', {}, 'reason', /^Nothing is different yet/],
    ['anything without a reason', 'board-2021-01-27', { title: 'Board', reason: ' ' }, 'reason', /^Say why/],
  ])('does not have changed: %s', async (_what, id, said, field, sentence) => {
    const before = await see(office)
    const { status, said: told } = await refusal(change(office, id, said))
    expect([status, (told as Record<string, string>)[field]]).toEqual([400, expect.stringMatching(sentence)])
    expect(await see(office)).toEqual(before)
  })

  it('is not changed over what a colleague changed meanwhile', async () => {
    const { signedIn } = await fresh()
    const who = await signedIn('programme')
    const [last] = (await see(who)).meetings
    expect((await change(who, 'board-2021-01-27', { title: 'January board' })).status).toBe(201)
    const { status, body } = await change(who, 'board-2021-01-27', { title: 'Board', basedOn: last?.versionId })
    expect([status, body]).toMatchObject([409, { code: 'moved-on', theirs: { title: 'January board' } }])
  })
})

describe('a meeting that was entered after its day', () => {
  const LATE = { ...BOARD, heldOn: '2020-12-03', dataCutOffOn: '2020-11-20', papersDueOn: null }
  const id = 'board-2020-12-03'

  it('is cancelled as a mistake, with a reason, and is no board of the plan from then on', async () => {
    const { signedIn } = await fresh()
    const who = await signedIn('programme')
    expect((await add(who, LATE)).status).toBe(201)
    expect((await see(who)).meetings.find((one) => one.id === id)).toMatchObject({
      whyNotChange: expect.stringMatching(/^This meeting was held on 3 December 2020/),
      whyNotCancel: null,
    })
    expect(await refusal(change(who, id, { title: 'Another' }))).toMatchObject({ status: 409, code: 'over' })
    expect(await refusal(change(who, id, { cancel: true, reason: ' ' }))).toMatchObject({ status: 400 })
    expect((await change(who, id, { cancel: true, reason: 'It was 2021' })).status).toBe(201)
    const after = await see(who)
    expect(after.meetings.map((one) => one.id)).not.toContain(id)
    expect(after.cancelled).toMatchObject([{ id, heldOn: '2020-12-03', reason: 'It was 2021' }])
    expect((await add(who, LATE)).status).toBe(201)
  })

  it('stays once something was decided at it', async () => {
    const { signedIn, clock } = await fresh()
    expect((await report(await signedIn('owner'), '1.2', { deliveryStatus: 'complete' })).status).toBe(201)
    clock.moveTo(instant('2020-12-14T09:00:00.000Z'))
    const [who, chair] = [await signedIn('programme'), await signedIn('chair')]
    const late = { ...LATE, heldOn: '2020-12-11' }
    expect((await add(who, late)).status).toBe(201)
    expect((await decide(chair, '1.2', 'returned', { meeting: 'board-2020-12-11' })).status).toBe(201)
    expect(await refusal(change(who, 'board-2020-12-11', { cancel: true }))).toMatchObject({
      status: 409,
      code: 'over',
    })
  })

  it('is told from one that stood in the record on its day, which stays', async () => {
    const { signedIn, clock } = await fresh()
    expect(
      (
        await add(await signedIn('programme'), {
          ...BOARD,
          heldOn: '2020-12-10',
          kind: 'scrutiny-committee',
          dataCutOffOn: '2020-12-10',
          papersDueOn: null,
        })
      ).status,
    ).toBe(201)
    clock.moveTo(instant('2020-12-11T09:00:00.000Z'))
    const who = await signedIn('programme')
    const [there] = (await see(who)).meetings.filter(
      ({ kind, heldOn }) => kind === 'scrutiny-committee' && heldOn === '2020-12-10',
    )
    expect(there?.whyNotCancel).toMatch(/^This meeting was held/)
    expect(await refusal(change(who, there?.id ?? '', { cancel: true }))).toMatchObject({ status: 409, code: 'over' })
  })
})

describe('a meeting stays as it was', () => {
  it('once it was held', async () => {
    expect(await refusal(change(office, 'board-2020-10-28', { title: 'Another' }))).toEqual({
      status: 409,
      code: 'over',
      said: 'This meeting was held on 28 October 2020, so it stays in the record as it was',
    })
  })

  it('once it decided something, though its day is not over', async () => {
    const { signedIn } = await fresh()
    const [who, chair] = [await signedIn('programme'), await signedIn('chair')]
    expect((await report(await signedIn('owner'), '1.2', { deliveryStatus: 'complete' })).status).toBe(201)
    expect((await decide(chair, '1.2', 'returned', { meeting: 'board-2020-12-10' })).status).toBe(201)
    expect((await seeAction(chair, '1.2')).action.closure?.step).toBe('returned')
    const today = (await see(who)).meetings.find(({ id }) => id === 'board-2020-12-10')
    expect(today?.whyNotChange).toBe('1 decision of it is recorded, so this meeting is neither moved nor cancelled')
    expect(await refusal(change(who, 'board-2020-12-10', { cancel: true }))).toMatchObject({
      status: 409,
      code: 'decided',
    })
  })
})
