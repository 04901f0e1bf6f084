import { expect, it } from 'vitest'
import { asNewAction, errorsByRow, rowsIn, rowsToShow } from './milestone-rows.ts'

const entered = {
  title: 'Pods',
  recommendations: '2',
  milestoneTitle: ['', 'First pod', 'Second pod'],
  milestoneDueOn: ['', '2021-01-31', ''],
}

it('leaves out the rows that were left empty', () => {
  expect(asNewAction(entered)).toEqual({
    title: 'Pods',
    recommendations: ['2'],
    milestones: [
      { title: 'First pod', dueOn: '2021-01-31' },
      { title: 'Second pod', dueOn: '' },
    ],
  })
})

it('puts an error beside the row it is about', () => {
  expect(errorsByRow({ 'milestones.1.dueOn': 'Enter the day', title: 'Enter a title' }, entered)).toEqual({
    'milestone-2-dueOn': 'Enter the day',
    title: 'Enter a title',
  })
})

it('shows three rows at first, and one more when asked', () => {
  expect(rowsToShow({})).toHaveLength(3)
  expect(rowsToShow({ ...entered, addRow: 'yes' })).toHaveLength(4)
  expect(rowsToShow({ ...entered, addRow: 'yes' })[1]).toEqual({ title: 'First pod', dueOn: '2021-01-31' })
})

it('shows as many rows as the words have that were kept', () => {
  const boxes = Array.from({ length: 5 }, (_, row) => [
    ['milestoneTitle', row === 4 ? 'The fifth' : ''] as const,
    ['milestoneDueOn', ''] as const,
  ]).flat()
  expect(rowsIn(boxes)).toBe(5)
  expect(rowsToShow({}, rowsIn(boxes))).toHaveLength(5)
  expect(rowsToShow({}, rowsIn([]))).toHaveLength(3)
  expect(rowsToShow({}, 40)).toHaveLength(12)
})
