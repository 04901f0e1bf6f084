import type { Dice } from './dice.ts'
import { drawBelow } from './draw-below.ts'
import { drawPlanSheet } from './draw-plan-sheet.ts'
import type { DrawnBook, DrawnSheet } from './drawn.ts'
import { keySheet } from './key-of-ratings.ts'
import { countsSheet, hiddenSheet, peopleSheet, versionsSheet } from './other-sheets.ts'
import { planStyle, type PlanStyle } from './plan-style.ts'
import type { Shape } from './shapes.ts'
import { emptyTruth, type Truth } from './truth.ts'
import { AREAS } from './words-of-plans.ts'

function planSheets(style: PlanStyle, kind: 'xlsx' | 'csv' | 'docx'): DrawnSheet[] {
  const { shapes, dice } = style
  const groups = (most: number) => Array.from({ length: dice.whole(2, most) }, () => dice.whole(3, 5))
  if (!shapes.has('a sheet an area')) {
    const name =
      kind === 'docx'
        ? 'Table 1'
        : kind === 'csv'
          ? 'Plan'
          : dice.among(['Improvement plan', 'Plan', 'Sheet1', 'Actions 25-26'])
    return [drawPlanSheet({ name, groups: groups(3), from: 1, spreadsheet: kind !== 'docx' }, style)]
  }
  return AREAS.slice(0, dice.whole(2, 3)).map((name, index) =>
    drawPlanSheet({ name, groups: [dice.whole(3, 5)], from: index + 1, spreadsheet: true }, style),
  )
}

/** References that begin again on every sheet: one of those that are equal must be asked about. */
function doubtRestarted(truth: Truth, sheets: DrawnSheet[]): void {
  const equal = new Set(truth.actions.map(({ ref }) => ref))
  const cells = sheets.flatMap((sheet) =>
    [...sheet.cells]
      .filter(([, { value }]) => typeof value === 'string' && equal.has(value))
      .map(([at]) => `${sheet.name}!${at}`),
  )
  truth.doubts.push(cells)
}

/** What no longer stands anywhere, since its row was withdrawn, is in no doubt. */
function withoutEmpty(doubts: string[][], sheets: DrawnSheet[]): string[][] {
  const there = new Set(
    sheets.flatMap(({ name, cells }) =>
      [...cells].filter(([, { value }]) => value !== undefined && value !== '').map(([at]) => `${name}!${at}`),
    ),
  )
  return doubts.filter((cells) => cells.some((cell) => there.has(cell)))
}

/** A whole file as somebody would have made it, and what a person would say of it. */
export function drawBook(
  shapes: ReadonlySet<Shape>,
  kind: 'xlsx' | 'csv' | 'docx',
  dice: Dice,
): { book: DrawnBook; truth: Truth } {
  const truth = emptyTruth([...shapes])
  const style = planStyle(shapes, dice, truth)
  const sheets = planSheets(style, kind)
  const first = sheets[0]?.name ?? ''
  if (sheets[0]) drawBelow(sheets[0], style)
  if (shapes.has('restarted references')) doubtRestarted(truth, sheets)
  const add = (sheet: DrawnSheet, is: 'key' | 'people' | 'counts' | 'other', where: 'first' | 'last' = 'last') => {
    if (where === 'first') sheets.unshift(sheet)
    else sheets.push(sheet)
    truth.sheets.push({ name: sheet.name, is })
  }
  if (style.ratings.key === 'on a sheet') add(keySheet(style.ratings), 'key', dice.among(['first', 'last']))
  if (shapes.has('people')) add(peopleSheet(), 'people')
  if (shapes.has('counts')) add(countsSheet(first, style.counts), 'counts', dice.among(['first', 'last']))
  if (shapes.has('another sheet')) add(versionsSheet(), 'other', 'first')
  if (shapes.has('a hidden sheet')) add(hiddenSheet(dice.among(['hidden', 'veryHidden'])), 'other')
  truth.doubts = withoutEmpty(truth.doubts, sheets)
  return { book: { sheets, countsFrom1904: shapes.has('days from 1904') }, truth }
}
