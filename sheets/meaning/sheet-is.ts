import { saysWords, wordsIn, type Sheet } from '../cells.ts'
import type { SheetIs } from '../../domain/sheet-meanings.ts'
import { countsActions } from './counts-said.ts'
import { BY_HEADING } from './columns/column.ts'
import { meaningOfColumns } from './columns/meaning-of-columns.ts'
import type { Grid } from './grid.ts'
import { countBeside, headsBeside } from './heads-beside.ts'
import { namesIn, type Header } from './header.ts'
import { meaningCalled } from './headings.ts'
import { readKey } from './key.ts'
import { readPeople } from './people.ts'

/** What a sheet of a file is, and why. */
export interface IsBecause {
  is: SheetIs
  because: string
}

/** Sheets about the file itself. */
const ABOUT =
  /^(version|change log|document control|distribution|contents|guidance|instructions|notes for|read ?me|glossary|lookups?)\b|^((drop[- ]?down|data|validation|pick|look[- ]?up) )?lists?$/i

/** Sheets that councils keep beside their plan. */
const BESIDE =
  /\b(risks?|issues? log|decisions?|kpis?|performance|scorecard|indicators?|data|minutes|attendance|membership|contacts|dashboard|summary)\b/i
const CALLED_BESIDE = /^(risks?|risk (register|log)|issues( log)?|decisions?( log)?|kpis?)$/i

/** Why a sheet is not read whose actions are columns. */
export const TURNED = 'Its actions stand in columns: copy it, paste it transposed, and bring it again'

/**
 * What a sheet is, by what stands in it.
 *
 * @param isTold Whether somebody said where it is headed: then its actions are rows.
 */
export function sheetIs(sheet: Sheet, grid: Grid, header: Header | null, isTold = false): IsBecause {
  const texts = sheet.cells.filter(saysWords)
  if (texts.length === 0) return { is: 'other', because: 'Nothing stands in it' }
  if (
    ABOUT.test(sheet.name) ||
    [...(header?.headings.values() ?? [])].some((heading) => /^version( no| number)?\.?$/i.test(heading))
  )
    return { is: 'other', because: 'It tells of the file and not of the plan' }
  const rows = new Set(texts.map(({ row }) => row)).size
  const keyed = readKey(sheet.cells)
  // A few columns that say what ratings mean are a key, though words of it may head a plan as well.
  if (grid.columns.length <= 3 && keyed.length >= rows - 2 && keyed.length > 1)
    return { is: 'key', because: 'It says what ratings mean' }
  if (isSummary(grid)) return { is: 'counts', because: 'It counts the actions by what they are rated' }
  if (!isTold && isTurned(grid, header)) return { is: 'other', because: TURNED }
  if (header && isBeside(sheet, header))
    return { is: 'other', because: 'Its name and headings are those of what is kept beside a plan' }
  if (header && hasActions(grid, header))
    return { is: 'actions', because: `Rows under ${header.headings.size} headed columns` }
  const people = readPeople(texts)
  const isNarrow = texts.length <= rows * 3
  if (isNarrow && people.size * 2 >= rows) return { is: 'people', because: 'Short forms beside posts' }
  if (isNarrow && keyed.length * 2 >= rows) return { is: 'key', because: 'It says what ratings mean' }
  // Figures that begin the rows number them: what is counted stands beside its label.
  const [first] = grid.columns
  const figures = texts.filter(
    ({ kind, text, column }) => column !== first && (kind === 'number' || /^[\d.,]+ ?%?$/.test(text.trim())),
  )
  if (figures.length * 3 >= texts.length) return { is: 'counts', because: 'Most of it are figures' }
  return { is: 'other', because: 'No row of it says what is to be done' }
}

/** A table of counts has no more columns than what is counted, how many, and their share. */
const MOST_COUNTED = 4

/** Whether at least half of the rows of a narrow sheet are a rating and how many have it. */
function isSummary(grid: Grid): boolean {
  if (grid.columns.length > MOST_COUNTED) return false
  const rows = grid.rows.map((row) => wordsIn(grid.inRow(row)))
  const counting = rows.filter((words) => words.length <= 3 && countsActions(words))
  return counting.length >= 2 && counting.length * 2 >= rows.length
}

/** Whether a sheet is of risks, decisions or figures: by its heads, or by its name where no head is an action's. */
function isBeside({ name }: Sheet, header: Header): boolean {
  const heads = [...header.headings.values()]
  const isOfActions = heads.some((head) => /\bactions?\b/i.test(head) && meaningCalled(head) === 'action')
  const beside = countBeside(heads)
  if (beside >= 2 || headsBeside(heads) || CALLED_BESIDE.test(name.trim())) return true
  return !isOfActions && (BESIDE.test(name) || beside > 0)
}

/** The most rows of a table whose actions are columns. */
const MOST_TURNED = 30

/** Whether the first column names what the heads of a plan would: each action is a column. */
function isTurned(grid: Grid, header: Header | null): boolean {
  const [first] = grid.columns
  if (first === undefined || grid.columns.length < 2 || grid.rows.length > MOST_TURNED) return false
  const heads = grid.rows.flatMap((row) => {
    const cell = grid.at(row, first)
    return cell && cell.text.length <= 40 ? (meaningCalled(cell.text) ?? []) : []
  })
  const named = new Set(heads)
  named.delete('other')
  // A form of one action: most of its rows are heads, each beside what it holds.
  if (grid.columns.length === 2)
    return header === null && named.size >= 3 && named.has('action') && heads.length * 3 >= grid.rows.length * 2
  const across = header ? Math.max(...header.rows.map((row) => namesIn(grid, row))) : 0
  return named.size >= 4 && named.has('action') && across < 3
}

/** Whether words stand under a header where an action would. */
function hasActions(grid: Grid, header: Header): boolean {
  const action = meaningOfColumns(grid, header, new Map()).find(({ means }) => means === 'action')
  if (!action || (action.because !== BY_HEADING && header.headings.size < 3)) return false
  const below = grid.rows.flatMap((row) => {
    const cell = row > (header.rows.at(-1) ?? 0) ? grid.at(row, action.at) : undefined
    const counts = countsActions(wordsIn(grid.inRow(row)))
    return cell && saysWords(cell) && !counts ? [cell.text] : []
  })
  return (
    below.some((text) => /\p{L}{3,}/u.test(text)) &&
    below.filter((text) => /^[\d.,%\s]+$/.test(text)).length * 2 < below.length
  )
}
