import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ACTION_DEEDS, type ActionDeed, type ActionView } from '../../domain/contract/actions.ts'
import { isOfMeeting } from '../../domain/closure-order.ts'
import { addDays, endOfDay, type Day } from '../../domain/day.ts'
import type { RecordedStep } from '../../domain/why-not-close.ts'
import { bodyFor } from '../testing/bodies.ts'
import type { Caller } from '../testing/caller.ts'
import { openTestApp, type TestApp } from '../testing/open-test-app.ts'
import { hold, join } from '../testing/parts.ts'
import { emailOf } from '../testing/sign-in.ts'
import { answerHelp, changeDate, decide, report, revise, seeAction } from '../testing/updates.ts'

/** On track, waiting, agreed, overdue, moved, withdrawn, and one with a request for another date. */
const REFS = ['1.1', '4.4', '3.3', '1.4', '2.3', '3.6', '1.7'] as const
/** One a role, and a second in the office and in the chair: what one of them did, the other may review or decide on. */
const SECOND = { programme: 'bailey@plan.example', chair: 'casey@plan.example' } as const
const PEOPLE = ['viewer', 'owner', 'programme', 'chair', 'scrutiny', SECOND.programme, SECOND.chair] as const
const POSTS = ['head-of-service-first-response', 'head-of-quality-assurance', 'head-of-workforce'] as const

/** A post that nobody of these comes to hold. */
const NOBODYS = 'head-of-partnerships'

const person = fc.constantFrom(...PEOPLE)

const someRefs = fc.subarray([...REFS], { minLength: 2, maxLength: 2 })

/** Mostly the same few meet: somebody tries a deed on an action. Now and then days pass, or people change places. */
const event = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      kind: fc.constant('deed'),
      /** Which of a run's actions. */
      which: fc.nat({ max: 2 }),
      person: fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom('programme', 'chair', 'owner', SECOND.programme) },
        person,
      ),
      deed: fc.constantFrom(...ACTION_DEEDS, 'claim', 'claim'),
      /** One of those offered to them, where any is: what is only refused leads nowhere. */
      offered: fc.option(fc.nat({ max: 20 }), { freq: 1 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('days'), pass: fc.constantFrom(1, 5, 20) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('holds'),
      person,
      post: fc.constantFrom(...POSTS),
      capacity: fc.constantFrom('holder', 'deputy'),
      from: fc.constantFrom(-20, 0, 1),
      days: fc.option(fc.constantFrom(0, 5)),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('starts'),
      which: fc.nat({ max: 2 }),
      /** Days from then. */
      from: fc.constantFrom(-20, 0, 3, 10),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('becomes'),
      person,
      role: fc.constantFrom('owner', 'programme', 'programme', 'chair', 'chair', 'viewer'),
    }),
  },
)
type Event = typeof event extends fc.Arbitrary<infer E> ? E : never

/** Gives an action to the first other post that whoever is in it could report for: which does, a form's list does not say. */
async function reown(who: Caller, { ref, owner, supporting }: ActionView['action']) {
  const others = [...POSTS, NOBODYS].filter((key) => key !== owner.key && !supporting.some((post) => post.key === key))
  let reply = await revise(who, ref, { ownerPost: others[0] })
  for (const ownerPost of others.slice(1))
    if (reply.body.fields?.ownerPost !== undefined) reply = await revise(who, ref, { ownerPost })
  return reply
}

/** Sends what a page's button would send: well filled in, based on what is there. */
function send(who: Caller, deed: ActionDeed | 'claim', view: ActionView, today: Day) {
  const { me, action, meetings, progressUpdates, closureSteps, dateChanges } = view
  const { ref } = action
  const post = (path: string, body: object) => who.post(`./actions/${ref}/${path}`, body)
  const step = (step: RecordedStep) => {
    const meeting = isOfMeeting(step) ? (meetings.onClosure[0]?.id ?? 'board-2020-12-10') : null
    return decide(who, ref, step, { meeting, basedOn: closureSteps[0]?.id })
  }
  switch (deed) {
    case 'update':
    case 'claim':
      return report(who, ref, {
        basedOn: progressUpdates[0]?.id ?? null,
        deliveryStatus: deed === 'claim' ? 'complete' : 'on-track',
        effectiveOn: today,
        helpNeeded: 'Cover',
      })
    case 'changeMilestones':
      return post('milestones', { title: `The next of ${action.milestones.length}`, dueOn: today })
    case 'edit':
      return revise(who, ref, { title: `${action.title}!`.slice(-150) })
    case 'reown':
      return reown(who, action)
    case 'remeasure':
      return revise(who, ref, { successMeasure: `${action.successMeasure}!`.slice(-150) })
    case 'withdraw':
      return revise(who, ref, { withdraw: true })
    case 'laterDue':
      return revise(who, ref, { dueOn: addDays(action.dueOn ?? today, 1) })
    case 'review':
      return step('reviewed')
    case 'agree':
      return step('agreed')
    case 'return':
      return step('returned')
    case 'embed':
      return step('embedded')
    case 'reopen':
      return step('reopened')
    case 'askDate': {
      const toOn = addDays(action.dueOn !== null && action.dueOn > today ? action.dueOn : today, 30)
      const why = { reasonCode: 'capacity', reason: 'Leave', effect: 'None' }
      return changeDate(who, ref, { step: 'asked', toOn, ...why, basedOn: dateChanges[0]?.id ?? null })
    }
    case 'decideDate': {
      const meeting = meetings.onDate[0]?.id ?? 'board-2020-12-10'
      const decided = { step: 'refused', meeting, minuteReference: '1', boardWords: 'Hurry' }
      return changeDate(who, ref, { ...decided, basedOn: dateChanges[0]?.id ?? null })
    }
    case 'answerHelp': {
      const meeting = meetings.onHelp[0]?.id ?? (me.role === 'chair' ? null : 'board-2020-12-10')
      const basedOn = progressUpdates[0]?.id ?? null
      return answerHelp(who, ref, { by: addDays(today, 3), meeting, minuteReference: meeting && '1', basedOn })
    }
  }
}

