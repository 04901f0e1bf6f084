import type { ZxcvbnFactory } from '@zxcvbn-ts/core'

/** Ten to the power of nine guesses: what a program that tries likely ones first must make, at least. */
const LEAST_GUESSES_LOG10 = 9
/** What is left of letters once all that anybody knows is taken away. */
const LEAST_OWN_LETTERS = 6
/** As much of a password as is looked at: what repeats for longer takes long to look at. */
const LOOKED_AT = 64

/** Words of this product and of the people who use it: the first that somebody who knows them would try. */
const HOUSE_WORDS =
  'improvement improve plan tracker council children childrens services service social care ofsted inadequate board ' +
  'chair owner programme office scrutiny administrator admin viewer action actions progress update safeguarding '

const COMMON =
  'That is one of the passwords that are tried first. Use three or more words that have nothing to do with each other'
const OURS =
  'That is made of words that others know: your name or address, the council, the plan. Use three unrelated words'
const PATTERN =
  'That repeats itself or follows a pattern. Use three or more words that have nothing to do with each other'
const BLANK = 'Use letters, figures and signs that can be seen'

let made: Promise<ZxcvbnFactory> | undefined
/** Its lists are long and take a while to be made ready: they are read when the first password is chosen, and kept. */
const checker = () => (made ??= makeChecker())

async function makeChecker(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory }, common] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ])
  return new ZxcvbnFactory({ dictionary: common.dictionary, graphs: common.adjacencyGraphs, maxLength: LOOKED_AT })
}

/**
 * Why a password may not be chosen, in a sentence; null when it may. By what
 * NIST (SP 800-63B, 3.1.1.2) and the NCSC ask for: not one that is used by many, nor made
 * of what is known of its holder and where they work, nor of a pattern. No rule about
 * kinds of characters. Its length is the contract's to judge.
 *
 * @param context What is known of whom it is for: address, name, councils, titles of plans.
 * @example
 * await whyNotPassword('passwordpassword', []) // => 'That is one of …'
 * await whyNotPassword('marmalade tide lantern', []) // => null
 */
export async function whyNotPassword(password: string, context: readonly string[]): Promise<string | null> {
  const typed = password.normalize('NFKC')
  if (seen(typed).length < LEAST_OWN_LETTERS) return BLANK

  const known = [...new Set([...context, HOUSE_WORDS].flatMap(wordsOf))]
  if (isMadeOf(typed, known)) return OURS

  const { guessesLog10, sequence } = (await checker()).check(typed, known)
  if (guessesLog10 >= LEAST_GUESSES_LOG10) return null
  const isCommon = sequence.some(
    ({ pattern, dictionaryName }) => pattern === 'dictionary' && dictionaryName !== 'userInputs',
  )
  return isCommon ? COMMON : PATTERN
}

/** Whether hardly a letter is left once known words, figures and signs are taken away. */
function isMadeOf(typed: string, known: readonly string[]): boolean {
  const letters = typed.toLowerCase().replaceAll(/[^\p{L}]/gu, '')
  // A password of figures and signs is not made of words; it is judged by what follows.
  if (letters === '') return false
  const longestFirst = [...known].sort((one, other) => other.length - one.length)
  const own = longestFirst.reduce((left, word) => left.replaceAll(word, ''), letters)
  return own !== letters && own.length < LEAST_OWN_LETTERS
}

/** A text, and each of its words, in small letters. */
const wordsOf = (text: string): string[] => {
  const small = text.toLowerCase().normalize('NFKC').replaceAll(/['’]/g, '')
  return [small.replaceAll(/[^\p{L}]/gu, ''), ...small.split(/[^\p{L}]+/u)].filter((word) => word.length > 2)
}

/** What leaves a mark on a screen: Unicode has blanks that are no spaces, and letters that are. */
const seen = (text: string) => text.replaceAll(/[\p{Z}\p{C}\p{M}\u115f\u1160\u2800\u3164\uffa0]/gu, '')
