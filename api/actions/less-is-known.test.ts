import { expect, it, onTestFinished } from 'vitest'
import { ActionsView } from '../../domain/contract/actions.ts'
import { AreasView } from '../../domain/contract/areas.ts'
import { BoardView } from '../../domain/contract/board.ts'
import { SlippageView } from '../../domain/contract/slippage.ts'
import type { PlanFile } from '../../domain/contract/plan-file.ts'
import { day, instant } from '../../domain/day.ts'
import { findPlan } from '../people/find.ts'
import { checkPlanFile } from '../plan-file/check/check-plan-file.ts'
import { importPlan } from '../plan-file/import-plan.ts'
import { bodyFor } from '../testing/bodies.ts'
import { exported, textOf } from '../testing/plan-files.ts'
import { openTestApp } from '../testing/open-test-app.ts'
import { join } from '../testing/parts.ts'
import { ADDED, smallPlan } from '../testing/small-plan.ts'
import { report, revise, seeAction } from '../testing/updates.ts'
import { verifyChanges } from '../changes/verify-changes.ts'

const NOTHING = { successMeasure: null, area: null, recommendations: [], startsOn: null, milestones: [] }
const BODY = { ...bodyFor('addAction'), ...NOTHING, dueOn: null, due: 'Spring 2021' }

/** What actions of the demonstration lack already. */
const LACKING = { measure: ['SRG1'], start: ['3.7'], recommendation: [], area: [] }

it('an action may lack its measure, area, recommendation and start: its page and the board name the gaps', async () => {
  const { signedIn, deps } = await openTestApp({ over: onTestFinished })
  const programme = await signedIn('programme')
  const before = await programme.see(BoardView, './board')
  expect(before.gaps).toEqual([
    { kind: 'measure', count: 1 },
    { kind: 'start', count: 1 },
  ])
  const reply = await programme.post('./actions', BODY)
  expect(reply.status).toBe(201)
  const { ref } = reply.body.action as { ref: string }
  expect(ref).toBe('D3')
  const { action } = await seeAction(programme, ref)
  expect(action).toMatchObject({
    ...{ successMeasure: null, area: null, areaTitle: null, recommendations: [], startsOn: null },
    deliveryStatus: 'not-started',
    because: 'not-yet-reported',
    recordedOn: '2020-12-10',
    gaps: ['measure', 'start', 'recommendation', 'area'],
  })
  const { gaps } = await programme.see(BoardView, './board')
  expect(gaps).toEqual(Object.entries(LACKING).map(([kind, others]) => ({ kind, count: others.length + 1 })))
  for (const [kind, others] of Object.entries(LACKING)) {
    const { actions } = await programme.see(ActionsView, `./actions?gap=${kind}`)
    expect(actions.map((one) => one.ref)).toEqual([...others, ref].sort())
  }
  const csv = String((await programme.get('./actions.csv?gap=measure')).text)
  expect(csv.split('\r\n')[1]).toMatch(/^"Action D3"/)

  // Each can be filled in later, the area too.
  const because = { noRecommendationBecause: 'It comes from the staff survey' }
  expect((await revise(programme, ref, { ...because, area: 2, startsOn: '2020-12-01' })).status).toBe(201)
  expect((await seeAction(programme, ref)).action).toMatchObject({ area: 2, gaps: ['measure'], ...because })
  expect((await revise(programme, ref, { area: null })).status).toBe(201)
  expect((await seeAction(programme, ref)).action.area).toBeNull()
  expect(await verifyChanges(deps, await findPlan(deps.store.db, 'medway-2019'))).toMatchObject({ intact: true })
})

it.each([
  ['without a start', null],
  ['with a start long before', '2020-10-01'],
])('%s silence counts from the day it was recorded', async (_when, startsOn) => {
  const { signedIn, clock } = await openTestApp({ over: onTestFinished })
  const { ref } = (await (await signedIn('programme')).post('./actions', { ...BODY, startsOn })).body.action as {
    ref: string
  }
  const shown = async (moment: string) => {
    clock.moveTo(instant(moment))
    const { action } = await seeAction(await signedIn('programme'), ref)
    return `${action.deliveryStatus}: ${action.because}`
  }
  expect(await shown('2020-12-10T12:00:00.000Z')).toBe('not-started: not-yet-reported')
  expect(await shown('2021-01-17T12:00:00.000Z')).toBe('not-started: not-yet-reported')
  expect(await shown('2021-01-18T12:00:00.000Z')).toBe('out-of-date: never-reported')
  expect((await report(await signedIn('programme'), ref, { effectiveOn: '2020-10-01' })).status).toBe(201)
})

