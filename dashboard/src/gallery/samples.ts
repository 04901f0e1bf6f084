import type { ActionRow, AsAt, Me, MeetingDate, PlanHead, StatusAtBoard } from '../../../domain/contract/frame.ts'
import { dayDue } from '../../../domain/due.ts'
import { day } from '../../../domain/day.ts'
import { SHOWN_STATUSES, type DeliveryStatus, type ShownStatus } from '../../../domain/delivery-status.ts'
import { rollUp } from '../../../domain/roll-up.ts'

/** What parts show in the gallery: the longest and the shortest that a plan has. */
export const BOARDS: MeetingDate[] = ['2020-06-24', '2020-08-05', '2020-09-16', '2020-10-28', '2020-12-16'].map(
  (on) => ({
    id: `board-${on}`,
    kind: 'improvement-board',
    title: 'Improvement Board',
    heldOn: day(on),
    dataCutOffOn: day(on),
  }),
)

export const NOW: AsAt = { day: day('2020-12-10'), isNow: true, hasEnded: false, param: null, meeting: null }
export const THEN: AsAt = {
  day: day('2020-10-28'),
  isNow: false,
  hasEnded: true,
  param: '2020-10-28',
  meeting: BOARDS[3] ?? null,
}

export const PLAN: PlanHead = {
  slug: 'sample',
  council: 'Sample Council',
  title: 'Children’s services improvement plan',
  illustrative: 'Everything here is a sample.',
  beganOn: day('2019-10-01'),
  reinspectionExpectedOn: null,
  staleAfterDays: 38,
  statusWords: {},
  quarters: 'financial',
  areas: [{ number: 1, title: 'Quality of practice' }],
  recommendations: [{ number: 1, shortTitle: 'Leaders’ oversight of children’s experiences, and audits' }],
  boards: [...BOARDS].reverse(),
}

export const ME: Me = {
  id: '0197-sample',
  name: 'Sam Sample',
  email: 'sam@sample.example',
  role: 'programme',
  posts: [],
  may: ['update-on-behalf', 'edit-plan'],
}

const many = (count: number, status: ShownStatus) => Array<ShownStatus>(count).fill(status)

/** All of them, one among many, one alone, none. */
export const ALL = rollUp([...SHOWN_STATUSES, ...many(9, 'on-track'), ...many(4, 'at-risk')])
export const ONE_AMONG_MANY = rollUp(['off-track', ...many(212, 'on-track')])
export const ALONE = rollUp(['complete'])
export const NONE = rollUp([])

const stacks = [
  many(30, 'not-started'),
  [...many(20, 'at-risk'), ...many(10, 'off-track')],
  ['off-track', ...many(30, 'complete')],
]
export const HISTORY: StatusAtBoard[] = [
  ...BOARDS.slice(0, 4).map((meeting, index) => ({
    ...rollUp((stacks[index] ?? [...SHOWN_STATUSES]) as ShownStatus[]),
    meeting,
  })),
  { ...ALL, meeting: null },
]

export const STRIP = BOARDS.map(({ heldOn }, index) => ({
  heldOn,
  worst: index === 0 ? null : (SHOWN_STATUSES[index] ?? null),
}))

/** A year of one action: not in the plan, then every status there is, then steady. */
export const YEAR: (ShownStatus | null)[] = [null, null, ...SHOWN_STATUSES, ...many(4, 'on-track')]

const row = (ref: string, title: string, deliveryStatus: ShownStatus, own: Partial<ActionRow> = {}): ActionRow => ({
  ref,
  title,
  area: 1,
  recommendations: [1],
  state: 'active',
  left: null,
  deliveryStatus,
  because: 'as-reported',
  late: false,
  daysLate: 0,
  reported: { deliveryStatus: 'at-risk' satisfies DeliveryStatus, effectiveOn: day('2020-12-04') },
  startsOn: day('2019-11-01'),
  due: dayDue(day('2021-03-31')),
  dueOn: day('2021-03-31'),
  originalDue: null,
  originalDueOn: day('2021-03-31'),
  timesRedated: 0,
  owner: { key: 'head', post: 'Head of Partnerships and Commissioning', holder: 'Harper Example' },
  ...own,
})

export const ACTIONS: (ActionRow & { atBoards: (ShownStatus | null)[] })[] = [
  row('1.1', 'Every contact gets a safe decision within one working day', 'on-track'),
  row('2.3', 'Social workers stay, on a career scheme that rewards practice', 'off-track', {
    late: true,
    daysLate: 41,
    originalDue: dayDue(day('2020-03-31')),
    originalDueOn: day('2020-03-31'),
    timesRedated: 3,
  }),
  row('3.4', 'Children move between social work and early help without a gap', 'out-of-date'),
  row('5.7', 'Antidisestablishmentarianism-and-other-words-that-are-long-and-have-no-spaces-in-them', 'not-started', {
    reported: null,
    owner: { key: 'none', post: 'Head of Service, Care Leavers', holder: null },
  }),
  row('5.8', 'A thing that left the plan', 'at-risk', {
    state: 'withdrawn',
    left: { as: 'merged', mergedInto: '1.2', movedTo: null, goesOn: { ref: '1.2', left: null } },
  }),
].map((one, index) => ({ ...one, atBoards: STRIP.map((_board, at) => SHOWN_STATUSES[index + at] ?? null) }))
