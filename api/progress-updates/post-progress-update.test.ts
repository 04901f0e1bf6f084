import { openTestApp } from '../testing/open-test-app.ts'
import { held } from '../testing/caller.ts'
import { report, seeAction } from '../testing/updates.ts'
import { and, eq } from 'drizzle-orm'
import { describe, expect, it, onTestFinished } from 'vitest'
import { knownAt } from '../../db/as-at.ts'
import { closureSteps, progressUpdates } from '../../db/schema/index.ts'
import { ActionView } from '../../domain/contract/actions.ts'
import { BoardView } from '../../domain/contract/board.ts'
import { ChangesView } from '../../domain/contract/changes.ts'
import { instant } from '../../domain/day.ts'

const fresh = () => openTestApp({ over: onTestFinished })
const WHOLE = {
  deliveryStatus: 'off-track',
  progress: 'Contacts wait two days.\r\nThree posts are empty. ',
  nextSteps: 'Ask the board for agency cover',
  wayBackToGreen: 'Two screeners from 4 January, 90% by March',
  helpNeeded: 'Funding for cover',
  forecastOn: '2021-04-30',
}

describe('an update', () => {
  it('is kept as it was said, and answered with the action as it now stands', async () => {
    const { signedIn, store } = await fresh()
    const owner = await signedIn('owner')
    const before = await seeAction(owner, '1.1')
    const reply = await report(owner, '1.1', WHOLE)

    expect(reply.status).toBe(201)
    const { action, progressUpdates: said } = held(ActionView, reply.body)
    expect(action).toMatchObject({
      deliveryStatus: 'off-track',
      because: 'as-reported',
      reported: { deliveryStatus: 'off-track', effectiveOn: '2020-12-10' },
    })
    expect(said[0]).toEqual({
      id: expect.any(String),
      asRead: expect.any(String),
      recordedAt: '2020-12-10T09:00:00.000Z',
      recordedBy: 'Alex Example',
      effectiveOn: '2020-12-10',
      ...WHOLE,
      progress: 'Contacts wait two days.\nThree posts are empty.',
      noChange: false,
      whyNoChange: null,
      unchangedSince: null,
      post: 'Head of Service, First Response',
      onBehalf: false,
    })
    expect(said.slice(1)).toEqual(before.progressUpdates)

    const rows = await store.db.select().from(progressUpdates).where(knownAt(progressUpdates, null))
    expect(rows.find(({ id }) => id === said[0]?.id)).toMatchObject({ basedOn: before.progressUpdates[0]?.id })
    const [old] = await store.db
      .select()
      .from(progressUpdates)
      .where(eq(progressUpdates.id, before.progressUpdates[0]?.id ?? ''))
    expect(old?.supersededAt).toBe('2020-12-10T09:00:00.000Z')
  })

  it('changes the board at once, and no board before it', async () => {
    const { signedIn } = await fresh()
    const [owner, viewer] = [await signedIn('owner'), await signedIn('viewer')]
    const then = await viewer.see(BoardView, './board?asAt=2020-10-14')
    const before = await viewer.see(BoardView, './board')
    await report(owner, '1.1', WHOLE)

    const after = await viewer.see(BoardView, './board')
    expect(before.headline).toMatch(/^5 of 34 actions are off track; 7 have got worse/)
    expect(after.headline).toMatch(/^6 of 34 actions are off track; 8 have got worse/)
    expect(after.counts).toEqual({ ...before.counts, offTrack: 6, onTrack: before.counts.onTrack - 1 })
    expect(after.exceptions.find(({ action }) => action.ref === '1.1')?.words?.helpNeeded).toBe('Funding for cover')
    expect(after.moved.worse.map(({ action }) => action.ref)).toContain('1.1')

    expect(await viewer.see(BoardView, './board?asAt=2020-10-14')).toEqual(then)
    expect(await viewer.see(BoardView, './board?asAt=meeting:board-2020-10-28')).toMatchObject({ counts: then.counts })
    expect((await viewer.see(BoardView, './board?asAt=2020-12-09')).counts).toEqual(before.counts)
    expect((await viewer.see(BoardView, './board?asAt=2020-12-10')).counts).toEqual(after.counts)
  })

  it('is in the audit trail: who, when, before and after, in the period of the board to come', async () => {
    const { signedIn } = await fresh()
    const owner = await signedIn('owner')
    const { progressUpdates: [last] = [] } = await seeAction(owner, '1.1')
    await report(owner, '1.1', WHOLE)
    const [change] = (await owner.see(ChangesView, './changes')).changes
    expect(change).toMatchObject({
      recordedAt: '2020-12-10T09:00:00.000Z',
      by: 'Alex Example',
      verb: 'reported',
      subject: { kind: 'action', ref: '1.1' },
      before: { effectiveOn: last?.effectiveOn, deliveryStatus: 'on-track', progress: last?.progress },
      after: { effectiveOn: '2020-12-10', deliveryStatus: 'off-track', helpNeeded: 'Funding for cover' },
      meeting: { id: 'board-2021-01-27', heldOn: '2021-01-27' },
    })
  })

  it('may be the first of its action', async () => {
    const { signedIn, clock } = await fresh()
    clock.moveTo(instant('2021-01-11T09:00:00.000Z'))
    const programme = await signedIn('programme')
    const reply = await report(programme, '5.7', { effectiveOn: '2021-01-11' })
    expect(reply.status).toBe(201)
    expect(held(ActionView, reply.body).progressUpdates).toHaveLength(1)
    const [change] = (await programme.see(ChangesView, './changes')).changes
    expect([change?.before, change?.subject.ref]).toEqual([null, '5.7'])
  })

  it('may describe today, the day work began, and any day between', async () => {
    const { signedIn } = await fresh()
    const owner = await signedIn('owner')
    for (const effectiveOn of ['2019-11-04', '2020-12-09', '2020-12-10'])
      expect((await report(owner, '1.1', { effectiveOn })).status, effectiveOn).toBe(201)
  })

  it('brings a colour back that was withdrawn', async () => {
    const { signedIn } = await fresh()
    const owner = await signedIn('owner')
    expect((await seeAction(owner, '3.4')).action).toMatchObject({
      deliveryStatus: 'out-of-date',
      because: 'gone-quiet',
    })
    await report(owner, '3.4')
    expect((await seeAction(owner, '3.4')).action).toMatchObject({ deliveryStatus: 'on-track', because: 'as-reported' })
  })

  it('does not turn an overdue action green', async () => {
    const { signedIn } = await fresh()
    const owner = await signedIn('owner')
    await report(owner, '1.4')
    expect((await seeAction(owner, '1.4')).action).toMatchObject({ deliveryStatus: 'off-track', because: 'overdue' })
  })
})

