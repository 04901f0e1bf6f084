import { expect, it } from 'vitest'
import { cellOf, firstOf, relations, workbookParts, worded, written, zipOf } from '../testing/workbook.ts'
import { readFile } from './read-file.ts'

const read = async (bytes: Uint8Array | Promise<Uint8Array>) => readFile(await bytes, 'plan.xlsx')
const byHand = (rows: string, said = {}, parts: Record<string, string> = {}) =>
  read(zipOf({ ...workbookParts(rows, said), ...parts }))

it.each([
  ['1.10', 1.1, '0.00'],
  ['1.1', 1.1, undefined],
  ['00412', 412, '00000'],
  ['£12,500.00', 12500, '[$£-809]#,##0.00'],
  ['45%', 0.45, '0%'],
  ['Ref 7', 7, '"Ref "0'],
  ['3', 3, ';;;'],
  ['7 ✓', 7, '0 ✓'],
  ['-3.3', -3.25, '0.0'],
  ['26:24', 1.1, '[h]:mm'],
  ['Amber', 2, '[=1]"Red";[=2]"Amber";"Green"'],
  ['1,234.50', 1234.5, '_-* #,##0.00_-;-* #,##0.00_-'],
  ['1.50', 1.5, '0.00_);(0.00)'],
])('shows the number %s as its format does', async (text, value, format) => {
  const book = await read(
    written((sheet) => {
      sheet.getCell('B2').value = value
      if (format) sheet.getCell('B2').numFmt = format
    }),
  )
  expect(cellOf(book, 'B2')).toMatchObject({ text, kind: 'number', raw: value, ...(format && { format }) })
})

