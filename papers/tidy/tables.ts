import {
  CLOSURE_STEPS,
  DELIVERY_STATUSES,
  REASONS,
  SHOWN_STATUSES,
  type DeliveryStatus,
  type ShownStatus,
} from '../../domain/delivery-status.ts'
import { DATE_CHANGE_REASONS } from '../../domain/vocabulary.ts'
import { sayStep } from '../../domain/words/closure.ts'
import { sayDateReason } from '../../domain/words/date-changes.ts'
import { sayBecause } from '../../domain/words/reasons.ts'
import { sayReported, sayStatus } from '../../domain/words/statuses.ts'
import type { DisclosedFacts } from '../disclosed.ts'
import { dueColumns } from './due-columns.ts'
import { drawTable, type DrawTable, type TidyColumn } from './table.ts'

type Action = DisclosedFacts['actions'][number]

const refOf = (ref: string): string => `Action ${ref}`

/** Which action a row is about. */
const ofAction = <Row extends { ref: string }>(): TidyColumn<Row> => ({
  name: 'action',
  type: 'ref',
  meaning: 'Which action: the same in every table',
  of: ({ ref }) => refOf(ref),
})

const text = <Row>(name: string, meaning: string, of: TidyColumn<Row>['of']): TidyColumn<Row> => ({
  name,
  type: 'text',
  meaning,
  of,
})
const day = <Row>(name: string, meaning: string, of: TidyColumn<Row>['of']): TidyColumn<Row> => ({
  name,
  type: 'day',
  meaning,
  of,
})

const shown = (of: readonly ShownStatus[], { plan }: DisclosedFacts) =>
  of.map((code) => ({ code, words: sayStatus(code, plan.statusWords) }))
const said = (of: readonly DeliveryStatus[], { plan }: DisclosedFacts) =>
  of.map((code) => ({ code, words: sayReported(code, plan.statusWords) }))

const actions = drawTable<Action>({
  name: 'actions',
  rowIs: 'an action that is in the plan',
  rows: ({ actions }) => actions,
  columns: (facts) => [
    ofAction(),
    text('title', 'What is to be done', ({ title }) => title),
    {
      name: 'area',
      type: 'count',
      meaning: 'The number of its priority area; empty where it is in none',
      of: ({ area }) => area,
    },
    text('area_title', 'What that area is called', ({ area }, { plan }) => {
      return plan.areas.find(({ number }) => number === area)?.title ?? null
    }),
    text('owner_post', 'The post that answers for it', ({ owner }) => owner.post),
    text('success_measure', 'How it will be known to have worked', ({ successMeasure }) => successMeasure),
    {
      name: 'status',
      type: 'code',
      meaning: 'What the record shows of it on that day: its owner’s word, unless the record says otherwise',
      codes: shown(SHOWN_STATUSES, facts),
      of: ({ deliveryStatus }) => deliveryStatus,
    },
    {
      name: 'status_because',
      type: 'code',
      meaning: 'Why it shows that',
      codes: REASONS.map((code) => ({ code, words: sayBecause(code, facts.plan.staleAfterDays) })),
      of: ({ because }) => because,
    },
    {
      name: 'late',
      type: 'yes or no',
      meaning: 'Whether its last due day has passed and it is not agreed to be complete, whatever its status',
      of: ({ late }) => late,
    },
    {
      name: 'days_late',
      type: 'count',
      meaning: 'Days since it was due, of what was due on one day; empty of a period, and 0 of what is not late',
      of: ({ due, late, daysLate }) => (late && due.kind !== 'day' ? null : daysLate),
    },
    day('starts_on', 'When work on it begins', ({ startsOn }) => startsOn),
    ...dueColumns<Action>('due', 'When it is due', ({ due }) => due),
    ...dueColumns<Action>(
      'first_due',
      'When it was due as it was first promised',
      ({ due, originalDue }) => originalDue ?? due,
    ),
    {
      name: 'times_redated',
      type: 'count',
      meaning: 'How often its due date was moved; the table dates says when to and why',
      of: ({ timesRedated }) => timesRedated,
    },
    {
      name: 'closure_step',
      type: 'code',
      meaning: 'The last step towards its being closed, or away from it; empty where there was none',
      codes: CLOSURE_STEPS.map((code) => ({ code, words: sayStep(code) })),
      of: ({ closure }) => closure?.step ?? null,
    },
    day('closure_step_on', 'The day of that step', ({ closure }) => closure?.effectiveOn ?? null),
    text('closure_meeting', 'The meeting at which it was decided', ({ closure }) => closure?.meeting?.title ?? null),
    day('closure_meeting_on', 'The day of that meeting', ({ closure }) => closure?.meeting?.heldOn ?? null),
    text('closure_minute', 'The minute of it', ({ closure }) => closure?.minuteReference ?? null),
    {
      ...text('why_no_recommendation', 'Why it answers none', (action: Action) => action.noRecommendationBecause),
      only: 'board',
    },
  ],
})

