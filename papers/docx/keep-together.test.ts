import { expect, it } from 'vitest'
import { readZip } from '../../api/testing/read-zip.ts'
import { day } from '../../domain/day.ts'
import { makePaper } from '../make-paper.ts'
import { someFacts } from '../testing/some-facts.ts'
import { writeDocx } from './write-docx.ts'

it('no last row of a table stands alone on a sheet, and no head without a row', async () => {
  const facts = someFacts((field) => `Of ${field}`)
  const [action] = facts.actions
  const actions = ['5.1', '5.2', '5.3', '5.4'].flatMap((ref) => (action ? [{ ...action, ref }] : []))
  const paper = makePaper('board-pack', { ...facts, actions }, { audience: 'board', madeOn: day('2020-12-10') })
  const body = readZip(await writeDocx(paper)).get('word/document.xml') ?? ''
  const tables = [...body.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(
    ([table]) => table.match(/<w:tr[ >].*?<\/w:tr>/gs) ?? [],
  )
  expect(tables.length).toBeGreaterThan(3)
  for (const rows of tables) {
    const kept = rows.flatMap((row, at) => (row.includes('<w:keepNext/>') ? [at] : []))
    expect(kept).toEqual(rows.length > 2 ? [0, rows.length - 2] : [0])
  }
})

it('no heading stands at the foot of a sheet with its first line or two alone', async () => {
  const facts = someFacts((field) => `Of ${field}`)
  for (const kind of ['board-pack', 'exception-report', 'recommendation-report', 'committee-report'] as const) {
    const paper = makePaper(kind, facts, { audience: 'board', madeOn: day('2020-12-10') })
    const body = readZip(await writeDocx(paper)).get('word/document.xml') ?? ''
    // Tables and what else is drawn stand for themselves.
    const lines = body.replaceAll(/<w:tbl>.*?<\/w:tbl>/gs, '<w:p>table</w:p>').match(/<w:p[ >].*?<\/w:p>/gs) ?? []
    const isHeading = (line: string | undefined) => line?.includes('w:val="Heading') === true
    const isKept = (line: string | undefined) => line?.includes('<w:keepNext/>') === true
    const heads = lines.flatMap((line, at) => (isHeading(line) && !line.includes('Heading1') ? [at] : []))
    expect(heads.length, kind).toBeGreaterThan(2)
    for (const at of heads) {
      const [head, first, second, third] = lines.slice(at, at + 4)
      expect(isKept(head)).toBe(true)
      if (
        first === undefined ||
        second === undefined ||
        isHeading(second) ||
        /table|numPr|drawing|Prompt|TOC/.test(first)
      )
        continue
      expect(isKept(first), `${kind}: ${first}`).toBe(true)
      if (third === undefined || isHeading(third) || /table|numPr|drawing|Prompt|Caption|TOC/.test(second)) continue
      expect(isKept(second), `${kind}: ${second}`).toBe(true)
    }
  }
})
