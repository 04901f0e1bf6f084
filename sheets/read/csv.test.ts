import iconv from 'iconv-lite'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { cellOf, firstOf } from '../testing/workbook.ts'
import { readFile } from './read-file.ts'

const read = (text: string | Uint8Array) =>
  readFile(typeof text === 'string' ? Buffer.from(text) : text, 'Plan 2025.csv')
const seen = async (text: string | Uint8Array) =>
  firstOf(await read(text)).cells.map(({ address, text }) => [address, text])
const onDisk = (name: string) => readFile(readFileSync(new URL(`../testing/sheets/${name}`, import.meta.url)), name)

const ENGLISH = 'Ref,Action,Money\r\n1.1,Children’s “plans” – each one…,£12'

it.each([
  ['UTF-8', Buffer.from(ENGLISH)],
  ['UTF-8', Buffer.from(`\uFEFF${ENGLISH}`)],
  ['UTF-16LE', iconv.encode(ENGLISH, 'utf-16le', { addBOM: true })],
  ['UTF-16BE', iconv.encode(ENGLISH, 'utf-16be', { addBOM: true })],
  ['UTF-16LE', iconv.encode(ENGLISH, 'utf-16le')],
  ['UTF-16BE', iconv.encode(ENGLISH, 'utf-16be')],
  ['windows-1252', iconv.encode(ENGLISH, 'windows-1252')],
  ['macintosh', iconv.encode(ENGLISH, 'macintosh')],
])('reads what is written in %s', async (encoding, bytes) => {
  const book = await read(bytes)
  expect(book.file).toMatchObject({ kind: 'csv', encoding, separator: ',' })
  expect(firstOf(book).cells.map(({ text }) => text)).toEqual([
    'Ref',
    'Action',
    'Money',
    '1.1',
    'Children’s “plans” – each one…',
    '£12',
  ])
})

it.each(['Action,Lead\nHold it,José Ó Briain', 'Action,Lead\nHold it,MARÍA MUÑOZ', 'Action,Cost\nHold it,£40k'])(
  'takes no name for the quotes of a Mac: %j',
  async (text) => {
    const book = await read(iconv.encode(text, 'windows-1252'))
    expect(book.file.encoding).toBe('windows-1252')
    expect(cellOf(book, 'B2')?.text).toBe(text.split(',').at(-1))
  },
)

it.each([
  [',', 'Ref,Action\n1.1,Hold; it\n1.2,Tell | them'],
  [';', 'Ref;Action\n1.1;Hold it, at once, there\n1.2;Tell, them'],
  ['\t', 'Ref\tAction\n1.1\tHold it, at once\n1.2\tTell; them'],
  ['|', 'Ref|Action\n1.1|Hold it, at once\n1.2|Tell, them, all'],
  [';', 'Improvement plan, version 2, June\n\nRef;Action;Lead\n1.1;Hold it;Head\n1.2;Tell;Head'],
  [',', '"Ref","Action; what"\n"1.1","a; b; c"'],
  [',', 'One column\nalone'],
])('finds that %j stands between the cells of %j', async (separator, text) => {
  expect((await read(text)).file.separator).toBe(separator)
})

it('goes by a first line that says what stands between cells, which is no row', async () => {
  expect(await seen('sep=;\r\nRef;Action, all\r\n')).toEqual([
    ['A1', 'Ref'],
    ['B1', 'Action, all'],
  ])
})

it('counts a record as a row, also where it runs over lines or is empty', async () => {
  expect(await seen('Ref,Action\r\n\r\n1.1,"Hold it\r\nat ""once""\n"\r\n,,\r\n1.2,Tell\r\n')).toEqual([
    ['A1', 'Ref'],
    ['B1', 'Action'],
    ['A3', '1.1'],
    ['B3', 'Hold it\nat "once"\n'],
    ['A5', '1.2'],
    ['B5', 'Tell'],
  ])
})

it.each([
  ['within a word', 'Ref,Action\n1.1,The "pods" are full\n1.2,5" nails', 'The "pods" are full'],
  ['that is never closed', 'Ref,Action\n1.1,"Hold it\n1.2,Tell', '"Hold it'],
  ['with more behind it', 'Ref,Action\n1.1,"Hold" it\n', '"Hold" it'],
])('keeps a quote %s', async (_where, text, kept) => {
  expect(cellOf(await read(text), 'B2')?.text).toBe(kept)
})

it('reads lines that end in one sign of an old Mac, and rows that are longer than the first', async () => {
  expect(await seen('Ref\r1.1,Hold\r1.2,Tell,them')).toEqual([
    ['A1', 'Ref'],
    ['A2', '1.1'],
    ['B2', 'Hold'],
    ['A3', '1.2'],
    ['B3', 'Tell'],
    ['C3', 'them'],
  ])
})

it.each([
  ['1-tracker-2017.csv', 'windows-1252', 'H3', 'Outcome – (report for Q1, Q2, Q3, Q4)'],
  ['1-tracker-2017.csv', 'windows-1252', 'A10', '1.10'],
  ['4-lscb-review-2017.csv', 'UTF-8', 'C6', '\nChair / DCS\n'],
  ['5-piap-2011.csv', 'UTF-8', 'F5', '£40k grant'],
  ['6-cqc-plan-2017.csv', 'UTF-8', 'F5', '31st May 2017 (revised: 31 July)'],
])('reads %s, which is in %s', async (name, encoding, address, text) => {
  const book = await onDisk(name)
  expect(book.file).toMatchObject({ encoding, separator: ',', name })
  expect(cellOf(book, address)?.text).toBe(text)
})
