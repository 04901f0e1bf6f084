import { describe, expect, it, onTestFinished } from 'vitest'
import { day, instant } from '../../domain/day.ts'
import { openTestApp, type TestApp } from '../testing/open-test-app.ts'
import { hold, join } from '../testing/parts.ts'
import { emailOf, type Account } from '../testing/sign-in.ts'
import { changeDate, decide, report, revise, seeAction } from '../testing/updates.ts'

/** An action on track, of the owner's own post, and a post that nobody of these holds. */
const REF = '1.1'
const POST = 'head-of-service-first-response'
const OTHER_POST = 'head-of-workforce'

const open = () => openTestApp({ over: onTestFinished })
const claim = async ({ signedIn }: TestApp, by: Account = 'owner', effectiveOn = '2020-12-10') =>
  expect((await report(await signedIn(by), REF, { deliveryStatus: 'complete', effectiveOn })).status).toBe(201)
const review = async ({ signedIn }: TestApp, by: Account = 'programme') =>
  (await decide(await signedIn(by), REF, 'reviewed')).status
const become = ({ deps }: TestApp, account: Account, role: 'chair' | 'programme' | 'owner') =>
  join(deps, emailOf(account), role)

/** What becomes of a step that somebody sends; the view must have said the same of it. */
async function sent({ signedIn }: TestApp, by: Account, step: 'agreed' | 'returned' | 'reviewed'): Promise<string> {
  const who = await signedIn(by)
  const { can, whyNot, meetings } = await seeAction(who, REF)
  const deed = ({ agreed: 'agree', returned: 'return', reviewed: 'review' } as const)[step]
  const { status, body } = await decide(who, REF, step, { meeting: meetings.onClosure[0]?.id })
  expect(can[deed]).toBe(status === 201)
  if (body.code?.startsWith('own-')) expect(whyNot[deed]).toEqual({ code: body.code, message: body.message })
  return status === 201 ? 'recorded' : body.code
}

type Way = [way: string, given: (app: TestApp) => Promise<unknown>, by: Account, outcome: string]

