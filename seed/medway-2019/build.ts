import type { FiledAction } from '../../domain/contract/plan-file.ts'
import { day, londonTime, type Day, type Instant } from '../../domain/day.ts'
import type { ClosureStep, DeliveryStatus } from '../../domain/delivery-status.ts'
import type { DateChangeReason, OwnColumn } from '../../domain/vocabulary.ts'
import { dueAs } from '../due-as.ts'
import { PROGRAMME, reporterFor, type PostKey } from './posts.ts'

/** The day the first draft of the plan was recorded, ahead of the first board. */
export const PLAN_BEGAN = day('2019-09-30')
/** The day the refreshed plan was recorded. */
export const REFRESHED = day('2020-07-20')

interface Rest {
  next?: string
  /** The way back to green: required when at risk or off track. */
  way?: string
  help?: string
  forecast?: string
  /** The programme office wrote it for the owner. */
  onBehalf?: true
}

export interface Said extends Rest {
  on: Day
  status: DeliveryStatus
  progress: string
}

/** One month's update: the day it describes, the owner's word, and what was done. */
export const said = (on: string, status: DeliveryStatus, progress: string, rest: Rest = {}): Said => ({
  on: day(on),
  status,
  progress,
  ...rest,
})

/** A report in which the owner confirmed that nothing has changed: the last words stand. */
interface Unchanged {
  on: Day
  unchanged: true
}

export const unchanged = (on: string): Unchanged => ({ on: day(on), unchanged: true })

/** Reports as they are recorded: one that confirms says the words before it again. */
const spoken = (updates: readonly (Said | Unchanged)[]): (Said & { noChange: boolean })[] =>
  updates.map((update, i) => {
    if (!('unchanged' in update)) return { ...update, noChange: false }
    const before = updates.slice(0, i).findLast((one) => !('unchanged' in one))
    if (before === undefined || 'unchanged' in before) throw new Error('Something is said before it is confirmed')
    return { ...before, on: update.on, noChange: true }
  })

interface Closure {
  on: string
  step: ClosureStep
  /** An email; the chair's for agreed, returned and reopened. */
  by: string
  meeting?: string
  minute?: string
  note?: string
}

/** A request to move the due date. */
interface Asking {
  askedOn: string
  from: string
  to: string
  code: DateChangeReason
  reason: string
  effect: string
}

/** A request to move the due date, and what the board decided. */
interface Redating extends Asking {
  decidedOn: string
  /** Minutes that lie between what else was recorded that day and the request, and the request and its decision. */
  apart?: number
  meeting: string
  minute: string
  decision?: 'agreed' | 'refused'
  /** What the board said when it decided; needed where it refused. */
  boardWords?: string
}

/** What a board answered to the help that the update before it asked for. */
interface Answer {
  on: string
  meeting: string
  minute: string
  words: string
  post?: PostKey
  who?: string
  by?: string
}

interface Later {
  /** The day the new version was recorded. */
  on: string
  reason: string
  title?: string
  success?: string
  owner?: PostKey
  due?: string
  recommendations?: number[]
  /** Taken out of the plan: merged into another action, moved elsewhere, or no longer needed. */
  withdrawn?: { into: string } | { movedTo: string } | 'no-longer-needed'
}

export interface Plain {
  ref: string
  /** Where the ref does not say it; null where it belongs to none. */
  area?: number | null
  title: string
  /** Left out where none is known. */
  success?: string
  /** Left empty where it answers none. */
  recommendations: number[]
  /** Why it answers none. */
  noneBecause?: string
  owner: PostKey
  /** Posts that do part of it. */
  supports?: PostKey[]
  partners?: string
  /** What the council's own sheet had in columns of its own. */
  own?: OwnColumn[]
  /** Left out where no start is known. */
  starts?: string
  /** A day, or as plans say it: `March 2021`, `Ongoing, reviewed on 31 March 2021`. */
  due: string
  /** The day the action joined the plan; the first draft unless said. */
  added?: string
  /** Why it joined the plan; the refresh unless said. */
  because?: string
  /** It was done before this record began: when, and how that is known. */
  closedBefore?: { on: string; note: string }
  later?: Later[]
  /** Title, when it is due, and the day it was done where it was; its own owner and a note where it has them. */
  milestones: [title: string, due: string, done?: string | undefined, more?: { owner: PostKey; note: string }][]
  updates: (Said | Unchanged)[]
  closure?: Closure[]
  redated?: Redating[]
  answers?: Answer[]
  /** A request that waits for the board. */
  asking?: Asking
}

/** A different minute for each thing recorded, the same every time: nobody types 33 updates at noon. */
const timeOn = (on: string, ref: string, later = 0): Instant => {
  const spread = [...(on + ref)].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 480, 7) + later
  return londonTime(day(on), 9 + Math.floor(spread / 60), spread % 60)
}

const closedBefore = (
  { closedBefore: closed }: Plain,
  recorded: Pick<FiledAction['closureSteps'][number], 'recordedAt' | 'recordedBy'>,
): FiledAction['closureSteps'] =>
  closed === undefined
    ? []
    : [
        {
          ...recorded,
          step: 'closed-before',
          effectiveOn: day(closed.on),
          meeting: null,
          minuteReference: null,
          note: closed.note,
        },
      ]

type Left = Pick<FiledAction['versions'][number], 'withdrawnAs' | 'mergedInto' | 'movedTo'>

function leftAs(withdrawn: NonNullable<Later['withdrawn']>): Left {
  if (withdrawn === 'no-longer-needed') return { withdrawnAs: withdrawn }
  return 'into' in withdrawn
    ? { withdrawnAs: 'merged', mergedInto: withdrawn.into }
    : { withdrawnAs: 'moved', movedTo: withdrawn.movedTo }
}

