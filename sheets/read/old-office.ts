import { UnreadableFile } from './unreadable-file.ts'
import { hasPassword } from './zip-entries.ts'

/** Files before 2007, and newer ones with a password, begin alike; the names of what is in them tell which it is. */
const KINDS: [streams: string[], refusal: () => UnreadableFile][] = [
  [['EncryptedPackage', 'EncryptedSummary'], hasPassword],
  [['__nameid_version1.0'], () => new UnreadableFile('This is a mail. Save what is attached to it, and choose that')],
  [
    ['WordDocument'],
    () =>
      new UnreadableFile(
        'This is a Word document of before 2007 (.doc). Open it in Word, save it as a Word document (.docx), and choose that',
      ),
  ],
  [
    ['Workbook', 'Book'],
    () =>
      new UnreadableFile(
        'This is an Excel workbook of before 2007 (.xls). Open it in Excel, save it as an Excel workbook (.xlsx), and choose that',
      ),
  ],
]

/** Why a file that begins as the old ones do cannot be read, and what to do. */
export function refuseOld(bytes: Uint8Array): UnreadableFile {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  for (const [streams, refusal] of KINDS) if (streams.some((name) => content.includes(entryOf(name)))) return refusal()
  return new UnreadableFile(
    'This is an Office file of before 2007, and no sheet. Open it where it was made, save it as .xlsx or .docx, and choose that',
  )
}

/** A name as the directory of such a file has it: the whole of an entry, in two bytes a letter and filled up. */
const entryOf = (name: string): Buffer => Buffer.from(`${name}\0\0`, 'utf16le')
