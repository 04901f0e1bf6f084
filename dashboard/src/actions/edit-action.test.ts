import { expect, it } from 'vitest'
import { differences } from './edit-action.ts'

const theirs = {
  versionId: 'two',
  title: 'Pods in all areas',
  successMeasure: 'Re-referrals fall.\nVisits are in time.',
  area: 2,
  recommendations: [5, 2],
  noRecommendationBecause: null,
  ownerPost: 'head-of-audit',
  supportingPosts: [],
  sponsorPost: null,
  partners: null,
  ownColumns: [{ label: 'Budget', text: '£4,000' }],
  startsOn: '2021-01-04',
  dueOn: '2021-03-31',
  due: '31 March 2021',
  state: 'active',
  withdrawnAs: null,
  mergedInto: null,
  movedTo: null,
}
const entered = {
  title: 'Pods in\nall areas',
  successMeasure: 'Re-referrals fall.\r\nVisits are in time.',
  area: '2',
  recommendations: ['2', '5'],
  ownerPost: 'head-of-audit',
  supportingPosts: ['', ''],
  ownColumnLabel: ['Budget', ''],
  ownColumnText: ['£4,000', ''],
  startsOn: '4 Jan 2021',
  due: '31/3/2021',
}

it('finds none where two say the same in other ways', () => {
  expect(differences(entered, theirs)).toEqual([])
})

it.each([
  ['a title', { title: 'Pods' }, 'title', 'Pods', 'Pods in all areas'],
  ['a measure made one paragraph', { successMeasure: 'Re-referrals fall. Visits are in time.' }, 'successMeasure'],
  ['another due day', { due: '30/4/2021' }, 'dueOn', '2021-04-30', '2021-03-31'],
  ['a season', { due: 'Spring 2021' }, 'dueOn', 'Spring 2021', '2021-03-31'],
  ['another start', { startsOn: '5 Jan 2021' }, 'startsOn', '2021-01-05', '2021-01-04'],
  ['a recommendation less', { recommendations: '2' }, 'recommendations', '2', '2; 5'],
  ['what a column says', { ownColumnText: ['£5,000', ''] }, 'ownColumns', 'Budget: £5,000', 'Budget: £4,000'],
  ['a supporting post', { supportingPosts: ['lead-member'] }, 'supportingPosts', 'lead-member', ''],
])('finds %s', (_what, changed, field, yours?: string, said?: string) => {
  const found = differences({ ...entered, ...changed }, theirs)
  expect(found.map((one) => one.field)).toEqual([field])
  if (yours !== undefined) expect(found).toEqual([{ field, yours, theirs: said }])
})

it('finds that a colleague took it out of the plan', () => {
  expect(differences(entered, { ...theirs, state: 'withdrawn', withdrawnAs: 'moved', movedTo: 'SEND' })).toEqual([
    { field: 'withdrawnAs', yours: '', theirs: 'moved' },
    { field: 'movedTo', yours: '', theirs: 'SEND' },
  ])
})
