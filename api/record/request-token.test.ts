import { describe, expect, it, onTestFinished } from 'vitest'
import { requestTokens } from '../../db/schema/index.ts'
import { isDeed } from '../../domain/contract/endpoint.ts'
import { endpointsByName } from '../../domain/contract/endpoints.ts'
import { instant } from '../../domain/day.ts'
import type { Caller } from '../testing/caller.ts'
import { everythingIn } from '../testing/everything.ts'
import { openTestApp } from '../testing/open-test-app.ts'
import { seeAction } from '../testing/updates.ts'

const MILESTONE = { title: 'The second pod is full', dueOn: '2021-01-04', doneOn: null }
const ACTION = {
  title: 'A helper for each new manager',
  successMeasure: 'Nine in ten have met theirs by March',
  area: 2,
  recommendations: [10, 2],
  ownerPost: 'head-of-workforce',
  startsOn: '2020-12-14',
  dueOn: '2021-03-31',
  reason: 'Asked for by the board',
}

async function everyone() {
  const app = await openTestApp({ over: onTestFinished })
  return { ...app, owner: await app.signedIn('owner'), programme: await app.signedIn('programme') }
}

const send = (who: Caller, path: string, body: object, key: string) => who.post(path, body).set('Idempotency-Key', key)

describe('a deed that is sent again with its key', () => {
  it('is not done again, and its sender is told so and shown it', async () => {
    const { owner, store } = await everyone()
    const first = await send(owner, './actions/1.4/milestones', MILESTONE, 'one')
    expect([first.status, first.headers['idempotency-replayed']]).toEqual([201, undefined])
    const written = await everythingIn(store)

    const again = await send(owner, './actions/1.4/milestones', MILESTONE, 'one')
    expect([again.status, again.headers['idempotency-replayed']]).toEqual([200, 'true'])
    expect(again.body).toEqual(first.body)
    expect(await everythingIn(store)).toEqual(written)
  })

  it('shows the new action that it made, as it stands by now', async () => {
    const { programme } = await everyone()
    const { body: added } = await send(programme, './actions', ACTION, 'one')
    const { ref, versionId } = added.action
    const reworded = { ...ACTION, title: 'A mentor for each new manager', basedOn: versionId }
    expect((await send(programme, `./actions/${ref}/versions`, reworded, 'two')).status).toBe(201)

    const again = await send(programme, './actions', ACTION, 'one')
    expect(again.status).toBe(200)
    expect(again.body.action).toMatchObject({ ref, title: 'A mentor for each new manager' })
  })

  it('is told so even where it would be refused by now, as an update that has been read since', async () => {
    const { owner } = await everyone()
    const { progressUpdates } = await seeAction(owner, '1.1')
    const update = {
      effectiveOn: '2020-12-10',
      deliveryStatus: 'on-track',
      progress: 'Two pods are full',
      basedOn: progressUpdates[0]?.id,
    }
    expect((await send(owner, './actions/1.1/progress-updates', update, 'one')).status).toBe(201)
    expect((await send(owner, './actions/1.1/progress-updates', update, 'one')).status).toBe(200)
    expect((await send(owner, './actions/1.1/progress-updates', update, 'two')).status).toBe(409)
    expect((await seeAction(owner, '1.1')).progressUpdates).toHaveLength(progressUpdates.length + 1)
  })

  it('is done once when two come at once', async () => {
    const { owner } = await everyone()
    const before = (await seeAction(owner, '1.4')).action.milestones.length
    const replies = await Promise.all(
      Array.from({ length: 5 }, () => send(owner, './actions/1.4/milestones', MILESTONE, 'one')),
    )
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 201])
    expect((await seeAction(owner, '1.4')).action.milestones).toHaveLength(before + 1)
  })

  it('is done when it was refused the first time, and nothing was noted', async () => {
    const { owner, store } = await everyone()
    const late = { ...MILESTONE, doneOn: '2020-12-11' }
    expect((await send(owner, './actions/1.4/milestones', late, 'one')).status).toBe(400)
    expect(await store.db.$count(requestTokens)).toBe(0)
    expect((await send(owner, './actions/1.4/milestones', MILESTONE, 'one')).status).toBe(201)
  })
})

