import { expect, it } from 'vitest'
import { bookOf, sheetOf } from '../testing/sheet-of.ts'
import { saysOfFile } from './says-of-file.ts'

it('colours that are drawn by a rule are said to be read by nobody', () => {
  const plan = sheetOf([['Ref', 'Action']], 'Plan')
  expect(saysOfFile(bookOf(plan))).toEqual([])
  expect(saysOfFile(bookOf({ ...plan, colouredByRule: ['E2:E9'] }, sheetOf([['Key']], 'Key')))).toEqual([
    expect.stringMatching(/^Colours that rules draw on “Plan” are not read/),
  ])
})
