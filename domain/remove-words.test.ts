import { describe, expect, it } from 'vitest'
import { foldText } from './folded-text.ts'
import {
  lettersOf,
  removeWords,
  removeWordsFromJson,
  wordsBetween,
  wordsBetweenJson,
  wordsFinder,
} from './remove-words.ts'

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
    ['where a word may break unseen', 'Yve\u00adline’s', "yveline's", '[words removed]'],
    ['typed with such a break', 'Yveline said', 'Yve\u00adline', '[words removed] said'],
    ['accents as marks of their own', 'Zoe\u0301 said', 'Zoé', '[words removed] said'],
    ['typed with those', 'Zoé said', 'Zoe\u0301', '[words removed] said'],
    [
      'over ends of lines of every kind',
      'Jo\u2028Smith, Jo\u0085Smith',
      'Jo Smith',
      '[words removed], [words removed]',
    ],
    ['in wide letters', 'Ｊｏ was', 'jo', '[words removed] was'],
    [
      'and what nobody sees stays around them',
      '\u200bWe  met \u200bJo\u200b  at\u2028home',
      'Jo',
      '\u200bWe  met \u200b[words removed]\u200b  at\u2028home',
    ],
    ['with a sign of money', 'a $1 b', '$1', 'a [words removed] b'],
  ])('%s', (_what, text, words, left) => {
    expect(removeWords(text, words)).toBe(left)
    expect(wordsFinder(words)(foldText(text).words)).toBe(true)
  })

  it.each([
    ['not inside other words', 'We planned', 'Ann'],
    ['not before a figure', 'Ann2', 'Ann'],
    ['not where a mark means any letter', 'Case 12x3', '12.3'],
    ['not where there are none', 'Nothing here', 'Jo'],
    ['not where nothing is looked for', 'Nothing here', ' \u200b '],
    ['not without its accent', 'Zoe said', 'Zoé'],
  ])('%s', (_what, text, words) => {
    expect(removeWords(text, words)).toBeNull()
    expect(wordsFinder(words)(foldText(text).words)).toBe(false)
  })
})

describe('in JSON', () => {
  it('they are removed from values at any depth, and names stay', () => {
    const json = JSON.stringify({ progress: 'progress "made"', list: [{ title: 'Progress' }], n: 1, none: null })
    expect(removeWordsFromJson(json, 'progress')).toBe(
      JSON.stringify({ progress: '[words removed] "made"', list: [{ title: '[words removed]' }], n: 1, none: null }),
    )
  })

  it('they are not sought in codes, nor in lists of them', () => {
    const json = JSON.stringify([{ field: 'progress', cells: ['NOTE7'], words: 'Progress, in NOTE7' }])
    expect(removeWordsFromJson(json, 'progress', ['field', 'cells'])).toBe(
      JSON.stringify([{ field: 'progress', cells: ['NOTE7'], words: '[words removed], in NOTE7' }]),
    )
    expect(removeWordsFromJson(json, 'note7', ['field', 'cells', 'words'])).toBeNull()
  })

  it('they are not found in what is no text', () => {
    expect(removeWordsFromJson('{"jo":true,"n":123}', '123')).toBeNull()
  })
})

describe('what was removed is found again by what was left', () => {
  it.each([
    ['where they stand', 'We met Jo Smith at home', 'jo smith', 'Jo Smith'],
    ['each time', 'Jo Smith and JO  SMITH’s', 'JO SMITH', 'Jo Smith'],
    ['all there is', 'Jo Smith', 'jo smith', 'Jo Smith'],
    ['after others that were removed before', 'We [words removed] met [Jo] [a] b', '[a] b', '[a] b'],
    ['what begins as its mark does', 'See [words here] now', '[words here]', '[words here]'],
    ['what stands twice in a row', 'Jo Jo Jo', 'jo', 'Jo'],
    ['where a word may break unseen', 'We met Yve\u00adline.', 'yveline', 'Yve\u00adline'],
    ['over lines', 'We met Jo \n  Smith.', 'jo smith', 'Jo \n  Smith'],
  ])('%s', (_what, text, words, found) => {
    const left = removeWords(text, words) ?? ''
    expect(wordsBetween(text, left)).toBe(found)
    // Whatever is found so is looked for as the words themselves are.
    expect(removeWords(text, found)).toBe(left)
    const json = JSON.stringify({ before: [text, 'as it was'], n: 1 })
    expect(wordsBetweenJson(json, removeWordsFromJson(json, words) ?? '')).toBe(found)
  })

  it.each([
    ['nothing was removed', 'We met', 'We met'],
    ['it says something else', 'We met Jo', 'They met [words removed]'],
    ['more than words is gone', 'We met Jo at home', 'We met [words removed] at sea'],
    ['it is forgotten', 'We met Jo', ''],
  ])('none where %s', (_what, text, left) => {
    expect(wordsBetween(text, left)).toBeNull()
    expect(wordsBetweenJson(JSON.stringify([text]), JSON.stringify([left]))).toBeNull()
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
