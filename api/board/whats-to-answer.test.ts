import { expect, it, onTestFinished } from 'vitest'
import { BoardView } from '../../domain/contract/board.ts'
import type { Caller } from '../testing/caller.ts'
import { openTestApp } from '../testing/open-test-app.ts'
import { answerHelp, decide, report, seeAction } from '../testing/updates.ts'

const fresh = () => openTestApp({ over: onTestFinished })
const DEED = { date: 'decideDate', help: 'answerHelp' } as const

const toAnswer = async (who: Caller, query = '') => (await who.see(BoardView, `./board${query}`)).toAnswer

it.each(['chair', 'programme', 'owner', 'viewer'] as const)(
  'what %s is offered is what the page of its action offers',
  async (role) => {
    const { signedIn } = await fresh()
    await report(await signedIn('owner'), '1.1', { deliveryStatus: 'complete' })
    const who = await signedIn(role)
    const { toAnswer: offered, ...asks } = await who.see(BoardView, './board')
    const all = [
      ...asks.awaitingSignOff.map(({ action: { ref } }) => ({ kind: 'sign-off' as const, ref })),
      ...asks.dateChangesAsked.map(({ action: { ref } }) => ({ kind: 'date' as const, ref })),
      ...asks.helpAsked.map(({ action: { ref } }) => ({ kind: 'help' as const, ref })),
    ]
    expect(all.length).toBeGreaterThan(3)
    for (const { kind, ref } of all) {
      const { can, whyNot } = await seeAction(who, ref)
      const deed = kind === 'sign-off' ? (role === 'chair' ? 'agree' : 'review') : DEED[kind]
      const one = offered.find((told) => told.kind === kind && told.ref === ref)
      expect([kind, ref, one !== undefined && one.whyNot === null]).toEqual([kind, ref, can[deed]])
      expect([kind, ref, one?.whyNot ?? undefined]).toEqual([kind, ref, whyNot[deed]?.message])
    }
    if (role === 'owner' || role === 'viewer') expect(offered.filter(({ whyNot }) => whyNot === null)).toEqual([])
    else expect(offered.some(({ whyNot }) => whyNot === null)).toBe(true)
  },
)

it('what was answered is gone, and nothing is offered in the past', async () => {
  const { signedIn } = await fresh()
  const chair = await signedIn('chair')
  const before = await toAnswer(chair)
  const help = before.find(({ kind, whyNot }) => kind === 'help' && whyNot === null)
  await answerHelp(chair, help?.ref ?? '')
  const claim = before.find(({ kind, whyNot }) => kind === 'sign-off' && whyNot === null)
  expect((await decide(chair, claim?.ref ?? '', 'returned', { meeting: null, minuteReference: null })).status).toBe(201)
  expect(await toAnswer(chair)).toEqual(
    before.filter(
      ({ kind, ref }) => !(kind === 'help' && ref === help?.ref) && !(kind === 'sign-off' && ref === claim?.ref),
    ),
  )
  expect(await toAnswer(chair, '?asAt=2020-12-01')).toEqual([])
})
