import type { FiledAction } from '../domain/contract/plan-file.ts'
import { sayDay, type Day, type Instant } from '../domain/day.ts'
import type { ClosureStep } from '../domain/delivery-status.ts'
import { dueAs } from './due-as.ts'
import { numbers, type Calendar } from './synthetic-calendar.ts'
import { nextStepsOf, progressOf, statusOf, wayBackOf } from './synthetic-words.ts'

export const DAYS_BETWEEN_UPDATES = 30
export const PROGRAMME = 'programme@plan.example'
/** A second person of the office, since nobody reviews a claim that they reported on. */
export const REVIEWER = 'reviewer@plan.example'
export const CHAIR = 'chair@plan.example'

/** What a made-up plan is like around its actions. */
export interface Surroundings {
  areas: number
  recommendations: number
  posts: number
  updatesPerAction: number
  calendar: Calendar
  began: { recordedAt: Instant; recordedBy: string }
  /** The last board that was held, so many days ago. */
  board: { key: string; ago: number }
}

export const postOf = (post: number): string => `post-${post + 1}`
export const emailOf = (post: number): string => (post === 0 ? 'owner@plan.example' : `${postOf(post)}@plan.example`)

/** Every fifth action has its steps due in months, as plans say them. */
const dueOfStep = (on: Day, i: number) => (i % 5 === 2 ? dueAs(sayDay(on).replace(/^\d+ /, '')) : { dueOn: on })

/** The made-up action that stands in place `i`, the same every time. */
export function syntheticAction(
  i: number,
  { areas, recommendations, posts, updatesPerAction, calendar, began, board }: Surroundings,
): FiledAction {
  const lived = updatesPerAction * DAYS_BETWEEN_UPDATES
  const area = (i % areas) + 1
  const post = i % posts
  const closes = i % 12 === 5 && updatesPerAction > 0
  const agreed = i % 24 === 5
  const moves = i % 6 === 1
  const owner = emailOf(post)
  // One in thirty is past its due date; the rest fall due over the coming year.
  const dueOn = calendar.day(12 - ((i * 11) % 400))
  const movedOn = calendar.at(board.ago - (i % board.ago))
  const first: FiledAction['versions'][number] = {
    ...began,
    title: `Made-up action ${i + 1}: what is agreed with families is done in time and can be seen`,
    successMeasure: `By the due date 90% of plans made with families are done in time (${40 + (i % 30)}% when the plan began), and 8 in 10 families say that they noticed.`,
    area,
    recommendations: [...new Set([(i % recommendations) + 1, ((i * 7) % recommendations) + 1])].sort((a, b) => a - b),
    ownerPost: postOf(post),
    sponsorPost: null,
    partners: i % 3 === 0 ? 'Police, health and schools' : null,
    startsOn: calendar.day(lived + 45),
    dueOn,
    state: 'active',
    reason: null,
  }
  const later = calendar.day(12 - ((i * 11) % 400) - 60)
  const moved = { recordedAt: movedOn, recordedBy: PROGRAMME }
  const asked = {
    recordedAt: calendar.at(board.ago + 1 + (i % 28)),
    recordedBy: owner,
    step: 'asked' as const,
    fromOn: dueOn,
    toOn: later,
    reasonCode: 'recruitment' as const,
    reason: 'Posts were filled two months later than planned, and the training follows them.',
    effect: 'The success measure stands; it is met two months later.',
    meeting: null,
    minuteReference: null,
  }
  const minuteReference = `IB item ${(i % 9) + 1}.1`
  /** What the board has agreed was claimed before it met. */
  const since = closes && agreed ? board.ago + 1 : 0
  const reportedAt = (n: number) => {
    const ago = since + (updatesPerAction - n) * DAYS_BETWEEN_UPDATES + (i % 28)
    return { ago, at: calendar.at(ago, (i * 13 + n * 7) % 480) }
  }
  const reportedBy = (n: number) => ((i + n) % 11 === 0 ? PROGRAMME : owner)
  const claim = reportedAt(updatesPerAction)
  const step = <S extends ClosureStep>(step: S, recordedAt: Instant, by: string, ago: number) => ({
    recordedAt,
    recordedBy: by,
    step,
    effectiveOn: calendar.day(ago),
  })

  return {
    ref: `${area}.${Math.floor(i / areas) + 1}`,
    versions: moves
      ? [first, { ...first, ...moved, dueOn: later, reason: `Due date moved by the board (${minuteReference})` }]
      : [first],
    // The last is still to come.
    milestones: numbers(3).map((n) => {
      const planned = {
        ...began,
        title: `Step ${n} of action ${i + 1} is in use in every team`,
        ...dueOfStep(calendar.day(n === 3 ? -20 - (i % 60) : lived - n * Math.floor(lived / 4)), i),
        doneOn: null,
      }
      const ago = Math.max(1, lived - n * Math.floor(lived / 4) + (i % 9))
      if (n === 3) return { versions: [planned] }
      return {
        versions: [planned, { ...planned, recordedAt: calendar.at(ago), recordedBy: owner, doneOn: calendar.day(ago) }],
      }
    }),
    progressUpdates: numbers(updatesPerAction).map((n) => {
      const { ago, at } = reportedAt(n)
      const status = closes && n === updatesPerAction ? 'complete' : statusOf(i, n - 1)
      return {
        recordedAt: at,
        recordedBy: reportedBy(n),
        effectiveOn: calendar.day(ago),
        deliveryStatus: status,
        progress: progressOf(i, n),
        nextSteps: n % 2 === 0 ? nextStepsOf(i, n) : null,
        wayBackToGreen: wayBackOf(status, i),
        helpNeeded: status === 'off-track' && n % 2 === 0 ? 'The board is asked to speak to the partner.' : null,
        forecastOn: status === 'off-track' ? calendar.day(ago - 120) : null,
        noChange: false,
        onBehalf: reportedBy(n) === PROGRAMME,
      }
    }),
    closureSteps: closes
      ? [
          {
            ...step('claimed', claim.at, reportedBy(updatesPerAction), claim.ago),
            meeting: null,
            minuteReference: null,
            note: null,
          },
          {
            ...step('reviewed', calendar.at(claim.ago, 600), REVIEWER, claim.ago),
            meeting: null,
            minuteReference: null,
            note: 'Data and audit were seen; both bear the claim out.',
          },
          ...(agreed
            ? [
                {
                  ...step('agreed', calendar.at(board.ago, 300), CHAIR, board.ago),
                  meeting: board.key,
                  minuteReference,
                  note: null,
                },
              ]
            : []),
        ]
      : [],
    dateChanges: moves
      ? [asked, { ...asked, ...moved, step: 'agreed' as const, meeting: board.key, minuteReference }]
      : [],
    helpAnswers: [],
    broughtRows: [],
  }
}
