import { expect, it } from 'vitest'
import type { ProgressUpdateView } from '../../../domain/contract/progress-update-view.ts'
import { asRead } from '../../../domain/as-read.ts'
import { day, instant } from '../../../domain/day.ts'
import { saysTheSame } from './same-words.ts'

const theirs: ProgressUpdateView = {
  id: 'one',
  asRead: asRead('one', 0),
  recordedAt: instant('2020-12-10T09:00:00.000Z'),
  recordedBy: 'Alex Example',
  effectiveOn: day('2020-12-10'),
  deliveryStatus: 'on-track',
  progress: 'Two pods\nare full',
  nextSteps: null,
  wayBackToGreen: null,
  helpNeeded: null,
  forecastOn: null,
  noChange: false,
  whyNoChange: null,
  unchangedSince: null,
  post: 'Head of Service',
  onBehalf: false,
}
const typed = {
  effectiveOn: '2020-12-10',
  deliveryStatus: 'on-track',
  progress: 'Two pods\r\nare full ',
  nextSteps: '',
}
const unchanged = { effectiveOn: '2020-12-10', deliveryStatus: 'on-track', noChange: 'on', progress: '' }

it.each([
  ['the same words, however lines end', typed, theirs, true],
  ['other words', { ...typed, progress: 'Three pods' }, theirs, false],
  ['another status', { ...typed, deliveryStatus: 'at-risk' }, theirs, false],
  ['another day', { ...typed, effectiveOn: '2020-12-09' }, theirs, false],
  ['a word more', { ...typed, helpNeeded: 'Funding' }, theirs, false],
  ['no change twice', unchanged, { ...theirs, noChange: true }, true],
  ['no change after new words', unchanged, theirs, false],
])('tells %s', (_what, entered, said, expected) => {
  expect(saysTheSame(entered, said)).toBe(expected)
})
