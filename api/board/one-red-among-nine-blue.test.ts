import { openTestApp } from '../testing/open-test-app.ts'
import { afterAll, describe, expect, it } from 'vitest'
import { ActionsView } from '../../domain/contract/actions.ts'
import { BoardView } from '../../domain/contract/board.ts'
import type { FiledAction, PlanFile } from '../../domain/contract/plan-file.ts'
import { AreaView, AreasView } from '../../domain/contract/areas.ts'
import { RecommendationView, RecommendationsView } from '../../domain/contract/recommendations.ts'
import { day, londonTime } from '../../domain/day.ts'
import { syntheticPlan } from '../../seed/synthetic.ts'
import { addMember } from '../people/add-member.ts'
import { importPlan } from '../plan-file/import-plan.ts'

const VIEWER = 'viewer@plan.example'
const OFFICE = { email: 'programme@plan.example', name: 'Programme office' }
const PLAN = '/plans/nine-and-one'

const recorded = (on: string) => ({ recordedAt: londonTime(day(on), 9), effectiveOn: day(on) })
const nowhere = { meeting: null, minuteReference: null, note: null }

/** Claimed in November, and agreed at the board of the eighteenth. */
const closed = (action: FiledAction, board: string): FiledAction => ({
  ...saying(action, 'complete', '2020-11-10'),
  closureSteps: [
    { ...recorded('2020-11-10'), ...nowhere, recordedBy: 'owner@plan.example', step: 'claimed' },
    {
      ...recorded('2020-11-18'),
      ...{ recordedBy: 'chair@plan.example', step: 'agreed', meeting: board, minuteReference: '4.1', note: null },
    },
  ],
})

/** Said so in one update, in words and by measures that have no percentage of their own. */
function saying(action: FiledAction, deliveryStatus: 'complete' | 'off-track', on: string): FiledAction {
  const [version, update] = [action.versions[0], action.progressUpdates[0]]
  if (!version || !update) throw new Error('A made-up action has a version and an update')
  const said = { deliveryStatus, progress: 'It is said in words', wayBackToGreen: 'By March', helpNeeded: null }
  return {
    ...action,
    versions: [{ ...version, successMeasure: 'Families say that they noticed', dueOn: day('2021-03-31') }],
    milestones: [],
    progressUpdates: [{ ...update, ...said, ...recorded(on), recordedBy: 'owner@plan.example', onBehalf: false }],
    closureSteps: [],
    dateChanges: [],
  }
}

/** One recommendation in one area, answered by ten actions: nine agreed complete, and the seventh off track. */
function nineAndOne(): PlanFile {
  const wanted = { slug: 'nine-and-one', actions: 10, updatesPerAction: 1, areas: 1, recommendations: 1, posts: 1 }
  const plan = syntheticPlan(wanted)
  const board = plan.meetings[0]?.key ?? ''
  const actions = plan.actions.map((action) =>
    action.ref === '1.7' ? saying(action, 'off-track', '2020-12-01') : closed(action, board),
  )
  return { ...plan, actions }
}

const { deps, signedIn } = await openTestApp({ over: afterAll })
await importPlan(deps, nineAndOne(), { by: OFFICE.email, file: 'nine-and-one.json' })
await addMember(deps, { email: VIEWER, name: undefined, slug: 'nine-and-one', role: 'viewer', by: OFFICE })
const viewer = await signedIn(VIEWER)

const RED_FIRST = {
  worst: 'off-track',
  total: 10,
  counts: {
    offTrack: 1,
    complete: 9,
    closedBefore: 0,
    outOfDate: 0,
    atRisk: 0,
    notStarted: 0,
    onTrack: 0,
    awaitingSignOff: 0,
  },
}

describe('one red among nine blue is red', () => {
  it('on the board: in the whole, in its area and in its recommendation', async () => {
    const { counts, areas, recommendations, headline, exceptions } = await viewer.see(BoardView, `${PLAN}/board`)
    expect(counts).toEqual(RED_FIRST.counts)
    expect(areas).toMatchObject([RED_FIRST])
    expect(recommendations).toMatchObject([RED_FIRST])
    expect(headline).toMatch(/^1 of 10 actions is off track/)
    expect(exceptions.map(({ action }) => action.ref)).toEqual(['1.7'])
  })

  it('among the recommendations, and on its own page', async () => {
    const { recommendations } = await viewer.see(RecommendationsView, `${PLAN}/recommendations`)
    expect(recommendations).toMatchObject([RED_FIRST])
    const { recommendation, history, actions } = await viewer.see(RecommendationView, `${PLAN}/recommendations/1`)
    expect(recommendation).toMatchObject(RED_FIRST)
    expect(history.at(-1)).toMatchObject(RED_FIRST)
    expect(actions.filter(({ deliveryStatus }) => deliveryStatus === 'complete')).toHaveLength(9)
  })

  it('among the areas, and on its own page', async () => {
    expect((await viewer.see(AreasView, `${PLAN}/areas`)).areas).toMatchObject([RED_FIRST])
    const { area, history } = await viewer.see(AreaView, `${PLAN}/areas/1`)
    expect(area).toMatchObject(RED_FIRST)
    expect(history.at(-1)).toMatchObject(RED_FIRST)
  })

  it('at the top of its actions, worst first', async () => {
    const { actions } = await viewer.see(ActionsView, `${PLAN}/actions?recommendation=1&sort=worst`)
    expect(actions.map(({ deliveryStatus }) => deliveryStatus)).toEqual(['off-track', ...Array(9).fill('complete')])
  })

  it.each(['board', 'recommendations', 'recommendations/1', 'areas', 'areas/1', 'actions'])(
    'and no percentage of it is anywhere in %s',
    async (view) => {
      const { status, text } = await viewer.get(`${PLAN}/${view}`)
      expect(status).toBe(200)
      expect(text).not.toMatch(/%|per ?cent|\b90\b|\b0\.\d/i)
    },
  )
})
