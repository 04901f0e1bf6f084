import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { cellOf, firstOf, workbookParts, worded, zipOf } from '../testing/workbook.ts'
import { readFile, readPaste } from './read-file.ts'

const onDisk = (name: string) => readFile(readFileSync(new URL(`../testing/sheets/${name}`, import.meta.url)), name)

it.each([
  ['1-one-sheet.xlsx', 'A8', { text: '1.10', kind: 'number', raw: 1.1, format: '0.00' }],
  ['1-one-sheet.xlsx', 'B5', { merged: { rows: 4, columns: 1 } }],
  ['1-one-sheet.xlsx', 'G11', { text: 'Agreed with heads', hidden: true }],
  ['1-one-sheet.xlsx', 'E5', { text: '30/06/2025', kind: 'date', on: '2025-06-30' }],
  ['1-one-sheet.xlsx', 'E6', { text: 'Sept 2025', kind: 'text' }],
  ['2-two-sheets.xlsx', 'B3', { note: 'Began with the new team' }],
  ['2-two-sheets.xlsx', 'D3', { text: 'Dec-25', kind: 'date', on: '2025-12-01', format: 'mmm-yy' }],
])('reads of %s what stands in %s', async (name, address, expected) => {
  expect(cellOf(await onDisk(name), address)).toMatchObject(expected)
})

it('gives the same book of the same bytes', async () => {
  expect(await onDisk('2-two-sheets.xlsx')).toEqual(await onDisk('2-two-sheets.xlsx'))
})

it('reads a file by what is in it, and says where its name says another', async () => {
  const bytes = zipOf(workbookParts(`<row r="1">${worded('A1', 'x')}</row>`))
  expect((await readFile(bytes, 'plan.csv')).file).toMatchObject({ kind: 'xlsx', named: '.csv' })
  expect((await readFile(Buffer.from('a,b\n1,2'), 'plan.XLS')).file).toMatchObject({ kind: 'csv', named: '.xls' })
  for (const name of ['plan.xlsx', 'plan.xlsm', 'Plan v1.2 final'])
    expect((await readFile(bytes, name)).file).not.toHaveProperty('named')
})

it('reads what is pasted from a sheet, and line by line', () => {
  const book = readPaste('Ref\tAction\r\n1.1\t"Hold it\nat ""once"""\r\n')
  expect(book.file).toMatchObject({ name: 'Pasted', kind: 'paste' })
  expect(firstOf(book)).toMatchObject({ name: 'Pasted', hidden: false })
  expect(firstOf(book).cells.map(({ address, text }) => [address, text])).toEqual([
    ['A1', 'Ref'],
    ['B1', 'Action'],
    ['A2', '1.1'],
    ['B2', 'Hold it\nat "once"'],
  ])
  expect(firstOf(readPaste('one\ntwo')).cells.map(({ address }) => address)).toEqual(['A1', 'A2'])
  expect(() => readPaste(' \n')).toThrow('Nothing was pasted')
})