const recommendations = drawTable<{ ref: string; recommendation: number }>({
  name: 'recommendations-of-actions',
  rowIs: 'a recommendation that an action answers',
  rows: ({ actions }) =>
    actions.flatMap(({ ref, recommendations }) => recommendations.map((recommendation) => ({ ref, recommendation }))),
  columns: () => [
    ofAction(),
    {
      name: 'recommendation',
      type: 'count',
      meaning: 'The number of the recommendation',
      of: ({ recommendation }) => recommendation,
    },
  ],
})

const supporting = drawTable<{ ref: string; post: string }>({
  name: 'supporting-posts',
  rowIs: 'a post that supports the owner of an action',
  rows: ({ actions }) => actions.flatMap(({ ref, supporting }) => supporting.map(({ post }) => ({ ref, post }))),
  columns: () => [ofAction(), text('post', 'The post', ({ post }) => post)],
})

const updates = drawTable<Action>({
  name: 'updates',
  rowIs: 'the last update of an action’s owner',
  rows: ({ actions }) => actions.filter(({ reported, update }) => reported !== null || update !== null),
  columns: (facts) => [
    ofAction(),
    day('reported_for', 'The day of which it tells', ({ reported }) => reported?.effectiveOn ?? null),
    {
      name: 'reported_status',
      type: 'code',
      meaning: 'What its owner said of it; that it is complete is for the board to agree',
      codes: said(DELIVERY_STATUSES, facts),
      of: ({ reported }) => reported?.deliveryStatus ?? null,
    },
    text('progress', 'What was done', ({ update }) => update?.progress ?? null),
    text('way_back_to_green', 'How it comes back on track, where it is not', ({ update }) => {
      return update?.wayBackToGreen ?? null
    }),
    day('forecast_on', 'When its owner thinks that it will be done', ({ update }) => update?.forecastOn ?? null),
    { ...text('next_steps', 'What comes next', ({ update }: Action) => update?.nextSteps ?? null), only: 'board' },
    {
      ...text('help_needed', 'What is asked of the board', ({ update }: Action) => update?.helpNeeded ?? null),
      only: 'board',
    },
  ],
})

type Milestone = Action['milestones'][number] & { ref: string }

const milestones = drawTable<Milestone>({
  name: 'milestones',
  rowIs: 'a milestone of an action',
  rows: ({ actions }) => actions.flatMap(({ ref, milestones }) => milestones.map((one) => ({ ...one, ref }))),
  columns: () => [
    ofAction(),
    text('title', 'What is to be reached', ({ title }) => title),
    ...dueColumns<Milestone>('due', 'When it is due', ({ due }) => due),
    day('reached_on', 'The day it was reached; empty while it was not', ({ doneOn }) => doneOn),
    text('owner_post', 'The post that answers for it, where that is not the owner of the action', ({ owner }) => owner),
    { ...text('remark', 'What is remarked on it', ({ note }: Milestone) => note), only: 'board' },
  ],
})

type Move = Action['moves'][number] & { ref: string; order: number }

const dates = drawTable<Move>({
  name: 'dates',
  rowIs: 'a time that the due date of an action was moved, as the board agreed',
  rows: ({ actions }) => actions.flatMap(({ ref, moves }) => moves.map((move, i) => ({ ...move, ref, order: i + 1 }))),
  columns: () => [
    ofAction(),
    { name: 'move', type: 'count', meaning: 'Which time it was, of this action', of: ({ order }) => order },
    ...dueColumns<Move>('from', 'When it was due before', ({ from }) => from),
    ...dueColumns<Move>('to', 'When it was due from then on', ({ to }) => to),
    {
      name: 'reason',
      type: 'code',
      meaning: 'The kind of reason',
      codes: DATE_CHANGE_REASONS.map((code) => ({ code, words: sayDateReason(code) })),
      of: ({ reasonCode }) => reasonCode,
    },
    text('why', 'Why, in the words of whoever asked', ({ reason }) => reason),
  ],
})

const ownColumns = drawTable<{ ref: string; label: string; text: string }>({
  name: 'own-columns',
  rowIs: 'what a column of the council’s own says of an action',
  only: 'board',
  rows: ({ actions }) =>
    actions.flatMap(({ ref, ownColumns }) => (ownColumns ?? []).map((column) => ({ ...column, ref }))),
  columns: () => [
    ofAction(),
    text('column', 'What the council calls it', ({ label }) => label),
    text('says', 'What it says', ({ text }) => text),
  ],
})

/** Every table that a plan is told in. */
export const TABLES: readonly DrawTable[] = [
  actions,
  recommendations,
  supporting,
  updates,
  milestones,
  dates,
  ownColumns,
]
