import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { ActionView, ActionsView } from '../../domain/contract/actions.ts'
import { BoardView } from '../../domain/contract/board.ts'
import { CompareView } from '../../domain/contract/compare.ts'
import { SlippageView } from '../../domain/contract/slippage.ts'
import { sayCounts } from '../../domain/words/counts.ts'
import { checkPlanFile } from '../plan-file/check/check-plan-file.ts'
import { importPlan } from '../plan-file/import-plan.ts'
import { held } from '../testing/caller.ts'
import { everythingIn } from '../testing/everything.ts'
import { openTestApp } from '../testing/open-test-app.ts'
import { exported } from '../testing/plan-files.ts'
import { decide, report, revise, seeAction } from '../testing/updates.ts'

const NEW = {
  ref: 'R1',
  title: 'A welcome for every new foster carer',
  successMeasure: 'Nine in ten carers say they were well prepared',
  area: 3,
  recommendations: [10],
  ownerPost: 'head-of-children-in-care',
  startsOn: '2019-01-07',
  dueOn: '2019-06-28',
  reason: 'It was in the plan before this one',
  closedBefore: 'on',
}

const app = await openTestApp({ over: afterAll })
const [programme, chair] = [await app.signedIn('programme'), await app.signedIn('chair')]
const before = {
  board: await programme.see(BoardView, './board'),
  slippage: await programme.see(SlippageView, './slippage'),
}
const added = await programme.post('./actions', {
  ...NEW,
  closedBeforeOn: '2019-05-31',
  closedBeforeNote: 'Signed off by the board of May 2019',
})
expect((await programme.post('./actions', { ...NEW, ref: 'R2' })).status).toBe(201)

describe('an action that was closed before this record began', () => {
  it('counts as complete, and says since when', async () => {
    const { action, closureSteps } = held(ActionView, added.body)
    expect(action).toMatchObject({ deliveryStatus: 'complete', because: 'closed-before', late: false, daysLate: 0 })
    expect(closureSteps).toMatchObject([
      { step: 'closed-before', effectiveOn: '2019-05-31', note: 'Signed off by the board of May 2019', meeting: null },
    ])
    const { counts, summary, contradictions, total } = await programme.see(BoardView, './board')
    expect(counts.complete).toBe(before.board.counts.complete + 2)
    expect([counts.closedBefore, total]).toEqual([3, before.board.total + 2])
    expect(summary).toContain('6 are complete, 3 of them before this record began; ')
    expect(sayCounts(counts)).toContain('6 complete (3 of them before this record began)')
    expect(contradictions.map(({ ref }) => ref)).not.toContain('R1')
  })

  it('is nothing that a board agreed: not in slippage, not in the forecast, not in what changed', async () => {
    const { total, forecast, burnUp } = await programme.see(SlippageView, './slippage')
    expect([total, forecast, burnUp]).toEqual([before.slippage.total, before.slippage.forecast, before.slippage.burnUp])
    const { counts, now } = await programme.see(CompareView, './compare?from=2020-12-09')
    expect([counts.added, counts.signed, now.counts.closedBefore]).toEqual([2, 0, 3])
  })

  it('says so in a table that leaves the house, with its day where that is known', async () => {
    const { text } = await programme.get('./actions.csv?q=foster')
    expect(text).toContain('"It was closed before this record began"')
    expect(text).toContain('"Closed before this record began, 31 May 2019"')
    expect(text).toMatch(/"Closed before this record began",/)
  })

  it('takes no update, no other date, no claim, and is not withdrawn: the chair can reopen it', async () => {
    const then = await everythingIn(app.store)
    for (const reply of [
      await report(programme, 'R1'),
      await revise(programme, 'R1', { withdraw: true }),
      await programme.post('./actions/R1/milestones', { title: 'Another', dueOn: '2021-01-29' }),
      await decide(chair, 'R1', 'agreed'),
      await decide(chair, 'R1', 'embedded'),
    ]) {
      expect(reply.status).toBe(409)
      expect(reply.body.message).not.toMatch(/is agreed complete\.|is agreed complete,/)
    }
    expect(await everythingIn(app.store)).toEqual(then)
    const fresh = await openTestApp({ over: onTestFinished })
    await (await fresh.signedIn('programme')).post('./actions', NEW)
    const reopened = await decide(await fresh.signedIn('chair'), 'R1', 'reopened')
    expect([reopened.status, reopened.body.action?.deliveryStatus]).toEqual([201, 'off-track'])
  })

  it('was not so at the boards before it came into the record', async () => {
    expect((await programme.see(BoardView, './board?asAt=2020-12-09')).counts.closedBefore).toBe(1)
    const { atBoards } = await seeAction(programme, 'R1')
    expect(new Set(atBoards.map(({ status }) => status))).toEqual(new Set([null]))
    const { actions } = await programme.see(ActionsView, './actions?status=complete')
    expect(actions.filter(({ because }) => because === 'closed-before').map(({ ref }) => ref)).toEqual([
      'R1',
      'R2',
      'SRG1',
    ])
  })
})

it.each([
  ['2020-12-11', 'That day is still to come. Enter the day it was done, or leave it empty where that is not known'],
])('is not said of %s', async (closedBeforeOn, message) => {
  const reply = await programme.post('./actions', { ...NEW, ref: 'R3', closedBeforeOn })
  expect([reply.status, reply.body.fields]).toEqual([400, { closedBeforeOn: message }])
})

it('is no step that anybody takes later', async () => {
  expect((await decide(chair, '1.1', 'closed-before')).status).toBe(400)
  expect((await decide(programme, '1.1', 'closed-before')).status).toBe(400)
})

describe('a plan file', () => {
  it('holds it as it was', async () => {
    const written = await exported(app.store)
    const again = await openTestApp({ over: onTestFinished, empty: true })
    again.clock.moveTo(app.clock.now())
    await importPlan(again.deps, JSON.parse(written), { by: 'it@council.example', file: 'plan.json' })
    expect(await exported(again.store)).toBe(written)
  })

  it.each([
    [
      'recordedAt',
      '2020-12-10T09:30:00.000Z',
      /^Write 2020-12-10T09.*, the moment at which the action came into the record/,
    ],
    ['meeting', 'board-2020-10-28', /^Write null: no board of this record decided it/],
    ['minuteReference', 'IB 7', /^Write null: no board of this record decided it/],
    ['effectiveOn', '2020-12-11', /^Write a day no later than the one it was recorded on/],
  ])('cannot say it otherwise, by its %s', async (field, value, message) => {
    const file = JSON.parse(await exported(app.store)) as {
      actions: { ref: string; closureSteps?: Record<string, unknown>[] }[]
    }
    const at = file.actions.findIndex(({ ref }) => ref === 'R1')
    Object.assign(file.actions[at]?.closureSteps?.[0] ?? {}, { [field]: value })
    expect(checkPlanFile(file)).toEqual([
      expect.objectContaining({
        path: `actions[${at}].closureSteps[0].${field}`,
        message: expect.stringMatching(message),
      }),
    ])
  })
})
