import { afterAll, expect, it } from 'vitest'
import { ChangesView } from '../../domain/contract/changes.ts'
import { MeetingsView } from '../../domain/contract/meetings.ts'
import { CLOSURE_STEPS, DELIVERY_STATUSES } from '../../domain/delivery-status.ts'
import { ROLES } from '../../domain/permissions.ts'
import {
  CAPACITIES,
  DATE_CHANGE_REASONS,
  DATE_CHANGE_STEPS,
  JUDGEMENTS,
  MEETING_KINDS,
  SOURCE_KINDS,
  VERBS,
  VISIT_KINDS,
  type Verb,
} from '../../domain/vocabulary.ts'
import { differencesOf } from '../../domain/words/changes.ts'
import { hasWords } from '../../domain/words/fields.ts'
import { bodyFor } from '../testing/bodies.ts'
import { openTestApp } from '../testing/open-test-app.ts'
import { KEPT_WAYS } from '../testing/random-writes.ts'
import { writeKept } from '../testing/write-kept.ts'
import { answerHelp, decide, report, seeAction } from '../testing/updates.ts'

const { signedIn } = await openTestApp({ over: afterAll })
const [owner, programme, chair] = [await signedIn('owner'), await signedIn('programme'), await signedIn('chair')]

const done = async (reply: Promise<{ status: number; body: unknown }>) => {
  const { status, body } = await reply
  expect([status, status === 201 ? null : body]).toEqual([201, null])
}
const last = async (ref: string) => {
  const { action, progressUpdates, closureSteps, dateChanges } = await seeAction(programme, ref)
  return {
    action,
    update: progressUpdates[0]?.id ?? null,
    step: closureSteps[0]?.id ?? null,
    asked: dateChanges[0]?.id,
  }
}

// A write of each kind that pages can make.
await done(report(owner, '1.1', { nextSteps: 'Go on', helpNeeded: 'A letter', forecastOn: '2021-03-01' }))
await done(answerHelp(chair, '1.1', { who: 'head-of-workforce', by: '2021-01-29' }))
await done(report(owner, '1.2', { deliveryStatus: 'complete' }))
await done(decide(programme, '1.2', 'reviewed', { meeting: null, basedOn: (await last('1.2')).step }))
await done(decide(chair, '1.2', 'returned', { basedOn: (await last('1.2')).step }))
const added = { ...bodyFor('addAction'), area: 1, milestones: [{ title: 'Begun', dueOn: '2021-01-04' }] }
await done(programme.post('./actions', added))
const { action } = await last('1.1')
const worded = {
  title: 'Reworded',
  successMeasure: 'Another',
  area: 1,
  recommendations: [4],
  ownerPost: 'head-of-workforce',
  sponsorPost: 'lead-member',
  partners: 'Kent Police',
  startsOn: '2019-11-11',
  dueOn: action.dueOn,
  reason: 'Agreed with its owner',
  withdraw: false,
  basedOn: action.versionId,
}
await done(programme.post('./actions/1.1/versions', worded))
await done(
  programme.post('./actions/1.1/versions', {
    ...worded,
    withdraw: true,
    withdrawnAs: 'merged',
    mergedInto: '2.1',
    basedOn: (await last('1.1')).action.versionId,
  }),
)
const [milestone] = (await last('1.3')).action.milestones
await done(programme.post('./actions/1.3/milestones', { title: 'Another', dueOn: '2021-02-01', doneOn: null }))
await done(
  programme.post(`./actions/1.3/milestones/${milestone?.id}`, {
    title: 'Reworded',
    dueOn: milestone?.dueOn,
    doneOn: milestone?.doneOn,
    basedOn: milestone?.versionId,
  }),
)
const board = {
  kind: 'improvement-board',
  title: 'Improvement Board',
  heldOn: '2021-03-10',
  dataCutOffOn: '2021-02-24',
  papersDueOn: null,
}
await done(programme.post('./meetings', { meetings: [board], reason: 'Asked for by the chair' }))
const versionOf = async (id: string) =>
  (await programme.see(MeetingsView, './meetings')).meetings.find((one) => one.id === id)?.versionId
const key = 'board-2021-03-10'
const moved = { ...board, heldOn: '2021-03-17', papersDueOn: '2021-03-09', reason: 'The hall is taken' }
await done(programme.post(`./meetings/${key}/versions`, { ...moved, basedOn: await versionOf(key) }))
await done(programme.post(`./meetings/${key}/versions`, { ...moved, cancel: true, basedOn: await versionOf(key) }))
for (const [i, does] of KEPT_WAYS.entries()) {
  const [, reply] = await writeKept(programme, { does, words: `Said anew, ${i}` })
  await done(Promise.resolve(reply))
}
const { changes, plan, posts } = await programme.see(ChangesView, './changes?limit=200')

it('is told by everything that was done here', () => {
  const told = new Set<Verb>(changes.map(({ verb }) => verb))
  const here: Verb[] = [
    'imported',
    'added',
    'changed',
    'withdrew',
    'reported',
    'claimed',
    'reviewed',
    'returned',
    'answered-help',
  ]
  expect(here.filter((verb) => !told.has(verb))).toEqual([])
})

it('names every field that it holds', () => {
  const fields = new Set(changes.flatMap(({ before, after }) => Object.keys({ ...before, ...after })))
  expect([...fields].filter((field) => !hasWords(field))).toEqual([])
})

it('has no code, key or stored day among its words', () => {
  const codes = new Set<string>([
    ...DELIVERY_STATUSES,
    ...CLOSURE_STEPS,
    ...ROLES,
    ...DATE_CHANGE_REASONS,
    ...DATE_CHANGE_STEPS,
    ...VERBS,
    ...MEETING_KINDS,
    ...VISIT_KINDS,
    ...SOURCE_KINDS,
    ...CAPACITIES,
    ...JUDGEMENTS,
    'active',
    'withdrawn',
    ...posts.map(({ key }) => key),
  ])
  const said = changes.flatMap((change) => differencesOf(change, { areas: plan.areas, posts }))
  const words = said.flatMap(({ before, after }) => [before ?? '', after])
  expect(
    words.filter((word) => codes.has(word) || /\d{4}-\d\d-\d\d/.test(word) || /true|false|null/.test(word)),
  ).toEqual([])
  expect(said.length).toBeGreaterThan(20)
})
