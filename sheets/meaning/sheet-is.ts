import { saysWords, type Sheet } from '../cells.ts'
import type { SheetIs } from '../proposal.ts'
import { meaningOfColumns } from './columns/meaning-of-columns.ts'
import type { Grid } from './grid.ts'
import type { Header } from './header.ts'
import { readKey } from './key.ts'
import { readPeople } from './people.ts'

/** What a sheet of a file is, and why. */
export interface IsBecause {
  is: SheetIs
  because: string
}

/** Sheets about the file itself. */
const ABOUT =
  /^(version|change log|document control|distribution|contents|guidance|instructions|notes for|read ?me|glossary|lists?|lookups?)\b/i

/** What a sheet is, by what stands in it. */
export function sheetIs(sheet: Sheet, grid: Grid, header: Header | null): IsBecause {
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
  if (header && hasActions(grid, header))
    return { is: 'actions', because: `Rows under ${header.headings.size} headed columns` }
  const people = readPeople(texts)
  const isNarrow = texts.length <= rows * 3
  if (isNarrow && people.size * 2 >= rows) return { is: 'people', because: 'Short forms beside posts' }
  if (isNarrow && keyed.length * 2 >= rows) return { is: 'key', because: 'It says what ratings mean' }
  const figures = texts.filter(({ kind, text }) => kind === 'number' || /^[\d.,]+ ?%?$/.test(text.trim()))
  if (figures.length * 3 >= texts.length) return { is: 'counts', because: 'Most of it are figures' }
  return { is: 'other', because: 'No row of it says what is to be done' }
}

/** Whether words stand under a header where an action would. */
function hasActions(grid: Grid, header: Header): boolean {
  const action = meaningOfColumns(grid, header, new Map()).find(({ means }) => means === 'action')
  if (!action || (action.because !== 'its heading' && header.headings.size < 3)) return false
  const below = grid.rows.flatMap((row) => {
    const cell = row > (header.rows.at(-1) ?? 0) ? grid.at(row, action.at) : undefined
    return cell && saysWords(cell) ? [cell.text] : []
  })
  return (
    below.some((text) => /\p{L}{3,}/u.test(text)) &&
    below.filter((text) => /^[\d.,%\s]+$/.test(text)).length * 2 < below.length
  )
}
