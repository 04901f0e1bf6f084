import type { Day } from '../day.ts'
import type { OwnColumn } from '../vocabulary.ts'
import { sayDue, type Due } from '../due.ts'
import type { ClosureStep, DeliveryStatus, Reason, ShownStatus } from '../delivery-status.ts'
import { fold } from '../fold.ts'
import { sayClosure } from './closure.ts'
import type { Left } from '../leaving.ts'
import { sayLeft } from './leaving.ts'
import { sayHowLate } from './due.ts'
import { sayField } from './fields.ts'
import { sayMilestone } from './milestones.ts'
import type { Beside } from './of-noun.ts'
import { besideUpdate } from './of-nouns.ts'
import { sayBecause } from './reasons.ts'
import { sayReported, sayStatus, type StatusWords } from './statuses.ts'

/** An action with what was written of it, as a table that leaves the house tells it. */
export interface TabledAction {
  ref: string
  title: string
  area: number | null
  recommendations: readonly number[]
  state: 'active' | 'withdrawn'
  /** What became of it, of one that left the plan. */
  left: Left | null
  deliveryStatus: ShownStatus
  because: Reason
  late: boolean
  daysLate: number
  reported: { deliveryStatus: DeliveryStatus; effectiveOn: Day } | null
  startsOn: Day | null
  due: Due
  dueOn: Day | null
  originalDueOn: Day | null
  /** The first promise, where it was moved. */
  originalDue: Due | null
  timesRedated: number
  owner: { post: string; holder: string | null }
  /** The posts that support its owner. */
  supporting: readonly { post: string }[]
  successMeasure: string | null
  noRecommendationBecause: string | null
  /** Columns of the council's own sheet, in its order. */
  ownColumns: readonly OwnColumn[]
  /** Why its last version was made: of one withdrawn, why that was. */
  reason: string | null
  update: {
    progress: string
    nextSteps: string | null
    wayBackToGreen: string | null
    helpNeeded: string | null
    forecastOn: Day | null
  } | null
  /** What stands beside its owner's words. */
  beside: BesideSaid
  milestones: readonly Parameters<typeof sayMilestone>[0][]
  closure: (Parameters<typeof sayClosure>[0] & { step: ClosureStep }) | null
}

/** Whose plan it is, and as at when. */
export interface TabledPlan {
  statusWords: StatusWords
  areas: readonly { number: number; title: string }[]
  staleAfterDays: number
  illustrative: string | null
  day: Day
}

export interface Column {
  heading: string
  /** What its cells are, for whoever draws them: a ref and words are text, a day is a day, a count a number. */
  kind: 'ref' | 'words' | 'day' | 'count'
  of: (action: TabledAction, plan: TabledPlan) => string | number | null
  /** Where only some plans have something to say in it. */
  when?: (plan: Pick<TabledPlan, 'areas'>) => boolean
}

type BesideSaid = Parameters<typeof besideUpdate>[0]

const sayBeside = ({ says, words, more }: Beside): string => `${says}: ${words}${more && ` (${more})`}`

const column = (kind: Column['kind'], heading: string, of: Column['of'], when?: Column['when']): Column => ({
  kind,
  heading,
  of,
  ...(when && { when }),
})

/** What a reader of a table of actions is told of each, from left to right. */
const ACTION_COLUMNS: readonly Column[] = [
  column('ref', 'Ref', ({ ref }) => ref),
  column('words', 'Action', ({ title }) => title),
  column(
    'words',
    sayField('area'),
    ({ area }, { areas }) => [area, areas.find(({ number }) => number === area)?.title].filter(Boolean).join('. '),
    ({ areas }) => areas.length > 0,
  ),
  column('words', sayField('recommendations'), ({ recommendations, noRecommendationBecause }) =>
    recommendations.length > 0 ? recommendations.join('; ') : (noRecommendationBecause ?? ''),
  ),
  column('words', 'Owner', ({ owner }) => owner.post),
  column('words', 'Held by', ({ owner }) => owner.holder),
  column(
    'words',
    sayField('supportingPosts'),
    ({ supporting }) => supporting.map(({ post }) => post).join('; ') || null,
  ),
  column('words', 'Status', ({ state, deliveryStatus }, { statusWords }) =>
    state === 'withdrawn' ? 'Withdrawn' : sayStatus(deliveryStatus, statusWords),
  ),
  column('words', 'Why', ({ state, left, reason, ...action }, { staleAfterDays }) =>
    state === 'withdrawn'
      ? [left?.as && sayLeft(left), reason].filter(Boolean).join(': ') || null
      : sayBecause(action.because, staleAfterDays, action),
  ),
  column(
    'words',
    'Last reported',
    ({ reported }, { statusWords }) => reported && sayReported(reported.deliveryStatus, statusWords),
  ),
  column('day', 'Last reported for', ({ reported }) => reported && reported.effectiveOn),
  column('words', 'Late', ({ late }) => (late ? 'Yes' : 'No')),
  // Of a period nobody promised the day from which days could be counted.
  column('count', 'Days late', ({ due, late, daysLate }) => (late && due.kind !== 'day' ? null : daysLate)),
  column('words', 'Late by', ({ late, due, daysLate }) => (late ? sayHowLate(due, daysLate) : null)),
  column('day', sayField('startsOn'), ({ startsOn }) => startsOn),
  column('words', sayField('due'), ({ due }) => sayDue(due)),
  column('day', sayField('dueOn'), ({ dueOn }) => dueOn),
  column('words', 'First promised', ({ due, originalDue }) => sayDue(originalDue ?? due)),
  column('day', 'First promised for', ({ originalDueOn }) => originalDueOn),
  column('count', 'Times re-dated', ({ timesRedated }) => timesRedated),
  column('words', sayField('successMeasure'), ({ successMeasure }) => successMeasure),
  column('words', sayField('progress'), ({ update }) => update && update.progress),
  column('words', sayField('nextSteps'), ({ update }) => update && update.nextSteps),
  column('words', sayField('wayBackToGreen'), ({ update }) => update && update.wayBackToGreen),
  column('words', sayField('helpNeeded'), ({ update }) => update && update.helpNeeded),
  column('words', 'What the board answered', ({ beside }) => besideUpdate(beside).map(sayBeside).join('\n') || null),
  column('day', sayField('forecastOn'), ({ update }) => update && update.forecastOn),
  column('words', sayField('milestones'), ({ milestones }) => milestones.map(sayMilestone).join('\n')),
  column('words', sayField('step'), ({ closure }) => closure && sayClosure(closure)),
  column('day', 'As at', (_action, { day }) => day),
  column('words', 'Note', (_action, { illustrative }) => illustrative),
]

/**
 * The same for some actions, with a column for each that the council's own
 * sheets had: in the order in which they are first met, and under their names.
 */
export function columnsOf(
  actions: readonly Pick<TabledAction, 'ownColumns'>[],
  plan: Pick<TabledPlan, 'areas'>,
): readonly Column[] {
  const own = new Map(actions.flatMap(({ ownColumns }) => ownColumns.map(({ label }) => [fold(label), label])))
  const of = (called: string) => (action: TabledAction) =>
    action.ownColumns.find(({ label }) => fold(label) === called)?.text ?? null
  const said = ACTION_COLUMNS.filter(({ when }) => when === undefined || when(plan))
  return [...said, ...[...own].map(([called, label]) => column('words', label, of(called)))]
}
