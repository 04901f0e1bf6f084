import { expect, it } from 'vitest'
import type { Paper } from '../paper.ts'
import { checkPaper } from './check-paper.ts'
import { isGivenName } from './given-names.ts'
import { unprintableIn } from './unprintable.ts'

const paper: Paper = {
  kind: 'exception-report',
  audience: 'public',
  language: 'en-GB',
  council: 'Medway Council',
  title: 'Exception report',
  subtitle: 'As at 10 December 2020',
  draft: null,
  withheld: [],
  foot: '',
  blocks: [
    { kind: 'heading', level: 3, words: '5.2 See a doctor' },
    { kind: 'paragraph', label: 'Progress', words: 'Kent Police told Aisha K. and three children' },
    { kind: 'list', items: ['Ring 01634 331662', 'Kent Police again'] },
    { kind: 'prompt', key: 'contact', words: 'Ring 01634 331663' },
    {
      kind: 'table',
      caption: 'Every action',
      columns: [
        { head: 'Ref', share: 1 },
        { head: 'Owner', share: 1 },
      ],
      rows: [['5.2', 'Kent Police']],
    },
  ],
}

it('asks about each phrase once, with every place where it stands', () => {
  expect(checkPaper(paper, { inRecord: [], isGivenName }, ['5', '5.2'])).toEqual([
    { looksLike: 'name', words: 'Kent Police', where: ['5.2 See a doctor', 'Every action: 5.2'], actions: ['5.2'] },
    { looksLike: 'name', words: 'Aisha K.', where: ['5.2 See a doctor'], actions: ['5.2'] },
    { looksLike: 'small-count', words: 'three children', where: ['5.2 See a doctor'], actions: ['5.2'] },
    { looksLike: 'phone', words: '01634 331662', where: ['5.2 See a doctor'], actions: ['5.2'] },
  ])
})

it('names the characters that no font has, by each place where they stand and whichever block that is', () => {
  const [cuneiform, bengali] = ['[U+12000]', '[U+0995]']
  const blocks: Paper['blocks'] = [
    { kind: 'heading', level: 3, words: `5.2 See a doctor ${cuneiform}` },
    { kind: 'paragraph', words: `${bengali}${bengali} and ${cuneiform}` },
    { kind: 'list', items: ['Plain', 'What its author wrote as a number: [U+0041]'] },
    {
      kind: 'table',
      caption: 'By area',
      columns: [{ head: 'Area', share: 1 }],
      rows: [['1'], [{ status: 'on-track', word: `Well ${bengali}` }]],
    },
  ]
  const one = { character: '𒀀', printedAs: cuneiform }
  const other = { character: 'ক', printedAs: bengali }
  expect(unprintableIn({ ...paper, title: `A plan ${bengali}`, blocks }, ['5', '5.2'])).toEqual([
    { where: `A plan ${bengali}`, characters: [other], action: null },
    { where: `5.2 See a doctor ${cuneiform}`, characters: [one, other], action: '5.2' },
    { where: `By area: Well ${bengali}`, characters: [other], action: null },
  ])
  expect(unprintableIn(paper, ['5.2'])).toEqual([])
})

it.each(['Kayleigh', 'Mohammed', 'Priya', 'Oluwaseun', 'Zainab', 'Chloe'])('%s is a given name', (name) => {
  expect([isGivenName(name), isGivenName(name.toLowerCase())]).toEqual([true, false])
})
