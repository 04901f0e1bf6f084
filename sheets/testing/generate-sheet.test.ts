import { Readable } from 'node:stream'
import ExcelJS from 'exceljs'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { wordsIn } from './compared-words.ts'
import { SHAPES } from './generated/shapes.ts'
import { generateSheet, type GeneratedSheet } from './generate-sheet.ts'

/** As many as there are shapes: each of them once at least. */
const all = await Promise.all(SHAPES.map((_, seed) => generateSheet(seed)))
const files = (ending: string) => all.filter(({ name }) => name.endsWith(ending)).map((one) => [one.name, one] as const)

const inOrder = (text: string) => wordsIn(text).join(' ')

const DECODED: Record<string, string> = { 'csv in utf-16': 'utf-16le', 'csv in windows-1252': 'windows-1252' }
const PARTED: Record<string, string> = {
  'csv in utf-16': '\t',
  'csv of tabs': '\t',
  'csv with semicolons and a byte order mark': ';',
}
const as = (words: Record<string, string>, { truth }: GeneratedSheet): string | undefined =>
  truth.shapes.map((shape) => words[shape]).find((found) => found)

/** As a spreadsheet opens it. */
async function workbook(one: GeneratedSheet): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook()
  if (one.name.endsWith('.xlsx')) await book.xlsx.load(Buffer.from(one.bytes) as never)
  else {
    const text = new TextDecoder(as(DECODED, one) ?? 'utf-8', { fatal: true }).decode(one.bytes)
    const parserOptions = { delimiter: as(PARTED, one) ?? ',' }
    await book.csv.read(Readable.from([text]), { sheetName: 'Plan', map: String, parserOptions })
  }
  return book
}

/** The texts of a row; what is merged serves each row that it covers, once. */
function textsOf(row: ExcelJS.Row | undefined): string[] {
  const found: string[] = []
  row?.eachCell((cell) => {
    if (cell.value !== null && (!cell.isMerged || cell.master.col === cell.col)) found.push(cell.text)
  })
  return found
}

it('makes the same bytes of the same seed', async () => {
  const again = await Promise.all(SHAPES.map((_, seed) => generateSheet(seed)))
  const different = again.filter(({ bytes }, seed) => !Buffer.from(bytes).equals(all[seed]?.bytes ?? new Uint8Array()))
  expect(different.map(({ name }) => name)).toEqual([])
  expect(again.map(({ truth }) => truth)).toEqual(all.map(({ truth }) => truth))
})

it('gives each shape its turn, and no sheet more than six', () => {
  expect(SHAPES.filter((shape) => !all.some(({ truth }) => truth.shapes.includes(shape)))).toEqual([])
  expect(Math.max(...all.map(({ truth }) => truth.shapes.length))).toBeLessThanOrEqual(6)
})

it('makes plans with actions in them, most of them spreadsheets', () => {
  expect(all.filter(({ truth }) => truth.actions.length < 6).map(({ name }) => name)).toEqual([])
  expect(files('.xlsx').length).toBeGreaterThan(all.length / 2)
  expect(files('.csv').length).toBeGreaterThan(3)
  expect(files('.docx').length).toBeGreaterThan(0)
})

it('asks for no more doubts than one cell in fifteen of a sheet', async () => {
  for (const [name, one] of files('.xlsx')) {
    let cells = 0
    for (const sheet of (await workbook(one)).worksheets) sheet.eachRow((row) => (cells += textsOf(row).length))
    expect(one.truth.doubts.length * 15, name).toBeLessThanOrEqual(cells)
  }
})

it.each([...files('.xlsx'), ...files('.csv')])('%s has at each row what its truth says', async (_name, one) => {
  const book = await workbook(one)
  const wordsOfRow = (sheet: string, row: number) => inOrder(textsOf(book.getWorksheet(sheet)?.getRow(row)).join(' | '))
  for (const { sheet, row, action, ref, owners, hidden } of one.truth.actions) {
    const words = wordsOfRow(sheet, row)
    for (const said of [action, ref, ...(owners ?? [])]) expect(words).toContain(inOrder(said ?? ''))
    expect(book.getWorksheet(sheet)?.getRow(row).hidden ?? false).toBe(hidden ?? false)
  }
  for (const { name, headerRows } of one.truth.sheets) {
    expect(book.getWorksheet(name)).toBeDefined()
    for (const row of headerRows ?? []) expect(wordsOfRow(name, row)).not.toBe('')
  }
  for (const cell of one.truth.doubts.flat()) {
    const [sheet = '', address = ''] = cell.split('!')
    expect(book.getWorksheet(sheet)?.getCell(address).value, cell).not.toBeNull()
  }
})

it.each(files('.docx'))('%s holds all the words of its truth, in a table', (_name, { bytes, truth }) => {
  const parts = unzipSync(bytes)
  const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  expect(text).toContain('<w:tbl>')
  const words = inOrder(text.replace(/<[^>]+>/g, ' '))
  for (const { action } of truth.actions) expect(words).toContain(inOrder(action ?? ''))
})

it('keeps a comment on a cell that is empty', () => {
  const one = all.find(({ truth }) => truth.shapes.includes('comments'))
  const parts = unzipSync(one?.bytes ?? new Uint8Array())
  expect(strFromU8(parts['xl/comments1.xml'] ?? new Uint8Array())).toContain('Nothing heard since Easter')
})
