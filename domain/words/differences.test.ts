import { expect, it } from 'vitest'
import type { Difference } from '../movement.ts'
import { sayDifferences } from './differences.ts'

it.each<[Difference[], string]>([
  [['worse'], 'Got worse'],
  [['better', 'signed'], 'Got better and agreed complete'],
  [['re-dated', 're-owned', 'reworded'], 'Re-dated, changed owner and reworded'],
])('all that happened to one action: %j', (differences, said) => {
  expect(sayDifferences(differences)).toBe(said)
})
