import { describe, expect, it } from 'vitest'
import { instant } from '../domain/day.ts'
import { stoppedClock } from './clock.ts'
import { idAfter, makeIds } from './ids.ts'

const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const now = instant('2020-12-10T09:00:00.000Z')
const before = instant('2020-12-10T08:59:00.000Z')

describe('ids', () => {
  it('are made of the app’s own time, each above the one before, though time stands still', () => {
    const newId = makeIds(stoppedClock(now))
    const ids = Array.from({ length: 2000 }, newId)
    expect(ids).toEqual([...new Set(ids)].sort())
    for (const id of ids) expect(id).toMatch(UUID_V7)
    expect(ids[0]?.startsWith(Date.parse(now).toString(16).padStart(12, '0').slice(0, 8))).toBe(true)
  })

  it('rise though the clock steps back, and go on from it when it catches up', () => {
    const clock = stoppedClock(now)
    const newId = makeIds(clock)
    const ids = [newId()]
    clock.moveTo(before)
    ids.push(newId(), newId())
    clock.moveTo(instant('2020-12-10T09:00:01.000Z'))
    ids.push(newId())
    expect(ids).toEqual(ids.toSorted())
    expect(new Set(ids).size).toBe(4)
  })
})

describe('an id after another', () => {
  it('is the next when that is above, or when there is no other', () => {
    const first = makeIds(stoppedClock(before))()
    const next = makeIds(stoppedClock(now))()
    expect(idAfter(first, () => next)).toBe(next)
    expect(idAfter(undefined, () => first)).toBe(first)
  })

  it('is just above it when the next would not be', () => {
    const newId = makeIds(stoppedClock(now))
    const behind = makeIds(stoppedClock(before))
    let last = newId()
    for (let i = 0; i < 50; i++) {
      const id = idAfter(last, behind)
      expect(id > last).toBe(true)
      expect(id).toMatch(UUID_V7)
      last = id
    }
  })
})
