import { expect, it } from 'vitest'
import { tellApart } from './tell-apart.ts'

it('tells plans of one council and title apart by their address, and says nothing of others', () => {
  const plans = [
    { slug: 'northsea-2026', council: 'Northsea Council', title: 'Improvement plan' },
    { slug: 'northsea-2026-2', council: 'Northsea Council', title: 'Improvement plan' },
    { slug: 'northsea-2020', council: 'Northsea Council', title: 'Adoption plan' },
    { slug: 'northmere-2026', council: 'Northmere Council', title: 'Improvement plan' },
  ]
  expect(plans.map(tellApart(plans))).toEqual(['northsea-2026', 'northsea-2026-2', '', ''])
})
