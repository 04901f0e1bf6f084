import { phrases, readAny } from './reads.ts'
import { isNumber, isWho, type Token } from './tokens.ts'

export const THIS_ONE = new Set(['a', 'an', 'the', 'this', 'that', 'another', 'his', 'her', 'their', 'our'])
/** What is said of whichever child comes. */
export const WHICHEVER = new Set(['each', 'every', 'any', 'no', 'per', 'when', 'once', 'for'])
const AGED = phrases(', aged|age; aged|age; of; ( aged? ')
const JUST_AGED = phrases('aged')
const YO = phrases('yo; y / o')
const ALONE = phrases('a|an|the|one single|only|sole|lone; neither')
const TWINS = phrases('the|these twins|triplets')
const YEARS_OLD = phrases('year|years|yr|yrs|month|months|week|weeks old; yo; y / o')
const UNITS = phrases('year|years|yr|yrs|month|months|week|weeks|day|days old?')
/** Who one of an age is, in a word that tells of no child by itself. */
const SOMEBODY = new Set(['male', 'female', 'person', 'victim', 'mother', 'father'])
/** What goes on with what becomes of them, and calls nothing by them: "a three-year-old system" is no child. */
const GOES_ON = new Set(
  (
    'and at but by came could did do does from goes had has have in is may might now of on or said saw says should so still than that then to ' +
    'told waited waits was went were when where while who whose will with without would whom'
  ).split(' '),
)

/** "A 14-year-old", "this sixteen-year-old boy": one of an age. */
export function oneOfAnAge(tokens: readonly Token[], at: number): number | null {
  const end = THIS_ONE.has(tokens[at]?.low ?? '') ? endOfAge(tokens, at + 1) : null
  if (end === null) return null
  const who = tokens[end]
  if ((isWho(who) && who.kind !== 'several') || SOMEBODY.has(who?.low ?? '')) return end + 1
  return goesOn(tokens, end) ? end : null
}

/** "17yo", "17 y/o male": as it is typed in a hurry, where no article stands before it either. */
export function shortAge(tokens: readonly Token[], at: number): number | null {
  const end = SHORT.test(tokens[at]?.written ?? '') ? at + 1 : isNumber(tokens[at]) ? readAny(tokens, at + 1, YO) : null
  return end !== null && (isOne(tokens, end) || SOMEBODY.has(tokens[end]?.low ?? '')) ? end + 1 : end
}
const SHORT = /^\d{1,2}yo$/i

/** "14-year-old" is one token, "three-year-old" several. */
function endOfAge(tokens: readonly Token[], at: number): number | null {
  if (/\bold$|^\d{1,2}yo$/i.test(tokens[at]?.written ?? '')) return at + 1
  return isNumber(tokens[at]) ? readAny(tokens, at + 1, YEARS_OLD) : null
}

/** "A girl aged 7", "the child, aged 9", "a boy of 14". */
export function aged(tokens: readonly Token[], who: number): number | null {
  if (!isOne(tokens, who) || WHICHEVER.has(tokens[who - 1]?.low ?? '')) return null
  return endOfOneAge(tokens, readAny(tokens, who + 1, AGED))
}

/** "Aged 17, she was moved", "(aged 9)": of nobody who is named before it. */
export function agedAlone(tokens: readonly Token[], at: number): number | null {
  const before = tokens[at - 1]
  if (before !== undefined && !/^[.,;:([-]$/.test(before.low)) return null
  return isWho(tokens[at - 2]) ? null : endOfOneAge(tokens, readAny(tokens, at, JUST_AGED))
}

/** Where the age of one ends: "aged 5 to 11" is of whichever child, and "a child of 14 families" of a family. */
function endOfOneAge(tokens: readonly Token[], age: number | null): number | null {
  if (age === null || !isNumber(tokens[age]) || tokens[age + 1]?.isJoined) return null
  const end = readAny(tokens, age + 1, UNITS) ?? age + 1
  const next = tokens[end]?.low ?? ''
  const isRange = /^(?:or|to|and|-|\+|%)$/.test(next) && isNumber(tokens[end + 1])
  const isOver =
    /^(?:or|and)$/.test(next) && /^(?:over|under|above|below|older|younger)$/.test(tokens[end + 1]?.low ?? '')
  return isRange || isOver || isWho(tokens[end]) || !goesOn(tokens, end) ? null : end
}

/** "A single care leaver", "the only child", "neither child", "the twins". */
export function alone(tokens: readonly Token[], at: number): number | null {
  const twins = readAny(tokens, at, TWINS)
  if (twins !== null) return twins
  const who = readAny(tokens, at, ALONE)
  return who !== null && isOne(tokens, who) && goesOn(tokens, who + 1) ? who + 1 : null
}

export const isOne = (tokens: readonly Token[], at: number): boolean => {
  const kind = tokens[at]?.kind
  return (kind === 'person' || kind === 'onlyPerson') && tokens[at + 1]?.isJoined !== true
}

export const goesOn = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at]
  return next === undefined || GOES_ON.has(next.low) || (next.kind === 'mark' && next.low !== "'" && !next.isJoined)
}
