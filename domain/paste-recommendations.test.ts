import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { medway2019 } from '../seed/medway-2019/plan-file.ts'
import { pasteRecommendations, proposeParagraphs } from './paste-recommendations.ts'

const read = (text: string) => pasteRecommendations(text).wordings

describe('a pasted letter', () => {
  it.each([
    ['bullets', '• One\n• Two'],
    ['dashes', '- One\n– Two'],
    ['Word’s own bullets', '\uf0b7\tOne\n\uf0b7 Two'],
    ['numbers', '1. One\n2. Two'],
    ['numbers in brackets', '(1) One\n2) Two'],
    ['letters', 'a) One\nb) Two'],
    ['Roman numbers', 'i. One\nii. Two'],
    ['numbers as deep as each other', '1.1 One\n1.10 Two'],
    ['deep numbers', '2.1.1 One\n2.1.2. Two'],
    ['numbers of a plan', 'R1 One\nR2: Two'],
    ['numbers in a column', '1\tOne\n2\tTwo'],
    ['bullets of other shapes', '➢ One\n▪ Two'],
    ['rings', 'o One\no\tTwo'],
    ['bullets without a space', '•One\n•Two'],
    ['signs that nobody sees', '\ufeff• O\u00adne\n•\u200b Two'],
    ['bullets after a heading', 'What needs to improve:\n\n• One\n• Two'],
    ['bullets with lines that go on', '• One\n  \n\n• Two\n'],
    ['paragraphs', 'One\n\nTwo'],
    ['lines', 'One\nTwo'],
    ['Windows’ lines', '• One\r\n• Two\r\n'],
    ['slides’ lines', 'One\vTwo'],
  ])('with %s has a row each', (_what, text) => {
    expect(read(text)).toEqual(['One', 'Two'])
  })

  it.each(['می\u200cخواهم', '👩\u200d👧'])('keeps what joins signs or parts them, as in %s', (words) => {
    expect(read(`• ${words}\n• Two`)).toEqual([words, 'Two'])
  })

  it('loses no word that looks like a number of a plan', () => {
    const lines = ['KS2 Pupils make progress', 'SEND Children are seen', 'Y11 Pupils have plans', 'The rest of it']
    expect(read(lines.join('\n'))).toEqual(lines)
  })

  it('goes on over lines, and over the foot of a page', () => {
    const text =
      '• The response to risk for children\nwho have experienced neglect\n\n  3 \n\nand exploitation.\nPage 4 of 12\n• Staffing'
    expect(pasteRecommendations(text)).toMatchObject({
      wordings: ['The response to risk for children who have experienced neglect and exploitation.', 'Staffing'],
      leftOut: [],
      pageNumbers: ['3', 'Page 4 of 12'],
    })
  })

  it.each(['3', ' 12 ', '- 3 -', '– 3 –', 'Page 3', 'page 3 of 12', '3/12', '3 of 12'])(
    'leaves out the page number %j, and says so',
    (line) => {
      expect(pasteRecommendations(`• One\n${line}\n• Two`)).toMatchObject({
        wordings: ['One', 'Two'],
        pageNumbers: [line.trim()],
      })
    },
  )

  it.each(['J. Smith, who chaired it', 'V. Patel, I. Jones'])('keeps the name of a person: %j', (line) => {
    expect(read(`• The review by\n${line}\n• Staffing`)).toEqual([`The review by ${line}`, 'Staffing'])
  })

  it('is read in a moment, whatever stands in it', () => {
    const blanks = ' '.repeat(20_000)
    for (const line of [`${blanks}x`, `page${blanks}x`, `${blanks}1${blanks}x`, `x${blanks}page${blanks}1${blanks}x`])
      expect(read(`• One\n• ${line}`)).toHaveLength(2)
  })

  it.each(['45 working days', 'In 2021', '12 children waited', '80%'])('keeps words with a number: %j', (line) => {
    expect(read(`• One\n${line}\n• Two`)).toEqual([`One ${line}`, 'Two'])
  })

  it('keeps the wording exactly: quotes, dashes, marks of every script', () => {
    const wording = 'The “voice” of children – and young people’s – in Bengali: শিশুদের কণ্ঠ; 14–17, 3.5% (each)'
    expect(read(`• ${wording}`)).toEqual([wording])
  })

  it('leaves out what leads in, headings and running heads, and says which', () => {
    const text = `What needs to improve

• Oversight, at all levels,
so that delay is challenged.

3

Ofsted – inspection of children’s services    4 of 12

Children in care and care leavers
• Permanence, and

what leads to it
Leadership and governance    Page 5
• Staffing`
    expect(pasteRecommendations(text)).toMatchObject({
      wordings: [
        'Oversight, at all levels, so that delay is challenged.',
        'Permanence, and what leads to it',
        'Staffing',
      ],
      leftOut: [
        'What needs to improve',
        'Ofsted – inspection of children’s services 4 of 12',
        'Children in care and care leavers',
        'Leadership and governance Page 5',
      ],
      pageNumbers: ['3'],
    })
  })

  it.each([
    ['further in', '• Care leavers\n    – accommodation\n    – health\n• Staffing'],
    ['after a colon', '• Care leavers:\n– accommodation\n– health\n• Staffing'],
    ['after a colon, over lines', '1. Care leavers:\n(a) accom-\n(b) health\n2. Staffing'],
    ['by rings', '• Care leavers:\no accommodation\no health\n• Staffing'],
  ])('keeps the points of a recommendation with it: %s', (_how, text) => {
    const [first, second, ...more] = read(text)
    expect(first).toMatch(/^Care leavers:?\n– accom\S+\n– health$/)
    expect([second, ...more]).toEqual(['Staffing'])
  })

  it.each(['• One\n▪ Two\n- Three', '1. One\n2.1 Two\n(c) Three'])(
    'takes another mark that stands no further in for another recommendation: %j',
    (text) => {
      expect(read(text)).toEqual(['One', 'Two', 'Three'])
    },
  )

  it('has as many rows as there are bullets: ten of Ofsted’s, forty', () => {
    const ten = medway2019.recommendations.map(({ versions }) => versions[0]?.wording ?? '')
    expect(read(ten.map((wording) => `• ${wording}`).join('\n'))).toEqual(ten)
    expect(read(Array.from({ length: 40 }, (_, i) => `${i + 1}. Number ${i + 1} of them`).join('\n'))).toHaveLength(40)
  })

  it('with nothing in it has no rows', () => {
    expect(pasteRecommendations(' \n\n 3 \n')).toEqual({ wordings: [], marks: [], leftOut: [], pageNumbers: ['3'] })
  })
})

