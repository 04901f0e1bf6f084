import { expect, it } from 'vitest'
import { day } from '../../../domain/day.ts'
import { rollUp } from '../../../domain/roll-up.ts'
import { columnsOf, placed } from './moments.ts'

const board = (heldOn: string, dataCutOffOn: string) => ({
  id: `board-${heldOn}`,
  title: 'Improvement Board',
  heldOn: day(heldOn),
  dataCutOffOn: day(dataCutOffOn),
})
const at = (meeting: ReturnType<typeof board> | null) => ({ meeting, ...rollUp(['on-track']) })

const history = [at(board('2020-08-05', '2020-07-22')), at(board('2020-12-16', '2020-12-02')), at(null)]
const today = { day: day('2020-12-10'), isNow: true }

it('says which board has not met, and what today is', () => {
  expect(columnsOf(history, today).map(({ label }) => label.join(' '))).toEqual([
    '5 Aug 2020',
    '16 Dec papers',
    '10 Dec today',
  ])
})

it('takes the last column of a meeting’s own view for that meeting', () => {
  const then = { day: day('2020-12-02'), isNow: false }
  expect(
    columnsOf([at(board('2020-08-05', '2020-07-22')), at(board('2020-12-16', '2020-12-02'))], then).at(-1),
  ).toMatchObject({
    said: 'the board of 16 December 2020',
    label: ['16 Dec', '2020'],
  })
})

it('places a marker after the last column whose data did not know of it', () => {
  const mark = (on: string) => placed([{ on: day(on), label: on, said: on }], columnsOf(history, today))
  expect(mark('2020-07-22')).toEqual([])
  expect(mark('2020-07-23')).toEqual([{ label: '2020-07-23', after: 0 }])
  expect(mark('2020-12-02')).toEqual([{ label: '2020-12-02', after: 0 }])
  expect(mark('2020-12-03')).toEqual([{ label: '2020-12-03', after: 1 }])
})
