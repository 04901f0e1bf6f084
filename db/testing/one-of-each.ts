import * as schema from '../schema/index.ts'
import type { WritingDb } from '../store.ts'
import { day, instant } from '../../domain/day.ts'

/** When the rows were recorded. */
export const RECORDED = instant('2020-01-06T09:00:00.000Z')

/** Writes one row into every table of records, each with the id `one`. */
export async function insertOneOfEach(tx: WritingDb): Promise<void> {
  const recorded = { recordedAt: RECORDED, recordedBy: 'one', supersededAt: null }
  const ofPlan = { id: 'one', planId: 'one', ...recorded }
  const thing = { ...ofPlan, thingId: 'one' }
  const fact = { ...ofPlan, actionId: 'one' }
  const on = day('2020-01-06')

  await tx
    .insert(schema.people)
    .values({ id: 'one', email: 'one@plan.example', name: 'One', recordedAt: RECORDED, supersededAt: null })
  await tx
    .insert(schema.plans)
    .values({ ...ofPlan, slug: 'one', council: 'Council', title: 'Plan', state: 'active', staleAfterDays: 38 })
  await tx.insert(schema.memberships).values({ ...ofPlan, personId: 'one', role: 'owner' })
  await tx.insert(schema.posts).values({ ...thing, key: 'one', title: 'Head of Service', organisation: 'Council' })
  await tx.insert(schema.postHolders).values({ ...thing, postId: 'one', name: 'One', capacity: 'holder' })
  await tx.insert(schema.areas).values({ ...thing, number: 1, title: 'Practice' })
  await tx.insert(schema.sources).values({ ...thing, key: 'one', kind: 'review', title: 'Review' })
  await tx
    .insert(schema.recommendations)
    .values({ ...thing, number: 1, wording: 'Improve', shortTitle: 'Improve', sourceId: 'one' })
  await tx.insert(schema.recommendationAreas).values({ recommendationId: 'one', areaId: 'one', planId: 'one' })
  await tx
    .insert(schema.meetings)
    .values({ ...thing, key: 'one', kind: 'improvement-board', title: 'Board', heldOn: on, dataCutOffOn: on })
  await tx
    .insert(schema.visits)
    .values({ ...thing, key: 'one', kind: 'focused', title: 'Visit', startsOn: on, endsOn: on, letterPublished: false })
  await tx
    .insert(schema.broughtSheets)
    .values({ ...thing, key: 'sheet-1', name: 'plan.xlsx', digest: 'a', state: 'brought' })
  await tx.insert(schema.actions).values({
    ...thing,
    ref: '1.1',
    title: 'Act',
    successMeasure: 'It works',
    areaId: 'one',
    ownerPostId: 'one',
    startsOn: on,
    dueOn: on,
    state: 'active',
  })
  await tx.insert(schema.actionRecommendations).values({ actionId: 'one', recommendationId: 'one', planId: 'one' })
  await tx.insert(schema.actionSupportingPosts).values({ actionId: 'one', postId: 'one', planId: 'one' })
  await tx.insert(schema.milestones).values({ ...thing, actionId: 'one', title: 'Begin', dueOn: on })
  await tx.insert(schema.progressUpdates).values({
    ...fact,
    effectiveOn: on,
    deliveryStatus: 'on-track',
    progress: 'Begun',
    noChange: false,
    postId: 'one',
    onBehalf: false,
  })
  await tx.insert(schema.closureSteps).values({ ...fact, step: 'claimed', effectiveOn: on })
  await tx
    .insert(schema.dateChanges)
    .values({ ...fact, step: 'asked', fromOn: on, toOn: on, reasonCode: 'capacity', reason: 'Leave' })
  await tx.insert(schema.helpAnswers).values({ ...fact, updateId: 'one', words: 'Yes' })
  await tx.insert(schema.broughtRows).values({
    ...fact,
    sheetId: 'one',
    sheetName: 'Plan',
    row: 7,
    fields: [{ field: 'title', cells: ['D7'], words: 'Act', value: 'Act' }],
  })
  await tx.insert(schema.papers).values({
    ...thing,
    key: 'one',
    kind: 'exception-report',
    audience: 'board',
    title: 'Exception report',
    asAt: '2020-01-06',
    drawnOn: on,
    files: { html: 'a', docx: 'b', pdf: 'c', json: 'd', zip: 'e' },
    digest: 'd',
    head: 'e',
  })
  await tx
    .insert(schema.paperAnswers)
    .values({ ...thing, key: 'one', kind: 'committee-report', forOn: on, answers: [] })
  await tx.insert(schema.paperTemplates).values({ ...thing, key: 'one', name: 'council.docx' })
  await tx
    .insert(schema.phraseAnswers)
    .values({ ...thing, key: 'one', looksLike: 'name', phrase: 'Kent Police', mayLeave: true })
  await tx.insert(schema.publicationMarks).values({
    ...thing,
    actionId: 'one',
    key: 'one',
    text: 'title',
    words: 'Act',
    isWithheld: false,
    reason: 'It names a child',
  })
  await tx
    .insert(schema.redactions)
    .values({ ...ofPlan, inTable: 'another', rowId: 'one', inColumn: 'title', was: 'a', left: 'b' })
  await tx.insert(schema.changes).values({
    id: 'one',
    planId: 'one',
    recordedAt: RECORDED,
    recordedBy: 'one',
    verb: 'added',
    subjectKind: 'plan',
    subjectRef: 'one',
    hash: 'one',
  })
}
