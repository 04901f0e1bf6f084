import { saysWords, wordsIn, type Cell } from '../cells.ts'
import type { RowAs } from '../../domain/sheet-meanings.ts'
import { isAboutLevel } from './about-level.ts'
import { addsUpAll } from './adds-up-all.ts'
import { actionAlone, cellOf, hasWords } from './cell-of.ts'
import type { Column } from './columns/column.ts'
import { countsActions } from './counts-said.ts'
import { goesOn, isContinued } from './goes-on.ts'
import { isApart, type Grid } from './grid.ts'
import type { Header } from './header.ts'
import { isKeyRow, namesKey } from './key-row.ts'
import { isFull, keyedRows } from './keyed-rows.ts'
import { isNamed, levelsIn } from './levels.ts'
import { isLabelled, OF_LEVEL } from './levels-above.ts'
import { levelsOver } from './levels-over.ts'
import { lastAreNotes } from './notes-below.ts'
import { isPageTitle } from './page-title.ts'
import { isPlaceholder } from './placeholder.ts'
import { isRepeat } from './repeats-header.ts'
import { aside, type RowIs } from './row-is.ts'
import { setAside } from './set-aside.ts'
import { saysWhoSigned } from './signature.ts'
import { statusSaid } from './status-said.ts'
import { headsCounts, ratesAll } from './summary-row.ts'
import { asTold } from './told-row.ts'

/**
 * What each row under a header is, from the top.
 *
 * @param told What somebody said that a row is.
 */
