import { describe, expect, test } from 'vitest'
import { numbersOf } from './numbered-words.ts'

const behind = (...signs: string[]) => signs.map((sign) => `${sign} Recruit a lead`)

describe('the numbers that actions begin with', () => {
  test.each([
    [
      ['4.', '5.', '6.'],
      ['4', '5', '6'],
    ],
    [
      ['1.1', '1.2', '1.10'],
      ['1.1', '1.2', '1.10'],
    ],
    [
      ['1.1.', '1.2.', '1.3.'],
      ['1.1', '1.2', '1.3'],
    ],
    [
      ['R1)', 'R2)', 'R3)'],
      ['R1', 'R2', 'R3'],
    ],
    [
      ['A1:', 'A2:', 'B1:'],
      ['A1', 'A2', 'B1'],
    ],
  ])('%s are refs', (signs, numbers) => {
    const found = numbersOf(behind(...signs))
    expect(found?.map(({ number }) => number)).toEqual(numbers)
    expect(new Set(found?.map(({ words }) => words))).toEqual(new Set(['Recruit a lead']))
  })

  test('a list of two keeps its numbers', () => {
    const list = '1. Check the fridges\n2. Audit the pharmacy'
    expect(numbersOf([list, ...behind('3.', '4.')])?.[0]).toEqual({ number: '1', words: list })
  })

  test.each([
    ['figures that count something', behind('30', '20', '10')],
    ['two actions', behind('1.', '2.')],
    ['a number that two have', behind('1.', '2.', '1.')],
    ['an action without one', [...behind('1.', '2.'), 'Recruit a lead']],
    ['days', behind('1.4.2025', '2.4.2025', '3.4.2025')],
    ['numbers with nothing behind', ['1.', '2.', '3.']],
  ])('%s are none', (_, actions) => {
    expect(numbersOf(actions)).toBeNull()
  })
})
