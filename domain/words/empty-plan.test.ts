import { expect, it } from 'vitest'
import { ROLES } from '../permissions.ts'
import { sayEmptyPlan } from './empty-plan.ts'

it('says something of its own to each role', () => {
  expect(new Set(ROLES.map(sayEmptyPlan)).size).toBe(ROLES.length)
})
