import { expect, test } from 'vitest'
import { addsUp, isTotal } from './totals.ts'

test.each([
  [['Total cost', '5400'], true],
  [['Total cost:', '£5,400.00'], true],
  [['300', 'Total'], true],
  [['TOTAL COST OF PLAN (£000s)', '12.5'], true],
  [['Grand total of budget', '£300'], true],
  [['Sub-total', '2', '£40k'], true],
  [['Subtotal Priority 1', '40'], true],
  [['Sub-total for Priority 2 – Care', '40'], true],
  [['Total budget 2020/21', '–', '£1,200'], true],
  [['Cost total', '5400'], true],
  [['Overall cost', '5400'], true],
  [['Total cost: £5,400'], true],
  [['Total estimated cost (excl. VAT)', '5400'], true],
  [['Total hours', '12 hours', '100%'], true],
  [['Total cost'], false],
  [['5400'], false],
  [['Total cost', 'Head of Finance', '5400'], false],
  [['Total Respect training to be rolled out', '5400'], false],
  [['Total Respect', '5400'], false],
  [['Total number of visits', '3'], false],
  [['Cost the plan', '5400'], false],
  [['Sum up the findings', '3'], false],
  [['Agree the total cost with finance', '5400'], false],
])('a row of %j is a total: %s', (cells, is) => {
  expect(isTotal(cells)).toBe(is)
})

test.each([
  ['SUM(F2:F9)', true],
  ['=SUBTOTAL(9,F2:F9)', true],
  ['SUMIF(A2:A9,"x",F2:F9)', true],
  ['F2*1.2', false],
  [undefined, false],
])('%s adds up: %s', (formula, does) => {
  expect(addsUp(formula)).toBe(does)
})
