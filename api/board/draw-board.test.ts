import { openTestApp } from '../testing/open-test-app.ts'
import { reviseMeeting } from '../testing/revise-meeting.ts'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { sayMarker } from '../../domain/words/markers.ts'
import { sayNextDate } from '../../domain/words/next-dates.ts'
import { ActionsView, ActionView } from '../../domain/contract/actions.ts'
import { BoardView } from '../../domain/contract/board.ts'
import { CompareView } from '../../domain/contract/compare.ts'
import { RecommendationView } from '../../domain/contract/recommendations.ts'
import { day as asDay, daysBetween, instant } from '../../domain/day.ts'
import { byWorst, rollUp } from '../../domain/roll-up.ts'

const { signedIn } = await openTestApp({ over: afterAll })
const viewer = await signedIn('viewer')
const board = await viewer.see(BoardView, './board')
const { actions } = await viewer.see(ActionsView, './actions')

describe('the board', () => {
  it('begins with the sentence a chair takes away', () => {
    expect(board.headline).toBe('5 of 34 actions are off track; 7 have got worse since the last board and 4 better')
    expect(board.summary).toBe(
      '4 are complete, 1 of them before this record began; 13 on track, 8 at risk, 1 not begun. Nobody has reported yet on 1 of the 34. 2 are out of date: nobody has reported on them for over 38 days. 1 waits for the chair to sign off. Re-inspection is expected in about 9 months.',
    )
  })

  it('counts those that nobody has reported on as the list finds them', async () => {
    const listed = await viewer.see(ActionsView, './actions?unreported=yes')
    const silent = actions.filter(({ reported, deliveryStatus }) => reported === null && deliveryStatus !== 'complete')
    expect(listed.actions.map(({ ref }) => ref)).toEqual(silent.map(({ ref }) => ref))
    expect(listed.found).toBe(board.unreported)
    const then = await viewer.see(BoardView, './board?asAt=2019-10-15')
    const early = await viewer.see(ActionsView, './actions?unreported=yes&asAt=2019-10-15')
    expect(then.unreported).toBeGreaterThan(0)
    expect(early.found).toBe(then.unreported)
  })

  it('says who is looking and as at when', () => {
    expect(board.me).toMatchObject({ email: 'viewer@plan.example', role: 'viewer', posts: [], may: ['read'] })
    expect(board.asAt).toEqual({ day: '2020-12-10', isNow: true, hasEnded: false, param: null, meeting: null })
    expect(board.plan).toMatchObject({ slug: 'medway-2019', council: 'Medway Council', beganOn: '2019-09-30' })
    expect(board.plan.illustrative).toMatch(/illustrative/)
    expect(board.plan.boards.map(({ id }) => id).slice(0, 3)).toEqual([
      'board-2020-12-16',
      'board-2020-12-10',
      'board-2020-10-28',
    ])
  })

  it('counts what the list of actions shows, in the whole, by area and by recommendation', () => {
    const of = (rows: typeof actions) => {
      const { counts, ...rest } = rollUp(rows.map(({ deliveryStatus }) => deliveryStatus))
      return {
        ...rest,
        counts: { ...counts, closedBefore: rows.filter(({ because }) => because === 'closed-before').length },
      }
    }
    expect(board).toMatchObject({ counts: of(actions).counts, total: 34 })
    for (const { number, counts, worst, total } of board.areas)
      expect({ counts, worst, total }).toEqual(of(actions.filter(({ area }) => area === number)))
    for (const { number, counts, worst, total } of board.recommendations)
      expect({ counts, worst, total }).toEqual(
        of(actions.filter(({ recommendations }) => recommendations.includes(number))),
      )
    expect([board.areas.length, board.recommendations.length]).toEqual([5, 10])
  })

  it('compares with the last board whose day is over, not with today’s or one to come', () => {
    expect(board.since?.moment).toMatchObject({ param: 'meeting:board-2020-10-28', day: '2020-10-14' })
    const then = board.history.find(({ meeting }) => meeting?.id === 'board-2020-10-28')
    expect(board.since?.counts).toEqual(then?.counts)
  })

  it('names who moved, the worst first', () => {
    expect(board.moved.worse.map(({ action, from }) => `${action.ref} from ${from}`)).toEqual([
      '1.4 from on-track',
      '1.7 from at-risk',
      '2.2 from at-risk',
      '4.2 from on-track',
      '3.4 from at-risk',
      '5.5 from on-track',
      '5.3 from on-track',
    ])
    expect(board.moved.better.map(({ action, from }) => `${action.ref} from ${from}`)).toEqual([
      '2.1 from off-track',
      '1.2 from at-risk',
      '1.5 from at-risk',
      '3.3 from awaiting-sign-off',
    ])
    expect([board.moved.added.map(({ ref }) => ref), board.moved.withdrawn]).toEqual([['SRG1'], []])
  })

  it('tells by exception what is late, off track, out of date or got worse, and not what only waits', () => {
    const worse = board.moved.worse.map(({ action }) => action.ref)
    const expected = actions.filter(
      ({ ref, deliveryStatus, late }) =>
        late || deliveryStatus === 'off-track' || deliveryStatus === 'out-of-date' || worse.includes(ref),
    )
    expect(board.exceptions.map(({ action }) => action.ref).sort()).toEqual(expected.map(({ ref }) => ref).sort())
    const statuses = board.exceptions.map(({ action }) => action.deliveryStatus)
    expect(statuses).toEqual(statuses.toSorted(byWorst))
    expect(board.exceptions.slice(0, 2).map(({ action }) => [action.ref, action.daysLate])).toEqual([
      ['5.2', 41],
      ['1.4', 10],
    ])
    for (const { words } of board.exceptions) expect(words?.progress).toBeTruthy()
    expect(board.late).toEqual({ count: 2, averageDays: 26 })
  })

  it('has what the board answered beside the help that an owner asked for, by exception', async () => {
    const asAt = '?asAt=2020-11-05'
    const { exceptions } = await viewer.see(BoardView, `./board${asAt}`)
    const answered = exceptions.filter(({ words }) => words?.helpAnswer)
    expect(answered.map(({ action }) => action.ref)).toEqual(['5.2'])
    const { progressUpdates } = await viewer.see(ActionView, `./actions/5.2${asAt}`)
    expect(answered[0]?.words?.helpAnswer).toEqual(progressUpdates[0]?.helpAnswer)
    for (const { words } of board.exceptions) expect(words?.helpAnswer).toBeUndefined()
  })

  it('says how long the chair has kept a claim waiting', () => {
    expect(board.awaitingSignOff).toMatchObject([
      {
        action: { ref: '4.4' },
        claimedOn: '2020-10-06',
        daysWaiting: daysBetween(asDay('2020-10-06'), asDay('2020-12-10')),
      },
    ])
  })

  it('says what owners need from the board, the worst first', () => {
    expect(board.helpAsked.map(({ action, askedOn }) => `${action.ref} ${action.deliveryStatus} ${askedOn}`)).toEqual([
      '5.2 off-track 2020-12-08',
      '1.7 off-track 2020-11-05',
      '2.2 off-track 2020-12-03',
      '4.2 off-track 2020-12-07',
    ])
    expect(board.helpAsked[0]?.help).toBe(
      'Commissioning group to extend the contract for bought-in places from January to 31 March.',
    )
  })

  it('says what comes next', () => {
    expect(board.nextDates.map((date) => `${date.on} ${sayNextDate(date)}`)).toEqual([
      '2020-12-10 Extraordinary Improvement Board; data cut-off 2 December; papers 2 December',
      '2020-12-14 Quarterly review by the Department for Education, the council and the commissioner; data cut-off 2 December',
      '2020-12-16 Improvement Board; data cut-off 2 December; papers 8 December',
      '2020-12-18 Children and Young People Overview and Scrutiny Committee; data cut-off 14 October; papers 10 December',
      '2021-08-27 re-inspection expected',
    ])
  })

  it('ends its history with itself', () => {
    expect(board.history.at(-1)).toEqual({ meeting: null, counts: board.counts, worst: 'off-track', total: 34 })
    expect(board.history.map(({ meeting }) => meeting?.id ?? 'now').slice(-4)).toEqual([
      'board-2020-10-28',
      'board-2020-12-10',
      'board-2020-12-16',
      'now',
    ])
    for (const { strip } of [...board.areas, ...board.recommendations]) {
      // A board that has not met has seen nothing.
      expect(strip).toHaveLength(5)
      expect(strip.at(-1)?.heldOn).toBe('2020-10-28')
    }
  })

  it('marks the visit and the refresh', () => {
    expect(board.markers.map((marker) => `${marker.on}: ${sayMarker(marker)}`)).toEqual([
      expect.stringMatching(/^2020-07-20: Plan refreshed: 33 points, 20 July 2020$/),
      expect.stringMatching(/^2020-08-20: .*, 20 to 21 August 2020$/),
    ])
  })
})

