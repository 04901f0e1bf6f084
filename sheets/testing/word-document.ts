import { relations, zipOf } from './workbook.ts'

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

/** A Word file with what stands in its body, written by hand. */
export const wordDocument = (body: string, { comments = '', numbering = '', styles = '' } = {}): Uint8Array =>
  zipOf({
    '[Content_Types].xml': `<Types><Override PartName="/word/document.xml" ContentType="${MAIN}"/></Types>`,
    '_rels/.rels': relations(['officeDocument', 'word/document.xml']),
    'word/_rels/document.xml.rels': relations(
      ['comments', 'comments.xml'],
      ['numbering', 'numbering.xml'],
      ['styles', 'styles.xml'],
    ),
    'word/document.xml': `<w:document ${WORD}><w:body>${body}</w:body></w:document>`,
    'word/comments.xml': `<w:comments ${WORD}>${comments}</w:comments>`,
    'word/numbering.xml': `<w:numbering ${WORD}>${numbering}</w:numbering>`,
    'word/styles.xml': `<w:styles ${WORD}>${styles}</w:styles>`,
  })

export const run = (text: string, look = ''): string =>
  `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`

/** A paragraph of what stands in it; plain text as a run. */
export const paragraph = (content: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') || content === '' ? content : run(content)}</w:p>`

export const cell = (content: string, look = ''): string =>
  `<w:tc>${look && `<w:tcPr>${look}</w:tcPr>`}${content.startsWith('<') ? content : paragraph(content)}</w:tc>`

export const line = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`

export const table = (...lines: string[]): string => `<w:tbl><w:tblPr/>${lines.join('')}</w:tbl>`
