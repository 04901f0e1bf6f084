import type { Document, Element } from '@xmldom/xmldom'
import { NOT_WORD, openPackage, type Parts } from './open-package.ts'
import { readPagePart, type PagePart } from './page-parts.ts'
import { TemplateRefused } from './refused.ts'
import { relationsOf } from './relations.ts'
import { all, first, isOn, parse, R, says, serialize, W } from './xml.ts'

/** The styles that a paper's parts are written in, by Word's own names. Others that it needs come with it. */
const NEEDED = ['Normal', 'heading 1', 'heading 2', 'heading 3', 'heading 4', 'caption', 'List Bullet', 'Table Grid']

export const SIDES = ['header', 'footer'] as const
export const SHEETS = ['default', 'first', 'even'] as const
export type Side = (typeof SIDES)[number]
export type Sheets = (typeof SHEETS)[number]

/** How large a sheet is, and what is left free at its sides, in twentieths of a point. */
export interface Page {
  width: number
  height: number
  margin: { top: number; bottom: number; left: number; right: number; header: number; footer: number }
}

/** What a paper takes from a council's template: nothing else of it is in the paper. `comes-along.ts` says which words that brings. */
export interface Template {
  styles: Document
  numbering: Document | null
  theme: Uint8Array | null
  page: Page
  /** Whether the first sheet, or even ones, have a header and footer of their own. */
  differ: { first: boolean; even: boolean }
  pageParts: Map<`${Side} ${Sheets}`, PagePart>
}

/**
 * Reads a council's Word template: its styles, numbers, theme, sheet, headers and footers. Its own text is left out.
 *
 * @throws TemplateRefused in a sentence that says what to do about it.
 */
export function readTemplate(bytes: Uint8Array): Template {
  const parts = openPackage(bytes)
  const main = mainPart(parts)
  const relations = relationsOf(parts, main)
  const partOf = (type: string) => relations.find((one) => one.type === type && !one.isExternal)?.target
  const treeOf = (type: string): Document | null => {
    const name = partOf(type)
    const found = name === undefined ? undefined : parts.get(name)
    return name === undefined || found === undefined ? null : parse(found, name)
  }
  const body = treeAt(parts, main)
  if (body.documentElement?.namespaceURI !== W) throw new TemplateRefused(NOT_PLAIN)
  const styles = treeOf('styles')
  refuseWithoutStyles(styles)
  refuseHidden(styles)
  const sections = all(body, 'sectPr').filter(({ parentNode }) => parentNode?.nodeName !== 'w:sectPrChange')
  const settings = treeOf('settings')
  const numbering = withoutPictures(treeOf('numbering'))
  if (numbering !== null) refuseHidden(numbering)
  return {
    styles,
    numbering,
    theme: themeOf(parts, partOf('theme')),
    page: pageOf(sections.at(-1)),
    differ: {
      first: isOn(first(sections.at(-1) ?? body, 'titlePg')),
      even: settings !== null && isOn(first(settings, 'evenAndOddHeaders')),
    },
    pageParts: pagePartsOf(parts, sections, new Map(relations.map(({ id, target }) => [id, target]))),
  }
}

const NOT_PLAIN = 'The template is a strict Open XML document. Save it in Word as a Word document (.docx)'

function mainPart(parts: Parts): string {
  const types = Buffer.from(parts.get('[Content_Types].xml') ?? []).toString()
  const isMacro = ([name, bytes]: [string, Uint8Array]) => /vba|macro|activex/i.test(name) && bytes.length > 0
  if (/macroEnabled|vbaProject/i.test(types) || [...parts].some(isMacro))
    throw new TemplateRefused('The template holds macros. Save it in Word as a Word document (.docx), which has none')
  const main = relationsOf(parts, '').find(({ type }) => type === 'officeDocument')?.target
  if (main === undefined || !/wordprocessingml\.(?:document|template)\.main\+xml/.test(types))
    throw new TemplateRefused(NOT_WORD)
  return main
}

function treeAt(parts: Parts, name: string): Document {
  const bytes = parts.get(name)
  if (bytes === undefined) throw new TemplateRefused(NOT_WORD)
  return parse(bytes, name)
}

function refuseWithoutStyles(styles: Document | null): asserts styles is Document {
  const names = new Set(
    (styles === null ? [] : all(styles, 'style')).map((style) => says(first(style, 'name'), 'val').toLowerCase()),
  )
  const missing = NEEDED.filter((name) => !names.has(name.toLowerCase()))
  if (styles === null || missing.length > 0)
    throw new TemplateRefused(
      `The template lacks ${missing.length === 1 ? 'the style' : 'the styles'} ${missing.map(capital).join(', ')}. Use each once in Word, save the template, and choose it again`,
    )
}

