import { goesOn, isOne, THIS_ONE, WHICHEVER } from './one-by-age.ts'
import { phrases, readAny } from './reads.ts'
import { isNumber, type Token } from './tokens.ts'

const YEAR = phrases('year|yr')
const IN = phrases('in|from')

/** "A Year 9 pupil", "this Y9 boy": one who is told by a year of school. */
export function oneOfAYear(tokens: readonly Token[], at: number): number | null {
  const end = THIS_ONE.has(tokens[at]?.low ?? '') ? endOfYear(tokens, at + 1) : null
  return end !== null && isOne(tokens, end) && goesOn(tokens, end + 1) ? end + 1 : null
}

/** "A boy in Year 9"; every child in Year 6 is whichever comes. */
export function inAYear(tokens: readonly Token[], who: number): number | null {
  if (!isOne(tokens, who) || WHICHEVER.has(tokens[who - 1]?.low ?? '')) return null
  const year = readAny(tokens, who + 1, IN)
  return year === null ? null : endOfYear(tokens, year)
}

/** "Year 9" is two tokens, "Y9" one. */
function endOfYear(tokens: readonly Token[], at: number): number | null {
  if (/^y(?:ea)?r?\d{1,2}$/i.test(tokens[at]?.written ?? '')) return at + 1
  const number = readAny(tokens, at, YEAR)
  return number !== null && isNumber(tokens[number]) && /^\d{1,2}$/.test(tokens[number]?.low ?? '') ? number + 1 : null
}
