import { openTestApp } from '../testing/open-test-app.ts'
import { held } from '../testing/caller.ts'
import { everythingIn } from '../testing/everything.ts'
import { decide, report, revise, seeAction } from '../testing/updates.ts'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { ActionView, ActionsView } from '../../domain/contract/actions.ts'
import { BoardView } from '../../domain/contract/board.ts'
import { ChangesView } from '../../domain/contract/changes.ts'
import { MyUpdatesView } from '../../domain/contract/my-updates.ts'
import { instant } from '../../domain/day.ts'

const fresh = () => openTestApp({ over: onTestFinished })
const app = await openTestApp({ over: afterAll })

describe('a new version of an action', () => {
  it('is what stands from now on; the one before stays as it was said', async () => {
    const { signedIn } = await fresh()
    const programme = await signedIn('programme')
    const then = await seeAction(programme, '1.1', '?asAt=2020-12-09')
    const before = await seeAction(programme, '1.1')
    const reply = await revise(programme, '1.1', {
      title: 'Every contact gets a safe decision within a day',
      dueOn: '2021-02-26',
      ownerPost: 'head-of-service-early-help',
      recommendations: [5, 4],
      partners: '',
    })

    expect(reply.status).toBe(201)
    const after = held(ActionView, reply.body)
    expect(after.action).toMatchObject({
      title: 'Every contact gets a safe decision within a day',
      dueOn: '2021-02-26',
      originalDueOn: '2021-03-31',
      timesRedated: 1,
      recommendations: [4, 5],
      partners: null,
      owner: { key: 'head-of-service-early-help', holder: 'Bailey Example' },
      // What its owner said stands, whoever owns it now.
      deliveryStatus: before.action.deliveryStatus,
      reported: before.action.reported,
    })
    expect(after.progressUpdates).toEqual(before.progressUpdates)
    expect(after.versions[0]).toMatchObject({
      recordedBy: 'Programme office',
      reason: 'Agreed with its owner',
      changed: [
        { field: 'title', from: before.action.title, to: 'Every contact gets a safe decision within a day' },
        { field: 'recommendations', from: [3, 5], to: [4, 5] },
        { field: 'ownerPost', from: 'Head of Service, First Response', to: 'Head of Service, Early Help' },
        { field: 'partners', from: before.action.partners, to: null },
        { field: 'dueOn', from: '2021-03-31', to: '2021-02-26' },
      ],
    })
    expect(after.versions.slice(1)).toEqual(before.versions)
    expect(await seeAction(programme, '1.1', '?asAt=2020-12-09')).toEqual(then)
  })

  it('is in the audit trail: what changed, from what to what, and why', async () => {
    const { signedIn } = await fresh()
    const programme = await signedIn('programme')
    await revise(programme, '1.1', { dueOn: '2021-02-26' })
    const [change] = (await programme.see(ChangesView, './changes')).changes
    expect(change).toMatchObject({ verb: 'changed', subject: { kind: 'action', ref: '1.1' } })
    expect(change?.before).toEqual({ dueOn: '2021-03-31' })
    expect(change?.after).toEqual({ dueOn: '2021-02-26', reason: 'Agreed with its owner' })
  })

  it('made in the last millisecond of a day is known as at that day, its date counted as moved', async () => {
    const { signedIn, clock } = await fresh()
    clock.moveTo(instant('2020-12-10T23:59:59.999Z'))
    const programme = await signedIn('programme')
    await revise(programme, '1.1', { dueOn: '2021-02-26' })
    const at = async (asAt: string) => (await seeAction(programme, '1.1', `?asAt=${asAt}`)).action
    expect(await at('2020-12-10')).toMatchObject({ dueOn: '2021-02-26', originalDueOn: '2021-03-31', timesRedated: 1 })
    expect(await at('2020-12-09')).toMatchObject({ dueOn: '2021-03-31', timesRedated: 0 })

    // A new wording moves no date.
    await revise(programme, '1.1', { title: 'Every contact, safely' })
    expect((await seeAction(programme, '1.1')).action.timesRedated).toBe(1)
  })

  it('does not take an action that is overdue out of the red', async () => {
    const { signedIn } = await fresh()
    const programme = await signedIn('programme')
    expect((await seeAction(programme, '1.4')).action).toMatchObject({ late: true, daysLate: 10 })
    const { status, body } = await revise(programme, '1.4', { dueOn: '2020-12-10' })
    expect([status, body.code, body.fields]).toEqual([
      409,
      'seen-by-board',
      {
        dueOn:
          'The board has seen 30 November 2020, so only the board can make this later. Ask it for another due date',
      },
    ])
    expect((await seeAction(programme, '1.4')).action).toMatchObject({ late: true, daysLate: 10, timesRedated: 0 })
  })

  it('gives the action to a new owner to report on, and takes it from the old', async () => {
    const { signedIn } = await fresh()
    const [programme, owner] = [await signedIn('programme'), await signedIn('owner')]
    const mine = async () => (await owner.see(MyUpdatesView, './my-updates')).actions.map(({ action }) => action.ref)
    expect(await mine()).toContain('1.1')
    await revise(programme, '1.1', { ownerPost: 'head-of-workforce' })
    expect(await mine()).not.toContain('1.1')
    expect((await report(owner, '1.1')).status).toBe(403)

    await revise(programme, '2.2', { ownerPost: 'head-of-service-first-response' })
    expect(await mine()).toContain('2.2')
    expect((await report(owner, '2.2')).status).toBe(201)
  })
})

