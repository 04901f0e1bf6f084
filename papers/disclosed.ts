import type { Disclosed, Rules } from '../domain/disclosure.ts'
import type { PaperFacts } from './facts.ts'

const COUNTS = {
  notStarted: 'all',
  onTrack: 'all',
  atRisk: 'all',
  offTrack: 'all',
  complete: 'all',
  closedBefore: 'all',
  awaitingSignOff: 'all',
  outOfDate: 'all',
} as const

const LEFT = {
  as: 'all',
  mergedInto: 'all',
  movedTo: 'all',
  goesOn: { ref: 'all', left: { as: 'all', movedTo: 'all' } },
} as const

const MEETING = { title: 'all', heldOn: 'all' } as const

/** What a row says of an action. Posts are named, and never who holds them. */
const ACTION_ROW = {
  ref: 'all',
  title: 'all',
  area: 'all',
  recommendations: 'all',
  state: 'all',
  left: LEFT,
  deliveryStatus: 'all',
  because: 'all',
  late: 'all',
  daysLate: 'all',
  reported: { deliveryStatus: 'all', effectiveOn: 'all' },
  startsOn: 'all',
  due: 'all',
  dueOn: 'all',
  originalDue: 'all',
  originalDueOn: 'all',
  timesRedated: 'all',
  owner: { post: 'all', holder: 'none' },
} as const

const MOVE = { from: 'all', action: { ...ACTION_ROW, owner: { key: 'none', post: 'all', holder: 'none' } } } as const

const PART = { number: 'all', title: 'all', counts: COUNTS, worst: 'all', total: 'all', strip: 'none' } as const

/**
 * Who may have each field of what papers are drawn from: the one table. A field that it lacks does not compile.
 *
 * Everybody may have an action's title, measure, dates and why those were moved, status, progress, way back and
 * milestones. The board alone has the help that is asked of it and its answers, all else that waits for it, what comes
 * next, what its charts mark, what the owner does next, notes, the council's own columns, and why words were changed.
 */
export const RULES = {
  plan: {
    council: 'all',
    title: 'all',
    illustrative: 'all',
    staleAfterDays: 'all',
    statusWords: { 'not-started': 'all', 'on-track': 'all', 'at-risk': 'all', 'off-track': 'all', complete: 'all' },
    areas: { number: 'all', title: 'all' },
  },
  asAt: { day: 'all', isNow: 'all', meeting: { ...MEETING, kind: 'all' } },
  board: {
    counts: COUNTS,
    total: 'all',
    reviewsMissed: 'all',
    unreported: 'all',
    late: { count: 'all', averageDays: 'all' },
    since: {
      counts: COUNTS,
      worst: 'all',
      total: 'all',
      moment: {
        day: 'all',
        isNow: 'all',
        hasEnded: 'none',
        param: 'none',
        meeting: { ...MEETING, id: 'none', kind: 'all', dataCutOffOn: 'all' },
      },
    },
    moved: { worse: MOVE, better: MOVE, added: MOVE.action, withdrawn: MOVE.action },
    contradictions: 'all',
    areas: PART,
    recommendations: { ...PART, wording: 'all' },
    nextDates: 'board',
    history: {
      counts: COUNTS,
      worst: 'all',
      total: 'all',
      meeting: { ...MEETING, id: 'all', kind: 'all', dataCutOffOn: 'all' },
    },
    markers: 'board',
  },
  asks: 'board',
  about: {
    vision: 'all',
    judgement: 'all',
    inspectedFrom: 'all',
    inspectedTo: 'all',
    reportPublishedOn: 'all',
    reinspectionExpectedOn: 'all',
    sources: { kind: 'all', title: 'all', publishedOn: 'all', url: 'all', licence: 'all', recommendations: 'all' },
    visits: {
      kind: 'all',
      title: 'all',
      startsOn: 'all',
      endsOn: 'all',
      focus: 'all',
      letterOn: 'all',
      letterUrl: 'all',
      letterPublished: 'all',
    },
    oversight: { part: 'all', post: 'all', organisation: 'all', holder: 'none' },
  },
  marks: 'none',
  answers: { prompt: 'all', text: 'all', saidBy: 'all', saidOn: 'all' },
  actions: {
    ...ACTION_ROW,
    supporting: { post: 'all' },
    successMeasure: 'all',
    noRecommendationBecause: 'board',
    ownColumns: 'board',
    reason: 'board',
    update: { progress: 'all', nextSteps: 'board', wayBackToGreen: 'all', helpNeeded: 'board', forecastOn: 'all' },
    beside: 'board',
    moves: { from: 'all', to: 'all', reasonCode: 'all', reason: 'all' },
    milestones: { title: 'all', due: 'all', doneOn: 'all', owner: 'all', note: 'board' },
    closure: { step: 'all', effectiveOn: 'all', recordedAt: 'all', meeting: MEETING, minuteReference: 'all' },
  },
} as const satisfies Rules<PaperFacts>

/** What papers are made of, without what their readers may not have. */
export type DisclosedFacts = Disclosed<PaperFacts, typeof RULES>
