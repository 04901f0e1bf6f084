import type { Answered } from '../answers.ts'
import { ask, type Asked } from '../asked.ts'
import type { Cell } from '../cells.ts'
import type { Column } from '../meaning/columns/column.ts'
import type { ProposedColumn, ProposedSheet } from '../proposal.ts'
import { EARLIER, type SheetReading } from '../reading.ts'
import { askPartRows } from './ask-parts.ts'
import { askStruckWords } from './ask-struck-words.ts'
import { claimRest } from './claim-rest.ts'
import { doubtWithoutAction } from './doubt-without-action.ts'
import { fillDown } from './fill-down.ts'
import { proposeRows } from './propose-rows.ts'
import { saidAbove } from './said-above.ts'
import { saidBelow } from './said-below.ts'

/**
 * What a sheet would become. Refs are read afterwards, over all sheets.
 *
 * @param dated All cells of the file that say when something is due or begins.
 */
export function proposeSheet(
  reading: SheetReading,
  dated: readonly Cell[],
  answered: Answered,
  asked: Asked,
): ProposedSheet {
  const { sheet, from, is, header, columns } = reading
  const { hidden } = sheet
  const called = { name: sheet.name, ...(from !== undefined && { from }) }
  const headed = header && { headerRow: header.rows.at(-1) ?? 1, headerRows: header.rows }
  if (sheet.hidden && /hidden/.test(is.because)) askHidden(reading, asked)
  if (is.because.startsWith(EARLIER)) askMonths(reading, asked)
  // Of what is no table of actions alone on its sheet it matters where it is headed: the others are told apart by it.
  if (is.is !== 'actions') return { ...called, hidden, ...is, ...(from !== undefined && headed), said: [], rows: [] }
  askPartRows(reading, asked)
  askStruckWords(reading, asked)
  const rows = proposeRows(reading, dated, answered, asked)
  fillDown(rows, reading)
  const said = [...saidAbove(reading), ...saidBelow(reading)]
  const left = claimRest(reading, rows, said, asked)
  doubtWithoutAction(reading, asked)
  return {
    ...{ ...called, hidden, ...is, ...headed },
    columns: columns.map((column) => proposeColumn(column, reading)),
    said: [...said, ...left],
    rows,
  }
}

function askHidden({ sheet }: SheetReading, asked: Asked): void {
  const [first] = sheet.cells
  ask(asked, {
    id: 'hidden-sheets',
    about: 'hidden sheets',
    asks: 'Some sheets are hidden: are they to be brought?',
    cells: first ? [`${sheet.name}!${first.address}`] : [],
    choices: ['bring', 'leave'],
    proposed: 'leave',
    because: 'A sheet is mostly hidden since it is over, or works something out',
  })
}

function askMonths({ sheet }: SheetReading, asked: Asked): void {
  const [first] = sheet.cells
  ask(asked, {
    id: 'months',
    about: 'sheets',
    asks: 'Some sheets hold the same actions, month after month: is the last to be brought, or all of them?',
    cells: first ? [`${sheet.name}!${first.address}`] : [],
    choices: ['last', 'all'],
    proposed: 'last',
    because: 'The last is how things stand; brought from each month, an action would be there several times',
  })
}

/** A column whose colours a rule draws says so: they are what its words come to. */
function proposeColumn({ column, header, means, because }: Column, { sheet }: SheetReading): ProposedColumn {
  const isRuled = sheet.colouredByRule.some((range) => new RegExp(`(^|\\W)${column}\\d`).test(range))
  const ruled = `${because}; a rule draws its colours, and they are not read`
  return { column, header, means, because: isRuled && means === 'rating' ? ruled : because }
}
