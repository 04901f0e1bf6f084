import { describe, expect, it } from 'vitest'
import { readZip } from '../api/testing/read-zip.ts'
import { day } from '../domain/day.ts'
import { MARK_OF_STATUS } from '../domain/charts/drawing/mark-of-status.ts'
import { writeDocx } from './docx/write-docx.ts'
import { writeHtml } from './html/write-html.ts'
import { makePaper } from './make-paper.ts'
import { itemsUnder, wordsOfCell, wordsOfItem, type Block } from './paper.ts'
import { someFacts } from './testing/some-facts.ts'

const paper = makePaper(
  'board-pack',
  someFacts((field) => field),
  { audience: 'board', madeOn: day('2020-12-10') },
)
const charts = paper.blocks.flatMap((block, at): [string, readonly Block[]][] =>
  block.kind === 'figure' ? [[block.title, paper.blocks.slice(at, at + 3)]] : [],
)

describe.each(charts)('the chart “%s”', (_title, [figure, table, list]) => {
  it('has its table after it, and then a list that goes through the same figures', () => {
    if (table?.kind !== 'table' || list?.kind !== 'list') throw new Error('It stands alone')
    const said = list.items.flatMap((item) => {
      const [status = ''] = wordsOfItem(item).split(':')
      return itemsUnder(item).map((step) => `${status}, ${step.replace(/^(.*: \d+).*/, '$1')}`)
    })
    const shown = table.columns.slice(1, -1).flatMap(({ head }, at) =>
      table.rows.flatMap(([place = '', ...cells]) => {
        const count = wordsOfCell(cells[at] ?? '')
        return count === '0' ? [] : [`${head}, ${wordsOfCell(place)}: ${count}`]
      }),
    )
    expect(said.length).toBeGreaterThan(0)
    expect(said).toEqual(shown)
  })

  it('is marked for grey paper where it is printed, and not on a phone', () => {
    if (figure?.kind !== 'figure') throw new Error('There is none')
    const inks = Object.values(MARK_OF_STATUS).flatMap((mark) => (mark ? [`stroke="${mark.ink}"`] : []))
    expect(inks.some((ink) => figure.svg.includes(ink))).toBe(true)
    expect(inks.filter((ink) => figure.svgOnPhone?.includes(ink) && ink !== 'stroke="#12436d"')).toEqual([])
  })
})

it('what stands under an item is a list in it, on the page and in Word', async () => {
  expect(charts.length).toBeGreaterThan(1)
  expect(writeHtml(paper)).toMatch(/<li>[^<]+<ul><li>[^<]+<\/li>/)
  const body = readZip(await writeDocx(paper)).get('word/document.xml') ?? ''
  expect(body).toMatch(/<w:pStyle w:val="ListBullet2"\/>(?:<w:keepNext\/>)?<w:numPr><w:ilvl w:val="1"\/>/)
})