/** Styles of Word's own for what it takes from web pages. They hide, and no paper is written in them. */
const HIDE_ANYWAY = ['z-top of form', 'z-bottom of form']

/** @throws TemplateRefused of styles or lists in which a reader would miss words that the web page and the PDF have. */
function refuseHidden(tree: Document): void {
  const hidden = ['vanish', 'webHidden', 'specVanish'].flatMap((name) => all(tree, name)).find(hides)
  if (hidden === undefined) return
  throw new TemplateRefused(
    `The template hides words ${sayWhere(hidden)}. Take away Hidden under Font in Word, and save it again`,
  )
}

const hides = (element: Element): boolean => isOn(element) && !HIDE_ANYWAY.includes(styleAround(element).toLowerCase())

function sayWhere(hidden: Element): string {
  const style = styleAround(hidden)
  if (style !== '') return `in the style ${style}`
  return hidden.ownerDocument?.documentElement?.localName === 'numbering'
    ? 'in a list'
    : 'wherever nothing else is said'
}

/** The name of the style that says something; empty where that is said for all, or for a list. */
function styleAround(element: Element): string {
  for (let around = element.parentNode; around; around = around.parentNode)
    if (around.nodeName === 'w:style') return says(first(around as Element, 'name'), 'val')
  return ''
}

/** As Word shows it. */
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

/** Bullets that are pictures become the bullets beside them. */
function withoutPictures(numbering: Document | null): Document | null {
  if (numbering !== null)
    for (const name of ['numPicBullet', 'lvlPicBulletId'])
      for (const one of all(numbering, name)) one.parentNode?.removeChild(one)
  return numbering
}

/** Colours and typefaces; not where they bring pictures, which no text needs, nor what somebody called them. */
function themeOf(parts: Parts, name: string | undefined): Uint8Array | null {
  const bytes = name === undefined || relationsOf(parts, name).length > 0 ? undefined : parts.get(name)
  if (name === undefined || bytes === undefined) return null
  const tree = parse(bytes, name)
  for (const element of Array.from(tree.getElementsByTagName('*'))) {
    if (element.hasAttribute('name')) element.setAttribute('name', 'Template')
    if (element.localName === 'extLst') element.parentNode?.removeChild(element)
  }
  return serialize(tree)
}

function pageOf(section: Element | undefined): Page {
  const size = section && first(section, 'pgSz')
  const margin = section && first(section, 'pgMar')
  const number = (element: Element | undefined, name: string, otherwise: number): number => {
    const said = Number(says(element, name) || otherwise)
    return Number.isFinite(said) ? Math.abs(said) : otherwise
  }
  const page = {
    width: number(size, 'w', 11906),
    height: number(size, 'h', 16838),
    margin: {
      top: number(margin, 'top', 1247),
      bottom: number(margin, 'bottom', 1247),
      left: number(margin, 'left', 1021),
      right: number(margin, 'right', 1021),
      header: number(margin, 'header', 708),
      footer: number(margin, 'footer', 708),
    },
  }
  if (roomOf(page) < 5700)
    throw new TemplateRefused(
      'The template leaves less than 10 cm of a line to write on. Make its margins narrower in Word',
    )
  return page
}

/** Which sheets have a header and footer: all have the default ones, but for those that differ. */
export const sheetsOf = ({ differ }: Pick<Template, 'differ'>): Sheets[] =>
  SHEETS.filter((one) => one === 'default' || differ[one])

/** How long a line may be, in twentieths of a point. */
export const roomOf = ({ width, margin }: Page): number => width - margin.left - margin.right

/** A section that says none has those of the section before it. */
function pagePartsOf(parts: Parts, sections: Element[], targets: Map<string, string>): Template['pageParts'] {
  const names = new Map<`${Side} ${Sheets}`, string>()
  for (const section of sections)
    for (const side of SIDES)
      for (const reference of all(section, `${side}Reference`)) {
        const sheets = SHEETS.find((one) => one === says(reference, 'type')) ?? 'default'
        const target = targets.get(says(reference, 'id', R))
        if (target !== undefined) names.set(`${side} ${sheets}`, target)
      }
  return new Map(
    Array.from(names, ([key, name]) => [
      key,
      readPagePart(parts, name, key.startsWith('header') ? 'header' : 'footer'),
    ]),
  )
}
