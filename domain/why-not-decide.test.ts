import { describe, expect, it } from 'vitest'
import { day } from './day.ts'
import type { ClosureParts, Request, Tenure } from './deed-facts.ts'
import type { Role } from './permissions.ts'
import { whyNotAnswerTheirs, whyNotDecide, whyNotReviewTheirs } from './why-not-decide.ts'

const on = (monthDay: string) => day(`2020-${monthDay}`)
const TODAY = on('12-10')
const ME = 'me'
const own = (personId = ME, monthDay = '11-03') => ({ personId, on: on(monthDay) })
const held = (from: string | null, to: string | null, personId = ME): Tenure => ({
  personId,
  from: from === null ? null : on(from),
  to: to === null ? null : on(to),
})

/** Claimed by somebody else on 20 November, and reviewed by a third. */
const parts: ClosureParts = {
  claim: own('owner', '11-20'),
  reports: [own('owner', '11-03'), own('owner', '11-20')],
  reviews: [own('office', '12-01')],
  tenures: [held(null, null, 'owner')],
}

describe('nobody decides on, or reviews, what is their own:', () => {
  const HOLD = 'You hold the post that owns this action'
  const HELD = (until: string) =>
    `You held the post that owns this action until ${until}, and it was claimed complete on 20 November 2020`

  it.each<[near: string, given: Partial<ClosureParts>, says: string | null, code?: string]>([
    ['who had nothing to do with it', {}, null],
    ['who claimed it', { claim: own(ME, '11-20') }, 'You claimed this complete on 20 November 2020', 'own-claim'],
    ['who reported on it', { reports: [own()] }, 'You reported on this on 3 November 2020', 'own-report'],
    ['who holds its post', { tenures: [held(null, null)] }, HOLD, 'own-action'],
    ['who holds it from today', { tenures: [held('12-10', null)] }, HOLD, 'own-action'],
    ['who holds it until today', { tenures: [held(null, '12-10')] }, HOLD, 'own-action'],
    ['who held it until yesterday', { tenures: [held(null, '12-09')] }, HELD('9 December 2020'), 'own-action'],
    ['who held it until the claim', { tenures: [held(null, '11-20')] }, HELD('20 November 2020'), 'own-action'],
    ['who held it until the day before the claim', { tenures: [held(null, '11-19')] }, null],
    ['who held it for one day since', { tenures: [held('12-01', '12-01')] }, HELD('1 December 2020'), 'own-action'],
    [
      'who holds it from tomorrow',
      { tenures: [held('12-11', null)] },
      'You are to hold the post that owns this action from 11 December 2020',
      'own-action',
    ],
    [
      'who held it before the claim, and again since',
      { tenures: [held('12-01', '12-02'), held('01-01', '02-01'), held('11-21', '11-22')] },
      HELD('2 December 2020'),
      'own-action',
    ],
    ['whose colleague is near it', { reports: [own('owner')], tenures: [held(null, null, 'owner')] }, null],
    // What was agreed before says nothing of the claim after it, which the facts begin with.
    ['of what nobody claimed', { claim: null, tenures: [held(null, null)] }, null],
  ])('%s', (_near, given, says, code) => {
    for (const [whyNot, deed] of [
      [whyNotDecide, 'decide on it'],
      [whyNotReviewTheirs, 'review its evidence'],
    ] as const)
      expect(whyNot({ id: ME }, { ...parts, ...given }, TODAY)).toEqual(
        says === null ? null : { status: 403, code, message: `${says}, so somebody else must ${deed}` },
      )
  })

  it('who reviewed it does not decide, and reviews no less', () => {
    const reviewed = { ...parts, reviews: [own(ME, '12-01')] }
    expect(whyNotDecide({ id: ME }, reviewed, TODAY)).toEqual({
      status: 403,
      code: 'own-review',
      message: 'You reviewed its evidence on 1 December 2020, so somebody else must decide on it',
    })
    expect(whyNotReviewTheirs({ id: ME }, reviewed, TODAY)).toBeNull()
  })
})

describe('of somebody else, as in a plan file, it names them:', () => {
  const chair = { id: ME, called: 'chair@plan.example' }
  it.each<[says: string, given: Partial<ClosureParts>]>([
    ['claimed this complete on 20 November 2020', { claim: own(ME, '11-20') }],
    ['reported on this on 3 November 2020', { reports: [own()] }],
    ['reviewed its evidence on 1 December 2020', { reviews: [own(ME, '12-01')] }],
    ['holds the post that owns this action', { tenures: [held(null, null)] }],
    [
      'held the post that owns this action until 9 December 2020, and it was claimed complete on 20 November 2020',
      { tenures: [held(null, '12-09')] },
    ],
    ['is to hold the post that owns this action from 11 December 2020', { tenures: [held('12-11', null)] }],
  ])('%s', (says, given) => {
    expect(whyNotDecide(chair, { ...parts, ...given }, TODAY)?.message).toBe(
      `chair@plan.example ${says}, so somebody else must decide on it`,
    )
  })

  it('asked for this', () => {
    const request: Request = { asked: own(ME, '11-20'), onBehalf: false, tenures: [] }
    expect(whyNotAnswerTheirs({ ...chair, role: 'chair', holdsOwnerPost: false }, request, TODAY)?.message).toBe(
      'chair@plan.example asked for this on 20 November 2020, so somebody else must decide on it',
    )
  })
})

describe('nobody answers what they asked of the board as its owner:', () => {
  const request: Request = { asked: own('owner', '11-20'), onBehalf: false, tenures: [held(null, null, 'owner')] }
  const HELD = (until: string) =>
    `You held the post that owns this action until ${until}, and this was asked for on 20 November 2020`
  const ASKED = 'You asked for this on 20 November 2020'

  it.each<[who: string, role: Role, given: Partial<Request>, says: string | null]>([
    ['the chair answers', 'chair', {}, null],
    ['the office minutes', 'programme', {}, null],
    ['the office minutes what it asked on behalf', 'programme', { asked: own(ME, '11-20'), onBehalf: true }, null],
    ['not what it asked as holder', 'programme', { asked: own(ME, '11-20') }, ASKED],
    ['a chair who asked on behalf is barred', 'chair', { asked: own(ME, '11-20'), onBehalf: true }, ASKED],
    ['a chair who asked as holder is barred', 'chair', { asked: own(ME, '11-20') }, ASKED],
    ['who holds the post', 'programme', { tenures: [held(null, null)] }, 'You hold the post that owns this action'],
    ['who held it when it was asked', 'programme', { tenures: [held(null, '11-20')] }, HELD('20 November 2020')],
    ['who held it until the day before', 'programme', { tenures: [held(null, '11-19')] }, null],
    ['who held it for one day since', 'chair', { tenures: [held('12-01', '12-01')] }, HELD('1 December 2020')],
    [
      'who holds it from tomorrow',
      'programme',
      { tenures: [held('12-11', null)] },
      'You are to hold the post that owns this action from 11 December 2020',
    ],
  ])('%s', (_who, role, given, says) => {
    const whyNot = whyNotAnswerTheirs({ id: ME, role, holdsOwnerPost: false }, { ...request, ...given }, TODAY)
    expect(whyNot?.message ?? null).toBe(says && `${says}, so somebody else must decide on it`)
  })
})
