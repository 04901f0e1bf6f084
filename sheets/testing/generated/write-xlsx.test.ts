import ExcelJS from 'exceljs'
import { expect, it } from 'vitest'
import { diceOf } from './dice.ts'
import { drawBook } from './draw-book.ts'
import type { Shape } from './shapes.ts'
import type { TrueAction } from './truth.ts'
import { writeXlsx } from './write-xlsx.ts'

interface Written {
  sheet: ExcelJS.Worksheet
  actions: TrueAction[]
  row: (index: number) => ExcelJS.Row
}

async function written(...shapes: Shape[]): Promise<Written> {
  const { book, truth } = drawBook(new Set(shapes), 'xlsx', diceOf(7))
  const opened = new ExcelJS.Workbook()
  await opened.xlsx.load(Buffer.from(await writeXlsx(book)) as never)
  const sheet = opened.getWorksheet(truth.actions[0]?.sheet ?? '')
  if (!sheet) throw new Error('No sheet')
  return { sheet, actions: truth.actions, row: (index) => sheet.getRow(truth.actions[index]?.row ?? 0) }
}

/** Each cell that holds something, run by run. */
function strikes(row: ExcelJS.Row): boolean[] {
  const found: boolean[] = []
  row.eachCell(({ value, font }) => {
    const runs = value && typeof value === 'object' && 'richText' in value ? value.richText : null
    if (runs) found.push(...runs.map((run) => run.font?.strike ?? false))
    else if (value !== null) found.push(font?.strike ?? false)
  })
  return found
}

it.each<[Shape[]]>([[['struck through']], [['struck through', 'words in several fonts']]])(
  'strikes all words of a row through, and of no other, with %j',
  async (shapes) => {
    const { row } = await written(...shapes)
    expect(new Set(strikes(row(2)))).toEqual(new Set([true]))
    expect(strikes(row(1))).not.toContain(true)
  },
)

it('strikes a part of a cell through where only that part is', async () => {
  const { row } = await written('words in several fonts')
  expect(new Set(strikes(row(0)))).toEqual(new Set([true, false]))
})

it.each<Shape>(['merged recommendations', 'merged owners'])(
  'leaves %s their words where rows are striped',
  async (shape) => {
    const { row, actions } = await written('striped rows', shape)
    for (const [index, { under, owners }] of actions.entries()) {
      const found: string[] = []
      row(index).eachCell(({ text }) => found.push(text))
      for (const words of [under ?? '', ...(owners ?? [])]) expect(found.join(' | ')).toContain(words)
    }
  },
)

it('writes the colours of a theme as such', async () => {
  const { sheet } = await written('colours of the theme')
  expect(sheet.getCell('A2').fill).toMatchObject({ fgColor: { theme: 5, tint: 0.4 } })
})

it('counts days from 1904 where it says so', async () => {
  const { book } = drawBook(new Set<Shape>(['days from 1904']), 'xlsx', diceOf(7))
  const opened = new ExcelJS.Workbook()
  await opened.xlsx.load(Buffer.from(await writeXlsx(book)) as never)
  expect(opened.properties.date1904).toBe(true)
})