it.each([
  ['30/06/2025', 'dd/mm/yyyy', 'dd/mm/yyyy'],
  ['30/06/2025', 'mm-dd-yy', 'dd/mm/yyyy'],
  ['Jun-25', 'mmm-yy', 'mmm-yy'],
  ['Jun-25', '[$-809]mmm\\-yy;@', 'mmm-yy'],
  ['30 June 2025', '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 'dd mmmm yyyy'],
  ['30.06.25', 'dd.mm.yy', 'dd.mm.yy'],
  ['Monday 30 June', 'dddd d mmmm', 'dddd d mmmm'],
])('shows a day as %s', async (text, numFmt, format) => {
  const book = await read(
    written((sheet) => {
      sheet.getCell('A1').value = new Date('2025-06-30')
      sheet.getCell('A1').numFmt = numFmt
    }),
  )
  expect(cellOf(book, 'A1')).toMatchObject({ text, kind: 'date', on: '2025-06-30', format })
})

it('counts days from 1904 where the workbook does', async () => {
  const book = await read(
    written((sheet, { properties }) => {
      properties.date1904 = true
      sheet.getCell('A1').value = new Date('2025-06-30')
      sheet.getCell('A1').numFmt = 'dd/mm/yyyy'
    }),
  )
  expect(book.file.dateSystem).toBe(1904)
  expect(cellOf(book, 'A1')).toMatchObject({ text: '30/06/2025', on: '2025-06-30' })
})

it('takes a time of the day for a number, and a day that never was for none', async () => {
  const styles = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="20"/><xf numFmtId="14"/></cellXfs></styleSheet>'
  const book = await byHand(
    '<row r="1"><c r="A1" s="1"><v>0.5</v></c><c r="B1" s="2"><v>60</v></c></row>',
    {},
    { 'xl/styles.xml': styles },
  )
  expect(cellOf(book, 'A1')).toMatchObject({ text: '12:00', kind: 'number' })
  expect(cellOf(book, 'B1')).toMatchObject({ text: '29/02/1900', kind: 'number' })
  expect(cellOf(book, 'B1')).not.toHaveProperty('on')
})

it('gives what a formula came to, nothing where none is stored, and the error where it came to that', async () => {
  const book = await read(
    written((sheet) => {
      sheet.getCell('A1').value = { formula: 'B1*2', result: 4, date1904: false }
      sheet.getCell('A2').value = { formula: 'B1&"x"', result: 'words', date1904: false }
      sheet.getCell('A3').value = { formula: 'B1*2', date1904: false }
      sheet.getCell('A4').value = { formula: 'Z1', result: { error: '#REF!' }, date1904: false }
      sheet.getCell('A5').value = true
    }),
  )
  expect(firstOf(book).cells).toEqual([
    { address: 'A1', row: 1, column: 1, text: '4', kind: 'number', raw: 4, formula: 'B1*2' },
    { address: 'A2', row: 2, column: 1, text: 'words', kind: 'text', formula: 'B1&"x"' },
    { address: 'A3', row: 3, column: 1, text: '', kind: 'empty', formula: 'B1*2' },
    { address: 'A4', row: 4, column: 1, text: '#REF!', kind: 'error', formula: 'Z1' },
    { address: 'A5', row: 5, column: 1, text: 'TRUE', kind: 'yes-no', raw: true },
  ])
})

it('shows nothing where a formula came to an empty text', async () => {
  const book = await byHand(`<row r="1">${worded('A1', 'x')}<c r="B1" t="str"><f>IF(A1="","","")</f><v></v></c></row>`)
  expect(firstOf(book).cells.map(({ address }) => address)).toEqual(['A1'])
})

it('gives each of the cells that share a formula its own', async () => {
  const shared = (row: number, text = '') =>
    `<row r="${row}"><c r="C${row}"><f t="shared" si="0">${text}</f><v>${row}</v></c></row>`
  const book = await byHand(shared(1, '$A1+SUM(B1:B$9)&amp;"A1"') + shared(2) + shared(3))
  expect(firstOf(book).cells.map(({ formula }) => formula)).toEqual([
    '$A1+SUM(B1:B$9)&"A1"',
    '$A2+SUM(B2:B$9)&"A1"',
    '$A3+SUM(B3:B$9)&"A1"',
  ])
})

const THEMED = { theme: 4, tint: 0.5999938962981048 } as object
const GREY = { theme: 0, tint: -0.249977111117893 } as object

it.each([
  ['FFC000', { argb: 'FFFFC000' }],
  // Excel's own: accent 1 of the theme that exceljs writes, 60% lighter.
  ['B9CDE5', THEMED],
  ['BFBFBF', GREY],
  ['FF0000', { indexed: 10 } as object],
  [undefined, { argb: 'FFFFFFFF' }],
  [undefined, { theme: 0 } as object],
])('finds the colour %s behind a cell', async (fill, fgColor) => {
  const book = await read(
    written((sheet) => {
      sheet.getCell('A1').value = 'x'
      sheet.getCell('A1').fill = { type: 'pattern', pattern: 'solid', fgColor }
    }),
  )
  expect(cellOf(book, 'A1')?.fill).toBe(fill)
})

it('sees an empty cell that is coloured, but no background far from all words', async () => {
  const book = await read(
    written((sheet) => {
      const red = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFF0000' } } as const
      sheet.getCell('A2').value = 'Off track'
      for (const address of ['B2', 'A3', 'A4', 'C2', 'Z9']) sheet.getCell(address).fill = red
    }),
  )
  expect(firstOf(book).cells.map(({ address, fill, kind }) => [address, fill, kind])).toEqual([
    ['A2', undefined, 'text'],
    ['B2', 'FF0000', 'empty'],
    ['A3', 'FF0000', 'empty'],
  ])
})

it('marks as struck only what is struck through as a whole', async () => {
  const strike = { font: { strike: true } }
  const book = await read(
    written((sheet) => {
      sheet.getCell('A1').value = 'done'
      sheet.getCell('A1').font = { strike: true }
      sheet.getCell('A2').value = {
        richText: [
          { ...strike, text: 'all ' },
          { ...strike, text: 'of it' },
        ],
      }
      sheet.getCell('A3').value = {
        richText: [
          { ...strike, text: '31 May ' },
          { font: { bold: true }, text: '31 July' },
        ],
      }
      sheet.getCell('A4').value = { richText: [{ text: 'as its ' }, { ...strike, text: 'cell' }] }
      sheet.getCell('A4').font = { strike: true }
      sheet.getCell('A5').value = 'not'
    }),
  )
  expect(firstOf(book).cells.map(({ text, struck, unstruck }) => [text, struck, unstruck])).toEqual([
    ['done', true, undefined],
    ['all of it', true, undefined],
    ['31 May 31 July', undefined, '31 July'],
    ['as its cell', true, undefined],
    ['not', undefined, undefined],
  ])
})

it('reads comments without their author, also on a cell that holds nothing else', async () => {
  const comment = (ref: string, runs: string) => `<comment ref="${ref}" authorId="0"><text>${runs}</text></comment>`
  const run = (text: string, look = '') => `<r>${look && `<rPr>${look}</rPr>`}<t xml:space="preserve">${text}</t></r>`
  const comments = [
    comment('A1', run('Ann Officer:', '<b/>') + run('\nBegan in May')),
    comment('B2', '<t>No name, two\nlines</t>'),
    comment('C3', run('Somebody Else:\n', '<b/>') + run('Late')),
    comment('D4', '<t>[Threaded comment] Your version of Excel allows you to read this</t>'),
    comment('E5', '<t>Said in Google\n\t-Ann Officer\n----\nand answered\n\t-Bob</t>'),
    comment('F6', '<t>Note: keep this</t>'),
  ].join('')
  const book = await byHand(
    `<row r="1">${worded('A1', 'x')}</row>`,
    {},
    {
      'xl/worksheets/_rels/sheet1.xml.rels': relations(
        ['comments', '../comments1.xml'],
        ['threadedComment', '/xl/threadedComments/threadedComment1.xml'],
      ),
      'xl/comments1.xml': `<comments><authors><author>Ann Officer</author></authors><commentList>${comments}</commentList></comments>`,
      'xl/threadedComments/threadedComment1.xml':
        '<ThreadedComments><threadedComment ref="D4" id="1"><text>Is it done?</text></threadedComment><threadedComment ref="D4" id="2" parentId="1"><text>Yes &amp; seen</text></threadedComment></ThreadedComments>',
    },
  )
  expect(firstOf(book).cells.map(({ address, text, note }) => [address, text, note])).toEqual([
    ['A1', 'x', 'Began in May'],
    ['B2', '', 'No name, two\nlines'],
    ['C3', '', 'Late'],
    ['D4', '', 'Is it done?\nYes & seen'],
    ['E5', '', 'Said in Google\nand answered'],
    ['F6', '', 'Note: keep this'],
  ])
})

it('reads a comment that exceljs writes', async () => {
  const book = await read(
    written((sheet) => {
      sheet.getCell('A1').value = 'x'
      sheet.getCell('A1').note = 'Seen in March'
    }),
  )
  expect(cellOf(book, 'A1')?.note).toBe('Seen in March')
})

it('marks what stands in hidden rows and columns, and hidden sheets', async () => {
  const book = await read(
    written((sheet, workbook) => {
      for (const address of ['A1', 'B1', 'A2', 'B2', 'A4']) sheet.getCell(address).value = address
      sheet.getRow(2).hidden = true
      sheet.getColumn('B').hidden = true
      sheet.mergeCells('A4:A5')
      sheet.getRow(4).hidden = true
      workbook.addWorksheet('Old', { state: 'hidden' }).getCell('A1').value = 'x'
      workbook.addWorksheet('Older', { state: 'veryHidden' }).getCell('A1').value = 'x'
    }),
  )
  const hidden = firstOf(book).cells.flatMap(({ address, hidden }) => (hidden ? [address] : []))
  // Of what is merged, row 5 is seen.
  expect(hidden).toEqual(['B1', 'A2', 'B2'])
  expect(book.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ['Plan', false],
    ['Old', true],
    ['Older', true],
  ])
})

