import { afterAll, expect, it } from 'vitest'
import { ActionsView } from '../../domain/contract/actions.ts'
import { BoardView } from '../../domain/contract/board.ts'
import { SHOWN_STATUSES } from '../../domain/delivery-status.ts'
import { COUNT_OF, rollUp } from '../../domain/roll-up.ts'
import { openTestApp } from '../testing/open-test-app.ts'

const { signedIn } = await openTestApp({ over: afterAll })
const viewer = await signedIn('viewer')

it.each(['', 'asAt=meeting:board-2020-10-28', 'asAt=2020-03-01'])(
  'what the list says that boards saw of each action is what those boards saw of all (%s)',
  async (asAt) => {
    const list = await viewer.see(ActionsView, `./actions?limit=200&${asAt}`)
    const { history } = await viewer.see(BoardView, `./board?${asAt}`)
    const before = history.slice(0, -1).slice(-list.boards.length)
    expect(before.map(({ meeting }) => meeting)).toMatchObject(list.boards)
    expect(list.boards.length).toBeGreaterThan(0)
    for (const [at, board] of before.entries()) {
      const { counts } = rollUp(list.actions.flatMap(({ atBoards }) => atBoards[at] ?? []))
      // One action was withdrawn since, and is not listed any more.
      for (const status of SHOWN_STATUSES)
        expect(board.counts[COUNT_OF[status]] - counts[COUNT_OF[status]]).toBeGreaterThanOrEqual(0)
      expect(
        board.total - rollUp(list.actions.flatMap(({ atBoards }) => atBoards[at] ?? [])).total,
      ).toBeLessThanOrEqual(2)
    }
  },
)

it('has nothing to say of an action at boards before it was added', async () => {
  const { actions, boards } = await viewer.see(ActionsView, './actions?area=5&asAt=2020-08-20')
  const added = actions.find(({ ref }) => ref === '5.7')
  expect(added?.atBoards).toHaveLength(boards.length)
  expect(added?.atBoards[0]).toBeNull()
})
