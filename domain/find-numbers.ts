import { isNhsNumber } from './nhs-number.ts'

const all = (text: string, pattern: RegExp): [number, string][] =>
  Array.from(text.matchAll(pattern), ({ index, 0: words }) => [index, words])

const digitsOf = (words: string): string => words.replaceAll(/\D/g, '')

/** Whatever stands between the parts of a number, but what divides one number from the next. */
const APART = '[^\\p{L}\\p{N},;]{0,3}'
/** In other parts the same sign stands between each, since refs and figures in a row are numbers of their own. */
const NHS_NUMBER = new RegExp(
  `(?<!\\d)(?:\\d{3}${APART}\\d{3}${APART}\\d{4}|\\d{4}([ ./-])\\d{3}\\1\\d{3}|\\d\\d([ ./-])\\d\\d(?:\\2\\d\\d){3}|\\d([ ./-])\\d(?:\\3\\d){8})(?!\\d)`,
  'gu',
)

/** Said to be one: then it is, however its digits are parted and though one of them is mistyped. */
const SAID_TO_BE_ONE =
  /(?<=(?<!\p{L})NHS(?: (?:numbers?|nos?\.?|id))?(?: is| was| are)?[^\p{L}\p{N}]{0,3})\d(?:[^\p{L}\p{N},;]{0,3}\d){9}(?!\d)/giu

/**
 * NHS numbers in a folded text: by what their digits come to, whatever stands between and beside those; or ten digits that
 * are said to be one.
 *
 * @example
 * findNhsNumbers('NHS943/476/5919') // => [[3, '943/476/5919']]
 */
export const findNhsNumbers = (text: string): [number, string][] => [
  ...all(text, NHS_NUMBER).filter(([, words]) => isNhsNumber(digitsOf(words))),
  ...all(text, SAID_TO_BE_ONE),
]

/** Telephone numbers in a folded text: of ten digits or more, that begin with a nought or from abroad. */
export const findPhoneNumbers = (text: string): [number, string][] =>
  // With strokes or dots, of which days have two, three digits at the least belong together.
  all(text, /(?:\+\d{1,3}[ (]*|\b0|\(0)\d[\d ()-]{7,13}\d\b|\b0\d{2,4}[./]\d{3,4}[./]?\d{3,4}\b/g).filter(
    ([, words]) => digitsOf(words).length >= 10,
  )
