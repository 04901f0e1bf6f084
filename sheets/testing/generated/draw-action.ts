import { put, at, type DrawnCell, type DrawnSheet } from './drawn.ts'
import type { ColumnOf, DrawnColumn } from './columns.ts'
import type { PlanStyle } from './plan-style.ts'
import { meaningOf, ratingCell, type Sign } from './ratings.ts'
import { actionWords, progressWords } from './row-words.ts'
import { mustAsk, type TrueAction } from './truth.ts'
import { MEASURES } from './words-of-plans.ts'

export interface PlaceOfAction {
  row: number
  /** Its group and its place in it, from 1. */
  group: number
  place: number
  under?: string
}

const OWN = ['£12,500', 'Within budget', '£40k grant', 'None', 'Two workers']

/** A column that the sheet works out: how long the last update is. */
function workedOut(of: string, text: string, index: number, { shapes }: PlanStyle): DrawnCell {
  if (index === 1 && shapes.has('formulas without a result')) return { value: { formula: `LEN(${of})` } }
  if (index === 1 && shapes.has('formulas with errors')) return { value: { formula: 'LEN(#REF!)', error: '#REF!' } }
  return { value: { formula: `LEN(${of})`, result: text.length } }
}

/** The marks of three months, and what stands last: in some rows nobody has filled in the last one yet. */
function months(style: PlanStyle, index: number, last: Sign | null): { cells: DrawnCell[]; latest: Sign | null } {
  const earlier = [style.dice.among(style.ratings.signs), style.dice.among(style.ratings.signs)]
  const filled = index % 4 === 2 ? null : last
  return {
    cells: [...earlier, filled].map((sign) => (sign ? ratingCell(sign, style.ratings) : {})),
    latest: filled ?? earlier[1] ?? null,
  }
}

/** Draws one action, and says what a person makes of it. */
export function drawAction(
  sheet: DrawnSheet,
  columns: DrawnColumn[],
  place: PlaceOfAction,
  style: PlanStyle,
): TrueAction {
  const { shapes, dice, truth, ratings } = style
  const { row, group, under } = place
  const index = style.drawn++
  const columnOf = (of: ColumnOf) => columns.findIndex((column) => column.of === of) + 1
  const has = (of: ColumnOf) => columnOf(of) > 0
  const write = (of: ColumnOf, cell: DrawnCell) => has(of) && put(sheet, row, columnOf(of), cell)
  const told = (value: string): DrawnCell => (value ? { value } : {})
  const address = (of: ColumnOf) => `${sheet.name}!${at(row, columnOf(of))}`

  const words = actionWords(style.actions[index] ?? '', index, shapes, dice)
  const found: TrueAction = { sheet: sheet.name, row, action: words.begins, ...(under && { under }) }
  write('action', { value: words.text })

  if (has('ref')) {
    const ref = style.ref(group, place.place, index)
    write('ref', ref.cell)
    if (ref.truth) found.ref = ref.truth
    if (ref.doubted) {
      const equal = truth.actions.find((other) => other.ref && other.ref === ref.truth)
      truth.doubts.push([address('ref'), ...(equal ? [`${equal.sheet}!${at(equal.row, columnOf('ref'))}`] : [])])
    }
  }
  if (has('owner')) {
    const above = sheet.cells.get(at(row - 1, columnOf('owner')))?.value
    const copied = shapes.has('formulas') && place.place === 3 && typeof above === 'string' ? above : null
    const owner = copied ? { text: copied, truth: style.truth.actions.at(-1)?.owners ?? [] } : style.owner(index)
    write('owner', copied ? { value: { formula: at(row - 1, columnOf('owner')), result: copied } } : told(owner.text))
    found.owners = owner.truth
    if (owner.truth.length > 1 && columns.some(({ header }) => header === 'Responsible')) mustAsk(truth, 'owners')
  }
  if (has('due')) {
    const due = style.due(index)
    write('due', due.cell)
    if (due.truth !== undefined) found.due = due.truth
    if (due.doubted) truth.doubts.push([address('due')])
    if (due.asks) mustAsk(truth, due.asks)
  }
  if (has('rating')) {
    const sign = !ratings.colourAlone && dice.chance(0.1) ? null : dice.among(ratings.signs)
    const monthly = has('earlier') ? months(style, index, sign) : null
    const latest = monthly ? monthly.latest : sign
    if (latest) style.counts.set(latest, (style.counts.get(latest) ?? 0) + 1)
    if (monthly) monthly.cells.forEach((cell, month) => put(sheet, row, columnOf('earlier') + month, cell))
    else if (sign) write('rating', ratingCell(sign, ratings))
    const means = meaningOf(latest, ratings)
    if (means !== undefined) found.rating = means
    if (latest && means === null) mustAsk(truth, 'ratings')
  }
  const progress = progressWords(index, shapes, dice)
  write('progress', told(progress))
  write('measure', { value: dice.among(MEASURES) })
  write('own', { value: dice.among(OWN) })
  write('again', { value: dice.among(OWN) })
  // What is worked out of nothing is shown as nothing.
  if (has('worked-out') && (progress || index === 1)) {
    write('worked-out', workedOut(at(row, columnOf('progress')), progress, index, style))
    if (index === 1 && !shapes.has('formulas')) truth.doubts.push([address('worked-out')])
  }
  return found
}
