import { describe, expect, it } from 'vitest'
import { lettersOf, removeWords, removeWordsFromJson } from './remove-words.ts'

describe('words are removed', () => {
  it.each([
    ['where they stand', 'We met Jo Smith at home', 'Jo Smith', 'We met [words removed] at home'],
    ['each time', 'Jo Smith and JO SMITH', 'jo smith', '[words removed] and [words removed]'],
    ['whatever the quotes', 'Jo’s home', "Jo's", '[words removed] home'],
    ['whatever the dashes', 'Ann–Marie', 'Ann-Marie', '[words removed]'],
    ['over line breaks', 'Jo\nSmith', 'Jo  Smith ', '[words removed]'],
    ['at the ends', 'Jo', 'Jo', '[words removed]'],
    ['beside marks', '(Jo), "Jo"; Jo.', 'Jo', '([words removed]), "[words removed]"; [words removed].'],
    ['with marks of patterns in them', 'Case 12.3 (a)', '12.3 (a)', 'Case [words removed]'],
    ['in other scripts', 'Пётр и Анна', 'пётр', '[words removed] и Анна'],
    ['with a sign of money', 'a $1 b', '$1', 'a [words removed] b'],
  ])('%s', (_what, text, words, left) => {
    expect(removeWords(text, words)).toBe(left)
  })

  it.each([
    ['not inside other words', 'We planned', 'Ann'],
    ['not before a figure', 'Ann2', 'Ann'],
    ['not where a mark means any letter', 'Case 12x3', '12.3'],
    ['not where there are none', 'Nothing here', 'Jo'],
  ])('%s', (_what, text, words) => {
    expect(removeWords(text, words)).toBeNull()
  })
})

describe('in JSON', () => {
  it('they are removed from values at any depth, and names stay', () => {
    const json = JSON.stringify({ progress: 'progress "made"', list: [{ title: 'Progress' }], n: 1, none: null })
    expect(removeWordsFromJson(json, 'progress')).toBe(
      JSON.stringify({ progress: '[words removed] "made"', list: [{ title: '[words removed]' }], n: 1, none: null }),
    )
  })

  it('they are not found in what is no text', () => {
    expect(removeWordsFromJson('{"jo":true,"n":123}', '123')).toBeNull()
  })
})

it.each([
  ['Jo', 2],
  ['J-o 1', 3],
  ['…', 0],
  ['李小龙', 3],
])('%s has %i letters', (words, count) => {
  expect(lettersOf(words)).toBe(count)
})