describe('no change', () => {
  it('says the last words again', async () => {
    const { signedIn } = await fresh()
    const owner = await signedIn('owner')
    const { progressUpdates: [last] = [] } = await seeAction(owner, '2.1')
    const reply = await report(owner, '2.1', { deliveryStatus: 'at-risk', noChange: true, progress: '' })
    expect(reply.status).toBe(201)
    const [said] = held(ActionView, reply.body).progressUpdates
    expect(said).toMatchObject({
      noChange: true,
      progress: last?.progress,
      nextSteps: last?.nextSteps,
      wayBackToGreen: last?.wayBackToGreen,
      effectiveOn: '2020-12-10',
    })
  })

  it('asks for a sentence the third time running, and each time after, and keeps it', async () => {
    const { signedIn } = await fresh()
    const owner = await signedIn('owner')
    const same = (said: object = {}) =>
      report(owner, '2.1', { deliveryStatus: 'at-risk', noChange: true, progress: '', ...said })
    const { progressUpdates: [last] = [], noChangeOwes } = await seeAction(owner, '2.1')
    expect(noChangeOwes).toBeNull()
    for (const times of [1, 2]) {
      const reply = await same()
      expect(reply.status).toBe(201)
      const { progressUpdates } = held(ActionView, reply.body)
      expect(progressUpdates[0]).toMatchObject({ unchangedSince: last?.effectiveOn, whyNoChange: null })
      expect(progressUpdates.filter(({ noChange }) => noChange)).toHaveLength(times)
    }
    const owed = (await seeAction(owner, '2.1')).noChangeOwes
    expect(owed).toContain('were confirmed twice already')
    for (const whyNoChange of [undefined, null, '', '  '])
      expect((await same({ whyNoChange })).body).toMatchObject({ code: 'invalid', fields: { whyNoChange: owed } })
    for (const whyNoChange of ['The agency has sent nobody', 'Nor this week'])
      expect(held(ActionView, (await same({ whyNoChange })).body).progressUpdates[0]).toMatchObject({
        whyNoChange,
        progress: last?.progress,
        unchangedSince: last?.effectiveOn,
      })

    await report(owner, '2.1', { progress: 'Two have come' })
    expect(await seeAction(owner, '2.1')).toMatchObject({ noChangeOwes: null })
    expect((await same({ deliveryStatus: 'on-track' })).status).toBe(201)
  })

  it('asks for a sentence where its own forecast has passed, and takes another one beside it, or none', async () => {
    for (const forecastOn of ['2021-03-01', null]) {
      const { signedIn } = await fresh()
      const owner = await signedIn('owner')
      await report(owner, '2.1', { effectiveOn: '2020-11-30', forecastOn: '2020-12-09' })
      const same = (said: object) => report(owner, '2.1', { noChange: true, progress: '', ...said })
      expect((await seeAction(owner, '2.1')).noChangeOwes).toContain('9 December 2020, has passed')
      expect(Object.keys((await same({})).body.fields)).toEqual(['whyNoChange'])
      const reply = await same({ whyNoChange: 'The court decides in May', forecastOn })
      expect(held(ActionView, reply.body).progressUpdates[0]).toMatchObject({ noChange: true, forecastOn })
      expect((await seeAction(owner, '2.1')).noChangeOwes).toBeNull()
    }
  })

  it('asks for a sentence at once where it is off track', async () => {
    const { signedIn } = await fresh()
    const programme = await signedIn('programme')
    for (const ref of ['1.4', '2.2']) {
      const { action, progressUpdates, noChangeOwes } = await seeAction(programme, ref)
      expect([ref, action.deliveryStatus]).toEqual([ref, 'off-track'])
      expect(noChangeOwes).toContain('it is off track')
      const said = { deliveryStatus: progressUpdates[0]?.deliveryStatus, noChange: true, progress: '' }
      const refused = await report(programme, ref, said)
      expect([refused.status, Object.keys(refused.body.fields)]).toEqual([400, ['whyNoChange']])
      expect((await report(programme, ref, { ...said, whyNoChange: 'It waits for the bid' })).status).toBe(201)
    }
  })
})