it('has its own board behind it, on a past day that a board met', async () => {
  const board = await viewer.see(BoardView, './board?asAt=2020-10-28')
  expect(board.since?.moment).toMatchObject({ param: 'meeting:board-2020-10-28', day: '2020-10-14' })
  expect(board.areas[0]?.strip.at(-1)?.heldOn).toBe('2020-10-28')
})

describe('what moved since another moment', () => {
  it.each([
    ['a board', 'meeting:board-2020-06-24', 'the board of 24 June 2020', '2020-06-10'],
    ['a day', '2020-06-10', '10 June 2020', '2020-06-10'],
    ['the first day', '2019-09-30', '30 September 2019', '2019-09-30'],
  ])('is told from %s', async (_what, since, said, day) => {
    const then = await viewer.see(BoardView, `./board?asAt=${day}`)
    const told = await viewer.see(BoardView, `./board?since=${since}`)
    expect(told.since).toMatchObject({ moment: { param: since, day }, counts: then.counts, total: then.total })
    expect(told.headline).toMatch(new RegExp(`got worse since ${said}`))
    expect(told.counts).toEqual(board.counts)

    const before = await viewer.see(ActionsView, `./actions?asAt=${day}&limit=200`)
    const was = new Map(before.actions.map(({ ref, deliveryStatus }) => [ref, deliveryStatus]))
    for (const { action, from } of [...told.moved.worse, ...told.moved.better]) expect(from).toBe(was.get(action.ref))
    expect(told.moved.added.map(({ ref }) => ref)).toEqual(
      actions.filter(({ ref }) => !was.has(ref)).map(({ ref }) => ref),
    )
  })

  it.each([
    ['the day shown', '?since=2020-12-10'],
    ['a later day', '?asAt=2020-06-10&since=2020-06-11'],
    ['a day to come', '?since=2020-12-11'],
    ['no day', '?since=soon'],
  ])('is not told from %s', async (_what, query) => {
    const { status, body } = await viewer.get(`./board${query}`)
    expect([status, Object.keys(body.fields ?? {})]).toEqual([400, ['since']])
  })
})