describe('a key', () => {
  it('is for one deed: with other words, or at another address, it is refused and nothing is done', async () => {
    const { owner, store } = await everyone()
    await send(owner, './actions/1.4/milestones', MILESTONE, 'one')
    const written = await everythingIn(store)
    for (const [path, body] of [
      ['./actions/1.4/milestones', { ...MILESTONE, title: 'The third is' }],
      ['./actions/1.1/milestones', MILESTONE],
    ] as const) {
      const { status, body: problem } = await send(owner, path, body, 'one')
      expect([status, problem.code]).toEqual([422, 'key-used'])
      expect(problem.message).toMatch(/^This Idempotency-Key was sent before with something else\. Nothing was saved/)
    }
    expect(await everythingIn(store)).toEqual(written)
  })

  it('is its sender’s own: somebody else’s is another', async () => {
    const { owner, programme } = await everyone()
    expect((await send(owner, './actions/1.4/milestones', MILESTONE, 'one')).status).toBe(201)
    const other = { ...MILESTONE, title: 'The third is' }
    expect((await send(programme, './actions/1.4/milestones', other, 'one')).status).toBe(201)
  })

  it.each(['', ' ', 'two words', 'x'.repeat(201)])('is refused when it is %j', async (key) => {
    const { owner } = await everyone()
    const { status, body } = await send(owner, './actions/1.4/milestones', MILESTONE, key)
    expect(status).toBe(400)
    expect(body.fields).toEqual({
      'Idempotency-Key': 'Use 1 to 200 letters, figures and signs as the key, without spaces',
    })
  })

  it('is known for a week, and then cleared away', async () => {
    const { signedIn, store, clock } = await everyone()
    const other = { ...MILESTONE, title: 'The third is' }
    // Sessions end sooner than keys do: each time, its sender signs in again.
    const statusOf = async (body: object, key: string) =>
      (await send(await signedIn('owner'), './actions/1.4/milestones', body, key)).status

    expect(await statusOf(MILESTONE, 'one')).toBe(201)
    clock.moveTo(instant('2020-12-17T08:59:59.999Z'))
    expect(await statusOf(MILESTONE, 'one')).toBe(200)
    clock.moveTo(instant('2020-12-17T09:00:00.000Z'))
    expect(await statusOf(other, 'two')).toBe(201)
    expect(await store.db.select({ key: requestTokens.key }).from(requestTokens)).toEqual([{ key: 'two' }])
  })

  it('keeps no word of what was sent', async () => {
    const { owner, store } = await everyone()
    await send(owner, './actions/1.4/milestones', MILESTONE, 'one')
    expect(JSON.stringify(await store.db.select().from(requestTokens))).not.toContain('pod')
  })
})

it('is taken by every deed of the record, and by nothing else', () => {
  const deeds = endpointsByName.filter(([, endpoint]) => isDeed(endpoint)).map(([name]) => name)
  expect(deeds.sort()).toEqual([
    'acceptSheet',
    'addAction',
    'addActions',
    'addArea',
    'addAreas',
    'addHolder',
    'addMeetings',
    'addMilestone',
    'addPost',
    'addPosts',
    'addRecommendations',
    'addSource',
    'addVisit',
    'answerCheck',
    'answerHelp',
    'answerPrompts',
    'answerSheet',
    'askRedaction',
    'bringIntoPlan',
    'bringSheet',
    'changeDate',
    'giveRole',
    'handOver',
    'issuePaper',
    'keepPaperTemplate',
    'markTexts',
    'postProgressUpdate',
    'recordClosureStep',
    'reviseAction',
    'reviseArea',
    'reviseHolder',
    'reviseMeeting',
    'reviseMilestone',
    'revisePlan',
    'revisePost',
    'reviseRecommendation',
    'reviseSource',
    'reviseVisit',
    'startPlan',
    'takeBackSheet',
    'takeOut',
    'withdrawPaper',
  ])
})
