import { expect, it } from 'vitest'
import { asRead } from '../../../domain/as-read.ts'
import { day } from '../../../domain/day.ts'
import { saysTheSame, theirMilestone } from './their-milestone.ts'

const theirs = {
  versionId: asRead('two', 0),
  title: 'Pods are full',
  dueOn: day('2021-03-05'),
  doneOn: null,
  ownerPost: null,
  note: null,
}
const typed = { id: 'one', basedOn: 'first', title: ' Pods are full', due: '5/3/2021', doneOn: '' }

it.each([
  ['the same words, but for a space', typed, theirs, true],
  ['another title', { ...typed, title: 'Pods' }, theirs, false],
  ['another due day', { ...typed, due: '2021-03-06' }, theirs, false],
  ['the same season', { ...typed, due: ' Spring 2021' }, { ...theirs, dueOn: 'Spring 2021' }, true],
  ['the same season in other words', { ...typed, due: 'By spring 2021' }, { ...theirs, dueOn: 'Spring 2021' }, false],
  ['what cannot be read, as it stands', { ...typed, due: 'By Easter' }, { ...theirs, dueOn: 'By Easter' }, true],
  ['one that is reached', { ...typed, doneOn: '2020-12-10' }, theirs, false],
  ['another owner', { ...typed, ownerPost: 'head-of-audit' }, theirs, false],
  ['a note', { ...typed, note: 'With health' }, theirs, false],
  ['the same note', { ...typed, note: ' With health' }, { ...theirs, note: 'With health' }, true],
  ['both reached', { ...typed, doneOn: '2020-12-10' }, { ...theirs, doneOn: day('2020-12-10') }, true],
])('tells %s', (_what, entered, said, expected) => {
  expect(saysTheSame(entered, said)).toBe(expected)
})

it('finds theirs in a refusal because the world moved on, and in no other', () => {
  expect(theirMilestone({ code: 'moved-on', message: 'Moved', theirs })).toEqual(theirs)
  expect(theirMilestone({ code: 'moved-on', message: 'Moved', theirs: { versionId: 'x' } })).toBeNull()
  expect(theirMilestone({ code: 'complete', message: 'Closed', theirs })).toBeNull()
  expect(theirMilestone(null)).toBeNull()
})
