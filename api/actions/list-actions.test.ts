import { openTestApp } from '../testing/open-test-app.ts'
import { bodyFor } from '../testing/bodies.ts'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { report } from '../testing/updates.ts'
import { ActionsView, type ActionView } from '../../domain/contract/actions.ts'
import { SHOWN_STATUSES } from '../../domain/delivery-status.ts'

const { signedIn } = await openTestApp({ over: afterAll })
const viewer = await signedIn('viewer')
const list = (query = '') => viewer.see(ActionsView, `./actions${query}`)
const refs = async (query = '') => (await list(query)).actions.map(({ ref }) => ref)
const all = (await list()).actions

describe('the list', () => {
  it('is the whole plan in its order, without what was withdrawn', async () => {
    const { found, total, nextCursor, owners } = await list()
    expect([all.length, found, total, nextCursor]).toEqual([34, 34, 34, null])
    expect(all.map(({ ref }) => ref).slice(0, 9)).toEqual([
      '1.1',
      '1.2',
      '1.3',
      '1.4',
      '1.5',
      '1.6',
      '1.7',
      '1.8',
      '2.1',
    ])
    expect(all.map(({ ref }) => ref)).not.toContain('3.6')
    expect(owners.map(({ title }) => title)).toEqual(owners.map(({ title }) => title).toSorted())
    expect(new Set(owners.map(({ key }) => key))).toEqual(new Set(all.map(({ owner }) => owner.key)))
  })

  it('is what it was on an earlier day', async () => {
    const then = await list('?asAt=2020-06-10')
    expect([
      then.found,
      then.actions.some(({ ref }) => ref === '3.6'),
      then.actions.some(({ ref }) => ref === '3.7'),
    ]).toEqual([32, true, false])
    expect(then.actions.find(({ ref }) => ref === '1.6')?.deliveryStatus).toBe('awaiting-sign-off')
    expect(then.actions.find(({ ref }) => ref === '1.3')?.owner.holder).toBe('Casey Example')
    expect((await list('?asAt=2020-05-29')).actions.find(({ ref }) => ref === '1.3')?.owner.holder).toBe(
      'Jordan Example',
    )
  })
})

describe('a filter finds', () => {
  it.each([1, 2, 3, 4, 5])('area %i', async (area) => {
    const expected = all.filter((row) => row.area === area).map(({ ref }) => ref)
    expect(expected.length).toBeGreaterThan(4)
    expect(await refs(`?area=${area}`)).toEqual(expected)
  })

  it.each([1, 5, 10])('recommendation %i', async (recommendation) => {
    const expected = all.filter(({ recommendations }) => recommendations.includes(recommendation)).map(({ ref }) => ref)
    expect(expected.length).toBeGreaterThan(0)
    expect(await refs(`?recommendation=${recommendation}`)).toEqual(expected)
  })

  it.each(SHOWN_STATUSES)('status %s', async (status) => {
    const expected = all.filter(({ deliveryStatus }) => deliveryStatus === status).map(({ ref }) => ref)
    expect(expected.length).toBeGreaterThan(0)
    expect(await refs(`?status=${status}`)).toEqual(expected)
  })

  it.each([
    ['several statuses', '?status=off-track&status=out-of-date', ['1.4', '1.7', '2.2', '3.4', '4.2', '5.2', '5.5']],
    ['what was withdrawn, when asked for', '?status=withdrawn', ['3.6', 'D1', 'D2']],
    [
      'what was withdrawn among others',
      '?status=withdrawn&status=complete',
      ['1.6', '2.5', '3.3', '3.6', 'D1', 'D2', 'SRG1'],
    ],
    ['a post, as owner and where it supports', '?owner=head-of-care-leavers', ['5.5', '5.6', '5.7']],
    ['nothing of a post that owns nothing', '?owner=lead-member', []],
    ['nothing of an area that is not', '?area=9', []],
    ['what is late', '?late=yes', ['1.4', '5.2']],
    ['a ref', '?q=5.7', ['5.7']],
    ['words of a holder, in any letters', '?q=GLENN+example', ['5.5', '5.7']],
    ['a ref in quotation marks', '?q=%225.7%22', ['5.7']],
    ['words in quotation marks', '?q=%E2%80%9CGLENN+example%E2%80%9D', ['5.5', '5.7']],
    ['words that are nowhere', '?q=zebra', []],
    ['nothing that a percent sign or a line would stand for', '?q=p%25d_', []],
    ['all of several', '?area=1&late=yes&status=off-track&q=1.4', ['1.4']],
  ])('%s', async (_what, query, expected) => {
    expect(await refs(query)).toEqual(expected)
  })

  it('all, when late is no, or a box is empty', async () => {
    expect(await refs('?late=no&area=&q=&status=&owner=')).toHaveLength(34)
  })

  it('every word of a search, in title or owner', async () => {
    const word = all[0]?.title.split(' ')[1]?.toLowerCase() ?? ''
    const expected = all
      .filter(({ title, owner }) => `${title} ${owner.post}`.toLowerCase().includes(word))
      .map(({ ref }) => ref)
    expect(await refs(`?q=${word}`)).toEqual(expect.arrayContaining(expected))
    expect(await refs(`?q=${word}+zebra`)).toEqual([])
  })

  it('and says how many there are without it', async () => {
    const { found, total } = await list('?area=5')
    expect([found, total]).toEqual([7, 34])
  })
})

