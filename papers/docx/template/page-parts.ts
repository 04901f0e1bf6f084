import type { Document } from '@xmldom/xmldom'
import { barePicture, type PictureKind } from './bare-picture.ts'
import type { Parts } from './open-package.ts'
import { TemplateRefused } from './refused.ts'
import { relationsOf, type Relation } from './relations.ts'
import { all, parse, W } from './xml.ts'

/** A header or footer of a template, with the pictures and links in it; `comes-along.ts` says which words it brings. */
export interface PagePart {
  tree: Document
  pictures: { id: string; kind: PictureKind; bytes: Uint8Array }[]
  links: { id: string; target: string }[]
}

const PICTURES: Record<PictureKind, number[]> = {
  png: [0x89, 0x50, 0x4e, 0x47],
  jpeg: [0xff, 0xd8, 0xff],
  gif: [0x47, 0x49, 0x46, 0x38],
}

/**
 * A header or footer, if everything in it is words, pictures that it brings along, or links.
 *
 * @throws TemplateRefused of what would be fetched or run when somebody opens the paper.
 */
export function readPagePart(parts: Parts, name: string, side: 'header' | 'footer'): PagePart {
  const bytes = parts.get(name)
  if (bytes === undefined) throw new TemplateRefused(`The template lacks its ${side}. Save it anew in Word`)
  const tree = parse(bytes, name)
  refuseFields(tree, side)
  refuseUnseen(tree, side)
  const relations = relationsOf(parts, name)
  const pictures = relations.filter(({ type }) => type === 'image').map((relation) => pictureOf(parts, relation, side))
  const links = relations.filter(({ type }) => type === 'hyperlink').map(({ id, target }) => ({ id, target }))
  if (links.some(({ target }) => !/^(https?|mailto):/i.test(target)))
    throw new TemplateRefused(
      `A link in the template’s ${side} leads to no web page or e-mail address. Remove it in Word`,
    )
  if (pictures.length + links.length < relations.length || isFetched(bytes))
    throw new TemplateRefused(
      `The template’s ${side} holds something other than words, pictures and links. Remove it in Word`,
    )
  return { tree, pictures, links }
}

/** What stands in a header and is seen by nobody: it would be in every paper. */
const UNSEEN = ['vanish', 'webHidden', 'del', 'ins', 'moveFrom', 'moveTo', 'commentReference', 'sdt']

const OLD_OFFICE = 'urn:schemas-microsoft-com:office:office'

/** @throws TemplateRefused of hidden words, tracked changes, comments and boxes with names of their own. */
function refuseUnseen(tree: Document, side: string): void {
  if (UNSEEN.some((name) => all(tree, name).length > 0))
    throw new TemplateRefused(
      `The template’s ${side} holds hidden words, tracked changes, comments or content controls. Accept or remove them in Word, and save it again`,
    )
  // Where a picture came from is in its name; what it shows is its alternative text, which stays.
  for (const element of Array.from(tree.getElementsByTagName('*'))) {
    if (['docPr', 'cNvPr'].includes(element.localName ?? '')) element.setAttribute('name', 'Picture')
    // The same drawing once more, packed for programs.
    element.removeAttributeNS(OLD_OFFICE, 'gfxdata')
  }
}

/** Old drawings may name a picture's address instead of bringing it along. */
const isFetched = (bytes: Uint8Array): boolean =>
  /\s(?:src|href)\s*=\s*["']\s*(?:[a-z]+:)?[\\/]{2}/i.test(Buffer.from(bytes).toString())

function pictureOf(parts: Parts, { id, target, isExternal }: Relation, side: string) {
  if (isExternal)
    throw new TemplateRefused(
      `A picture in the template’s ${side} is linked and not in the file. Insert it in Word without a link`,
    )
  const bytes = parts.get(target) ?? new Uint8Array()
  const kind = Object.entries(PICTURES).find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0]
  if (kind === undefined)
    throw new TemplateRefused(
      `A picture in the template’s ${side} is no PNG, JPEG or GIF. Put one in its place in Word`,
    )
  const bare = barePicture(kind as PictureKind, bytes)
  if (bare === null)
    throw new TemplateRefused(`A picture in the template’s ${side} is damaged. Put it in again in Word`)
  return { id, kind: kind as PictureKind, bytes: bare }
}

/** What Word works out by itself, from the paper alone. */
const FIELDS = [
  'PAGE',
  'NUMPAGES',
  'SECTIONPAGES',
  'SECTION',
  'TITLE',
  'SUBJECT',
  'AUTHOR',
  'STYLEREF',
  'DATE',
  'HYPERLINK',
]

/** @throws TemplateRefused of a field that would fetch or run something, as INCLUDEPICTURE and DDE do. */
function refuseFields(tree: Document, side: string): void {
  const said: string[] = all(tree, 'fldSimple').map((field) => field.getAttributeNS(W, 'instr') ?? '')
  let open: string[] = []
  for (const element of all(tree, '*')) {
    if (element.localName === 'fldChar') {
      const type = element.getAttributeNS(W, 'fldCharType')
      if (type === 'begin') open.push('')
      else if (type === 'end') said.push(open.pop() ?? '')
    } else if (element.localName === 'instrText')
      open = [...open.slice(0, -1), (open.at(-1) ?? '') + element.textContent]
  }
  const odd = [...said, ...open].find((words) => !FIELDS.includes(words.trim().split(/\s/)[0]?.toUpperCase() ?? ''))
  if (odd !== undefined)
    throw new TemplateRefused(
      `The template’s ${side} has a field that papers cannot have (${odd.trim().slice(0, 40) || 'empty'}). Remove it in Word; page numbers, the title and the date may stay`,
    )
}