export function readRows(
  grid: Grid,
  header: Header | null,
  columns: readonly Column[],
  told: ReadonlyMap<number, RowAs> = new Map(),
): Map<number, RowIs> {
  const rows = grid.rows.filter((row) => row > (header?.rows.at(-1) ?? 0))
  const levels = levelsIn(grid, columns, rows)
  const keyed = keyedRows(grid, columns, rows)
  const read = new Map<number, RowIs>()
  let action: number | null = null
  let isOutside = false
  const reffed: Reffed = { actions: 0, allNumbered: true, shapes: new Set() }
  for (const row of rows) {
    isOutside ||= !keyed.has(row) && !told.has(row) && headsAnother(row)
    const said = told.get(row)
    const is = said
      ? asTold(grid, columns, { row, said, above: action })
      : isOutside && !keyed.has(row)
        ? outside(row)
        : readRow(row, action)
    read.set(row, is)
    wordsOfLevel(row, is)
    if (is.is === 'action') {
      action = row
      reffed.actions += 1
      reffed.shapes.add(shapeOf(refOf(row) ?? ''))
      reffed.allNumbered &&= /\d/.test(refOf(row) ?? '')
    }
    // What stands below a head is of no action above it.
    if (is.is === 'level') action = null
  }
  return lastAreNotes(grid, columns, read, told)

  function readRow(row: number, above: number | null): RowIs {
    const cells = grid.inRow(row)
    const filled = cells.filter(saysWords)
    if (isRepeat(header, filled)) return aside('repeat', 'It is the heading again')
    if (keyed.has(row) || isKeyRow(cells) || namesKey(filled))
      return aside('key', 'It says what signs and short forms mean')
    const texts = filled.map(({ text }) => text.trim())
    if (countsActions(texts)) return aside('count', 'It counts the actions')
    if (headsCounts(texts, wordsIn(grid.inRow(rows[rows.indexOf(row) + 1] ?? 0))))
      return aside('count', 'It heads what counts the actions')
    if (ratesAll(texts)) return aside('count', 'It rates the plan as a whole')
    if (isPageTitle(grid, header, row)) return aside('page', 'It is the title of a page, and stands above the plan')
    if (addsUpAll(cells, refOf(row))) return aside('count', 'It adds up what stands above it')
    if (saysWhoSigned(texts)) return aside('note', 'It says who signed the plan')
    const words = texts.join(' ')
    // What has a ref is an action, whatever words it begins with.
    const ref = refOf(row)
    const isReffed = ref !== null && filled.length > 1 && ref.length <= 12 && /\d/.test(ref)
    const bare = isReffed ? words.replace(ref, '').trim() : words
    const said = isSparse(columns, filled) ? setAside(bare) : null
    if (said && (!isReffed || said.as === 'count')) return { is: 'aside', aside: said }
    const level = levels.get(row)
    const isLabel = filled.length === 2 && /:$/.test(filled[0]?.text.trim() ?? '')
    if ((level || isLabel) && words.includes(':') && isLabelled(words)) return aside('note', OF_LEVEL)
    if (level) return { is: 'level', level }
    if (filled.length <= 2 && isAboutLevel(words) && isOfLevel(rows[rows.indexOf(row) - 1]))
      return aside('note', OF_LEVEL)
    const title = cellOf(grid, columns, row, 'action')
    if (title?.row === row && isPlaceholder(title.text)) return aside('hint', 'It is still to be filled in')
    if (title?.row === row && isExample(ref, title.text)) return aside('hint', 'It is an example')
    if (above !== null && isMoreWords(row, above)) return { is: 'more', of: above }
    if (title?.row === row && hasWords(title)) return { is: 'action' }
    // The cell of the action goes down over this row, or is left empty below it.
    if (above !== null && (title === undefined || title.row <= above || !hasWords(title)) && ref === null)
      return { is: 'more', of: above }
    if (filled.length === 0) return aside('note', 'Only a colour or a comment stands in its row')
    return aside('left', 'Nothing in its row says what is to be done')
  }
  /** Whether nothing stands in a row but more words of the action right above it, or its ref says that it goes on. */
  function isMoreWords(row: number, above: number): boolean {
    if (isApart(grid, row)) return false
    if (isContinued(refOf(row) ?? '')) return true
    const only = actionAlone(grid, columns, row)
    const before = grid.above(row)
    const words = before === undefined ? undefined : cellOf(grid, columns, before, 'action')
    return only !== undefined && before !== undefined && before >= above && goesOn(words?.text ?? '', only.text)
  }
  /** Whether a row is a head, or tells of one. */
  function isOfLevel(row: number | undefined): boolean {
    const is = row === undefined ? undefined : read.get(row)
    return is?.is === 'level' || (is?.is === 'aside' && is.aside.why === OF_LEVEL)
  }
  /** What stands under heads of its own below the plan, until the plan's own heads are there again, or what heads its actions. */
  function outside(row: number): RowIs {
    const isAgain = isRepeat(header, grid.inRow(row).filter(saysWords))
    if (!isAgain && !headsActions(row)) return aside('left', 'It stands under other heads, below the plan')
    isOutside = false
    if (isAgain) for (const level of levelsOver(grid, levels, rows, row)) read.set(level.row, { is: 'level', level })
    return readRow(row, null)
  }
  /** Below an empty row, an action with a ref as those above have one, or a level right above such an action. */
  function headsActions(row: number): boolean {
    const next = rows[rows.indexOf(row) + 1]
    if (!isApart(grid, row)) return false
    if (isAction(row)) return true
    return levels.has(row) && grid.inRow(row).filter(saysWords).length === 1 && next !== undefined && isAction(next)
  }
  function isAction(row: number): boolean {
    const isReffed = reffed.shapes.has(shapeOf(refOf(row) ?? ''))
    return isReffed && isFull(grid, columns, row) && hasWords(cellOf(grid, columns, row, 'action') ?? NOTHING)
  }
  /** Below an empty row, a row of short words where every action has a ref with a number in it. */
  function headsAnother(row: number): boolean {
    if (!isApart(grid, row) || reffed.actions < 2 || !reffed.allNumbered) return false
    const filled = grid.inRow(row).filter(saysWords)
    const areHeads = filled.every(({ text }) => /^\p{L}[\p{L} ?/()-]{0,24}$/u.test(text.trim()))
    return filled.length >= 3 && areHeads && refOf(row) !== null && statusSaid(filled.at(-1)?.text ?? '') === null
  }
  /** Between a head and a heading that is repeated stand the words of the head. */
  function wordsOfLevel(row: number, is: RowIs): void {
    if (is.is !== 'aside' || is.aside.as !== 'repeat') return
    const before = rows[rows.indexOf(row) - 1]
    const own = before === undefined ? undefined : read.get(before)
    if (own?.is === 'level' && isNamed(own.level.words)) return
    if (own?.is === 'aside' && own.aside.why === OF_LEVEL) return
    const head = rows[rows.indexOf(row) - 2]
    const level = head === undefined ? undefined : read.get(head)
    const cells = before === undefined ? [] : grid.inRow(before).filter(saysWords)
    const [cell] = cells
    // What stands alone between an empty row and the heading is no action.
    if (own?.is === 'action' && cells.length === 1 && isApart(grid, before ?? row) && row - (before ?? row) === 1)
      for (const over of levelsOver(grid, levels, rows, row)) read.set(over.row, { is: 'level', level: over })
    if (level?.is !== 'level' || before === undefined || cells.length !== 1 || !cell) return
    if (isLabelled(cell.text)) return void read.set(before, aside('note', OF_LEVEL))
    const words = `${level.level.words} ${cell.text.trim()}`
    const whole = { ...level.level, words, cells: [...level.level.cells, cell.address] }
    read.set(head ?? 0, { is: 'level', level: whole })
    read.set(before, { is: 'level', level: { ...whole, row: before } })
  }
  function refOf(row: number): string | null {
    const ref = cellOf(grid, columns, row, 'ref')
    return ref?.row === row && saysWords(ref) ? ref.text : null
  }
}

/** The actions read so far, and whether the ref of each has a number in it. */
interface Reffed {
  actions: number
  allNumbered: boolean
  /** What the refs look like, whatever their numbers. */
  shapes: Set<string>
}

/** @example shapeOf('R12a') // => 'R0a' */
const shapeOf = (ref: string): string => ref.trim().replaceAll(/\d+/g, '0')

/** Whether a row shows how one is filled in, as its ref or its first word says. */
const isExample = (ref: string | null, title: string): boolean =>
  /^(example|e\.?g\.?)(\s|$)/i.test(ref?.trim() ?? '') || /^(example ?[:–-]|e\.?g\.?[\s:–-])/i.test(title.trim())

/** Whether too little stands in a row for an action: one cell or two, or a label with figures. */
function isSparse(columns: readonly Column[], cells: readonly Cell[]): boolean {
  const words = cells.filter(({ kind, text }) => kind === 'text' && !/^[\d\s.,%()-]*$/.test(text))
  const meant = new Set(words.map(({ column }) => columns.find(({ at }) => at === column)?.means))
  return words.length <= 2 && !meant.has('owner') && !meant.has('rating')
}

const NOTHING = { text: '' }
