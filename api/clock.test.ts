import { expect, it } from 'vitest'
import { instant } from '../domain/day.ts'
import { clockStartingAt, realClock, stoppedClock } from './clock.ts'

it('a stopped clock stands until it is moved', () => {
  const clock = stoppedClock(instant('2020-12-10T09:00:00.000Z'))
  expect([clock.now(), clock.now(), clock.today()]).toEqual([
    '2020-12-10T09:00:00.000Z',
    '2020-12-10T09:00:00.000Z',
    '2020-12-10',
  ])
  clock.moveTo(instant('2020-12-11T09:00:00.000Z'))
  expect([clock.now(), clock.today()]).toEqual(['2020-12-11T09:00:00.000Z', '2020-12-11'])
})

it('its day is London’s, to the millisecond, forwards and back', () => {
  const clock = stoppedClock(instant('2020-07-01T22:59:59.999Z'))
  expect(clock.today()).toBe('2020-07-01')
  clock.moveTo(instant('2020-07-01T23:00:00.000Z'))
  expect(clock.today()).toBe('2020-07-02')
  clock.moveTo(instant('2020-07-01T22:59:59.999Z'))
  expect(clock.today()).toBe('2020-07-01')
})

it('the demonstration’s starts where it is told, and never runs back', () => {
  const start = instant('2020-12-10T09:00:00.000Z')
  const clock = clockStartingAt(start)
  const times = Array.from({ length: 100 }, () => clock.now())
  expect(times[0] !== undefined && times[0] >= start && times[0] < '2020-12-10T09:01:00.000Z').toBe(true)
  expect(times).toEqual(times.toSorted())
})

it('the real one tells the time', () => {
  const before = instant(new Date())
  const now = realClock().now()
  expect(now >= before && now <= instant(new Date())).toBe(true)
})

it.each([
  ['a second forward is nothing to say', 1000, []],
  ['more than a second forward', 1001, ['forward by 1.0 seconds']],
  ['a second back is nothing to say', -1000, []],
  ['more than a second back', -1001, ['back by 1.0 seconds']],
  ['a day back', -86_400_000, ['back by 86400.0 seconds, from 2020-12-10T09:00:05.000Z to 2020-12-09T09:00:05.000Z']],
])('the real one says in one line when it is set: %s', (_what, set, expected) => {
  const said: string[] = []
  let wall = Date.parse('2020-12-10T09:00:00.000Z')
  let running = 700
  const clock = realClock((line) => said.push(line), { wall: () => wall, running: () => running })
  wall += 5000 + set
  running += 5000
  expect(clock.now()).toBe(new Date(wall).toISOString())
  clock.today()
  clock.now()
  expect(said).toEqual(expected.map((line) => expect.stringContaining(line)))
})

it('the real one says nothing of a long silence, or of a clock that is a little slow', () => {
  const said: string[] = []
  let wall = Date.parse('2020-12-10T09:00:00.000Z')
  let running = 0
  const clock = realClock((line) => said.push(line), { wall: () => wall, running: () => running })
  for (let hour = 0; hour < 48; hour++) {
    wall += 3_600_000 - 900
    running += 3_600_000
    clock.now()
  }
  expect(said).toEqual([])
})
