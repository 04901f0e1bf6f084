import { expect, it } from 'vitest'
import { asAction, asNewAction, errorsByRow, rowsIn, rowsToShow, type Rows } from './action-rows.ts'

const entered = {
  title: 'Pods',
  recommendations: '2',
  milestoneTitle: ['', 'First pod', 'Second pod'],
  milestoneDue: ['', '2021-01-31', ''],
  supportingPosts: ['', 'head-of-early-help', 'head-of-audit'],
  ownColumnLabel: ['Links to', '', 'Budget'],
  ownColumnText: ['SEND plan 4.2', '', ''],
  addRow: '',
}

it('leaves out the rows that were left empty', () => {
  expect(asNewAction(entered)).toEqual({
    title: 'Pods',
    recommendations: ['2'],
    supportingPosts: ['head-of-early-help', 'head-of-audit'],
    ownColumns: [
      { label: 'Links to', text: 'SEND plan 4.2' },
      { label: 'Budget', text: '' },
    ],
    milestones: [
      { title: 'First pod', due: '2021-01-31' },
      { title: 'Second pod', due: '' },
    ],
  })
})

it('an edit has no milestones, and what holds one value is a list all the same', () => {
  expect(asAction({ title: 'Pods', supportingPosts: 'head-of-audit', ownColumnLabel: '', ownColumnText: ' ' })).toEqual(
    {
      title: 'Pods',
      recommendations: [],
      supportingPosts: ['head-of-audit'],
      ownColumns: [],
    },
  )
})

it('puts an error beside the row it is about', () => {
  const fields = {
    'milestones.0.due': 'Enter the day',
    'milestones.1.due': 'Enter the day',
    'ownColumns.1.text': 'Say what stands in it',
    'supportingPosts.1': 'Use small letters',
    title: 'Enter a title',
  }
  expect(errorsByRow(fields, entered)).toEqual({
    'milestone-1-due': 'Milestone 2: Enter the day',
    'milestone-2-due': 'Milestone 3: Enter the day',
    'ownColumn-2-text': 'Column 3: Say what stands in it',
    'supportingPost-2': 'Supporting post 3: Use small letters',
    title: 'Enter a title',
  })
  expect(errorsByRow({ supportingPosts: 'Name other posts' }, entered)).toEqual({
    'supportingPost-1': 'Supporting post 2: Name other posts',
  })
  expect(errorsByRow({ supportingPosts: 'Name other posts' }, {})).toEqual({
    'supportingPost-0': 'Supporting post 1: Name other posts',
  })
})

const BOXES = ['milestoneTitle', 'milestoneDue'] as const

it.each<[rows: Rows, shown: number]>([
  ['milestones', 3],
  ['supportingPosts', 1],
  ['ownColumns', 1],
])('shows so many rows of %s at first', (rows, shown) => {
  expect(rowsToShow({}, rows, BOXES)).toHaveLength(shown)
})

it('shows one more row of what was asked for', () => {
  expect(rowsToShow({ ...entered, addRow: 'ownColumns' }, 'milestones', BOXES)).toHaveLength(3)
  const more = rowsToShow({ ...entered, addRow: 'milestones' }, 'milestones', BOXES)
  expect(more).toHaveLength(4)
  expect(more[1]).toEqual({ milestoneTitle: 'First pod', milestoneDue: '2021-01-31' })
})

it('shows as many rows as the words have that were kept', () => {
  const boxes = Array.from({ length: 5 }, (_, row) => [
    ['milestoneTitle', row === 4 ? 'The fifth' : ''] as const,
    ['milestoneDue', ''] as const,
    ['supportingPosts', ''] as const,
  ]).flat()
  expect(rowsIn(boxes)).toEqual({ milestones: 5, supportingPosts: 5, ownColumns: 0 })
  expect(rowsToShow({}, 'milestones', BOXES, rowsIn(boxes).milestones)).toHaveLength(5)
  expect(rowsToShow({}, 'milestones', BOXES, rowsIn([]).milestones)).toHaveLength(3)
  expect(rowsToShow({}, 'milestones', BOXES, 40)).toHaveLength(24)
  // What came from two people at once is all there, and no row more is to be had.
  const both = { milestoneTitle: Array.from({ length: 14 }, () => 'x'), addRow: 'milestones' }
  expect(rowsToShow(both, 'milestones', BOXES)).toHaveLength(14)
})
