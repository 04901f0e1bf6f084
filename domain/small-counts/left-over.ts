import { isEndOfCount } from './counted-behind.ts'
import { phrases, readAny } from './reads.ts'
import { valueOf } from './shares.ts'
import { endOfCompound, isNumber, isWho, type Token } from './tokens.ts'
import { JOINS } from './words.ts'

const OF = phrases('out? of all? the|these|those|our|its|their?')
const MOST = 5

/** "12 of 14 children", "2/14 care leavers": what is left of a whole is told with it. "Nine out of ten" is a share of any. */
export function leftOver(tokens: readonly Token[], at: number): number | null {
  const part = tokens[at]
  const [, some, all] = /^(\d+)\/(\d+)$/.exec(part?.written ?? '') ?? []
  const whole = all === undefined ? readAny(tokens, at + 1, OF) : at
  if (whole === null || !isNumber(part) || tokens[at + 1]?.isJoined) return null
  const isFew =
    all === undefined
      ? tellsAFew(valueOf(part), tokens[whole])
      : Number(all) > SHARES && Number(some) < Number(all) && Math.min(Number(some), Number(all) - Number(some)) <= MOST
  return isFew ? endOfWho(tokens, whole + 1) : null
}
/** Of a whole no larger a stroke tells a share: "3/4 families". */
const SHARES = 10

/** "Of 14 children, 12 were seen": the same turned round. */
export function leftOverOf(tokens: readonly Token[], at: number): number | null {
  const whole = readAny(tokens, at, OF)
  if (whole === null || !isNumber(tokens[whole])) return null
  const who = endOfWho(tokens, whole + 1)
  if (who === null) return null
  const part = tokens[who]?.low === ',' ? who + 1 : who
  if (!isNumber(tokens[part]) || !tellsAFew(valueOf(tokens[part]), tokens[whole])) return null
  return isEndOfCount(tokens[part + 1]) || /^(?:were|was|are|had|have)$/.test(tokens[part + 1]?.low ?? '')
    ? part + 1
    : null
}

function tellsAFew(some: number, whole: Token | undefined): boolean {
  const left = valueOf(whole) - some
  return left >= 1 && left <= MOST && !/^(?:ten|hundred)$/.test(whole?.low ?? '')
}

/** Behind who it is of, and up to two words of which kind they are. */
function endOfWho(tokens: readonly Token[], from: number): number | null {
  let at = from
  for (let kinds = 0; kinds < 2 && tokens[at]?.kind === 'word' && !JOINS.has(tokens[at]?.low ?? ''); kinds++)
    at = endOfCompound(tokens, at)
  const who = tokens[at]
  return isWho(who) && (who.kind === 'several' || who.kind === 'letters') && tokens[at + 1]?.low !== "'" ? at + 1 : null
}
