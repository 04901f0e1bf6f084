import { several } from './counting.ts'

interface Total {
  actions: number
  /** Those of them that have left the plan. */
  left: number
  redated: number
  moves: number
  daysLost: number
  atLeast?: boolean
}

/** What became of a plan's first promises, in a sentence without its full stop. */
export function saySlippage({ actions, left, redated, moves, daysLost, atLeast = false }: Total): string {
  const gone = left === 0 ? '' : ` (${left} of them no longer in the plan)`
  const promises = `the first ${actions === 1 ? 'promise' : 'promises'} of ${several(actions, 'action')}${gone}`
  if (daysLost === 0) return `No day has been lost against ${promises}`
  const have = redated === 1 ? '1 has been re-dated' : `${redated} have been re-dated`
  const lost = daysLost === 1 ? '1 day has' : `${several(daysLost, 'day')} have`
  return `${atLeast ? 'At least ' : ''}${lost} been lost against ${promises}: ${have}, ${several(moves, 'time')} in all`
}
