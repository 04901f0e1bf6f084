import { openTestApp } from '../testing/open-test-app.ts'
import { everythingIn } from '../testing/everything.ts'
import { hold } from '../testing/parts.ts'
import { decide, seeAction } from '../testing/updates.ts'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { day, instant } from '../../domain/day.ts'

const fresh = () => openTestApp({ over: onTestFinished })
const app = await openTestApp({ over: afterAll })
const chair = await app.signedIn('chair')
const programme = await app.signedIn('programme')

const AGREED = { step: 'agreed', meeting: 'board-2020-12-10', minuteReference: '7', basedOn: null }

describe('a step is refused, and nothing written,', () => {
  const refused = async (asking: () => PromiseLike<{ status: number; body: unknown }>) => {
    const before = await everythingIn(app.store)
    const { status, body } = await asking()
    expect(await everythingIn(app.store)).toEqual(before)
    return { status, ...(body as object) }
  }

  it.each([
    ['1.1', 'returned', 'There is no claim to return: its owner has not said that it is complete'],
    ['1.1', 'agreed', 'There is no claim to agree: its owner has not said that it is complete'],
    ['1.1', 'embedded', 'Only an action that is agreed complete can become embedded'],
    ['1.1', 'reopened', 'Only an action that is complete can be reopened'],
    ['4.4', 'embedded', 'Only an action that is agreed complete can become embedded'],
    ['4.4', 'reopened', 'Only an action that is complete can be reopened'],
    ['3.3', 'agreed', 'There is no claim to agree: its owner has not said that it is complete'],
    ['3.3', 'returned', 'There is no claim to return: its owner has not said that it is complete'],
    ['4.6', 'reopened', 'Only an action that is complete can be reopened'],
  ])('out of turn: %s %s', async (ref, step, message) => {
    expect(await refused(() => decide(chair, ref, step))).toMatchObject({ status: 409, code: 'out-of-turn', message })
  })

  it.each(['1.1', '4.4', '3.3'])('when there is no claim to review: %s', async (ref) => {
    expect(await refused(() => decide(programme, ref, 'reviewed'))).toMatchObject({ status: 409, code: 'out-of-turn' })
  })

  it.each(['returned', 'agreed', 'embedded', 'reopened'])('when the programme office decides: %s', async (step) => {
    expect(await refused(() => decide(programme, '4.4', step))).toMatchObject({
      status: 403,
      message: 'Only the chair decides on closure',
    })
  })

  it('when the chair reviews', async () => {
    expect(await refused(() => decide(chair, '4.4', 'reviewed'))).toMatchObject({
      status: 403,
      message: 'The programme office records reviews of evidence. Ask them',
    })
  })

  it.each([
    ['board-1999', 'There is no such meeting. Choose one from the list'],
    ['board-2021-01-27', 'That meeting is held on 27 January 2021. Its decisions can be recorded from that day'],
    [
      'quarterly-review-2020-12-14',
      'Only the improvement board decides on the plan. Choose the board that decided this',
    ],
  ])('at the meeting %s', async (meeting, message) => {
    expect(await refused(() => decide(chair, '4.4', 'agreed', { meeting }))).toMatchObject({
      status: 400,
      fields: { meeting: message },
    })
  })

  it('on a withdrawn action', async () => {
    expect(await refused(() => decide(chair, '3.6', 'agreed'))).toMatchObject({ status: 409, code: 'withdrawn' })
  })

  it('on an action that never was', async () => {
    expect(await refused(() => chair.post('./actions/9.9/closure-steps', AGREED))).toMatchObject({ status: 404 })
  })

  it('when somebody decided since', async () => {
    const { closureSteps } = await seeAction(chair, '4.4')
    expect(closureSteps[0]?.step).toBe('reviewed')
    const stale = () => decide(chair, '4.4', 'agreed', { basedOn: closureSteps[1]?.id })
    expect(await refused(stale)).toMatchObject({ status: 409, code: 'moved-on' })
  })

  it('without what makes it a record', async () => {
    const bare = { meeting: '', minuteReference: '', note: '' }
    expect(await refused(() => decide(chair, '4.4', 'agreed', bare))).toMatchObject({
      status: 400,
      fields: { meeting: 'Choose the meeting that decided it', minuteReference: 'Enter the minute reference' },
    })
  })
})

describe('nobody decides on an action whose owner post they hold:', () => {
  const CHAIR = 'chair@plan.example'
  const POST = 'head-of-quality-assurance'

  it.each(['returned', 'agreed'])('the chair, holding it, cannot have it %s', async (step) => {
    const { deps, signedIn, store } = await fresh()
    await hold(deps, { email: CHAIR, post: POST })
    const chair = await signedIn('chair')
    const before = await everythingIn(store)
    const reply = await decide(chair, '4.4', step)
    expect([reply.status, reply.body.code]).toEqual([403, 'own-action'])
    expect(reply.body.message).toBe('You hold the post that owns this action, so somebody else must decide on it')
    expect(await everythingIn(store)).toEqual(before)
    expect((await seeAction(chair, '4.4')).can).toMatchObject({ agree: false, return: false })
  })

  it('nor embed or reopen it', async () => {
    const { deps, signedIn } = await fresh()
    await hold(deps, { email: CHAIR, post: 'head-of-partnerships' })
    const chair = await signedIn('chair')
    for (const step of ['embedded', 'reopened']) expect((await decide(chair, '3.3', step)).body.code).toBe('own-action')
    expect((await seeAction(chair, '3.3')).can).toMatchObject({ embed: false, reopen: false })
  })

  it('as soon as they are to hold it, while they do, and after', async () => {
    const { deps, signedIn, clock } = await fresh()
    await hold(deps, { email: CHAIR, post: POST, fromOn: day('2020-12-11'), toOn: day('2020-12-12') })
    const agree = async () => {
      const { status, body } = await decide(await signedIn('chair'), '4.4', 'agreed')
      return `${status} ${body.code}: ${body.message}`
    }
    const so = 'so somebody else must decide on it'
    expect(await agree()).toBe(
      `403 own-action: You are to hold the post that owns this action from 11 December 2020, ${so}`,
    )
    for (const now of ['2020-12-11T09:00:00.000Z', '2020-12-12T23:59:59.999Z']) {
      clock.moveTo(instant(now))
      expect(await agree()).toBe(`403 own-action: You hold the post that owns this action, ${so}`)
    }
    clock.moveTo(instant('2020-12-13T00:00:00.000Z'))
    expect(await agree()).toBe(
      `403 own-action: You held the post that owns this action until 12 December 2020, and it was claimed complete on 6 October 2020, ${so}`,
    )
  })

  it('unless that ended before the claim', async () => {
    const { deps, signedIn } = await fresh()
    await hold(deps, { email: CHAIR, post: POST, toOn: day('2020-10-05') })
    expect((await decide(await signedIn('chair'), '4.4', 'agreed')).status).toBe(201)
  })

  it('but another post of theirs is no bar', async () => {
    const { deps, signedIn } = await fresh()
    await hold(deps, { email: CHAIR, post: 'independent-chair' })
    expect((await decide(await signedIn('chair'), '4.4', 'agreed')).status).toBe(201)
  })
})
