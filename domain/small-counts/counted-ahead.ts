import { isEndOfCount } from './counted-behind.ts'
import { phrases, readAny } from './reads.ts'
import { endOfCompound, isNumber, isWho, type Token } from './tokens.ts'
import { COUNTS_TOO, isOfSeveral, JOINS } from './words.ts'

const OR_SO = phrases('or fewer|less|one|two|three|four|five|1|2|3|4|5; to one|two|three|four|five|1|2|3|4|5')
const OF = phrases('out? of the|these|those|our|its|their|his|her|my?')
/** "Two under 5"; under fives are told by the tokens. */
const AGED = phrases('aged? under|over')
const AT_A_TIME = phrases('at a time')
/** Two without a number; both children and adults may be many. */
const TWO = phrases(
  'both of? the|these|those|our|its|their|his|her?; couple|pair|set of the|these|those|our|its|their?',
)

/**
 * A number and who is counted by it: "three children", "2 out of 14 children", "two very young children".
 *
 * @returns the token after the last one of it
 */
export function countedAhead(tokens: readonly Token[], at: number): number | null {
  const few = tokens[at]
  if (few?.kind !== 'few' || tokens[at + 1]?.isJoined) return null
  const bracketed = endOfBracket(tokens, at + 1)
  const from = readAny(tokens, bracketed, OR_SO) ?? bracketed
  const of = readAny(tokens, from, OF)
  // A part of some is no number of them.
  if (of !== null && few.low.includes('/')) return null
  const aged = readAny(tokens, from, AGED)
  if (aged !== null && isNumber(tokens[aged]) && isEndOfCount(tokens[aged + 1])) return aged + 1
  // "4 of the 5 families": how many there are is told between.
  const kinds = of !== null && tokens[of]?.kind === 'few' ? of + 1 : (of ?? from)
  const who = whoAhead(tokens, kinds, isKindOrNumber)
  if (who === null) return null
  const isOne = /^(?:x ?)?(?:1|one)$/.test(few.low)
  const last = lastInRow(tokens, who, isOne)
  const isOfAnother = isOne
    ? // "In one hub families wait" counts the hub. As a figure it is typed in a hurry.
      few.low === 'one' && of === null && who > from && tokens[last]?.kind === 'several'
    : tokens[last]?.kind === 'onlyPerson'
  return isOfAnother || readAny(tokens, last + 1, AT_A_TIME) !== null ? null : last + 1
}

/** "Both children", "a pair of looked-after twins". Everybody has both parents. */
export function bothAhead(tokens: readonly Token[], at: number): number | null {
  const from = readAny(tokens, at, TWO)
  const who = from === null ? null : whoAhead(tokens, from, isKind)
  if (who === null || /^(?:parents|carers)$/.test(tokens[who]?.low ?? '')) return null
  const next = tokens[who + 1]?.low === ',' ? who + 2 : who + 1
  return /^(?:'|and|or)$/.test(tokens[next]?.low ?? '') ? null : who + 1
}

/** "3 (three) children", "2 (14%) children". */
function endOfBracket(tokens: readonly Token[], at: number): number {
  const [open, number, close] = tokens.slice(at, at + 3)
  return open?.low === '(' && (number?.kind === 'few' || number?.kind === 'share') && close?.low === ')' ? at + 3 : at
}

type IsKind = (token: Token | undefined) => boolean
/** What tells of which kind they are: no other thing of which there are several, and nothing that joins words. */
const isKind: IsKind = (token) => token?.kind === 'word' && !JOINS.has(token.low) && !isOfSeveral(token.written)
const isKindOrNumber: IsKind = (token) => token?.kind === 'number' || isKind(token)
const isKindInList: IsKind = (token) => isKind(token) && !COUNTS_TOO.has(token?.low ?? '')
const JOINT = phrases(', and; ,; and')

/** Who comes after up to two words of a kind, or after several such in a list: "two young, vulnerable, looked-after children". */
function whoAhead(tokens: readonly Token[], from: number, isFirst: IsKind): number | null {
  let [start, isOne] = [from, isFirst]
  for (let joints = 0; joints <= 2; joints++) {
    const at = endOfKinds(tokens, start, isOne)
    if (isWho(tokens[at])) return joints > 0 && at === start ? null : at
    const isListed = at > start && tokens.slice(start, at).every((token) => token.isJoined || isKindInList(token))
    const joint = isListed ? readAny(tokens, at, JOINT) : null
    if (joint === null) return null
    ;[start, isOne] = [joint, isKindInList]
  }
  return null
}

function endOfKinds(tokens: readonly Token[], from: number, isOne: IsKind): number {
  let at = from
  for (let kinds = 0; kinds < 2; kinds++) {
    const end = endOfCompound(tokens, at)
    if (!isOne(tokens[at]) || isWho(tokens[at])) break
    const last = tokens[end - 1]
    if (last?.isJoined && isOfSeveral(last.written)) break
    at = end
  }
  return at
}

/** Of several in a row the last is counted: "one 14-year-old girl". One is never several. */
function lastInRow(tokens: readonly Token[], who: number, isOne: boolean): number {
  let last = who
  while (isWho(tokens[last + 1]) && !(isOne && tokens[last + 1]?.kind === 'several')) last++
  return last
}
