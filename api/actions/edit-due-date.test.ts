import { expect, it, onTestFinished } from 'vitest'
import { instant } from '../../domain/day.ts'
import { bodyFor } from '../testing/bodies.ts'
import { openTestApp } from '../testing/open-test-app.ts'
import { hold } from '../testing/parts.ts'
import { emailOf } from '../testing/sign-in.ts'
import { changeDate, decide, report, revise, seeAction } from '../testing/updates.ts'

const fresh = () => openTestApp({ over: onTestFinished })
const SEEN = 'The board has seen 31 March 2021, so only the board can make this later. Ask it for another due date'

it('a date that was typed today is put right until the next cut-off is over, and never after', async () => {
  const { signedIn, clock } = await fresh()
  // The cut-off of the board of 16 December is 2 December: the next after today is in January.
  const dueOn = '2021-03-01'
  const added = await (await signedIn('programme')).post('./actions', { ...bodyFor('addAction'), area: 1, dueOn })
  const { ref } = added.body.action as { ref: string }
  const edit = async (to: string) => {
    const programme = await signedIn('programme')
    const { can } = await seeAction(programme, ref)
    const { status, body } = await revise(programme, ref, { dueOn: to })
    return [can.laterDue, status, body.code ?? body.action.dueOn]
  }
  expect(await edit('2021-04-01')).toEqual([true, 201, '2021-04-01'])
  clock.moveTo(instant('2021-01-13T23:59:59.999Z'))
  expect(await edit('2021-05-01')).toEqual([true, 201, '2021-05-01'])
  clock.moveTo(instant('2021-01-14T00:00:00.000Z'))
  expect(await edit('2021-06-01')).toEqual([false, 409, 'seen-by-board'])
  expect(await edit('2021-04-01')).toEqual([false, 201, '2021-04-01'])
  // The earlier date is not the board's yet, so that it can go back to the one that is.
  expect(await edit('2021-05-01')).toEqual([true, 201, '2021-05-01'])
  expect(await edit('2021-05-02')).toEqual([false, 409, 'seen-by-board'])
})

it.each([
  ['an action on track', '1.1', 'seen-by-board'],
  ['an action that was agreed complete', '3.3', 'complete'],
  ['an action that waits for the chair', '4.4', 'claimed'],
])('an edit does not make the date later that the board has seen: of %s', async (_of, ref, code) => {
  const { signedIn } = await fresh()
  const programme = await signedIn('programme')
  const { action, can } = await seeAction(programme, ref)
  const { status, body } = await revise(programme, ref, { dueOn: '2022-01-31', title: 'And reworded' })
  expect([can.laterDue, status, body.code, Object.keys(body.fields)]).toEqual([false, 409, code, ['dueOn']])
  expect((await seeAction(programme, ref)).action).toMatchObject({ dueOn: action.dueOn, title: action.title })
})

it('not even of an action whose post the office holds', async () => {
  const { signedIn, deps } = await fresh()
  await hold(deps, { email: emailOf('programme'), post: 'head-of-service-first-response' })
  const programme = await signedIn('programme')
  expect((await revise(programme, '1.1', { dueOn: '2021-04-01' })).body.message).toBe(SEEN)
  expect((await seeAction(programme, '1.1')).whyNot.laterDue?.message).toBe(SEEN)
})

it('nor while it withdraws the action', async () => {
  const { signedIn } = await fresh()
  const programme = await signedIn('programme')
  expect((await revise(programme, '1.1', { dueOn: '2021-04-01', withdraw: true })).body.message).toBe(SEEN)
})

it('while a request waits a date moves neither way, and once it is agreed is the board’s', async () => {
  const { signedIn } = await fresh()
  const [programme, chair] = [await signedIn('programme'), await signedIn('chair')]
  // The demonstration's own request.
  const { action, dateChanges } = await seeAction(programme, '1.7')
  expect([action.dueOn, dateChanges[0]]).toMatchObject(['2021-01-29', { step: 'asked', toOn: '2021-04-30' }])
  const WAITS = 'A move to 30 April 2021 is asked for. Once the board has decided, its due date can change'
  for (const dueOn of ['2021-01-28', '2021-01-30', '2021-04-30'])
    expect((await revise(programme, '1.7', { dueOn })).body.message).toBe(WAITS)
  expect((await revise(programme, '1.7', { title: 'Reworded' })).status).toBe(201)

  const said = { step: 'agreed', meeting: 'board-2020-12-10', minuteReference: '1' }
  expect((await changeDate(chair, '1.7', said)).status).toBe(201)
  expect((await revise(programme, '1.7', { dueOn: '2021-05-01' })).body.code).toBe('seen-by-board')
  expect((await revise(programme, '1.7', { dueOn: '2021-04-29' })).status).toBe(201)
  expect((await revise(programme, '1.7', { dueOn: '2021-04-30' })).status).toBe(201)
})

it('a date that no board saw stays as it was once the action is agreed complete', async () => {
  const { signedIn } = await fresh()
  const programme = await signedIn('programme')
  const added = await programme.post('./actions', { ...bodyFor('addAction'), area: 1 })
  const { ref, dueOn } = added.body.action as { ref: string; dueOn: string }
  await report(programme, ref, { deliveryStatus: 'complete' })
  expect((await decide(await signedIn('chair'), ref, 'agreed')).status).toBe(201)
  expect(dueOn).toBe('2021-01-04')
  expect((await revise(programme, ref, { dueOn: '2021-01-05' })).body.code).toBe('complete')
  expect((await revise(programme, ref, { dueOn: '2020-12-31' })).body.code).toBe('complete')
})
