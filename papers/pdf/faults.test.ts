import * as lib from '@cantoo/pdf-lib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import { day } from '../../domain/day.ts'
import { makePaper } from '../make-paper.ts'
import { someFacts } from '../testing/some-facts.ts'
import { faultsOf } from './faults.ts'
import { everyTag, readTags, tableAttributes } from './tags.ts'
import { writePdf } from './write-pdf.ts'

const { PDFName, PDFDict, PDFDocument } = lib
const facts = someFacts((field) => `Of ${field}`)
const sheets = await writePdf(makePaper('board-pack', facts, { audience: 'board', madeOn: day('2020-12-10') }))

const tagsOf = (document: lib.PDFDocument, role: string) =>
  everyTag(readTags(lib, document).tags).filter((tag) => tag.role === role)
const become = (role: string) => (document: lib.PDFDocument, was: string) =>
  tagsOf(document, was)[0]?.dict.set(PDFName.of('S'), PDFName.of(role))

describe('a PDF', () => {
  it('has no fault as it is written', async () => {
    expect(faultsOf(lib, await PDFDocument.load(sheets))).toEqual([])
  })

  it.each<[string, (document: lib.PDFDocument) => unknown]>([
    ['A heading of level 4 out of order', (document) => become('H4')(document, 'H2')],
    ['A heading of level 2 out of order', (document) => become('P')(document, 'H1')],
    ['A heading of level 1 out of order', (document) => become('H1')(document, 'H3')],
    [
      'A row of a table without a header',
      (document) => tagsOf(document, 'TR').at(-1)?.children[0]?.dict.set(PDFName.of('S'), PDFName.of('TD')),
    ],
    [
      'A header cell without scope',
      (document) => tagsOf(document, 'TH').forEach((cell) => tableAttributes(lib, cell)?.delete(PDFName.of('Scope'))),
    ],
    ['A picture without words', (document) => tagsOf(document, 'Figure')[0]?.dict.delete(PDFName.of('Alt'))],
    ['Links of sheet 1 in no order', (document) => document.getPage(0).node.delete(PDFName.of('Tabs'))],
    ['No title', (document) => document.setTitle('')],
    ['No language', (document) => document.catalog.delete(PDFName.of('Lang'))],
    [
      'No bookmarks',
      (document) => document.catalog.lookup(PDFName.of('Outlines'), PDFDict).delete(PDFName.of('First')),
    ],
  ])('is found to have: %s', async (fault, spoil) => {
    const document = await PDFDocument.load(sheets)
    spoil(document)
    expect(new Set(faultsOf(lib, document))).toContain(fault)
  })

  it('names to each cell of a table the heads of its column and of its row', async () => {
    const document = await PDFDocument.load(sheets)
    const { root, tags } = readTags(lib, document)
    const names = root.lookup(PDFName.of('IDTree'), PDFDict).lookup(PDFName.of('Names'), lib.PDFArray)
    const ids = Array.from({ length: names.size() / 2 }, (_, at) => names.lookup(2 * at, lib.PDFString).asString())
    expect(ids).toEqual([...ids].sort())
    const cells = everyTag(tags).filter(({ role }) => role === 'TD')
    expect(cells.length).toBeGreaterThan(20)
    for (const cell of cells) {
      const named = tableAttributes(lib, cell)?.lookup(PDFName.of('Headers'), lib.PDFArray).asArray() ?? []
      const known = named.map((id) => (id instanceof lib.PDFString ? id.asString() : ''))
      expect(known.map(([kind]) => kind)).toEqual(['U', 'R'])
      expect(ids).toEqual(expect.arrayContaining(known))
    }
  })

  it('says in its contents the number that stands at the foot of the sheet they lead to', async () => {
    const opening = getDocument({ data: new Uint8Array(sheets), useSystemFonts: false, verbosity: 0 })
    const document = await opening.promise
    const textOf = async (number: number) => {
      const { items } = await (await document.getPage(number)).getTextContent()
      const words = items.flatMap((item) => ('str' in item ? [item.str] : [])).join(' ')
      return words.replaceAll(/[\s\p{Cf}]+/gu, ' ')
    }
    const outline = (await document.getOutline())[0]?.items ?? []
    const parts = await Promise.all(
      outline.map(async ({ title, dest }) => {
        const [ref] = (typeof dest === 'string' ? await document.getDestination(dest) : dest) ?? []
        return { title, sheet: 1 + (await document.getPageIndex(ref as never)) }
      }),
    )
    const first = await textOf(1)
    const said = parts.filter(({ title }) => title !== 'Contents')
    expect(said.length).toBeGreaterThan(5)
    for (const { title, sheet } of said) {
      expect(first).toMatch(new RegExp(`${title} ${sheet} `))
      expect(await textOf(sheet)).toContain(`${sheet} of ${document.numPages}`)
    }
    await opening.destroy()
  })

  it.each(['∌', '[U]\u200d[V]', '漢字', 'שלום', 'e\u0301'])(
    'is written whatever stands in a chart: %s',
    async (words) => {
      const { blocks, ...rest } = makePaper('board-pack', facts, { audience: 'board', madeOn: day('2020-12-10') })
      const said = blocks.map((block) =>
        block.kind === 'figure' ? { ...block, svg: block.svg.replaceAll('Red</text>', `${words}</text>`) } : block,
      )
      expect(said).not.toEqual(blocks)
      expect((await writePdf({ ...rest, blocks: said })).subarray(0, 5).toString()).toBe('%PDF-')
    },
  )
})
