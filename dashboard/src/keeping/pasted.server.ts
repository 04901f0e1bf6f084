import type { RequestEvent } from '@sveltejs/kit'
import { LONGEST_PASTED } from '../../../domain/contract/longest.ts'
import { sayNumber } from '../../../domain/words/counting.ts'
import { asWords } from '../../../domain/typed-words.ts'
import { previewForm } from '../forms/send-form.server.ts'
import { once, type Entered } from '../entered.ts'
import { Refused } from '../refused.ts'
import { makeRows } from './made-rows.server.ts'
import type { MakesRows } from './made-rows.ts'
import type { FormRow } from './rows.ts'

/** Said of rows whose paste has changed since they were made of it. */
export const NOT_MADE_AGAIN =
  'This has changed since the rows below were made. Make the rows again from it: what you put right stays in its row, and is shown where there is no such row any more. Or put back what stood here'

const TOO_LONG = `Use ${sayNumber(LONGEST_PASTED)} characters or fewer: paste a part, save it, and then the next`

/** What is said of more than are added at once, before any row is put right for nothing. */
export const sayTooMany = (count: number, many: string, most: number): string =>
  `These are ${sayNumber(count)} ${many}. Paste ${most} or fewer at a time`

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

/**
 * The page action that makes a row of each thing that was pasted, to be put right before any is saved.
 *
 * @param what.nothing What is said where nothing was.
 * @param what.many What they are called, and `most` how many are added at once.
 * @param read The rows of what was pasted, and what else the page is told of it.
 */
export const makesRows =
  <Told extends object>(
    makes: MakesRows,
    { nothing, many, most }: { nothing: string; many: string; most: number },
    read: (text: string, entered: Entered) => { rows: readonly FormRow[]; told: Told },
  ) =>
  (event: RequestEvent) =>
    previewForm(event, (entered) => {
      const { rows, told } = read(pastedIn(entered), entered)
      if (rows.length === 0) throw refusePasted(nothing)
      if (rows.length > most) throw refusePasted(sayTooMany(rows.length, many, most))
      return Promise.resolve({
        entered: makeRows(entered, rows, makes),
        problem: null,
        told: { ...told, made: rows.length },
      })
    })
