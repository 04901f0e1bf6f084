import { describe, expect, it, onTestFinished } from 'vitest'
import { ActionView } from '../../domain/contract/actions.ts'
import { BoardView } from '../../domain/contract/board.ts'
import { SlippageView } from '../../domain/contract/slippage.ts'
import { ChangesView } from '../../domain/contract/changes.ts'
import { instant } from '../../domain/day.ts'
import type { Caller } from '../testing/caller.ts'
import { held } from '../testing/caller.ts'
import { openTestApp } from '../testing/open-test-app.ts'
import { changeDate, decide as decideClosure, report, seeAction } from '../testing/updates.ts'

const REQUEST = {
  step: 'asked',
  toOn: '2021-06-30',
  reasonCode: 'recruitment',
  reason: 'Two posts are still to be filled.',
  effect: 'The measure is reached a term later.',
}
const DECISION = { meeting: 'board-2020-12-10', minuteReference: 'IB 2020/12 item 6.1' }

const ask = (who: Caller, ref: string, said: object = {}) => changeDate(who, ref, { ...REQUEST, ...said })
const decide = (who: Caller, ref: string, step: string, said: object = {}) =>
  changeDate(who, ref, { step, ...DECISION, ...(step === 'refused' && { boardWords: 'Too late' }), ...said })

const returnClaim = (who: Caller, ref: string, basedOn: string | undefined) =>
  decideClosure(who, ref, 'returned', { basedOn })

async function everyone() {
  const { signedIn, deps, clock } = await openTestApp({ over: onTestFinished })
  return {
    deps,
    clock,
    signedIn,
    owner: await signedIn('owner'),
    chair: await signedIn('chair'),
    programme: await signedIn('programme'),
    viewer: await signedIn('viewer'),
  }
}

