import { describe, expect, test } from 'vitest'
import { sheetOf } from '../testing/sheet-of.ts'
import { keyOf, readKey } from './key.ts'
import { isOtherThanItsColour, readRating, type Answered } from './rating-said.ts'

const KEY = keyOf(readKey(sheetOf([['R = off track, A = at risk, C = complete, W = withdrawn']]).cells))
const cell = (text: string, fill?: string) => ({
  ...{ address: 'F5', row: 5, column: 6, text, kind: 'text' as const },
  ...(fill !== undefined && { fill }),
})
const read = (text: string, fill?: string, answered: Answered = new Map(), key = KEY) => {
  const said = readRating(cell(text, fill), key, answered)
  return said && [said.words, said.means, said.because]
}

describe('a rating', () => {
  test.each<[string, string, string | undefined, unknown]>([
    ['by the key', 'R', undefined, ['R', 'off-track', 'R = off track']],
    ['by the key, in a word', 'Amber', undefined, ['Amber', 'at-risk', 'A = at risk']],
    ['by the key, as a colour alone', '', 'FF0000', ['red', 'off-track', 'R = off track']],
    ['by the key, with an arrow', 'A ↓', undefined, ['A ↓', 'at-risk', 'A = at risk']],
    ['by the key, in longer words', 'Red – see notes', undefined, ['Red – see notes', 'off-track', 'R = off track']],
    ['by its own words', 'On course', undefined, ['On course', 'on-track', 'its words']],
    ['withdrawn', 'W', undefined, ['W', 'withdrawn', 'W = withdrawn']],
    ['of a colour the key lacks', 'G', undefined, ['G', null, 'nothing says what it means']],
    ['of a fill the key lacks', '', '00B050', ['green', null, 'nothing says what it means']],
    ['of white', '', 'FFFFFF', null],
    [
      'by the box that is ticked',
      '☐ Complete ☒ On course',
      undefined,
      ['☐ Complete ☒ On course', 'on-track', 'its words'],
    ],
    [
      'of boxes of which none is ticked',
      '☐ Red ☐ Green',
      undefined,
      ['☐ Red ☐ Green', null, 'nothing says what it means'],
    ],
    ['of nothing', '', undefined, null],
  ])('%s', (_, text, fill, said) => {
    expect(read(text, fill)).toEqual(said)
  })

  test('is what somebody said it is', () => {
    const answered: Answered = new Map([['green', 'complete']])
    expect(read('', '92D050', answered)?.[1]).toBe('complete')
    expect(read('Green (checked)', undefined, answered)?.[1]).toBe('complete')
  })

  test.each<[string, string | null]>([
    ['Green – complete', 'complete'],
    ['Green (completed 3/12/20)', 'complete'],
    ['G - Complete', 'complete'],
    ['Complete (green)', 'complete'],
    ['Blue: closed', 'complete'],
    ['Red – overdue', 'off-track'],
    ['Amber – delayed', null],
    ['Green – not complete', null],
    ['Green', null],
    ['Amber/Green', null],
    ['Green – see notes', null],
  ])('beside a colour is read by its words: %s', (text, means) => {
    expect(read(text, undefined, new Map(), new Map())?.[1]).toBe(means)
  })

  test('what is complete is so whatever its colour means', () => {
    expect(read('R – complete')?.[1]).toBe('complete')
    expect(read('Green – complete', undefined, new Map([['green', 'on-track']]))?.[1]).toBe('complete')
  })

  test.each([
    ['G', 'FF0000', true],
    ['G', '00B050', false],
    ['A', 'FFFF00', false],
    ['On track', 'FF0000', false],
    ['R', undefined, false],
  ])('%s on %s contradicts itself: %s', (text, fill, is) => {
    expect(isOtherThanItsColour(cell(text, fill))).toBe(is)
  })
})
