import { hasWords, sayField } from '../../../domain/words/fields.ts'
import { sayValue } from '../../../domain/words/values.ts'
import type { Entered } from '../entered.ts'

/** Chosen by a key or a number, which says nothing without the plan it is of. */
const CHOSEN_BY_KEY = ['area', 'ownerPost', 'sponsorPost', 'recommendations']

/** Something that was typed or chosen, with what its box is called. */
export interface Written {
  label: string
  said: string
}

/**
 * What somebody wrote in a form, to be read beside the form's own way of asking: what no reader would know again, as
 * ids and keys, is left out. What has a space in it is words, whatever its box is called.
 *
 * @example
 * written({ deliveryStatus: 'at-risk', progress: 'Two of five.', id: '0197' })
 * // => [{ label: 'Delivery status', said: 'At risk' }, { label: 'Progress', said: 'Two of five.' }]
 */
export const written = (entered: Entered): Written[] =>
  Object.entries(entered).flatMap(([name, said]) =>
    [said]
      .flat()
      .filter((one) => /\S\s+\S/.test(one) || (one.trim() !== '' && hasWords(name) && !CHOSEN_BY_KEY.includes(name)))
      .map((one) => ({ label: sayField(name), said: sayValue(name, one) })),
  )
