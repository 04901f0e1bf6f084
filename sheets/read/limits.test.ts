import { expect, it } from 'vitest'
import { lettersOf } from '../cells.ts'
import { odsCell, odsRow, openDocument } from '../testing/open-document.ts'
import { firstOf, workbookParts, worded, zipOf } from '../testing/workbook.ts'
import { readFile } from './read-file.ts'

const read = (rows: string, said = {}, parts = {}) =>
  readFile(zipOf({ ...workbookParts(rows, said), ...parts }), 'plan.xlsx')
const rowOf = (row: number, columns: number) =>
  `<row r="${row}">${Array.from({ length: columns }, (_, at) => worded(`${lettersOf(at + 1)}${row}`, 'x')).join('')}</row>`
/** Of work, not by the clock: a busy machine is no fault. */
const secondsSince = (begun: NodeJS.CpuUsage): number => process.cpuUsage(begun).user / 1_000_000
const rows = (count: number, columns: number) =>
  Array.from({ length: count }, (_, at) => rowOf(at + 1, columns)).join('')

it.each([
  ['10,000 rows that hold something', rows(10_001, 1)],
  ['200 columns that hold something', rowOf(1, 201)],
  ['200,000 cells that hold something', rows(1_006, 199)],
])('refuses more than %s', async (most, sheet) => {
  await expect(read(sheet)).rejects.toThrow(`“Plan” has more than ${most}. Copy what is of the plan into a new file`)
})

it('reads as many as that', async () => {
  expect(firstOf(await read(rows(10_000, 1))).cells).toHaveLength(10_000)
  expect(firstOf(await read(rowOf(1, 200))).cells).toHaveLength(200)
})

it('pays for what is there, not for what a sheet says it covers', async () => {
  const far = `<row r="1">${worded('A1', 'first')}</row><row r="1048576">${worded('XFD1048576', 'last')}</row>`
  const foot =
    '<mergeCells><mergeCell ref="B2:XFC1048575"/></mergeCells><hyperlinks><hyperlink ref="A1:XFD1048576"/></hyperlinks>'
  const book = await read(far, {
    head: '<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" hidden="1"/></cols>',
    foot,
  })
  expect(firstOf(book).cells.map(({ address, hidden }) => [address, hidden])).toEqual([
    ['A1', true],
    ['XFD1048576', true],
  ])
})

it('reads 20,000 cells with 5,000 merged ranges within two seconds', async () => {
  const merges = Array.from({ length: 5_000 }, (_, at) => `<mergeCell ref="A${at * 2 + 1}:A${at * 2 + 2}"/>`).join('')
  const sheet = rows(10_000, 2)
  const bytes = zipOf(workbookParts(sheet, { foot: `<mergeCells>${merges}</mergeCells>` }))
  const begun = process.cpuUsage()
  const book = await readFile(bytes, 'plan.xlsx')
  expect(secondsSince(begun)).toBeLessThan(2)
  expect(firstOf(book).cells).toHaveLength(15_000)
})

it('takes a sheet that says the same in every cell for no bomb', async () => {
  const sheet = openDocument(odsRow(odsCell('To be confirmed with partners').repeat(100)).repeat(200))
  expect(firstOf(await readFile(sheet, 'plan.ods')).cells).toHaveLength(20_000)
})

it('is not slow where ranges are merged over each other', async () => {
  const merges = Array.from({ length: 5_000 }, (_, at) => `<mergeCell ref="${lettersOf(at + 3)}1:XFD1048576"/>`).join(
    '',
  )
  const begun = process.cpuUsage()
  const book = await read(rows(5_000, 2), { foot: `<mergeCells>${merges}</mergeCells>` })
  expect(secondsSince(begun)).toBeLessThan(3)
  expect(firstOf(book).cells).toHaveLength(10_000)
})

it('takes what is painted around the words for a background, however much it is', async () => {
  const styles =
    '<styleSheet><fills><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFFF0000"/></patternFill></fill></fills><cellXfs><xf/><xf fillId="1"/></cellXfs></styleSheet>'
  const painted = Array.from({ length: 300 }, (_, at) => `<c r="${lettersOf(at + 2)}ROW" s="1"/>`).join('')
  const sheet = Array.from(
    { length: 1_000 },
    (_, at) => `<row r="${at + 1}">${worded(`A${at + 1}`, 'x')}${painted.replaceAll('ROW', String(at + 1))}</row>`,
  )
  const book = await read(sheet.join(''), {}, { 'xl/styles.xml': styles })
  expect(firstOf(book).cells).toHaveLength(2_000)
})
