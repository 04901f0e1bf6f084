import { describe, expect, it } from 'vitest'
import { checkPlanFile } from '../../api/plan-file/check/check-plan-file.ts'
import type { FiledAction } from '../../domain/contract/plan-file.ts'
import { day, dayOf, endOfDay, type Day } from '../../domain/day.ts'
import { deliveryStatusAt, type Verdict } from '../../domain/delivery-status.ts'
import { KINDS_IN_WORDS } from '../../domain/due.ts'
import { WITHDRAWN_AS } from '../../domain/vocabulary.ts'
import { byWorst } from '../../domain/roll-up.ts'
import { medway2019 } from './plan-file.ts'

/** The demonstration's day, and the cut-off of the board before it. */
const TODAY = day('2020-12-10')
const LAST_BOARD = day('2020-10-14')

const knownBy = <R extends { recordedAt: string }>(on: Day, records: R[]) =>
  records.filter(({ recordedAt }) => recordedAt <= endOfDay(on))

/** The plan's active actions as the record knew them at the end of a day. */
const actionsKnownOn = (on: Day) =>
  medway2019.actions.filter(({ versions }) => knownBy(on, versions).at(-1)?.state === 'active')

function shownOn(on: Day, { versions, progressUpdates, closureSteps }: FiledAction): Verdict {
  const version = knownBy(on, versions).at(-1)
  if (!version) throw new Error(`Not in the plan on ${on}`)
  return deliveryStatusAt(
    {
      startsOn: version.startsOn,
      recordedOn: dayOf((versions[0] ?? version).recordedAt),
      dueOn: version.dueOn,
      latestUpdate: knownBy(on, progressUpdates).at(-1) ?? null,
      closure: knownBy(on, closureSteps).at(-1)?.step ?? null,
      staleAfterDays: 38,
    },
    on,
  )
}

function find(ref: string): FiledAction {
  const found = medway2019.actions.find((action) => action.ref === ref)
  if (!found) throw new Error(`No action ${ref}`)
  return found
}

it('is a plan file', () => {
  expect(checkPlanFile(medway2019)).toEqual([])
})

describe('every reference leads somewhere', () => {
  const { actions, areas, meetings, people, plan, posts, recommendations, sources, visits } = medway2019
  const acts = actions.flatMap(({ versions }) => versions)
  const steps = actions.flatMap(({ closureSteps, dateChanges }) => [...closureSteps, ...dateChanges])

  it.each<[what: string, named: (string | number | null)[], known: (string | number)[]]>([
    [
      'post',
      [
        ...acts.flatMap(({ ownerPost, sponsorPost }) => [ownerPost, sponsorPost]),
        ...areas.flatMap(({ versions }) => versions.map(({ sponsorPost }) => sponsorPost)),
      ],
      posts.map(({ key }) => key),
    ],
    ['meeting', steps.map(({ meeting }) => meeting), meetings.map(({ key }) => key)],
    [
      'source',
      recommendations.flatMap(({ versions }) => versions.map(({ source }) => source)),
      sources.map(({ key }) => key),
    ],
    [
      'area',
      [
        ...acts.map(({ area }) => area),
        ...recommendations.flatMap(({ versions }) => versions.flatMap((version) => version.areas ?? [])),
      ],
      areas.map(({ number }) => number),
    ],
    [
      'recommendation',
      acts.flatMap(({ recommendations: answered }) => answered ?? []),
      recommendations.map(({ number }) => number),
    ],
    [
      'email',
      [
        ...[plan, ...posts, ...sources, ...areas, ...recommendations, ...meetings, ...visits].flatMap(({ versions }) =>
          versions.map(({ recordedBy }) => recordedBy),
        ),
        ...posts.flatMap(({ holders }) =>
          holders.flatMap(({ versions }) => versions.flatMap(({ recordedBy, email }) => [recordedBy, email])),
        ),
        ...actions.flatMap(({ versions, milestones, progressUpdates }) =>
          [...versions, ...milestones.flatMap((milestone) => milestone.versions), ...progressUpdates].map(
            ({ recordedBy }) => recordedBy,
          ),
        ),
        ...steps.map(({ recordedBy }) => recordedBy),
      ],
      people.map(({ email }) => email),
    ],
  ])('%s', (_what, named, known) => {
    const said = new Set(named.filter((name) => name !== null))
    expect(said.size).toBeGreaterThan(0)
    expect([...said].filter((name) => !known.includes(name))).toEqual([])
  })

  it('and each key, number and ref is used once', () => {
    for (const names of [
      posts.map(({ key }) => key),
      sources.map(({ key }) => key),
      meetings.map(({ key }) => key),
      visits.map(({ key }) => key),
      areas.map(({ number }) => number),
      recommendations.map(({ number }) => number),
      actions.map(({ ref }) => ref),
      people.map(({ email }) => email),
    ])
      expect(new Set<string | number>(names).size).toBe(names.length)
  })
})

