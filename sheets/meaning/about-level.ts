/** What an area of a plan is told with: what it is to come to, how that is known, and why. */
const ABOUT =
  /^((key|intended|desired|expected|overall|strategic|planned) )?(outcomes?|objectives?|aims?|goals?|success (measures?|criteria|factors?)|measures? of success|key (performance )?indicators?|kpis?|impact|what (success|good) (will )?looks? like|what (will be|is) different|how (will )?we('ll| will)? know|why (this|it) (matters|is important)|rationale|context)\s*[:–?-]+\s*\S/i

/**
 * Whether a row below the head of an area tells of that area, and heads nothing itself.
 *
 * @example
 * isAboutLevel('Outcome: children are safe') // => true
 * isAboutLevel('Outcome 2: children are safe') // => false: it is one of several, and heads the actions below it
 */
export const isAboutLevel = (words: string): boolean => ABOUT.test(words.trim())

/** What a level is for, which is said with its name. */
const PURPOSE = /^(\p{L}+ )?(objective|aim|goal)s?\s*[:–-]/iu

/** Whether what is told of an area goes with its name. @example saysPurpose('Aim: fewer contacts') // => true */
export const saysPurpose = (words: string): boolean => PURPOSE.test(words.trim())