describe('a request to move a due date', () => {
  it('is not put to the board while its action is claimed complete, and is again when the claim is returned', async () => {
    const { owner, chair } = await everyone()
    const asked = async () => (await chair.see(BoardView, './board')).dateChangesAsked.map(({ action: { ref } }) => ref)
    expect((await ask(owner, '1.1')).status).toBe(201)
    expect(await asked()).toEqual(['1.7', '1.1'])

    expect((await report(owner, '1.1', { deliveryStatus: 'complete' })).status).toBe(201)
    expect(await asked()).toEqual(['1.7'])
    const { closure } = (await seeAction(chair, '1.1')).action
    expect((await returnClaim(chair, '1.1', closure?.id)).status).toBe(201)
    expect(await asked()).toEqual(['1.7', '1.1'])
  })

  it('shows, and leaves the old date standing until it is decided', async () => {
    const { owner, chair } = await everyone()
    const before = await seeAction(owner, '1.1')
    expect(before.can.askDate).toBe(true)

    const asked = await ask(owner, '1.1')
    expect(asked.status).toBe(201)
    const { action, dateChanges, can } = held(ActionView, asked.body)
    expect(action.dueOn).toBe(before.action.dueOn)
    expect(dateChanges[0]).toMatchObject({
      step: 'asked',
      fromOn: before.action.dueOn,
      toOn: '2021-06-30',
      recordedBy: 'Alex Example',
    })
    expect(can).toMatchObject({ askDate: false, decideDate: false })

    const board = await chair.see(BoardView, './board')
    // The demonstration's own request waits too.
    expect(board.dateChangesAsked).toMatchObject([
      { action: { ref: '1.7' }, askedOn: '2020-12-08', toOn: '2021-04-30', days: 91 },
      { action: { ref: '1.1' }, askedOn: '2020-12-10', toOn: '2021-06-30', days: 91 },
    ])
    expect((await seeAction(chair, '1.1')).can.decideDate).toBe(true)
  })

  it('moves the date when it is agreed, and the first promise stays', async () => {
    const { owner, chair } = await everyone()
    const { action: before } = await seeAction(owner, '1.1')
    await ask(owner, '1.1')
    const agreed = await decide(chair, '1.1', 'agreed')
    expect(agreed.status).toBe(201)
    const { action, versions, dateChanges } = held(ActionView, agreed.body)
    expect(action).toMatchObject({
      dueOn: '2021-06-30',
      originalDueOn: before.originalDueOn,
      timesRedated: before.timesRedated + 1,
    })
    expect(action.recommendations).toEqual(before.recommendations)
    expect(versions[0]?.changed).toEqual([{ field: 'dueOn', from: '2021-03-31', to: '2021-06-30' }])
    expect(dateChanges[0]).toMatchObject({ step: 'agreed', minuteReference: DECISION.minuteReference })
    expect((await chair.see(BoardView, './board')).dateChangesAsked.map(({ action: { ref } }) => ref)).toEqual(['1.7'])

    const { changes } = await chair.see(ChangesView, './changes?subject=1.1')
    expect(changes.map(({ verb }) => verb)).toEqual(['moved-date', 'asked-for-date'])
    expect(changes[0]).toMatchObject({ before: { dueOn: '2021-03-31' }, after: { dueOn: '2021-06-30' } })
  })

  it('loses no day where the board confirms that it corrects a wrong date, and shows all the same', async () => {
    const { owner, chair } = await everyone()
    const lost = async () => {
      const { total, actions } = await chair.see(SlippageView, './slippage')
      return [total.daysLost, actions.find(({ action }) => action.ref === '1.1')]
    }
    const [before] = await lost()
    await ask(owner, '1.1', { reasonCode: 'correction' })
    await decide(chair, '1.1', 'agreed')
    expect(await lost()).toMatchObject([
      before,
      {
        daysLost: 0,
        daysMoved: 91,
        action: { timesRedated: 1, originalDueOn: '2021-03-31' },
        moves: [{ reasonCode: 'correction', days: 91 }],
      },
    ])
  })

  it('leaves the date when it is refused, and can be asked again', async () => {
    const { owner, programme } = await everyone()
    await ask(owner, '1.1')
    expect((await decide(programme, '1.1', 'refused', { boardWords: ' ' })).body.fields).toEqual({
      boardWords: 'Say why the board refused it, so that its owner can act on it',
    })
    const refused = await decide(programme, '1.1', 'refused', { boardWords: 'Children cannot wait' })
    expect(refused.status).toBe(201)
    const { action, dateChanges } = held(ActionView, refused.body)
    expect(action.dueOn).toBe('2021-03-31')
    expect(dateChanges.map(({ boardWords }) => boardWords)).toEqual(['Children cannot wait', null])
    const { changes } = await programme.see(ChangesView, './changes?subject=1.1')
    expect(changes[0]?.after).toMatchObject({ boardWords: 'Children cannot wait' })
    expect((await ask(owner, '1.1')).status).toBe(201)
  })

  it.each<[string, object, number, string]>([
    ['no date', { toOn: '' }, 400, 'to'],
    ['a date that is no date', { toOn: '2021-02-30' }, 400, 'toOn'],
    ['the date it has', { toOn: '2021-03-31' }, 400, 'toOn'],
    ['today', { toOn: '2020-12-10' }, 400, 'toOn'],
    ['no reason from the list', { reasonCode: '' }, 400, 'reasonCode'],
    ['a reason that is not on the list', { reasonCode: 'weather' }, 400, 'reasonCode'],
    ['no reason in words', { reason: '  ' }, 400, 'reason'],
    ['no effect', { effect: '' }, 400, 'effect'],
  ])('is refused with %s, beside its field, and nothing is written', async (_what, said, status, field) => {
    const { owner } = await everyone()
    const refused = await ask(owner, '1.1', said)
    expect(refused.status).toBe(status)
    expect(Object.keys((refused.body as { fields: object }).fields)).toContain(field)
    expect((await seeAction(owner, '1.1')).dateChanges).toEqual([])
  })

  it('may be for tomorrow', async () => {
    const { owner } = await everyone()
    expect((await ask(owner, '1.1', { toOn: '2020-12-11' })).status).toBe(201)
  })

  it('is one at a time', async () => {
    const { owner } = await everyone()
    await ask(owner, '1.1')
    expect((await ask(owner, '1.1', { toOn: '2021-07-31' })).status).toBe(409)
  })

  it('is for the owner to make, and for the board to decide', async () => {
    const { owner, viewer, chair } = await everyone()
    expect((await ask(viewer, '1.1')).status).toBe(403)
    expect((await ask(chair, '1.1')).status).toBe(403)
    expect((await ask(owner, '4.2')).status).toBe(403)
    await ask(owner, '1.1')
    expect((await decide(owner, '1.1', 'agreed')).status).toBe(403)
    expect((await decide(viewer, '1.1', 'agreed')).status).toBe(403)
  })

  it('cannot be decided when nobody asked, without a minute, or at a meeting that is not there', async () => {
    const { owner, chair } = await everyone()
    expect((await decide(chair, '1.1', 'agreed')).status).toBe(409)
    await ask(owner, '1.1')
    expect((await decide(chair, '1.1', 'agreed', { minuteReference: ' ' })).status).toBe(400)
    expect((await decide(chair, '1.1', 'agreed', { meeting: 'board-1999-01-01' })).status).toBe(400)
    expect((await decide(chair, '1.1', 'agreed', { meeting: 'board-2021-01-27' })).status).toBe(400)
    expect((await seeAction(chair, '1.1')).action.dueOn).toBe('2021-03-31')
  })

  it('is decided at the board of its own day or a later one, never at one held before', async () => {
    const { owner, chair, clock, signedIn } = await everyone()
    const offered = async () => (await seeAction(chair, '1.1')).meetings
    const next = expect.objectContaining({ id: 'board-2020-12-16' })
    expect(await offered()).toEqual({ onClosure: [], onDate: [], onHelp: [], next })
    await ask(owner, '1.1')
    expect((await offered()).onDate.map(({ id }) => id)).toEqual(['board-2020-12-10'])
    expect((await decide(chair, '1.1', 'agreed', { meeting: 'board-2020-12-16' })).body.fields).toEqual({
      meeting: 'That meeting is held on 16 December 2020. Its decisions can be recorded from that day',
    })
    const early = await decide(chair, '1.1', 'agreed', { meeting: 'board-2020-10-28' })
    expect([early.status, early.body.fields]).toEqual([
      400,
      {
        meeting:
          'The meeting of 28 October 2020 was held before this was asked for on 10 December 2020. Choose a later one',
      },
    ])
    expect((await seeAction(chair, '1.1')).dateChanges.map(({ step }) => step)).toEqual(['asked'])
    expect((await decide(chair, '1.1', 'refused')).status).toBe(201)

    // Asked again in the morning of the board, decided in the afternoon.
    clock.moveTo(instant('2020-12-16T09:00:00.000Z'))
    await ask(await signedIn('owner'), '1.1')
    const meeting = 'board-2020-12-16'
    expect((await decide(await signedIn('chair'), '1.1', 'refused', { meeting })).status).toBe(201)
    clock.moveTo(instant('2020-12-17T09:00:00.000Z'))
    await ask(await signedIn('owner'), '1.1')
    const late = await signedIn('chair')
    expect((await decide(late, '1.1', 'agreed', { meeting })).status).toBe(400)
    expect((await seeAction(late, '1.1')).meetings.onDate).toEqual([])
  })

  it('is decided as it was asked, and what is said again may be no other', async () => {
    const { owner, chair } = await everyone()
    await ask(owner, '1.1')
    const { status, body } = await decide(chair, '1.1', 'agreed', { toOn: '2021-05-28' })
    expect([status, body.fields]).toEqual([
      400,
      { toOn: 'The request is for 30 June 2021. Refuse it and ask again for another date' },
    ])
    for (const said of [{ reason: 'Other words' }, { effect: 'None' }, { reasonCode: 'correction' }])
      expect((await decide(chair, '1.1', 'refused', said)).body.fields).toHaveProperty(Object.keys(said)[0] ?? '')
    expect((await seeAction(chair, '1.1')).dateChanges).toHaveLength(1)
    const { step: _, ...same } = REQUEST
    expect((await decide(chair, '1.1', 'agreed', same)).status).toBe(201)
  })

  it('is not offered for decision while the action waits for the chair to sign it off', async () => {
    const { owner, chair } = await everyone()
    await ask(owner, '1.1')
    await report(owner, '1.1', { deliveryStatus: 'complete' })
    expect((await decide(chair, '1.1', 'agreed')).body.code).toBe('claimed')
    expect((await seeAction(chair, '1.1')).can.decideDate).toBe(false)
  })

  it('is refused of what is withdrawn, complete or waiting for the chair', async () => {
    const { owner, programme } = await everyone()
    expect((await ask(programme, '3.6')).status).toBe(409)
    expect((await ask(programme, '1.6')).status).toBe(409)
    await report(owner, '1.1', { deliveryStatus: 'complete' })
    expect((await ask(owner, '1.1')).status).toBe(409)
  })
})
