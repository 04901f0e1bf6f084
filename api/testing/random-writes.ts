import fc from 'fast-check'
import { DELIVERY_STATUSES } from '../../domain/delivery-status.ts'
import { RECORDED_STEPS } from '../../domain/why-not-close.ts'

/** A few actions, so that writes meet: on track, waiting, complete, overdue, re-dated, withdrawn. */
export const REFS = ['1.1', '4.4', '3.3', '1.4', '2.3', '3.6'] as const

const ref = fc.constantFrom(...REFS)
const on = fc.constantFrom('2020-12-10', '2020-12-01', '2021-01-29', '2021-06-30')
/** Mostly somebody whose it is to do, and now and then somebody else. */
const reporter = fc.constantFrom('owner', 'programme', 'programme', 'chair')
const decider = fc.constantFrom('chair', 'chair', 'programme', 'owner')

const update = fc.record({
  kind: fc.constant('update'),
  role: reporter,
  ref,
  said: fc.record({
    deliveryStatus: fc.constantFrom(...DELIVERY_STATUSES),
    effectiveOn: fc.constantFrom('2020-12-10', '2020-12-10', '2020-12-01', '2021-01-29'),
    progress: fc.constantFrom('Two pods are full', 'Three are', ''),
    wayBackToGreen: fc.constantFrom('By May', 'By June', null),
    noChange: fc.constantFrom(false, false, false, true),
    helpNeeded: fc.constantFrom('Cover for two posts', 'Cover for two posts', 'Money', null),
  }),
})
const STAYS = Array.from({ length: 3 }, () => ({ withdraw: false, withdrawnAs: null, mergedInto: null, movedTo: null }))
const LEAVES = [
  { withdraw: true, withdrawnAs: 'no-longer-needed', mergedInto: null, movedTo: null },
  { withdraw: true, withdrawnAs: 'merged', mergedInto: '2.1', movedTo: null },
  { withdraw: true, withdrawnAs: 'moved', mergedInto: null, movedTo: 'Business as usual' },
]
const version = fc.record({
  kind: fc.constant('version'),
  ref,
  said: fc
    .record({
      title: fc.constantFrom('Reworded', 'Reworded again'),
      /** Mostly the date that it has: a later one is refused once the board has seen it. */
      dueOn: fc.option(on, { freq: 1 }),
      /** Mostly the start that it has: work that was reported cannot begin later. */
      startsOn: fc.constantFrom(null, null, null, null, null, '2020-12-14', '2020-12-01', '2019-11-04'),
      ownerPost: fc.constantFrom('head-of-workforce', 'head-of-service-first-response'),
      recommendations: fc.constantFrom([1], [3, 10]),
      leaving: fc.constantFrom(...STAYS, ...STAYS, ...STAYS, ...LEAVES),
      supportingPosts: fc.constantFrom([], ['head-of-quality-assurance'], ['head-of-partnerships']),
      ownColumns: fc.constantFrom([], [{ label: 'Links to', text: 'Another plan' }]),
    })
    .map(({ leaving, ...said }) => ({ ...said, ...leaving })),
})
const step = fc.record({ kind: fc.constant('step'), role: decider, ref, step: fc.constantFrom(...RECORDED_STEPS) })

/** A claim, and as many steps up from it or back as are taken before the next write. */
const closing = fc.record({
  kind: fc.constant('closing'),
  ref,
  steps: fc.constantFrom(
    ...([
      ['reviewed'],
      ['returned'],
      ['reviewed', 'returned'],
      ['reviewed', 'agreed'],
      ['agreed', 'reopened'],
      ['reviewed', 'agreed', 'embedded', 'reopened'],
    ] as const),
  ),
})

/** Asked for, and sometimes decided; or decided though nobody may have asked. */
const date = fc.record({
  kind: fc.constant('date'),
  asks: fc.option(reporter),
  decides: fc.option(decider),
  decision: fc.constantFrom('agreed', 'refused'),
  ref,
  toOn: fc.constantFrom('2021-01-29', '2021-05-28', '2021-06-30', '2020-12-01'),
})

