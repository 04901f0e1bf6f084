import { phrases, readAny } from './reads.ts'
import { endOfCompound, isNumber, isWho, isWord, type Token } from './tokens.ts'
import { COUNT_ENDS_BEFORE } from './words.ts'

const OF_THEM = phrases('of them|these|those')
const N_IS = phrases('n =?')
const OUT_OF = phrases('out? of')
const NUMBER_OF = phrases('number|numbers of')
const TOTAL = phrases('number|numbers|numbered|total|totals|totalled only?')
const JUST = phrases(',? only|just|another|all; ,? a further; ,')
const COMES_TO = new Set(['is', 'was', 'are', 'were', 'to', 'at', 'from'])
const DETERMINERS = new Set(['the', 'these', 'those', 'our', 'its', 'their', 'all'])

/**
 * Whether a number counts what stands before it: nothing follows that it could count, nor makes it a part of something.
 *
 * @returns the token after it
 */
export function endOfCount(tokens: readonly Token[], at: number): number | null {
  const next = tokens[at + 1]
  if (tokens[at]?.kind !== 'few' || next?.isJoined) return null
  if (isEndOfCount(next)) return at + 1
  // Whatever mark ends a text, nothing is counted after it.
  const rest = tokens.slice(at + 1, at + 6)
  return rest.length < 5 && rest.every(({ kind }) => kind === 'mark') ? at + 1 : null
}

/** Whether before a token, or the end, nothing is counted any more. */
export const isEndOfCount = (next: Token | undefined): boolean =>
  next === undefined || COUNT_ENDS_BEFORE.has(next.low) || /^[.,;:!?)\]]$/.test(next.low)

/** "Children: 3", "children missing from care (3)", "children numbered three". */
export function countedAfter(tokens: readonly Token[], who: number): number | null {
  if (!isWhoAlone(tokens, who)) return null
  let at = who + 1
  for (let between = 0; between <= 3; between++) {
    const end = behindJoint(tokens, at)
    if (end !== null) return end
    if (!isWord(tokens[at])) return null
    at = endOfCompound(tokens, at)
  }
  return null
}

function behindJoint(tokens: readonly Token[], at: number): number | null {
  const joint = tokens[at]?.low
  if (joint === ':' || joint === '=') return endOfCount(tokens, at + 1)
  if (joint === '-' && isApart(tokens, at)) return endOfCount(tokens, at + 1)
  if (joint === '(' || joint === '[') return endOfBracketed(tokens, at + 1)
  const total = readAny(tokens, at, TOTAL)
  return total === null ? null : endOfCount(tokens, total)
}

/** "(3)", "(n = 4)", "(2 of them)". */
function endOfBracketed(tokens: readonly Token[], from: number): number | null {
  const at = readAny(tokens, from, N_IS) ?? from
  if (tokens[at]?.kind !== 'few') return null
  const end = readAny(tokens, at + 1, OF_THEM) ?? at + 1
  return /^[)\]]$/.test(tokens[end]?.low ?? '') ? end + 1 : null
}

/** "Of 14 children, 2", "out of the looked-after children, only three". */
export function countedOf(tokens: readonly Token[], of: number): number | null {
  const from = readAny(tokens, of, OUT_OF)
  if (from === null) return null
  let at = from
  while (at < from + 3 && (DETERMINERS.has(tokens[at]?.low ?? '') || isNumber(tokens[at]))) at++
  if (at === from) return null
  for (let kinds = 0; kinds < 2 && tokens[at]?.kind === 'word'; kinds++) at = endOfCompound(tokens, at)
  return isWhoAlone(tokens, at) ? endOfCount(tokens, readAny(tokens, at + 1, JUST) ?? at + 1) : null
}

/** "Number of looked-after children in hotels was four". */
export function countedByNumber(tokens: readonly Token[], number: number): number | null {
  const from = readAny(tokens, number, NUMBER_OF)
  if (from === null) return null
  let at = from
  for (let kinds = 0; kinds < 3 && tokens[at]?.kind === 'word'; kinds++) at = endOfCompound(tokens, at)
  if (!isWhoAlone(tokens, at)) return null
  at++
  for (let between = 0; between <= 5 && isWord(tokens[at]); between++) {
    const end = COMES_TO.has(tokens[at]?.low ?? '') ? endOfCount(tokens, at + 1) : null
    if (end !== null) return end
    at = endOfCompound(tokens, at)
  }
  return null
}

/** Who is counted, and not what is theirs. */
const isWhoAlone = (tokens: readonly Token[], at: number): boolean =>
  isWho(tokens[at]) && tokens[at + 1]?.low !== "'" && tokens[at + 1]?.isJoined !== true

const isApart = (tokens: readonly Token[], at: number): boolean => {
  const [before, dash, after] = tokens.slice(at - 1, at + 2)
  return dash !== undefined && before?.end !== dash.at && after?.at !== dash.end
}