describe('a claim is agreed or returned by a chair whose own it is not:', () => {
  it.each<Way>([
    ['who had nothing to do with it', (app) => claim(app), 'chair', 'recorded'],
    [
      'not who claimed it, a chair since',
      async (app) => (await claim(app), become(app, 'owner', 'chair')),
      'owner',
      'own-claim',
    ],
    [
      'not who claimed it on behalf, a chair since',
      async (app) => (await claim(app, 'programme'), become(app, 'programme', 'chair')),
      'programme',
      'own-claim',
    ],
    [
      'not who reported on behalf before another claimed it',
      async (app) => {
        await report(await app.signedIn('programme'), REF)
        await claim(app)
        await become(app, 'programme', 'chair')
      },
      'programme',
      'own-report',
    ],
    [
      'not who claimed it, took it back, and had another claim it',
      async (app) => {
        await claim(app, 'programme')
        await report(await app.signedIn('programme'), REF)
        await claim(app)
        await become(app, 'programme', 'chair')
      },
      'programme',
      'own-report',
    ],
    [
      'who reported on behalf before the last decision',
      async (app) => {
        await report(await app.signedIn('programme'), REF)
        await claim(app)
        await decide(await app.signedIn('chair'), REF, 'returned')
        app.clock.moveTo(instant('2020-12-10T10:00:00.000Z'))
        await claim(app)
        await become(app, 'programme', 'chair')
      },
      'programme',
      'recorded',
    ],
    [
      'not who reviewed it as the office',
      async (app) => {
        await claim(app)
        expect(await review(app)).toBe(201)
        await become(app, 'programme', 'chair')
      },
      'programme',
      'own-review',
    ],
    [
      'not who holds its post',
      async (app) => (await claim(app), hold(app.deps, { email: emailOf('chair'), post: POST })),
      'chair',
      'own-action',
    ],
    [
      'not who is its deputy',
      async (app) => (await claim(app), hold(app.deps, { email: emailOf('chair'), post: POST, capacity: 'deputy' })),
      'chair',
      'own-action',
    ],
    [
      'not who held it on the day that the claim describes',
      async (app) => {
        await hold(app.deps, { email: emailOf('chair'), post: POST, toOn: day('2020-12-01') })
        await claim(app, 'owner', '2020-12-01')
      },
      'chair',
      'own-action',
    ],
    [
      'who held it until the day before',
      async (app) => {
        await hold(app.deps, { email: emailOf('chair'), post: POST, toOn: day('2020-11-30') })
        await claim(app, 'owner', '2020-12-01')
      },
      'chair',
      'recorded',
    ],
    [
      'not who is to hold it from tomorrow',
      async (app) => (
        await claim(app),
        hold(app.deps, { email: emailOf('chair'), post: POST, fromOn: day('2020-12-11') })
      ),
      'chair',
      'own-action',
    ],
    [
      'not who held it for one day in between',
      async (app) => {
        await claim(app, 'owner', '2020-12-01')
        const on = day('2020-12-03')
        await hold(app.deps, { email: emailOf('chair'), post: POST, fromOn: on, toOn: on })
      },
      'chair',
      'own-action',
    ],
    [
      'not who held the post that owned it when it was claimed, though another owns it now',
      async (app) => {
        await hold(app.deps, { email: emailOf('chair'), post: POST })
        const programme = await app.signedIn('programme')
        expect((await revise(programme, REF, { ownerPost: OTHER_POST })).status).toBe(201)
        await claim(app, 'programme')
      },
      'chair',
      'own-action',
    ],
    [
      'who held the post that owned it only before the claim',
      async (app) => {
        await hold(app.deps, { email: emailOf('chair'), post: POST })
        await revise(await app.signedIn('programme'), REF, { ownerPost: OTHER_POST })
        app.clock.moveTo(instant('2020-12-11T09:00:00.000Z'))
        await claim(app, 'programme', '2020-12-11')
        app.clock.moveTo(instant('2020-12-16T09:00:00.000Z'))
      },
      'chair',
      'recorded',
    ],
    [
      'who holds another post',
      async (app) => (await claim(app), hold(app.deps, { email: emailOf('chair'), post: OTHER_POST })),
      'chair',
      'recorded',
    ],
    [
      'not who holds two posts, one of them its own',
      async (app) => {
        await claim(app)
        for (const post of [OTHER_POST, POST]) await hold(app.deps, { email: emailOf('chair'), post })
      },
      'chair',
      'own-action',
    ],
  ])('%s', async (_way, given, by, outcome) => {
    for (const step of ['agreed', 'returned'] as const) {
      const app = await open()
      await given(app)
      expect(await sent(app, by, step)).toBe(outcome)
    }
  })
})

describe('evidence is reviewed by the office, whose own the claim is not:', () => {
  it.each<Way>([
    ['where its owner claimed it', (app) => claim(app), 'programme', 'recorded'],
    ['not where it claimed on behalf', (app) => claim(app, 'programme'), 'programme', 'own-claim'],
    [
      'not where it reported on behalf',
      async (app) => (await report(await app.signedIn('programme'), REF), claim(app)),
      'programme',
      'own-report',
    ],
    [
      'not by who claimed it as owner, in the office since',
      async (app) => (await claim(app), become(app, 'owner', 'programme')),
      'owner',
      'own-claim',
    ],
    [
      'not by who stands in for its post',
      async (app) => (
        await claim(app),
        hold(app.deps, { email: emailOf('programme'), post: POST, capacity: 'deputy' })
      ),
      'programme',
      'own-action',
    ],
  ])('%s', async (_way, given, by, outcome) => {
    const app = await open()
    await given(app)
    expect(await sent(app, by, 'reviewed')).toBe(outcome)
  })
})