it('takes for hidden what has no height or no width', async () => {
  const rows = `<row r="1" ht="0" customHeight="1">${worded('A1', 'x')}</row><row r="2">${worded('A2', 'x')}${worded('C2', 'x')}</row>`
  const book = await byHand(rows, { head: '<cols><col min="3" max="16384" width="0" customWidth="1"/></cols>' })
  expect(firstOf(book).cells.map(({ address, hidden }) => [address, hidden])).toEqual([
    ['A1', true],
    ['A2', undefined],
    ['C2', true],
  ])
})

it('gives what is merged once, whatever else stands under it', async () => {
  const rows = `<row r="1">${worded('A1', 'one')}${worded('B1', 'under')}</row><row r="2">${worded('A2', 'under')}${worded('C2', 'two')}</row>`
  const book = await byHand(rows, { foot: '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="C2:C2"/></mergeCells>' })
  expect(firstOf(book).cells).toEqual([
    { address: 'A1', row: 1, column: 1, text: 'one', kind: 'text', merged: { rows: 2, columns: 2 } },
    { address: 'C2', row: 2, column: 3, text: 'two', kind: 'text' },
  ])
})

it('names the ranges that a rule colours, and no others', async () => {
  const dxfs =
    '<styleSheet><dxfs><dxf><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></dxf><dxf><font><b/></font></dxf></dxfs></styleSheet>'
  const rule = (sqref: string, of: string) =>
    `<conditionalFormatting sqref="${sqref}"><cfRule ${of}</conditionalFormatting>`
  const book = await byHand(
    `<row r="1">${worded('A1', 'x')}</row>`,
    {
      foot:
        rule('F5:F60 G5:G60', 'type="cellIs" dxfId="0"><formula>"R"</formula></cfRule>') +
        rule('H5:H60', 'type="cellIs" dxfId="1"><formula>"R"</formula></cfRule>') +
        rule('I1:I9', 'type="colorScale"><colorScale/></cfRule>') +
        '<extLst><ext><x14:conditionalFormattings xmlns:x14="a" xmlns:xm="b"><x14:conditionalFormatting><x14:cfRule type="cellIs"><x14:dxf><fill/></x14:dxf></x14:cfRule><xm:sqref>K1:K9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>',
    },
    { 'xl/styles.xml': dxfs },
  )
  expect(firstOf(book).colouredByRule).toEqual(['F5:F60', 'G5:G60', 'I1:I9', 'K1:K9'])
})

