import { expect, it } from 'vitest'
import { day } from './day.ts'
import type { ClosureParts } from './deed-facts.ts'
import { CLOSURE_STEPS } from './delivery-status.ts'
import { sayWayOut, type Member } from './way-out.ts'

const today = day('2020-12-10')
const chair: Member = { personId: 'chair', role: 'chair' }
const office: Member = { personId: 'office', role: 'programme' }
const others: Member[] = [
  { personId: 'owner', role: 'owner' },
  { personId: 'viewer', role: 'viewer' },
]
const by = (...ids: string[]): ClosureParts => ({
  claim: { personId: 'owner', on: today },
  reports: ids.map((personId) => ({ personId, on: today })),
  reviews: [],
  tenures: [],
})
const SECOND = /the chair’s own work.*a second chair/
const NO_CHAIR = /has no chair/
const UNREVIEWED = /their own work. The chair may agree it without a review/

it.each<[who: string, members: Member[], parts: ClosureParts, says: RegExp | null]>([
  ['nothing while a chair and the office may', [chair, office], by(), null],
  ['a second chair, where the only one reported on it', [chair, office], by('chair'), SECOND],
  ['nothing where a second chair may', [chair, { ...chair, personId: 'second' }, office], by('chair'), null],
  ['both chairs reported', [chair, { ...chair, personId: 'second' }], by('chair', 'second'), SECOND],
  ['a chair, where there is none', [office], by(), NO_CHAIR],
  ['agreement without a review, where the office reported on it', [chair, office], by('office'), UNREVIEWED],
  ['the same where there is no office', [chair], by(), UNREVIEWED],
  ['nothing where a colleague may review', [chair, office, { ...office, personId: 'b' }], by('office'), null],
])('the way out is %s', (_who, members, parts, says) => {
  const said = sayWayOut(
    { members: [...others, ...members], action: { state: 'active', closure: 'claimed' }, parts },
    today,
  )
  if (says === null) expect(said).toBeNull()
  else expect(said).toMatch(says)
})

it.each([null, ...CLOSURE_STEPS])('is said of a claim that waits, and of a review only before it: %s', (closure) => {
  const say = (members: Member[], state: 'active' | 'withdrawn' = 'active') =>
    sayWayOut({ members, action: { state, closure }, parts: by() }, today)
  expect(say([]) !== null).toBe(closure === 'claimed' || closure === 'reviewed')
  expect(say([chair]) !== null).toBe(closure === 'claimed')
  expect(say([], 'withdrawn')).toBeNull()
})
