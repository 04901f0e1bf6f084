import { openTestApp } from '../testing/open-test-app.ts'
import { everythingIn } from '../testing/everything.ts'
import { ownCopy } from '../testing/plan-files.ts'
import { and, asc, eq } from 'drizzle-orm'
import { expect, it, onTestFinished } from 'vitest'
import { actions, changes, people, posts, progressUpdates } from '../../db/schema/index.ts'
import { instant } from '../../domain/day.ts'
import { medway2019 } from '../../seed/medway-2019/plan-file.ts'
import { verifyChanges } from '../changes/verify-changes.ts'
import { Refusal } from '../http/refusal.ts'
import { FaultyPlanFile } from './fault.ts'
import { importPlan } from './import-plan.ts'
import { readDocument } from './read-document.ts'

const emptyApp = () => openTestApp({ over: onTestFinished, empty: true })
const by = { by: 'Clerk@Council.example', byName: 'The clerk', file: 'plan.json' }

it('rows keep their own moment; the audit trail says who imported them, when, from which file', async () => {
  const { deps, store } = await emptyApp()
  const { planId, ...rest } = await importPlan(deps, ownCopy(), { ...by, sha256: 'abc' })
  expect(rest).toEqual({ slug: 'medway-2019', actions: 37, progressUpdates: 375, found: 0 })

  const [first] = await store.db.select().from(progressUpdates).orderBy(asc(progressUpdates.id)).limit(1)
  expect(first?.recordedAt).toBe(medway2019.actions[0]?.progressUpdates[0]?.recordedAt)
  const trail = await store.db
    .select({ change: changes, person: people })
    .from(changes)
    .innerJoin(people, eq(people.id, changes.recordedBy))
    .where(eq(changes.planId, planId))
  expect(trail).toHaveLength(1)
  expect(trail[0]).toMatchObject({
    change: {
      planId,
      verb: 'imported',
      subjectKind: 'plan',
      subjectRef: 'medway-2019',
      recordedAt: '2020-12-10T09:00:00.000Z',
    },
    person: { email: 'clerk@council.example', name: 'The clerk' },
  })
  expect(JSON.parse(trail[0]?.change.after ?? '')).toEqual({
    file: 'plan.json',
    sha256: 'abc',
    actions: 37,
    progressUpdates: 375,
    people: medway2019.people,
  })
  expect(await verifyChanges(deps, planId)).toMatchObject({ intact: true, checked: 1 })
})

it('each version holds until the next, each update until its successor, for the post that owned the action then', async () => {
  const { deps, store } = await emptyApp()
  const file = ownCopy()
  const [action] = file.actions
  const [version, update] = [action?.versions.at(-1), action?.progressUpdates.at(-1)]
  if (!action || !version || !update) throw new Error('The seed has lost its first action')
  const handedOn = instant('2020-12-09T12:00:00.000Z')
  action.versions.push({ ...version, recordedAt: handedOn, ownerPost: 'head-of-workforce', reason: 'Handed on' })
  action.progressUpdates.push({ ...update, recordedAt: instant('2020-12-09T13:00:00.000Z'), onBehalf: true })
  await importPlan(deps, file, by)

  const versions = await store.db.select().from(actions).where(eq(actions.ref, action.ref)).orderBy(asc(actions.id))
  expect(versions.map(({ supersededAt }) => supersededAt)).toEqual([
    ...action.versions.slice(1).map(({ recordedAt }) => recordedAt),
    null,
  ])
  const updates = await store.db
    .select({
      key: posts.key,
      supersededAt: progressUpdates.supersededAt,
      id: progressUpdates.id,
      basedOn: progressUpdates.basedOn,
    })
    .from(progressUpdates)
    .innerJoin(posts, eq(posts.id, progressUpdates.postId))
    .where(and(eq(progressUpdates.actionId, versions[0]?.thingId ?? '')))
    .orderBy(asc(progressUpdates.id))
  expect(updates.map(({ supersededAt }) => supersededAt)).toEqual([
    ...action.progressUpdates.slice(1).map(({ recordedAt }) => recordedAt),
    null,
  ])
  expect(updates.map(({ basedOn }) => basedOn)).toEqual([null, ...updates.slice(0, -1).map(({ id }) => id)])
  expect(updates.slice(-2).map(({ key }) => key)).toEqual([version.ownerPost, 'head-of-workforce'])
})

it('a file with faults is refused with all of them, and nothing is written', async () => {
  const { deps, store } = await emptyApp()
  const before = await everythingIn(store)
  const file = ownCopy()
  file.actions.at(-1)?.versions.forEach((version) => (version.ownerPost = 'mayor'))
  file.plan.versions.forEach((version) => (version.title = ''))

  const refused = await importPlan(deps, file, by).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(FaultyPlanFile)
  expect((refused as FaultyPlanFile).faults.map(({ path }) => path)).toEqual([
    'plan.versions[0].title',
    'plan.versions[1].title',
    'actions[36].versions[0].ownerPost',
  ])
  expect(await everythingIn(store)).toEqual(before)
})

it('whatever stops it at the last action, nothing is written', async () => {
  const { deps, store } = await emptyApp()
  const before = await everythingIn(store)
  const stopped = importPlan(deps, ownCopy(), {
    ...by,
    progress(done, of) {
      if (done === of) throw new Error('The disk is full')
    },
  })
  await expect(stopped).rejects.toThrow('The disk is full')
  expect(await everythingIn(store)).toEqual(before)
})

it('a plan whose slug is taken is refused, and nothing is written', async () => {
  const { deps, store } = await openTestApp({ over: onTestFinished })
  const before = await everythingIn(store)
  const refused = await importPlan(deps, ownCopy(), by).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(Refusal)
  expect(refused).toMatchObject({ status: 409, code: 'slug-taken' })
  expect(await everythingIn(store)).toEqual(before)
})

it('a file that runs ahead of the clock is refused where the clock is asked', async () => {
  const { deps } = await emptyApp()
  const now = instant('2020-11-01T09:00:00.000Z')
  await expect(importPlan(deps, ownCopy(), { ...by, now })).rejects.toThrow('The record runs to 2020-12')
})

it('two plans share their people', async () => {
  const { deps, store } = await emptyApp()
  await importPlan(deps, ownCopy(), by)
  const count = await store.db.$count(people)
  const other = ownCopy()
  other.plan.slug = 'other'
  await importPlan(deps, other, by)
  expect(await store.db.$count(people)).toBe(count)
})

it('takes a document as it was read, and says how far it has come', async () => {
  const { deps, store } = await emptyApp()
  const told: string[] = []
  await importPlan(deps, readDocument(Buffer.from(JSON.stringify(medway2019))), {
    ...by,
    checking: (done, of) => told.push(`checked ${done} of ${of}`),
    progress: (done, of) => told.push(`wrote ${done} of ${of}`),
  })
  expect(told).toHaveLength(74)
  expect([told[36], told[73]]).toEqual(['checked 37 of 37', 'wrote 37 of 37'])
  expect(await store.db.$count(progressUpdates)).toBe(375)
})
