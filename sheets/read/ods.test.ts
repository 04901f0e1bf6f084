import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { Book, Cell } from '../cells.ts'
import { odsCell, odsFill, odsRow, openDocument } from '../testing/open-document.ts'
import { cellOf, firstOf } from '../testing/workbook.ts'
import { readFile } from './read-file.ts'

const read = (bytes: Uint8Array) => readFile(bytes, 'plan.ods')
const onDisk = (path: string) => readFile(readFileSync(new URL(`../testing/${path}`, import.meta.url)), path)

/** What both kinds of file keep: an OpenDocument day has no number. */
const alike = ({ sheets }: Book) =>
  sheets.map(({ cells, ...sheet }) => ({ ...sheet, cells: cells.map(({ raw: _, ...cell }: Cell) => cell) }))

it.each(['1-one-sheet', '2-two-sheets'])(
  'reads the same cells of %s, as LibreOffice saves it, as of the workbook',
  async (name) => {
    expect(alike(await onDisk(`open-document/${name}.ods`))).toEqual(alike(await onDisk(`sheets/${name}.xlsx`)))
  },
)

it('gives cells and rows that are alike as often as they stand there', async () => {
  const book = await read(
    openDocument(
      odsRow(odsCell('x', 'table:number-columns-repeated="2"'), 'table:number-rows-repeated="2"') +
        odsRow('<table:table-cell table:number-columns-repeated="16384"/>', 'table:number-rows-repeated="1000000"') +
        odsRow('<table:table-cell table:number-columns-repeated="3"/>' + odsCell('last')),
    ),
  )
  expect(firstOf(book).cells.map(({ address }) => address)).toEqual(['A1', 'B1', 'A2', 'B2', 'D1000003'])
})

it('finds the colour of a cell in its own style, its row, its column, or what that is made from', async () => {
  const made = '<style:style style:name="child" style:family="table-cell" style:parent-style-name="red"/>'
  const book = await read(
    openDocument(
      '<table:table-column table:default-cell-style-name="green"/><table:table-column table:number-columns-repeated="16383"/>' +
        odsRow(odsCell('column') + odsCell('none')) +
        odsRow(odsCell('row') + odsCell('own', 'table:style-name="child"'), 'table:default-cell-style-name="blue"') +
        odsRow('<table:table-cell/>' + odsCell('white', 'table:style-name="white"')),
      {
        styles:
          odsFill('red', '#ff0000') +
          odsFill('green', '#00b050') +
          odsFill('blue', '#0070c0') +
          odsFill('white', '#ffffff') +
          made,
      },
    ),
  )
  expect(firstOf(book).cells.map(({ text, fill }) => [text, fill])).toEqual([
    ['column', '00B050'],
    ['none', undefined],
    ['row', '0070C0'],
    ['own', 'FF0000'],
    ['', '00B050'],
    ['white', undefined],
  ])
})

it('does not pay for a background of a million rows', async () => {
  const book = await read(
    openDocument(
      odsRow(odsCell('x')) +
        odsRow(
          '<table:table-cell table:style-name="red" table:number-columns-repeated="16384"/>',
          'table:number-rows-repeated="1048575"',
        ),
      { styles: odsFill('red', '#ff0000') },
    ),
  )
  expect(firstOf(book).cells.map(({ address }) => address)).toEqual(['A1', 'A2', 'B2'])
})

it('marks as struck only what is struck through as a whole', async () => {
  const style = (name: string, family: string, line: string) =>
    `<style:style style:name="${name}" style:family="${family}"><style:text-properties style:text-line-through-style="${line}"/></style:style>`
  const span = (name: string, text: string) => `<text:span text:style-name="${name}">${text}</text:span>`
  const book = await read(
    openDocument(
      odsRow(
        odsCell('done', 'table:style-name="struck"') +
          odsCell(span('line', 'all')) +
          odsCell(`${span('line', 'old')} new`) +
          odsCell(`${span('plain', 'not')} all`, 'table:style-name="struck"'),
      ),
      {
        styles:
          style('struck', 'table-cell', 'solid') + style('line', 'text', 'solid') + style('plain', 'text', 'none'),
      },
    ),
  )
  expect(firstOf(book).cells.map(({ text, struck, unstruck }) => [text, struck, unstruck?.trim()])).toEqual([
    ['done', true, undefined],
    ['all', true, undefined],
    ['old new', undefined, 'new'],
    ['not all', undefined, undefined],
  ])
})

it.each([
  ['mmm-yy', '<number:month number:textual="true"/><number:text>-</number:text><number:year/>'],
  [
    'd mmmm yyyy',
    '<number:day/><number:text> </number:text><number:month number:textual="true" number:style="long"/><number:text> </number:text><number:year number:style="long"/>',
  ],
  [
    '"Week of "dd/mm',
    '<number:text>Week of </number:text><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/>',
  ],
])('names the format %s of a day as Excel does', async (format, parts) => {
  const styles = `<number:date-style style:name="N1">${parts}</number:date-style><style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/>`
  const cell =
    '<table:table-cell table:style-name="ce1" office:value-type="date" office:date-value="2025-12-01T00:00:00"><text:p>as shown</text:p></table:table-cell>'
  const book = await read(openDocument(odsRow(cell), { styles }))
  expect(cellOf(book, 'A1')).toMatchObject({ text: 'as shown', kind: 'date', on: '2025-12-01', format })
})

