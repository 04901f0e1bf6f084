/**
 * What may stand before a sign unseen or unheeded: spaces, quotes, separators,
 * and everything that has no width.
 */
const UNHEEDED = String.raw`[\s\p{C}\p{Z}\p{M}\p{Pi}\p{Pf}\p{Default_Ignorable_Code_Point}\u2800"'\u0060\u00b4;,|＂＇；，„‚]`

/** What begins a formula, in any width. */
const SIGN = '[=+\\-@＝＋－＠﹦﹢﹣﹫−]'

const BEGINS = new RegExp(`^(?:[\\t\\r\\n]|${UNHEEDED}*${SIGN})`, 'u')
/** Where the list separator of a country is a semicolon, a cell can begin at one within. */
const AFTER_SEPARATOR = new RegExp(`([;\\t]${UNHEEDED.replace('\\s', ' ')}*)(?=[=+@＝＋＠]|[-－−]\\S)`, 'gu')

/**
 * Words for a cell that no spreadsheet runs as a formula: an apostrophe goes
 * before a sign that begins one, whatever stands before the sign.
 *
 * @example
 * disarm('=1+1') // => "'=1+1"
 * disarm('\u200b=1+1') // => "'\u200b=1+1"
 */
export const disarm = (words: string): string => {
  const within = words.replace(AFTER_SEPARATOR, "$1'")
  return BEGINS.test(words) ? `'${within}` : within
}
