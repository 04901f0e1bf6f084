import { expect, test } from 'vitest'
import { propose } from '../propose.ts'
import { bookOf, sheetOf } from '../testing/sheet-of.ts'

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