describe('an action that is withdrawn', () => {
  it('leaves the board and the lists, with a reason, and still shows as at an earlier day', async () => {
    const { signedIn } = await fresh()
    const programme = await signedIn('programme')
    const then = await programme.see(BoardView, './board?asAt=2020-12-09')
    const reply = await revise(programme, '2.2', { withdraw: 'on', reason: 'Merged with 2.3' })
    expect([reply.status, reply.body.action.state]).toEqual([201, 'withdrawn'])

    const board = await programme.see(BoardView, './board')
    expect([board.total, board.counts.offTrack]).toEqual([33, 4])
    expect(board.moved.withdrawn.map(({ ref }) => ref)).toEqual(['2.2'])
    expect(board.exceptions.map(({ action }) => action.ref)).not.toContain('2.2')
    const refs = async (query: string) =>
      (await programme.see(ActionsView, `./actions${query}`)).actions.map(({ ref }) => ref)
    expect(await refs('')).not.toContain('2.2')
    expect(await refs('?status=withdrawn')).toEqual(['2.2', '3.6', 'D1', 'D2'])

    expect(await programme.see(BoardView, './board?asAt=2020-12-09')).toEqual(then)
    expect((await seeAction(programme, '2.2', '?asAt=2020-12-09')).action.state).toBe('active')
    const [change] = (await programme.see(ChangesView, './changes')).changes
    expect(change).toMatchObject({
      verb: 'withdrew',
      before: { state: 'active' },
      after: { state: 'withdrawn', reason: 'Merged with 2.3' },
    })
  })

  it('takes no more updates, decisions or versions', async () => {
    const { signedIn } = await fresh()
    const [programme, chair] = [await signedIn('programme'), await signedIn('chair')]
    expect((await revise(programme, '1.4', { withdraw: true })).status).toBe(201)
    for (const reply of [
      await report(programme, '1.4'),
      await decide(chair, '1.4', 'agreed'),
      await revise(programme, '1.4', { title: 'Once more' }),
    ])
      expect([reply.status, reply.body.code]).toEqual([409, 'withdrawn'])
    expect(Object.values((await seeAction(programme, '1.4')).can)).not.toContain(true)
  })
})

describe('what is decided on stays as it is, and its other words may be put right:', () => {
  it.each([
    ['a claim that waits', '4.4', 'claimed'],
    ['what was agreed complete', '3.3', 'complete'],
    ['a request for another date', '1.7', 'already-asked'],
  ])('%s', async (_what, ref, code) => {
    const { signedIn } = await fresh()
    const programme = await signedIn('programme')
    const { can, whyNot } = await seeAction(programme, ref)
    expect(can).toMatchObject({ edit: true, remeasure: false, laterDue: false, withdraw: false })
    for (const [field, change, because] of [
      ['successMeasure', { successMeasure: 'Half of them' }, whyNot.remeasure],
      ['withdraw', { withdraw: true }, whyNot.withdraw],
    ] as const) {
      const { status, body } = await revise(programme, ref, { ...change, title: 'Reworded' })
      expect([status, body.code, body.fields]).toEqual([409, code, { [field]: because?.message }])
    }
    expect((await revise(programme, ref, { title: 'Reworded', partners: 'Health', sponsorPost: null })).status).toBe(
      201,
    )
  })
})

describe('a new version is refused, and nothing written,', () => {
  const refused = async (asking: () => Promise<{ status: number; body: Record<string, unknown> }>) => {
    const before = await everythingIn(app.store)
    const { status, body } = await asking()
    expect(await everythingIn(app.store)).toEqual(before)
    return { ...body, status }
  }

  it.each([
    ['when nothing is different', {}, { reason: 'Nothing is different yet. Change something, or leave this page' }],
    ['when it says no reason', { title: 'New', reason: ' ' }, { reason: 'Say why: the record keeps the reason' }],
    [
      'when it is due before it starts',
      { dueOn: '2019-11-03' },
      { dueOn: 'Enter a due date that is not before the start date' },
    ],
    [
      'when its owner is nobody',
      { ownerPost: 'nobody' },
      { ownerPost: 'There is no such post. Choose one from the list' },
    ],
    [
      'when it says why it answers none, and answers some',
      { noRecommendationBecause: 'Nobody asked' },
      { noRecommendationBecause: 'Leave this empty: the action answers a recommendation' },
    ],
    [
      'when it answers what was never asked',
      { recommendations: [11] },
      { recommendations: 'There is no recommendation 11' },
    ],
  ])('%s', async (_why, change, fields) => {
    const programme = await app.signedIn('programme')
    expect(await refused(() => revise(programme, '1.1', change))).toMatchObject({ status: 400, fields })
  })

  it.each([null, '', 'made-up'])('when it was based on %j', async (basedOn) => {
    const programme = await app.signedIn('programme')
    const { action } = await seeAction(programme, '1.1')
    const problem = await refused(() => revise(programme, '1.1', { title: 'Mine', basedOn }))
    expect(problem).toMatchObject({
      status: 409,
      code: 'moved-on',
      yours: { title: 'Mine' },
      theirs: { versionId: action.versionId, title: action.title, dueOn: '2021-03-31' },
    })
  })

  it('when there is no such action', async () => {
    const programme = await app.signedIn('programme')
    const body = {
      ...{ title: 'A', successMeasure: 'B', area: 9, recommendations: [1], ownerPost: 'head-of-workforce' },
      startsOn: '2020-12-10',
      dueOn: '2020-12-10',
      reason: 'C',
    }
    expect((await programme.post('./actions/9.9/versions', body)).status).toBe(404)
  })
})

it('one of two versions made at once stands, and the other is told', async () => {
  const { signedIn } = await fresh()
  const programme = await signedIn('programme')
  const replies = await Promise.all(['Mine', 'Theirs'].map((title) => revise(programme, '1.1', { title })))
  expect(replies.map(({ status }) => status).sort()).toEqual([201, 409])
  expect((await seeAction(programme, '1.1')).versions).toHaveLength(2)
})