/** The application, and who is signed in to it that day. */
type Run = Pick<TestApp, 'deps' | 'clock' | 'signedIn'>

/** Somebody signs in once a day: a session of their own for each deed would take longer than the deed. */
function onceADay({ deps, clock, signedIn }: TestApp): Run {
  const callers = new Map<string, Promise<Caller>>()
  return {
    deps,
    clock,
    signedIn(account) {
      const key = `${account} ${clock.today()}`
      const known = callers.get(key) ?? signedIn(account)
      callers.set(key, known)
      return known
    },
  }
}

async function happen(app: Run, refs: readonly string[], one: Event): Promise<string | null> {
  const { deps, clock, signedIn } = app
  const today = clock.today()
  if (one.kind === 'days') {
    clock.moveTo(endOfDay(addDays(today, one.pass)))
  } else if (one.kind === 'holds') {
    const { post, capacity, days } = one
    const fromOn = addDays(today, one.from)
    await hold(deps, {
      email: emailOf(one.person),
      post,
      capacity,
      fromOn,
      toOn: days === null ? null : addDays(fromOn, days),
    })
  } else if (one.kind === 'starts') {
    const startsOn = addDays(today, one.from)
    const { status } = await revise(await signedIn('programme'), refs[one.which] ?? '1.1', { startsOn })
    expect([201, 400, 403, 409]).toContain(status)
    return status === 201 && one.from > 0 ? 'starts later' : null
  } else if (one.kind === 'becomes') {
    await join(deps, emailOf(one.person), one.role)
  } else {
    const who = await signedIn(one.person)
    const view = await seeAction(who, refs[one.which] ?? '1.1')
    // What is withdrawn leads nowhere: it is tried, and not sought out.
    const buttons = ACTION_DEEDS.filter((deed) => view.can[deed] && deed !== 'withdraw')
    const deed = (one.offered !== null && buttons[one.offered % buttons.length]) || one.deed
    const offered = view.can[deed === 'claim' ? 'update' : deed]
    const { status, body } = await send(who, deed, view, today)
    const told = { one, deed, offered, status, body: status === 201 ? null : body, whyNot: view.whyNot }
    expect(offered ? [201] : [400, 403, 409], JSON.stringify(told)).toContain(status)
    return `${deed} ${status === 201 ? 'taken' : 'refused'}`
  }
  return null
}

it('a button stands exactly where its request would be taken', async () => {
  const seen = new Set<string>()
  await fc.assert(
    fc.asyncProperty(someRefs, fc.array(event, { minLength: 60, maxLength: 80 }), async (refs, events) => {
      let close = () => Promise.resolve()
      try {
        const app = onceADay(await openTestApp({ over: (closing) => (close = closing) }))
        for (const role of ['programme', 'chair'] as const) await join(app.deps, SECOND[role], role)
        const added = await (await app.signedIn('programme')).post('./actions', { ...bodyFor('addAction'), area: 1 })
        for (const one of events) {
          const outcome = await happen(app, [...refs, added.body.action.ref], one)
          if (outcome) seen.add(outcome)
        }
      } finally {
        await close()
      }
    }),
    { seed: 4173, numRuns: 26, endOnFailure: true },
  )
  // Every button was there for somebody, and not for somebody else.
  const every = [...ACTION_DEEDS, 'claim'].flatMap((deed) => [`${deed} taken`, `${deed} refused`])
  expect([...every, 'starts later'].filter((outcome) => !seen.has(outcome))).toEqual([])
}, 900_000)
