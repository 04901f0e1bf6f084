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
