import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { readZip } from '../../api/testing/read-zip.ts'

/** What a form of a paper says from its beginning to its end, as one text without blanks: lines part elsewhere in each. */
export const WORDS_OF = {
  html: (bytes: Buffer) => Promise.resolve(plain(wordsOfHtml(bytes.toString()))),
  docx: (bytes: Buffer) => Promise.resolve(plain(wordsOfDocx(bytes))),
  pdf: async (bytes: Buffer) => plain(await wordsOfPdf(bytes)),
}

/**
 * Shapes are drawn for the eye. A break that is written into a long word is a letter more, which no form has. A cell that is longer than a sheet goes on
 * below the others of its row, where a file is read sheet by sheet: its letters are counted, in a text of their own.
 * What runs from the right is laid out in another order, and a mark may be drawn with its letter or beside it: which
 * letters there are is compared, and not their order. Brackets are drawn the other way round there, of which the PDF tells
 * in a way (ActualText) that what reads it here knows nothing of: they are left out.
 */
function plain(words: string): string {
  const all = words.normalize('NFKC').replaceAll(/[\s■□▲○●◊✓•]|(?!\u200b)\p{Cf}/gu, '')
  const said = IS_FROM_THE_RIGHT.test(all) ? all.replaceAll(/[\p{Ps}\p{Pe}]/gu, '') : all
  const short = said.replaceAll(LONG_CELL, '').replaceAll(FROM_THE_RIGHT, (run) => [...new Set(run)].sort().join(''))
  return `${short} ${said.split(LONG_CELL).length - 1}`
}

const RIGHT = '\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Nko}\\p{Script=Syriac}\\p{Script=Thaana}\\p{M}'
const IS_FROM_THE_RIGHT = new RegExp(`[${RIGHT}]`, 'u')
const FROM_THE_RIGHT = new RegExp(`[\\p{P}\\d]*[${RIGHT}][${RIGHT}\\p{P}\\d]*`, 'gu')

/** What long cells are made of: a letter that is in nothing else. */
export const LONG_CELL = 'Ж'

type Node = DefaultTreeAdapterTypes.ChildNode

function wordsOfHtml(page: string): string {
  const textOf = (node: Node | DefaultTreeAdapterTypes.Document): string =>
    'value' in node ? node.value : 'childNodes' in node && !isApart(node) ? node.childNodes.map(textOf).join(' ') : ''
  return textOf(parse(page))
}

/** The running foot, and what is no text of the page. */
const isApart = (node: object): boolean => 'tagName' in node && ['head', 'footer', 'svg'].includes(String(node.tagName))

function wordsOfDocx(bytes: Buffer): string {
  const body = readZip(bytes).get('word/document.xml') ?? ''
  let [section, paragraph] = [0, 0]
  const paragraphs = body.match(/<w:p[ >].*?<\/w:p>/gs) ?? []
  return paragraphs
    .map((one) => {
      const words = [...one.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
        .map(([, said = '']) => unescaped(said))
        .join('')
      if (!one.includes('<w:numId') || one.includes('ListBullet')) return words
      const [, level] = /<w:ilvl w:val="(\d)"/.exec(one) ?? []
      if (level === '0') {
        ;[section, paragraph] = [section + 1, 0]
        return `${section}. ${words}`
      }
      return `${section}.${++paragraph} ${words}`
    })
    .join(' ')
}

const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' }
const unescaped = (xml: string): string =>
  xml.replaceAll(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity] ?? '')

/**
 * What its tags say, in the order in which they are read; what is drawn, heads and feet of sheets, and on which sheet a
 * part begins, are no part of that.
 */
async function wordsOfPdf(bytes: Buffer): Promise<string> {
  const opening = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 })
  const document = await opening.promise
  const words: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const tags = await page.getStructTree()
    const left = new Set([...picturesIn(tags), ...sheetNumbersIn(tags)])
    const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })
    let apart = 0
    let depth = 0
    for (const item of items) {
      if ('str' in item) {
        if (apart === 0) words.push(item.str)
      } else if (item.type === 'endMarkedContent') {
        if (apart === depth) apart = 0
        depth -= 1
      } else {
        const { tag, id } = item as { tag?: string; id?: string }
        depth += 1
        if (apart === 0 && (tag === 'Artifact' || left.has(id ?? ''))) apart = depth
      }
    }
  }
  await opening.destroy()
  return words.join('')
}

interface Tag {
  role?: string
  type?: string
  id?: string
  children?: Tag[]
}

/** What is drawn on a sheet, by the ids of its content. */
const picturesIn = ({ role, id, children = [] }: Tag, inPicture = false): string[] => {
  const isPicture = inPicture || role === 'Figure'
  return [...(isPicture && id !== undefined ? [id] : []), ...children.flatMap((child) => picturesIn(child, isPicture))]
}

/** On which sheet each part begins, as the contents say at the end of each line. */
const sheetNumbersIn = (tag: Tag): string[] =>
  tag.role === 'TOCI' ? contentIn(tag).slice(-1) : (tag.children ?? []).flatMap(sheetNumbersIn)

const contentIn = ({ type, id, children = [] }: Tag): string[] =>
  type === 'content' && id !== undefined ? [id] : children.flatMap(contentIn)
