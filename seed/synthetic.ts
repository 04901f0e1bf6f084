import { PLAN_FILE_FORMAT, type FiledAction, type PlanFile } from '../domain/contract/plan-file.ts'
import { addDays, day, instant, londonTime, type Day, type Instant } from '../domain/day.ts'
import type { ClosureStep } from '../domain/delivery-status.ts'
import { nextStepsOf, progressOf, statusOf, wayBackOf } from './synthetic-words.ts'

interface Wanted {
  slug: string
  actions: number
  updatesPerAction: number
  areas?: number
  recommendations?: number
  posts?: number
  /** The last day anything is recorded on; the demonstration’s clock starts the day after. */
  until?: Day
}

const DAYS_BETWEEN_UPDATES = 30
const PROGRAMME = 'programme@plan.example'
const CHAIR = 'chair@plan.example'
const ILLUSTRATIVE = 'Everything in this plan is made up, to see how the tracker behaves with a plan of this size.'

/**
 * A made-up plan of any size, the same every time: a monthly update for each
 * action, milestones, some dates moved and some closures agreed.
 */
export function syntheticPlan({
  slug,
  actions,
  updatesPerAction,
  areas = 10,
  recommendations = 20,
  posts = 40,
  until = day('2020-12-09'),
}: Wanted): PlanFile {
  if (actions > areas * 999) throw new RangeError(`${areas} areas number ${areas * 999} actions at most`)
  const calendar = calendarUntil(until)
  const lived = updatesPerAction * DAYS_BETWEEN_UPDATES
  const began = { recordedAt: calendar.at(lived + 60), recordedBy: PROGRAMME }
  const postKeys = numbers(posts).map((n) => `post-${n}`)
  const emailOf = (post: number) => (post === 0 ? 'owner@plan.example' : `post-${post + 1}@plan.example`)
  const meetings = meetingsOf(updatesPerAction + 2, calendar, began)

  const make = (i: number): FiledAction => {
    const area = (i % areas) + 1
    const post = i % posts
    const closes = i % 12 === 5 && updatesPerAction > 0
    const moves = i % 6 === 1
    const owner = emailOf(post)
    const dueOn = calendar.day(40 - (i % 400))
    const movedOn = calendar.at(30 + (i % 28))
    const first: FiledAction['versions'][number] = {
      ...began,
      title: `Made-up action ${i + 1}: what is agreed with families is done in time and can be seen`,
      successMeasure: `By the due date 90% of plans made with families are done in time (${40 + (i % 30)}% when the plan began), and 8 in 10 families say that they noticed.`,
      area,
      recommendations: [...new Set([(i % recommendations) + 1, ((i * 7) % recommendations) + 1])].sort((a, b) => a - b),
      ownerPost: postKeys[post] ?? '',
      sponsorPost: null,
      partners: i % 3 === 0 ? 'Police, health and schools' : null,
      startsOn: calendar.day(lived + 30),
      dueOn,
      state: 'active',
      reason: null,
    }
    const later = calendar.day(40 - (i % 400) - 60)
    const moved = { recordedAt: movedOn, recordedBy: PROGRAMME }
    const asked = {
      recordedAt: calendar.at(35 + (i % 28)),
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
    const board = meetings[1]?.key ?? null
    const minuteReference = `IB item ${(i % 9) + 1}.1`
    const lastOn = calendar.day(i % 28)
    const step = <S extends ClosureStep>(step: S, minutes: number, by: string) => ({
      recordedAt: calendar.at(i % 28, 600 + minutes),
      recordedBy: by,
      step,
      effectiveOn: lastOn,
    })

    return {
      ref: `${area}.${Math.floor(i / areas) + 1}`,
      versions: moves
        ? [first, { ...first, ...moved, dueOn: later, reason: `Due date moved by the board (${minuteReference})` }]
        : [first],
      milestones: numbers(3).map((n) => {
        const planned = {
          ...began,
          title: `Step ${n} of action ${i + 1} is in use in every team`,
          dueOn: calendar.day(lived - n * Math.floor(lived / 4)),
          doneOn: null,
        }
        const ago = Math.max(1, lived - n * Math.floor(lived / 4) + (i % 9))
        if (n === 3) return { versions: [planned] }
        return {
          versions: [
            planned,
            { ...planned, recordedAt: calendar.at(ago), recordedBy: owner, doneOn: calendar.day(ago) },
          ],
        }
      }),
      progressUpdates: numbers(updatesPerAction).map((n) => {
        const ago = (updatesPerAction - n) * DAYS_BETWEEN_UPDATES + (i % 28)
        const status = closes && n === updatesPerAction ? 'complete' : statusOf(i, n - 1)
        const onBehalf = (i + n) % 11 === 0
        return {
          recordedAt: calendar.at(ago, (i * 13 + n * 7) % 480),
          recordedBy: onBehalf ? PROGRAMME : owner,
          effectiveOn: calendar.day(ago),
          deliveryStatus: status,
          progress: progressOf(i, n),
          nextSteps: n % 2 === 0 ? nextStepsOf(i, n) : null,
          wayBackToGreen: wayBackOf(status, i),
          helpNeeded: status === 'off-track' && n % 2 === 0 ? 'The board is asked to speak to the partner.' : null,
          forecastOn: status === 'off-track' ? calendar.day(ago - 120) : null,
          noChange: false,
          onBehalf,
        }
      }),
      closureSteps: closes
        ? [
            { ...step('claimed', 0, owner), meeting: null, minuteReference: null, note: null },
            {
              ...step('reviewed', 10, PROGRAMME),
              meeting: null,
              minuteReference: null,
              note: 'Data and audit were seen; both bear the claim out.',
            },
            ...(i % 24 === 5 ? [{ ...step('agreed', 20, CHAIR), meeting: board, minuteReference, note: null }] : []),
          ]
        : [],
      dateChanges: moves
        ? [asked, { ...asked, ...moved, step: 'agreed' as const, meeting: board, minuteReference }]
        : [],
    }
  }

  return {
    format: PLAN_FILE_FORMAT,
    plan: {
      slug,
      versions: [
        {
          ...began,
          council: 'Example Council',
          title: `A made-up plan of ${actions.toLocaleString('en-GB')} actions`,
          vision: null,
          judgement: 'inadequate',
          inspectedFrom: null,
          inspectedTo: null,
          reportPublishedOn: null,
          reinspectionExpectedOn: null,
          state: 'active',
          closedOn: null,
          illustrative: ILLUSTRATIVE,
          staleAfterDays: 38,
          reason: null,
        },
      ],
    },
    people: [
      { email: PROGRAMME, name: 'Programme office' },
      { email: CHAIR, name: 'Independent chair' },
      ...numbers(posts).map((n) => ({ email: emailOf(n - 1), name: n === 1 ? 'Alex Example' : `Example Holder ${n}` })),
    ],
    posts: postKeys.map((key, i) => ({
      key,
      versions: [{ ...began, title: `Head of Service ${i + 1}`, organisation: 'Example Council' }],
      holders: [
        {
          versions: [
            {
              ...began,
              name: i === 0 ? 'Alex Example' : `Example Holder ${i + 1}`,
              email: emailOf(i),
              capacity: 'holder',
              fromOn: calendar.day(lived + 60),
              toOn: null,
            },
          ],
        },
      ],
    })),
    sources: [
      {
        key: 'report',
        versions: [
          {
            ...began,
            kind: 'inspection-report',
            title: 'A made-up report',
            publishedOn: null,
            url: null,
            licence: null,
          },
        ],
      },
    ],
    areas: numbers(areas).map((number) => ({
      number,
      versions: [{ ...began, title: `Made-up priority area ${number}`, sponsorPost: null }],
    })),
    recommendations: numbers(recommendations).map((number) => ({
      number,
      versions: [
        {
          ...began,
          wording: `Made-up recommendation ${number}: the quality and effectiveness of what is done with and for families.`,
          shortTitle: `Recommendation ${number}`,
          source: 'report',
          paragraphs: null,
          areas: [((number - 1) % areas) + 1],
        },
      ],
    })),
    meetings,
    visits: [],
    actions: numbers(actions).map((n) => make(n - 1)),
  }
}

/** 1 to `count`. */
const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1)

