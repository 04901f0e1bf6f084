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
