import { expect, it } from 'vitest'
import { fold, searchWords } from './fold.ts'

it.each([
  ['typographic quotes', 'family’s', "family's"],
  ['an opening one', '‘family', "'family"],
  ['a prime', 'family′s', "family's"],
  ['an accent that stands for one', 'family´s', "family's"],
  ['a backtick', 'family`s', "family's"],
  ['double quotes', '“signs” «of» „safety‟', '"signs" "of" "safety"'],
  ['a dash between numbers', '2020–21', '2020-21'],
  ['a long dash', 'late — again', 'late - again'],
  ['a hyphen that does not break', 're‑referral', 're-referral'],
  ['a minus', '−5', '-5'],
  ['case', 'FAMILY Hub', 'family hub'],
  ['a sharp s', 'STRASSE', 'strasse'],
  ['a sharp s, written so', 'Straße', 'strasse'],
  ['a ligature', 'oﬃce', 'office'],
  ['wide letters', 'Ｆａｍｉｌｙ', 'family'],
  ['an ellipsis', 'wait…', 'wait...'],
  ['a space that does not break', 'family\u00a0hub', 'family hub'],
  ['line ends and many spaces', ' family \r\n  hub ', 'family hub'],
  ['a soft hyphen', 'fam\u00adily', 'family'],
  ['a space of no width', 'fam\u200bily', 'family'],
  ['nothing but what cannot be seen', '\u200b\u2060\u00ad', ''],
])('reads %s', (_what, written, read) => {
  expect(fold(written)).toBe(read)
  expect(fold(read)).toBe(read)
})

it('keeps an accent, which tells words apart', () => {
  expect(fold('Zoë')).not.toBe(fold('Zoe'))
  expect(fold('Zoe\u0308')).toBe(fold('Zoë'))
})

it.each([
  ['"children"', ['children']],
  ['“80%” of ‘front door’', ['80%', 'of', 'front', 'door']],
  ['«the family’s plan»', ['the', "family's", 'plan']],
  ['`1.4`', ['1.4']],
  ['" ” \'', []],
])('searches for %s without its quotation marks', (asked, words) => {
  expect(searchWords(asked)).toEqual(words)
})
