import { expect, it } from 'vitest'
import { SETUP_STEPS } from '../setting-up.ts'
import { sayInvited, saySetupSoFar, saySetupStep } from './setting-up.ts'

it.each([
  [SETUP_STEPS.slice(1), 'Starting the plan: 1 of 7 is there'],
  [['people', 'actions'] as const, 'Starting the plan: 5 of 7 are there'],
  [[], 'Starting the plan: 7 of 7 are there'],
])('with %j still to do, it says %s', (toDo, expected) => {
  expect(saySetupSoFar(toDo)).toBe(expected)
})

it('names each step', () => {
  expect(new Set(SETUP_STEPS.map(saySetupStep)).size).toBe(SETUP_STEPS.length)
})

it('says whom the plan waits for', () => {
  expect([sayInvited(1), sayInvited(5)]).toEqual([
    '1 person is invited and has not come yet',
    '5 people are invited and have not come yet',
  ])
})
