import { readDay } from '../../domain/read-day.ts'
import { isPerson, isPost } from './owners.ts'

const DEED = '(counter-?)?signed( off)?|signature|approved|authori[sz]ed|endorsed|ratified'
/** "Signed:", "Approved by", "Signature of the chair". */
const LABEL = new RegExp(String.raw`^(${DEED})( (by|on|on behalf of|for|of)\b.{0,40})?\s*[:–-]*$`, 'i')
/** The same with who it was behind it: "Signed: J Smith", "Signed off by the board 12 November 2025". */
const SIGNED = new RegExp(String.raw`^(${DEED})( (by|on|on behalf of)\b|\s*[:–-])\s*\S`, 'i')
/** What stands beside it. */
const BESIDE = /^((print(ed)? )?name|position|(job )?title|role|post|date|dated|signed|signature)\b|^[._–-]+$/i

/**
 * Whether all that stands in a row says who signed a plan or approved it, and when.
 *
 * @example
 * saysWhoSigned(['Signed:', 'J Smith, Director', 'Date:', '12/11/2025']) // => true
 * saysWhoSigned(['Signed off by the board', 'Head of Service', 'On track']) // => false: it is an action
 */
export function saysWhoSigned([first = '', ...others]: readonly string[]): boolean {
  const says = first.trim()
  if (!LABEL.test(says) && !SIGNED.test(says)) return false
  const named = others.map((one) => one.trim())
  const isBeside = (one: string) => BESIDE.test(one) || readDay(one) !== null
  const [name, ...more] = named.filter((one) => !isBeside(one))
  if (named.length === 0) return SIGNED.test(says)
  // Behind a label stands whose hand it was.
  return more.length === 0 && (name === undefined || (LABEL.test(says) && isName(name)))
}

/** A person or a post, or both: "J Smith, Director of Children’s Services". */
const isName = (words: string): boolean =>
  isPost(words) || words.split(/[,(–-]/).some((part) => isPerson(part.replace(/\)$/, '').trim()))