describe('a search reads', () => {
  it('what was said last, what success is, and milestones; not what was said before', async () => {
    const { signedIn: signIn } = await openTestApp({ over: onTestFinished })
    const [owner, programme] = [await signIn('owner'), await signIn('programme')]
    const found = async (words: string, query = '') =>
      (await programme.see(ActionsView, `./actions?q=${encodeURIComponent(words)}${query}`)).actions.map(
        ({ ref }) => ref,
      )

    await report(owner, '1.1', {
      deliveryStatus: 'at-risk',
      progress: 'The kestrel’s plan – “nesting” – is in use',
      nextSteps: 'Recruit a kingfisher',
      wayBackToGreen: 'Borrow a lapwing',
      helpNeeded: 'A letter to the curlew',
    })
    expect(await found("KESTREL'S - PLAN")).toEqual(['1.1'])
    expect(await found('"nesting"')).toEqual(['1.1'])
    expect(await found('‘kestrel´s’ buzzard')).toEqual([])
    for (const word of ['kingfisher', 'lapwing', 'curlew', 'kingfisher curlew'])
      expect(await found(word)).toEqual(['1.1'])
    // The words that are there now were not there then.
    expect(await found('kingfisher', '&asAt=2020-12-09')).toEqual([])
    expect(await found('kingfisher', '&area=2')).toEqual([])

    await report(owner, '1.1', { deliveryStatus: 'on-track', progress: 'Two pods are full' })
    expect(await found('kingfisher')).toEqual([])

    const body = {
      ...bodyFor('addAction'),
      area: 1,
      title: 'A new one',
      successMeasure: 'By May, 9 of 10 know the goldcrest',
    }
    const added = await programme.post('./actions', {
      ...body,
      milestones: [{ title: 'First redstart', dueOn: '2021-01-04' }],
    })
    expect(added.status).toBe(201)
    const { ref } = (added.body as ActionView).action
    expect([await found('goldcrest'), await found('redstart')]).toEqual([[ref], [ref]])
  })

  it('nothing into a word that is only what cannot be seen', async () => {
    expect(await refs('?q=%E2%80%8B')).toHaveLength(34)
  })
})

describe('sorted', () => {
  const position = new Map(all.map(({ ref }, i) => [ref, i]))
  const inPlan = (one: { ref: string }, other: { ref: string }) =>
    (position.get(one.ref) ?? 0) - (position.get(other.ref) ?? 0)

  it('by worst: off track first, complete last, equals in the plan’s order', async () => {
    const { actions } = await list('?sort=worst')
    const rank = ({ deliveryStatus }: { deliveryStatus: (typeof SHOWN_STATUSES)[number] }) =>
      SHOWN_STATUSES.indexOf(deliveryStatus)
    expect(actions).toEqual(all.toSorted((one, other) => rank(one) - rank(other) || inPlan(one, other)))
    expect(actions[0]?.ref).toBe('1.4')
  })

  it('by due date: the soonest first', async () => {
    const { actions } = await list('?sort=due')
    expect(actions).toEqual(
      all.toSorted(
        (one, other) => String(one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999') || inPlan(one, other),
      ),
    )
  })

  it('by update: the newest first, the silent last', async () => {
    const { actions } = await list('?sort=updated')
    const days = actions.map(({ reported }) => reported?.effectiveOn ?? '')
    expect(days).toEqual(days.toSorted().toReversed())
    expect(actions.slice(-2).map(({ ref }) => ref)).toEqual(['5.7', 'SRG1'])
  })
})

describe('in pages', () => {
  it.each([
    [1, ''],
    [5, ''],
    [5, '&sort=worst'],
    [11, '&sort=due'],
    [34, '&sort=updated'],
    [4, '&status=on-track'],
  ])('of %i%s every action comes once, in the same order', async (limit, query) => {
    const whole = await refs(`?limit=200${query}`)
    const seen: string[] = []
    let cursor: string | null = ''
    do {
      const page: ActionsView = await list(`?limit=${limit}${query}&cursor=${cursor}`)
      expect(page.actions.length).toBeLessThanOrEqual(limit)
      expect(page.found).toBe(whole.length)
      seen.push(...page.actions.map(({ ref }) => ref))
      cursor = page.nextCursor
    } while (cursor !== null)
    expect(seen).toEqual(whole)
  })

  it('of fifty, unless it is said', async () => {
    const { signedIn: signIn } = await openTestApp({ over: onTestFinished })
    const programme = await signIn('programme')
    for (let i = 0; i < 18; i++) await programme.post('./actions', { ...bodyFor('addAction'), area: 1 })
    const page = await programme.see(ActionsView, './actions')
    expect([page.actions.length, page.found]).toEqual([50, 52])
    const rest = await programme.see(ActionsView, `./actions?cursor=${page.nextCursor}`)
    expect([rest.actions.length, rest.nextCursor]).toEqual([2, null])
  })

  it.each(['made-up', 'YWZ0ZXIgOS45', Buffer.from('after 3.6').toString('base64url')])(
    'a cursor that is %s is refused',
    async (cursor) => {
      const reply = await viewer.get(`./actions?cursor=${cursor}`)
      expect([reply.status, reply.body.fields]).toEqual([
        400,
        { cursor: 'That page is not there any more. Start again from the first page' },
      ])
    },
  )

  it('a cursor of another filter is refused', async () => {
    const { nextCursor } = await list('?area=1&limit=1')
    expect((await viewer.get(`./actions?area=2&cursor=${nextCursor}`)).status).toBe(400)
  })
})
