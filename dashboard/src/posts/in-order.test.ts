import { expect, it } from 'vitest'
import { inOrder } from './in-order.ts'

it('lists who oversees the plan first, then the others by their titles', () => {
  const posts = [
    { title: 'Team Manager', oversees: null },
    { title: 'Scrutiny chair', oversees: 'scrutiny' },
    { title: 'Partner B', oversees: 'partner' },
    { title: 'Head of Service', oversees: null },
    { title: 'Partner A', oversees: 'partner' },
    { title: 'Independent chair', oversees: 'chair' },
  ] as const
  expect(inOrder(posts).map(({ title }) => title)).toEqual([
    'Independent chair',
    'Partner A',
    'Partner B',
    'Scrutiny chair',
    'Head of Service',
    'Team Manager',
  ])
})
