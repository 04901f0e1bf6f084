import { openTestApp } from '../testing/open-test-app.ts'
import { hold, join } from '../testing/parts.ts'
import { report } from '../testing/updates.ts'
import { describe, expect, it, onTestFinished } from 'vitest'
import { BoardView } from '../../domain/contract/board.ts'
import { MeetingsView } from '../../domain/contract/meetings.ts'
import { PlansView } from '../../domain/contract/plans.ts'
import { PostsView } from '../../domain/contract/posts.ts'
import { day, instant } from '../../domain/day.ts'
import { ROLES, may } from '../../domain/permissions.ts'

const fresh = () => openTestApp({ over: onTestFinished })

describe('the plans somebody may see', () => {
  it.each(ROLES)('say their headline to those who may read: a %s', async (role) => {
    const { signedIn } = await fresh()
    const caller = await signedIn(role)
    const [plan, ...others] = (await caller.see(PlansView, '/plans')).plans
    expect(others).toEqual([])
    // An administrator keeps the installation, and has a part in no plan by that.
    if (!may(role, 'read')) return expect(plan).toBeUndefined()
    expect(plan).toMatchObject({ slug: 'medway-2019', council: 'Medway Council', role })
    const { headline, counts, total } = await caller.see(BoardView, './board')
    expect(plan).toMatchObject({ headline, counts, total, worst: 'off-track' })
  })

  it('are none for somebody who has no part in any', async () => {
    const { signedIn } = await fresh()
    expect((await (await signedIn('bailey@plan.example')).see(PlansView, '/plans')).plans).toEqual([])
  })

  it('begin with the next request after somebody was given a part', async () => {
    const { signedIn, deps } = await fresh()
    const bailey = await signedIn('bailey@plan.example')
    expect((await bailey.get('./board')).status).toBe(403)
    await join(deps, 'bailey@plan.example', 'viewer')
    expect((await bailey.get('./board')).status).toBe(200)
  })
})

describe('the plans as at a day', () => {
  it('say what was known then, whatever is written since', async () => {
    const { signedIn } = await fresh()
    const [viewer, owner] = [await signedIn('viewer'), await signedIn('owner')]
    const seen = () => viewer.see(PlansView, '/plans?asAt=2020-10-14')
    const before = await seen()
    const { headline, counts, total } = await viewer.see(BoardView, './board?asAt=2020-10-14')
    expect(before.asAt).toEqual({ day: '2020-10-14', isNow: false })
    expect(before.plans).toMatchObject([{ slug: 'medway-2019', headline, counts, total }])

    expect((await report(owner, '1.1', { deliveryStatus: 'off-track', wayBackToGreen: 'By May' })).status).toBe(201)
    expect(await seen()).toEqual(before)
    const now = await viewer.see(PlansView, '/plans')
    expect(now.asAt).toEqual({ day: '2020-12-10', isNow: true })
    expect(now.plans[0]?.headline).not.toBe(before.plans[0]?.headline)
  })

  it.each([
    ['on the day it began', '2019-09-30', 1],
    ['not the day before', '2019-09-29', 0],
  ])('list a plan %s', async (_when, asAt, count) => {
    const { signedIn } = await fresh()
    expect((await (await signedIn('viewer')).see(PlansView, `/plans?asAt=${asAt}`)).plans).toHaveLength(count)
  })

  it.each([
    ['2020-12-11', /11 December 2020 is still to come/],
    ['2020-02-30', /Did you mean 29 February 2020/],
    ['meeting:board-2020-10-28', /Enter a real date/],
  ])('refuse %s', async (asAt, said) => {
    const { signedIn } = await fresh()
    const { status, body } = await (await signedIn('viewer')).get(`/plans?asAt=${asAt}`)
    expect([status, Object.keys(body.fields ?? {})]).toEqual([400, ['asAt']])
    expect(body.fields.asAt).toMatch(said)
  })
})

describe('posts', () => {
  it('are held by those of their day', async () => {
    const { signedIn } = await fresh()
    const viewer = await signedIn('viewer')
    const holderOf = async (query: string) => {
      const { posts } = await viewer.see(PostsView, `./posts${query}`)
      return posts.find(({ key }) => key === 'principal-social-worker')?.holder
    }
    expect(await holderOf('')).toBe('Casey Example')
    expect(await holderOf('?asAt=2020-06-01')).toBe('Casey Example')
    expect(await holderOf('?asAt=2020-05-31')).toBeNull()
    expect(await holderOf('?asAt=2020-05-29')).toBe('Jordan Example')
  })

  it('come by title, and a deputy does not answer for one', async () => {
    const { signedIn } = await fresh()
    const { posts, me } = await (await signedIn('owner')).see(PostsView, './posts')
    expect(posts.map(({ title }) => title)).toEqual(
      posts.map(({ title }) => title).toSorted((a, b) => a.localeCompare(b)),
    )
    const holderOf = (post: string) => posts.find(({ key }) => key === post)?.holder
    expect(holderOf('head-of-service-early-help')).toBe('Bailey Example')
    // Since a day that is not known.
    expect(holderOf('director-of-people')).toBe('Ian Sutherland')
    expect(me.posts.map(({ key }) => key).sort()).toEqual([
      'head-of-service-early-help',
      'head-of-service-first-response',
    ])
  })

  it('are somebody’s from their first day to their last', async () => {
    const { signedIn, deps, clock } = await fresh()
    await hold(deps, {
      email: 'viewer@plan.example',
      post: 'lead-member',
      fromOn: day('2020-12-11'),
      toOn: day('2020-12-11'),
    })
    const mine = async () => (await (await signedIn('viewer')).see(PostsView, './posts')).me.posts.length
    expect(await mine()).toBe(0)
    clock.moveTo(instant('2020-12-11T00:00:00.000Z'))
    expect(await mine()).toBe(1)
    clock.moveTo(instant('2020-12-12T00:00:00.000Z'))
    expect(await mine()).toBe(0)
  })
})

describe('meetings', () => {
  it('are told newest first, and which can be looked back to', async () => {
    const { signedIn } = await fresh()
    const { meetings } = await (await signedIn('viewer')).see(MeetingsView, './meetings')
    expect(meetings.map(({ heldOn }) => heldOn)).toEqual(
      meetings
        .map(({ heldOn }) => heldOn)
        .toSorted()
        .toReversed(),
    )
    expect(meetings.slice(0, 4).map(({ id, cutOffPassed }) => [id, cutOffPassed])).toEqual([
      ['board-2021-01-27', false],
      ['scrutiny-2020-12-18', true],
      ['board-2020-12-16', true],
      ['quarterly-review-2020-12-14', true],
    ])
  })

  it('are those that were known on an earlier day', async () => {
    const { signedIn } = await fresh()
    const { meetings } = await (await signedIn('viewer')).see(MeetingsView, './meetings?asAt=2019-11-01')
    expect(meetings.map(({ id }) => id)).toEqual(['board-2019-11-27', 'board-2019-10-16'])
  })
})
