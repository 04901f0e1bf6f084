import { LONGEST_PASTED } from '../../../domain/contract/longest.ts'
import { sayNumber } from '../../../domain/words/counting.ts'
import { asWords } from '../../../domain/typed-words.ts'
import { once, type Entered } from '../entered.ts'
import { Refused } from '../refused.ts'

/** Said of rows whose paste has changed since they were made of it. */
export const NOT_MADE_AGAIN =
  'This has changed since the rows below were made. Make the rows again from it: what you put right stays in its row, and is shown where there is no such row any more. Or put back what stood here'

const TOO_LONG = `Use ${sayNumber(LONGEST_PASTED)} characters or fewer: paste a part, save it, and then the next`

/** A refusal beside the box in which something is pasted. */
export const refusePasted = (message: string): Refused =>
  new Refused(400, { code: 'invalid', message, fields: { pasted: message } })

/**
 * What was pasted, to be read into rows.
 *
 * @throws Refused when it is more than is read at once.
 */
export function pastedIn(entered: Entered): string {
  const pasted = once(entered, 'pasted')
  if (asWords(pasted).length > LONGEST_PASTED) throw refusePasted(TOO_LONG)
  return pasted
}
