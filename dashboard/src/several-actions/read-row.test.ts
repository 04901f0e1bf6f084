import { expect, it } from 'vitest'
import { readRow } from './read-row.ts'
import { toPutRight } from './to-put-right.ts'

const OF = {
  plan: {
    areas: [{ number: 2, title: 'Practice' }],
    recommendations: [1, 3].map((number) => ({ number, shortTitle: `Ask ${number}` })),
    quarters: 'financial' as const,
  },
  posts: [
    { key: 'safeguarding', name: 'Head of Safeguarding', holder: 'Dan Whitfield' },
    { key: 'quality', name: 'Head of Quality', holder: 'Priya Nair' },
    { key: 'door', name: 'Head of the Front Door', holder: 'Priya Nair' },
  ],
  called: [{ ref: '1.1', title: 'Pods are built' }],
  taken: ['1.1'],
}
const read = (row: Record<string, string>, pastedOwner = '') => readRow(row, toPutRight(row, OF), OF, pastedOwner)

it('reads a row back whole: its owner, area, start, due date as it was read, and recommendations', () => {
  const row = {
    title: 'More',
    owner: 'Head of Safeguarding',
    area: '2',
    startsOn: '1/9/2026',
    due: 'Spring 2027',
    recommendations: '1, 3',
    successMeasure: 'Seen',
  }
  expect(read(row)).toEqual({
    toPutRight: [],
    says: [
      'Head of Safeguarding',
      '2. Practice',
      'starts 1 September 2026',
      'due Spring 2027: March to May 2027, late from 1 June 2027',
      'recommendations 1 and 3',
    ],
    notes: [],
    gaps: [],
  })
  expect(read({ ...row, due: 'Ongoing, reviewed on 1 March 2027' }).says[3]).toBe('ongoing, reviewed on 1 March 2027')
  expect(read({ ...row, due: 'TBC' }).says[3]).toBe('due “TBC”')
  expect(read({ ...row, due: '' }).toPutRight).toEqual(['due'])
})

it('says which post a name was read as, and that a title is in the plan already', () => {
  const row = { title: 'pods are  built', owner: 'Head of Safeguarding', due: '1 May 2027' }
  expect(read(row, 'dan whitfield').notes).toEqual([
    'Dan Whitfield holds Head of Safeguarding',
    '1.1 has the same title',
  ])
  expect(read({ ...row, owner: 'Head of Quality' }, 'dan whitfield').notes).toEqual(['1.1 has the same title'])
  expect(read({ ...row, title: 'Others' }, 'Head of Safeguarding').notes).toEqual([])
})

it('asks which post is meant where whoever is named holds two', () => {
  const row = { title: 'More', owner: 'Priya Nair', due: '1 May 2027' }
  expect(toPutRight(row, OF).owner).toBe(
    'Priya Nair holds Head of Quality and Head of the Front Door. Choose the one that owns this',
  )
  expect(read(row, 'Priya Nair')).toMatchObject({ toPutRight: ['owner'], says: [expect.stringMatching(/^due /)] })
})
