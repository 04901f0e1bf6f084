/** What stands before what an officer has still to write. */
export const TO_BE_WRITTEN = 'To be written'

/**
 * The number of a section or of a paragraph in it.
 *
 * @example
 * sayNumber(4) // => '4.'
 * sayNumber([4, 2]) // => '4.2'
 */
export const sayNumber = (number: number | readonly [section: number, paragraph: number]): string =>
  typeof number === 'number' ? `${number}.` : number.join('.')
