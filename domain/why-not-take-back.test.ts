import { expect, it } from 'vitest'
import { instant } from './day.ts'
import { isFree, whyNotTakeBack } from './why-not-take-back.ts'

const FREE = { isTakenBack: false, isIssued: false }

it.each([
  [FREE, null],
  [{ ...FREE, isTakenBack: true }, 'taken-back'],
  [{ ...FREE, isIssued: true }, 'issued'],
])('%o may not be taken back because of %s', (sheet, code) => {
  expect(whyNotTakeBack(sheet)?.code ?? null).toBe(code)
})

const [THEN, OTHER] = [instant('2026-11-27T09:00:00.000Z'), instant('2026-11-27T09:00:01.000Z')]

it.each([
  ['withdrawn', THEN, true],
  ['withdrawn', OTHER, false],
  ['active', THEN, false],
])('an action that is %s since %s is free: %s', (state, recordedAt, free) => {
  expect(isFree({ state, recordedAt }, [THEN])).toBe(free)
})