/** A plan as councils have them: no areas, no recommendations, nothing to the day. */
const bare = () =>
  smallPlan({}, (file: PlanFile) => {
    const least = { ...ADDED, ...NOTHING, dueOn: null, dueKind: 'ongoing' as const, dueWords: 'Ongoing (BAU)' }
    const { milestones: _none, ...version } = least
    const plain = {
      milestones: [],
      progressUpdates: [],
      closureSteps: [],
      dateChanges: [],
      helpAnswers: [],
      broughtRows: [],
    }
    Object.assign(file, { areas: [], recommendations: [] })
    file.actions = [
      { ref: '1.1', versions: [version], ...plain },
      {
        ref: '1.2',
        versions: [
          {
            ...version,
            dueOn: day('2020-05-31'),
            dueKind: 'season',
            dueFrom: day('2020-03-01'),
            dueWords: 'By end of spring',
          },
        ],
        ...plain,
      },
      { ref: '1.3', versions: [{ ...version, reviewOn: day('2020-03-01') }], ...plain },
    ]
  })

it('a plan without areas comes in as it is, shows what its authors said, and goes out the same', async () => {
  const app = await openTestApp({ over: onTestFinished })
  const file = bare()
  const { planId } = await importPlan(app.deps, file, { by: 'it@council.example', file: 'plan.json' })
  expect(JSON.parse(await exported(app.store, 'small'))).toEqual(JSON.parse(textOf(file)))

  await join(app.deps, 'office@plan.example', 'programme', 'small')
  const office = await app.signedIn('office@plan.example')
  const { actions } = await office.see(ActionsView, '/plans/small/actions')
  expect(actions.map(({ ref, due, because, late, area }) => [ref, due.words, because, late, area])).toEqual([
    ['1.1', 'Ongoing (BAU)', 'never-reported', false, null],
    ['1.2', 'By end of spring', 'overdue', true, null],
    ['1.3', 'Ongoing (BAU)', 'review-missed', false, null],
  ])
  const board = await office.see(BoardView, '/plans/small/board')
  expect([board.areas, board.late, board.lateByDays, board.reviewsMissed]).toEqual([
    [],
    { count: 1, averageDays: null },
    0,
    1,
  ])
  expect(board.gaps).toEqual([
    { kind: 'measure', count: 3 },
    { kind: 'start', count: 3 },
    { kind: 'review', count: 1 },
  ])
  expect((await office.see(AreasView, '/plans/small/areas')).areas).toEqual([])
  const slippage = await office.see(SlippageView, '/plans/small/slippage')
  expect(slippage.sentence).toMatch(/^At least \d+ days have been lost/)
  const heads = String((await office.get('/plans/small/actions.csv')).text).split('\r\n')[0]
  expect(heads).not.toContain('Priority area')
  expect((await office.get('/plans/small/actions.xlsx')).status).toBe(200)
  expect(await verifyChanges(app.deps, planId)).toMatchObject({ intact: true })
})

it.each([
  [{ dueOn: null }, 'dueOn'],
  [{ dueKind: 'season' as const, dueWords: 'Spring' }, 'dueFrom'],
  [{ dueKind: 'season' as const, dueFrom: day('2020-03-01') }, 'dueWords'],
  [{ dueKind: 'season' as const, dueFrom: day('2020-07-01'), dueWords: 'Spring' }, 'dueFrom'],
  [{ dueFrom: day('2020-06-30') }, 'dueFrom'],
  [{ dueWords: 'Spring' }, 'dueWords'],
  [{ dueWords: '29 June 2020 (revised)' }, 'dueWords'],
  [{ reviewOn: day('2020-06-30') }, 'reviewOn'],
  [{ dueKind: 'ongoing' as const, dueWords: 'Ongoing' }, 'dueOn'],
  [{ dueOn: null, dueKind: 'ongoing' as const, dueWords: 'Ongoing', reviewOn: day('2020-02-02') }, 'reviewOn'],
  [{ noRecommendationBecause: 'Nobody asked' }, 'noRecommendationBecause'],
])('a filed due date is a day, a period or ongoing, and nothing in between: %j', (given, field) => {
  const faults = checkPlanFile(smallPlan({ versions: [{ ...ADDED, ...given }] }))
  expect(faults.map(({ path }) => path)).toEqual([`actions[0].versions[0].${field}`])
})
