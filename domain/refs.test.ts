import { describe, expect, it } from 'vitest'
import { compareRefs, inOrderOfRefs, numberedRef, slugOfRef, tidyRef, whyNotRef } from './refs.ts'

// As published plans write them.
const REFS = ['2.3', 'R1a', '3.1.3', 'SR (25/26) 01', '1', '10', 'A-1', 'OF/2', 'Rec 4 (b)', '1.', 'É1', '７.2']

describe('the order of refs', () => {
  it.each([
    ['numbers by their value', ['1.1', '1.2', '1.9', '1.10', '1.11', '2.1', '10.1']],
    ['letters after their number', ['R1', 'R1a', 'R1b', 'R2', 'R10']],
    ['a part before its own parts', ['3', '3.1', '3.1.1', '3.1.3', '3.1.10', '3.2']],
    ['whatever stands around the numbers', ['SR (24/25) 09', 'SR (25/26) 01', 'SR (25/26) 2', 'SR (25/26) 10']],
    ['capitals and spaces told apart last', ['a1', 'A 2', 'a3']],
    ['numbers before letters', ['1', '2', 'A1', 'B1']],
    ['noughts in front by the number', ['01', '2', '03']],
  ])('has %s', (_what, refs) => {
    expect(refs.toReversed().toSorted(compareRefs)).toEqual(refs)
    expect(inOrderOfRefs(refs.toReversed())).toEqual(refs)
  })

  it('puts no two refs in one place', () => {
    for (const one of ['1', '01', 'A1', 'a1', 'A 1'])
      for (const other of ['1', '01', 'A1', 'a1', 'A 1'])
        expect(compareRefs(one, other) === 0, `${one} and ${other}`).toBe(one === other)
  })
})

describe('the address of an action', () => {
  it.each([
    ['2.3', '2.3'],
    ['R1a', 'r1a'],
    ['3.1.3', '3.1.3'],
    ['SR (25/26) 01', 'sr-25-26-01'],
    ['sr(25/26)01', 'sr-25-26-01'],
    ['OF/2', 'of-2'],
    ['(4)', '4'],
    ['7–2', '7-2'],
    ['７.2', '7.2'],
    ['1.1.', '1.1'],
    ['1.1．', '1.1'],
    ['R1 (a).', 'r1-a'],
  ])('of %s is %s', (ref, slug) => {
    expect(slugOfRef(ref)).toBe(slug)
  })

  it('is its own address', () => {
    for (const ref of REFS) expect(slugOfRef(slugOfRef(ref))).toBe(slugOfRef(ref))
  })

  it('needs no escape beyond what a browser does to letters', () => {
    for (const ref of REFS) expect(slugOfRef(ref)).toMatch(/^[\p{L}\p{M}\p{N}.-]+$/u)
  })
})

it.each([
  ['2.3', null],
  ['x'.repeat(20), null],
  ['x'.repeat(21), 'Use 20 characters or fewer'],
  ['.', 'Use a letter or a number, like 2.3 or R1a'],
  ['..', 'Use a letter or a number, like 2.3 or R1a'],
  ['(-)', 'Use a letter or a number, like 2.3 or R1a'],
  ['\u200b', 'Use a letter or a number, like 2.3 or R1a'],
  ['A\u0007', 'Remove the character after “A”: it cannot be seen or printed (U+0007)'],
  ['New', 'Choose another ref: “New” is the address of a page'],
  ['New 1', null],
])('of %s says: %s', (ref, why) => {
  expect(whyNotRef(ref)).toBe(why)
})

it('keeps a ref as its plan writes it', () => {
  expect(tidyRef('  SR  (25/26)\t01 ')).toBe('SR (25/26) 01')
})

it('a ref with a number behind it is no longer than one may be', () => {
  expect(numberedRef('1.1', 2)).toBe('1.1 (2)')
  expect(numberedRef('Children in Need 01', 12)).toBe('Children in Nee (12)')
})
