import { expect, test } from 'vitest'
import { propose } from '../propose.ts'
import { bookOf, sheetOf } from '../testing/sheet-of.ts'

const FILLS = { R: 'FF0000', A: 'FFC000', G: '92D050' }
const colour = (letter: string) => (letter in FILLS ? { fill: FILLS[letter as keyof typeof FILLS] } : letter)

test.each([
  ['the same month after month', ['', '', '', ''], ['A', 'A', 'A', 'A'], 'amber'],
  ['another each month', ['', '', '', ''], ['R', 'A', 'A', 'G'], 'green'],
  ['the last month empty', ['', '', '', ''], ['R', 'R', 'G', ''], 'green'],
  ['the colour of its ref too', ['G', '', '', ''], ['R', 'A', 'A', 'G'], 'green'],
  ['a band over the row', ['G', 'G', 'G', 'G'], ['G', 'G', 'G', 'G'], undefined],
])('of months in colours alone: %s', (_, others, months, rated) => {
  const [ref = '', action = '', lead = '', due = ''] = others.map((letter) => FILLS[letter as keyof typeof FILLS])
  const cell = (text: string, fill: string) => (fill === '' ? text : { text, fill })
  const head = ['Ref', 'Action', 'Lead', 'Due', 'RAG Oct', 'RAG Nov', 'RAG Dec', 'RAG Jan']
  const row = (n: number, of: readonly string[]) => [
    cell(`${n}`, ref),
    cell('Hold every meeting in time', action),
    cell('Head of Service', lead),
    cell('31/03/2025', due),
    ...of.map(colour),
  ]
  const other = ['2', 'Ask the children', 'Head of Service', '31/03/2025', ...['R', 'A', 'G', 'R'].map(colour)]
  const [sheet] = propose(bookOf(sheetOf([head, row(1, months), other]))).sheets
  expect(sheet?.rows?.[0]?.rating?.words).toBe(rated)
})

/** What an action is rated under these heads, of which each has a rating. */
const rated = (heads: readonly string[], ratings: readonly string[]): string | undefined => {
  const sheet = sheetOf([
    ['Ref', 'Action', ...heads],
    ['1.1', 'Hold every meeting in time', ...ratings],
    ['1.2', 'Health and police come', ...ratings],
  ])
  return propose(bookOf(sheet)).sheets[0]?.rows?.[0]?.rating?.words
}

test.each([
  ['the last of months', ['RAG Sep', 'RAG Oct', 'RAG Nov'], 'Off track'],
  ['the first of months that run backwards', ['RAG Nov', 'RAG Oct', 'RAG Sep'], 'On track'],
  ['the latest by its year', ['RAG Nov 2020', 'RAG Feb 2020', 'RAG Aug 2020'], 'On track'],
  ['that of today, beside a target', ['RAG this month', 'RAG last month', 'Target RAG'], 'On track'],
  ['that of today, beside what was and will be', ['RAG at start', 'RAG now', 'RAG expected at end'], 'At risk'],
  ['that of the action, beside its impact', ['Action RAG', 'Risk rating before', 'Impact RAG'], 'On track'],
])('of several ratings is taken %s', (_, heads, words) => {
  expect(rated(heads, ['On track', 'At risk', 'Off track'])).toBe(words)
})

test.each([
  ['Previous RAG', 'RAG'],
  ['Status at last meeting', 'Current status'],
  ['Baseline RAG', 'RAG now'],
])('what stands under %s is kept, in words or as a colour, and rates nobody where %s is empty', (before, now) => {
  const head = ['Ref', 'Action', before, now]
  const rows = [
    ['1.1', 'Hold every meeting in time', colour('A'), colour('R')],
    ['1.2', 'Ask the children', colour('A'), ''],
    ['1.3', 'Health and police come', colour('A'), 'Green'],
  ]
  const [sheet] = propose(bookOf(sheetOf([head, ...rows]))).sheets
  expect(sheet?.rows?.map(({ rating, own }) => [rating?.words, own.map(({ label, text }) => [label, text])])).toEqual([
    ['red', [[before, 'amber']]],
    [undefined, [[before, 'amber']]],
    ['Green', [[before, 'amber']]],
  ])
})
