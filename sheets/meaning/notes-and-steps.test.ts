import { describe, expect, test } from 'vitest'
import { datedNotes } from './dated-notes.ts'
import { subActionsIn } from './sub-actions.ts'

const READING = { monthFirst: false, swapped: false, quarters: 'financial' as const, years: { from: 2024, to: 2026 } }

describe('dated notes of a cell', () => {
  test.each([
    ['12/5/25: first\n3 June 2025 - second', ['2025-05-12', '2025-06-03']],
    ['12/5/25 first\nand more of it\n03.06.25 second', ['2025-05-12', '2025-06-03']],
    ['1.4.25: two of six groups taught', null],
    ['Started well\n12/5/25: first\n3/6/25: second', null],
    ['12/5/25: first\n31/2/25: second', null],
    ['12/5/95: first\n3/6/95: second', null],
    ['Q1: 61%\nQ2: 64%', null],
  ])('%j', (words, days) => {
    expect(datedNotes(words, READING)?.map(({ on }) => on) ?? null).toEqual(days)
  })

  test('keep each word that stands in it', () => {
    expect(datedNotes('12/5/25: first\nmore\n3/6/25: second', READING)?.map(({ text }) => text)).toEqual([
      '12/5/25: first\nmore',
      '3/6/25: second',
    ])
  })
})

describe('sub-actions of a cell', () => {
  test.each([
    ['Hold every meeting:\n- invite\n- record', { action: 'Hold every meeting:', steps: ['- invite', '- record'] }],
    ['Do it\n1. invite\nall of them\n2. record', { action: 'Do it', steps: ['1. invite\nall of them', '2. record'] }],
    ['Hold it: 1) invite; 2) record', { action: 'Hold it:', steps: ['1) invite;', '2) record'] }],
    ['Hold it a) invite b) record', { action: 'Hold it', steps: ['a) invite', 'b) record'] }],
    ['Hold it (i) invite (ii) record', { action: 'Hold it', steps: ['(i) invite', '(ii) record'] }],
    ['Hold it 1) invite 3) record', null],
    ['Hold it (see section b) and record', null],
    ['1) invite 2) record', null],
    ['Hold every meeting\nin time', null],
    ['- invite\n- record', null],
    ['Do it\n- invite', null],
  ])('%j', (words, found) => {
    expect(subActionsIn(words)).toEqual(found)
  })
})