describe('the first boards', () => {
  it('have nothing to compare with', async () => {
    const first = await viewer.see(BoardView, './board?asAt=2019-10-02')
    expect([first.since, first.moved.worse, first.moved.added]).toEqual([null, [], []])
    expect(first.headline).toBe('No action of 32 is off track')
    expect(first.history).toHaveLength(1)
  })

  it('know nothing of what came after', async () => {
    const then = await viewer.see(BoardView, './board?asAt=2020-06-10')
    expect(then.total).toBe(32)
    expect(then.markers).toEqual([])
    expect(then.areas.map(({ title }) => title)).toContain('Effective leadership and management')
    expect(then.recommendations.find(({ number }) => number === 10)).toMatchObject({ total: 0, worst: null })
    expect(then.asAt).toEqual({ day: '2020-06-10', isNow: false, hasEnded: true, param: '2020-06-10', meeting: null })
    // The date picker offers every board until today.
    expect(then.plan.boards).toEqual(board.plan.boards)
  })

  it('are the same by their meeting as by its cut-off, but for their name', async () => {
    const byMeeting = await viewer.see(BoardView, './board?asAt=meeting:board-2020-10-28')
    const byDay = await viewer.see(BoardView, './board?asAt=2020-10-14')
    expect(byMeeting.asAt).toMatchObject({
      day: '2020-10-14',
      param: 'meeting:board-2020-10-28',
      meeting: { heldOn: '2020-10-28' },
    })
    const { asAt: _one, history: itsHistory, ...itsRest } = byMeeting
    const { asAt: _other, history, ...rest } = byDay
    expect(itsRest).toEqual(rest)
    expect(itsHistory.map(({ counts }) => counts)).toEqual(history.map(({ counts }) => counts))
  })
})

