import { describe, expect, it } from 'vitest'
import { AUDIENCES } from '../../domain/disclosure.ts'
import { isMadeFor, PAPER_KINDS } from '../../domain/papers.ts'
import { drawPaper } from '../draw-paper.ts'
import type { Paper } from '../paper.ts'
import { someFacts } from '../testing/some-facts.ts'
import { dataOf } from '../tidy-csv.ts'
import type { TidyTable } from '../tidy/table.ts'
import { checkPaper, checkPaperInTurns } from './check-paper.ts'
import { isGivenName } from './given-names.ts'
import { unprintableIn } from './unprintable.ts'
import { namesBy } from './listed-names.ts'

const listed = namesBy({ inRecord: [], ofPlan: [] })

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
    { kind: 'paragraph', label: 'Progress', words: 'Kent Barnes told Aisha K. and three children' },
    { kind: 'list', items: ['Ring 01634 331662', 'Kent Barnes again'] },
    { kind: 'prompt', key: 'contact', words: 'Ring 01634 331663' },
    {
      kind: 'table',
      caption: 'Every action',
      columns: [
        { head: 'Ref', share: 1 },
        { head: 'Owner', share: 1 },
      ],
      rows: [['5.2', 'Kent Barnes']],
    },
  ],
}

it('asks about each phrase once, with every place where it stands', () => {
  expect(checkPaper({ paper, data: [], template: [] }, listed, ['5', '5.2'])).toEqual([
    {
      ...{
        looksLike: 'name',
        words: 'Kent Barnes',
        where: ['5.2 See a doctor', 'Every action: 5.2'],
        actions: ['5.2'],
      },
      around: [
        { before: '', after: ' told Aisha K. and three children' },
        { before: '', after: '' },
      ],
    },
    {
      ...{ looksLike: 'name', words: 'Aisha K.', where: ['5.2 See a doctor'], actions: ['5.2'] },
      around: [{ before: 'Kent Barnes told ', after: ' and three children' }],
    },
    {
      ...{ looksLike: 'small-count', words: 'three children', where: ['5.2 See a doctor'], actions: ['5.2'] },
      around: [{ before: 'Kent Barnes told Aisha K. and ', after: '' }],
    },
    {
      ...{ looksLike: 'phone', words: '01634 331662', where: ['5.2 See a doctor'], actions: ['5.2'] },
      around: [{ before: 'Ring ', after: '' }],
    },
  ])
})

it('finds the same in turns, of which a long paper has many', async () => {
  let turns = 0
  const long = Array.from({ length: 30 }, (_, at) => ({
    kind: 'paragraph' as const,
    words: `${at} The team saw Zoe Smith${at}. ${'It was well. '.repeat(200)}`,
  }))
  const all = { paper: { ...paper, blocks: long }, data: [], template: [] }
  const found = await checkPaperInTurns(all, listed, [], () => Promise.resolve((turns += 1)))
  expect(found).toEqual(checkPaper(all, listed, []))
  expect(turns).toBeGreaterThanOrEqual(5)
})

describe('of the data that goes with a paper', () => {
  const table = (name: string, rows: TidyTable['rows']): TidyTable => ({
    name,
    rowIs: 'a row',
    columns: [
      { name: 'action', type: 'ref', meaning: 'Which' },
      { name: 'progress', type: 'text', meaning: 'What' },
    ],
    rows,
  })
  const asked = (...data: TidyTable[]) =>
    checkPaper({ paper, data, template: [] }, listed, ['2.6', '5.2']).map(({ words, where, actions }) => [
      words,
      where.filter((place) => place.startsWith('In the data')),
      actions,
    ])

  it('what the paper does not say is asked about, with its table and its action', () => {
    expect(asked(table('updates', [['Action 2.6', 'Told Zoe Smith and Kent Barnes']]))).toEqual([
      ['Kent Barnes', ['In the data: updates, 2.6'], ['5.2', '2.6']],
      ['Aisha K.', [], ['5.2']],
      ['three children', [], ['5.2']],
      ['01634 331662', [], ['5.2']],
      ['Zoe Smith', ['In the data: updates, 2.6'], ['2.6']],
    ])
  })

  it('what it prints whole, or says of the same action, is not told again', () => {
    const said = 'Kent Barnes told Aisha K. and three children'
    const places = asked(
      table('updates', [
        ['Action 2.6', said],
        ['Action 5.2', 'Aisha K.'],
      ]),
    ).flatMap(([, where]) => where)
    expect(places).toEqual([])
  })

  const facts = someFacts((field) => field)
  const made = PAPER_KINDS.flatMap((kind) =>
    AUDIENCES.filter((audience) => isMadeFor(kind, audience)).map((audience) => [kind, audience] as const),
  )
  it.each(made)('with the %s for %s every column of words is looked at', (kind, audience) => {
    const tables = dataOf(facts, audience)
    const drawn = drawPaper(kind, facts, audience)
    const columns = tables.flatMap(({ name, columns }, at) =>
      columns.flatMap(({ type }, column) => (type === 'text' ? [{ at, name, column }] : [])),
    )
    expect(columns.length).toBeGreaterThan(20)
    const spoilt = columns.filter(({ at, name, column }) => {
      const data = tables.map((one, i) => {
        const row = (one.rows[0] ?? []).map((cell, j) => (j === column ? 'Zoe\u00a0Smith' : cell))
        return i === at ? { ...one, rows: [row] } : one
      })
      const found = checkPaper({ paper: drawn, data, template: [] }, listed, ['5.2'])
      return !found.some(
        ({ words, where }) => words === 'Zoe\u00a0Smith' && where[0]?.startsWith(`In the data: ${name}, `),
      )
    })
    expect(spoilt).toEqual([])
  })
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

it.each(
  [
    ['Grace', 'Jordan', 'Chelsea', 'Rose', 'Charlie', 'Mohammed'].map((name) => [name, true] as const),
    ['April', 'Kent', 'York', 'Amber', 'Faith', 'Justice', 'Will'].map((name) => [name, false] as const),
  ].flat(),
)('%s after a surname and a comma is asked about: %s', (name, isAsked) => {
  const words = `Seen with Medway, ${name} and others`
  const asked = checkPaper(
    { paper: { ...paper, blocks: [{ kind: 'paragraph', words }] }, data: [], template: [] },
    listed,
    [],
  )
  expect([isGivenName(name), asked.map((one) => one.words)]).toEqual([true, isAsked ? [`Medway, ${name}`] : []])
})

it('the words of improvement plans are nobody after a comma either', () => {
  const words = [
    'July, August and September; Kent, Medway and Swale; Social Care, Health; Race, Faith and Culture',
    'Red, Amber, Green; Ofsted, Police, Health, Justice; Rochester, Chatham, Gillingham and Strood',
    'Head of Service, First Response; Assess, Plan, Do, Review; However, Will the Board; NHS Kent, OFSTED May',
    'Head of Quality, Performance and Children; Monday, Tuesday, Friday; Polish, Slovak, Roma and Welsh',
  ]
  const drawn = { ...paper, blocks: [{ kind: 'list' as const, items: words }] }
  expect(checkPaper({ paper: drawn, data: [], template: [] }, listed, [])).toEqual([])
})
