/** A number as plans write it before an action: "4.", "1.1", "R2)", "A3:". A figure alone may count something. */
const NUMBERED =
  /^\s*((?:\p{Lu}{1,3}[.-]?)?\d{1,3}(?:\.\d{1,3})+|(?:\p{Lu}{1,3}[.-]?)?\d{1,3}(?=[.):]))[.):]?\s+(?=\S)/u

/** Fewer actions than these may begin with a number by chance. */
const FEWEST = 3

/** The number that words begin with, and the words behind it. */
export interface NumberedWords {
  number: string
  words: string
}

/**
 * The numbers that all actions of a table begin their words with, each with the words behind it; null unless each has one
 * of its own. A list of several keeps the number of its first.
 *
 * @example
 * numbersOf(['4. Recruit', '5. Induct', '6. Audit'])?.[0] // => { number: '4', words: 'Recruit' }
 */
export function numbersOf(actions: readonly string[]): NumberedWords[] | null {
  if (actions.length < FEWEST) return null
  const numbered = actions.flatMap((action) => {
    const [whole, number] = NUMBERED.exec(action) ?? []
    if (whole === undefined || number === undefined) return []
    const isList = action.split('\n').filter((line) => NUMBERED.test(line)).length > 1
    return [{ number, words: isList ? action : action.slice(whole.length) }]
  })
  const distinct = new Set(numbered.map(({ number }) => number))
  return distinct.size === actions.length ? numbered : null
}
