import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { LONGEST } from './longest.ts'
import { Day, EnteredDay, Instant, OptionalDay, OptionalWords, Words } from './text.ts'

/** What a schema makes of what was typed: its value, or its sentence. */
const read = (schema: z.ZodType, typed: unknown): unknown => {
  const { success, data, error } = schema.safeParse(typed)
  return success ? data : `refused: ${error.issues[0]?.message}`
}

const MISSING = 'Say what has been done'
const EMPTY = 'Write words, or leave it empty'
const TOO_LONG = 'Use 4,000 characters or fewer'
const unseen = (where: string) => `refused: Remove the character ${where}`
const afterA = (code: string) => unseen(`after “a”: it cannot be seen or printed (U+${code})`)

describe('words', () => {
  it.each<[what: string, typed: unknown, required: unknown, optional: unknown]>([
    ['are kept', 'Two pods are full', 'Two pods are full', 'Two pods are full'],
    ['lose the spaces around them', '  Two pods \n', 'Two pods', 'Two pods'],
    ['keep the spaces and lines inside', 'Two\n\n\tpods', 'Two\n\n\tpods', 'Two\n\n\tpods'],
    ['end lines with a line feed', 'Two\r\npods\r\n', 'Two\npods', 'Two\npods'],
    ['keep letters of every script', 'Zażółć, 日本, 👩‍👧', 'Zażółć, 日本, 👩‍👧', 'Zażółć, 日本, 👩‍👧'],

    ['may be 4,000 characters', 'x'.repeat(4000), 'x'.repeat(4000), 'x'.repeat(4000)],
    ['may be 4,000 between spaces', ` ${'x'.repeat(4000)} `, 'x'.repeat(4000), 'x'.repeat(4000)],
    [
      'may be 4,000 once lines are ended',
      `x\r\n${'x'.repeat(3998)}`,
      `x\n${'x'.repeat(3998)}`,
      `x\n${'x'.repeat(3998)}`,
    ],
    ['may not be 4,001', 'x'.repeat(4001), `refused: ${TOO_LONG}`, `refused: ${TOO_LONG}`],

    ['missing', undefined, `refused: ${MISSING}`, null],
    ['null', null, `refused: ${MISSING}`, null],
    ['empty', '', `refused: ${MISSING}`, null],
    ['only spaces', '   ', `refused: ${MISSING}`, null],
    ['only lines and tabs', '\r\n\t \n', `refused: ${MISSING}`, null],
    ['only spaces that do not break', '\u00a0\u2003', `refused: ${MISSING}`, null],
    ['a number', 5, `refused: ${MISSING}`, `refused: ${EMPTY}`],
    ['a list', ['x'], `refused: ${MISSING}`, `refused: ${EMPTY}`],
    ['an object', {}, `refused: ${MISSING}`, `refused: ${EMPTY}`],

    ['with a null character', 'a\u0000b', afterA('0000'), afterA('0000')],
    ['with a bell', 'a\u0007b', afterA('0007'), afterA('0007')],
    ['with the last below a space', 'a\u001fb', afterA('001F'), afterA('001F')],
    ['with lines as a slide ends them', 'a\vb\rc\u2028d', 'a\nb\nc\nd', 'a\nb\nc\nd'],
    ['of no width', '\u200b\u00ad\u2060', `refused: ${MISSING}`, null],
    ['of blank shapes', '\u3164\u2800', `refused: ${MISSING}`, null],
    ['with a delete', 'a\u007fb', afterA('007F'), afterA('007F')],
    ['with the last of the second range', 'a\u009fb', afterA('009F'), afterA('009F')],
    ['with the space after that range, which is one', 'a\u00a0b', 'a\u00a0b', 'a\u00a0b'],
  ])('%s', (_what, typed, required, optional) => {
    expect(read(Words(MISSING), typed)).toEqual(required)
    expect(read(OptionalWords(), typed)).toEqual(optional)
  })

  it('may be limited to fewer', () => {
    expect(LONGEST.text).toBe(4000)
    expect(read(Words(MISSING, 200), 'x'.repeat(200))).toBe('x'.repeat(200))
    expect(read(Words(MISSING, 200), 'x'.repeat(201))).toBe('refused: Use 200 characters or fewer')
    expect(read(OptionalWords(3), 'four')).toBe('refused: Use 3 characters or fewer')
  })
})

describe('a day that somebody gives', () => {
  const FEBRUARY = 'February 2021 has 28 days. Did you mean 28 February 2021?'
  const REAL = 'Enter a real date: the day, the month and the year'
  const YEAR_21 = 'The year 21 cannot be right. Did you mean 2021?'
  it.each<[what: string, typed: unknown, required: unknown, optional: unknown]>([
    ['is a day of the calendar', '2020-02-29', '2020-02-29', '2020-02-29'],
    ['that never was', '2021-02-29', `refused: ${FEBRUARY}`, `refused: ${FEBRUARY}`],
    ['that is none', 'soon', `refused: ${REAL}`, `refused: ${REAL}`],
    ['in words', '28 November 2019', '2019-11-28', '2019-11-28'],
    ['in figures', '28/11/2019', '2019-11-28', '2019-11-28'],
    ['of a year of two figures', '0021-02-28', `refused: ${YEAR_21}`, `refused: ${YEAR_21}`],
    ['empty', '', 'refused: Enter a date: the day, the month and the year', null],
    ['missing', undefined, 'refused: Enter a date: the day, the month and the year', null],
    ['null', null, 'refused: Enter a date: the day, the month and the year', null],
    [
      'a number',
      20201210,
      'refused: Enter a date: the day, the month and the year',
      expect.stringMatching(/^refused: \w+ \w+/),
    ],
  ])('%s', (_what, typed, required, optional) => {
    expect(read(EnteredDay(), typed)).toEqual(required)
    expect(read(OptionalDay(), typed)).toEqual(optional)
  })
})

it('a day that the record holds is shown, whatever its year', () => {
  expect(read(Day(), '0021-02-28')).toBe('0021-02-28')
  expect(read(Day(), '2021-02-29')).toMatch(/^refused: /)
})

it('a moment is said in UTC to the millisecond', () => {
  expect(read(Instant(), '2020-10-14T09:30:00.000Z')).toBe('2020-10-14T09:30:00.000Z')
  expect(read(Instant(), '2020-10-14T09:30:00Z')).toMatch(/^refused: Enter a moment in UTC/)
})
