import { expect, it } from 'vitest'
import { day } from '../../../domain/day.ts'
import { sayBoardChoice } from '../../../domain/words/meeting-states.ts'
import { groupBoards } from './group-boards.ts'

const board = (heldOn: string, dataCutOffOn: string) => ({ heldOn: day(heldOn), dataCutOffOn: day(dataCutOffOn) })
const boards = [
  board('2020-12-16', '2020-12-02'),
  board('2020-12-10', '2020-12-02'),
  board('2020-10-28', '2020-10-14'),
  board('2020-09-16', '2020-09-02'),
]
const [SIXTEENTH, TENTH, OCTOBER, SEPTEMBER] = [
  '16 December 2020',
  '10 December 2020',
  '28 October 2020',
  '16 September 2020',
]

it.each([
  ['today', '2020-12-10', true, [OCTOBER, SEPTEMBER], [`${SIXTEENTH}, to come`, `${TENTH}, today`], 'Not met yet'],
  ['the day after a board', '2020-12-11', true, [TENTH, OCTOBER, SEPTEMBER], [`${SIXTEENTH}, to come`], 'Not met yet'],
  ['once all have met', '2020-12-17', true, [SIXTEENTH, TENTH, OCTOBER, SEPTEMBER], [], 'Not met yet'],
  ['on a board’s cut-off', '2020-10-14', false, [OCTOBER, SEPTEMBER], [SIXTEENTH, TENTH], 'Later'],
  ['the day before it', '2020-10-13', false, [SEPTEMBER], [SIXTEENTH, TENTH, OCTOBER], 'Later'],
  ['before every cut-off', '2020-09-01', false, [], [SIXTEENTH, TENTH, OCTOBER, SEPTEMBER], 'Later'],
])('the list of boards, %s', (_when, shown, isNow, first, apart, heading) => {
  const asAt = { day: day(shown), isNow }
  const groups = groupBoards(boards, asAt)
  const said = (list: typeof boards) => list.map((one) => sayBoardChoice(one, asAt))
  expect({ first: said(groups.first), apart: said(groups.apart) }).toEqual({ first, apart })
  expect(groups.heading).toBe(heading)
})