it.each([
  [
    'scrutiny-2020-12-18',
    ['2020-09-16 improvement-board', '2020-10-28 improvement-board', '2020-12-18 scrutiny-committee'],
  ],
  [
    'board-2020-10-28',
    ['2020-08-05 improvement-board', '2020-09-16 improvement-board', '2020-10-28 improvement-board'],
  ],
  [
    'quarterly-review-2020-12-14',
    ['2020-10-28 improvement-board', '2020-12-10 improvement-board', '2020-12-14 quarterly-review'],
  ],
  [
    'board-2020-12-16',
    ['2020-10-28 improvement-board', '2020-12-10 improvement-board', '2020-12-16 improvement-board'],
  ],
])('a meeting of any kind is shown as what it is, beside the boards that meet before it: %s', async (id, last) => {
  const query = `asAt=meeting:${id}`
  const { history } = await viewer.see(BoardView, `./board?${query}`)
  const one = await viewer.see(RecommendationView, `./recommendations/1?${query}`)
  for (const shown of [history, one.history])
    expect(shown.slice(-3).map(({ meeting }) => `${meeting?.heldOn} ${meeting?.kind}`)).toEqual(last)
})

it('a board that was moved after its cut-off is shown once, on the day to which it was moved', async () => {
  const { signedIn: signIn } = await openTestApp({ over: onTestFinished })
  await reviseMeeting(await signIn('programme'), 'board-2020-12-16', { heldOn: '2020-12-17' })
  const chair = await signIn('chair')
  const query = 'asAt=meeting:board-2020-12-16'
  const { history } = await chair.see(BoardView, `./board?${query}`)
  const one = await chair.see(RecommendationView, `./recommendations/1?${query}`)
  for (const shown of [history, one.history])
    expect(shown.slice(-3).map(({ meeting }) => meeting?.heldOn)).toEqual(['2020-10-28', '2020-12-10', '2020-12-17'])
})

it('the board of a day is the last board from the day after', async () => {
  const { signedIn: signIn, clock } = await openTestApp({ over: onTestFinished })
  clock.moveTo(instant('2020-12-10T23:59:59.999Z'))
  const lastOn = async () => (await (await signIn('viewer')).see(BoardView, './board')).since?.moment.meeting?.heldOn
  expect(await lastOn()).toBe('2020-10-28')
  clock.moveTo(instant('2020-12-11T00:00:00.000Z'))
  expect(await lastOn()).toBe('2020-12-10')
  const viewer = await signIn('viewer')
  expect((await viewer.see(CompareView, './compare')).from.meeting?.heldOn).toBe('2020-12-10')
  const tomorrow = await viewer.see(BoardView, './board')
  for (const { strip } of tomorrow.areas) expect(strip.at(-1)?.heldOn).toBe('2020-12-10')
})
