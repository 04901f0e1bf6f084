import { UnreadableFile } from './unreadable-file.ts'
import type { Parts } from './unzip.ts'
import { hasPassword } from './zip-entries.ts'

/** What office file a ZIP is. @throws UnreadableFile of all that is none with tables. */
export function kindOfZip(parts: Parts): 'xlsx' | 'ods' | 'docx' {
  const types = said(parts, '[Content_Types].xml')
  if (types !== '') {
    if (parts.has('xl/workbook.bin'))
      throw new UnreadableFile(
        'This is a binary workbook (.xlsb). Open it in Excel, save it as an Excel workbook (.xlsx), and choose that',
      )
    if (
      /spreadsheetml\.(?:sheet|template)\.main\+xml|ms-excel\.(?:sheet|template|addin)\.macroEnabled\.main\+xml/.test(
        types,
      )
    )
      return 'xlsx'
    if (/wordprocessingml\.(?:document|template)\.main\+xml|ms-word\.(?:document|template)\.macroEnabled/.test(types))
      return 'docx'
    if (types.includes('presentationml'))
      throw new UnreadableFile('This is a presentation. Choose the workbook or the Word document that it was made from')
  }
  // Some programs do not say what their parts are.
  if (parts.has('xl/workbook.xml')) return 'xlsx'
  if (parts.has('word/document.xml')) return 'docx'
  if (parts.has('content.xml')) return kindOfOpenDocument(parts)
  if (
    [...parts.keys()].some(
      (name) => name.endsWith('.iwa') || name.endsWith('Index.zip') || name.startsWith('index.apxl'),
    )
  )
    throw new UnreadableFile(
      'This is a file of Apple’s Numbers or Pages. Open it there, choose File, Export To, and Excel or Word, and choose that',
    )
  throw new UnreadableFile(notOne(parts))
}

function kindOfOpenDocument(parts: Parts): 'ods' {
  // A file that is locked as a whole has its content in one part; older programs lock each.
  if (/encryption-data|encrypted-package/.test(said(parts, 'META-INF/manifest.xml'))) throw hasPassword()
  const mime = said(parts, 'mimetype')
  if (/opendocument\.text/.test(mime))
    throw new UnreadableFile(
      'This is an OpenDocument text (.odt). Open it in Word or LibreOffice, save it as a Word document (.docx), and choose that',
    )
  if (mime !== '' && !/opendocument\.spreadsheet/.test(mime))
    throw new UnreadableFile('This is an OpenDocument file, and no sheet. Choose the sheet (.ods) itself')
  return 'ods'
}

const said = (parts: Parts, name: string): string => new TextDecoder().decode(parts.get(name))

/** A sheet that was put in a ZIP is named, so that it can be found there. */
function notOne(parts: Parts): string {
  const inside = [...parts.keys()].find((name) => /\.(?:xlsx|xlsm|ods|docx|csv)$/i.test(name))
  return inside
    ? `This is a ZIP file. Unpack it, and choose “${inside.split('/').at(-1)}” from it`
    : 'This is a ZIP file, and no sheet. Unpack it, and choose the sheet from it'
}
