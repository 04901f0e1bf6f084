import { expect, it } from 'vitest'
import { CLOSURE_STEPS, DELIVERY_STATUSES, REASONS, SHOWN_STATUSES } from '../../domain/delivery-status.ts'
import { ROLES } from '../../domain/permissions.ts'
import { DATE_CHANGE_REASONS, MEETING_KINDS, VERBS } from '../../domain/vocabulary.ts'
import * as words from './words.ts'

it.each([
  ['statuses', SHOWN_STATUSES, words.sayStatus],
  ['meanings', SHOWN_STATUSES, words.sayMeaning],
  ['letters', SHOWN_STATUSES, words.letterOf],
  ['choices', DELIVERY_STATUSES, words.sayChoice],
  ['reasons', REASONS, words.sayBecause],
  ['roles', ROLES, words.sayRole],
  ['what each role comes for', ROLES, words.sayWhatFor],
  ['verbs', VERBS, words.sayVerb],
  ['closure steps', CLOSURE_STEPS, words.sayStep],
  ['meetings', MEETING_KINDS, words.sayMeetingKind],
  ['reasons for a new date', DATE_CHANGE_REASONS, words.sayDateReason],
])('every one of the %s is said, and no two alike', (_what, codes, say) => {
  const said = codes.map((code) => (say as (code: string) => string)(code))
  expect(said.every((one) => one.trim() !== '')).toBe(true)
  expect(new Set(said).size).toBe(codes.length)
})

it('tells a claim from a closure', () => {
  expect(words.sayChoice('complete')).toBe('Complete (asks the board to sign it off)')
  expect(words.sayStatus('complete')).toBe('Complete')
})

it('says how long the silence was when it is told', () => {
  expect(words.sayBecause('gone-quiet', 38)).toBe('Nobody has reported on it for over 38 days')
  expect(words.sayBecause('gone-quiet')).toBe('Nobody has reported on it for longer than the plan allows')
})

it('counts as people do', () => {
  expect([words.several(1, 'action'), words.several(0, 'action'), words.several(1200, 'day')]).toEqual([
    '1 action',
    '0 actions',
    '1,200 days',
  ])
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(words.listed)).toEqual(['', 'a', 'a and b', 'a, b and c'])
})
