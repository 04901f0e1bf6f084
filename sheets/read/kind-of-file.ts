import { decoded } from './csv/encoding.ts'
import { refuseOld } from './old-office.ts'
import { UnreadableFile } from './unreadable-file.ts'
import { type Parts, unzip } from './unzip.ts'
import { kindOfZip } from './kind-of-zip.ts'

/** What the bytes of a file are, with what they were opened to. */
export type Opened = { kind: 'xlsx' | 'ods' | 'docx'; parts: Parts } | { kind: 'csv'; text: string; encoding: string }

/**
 * What a file is, by what is in it: a name can say anything.
 *
 * @throws UnreadableFile of all that holds no table we can read, with what to do instead.
 */
export function openFile(bytes: Uint8Array): Opened {
  if (bytes.length === 0)
    throw new UnreadableFile('This file is empty. Save it anew where it was made, and choose it again')
  if (beginsWith(bytes, OLD_OFFICE)) throw refuseOld(bytes)
  if (beginsWith(bytes, ZIP)) {
    const parts = unzip(bytes)
    return { kind: kindOfZip(parts), parts }
  }
  if (beginsWith(bytes, EMPTY_ZIP))
    throw new UnreadableFile('This is a ZIP file with nothing in it. Choose the sheet itself')
  for (const [sign, sentence] of NOT_READ) if (beginsWith(bytes, sign)) throw new UnreadableFile(sentence)
  const found = decoded(bytes)
  if (!found) throw new UnreadableFile(`This is no table. ${CHOOSE}`)
  if (found.text.trim() === '')
    throw new UnreadableFile(
      'This file holds nothing but empty lines. Save it anew where it was made, and choose it again',
    )
  for (const [sign, sentence] of NOT_ROWS) if (sign.test(found.text)) throw new UnreadableFile(sentence)
  return { kind: 'csv', ...found }
}

export const CHOOSE =
  'Choose an Excel workbook (.xlsx), an OpenDocument sheet (.ods), a Word document (.docx) or a CSV file'

const ZIP = [0x50, 0x4b, 0x03, 0x04]
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06]
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0]
const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0))
const BITMAP = ascii('BM')
const PICTURE = 'This is a picture. Choose the workbook or the document that it shows'

const NOT_READ: [number[], string][] = [
  [ascii('%PDF'), 'This is a PDF, which keeps no rows. Choose the workbook or the Word document that it was made from'],
  [[0x89, ...ascii('PNG')], PICTURE],
  [[0xff, 0xd8, 0xff], PICTURE],
  [ascii('GIF8'), PICTURE],
  [BITMAP, PICTURE],
  [ascii('II*\0'), PICTURE],
  [ascii('MM\0*'), PICTURE],
  [ascii('RIFF'), PICTURE],
  // A phone's.
  [[0, 0, 0, 0x18, ...ascii('ftyp')], PICTURE],
  [[0, 0, 0, 0x1c, ...ascii('ftyp')], PICTURE],
  [[0, 0, 0, 0x24, ...ascii('ftyp')], PICTURE],
  [
    ascii('{\\rtf'),
    'This is a rich text file (.rtf). Open it in Word, save it as a Word document (.docx), and choose that',
  ],
]

const SAVE_AS_XLSX = 'Open it in Excel, save it as an Excel workbook (.xlsx), and choose that'

/** Text that is no rows. Programs often name the first three `.xls`. */
const NOT_ROWS: [RegExp, string][] = [
  [
    /^\s*<\?xml[^>]*>\s*(?:<\?mso-application[^>]*>\s*)?<(?:\w+:)?Workbook[\s>]/i,
    `This is a workbook saved as XML. ${SAVE_AS_XLSX}`,
  ],
  [
    /^\s*(?:<!doctype html|<html|<table|<meta|<head|<style)[\s>]/i,
    `This is a web page, whatever its name says. ${SAVE_AS_XLSX}`,
  ],
  [/^MIME-Version:/i, `This is a web page, whatever its name says. ${SAVE_AS_XLSX}`],
  [/^\s*<\?xml|^\s*<svg/i, `This is an XML file, which is no table. ${CHOOSE}`],
]

/** `BM` alone begins a word: a picture says next how long it is. */
function beginsWith(bytes: Uint8Array, sign: readonly number[]): boolean {
  if (!sign.every((byte, at) => bytes[at] === byte)) return false
  if (sign !== BITMAP) return true
  return bytes.length > 6 && new DataView(bytes.buffer, bytes.byteOffset).getUint32(2, true) === bytes.length
}
