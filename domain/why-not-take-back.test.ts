import { expect, it } from 'vitest'
import { whyNotTakeBack } from './why-not-take-back.ts'

const FREE = { isTakenBack: false, isIssued: false }

it.each([
  [FREE, null],
  [{ ...FREE, isTakenBack: true }, 'taken-back'],
  [{ ...FREE, isIssued: true }, 'issued'],
])('%o may not be taken back because of %s', (sheet, code) => {
  expect(whyNotTakeBack(sheet)?.code ?? null).toBe(code)
})