it('an action keeps its owner while a claim waits, and has another once that is decided', async () => {
  const app = await open()
  const programme = await app.signedIn('programme')
  await claim(app)
  const { can, whyNot } = await seeAction(programme, REF)
  expect([can.edit, can.reown]).toEqual([true, false])
  const refused = await revise(programme, REF, { ownerPost: OTHER_POST })
  expect([refused.status, refused.body.code, refused.body.fields]).toEqual([
    409,
    'claimed',
    { ownerPost: whyNot.reown?.message },
  ])
  expect((await revise(programme, REF, { title: 'Reworded' })).status).toBe(201)
  await decide(await app.signedIn('chair'), REF, 'returned')
  expect((await revise(programme, REF, { ownerPost: OTHER_POST })).status).toBe(201)
})

describe('a claim that nobody may decide on says so, and names the way out:', () => {
  const wayOut = async (app: TestApp) => (await seeAction(await app.signedIn('viewer'), REF)).wayOut

  it('a second chair', async () => {
    const app = await open()
    await claim(app)
    expect(await wayOut(app)).toBeNull()
    await hold(app.deps, { email: emailOf('chair'), post: POST })
    expect(await wayOut(app)).toMatch(/^Nobody may decide on this claim.*second chair/)
    await join(app.deps, 'bailey@plan.example', 'chair')
    expect(await wayOut(app)).toBeNull()
    expect(await sent(app, 'bailey@plan.example', 'agreed')).toBe('recorded')
  })

  it('agreement without a review', async () => {
    const app = await open()
    await claim(app, 'programme')
    expect(await wayOut(app)).toMatch(/agree it without a review/)
    expect(await sent(app, 'chair', 'agreed')).toBe('recorded')
    expect(await wayOut(app)).toBeNull()
  })
})

describe('what the board decided on a date is recorded', () => {
  const ask = async (app: TestApp, by: Account) => {
    const said = { step: 'asked', toOn: '2021-06-30', reasonCode: 'capacity', reason: 'Leave', effect: 'None' }
    expect((await changeDate(await app.signedIn(by), REF, said)).status).toBe(201)
  }
  const decided = async (app: TestApp, by: Account): Promise<string> => {
    const who = await app.signedIn(by)
    const { can, whyNot } = await seeAction(who, REF)
    const said = { step: 'refused', meeting: 'board-2020-12-10', minuteReference: '1', boardWords: 'Hurry' }
    const { status, body } = await changeDate(who, REF, said)
    expect(can.decideDate).toBe(status === 201)
    if (status !== 201) expect(whyNot.decideDate?.message).toBe(body.message)
    return status === 201 ? 'recorded' : body.code
  }

  it.each<Way>([
    ['by the office that asked on behalf: it minutes', (app) => ask(app, 'programme'), 'programme', 'recorded'],
    ['by the office, as the owner asked', (app) => ask(app, 'owner'), 'programme', 'recorded'],
    [
      'not by who asked as owner, in the office since',
      async (app) => (await ask(app, 'owner'), become(app, 'owner', 'programme')),
      'owner',
      'own-request',
    ],
    [
      'not by a chair who asked on behalf before',
      async (app) => (await ask(app, 'programme'), become(app, 'programme', 'chair')),
      'programme',
      'own-request',
    ],
    [
      'not by an office that holds the post',
      async (app) => (await ask(app, 'owner'), hold(app.deps, { email: emailOf('programme'), post: POST })),
      'programme',
      'own-action',
    ],
    [
      'not by an office that held the post when it was asked',
      async (app) => {
        await hold(app.deps, { email: emailOf('programme'), post: POST, toOn: day('2020-12-10') })
        await ask(app, 'owner')
        app.clock.moveTo(instant('2020-12-11T09:00:00.000Z'))
      },
      'programme',
      'own-action',
    ],
  ])('%s', async (_way, given, by, outcome) => {
    const app = await open()
    await given(app)
    expect(await decided(app, by)).toBe(outcome)
  })
})