describe('the story', () => {
  it.each([
    ['1.1', 'on-track: as-reported', 'same'],
    ['1.2', 'on-track: as-reported', 'better'],
    ['1.3', 'at-risk: as-reported', 'same'],
    ['1.4', 'off-track: overdue', 'worse'],
    ['1.5', 'on-track: as-reported', 'better'],
    ['1.6', 'complete: agreed-complete', 'same'],
    ['1.7', 'off-track: as-reported', 'worse'],
    ['1.8', 'on-track: as-reported', 'same'],
    ['2.1', 'at-risk: as-reported', 'better'],
    ['2.2', 'off-track: as-reported', 'worse'],
    ['2.3', 'at-risk: as-reported', 'same'],
    ['2.4', 'on-track: as-reported', 'same'],
    ['2.5', 'complete: agreed-complete', 'same'],
    ['2.6', 'on-track: as-reported', 'same'],
    ['3.1', 'on-track: as-reported', 'same'],
    ['3.2', 'at-risk: as-reported', 'same'],
    ['3.3', 'complete: agreed-complete', 'better'],
    ['3.4', 'out-of-date: gone-quiet', 'worse'],
    ['3.5', 'on-track: as-reported', 'same'],
    ['3.7', 'on-track: as-reported', 'same'],
    ['4.1', 'on-track: as-reported', 'same'],
    ['4.2', 'off-track: as-reported', 'worse'],
    ['4.3', 'on-track: as-reported', 'same'],
    ['4.4', 'awaiting-sign-off: claimed', 'same'],
    ['4.5', 'at-risk: as-reported', 'same'],
    ['4.6', 'at-risk: as-reported', 'same'],
    ['5.1', 'on-track: as-reported', 'same'],
    ['5.2', 'off-track: overdue', 'same'],
    ['5.3', 'at-risk: as-reported', 'worse'],
    ['5.4', 'on-track: as-reported', 'same'],
    ['5.5', 'out-of-date: gone-quiet', 'worse'],
    ['5.6', 'at-risk: as-reported', 'same'],
    ['5.7', 'not-started: not-due-to-start', 'same'],
  ])('%s shows %s on 10 December 2020, %s than at the last board', (ref, expected, movement) => {
    const now = shownOn(TODAY, find(ref))
    const moved = byWorst(now.status, shownOn(LAST_BOARD, find(ref)).status)
    expect(`${now.status}: ${now.because}`).toBe(expected)
    expect(moved < 0 ? 'worse' : moved > 0 ? 'better' : 'same').toBe(movement)
  })

  it.each([
    ['2019-09-30', 34],
    ['2019-10-02', 32],
    ['2020-06-10', 32],
    ['2020-07-19', 32],
    ['2020-07-20', 33],
    ['2020-12-06', 33],
    ['2020-12-10', 34],
  ])('on %s the plan has %i actions', (on, count) => {
    expect(actionsKnownOn(day(on))).toHaveLength(count)
  })

  it('the refresh withdrew 3.6 and added 3.7 and 5.7', () => {
    const [before, after] = [day('2020-07-19'), day('2020-12-06')].map((on) => actionsKnownOn(on).map(({ ref }) => ref))
    expect(before?.filter((ref) => !after?.includes(ref))).toEqual(['3.6'])
    expect(after?.filter((ref) => !before?.includes(ref))).toEqual(['3.7', '5.7'])
  })

  it('SRG1 was closed before this record began, and came into the plan once the papers of December were drawn', () => {
    expect(actionsKnownOn(day('2020-12-06')).map(({ ref }) => ref)).not.toContain('SRG1')
    expect(shownOn(TODAY, find('SRG1'))).toMatchObject({ status: 'complete', because: 'closed-before' })
  })

  it('1.4 and 5.2 alone are past their due date, and the owner of 1.4 still says on track', () => {
    const late = actionsKnownOn(TODAY).filter((action) => shownOn(TODAY, action).because === 'overdue')
    expect(late.map(({ ref }) => ref)).toEqual(['1.4', '5.2'])
    expect(find('1.4').progressUpdates.at(-1)?.deliveryStatus).toBe('on-track')
    expect(find('5.2').progressUpdates.at(-1)?.deliveryStatus).toBe('off-track')
  })

  it('1.2 was red from June to August, then amber, then green', () => {
    const said = find('1.2').progressUpdates.map(({ effectiveOn, deliveryStatus }) => [
      effectiveOn.slice(0, 7),
      deliveryStatus,
    ])
    expect(said.slice(said.findIndex(([month]) => month === '2020-06'))).toEqual([
      ['2020-06', 'off-track'],
      ['2020-07', 'off-track'],
      ['2020-08', 'off-track'],
      ['2020-09', 'at-risk'],
      ['2020-10', 'at-risk'],
      ['2020-11', 'on-track'],
    ])
  })

  it('2.3 was re-dated three times', () => {
    const agreed = find('2.3').dateChanges.filter(({ step }) => step === 'agreed')
    expect(agreed.map(({ fromOn, toOn }) => `${fromOn} to ${toOn}`)).toEqual([
      '2020-03-31 to 2020-06-30',
      '2020-06-30 to 2020-09-30',
      '2020-09-30 to 2021-02-26',
    ])
  })

  it.each([
    ['1.6', ['claimed', 'reviewed', 'agreed'], '2020-06-24'],
    ['2.5', ['claimed', 'reviewed', 'agreed'], '2020-08-05'],
    ['3.3', ['claimed', 'reviewed', 'agreed'], '2020-10-28'],
    ['4.4', ['claimed', 'reviewed'], '2020-10-13'],
    ['4.6', ['claimed', 'reviewed', 'agreed', 'reopened'], '2020-09-16'],
  ])('%s climbed the ladder of closure: %j, last on %s', (ref, steps, lastOn) => {
    const { closureSteps } = find(ref)
    expect(closureSteps.map(({ step }) => step)).toEqual(steps)
    expect(closureSteps.at(-1)?.effectiveOn).toBe(lastOn)
  })

  it('only 3.7 answers recommendation 10, and two actions or more answered every other from the start', () => {
    const answering = (on: Day, number: number) =>
      actionsKnownOn(on)
        .filter(({ versions }) => knownBy(on, versions).at(-1)?.recommendations?.includes(number))
        .map(({ ref }) => ref)

    const start = day('2019-09-30')
    for (const number of [1, 2, 3, 4, 5, 6, 7, 8, 9]) expect(answering(start, number).length).toBeGreaterThan(1)
    expect(answering(start, 10)).toEqual([])
    expect(answering(TODAY, 10)).toEqual(['3.7'])
  })
})

