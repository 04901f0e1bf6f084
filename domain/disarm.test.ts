import { describe, expect, it } from 'vitest'
import { disarm } from './disarm.ts'

const SIGNS = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '﹦', '﹢', '﹣', '﹫', '−']
const BEFORE: Record<string, string> = {
  nothing: '',
  'a space': ' ',
  'many spaces': '   ',
  'a tab': '\t',
  'a carriage return': '\r',
  'a line feed': '\n',
  'a vertical tab': '\v',
  'a null': '\0',
  'a byte order mark': '\ufeff',
  'a space of no width': '\u200b',
  'a joiner of no width': '\u200d',
  'a word joiner': '\u2060',
  'a soft hyphen': '\u00ad',
  'a mark from right to left': '\u200f',
  'an embedding from right to left': '\u202e',
  'a Hangul filler': '\u3164',
  'a Braille blank': '\u2800',
  'a variation selector': '\ufe0f',
  'a combining accent': '\u0301',
  'a space that does not break': '\u00a0',
  'a wide space': '\u3000',
  'a quote': '"',
  'two quotes': '""',
  'an apostrophe': '’',
  'a backtick': '`',
  'a typographic quote': '“',
  'a semicolon': ';',
  'a comma': ',',
  'a bar': '|',
  'some of them': ' ;"\u200b\t',
}

describe.each(Object.entries(BEFORE))('after %s', (_what, before) => {
  it.each(SIGNS)('%s is no formula', (sign) => {
    const armed = `${before}${sign}SUM(A1)`
    const cell = disarm(armed)
    expect(cell.startsWith("'")).toBe(true)
    // Nothing that was said is lost.
    expect(cell.replaceAll("'", '')).toBe(armed.replaceAll("'", ''))
  })
})

it.each(['\tTwo pods', '\rTwo pods', '\nTwo pods'])('%j is not left to begin a cell', (words) => {
  expect(disarm(words)).toBe(`'${words}`)
})

it.each([
  ['a semicolon within', 'Two pods;=1+1', "Two pods;'=1+1"],
  ['a semicolon and a space within', 'Two pods; @SUM(A1)', "Two pods; '@SUM(A1)"],
  ['a tab within', 'Two pods\t+1', "Two pods\t'+1"],
  ['every one of them', 'a;=1;=2', "a;'=1;'=2"],
])('%s begins no formula either', (_what, words, cell) => {
  expect(disarm(words)).toBe(cell)
})

it.each([
  '',
  'Two pods are full',
  'At least 90% = good',
  'Up to 5 - 10 days',
  'head@council.example',
  '“Signs of Safety” is in use',
  '10 December',
  'One; two - three',
  'First;\n- second',
  '(=1+1)',
  'é',
])('leaves %j as it is', (words) => {
  expect(disarm(words)).toBe(words)
})
