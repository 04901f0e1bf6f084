import type { Document } from '@xmldom/xmldom'
import { BULLETED } from '../styles.ts'
import type { Parts } from './open-package.ts'
import { mergeNumbering } from './merge-numbering.ts'
import { mergeStyles, sayLanguage, type StyleIds } from './merge-styles.ts'
import { putPageParts } from './put-page-parts.ts'
import type { Template } from './read-template.ts'
import { all, first, parse, says, serialize } from './xml.ts'

/**
 * Has a paper that we wrote look as a council's template says: its styles by their names, its numbers, colours, sheet,
 * headers and footers. The words stay ours, and so does all else in the file.
 */
export function putIntoTemplate(parts: Parts, template: Template, language: string): void {
  const treeOf = (name: string): Document => parse(parts.get(name) ?? new Uint8Array(), name)
  const ids = mergeStyles(template.styles, treeOf('word/styles.xml'))
  sayLanguage(template.styles, language)
  parts.set('word/styles.xml', serialize(template.styles))
  const numbering = treeOf('word/numbering.xml')
  const by = mergeNumbering(numbering, template.numbering)
  parts.set('word/numbering.xml', serialize(numbering))
  if (template.theme !== null) parts.set('word/theme/theme1.xml', template.theme)
  const references = putPageParts(parts, template, ids)
  const body = Buffer.from(parts.get('word/document.xml') ?? []).toString()
  parts.set('word/document.xml', Buffer.from(dressed(body, template, ids, by).replace(SECTION, references)))
}

/** Ours has one section, which ends it. */
const SECTION = /<w:sectPr>.*<\/w:sectPr>(?=<\/w:body>)/s

/** Our text in a template's styles. What it says by itself, as how its tables are ruled, its styles say. */
function dressed(body: string, { styles }: Template, ids: StyleIds, by: number): string {
  const isNumbered = (id: string): boolean =>
    all(styles, 'style').some((style) => says(style, 'styleId') === id && first(style, 'numPr') !== undefined)
  const grid = all(styles, 'style').find((style) => says(first(style, 'name'), 'val').toLowerCase() === 'table grid')
  const numbered = new Map(Array.from(ids.values(), (id) => [id, isNumbered(id)]))
  const bullets: readonly (string | undefined)[] = BULLETED.map((style) => ids.get(style))
  return body
    .replaceAll(/<w:numId w:val="(\d+)"\/>/g, (_all, id: string) => `<w:numId w:val="${Number(id) + by}"/>`)
    .replaceAll(
      /<w:(pStyle|rStyle) w:val="([^"]+)"\/>/g,
      (_all, kind: string, id: string) => `<w:${kind} w:val="${ids.get(id) ?? id}"/>`,
    )
    .replaceAll(
      /<w:tblPr>(.*?)<w:tblBorders>.*?<\/w:tblBorders>/gs,
      `<w:tblPr><w:tblStyle w:val="${says(grid, 'styleId')}"/>$1`,
    )
    .replaceAll(/<w:pPr>.*?<\/w:pPr>/gs, (look) => {
      const [, id = ''] = /<w:pStyle w:val="([^"]+)"/.exec(look) ?? []
      if (!numbered.get(id)) return look
      // A style of the template that numbers or has bullets: those are its bullets, and the numbers are ours.
      if (bullets.includes(id)) return look.replace(/<w:numPr>.*<\/w:numPr>/s, '')
      if (look.includes('<w:numPr>')) return look
      return look.replace(
        /<w:pStyle [^>]*\/>(?:<w:keepNext\/>)?/,
        (its) => `${its}<w:numPr><w:numId w:val="0"/></w:numPr>`,
      )
    })
}
