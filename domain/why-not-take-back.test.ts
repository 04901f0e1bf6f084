import { expect, it } from 'vitest'
import { whyNotTakeBack } from './why-not-take-back.ts'

const FREE = { isTakenBack: false, later: null, isIssued: false }

it.each([
  [FREE, null],
  [{ ...FREE, isTakenBack: true }, 'taken-back'],
  [{ ...FREE, isIssued: true }, 'issued'],
  [{ ...FREE, later: 'plan.xlsx', isIssued: true }, 'later-sheet'],
  [{ ...FREE, isTakenBack: true, later: 'plan.xlsx' }, 'taken-back'],
])('%o may not be taken back because of %s', (sheet, code) => {
  expect(whyNotTakeBack(sheet)?.code ?? null).toBe(code)
})
