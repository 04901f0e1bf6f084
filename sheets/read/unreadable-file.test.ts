import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { openDocument } from '../testing/open-document.ts'
import { workbookParts, worded, zipOf } from '../testing/workbook.ts'
import { readFile } from './read-file.ts'
import { UnreadableFile } from './unreadable-file.ts'

/** A file of before 2007 with a part of a name: no more than is looked at. */
const old = (...streams: string[]): Uint8Array =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(504),
    ...streams.map((name) => Buffer.concat([Buffer.from(name, 'utf16le'), Buffer.alloc(128 - name.length * 2)])),
  ])

const workbook = zipOf(workbookParts(`<row r="1">${worded('A1', 'x')}</row>`))
const locked = (bytes: Uint8Array): Uint8Array => {
  const copy = Uint8Array.from(bytes)
  const at = Buffer.from(copy.buffer).indexOf(Buffer.from([0x50, 0x4b, 1, 2]))
  copy[at + 8] = 1
  return copy
}
const spoilt = (bytes: Uint8Array): Uint8Array => {
  const copy = Uint8Array.from(bytes)
  copy.fill(0xff, 60, 90)
  return copy
}
const types = (type: string) => ({ '[Content_Types].xml': `<Types><Override ContentType="${type}"/></Types>` })
const SAVE_XLSX = 'save it as an Excel workbook (.xlsx), and choose that'

it.each<[string, Uint8Array | string, string]>([
  ['nothing', '', 'This file is empty'],
  ['empty lines', '\r\n \r\n', 'nothing but empty lines'],
  [
    'an old workbook',
    old('Root Entry', 'Workbook'),
    `Excel workbook of before 2007 (.xls). Open it in Excel, ${SAVE_XLSX}`,
  ],
  ['an older workbook', old('Root Entry', 'Book'), 'Excel workbook of before 2007 (.xls)'],
  ['an old document', old('Root Entry', '1Table', 'WordDocument'), 'Word document of before 2007 (.doc)'],
  [
    'a workbook with a password',
    old('Root Entry', 'EncryptionInfo', 'EncryptedPackage'),
    'This file has a password. Save it without one',
  ],
  ['a mail', old('Root Entry', '__nameid_version1.0'), 'This is a mail. Save what is attached to it'],
  ['another old file', old('Root Entry', 'PowerPoint Document'), 'Office file of before 2007'],
  [
    'a binary workbook',
    zipOf({ ...types('x'), 'xl/workbook.bin': 'x' }),
    `binary workbook (.xlsb). Open it in Excel, ${SAVE_XLSX}`,
  ],
  ['a presentation', zipOf(types('presentationml.presentation.main+xml')), 'This is a presentation'],
  [
    'an OpenDocument text',
    zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }),
    'OpenDocument text (.odt)',
  ],
  [
    'an OpenDocument drawing',
    zipOf({ mimetype: 'application/vnd.oasis.opendocument.graphics', 'content.xml': '<a/>' }),
    'OpenDocument file, and no sheet',
  ],
  [
    'an OpenDocument sheet with a password',
    openDocument('', { parts: { 'META-INF/manifest.xml': '<m:encryption-data/>' } }),
    'This file has a password',
  ],
  ['a file of Apple', zipOf({ 'Index/Document.iwa': 'x' }), 'Apple’s Numbers or Pages'],
  ['a ZIP of a sheet', zipOf({ 'for you/plan.xlsx': workbook }), 'Unpack it, and choose “plan.xlsx” from it'],
  ['a ZIP of something else', zipOf({ 'a.jpg': 'x' }), 'This is a ZIP file, and no sheet'],
  ['an empty ZIP', zipSync({}), 'ZIP file with nothing in it'],
  ['a ZIP with a password', locked(workbook), 'This file has a password'],
  ['a file cut short', workbook.subarray(0, workbook.length - 40), 'The end of this file is missing'],
  ['a file spoilt within', spoilt(workbook), 'This file is damaged'],
  [
    'a workbook whose sheet is no XML',
    zipOf({ ...workbookParts(''), 'xl/worksheets/sheet1.xml': '<worksheet><sheetData>' }),
    'This file is damaged',
  ],
  [
    'a workbook whose sheet is missing',
    zipOf({ ...workbookParts(''), 'xl/_rels/workbook.xml.rels': '<Relationships/>' }),
    'This file is damaged',
  ],
  [
    'a workbook of which a text is missing',
    zipOf(workbookParts(`<row r="1">${worded('A1', 'x')}<c r="B1" t="s"><v>5</v></c></row>`)),
    'This file is damaged',
  ],
  ['a workbook with nothing in it', zipOf(workbookParts('')), 'Nothing stands in any cell'],
  ['a PDF', '%PDF-1.7\n1 0 obj', 'This is a PDF, which keeps no rows'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d]), 'This is a picture'],
  ['a picture of a phone', Buffer.concat([Buffer.from([0, 0, 0, 0x18]), Buffer.from('ftypheic')]), 'This is a picture'],
  ['rich text', '{\\rtf1 Plan}', 'rich text file (.rtf)'],
  [
    'a web page that is named a workbook',
    '<html xmlns:x="x"><table><tr><td>1.1</td></tr></table></html>',
    `web page, whatever its name says. Open it in Excel, ${SAVE_XLSX}`,
  ],
  [
    'a workbook as XML',
    '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="u">',
    'workbook saved as XML',
  ],
  ['other XML', '<?xml version="1.0"?><plan/>', 'XML file, which is no table'],
  [
    'a program',
    Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2, 3, 0, 9, 0xff]),
    'This is no table. Choose an Excel workbook (.xlsx)',
  ],
  [
    'entities that grow',
    zipOf({
      ...workbookParts(''),
      'xl/worksheets/sheet1.xml':
        '<!DOCTYPE w [<!ENTITY a "aaaa">]><worksheet><sheetData><row><c t="str"><v>&a;</v></c></row></sheetData></worksheet>',
    }),
    'This file is damaged',
  ],
])('says of %s what to do', async (_what, bytes, sentence) => {
  const refused = readFile(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, 'plan.xlsx')
  await expect(refused).rejects.toThrow(UnreadableFile)
  await expect(refused).rejects.toThrow(sentence)
})

