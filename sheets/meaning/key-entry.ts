import { fold } from '../../domain/fold.ts'
import { colourNamed } from './colours.ts'
import { statusSaid, statusTaken, type Rated } from './status-said.ts'

/** What a sheet says that one of its ratings means. */
export interface KeyEntry {
  /** What the rating is known by: a colour, or its own words folded. */
  code: string
  /** The sheet's own words of it: `C = complete`. */
  says: string
  /** Null where its words say no status plainly: it is asked. */
  means: Rated | null
  /** What they may mean by it all the same. */
  suggests: Rated | null
  cells: string[]
}

/** What a rating is known by, in words or a letter: R, red and RED are one. @example codeOf('Amber ↑') // => 'amber' */
export function codeOf(words: string): string {
  const bare = fold(words.replaceAll(/[↑→↓▲▼►◄]/g, ' '))
  return colourNamed(bare) ?? bare
}

/** What some words of a key mean, for certain and perhaps. */
export type Meant = Pick<KeyEntry, 'means' | 'suggests'>
export const NO_STATUS: Meant = { means: null, suggests: null }
/** What begins so says what is to be done about delays and risks. */
const TO_BE_DONE =
  /^(reduce|cut|tackle|prevent|avoid|end|stop|address|clear|review|monitor|identify|manage|minimise|improve|resolve|remove|report|track|fewer|less|keep|bring|get|make|put|set|write|agree|check|ensure|hold|look|test|train|teach|help|visit|ask|audit)\b/i

/** The status that the words of a key say. */
export const statusOfKey = (words: string): Rated | null => (TO_BE_DONE.test(words.trim()) ? null : statusSaid(words))

/** What the words of a key say of a status. */
export const statusIn = (words: string): Meant => {
  const suggests = statusOfKey(words)
  return { means: suggests && statusTaken(words), suggests }
}

/** What a code means is said in words: a colour, a letter or a figure beside it is another code, or a count. */
export const areWords = (text: string): boolean => /\p{L}{3}/u.test(text) && colourNamed(codeOf(text)) === null

/** What a key may begin with in a cell of its own. */
export const LEADS =
  /^(((b?rag|status|ratings?|colours?) )?(key|legend)( (to|of|for) [\p{L} ]{2,24})?|b?rag( (rating|status))?|colours?|ratings?)\W*$/iu
