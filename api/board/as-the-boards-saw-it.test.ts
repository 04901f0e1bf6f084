import { afterAll, describe, expect, it } from 'vitest'
import { sayContradiction } from '../../domain/words/contradictions.ts'
import { ActionView, ActionsView } from '../../domain/contract/actions.ts'
import { BoardView } from '../../domain/contract/board.ts'
import { openTestApp } from '../testing/open-test-app.ts'

const { signedIn } = await openTestApp({ over: afterAll })
const chair = await signedIn('chair')

describe('the plan as each board saw it', () => {
  // Off track, out of date, at risk, not started, on track, awaiting sign-off, complete: what the story says was known.
  it.each([
    ['board-2019-10-16', 32, [0, 0, 0, 32, 0, 0, 0]],
    ['board-2019-11-27', 32, [0, 0, 0, 32, 0, 0, 0]],
    ['board-2020-01-08', 32, [0, 0, 2, 14, 16, 0, 0]],
    ['board-2020-02-19', 32, [0, 0, 9, 6, 17, 0, 0]],
    ['board-2020-04-01', 32, [2, 0, 10, 0, 20, 0, 0]],
    ['board-2020-05-13', 32, [7, 0, 22, 0, 3, 0, 0]],
    ['board-2020-06-24', 32, [10, 0, 13, 0, 7, 2, 0]],
    ['board-2020-08-05', 33, [4, 0, 13, 2, 11, 1, 2]],
    ['board-2020-09-16', 33, [2, 0, 14, 2, 12, 0, 3]],
    ['board-2020-10-28', 33, [2, 0, 11, 1, 15, 2, 2]],
    ['board-2020-12-10', 33, [4, 2, 7, 1, 15, 1, 3]],
    ['board-2020-12-16', 33, [4, 2, 7, 1, 15, 1, 3]],
  ])('%s: %i actions', async (meeting, total, expected) => {
    const board = await chair.see(BoardView, `./board?asAt=meeting:${meeting}`)
    const { offTrack, outOfDate, atRisk, notStarted, onTrack, awaitingSignOff, complete } = board.counts
    expect(board.total).toBe(total)
    expect([offTrack, outOfDate, atRisk, notStarted, onTrack, awaitingSignOff, complete]).toEqual(expected)
    expect(board.asAt.meeting?.id).toBe(meeting)
    const today = await chair.see(BoardView, './board')
    expect(today.history.find((one) => one.meeting?.id === meeting)?.counts).toEqual(board.counts)
  })

  it('shows the withdrawn action while it was in the plan, and the old wording of areas 3 and 5', async () => {
    const before = await chair.see(ActionsView, './actions?asAt=meeting:board-2020-06-24')
    expect(before.actions.map(({ ref }) => ref)).toContain('3.6')
    expect(before.plan.areas.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Effective leadership and management', 'Partnerships and engagement']),
    )
    const after = await chair.see(ActionsView, './actions?asAt=meeting:board-2020-08-05')
    expect(after.actions.map(({ ref }) => ref)).not.toContain('3.6')
    expect(after.plan.areas.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Strategic leadership', 'Partnerships']),
    )
  })

  it('shows who held a post then', async () => {
    const holder = async (asAt: string) =>
      (await chair.see(ActionView, `./actions/1.3?asAt=${asAt}`)).action.owner.holder
    expect(await holder('meeting:board-2020-05-13')).toBe('Jordan Example')
    expect(await holder('meeting:board-2020-06-24')).toBe('Casey Example')
  })

  it('lists each contradiction of the story, and none that is not there', async () => {
    const { contradictions } = await chair.see(BoardView, './board')
    expect(contradictions.map((one) => `${one.ref} ${sayContradiction(one)}`)).toEqual([
      '1.4 says on track, but was due on 30 November 2020',
      '1.4 says on track, but a milestone has passed undone',
      '2.1 says “31 March 2021” in its success measure, but is due on 29 January 2021',
      '2.3 has moved its date three times, 332 days in all',
      '2.3 says “31 March 2021” in its success measure, but is due on 26 February 2021',
      '3.1 has used the same words three updates running',
    ])
  })
})
