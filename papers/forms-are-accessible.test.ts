import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import { describe, expect, it } from 'vitest'
import { readZip } from '../api/testing/read-zip.ts'
import { day } from '../domain/day.ts'
import { AUDIENCES } from '../domain/disclosure.ts'
import { isMadeFor, PAPER_KINDS } from '../domain/papers.ts'
import { partsOf } from './contents.ts'
import { writeDocx } from './docx/write-docx.ts'
import { writeHtml } from './html/write-html.ts'
import { makePaper } from './make-paper.ts'
import { writePdf } from './pdf/write-pdf.ts'
import { inflated } from './testing/inflated.ts'
import { someFacts } from './testing/some-facts.ts'

const facts = someFacts((field) => `Of ${field}`)
const made = PAPER_KINDS.flatMap((kind) =>
  AUDIENCES.filter((audience) => isMadeFor(kind, audience)).map(
    (audience) => [`${kind} for ${audience}`, makePaper(kind, facts, { audience, madeOn: day('2020-12-10') })] as const,
  ),
)

/** Whether headings begin with one of the first level, and none is more than one below the heading before it. */
const inOrder = (levels: number[]): boolean =>
  levels[0] === 1 && levels.every((level, at) => at === 0 || (level > 1 && level <= (levels[at - 1] ?? 0) + 1))

type Element = DefaultTreeAdapterTypes.Element
function elements(page: string, ...names: string[]): Element[] {
  const all = (node: object): Element[] => [
    ...('tagName' in node && names.includes(String(node.tagName)) ? [node as Element] : []),
    ...('childNodes' in node ? (node.childNodes as object[]).flatMap(all) : []),
  ]
  return all(parse(page))
}
const labelOf = (node: object): string[] =>
  'attrs' in node ? (node as Element).attrs.flatMap(({ name, value }) => (name === 'aria-label' ? [value] : [])) : []
const scopeOf = ({ attrs }: Element) => attrs.find(({ name }) => name === 'scope')?.value

describe.each(made)('the %s', (_name, paper) => {
  const tables = paper.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
  const figures = paper.blocks.flatMap((block) => (block.kind === 'figure' ? [block] : []))
  const levels = [
    1,
    ...paper.blocks.flatMap((block) =>
      block.kind === 'heading' ? [block.level] : block.kind === 'contents' ? [2] : [],
    ),
  ]
  const parts = paper.blocks.some(({ kind }) => kind === 'contents') ? [...partsOf(paper.blocks).keys()] : []

  it('has headings in order', () => {
    expect(inOrder(levels)).toBe(true)
  })

  it('as a page has its headings, a caption for each table, and a header for each column and row', () => {
    const page = writeHtml(paper)
    expect(elements(page, 'h1', 'h2', 'h3', 'h4').map(({ tagName }) => Number(tagName[1]))).toEqual(levels)
    expect(elements(page, 'caption')).toHaveLength(tables.length)
    expect(elements(page, 'th').map(scopeOf)).toEqual(
      tables.flatMap(({ columns, rows }) => [...columns.map(() => 'col'), ...rows.map(() => 'row')]),
    )
    expect(elements(page, 'html')[0]?.attrs).toContainEqual({ name: 'lang', value: 'en-GB' })
    expect(elements(page, 'figure').flatMap(({ childNodes }) => childNodes.flatMap(labelOf))).toEqual(
      // On a phone a narrow picture stands in the place of the wide one, and says the same.
      figures.flatMap(({ alternative, svgOnPhone }) => (svgOnPhone ? [alternative, alternative] : [alternative])),
    )
    expect(elements(page, 'script', 'link', 'img', 'iframe')).toEqual([])
    const anchors = elements(page, 'h2').flatMap(({ attrs }) =>
      attrs.flatMap(({ name, value }) => (name === 'id' ? [`#${value}`] : [])),
    )
    const ways = elements(page, 'a').map(({ attrs }) => attrs.find(({ name }) => name === 'href')?.value)
    expect(ways).toHaveLength(parts.length)
    expect(anchors).toEqual(expect.arrayContaining(ways))
  })

  it('in Word has its headings, a header row for each table, its language and its title', async () => {
    const files = readZip(await writeDocx(paper))
    const body = files.get('word/document.xml') ?? ''
    expect([...body.matchAll(/<w:pStyle w:val="Heading(\d)"/g)].map(([, level]) => Number(level))).toEqual(levels)
    expect(body.match(/<w:tblHeader/g) ?? []).toHaveLength(tables.length)
    expect([...body.matchAll(/<w:tblCaption w:val="([^"]*)"/g)].map(([, said]) => said)).toEqual(
      tables.map(({ caption }) => caption.replaceAll('"', '&quot;')),
    )
    // Word repairs a file with a paragraph of two styles.
    expect(body).not.toMatch(/<w:pStyle [^>]*\/>\s*<w:pStyle/)
    expect(files.get('word/styles.xml')).toContain('<w:lang w:val="en-GB"/>')
    expect(files.get('docProps/core.xml')).toContain(`<dc:title>${paper.title}</dc:title>`)
    expect(body.match(/<wp:docPr[^>]* descr="[^"]+"/g) ?? []).toHaveLength(figures.length)
    const anchors = [...body.matchAll(/<w:bookmarkStart w:name="(part-\d+)"/g)].map(([, name]) => name)
    const ways = [...body.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]+)"/g)].map(([, name]) => name)
    expect(ways).toHaveLength(parts.length)
    expect(anchors).toEqual(expect.arrayContaining(ways))
    expect([...files.keys()].filter((name) => /vba|macro|\.bin$/i.test(name))).toEqual([])
  })

  it('as a PDF has its headings, a header for each column and row, its language, its title and its bookmarks', async () => {
    const sheets = inflated(await writePdf(paper))
    const count = (pattern: RegExp) => (sheets.match(pattern) ?? []).length
    expect([1, 2, 3, 4].map((level) => count(new RegExp(`/S /H${level}\\b`, 'g')))).toEqual(
      [1, 2, 3, 4].map((level) => levels.filter((one) => one === level).length),
    )
    const heads = tables.reduce((sum, { columns }) => sum + columns.length, 0)
    const rows = tables.reduce((sum, table) => sum + table.rows.length, 0)
    expect([count(/\/S \/TH\b/g), count(/\/Scope \/Column\b/g), count(/\/Scope \/Row\b/g)]).toEqual([
      heads + rows,
      heads,
      rows,
    ])
    // In its tag, and where it is drawn.
    expect([count(/\/S \/Figure\b/g), count(/\/Alt\b/g)]).toEqual([figures.length, 2 * figures.length])
    expect(sheets).toMatch(/\/Lang ?\(en-GB\)/)
    expect(sheets).toContain('/DisplayDocTitle true')
    expect(sheets).toContain('/Type /Outlines')
    // The compiler makes a link of each line of a way.
    expect(count(/\/Subtype \/Link\b/g)).toBeGreaterThanOrEqual(parts.length)
    expect(count(/\/Tabs \/S\b/g)).toBe(count(/\/Annots\b/g))
  })
})

it.each([
  [[1, 2, 3, 2], true],
  [[1, 3], false],
  [[2, 3], false],
  [[1, 2, 1], false],
])('headings of levels %j are in order: %s', (levels, expected) => {
  expect(inOrder(levels)).toBe(expected)
})
