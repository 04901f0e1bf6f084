import { describe, expect, it } from 'vitest'
import { medway2019 } from '../seed/medway-2019/plan-file.ts'
import { pasteRecommendations, proposeShortTitle } from './paste-recommendations.ts'

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
    ['bullets after a heading', 'What needs to improve:\n\n• One\n• Two'],
    ['bullets with lines that go on', '• One\n  \n\n• Two\n'],
    ['paragraphs', 'One\n\nTwo'],
    ['lines', 'One\nTwo'],
    ['Windows’ lines', '• One\r\n• Two\r\n'],
    ['slides’ lines', 'One\vTwo'],
  ])('with %s has a row each', (_what, text) => {
    expect(read(text)).toEqual(['One', 'Two'])
  })

  it('goes on over lines, and over the foot of a page', () => {
    const text =
      '• The response to risk for children\nwho have experienced neglect\n\n  3 \n\nand exploitation.\nPage 4 of 12\n• Staffing'
    expect(pasteRecommendations(text)).toEqual({
      wordings: ['The response to risk for children who have experienced neglect and exploitation.', 'Staffing'],
      droppedPageNumbers: 2,
      droppedBlankLines: 2,
    })
  })

  it.each(['3', ' 12 ', '- 3 -', '– 3 –', 'Page 3', 'page 3 of 12', '3/12', '3 of 12'])(
    'drops the page number %j',
    (line) => {
      expect(pasteRecommendations(`• One\n${line}\n• Two`)).toMatchObject({
        wordings: ['One', 'Two'],
        droppedPageNumbers: 1,
      })
    },
  )

  it.each(['45 working days', 'In 2021', '12 children waited', '80%'])('keeps words with a number: %j', (line) => {
    expect(read(`• One\n${line}\n• Two`)).toEqual([`One ${line}`, 'Two'])
  })

  it('keeps the wording exactly: quotes, dashes, marks of every script', () => {
    const wording = 'The “voice” of children – and young people’s – in Bengali: শিশুদের কণ্ঠ; 14–17, 3.5% (each)'
    expect(read(`• ${wording}`)).toEqual([wording])
  })

  it('has as many rows as there are bullets: ten of Ofsted’s, forty', () => {
    const ten = medway2019.recommendations.map(({ versions }) => versions[0]?.wording ?? '')
    expect(read(ten.map((wording) => `• ${wording}`).join('\n'))).toEqual(ten)
    expect(read(Array.from({ length: 40 }, (_, i) => `${i + 1}. Number ${i + 1} of them`).join('\n'))).toHaveLength(40)
  })

  it('with nothing in it has no rows', () => {
    expect(pasteRecommendations(' \n\n 3 \n')).toEqual({ wordings: [], droppedPageNumbers: 1, droppedBlankLines: 3 })
  })
})

describe('a short title', () => {
  it.each([
    ['Staffing capacity, and workforce.', 'Staffing capacity'],
    ['Staffing capacity.', 'Staffing capacity'],
    ['x'.repeat(70), 'x'.repeat(70)],
    ['x'.repeat(71), 'x'.repeat(70)],
    [`${'x'.repeat(60)} ${'y'.repeat(9)}`, `${'x'.repeat(60)} ${'y'.repeat(9)}`],
    [`${'x'.repeat(60)} ${'y'.repeat(10)}`, 'x'.repeat(60)],
    ['', ''],
  ])('of %j is %j', (wording, expected) => {
    expect(proposeShortTitle(wording)).toBe(expected)
  })
})