it.each([
  ['a carriage return', 'One_x000D_\nTwo', 'One\nTwo'],
  ['a line that was broken within', 'One_x000B_Two', 'One\nTwo'],
  ['what somebody typed so', '_x005F_x000D_', '_x000D_'],
  ['an emoji written as a number', 'Done &#128512;', 'Done 😀'],
  ['half of an emoji', 'Done _xD83D_.', 'Done .'],
  ['a character that no XML holds', 'a&#x1;b\u0002c_x0003_d', 'abcd'],
  ['spaces around it', '  far in  ', '  far in  '],
  ['right to left, and marks', '&lt;b&gt; שלום', '<b> שלום'],
])('reads %s as what it means', async (_what, stored, text) => {
  const book = await byHand(`<row r="1">${worded('A1', stored)}</row>`)
  expect(cellOf(book, 'A1')?.text).toBe(text)
})

it('reads cells that do not say where they stand, and names with something before a colon', async () => {
  const book = await byHand('', {
    foot: '<x:sheetData xmlns:x="a"><x:row><x:c><x:v>1</x:v></x:c><x:c t="str"><x:v>two</x:v></x:c></x:row><x:row r="5"><x:c t="d"><x:v>2026-03-31</x:v></x:c></x:row></x:sheetData>',
  })
  expect(firstOf(book).cells.map(({ address, text }) => [address, text])).toEqual([
    ['A1', '1'],
    ['B1', 'two'],
    ['A5', '31/03/2026'],
  ])
})

it('is not put out by a tag that has the name of what every object knows', async () => {
  const foot = '<__defineGetter__/><constructor/><toString/>'
  const book = await byHand(`<row r="1"><valueOf/>${worded('A1', 'x')}</row>`, { foot })
  expect(firstOf(book).cells).toHaveLength(1)
})

it('says what it leaves', async () => {
  const macro = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'
  const book = await byHand(
    `<row r="1">${worded('A1', 'x')}</row>`,
    { type: macro },
    {
      'xl/vbaProject.bin': 'x',
      'xl/externalLinks/externalLink1.xml': '<externalLink/>',
      'xl/charts/chart1.xml': '<chartSpace/>',
      'xl/media/image1.png': 'x',
      'xl/drawings/drawing1.xml': '<xdr:wsDr xmlns:xdr="a"><xdr:sp><xdr:txBody>Key</xdr:txBody></xdr:sp></xdr:wsDr>',
    },
  )
  expect(book.file.kind).toBe('xlsx')
  expect(book.ignored).toEqual(['macros', 'links to other files', 'charts', 'pictures', 'text boxes'])
})

it('keeps a sheet of a chart, with no cells', async () => {
  const parts = workbookParts(`<row r="1">${worded('A1', 'x')}</row>`)
  const sheets = '<sheet name="Plan" r:id="rId1"/><sheet name="Chart" r:id="rId2"/>'
  const book = await read(
    zipOf({
      ...parts,
      'xl/workbook.xml': `<workbook xmlns:r="a"><sheets>${sheets}</sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': relations(
        ['worksheet', 'worksheets/sheet1.xml'],
        ['chartsheet', 'chartsheets/sheet1.xml'],
      ),
      'xl/chartsheets/sheet1.xml': '<chartsheet/>',
    }),
  )
  expect(book.sheets.map(({ name, cells }) => [name, cells.length])).toEqual([
    ['Plan', 1],
    ['Chart', 0],
  ])
  expect(book.ignored).toEqual(['charts'])
})
