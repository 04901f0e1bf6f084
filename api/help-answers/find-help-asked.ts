import type { BoardView } from '../../domain/contract/board.ts'
import { waitsForBoard } from '../../domain/help.ts'
import type { AskedOfBoard } from '../actions/on-action.ts'

/** Help that waits for the board: nobody has answered, or the day by which it was to be done has passed. */
export const findHelpAsked = ({
  drawing: { day },
  open,
  claimed,
  row,
  wordsOf,
}: AskedOfBoard): Pick<BoardView, 'helpAsked'> => ({
  helpAsked: [...open, ...claimed].flatMap((one) => {
    const said = wordsOf(one)
    if (!said?.helpNeeded || !waitsForBoard(said.helpAnswer ?? null, day)) return []
    const { by = null, answeredOn } = said.helpAnswer ?? {}
    const answered = by && answeredOn ? { on: answeredOn, by } : null
    return [{ action: row(one), help: said.helpNeeded, askedOn: said.effectiveOn, answered }]
  }),
})
