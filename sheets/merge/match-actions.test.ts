import { expect, it } from 'vitest'
import { areAlike, shared } from './alike-words.ts'
import { matchActions, type InPlan, type InSheet } from './match-actions.ts'

it.each([
  ['Visit every child in time', 'Visit every child in time', 1],
  ['Visit every child in time', 'visit  every child, in TIME.', 1],
  ['Visit every child in time', 'Visit every child', 0.6],
  ['Visit every child', 'A room with video', 0],
  ['', 'Visit', 0],
])('“%s” and “%s” share %f of their words', (one, other, share) => {
  expect(shared(one, other)).toBeCloseTo(share)
})

it.each([
  ['one two three four', 'one two five six', true],
  ['one two three four', 'one five six seven', false],
])('“%s” and “%s” have half their words in common: %s', (one, other, alike) => {
  expect(areAlike(one, other)).toBe(alike)
})

const PLAN: InPlan[] = [
  { ref: '1.1', titles: ['Visit every child in time'] },
  { ref: '1.10', titles: ['A room with video for each hub'] },
  { ref: '2.1', titles: ['Audit the decisions of the front door', 'Look at decisions'] },
]
const row = (ref: string | null, title: string, at = 'Plan!5'): InSheet => ({ at, ref, title })
const none = () => undefined

it.each<[string, InSheet, object]>([
  ['the same ref and words', row('1.1', 'Visit every child in time'), { is: 'same', ref: '1.1' }],
  ['a ref that is written otherwise', row(' 1.1 ', 'Visit every child'), { is: 'same', ref: '1.1' }],
  ['words that a sheet of before had', row('2.1', 'Look at decisions'), { is: 'same', ref: '2.1' }],
  [
    'the same ref with other words',
    row('1.1', 'Recruit ten carers'),
    { is: 'asked', why: 'other-words', refs: ['1.1'], proposed: null },
  ],
  [
    'the same words under another ref',
    row('7.7', 'Visit every child in time'),
    { is: 'asked', why: 'other-ref', refs: ['1.1'], proposed: '1.1' },
  ],
  ['the same words without a ref', row(null, 'Visit every child in time'), { is: 'same', ref: '1.1' }],
  [
    'half the words without a ref',
    row(null, 'Visit every child'),
    { is: 'asked', why: 'other-ref', refs: ['1.1'], proposed: '1.1' },
  ],
  [
    'the same words with a ref that was given',
    { ...row('4', 'Visit every child in time'), isGiven: true },
    { is: 'same', ref: '1.1' },
  ],
  [
    'the ref of another that was given',
    { ...row('1.10', 'Visit every child in time'), isGiven: true },
    { is: 'same', ref: '1.1' },
  ],
  [
    'a ref that was given, with words of no action',
    { ...row('1.1', 'Recruit ten carers'), isGiven: true },
    { is: 'new' },
  ],
  [
    'the ref of one and the words of another',
    row('1.10', 'Visit every child in time'),
    { is: 'asked', why: 'other-ref', refs: ['1.10', '1.1'], proposed: '1.1' },
  ],
  ['a ref and words that the plan does not have', row('1.2', 'Recruit ten carers'), { is: 'new' }],
  ['1.1 where the plan has 1.10', row('1.100', 'Recruit ten carers'), { is: 'new' }],
])('%s: %o is %o', (_what, one, is) => {
  expect(matchActions(PLAN, [one], none).get('Plan!5')).toEqual(is)
})

it('an action is told of by one row, the one with its ref', () => {
  const matched = matchActions(
    PLAN,
    [row(null, 'Visit every child in time', 'Plan!5'), row('1.1', 'Visit every child in time', 'Plan!9')],
    none,
  )
  expect([matched.get('Plan!5'), matched.get('Plan!9')]).toEqual([{ is: 'new' }, { is: 'same', ref: '1.1' }])
})

it('what was answered holds', () => {
  const rows = [row('1.1', 'Recruit ten carers', 'Plan!5'), row('7.7', 'Visit every child in time', 'Plan!6')]
  const said: Record<string, string> = { 'Plan!5': 'new', 'Plan!6': '1.1' }
  const matched = matchActions(PLAN, rows, (at) => said[at])
  expect([...matched.values()]).toEqual([{ is: 'new' }, { is: 'same', ref: '1.1' }])
})
