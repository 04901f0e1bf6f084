import type { DrawnColumn } from './columns.ts'
import { at, type DrawnCell, type DrawnSheet } from './drawn.ts'
import { drawRating } from './draw-rating.ts'
import type { PlanStyle } from './plan-style.ts'
import { rowPen, type RowPen } from './row-pen.ts'
import { actionWords, progressWords } from './row-words.ts'
import { mustAsk, type TrueAction } from './truth.ts'
import { MEASURES } from './words-of-plans.ts'

export interface PlaceOfAction {
  row: number
  /** Its group and its place in it, from 1. */
  group: number
  place: number
  under?: string
  /** It stands in a list of what is finished. */
  finished?: boolean
}

const OWN = ['£12,500', 'Within budget', '£40k grant', 'None', 'Two workers']
const FIGURES: DrawnCell[] = [
  { value: 12500, format: '"£"#,##0' },
  { value: 0.875, format: '0.0%' },
  { value: 40 },
  { value: 1250.5, format: '#,##0.00' },
]

function drawRef(pen: RowPen, { group, place }: PlaceOfAction): void {
  if (!pen.has('ref')) return
  const { truth } = pen.style
  const ref = pen.style.ref(group, place, pen.index)
  pen.write('ref', ref.cell)
  if (ref.truth) pen.found.ref = ref.truth
  if (!ref.doubted) return
  const equal = truth.actions.find((other) => other.ref && other.ref === ref.truth)
  const other = equal ? [`${equal.sheet}!${at(equal.row, pen.columnOf('ref'))}`] : []
  truth.doubts.push([pen.address('ref'), ...other])
}

/** Who makes a sheet of formulas has an owner of the row above copied by one. */
function drawOwner(pen: RowPen, { place }: PlaceOfAction): void {
  if (!pen.has('owner')) return
  const { shapes, truth, owner } = pen.style
  const above = at(pen.row - 1, pen.columnOf('owner'))
  const text = pen.sheet.cells.get(above)?.value
  if (shapes.has('formulas') && place === 3 && typeof text === 'string') {
    pen.write('owner', { value: { formula: above, result: text } })
    pen.found.owners = truth.actions.at(-1)?.owners ?? []
    return
  }
  const owners = owner(pen.index)
  pen.write('owner', { value: owners.text })
  pen.found.owners = owners.truth
  if (owners.truth.length > 1 && pen.header('owner') === 'Responsible') mustAsk(truth, 'owners')
}

function drawDue(pen: RowPen, { place }: PlaceOfAction): void {
  if (!pen.has('due')) return
  const { truth } = pen.style
  const due = pen.style.due(pen.index, place)
  pen.write('due', due.cell)
  if (due.truth !== undefined) pen.found.due = due.truth
  if (due.doubted) truth.doubts.push([pen.address('due')])
  if (due.asks) mustAsk(truth, due.asks)
}

/** A column that the sheet works out: how long the last update is. What is worked out of nothing is left out. */
function drawWorkedOut(pen: RowPen, progress: string): void {
  const { shapes, truth } = pen.style
  const broken = pen.index === 1 && !shapes.has('formulas')
  if (!pen.has('worked-out') || !(progress || broken)) return
  const formula = `LEN(${at(pen.row, pen.columnOf('progress'))})`
  if (broken) truth.doubts.push([pen.address('worked-out')])
  if (broken && shapes.has('formulas with errors'))
    pen.write('worked-out', { value: { formula: 'LEN(#REF!)', error: '#REF!' } })
  else pen.write('worked-out', { value: { formula, ...(!broken && { result: progress.length }) } })
}

function drawOwn(pen: RowPen): void {
  const { dice, shapes } = pen.style
  const figures = shapes.has('figures in their formats')
  const own = () => (figures ? dice.among(FIGURES) : { value: dice.among(OWN) })
  pen.write('measure', { value: dice.among(MEASURES) })
  pen.write('own', own())
  pen.write('again', own())
  if (shapes.has('links') && pen.index % 3 === 0)
    pen.write('own', { value: { link: 'https://council.example/minutes', text: 'Minutes of May' } })
}

/** Draws one action, and says what a person makes of it. */
export function drawAction(
  sheet: DrawnSheet,
  columns: DrawnColumn[],
  place: PlaceOfAction,
  style: PlanStyle,
): TrueAction {
  const index = style.drawn++
  const { shapes, dice } = style
  const words = actionWords(style.actions[index] ?? '', index, shapes, dice)
  const { row, under } = place
  const found: TrueAction = { sheet: sheet.name, row, action: words.begins, ...(under && { under }) }
  const pen = rowPen(sheet, columns, found, index, style)
  pen.write('action', { value: words.runs ?? words.text })
  drawRef(pen, place)
  drawOwner(pen, place)
  drawDue(pen, place)
  drawRating(pen, place.finished ?? false)
  const progress = progressWords(index, shapes, dice)
  if (progress) pen.write('progress', { value: progress })
  drawOwn(pen)
  drawWorkedOut(pen, progress)
  return found
}