describe('the kinds that plans have are there, each once or more:', () => {
  const all = medway2019.actions.flatMap(({ versions }) => versions.slice(-1))
  const steps = medway2019.actions.flatMap(({ milestones }) => milestones.flatMap(({ versions }) => versions))
  const open = all.filter(({ state }) => state === 'active')
  it.each<[what: string, isThere: boolean]>([
    ...KINDS_IN_WORDS.map((kind): [string, boolean] => [`due ${kind}`, open.some(({ dueKind }) => dueKind === kind)]),
    ['a ref of its own', actionsKnownOn(TODAY).some(({ ref }) => !/^\d\.\d$/.test(ref))],
    ['words beside a time', open.some(({ dueWords }) => dueWords?.endsWith(')'))],
    ['no start', open.some(({ startsOn }) => startsOn === null)],
    ['no measure', open.some(({ successMeasure }) => successMeasure === null)],
    ['no recommendation', open.some(({ recommendations }) => recommendations === undefined)],
    ['a reason for that', all.some(({ noRecommendationBecause }) => noRecommendationBecause !== undefined)],
    ['no area', all.some(({ area }) => area === null)],
    ['supporting posts', open.some(({ supportingPosts }) => supportingPosts !== undefined)],
    ['columns of the council’s own', open.some(({ ownColumns }) => ownColumns !== undefined)],
    [
      'a milestone with an owner and a note',
      steps.some(({ ownerPost, note }) => ownerPost !== undefined && note !== undefined),
    ],
    ['a milestone due in words', steps.some(({ dueKind }) => dueKind !== undefined)],
    ...WITHDRAWN_AS.map((as): [string, boolean] => [as, all.some(({ withdrawnAs }) => withdrawnAs === as)]),
    ['a status in the plan’s own word', medway2019.plan.versions.every(({ statusWords }) => statusWords !== undefined)],
  ])('%s', (_what, isThere) => {
    expect(isThere).toBe(true)
  })
})

describe('the updates', () => {
  const updates = medway2019.actions.flatMap(({ ref, progressUpdates }) =>
    progressUpdates.map((update) => ({ ...update, where: `${ref} on ${update.effectiveOn}` })),
  )

  it('say something new every month, but for the three of 3.1 and where that is said', () => {
    const places = new Map<string, string[]>()
    for (const { progress, where } of updates.filter(({ noChange }) => !noChange))
      places.set(progress, [...(places.get(progress) ?? []), where])
    const repeated = [...places.values()].filter((said) => said.length > 1)

    expect(repeated).toHaveLength(1)
    expect(repeated[0]?.map((where) => where.slice(0, 14))).toEqual([
      '3.1 on 2020-10',
      '3.1 on 2020-11',
      '3.1 on 2020-12',
    ])
  })

  it('say the way back to green whenever at risk or off track', () => {
    const silent = updates.filter(
      ({ deliveryStatus, wayBackToGreen }) =>
        ['at-risk', 'off-track'].includes(deliveryStatus) && wayBackToGreen === null,
    )
    expect(silent.map(({ where }) => where)).toEqual([])
  })

  it('are recorded in the order they describe, none before its action was in the plan or after today', () => {
    for (const { ref, versions, progressUpdates } of medway2019.actions) {
      const days = progressUpdates.map(({ effectiveOn }) => effectiveOn)
      expect(days, ref).toEqual([...new Set(days)].sort())
      const times = progressUpdates.map(({ recordedAt }) => recordedAt)
      expect(times, ref).toEqual([...times].sort())
      for (const time of times) {
        expect(time > (versions[0]?.recordedAt ?? ''), ref).toBe(true)
        expect(time <= endOfDay(TODAY), ref).toBe(true)
      }
    }
  })
})
