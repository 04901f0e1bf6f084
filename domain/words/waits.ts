const ASKED = 'a sign-off, a date or help'

/**
 * What the board is asked for, after its count. To the chair it says how many of them are theirs to answer now: the
 * others wait for a board that has not met, or are their own.
 *
 * @param mine How many the chair can answer now; null for everybody else.
 * @example
 * sayWaits(3, null, false) // => 'wait for the board: a sign-off, a date or help'
 * sayWaits(1, 0, false) // => 'waits for the board: a sign-off, a date or help; you can answer none yet'
 */
export function sayWaits(count: number, mine: number | null, past: boolean): string {
  if (past) return `waited for the ${mine === null ? 'board' : 'chair'}: ${ASKED}`
  const waits = count === 1 ? 'waits' : 'wait'
  if (mine === null || count === 0) return `${waits} for ${mine === null ? 'the board' : 'you'}: ${ASKED}`
  if (mine === count) return `${waits} for you: ${ASKED}`
  return `${waits} for the board: ${ASKED}; you can answer ${mine === 0 ? 'none yet' : `${mine} now`}`
}
