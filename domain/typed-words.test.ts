import { expect, it } from 'vitest'
import { asLine, asLines, asWords, isBlank, isPrintable, sayUnseen } from './typed-words.ts'

it.each([
  ['nothing', ''],
  ['spaces, tabs and lines', ' \t\r\n\v\f'],
  ['spaces that do not break', '\u00a0\u2007\u202f\u3000'],
  ['a space of no width', '\u200b'],
  ['joiners of words', '\u200c\u200d\u2060\ufeff'],
  ['a soft hyphen', '\u00ad'],
  ['a Hangul filler, full and half', '\u3164\uffa0\u115f\u1160'],
  ['Braille without dots', '\u2800'],
  ['a Mongolian vowel separator', '\u180e'],
  ['directions', '\u200e\u200f\u202e\u2066'],
  ['a variation of nothing', '\ufe0f\u{e0100}'],
  ['tags', '\u{e0041}'],
  ['next line, and line and paragraph separators', '\u0085\u2028\u2029'],
  ['a null notehead', '\u{1d159}'],
  ['controls', '\u0000\u0007\u009f'],
  ['all of them', ' \u200b\u2800\u3164\u00ad\n'],
])('%s is blank, and a letter with it is not', (_what, typed) => {
  expect([isBlank(typed), asWords(typed)]).toEqual([true, ''])
  expect(isBlank(`${typed}a${typed}`)).toBe(false)
})

it.each(['a', '0', '-', '.', '…', 'é', '中', '🙂', '❤️', '؀', '⠁', 'ㅤa'])('%s is not blank', (typed) => {
  expect(isBlank(typed)).toBe(false)
  expect(asWords(` ${typed} `)).toBe(typed)
})

it.each([
  ['a browser’s', 'a\r\nb', 'a\nb'],
  ['an old Mac’s', 'a\rb', 'a\nb'],
  ['a slide’s', 'a\vb', 'a\nb'],
  ['a printer’s', 'a\fb', 'a\nb'],
  ['a mainframe’s', 'a\u0085b', 'a\nb'],
  ['Unicode’s line', 'a\u2028b', 'a\nb'],
  ['Unicode’s paragraph', 'a\u2029b', 'a\nb'],
  ['two, of which one is both', 'a\r\r\nb', 'a\n\nb'],
  ['a tab, which is none', 'a\tb', 'a\tb'],
])('%s line end becomes a line feed', (_whose, typed, expected) => {
  expect(asLines(typed)).toBe(expected)
  expect(isPrintable(expected)).toBe(true)
})

it.each([
  ['Two pods\u0007 are full', 'after “Two pods”: it cannot be seen or printed (U+0007)'],
  ['\u0000Two pods', 'at the beginning: it cannot be seen or printed (U+0000)'],
  ['One\nTwo pods \u001b[31m', 'after “Two pods ” on line 2: it cannot be seen or printed (U+001B)'],
  ['One\n\u007fTwo', 'at the beginning of line 2: it cannot be seen or printed (U+007F)'],
  ['half \ud83d of one', 'after “half ”: it cannot be seen or printed (U+D83D)'],
  ['the other \ude42', 'after “the other ”: it cannot be seen or printed (U+DE42)'],
  [`${'long '.repeat(20)}end\u0001`, 'after “long long long long end”: it cannot be seen or printed (U+0001)'],
])('what cannot be seen is named with its place: %j', (typed, where) => {
  expect(sayUnseen(typed)).toBe(`Remove the character ${where}`)
  expect(isPrintable(typed)).toBe(false)
})

it.each(['a', 'a\tb\nc', 'a\u00a0b', '🙂', 'a\u200bb', ''])('%j can be kept', (typed) => {
  expect([sayUnseen(typed), isPrintable(typed)]).toEqual([null, true])
})

it.each([
  ['a slide’s line end', 'Lead for\vQuality,\u2028Early Years', 'Lead for Quality, Early Years'],
  ['blanks about it', 'Lead for \r\n\t Quality', 'Lead for Quality'],
  ['an empty line', 'Lead for\n\nQuality', 'Lead for Quality'],
  ['blanks that nobody sees as an end', 'Lead  for\tQuality', 'Lead  for\tQuality'],
  ['nothing to be seen', ' \u200b\n', ''],
])('one line has a blank for %s', (_, typed, line) => {
  expect(asLine(typed)).toBe(line)
})

it('reads a line of a million blanks in a moment', () => {
  const blanks = ' '.repeat(1_000_000)
  expect(asLine(`a${blanks}b`)).toBe(`a${blanks}b`)
  expect(asLine(`a${blanks}\n${blanks}b`)).toBe('a b')
})
