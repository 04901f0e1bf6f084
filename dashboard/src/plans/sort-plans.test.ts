import { expect, it } from 'vitest'
import { rollUp } from '../../../domain/roll-up.ts'
import type { ShownStatus } from '../../../domain/delivery-status.ts'
import { sortedBy, sortPlans } from './sort-plans.ts'

const plan = (council: string, ...statuses: ShownStatus[]) => ({
  slug: council,
  council,
  title: 'Plan',
  illustrative: null,
  statusWords: {},
  role: 'viewer' as const,
  headline: '',
  moved: { worse: statuses.filter((status) => status === 'on-track').length, better: 0 },
  ...rollUp(statuses),
})
const plans = [
  plan('Ash', 'on-track', 'on-track', 'on-track'),
  plan('Birch'),
  plan('Cedar', 'off-track', 'out-of-date'),
  plan('Alder', 'off-track', 'off-track'),
]

it.each([
  ['worst', 'Alder Cedar Ash Birch'],
  ['council', 'Alder Ash Birch Cedar'],
  ['off-track', 'Alder Cedar Ash Birch'],
  ['out-of-date', 'Cedar Alder Ash Birch'],
  ['got-worse', 'Ash Alder Birch Cedar'],
  ['actions', 'Ash Alder Cedar Birch'],
  ['nonsense', 'Alder Cedar Ash Birch'],
])('sorts plans by %s', (said, expected) => {
  expect(
    sortPlans(plans, sortedBy(said))
      .map(({ council }) => council)
      .join(' '),
  ).toBe(expected)
})
