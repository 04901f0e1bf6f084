import { expect, it } from 'vitest'
import { isSeldomFilled } from './seldom-filled.ts'

it.each<[what: string, entered: Parameters<typeof isSeldomFilled>[0], errors: Record<string, string>, is: boolean]>([
  ['nothing', {}, {}, false],
  ['other words', { title: 'Pods', supportingPosts: ['a', ''], reason: 'Because' }, {}, false],
  ['empty rows', { milestoneTitle: ['', ' '], ownColumnLabel: '', partners: '' }, {}, false],
  ['partners', { partners: 'Health' }, {}, true],
  ['the second milestone', { milestoneTitle: ['', 'Begun'] }, {}, true],
  ['a tick', { closedBefore: 'on' }, {}, true],
  ['a column', { ownColumnText: 'SEND plan' }, {}, true],
  ['a row that was asked for', { addRow: 'milestones' }, {}, true],
  ['more rows than at first', { milestoneTitle: ['', '', '', ''] }, {}, true],
  ['as many rows as at first', { milestoneTitle: ['', '', ''] }, {}, false],
  ['a supporting post that was asked for', { addRow: 'supportingPosts' }, {}, false],
  ['an error of a milestone', {}, { 'milestone-1-due': 'Enter a day' }, true],
  ['an error of the title', {}, { title: 'Enter a title' }, false],
])('with %s the folded boxes are shown or not', (_what, entered, errors, is) => {
  expect(isSeldomFilled(entered, errors)).toBe(is)
})
