import { expect, it } from 'vitest'
import { saysWhoSigned } from './signature.ts'

it.each<[cells: string[], is: boolean]>([
  [['Signed:', 'J Smith, Director of Children’s Services', 'Date:', '12/11/2025'], true],
  [['Signed: J Smith'], true],
  [['Signed: J Smith', 'Date: 12/11/2025'], true],
  [['Signed off by the Improvement Board 12 November 2025'], true],
  [['Approved by', 'Jo Brown', '12/11/2025'], true],
  [['Signature', '…………', 'Print name:', 'Jo Brown'], false],
  [['Signature', '_______', 'Print name:'], true],
  [['Signature of the chair:', 'Date'], true],
  [['Authorised: Director of Children’s Services'], true],
  [['Signed off by the board', 'Head of Service', 'On track'], false],
  [['Approved by', 'Recruit eight social workers'], false],
  [['Approved provider list', 'Head of Service'], false],
  [['Sign off every plan'], false],
  [['Signed up foster carers'], false],
  [['Signature'], false],
  [['Signed off by'], false],
  [['Approved by Cabinet', 'Jo Brown'], true],
  [['1', 'Signed: J Smith'], false],
  [[], false],
])('%j says who signed: %s', (cells, is) => {
  expect(saysWhoSigned(cells)).toBe(is)
})
