import { expect, it } from 'vitest'
import { CLOSURE_STEPS, DELIVERY_STATUSES, REASONS, SHOWN_STATUSES } from '../delivery-status.ts'
import { DIFFERENCES } from '../movement.ts'
import { ROLES } from '../permissions.ts'
import { DATE_CHANGE_REASONS, DATE_CHANGE_STEPS, MEETING_KINDS, VERBS } from '../vocabulary.ts'
import { sayStep } from './closure.ts'
import { sayDateReason, sayDateStep } from './date-changes.ts'
import { sayDifference } from './differences.ts'
import { sayMeetingKind } from './meetings.ts'
import { sayBecause } from './reasons.ts'
import { sayRole, sayWhatFor } from './roles.ts'
import { letterOf, sayChoice, sayChoiceMeaning, sayMeaning, sayStatus } from './statuses.ts'
import { sayVerb } from './verbs.ts'

it.each([
  ['statuses', SHOWN_STATUSES, sayStatus],
  ['meanings', SHOWN_STATUSES, sayMeaning],
  ['letters', SHOWN_STATUSES, letterOf],
  ['choices', DELIVERY_STATUSES, sayChoice],
  ['meanings of the choices', DELIVERY_STATUSES, sayChoiceMeaning],
  ['reasons', REASONS, sayBecause],
  ['roles', ROLES, sayRole],
  ['what each role comes for', ROLES, sayWhatFor],
  ['verbs', VERBS, sayVerb],
  ['closure steps', CLOSURE_STEPS, sayStep],
  ['meetings', MEETING_KINDS, sayMeetingKind],
  ['reasons for a new date', DATE_CHANGE_REASONS, sayDateReason],
  ['steps to a new date', DATE_CHANGE_STEPS, sayDateStep],
  ['differences', DIFFERENCES, sayDifference],
])('every one of the %s is said, and no two alike', (_what, codes, say) => {
  const said = codes.map((code) => (say as (code: string) => string)(code))
  expect(said.every((one) => one.trim() !== '' && !codes.some((code) => code === one))).toBe(true)
  expect(new Set(said).size).toBe(codes.length)
})