it('does not take a text that begins as a picture does for one', async () => {
  expect((await readFile(Buffer.from('BM,Action\n1,Hold it'), 'plan.csv')).file.kind).toBe('csv')
})

it.each<[string, () => Uint8Array, string]>([
  [
    'a part that grows a thousandfold',
    () => zipOf({ ...workbookParts(''), 'xl/big.xml': new Uint8Array(20_000_000) }),
    'holds far more than it weighs',
  ],
  ['parts that are too large together', listedOften, 'holds far more than it weighs'],
  [
    'too many parts',
    () => zipOf(Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`${at}.xml`, 'x']))),
    'more than 2,000 parts',
  ],
  [
    'a part that lies of its size',
    () => lying(zipOf({ ...workbookParts(''), 'xl/big.xml': new Uint8Array(20_000_000) })),
    'holds far more than it weighs',
  ],
  ['more than 20 MB', () => new Uint8Array(20 * 1024 * 1024 + 1), 'larger than 20 MB'],
])('refuses %s before it fills the memory', async (_what, bytes, sentence) => {
  await expect(readFile(bytes(), 'plan.xlsx')).rejects.toThrow(sentence)
})

/** One part of 25 MB, within its ratio, that the directory lists nine times. */
function listedOften(): Uint8Array {
  const numbers = strToU8(Array.from({ length: 100_000 }, (_, at) => (at * 7919) % 65_521).join(' '))
  const part = new Uint8Array(numbers.length * 45)
  for (let at = 0; at < 45; at += 1) part.set(numbers, at * numbers.length)
  const bytes = Buffer.from(zipSync({ 'xl/large.xml': [part, { level: 1 }] }))
  const end = bytes.length - 22
  const listed = bytes.subarray(bytes.readUInt32LE(end + 16), end)
  const last = Buffer.from(bytes.subarray(end))
  last.writeUInt16LE(9, 10)
  return Buffer.concat([bytes.subarray(0, end - listed.length), ...Array<Buffer>(9).fill(listed), last])
}

/** A ZIP whose directory says of all parts that they are one byte large. */
function lying(bytes: Uint8Array): Uint8Array {
  const copy = Buffer.from(bytes)
  for (let at = 0; (at = copy.indexOf(Buffer.from([0x50, 0x4b, 1, 2]), at)) >= 0; at += 4)
    copy.writeUInt32LE(1, at + 24)
  return copy
}
