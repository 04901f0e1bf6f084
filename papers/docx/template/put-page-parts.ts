import type { Document, Element } from '@xmldom/xmldom'
import type { Parts } from './open-package.ts'
import type { PictureKind } from './bare-picture.ts'
import type { PagePart } from './page-parts.ts'
import type { StyleIds } from './merge-styles.ts'
import { sheetsOf, SIDES, type Side, type Template } from './read-template.ts'
import { all, parse, says, serialize, W } from './xml.ts'

/** Where ours are, which the paper has where the template has none. */
const OURS: Record<Side, string> = { header: 'word/header1.xml', footer: 'word/footer1.xml' }

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PART_TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/**
 * Puts a template's headers and footers into a paper. Each header begins with what ours says, that it is a draft, and
 * each footer ends with what ours says, whose it is and which sheet of how many.
 *
 * @returns The section that has them, on the template's sheet.
 */
export function putPageParts(parts: Parts, template: Template, ids: StyleIds): string {
  const { page, differ, pageParts } = template
  const ours = { header: lookOf(parts, OURS.header, ids), footer: lookOf(parts, OURS.footer, ids) }
  const sheets = sheetsOf(template)
  const references: string[] = []
  const relations: string[] = []
  const types: string[] = []
  for (const side of SIDES)
    for (const one of sheets) {
      const name = `${side}-${one}.xml`
      const id = `template-${side}-${one}`
      // A first sheet that the template leaves bare has no more than what ours says.
      const theirs = pageParts.get(`${side} ${one}`) ?? (one === 'even' ? pageParts.get(`${side} default`) : undefined)
      if (theirs) putOne(parts, `word/${name}`, theirs, { side, ours: ours[side] })
      else parts.set(`word/${name}`, serialize(ours[side]))
      references.push(`<w:${side}Reference w:type="${one}" r:id="${id}"/>`)
      relations.push(relation(id, side, name))
      types.push(`<Override ContentType="${PART_TYPES}.${side}+xml" PartName="/word/${name}"/>`)
    }
  insertBefore(parts, 'word/_rels/document.xml.rels', '</Relationships>', relations)
  insertBefore(parts, '[Content_Types].xml', '</Types>', types)
  sayEven(parts, differ.even)
  const { width, height, margin } = page
  const orient = width > height ? ' w:orient="landscape"' : ''
  const free = Object.entries({ ...margin, gutter: 0 }).map(([name, size]) => ` w:${name}="${size}"`)
  return `<w:sectPr>${references.join('')}<w:pgSz w:w="${width}" w:h="${height}"${orient}/><w:pgMar${free.join('')}/>${differ.first ? '<w:titlePg/>' : ''}</w:sectPr>`
}

function putOne(
  parts: Parts,
  name: string,
  { tree, pictures, links }: PagePart,
  { side, ours }: { side: Side; ours: Document },
): void {
  const own = tree.cloneNode(true) as Document
  const root = own.documentElement
  const numbersSheets = /\bNUMPAGES\b|\bPAGE\b/.test(root?.textContent ?? '') || all(own, 'fldSimple').length > 0
  for (const paragraph of all(ours, 'p')) {
    const copy = own.importNode(paragraph, true) as Element
    if (side === 'footer' && numbersSheets) withoutNumbers(copy)
    if (side === 'header') root?.insertBefore(copy, root.firstChild)
    else root?.appendChild(copy)
  }
  parts.set(name, serialize(own))
  const at = name.replace(/^word\//, '').replace(/\.xml$/, '')
  const media = pictures.map(({ id, kind, bytes }, index) => {
    const picture = `media/${at}-${index + 1}.${ENDINGS[kind]}`
    parts.set(`word/${picture}`, bytes)
    return relation(id, 'image', picture)
  })
  const out = links.map(({ id, target }) => relation(id, 'hyperlink', escape(target), ' TargetMode="External"'))
  parts.set(
    `word/_rels/${at}.xml.rels`,
    Buffer.from(
      `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${[...media, ...out].join('')}</Relationships>`,
    ),
  )
}

const ENDINGS: Record<PictureKind, string> = { png: 'png', jpeg: 'jpg', gif: 'gif' }

const relation = (id: string, type: string, target: string, mode = ''): string =>
  `<Relationship Id="${escape(id)}" Type="${TYPES}/${type}" Target="${target}"${mode}/>`

const escape = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** One of ours, in the template's styles. */
function lookOf(parts: Parts, name: string, ids: StyleIds): Document {
  const tree = parse(parts.get(name) ?? new Uint8Array(), name)
  for (const style of all(tree, 'pStyle'))
    style.setAttributeNS(W, 'w:val', ids.get(says(style, 'val')) ?? says(style, 'val'))
  return tree
}

/** The template numbers its sheets itself. */
function withoutNumbers(paragraph: Element): void {
  const runs = all(paragraph, 'r')
  for (const run of runs.slice(1)) run.parentNode?.removeChild(run)
}

function insertBefore(parts: Parts, name: string, mark: string, added: string[]): void {
  const text = Buffer.from(parts.get(name) ?? []).toString()
  parts.set(name, Buffer.from(text.replace(mark, () => `${added.join('')}${mark}`)))
}

function sayEven(parts: Parts, differ: boolean): void {
  const text = Buffer.from(parts.get('word/settings.xml') ?? []).toString()
  parts.set(
    'word/settings.xml',
    Buffer.from(text.replace(/<w:evenAndOddHeaders [^>]*>/, `<w:evenAndOddHeaders w:val="${String(differ)}"/>`)),
  )
}
