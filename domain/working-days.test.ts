import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { medway2019 } from '../seed/medway-2019/plan-file.ts'
import { addDays, day, type Day } from './day.ts'
import { isAnnounced } from './testing/bank-holidays.ts'
import * as rules from './working-days.ts'

const isWorkingDay = (on: Day) => rules.isWorkingDay(on, isAnnounced)
const addWorkingDays = (on: Day, count: number) => rules.addWorkingDays(on, count, isAnnounced)
const workingDaysBetween = (from: Day, to: Day) => rules.workingDaysBetween(from, to, isAnnounced)
const papersDueOn = (meeting: Day) => rules.clearDaysBefore(meeting, rules.CLEAR_DAYS, isAnnounced)

describe('a working day', () => {
  it.each([
    ['an ordinary Monday', '2020-12-14', true],
    ['an ordinary Friday', '2020-12-11', true],
    ['a Saturday', '2020-12-12', false],
    ['a Sunday', '2020-12-13', false],
    ['New Year’s Day', '2020-01-01', false],
    ['the day after it', '2020-01-02', true],
    ['New Year’s Day kept on a Monday', '2022-01-03', false],
    ['Good Friday', '2021-04-02', false],
    ['the Thursday before it', '2021-04-01', true],
    ['Easter Monday', '2021-04-05', false],
    ['the Tuesday after it', '2021-04-06', true],
    ['the early May holiday, moved for VE Day', '2020-05-08', false],
    ['the Monday it was moved from', '2020-05-04', true],
    ['the spring holiday, moved for the Platinum Jubilee', '2022-06-02', false],
    ['the Platinum Jubilee', '2022-06-03', false],
    ['the Monday it was moved from, in May', '2022-05-30', true],
    ['the state funeral of Queen Elizabeth II', '2022-09-19', false],
    ['the day after it', '2022-09-20', true],
    ['the coronation of King Charles III', '2023-05-08', false],
    ['the summer holiday', '2019-08-26', false],
    ['Christmas Eve', '2020-12-24', true],
    ['Boxing Day kept on a Monday', '2020-12-28', false],
    ['Christmas Day kept on a Monday', '2021-12-27', false],
    ['Boxing Day kept on a Tuesday', '2021-12-28', false],
    ['Christmas Day kept on the Tuesday, after Boxing Day', '2022-12-27', false],
  ])('%s, %s: %s', (_which, on, expected) => {
    expect(isWorkingDay(day(on))).toBe(expected)
  })
})

describe('adding working days', () => {
  it.each([
    ['none', '2020-12-12', 0, '2020-12-12'],
    ['one from a weekday', '2020-12-10', 1, '2020-12-11'],
    ['one over a weekend', '2020-12-11', 1, '2020-12-14'],
    ['one from a Saturday', '2020-12-12', 1, '2020-12-14'],
    ['one over Christmas', '2020-12-24', 1, '2020-12-29'],
    ['one back over a weekend', '2020-12-14', -1, '2020-12-11'],
    ['one back from a Sunday', '2020-12-13', -1, '2020-12-11'],
    ['one back over Easter', '2021-04-06', -1, '2021-04-01'],
    ['the 70 in which Ofsted wants a plan', '2019-08-27', 70, '2019-12-03'],
  ])('%s: %s and %i', (_which, on, count, expected) => {
    expect(addWorkingDays(day(on), count)).toBe(expected)
  })
})

describe('working days between', () => {
  it.each([
    ['a day and itself', '2020-12-10', '2020-12-10', 0],
    ['a day and the next', '2020-12-10', '2020-12-11', 1],
    ['Friday and Monday', '2020-12-11', '2020-12-14', 1],
    ['Saturday and Sunday', '2020-12-12', '2020-12-13', 0],
    ['Christmas Eve and the Tuesday after', '2020-12-24', '2020-12-29', 1],
    ['Monday and the Friday before', '2020-12-14', '2020-12-11', -1],
    ['Sunday and the Saturday before', '2020-12-13', '2020-12-12', 0],
    ['report and plan, of the 70 allowed', '2019-08-27', '2019-11-28', 67],
  ])('%s: %s to %s are %i', (_which, from, to, expected) => {
    expect(workingDaysBetween(day(from), day(to))).toBe(expected)
  })

  it('undo what adding did, either way', () => {
    const working = fc
      .integer({ min: 0, max: 3000 })
      .map((after) => addDays(day('2021-01-04'), after))
      .filter((on) => isWorkingDay(on))
    fc.assert(
      fc.property(working, fc.integer({ min: -300, max: 300 }), (on, count) => {
        expect(workingDaysBetween(on, addWorkingDays(on, count))).toBe(count)
      }),
      { seed: 4173, numRuns: 100 },
    )
  })
})

describe('papers', () => {
  it.each([
    ['a Wednesday board', '2020-12-16', '2020-12-08'],
    ['a board after a Friday holiday', '2020-05-13', '2020-05-04'],
    ['a board after the new year', '2020-01-08', '2019-12-30'],
    ['a Monday board, whose papers cannot wait for the Sunday', '2020-12-14', '2020-12-04'],
  ])('of %s, %s, go out by %s', (_which, meeting, expected) => {
    expect(papersDueOn(day(meeting))).toBe(expected)
  })

  it('of every meeting of the seed go out when it says', () => {
    const dated = medway2019.meetings.flatMap(({ versions }) => versions).filter((one) => one.papersDueOn !== null)
    expect(dated.length).toBeGreaterThan(10)
    for (const { heldOn, papersDueOn: said } of dated) expect(papersDueOn(heldOn), heldOn).toBe(said)
  })

  it('leave five clear working days: on the next working day they would leave four', () => {
    for (let on = day('2020-01-13'); on < '2020-12-31'; on = addDays(on, 1)) {
      const issued = papersDueOn(on)
      const clear = (from: typeof on) => workingDaysBetween(from, addDays(on, -1))
      expect([on, isWorkingDay(issued), clear(issued), clear(addWorkingDays(issued, 1))]).toEqual([on, true, 5, 4])
    }
  })
})
