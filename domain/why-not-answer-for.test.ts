import { describe, expect, it } from 'vitest'
import { ROLES } from './permissions.ts'
import {
  canAnswerFor,
  whyNotAnswerFor,
  whyNotOffer,
  whyNotOwnedBy,
  whyNotStopOverseeing,
  whyNotTakePart,
} from './why-not-answer-for.ts'

const OWNS = { oversees: false, owned: 3 }
const EMPTY = { oversees: false, owned: 0 }
const OVERSEES = { oversees: true, owned: 0 }
const BOTH = { oversees: true, owned: 1 }
const REPORT = ['owner', 'programme']

describe.each(ROLES)('a %s', (role) => {
  const reports = REPORT.includes(role)
  it.each([
    ['that owns actions', OWNS, reports],
    ['that owns none yet', EMPTY, reports],
    ['that oversees the plan', OVERSEES, true],
    ['that oversees the plan and owns actions', BOTH, reports],
  ])(`holds a post %s, or does not`, (_what, post, can) => {
    expect(canAnswerFor(role, post)).toBe(can)
    expect(whyNotAnswerFor(role, post)?.field).toBe(can ? undefined : 'email')
    expect(whyNotOffer(role, post)?.field).toBe(can ? undefined : 'post')
    expect(whyNotTakePart(role, [{ ...post, title: 'A post' }])?.code).toBe(can ? undefined : 'holds-posts')
  })

  it('in a post lets an action be given to it, or the post oversee no more, or does not', () => {
    const answering = [
      { name: 'Alex', role: 'owner' },
      { name: 'Robin', role },
    ] as const
    expect(whyNotOwnedBy(answering)?.field).toBe(reports ? undefined : 'ownerPost')
    expect(whyNotStopOverseeing(answering)?.field).toBe(reports ? undefined : 'oversees')
    if (!reports) expect(whyNotOwnedBy(answering)?.message).toMatch(/^That post is for Robin, whose/)
  })
})

it('names the posts that stand in the way of another part, and no other', () => {
  const posts = [
    { ...OWNS, title: 'Head of A' },
    { ...OVERSEES, title: 'Chair' },
    { ...EMPTY, title: 'Head of B' },
  ]
  expect(whyNotTakePart('viewer', posts)?.message).toMatch(/^They hold or stand in for Head of A and Head of B, and/)
  expect(whyNotTakePart('owner', posts)).toBeNull()
})