it('names the format of a day that is shown otherwise where it is text', async () => {
  const styles =
    '<number:date-style style:name="N1P0"><number:day/><number:text>/</number:text><number:month/></number:date-style>' +
    '<number:text-style style:name="N1"><number:text-content/><style:map style:condition="value()&gt;=0" style:apply-style-name="N1P0"/></number:text-style>' +
    '<style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/>'
  const cell =
    '<table:table-cell table:style-name="ce1" office:value-type="date" office:date-value="2025-12-01"><text:p>1/12</text:p></table:table-cell>'
  expect(cellOf(await read(openDocument(odsRow(cell), { styles })), 'A1')?.format).toBe('d/m')
})

it('gives what a formula came to, nothing where none is stored, and the error where it came to that', async () => {
  const formula = 'table:formula="of:=SUM([.A1:.B2];[$Other.C3])"'
  const book = await read(
    openDocument(
      odsRow(
        `<table:table-cell ${formula} office:value-type="float" office:value="4"><text:p>4</text:p></table:table-cell>` +
          `<table:table-cell ${formula}/>` +
          `<table:table-cell ${formula} office:value-type="string" office:string-value=""/>` +
          `<table:table-cell ${formula} office:value-type="string"><text:p>#REF!</text:p></table:table-cell>` +
          '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>TRUE</text:p></table:table-cell>',
      ),
    ),
  )
  expect(firstOf(book).cells.map(({ address, text, kind, formula }) => [address, text, kind, formula])).toEqual([
    ['A1', '4', 'number', 'SUM(A1:B2;Other!C3)'],
    ['B1', '', 'empty', 'SUM(A1:B2;Other!C3)'],
    ['D1', '#REF!', 'error', 'SUM(A1:B2;Other!C3)'],
    ['E1', 'TRUE', 'yes-no', undefined],
  ])
})

it('reads comments, lines and spaces, and no words of shapes or of what was changed', async () => {
  const note =
    '<office:annotation><dc:creator xmlns:dc="c">Ann</dc:creator><text:p>Began</text:p><text:p>in May</text:p></office:annotation>'
  const shape = '<draw:frame><draw:text-box><text:p>in a box</text:p></draw:text-box></draw:frame>'
  const book = await read(
    openDocument(
      odsRow(
        odsCell(
          'one<text:s text:c="2"/>two<text:line-break/>three</text:p><text:p>four <text:a>link</text:a>',
          '',
          note + shape,
        ) + `<table:table-cell>${note}</table:table-cell>`,
      ),
      {
        before: `<table:tracked-changes><table:cell-content-change>${odsCell('before')}</table:cell-content-change></table:tracked-changes>`,
      },
    ),
  )
  expect(firstOf(book).cells.map(({ address, text, note }) => [address, text, note])).toEqual([
    ['A1', 'one  two\nthree\nfour link', 'Began\nin May'],
    ['B1', '', 'Began\nin May'],
  ])
  expect(book.ignored).toEqual(['text boxes'])
})

it('marks what is hidden or filtered out, and what is merged', async () => {
  const hiddenSheet =
    '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="false"/></style:style>'
  const book = await read(
    openDocument(
      '<table:table-column/><table:table-column table:visibility="collapse"/><table:table-column/>' +
        odsRow(odsCell('a', 'table:number-rows-spanned="2"') + odsCell('b')) +
        odsRow(
          '<table:covered-table-cell><text:p>under</text:p></table:covered-table-cell>' +
            '<table:table-cell/>' +
            odsCell('c'),
          'table:visibility="filter"',
        ),
      { styles: hiddenSheet },
    ),
  )
  expect(firstOf(book).hidden).toBe(true)
  expect(firstOf(book).cells.map(({ address, hidden, merged }) => [address, hidden, merged])).toEqual([
    ['A1', undefined, { rows: 2, columns: 1 }],
    ['B1', true, undefined],
    ['C2', true, undefined],
  ])
})

it('names the ranges that a rule colours', async () => {
  const formats =
    '<calcext:conditional-formats xmlns:calcext="c"><calcext:conditional-format calcext:target-range-address="Plan.E3:Plan.E9"><calcext:condition calcext:apply-style-name="Red 1"/></calcext:conditional-format><calcext:conditional-format calcext:target-range-address="Plan.F3:Plan.F9"><calcext:condition calcext:apply-style-name="Bold"/></calcext:conditional-format></calcext:conditional-formats>'
  const book = await read(openDocument(odsRow(odsCell('x')) + formats, { styles: odsFill('Red_20_1', '#ff0000') }))
  expect(firstOf(book).colouredByRule).toEqual(['E3:E9'])
})