/** Turns an action as it is written here into what the plan file holds. */
export function action(plain: Plain): FiledAction {
  const { ref } = plain
  const area = plain.area === undefined ? Number(ref.split('.')[0]) : plain.area
  const added = plain.added ?? PLAN_BEGAN
  const byProgramme = (on: string, later = 0) => ({ recordedAt: timeOn(on, ref, later), recordedBy: PROGRAMME })

  // A date that the board agreed to move makes a version of its own.
  const changes: (Later & { later?: number })[] = [
    ...(plain.later ?? []),
    ...(plain.redated ?? [])
      .filter(({ decision }) => decision !== 'refused')
      .map(({ decidedOn, apart = 0, to, reason, minute }) => ({
        on: decidedOn,
        later: 2 * apart,
        due: to,
        reason: `Due date moved by the board (${minute}): ${reason}`,
      })),
  ].sort((one, other) => one.on.localeCompare(other.on))

  let now: FiledAction['versions'][number] = {
    ...byProgramme(added),
    title: plain.title,
    successMeasure: plain.success ?? null,
    area,
    ...(plain.recommendations.length > 0 && { recommendations: plain.recommendations }),
    ...(plain.noneBecause && { noRecommendationBecause: plain.noneBecause }),
    ownerPost: plain.owner,
    ...(plain.supports && { supportingPosts: plain.supports.toSorted() }),
    sponsorPost: null,
    partners: plain.partners ?? null,
    ...(plain.own && { ownColumns: plain.own }),
    startsOn: plain.starts === undefined ? null : day(plain.starts),
    ...dueAs(plain.due),
    state: 'active',
    reason: added === PLAN_BEGAN ? null : (plain.because ?? 'Added when the plan was refreshed in summer 2020'),
  }
  const versions = [now]
  for (const change of changes) {
    now = {
      ...now,
      ...byProgramme(change.on, change.later),
      reason: change.reason,
      ...(change.title && { title: change.title }),
      ...(change.success && { successMeasure: change.success }),
      ...(change.owner && { ownerPost: change.owner }),
      ...(change.recommendations && { recommendations: change.recommendations }),
      ...(change.due && { dueOn: day(change.due) }),
      ...(change.withdrawn && {
        state: 'withdrawn' as const,
        ...leftAs(change.withdrawn),
      }),
    }
    versions.push(now)
  }

  const ownerOn = (on: string): PostKey =>
    changes.reduce<PostKey>((owner, change) => (change.owner && change.on <= on ? change.owner : owner), plain.owner)

  const askedBy = ({ askedOn, from, to, code, reason, effect }: Asking, later = 0) => ({
    recordedAt: timeOn(askedOn, ref, later),
    recordedBy: reporterFor(ownerOn(askedOn), day(askedOn)),
    step: 'asked' as const,
    fromOn: day(from),
    toOn: day(to),
    reasonCode: code,
    reason,
    effect,
    meeting: null,
    minuteReference: null,
  })

  return {
    ref,
    versions,
    milestones: plain.milestones.map(([title, due, done, more]) => {
      const planned = {
        ...byProgramme(added),
        title,
        ...dueAs(due),
        doneOn: null,
        ...(more && { ownerPost: more.owner, note: more.note }),
      }
      if (done === undefined) return { versions: [planned] }
      const reached = {
        ...planned,
        recordedAt: timeOn(done, ref),
        recordedBy: reporterFor(ownerOn(done), day(done)),
        doneOn: day(done),
      }
      return { versions: [planned, reached] }
    }),
    progressUpdates: spoken(plain.updates).map((update) => ({
      recordedAt: timeOn(update.on, ref),
      recordedBy: update.onBehalf ? PROGRAMME : reporterFor(ownerOn(update.on), update.on),
      effectiveOn: update.on,
      deliveryStatus: update.status,
      progress: update.progress,
      nextSteps: update.next ?? null,
      wayBackToGreen: update.way ?? null,
      helpNeeded: update.help ?? null,
      forecastOn: update.forecast === undefined ? null : day(update.forecast),
      noChange: update.noChange,
      onBehalf: update.onBehalf ?? false,
    })),
    closureSteps: [
      ...closedBefore(plain, byProgramme(added)),
      ...(plain.closure ?? []).map(({ on, step, by, meeting, minute, note }) => ({
        recordedAt: timeOn(on, ref),
        recordedBy: by,
        step,
        effectiveOn: day(on),
        meeting: meeting ?? null,
        minuteReference: minute ?? null,
        note: note ?? null,
      })),
    ],
    dateChanges: [
      ...(plain.redated ?? []).flatMap((moved) => {
        const { decidedOn, apart = 0, meeting, minute, decision = 'agreed', boardWords } = moved
        const asked = askedBy(moved, apart)
        return [
          asked,
          {
            ...asked,
            ...byProgramme(decidedOn, 2 * apart),
            step: decision,
            meeting,
            minuteReference: minute,
            ...(boardWords !== undefined && { boardWords }),
          },
        ]
      }),
      ...(plain.asking ? [askedBy(plain.asking)] : []),
    ],
    helpAnswers: (plain.answers ?? []).map(({ on, meeting, minute, words, post, who, by }) => ({
      ...byProgramme(on, 5),
      words,
      post: post ?? null,
      who: who ?? null,
      by: by === undefined ? null : day(by),
      meeting,
      minuteReference: minute,
    })),
    broughtRows: [],
  }
}
