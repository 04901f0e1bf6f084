import { writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { asWritten, printable, printedAsNumbers } from './characters.ts'
import { requireFonts } from './pdf/font-files.ts'
import { COVERED } from './pdf/fonts/covered.ts'
import { fontCharacters } from './testing/font-characters.ts'

it('says which font is not there', () => {
  expect(() => requireFonts()).not.toThrow()
  expect(() => requireFonts('papers/pdf')).toThrow('papers/pdf lacks Arimo-Regular.ttf, ')
})

it('knows the characters that the fonts have (npm run characters)', () => {
  const characters = fontCharacters()
  if (process.env['WRITE_CHARACTERS'])
    writeFileSync(
      'papers/pdf/fonts/covered.ts',
      `/** The characters that the fonts beside this file have, in ranges. Written by \`npm run characters\`. */\n// prettier-ignore\nexport const COVERED = '${characters}'\n`,
    )
  else expect(COVERED).toBe(characters)
})

it.each([
  ['what is typed every day', 'Café – 20% of £3,000 “so far”', 'Café – 20% of £3,000 “so far”'],
  ['another script', 'Łódź, Ελλάδα, Москва, שלום, سلام', 'Łódź, Ελλάδα, Москва, שלום, سلام'],
  ['the shapes of statuses', '■□▲○●◊✓', '■□▲○●◊✓'],
  ['lines', 'one\ntwo', 'one\ntwo'],
  ['Chinese, Japanese and Korean', '漢字 かな カナ 한글', '漢字 かな カナ 한글'],
  ['what no font has', 'Ready 𒀀', 'Ready [U+12000]'],
  ['an emoji with what joins it', '👩\u200d👧\ufe0f', '[U+1F469]\u200d[U+1F467]'],
  ['what may break a word', 'safe\u00adguarding', 'safeguarding'],
  ['half a character', 'a\ud800b', 'a\ufffdb'],
  ['a tab, as of a row that was copied', 'Posts\tfilled', 'Posts filled'],
  ['ends of lines of every kind', 'a\vb\fc\u0085d\u2028e', 'a\nb\nc\nd\ne'],
  ['a word processor’s bullets', '\uf0b7 One \uf0a7 Two', '• One ▪ Two'],
  ['what is no character', 'a\u0007b', 'a[U+0007]b'],
])('prints %s', (_what, words, expected) => {
  expect(printable(words)).toBe(expected)
})

it.each([
  ['Ready [U+12000], [U+12000] and [U+0995]', 'Ready 𒀀, 𒀀 and ক', ['𒀀', 'ক']],
  ['its author wrote [U+0041]', 'its author wrote [U+0041]', []],
  ['no such character: [U+FFFFFF]', 'no such character: [U+FFFFFF]', []],
  ['half of one: [U+12000', 'half of one: [U+12000', []],
])('reads back what is printed as numbers in “%s”', (words, written, characters) => {
  expect(asWritten(words)).toBe(written)
  expect(printedAsNumbers(words).map(({ character }) => character)).toEqual(characters)
})
