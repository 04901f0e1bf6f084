import { describe, expect, it } from 'vitest'
import { proposeShortTitle } from './propose-short-title.ts'

describe('a short title', () => {
  it.each([
    ['Staffing capacity, and workforce.', 'Staffing capacity'],
    ['Staffing capacity.', 'Staffing capacity'],
    ['x'.repeat(70), 'x'.repeat(70)],
    ['x'.repeat(71), 'x'.repeat(70)],
    [`${'x'.repeat(60)} ${'y'.repeat(9)}`, `${'x'.repeat(60)} ${'y'.repeat(9)}`],
    [`${'x'.repeat(60)} ${'y'.repeat(10)}`, 'x'.repeat(60)],
    ['The recognition of, and response to, risk.', 'The recognition of, and response to, risk'],
    [
      'The impact of independent reviewing officers and child protection chairs on care plans.',
      'The impact of independent reviewing officers',
    ],
    ['The quality of, ', 'The quality of'],
    [
      'Improve the timeliness of initial health assessments for children newly in care.',
      'Improve the timeliness of initial health assessments',
    ],
    ['', ''],
    ['Support for care leavers, e.g. those who return.', 'Support for care leavers'],
    ['Those e.g. who return. And more', 'Those e.g. who return'],
    ['Care leavers:\n– accommodation', 'Care leavers'],
  ])('of %j is %j', (wording, expected) => {
    expect(proposeShortTitle(wording)).toBe(expected)
  })
})