describe('on behalf of an owner', () => {
  it('the programme office reports on any action, and is named', async () => {
    const { signedIn } = await fresh()
    const programme = await signedIn('programme')
    const reply = await report(programme, '5.2', WHOLE)
    expect(reply.status).toBe(201)
    expect(held(ActionView, reply.body).progressUpdates[0]).toMatchObject({
      recordedBy: 'Programme office',
      onBehalf: true,
      post: 'Head of Partnerships and Commissioning',
    })
  })

  it('a deputy does not: they stand in for the post', async () => {
    const { signedIn } = await fresh()
    const reply = await report(await signedIn('owner'), '1.7', WHOLE)
    expect(held(ActionView, reply.body).progressUpdates[0]).toMatchObject({
      recordedBy: 'Alex Example',
      onBehalf: false,
      post: 'Head of Service, Early Help',
    })
  })
})

describe('an update that says complete', () => {
  it('is a claim, and waits for the chair', async () => {
    const { signedIn, store } = await fresh()
    const owner = await signedIn('owner')
    const reply = await report(owner, '1.1', {
      deliveryStatus: 'complete',
      progress: 'All done',
      effectiveOn: '2020-12-08',
    })
    const view = held(ActionView, reply.body)
    expect(view.action).toMatchObject({
      deliveryStatus: 'awaiting-sign-off',
      because: 'claimed',
      closure: { step: 'claimed', effectiveOn: '2020-12-08', recordedBy: 'Alex Example' },
    })
    expect(view.closureSteps).toHaveLength(1)

    const board = await owner.see(BoardView, './board')
    expect(board.counts.awaitingSignOff).toBe(2)
    expect(board.counts.complete).toBe(4)
    expect(board.awaitingSignOff.find(({ action }) => action.ref === '1.1')).toMatchObject({
      claimedOn: '2020-12-08',
      daysWaiting: 2,
    })
    const verbs = (await owner.see(ChangesView, './changes')).changes.slice(0, 2).map(({ verb }) => verb)
    expect(verbs).toEqual(['claimed', 'reported'])
    expect(await store.db.$count(closureSteps, knownAt(closureSteps, null))).toBe(7)
  })

  it('again, while it waits, is not a second claim', async () => {
    const { signedIn } = await fresh()
    const owner = await signedIn('owner')
    await report(owner, '1.1', { deliveryStatus: 'complete', progress: 'All done' })
    const reply = await report(owner, '1.1', { deliveryStatus: 'complete', progress: 'All done, with figures' })
    expect(reply.status).toBe(201)
    expect(held(ActionView, reply.body).closureSteps).toHaveLength(1)
  })

  it('is taken back by one that says anything else', async () => {
    const { signedIn, store } = await fresh()
    const programme = await signedIn('programme')
    const reply = await report(programme, '4.4')
    const view = held(ActionView, reply.body)
    expect(view.action).toMatchObject({
      deliveryStatus: 'on-track',
      because: 'as-reported',
      closure: { step: 'returned' },
    })
    expect(view.closureSteps[0]?.note).toBe('The owner took the claim back by reporting again')
    const verbs = (await programme.see(ChangesView, './changes')).changes.slice(0, 2).map(({ verb }) => verb)
    expect(verbs).toEqual(['returned', 'reported'])
    const current = and(eq(closureSteps.step, 'returned'), knownAt(closureSteps, null))
    expect(await store.db.$count(closureSteps, current)).toBe(1)
  })

  it('may be made again after it was returned', async () => {
    const { signedIn } = await fresh()
    const programme = await signedIn('programme')
    await report(programme, '4.4')
    const reply = await report(programme, '4.4', { deliveryStatus: 'complete' })
    expect(held(ActionView, reply.body).action.deliveryStatus).toBe('awaiting-sign-off')
  })
})
