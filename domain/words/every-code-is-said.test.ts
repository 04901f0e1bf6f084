import { expect, it } from 'vitest'
import { BROUGHT_FIELDS } from '../brought.ts'
import { DELIVERY_STATUSES, REASONS, SHOWN_STATUSES } from '../delivery-status.ts'
import { DIFFERENCES } from '../movement.ts'
import { ROLES } from '../permissions.ts'
import { DATE_CHANGE_STEPS, MEETING_KINDS, OVERSIGHTS, VERBS, VISIT_KINDS } from '../vocabulary.ts'
import { sayBroughtField } from './brought.ts'
import { sayDateStep } from './date-changes.ts'
import { sayDifference } from './differences.ts'
import { sayMeetingKind } from './meetings.ts'
import { OF_NOUNS } from './of-nouns.ts'
import { sayOversight, sayWhoOversees } from './oversight.ts'
import { sayBecause } from './reasons.ts'
import { sayRole, sayWhatFor } from './roles.ts'
import { letterOf, sayChoice, sayChoiceMeaning, sayMeaning, sayStatus } from './statuses.ts'
import { sayVerb } from './verbs.ts'
import { sayVisitKind } from './visits.ts'

type Said = [what: string, codes: readonly string[], say: (code: never) => string]

it.each<Said>([
  ['statuses', SHOWN_STATUSES, sayStatus],
  ['meanings', SHOWN_STATUSES, sayMeaning],
  ['letters', SHOWN_STATUSES, letterOf],
  ['choices', DELIVERY_STATUSES, sayChoice],
  ['meanings of the choices', DELIVERY_STATUSES, sayChoiceMeaning],
  ['reasons', REASONS, sayBecause],
  ['roles', ROLES, sayRole],
  ['what each role comes for', ROLES, sayWhatFor],
  ['verbs', VERBS, sayVerb],
  ['meetings', MEETING_KINDS, sayMeetingKind],
  ['visits', VISIT_KINDS, sayVisitKind],
  ['parts in oversight', OVERSIGHTS, sayOversight],
  ['who oversees', OVERSIGHTS, sayWhoOversees],
  ['steps to a new date', DATE_CHANGE_STEPS, sayDateStep],
  ['differences', DIFFERENCES, sayDifference],
  ['fields that a sheet brings', BROUGHT_FIELDS, sayBroughtField],
  ...Object.entries(OF_NOUNS.codes).map(([field, { all, say }]): Said => [`codes of ${field}`, all, say]),
])('every one of the %s is said, and no two alike', (_what, codes, say) => {
  const said = codes.map((code) => say(code as never))
  expect(said.every((one) => one.trim() !== '' && !codes.some((code) => code === one))).toBe(true)
  expect(new Set(said).size).toBe(codes.length)
})
