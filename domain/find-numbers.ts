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

/**
 * NHS numbers in a folded text, by what their digits come to and whatever stands between and beside those.
 *
 * @example
 * findNhsNumbers('NHS943/476/5919') // => [[3, '943/476/5919']]
 */
export const findNhsNumbers = (text: string): [number, string][] =>
  all(text, NHS_NUMBER).filter(([, words]) => isNhsNumber(digitsOf(words)))

/** Telephone numbers in a folded text: of ten digits or more, that begin with a nought or from abroad. */
export const findPhoneNumbers = (text: string): [number, string][] =>
  // With strokes or dots, of which days have two, three digits at the least belong together.
  all(text, /(?:\+\d{1,3}[ (]*|\b0|\(0)\d[\d ()-]{7,13}\d\b|\b0\d{2,4}[./]\d{3,4}[./]?\d{3,4}\b/g).filter(
    ([, words]) => digitsOf(words).length >= 10,
  )

/**
 * Numbers of cases in a folded text: five digits or more with the letters that are written as one word with them, four after
 * capitals or in such a word. A year has four digits, and what is counted in thousands has its commas.
 *
 * @example
 * findCaseNumbers('case_204418, LCS 3044, May2020') // => [[0, 'case_204418'], [13, 'LCS 3044']]
 */
export const findCaseNumbers = (text: string): [number, string][] =>
  all(
    text,
    /(?<![\p{L}\p{N}_])(?:[A-Z]{1,4}[-/ _]?\d{4,}|[\p{L}_]{2,}(?!(?:19|20)\d\d(?!\d))\d{4}(?!\d)|[\p{L}_]*\d{5,})[\p{L}_]*/gu,
  ).filter(([, words]) => !/^[A-Z]+ (?:19|20)\d\d$/.test(words))
