import { PLAN_FILE_FORMAT, type PlanFile } from '../domain/contract/plan-file.ts'
import { day, type Day, type Instant } from '../domain/day.ts'
import {
  CHAIR,
  DAYS_BETWEEN_UPDATES,
  emailOf,
  postOf,
  PROGRAMME,
  REVIEWER,
  syntheticAction,
} from './synthetic-action.ts'
import { calendarUntil, numbers, type Calendar } from './synthetic-calendar.ts'

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
  const began = { recordedAt: calendar.at(lived + 90), recordedBy: PROGRAMME }
  const meetings = meetingsOf(Math.max(1, updatesPerAction) + 2, calendar, began)
  const board = { key: meetings.at(-3)?.key ?? '', ago: LAST_BOARD_AGO }
  const surroundings = { areas, recommendations, posts, updatesPerAction, calendar, began, board }

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
      { email: REVIEWER, name: 'Programme office, reviews' },
      { email: CHAIR, name: 'Independent chair' },
      ...numbers(posts).map((n) => ({ email: emailOf(n - 1), name: n === 1 ? 'Alex Example' : `Example Holder ${n}` })),
    ],
    posts: numbers(posts)
      .map((n) => n - 1)
      .map((i) => ({
        key: postOf(i),
        versions: [{ ...began, title: `Head of Service ${i + 1}`, organisation: 'Example Council' }],
        holders: [
          {
            versions: [
              {
                ...began,
                name: i === 0 ? 'Alex Example' : `Example Holder ${i + 1}`,
                email: emailOf(i),
                capacity: 'holder',
                fromOn: calendar.day(lived + 90),
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
    broughtSheets: [],
    papers: [],
    paperAnswers: [],
    paperTemplates: [],
    phraseAnswers: [],
    publicationMarks: [],
    actions: numbers(actions).map((n) => syntheticAction(n - 1, surroundings)),
  }
}

const LAST_BOARD_AGO = 21

/** A board every six weeks, the last two still to come. */
const meetingsOf = (
  count: number,
  calendar: Calendar,
  began: { recordedAt: Instant; recordedBy: string },
): PlanFile['meetings'] =>
  numbers(count).map((n) => {
    const ago = (count - n - 2) * 42 + LAST_BOARD_AGO
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
