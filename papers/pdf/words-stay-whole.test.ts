import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, it } from 'vitest'
import type { Block, Paper } from '../paper.ts'
import { writePdf } from './write-pdf.ts'

/** Each line of a PDF, as a search, a copy or a voice has it. */
async function linesOf(blocks: Block[]): Promise<string[]> {
  const paper: Paper = {
    ...{ kind: 'exception-report', audience: 'public', language: 'en-GB', council: 'Medway Council', draft: null },
    ...{ title: 'Exception report', subtitle: 'As at 10 December 2020', withheld: [], foot: `SHA-256 ${HASH}`, blocks },
  }
  const opening = getDocument({ data: new Uint8Array(await writePdf(paper)), useSystemFonts: false, verbosity: 0 })
  const document = await opening.promise
  const lines = ['']
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent({ disableNormalization: true })
    for (const item of items) {
      if (!('str' in item)) continue
      lines.push((lines.pop() ?? '') + item.str)
      if (item.hasEOL) lines.push('')
    }
  }
  await opening.destroy()
  return lines
}

const HASH = 'a1b2c3d4'.repeat(8)
const MAIL = 'childrens.improvement@medway.gov.uk'
const WORDS = ['multi-disciplinary', 'counterproductiveness', MAIL, HASH]
/** Each begins where little of its line is left. */
const TOLD = Array.from({ length: 12 }, (_, at) => `${'so it is '.repeat(at)}${WORDS[at % WORDS.length]} was`)

it.each([
  ['paragraph', (words: string): Block => ({ kind: 'paragraph', label: 'Progress', words })],
  ['list', (words: string): Block => ({ kind: 'list', items: [words] })],
  ['prompt', (words: string): Block => ({ kind: 'prompt', key: 'contact', words })],
])('no word of a %s is parted within, and nothing is written into one', async (_what, block) => {
  const lines = await linesOf(TOLD.map(block))
  expect(lines.join('')).not.toMatch(/[\u00ad\u200b]/)
  for (const word of WORDS.slice(1))
    expect(lines.filter((line) => line.includes(word)).length).toBeGreaterThanOrEqual(3)
  // It has a hyphen of its own, at which a line may end.
  expect(lines.join('').match(/multi-disciplinary/g)).toHaveLength(3)
})

it('in a table a run parts only where it does not fit its column, at its own marks before its letters', async () => {
  const columns = [
    { head: 'Ref', share: 1 },
    { head: 'Where', share: 2 },
    { head: 'Says', share: 7 },
  ]
  const rows = [
    ['1', MAIL, `It says ${HASH} of ${MAIL}`],
    ['2', 'counterproductiveness', 'multi-disciplinary'],
  ]
  const lines = await linesOf([{ kind: 'table', caption: 'Where', columns, rows }])
  const all = lines.join('\n')
  expect(all).not.toMatch(/[\u00ad\u200b]/)
  expect(lines).toEqual(expect.arrayContaining(['multi-disciplinary', expect.stringMatching(/improvement@$/)]))
  expect(lines.filter((line) => line.includes(MAIL))).toHaveLength(1)
  expect(lines.join('').split(HASH)).toHaveLength(3)
})

it('what is longer than a line parts there, and is whole to whoever searches for it', async () => {
  const lines = await linesOf([
    { kind: 'heading', level: 2, words: 'W'.repeat(90) },
    { kind: 'paragraph', words: 'x'.repeat(300) },
  ])
  for (const run of ['W'.repeat(90), 'x'.repeat(300)]) expect(lines.join('')).toContain(run)
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(110)
})