/** The help asked for is answered: at a meeting or between two, and by a day or not. */
const answer = fc.record({
  kind: fc.constant('answer'),
  /** Whether it is asked for first. */
  asks: fc.boolean(),
  role: decider,
  ref,
  meeting: fc.constantFrom('board-2020-12-10', 'board-2020-10-28', null),
  said: fc.record({
    words: fc.constantFrom('Agreed', 'Not agreed'),
    who: fc.constantFrom('head-of-workforce', 'Head of Workforce', 'The leader of the council', null),
    by: fc.constantFrom('2020-12-10', '2020-12-11', '2021-01-29', null),
  }),
})
const added = fc.record({
  kind: fc.constant('added'),
  area: fc.integer({ min: 1, max: 5 }),
  closedBefore: fc.boolean(),
})
/** Several actions at once: refused whole, where one of them is given to nobody. */
const addedTogether = fc.record({
  kind: fc.constant('added together'),
  areas: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 3 }),
  owner: fc.constantFrom('head-of-workforce', 'head-of-workforce', 'head-of-workforce', 'nobody'),
})

const newMilestone = fc.record({
  kind: fc.constant('new milestone'),
  role: reporter,
  ref,
  said: fc.record({
    title: fc.constantFrom('The first pod is full', 'The second is', 'All are'),
    dueOn: on,
    doneOn: fc.constantFrom(null, '2020-12-01'),
  }),
})
const milestone = fc.record({
  kind: fc.constant('milestone'),
  role: reporter,
  ref,
  /** Which of those that it has. */
  which: fc.nat({ max: 5 }),
  said: fc.oneof(
    fc.record({ doneOn: fc.constantFrom('2020-12-10', '2020-12-09', null) }),
    fc.record({ dueOn: on }),
    fc.record({ title: fc.constantFrom('Called otherwise', 'Called otherwise again') }),
  ),
})

/** The server's clock is set, in seconds: put back, or on. */
const clock = fc.record({ kind: fc.constant('clock'), seconds: fc.constantFrom(-2, -3600, -86_400, 2, 3600, 86_400) })

/** Somebody joins, is given another part, a password, or a name; at the command line or on the pages. */
const person = fc.record({
  kind: fc.constant('person'),
  does: fc.constantFrom('join', 'role', 'password', 'invite', 'give', 'reset', 'rename', 'leave'),
  number: fc.nat({ max: 3 }),
})

/** A plan file is brought in beside the plan, with the same people in it. */
const file = fc.record({ kind: fc.constant('file') })

/** Words are asked to be removed: until that is decided they stand. */
const redaction = fc.record({ kind: fc.constant('redaction') })
/** A board is added, moved or cancelled; of a series that is to come, so that its days meet others. */
const laterDay = fc.constantFrom('2021-02-17', '2021-02-18', '2021-03-17', '2021-04-07')
const meeting = fc.record({
  kind: fc.constant('meeting'),
  role: fc.constantFrom('programme', 'programme', 'programme', 'chair'),
  does: fc.constantFrom('add', 'move', 'cancel'),
  heldOn: laterDay,
  which: fc.nat({ max: 5 }),
})

/** Each way to write what the office keeps of the plan itself. */
export const KEPT_WAYS = [
  'addArea',
  'addAreas',
  'reviseArea',
  'addSource',
  'reviseSource',
  'addRecommendations',
  'reviseRecommendation',
  'withdrawRecommendation',
  'addPost',
  'addPosts',
  'revisePost',
  'addHolder',
  'reviseHolder',
  'handOver',
  'addVisit',
  'reviseVisit',
  'revisePlan',
] as const

/** What the office keeps of the plan itself, one of each noun, added or said anew. */
const kept = fc.record({
  kind: fc.constant('kept'),
  role: fc.constantFrom('programme', 'programme', 'programme', 'chair'),
  does: fc.constantFrom(...KEPT_WAYS),
  words: fc.constantFrom('Said anew', 'Said once more', 'শিশুদের কণ্ঠ'),
})

const oneWrite = fc.oneof(
  { weight: 4, arbitrary: kept },
  { weight: 2, arbitrary: meeting },
  { weight: 8, arbitrary: update },
  { weight: 3, arbitrary: step },
  closing,
  { weight: 5, arbitrary: date },
  { weight: 5, arbitrary: answer },
  { weight: 2, arbitrary: milestone },
  { weight: 3, arbitrary: version },
  added,
  addedTogether,
  newMilestone,
  { weight: 2, arbitrary: clock },
  { weight: 3, arbitrary: person },
  file,
  redaction,
)
export type Write = typeof oneWrite extends fc.Arbitrary<infer W> ? W : never

/** What is written on each of one to three days. */
export const someWrites = fc.array(fc.array(oneWrite, { minLength: 30, maxLength: 45 }), { minLength: 1, maxLength: 3 })
