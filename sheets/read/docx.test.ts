import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { expect, it } from 'vitest'
import { cellOf, firstOf } from '../testing/workbook.ts'
import { cell, line, paragraph, run, table, wordDocument } from '../testing/word-document.ts'
import { readFile } from './read-file.ts'

const read = (bytes: Uint8Array) => readFile(bytes, 'plan.docx')
const read1 = async (...lines: string[]) => firstOf(await read(wordDocument(table(...lines)))).cells
const texts = (cells: readonly { address: string; text: string }[]) =>
  cells.map(({ address, text }) => `${address} ${text}`)

it('makes a sheet of each table, with what is said above it and below the last', async () => {
  const book = await read(
    wordDocument(
      paragraph('Plan') +
        paragraph('') +
        paragraph('R = off track') +
        table(line(cell('Ref'), cell('Action')), line(cell('1.1'), cell('Hold it'))) +
        paragraph('Area 2') +
        table(line(cell('2.1'))) +
        paragraph('Page 1'),
    ),
  )
  expect(book.sheets.map(({ name, cells }) => [name, texts(cells)])).toEqual([
    ['Table 1', ['A1 Plan', 'A2 R = off track', 'A3 Ref', 'B3 Action', 'A4 1.1', 'B4 Hold it']],
    ['Table 2', ['A1 Area 2', 'A2 2.1', 'A3 Page 1']],
  ])
})

it('gives what is merged once, across and down', async () => {
  const down = (value = '') => `<w:vMerge${value && ` w:val="${value}"`}/>`
  const cells = await read1(
    line(cell('wide', '<w:gridSpan w:val="2"/>'), cell('c')),
    line(cell('tall', down('restart')), cell('b'), cell('x')),
    line(cell('', down()), cell('b2'), cell('x2')),
    line(cell('next', down('restart')), cell('b3'), cell('', '<w:vMerge/>')),
    '<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc><w:p/></w:tc><w:tc><w:p><w:r><w:t>late</w:t></w:r></w:p></w:tc></w:tr>',
  )
  expect(cells.map(({ address, text, merged }) => [address, text, merged])).toEqual([
    ['A1', 'wide', { rows: 1, columns: 2 }],
    ['C1', 'c', undefined],
    ['A2', 'tall', { rows: 2, columns: 1 }],
    ['B2', 'b', undefined],
    ['C2', 'x', undefined],
    ['B3', 'b2', undefined],
    ['C3', 'x2', undefined],
    ['A4', 'next', undefined],
    ['B4', 'b3', undefined],
    ['C5', 'late', undefined],
  ])
})

it('sees colours behind cells, what is struck through and what comments say', async () => {
  const shaded = (fill: string, more = '') => `<w:shd w:val="clear" w:fill="${fill}"${more}/>`
  const comment = (id: number, text: string) =>
    `<w:comment w:id="${id}" w:author="Ann">${paragraph(text)}${paragraph('twice')}</w:comment>`
  const commented =
    '<w:commentRangeStart w:id="1"/>' +
    run('done', '<w:strike/>') +
    '<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>'
  const book = await read(
    wordDocument(
      table(
        line(
          cell('', shaded('ff0000')),
          cell(paragraph(commented), shaded('auto')),
          cell(paragraph(run('31 May', '<w:dstrike/>') + run(' 31 July', '<w:strike w:val="0"/>')), shaded('FFFFFF')),
        ),
      ),
      { comments: comment(1, 'Seen') + comment(2, 'Elsewhere') },
    ),
  )
  expect(
    firstOf(book).cells.map(({ text, fill, struck, note, unstruck }) => [text, fill, struck, note, unstruck?.trim()]),
  ).toEqual([
    ['', 'FF0000', undefined, undefined, undefined],
    ['done', undefined, true, 'Seen\ntwice', undefined],
    ['31 May 31 July', undefined, undefined, undefined, '31 July'],
  ])
})

it('sees the colour of words that are all marked or shaded alike, where their cell has none', async () => {
  const green = '<w:highlight w:val="green"/>'
  const cells = await read1(
    line(
      cell(paragraph(run('G', green) + run(' on track', green))),
      cell(paragraph(run('G', green) + run(' on track'))),
      cell(paragraph('A', '<w:shd w:val="clear" w:fill="FFC000"/>')),
      cell(paragraph(run('R', green)), '<w:shd w:val="clear" w:fill="FF0000"/>'),
    ),
  )
  expect(cells.map(({ fill }) => fill)).toEqual(['00FF00', undefined, 'FFC000', 'FF0000'])
})

