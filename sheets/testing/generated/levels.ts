import { firstColumn, type Drawing } from './drawing.ts'
import { put } from './drawn.ts'
import { drawHeader } from './header.ts'
import { AREAS, RECOMMENDATIONS } from './words-of-plans.ts'

const WIDE = ['area rows over the width', 'areas with what they come to', 'areas and recommendations'] as const

/** A row that is a level: over the whole width, or its number and its name in the first cells. */
function levelRow(drawing: Drawing, words: string, number: number): void {
  const { sheet, columns, style, row } = drawing
  const first = firstColumn(drawing)
  const ref = columns.findIndex(({ of }) => of === 'ref') + 1
  if (style.shapes.has('numbered level rows') && ref) {
    put(sheet, row, ref, { value: number })
    put(sheet, row, columns.findIndex(({ of }) => of === 'action') + 1, words.toUpperCase())
    return
  }
  const value = `${style.shapes.has('areas and recommendations') ? '' : `${number}. `}${words}`
  const wide = WIDE.some((shape) => style.shapes.has(shape))
  const width = columns.length - first + 1
  put(sheet, row, first, { value, fill: 'D9E1F2', ...(wide && { merged: { rows: 1, columns: width } }) })
}

/** What an area is to come to, and how that is known, over the whole width. */
function toldOf(drawing: Drawing): void {
  const { sheet, columns, style } = drawing
  const first = firstColumn(drawing)
  const merged = { rows: 1, columns: columns.length - first + 1 }
  for (const value of [
    style.dice.among(['Outcome: children get help at the right time', 'Intended outcome – families trust us']),
    'Success measures: nine in ten visits in time; fewer re-referrals',
  ])
    put(sheet, drawing.row++, first, { value, merged })
}

const LEVELS = [
  'area rows over the width',
  'areas with what they come to',
  'numbered level rows',
  'headers repeated',
  'areas and recommendations',
] as const

/** The level rows over a group; answers the words that its actions are under. */
export function drawLevels(drawing: Drawing, group: number): string | undefined {
  const { shapes } = drawing.style
  if (!LEVELS.some((shape) => shapes.has(shape))) return undefined
  const area = AREAS[(group - 1) % AREAS.length] ?? ''
  levelRow(drawing, area, group)
  drawing.row += 1
  if (shapes.has('areas with what they come to')) toldOf(drawing)
  if (shapes.has('areas and recommendations')) {
    levelRow(drawing, `Recommendation ${group}: ${RECOMMENDATIONS[(group - 1) % RECOMMENDATIONS.length]}`, group)
    drawing.row += 1
  }
  if (shapes.has('headers repeated') && group > 1)
    drawing.row = Math.max(...drawHeader(drawing.sheet, drawing.row, drawing.columns, shapes)) + 1
  return area
}

/** What is finished stands below the rest, under a line of its own and the header once more. */
export function drawFinished(drawing: Drawing): undefined {
  const { sheet, columns, style } = drawing
  put(sheet, drawing.row, firstColumn(drawing), 'Completed actions')
  drawing.row = Math.max(...drawHeader(sheet, drawing.row + 1, columns, style.shapes)) + 1
}