it.each([
  ['Support (paragraphs 14 and 23).', '14 and 23'],
  ['Support (para 9)', '9'],
  ['Support (§ 9–11);', '9–11'],
  ['Support (14 of them)', ''],
  ['Support (paragraph 9) for all', ''],
])('the paragraphs named at the end of %j are %j', (wording, expected) => {
  expect(proposeParagraphs(wording)).toBe(expected)
})

it('drops no word of a letter: each is in a row, or in a line that is said to be left out', () => {
  const mark = fc.constantFrom('', '', '• ', '- ', '1. ', '(a) ', '   – ', '2.1 ', 'o ')
  const word = fc.constantFrom(
    'Smith',
    'Oversight',
    'visits,',
    '2019',
    '12',
    'page',
    'of',
    'levels:',
    'Dr',
    '(see',
    '4.2)',
  )
  const line = fc.tuple(mark, fc.array(word, { maxLength: 4 })).map(([by, words]) => by + words.join(' '))
  const words = (lines: readonly string[]) => lines.flatMap((one) => one.match(/\p{L}{2,}|\d{4}/gu) ?? []).sort()
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      const { wordings, leftOut, pageNumbers } = pasteRecommendations(lines.join('\n'))
      expect(words([...wordings, ...leftOut, ...pageNumbers])).toEqual(words(lines))
    }),
  )
})