type Calendar = ReturnType<typeof calendarUntil>

/** Days and moments so long before the last day, each worked out once: there are a million to give. */
function calendarUntil(until: Day) {
  const days = new Map<number, Day>()
  const nines = new Map<number, number>()
  const dayAgo = (ago: number): Day => {
    const known = days.get(ago)
    if (known) return known
    const made = addDays(until, -ago)
    days.set(ago, made)
    return made
  }
  return {
    day: dayAgo,
    /** So many minutes after nine o’clock in London. */
    at(ago: number, minutes = 0): Instant {
      let nine = nines.get(ago)
      if (nine === undefined) nines.set(ago, (nine = Date.parse(londonTime(dayAgo(ago), 9))))
      return instant(new Date(nine + minutes * 60_000))
    },
  }
}

/** A board every six weeks, the last two still to come. */
const meetingsOf = (
  count: number,
  calendar: Calendar,
  began: { recordedAt: Instant; recordedBy: string },
): PlanFile['meetings'] =>
  numbers(count).map((n) => {
    const ago = (count - n - 1) * 42 - 21
    return {
      key: `board-${calendar.day(ago)}`,
      versions: [
        {
          ...began,
          kind: 'improvement-board',
          title: 'Improvement Board',
          heldOn: calendar.day(ago),
          dataCutOffOn: calendar.day(ago + 14),
          papersDueOn: calendar.day(ago + 7),
        },
      ],
    }
  })