it.each([
  [
    'paragraphs and breaks as lines',
    paragraph('one') + paragraph(run('two') + '<w:r><w:br/><w:t>three</w:t><w:tab/><w:t>four</w:t></w:r>'),
    'one\ntwo\nthree\tfour',
  ],
  [
    'what was put in, and not what was taken out',
    paragraph(
      `<w:ins>${run('in')}</w:ins><w:del><w:r><w:delText>out</w:delText></w:r></w:del><w:moveFrom>${run('from')}</w:moveFrom><w:moveTo>${run('to')}</w:moveTo>`,
    ),
    'into',
  ],
  [
    'no line for a paragraph that was taken out',
    '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>old</w:delText></w:r></w:del></w:p>' +
      paragraph('new'),
    'new',
  ],
  [
    'fields, links and what is chosen',
    paragraph(
      `<w:sdt><w:sdtPr/><w:sdtContent>${run('G')}</w:sdtContent></w:sdt><w:hyperlink>${run(' link')}</w:hyperlink><w:r><w:instrText>DATE</w:instrText></w:r>`,
    ),
    'G link',
  ],
  ['ticks of the fonts that are signs', paragraph('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>'), '✓'],
  ['nothing that is hidden', paragraph(run('seen') + run('not', '<w:vanish/>')), 'seen'],
  [
    'a table within it in its cell',
    paragraph('above') + table(line(cell('R'), cell('off')), line(cell('G'), cell('on'))) + paragraph('below'),
    'above\nR\toff\nG\ton\nbelow',
  ],
  [
    'a text box in neither',
    paragraph(`${run('words')}<w:r><w:pict><w:txbxContent>${paragraph('box')}</w:txbxContent></w:pict></w:r>`),
    'words',
  ],
])('reads %s', async (_what, content, text) => {
  expect((await read1(line(cell(content))))[0]?.text).toBe(text)
})

it('reads rows and cells that stand in fields, and no row that was taken out', async () => {
  const cells = await read1(
    `<w:sdt><w:sdtContent>${line(`<w:sdt><w:sdtContent>${cell('a')}</w:sdtContent></w:sdt>`, cell('b'))}</w:sdtContent></w:sdt>`,
    `<w:tr><w:trPr><w:del/></w:trPr>${cell('gone')}</w:tr>`,
    `<w:tr><w:trPr><w:ins/></w:trPr>${cell('new')}</w:tr>`,
  )
  expect(texts(cells)).toEqual(['A1 a', 'B1 b', 'A2 new'])
})

it('says the numbers and bullets that Word counts', async () => {
  const level = (depth: number, format: string, text: string) =>
    `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
  const kind = (id: number, ...levels: string[]) =>
    `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`
  const list = (id: number, of: number, more = '') =>
    `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`
  const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
  const numbering =
    kind(0, level(0, 'decimal', '%1.'), level(1, 'decimal', '%1.%2'), level(2, 'lowerLetter', '(%3)')) +
    kind(1, level(0, 'bullet', '\uF0B7')) +
    kind(2, level(0, 'upperRoman', 'Part %1:')) +
    list(1, 0) +
    list(2, 1) +
    list(3, 2, anew)
  const item = (text: string, id: number, depth = 0) =>
    paragraph(text, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${id}"/></w:numPr>`)
  const styles = '<w:style w:styleId="ListBullet"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
  const book = await read(
    wordDocument(
      item('Area', 1) +
        table(
          line(cell(item('', 1, 1)), cell(item('one', 2) + item('two', 2))),
          line(cell(item('', 1, 1)), cell(paragraph('styled', '<w:pStyle w:val="ListBullet"/>'))),
          line(cell(item('sub', 1, 2)), cell(item('sub', 1, 2))),
          line(
            cell(item('Area', 1)),
            cell(item('own', 3) + paragraph('none', '<w:numPr><w:numId w:val="0"/></w:numPr>')),
          ),
          line(cell(item('', 1, 1))),
        ),
      { numbering, styles },
    ),
  )
  expect(texts(firstOf(book).cells)).toEqual([
    'A1 1. Area',
    'A2 1.1',
    'B2 • one\n• two',
    'A3 1.2',
    'B3 • styled',
    'A4 (a) sub',
    'B4 (b) sub',
    'A5 2. Area',
    'B5 Part V: own\nnone',
    'A6 2.1',
  ])
})

it('reads a document that a library wrote', async () => {
  const commented = new Paragraph({
    children: [
      new CommentRangeStart(0),
      new TextRun('Hold it'),
      new CommentRangeEnd(0),
      new TextRun({ children: [new CommentReference(0)] }),
    ],
  })
  const document = new Document({
    comments: {
      children: [{ id: 0, author: 'Ann', date: new Date('2025-06-30'), children: [new Paragraph('Began in May')] }],
    },
    sections: [
      {
        children: [
          new Paragraph('Improvement plan'),
          new Table({
            rows: [
              new TableRow({ children: [new TableCell({ columnSpan: 2, children: [new Paragraph('Area 1')] })] }),
              new TableRow({
                children: [
                  new TableCell({ shading: { fill: '00B050' }, children: [new Paragraph('1.1')] }),
                  new TableCell({ children: [commented] }),
                ],
              }),
            ],
          }),
        ],
      },
    ],
  })
  const book = await read(new Uint8Array(await Packer.toBuffer(document)))
  expect(book.file.kind).toBe('docx')
  expect(cellOf(book, 'A2')).toMatchObject({ text: 'Area 1', merged: { rows: 1, columns: 2 } })
  expect(cellOf(book, 'A3')).toMatchObject({ text: '1.1', fill: '00B050' })
  expect(cellOf(book, 'B3')).toMatchObject({ text: 'Hold it', note: 'Began in May' })
})

it('says that a document has no table', async () => {
  await expect(read(wordDocument(paragraph('Only words')))).rejects.toThrow(
    'There is no table in this document. Choose the document in which the actions stand in a table',
  )
})

it('refuses tables that are thousands deep in each other', async () => {
  const deep = `${'<w:tbl><w:tr><w:tc>'.repeat(20_000)}${'</w:tc></w:tr></w:tbl>'.repeat(20_000)}`
  await expect(read(wordDocument(deep))).rejects.toThrow('This file is damaged')
})
