import { expect, it } from 'vitest'
import { instant } from '../../domain/day.ts'
import type { ClosureStep } from '../../domain/delivery-status.ts'
import { lastStep } from './last-step.ts'

const on = (monthDay: string) => instant(`2020-${monthDay}T09:00:00.000Z`)
const took = (id: string, step: ClosureStep, monthDay: string) => ({ id, step, recordedAt: on(monthDay) })

// As a database may answer: in no order.
const steps = [
  took('2', 'reviewed', '10-13'),
  took('4', 'claimed', '12-01'),
  took('3', 'returned', '10-28'),
  took('1', 'claimed', '10-06'),
]

it.each([
  ['the latest of its kind', 'claimed', null, '12-01'],
  ['the latest known by then', 'claimed', on('11-30'), '10-06'],
  ['what was recorded at that moment', 'claimed', on('12-01'), '12-01'],
  ['what others came after', 'reviewed', null, '10-13'],
  ['nothing before there was one', 'claimed', on('10-05'), null],
  ['nothing of a kind never taken', 'agreed', null, null],
] as const)('is %s', (_what, kind, moment, expected) => {
  expect(lastStep(steps, kind, moment)?.recordedAt ?? null).toBe(expected && on(expected))
})

it('is the latest event, not the latest moment: the clock had been put back', () => {
  const again = [took('5', 'claimed', '11-30'), ...steps]
  expect(lastStep(again, 'claimed', null)?.id).toBe('5')
})

it('is nothing of an action that took none', () => {
  expect(lastStep(undefined, 'claimed', null)).toBeNull()
})
