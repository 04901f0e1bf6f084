import { cancelMeeting } from '../testing/revise-meeting.ts'
import { openTestApp } from '../testing/open-test-app.ts'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { BoardView } from '../../domain/contract/board.ts'
import type { Endpoint } from '../../domain/contract/endpoint.ts'
import { ENDPOINTS } from '../../domain/contract/endpoints.ts'
import { instant } from '../../domain/day.ts'
import { report, seeAction } from '../testing/updates.ts'

const { signedIn } = await openTestApp({ over: afterAll })
const programme = await signedIn('programme')

/** What some ask beside the moment. */
const PAPER = '&kind=exception-report&audience=board'
const ALSO: Record<string, string> = { checkPaper: PAPER, draftPaper: `${PAPER}&as=html` }

const withMoment = Object.entries(ENDPOINTS)
  .map(([name, endpoint]): [string, Endpoint] => [name, endpoint])
  .filter(([, { path, query }]) => path.startsWith('/plans/:plan/') && query && 'asAt' in query.shape)
  .map(([name, { path }]): [string, string] => [
    name,
    path
      .replace(':plan', 'medway-2019')
      .replace(':ref', '1.1')
      .replace(':number', '1')
      .replace(':key', 'director-of-people'),
  ])

describe.each(withMoment)('as at, on %s,', (name, path) => {
  it.each([
    ['yesterday week', '2020-12-03', 200],
    ['the day the plan began', '2019-09-30', 200],
    ['the day before it began', '2019-09-29', 400],
    ['today', '2020-12-10', 200],
    ['tomorrow', '2020-12-11', 400],
    ['no day', 'soon', 400],
    ['a year of two figures', '0020-10-14', 400],
    ['a day that never was', '2020-02-30', 400],
    ['a board', 'meeting:board-2020-10-28', 200],
    ['a board of today', 'meeting:board-2020-12-10', 200],
    ['a board whose papers are drawn though it is not held yet', 'meeting:board-2020-12-16', 200],
    ['a board whose cut-off is to come', 'meeting:board-2021-01-27', 400],
    ['a board that never was', 'meeting:board-1999-01-01', 400],
    ['nothing, as an empty box says it', '', 200],
  ])('%s: %s', async (_which, asAt, expected) => {
    const reply = await programme.get(`${path}?asAt=${asAt}${ALSO[name] ?? ''}`)
    expect(reply.status).toBe(expected)
    if (expected === 400) expect(Object.keys(reply.body.fields)).toEqual(['asAt'])
  })
})

it.each([
  ['', true, false],
  ['?asAt=2020-12-09', false, true],
  ['?asAt=2020-12-10', false, false],
  ['?asAt=meeting:board-2020-10-28', false, true],
])('as at %j: now %j, and that day has ended: %j', async (query, isNow, hasEnded) => {
  expect((await programme.see(BoardView, `./board${query}`)).asAt).toMatchObject({ isNow, hasEnded })
})

it('a cut-off that is today has not passed: what is reported until its day ends is in its papers', async () => {
  const app = await openTestApp({ over: onTestFinished })
  app.clock.moveTo(instant('2021-01-13T09:00:00.000Z'))
  const office = await app.signedIn('programme')
  const asked = './board?asAt=meeting:board-2021-01-27'
  const before = await office.see(BoardView, asked)
  expect(before.asAt).toMatchObject({ isNow: false, hasEnded: false })
  expect(before.nextDates[0]).toMatchObject({ dataCutOffOn: '2021-01-13' })
  app.clock.moveTo(instant('2021-01-14T09:00:00.000Z'))
  expect((await (await app.signedIn('programme')).see(BoardView, asked)).asAt.hasEnded).toBe(true)
})

it.each([
  ['2020-12-11', '11 December 2020 is still to come. Choose a date up to today, 10 December 2020'],
  ['2019-09-29', 'The record of this plan begins on 30 September 2019. Choose that date or a later one'],
  ['0020-10-14', 'The year 20 cannot be right. Did you mean 2020?'],
  ['9999-12-31', 'The year 9999 cannot be right. Enter a year from 2000 to 2050'],
  ['14/13/2020', 'Enter a real date: the day, the month and the year'],
  ['30/2/2020', 'February 2020 has 29 days. Did you mean 29 February 2020?'],
  ['meeting:', 'There is no such meeting. Choose one from the list'],
  ['meeting:board-2021-01-27', '13 January 2021 is still to come. Choose a date up to today, 10 December 2020'],
])('says what to do about %s', async (asAt, message) => {
  const { body } = await programme.get(`./board?asAt=${encodeURIComponent(asAt)}`)
  expect(body).toEqual({ code: 'invalid', message, fields: { asAt: message } })
})

it('says of a meeting that was cancelled when, and by which date to ask', async () => {
  const { signedIn: signIn } = await openTestApp({ over: onTestFinished })
  const office = await signIn('programme')
  await cancelMeeting(office, 'board-2020-12-16')
  const message =
    'That meeting was cancelled on 10 December 2020. Its data cut-off was 2 December 2020: choose that date'
  const { body } = await office.get('./board?asAt=meeting:board-2020-12-16')
  expect(body).toEqual({ code: 'invalid', message, fields: { asAt: message } })
})

it('a day is read however it is written, and the address says it in one way', async () => {
  const { body } = await programme.get(`./board?asAt=${encodeURIComponent('14 Oct 2020')}`)
  expect(body.asAt).toMatchObject({ day: '2020-10-14', param: '2020-10-14' })
})

it('a day is known until its end in London, and not a millisecond longer', async () => {
  const { signedIn: signIn, clock } = await openTestApp({ over: onTestFinished })
  // Summer: London is an hour ahead.
  clock.moveTo(instant('2021-06-10T22:59:59.999Z'))
  await report(await signIn('owner'), '1.1', { effectiveOn: '2021-06-10', progress: 'The last of the tenth' })
  clock.moveTo(instant('2021-06-10T23:00:00.000Z'))
  const owner = await signIn('owner')
  await report(owner, '1.1', { effectiveOn: '2021-06-11', progress: 'The first of the eleventh' })

  const saidBy = async (asAt: string) => (await seeAction(owner, '1.1', `?asAt=${asAt}`)).progressUpdates[0]?.progress
  expect(await saidBy('2021-06-10')).toBe('The last of the tenth')
  expect(await saidBy('2021-06-11')).toBe('The first of the eleventh')
})

it('an action that was not in the plan yet is not there, and one that was withdrawn since is', async () => {
  expect((await programme.get('./actions/3.7?asAt=2020-07-19')).status).toBe(404)
  expect((await programme.get('./actions/3.7?asAt=2020-07-20')).status).toBe(200)
  expect((await seeAction(programme, '3.6', '?asAt=2020-07-19')).action.state).toBe('active')
  expect((await seeAction(programme, '3.6', '?asAt=2020-07-20')).action.state).toBe('withdrawn')
})

it('today’s end shows what today shows', async () => {
  // A day on which no board meets: at the end of a board's own day it has met, which today it has not yet.
  const app = await openTestApp({ over: onTestFinished })
  app.clock.moveTo(instant('2020-12-11T09:00:00.000Z'))
  const viewer = await app.signedIn('viewer')
  const { asAt: _now, history: _long, ...now } = await viewer.see(BoardView, './board')
  const { asAt: _end, history: _same, ...end } = await viewer.see(BoardView, './board?asAt=2020-12-11')
  expect(end).toEqual(now)
})
