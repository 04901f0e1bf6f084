import { several } from './counting.ts'

interface Total {
  actions: number
  /** Those of them that have left the plan. */
  left: number
  /** Those that never had a last day: what is ongoing, and what has no day yet. */
  undated?: number
  redated: number
  moves: number
  daysLost: number
  atLeast?: boolean
}

/** What became of a plan's first promises, in a sentence without its full stop. */
export function saySlippage({ actions, left, undated = 0, redated, moves, daysLost, atLeast = false }: Total): string {
  const apart = [
    left > 0 && `${left} of them no longer in the plan`,
    undated > 0 && `${undated} with no due date`,
  ].filter((said) => said !== false)
  const gone = apart.length === 0 ? '' : ` (${apart.join('; ')})`
  const promises = `the first ${actions === 1 ? 'promise' : 'promises'} of ${several(actions, 'action')}${gone}`
  if (actions === 0) return 'No action has been promised yet'
  if (daysLost === 0) return `No day has been lost against ${promises}`
  const have = redated === 0 ? 'none has' : redated === 1 ? '1 has' : `${redated} have`
  // Dates that nobody but the board could move are counted; what was put right before a board saw it is none of those.
  const times = moves === 0 ? '' : `, ${several(moves, 'time')} in all`
  const lost = daysLost === 1 ? '1 day has' : `${several(daysLost, 'day')} have`
  return `${atLeast ? 'At least ' : ''}${lost} been lost against ${promises}: ${have} been re-dated${times}`
}
