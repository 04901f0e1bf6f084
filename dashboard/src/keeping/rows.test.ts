import { expect, it } from 'vitest'
import { asColumns, errorsOfOne, errorsOfRows, filledRows, rowsOf } from './rows.ts'

const NAMES = ['heldOn', 'papersDueOn']
const entered = { heldOn: ['2021-01-27', '', '2021-03-10'], papersDueOn: ['2021-01-19', '2021-02-01', ''], title: 'A' }
const rows = rowsOf(entered, NAMES)
const problem = (fields: Record<string, string>) => ({ code: 'invalid', message: 'Look', fields })

it('reads rows from boxes that share a name, also where there is one alone or none', () => {
  expect(rows[1]).toEqual({ heldOn: '', papersDueOn: '2021-02-01' })
  expect(rowsOf({ heldOn: '2021-01-27', papersDueOn: '' }, NAMES)).toEqual([{ heldOn: '2021-01-27', papersDueOn: '' }])
  expect(rowsOf({}, NAMES)).toEqual([])
  expect(asColumns(rows, NAMES)).toEqual({ heldOn: entered.heldOn, papersDueOn: entered.papersDueOn })
})

it('leaves out a row whose first box was emptied, and finds the row of an error by its place among the others', () => {
  expect(filledRows(rows, 'heldOn').map(({ heldOn }) => heldOn)).toEqual(['2021-01-27', '2021-03-10'])
  expect(
    errorsOfRows(problem({ 'meetings.1.heldOn': 'Taken', title: 'Enter one' }), 'meetings', rows, 'heldOn'),
  ).toEqual({ 'row-3-heldOn': 'Taken', title: 'Enter one' })
})

it('names the boxes of a form that sends one', () => {
  expect(errorsOfOne(problem({ 'meetings.0.heldOn': 'Taken', reason: 'Say why' }), 'meetings')).toEqual({
    heldOn: 'Taken',
    reason: 'Say why',
  })
  expect(errorsOfOne(null, 'meetings')).toEqual({})
})
